//! Codes and short names that are everyday words.
//!
//! Each country is found by its code, but `can`, `den` and `may` are said far more often than meant as one. The words
//! here name something only when they are typed in capitals (and not everything is): common English words, names of
//! months, and names so common that a person is meant.

/// Sorted, so that it can be searched.
const EVERYDAY: &[&str] = &[
    "abd", "adr", "afr", "aho", "ain", "and", "ang", "ant", "arm", "asa", "bae", "bah", "ban", "bar", "bee", "ben",
    "bir", "bol", "bot", "cam", "can", "car", "cay", "cha", "chi", "cod", "col", "com", "cub", "dah", "den", "dom",
    "dominika", "eri", "esa", "eun", "fin", "fro", "gab", "gam", "geo", "gui", "gum", "guy", "hai", "hol", "hon",
    "ina", "jam", "ken", "la", "lao", "lat", "les", "lib", "lie", "mac", "mad", "mal", "mar", "mas", "mix", "mon",
    "mya", "nam", "ned", "nor", "pak", "pan", "par", "per", "phi", "pri", "pur", "rau", "rom", "rot", "rum", "saa",
    "saf", "salvador", "sam", "sau", "sen", "sey", "sin", "sol", "som", "sri", "sud", "sur", "tan", "tog", "tri",
    "tsar", "us", "van", "ven", "vin", "vol", "yar", "zam",
];

/// Whether a folded word names something only in capitals.
pub(super) fn needs_capitals(word: &str) -> bool {
    EVERYDAY.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{EVERYDAY, needs_capitals};

    #[test]
    fn the_words_are_in_order() {
        assert!(EVERYDAY.is_sorted());
    }

    #[test]
    fn codes_that_are_no_words_need_no_capitals() {
        for code in ["aze", "usa", "gbr", "uzb", "ger", "chn", "uk", "npa", "urs"] {
            assert!(!needs_capitals(code), "{code}");
        }
    }
}
