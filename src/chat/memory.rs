//! What each asker was last answered.

use std::num::NonZeroUsize;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use lru::LruCache;

use super::Asker;
use crate::chat_id::ChatId;
use crate::language::Language;
use crate::question::Question;

/// How many askers are remembered; of more, those who were silent longest are forgotten.
const ASKERS: NonZeroUsize = NonZeroUsize::new(10_000).unwrap();

/// How long a question is remembered: whoever comes back later starts anew.
const KEPT: Duration = Duration::from_secs(30 * 60);

/// The last answered question of each asker, for a while, and never on disk.
#[derive(Debug)]
pub(super) struct Memory(Mutex<LruCache<Asker, Remembered>>);

#[derive(Debug)]
struct Remembered {
    question: Question,
    /// In which language it was answered.
    language: Language,
    at: Instant,
}

impl Default for Memory {
    fn default() -> Self {
        Self(Mutex::new(LruCache::new(ASKERS)))
    }
}

impl Memory {
    /// The last question of an asker, unless it is too long ago.
    pub(super) fn recall(&self, asker: Asker, now: Instant) -> Option<Question> {
        let mut askers = self.askers();
        let remembered = askers.get(&asker)?;
        if now.saturating_duration_since(remembered.at) > KEPT {
            askers.pop(&asker);
            return None;
        }
        Some(remembered.question.clone())
    }

    /// The language in which an asker was answered last, unless it is too long ago.
    pub(super) fn language(&self, asker: Asker, now: Instant) -> Option<Language> {
        let askers = self.askers();
        let remembered = askers.peek(&asker)?;
        (now.saturating_duration_since(remembered.at) <= KEPT).then_some(remembered.language)
    }

    /// Remembers a question as the asker's last, and in which language it was answered.
    pub(super) fn keep(&self, asker: Asker, question: Question, language: Language, at: Instant) {
        let remembered = Remembered { question, language, at };
        self.askers().put(asker, remembered);
    }

    /// Forgets the last question of an asker.
    pub(super) fn forget(&self, asker: Asker) {
        self.askers().pop(&asker);
    }

    /// Forgets the last questions of all who ask in a chat.
    pub(super) fn forget_chat(&self, chat: ChatId) {
        let mut askers = self.askers();
        let theirs: Vec<Asker> = askers
            .iter()
            .map(|(&asker, _)| asker)
            .filter(|asker| asker.is_in(chat))
            .collect();
        for asker in theirs {
            askers.pop(&asker);
        }
    }

    #[cfg(test)]
    pub(super) fn is_empty(&self) -> bool {
        self.askers().is_empty()
    }

    /// What is remembered. A thread that panicked has left nothing half-done: entries are put and taken whole.
    fn askers(&self) -> MutexGuard<'_, LruCache<Asker, Remembered>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: i64) -> ChatId {
        ChatId::new(number).unwrap()
    }

    fn chat(number: i64) -> Asker {
        Asker::chat(id(number))
    }

    fn person(chat: i64, person: u64) -> Asker {
        Asker::person(id(chat), person)
    }

    /// A question that can be told from others.
    fn top(limit: u16) -> Question {
        Question {
            limit: Some(limit),
            ..Question::default()
        }
    }

    #[test]
    fn each_asker_has_a_last_question() {
        let (memory, now) = (Memory::default(), Instant::now());
        let askers = [chat(1), chat(2), person(1, 1), person(1, 2), person(2, 1)];
        for (number, &asker) in (1..).zip(&askers) {
            assert_eq!(memory.recall(asker, now), None);
            memory.keep(asker, top(number), Language::English, now);
        }
        memory.keep(askers[0], top(9), Language::English, now);
        for (number, &asker) in [9, 2, 3, 4, 5].iter().zip(&askers) {
            assert_eq!(memory.recall(asker, now), Some(top(*number)), "{asker:?}");
        }
    }

    #[test]
    fn it_is_forgotten_after_half_an_hour_without_an_answer() {
        let (memory, start, asker) = (Memory::default(), Instant::now(), chat(1));
        let minutes = |minutes: u64| start + Duration::from_secs(minutes * 60);
        memory.keep(asker, top(1), Language::English, start);
        assert_eq!(memory.recall(asker, minutes(29)), Some(top(1)));
        memory.keep(asker, top(2), Language::English, minutes(29));
        assert_eq!(memory.recall(asker, minutes(58)), Some(top(2)));
        assert_eq!(memory.recall(asker, minutes(60)), None);
        assert!(memory.is_empty());
    }

    #[test]
    fn a_chat_is_forgotten_with_all_who_ask_in_it() {
        let (memory, now) = (Memory::default(), Instant::now());
        let (theirs, others) = ([chat(1), person(1, 1), person(1, 2)], [chat(2), person(2, 1)]);
        for asker in theirs.into_iter().chain(others) {
            memory.keep(asker, top(1), Language::English, now);
        }
        memory.forget_chat(id(1));
        assert!(theirs.iter().all(|&asker| memory.recall(asker, now).is_none()));
        assert!(others.iter().all(|&asker| memory.recall(asker, now).is_some()));
        memory.forget(others[0]);
        assert_eq!(memory.recall(others[0], now), None);
        assert!(memory.recall(others[1], now).is_some());
    }

    #[test]
    fn it_never_grows_beyond_its_bound() {
        let (memory, now) = (Memory::default(), Instant::now());
        memory.keep(chat(0), top(1), Language::English, now);
        memory.keep(chat(1), top(1), Language::English, now);
        for number in 2..=10_000 {
            // The first asker is heard again and again, the second never.
            memory.recall(chat(0), now);
            memory.keep(chat(number), top(1), Language::English, now);
        }
        assert_eq!(memory.askers().len(), 10_000);
        assert!(memory.recall(chat(0), now).is_some());
        assert_eq!(memory.recall(chat(1), now), None);
    }
}
