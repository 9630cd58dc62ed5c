//! Places and marks in words.

use crate::answer::{Finish, Mark, MarkUnit, Placing};
use crate::language::message;
use crate::question::Placed;
use crate::records::{CountryId, EventUnit, Medal};
use crate::reply::doc::{Column, Line, List, Row};
use crate::reply::voice::Voice;
use crate::reply::{View, columns, places};

/// How many of [`Mark::value`] make one.
const ONE: i64 = 10_000;
/// So many seconds are told as minutes.
const MINUTE: i64 = 60;

/// A mark as people write it: `39:00`, `5,000`, `8.31 m`.
pub(in crate::reply) fn mark(voice: Voice<'_>, mark: Mark) -> String {
    let (ones, fraction) = (mark.value.abs() / ONE, mark.value.abs() % ONE);
    let sign = if mark.value < 0 { "-" } else { "" };
    let decimals = usize::from(mark.decimals);
    let fraction = if decimals == 0 {
        String::new()
    } else {
        voice.fraction(&format!("{fraction:04}")[..decimals.min(4)])
    };
    // A number of ones is never negative here.
    let whole = voice.number(usize::try_from(ones).unwrap_or_default());
    let number = format!("{sign}{whole}{fraction}");
    match mark.unit {
        MarkUnit::Clock if ones >= MINUTE * MINUTE => {
            let (hours, rest) = (ones / (MINUTE * MINUTE), ones % (MINUTE * MINUTE));
            format!("{hours}:{:02}:{:02}{fraction}", rest / MINUTE, rest % MINUTE)
        }
        MarkUnit::Clock if ones >= MINUTE => format!("{}:{:02}{fraction}", ones / MINUTE, ones % MINUTE),
        MarkUnit::Clock => voice.seconds(&format!("{ones}{fraction}")),
        MarkUnit::Number => number,
        MarkUnit::Metres => voice.metres(&number),
        MarkUnit::Kilograms => voice.kilograms(&number),
        MarkUnit::Percent => voice.percent(&number),
    }
}

/// `🥉 Bronze`, `4th`, `did not finish`.
fn standing(voice: Voice<'_>, placing: &Placing) -> String {
    match placing.medal {
        Some(medal) if is_of_place(placing, medal) => voice.medal_sign(medal),
        _ => places::ended(voice, placing),
    }
}

/// Whether a medal tells the place: a shared one, or one for a later place, tells it not.
fn is_of_place(placing: &Placing, medal: Medal) -> bool {
    placing.place.is_none_or(|place| place == medal as u16)
}

/// `4th`, `3rd (bronze)`, `did not finish`.
pub(super) fn ended(voice: Voice<'_>, placing: &Placing) -> String {
    let ended = places::ended(voice, placing);
    match placing.medal {
        Some(medal) if placing.place.is_some() => format!("{ended} ({})", voice.medal(medal)),
        Some(medal) => voice.medal(medal),
        None => ended,
    }
}

/// The people with their flag; a team is its country.
pub(super) fn who(view: &View<'_>, placing: &Placing) -> String {
    match view.catalog.event(placing.event).unit {
        EventUnit::Team => view.voice.country(placing.country),
        EventUnit::Individual | EventUnit::Pair => view.voice.competitor_and_flag(&placing.members, placing.country),
    }
}

/// `🥉 Bronze · Hugues Duboscq 🇫🇷 France · 59.37 · +0.46`.
fn line(view: &View<'_>, finish: &Finish, with_gap: bool) -> Line {
    let placing = &finish.placing;
    let who = view.voice.competitor_and_flag(&placing.members, placing.country);
    let mut parts = vec![standing(view.voice, placing), who];
    parts.extend(mark_and_gap(view.voice, finish, with_gap));
    Line::new().text(parts.join(" · "))
}

/// The results of a contest, which are a table of columns where there can be one.
pub(super) fn list(view: &View<'_>, rows: &[Finish], with_gap: bool) -> List {
    List::new(rows.iter().map(|finish| row(view, finish, with_gap))).columns(&COLUMNS)
}

/// The columns of results.
pub(super) const COLUMNS: [Column; 3] = [Column::Place, Column::Athlete, Column::Mark];

/// One of them, with who it is of.
pub(super) fn row(view: &View<'_>, finish: &Finish, with_gap: bool) -> Row {
    let placing = &finish.placing;
    let people = placing.members.iter().map(|member| member.person);
    let mark: Vec<String> = mark_and_gap(view.voice, finish, with_gap).collect();
    let cells = [
        columns::plain(standing(view.voice, placing)),
        columns::competitor(view, &placing.members, placing.country),
        columns::plain(mark.join(" · ")),
    ];
    Row::from(line(view, finish, with_gap)).cells(cells).of(people)
}

/// `🥉 Bronze 2:25.82`, `11th Birte Steven`; without names where it is plain whose result it is.
pub(super) fn short(voice: Voice<'_>, finish: &Finish, alone: bool) -> String {
    let placing = &finish.placing;
    let names: Vec<&str> = placing.members.iter().map(|member| member.name.as_str()).collect();
    let mut parts = vec![standing(voice, placing)];
    if !alone && (1..=2).contains(&names.len()) {
        parts.push(names.join(", "));
    }
    parts.extend(placing.mark.as_ref().map(|mark| voice.mark(mark)));
    parts.join(" ")
}

/// `59.37`, `0.46 behind`.
fn mark_and_gap<'a>(voice: Voice<'a>, finish: &'a Finish, with_gap: bool) -> impl Iterator<Item = String> + 'a {
    let own = finish.placing.mark.as_ref().map(|mark| voice.mark(mark));
    let behind = |gap| {
        let gap = mark(voice, gap);
        voice.say(message::ResultsBehind { gap })
    };
    own.into_iter().chain(finish.gap.filter(|_| with_gap).map(behind))
}

/// `Brendan Hansen 🇺🇸 United States, 59.57`.
pub(super) fn who_and_mark(view: &View<'_>, placing: &Placing) -> String {
    with_mark(view.voice, who(view, placing), placing)
}

/// `4th, 24.13`: what is known of it, to stand in brackets behind a name.
pub(super) fn place_and_mark(voice: Voice<'_>, placing: &Placing) -> String {
    with_mark(voice, places::ended(voice, placing), placing)
}

fn with_mark(voice: Voice<'_>, what: String, placing: &Placing) -> String {
    match &placing.mark {
        Some(mark) => format!("{what}, {}", voice.mark(mark)),
        None => what,
    }
}

/// Names joined, of many only the first: `A, B and 14 more`.
pub(super) fn some(voice: Voice<'_>, names: &[String]) -> String {
    /// So many are told.
    const TOLD: usize = 3;
    match names.len() {
        0..=TOLD => voice.and(names),
        many => voice.say(message::ScopeMore {
            names: names[..TOLD - 1].join(", "),
            more: many - TOLD + 1,
        }),
    }
}

/// Which competitors are asked for: `in the top 15`, `with a mark above 5,000`; `like` is a mark of the same event.
pub(in crate::reply) fn placed(view: &View<'_>, placed: Placed, like: Option<Mark>) -> Option<String> {
    let voice = view.voice;
    Some(match placed {
        Placed::Within(1, last) if last > 1 => voice.say(message::PlacedTop { last }),
        Placed::Within(first, last) if first == last => voice.say(message::PlacedAt {
            place: voice.place(u32::from(first)),
        }),
        Placed::Within(first, last) => voice.say(message::PlacedBetween { first, last }),
        Placed::Last => voice.say(message::PlacedLast),
        Placed::Ended(ended) => voice.say(message::PlacedEnded { ended }),
        Placed::Marked(is, thousandths) => {
            let plain = Mark {
                value: 0,
                unit: if is_race(view) {
                    MarkUnit::Clock
                } else {
                    MarkUnit::Number
                },
                decimals: 0,
            };
            let mark = mark(voice, like.unwrap_or(plain).like(thousandths));
            voice.say(message::PlacedMarked { is, mark })
        }
        Placed::Beside(side) => {
            let of = view.athlete.clone().or_else(|| {
                let country: Option<CountryId> = view.answer.question.filters.country;
                country.map(|country| voice.country(country))
            })?;
            voice.say(message::PlacedBeside { side, of })
        }
    })
}

/// Whether the events of a question are over a distance against the clock, as far as their titles tell.
fn is_race(view: &View<'_>) -> bool {
    /// In these sports a distance is that to the target, or the height of the platform.
    const AIMED: [&str; 3] = ["archery", "diving", "shooting"];
    let events = &view.answer.question.filters.events;
    events.iter().all(|&event| {
        let event = view.catalog.event(event);
        let far = event.title.split(' ').any(|word| matches!(word, "m" | "km"));
        far && !AIMED.contains(&view.catalog.sport(event.sport).key.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::records::Records;

    fn english(records: &Records) -> Voice<'_> {
        Voice::new(records.catalog(), Language::English)
    }

    #[test]
    fn marks_are_written_as_people_do() {
        let records = Records::open().unwrap();
        for (text, expected) in [
            ("59.57", "59.57"),
            ("1:11:08.2", "1:11:08.2"),
            ("2:04.00", "2:04.00"),
            ("5480", "5,480"),
            ("8.30 m", "8.30 m"),
            ("-11", "-11"),
        ] {
            assert_eq!(mark(english(&records), Mark::read(text).unwrap()), expected);
        }
        let russian = Voice::new(records.catalog(), Language::Russian);
        for (text, expected) in [("5480.5", "5\u{a0}480,5"), ("8.30 m", "8,30 м"), ("2:04.00", "2:04,00")] {
            assert_eq!(mark(russian, Mark::read(text).unwrap()), expected);
        }
    }

    #[test]
    fn gaps_are_written_in_their_measure() {
        let records = Records::open().unwrap();
        for (one, other, expected) in [
            ("38:29.7", "38:58.2", "28.5 s"),
            ("38:29.7", "40:02.8", "1:33.1"),
            ("59.57", "59.37", "0.20"),
            ("5480", "4388", "1,092"),
        ] {
            let gap = Mark::read(one).unwrap().gap(Mark::read(other).unwrap()).unwrap();
            assert_eq!(mark(english(&records), gap), expected);
        }
    }

    #[test]
    fn of_many_names_the_first_are_told() {
        let records = Records::open().unwrap();
        let names = |number: usize| (1..=number).map(|one| one.to_string()).collect::<Vec<_>>();
        for (number, expected) in [(1, "1"), (3, "1, 2 and 3"), (5, "1, 2 and 3 more")] {
            assert_eq!(some(english(&records), &names(number)), expected);
        }
    }

    #[test]
    fn places_asked_for_are_told_in_each_language() {
        let records = Records::open().unwrap();
        for (first, last, expected) in [
            (
                4_u16,
                8_u16,
                [
                    "placed 4th to 8th",
                    "4-8-ci yerlərdə",
                    "места с 4 по 8",
                    "4.-8. sıralar",
                ],
            ),
            (
                2,
                3,
                [
                    "placed 2nd to 3rd",
                    "2-3-cü yerlərdə",
                    "места с 2 по 3",
                    "2.-3. sıralar",
                ],
            ),
            (
                11,
                16,
                [
                    "placed 11th to 16th",
                    "11-16-cı yerlərdə",
                    "места с 11 по 16",
                    "11.-16. sıralar",
                ],
            ),
        ] {
            for (&language, expected) in Language::ALL.iter().zip(expected) {
                let voice = Voice::new(records.catalog(), language);
                assert_eq!(voice.say(message::PlacedBetween { first, last }), expected);
            }
        }
    }
}
