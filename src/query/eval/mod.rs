//! From a query to what it comes to: one evaluator over declared relations.

mod attributes;
mod context;
mod gather;
mod index;
mod keys;
mod lines;
mod outcome;
mod relation;
mod row;
mod scan;
mod test;
#[cfg(test)]
mod tests;
mod truth;
mod values;

pub use outcome::{Gap, Line, Measured, Outcome, Relation, Value};

use std::cell::Cell;

use super::{About, Amount, Attribute, Filter, Kind, Query, Set, What};
use crate::records::{Records, RecordsError};
use context::Context;

/// A query that was not evaluated.
#[derive(Debug, thiserror::Error)]
pub enum EvalError {
    /// Facts of this sort do not tell what was asked of them.
    #[error("{about:?} do not tell {what:?}")]
    Unheld {
        /// The facts.
        about: About,
        /// What they do not tell.
        what: Unheld,
    },
    /// The query nests deeper, or has more parts, than any that somebody asks.
    #[error("the query is larger than {0}")]
    TooLarge(usize),
    /// The records could not be read.
    #[error(transparent)]
    Records(#[from] RecordsError),
}

/// What facts of a sort do not tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unheld {
    /// Of which thing of this kind they are.
    Kind(Kind),
    /// This attribute.
    Attribute(Attribute),
    /// Whether this filter lets them pass.
    Filter(Box<Filter>),
    /// This measure.
    Measure(What),
}

/// Evaluates a query.
///
/// # Errors
///
/// Where its facts do not tell what it asks of them, by name; where it is too large; or where the database fails.
pub fn evaluate(records: &Records, query: &Query) -> Result<Outcome, EvalError> {
    check_size(&query.set, 0)?;
    let (passes, unsure) = (Cell::new(0), Cell::new(0));
    let set = &query.set;
    let context = Context::new(records, set.about, &passes, &unsure);
    let lines = lines::lines(&context, set, query.ask)?;
    let unknown = lines.unknown + unsure.get();
    let evidence = lines::evidence(&context, set, &lines)?;
    let of_entries = lines.relation == Relation::Entries;
    let thing = |kind, key| context.reader.thing(kind, key);
    let of_line = |(at, evidence): (usize, Vec<u32>)| {
        let (of, with) = lines.keys[at];
        let (entries, results) = if of_entries {
            (evidence, Vec::new())
        } else {
            (Vec::new(), evidence)
        };
        Some(Line {
            thing: thing(set.of, of)?,
            with: match set.with {
                Some(kind) => Some(thing(kind, with)?),
                None => None,
            },
            place: lines.places[at],
            measured: values::measured(&context, set.show.what, lines.raws[at]),
            tally: lines.tallies.get(at).and_then(|raw| raw.order).map(gather::tally),
            results,
            entries,
        })
    };
    Ok(Outcome {
        lines: evidence.into_iter().enumerate().filter_map(of_line).collect(),
        of: lines.of,
        known: lines.known,
        first: lines.first,
        whole: values::measured(&context, set.show.what, lines.whole),
        facts: lines.facts,
        unknown,
        relation: lines.relation,
        gaps: truth::all_gaps(&context, lines.relation, set)?,
    })
}

/// The most filters and conditions of one set, and the deepest nesting: more than anybody asks.
const PARTS: usize = 16;
const DEPTH: usize = 4;

fn check_size(set: &Set, depth: usize) -> Result<(), EvalError> {
    let measures = set.having.iter().map(|having| &having.measure).chain([&set.show]);
    let own: usize = measures.clone().map(|measure| measure.only.len()).sum();
    if set.only.len() + set.having.len() + own > PARTS || depth > DEPTH {
        return Err(EvalError::TooLarge(PARTS));
    }
    let filters = set.only.iter().chain(measures.flat_map(|measure| &measure.only));
    filters.into_iter().try_for_each(|filter| check_filter(filter, depth))?;
    set.having
        .iter()
        .try_for_each(|having| check_amount(&having.than, depth))
}

fn check_filter(filter: &Filter, depth: usize) -> Result<(), EvalError> {
    if depth > DEPTH {
        return Err(EvalError::TooLarge(DEPTH));
    }
    match filter {
        Filter::Of(set) | Filter::Edition(_, set) => check_size(set, depth + 1),
        Filter::Compares(_, _, amount) => check_amount(amount, depth),
        Filter::Not(filter) => check_filter(filter, depth + 1),
        Filter::Any(filters) if filters.len() > PARTS => Err(EvalError::TooLarge(PARTS)),
        Filter::Any(filters) => filters.iter().try_for_each(|filter| check_filter(filter, depth + 1)),
        Filter::Is(_)
        | Filter::Ended(_)
        | Filter::Last
        | Filter::Initial(..)
        | Filter::Birthday(..)
        | Filter::Yearly(..)
        | Filter::Status(_) => Ok(()),
    }
}

fn check_amount(amount: &Amount, depth: usize) -> Result<(), EvalError> {
    match amount {
        Amount::Of(query) => check_size(&query.set, depth + 1),
        Amount::Measure(measure) => measure
            .only
            .iter()
            .try_for_each(|filter| check_filter(filter, depth + 1)),
        Amount::Number(_) | Amount::All(_) => Ok(()),
    }
}
