//! Questions as start parameters, which stand in links to the bot: at most 64 of `A-Za-z0-9_-`.
//!
//! The first letter tells how to read the rest: `q` has a code of a question and `n` one of a query, or a short key of
//! one, whose few signs beside letters and digits are written with `_`; `w` has any other text in base64url.

/// The most characters of a start parameter.
const MAX: usize = 64;
const CODE: char = 'q';
const QUERY: char = 'n';
const WORDS: char = 'w';

/// Signs in codes, each with the capital that stands behind `_` for it. Behind a small letter there is the field of that
/// letter: `_c` is ` c=`.
const SIGNS: [(char, char); 9] = [
    (',', 'C'),
    ('/', 'S'),
    ('~', 'T'),
    ('<', 'L'),
    ('>', 'G'),
    ('=', 'E'),
    ('*', 'A'),
    ('+', 'P'),
    ('!', 'N'),
];

/// Signs in codes of queries; behind `_` stands the number of one. Behind a letter there is a field that begins with it:
/// `_c` is ` c`.
const QUERY_SIGNS: [char; 10] = [',', '+', '(', ')', '~', '/', '.', '_', ':', ';'];

/// The digits of base64url.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Writes a text that asks something, a code or words, as a start parameter; `None` where it gets too long.
pub fn to_link(text: &str) -> Option<String> {
    let code = code_to_link(text).or_else(|| query_to_link(text));
    let code = code.filter(|link| link.len() <= MAX);
    code.or_else(|| Some(format!("{WORDS}{}", to_base64(text.as_bytes()))).filter(|link| link.len() <= MAX))
        .filter(|_| !text.is_empty())
}

/// Reads what [`to_link`] wrote; anything else is `None`.
pub fn from_link(link: &str) -> Option<String> {
    if link.len() > MAX {
        return None;
    }
    let text = if let Some(code) = link.strip_prefix(CODE) {
        code_of_link(code)?
    } else if let Some(query) = link.strip_prefix(QUERY) {
        query_of_link(query)?
    } else {
        String::from_utf8(of_base64(link.strip_prefix(WORDS)?)?).ok()?
    };
    // One text has one link.
    (to_link(&text).as_deref() == Some(link)).then_some(text)
}

/// `?lm c=AZE g=2024sp` as `qlm_cAZE_g2024sp`; `None` for what does not look like a code.
fn code_to_link(code: &str) -> Option<String> {
    let mut link = String::from(CODE);
    let mut fields = code.strip_prefix('?')?.split(' ');
    write(&mut link, fields.next()?)?;
    for field in fields {
        let (letter, value) = field.split_at_checked(1)?;
        letter
            .starts_with(|letter: char| letter.is_ascii_lowercase())
            .then_some(())?;
        link.push('_');
        link.push_str(letter);
        write(&mut link, value.strip_prefix('=')?)?;
    }
    Some(link)
}

fn write(link: &mut String, value: &str) -> Option<()> {
    for c in value.chars() {
        if c.is_ascii_alphanumeric() || c == '-' {
            link.push(c);
        } else {
            let (_, capital) = SIGNS.iter().find(|(sign, _)| *sign == c)?;
            link.push('_');
            link.push(*capital);
        }
    }
    Some(())
}

fn code_of_link(link: &str) -> Option<String> {
    let mut code = String::from('?');
    let mut letters = link.chars();
    while let Some(c) = letters.next() {
        if c != '_' {
            code.push(c);
            continue;
        }
        let next = letters.next()?;
        if next.is_ascii_lowercase() {
            code.extend([' ', next, '=']);
        } else {
            code.push(SIGNS.iter().find(|(_, capital)| *capital == next)?.0);
        }
    }
    Some(code)
}

/// `!lMm cAZE,GEO` as `nlMm_cAZE_0GEO`; `None` for what does not look like a code of a query.
fn query_to_link(code: &str) -> Option<String> {
    let mut link = String::from(QUERY);
    let mut letters = code.strip_prefix('!')?.chars();
    while let Some(c) = letters.next() {
        if c.is_ascii_alphanumeric() || c == '-' {
            link.push(c);
        } else if c == ' ' {
            let field = letters.next().filter(char::is_ascii_alphabetic)?;
            link.extend(['_', field]);
        } else {
            let number = QUERY_SIGNS.iter().position(|&sign| sign == c)?;
            link.push_str(&format!("_{number}"));
        }
    }
    Some(link)
}

fn query_of_link(link: &str) -> Option<String> {
    let mut code = String::from('!');
    let mut letters = link.chars();
    while let Some(c) = letters.next() {
        if c != '_' {
            code.push(c);
            continue;
        }
        let next = letters.next()?;
        match next.to_digit(10) {
            Some(number) => code.push(*QUERY_SIGNS.get(number as usize)?),
            None => code.extend([' ', next]),
        }
    }
    Some(code)
}

fn to_base64(bytes: &[u8]) -> String {
    let mut out = String::new();
    for three in bytes.chunks(3) {
        let bits = three.iter().fold(0_u32, |bits, &byte| bits << 8 | u32::from(byte)) << (8 * (3 - three.len()));
        for digit in 0..=three.len() {
            let at = (bits >> (18 - 6 * digit)) & 63;
            out.push(char::from(DIGITS[at as usize]));
        }
    }
    out
}

fn of_base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for four in text.as_bytes().chunks(4) {
        let mut bits = 0_u32;
        for &byte in four {
            let digit = DIGITS.iter().position(|&digit| digit == byte)?;
            bits = bits << 6 | u32::try_from(digit).ok()?;
        }
        bits <<= 6 * (4 - four.len());
        let [_, whole @ ..] = bits.to_be_bytes();
        bytes.extend_from_slice(whole.get(..four.len() - 1)?);
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn links_are_as_they_were() {
        for (text, link) in [
            ("?lm c=AZE g=2024sp", "qlm_cAZE_g2024sp"),
            ("?o a=lamiya~Zb81xQ", "qo_alamiya_TZb81xQ"),
            ("?c v=AZE,GEO h=g>=1", "qc_vAZE_CGEO_hg_G_E1"),
            ("!lMm cAZE,GEO g2024sp", "nlMm_cAZE_0GEO_g2024sp"),
            ("!lMc Hnm(lg)l2 Rm", "nlMc_Hnm_2lg_3l2_Rm"),
            ("!~0aB3dE6gH9", "n_40aB3dE6gH9"),
            ("!lMm q5_[cauda]", "wIWxNbSBxNV9bY2F1ZGFd"),
            ("judo", "wanVkbw"),
            ("/help", "wL2hlbHA"),
            ("Əliyev", "wxo9saXlldg"),
        ] {
            assert_eq!(to_link(text).as_deref(), Some(link), "{text}");
            assert_eq!(from_link(link).as_deref(), Some(text), "{link}");
        }
    }

    #[test]
    fn what_is_no_link_is_none() {
        let long = "q".repeat(MAX + 1);
        for link in [
            "", "x", "w", "w?", "wAB", "q_", "q_X", "qé", "wanVkbx", "n_", "n__", "n_é", "n!", &long,
        ] {
            assert_eq!(from_link(link), None, "{link}");
        }
        assert_eq!(to_link(""), None);
        assert_eq!(to_link(&"a".repeat(48)), None);
    }

    proptest! {
        #[test]
        fn a_text_comes_back_from_its_link(text in "(.{1,48}|![a-zA-Z0-9 ,+()~/._:;!-]{0,47})") {
            if let Some(link) = to_link(&text) {
                prop_assert!(link.len() <= MAX);
                prop_assert!(link.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte)));
                prop_assert_eq!(from_link(&link), Some(text));
            } else {
                prop_assert!(text.len() > 47);
            }
        }

        #[test]
        fn any_link_is_read_without_a_panic(link in "[nqwx]?[A-Za-z0-9_-]{0,70}") {
            if let Some(text) = from_link(&link) {
                prop_assert_eq!(to_link(&text), Some(link));
            }
        }
    }
}
