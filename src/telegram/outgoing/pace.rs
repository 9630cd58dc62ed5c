//! How fast a chat may be written to.

use std::collections::VecDeque;
use std::time::Duration;

use tokio::time::Instant;

/// At most so many starts in any span of time.
#[derive(Debug)]
pub(in crate::telegram) struct Pace {
    limit: usize,
    span: Duration,
    starts: VecDeque<Instant>,
}

impl Pace {
    /// Telegram allows 20 messages a minute to a group.
    pub(in crate::telegram) fn group() -> Self {
        Self::new(20, Duration::from_secs(60))
    }

    /// Telegram asks for about one message a second to a person, and allows short bursts.
    pub(in crate::telegram) fn private() -> Self {
        Self::new(10, Duration::from_secs(10))
    }

    /// No limit.
    pub(in crate::telegram) fn free() -> Self {
        Self::new(usize::MAX, Duration::ZERO)
    }

    fn new(limit: usize, span: Duration) -> Self {
        Self {
            limit,
            span,
            starts: VecDeque::new(),
        }
    }

    /// How long the next start has to wait.
    pub(in crate::telegram) fn wait(&self, now: Instant) -> Duration {
        match self.starts.front() {
            Some(oldest) if self.starts.len() >= self.limit => (*oldest + self.span).saturating_duration_since(now),
            _ => Duration::ZERO,
        }
    }

    /// Counts a start.
    pub(in crate::telegram) fn count(&mut self, now: Instant) {
        if self.span.is_zero() {
            return;
        }
        if self.starts.len() >= self.limit {
            self.starts.pop_front();
        }
        self.starts.push_back(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_span_ever_has_more_starts_than_allowed() {
        let mut pace = Pace::new(3, Duration::from_secs(10));
        let start = Instant::now();
        let mut now = start;
        let mut seconds = Vec::new();
        for _ in 0..7 {
            now += pace.wait(now);
            pace.count(now);
            seconds.push((now - start).as_secs());
        }
        assert_eq!(seconds, [0, 0, 0, 10, 10, 10, 20]);
    }

    #[test]
    fn a_pause_gives_the_burst_back() {
        let mut pace = Pace::new(2, Duration::from_secs(10));
        let start = Instant::now();
        pace.count(start);
        pace.count(start + Duration::from_secs(9));
        assert_eq!(pace.wait(start + Duration::from_secs(9)), Duration::from_secs(1));
        assert_eq!(pace.wait(start + Duration::from_secs(30)), Duration::ZERO);
    }

    #[test]
    fn no_limit_never_waits() {
        let mut pace = Pace::free();
        let now = Instant::now();
        for _ in 0..1000 {
            pace.count(now);
        }
        assert_eq!(pace.wait(now), Duration::ZERO);
    }
}
