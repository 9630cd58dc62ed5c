//! Numbers in every part: years, decades, counts, ordinals in figures and in Roman ones, letters.

use std::ops::Range;

use crate::names::Word;

use super::super::lattice::Lattice;
use super::super::meaning::{Meaning, Named, Narrow, Slot};

/// The years of Games.
const YEARS: Range<i16> = 1896..2041;

/// The greatest count that is asked for.
const MOST: u16 = 2_000;

/// Adds what numbers may mean.
pub(super) fn read(lattice: &mut Lattice, words: &[Word], said: &[(Range<usize>, String)]) {
    for (at, word) in words.iter().enumerate() {
        for meaning in meanings(word) {
            lattice.mean(at..at + 1, meaning, 0.0);
        }
    }
    for (range, words) in said {
        if let Ok(number) = words.parse() {
            lattice.mean(range.clone(), Meaning::Number(number), 0.0);
        }
    }
}

/// Whether a word is a year in figures.
pub(super) fn is_year(folded: &str) -> bool {
    folded.parse::<i16>().is_ok_and(|year| YEARS.contains(&year))
}

fn meanings(word: &Word) -> Vec<Meaning> {
    let folded = word.folded.as_str();
    let mut meanings = Vec::new();
    if let Ok(number) = folded.parse::<u16>() {
        if let Ok(year) = i16::try_from(number)
            && YEARS.contains(&year)
        {
            meanings.push(Meaning::Slot(Slot::Narrow(Narrow::Is(vec![Named::Year(year)]))));
        } else if number <= MOST {
            meanings.push(Meaning::Number(number));
        }
    }
    if let Some(decade) = folded.strip_suffix('s').and_then(decade) {
        meanings.push(Meaning::Slot(Slot::Narrow(Narrow::Years(
            Some(decade),
            Some(decade + 9),
        ))));
    }
    meanings.extend(ordinal(folded).or_else(|| roman(word)).map(Meaning::Ordinal));
    let mut letters = folded.chars();
    if let (Some(letter), None) = (letters.next(), letters.next())
        && letter.is_ascii_lowercase()
    {
        meanings.push(Meaning::Letter(letter));
    }
    meanings
}

/// `1990s`, `90s`.
fn decade(digits: &str) -> Option<i16> {
    let year: i16 = digits.parse().ok().filter(|year| year % 10 == 0)?;
    let year = if digits.len() == 2 { 1900 + year } else { year };
    YEARS.contains(&(year + 9)).then_some(year)
}

/// `1st`, `3th`.
fn ordinal(folded: &str) -> Option<u16> {
    let digits = ["st", "nd", "rd", "th"]
        .iter()
        .find_map(|ending| folded.strip_suffix(ending))?;
    digits.parse().ok().filter(|place| (1..=MOST).contains(place))
}

/// `XXI`; a lone letter is one only in capitals.
fn roman(word: &Word) -> Option<u16> {
    let folded = word.folded.as_str();
    if folded.len() < 2 && !(word.caps && matches!(folded, "v" | "x")) {
        return None;
    }
    let worth = |figure: char| match figure {
        'i' => Some(1),
        'v' => Some(5),
        'x' => Some(10),
        'l' => Some(50),
        _ => None,
    };
    let figures: Option<Vec<u16>> = folded.chars().map(worth).collect();
    let figures = figures?;
    let mut number = 0;
    for (at, worth) in figures.iter().enumerate() {
        if figures.get(at + 1).is_some_and(|next| next > worth) {
            number -= i32::from(*worth);
        } else {
            number += i32::from(*worth);
        }
    }
    let number = u16::try_from(number).ok()?;
    (written(number) == folded).then_some(number)
}

/// A number below fifty in Roman figures.
fn written(mut number: u16) -> String {
    const FIGURES: [(u16, &str); 6] = [(40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
    let mut figures = String::new();
    for (worth, figure) in FIGURES {
        while number >= worth && number < 50 {
            figures.push_str(figure);
            number -= worth;
        }
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<Meaning> {
        crate::names::words(text).iter().flat_map(meanings).collect()
    }

    #[test]
    fn numbers_have_their_parts() {
        let year = |year| Meaning::Slot(Slot::Narrow(Narrow::Is(vec![Named::Year(year)])));
        assert_eq!(of("2016"), [year(2016)]);
        assert_eq!(of("12"), [Meaning::Number(12)]);
        for (text, place) in [
            ("3rd", 3),
            ("14-е", 14),
            ("5-ci", 5),
            ("XXI", 21),
            ("xix", 19),
            ("the V Olympiad", 5),
        ] {
            assert!(of(text).contains(&Meaning::Ordinal(place)), "{text}");
        }
        for text in ["ix x", "iii", "mix", "xxxx", "vi a", "il", "vil", "i"] {
            let found = of(text);
            let is_number = found.iter().any(|one| matches!(one, Meaning::Ordinal(_)));
            assert_eq!(is_number, ["ix x", "iii", "vi a"].contains(&text), "{text}: {found:?}");
        }
        let nineties = Meaning::Slot(Slot::Narrow(Narrow::Years(Some(1990), Some(1999))));
        assert!(of("1990s").contains(&nineties));
        assert_eq!(of("b"), [Meaning::Letter('b')]);
    }
}
