//! What a question was taken to mean, in one short line.

mod slots;

pub(super) use slots::{colour, day, having, measure, slot, subject_name};

use crate::language::message;
use crate::question::{Filters, Measure, Question, Unit};
use crate::records::{EventSex, Records};

use super::View;
use super::shape;
use super::voice::Voice;

/// `Azerbaijan · judo · Paralympic Games · all years`.
pub(super) fn line(records: &Records, voice: Voice<'_>, question: &Question) -> String {
    if let Some(query) = &question.query {
        return shape::reading(records, voice, query);
    }
    let filters = &question.filters;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(slots::measure(voice, question));
    let athlete = filters.athlete.and_then(|athlete| records.person(athlete).ok());
    parts.extend(athlete.map(|person| person.name));
    parts.extend(filters.country.map(|country| voice.country_name(country).to_owned()));
    parts.extend(slots::against(records, voice, question));
    parts.extend(sport_and_event(voice, filters));
    if let Measure::Record(_) = question.measure {
        parts.extend(of_records(voice, filters));
        return parts.join(" · ");
    }
    parts.extend(slots::conditions(voice, question));
    parts.push(scope(voice, filters));
    parts.join(" · ")
}

/// The event of the records meant; of several, the words that they share and how many they are.
pub(super) fn of_records(voice: Voice<'_>, filters: &Filters) -> Option<String> {
    let mut titles: Vec<&str> = Vec::new();
    for &id in &filters.record_marks {
        let title = voice.record_event(id);
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    Some(match titles.as_slice() {
        [] => voice.say(message::RecordSport),
        [one] => (*one).to_owned(),
        many => sharing(voice, many),
    })
}

/// Several events: the words that their titles share, and how many they are.
fn sharing(voice: Voice<'_>, titles: &[&str]) -> String {
    let words = common_words(titles);
    let events = voice.count(titles.len(), Unit::Events);
    if words.is_empty() {
        events
    } else {
        voice.say(message::EventsSharing { words, events })
    }
}

/// The time and the Games.
pub(super) fn scope(voice: Voice<'_>, filters: &Filters) -> String {
    match filters.games.as_slice() {
        [] => {
            if filters.kind.is_none() && filters.season.is_none() && filters.years.is_none() {
                return voice.say(message::ScopeAll);
            }
            let kind = voice.kind_games(filters.kind, filters.season);
            let years = match filters.years {
                Some((from, to)) if from == to => from.to_string(),
                Some((from, to)) => format!("{from}-{to}"),
                None => voice.say(message::ScopeAllYears),
            };
            format!("{kind} · {years}")
        }
        [one] => voice.games(*one),
        many => {
            let first = voice.catalog.games(many[0]);
            if many.len() == 2 && many.iter().all(|&id| voice.catalog.games(id).name == first.name) {
                return voice.say(message::ScopeBoth {
                    name: voice.short_games(first),
                });
            }
            /// More than these are told by their number.
            const TOLD: usize = 4;
            let names: Vec<String> = many.iter().take(TOLD).map(|&id| voice.games(id)).collect();
            let names = match many.len().saturating_sub(TOLD) {
                0 => names.join(", "),
                more => voice.say(message::ScopeMore {
                    names: names.join(", "),
                    more,
                }),
            };
            if filters.every {
                voice.say(message::ScopeEach { names })
            } else {
                names
            }
        }
    }
}

/// `Athletics · Men's long jump T13`; several events are told by what their sport is and how many they are.
pub(super) fn sport_and_event(voice: Voice<'_>, filters: &Filters) -> Option<String> {
    let sex = filters
        .sex
        .filter(|_| filters.events.len() != 1)
        .and_then(|sex| voice.sex_events(sex));
    let what = match filters.events.as_slice() {
        [] => filters.sport.map(|sport| voice.sport(sport).to_owned()),
        [one] => Some(voice.sport_and_title(*one)),
        many => {
            let titles: Vec<&str> = many.iter().map(|&id| voice.event(id)).collect();
            Some(sharing(voice, &titles))
        }
    };
    match (what, sex) {
        (Some(what), Some(sex)) => Some(format!("{what}, {sex}")),
        (what, sex) => what.or(sex),
    }
}

/// The sport and event beside people, whose sex is told by what they are called: "the tallest woman".
pub(super) fn of_people(voice: Voice<'_>, filters: &Filters) -> Option<String> {
    let of_people = matches!(filters.sex, Some(EventSex::Men | EventSex::Women));
    let filters = Filters {
        sex: filters.sex.filter(|_| !of_people),
        ..filters.clone()
    };
    sport_and_event(voice, &filters)
}

/// The words that all titles share, in the order of the first: `long jump` of "Men's long jump T12" and "Women's long
/// jump T13".
fn common_words(titles: &[&str]) -> String {
    let Some((first, rest)) = titles.split_first() else {
        return String::new();
    };
    // A comma is not of the word before it: `T13, женщины`.
    let bare = |word: &'_ str| word.trim_end_matches(',').to_owned();
    let shared = |word: &&str| {
        rest.iter()
            .all(|title| title.split(' ').any(|other| bare(other) == bare(word)))
    };
    let mut words = String::new();
    for word in first.split(' ') {
        if shared(&word) {
            words = format!("{words} {word}");
        } else if word.ends_with(',') && !words.is_empty() && !words.ends_with(',') {
            words.push(',');
        }
    }
    words.trim_start().trim_end_matches(',').to_owned()
}

/// Who or what a question is about, without its time.
pub(super) fn subject(view: &View<'_>) -> String {
    let filters = &view.answer.question.filters;
    let mut parts = Vec::new();
    parts.extend(view.athlete.clone());
    parts.extend(filters.country.map(|country| view.voice.country(country)));
    // Of people, the sex is told by what they are called: "5 women".
    let of_people = matches!(
        view.answer.question.measure,
        Measure::Count(Unit::Athletes) | Measure::List(Unit::Athletes)
    );
    let sex = filters.sex.filter(|_| !of_people);
    let what = sport_and_event(view.voice, &Filters { sex, ..filters.clone() });
    parts.extend(what.map(|what| match parts.as_slice() {
        [] => what,
        [_, ..] => view.voice.within(&what),
    }));
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_are_told_by_the_words_they_share() {
        let cases: [(&[&str], &str); 6] = [
            (&["Men's long jump T12", "Women's long jump T13"], "long jump"),
            (&["Men's 4 × 100 m relay", "Men's 4 × 400 m relay"], "Men's 4 × m relay"),
            (&["100 м T12, мужчины", "100 м T13, мужчины"], "100 м, мужчины"),
            (
                &["Прыжок в длину T13, мужчины", "Прыжок в длину T13, женщины"],
                "Прыжок в длину T13",
            ),
            (&["Men's épée A", "Women's sabre B"], ""),
            (&[], ""),
        ];
        for (titles, expected) in cases {
            assert_eq!(common_words(titles), expected);
        }
    }
}
