//! Names as Olympedia prints them: in ordinary letters, in the order people use, with titles after a comma.

use super::{CAPITAL, Name, SMALL};

/// Committees that print the family name first, without exception.
const FIRST: [&str; 4] = ["CHN", "KOR", "PRK", "VIE"];
/// Committees where only Chinese names have the family name first: "Wong Kam Po", but "Sarah Lee".
const MIXED: [&str; 5] = ["HKG", "TPE", "MAC", "SGP", "MAS"];
/// Chinese family names as they are written in those places.
const CHINESE: [&str; 104] = [
    "ang", "au", "chan", "chang", "chao", "chau", "cheah", "chen", "cheng", "cheong", "cheung", "chew", "chi", "chia",
    "chiang", "chiu", "cho", "chong", "choo", "chou", "chow", "chu", "chuang", "chui", "chung", "fan", "feng", "fok",
    "fong", "fu", "fung", "gao", "goh", "guo", "han", "ho", "hsiao", "hsieh", "hsu", "hu", "huang", "hui", "hung",
    "jiang", "kao", "khoo", "ko", "koh", "kong", "ku", "kuo", "kwan", "kwok", "lai", "lam", "lau", "law", "lee",
    "leong", "leung", "li", "liang", "liao", "lim", "lin", "ling", "liu", "lo", "loh", "low", "lu", "lui", "luk", "ma",
    "mak", "mok", "ng", "ong", "pai", "pan", "peng", "poon", "quah", "shek", "shen", "shih", "siu", "so", "soh", "su",
    "sun", "tai", "tam", "tan", "tang", "teo", "ting", "to", "tsai", "tsang", "tse", "tseng", "tsui", "wang",
];
/// The rest of them.
const CHINESE_TOO: [&str; 18] = [
    "wei", "wen", "wong", "woo", "wu", "yan", "yang", "yao", "yap", "yau", "yeh", "yen", "yeo", "yeung", "yip", "yong",
    "yu", "zhang",
];
/// What stands after the comma for a son or a father.
const SUFFIXES: [&str; 5] = ["Jr.", "Sr.", "II", "III", "IV"];
/// Titles that stand after a comma, before the family name.
const TITLES: [&str; 40] = [
    "Baron",
    "Barone",
    "Baroness",
    "Baronne",
    "Báró",
    "Comte",
    "Comtesse",
    "Conde",
    "Conte",
    "Count",
    "Duc",
    "Duca",
    "Duke",
    "Duque",
    "Earl",
    "Graf",
    "Greve",
    "Grevinna",
    "Gräfin",
    "Gróf",
    "Jonkheer",
    "Kronprins",
    "Lord",
    "Marchese",
    "Marquis",
    "Marqués",
    "Marquês",
    "Omoba",
    "Prince",
    "Princesa",
    "Princess",
    "Prinz",
    "Príncipe",
    "Herdeiro",
    "Ratu",
    "Ridder",
    "Sir",
    "Visconde",
    "Vicomte",
    "Viscount",
];
/// Small words of family names beyond those of [`SMALL`] and [`CAPITAL`].
const PARTICLES: [&str; 12] = [
    "du", "des", "della", "dal", "las", "los", "te", "vom", "tot", "bin", "san", "st.",
];
/// What follows "del" in a given name: "María del Carmen Díaz".
const GIVEN_AFTER_DEL: [&str; 8] = ["carmen", "mar", "pilar", "rosario", "rocío", "valle", "consuelo", "rio"];

impl Name {
    /// Reads a name of Olympedia for a person of the committee `noc`: the family name is the last word with the small
    /// ones before it, or the first in China, Korea and Vietnam. A name that begins with a space, or has one word, is
    /// a family name only.
    pub fn olympedia(raw: &str, noc: &str) -> Self {
        let bare = raw.starts_with(' ');
        let text = plain(raw);
        if bare || !text.contains(' ') {
            return Self {
                family: text,
                ..Self::default()
            };
        }
        let (head, tail) = text.split_once(", ").unwrap_or((&text, ""));
        let mut after: Vec<&str> = tail.split_whitespace().collect();
        if let [suffix] = after.as_slice()
            && SUFFIXES.contains(suffix)
        {
            let name = parted(head, noc);
            return Self {
                family: format!("{} {suffix}", name.family),
                ..name
            };
        }
        let titles = after.iter().take_while(|word| TITLES.contains(word)).count();
        if titles > 0 && after.len() > titles {
            after.drain(..titles);
            return Self {
                family: after.join(" "),
                given: head.to_owned(),
                family_first: false,
            };
        }
        parted(&text.replace(',', ""), noc)
    }
}

/// The name without what is in brackets, with one kind of apostrophe, hyphen and space.
fn plain(raw: &str) -> String {
    let mut depth = 0_u32;
    let mut text = String::with_capacity(raw.len());
    for c in raw.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            '’' | '`' | '‘' => text.push('\''),
            '‐' | '–' => text.push('-'),
            '"' | '“' | '”' | '?' => {}
            c if c.is_whitespace() => text.push(' '),
            c => text.push(c),
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Parts a name of several words.
fn parted(text: &str, noc: &str) -> Name {
    let words: Vec<&str> = text.split(' ').collect();
    if words.len() < 2 {
        return Name {
            family: text.to_owned(),
            ..Name::default()
        };
    }
    let first = words[0].to_lowercase();
    let chinese = CHINESE.contains(&first.as_str()) || CHINESE_TOO.contains(&first.as_str());
    if FIRST.contains(&noc) || (MIXED.contains(&noc) && chinese) {
        return Name {
            family: words[0].to_owned(),
            given: words[1..].join(" "),
            family_first: true,
        };
    }
    let split = family_from(&words);
    Name {
        family: words[split..].join(" "),
        given: words[..split].join(" "),
        // The screens of the Games show Japanese names so.
        family_first: noc == "JPN",
    }
}

/// The index of the first word of the family name; at least one is left for the given name.
fn family_from(words: &[&str]) -> usize {
    let last = words.len() - 1;
    let mut split = last;
    while split > 1 && is_particle(words, split - 1) {
        split -= 1;
    }
    // A small word further ahead: "Jean Frain de la Gaulayrie", "Luís Mena e Silva".
    if let Some(small) = (1..split).find(|index| is_small(words, *index)) {
        split = if matches!(words[small], "e" | "y") && small > 1 {
            small - 1
        } else {
            small
        };
    } else if split > 1 && matches!(words[split], "e" | "y") {
        split -= 1;
    }
    split
}

fn is_particle(words: &[&str], index: usize) -> bool {
    let word = words[index].to_lowercase();
    [&SMALL[..], &CAPITAL[..], &PARTICLES[..]]
        .iter()
        .any(|list| list.contains(&word.as_str()))
}

/// Whether the word is written small and begins a family name.
fn is_small(words: &[&str], index: usize) -> bool {
    let given = words[index] == "del"
        && words
            .get(index + 1)
            .is_some_and(|next| GIVEN_AFTER_DEL.contains(&next.to_lowercase().as_str()));
    !given && words[index].starts_with(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_order_and_know_their_family() {
        for (raw, noc, shown, family) in [
            ("Péter Boros", "HUN", "Péter Boros", "Boros"),
            ("Essa Ismail Rashed", "QAT", "Essa Ismail Rashed", "Rashed"),
            ("Kosuke Kitajima", "JPN", "Kitajima Kosuke", "Kitajima"),
            ("Liu Qiang", "CHN", "Liu Qiang", "Liu"),
            ("Han Yeong-Hui", "KOR", "Han Yeong-Hui", "Han"),
            ("Nguyễn Thị Thanh Thủy", "VIE", "Nguyễn Thị Thanh Thủy", "Nguyễn"),
            ("Wong Kin Chung", "HKG", "Wong Kin Chung", "Wong"),
            ("Sarah Lee", "HKG", "Sarah Lee", "Lee"),
            (
                "Pieter van den Hoogenband",
                "NED",
                "Pieter van den Hoogenband",
                "van den Hoogenband",
            ),
            ("Stephen Van Huizen", "MAS", "Stephen Van Huizen", "Van Huizen"),
            (
                "Jean Frain de la Gaulayrie",
                "FRA",
                "Jean Frain de la Gaulayrie",
                "de la Gaulayrie",
            ),
            ("Luís Mena e Silva", "POR", "Luís Mena e Silva", "Mena e Silva"),
            ("Ricardo Cabot y Boix", "ESP", "Ricardo Cabot y Boix", "Cabot y Boix"),
            ("María del Carmen Díaz", "MEX", "María del Carmen Díaz", "Díaz"),
            (
                "Pierre Jonquères d'Oriola",
                "FRA",
                "Pierre Jonquères d'Oriola",
                "d'Oriola",
            ),
            (
                "Auguste Lambrecht, Jr.",
                "BEL",
                "Auguste Lambrecht Jr.",
                "Lambrecht Jr.",
            ),
            ("Charles E. Smith, IV", "USA", "Charles E. Smith IV", "Smith IV"),
            ("Alexander, Jonkheer van Geen", "NED", "Alexander van Geen", "van Geen"),
            (
                "Felipe, Príncipe Herdeiro de Borbón",
                "ESP",
                "Felipe de Borbón",
                "de Borbón",
            ),
            ("Olav, Kronprins av Norge", "NOR", "Olav av Norge", "av Norge"),
            ("Yang Yang (S)", "CHN", "Yang Yang", "Yang"),
            (" Fahy (2)", "GBR", "Fahy", "Fahy"),
            (" van der Stoppen", "NED", "Van der Stoppen", "van der Stoppen"),
            ("Hendrawan", "INA", "Hendrawan", "Hendrawan"),
            (" Delano & Aldrich", "USA", "Delano & Aldrich", "Delano & Aldrich"),
            ("Ch`ng Seng Mok", "MAS", "Ch'ng Seng Mok", "Mok"),
            (
                "Birabongse, Prince Bhanubandh",
                "THA",
                "Birabongse Bhanubandh",
                "Bhanubandh",
            ),
        ] {
            let name = Name::olympedia(raw, noc);
            assert_eq!(
                (name.display().as_str(), name.family.as_str()),
                (shown, family),
                "{raw}"
            );
        }
    }

    #[test]
    fn a_family_name_only_is_short() {
        for raw in [" Bernard", "H. Laroche", " de Segonzac"] {
            assert!(Name::olympedia(raw, "FRA").is_short(), "{raw}");
        }
        assert!(!Name::olympedia("Albert E. Austin", "USA").is_short());
    }

    proptest::proptest! {
        #[test]
        fn a_name_has_no_brackets_and_keeps_its_letters(raw in "[A-ZÉ][a-zé]{1,8}( (de|van|[A-Z][a-z]{1,8})){0,3}( \\([A-Z]\\))?") {
            let name = Name::olympedia(&raw, "NED").display();
            proptest::prop_assert!(!name.contains(['(', ')']));
            let letters = |text: &str| text.to_lowercase().chars().filter(|c| c.is_alphabetic()).count();
            let kept = raw.split(" (").next().unwrap_or_default();
            proptest::prop_assert_eq!(letters(&name), letters(kept));
        }
    }
}
