//! Which updates were worked off just before the end, so that the next run passes over them.

use std::error::Error;

use crate::state::Store;

/// Where numbers of updates are kept from one run to the next.
///
/// Telegram only learns of a first update that is not done, and brings again all behind it, even those that are.
pub trait Ledger: Send + Sync {
    /// Told at the end which updates were worked off though they could not be confirmed, by their numbers.
    fn add_done(&self, updates: &[u32]);

    /// The numbers that were kept of late.
    fn done(&self) -> Vec<u32>;
}

impl Ledger for Store {
    /// A fault is logged: then the next run answers them again.
    fn add_done(&self, updates: &[u32]) {
        if let Err(error) = Store::add_done(self, updates) {
            let error = &error as &dyn Error;
            tracing::error!(error, "what was worked off could not be noted");
        }
    }

    /// After a fault, which is logged, none.
    fn done(&self) -> Vec<u32> {
        Store::done(self).unwrap_or_else(|error| {
            let error = &error as &dyn Error;
            tracing::error!(error, "what was worked off before is not known");
            Vec::new()
        })
    }
}
