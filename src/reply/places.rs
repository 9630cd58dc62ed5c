//! Results without a medal: places, and how far those came who have none.

use crate::answer::Placing;
use crate::records::{ContestStatus, Group, ResultStatus, Stage};

use super::View;
use super::doc::{Doc, Line};
use super::wording;
use crate::reply::voice::Voice;

/// An athlete's results without a medal, a line a Games; `of_sport` tells which sport each is of.
pub(super) fn by_games(doc: &mut Doc, view: &View<'_>, placings: &[Placing], of_sport: bool, most: usize) {
    let groups: Vec<&[Placing]> = placings.chunk_by(|a, b| a.games == b.games).collect();
    let lines = groups.iter().map(|placings| {
        let results: Vec<String> = placings
            .iter()
            .map(|placing| {
                let event = view.catalog.event(placing.event);
                let sport = if of_sport {
                    format!("{}, ", view.voice.sport(event.sport))
                } else {
                    String::new()
                };
                let mark = placing
                    .mark
                    .as_ref()
                    .map(|mark| format!(" ({mark})"))
                    .unwrap_or_default();
                format!(
                    "{sport}{}: {}{mark}",
                    view.voice.title(event),
                    ended(view.voice, placing)
                )
            })
            .collect();
        Line::new()
            .bold(view.voice.games(placings[0].games))
            .text(format!(" · {}", results.join("; ")))
    });
    doc.list(lines, most, groups.len());
}

/// A competitor behind the medals of an event: the place, who, and the mark.
pub(super) fn line(view: &View<'_>, placing: &Placing) -> Line {
    let who = view.voice.competitor_and_flag(&placing.members, placing.country);
    let mark = placing
        .mark
        .as_ref()
        .map(|mark| format!(" · {mark}"))
        .unwrap_or_default();
    Line::new().text(format!("{} · {who}{mark}", ended(view.voice, placing)))
}

/// `4th`, `did not finish`, `5th in heat 1, round 2 of 3`; with what the event counted for, when it was no medal.
pub(super) fn ended(voice: Voice<'_>, placing: &Placing) -> String {
    let result = match (placing.place, placing.status, placing.stage) {
        (Some(place), ..) => voice.place(u32::from(place)),
        (None, Some(status), None) => status_word(status).to_owned(),
        (None, None, Some(stage)) => stage_words(voice, stage),
        (None, Some(ResultStatus::AlsoCompeted), Some(stage)) => stage_words(voice, stage),
        (None, Some(status), Some(stage)) => format!("{} in {}", status_word(status), where_in(stage)),
        (None, None, None) => "took part".to_owned(),
    };
    match placing.standing {
        ContestStatus::Medal => result,
        ContestStatus::Demonstration => format!("{result} (demonstration)"),
        ContestStatus::Art => match placing.medal {
            Some(medal) => format!("{} (art, no longer counted)", voice.medal(medal)),
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
        ResultStatus::AlsoCompeted => "took part",
        ResultStatus::DidNotQualify => "did not qualify",
    }
}

/// `5th in heat 1, round 2 of 3`, `out in round 1 of 3`.
fn stage_words(voice: Voice<'_>, stage: Stage) -> String {
    let place = stage
        .place
        .map_or_else(|| "out".to_owned(), |place| voice.place(u32::from(place)));
    if stage.round.is_none() && stage.group.is_none() {
        return place;
    }
    format!("{place} in {}", where_in(stage))
}

/// `heat 1, round 2 of 3`; the last of several rounds is not called the final, for not every source means that by it.
fn where_in(stage: Stage) -> String {
    let group = stage.group.map(|group| match group {
        Group::Heat(number) => format!("heat {number}"),
        Group::Pool(number) => format!("pool {number}"),
    });
    let round = stage.round.map(|(round, of)| format!("round {round} of {of}"));
    match (group, round) {
        (Some(group), Some(round)) => format!("{group}, {round}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => "an earlier round".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{CountryId, EventId, GamesId, Medal};

    fn placing(place: Option<u16>, status: Option<ResultStatus>, stage: &str) -> Placing {
        Placing {
            games: GamesId(1),
            event: EventId(1),
            country: CountryId(1),
            standing: ContestStatus::Medal,
            place,
            medal: None,
            status,
            stage: Stage::read(stage),
            mark: None,
            members: Vec::new(),
        }
    }

    #[test]
    fn how_a_competition_ended_is_told_in_words() {
        for (place, status, stage, expected) in [
            (Some(4), None, "", "4th"),
            (None, None, "r2/3 h1 5", "5th in heat 1, round 2 of 3"),
            (None, None, "r1/2 p3", "out in pool 3, round 1 of 2"),
            (None, None, "r1/2 17", "17th in round 1 of 2"),
            (None, None, "11", "11th"),
            (None, Some(ResultStatus::DidNotFinish), "", "did not finish"),
            (
                None,
                Some(ResultStatus::Disqualified),
                "r2/2",
                "disqualified in round 2 of 2",
            ),
            (None, Some(ResultStatus::AlsoCompeted), "r1/2", "out in round 1 of 2"),
            (None, Some(ResultStatus::AlsoCompeted), "", "took part"),
            (None, None, "", "took part"),
        ] {
            assert_eq!(ended(&placing(place, status, stage)), expected, "{stage}");
        }
    }

    #[test]
    fn what_does_not_count_is_told_with_it() {
        let shown = Placing {
            standing: ContestStatus::Demonstration,
            ..placing(Some(1), None, "")
        };
        assert_eq!(ended(&shown), "1st (demonstration)");
        let art = Placing {
            standing: ContestStatus::Art,
            medal: Some(Medal::Silver),
            ..placing(Some(2), None, "")
        };
        assert_eq!(ended(&art), "silver (art, no longer counted)");
    }
}
