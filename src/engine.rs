//! What the fronts ask, and the fence around it.
//!
//! A front knows the engine only as something that turns a [`Request`] into a [`Reply`]. [`answer`] is the one way to
//! ask it: a fault inside the engine ends there, as an apology to the asker and a line in the log.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::chat::{Podium, Request, Suggestions};
use crate::chat_id::ChatId;
use crate::language::Language;
use crate::reply::{self, Reply};

/// Something that answers requests, on the calling thread, within milliseconds.
///
/// [`Podium`] is the one that the program runs; a closure serves where another is wanted.
pub trait Engine: Send + Sync {
    /// Answers one request.
    fn answer(&self, request: &Request) -> Reply;

    /// The answer to a request, if it can be given at once: within microseconds and without looking into any file, so
    /// that it may be asked for on any thread. `None` when it has to be worked out.
    fn at_once(&self, _request: &Request) -> Option<Reply> {
        None
    }

    /// Answers to what the beginning of a question may be meant for, likeliest first: at most `most` of them, from the
    /// one numbered `from`, counted from 0. An empty text asks for what most people want.
    fn suggest(&self, _request: &Request, _from: usize, _most: usize) -> Suggestions {
        Suggestions::default()
    }

    /// The language in which a request is answered.
    fn language(&self, request: &Request) -> Language {
        request.language.unwrap_or_default()
    }

    /// Told when a chat is gone: its settings go with it.
    fn forget(&self, _chat: ChatId) {}

    /// Told when a chat has another number from now on.
    fn moved(&self, _from: ChatId, _to: ChatId) {}
}

impl Engine for Podium {
    fn answer(&self, request: &Request) -> Reply {
        Podium::answer(self, request)
    }

    fn at_once(&self, request: &Request) -> Option<Reply> {
        Podium::at_once(self, request)
    }

    fn suggest(&self, request: &Request, from: usize, most: usize) -> Suggestions {
        Podium::suggest(self, request, from, most)
    }

    fn language(&self, request: &Request) -> Language {
        Podium::language_of(self, request)
    }

    fn forget(&self, chat: ChatId) {
        Podium::forget(self, chat);
    }

    fn moved(&self, from: ChatId, to: ChatId) {
        Podium::moved(self, from, to);
    }
}

impl<F: Fn(&Request) -> Reply + Send + Sync> Engine for F {
    fn answer(&self, request: &Request) -> Reply {
        self(request)
    }
}

/// Asks the engine; a panic inside becomes an [`apology`] and an error in the log.
pub fn answer(engine: &dyn Engine, request: &Request) -> Reply {
    // What changes in an engine changes whole; nothing half-written can be seen through it after a panic.
    catch_unwind(AssertUnwindSafe(|| engine.answer(request))).unwrap_or_else(|_| {
        tracing::error!(scene = ?request.scene, chars = request.text.chars().count(), "the engine panicked on a request");
        apology(request.language.unwrap_or_default())
    })
}

/// Asks the engine for what it can answer at once; a panic inside becomes nothing, so that [`answer`] is asked.
pub fn at_once(engine: &dyn Engine, request: &Request) -> Option<Reply> {
    catch_unwind(AssertUnwindSafe(|| engine.at_once(request))).unwrap_or_else(|_| {
        tracing::error!(scene = ?request.scene, chars = request.text.chars().count(), "the engine panicked on recalling");
        None
    })
}

/// Asks the engine for suggestions, as [`Engine::suggest`] does; a panic inside becomes none and an error in the log.
pub fn suggest(engine: &dyn Engine, request: &Request, from: usize, most: usize) -> Suggestions {
    catch_unwind(AssertUnwindSafe(|| engine.suggest(request, from, most))).unwrap_or_else(|_| {
        tracing::error!(
            chars = request.text.chars().count(),
            "the engine panicked on suggestions"
        );
        Suggestions::default()
    })
}

/// What an asker reads when a fault of ours kept the answer away.
pub fn apology(language: Language) -> Reply {
    reply::fault(language)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::Scene;

    #[test]
    fn a_panic_becomes_an_apology() {
        let request = Request::new("valiyeva", Scene::Terminal);
        let reply = answer(&|_: &Request| -> Reply { panic!("broken on purpose") }, &request);
        assert_eq!(reply, apology(Language::English));
    }

    #[test]
    fn an_answer_passes_unchanged() {
        let request = Request::new("valiyeva", Scene::Private);
        let echo = |request: &Request| Reply {
            text: request.text.clone(),
            ..Reply::default()
        };
        assert_eq!(answer(&echo, &request).text, "valiyeva");
    }
}
