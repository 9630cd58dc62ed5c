//! How long to wait before trying again.

use std::time::Duration;

/// Waits that double from try to try, up to a cap.
#[derive(Debug, Clone)]
pub(in crate::telegram) struct Backoff {
    next: Duration,
    first: Duration,
    cap: Duration,
}

impl Backoff {
    /// Starts with `first` and never exceeds `cap`.
    pub(in crate::telegram) fn new(first: Duration, cap: Duration) -> Self {
        Self {
            next: first,
            first,
            cap,
        }
    }

    /// The wait before the next try.
    pub(in crate::telegram) fn next(&mut self) -> Duration {
        let wait = self.next.min(self.cap);
        self.next = wait * 2;
        wait
    }

    /// Starts over, after a success.
    pub(in crate::telegram) fn reset(&mut self) {
        self.next = self.first;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_cap_and_start_over() {
        let mut backoff = Backoff::new(Duration::from_millis(500), Duration::from_secs(3));
        let waits: Vec<u128> = (0..5).map(|_| backoff.next().as_millis()).collect();
        assert_eq!(waits, [500, 1000, 2000, 3000, 3000]);
        backoff.reset();
        assert_eq!(backoff.next().as_millis(), 500);
    }
}
