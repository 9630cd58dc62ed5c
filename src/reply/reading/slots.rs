//! The slots of a question in words, one by one.

use crate::question::{
    Amount, Birth, Comparison, Day, End, Ended, Filters, Having, Measurable, Measure, MedalFilter, Order, Placed,
    Question, Side, Subject, Trait, Unit,
};
use crate::records::{Catalog, RecordKind, Records};
use crate::reply::wording;

/// What is asked for; nothing for what is plain from the rest.
pub(in crate::reply) fn measure(question: &Question) -> Option<String> {
    Some(match question.measure {
        Measure::Overview => return None,
        Measure::Table => table(question).to_owned(),
        Measure::Rank => "place in the medal table".to_owned(),
        Measure::Count(unit) => format!("number of {}", units(unit)),
        Measure::List(Unit::Days) => "days with medals".to_owned(),
        Measure::List(unit) => units(unit).to_owned(),
        Measure::Ranking { of, by } => {
            let most = if question.end == End::Most { "most" } else { "fewest" };
            format!("{} by {most} {}", units(of), units(by))
        }
        Measure::First => "first medal".to_owned(),
        Measure::Last => "latest medal".to_owned(),
        Measure::Debut => "first Games".to_owned(),
        Measure::Latest => "latest Games".to_owned(),
        Measure::Streak => "one Games after the other".to_owned(),
        Measure::Results => "results".to_owned(),
        Measure::Compare => "comparison".to_owned(),
        Measure::Trait(Trait::Born) => "birth date".to_owned(),
        Measure::Trait(Trait::Country) => "country".to_owned(),
        Measure::Trait(Trait::Of(what)) => measurable(what).to_owned(),
        Measure::Extreme(what) => extreme(what, question.end).to_owned(),
        Measure::Record(RecordKind::World) => "world record".to_owned(),
        Measure::Record(RecordKind::Paralympic) => "Paralympic record".to_owned(),
    })
}

fn table(question: &Question) -> &'static str {
    match (question.end, question.order) {
        (End::Most, Order::Golds) => "medal table",
        (End::Most, Order::Total) => "medal table by total",
        (End::Least, _) => "medal table, fewest first",
    }
}

/// `youngest`.
pub(in crate::reply) fn extreme(what: Measurable, end: End) -> &'static str {
    match (what, end) {
        (Measurable::Age, End::Most) => "oldest",
        (Measurable::Age, End::Least) => "youngest",
        (Measurable::Height, End::Most) => "tallest",
        (Measurable::Height, End::Least) => "shortest",
        (Measurable::Weight, End::Most) => "heaviest",
        (Measurable::Weight, End::Least) => "lightest",
    }
}

fn measurable(what: Measurable) -> &'static str {
    match what {
        Measurable::Age => "age",
        Measurable::Height => "height",
        Measurable::Weight => "weight",
    }
}

/// `athletes`.
pub(in crate::reply) fn units(unit: Unit) -> &'static str {
    match unit {
        Unit::Medals => "medals",
        Unit::Athletes => "athletes",
        Unit::Sports => "sports",
        Unit::Events => "events",
        Unit::Games => "Games",
        Unit::Countries => "countries",
        Unit::Days => "days",
    }
}

/// Those that are compared with, each behind `and`.
pub(super) fn against(records: &Records, question: &Question) -> Vec<String> {
    let name = |subject: &Subject| Some(format!("and {}", subject_name(records, *subject)?));
    question.against.iter().filter_map(name).collect()
}

/// The name of someone or something compared; `None` where a forged question names nobody.
pub(in crate::reply) fn subject_name(records: &Records, subject: Subject) -> Option<String> {
    let catalog = records.catalog();
    Some(match subject {
        Subject::Athlete(athlete) => records.person(athlete).ok()?.name,
        Subject::Country(country) => catalog.country(country).name.clone(),
        Subject::Games(games) => wording::games_of(catalog, games),
    })
}

/// Colour, places, ages, days and what is demanded of each, in short.
pub(super) fn conditions(catalog: &Catalog, question: &Question) -> Vec<String> {
    let filters = &question.filters;
    let mut parts = Vec::new();
    parts.extend(colour(filters));
    parts.extend(filters.placed.map(placed));
    parts.extend(
        filters
            .age
            .map(|(is, years)| format!("aged {}", compared(is, &years.to_string()))),
    );
    parts.extend(filters.born.map(born));
    parts.extend(filters.date.map(day));
    if !filters.except.is_empty() {
        let names: Vec<&str> = filters
            .except
            .iter()
            .map(|&id| catalog.country(id).name.as_str())
            .collect();
        parts.push(format!("without {}", names.join(", ")));
    }
    parts.extend(
        filters
            .initial
            .map(|initial| format!("beginning with {}", initial.to_ascii_uppercase())),
    );
    parts.extend(question.having.iter().map(|one| having(catalog, one)));
    parts
}

/// `gold`, when one colour was asked for.
pub(in crate::reply) fn colour(filters: &Filters) -> Option<String> {
    match filters.medal {
        Some(MedalFilter::Only(medal)) => Some(wording::medal_word(medal).to_owned()),
        Some(MedalFilter::Any) | None => None,
    }
}

/// `3 September 2024`, `3 September`, `up to 3 September 2024`.
pub(in crate::reply) fn day(day: Day) -> String {
    match day {
        Day::Exact(date) => wording::long_date(date),
        Day::Yearly(month, day) => format!("{day} {}", wording::month(month)),
        Day::Until(date) => format!("up to {}", wording::long_date(date)),
    }
}

/// `born on 3 September`, `born 1990-1999`.
pub(in crate::reply) fn born(birth: Birth) -> String {
    match birth {
        Birth::On(on) => format!("born on {}", day(on)),
        Birth::Years(from, to) if from == to => format!("born in {from}"),
        Birth::Years(from, to) => format!("born {from}-{to}"),
    }
}

/// `4th`, `4th-8th`, `last place`, `did not finish`.
fn placed(placed: Placed) -> String {
    match placed {
        Placed::Within(1, to) if to > 1 => format!("first {to}"),
        Placed::Within(from, to) if from == to => wording::ordinal(from.into()),
        Placed::Within(from, to) => format!("{}-{}", wording::ordinal(from.into()), wording::ordinal(to.into())),
        Placed::Last => "last place".to_owned(),
        Placed::Ended(Ended::Unfinished) => "did not finish".to_owned(),
        Placed::Ended(Ended::Disqualified) => "disqualified".to_owned(),
        Placed::Ended(Ended::NotStarted) => "did not start".to_owned(),
        Placed::Beside(Side::Ahead) => "those ahead".to_owned(),
        Placed::Beside(Side::Behind) => "those behind".to_owned(),
        Placed::Beside(Side::Level) => "those level".to_owned(),
        Placed::Marked(is, mark) => format!("mark {}", compared(is, &mark_text(mark))),
    }
}

/// A mark in thousandths as a number: `5000`, `39.25`.
fn mark_text(thousandths: i64) -> String {
    let text = format!("{}.{:03}", thousandths / 1000, (thousandths % 1000).abs());
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// `at least 2 gold`, `more medals than Austria`.
pub(in crate::reply) fn having(catalog: &Catalog, having: &Having) -> String {
    let medals = having.medal.map_or("medals", wording::medal_word);
    match having.than {
        Amount::Number(0) if having.is == Comparison::Exactly => format!("no {medals}"),
        Amount::Number(number) => format!("{} {medals}", compared(having.is, &number.to_string())),
        Amount::OfCountry(country) => compared_with(having.is, medals, &catalog.country(country).name),
        Amount::OfMedal(medal) => compared_with(having.is, medals, wording::medal_word(medal)),
    }
}

fn compared(is: Comparison, number: &str) -> String {
    match is {
        Comparison::More => format!("over {number}"),
        Comparison::Fewer => format!("under {number}"),
        Comparison::AtLeast => format!("at least {number}"),
        Comparison::AtMost => format!("at most {number}"),
        Comparison::Exactly => format!("exactly {number}"),
    }
}

fn compared_with(is: Comparison, what: &str, other: &str) -> String {
    match is {
        Comparison::More => format!("more {what} than {other}"),
        Comparison::Fewer => format!("fewer {what} than {other}"),
        Comparison::AtLeast => format!("at least as many {what} as {other}"),
        Comparison::AtMost => format!("at most as many {what} as {other}"),
        Comparison::Exactly => format!("as many {what} as {other}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_told_as_people_say_them() {
        let cases = [
            (Placed::Within(4, 4), "4th"),
            (Placed::Within(1, 10), "first 10"),
            (Placed::Within(1, 1), "1st"),
            (Placed::Within(4, 5), "4th-5th"),
            (Placed::Marked(Comparison::Fewer, 2_340_000), "mark under 2340"),
            (Placed::Marked(Comparison::More, 48_300), "mark over 48.3"),
        ];
        for (place, expected) in cases {
            assert_eq!(placed(place), expected);
        }
    }
}
