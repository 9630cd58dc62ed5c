//! Names of people: from "VALIYEVA Lamiya" to "Lamiya Valiyeva".
//!
//! Sources write family names in capitals. Where a source also has the name as shown on screen, its order counts;
//! else families come first where the Games' screens have them first.

mod accents;
mod olympedia;

/// A person's name with its parts in normal letters.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Name {
    /// The family name.
    pub family: String,
    /// The given names; may be empty or initials.
    pub given: String,
    /// The family name is shown first.
    pub family_first: bool,
}

/// Committees whose people are shown with the family name first on the screens of the Games of 2024.
const FAMILY_FIRST: [&str; 7] = ["CHN", "HKG", "JPN", "KOR", "MAC", "PRK", "TPE"];

/// Small words inside family names that are written small when the source writes everything in capitals.
const SMALL: [&str; 19] = [
    "van", "von", "der", "den", "de", "da", "do", "dos", "das", "del", "ter", "ten", "zu", "af", "e", "y", "op", "het",
    "'t",
];

/// Small words that sources print small but that their bearers write with a capital.
const CAPITAL: [&str; 9] = ["le", "la", "di", "el", "al", "ben", "abu", "ait", "lo"];

impl Name {
    /// Reads a name with the family name in capitals, for a person of the committee `noc`.
    pub fn capitals(raw: &str, noc: &str) -> Self {
        // "SRISA - ARD" is one family name.
        let raw = &raw.replace(" - ", "-").replace(" -", "-");
        let words: Vec<&str> = raw.split_whitespace().filter(|word| !word.starts_with('(')).collect();
        let mut split = words
            .iter()
            .enumerate()
            .take_while(|(index, word)| is_family(word) || is_small_before_family(&words, *index))
            .count();
        // "SMITH JT": all in capitals, the last are initials.
        if split == words.len() && split > 1 && words[split - 1].chars().count() <= 2 {
            split -= 1;
        }
        let (family, given) = words.split_at(split);
        if family.is_empty() && raw.chars().any(char::is_lowercase) {
            return Self::natural(raw, noc);
        }
        if family.is_empty() {
            // "J ATTACK": a name of one piece, all in capitals.
            return Self {
                family: join_family(&words),
                ..Self::default()
            };
        }
        Self {
            family: join_family(family),
            given: given.iter().map(|word| case_word(word)).collect::<Vec<_>>().join(" "),
            family_first: FAMILY_FIRST.contains(&noc),
        }
    }

    /// Reads a name with the family name in capitals, in the order in which `screen` shows it.
    pub fn on_screen(raw: &str, screen: &str, noc: &str) -> Self {
        let mut name = Self::capitals(raw, noc);
        if !screen.is_empty() && !name.given.is_empty() {
            name.family_first = screen == raw;
        }
        name
    }

    /// Reads a name in ordinary letters and order; the last word (or the first, in China and Korea) is the family.
    pub fn natural(raw: &str, noc: &str) -> Self {
        let words: Vec<&str> = raw.split_whitespace().collect();
        let family_first = FAMILY_FIRST.contains(&noc);
        // Japanese names in running English text still have the given name first.
        let split = if family_first && noc != "JPN" {
            1.min(words.len())
        } else {
            words.len().saturating_sub(1)
        };
        let (first, last) = words.split_at(split);
        let (first, last) = (first.join(" "), last.join(" "));
        if family_first && noc != "JPN" {
            Self {
                family: first,
                given: last,
                family_first,
            }
        } else {
            // Small words before the last belong to the family.
            let mut given: Vec<&str> = words[..split].to_vec();
            let mut family = vec![last.as_str()];
            while given.len() > 1 && given.last().is_some_and(|word| SMALL.contains(word)) {
                family.extend(given.pop());
            }
            family.reverse();
            Self {
                family: family.join(" "),
                given: given.join(" "),
                family_first,
            }
        }
    }

    /// The name as shown.
    pub fn display(&self) -> String {
        let shown = match (self.given.is_empty(), self.family_first) {
            (true, _) => self.family.clone(),
            (false, true) => format!("{} {}", self.family, self.given),
            (false, false) => format!("{} {}", self.given, self.family),
        };
        // A name by itself begins with a capital: "Van der Benden".
        let mut characters = shown.chars();
        match characters.next() {
            Some(first) => first.to_uppercase().chain(characters).collect(),
            None => shown,
        }
    }

    /// Whether the given name is missing or only initials, so that the name tells little.
    pub fn is_short(&self) -> bool {
        self.given.split([' ', '.']).all(|word| word.chars().count() <= 1)
    }
}

fn is_family(word: &str) -> bool {
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let capitals = letters.iter().filter(|c| c.is_uppercase()).count();
    !word.ends_with('.') && capitals >= 2 && letters.last().is_some_and(|c| c.is_uppercase())
        || matches!(word, "ST." | "JR." | "Jr.")
}

/// "van", "De", "Mc" and the like before a word in capitals.
fn is_small_before_family(words: &[&str], index: usize) -> bool {
    let word = words[index].trim_start_matches('\'');
    let plain = word.to_lowercase();
    let small = word.chars().all(char::is_lowercase)
        || SMALL.contains(&plain.as_str())
        || CAPITAL.contains(&plain.as_str())
        || matches!(word, "Mc" | "O" | "T");
    let next = words.get(index + 1);
    small && next.is_some_and(|next| is_family(next) || is_small_before_family(words, index + 1))
}

fn join_family(words: &[&str]) -> String {
    let last = words.len().saturating_sub(1);
    let mut joined = String::new();
    for (index, word) in words.iter().enumerate() {
        let plain = word.to_lowercase();
        let cased = match plain.as_str() {
            "mc" if index < last => "Mc".to_owned(),
            "o" if index < last => "O'".to_owned(),
            "t" | "'t" if index < last => "'t".to_owned(),
            plain if CAPITAL.contains(&plain) => capital(plain),
            plain if index < last && SMALL.contains(&plain) => plain.to_owned(),
            _ => case_word(word),
        };
        // "Mc CARTHY" and "O DONOVAN" are one word to their bearers.
        if !joined.is_empty() && !joined.ends_with("Mc") && !joined.ends_with("O'") {
            joined.push(' ');
        }
        joined.push_str(&cased);
    }
    joined
}

fn capital(word: &str) -> String {
    let mut characters = word.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// A word in normal letters: each run of capitals keeps its first. "McKIBBIN" → "McKibbin", "O'BRIEN" → "O'Brien".
fn case_word(word: &str) -> String {
    if matches!(word, "II" | "III" | "IV") {
        return word.to_owned();
    }
    let all_capitals = !word.chars().any(char::is_lowercase);
    if let Some(rest) = word.strip_prefix("MC")
        && all_capitals
        && rest.chars().count() >= 3
    {
        return format!("Mc{}", case_word(rest));
    }
    // Given names in ordinary letters stay as they are.
    if !all_capitals
        && !word
            .chars()
            .rev()
            .find(|c| c.is_alphabetic())
            .is_some_and(char::is_uppercase)
    {
        return word.to_owned();
    }
    let mut cased = String::with_capacity(word.len());
    let mut in_run = false;
    for c in word.chars() {
        if c.is_uppercase() && in_run {
            cased.extend(c.to_lowercase().filter(|c| *c != '\u{307}'));
        } else {
            cased.push(c);
        }
        in_run = c.is_uppercase();
    }
    cased
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_shown_as_people_write_them() {
        for (raw, noc, expected) in [
            ("VALIYEVA Lamiya", "AZE", "Lamiya Valiyeva"),
            ("DI Dongdong", "CHN", "Di Dongdong"),
            ("KIM Young Soo", "KOR", "Kim Young Soo"),
            ("van GANSEWINKEL Noelle", "NED", "Noelle van Gansewinkel"),
            ("van der HORST Rixt", "NED", "Rixt van der Horst"),
            ("VAN DER BENDEN", "NED", "Van der Benden"),
            ("McKIBBIN Ann", "GBR", "Ann McKibbin"),
            ("MCNICHOLL Brian", "AUS", "Brian McNicholl"),
            ("O'BRIEN M.", "AUS", "M. O'Brien"),
            ("D'URZO Corinne", "FRA", "Corinne D'Urzo"),
            ("STANGER B.", "AUS", "B. Stanger"),
            ("de FARIA DIAS Daniel", "BRA", "Daniel de Faria Dias"),
            ("DA SILVA Antonio Tenorio", "BRA", "Antonio Tenorio da Silva"),
            ("PEYROTON-DARTET Thomas", "FRA", "Thomas Peyroton-Dartet"),
            ("le CUNFF Kevin", "FRA", "Kevin Le Cunff"),
            ("ST. AMAND Benoit", "CAN", "Benoit St. Amand"),
            ("COAN McKenzie", "USA", "McKenzie Coan"),
            ("CARRANZA", "ARG", "Carranza"),
            ("Mc CARTHY Niamh", "IRL", "Niamh McCarthy"),
            ("O DONOVAN Paul", "IRL", "Paul O'Donovan"),
            ("De La FOREST Tanguy", "FRA", "Tanguy de La Forest"),
            ("Van T END Noel", "NED", "Noel van 't End"),
            ("'T LAM Wim", "NED", "Wim 't Lam"),
            ("SRISA - ARD Jenjira", "THA", "Jenjira Srisa-Ard"),
            ("de LIEDEKERKE - MEIER Lara", "BEL", "Lara de Liedekerke-Meier"),
            ("J ATTACK", "AUS", "J Attack"),
            ("GOTTWALD JR. Peter", "USA", "Peter Gottwald Jr."),
            ("LAROCCA Jose Maria (jr)", "ARG", "Jose Maria Larocca"),
            ("CHAPUIS J. M.", "FRA", "J. M. Chapuis"),
            ("JUNG Young A", "KOR", "Jung Young A"),
            ("SANTOS Jonathan de Souza", "BRA", "Jonathan de Souza Santos"),
        ] {
            assert_eq!(Name::capitals(raw, noc).display(), expected, "{raw}");
        }
    }

    #[test]
    fn the_screen_decides_the_order() {
        let shown = |raw, screen, noc| Name::on_screen(raw, screen, noc).display();
        assert_eq!(shown("CLIFTON Edward", "Edward CLIFTON", "GBR"), "Edward Clifton");
        assert_eq!(shown("SATO Daisuke", "SATO Daisuke", "JPN"), "Sato Daisuke");
        assert_eq!(shown("OSAKA Naomi", "Naomi OSAKA", "JPN"), "Naomi Osaka");
    }

    #[test]
    fn ordinary_text_is_read_in_its_order() {
        for (raw, noc, expected) in [
            ("Oksana Masters", "USA", "Oksana Masters"),
            ("Liu Zixu", "CHN", "Liu Zixu"),
            ("Taiki Morii", "JPN", "Morii Taiki"),
            ("Niels de Langen", "NED", "Niels de Langen"),
        ] {
            assert_eq!(Name::natural(raw, noc).display(), expected, "{raw}");
        }
        assert_eq!(Name::natural("Niels de Langen", "NED").family, "de Langen");
    }

    #[test]
    fn initials_and_family_names_alone_are_short() {
        assert!(Name::capitals("CHAPUIS J. M.", "FRA").is_short());
        assert!(Name::capitals("CARRANZA", "ARG").is_short());
        assert!(!Name::capitals("RIMMER Eve M.", "NZL").is_short());
    }

    proptest::proptest! {
        #[test]
        fn no_letter_of_a_name_is_lost(family in "[A-Z]{2,9}( [A-Z]{3,9})?", given in "[A-Z][a-z]{1,9}( [A-Z][a-z]{1,9})?") {
            let shown = Name::capitals(&format!("{family} {given}"), "ESP").display();
            let letters = |text: &str| {
                let mut letters: Vec<char> = text.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
                letters.sort_unstable();
                letters
            };
            proptest::prop_assert_eq!(letters(&shown), letters(&format!("{family}{given}")));
        }
    }
}
