//! Which updates have been taken over already.

use std::num::NonZeroUsize;

use lru::LruCache;

/// How many updates are remembered as taken over. Telegram brings an update again within minutes.
const REMEMBERED: NonZeroUsize = NonZeroUsize::new(10_000).unwrap();

/// The updates taken over last, by their numbers.
#[derive(Debug)]
pub(super) struct Known(LruCache<i64, ()>);

impl Known {
    /// Those that were worked off before this program began.
    pub(super) fn new(done: impl IntoIterator<Item = u32>) -> Self {
        let mut known = LruCache::new(REMEMBERED);
        for number in done {
            known.put(i64::from(number), ());
        }
        Self(known)
    }

    /// Whether an update comes for the first time. From now on it is known.
    pub(super) fn is_new(&mut self, number: i64) -> bool {
        self.0.put(number, ()).is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_update_is_new_but_once_and_never_when_it_was_done_before() {
        let mut known = Known::new([7, 9]);
        let new: Vec<bool> = [7, 8, 8, 9, 10].map(|number| known.is_new(number)).to_vec();
        assert_eq!(new, [false, true, false, false, true]);
    }

    #[test]
    fn what_is_known_is_bounded() {
        let mut known = Known::new([]);
        for number in 0..=10_000 {
            known.is_new(number);
        }
        assert_eq!(known.0.len(), 10_000);
    }
}
