//! Finding the line of a fact, and things counted each once, by numbers that are small and close together.

use rustc_hash::FxHashMap;

use super::super::Kind;
use super::lines::Key;

/// Which line has which key.
#[derive(Debug)]
pub(super) enum Index {
    /// By the number of the one thing, which is small: the line and one, or 0.
    Dense(Vec<u32>),
    /// By the numbers of two things, or by one that may be large.
    Hashed(FxHashMap<Key, usize>),
}

impl Index {
    /// For lines of things of these kinds.
    pub fn new(of: Kind, with: Option<Kind>) -> Self {
        // Days are numbered with their year, month and day, and results are many.
        match (of, with) {
            (Kind::Day | Kind::Result | Kind::Medal, _) | (_, Some(_)) => Self::Hashed(FxHashMap::default()),
            (
                Kind::Athlete
                | Kind::Country
                | Kind::Continent
                | Kind::Sport
                | Kind::Discipline
                | Kind::Event
                | Kind::Contest
                | Kind::Games
                | Kind::City
                | Kind::Host
                | Kind::HostContinent
                | Kind::Colour
                | Kind::Sex
                | Kind::EventSex
                | Kind::Unit
                | Kind::Season
                | Kind::GamesKind
                | Kind::Class,
                None,
            ) => Self::Dense(Vec::new()),
        }
    }

    /// The line of a key; `next`, which it has from now on, where it had none.
    pub fn line(&mut self, key: Key, next: usize) -> usize {
        match self {
            Self::Dense(lines) => {
                let at = key.0 as usize;
                if lines.len() <= at {
                    lines.resize(at + 1, 0);
                }
                // The vector was made long enough.
                let line = &mut lines[at];
                if *line == 0 {
                    // Lines are fewer than facts, of which there are fewer than 2^32.
                    *line = next as u32 + 1;
                }
                *line as usize - 1
            }
            Self::Hashed(lines) => *lines.entry(key).or_insert(next),
        }
    }
}

/// Things of each line, each once.
#[derive(Debug)]
pub(super) enum Distinct {
    /// A bit for each thing, for lines that are few.
    Bits(Vec<Vec<u64>>),
    /// Lines and things, to be sorted at the end.
    Pairs(Vec<u64>),
}

impl Distinct {
    /// For lines of things of these kinds.
    pub fn new(of: Kind, with: Option<Kind>) -> Self {
        let few = match of {
            Kind::Country
            | Kind::Continent
            | Kind::Sport
            | Kind::Discipline
            | Kind::Games
            | Kind::City
            | Kind::Host
            | Kind::HostContinent
            | Kind::Colour
            | Kind::Sex
            | Kind::EventSex
            | Kind::Unit
            | Kind::Season
            | Kind::GamesKind => true,
            Kind::Athlete | Kind::Event | Kind::Contest | Kind::Day | Kind::Class | Kind::Result | Kind::Medal => false,
        };
        if few && with.is_none() {
            Self::Bits(Vec::new())
        } else {
            Self::Pairs(Vec::new())
        }
    }

    /// Adds a thing to a line.
    pub fn add(&mut self, line: usize, key: u32) {
        /// A bit for more things takes more memory than it saves time.
        const MOST: u32 = 1 << 19;
        match self {
            Self::Bits(lines) if key < MOST => {
                if lines.len() <= line {
                    lines.resize(line + 1, Vec::new());
                }
                let bits = &mut lines[line];
                let at = (key / 64) as usize;
                if bits.len() <= at {
                    bits.resize(at + 1, 0);
                }
                bits[at] |= 1 << (key % 64);
            }
            Self::Bits(lines) => {
                let pairs = lines.iter().enumerate().flat_map(|(line, bits)| things(line, bits));
                *self = Self::Pairs(pairs.map(|(line, key)| pair(line, key)).collect());
                self.add(line, key);
            }
            Self::Pairs(pairs) => {
                let pair = pair(line, key);
                if pairs.last() != Some(&pair) {
                    pairs.push(pair);
                }
            }
        }
    }

    /// How many things each of so many lines has.
    pub fn count(self, lines: usize) -> Vec<i64> {
        let mut numbers = vec![0; lines];
        match self {
            Self::Bits(bits) => {
                for (number, bits) in numbers.iter_mut().zip(bits) {
                    *number = bits.iter().map(|bits| i64::from(bits.count_ones())).sum();
                }
            }
            Self::Pairs(_) => self.each(|line, _| {
                if let Some(number) = numbers.get_mut(line) {
                    *number += 1;
                }
            }),
        }
        numbers
    }

    /// Every line with every thing of it, in order of both.
    pub fn each(self, mut each: impl FnMut(usize, u32)) {
        match self {
            Self::Bits(lines) => {
                let all = lines.iter().enumerate().flat_map(|(line, bits)| things(line, bits));
                all.for_each(|(line, key)| each(line, key));
            }
            Self::Pairs(mut pairs) => {
                pairs.sort_unstable();
                pairs.dedup();
                for pair in pairs {
                    // The upper half is the line, the lower one the thing.
                    each((pair >> 32) as usize, pair as u32);
                }
            }
        }
    }
}

fn pair(line: usize, key: u32) -> u64 {
    (line as u64) << 32 | u64::from(key)
}

fn things(line: usize, bits: &[u64]) -> impl Iterator<Item = (usize, u32)> + '_ {
    (0_u32..).zip(bits).flat_map(move |(word, &bits)| {
        let set = (0..64).filter(move |bit| bits >> bit & 1 == 1);
        set.map(move |bit| (line, word * 64 + bit))
    })
}
