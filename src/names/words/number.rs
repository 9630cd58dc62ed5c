//! Numbers and what is stuck to them.

use crate::names::fold::fold;

/// A number at the start of a text.
#[derive(Debug)]
pub(super) struct Number {
    /// The number with its sign or separators, and letters that make it another word (`1st`, `10k`).
    pub folded: String,
    /// A unit stuck to it.
    pub unit: Option<Unit>,
    /// The bytes of all of it.
    pub len: usize,
}

/// A unit stuck to a number.
#[derive(Debug)]
pub(super) struct Unit {
    pub folded: String,
    /// Where it begins, in bytes from the start of the number.
    pub at: usize,
}

/// Letters that are a unit and no part of the number's word.
const UNITS: &[&str] = &[
    "m", "km", "cm", "kg", "kq", "kgs", "mi", "yd", "yds", "lb", "lbs", "mtr", "mtrs", "mts",
];

/// Letters that may stay with a number: `1st`, `22nd`, `10k`, `90s`, `3x3` aside. More of them are a word of their own.
const MAX_SUFFIX: usize = 3;

/// Reads a number at the start of `text`; `before` is the character in front of it, which decides whether a minus is a
/// sign or parts two numbers.
pub(super) fn read(text: &str, before: Option<char>) -> Option<Number> {
    let sign = text.chars().next().filter(|c| matches!(c, '-' | '−' | '–' | '+'));
    if sign.is_some() && before.is_some_and(|c| !c.is_whitespace() && !matches!(c, '(' | '[' | '/' | ',' | ':')) {
        return None;
    }
    let start = sign.map_or(0, char::len_utf8);
    let digits = &text[start..];
    if digits_at(digits, 0) == 0 {
        return None;
    }
    let (mut folded, len) = date(digits)
        .or_else(|| multiplied(digits))
        .unwrap_or_else(|| plain(digits));
    let mut sign = sign.map(|c| if c == '+' { '+' } else { '-' });
    let mut end = start + len;
    let mut unit = None;

    let stuck = &text[end..];
    let suffix = &stuck[..stuck.find(|c: char| !c.is_alphanumeric()).unwrap_or(stuck.len())];
    let letters = fold(suffix);
    if UNITS.contains(&letters.as_str()) {
        unit = Some(Unit {
            folded: letters,
            at: end,
        });
        end += suffix.len();
    } else if !letters.is_empty() && suffix.chars().count() <= MAX_SUFFIX {
        folded.push_str(&letters.replace(' ', ""));
        end += suffix.len();
    }
    // `100+` and `100kg+`, but not the plus of a sum.
    if let Some(after) = text[end..].strip_prefix('+')
        && sign.is_none()
        && !after.starts_with(char::is_alphanumeric)
    {
        sign = Some('+');
        end += 1;
    }
    folded.insert_str(0, sign.map_or("", |sign| if sign == '+' { "+" } else { "-" }));
    Some(Number { folded, unit, len: end })
}

/// How many ASCII digits stand at a place.
fn digits_at(text: &str, at: usize) -> usize {
    text.get(at..)
        .map_or(0, |rest| rest.bytes().take_while(u8::is_ascii_digit).count())
}

/// `2024-09-03`, `3.9.2024`, `3/9/24`: three numbers with the same sign between them, a year first or last. It is not
/// checked to be a day of the calendar.
fn date(text: &str) -> Option<(String, usize)> {
    let first = digits_at(text, 0);
    let separator = text[first..].chars().next().filter(|c| matches!(c, '-' | '.' | '/'))?;
    let second = digits_at(text, first + 1);
    text[first + 1 + second..].strip_prefix(separator)?;
    let third = digits_at(text, first + second + 2);
    let len = first + second + third + 2;
    let is_date = (1..=2).contains(&second)
        && match (first, third) {
            (4, 1..=2) => true,
            (1..=2, 4) => true,
            (1..=2, 2) => separator != '-',
            _ => false,
        };
    is_date.then(|| (text[..len].to_owned(), len))
}

/// `4x100`, `4 × 100`, `3x3`.
fn multiplied(text: &str) -> Option<(String, usize)> {
    let first = digits_at(text, 0);
    let rest = text[first..].trim_start_matches(' ');
    let behind = rest
        .strip_prefix(['x', 'X', '×', 'х', 'Х', '*'])?
        .trim_start_matches(' ');
    let second = digits_at(behind, 0);
    let len = text.len() - behind.len() + second;
    (second > 0).then(|| (format!("{}x{}", &text[..first], &behind[..second]), len))
}

/// A whole number, one with commas between the thousands, a decimal number, or a time.
fn plain(text: &str) -> (String, usize) {
    let first = digits_at(text, 0);
    let (mut folded, mut len) = (text[..first].to_owned(), first);
    let mut thousands = first <= 3;
    while let Some(sign @ (',' | '.' | ':')) = text[len..].chars().next() {
        let more = digits_at(text, len + 1);
        if more == 0 {
            break;
        }
        thousands &= sign == ',' && more == 3;
        if !thousands {
            folded.push(if sign == ',' { '.' } else { sign });
        }
        folded.push_str(&text[len + 1..len + 1 + more]);
        len += 1 + more;
    }
    (folded, len)
}
