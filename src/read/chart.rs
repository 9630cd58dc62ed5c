//! Pieces over spans of words, put together by rules until some span all words.
//!
//! Two pieces stand side by side where only words that hold others together, or add nothing, are between them. Shorter
//! pieces come first, so that a span is complete before it is a part of another; each span keeps its best few. A budget
//! bounds all of it, whatever the text.

use std::cmp::Ordering;
use std::collections::{BinaryHeap, HashMap};
use std::rc::Rc;

use super::lattice::Lattice;
use super::meaning::Meaning;
use super::rules::{self, Cat, Env, Rule, Way};
use super::sense::Glue;
use super::weights::{Feature, of};

/// The most pieces.
const ITEMS: usize = 300;

/// The most pieces of one category over one span.
const BEAM: usize = 16;

/// The most times that two pieces are tried together.
const STEPS: usize = 40_000;

/// A piece.
#[derive(Debug, Clone)]
pub struct Item {
    /// The first word, and the one behind the last.
    pub span: (u8, u8),
    /// The words that it uses.
    pub covers: u64,
    /// What it means.
    pub meaning: Rc<Meaning>,
    /// How likely it is.
    pub score: f32,
    /// The rule that made it; nothing for what words mean by themselves.
    pub rule: Option<&'static str>,
}

/// A piece that waits to be put together with others: the shortest first, of these the best.
struct Waiting {
    length: u8,
    score: f32,
    item: usize,
}

impl PartialEq for Waiting {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Waiting {}

impl PartialOrd for Waiting {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Waiting {
    fn cmp(&self, other: &Self) -> Ordering {
        let shorter = other.length.cmp(&self.length);
        shorter
            .then(self.score.total_cmp(&other.score))
            .then(other.item.cmp(&self.item))
    }
}

/// All pieces of a text.
struct Chart<'a> {
    env: &'a Env<'a>,
    lattice: &'a Lattice,
    items: Vec<Item>,
    waiting: BinaryHeap<Waiting>,
    /// Pieces taken from the heap, by their first word and by the word behind their last.
    starting: Vec<Vec<usize>>,
    ending: Vec<Vec<usize>>,
    /// The pieces of each category over each span.
    crowd: HashMap<(u8, u8, Cat), Vec<usize>>,
    known: HashMap<(u8, u8, Rc<Meaning>), usize>,
    /// Where a clause may begin: with the text, or behind a word that opens one.
    openings: Vec<bool>,
    steps: usize,
}

/// Puts pieces together; gives those that span all words of the text.
pub fn parse(env: &Env<'_>, lattice: &Lattice) -> Vec<Item> {
    let words = lattice.len();
    let mut chart = Chart {
        env,
        lattice,
        items: Vec::new(),
        waiting: BinaryHeap::new(),
        starting: vec![Vec::new(); words + 1],
        ending: vec![Vec::new(); words + 1],
        crowd: HashMap::new(),
        known: HashMap::new(),
        openings: openings(lattice),
        steps: 0,
    };
    for leaf in lattice.leaves() {
        chart.add(leaf.clone());
    }
    chart.run();
    tracing::trace!(items = chart.items.len(), steps = chart.steps, "read");
    let spans = |item: &Item| {
        lattice.idle(0, item.span.0.into()) && lattice.idle(item.span.1.into(), words) && item.score.is_finite()
    };
    let mut whole: Vec<Item> = chart.items.iter().filter(|item| spans(item)).cloned().collect();
    whole.sort_by(|one, other| other.score.total_cmp(&one.score));
    whole
}

impl Chart<'_> {
    fn run(&mut self) {
        while let Some(waiting) = self.waiting.pop() {
            let at = waiting.item;
            let (start, end) = self.items[at].span;
            // Others were better.
            if self.items[at].score == f32::NEG_INFINITY {
                continue;
            }
            self.starting[usize::from(start)].push(at);
            self.ending[usize::from(end)].push(at);
            let mut pairs: Vec<(usize, usize)> = Vec::new();
            for from in self.lattice.reach(end.into()) {
                pairs.extend(self.starting[from].iter().map(|&right| (at, right)));
            }
            for to in self.lattice.reach_back(start.into()) {
                pairs.extend(self.ending[to].iter().map(|&left| (left, at)));
            }
            for (left, right) in pairs {
                self.steps += 1;
                if self.steps > STEPS || self.items.len() >= ITEMS {
                    return;
                }
                self.try_together(left, right);
            }
        }
    }

    fn try_together(&mut self, left: usize, right: usize) {
        let (one, other) = (&self.items[left], &self.items[right]);
        if one.span.1 > other.span.0 || one.covers & other.covers != 0 {
            return;
        }
        let cats = (Cat::of(&one.meaning), Cat::of(&other.meaning));
        let mut made: Vec<(Meaning, f32, &'static str)> = Vec::new();
        for rule in rules::between(cats) {
            for turned in [false, true] {
                let (first, second, kinds) = if turned {
                    (&other.meaning, &one.meaning, (cats.1, cats.0))
                } else {
                    (&one.meaning, &other.meaning, cats)
                };
                let is_shut = rule.first == Cat::Part && rule.second == Cat::Slots && !self.opens(one);
                if is_shut || !rule.takes(kinds) || !rule.may_turn(turned) {
                    continue;
                }
                if let Some(meaning) = (rule.make)(first, second, self.env) {
                    made.push((meaning, rule_cost(rule, turned, self.env), rule.name));
                }
            }
        }
        let gap = self.lattice.skipped(one.span.1.into(), other.span.0.into());
        let (span, covers) = ((one.span.0, other.span.1), one.covers | other.covers);
        let score = one.score + other.score + gap;
        for (meaning, cost, rule) in made {
            self.add(Item {
                span,
                covers,
                meaning: Rc::new(meaning),
                score: score + cost,
                rule: Some(rule),
            });
        }
    }

    fn opens(&self, item: &Item) -> bool {
        self.openings[usize::from(item.span.0)]
    }

    fn add(&mut self, item: Item) {
        if self.items.len() >= ITEMS {
            return;
        }
        let (start, end) = item.span;
        let length = end - start;
        let key = (start, end, Rc::clone(&item.meaning));
        if let Some(&known) = self.known.get(&key) {
            if self.items[known].score < item.score {
                self.items[known].score = item.score;
                self.items[known].covers = item.covers;
            }
            return;
        }
        let at = self.items.len();
        let items = &self.items;
        let crowd = self.crowd.entry((start, end, Cat::of(&item.meaning))).or_default();
        if crowd.len() >= BEAM {
            let scores = crowd.iter().enumerate().map(|(place, &one)| (items[one].score, place));
            let worst = scores.min_by(|one, other| one.0.total_cmp(&other.0));
            match worst {
                Some((score, place)) if score < item.score => {
                    let worst = crowd.swap_remove(place);
                    self.items[worst].score = f32::NEG_INFINITY;
                }
                _ => return,
            }
        }
        crowd.push(at);
        self.waiting.push(Waiting {
            length,
            score: item.score,
            item: at,
        });
        self.known.insert(key, at);
        self.items.push(item);
    }
}

/// Where clauses may begin.
fn openings(lattice: &Lattice) -> Vec<bool> {
    let mut openings = vec![false; lattice.len() + 1];
    let opens = |item: &Item| matches!(*item.meaning, Meaning::Glue(Glue::Relative));
    let behind = lattice
        .leaves()
        .iter()
        .filter(|leaf| opens(leaf))
        .map(|leaf| leaf.span.1.into());
    for end in std::iter::once(0).chain(behind) {
        for start in lattice.reach(end) {
            openings[start] = true;
        }
    }
    openings
}

/// What it costs that a rule's pieces stand in this order.
fn rule_cost(rule: &Rule, turned: bool, env: &Env<'_>) -> f32 {
    let cost = of(Feature::Rule) + rule.cost.map_or(0.0, of);
    let usual = match rule.way {
        Way::Any | Way::Given => return cost,
        Way::Turns => env.head_final,
    };
    cost + if turned == usual { 0.0 } else { of(Feature::Turned) }
}
