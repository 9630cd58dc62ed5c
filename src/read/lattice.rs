//! The words of a text with all that they may mean, and those that may be left aside.

use std::rc::Rc;

use super::chart::Item;
use super::meaning::Meaning;

/// The most words of a text that is read: as many as a piece can say that it uses.
pub const WORDS: usize = 64;

/// The most that the words of one text may mean.
const LEAVES: usize = 120;

/// The words of a text.
#[derive(Debug)]
pub struct Lattice {
    leaves: Vec<Item>,
    /// What it costs to leave a word aside; nothing where that is not allowed.
    skips: Vec<Option<f32>>,
}

impl Lattice {
    /// So many words, of which nothing is known.
    pub fn new(words: usize) -> Self {
        Self {
            leaves: Vec::new(),
            skips: vec![None; words],
        }
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.skips.len()
    }

    /// What the words may mean.
    pub fn leaves(&self) -> &[Item] {
        &self.leaves
    }

    /// Adds what words may mean.
    pub fn mean(&mut self, words: std::ops::Range<usize>, meaning: Meaning, score: f32) {
        if self.leaves.len() == LEAVES || words.end > WORDS || words.is_empty() {
            return;
        }
        let covers = words.clone().fold(0, |all: u64, word| all | 1 << word);
        // Both are at most 64.
        let span = (words.start as u8, words.end as u8);
        self.leaves.push(Item {
            span,
            covers,
            meaning: Rc::new(meaning),
            score,
            rule: None,
        });
    }

    /// Lets a word be left aside, at a cost.
    pub fn may_skip(&mut self, word: usize, cost: f32) {
        let known = self.skips[word].unwrap_or(f32::NEG_INFINITY);
        self.skips[word] = Some(known.max(cost));
    }

    /// Makes it dearer to leave aside words that may say more.
    pub fn weigh(&mut self, word: usize, cost: f32) {
        if let Some(known) = &mut self.skips[word] {
            *known += cost;
        }
    }

    /// Whether a word may mean something.
    pub fn is_known(&self, word: usize) -> bool {
        self.leaves.iter().any(|leaf| leaf.covers & 1 << word != 0)
    }

    /// Whether a word may be left aside.
    pub fn is_idle(&self, word: usize) -> bool {
        self.skips[word].is_some()
    }

    /// Whether all of some words may be left aside.
    pub fn idle(&self, from: usize, to: usize) -> bool {
        self.skips[from..to].iter().all(Option::is_some)
    }

    /// What it costs to leave some words aside.
    pub fn skipped(&self, from: usize, to: usize) -> f32 {
        self.skips[from..to].iter().flatten().sum()
    }

    /// Where a piece may begin that stands beside one which ends before a word.
    pub fn reach(&self, end: usize) -> impl Iterator<Item = usize> {
        let idle = self.skips[end..].iter().take_while(|skip| skip.is_some()).count();
        end..=end + idle
    }

    /// Where a piece may end that stands beside one which begins at a word.
    pub fn reach_back(&self, start: usize) -> impl Iterator<Item = usize> {
        let idle = self.skips[..start]
            .iter()
            .rev()
            .take_while(|skip| skip.is_some())
            .count();
        start - idle..=start
    }
}
