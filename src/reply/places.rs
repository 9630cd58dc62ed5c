//! Results without a medal: places, and how far those came who have none.

use crate::answer::Placing;
use crate::records::{ContestStatus, Group, ResultStatus, Stage};

use super::View;
use super::doc::{Doc, Line};
use super::wording;

/// An athlete's results without a medal, a line a Games; `of_sport` tells which sport each is of.
pub(super) fn by_games(doc: &mut Doc, view: &View<'_>, placings: &[Placing], of_sport: bool, most: usize) {
    let groups: Vec<&[Placing]> = placings.chunk_by(|a, b| a.games == b.games).collect();
    let lines = groups.iter().map(|placings| {
        let results: Vec<String> = placings
            .iter()
            .map(|placing| {
                let event = view.catalog.event(placing.event);
                let sport = if of_sport {
                    format!("{}, ", view.catalog.sport(event.sport).name)
                } else {
                    String::new()
                };
                let mark = placing
                    .mark
                    .as_ref()
                    .map(|mark| format!(" ({mark})"))
                    .unwrap_or_default();
                format!("{} {sport}{}{mark}", ended(placing), event.title)
            })
            .collect();
        Line::new()
            .bold(wording::games_of(view.catalog, placings[0].games))
            .text(format!(": {}", results.join("; ")))
    });
    doc.list(lines, most, groups.len());
}

/// A competitor behind the medals of an event: the place, who, and the mark.
pub(super) fn line(view: &View<'_>, placing: &Placing) -> Line {
    let who = wording::competitor_and_flag(view.catalog, &placing.members, placing.country);
    let mark = placing
        .mark
        .as_ref()
        .map(|mark| format!(" · {mark}"))
        .unwrap_or_default();
    Line::new().text(format!("{} · {who}{mark}", ended(placing)))
}

/// `4th`, `did not finish`, `5th in heat 1 of round 2`; with what the event counted for, when it was no medal.
fn ended(placing: &Placing) -> String {
    let result = match (placing.place, placing.status, placing.stage) {
        (Some(place), ..) => wording::ordinal(u32::from(place)),
        (None, Some(status), None) => status_word(status).to_owned(),
        (None, None, Some(stage)) => stage_words(stage),
        (None, Some(ResultStatus::AlsoCompeted), Some(stage)) => stage_words(stage),
        (None, Some(status), Some(stage)) => format!("{} in {}", status_word(status), where_in(stage)),
        (None, None, None) => "took part in".to_owned(),
    };
    match placing.standing {
        ContestStatus::Medal => result,
        ContestStatus::Demonstration => format!("{result} (demonstration)"),
        ContestStatus::Art => match placing.medal {
            Some(medal) => format!("{} (art, no longer counted)", wording::medal_word(medal)),
            None => format!("{result} (art)"),
        },
    }
}

fn status_word(status: ResultStatus) -> &'static str {
    match status {
        ResultStatus::DidNotStart => "did not start",
        ResultStatus::DidNotFinish => "did not finish",
        ResultStatus::Disqualified => "disqualified",
        ResultStatus::NoMark => "no valid mark",
        ResultStatus::OutOfCompetition => "out of competition",
        ResultStatus::AlsoCompeted => "took part in",
        ResultStatus::DidNotQualify => "did not qualify",
    }
}

/// `5th in heat 1 of round 2`, `out in round 1`.
fn stage_words(stage: Stage) -> String {
    let place = match (stage.place, stage.round, stage.group) {
        (Some(place), None, None) => return wording::ordinal(u32::from(place)),
        (Some(place), ..) => wording::ordinal(u32::from(place)),
        (None, ..) => "out".to_owned(),
    };
    format!("{place} in {}", where_in(stage))
}

/// `heat 1 of round 2`; the last of several rounds is not called the final, for not every source means that by it.
fn where_in(stage: Stage) -> String {
    let group = stage.group.map(|group| match group {
        Group::Heat(number) => format!("heat {number}"),
        Group::Pool(number) => format!("pool {number}"),
    });
    let round = stage.round.map(|(round, of)| format!("round {round}/{of}"));
    match (group, round) {
        (Some(group), Some(round)) => format!("{group} of {round}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => "an earlier round".to_owned(),
    }
}
