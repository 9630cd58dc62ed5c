//! From an update to the lane in which it is worked off.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::Value;
use teloxide::types::UserId;

use super::incoming::update_id;
use super::lanes::{LaneKey, Lanes, Pushed};
use super::me::Me;
use super::metrics::Part;
use super::outgoing::{Asked, Pace, Suggest, Target, Word};
use super::route::{Route, route};
use super::serve::Job;
use crate::chat_id::ChatId;

/// Whose turn a job waits for. Presses are acknowledged apart from the chat, so that a button does not spin while its
/// chat has to wait; lists of answers wait for nobody but the one who types.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Key {
    Chat(ChatId),
    Presses(UserId),
    Queries(UserId),
    /// A message sent through inline mode, by a digest of its name.
    Inline(u64),
    /// Who calls the bot into chats where it is no member.
    Guest(UserId),
}

impl LaneKey for Key {
    fn pace(&self) -> Pace {
        match self {
            Self::Chat(chat) if chat.is_with_one() => Pace::private(),
            Self::Chat(_) => Pace::group(),
            Self::Inline(_) | Self::Guest(_) => Pace::private(),
            Self::Presses(_) | Self::Queries(_) => Pace::free(),
        }
    }
}

impl Key {
    fn of(asked: &Asked) -> Self {
        match &asked.target {
            Target::New(place) | Target::Message { place, .. } => Self::Chat(place.chat),
            Target::Inline { id, .. } => {
                let mut hasher = DefaultHasher::new();
                id.hash(&mut hasher);
                Self::Inline(hasher.finish())
            }
            Target::Guest { .. } => Self::Guest(asked.owner.unwrap_or(UserId(0))),
        }
    }
}

/// Hands what an update asks for to its lanes. An update that cannot even be read is passed over.
pub(super) fn dispatch<W, F>(update: &Value, me: &Me, lanes: &mut Lanes<Key, Job, W>)
where
    W: Fn(Job) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    let Some(number) = update_id(update) else {
        return;
    };
    // Reading has no state that a panic could leave half-changed.
    let Ok(decided) = catch_unwind(AssertUnwindSafe(|| route(update, me))) else {
        lanes.metrics().panicked(Part::Route);
        tracing::error!(update = number, "an update could not be routed");
        return;
    };
    match decided {
        Route::Ignore => {}
        Route::Say { place, word, language } => {
            // Not worth a notice when there is no room.
            lanes.push(Key::Chat(place.chat), number, Job::Say { place, word, language });
        }
        Route::Ask(asked) => {
            ask(number, Key::of(&asked), Job::Answer(asked), lanes);
        }
        Route::AskAnew { asked, since } => {
            ask(number, Key::of(&asked), Job::AnswerAnew { asked, since }, lanes);
        }
        Route::Press {
            id,
            by,
            language,
            ask: asked,
        } => {
            let word = match asked {
                Err(word) => Some(word),
                Ok(asked) => {
                    let taken = ask(number, Key::of(&asked), Job::Answer(asked), lanes);
                    (!taken).then_some(Word::Busy)
                }
            };
            lanes.push(Key::Presses(by), number, Job::Toast { id, by, word, language });
        }
        Route::Suggest(suggest) => list(number, suggest, lanes),
        Route::Leave(chat) => {
            lanes.clear(Key::Chat(chat));
            lanes.push_first(Key::Chat(chat), number, Job::Forget(chat));
        }
        Route::Move { from, to } => lanes.push_first(Key::Chat(from), number, Job::Move { from, to }),
    }
}

/// Queues a list of answers. With the next letter typed nobody waits for the lists before.
fn list<W, F>(number: i64, suggest: Suggest, lanes: &mut Lanes<Key, Job, W>)
where
    W: Fn(Job) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    let key = Key::Queries(suggest.person);
    lanes.clear(key);
    lanes.push(key, number, Job::Suggest(suggest));
}

/// Queues a question, or, at the first one that finds its chat's lane full, a notice; whether it was queued.
fn ask<W, F>(number: i64, key: Key, job: Job, lanes: &mut Lanes<Key, Job, W>) -> bool
where
    W: Fn(Job) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = ()> + Send + 'static,
{
    let notice = match &job {
        Job::Answer(asked) | Job::AnswerAnew { asked, .. } => match &asked.target {
            Target::New(place) | Target::Message { place, .. } => Some(Job::Say {
                place: place.clone(),
                word: Word::TooMany,
                language: asked.language,
            }),
            Target::Inline { .. } | Target::Guest { .. } => None,
        },
        _ => None,
    };
    match lanes.push(key, number, job) {
        Pushed::Taken => true,
        Pushed::Dropped { first } => {
            if first {
                tracing::warn!(lane = ?key, "a chat floods; it gets one notice");
                if let Some(notice) = notice {
                    lanes.push_first(key, number, notice);
                }
            }
            false
        }
    }
}
