//! Text read into a [`Query`], with every word accounted for.
//!
//! [`mention`] finds all that runs of words may mean; [`rules`] put these pieces together, and a [`chart`] keeps the
//! likeliest for each span; [`close`] makes queries of clauses that span all words. A word that changes the meaning, asks
//! or names has a place in the query, or there is none: only words that hold others together, or add nothing, are left
//! aside. Nothing is decided before whole readings are weighed; [`decide`] answers where one is clearly likelier than
//! any that asks something else.

mod chart;
mod clause;
mod close;
mod glue;
mod lattice;
mod meaning;
mod mention;
mod rules;
mod sense;
#[cfg(test)]
mod tests;
mod weigh;
mod weights;

pub use weigh::decide;

use jiff::civil::Date;

use crate::names::{self, EventIndex, Lexicon, People};
use crate::query::Query;
use crate::records::Records;
use lattice::WORDS;
use meaning::Meaning;
use rules::Env;

/// Reads questions as queries.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    lexicon: &'a Lexicon,
    people: &'a People,
    events: &'a EventIndex,
}

/// One way to read a text.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What is asked, in its one form.
    pub query: Query,
    /// How likely it is; the greater the likelier, 0 where nothing speaks against it.
    pub score: f32,
    /// Which words it uses, as bits from the first word on. The others hold these together or add nothing.
    pub uses: u64,
    /// Which closer made it.
    pub by: &'static str,
    /// By which rule its clause was put together.
    pub rule: Option<&'static str>,
}

/// The most readings that are told.
const READINGS: usize = 8;

impl<'a> Reader<'a> {
    /// A reader over names that are loaded.
    pub fn new(lexicon: &'a Lexicon, people: &'a People, events: &'a EventIndex) -> Self {
        Self {
            lexicon,
            people,
            events,
        }
    }

    /// All likely ways to read a text, the likeliest first; each query once. None, where a word has no place in any.
    ///
    /// `today` is the day on which it is asked.
    pub fn read(&self, records: &Records, text: &str, today: Date) -> Vec<Reading> {
        // Which Games are to come is told by the records, and nothing else depends on the day yet.
        let _ = today;
        let words = names::words(text);
        if words.is_empty() || words.len() > WORDS {
            return Vec::new();
        }
        let catalog = records.catalog();
        let Some(mentions) = mention::find(self, text, &words) else {
            return Vec::new();
        };
        let env = Env {
            catalog,
            events: self.events,
            summer: false,
            head_final: mention::is_head_final(mentions.spoken),
        };
        let mut readings: Vec<Reading> = Vec::new();
        for item in chart::parse(&env, &mentions.lattice) {
            let clause = match item.meaning.as_ref() {
                Meaning::Clause(clause) | Meaning::Bundle(clause) => clause.clone(),
                Meaning::Slot(slot) => match clause::Clause::of(slot.clone()) {
                    Some(clause) => clause,
                    None => continue,
                },
                _ => continue,
            };
            let (start, end) = (item.span.0.into(), item.span.1.into());
            let aside = mentions.lattice.skipped(0, start) + mentions.lattice.skipped(end, words.len());
            for closed in close::close(&clause, &env) {
                add(
                    &mut readings,
                    Reading {
                        query: closed.query.normal(),
                        score: item.score + aside + closed.cost,
                        uses: item.covers,
                        by: closed.by,
                        rule: item.rule,
                    },
                );
            }
        }
        readings.sort_by(|one, other| other.score.total_cmp(&one.score));
        readings.truncate(READINGS);
        weigh::by_records(records, readings)
    }
}

/// Adds a reading; of two with the same query the likelier one stays.
fn add(readings: &mut Vec<Reading>, reading: Reading) {
    match readings.iter_mut().find(|known| known.query == reading.query) {
        Some(known) if known.score < reading.score => *known = reading,
        Some(_) => {}
        None => readings.push(reading),
    }
}
