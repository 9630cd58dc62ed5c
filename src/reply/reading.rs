//! What a question was taken to mean, in one short line.

mod slots;

pub(super) use slots::{colour, day, having, measure, subject_name};

use crate::question::{Filters, Measure, Question, Unit};
use crate::records::{Catalog, EventSex, Records, Season};

pub(super) use slots::extreme;

use super::View;
use super::wording;

/// `Azerbaijan · judo · Paralympic Games · all years`.
pub(super) fn line(records: &Records, question: &Question) -> String {
    let catalog = records.catalog();
    let filters = &question.filters;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(slots::measure(question));
    parts.extend(
        filters
            .athlete
            .and_then(|athlete| records.person(athlete).ok())
            .map(|person| person.name),
    );
    parts.extend(filters.country.map(|country| catalog.country(country).name.clone()));
    parts.extend(slots::against(records, question));
    parts.extend(sport_and_event(catalog, filters));
    if let Measure::Record(_) = question.measure {
        parts.extend(of_records(catalog, filters));
        return parts.join(" · ");
    }
    parts.extend(slots::conditions(catalog, question));
    parts.push(scope(catalog, filters));
    parts.join(" · ")
}

/// The event of the records meant; of several, the words that they share and how many they are.
pub(super) fn of_records(catalog: &Catalog, filters: &Filters) -> Option<String> {
    let mut titles: Vec<&str> = Vec::new();
    for &id in &filters.record_marks {
        let title = catalog.record_mark(id).title.as_str();
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    match titles.as_slice() {
        [] => Some("para athletics".to_owned()),
        [one] => Some((*one).to_owned()),
        many => Some(format!(
            "{} ({})",
            common_words(many),
            wording::count(many.len(), "event", "events")
        )),
    }
}

/// The time and the Games.
pub(super) fn scope(catalog: &Catalog, filters: &Filters) -> String {
    match filters.games.as_slice() {
        [] => {
            let season = match filters.season {
                Some(Season::Summer) => "summer ",
                Some(Season::Winter) => "winter ",
                None => "",
            };
            let kind = match filters.kind {
                Some(kind) => format!("{season}{} Games", wording::kind_adjective(kind)),
                None if filters.season.is_none() && filters.years.is_none() => return "all Games".to_owned(),
                None => format!("{season}Olympic and Paralympic Games"),
            };
            let years = match filters.years {
                Some((from, to)) if from == to => from.to_string(),
                Some((from, to)) => format!("{from}-{to}"),
                None => "all years".to_owned(),
            };
            format!("{} · {years}", kind.trim_start())
        }
        [one] => wording::games_of(catalog, *one),
        many => {
            let first = catalog.games(many[0]);
            if many.len() == 2 && many.iter().all(|&id| catalog.games(id).name == first.name) {
                format!("{} · Olympics and Paralympics", first.name)
            } else {
                let names: Vec<String> = many.iter().take(4).map(|&id| wording::games_of(catalog, id)).collect();
                let more = many.len().saturating_sub(4);
                let more = if more == 0 {
                    String::new()
                } else {
                    format!(" and {more} more")
                };
                let both = if filters.every { "both " } else { "" };
                format!("{both}{}{more}", names.join(", "))
            }
        }
    }
}

/// `Athletics · Men's long jump T13`; several events are told by what their sport is and how many they are.
pub(super) fn sport_and_event(catalog: &Catalog, filters: &Filters) -> Option<String> {
    let sex = filters
        .sex
        .filter(|_| filters.events.len() != 1)
        .and_then(wording::sex_events);
    let what = match filters.events.as_slice() {
        [] => filters.sport.map(|sport| catalog.sport(sport).name.clone()),
        [one] => {
            let event = catalog.event(*one);
            Some(format!("{} · {}", catalog.sport(event.sport).name, event.title))
        }
        many => {
            let titles: Vec<&str> = many.iter().map(|&id| catalog.event(id).title.as_str()).collect();
            let events = wording::count(many.len(), "event", "events");
            let common = common_words(&titles);
            Some(if common.is_empty() {
                events
            } else {
                format!("{common} ({events})")
            })
        }
    };
    match (what, sex) {
        (Some(what), Some(sex)) => Some(format!("{what}, {sex}")),
        (Some(what), None) => Some(what),
        (None, sex) => sex.map(str::to_owned),
    }
}

/// The sport and event beside people, whose sex is told by what they are called: "the tallest woman".
pub(super) fn of_people(catalog: &Catalog, filters: &Filters) -> Option<String> {
    let of_people = matches!(filters.sex, Some(EventSex::Men | EventSex::Women));
    let filters = Filters {
        sex: filters.sex.filter(|_| !of_people),
        ..filters.clone()
    };
    sport_and_event(catalog, &filters)
}

/// The words that all titles share, in the order of the first: `long jump` of "Men's long jump T12" and "Women's long
/// jump T13".
fn common_words(titles: &[&str]) -> String {
    let Some((first, rest)) = titles.split_first() else {
        return String::new();
    };
    let shared = |word: &&str| rest.iter().all(|title| title.split(' ').any(|other| other == *word));
    let words: Vec<&str> = first.split(' ').filter(shared).collect();
    words.join(" ")
}

/// Who or what a question is about, without its time.
pub(super) fn subject(view: &View<'_>) -> String {
    let filters = &view.answer.question.filters;
    let mut parts = Vec::new();
    parts.extend(view.athlete.clone());
    parts.extend(filters.country.map(|country| wording::country(view.catalog, country)));
    // Of people, the sex is told by what they are called: "5 women".
    let of_people = matches!(
        view.answer.question.measure,
        Measure::Count(Unit::Athletes) | Measure::List(Unit::Athletes)
    );
    let sex = filters.sex.filter(|_| !of_people);
    parts.extend(sport_and_event(view.catalog, &Filters { sex, ..filters.clone() }));
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_told_by_the_words_they_share() {
        let cases: [(&[&str], &str); 4] = [
            (&["Men's long jump T12", "Women's long jump T13"], "long jump"),
            (&["Men's 4 × 100 m relay", "Men's 4 × 400 m relay"], "Men's 4 × m relay"),
            (&["Men's épée A", "Women's sabre B"], ""),
            (&[], ""),
        ];
        for (titles, expected) in cases {
            assert_eq!(common_words(titles), expected);
        }
    }
}
