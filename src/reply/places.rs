//! Results without a medal: places, and how far those came who have none.

use crate::answer::Placing;
use crate::language::{message, words};
use crate::records::{ContestStatus, EventId, Group, ResultStatus, Stage};

use super::View;
use super::doc::{Doc, Line};
use crate::reply::voice::Voice;

words! {
    ResultStatus {
        DidNotStart = "did-not-start", DidNotFinish = "did-not-finish", Disqualified = "disqualified",
        NoMark = "no-mark", OutOfCompetition = "out-of-competition", AlsoCompeted = "also-competed",
        DidNotQualify = "did-not-qualify",
    }
}

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
                let mark = placing.mark.as_ref();
                let mark = mark.map(|mark| format!(" ({})", view.voice.mark(mark)));
                format!(
                    "{sport}{}: {}{}",
                    if of_sport {
                        view.voice.within(view.voice.title(event))
                    } else {
                        view.voice.title(event).to_owned()
                    },
                    ended(view.voice, placing),
                    mark.unwrap_or_default()
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
    let mut parts = vec![ended(view.voice, placing), who];
    parts.extend(placing.mark.as_ref().map(|mark| view.voice.mark(mark)));
    Line::new().text(parts.join(" · "))
}

/// `4th`, `did not finish`, `5th in heat 1, round 2 of 3`; with what the event counted for, when it was no medal.
pub(super) fn ended(voice: Voice<'_>, placing: &Placing) -> String {
    let event = placing.event;
    let result = match (placing.place, placing.status, placing.stage) {
        (Some(place), ..) => voice.place(u32::from(place)),
        (None, Some(status), None) => voice.say(message::EndedStatus { status }),
        (None, None | Some(ResultStatus::AlsoCompeted), Some(stage)) => in_stage(voice, stage, event),
        (None, Some(status), Some(stage)) => voice.say(message::EndedIn {
            ended: voice.say(message::EndedStatus { status }),
            stage: where_in(voice, stage, event).unwrap_or_else(|| voice.say(message::StageEarlier)),
        }),
        (None, None, None) => voice.say(message::EndedStatus {
            status: ResultStatus::AlsoCompeted,
        }),
    };
    match (placing.standing, placing.medal) {
        (ContestStatus::Medal, _) => result,
        (ContestStatus::Demonstration, _) => voice.say(message::EndedDemonstration { ended: result }),
        (ContestStatus::Art, Some(medal)) => voice.say(message::EndedArtMedal {
            medal: voice.medal(medal),
        }),
        (ContestStatus::Art, None) => voice.say(message::EndedArt { ended: result }),
    }
}

/// `5th in heat 1, round 2 of 3`, `out in round 1 of 3`.
fn in_stage(voice: Voice<'_>, stage: Stage, event: EventId) -> String {
    let ended = stage
        .place
        .map_or_else(|| voice.say(message::EndedOut), |place| voice.place(u32::from(place)));
    match where_in(voice, stage, event) {
        Some(stage) => voice.say(message::EndedIn { ended, stage }),
        None => ended,
    }
}

/// `heat 1, round 2 of 3`; the last of several rounds is not called the final, for not every source means that by it.
fn where_in(voice: Voice<'_>, stage: Stage, event: EventId) -> Option<String> {
    let group = stage.group.map(|group| match group {
        Group::Heat(number) => voice.say(message::StageHeat {
            number,
            sport: &voice.catalog.sport(voice.catalog.event(event).sport).key,
        }),
        Group::Pool(number) => voice.say(message::StagePool { number }),
    });
    let round = stage
        .round
        .map(|(round, of)| voice.say(message::StageRound { round, of }));
    let parts: Vec<String> = group.into_iter().chain(round).collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::records::{CountryId, GamesId, Medal, Records};

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
        let records = Records::open().unwrap();
        let voice = Voice::new(records.catalog(), Language::English);
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
            (
                None,
                Some(ResultStatus::Disqualified),
                "4",
                "disqualified in an earlier round",
            ),
            (None, Some(ResultStatus::AlsoCompeted), "r1/2", "out in round 1 of 2"),
            (None, Some(ResultStatus::AlsoCompeted), "", "took part"),
            (None, None, "", "took part"),
        ] {
            assert_eq!(ended(voice, &placing(place, status, stage)), expected, "{stage}");
        }
    }

    #[test]
    fn rounds_and_heats_have_a_word_in_each_language() {
        let records = Records::open().unwrap();
        let event = |key: &str| {
            let key = records.catalog().events().iter().find(|event| event.key == key);
            key.map(|event| event.id).unwrap()
        };
        for (language, sprint, swim, out) in [
            (
                Language::Azerbaijani,
                "5-ci yer (1-ci qaçış, mərhələ 2/3)",
                "5-ci yer (1-ci üzüş, mərhələ 2/3)",
                "növbəti mərhələyə keçməyib (3-cü qrup)",
            ),
            (
                Language::Russian,
                "5-е место (забег 1, раунд 2 из 3)",
                "5-е место (заплыв 1, раунд 2 из 3)",
                "выбывание (группа 3)",
            ),
            (
                Language::Turkish,
                "5. sıra (1. seri, 2. tur, toplam 3)",
                "5. sıra (1. seri, 2. tur, toplam 3)",
                "elendi (3. grup)",
            ),
        ] {
            let voice = Voice::new(records.catalog(), language);
            let of = |key: &str, stage: &str| {
                let placing = Placing {
                    event: event(key),
                    ..placing(None, None, stage)
                };
                ended(voice, &placing)
            };
            assert_eq!(of("athletics/mens-100-m", "r2/3 h1 5"), sprint);
            assert_eq!(of("swimming/mens-100-m-freestyle", "r2/3 h1 5"), swim);
            assert_eq!(of("judo/mens-60-kg", "p3"), out);
        }
    }

    #[test]
    fn what_does_not_count_is_told_with_it() {
        let records = Records::open().unwrap();
        let voice = Voice::new(records.catalog(), Language::English);
        let shown = Placing {
            standing: ContestStatus::Demonstration,
            ..placing(Some(1), None, "")
        };
        assert_eq!(ended(voice, &shown), "1st (demonstration)");
        let art = Placing {
            standing: ContestStatus::Art,
            medal: Some(Medal::Silver),
            ..placing(Some(2), None, "")
        };
        assert_eq!(ended(voice, &art), "silver (art, no longer counted)");
    }
}
