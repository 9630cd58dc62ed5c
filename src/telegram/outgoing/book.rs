//! Which message answers which, so that an edited question can edit its answer.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::num::NonZeroUsize;
use std::sync::{Mutex, MutexGuard, PoisonError};

use lru::LruCache;
use teloxide::types::MessageId;

use super::content::Kind;
use crate::chat_id::ChatId;

/// How many answers are remembered; of more, the oldest are forgotten.
const ANSWERS: NonZeroUsize = NonZeroUsize::new(10_000).unwrap();

/// An answer that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::telegram) struct Answered {
    pub(in crate::telegram) id: MessageId,
    pub(in crate::telegram) kind: Kind,
    /// Tells whether the question reads otherwise now; the words themselves are not kept.
    words: u64,
}

impl Answered {
    /// The answer with this number to a question in these words.
    pub(super) fn new(id: MessageId, kind: Kind, question: &str) -> Self {
        Self {
            id,
            kind,
            words: digest(question),
        }
    }

    /// Whether it answers a question in just these words.
    pub(in crate::telegram) fn answers(&self, question: &str) -> bool {
        self.words == digest(question)
    }
}

fn digest(words: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    words.hash(&mut hasher);
    hasher.finish()
}

/// The last answers by the messages that asked, in memory only.
#[derive(Debug)]
pub(super) struct Book(Mutex<LruCache<(ChatId, MessageId), Answered>>);

impl Default for Book {
    fn default() -> Self {
        Self(Mutex::new(LruCache::new(ANSWERS)))
    }
}

impl Book {
    /// The answer to a message, if it is remembered.
    pub(super) fn find(&self, question: (ChatId, MessageId)) -> Option<Answered> {
        self.entries().get(&question).copied()
    }

    /// Remembers the answer to a message.
    pub(super) fn keep(&self, question: (ChatId, MessageId), answered: Answered) {
        self.entries().put(question, answered);
    }

    /// Entries are put and taken whole, so that a thread that panicked has left nothing half-done.
    fn entries(&self) -> MutexGuard<'_, LruCache<(ChatId, MessageId), Answered>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
