//! What an answer is about, in a few words.

use crate::answer::Facts;
use crate::language::message;
use crate::question::{Filters, Measure, Question, Unit};
use crate::records::{EventId, Records};

use super::voice::Voice;
use super::voice::flag;
use super::{View, reading};

/// The most characters of a title.
pub(super) const MAX: usize = 60;

/// `🇦🇿 Azerbaijan · Paris 2024 Paralympics`, `Lamiya Valiyeva 🇦🇿`, `🏅 Men's long jump T13`.
pub(super) fn of(records: &Records, view: &View<'_>) -> String {
    let catalog = view.catalog;
    if let Facts::Athlete(card) = &view.answer.facts {
        let flag = card.countries.last().map(|&id| flag(catalog.country(id)));
        return joined(
            &[format!("{} {}", card.person.name, flag.unwrap_or_default().trim_end())
                .trim_end()
                .to_owned()],
        );
    }
    let question = &view.answer.question;
    let filters = &question.filters;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(view.athlete.clone());
    parts.extend(filters.country.map(|id| view.voice.country(id)));
    for subject in &question.against {
        parts.extend(reading::subject_name(records, view.voice, *subject));
    }
    let about_nobody = parts.is_empty();
    parts.extend(what(view.voice, question));
    parts.extend(match (question.measure, filters.medal) {
        (Measure::List(Unit::Athletes), Some(_)) => Some(view.voice.say(message::TitleMedallists)),
        _ => reading::measure(view.voice, question).filter(|_| says_more(question)),
    });
    parts.extend(reading::colour(view.voice, filters));
    parts.extend(when(view.voice, filters));
    if parts.is_empty() {
        parts.push(reading::line(records, view.voice, question));
    }
    if about_nobody {
        parts[0] = format!("🏅 {}", view.voice.capital(&parts[0]));
    }
    joined(&parts)
}

/// Whether what is asked for is not plain from the rest.
fn says_more(question: &Question) -> bool {
    !matches!(
        question.measure,
        Measure::List(Unit::Medals) | Measure::Count(Unit::Medals)
    ) || question.filters == Filters::default()
}

/// The event by its title, of several the words that they share; else the sport.
fn what(voice: Voice<'_>, question: &Question) -> Option<String> {
    let filters = &question.filters;
    match filters.events.as_slice() {
        [one] => Some(event(voice, *one)),
        _ if !filters.record_marks.is_empty() => reading::of_records(voice, filters),
        _ => reading::sport_and_event(voice, filters),
    }
}

/// The title of an event, with its sport where that alone says little: `Men's tournament`.
fn event(voice: Voice<'_>, id: EventId) -> String {
    let event = voice.catalog.event(id);
    let sport = voice.sport(event.sport);
    let title = voice.title(event);
    if title.split(' ').count() > 2 || title.contains(sport) {
        title.to_owned()
    } else {
        format!("{sport}, {}", voice.within(title))
    }
}

/// The Games or the years, unless they are all.
fn when(voice: Voice<'_>, filters: &Filters) -> Option<String> {
    if !filters.games.is_empty() || filters.years.is_some() {
        return Some(reading::scope(voice, filters));
    }
    let some = filters.kind.is_some() || filters.season.is_some();
    some.then(|| voice.kind_games(filters.kind, filters.season))
}

/// As many parts as there is room for.
pub(super) fn joined(parts: &[String]) -> String {
    let mut title = String::new();
    for part in parts {
        let longer = if title.is_empty() {
            part.clone()
        } else {
            format!("{title} · {part}")
        };
        if longer.chars().count() <= MAX {
            title = longer;
        } else if title.is_empty() {
            title = cut(part, MAX);
        }
    }
    title
}

/// A text of so many characters at most, cut between words where it can be.
pub(super) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let head: String = text.chars().take(most.saturating_sub(1)).collect();
    let at = head.rfind(' ').filter(|&at| at > head.len() / 2).unwrap_or(head.len());
    let head = head.get(..at).unwrap_or_default();
    format!("{}…", head.trim_end_matches([' ', ',', '·', ':', ';']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_cut_between_words() {
        for (text, most, expected) in [
            ("one two", 7, "one two"),
            ("one two three", 9, "one two…"),
            ("one two, three", 10, "one two…"),
            ("unbelievable", 6, "unbel…"),
            ("", 3, ""),
        ] {
            assert_eq!(cut(text, most), expected, "{text}");
        }
    }

    #[test]
    fn a_title_has_the_parts_that_fit() {
        let long = "x".repeat(50);
        let parts = ["Azerbaijan".to_owned(), long, "Paris 2024".to_owned()];
        assert_eq!(joined(&parts), "Azerbaijan · Paris 2024");
    }
}
