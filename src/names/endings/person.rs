//! Names of people with endings: `Валиевой`, `Süleymanoğlunun`.

use crate::names::fold::fold;

use super::hung::without;
use super::russian::is_russian;

/// How names in Russian end, and how they end where they are named: `Валиевой` is of `Валиева`, `Иванова` of `Иванов`
/// too. The longest first.
const RUSSIAN: &[(&str, &[&str])] = &[
    ("ского", &["ский", "ской"]),
    ("скому", &["ский", "ской"]),
    ("ским", &["ский"]),
    ("ском", &["ский"]),
    ("ской", &["ская"]),
    ("скую", &["ская"]),
    ("ого", &["ой", "ый"]),
    ("ому", &["ой", "ый"]),
    ("ой", &["а", "ая"]),
    ("ую", &["ая"]),
    ("ей", &["я", "а"]),
    ("ии", &["ия", "ий"]),
    ("ию", &["ия", "ий"]),
    ("ия", &["ий"]),
    ("ием", &["ий"]),
    ("ым", &["", "ый"]),
    ("ом", &[""]),
    ("ем", &["", "й", "ь"]),
    ("у", &["а", ""]),
    ("ю", &["я", "й", "ь"]),
    ("а", &[""]),
    ("я", &["й", "ь"]),
    ("е", &["а", "", "я"]),
    ("ы", &["а"]),
    ("и", &["я", "а", "ь"]),
];

/// A name without its ending has so many letters at least.
const SHORTEST: usize = 3;

/// What a word of a name may be where it has no ending, folded. `typed` is the word as it was typed, `folded` what it
/// folds to.
pub fn unended(typed: &str, folded: &str) -> Vec<String> {
    if !is_russian(typed) {
        return without(folded).into_iter().map(|(base, _)| base).collect();
    }
    let small = typed.to_lowercase();
    let mut found: Vec<String> = Vec::new();
    for (ending, named) in RUSSIAN {
        let Some(base) = small
            .strip_suffix(ending)
            .filter(|base| base.chars().count() >= SHORTEST)
        else {
            continue;
        };
        for end in *named {
            let name = fold(&format!("{base}{end}"));
            if !found.contains(&name) {
                found.push(name);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_off_their_endings() {
        for (typed, name) in [
            ("Валиевой", "Валиева"),
            ("Ламии", "Ламия"),
            ("Ламию", "Ламия"),
            ("Закиева", "Закиев"),
            ("Закиевым", "Закиев"),
            ("Исинбаевой", "Исинбаева"),
            ("Овечкину", "Овечкин"),
            ("Латыниной", "Латынина"),
            ("Андрею", "Андрей"),
            ("Игоря", "Игорь"),
            ("Загорского", "Загорский"),
            ("Успенской", "Успенская"),
            ("Vəliyevanın", "Vəliyeva"),
            ("Süleymanoğlundan", "Süleymanoğlu"),
        ] {
            let found = unended(typed, &fold(typed));
            assert!(found.contains(&fold(name)), "{typed}: {found:?}");
        }
    }

    #[test]
    fn short_names_have_no_ending() {
        assert!(unended("Ли", "li").is_empty());
        assert!(unended("Kim", "kim").is_empty());
    }
}
