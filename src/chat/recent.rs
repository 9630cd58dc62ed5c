//! What was worked out of late: people ask the same again, page through it, and type on what they have begun.
//!
//! The records never change while the program runs, so what was worked out once stays right. It is kept in memory
//! only, within bounds.

use std::convert::Infallible;
use std::hash::Hash;
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use lru::LruCache;

use crate::language::Language;
use crate::question::{Context, Doubts, Hint, Question, Reading};
use crate::reply::{Reply, Shown};

/// How many readings are kept, each some hundred bytes.
const READINGS: NonZeroUsize = NonZeroUsize::new(2048).unwrap();
/// How many replies are kept, each some thousand bytes.
const REPLIES: NonZeroUsize = NonZeroUsize::new(512).unwrap();
/// The most bytes of a text whose reading is kept. Nobody asks the same at greater length.
const LONGEST: usize = 256;

/// A text and what surrounds it.
type Asked = (String, Hint, Context);
/// A question, what speaks against how it was read, and how its answer is shown.
type Told = (Question, Doubts, Shown);

/// Readings and replies made of late.
#[derive(Debug)]
pub(super) struct Recent {
    languages: Cache<String, Option<Language>>,
    readings: Cache<Asked, Reading>,
    completed: Cache<Asked, Option<(Question, Doubts)>>,
    replies: Cache<Told, Reply>,
}

impl Default for Recent {
    fn default() -> Self {
        Self {
            languages: Cache::new(READINGS),
            readings: Cache::new(READINGS),
            completed: Cache::new(READINGS),
            replies: Cache::new(REPLIES),
        }
    }
}

impl Recent {
    /// The language of a text.
    pub(super) fn language(&self, text: &str, tell: impl FnOnce() -> Option<Language>) -> Option<Language> {
        if text.len() > LONGEST {
            return tell();
        }
        let Ok(language) = self.languages.get(text.to_owned(), || Ok::<_, Infallible>(tell()));
        *language
    }

    /// The reading of a text: the one made of late, else one that is made now.
    pub(super) fn reading<E>(
        &self,
        text: &str,
        hint: Hint,
        context: &Context,
        make: impl FnOnce() -> Result<Reading, E>,
    ) -> Result<Arc<Reading>, E> {
        if text.len() > LONGEST {
            return make().map(Arc::new);
        }
        self.readings.get((text.to_owned(), hint, context.clone()), make)
    }

    /// The reading of a text that was made of late.
    pub(super) fn known_reading(&self, text: &str, hint: Hint, context: &Context) -> Option<Arc<Reading>> {
        let is_kept = text.len() <= LONGEST;
        is_kept.then(|| self.readings.known(&(text.to_owned(), hint, context.clone())))?
    }

    /// The reply that was made of late.
    pub(super) fn known_reply(&self, question: &Question, doubts: &Doubts, shown: Shown) -> Option<Arc<Reply>> {
        self.replies.known(&(question.clone(), doubts.clone(), shown))
    }

    /// What a completed text asks.
    pub(super) fn completed<E>(
        &self,
        text: &str,
        hint: Hint,
        context: &Context,
        make: impl FnOnce() -> Result<Option<(Question, Doubts)>, E>,
    ) -> Result<Arc<Option<(Question, Doubts)>>, E> {
        self.completed.get((text.to_owned(), hint, context.clone()), make)
    }

    /// The reply to a question, without what depends on the words in which it was asked.
    pub(super) fn reply<E>(
        &self,
        question: &Question,
        doubts: &Doubts,
        shown: Shown,
        make: impl FnOnce() -> Result<Reply, E>,
    ) -> Result<Arc<Reply>, E> {
        self.replies.get((question.clone(), doubts.clone(), shown), make)
    }
}

/// Values by what they are made of; of too many, those that were wanted longest ago are let go.
#[derive(Debug)]
struct Cache<K: Hash + Eq, V>(Mutex<LruCache<K, Arc<V>>>);

impl<K: Hash + Eq, V> Cache<K, V> {
    fn new(most: NonZeroUsize) -> Self {
        Self(Mutex::new(LruCache::new(most)))
    }

    /// The value of a key; made, without holding up others, when it is not there. What could not be made is not kept.
    fn get<E>(&self, key: K, make: impl FnOnce() -> Result<V, E>) -> Result<Arc<V>, E> {
        if let Some(value) = self.known(&key) {
            return Ok(value);
        }
        let value = Arc::new(make()?);
        self.entries().put(key, Arc::clone(&value));
        Ok(value)
    }

    /// The value of a key that is there.
    fn known(&self, key: &K) -> Option<Arc<V>> {
        self.entries().get(key).cloned()
    }

    /// Entries are put and taken whole, so that a thread that panicked has left nothing half-done.
    fn entries(&self) -> MutexGuard<'_, LruCache<K, Arc<V>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_known_is_not_made_again_and_what_fails_is() {
        let cache: Cache<u8, u8> = Cache::new(NonZeroUsize::new(2).unwrap());
        let made = |value| move || Ok::<u8, ()>(value);
        assert_eq!(cache.get(1, || Err(())), Err(()));
        assert_eq!(*cache.get(1, made(10)).unwrap(), 10);
        assert_eq!(*cache.get(1, made(11)).unwrap(), 10);
        // The one wanted longest ago makes room.
        cache.get(2, made(20)).unwrap();
        cache.get(1, made(12)).unwrap();
        cache.get(3, made(30)).unwrap();
        assert_eq!(*cache.get(1, made(13)).unwrap(), 10);
        assert_eq!(*cache.get(2, made(21)).unwrap(), 21);
    }
}
