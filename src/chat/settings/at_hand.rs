//! What chats prefer, as it was read a moment ago.

use std::num::NonZeroUsize;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use lru::LruCache;

use crate::chat_id::ChatId;
use crate::preferences::Preferences;

/// How long what was read is taken to hold: another program with the same file may change it meanwhile.
const HOLDS: Duration = Duration::from_secs(1);

/// Of how many chats it is kept.
const CHATS: NonZeroUsize = NonZeroUsize::new(4096).unwrap();

/// What chats prefer, for a moment, so that a chat that asks one thing after the other does not have it read each time.
#[derive(Debug)]
pub(in crate::chat) struct AtHand(Mutex<LruCache<ChatId, (Preferences, Instant)>>);

impl Default for AtHand {
    fn default() -> Self {
        Self(Mutex::new(LruCache::new(CHATS)))
    }
}

impl AtHand {
    /// What a chat prefers, if it was read just before `now`.
    pub(super) fn get(&self, chat: ChatId, now: Instant) -> Option<Preferences> {
        let mut chats = self.chats();
        let (preferences, read) = chats.get(&chat)?;
        (now.saturating_duration_since(*read) < HOLDS).then_some(*preferences)
    }

    /// Keeps what was read now.
    pub(super) fn keep(&self, chat: ChatId, preferences: Preferences, now: Instant) {
        self.chats().put(chat, (preferences, now));
    }

    /// Drops what was read of a chat, for it has changed.
    pub(super) fn drop(&self, chat: ChatId) {
        self.chats().pop(&chat);
    }

    /// Entries are put and taken whole, so that a thread that panicked has left nothing half-done.
    fn chats(&self) -> MutexGuard<'_, LruCache<ChatId, (Preferences, Instant)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preferences::Form;

    #[test]
    fn it_holds_for_a_moment_or_until_it_changes() {
        let (at_hand, start) = (AtHand::default(), Instant::now());
        let full = Preferences {
            form: Some(Form::Full),
            ..Preferences::default()
        };
        let [one, other] = [1, 2].map(|number| ChatId::new(number).unwrap());
        at_hand.keep(one, full, start);
        assert_eq!(at_hand.get(one, start + Duration::from_millis(999)), Some(full));
        assert_eq!(at_hand.get(one, start + HOLDS), None);
        assert_eq!(at_hand.get(other, start), None);
        at_hand.drop(one);
        assert_eq!(at_hand.get(one, start), None);
    }
}
