//! Cutting an English title into what is translated apart: the word of the sex, the core, its numbers and the class.

/// The words an English title can begin with that say for whom the event is.
const WORDS: [&str; 5] = ["Men's", "Women's", "Mixed", "Boys'", "Open"];

/// The pieces of a title.
#[derive(Debug, PartialEq, Eq)]
pub struct Cut<'t> {
    /// All but the class.
    pub body: &'t str,
    /// `Men's`, where the title begins with such a word.
    pub word: Option<&'t str>,
    /// What is left of the body without that word.
    pub core: &'t str,
    /// The class, where the title ends in it.
    pub class: Option<&'t str>,
}

impl<'t> Cut<'t> {
    /// Cuts the title of an event of a class.
    pub fn of(title: &'t str, class: Option<&'t str>) -> Self {
        let without = class.and_then(|class| title.strip_suffix(class)?.strip_suffix(' '));
        let body = without.unwrap_or(title);
        let (word, core) = match body.split_once(' ') {
            Some((word, core)) if WORDS.contains(&word) => (Some(word), core),
            None if WORDS.contains(&body) => (Some(body), ""),
            _ => (None, body),
        };
        Self {
            body,
            word,
            core,
            class: class.filter(|_| without.is_some()),
        }
    }
}

/// A number in a title, and whether it touches a letter: such a one is part of a name, as in `49er`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Number<'t> {
    pub digits: &'t str,
    pub in_name: bool,
}

/// A text with `#` for each number in it, and the numbers.
pub fn numbered(text: &str) -> (String, Vec<Number<'_>>) {
    let mut row = String::new();
    let mut numbers = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c.is_ascii_digit()) {
        let (before, from) = rest.split_at(at);
        let run = from.find(|c: char| !c.is_ascii_digit() && c != '.' && c != ',');
        // A full stop or comma behind the last digit is none of the number's.
        let digits = from[..run.unwrap_or(from.len())].trim_end_matches(['.', ',']);
        let after = &from[digits.len()..];
        // "(#2)" is a number too.
        row.push_str(before.trim_end_matches('#'));
        row.push('#');
        numbers.push(Number {
            digits,
            in_name: before.ends_with(char::is_alphabetic) || after.starts_with(char::is_alphabetic),
        });
        rest = after;
    }
    row.push_str(rest);
    (row, numbers)
}

/// Whether a class is a code, such as T13 or IV A, and not made of words.
pub fn is_code(class: &str) -> bool {
    let small = |pair: &[u8]| pair.iter().all(u8::is_ascii_lowercase);
    !class.as_bytes().windows(2).any(small)
}

/// Which numbers a name has holes for, from 0: `#` is the next one, `#2` the second whatever its place.
pub fn order(name: &str) -> Vec<usize> {
    let holes = name.split('#').skip(1).enumerate();
    holes
        .map(
            |(next, after)| match after.chars().next().and_then(|c| c.to_digit(10)) {
                Some(given) => (given as usize).wrapping_sub(1),
                None => next,
            },
        )
        .collect()
}

/// Makes sure that a name has a hole for each number of what it translates, and no other.
pub fn holes(english: &str, name: &str) -> Result<(), String> {
    let mut order = order(name);
    order.sort_unstable();
    let wanted = english.matches('#').count();
    if order.into_iter().eq(0..wanted) {
        Ok(())
    } else {
        Err(format!(
            "\"{name}\" has not the {wanted} numbers of \"{english}\", each once"
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_cut_into_its_pieces() {
        for (title, class, word, core, left) in [
            ("Women's 100 m T13", Some("T13"), Some("Women's"), "100 m", Some("T13")),
            ("Men's PTS2", Some("PTS2"), Some("Men's"), "", Some("PTS2")),
            ("Men's K44 -58 kg", Some("K44"), Some("Men's"), "K44 -58 kg", None),
            ("Individual dressage", None, None, "Individual dressage", None),
            ("Mixed doubles", None, Some("Mixed"), "doubles", None),
        ] {
            let cut = Cut::of(title, class);
            assert_eq!((cut.word, cut.core, cut.class), (word, core, left), "{title}");
        }
    }

    #[test]
    fn numbers_are_taken_out_of_a_core() {
        for (core, row, numbers) in [
            ("4 × 7.5 km relay", "# × # km relay", ["4", "7.5"].as_slice()),
            ("10,000 m", "# m", &["10,000"]),
            ("400, 600 and 800 m", "#, # and # m", &["400", "600", "800"]),
            ("long jump", "long jump", &[]),
            ("free pistol .22", "free pistol .#", &["22"]),
            (
                "Greatest height (#1), handicap",
                "Greatest height (#), handicap",
                &["1"],
            ),
        ] {
            let (found, of) = numbered(core);
            assert_eq!(found, row);
            assert_eq!(of.iter().map(|number| number.digits).collect::<Vec<_>>(), numbers);
        }
        assert!(numbered("skiff 49er").1.iter().all(|number| number.in_name));
    }

    #[test]
    fn a_name_has_every_number_once() {
        assert_eq!(order("#2 × #1 m"), [1, 0]);
        for (english, name, fits) in [
            ("# m", "# м", true),
            ("# m", "м", false),
            ("# m # positions", "#2 #1", true),
            ("# m # positions", "#1 #1", false),
            ("# m", "#2 м", false),
            ("relay", "# relay", false),
        ] {
            assert_eq!(holes(english, name).is_ok(), fits, "{name}");
        }
    }
}
