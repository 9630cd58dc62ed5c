//! From a query to what it comes to: one evaluator over declared relations.

mod outcome;

pub use outcome::{Gap, Line, Measured, Outcome, Relation, Value};

use super::{About, Attribute, Filter, Kind, Query, What};
use crate::records::{Records, RecordsError};

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
    let _ = records;
    Err(EvalError::Unheld {
        about: query.set.about,
        what: Unheld::Kind(query.set.of),
    })
}
