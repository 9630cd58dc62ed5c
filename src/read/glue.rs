//! Words that rules use up.

use crate::query::Comparison;

/// What holds pieces together. Each is used up by a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Glue {
    /// "More than", before a number.
    Compared(Comparison),
    /// "Or more", behind one.
    OrCompared(Comparison),
    /// "Times", behind a number.
    Times,
    /// "Top", before a number.
    Top,
    /// Earlier than.
    Before,
    /// Later than.
    After,
    /// From then on.
    Since,
    /// Till then.
    Until,
    /// From one to the other.
    Between,
    /// Leaving out.
    Except,
    /// Nothing but.
    Only,
    /// Did not.
    Not,
    /// Never.
    Never,
    /// None of.
    No,
    /// "And".
    And,
    /// "Or".
    Or,
    /// In, of or at both.
    Both,
    /// "Each".
    Each,
    /// "Every".
    Every,
    /// "Per".
    Per,
    /// "A single", "one".
    Single,
    /// "Than".
    Than,
    /// "Versus", "compare".
    Versus,
    /// "Beginning with", before a letter.
    Beginning,
    /// "To last", behind an ordinal.
    ToLast,
    /// "Where", before a clause.
    Relative,
    /// "Years old".
    YearsOld,
    /// "Under", before an age.
    Younger,
    /// "Over", before an age.
    Older,
    /// "Which share of".
    Share,
    /// "The mean".
    Average,
    /// "Age".
    Age,
}
