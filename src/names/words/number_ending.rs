//! Endings behind a number: `2024-cü`, `2024'te`, `1-ci`, `3-й`, `80-х`.

use crate::names::endings::{self, Ending};
use crate::names::fold::{fold, is_apostrophe};

/// A number with its ending.
#[derive(Debug)]
pub(super) struct Hung {
    /// The number as it is asked for: an ordinal is `3th`, a decade `80s`.
    pub number: String,
    pub ending: Option<Ending>,
    /// The bytes of the text behind the number that belong to it.
    pub len: usize,
}

/// What Russian numbers end in: `3-й`, `1-е`, `2-го`, `5-м`, `90-х`, `2024-ый`.
const RUSSIAN: &[&str] = &[
    "й", "ый", "ий", "ой", "я", "ая", "е", "ое", "го", "ого", "му", "ому", "м", "ом", "ым", "х", "ых", "ю", "ую", "ти",
];

/// Reads the ending of a number, which stands at the start of `rest`; letters may be stuck to the number already (`1ci`).
pub(super) fn read(number: &str, rest: &str) -> Option<Hung> {
    let digits = number.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let stuck = &number[digits.len()..];
    let is_whole = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_whole {
        return None;
    }
    if matches!(stuck, "y" | "ya" | "go") {
        // `1й`, `1я`, `1го`, which the number folded.
        return Some(hung(digits, true, None, 0));
    }
    if !stuck.is_empty() {
        let of_letters = endings::is_ordinal(stuck).map(|ending| hung(digits, true, Some(ending), 0));
        let is_case = digits.len() == 4 && stuck.len() > 1;
        return of_letters.or_else(|| {
            is_case
                .then(|| endings::hangs(stuck))
                .flatten()
                .map(|ending| hung(digits, false, Some(ending), 0))
        });
    }
    let sign = rest.chars().next()?;
    let is_sign = is_apostrophe(sign) || matches!(sign, '-' | '–' | '‑');
    let behind = if is_sign { &rest[sign.len_utf8()..] } else { rest };
    let letters = &behind[..behind.find(|c: char| !c.is_alphanumeric()).unwrap_or(behind.len())];
    // `2-in-1` and `4-a-side` go on.
    if letters.is_empty() || behind[letters.len()..].starts_with('-') {
        return None;
    }
    let len = rest.len() - behind.len() + letters.len();
    let small = letters.to_lowercase();
    // `100-м` is a length rather than the hundredth.
    let may_be_metres = small == "м" && digits.len() > 2 && !digits.starts_with("19") && !digits.starts_with("20");
    if RUSSIAN.contains(&small.as_str()) && !may_be_metres {
        let is_decade = matches!(small.as_str(), "е" | "х" | "ых") && digits.ends_with('0') && digits.len() != 1;
        let mut hung = hung(digits, true, None, len);
        if is_decade {
            hung.number = format!("{digits}s");
        }
        return Some(hung);
    }
    if !is_sign {
        return None;
    }
    let folded = fold(letters);
    let ordinal = endings::is_ordinal(&folded);
    let is_ordinal = ordinal.is_some();
    let ending = ordinal.or_else(|| endings::hangs(&folded)).filter(|_| folded != "m")?;
    let is_decade = digits.ends_with('0') && digits.len() % 2 == 0 && matches!(folded.get(..3), Some("lar" | "ler"));
    let mut hung = hung(digits, is_ordinal, Some(ending), len);
    if is_decade {
        // `90'larda`, `1990-lar`.
        hung.number = format!("{digits}s");
    }
    Some(hung)
}

fn hung(digits: &str, is_ordinal: bool, ending: Option<Ending>, len: usize) -> Hung {
    // A year stays a year: `2024-cü il`.
    let number = if is_ordinal && digits.len() < 4 {
        format!("{digits}th")
    } else {
        digits.to_owned()
    };
    Hung { number, ending, len }
}
