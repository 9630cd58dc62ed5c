//! Codes and short names that are everyday words.
//!
//! Each country is found by its code, but `can`, `den` and `may` are said far more often than meant as one. The words
//! here name something only when they are typed in capitals (and not everything is): common English words, names of
//! months, and names so common that a person is meant.

/// Sorted, so that it can be searched.
const EVERYDAY: &[&str] = &[
    "ain", "alb", "and", "ant", "any", "art", "ban", "bar", "ben", "bet", "bol", "bot", "but", "cam", "can", "car",
    "cay", "chi", "col", "con", "cot", "cub", "day", "den", "did", "end", "est", "ever", "fin", "for", "fra", "gab",
    "gam", "gay", "get", "gum", "gun", "had", "has", "her", "him", "his", "how", "in", "ina", "is", "it", "ken", "kim",
    "la", "lao", "lat", "lee", "les", "let", "lib", "lie", "los", "mad", "mal", "man", "mar", "mas", "max", "may",
    "men", "mix", "mli", "mon", "nam", "ned", "net", "new", "nor", "not", "now", "of", "old", "oma", "one", "our",
    "out", "own", "pan", "par", "pen", "per", "phi", "pol", "por", "pur", "ran", "roc", "rot", "sam", "san", "sea",
    "sen", "she", "sin", "sol", "son", "spa", "sud", "sui", "sun", "sur", "tan", "tea", "ten", "the", "to", "tog",
    "too", "top", "two", "us", "van", "ven", "vin", "was", "who", "why", "win", "won", "yet", "you", "zam",
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
