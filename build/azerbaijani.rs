//! The other spellings of an Azerbaijani name: lists of results write it in the letters of Baku, of English or of Russian.
//!
//! One person is `Məmmədov`, `Mammadov` and, folded, `memmedov`; `Qazyumov` and `Gazyumov`; `Aliyev` and `Aliev`. Whoever
//! types one of them has typed the name, so that each is a word of it, not one that is merely like it.

use std::collections::BTreeSet;

/// Letters that English spellings of Azerbaijani names do not have.
const OTHERS: [char; 6] = ['x', 'q', 'ş', 'ç', 'ğ', 'ı'];

/// The Azerbaijani letters whose English is not what they fold to.
const ENGLISH: [(&str, &str); 8] = [
    ("ə", "a"),
    ("x", "kh"),
    ("q", "g"),
    ("c", "j"),
    ("ç", "ch"),
    ("ş", "sh"),
    ("ğ", "gh"),
    ("ı", "i"),
];

/// How the sounds of English spellings are written in Azerbaijani letters, once these are folded.
const FOLDED: [(&str, &str); 5] = [("kh", "x"), ("gh", "g"), ("j", "c"), ("ch", "c"), ("sh", "s")];

/// How Russian carries the sounds of English spellings over, once its letters are folded: `Гаджиев` is Hajiyev, `Гусейн`
/// Huseyn. What is two letters in English stands apart while `h` becomes `g`.
const RUSSIAN: [(&str, &str); 12] = [
    ("kh", "1"),
    ("gh", "2"),
    ("ch", "3"),
    ("sh", "4"),
    ("h", "g"),
    ("j", "dzh"),
    ("yev", "ev"),
    ("mm", "m"),
    ("1", "kh"),
    ("2", "g"),
    ("3", "ch"),
    ("4", "sh"),
];

/// In how many places of a word `a` and `e`, both of which stand for `ə`, are tried in every combination.
const MOST_OPEN: usize = 3;

/// Whether a name is written in Azerbaijani letters.
pub fn is_azerbaijani(name: &str) -> bool {
    name.to_lowercase().contains('ə')
}

/// Other spellings of one word of a name, not folded; `written` says whether the name is written in Azerbaijani letters.
pub fn spellings(word: &str, written: bool) -> BTreeSet<String> {
    let lower = word.to_lowercase().replace("i\u{307}", "i");
    let english = if written || lower.contains(OTHERS) {
        replace(&lower, &ENGLISH)
    } else {
        lower
    };
    let folded = replace(&english, &FOLDED);
    let consonants = [
        replace(&english, &RUSSIAN),
        folded.replace('g', "q"),
        english.replace("gh", "g"),
        english.replace("yev", "ev"),
        english.replace("mm", "m"),
        folded,
        english,
    ];
    consonants.iter().flat_map(|spelling| vowels(spelling)).collect()
}

/// A word with each piece that stands in the table replaced.
fn replace(word: &str, table: &[(&str, &str)]) -> String {
    table
        .iter()
        .fold(word.to_owned(), |word, (piece, instead)| word.replace(piece, instead))
}

/// A word with `e` for `a`: in every combination of places, or, where there are many, in all of them.
fn vowels(word: &str) -> Vec<String> {
    let places: Vec<usize> = word.match_indices('a').map(|(at, _)| at).collect();
    if places.len() > MOST_OPEN {
        return vec![word.to_owned(), word.replace('a', "e")];
    }
    let combinations = 0..1_usize << places.len();
    let with = |chosen: usize| {
        let is_chosen = |at: usize| {
            places
                .iter()
                .position(|&place| place == at)
                .is_some_and(|n| chosen >> n & 1 == 1)
        };
        let letters = word.char_indices();
        letters
            .map(|(at, letter)| if is_chosen(at) { 'e' } else { letter })
            .collect()
    };
    combinations.map(with).collect()
}

#[cfg(test)]
mod tests {
    use super::{is_azerbaijani, spellings};

    #[test]
    fn a_name_is_spelled_in_the_letters_of_each_language() {
        for (word, written, others) in [
            ("Məmmədov", true, ["mammadov", "memmedov", "mamedov"].as_slice()),
            ("Mammadov", false, &["memmedov", "mammadov", "memedov"]),
            ("Qazyumov", true, &["gazyumov", "qazyumov"]),
            ("Xetaq", true, &["khetag", "xetaq"]),
            ("Aliyev", false, &["eliyev", "aliev"]),
            ("Khalilov", false, &["xelilov", "xalilov"]),
            ("Orucov", true, &["orujov", "orucov"]),
            ("Aghayev", false, &["agayev", "aqayev"]),
            ("Şərif", true, &["sharif", "serif"]),
            ("Hacıyev", true, &["gadzhiev", "hajiyev"]),
            ("Huseynov", false, &["guseynov"]),
            ("Heydarov", false, &["geydarov"]),
            ("Khalilov", false, &["khalilov"]),
            ("Məhəmmədrəsul", true, &["mahammadrasul", "mehemmedresul"]),
        ] {
            let all = spellings(word, written);
            for other in others {
                assert!(all.contains(*other), "{word}: {other} is not among {all:?}");
            }
            assert!(all.len() <= 56, "{word}: {all:?}");
        }
    }

    #[test]
    fn the_letter_that_no_other_language_has_tells_an_azerbaijani_name() {
        assert!(is_azerbaijani("Ədalət Məmmədov") && !is_azerbaijani("Naim Süleymanoğlu"));
    }
}
