//! Words that are a few slips away: an automaton to walk the words with.
//!
//! The automaton of the `fst` crate is built before it is used, which takes milliseconds for a long word and two slips.
//! This one is nothing but bits: bit `i` of row `e` says that the first `i` letters can have been read with at most `e`
//! slips. A step is a few shifts, and nothing is built (Wu and Manber, 1992; the transposition as in Hyyrö, 2003).

use fst::Automaton;

/// The longest word that is compared; a row has 64 bits.
pub(in crate::names) const MAX_LETTERS: usize = 60;

/// The most slips.
pub(super) const MAX_SLIPS: usize = 2;

/// All words within some slips of one: a letter missing, added, changed, or two neighbours swapped.
#[derive(Debug)]
pub(in crate::names) struct Near {
    /// For each byte, where in the word it stands.
    places: [u64; 256],
    letters: u32,
    slips: usize,
    /// The first letter, when it must be right.
    first: Option<u8>,
}

/// What has been read so far.
#[derive(Debug, Clone, Copy)]
pub(in crate::names) struct Rows {
    read: [u64; MAX_SLIPS + 1],
    /// Places where the next letter was read in place of this one; the swap is complete when this one follows.
    swapping: [u64; MAX_SLIPS + 1],
    started: bool,
}

impl Near {
    /// Takes an ASCII word of at most [`MAX_LETTERS`] and at most [`MAX_SLIPS`]; nothing for others.
    pub(in crate::names) fn new(word: &str, slips: usize, same_first: bool) -> Option<Self> {
        if word.is_empty() || word.len() > MAX_LETTERS || slips > MAX_SLIPS {
            return None;
        }
        let mut places = [0; 256];
        for (at, letter) in word.bytes().enumerate() {
            places[usize::from(letter)] |= 1 << at;
        }
        let first = word.bytes().next().filter(|_| same_first);
        Some(Self {
            places,
            letters: u32::try_from(word.len()).ok()?,
            slips,
            first,
        })
    }

    /// With how few slips the word was read, if it was.
    pub(in crate::names) fn slips(&self, rows: &Rows) -> Option<usize> {
        (0..=self.slips).find(|&slips| rows.read[slips] >> self.letters & 1 == 1)
    }
}

impl Automaton for Near {
    type State = Rows;

    fn start(&self) -> Rows {
        let mut read = [0; MAX_SLIPS + 1];
        for (slips, row) in read.iter_mut().enumerate() {
            *row = (1 << (slips + 1)) - 1;
        }
        Rows {
            read,
            swapping: [0; MAX_SLIPS + 1],
            started: false,
        }
    }

    fn is_match(&self, rows: &Rows) -> bool {
        self.slips(rows).is_some()
    }

    fn can_match(&self, rows: &Rows) -> bool {
        // The row with the most slips has all the bits of the others.
        rows.read[self.slips] & ((2 << self.letters) - 1) != 0 || rows.swapping[self.slips] != 0
    }

    fn accept(&self, rows: &Rows, letter: u8) -> Rows {
        let dead = Rows {
            read: [0; MAX_SLIPS + 1],
            swapping: [0; MAX_SLIPS + 1],
            started: true,
        };
        if !rows.started && self.first.is_some_and(|first| first != letter) {
            return dead;
        }
        let places = self.places[usize::from(letter)];
        let mut next = dead;
        next.read[0] = (rows.read[0] & places) << 1;
        for slips in 1..=self.slips {
            let fewer = rows.read[slips - 1];
            let matched = (rows.read[slips] & places) << 1;
            let added = fewer;
            let changed = fewer << 1;
            let missing = next.read[slips - 1] << 1;
            let swapped = (rows.swapping[slips] & places) << 2;
            next.read[slips] = matched | added | changed | missing | swapped;
            next.swapping[slips] = fewer & (places >> 1);
        }
        next
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use fst::{IntoStreamer, Set, Streamer};
    use proptest::prelude::*;

    fn slips(word: &str, other: &str, most: usize, same_first: bool) -> Option<usize> {
        let near = Near::new(word, most, same_first)?;
        let rows = other
            .bytes()
            .fold(near.start(), |rows, letter| near.accept(&rows, letter));
        near.slips(&rows)
    }

    #[test]
    fn slips_are_counted() {
        for (word, other, counted) in [
            ("valiyeva", "valiyeva", Some(0)),
            ("valiyeva", "valiyva", Some(1)),
            ("valiyeva", "vvaliyeva", Some(1)),
            ("valiyeva", "vaaliyevv", Some(2)),
            ("valiyeva", "vailyeva", Some(1)),
            ("valiyeva", "avliyeva", Some(1)),
            ("valiyeva", "valyieav", Some(2)),
            ("imamaddin", "imadaddin", Some(1)),
            ("abc", "cab", Some(2)),
            ("abc", "xyz", None),
            ("abc", "", None),
        ] {
            assert_eq!(slips(word, other, 2, false), counted, "{word} {other}");
        }
        assert_eq!(slips("valiyeva", "baliyeva", 2, true), None);
        assert_eq!(slips("valiyeva", "vbliyeva", 2, true), Some(1));
        assert_eq!(slips("valiyeva", "vaaliyevv", 1, false), None);
    }

    #[test]
    fn a_word_too_long_or_empty_has_no_automaton() {
        assert!(Near::new("", 1, false).is_none());
        assert!(Near::new(&"a".repeat(MAX_LETTERS + 1), 1, false).is_none());
        assert_eq!(
            slips(&"a".repeat(MAX_LETTERS), &"a".repeat(MAX_LETTERS - 2), 2, false),
            Some(2)
        );
    }

    proptest! {
        #[test]
        fn it_counts_as_the_textbook_does(word in "[abc]{1,8}", other in "[abc]{0,8}") {
            let counted = strsim::osa_distance(&word, &other);
            prop_assert_eq!(slips(&word, &other, 2, false), (counted <= 2).then_some(counted));
        }

        #[test]
        fn a_walk_over_a_set_misses_nothing(word in "[ab]{1,6}", mut others in proptest::collection::vec("[ab]{1,7}", 1..30)) {
            others.sort();
            others.dedup();
            let set = Set::from_iter(&others).unwrap();
            let near = Near::new(&word, 2, false).unwrap();
            let mut found = Vec::new();
            let mut stream = set.search(&near).into_stream();
            while let Some(key) = stream.next() {
                found.push(String::from_utf8(key.to_vec()).unwrap());
            }
            let expected: Vec<String> = others.into_iter().filter(|other| strsim::osa_distance(&word, other) <= 2).collect();
            prop_assert_eq!(found, expected);
        }
    }
}
