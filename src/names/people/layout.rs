//! How the build lays down what the search over people reads: the rows of `prepared` and their bytes.
//!
//! This file uses nothing else of the crate, because the build script, which writes them, includes it too.

/// A finite-state map from each folded word of any name to its number, which runs in alphabetical order.
pub const WORDS: &str = "people.words";

/// A finite-state set of sound keys, each followed by a zero byte and a word that has it.
pub const KEYS: &str = "people.keys";

/// For each word, where its postings begin, and one number more for where the last ones end; then all postings. Numbers
/// are 32 bits, little-endian.
pub const POSTINGS: &str = "people.postings";

/// [`Facts`] of each person in the order of ids, the first being 1.
pub const FACTS: &str = "people.facts";

/// A word in a person's name: the person, and whether it is of the family name.
pub fn posting(person: u32, family: bool) -> u32 {
    person << 1 | u32::from(family)
}

/// The person of a posting.
pub fn person_of(posting: u32) -> u32 {
    posting >> 1
}

/// Whether a posting is for a word of the family name.
pub fn is_family(posting: u32) -> bool {
    posting & 1 == 1
}

/// What the search knows of a person besides the words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    /// How likely it is that this person is meant, of two with the same name; from 0 up.
    pub fame: u16,
    /// The words of the name as shown, each counted once.
    pub length: u8,
    /// Whether the name as shown has a word twice (`Dong Dong`).
    pub doubled: bool,
    /// Whether a word of the name is a single letter, the rest of it being unknown.
    pub abbreviated: bool,
    /// The first letters of all words of all spellings, `a` being the lowest bit.
    pub initials: u32,
}

impl Facts {
    /// The bytes that [`Self::to_bytes`] makes.
    pub const BYTES: usize = 8;

    /// The facts as bytes.
    pub fn to_bytes(self) -> [u8; Self::BYTES] {
        let [fame_low, fame_high] = self.fame.to_le_bytes();
        let [a, b, c, d] = self.initials.to_le_bytes();
        let flags = u8::from(self.abbreviated) | u8::from(self.doubled) << 1;
        [fame_low, fame_high, self.length, flags, a, b, c, d]
    }

    /// The facts behind the bytes.
    pub fn from_bytes([fame_low, fame_high, length, flags, a, b, c, d]: [u8; Self::BYTES]) -> Self {
        Self {
            fame: u16::from_le_bytes([fame_low, fame_high]),
            length,
            doubled: flags & 2 != 0,
            abbreviated: flags & 1 != 0,
            initials: u32::from_le_bytes([a, b, c, d]),
        }
    }

    /// Whether a word of the name begins with the letter.
    pub fn has_initial(&self, letter: u8) -> bool {
        self.initials & initial(letter) != 0
    }
}

/// The bit of a first letter; none for what is no small ASCII letter.
pub fn initial(letter: u8) -> u32 {
    if letter.is_ascii_lowercase() {
        1 << (letter - b'a')
    } else {
        0
    }
}
