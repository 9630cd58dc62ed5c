//! Numbers in their roles: days, years, spans of years, and how many rows.

use jiff::civil::Date;

use super::super::{Day, Term};
use super::draft::{Draft, Use};

/// The years that a number can mean: from the first Games to those already given to a city.
const YEARS: std::ops::RangeInclusive<i16> = 1896..=2036;

/// Gives the numbers of a draft their roles.
pub(super) fn read(draft: &mut Draft) {
    dates(draft);
    limit(draft);
    years(draft);
}

/// `3 September 2024`, `September 3`, `2024-09-03`, `3.9.2024`.
fn dates(draft: &mut Draft) {
    for place in 0..draft.words.len() {
        if let Some(date) = written_date(draft.folded(place)) {
            draft.date = Some(Day::Exact(date));
            draft.uses[place] = Use::Number;
        }
    }
    let months: Vec<(usize, i8)> = draft
        .terms
        .iter()
        .filter_map(|(place, term)| {
            if let Term::Month(month) = term {
                Some((*place, *month))
            } else {
                None
            }
        })
        .collect();
    for (place, month) in months {
        let before = place.checked_sub(1).and_then(|at| Some((at, day_number(draft, at)?)));
        let over_filler = place
            .checked_sub(2)
            .filter(|_| place >= 1 && draft.uses[place - 1] == Use::Filler)
            .and_then(|at| Some((at, day_number(draft, at)?)));
        let after = day_number(draft, place + 1).map(|day| (place + 1, day));
        let Some((at, day)) = before.or(over_filler).or(after) else {
            // A month without a day narrows nothing; "may" is a verb as well.
            continue;
        };
        let year_at = [place + 1, place + 2]
            .into_iter()
            .find(|&next| next != at && year(draft, next).is_some());
        let exact = year_at.and_then(|next| Some((next, Date::new(year(draft, next)?, month, day).ok()?)));
        if let Some((next, date)) = exact {
            draft.uses[next] = Use::Number;
            draft.date = Some(Day::Exact(date));
        } else if Date::new(2024, month, day).is_ok() {
            draft.date = Some(Day::Yearly(month, day));
        } else {
            continue;
        }
        draft.uses[at] = Use::Number;
    }
}

/// `top 20`, `20 top`, `first 10 countries`.
fn limit(draft: &mut Draft) {
    let tops: Vec<usize> = draft
        .terms
        .iter()
        .filter(|(_, term)| matches!(term, Term::Top | Term::First))
        .map(|(place, _)| *place)
        .collect();
    for place in tops {
        let number = |at: usize| {
            draft
                .folded(at)
                .parse::<u16>()
                .ok()
                .filter(|number| (1..=300).contains(number))
        };
        let found = [Some(place + 1), place.checked_sub(1)]
            .into_iter()
            .flatten()
            .filter(|&at| draft.uses.get(at) == Some(&Use::Free))
            .find_map(|at| Some((at, number(at)?)));
        if let Some((at, number)) = found {
            draft.limit = Some(number);
            draft.uses[at] = Use::Number;
            draft.terms.retain(|&(said, term)| said != place || term != Term::First);
        }
    }
}

/// `2024`, `2016-2024`, `from 2000 to 2020`, `since 2008`, `the 1990s`.
fn years(draft: &mut Draft) {
    let places: Vec<(usize, i16)> = (0..draft.words.len())
        .filter(|&place| draft.uses[place] == Use::Free)
        .filter_map(|place| Some((place, year(draft, place)?)))
        .collect();
    let mut spanned = false;
    for (at, &(place, first)) in places.iter().enumerate() {
        draft.uses[place] = Use::Number;
        if std::mem::take(&mut spanned) {
            continue;
        }
        let before = place.checked_sub(1).map_or("", |at| draft.folded(at)).to_owned();
        let next = places.get(at + 1).copied();
        let joined = next.filter(|&(next, last)| {
            let between = draft.folded(place + 1);
            last > first
                && (next == place + 1 || (next == place + 2 && matches!(between, "to" | "until" | "till" | "through")))
        });
        let follows = |word: &str| before == word;
        let span = if let Some((_, last)) = joined.filter(|_| is_span(draft, place, &before)) {
            spanned = true;
            (first, last)
        } else if follows("since") || follows("after") {
            (first + i16::from(follows("after")), *YEARS.end())
        } else if follows("before") || follows("until") {
            (*YEARS.start(), first - i16::from(follows("before")))
        } else {
            (first, first)
        };
        draft.years.push(span);
    }
}

/// Two years that follow each other are a span when a word or a dash joins them.
fn is_span(draft: &Draft, place: usize, before: &str) -> bool {
    let gap = draft
        .words
        .get(place)
        .zip(draft.words.get(place + 1))
        .and_then(|(word, next)| draft.text.get(word.span.end..next.span.start));
    let dash = gap.is_some_and(|gap| gap.contains(['-', '–', '—', '−']));
    dash || matches!(before, "from" | "between")
        || matches!(draft.folded(place + 1), "to" | "until" | "till" | "through")
}

fn year(draft: &Draft, place: usize) -> Option<i16> {
    let word = draft.folded(place);
    let year: i16 = word.parse().ok().filter(|_| word.len() == 4)?;
    YEARS.contains(&year).then_some(year)
}

/// `3`, `3rd`.
fn day_number(draft: &Draft, place: usize) -> Option<i8> {
    if draft.uses.get(place) != Some(&Use::Free) {
        return None;
    }
    let word = draft.folded(place);
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    matches!(&word[digits.len()..], "" | "st" | "nd" | "rd" | "th").then_some(())?;
    digits.parse().ok().filter(|day| (1..=31).contains(day))
}

/// `2024-09-03`, `3.9.2024`, `03/09/2024`: day before month, as the readers of this bot write.
fn written_date(word: &str) -> Option<Date> {
    let parts: Vec<&str> = word.split(['-', '.', '/']).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let (year, month, day) = if a.len() == 4 { (a, b, c) } else { (c, b, a) };
    let year: i16 = year.parse().ok()?;
    YEARS.contains(&year).then_some(())?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}
