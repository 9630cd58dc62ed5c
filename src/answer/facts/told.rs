//! What a query comes to.

use crate::query::Query;
use crate::query::eval::Outcome;

/// A query with what it comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// What was evaluated.
    pub query: Query,
    /// What it comes to.
    pub outcome: Outcome,
}
