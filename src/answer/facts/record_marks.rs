//! World and Paralympic records.

use crate::records::{RecordKind, RecordMarkId};

/// Records of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordFacts {
    /// Which were asked for.
    pub kind: RecordKind,
    /// The records, in the order of their events; two of one event are shared.
    pub marks: Vec<RecordMarkId>,
    /// Where the question is about one event, its records of the other kind.
    pub others: Vec<RecordMarkId>,
}
