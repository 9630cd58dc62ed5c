//! Texts with numbers, and what they mean.

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
            "since" => Term::Since,
            "after" => Term::After,
            "before" => Term::Before,
            "until" => Term::Until,
            "of" | "on" | "in" | "the" | "and" | "to" | "from" | "between" => {
                draft.uses[place] = Use::Filler;
                continue;
            }
            _ => continue,
        };
        draft.terms.push((place, term));
        draft.uses[place] = Use::Term;
    }
    read(&mut draft, date(2026, 11, 22));
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
        ("29 february 2023", Some(Day::Yearly(2, 29))),
        ("3.13.2024", None),
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
    let cases: [(&str, &[(i16, i16)]); 13] = [
        ("2024", &[(2024, 2024)]),
        ("2020 and 2024", &[(2020, 2020), (2024, 2024)]),
        ("2016-2024", &[(2016, 2024)]),
        ("2016 – 2024", &[(2016, 2024)]),
        ("from 2000 to 2020", &[(2000, 2020)]),
        ("between 2008 and 2016", &[(2008, 2016)]),
        ("since 2008", &[(2008, 2036)]),
        ("after 2008", &[(2009, 2036)]),
        ("before 2008", &[(1896, 2007)]),
        ("until 2008", &[(1896, 2008)]),
        ("2024 2020", &[(2024, 2024), (2020, 2020)]),
        ("1500", &[]),
        ("100", &[]),
    ];
    for (text, expected) in cases {
        let draft = draft(text);
        assert_eq!(draft.years, expected, "{text}");
        assert_eq!(
            draft.unknown().is_empty(),
            !expected.is_empty(),
            "{text}: {:?}",
            draft.unknown()
        );
    }
}

#[test]
fn a_second_day_and_a_month_alone_are_left_over() {
    assert_eq!(draft("3 september and 5 september").unknown(), ["5", "september"]);
    assert_eq!(draft("september 2024").unknown(), ["september"]);
    assert_eq!(draft("30 september of tokyo 2020").date, Some(Day::Yearly(9, 30)));
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
