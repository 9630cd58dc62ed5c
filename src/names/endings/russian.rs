//! Stems of Russian words.

use std::sync::LazyLock;

use rust_stemmers::{Algorithm, Stemmer};

use crate::names::fold::fold;

static STEMMER: LazyLock<Stemmer> = LazyLock::new(|| Stemmer::create(Algorithm::Russian));

/// A shorter stem is that of too many words: `дан` is of Denmark (`Дания`) and of data (`данные`).
const SHORTEST: usize = 4;

/// Whether a word is all Russian letters.
pub fn is_russian(typed: &str) -> bool {
    let letter = |c: char| matches!(c, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё');
    !typed.is_empty() && typed.chars().all(letter)
}

/// The stem of a word in Russian letters, folded; nothing for other words and for stems that are too short to tell.
pub fn stem(typed: &str) -> Option<String> {
    if !is_russian(typed) {
        return None;
    }
    let small = typed.to_lowercase().replace('ё', "е");
    let stem = STEMMER.stem(&small);
    (stem.chars().count() >= SHORTEST).then(|| fold(&stem))
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            ["медаль", "медалями", "медалей"],
            ["Олимпийский", "олимпийских", "ОЛИМПИЙСКОЙ"],
            ["завоевал", "завоевала", "завоевать"],
            ["призёр", "призер", "призёрами"],
            ["Азербайджан", "Азербайджана", "Азербайджану"],
        ] {
            for form in forms {
                assert_eq!(stem(form), stem(forms[0]), "{form}");
                assert!(stem(form).is_some(), "{form}");
            }
        }
    }

    #[test]
    fn other_alphabets_and_short_words_have_none() {
        for word in ["", "medal", "Дания", "данные", "того", "әли", "T13", "за"] {
            assert_eq!(stem(word), None, "{word}");
        }
    }
}
