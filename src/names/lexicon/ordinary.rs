//! Everyday words of the four languages.
//!
//! They are right as they are: somebody who asks who did not `finish` does not mean the Finnish, and who wants to `join`
//! no Jo In-Cheol. Those of English that are one slip away from a name or a word of the grammar were found by running
//! everyday texts through the correction; the others are words that are said all the time, whatever the question.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::names::fold::fold;

/// The tables, one word a row below a heading.
const TABLES: [&str; 4] = [
    include_str!("../../../data/lexicon/en/ordinary.csv"),
    include_str!("../../../data/lexicon/az/ordinary.csv"),
    include_str!("../../../data/lexicon/ru/ordinary.csv"),
    include_str!("../../../data/lexicon/tr/ordinary.csv"),
];

static ORDINARY: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let words = TABLES.into_iter().flat_map(|table| table.lines().skip(1));
    words.map(fold).collect()
});

/// Whether a folded word is an ordinary one, and never a slip.
pub fn is_ordinary(word: &str) -> bool {
    ORDINARY.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_have_single_words_in_order() {
        for table in TABLES {
            let words: Vec<&str> = table.lines().skip(1).collect();
            assert!(words.len() > 100, "{}", words.len());
            assert!(words.is_sorted(), "{words:?}");
            assert!(words.iter().all(|word| !word.contains([' ', ','])), "{words:?}");
        }
    }

    #[test]
    fn slips_are_not_ordinary() {
        for word in ["finish", "months", "join", "belki", "samom", "demek"] {
            assert!(is_ordinary(word), "{word}");
        }
        assert!(!is_ordinary("azerbajan") && !is_ordinary("medlas") && !is_ordinary("swiming"));
    }
}
