//! Misspelled words of a small vocabulary: the lexicon's, or that of event titles.

use std::collections::{HashMap, HashSet};

use super::key;

/// From this many letters on a word is corrected. Shorter ones are near too many others.
const MIN_LETTERS: usize = 5;

/// From this many letters on two slips are forgiven.
const TWO_SLIPS: usize = 9;

/// The words that a misspelling may stand for.
#[derive(Debug)]
pub(super) struct Spellings {
    known: HashSet<String>,
    /// By first letter, which people get right: it makes the search short.
    by_letter: HashMap<u8, Vec<Spelling>>,
}

#[derive(Debug)]
struct Spelling {
    word: String,
    key: String,
}

impl Spellings {
    /// Takes the words, which may repeat.
    pub(super) fn of<'w>(words: impl Iterator<Item = &'w str>) -> Self {
        let known: HashSet<String> = words.map(str::to_owned).collect();
        let mut by_letter: HashMap<u8, Vec<Spelling>> = HashMap::new();
        let mut sorted: Vec<&String> = known.iter().filter(|word| is_correctable(word)).collect();
        sorted.sort();
        for word in sorted {
            let spelling = Spelling {
                word: word.clone(),
                key: key(word),
            };
            by_letter.entry(word.as_bytes()[0]).or_default().push(spelling);
        }
        Self { known, by_letter }
    }

    /// Whether this is one of the words.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.known.contains(word)
    }

    /// The words that are one slip away (two for long words) or sound the same: those with the fewest slips, the most
    /// alike first. Nothing is looked for, and `None` given, when the word is right or too short.
    pub(super) fn near(&self, word: &str) -> Option<Vec<&str>> {
        if !is_correctable(word) || self.known.contains(word) {
            return None;
        }
        let slips = if word.len() >= TWO_SLIPS { 2 } else { 1 };
        let sound = key(word);
        let mut found: Vec<(usize, f64, &str)> = Vec::new();
        for spelling in self.by_letter.get(word.as_bytes().first()?).into_iter().flatten() {
            let distance = if spelling.word.len().abs_diff(word.len()) > slips {
                usize::MAX
            } else {
                strsim::osa_distance(&spelling.word, word)
            };
            let distance = if spelling.key == sound {
                distance.min(slips)
            } else {
                distance
            };
            if distance <= slips {
                found.push((distance, strsim::jaro_winkler(&spelling.word, word), &spelling.word));
            }
        }
        let fewest = found.iter().map(|(distance, ..)| *distance).min().unwrap_or(0);
        found.retain(|(distance, ..)| *distance == fewest);
        // A letter is left out more often than typed too much, so that of two the longer word is likelier.
        let longer = |spelling: &str| spelling.len() > word.len();
        found.sort_by(|(_, one_alike, one), (_, other_alike, other)| {
            longer(other).cmp(&longer(one)).then(other_alike.total_cmp(one_alike))
        });
        Some(found.into_iter().map(|(.., word)| word).take(3).collect())
    }
}

/// Long enough, and all letters: numbers are never corrected.
fn is_correctable(word: &str) -> bool {
    word.len() >= MIN_LETTERS && word.bytes().all(|b| b.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::Spellings;

    #[test]
    fn misspelled_words_are_found() {
        let words = [
            "azerbaijan",
            "philippines",
            "swimming",
            "taekwondo",
            "kazakhstan",
            "australia",
            "austria",
            "paris",
            "iran",
            "medals",
            "switzerland",
            "kyrgyzstan",
        ];
        let spellings = Spellings::of(words.into_iter());
        let cases: &[(&str, Option<&[&str]>)] = &[
            ("azerbajan", Some(&["azerbaijan"])),
            ("azerbaidzhan", Some(&["azerbaijan"])),
            ("azebriajan", Some(&["azerbaijan"])),
            ("phillipines", Some(&["philippines"])),
            ("swiming", Some(&["swimming"])),
            ("taekwando", Some(&["taekwondo"])),
            ("kazahstan", Some(&["kazakhstan"])),
            ("kirgizstan", Some(&["kyrgyzstan"])),
            ("switserland", Some(&["switzerland"])),
            ("medlas", Some(&["medals"])),
            ("austrlia", Some(&["australia", "austria"])),
            ("valiyeva", Some(&[])),
            // Right, too short, or no word.
            ("paris", None),
            ("irna", None),
            ("2024", None),
            ("baris", Some(&[])),
        ];
        for (word, near) in cases {
            assert_eq!(spellings.near(word).as_deref(), *near, "{word}");
        }
    }
}
