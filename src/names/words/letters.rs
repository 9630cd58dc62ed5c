//! Words made of letters.

use unicode_normalization::char::is_combining_mark;

use crate::names::fold::{is_apostrophe, is_invisible};

/// Whether a word can begin with this character.
pub(super) fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || is_apostrophe(c)
}

/// How many bytes at the start of the text belong to one word: letters, digits, marks, apostrophes, and what cannot be
/// seen. A hyphen belongs to it between one or two letters and a number (`T-13`, `K-1`).
pub(super) fn run(text: &str) -> usize {
    let inside = |c: char| is_letter(c) || is_combining_mark(c) || is_invisible(c);
    let len = text.find(|c: char| !inside(c)).unwrap_or(text.len());
    let (word, rest) = text.split_at(len);
    let is_prefix = word.len() <= 2 && word.bytes().all(|b| b.is_ascii_alphabetic());
    let Some(digits) = rest
        .strip_prefix('-')
        .filter(|rest| is_prefix && rest.starts_with(|c: char| c.is_ascii_digit()))
    else {
        return len;
    };
    let more = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    // A letter behind the number makes it something else: `4 x-100m`.
    if digits[more..].starts_with(char::is_alphanumeric) {
        len
    } else {
        len + 1 + more
    }
}

/// The word without a possessive `'s`; nothing where that is all it is and `behind` another word (`men 's`).
///
/// `men's` and `women's` keep it, because events are named so.
pub(super) fn possessive(word: &str, behind: bool) -> Option<&str> {
    let mut from_the_end = word.char_indices().rev();
    let (Some((_, 's' | 'S')), Some((at, sign))) = (from_the_end.next(), from_the_end.next()) else {
        return Some(word);
    };
    let owner = &word[..at];
    match () {
        () if !is_apostrophe(sign) => Some(word),
        () if owner.is_empty() => (!behind).then_some(word),
        () if owner.eq_ignore_ascii_case("men") || owner.eq_ignore_ascii_case("women") => Some(word),
        () => Some(owner),
    }
}

/// Where in a word a year begins that is stuck to its end (`paris2024`): three letters or more, then four digits.
pub(super) fn year_behind(word: &str) -> Option<usize> {
    let at = word.find(|c: char| c.is_ascii_digit())?;
    let (name, year) = word.split_at(at);
    let is_year = year.len() == 4 && (year.starts_with("18") || year.starts_with("19") || year.starts_with("20"));
    let is_name = name.chars().count() >= 3 && name.chars().all(char::is_alphabetic);
    (is_year && is_name && year.bytes().all(|b| b.is_ascii_digit())).then_some(at)
}

/// Two regional indicators, which show as a flag: their small letters, and the bytes they take.
pub(super) fn flag(text: &str) -> Option<(String, usize)> {
    let letter = |c: char| {
        char::from_u32(u32::from(c).checked_sub(0x1_f1e6)? + u32::from('a')).filter(|c| c.is_ascii_lowercase())
    };
    let mut chars = text.chars();
    let (first, second) = (letter(chars.next()?)?, letter(chars.next()?)?);
    Some((String::from_iter([first, second]), text.len() - chars.as_str().len()))
}

/// Whether a piece of text is two letters or more, all of them capitals.
pub(super) fn is_capitals(text: &str) -> bool {
    let mut letters = text.chars().filter(|c| c.is_alphabetic()).peekable();
    let many = text.chars().filter(|c| c.is_alphabetic()).nth(1).is_some();
    many && letters.peek().is_some() && letters.all(char::is_uppercase)
}

/// Whether a piece of text begins with two capitals or more, as `ABD'nin` does.
pub(super) fn begins_in_capitals(text: &str) -> bool {
    let word = &text[..text.find(is_apostrophe).unwrap_or(text.len())];
    is_capitals(word)
}
