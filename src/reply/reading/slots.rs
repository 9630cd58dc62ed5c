//! The slots of a question in words, one by one.

use super::{of_records, sport_and_event};
use crate::answer::Slot;
use crate::language::message;
use crate::language::words;
use crate::question::{
    Amount, Birth, Comparison, Day, End, Filters, Having, Measurable, Measure, MedalFilter, Placed, Question, Subject,
    Trait, Unit,
};
use crate::records::Records;
use crate::reply::voice::Voice;

/// What is asked for; nothing for what is plain from the rest.
pub(in crate::reply) fn measure(voice: Voice<'_>, question: &Question) -> Option<String> {
    let end = question.end;
    Some(match question.measure {
        Measure::Overview => return None,
        Measure::Table => voice.say(message::ReadingTable {
            order: (end == End::Most).then_some(question.order),
        }),
        Measure::Rank => voice.say(message::ReadingRank),
        Measure::Count(unit) => voice.say(message::ReadingCount { unit }),
        Measure::List(Unit::Days) => voice.say(message::ReadingDays),
        Measure::List(unit) => voice.say(message::ReadingList { unit }),
        Measure::Ranking { of, by } => voice.say(message::ReadingRanking { of, by, end }),
        Measure::First => voice.say(message::ReadingFirst),
        Measure::Last => voice.say(message::ReadingLast),
        Measure::Debut => voice.say(message::ReadingDebut),
        Measure::Latest => voice.say(message::ReadingLatest),
        Measure::Streak => voice.say(message::ReadingStreak),
        Measure::Results => voice.say(message::ReadingResults),
        Measure::Compare => voice.say(message::ReadingComparison),
        Measure::Trait(Trait::Born) => voice.say(message::ReadingBirth),
        Measure::Trait(Trait::Country) => voice.say(message::ReadingCountry),
        Measure::Trait(Trait::Of(what)) => voice.say(message::ReadingTrait { what }),
        Measure::Extreme(what) => extreme(voice, what, end),
        Measure::Record(kind) => voice.say(message::ReadingRecord { kind }),
    })
}

/// `youngest`.
pub(in crate::reply) fn extreme(voice: Voice<'_>, what: Measurable, end: End) -> String {
    voice.say(message::ReadingExtreme { what, end })
}

/// Those that are compared with, each behind `and`.
pub(super) fn against(records: &Records, voice: Voice<'_>, question: &Question) -> Vec<String> {
    let name = |subject: &Subject| {
        let name = subject_name(records, voice, *subject)?;
        Some(voice.say(message::ReadingAnd { name }))
    };
    question.against.iter().filter_map(name).collect()
}

/// The name of someone or something compared; `None` where a forged question names nobody.
pub(in crate::reply) fn subject_name(records: &Records, voice: Voice<'_>, subject: Subject) -> Option<String> {
    Some(match subject {
        Subject::Athlete(athlete) => records.person(athlete).ok()?.name,
        Subject::Country(country) => voice.country_name(country).to_owned(),
        Subject::Games(games) => voice.games(games),
    })
}

words! {
    Slot {
        Games = "games", Every = "every", Kind = "kind", Season = "season", Years = "years", Country = "country",
        Except = "except", Athlete = "athlete", Sport = "sport", Events = "events", RecordMarks = "records",
        Sex = "sex", Medal = "medal", Placed = "placed", Age = "age", Born = "born", Date = "date",
        Initial = "initial", Against = "against", Having = "having", Limit = "limit", Order = "order", End = "end",
    }
}

/// A slot as the question fills it, `aged under 30`; what it is, where that says little.
pub(in crate::reply) fn slot(records: &Records, voice: Voice<'_>, question: &Question, slot: Slot) -> String {
    let filters = &question.filters;
    let only = |filters: Filters| Question {
        filters,
        ..Question::default()
    };
    let condition = |filters: Filters| conditions(voice, &only(filters)).into_iter().next();
    let nothing = Filters::default;
    let said = match slot {
        Slot::Games => (!filters.games.is_empty()).then(|| voice.games_of(filters)),
        Slot::Kind => filters.kind.map(|kind| voice.kind(kind)),
        Slot::Season => filters.season.map(|season| voice.kind_games(None, Some(season))),
        Slot::Years => filters.years.map(|(from, to)| match from == to {
            true => from.to_string(),
            false => format!("{from}-{to}"),
        }),
        Slot::Country => filters.country.map(|country| voice.country_name(country).to_owned()),
        Slot::Athlete => filters
            .athlete
            .and_then(|athlete| records.person(athlete).ok())
            .map(|person| person.name),
        Slot::Sport => filters.sport.map(|sport| voice.sport(sport).to_owned()),
        Slot::Events => sport_and_event(
            voice,
            &Filters {
                events: filters.events.clone(),
                ..nothing()
            },
        ),
        Slot::RecordMarks => of_records(voice, filters),
        Slot::Sex => filters.sex.and_then(|sex| voice.sex_events(sex)),
        Slot::Medal => colour(voice, filters),
        Slot::Except => condition(Filters {
            except: filters.except.clone(),
            ..nothing()
        }),
        Slot::Placed => filters.placed.map(|one| placed(voice, one)),
        Slot::Age => condition(Filters {
            age: filters.age,
            ..nothing()
        }),
        Slot::Born => filters.born.map(|one| born(voice, one)),
        Slot::Date => filters.date.map(|one| day(voice, one)),
        Slot::Initial => condition(Filters {
            initial: filters.initial,
            ..nothing()
        }),
        Slot::Against => Some(against(records, voice, question).join(" ")),
        Slot::Having => Some(
            question
                .having
                .iter()
                .map(|one| having(voice, one))
                .collect::<Vec<_>>()
                .join(", "),
        ),
        Slot::Every | Slot::Limit | Slot::Order | Slot::End => None,
    };
    said.filter(|said| !said.is_empty())
        .unwrap_or_else(|| voice.say(message::SlotName { slot }))
}

/// Colour, places, ages, days and what is demanded of each, in short.
pub(super) fn conditions(voice: Voice<'_>, question: &Question) -> Vec<String> {
    let filters = &question.filters;
    let mut parts = Vec::new();
    parts.extend(colour(voice, filters));
    parts.extend(filters.placed.map(|one| placed(voice, one)));
    parts.extend(filters.age.map(|(is, years)| {
        voice.say(message::ReadingAge {
            compared: compared(voice, is, years.into()),
        })
    }));
    parts.extend(filters.born.map(|one| born(voice, one)));
    parts.extend(filters.date.map(|one| day(voice, one)));
    if !filters.except.is_empty() {
        let names: Vec<&str> = filters.except.iter().map(|&id| voice.country_name(id)).collect();
        parts.push(voice.say(message::ReadingExcept {
            names: names.join(", "),
        }));
    }
    parts.extend(filters.initial.map(|initial| {
        voice.say(message::ReadingInitial {
            letter: initial.to_ascii_uppercase().to_string(),
        })
    }));
    parts.extend(question.having.iter().map(|one| having(voice, one)));
    parts
}

/// `gold`, when one colour was asked for.
pub(in crate::reply) fn colour(voice: Voice<'_>, filters: &Filters) -> Option<String> {
    match filters.medal {
        Some(MedalFilter::Only(medal)) => Some(voice.medal(medal)),
        Some(MedalFilter::Any) | None => None,
    }
}

/// `3 September 2024`, `3 September`, `up to 3 September 2024`.
pub(in crate::reply) fn day(voice: Voice<'_>, day: Day) -> String {
    match day {
        Day::Exact(date) => voice.long_date(date),
        Day::Yearly(month, day) => voice.day_of_month(month, day),
        Day::Until(date) => voice.say(message::ReadingUntil {
            date: voice.long_date(date),
        }),
    }
}

/// `born on 3 September`, `born 1990-1999`.
pub(in crate::reply) fn born(voice: Voice<'_>, birth: Birth) -> String {
    match birth {
        Birth::On(on) => voice.say(message::ReadingBornOn { day: day(voice, on) }),
        Birth::Years(from, to) if from == to => voice.say(message::ReadingBornIn { year: from.to_string() }),
        Birth::Years(from, to) => voice.say(message::ReadingBornYears {
            years: format!("{from}-{to}"),
        }),
    }
}

/// `4th`, `4th-8th`, `last place`, `did not finish`.
fn placed(voice: Voice<'_>, placed: Placed) -> String {
    match placed {
        Placed::Within(1, to) if to > 1 => voice.say(message::ReadingFirstPlaces { number: to }),
        Placed::Within(from, to) if from == to => voice.place(from),
        Placed::Within(from, to) => voice.say(message::ReadingPlaces { from, to }),
        Placed::Last => voice.say(message::ReadingLastPlace),
        Placed::Ended(ended) => voice.say(message::ReadingEnded { ended }),
        Placed::Beside(side) => voice.say(message::ReadingBeside { side }),
        Placed::Marked(is, mark) => voice.say(message::ReadingMark {
            is,
            mark: voice.decimal(&mark_text(mark)),
        }),
    }
}

/// A mark in thousandths as a number: `5000`, `39.25`.
fn mark_text(thousandths: i64) -> String {
    let text = format!("{}.{:03}", thousandths / 1000, (thousandths % 1000).abs());
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// `at least 2 gold`, `more medals than Austria`.
pub(in crate::reply) fn having(voice: Voice<'_>, having: &Having) -> String {
    let Having { is, medal, than } = *having;
    match than {
        Amount::Number(0) if is == Comparison::Exactly => voice.say(message::HavingNone { medal }),
        Amount::Number(number) => voice.say(message::HavingNumber {
            medal,
            compared: compared(voice, is, number.into()),
        }),
        Amount::OfCountry(country) => voice.say(message::HavingThan {
            is,
            medal,
            other: voice.country_name(country),
        }),
        Amount::OfMedal(other) => voice.say(message::HavingThanMedal { is, medal, other }),
    }
}

/// `over 10`, `at least 2`.
fn compared(voice: Voice<'_>, is: Comparison, number: u32) -> String {
    voice.say(message::Compared { is, number })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn places_are_told_as_people_say_them() {
        let records = Records::open().unwrap();
        let voice = |language| Voice::new(records.catalog(), language);
        let cases = [
            (Placed::Within(4, 4), "4th", "4-е место"),
            (Placed::Within(1, 10), "first 10", "первые 10"),
            (Placed::Within(1, 1), "1st", "1-е место"),
            (Placed::Within(4, 5), "4th-5th", "4–5-е места"),
            (
                Placed::Marked(Comparison::Fewer, 2_340_000),
                "mark under 2340",
                "результат меньше 2340",
            ),
            (
                Placed::Marked(Comparison::More, 48_300),
                "mark over 48.3",
                "результат больше 48,3",
            ),
        ];
        for (place, english, russian) in cases {
            assert_eq!(placed(voice(Language::English), place), english);
            assert_eq!(placed(voice(Language::Russian), place), russian);
        }
    }

    #[test]
    fn azerbaijani_numbers_take_the_ending_of_their_vowels() {
        let records = Records::open().unwrap();
        let voice = Voice::new(records.catalog(), Language::Azerbaijani);
        for (number, expected) in [
            (2, "2-dən çox"),
            (3, "3-dən çox"),
            (6, "6-dan çox"),
            (10, "10-dan çox"),
            (20, "20-dən çox"),
            (90, "90-dan çox"),
        ] {
            assert_eq!(compared(voice, Comparison::More, number), expected);
        }
    }
}
