//! Whether the bot is up, as those who watch over it ask.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

/// How far the bot is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Phase {
    /// It does not know yet whether Telegram accepts it.
    Starting,
    /// It takes updates.
    Ready,
    /// It finishes what it began and takes nothing new.
    Stopping,
}

/// The phase the bot is in, seen by all who hold a clone.
#[derive(Debug, Clone)]
pub(super) struct Health(Arc<AtomicU8>);

impl Health {
    /// A bot that is starting.
    pub(super) fn starting() -> Self {
        Self(Arc::new(AtomicU8::new(Phase::Starting as u8)))
    }

    /// Goes over to another phase.
    pub(super) fn set(&self, phase: Phase) {
        self.0.store(phase as u8, Ordering::Release);
    }

    /// Whether updates are taken.
    pub(super) fn is_ready(&self) -> bool {
        self.0.load(Ordering::Acquire) == Phase::Ready as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_ready_between_its_start_and_its_end() {
        let health = Health::starting();
        let seen = [Phase::Starting, Phase::Ready, Phase::Stopping].map(|phase| {
            health.set(phase);
            health.clone().is_ready()
        });
        assert_eq!(seen, [false, true, false]);
        assert!(!Health::starting().is_ready());
    }
}
