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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::Hint;
    use super::*;
    use crate::names::words;

    /// A draft of a text, its months and "top" linked as the lexicon does, the rest of its small words as filler.
    fn draft(text: &str) -> Draft {
        let mut draft = Draft::new(text, words(text), Hint::None);
        for place in 0..draft.words.len() {
            let term = match draft.folded(place) {
                "september" | "sep" => Term::Month(9),
                "february" => Term::Month(2),
                "may" => Term::Month(5),
                "top" => Term::Top,
                "first" => Term::First,
                "of" | "on" | "in" | "the" => {
                    draft.uses[place] = Use::Filler;
                    continue;
                }
                _ => continue,
            };
            draft.terms.push((place, term));
            draft.uses[place] = Use::Term;
        }
        read(&mut draft);
        draft
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        let exact = Some(Day::Exact(date(2024, 9, 3)));
        let cases = [
            ("3 September 2024", exact),
            ("September 3, 2024", exact),
            ("3rd of September 2024", exact),
            ("2024-09-03", exact),
            ("3.9.2024", exact),
            ("3 sep", Some(Day::Yearly(9, 3))),
            ("september 3", Some(Day::Yearly(9, 3))),
            ("29 february", Some(Day::Yearly(2, 29))),
            ("31 february 2024", None),
            ("may 2024", None),
            ("judo 2024", None),
        ];
        for (text, expected) in cases {
            assert_eq!(draft(text).date, expected, "{text}");
        }
    }

    #[test]
    fn a_day_takes_its_year_along() {
        assert_eq!(draft("3 September 2024").years, []);
        assert_eq!(draft("may 2024").years, [(2024, 2024)]);
    }

    #[test]
    fn years_stand_alone_or_span() {
        let cases: [(&str, &[(i16, i16)]); 8] = [
            ("2024", &[(2024, 2024)]),
            ("2020 and 2024", &[(2020, 2020), (2024, 2024)]),
            ("2016-2024", &[(2016, 2024)]),
            ("from 2000 to 2020", &[(2000, 2020)]),
            ("since 2008", &[(2008, 2036)]),
            ("before 2008", &[(1896, 2007)]),
            ("1500", &[]),
            ("100 m", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(draft(text).years, expected, "{text}");
        }
    }

    #[test]
    fn top_takes_a_number() {
        let cases = [
            ("top 20", Some(20)),
            ("20 top", Some(20)),
            ("first 10", Some(10)),
            ("top 0", None),
            ("top 5000", None),
            ("top", None),
        ];
        for (text, expected) in cases {
            assert_eq!(draft(text).limit, expected, "{text}");
        }
    }
}
