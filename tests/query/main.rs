//! The evaluator of queries against an oracle in plain SQL, and the oracle against facts known from elsewhere.

mod known;
mod oracle;
