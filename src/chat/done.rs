//! Updates that the next run passes over.

use super::Podium;

impl Podium {
    /// Keeps the numbers of updates that were worked off, but could not be confirmed before the end. A fault is logged:
    /// then the next run answers them again.
    pub fn add_done(&self, updates: &[u32]) {
        if let Err(error) = self.store.add_done(updates) {
            let error = &error as &dyn std::error::Error;
            tracing::error!(error, "what was worked off could not be noted");
        }
    }

    /// The numbers that were kept of late. After a fault, which is logged, none.
    pub fn done(&self) -> Vec<u32> {
        self.store.done().unwrap_or_else(|error| {
            let error = &error as &dyn std::error::Error;
            tracing::error!(error, "what was worked off before is not known");
            Vec::new()
        })
    }
}
