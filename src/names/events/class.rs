//! Classifications: the letters and numbers that say with what impairment an athlete competes.

use std::fmt;

/// A classification as the records write it: `T13`, `SB9`, `PTS5`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Class(String);

/// The letters that begin a class, and the numbers that may follow. From the classification codes of the sports today
/// and of earlier Games; a number outside a range is no class, so that `T5` or `S80` stay what they are.
const CODES: &[(&str, &[(u8, u8)])] = &[
    // Athletics: track and field. Single figures are those of 1960-1992.
    (
        "t",
        &[
            (1, 4),
            (10, 13),
            (20, 20),
            (30, 38),
            (40, 47),
            (51, 54),
            (61, 64),
            (71, 72),
        ],
    ),
    (
        "f",
        &[(1, 9), (10, 13), (20, 20), (30, 38), (40, 46), (51, 58), (61, 64)],
    ),
    ("p", &[(10, 13), (30, 38), (40, 46), (51, 58)]),
    ("tw", &[(1, 4)]),
    ("ts", &[(1, 4)]),
    // Swimming: freestyle and the like, breaststroke, medley.
    ("s", &[(1, 15), (21, 21)]),
    ("sb", &[(1, 15), (21, 21)]),
    ("sm", &[(1, 15), (21, 21)]),
    // Judo and other sports of the blind.
    ("j", &[(1, 2)]),
    ("b", &[(1, 4)]),
    ("ns", &[(1, 3)]),
    // Taekwondo.
    ("k", &[(41, 44)]),
    // Cycling: bicycle, hand cycle, tricycle are C, H, T; earlier LC, CP, HC.
    ("c", &[(1, 8)]),
    ("h", &[(1, 5)]),
    ("lc", &[(1, 4)]),
    ("cp", &[(1, 8)]),
    ("hc", &[(1, 3)]),
    // Badminton.
    ("wh", &[(1, 2)]),
    ("sl", &[(3, 4)]),
    ("su", &[(5, 5)]),
    ("sh", &[(1, 6)]),
    ("ss", &[(6, 6)]),
    // Boccia, rowing, canoe, triathlon, table tennis.
    ("bc", &[(1, 5)]),
    ("pr", &[(1, 3)]),
    ("kl", &[(1, 3)]),
    ("vl", &[(1, 3)]),
    ("pts", &[(1, 5)]),
    ("pt", &[(1, 5)]),
    ("tt", &[(1, 11)]),
    // Archery and fencing.
    ("w", &[(1, 2)]),
    ("st", &[(1, 1)]),
    // Skiing and snowboard.
    ("lw", &[(1, 14)]),
];

/// Classes without a number.
const PLAIN: &[&str] = &["ptwc", "ptvi", "arw", "arst"];

/// The classes of snowboard, which carry its name; it is often left out.
const SNOWBOARD: &[(&str, &str)] = &[("ll1", "SB-LL1"), ("ll2", "SB-LL2"), ("ul", "SB-UL")];

impl Class {
    /// Reads one folded word, `t13`. Letters alone (`A` in fencing) and bare numbers (`6` in table tennis) are no class
    /// here, because they are words of their own: see [`Class::at`].
    pub fn parse(word: &str) -> Option<Self> {
        if let Some((_, class)) = SNOWBOARD.iter().find(|(short, _)| *short == word) {
            return Some(Self((*class).to_owned()));
        }
        let at = word.find(|c: char| c.is_ascii_digit()).unwrap_or(word.len());
        let (letters, number) = word.split_at(at);
        let known = match number.parse::<u8>() {
            _ if number.is_empty() => PLAIN.contains(&letters),
            _ if number.starts_with('0') => false,
            Ok(number) => CODES
                .iter()
                .filter(|(code, _)| *code == letters)
                .any(|(_, ranges)| ranges.iter().any(|(first, last)| (*first..=*last).contains(&number))),
            Err(_) => false,
        };
        known.then(|| Self(word.to_ascii_uppercase()))
    }

    /// Reads a class at a place among folded words, and says how many of them it takes: `t13`, `t 13`, `class 6`,
    /// `class t13`, `category a`.
    pub fn at<T: AsRef<str>>(words: &[T], place: usize) -> Option<(Self, usize)> {
        let word = |at: usize| words.get(at).map(AsRef::as_ref);
        let first = word(place)?;
        if matches!(first, "class" | "category" | "classification") {
            let next = word(place + 1)?;
            let bare =
                matches!(next, "a" | "b" | "c") || next.parse::<u8>().is_ok_and(|number| (1..=14).contains(&number));
            let named = Self::parse(next).or_else(|| bare.then(|| Self(next.to_ascii_uppercase())))?;
            return Some((named, 2));
        }
        if let Some(class) = Self::parse(first) {
            return Some((class, 1));
        }
        if first == "sb"
            && let Some(class) = word(place + 1)
                .filter(|next| next.ends_with('l') || next.starts_with("ll"))
                .and_then(Self::parse)
        {
            return Some((class, 2));
        }
        let is_code = CODES.iter().any(|(code, _)| *code == first);
        let joined = word(place + 1).filter(|next| is_code && next.bytes().all(|b| b.is_ascii_digit()))?;
        // Two letters at least: in `s 10` or `top c 4` the letter alone is too little.
        (first.len() >= 2 || matches!(first, "t" | "f"))
            .then(|| Self::parse(&format!("{first}{joined}")))?
            .map(|class| (class, 2))
    }

    /// Whether an event of the class written `event_class` is one for this class: it is the same, or one of several
    /// (`T11-12`, `F32-34/51-53`, `T42/44`).
    pub fn is_in(&self, event_class: &str) -> bool {
        if self.0.eq_ignore_ascii_case(event_class) {
            return true;
        }
        let (letters, number) = split(&self.0);
        let Some(number) = number else { return false };
        let mut code = "";
        for part in event_class.split(['/', ',', ' ']).filter(|part| !part.is_empty()) {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            let (named, from) = split(first);
            code = if named.is_empty() { code } else { named };
            let to = split(last).1.or(from);
            let (Some(from), Some(to)) = (from, to) else { continue };
            if code.eq_ignore_ascii_case(letters) && (from..=to).contains(&number) {
                return true;
            }
        }
        false
    }

    /// The class as the records write it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A class's letters and its number.
fn split(class: &str) -> (&str, Option<u8>) {
    let at = class.find(|c: char| c.is_ascii_digit()).unwrap_or(class.len());
    let (letters, number) = class.split_at(at);
    (letters, number.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::Class;

    #[test]
    fn reads_the_classes_of_every_sport() {
        for word in [
            "t13", "t11", "t54", "t64", "t72", "f57", "f20", "f46", "s12", "s1", "s14", "sb9", "sm14", "j1", "j2",
            "b1", "k44", "k43", "c4", "h3", "wh2", "sl3", "su5", "sh6", "sh1", "bc2", "pr1", "kl1", "vl3", "pts5",
            "ptwc", "tt6", "lw12", "w1", "p44", "tw4",
        ] {
            assert_eq!(
                Class::parse(word).map(|class| class.to_string()),
                Some(word.to_uppercase()),
                "{word}"
            );
        }
    }

    #[test]
    fn other_words_are_no_class() {
        for word in [
            "", "t", "t5", "t100", "t014", "s80", "100", "6", "4x100", "gold", "2024", "k1", "c0", "k2", "a1", "u21",
            "é1",
        ] {
            assert_eq!(Class::parse(word), None, "{word}");
        }
    }

    #[test]
    fn a_class_can_take_two_words() {
        let read = |text: &str| {
            let words: Vec<&str> = text.split(' ').collect();
            Class::at(&words, 0).map(|(class, taken)| (class.to_string(), taken))
        };
        assert_eq!(read("t13 final"), Some(("T13".to_owned(), 1)));
        assert_eq!(read("t 13"), Some(("T13".to_owned(), 2)));
        assert_eq!(read("class 6 singles"), Some(("6".to_owned(), 2)));
        assert_eq!(read("class s12"), Some(("S12".to_owned(), 2)));
        assert_eq!(read("sb ll1"), Some(("SB-LL1".to_owned(), 2)));
        assert_eq!(read("ll2"), Some(("SB-LL2".to_owned(), 1)));
        assert_eq!(read("category a"), Some(("A".to_owned(), 2)));
        assert_eq!(read("class 99"), None);
        assert_eq!(read("c 4"), None);
        assert_eq!(read("class"), None);
        assert_eq!(read("a man"), None);
    }

    #[test]
    fn an_event_may_join_classes() {
        let is_in = |class: &str, event: &str| Class::parse(class).is_some_and(|class| class.is_in(event));
        assert!(is_in("t13", "T13"));
        assert!(is_in("t12", "T11-12"));
        assert!(is_in("t44", "T42/44"));
        assert!(is_in("f33", "F32-34/51-53"));
        assert!(is_in("f52", "F32-34/51-53"));
        assert!(is_in("t12", "T11-T13"));
        assert!(!is_in("f35", "F32-34/51-53"));
        assert!(!is_in("t13", "F13"));
        assert!(!is_in("t13", "T11-12"));
        assert!(!is_in("s1", "S11"));
    }
}
