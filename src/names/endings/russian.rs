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

/// The stem that some forms of a noun have, where it is another than that of the noun itself: Snowball takes the end of
/// `Казахстан` and `финал` for that of a verb, but not that of `Казахстану` and `финалу`.
pub fn stem_of_noun(typed: &str) -> Option<String> {
    let ends_as_verb = ["н", "л", "й", "м", "т"]
        .iter()
        .any(|letter| typed.to_lowercase().ends_with(letter));
    let noun = ends_as_verb.then(|| stem(&format!("{typed}у"))).flatten();
    noun.filter(|noun| stem(typed).as_ref() != Some(noun))
}

#[cfg(test)]
mod tests {
    use super::{stem, stem_of_noun};

    #[test]
    fn a_noun_that_ends_as_a_verb_has_two_stems() {
        for (noun, forms) in [
            ("Казахстан", ["Казахстана", "Казахстану", "Казахстаном"]),
            ("финал", ["финала", "финалу", "финале"]),
            ("Азербайджан", ["Азербайджана", "Азербайджану", "Азербайджане"]),
        ] {
            for form in forms {
                let stem_of_form = stem(form);
                assert!(
                    stem_of_form == stem(noun) || stem_of_form == stem_of_noun(noun),
                    "{form}"
                );
            }
        }
        assert_eq!(stem_of_noun("медаль"), None);
    }

    #[test]
    fn forms_of_a_word_have_one_stem() {
        for forms in [
            ["медаль", "медалями", "медалей"],
            ["Олимпийский", "олимпийских", "ОЛИМПИЙСКОЙ"],
            ["завоевал", "завоевала", "завоевать"],
            ["призёр", "призер", "призёрами"],
            ["Узбекистана", "узбекистана", "УЗБЕКИСТАНА"],
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
