//! What a chat prefers, how it says so, and that it can be forgotten.

mod at_hand;
mod find;
mod words;

use std::error::Error;
use std::time::Instant;

use crate::chat_id::ChatId;
use crate::preferences::{Change, GamesKey, Preferences};
use crate::question::Context;
use crate::reply::settings::{self as shown, Panel, Told};
use crate::reply::{Reply, Voice};
use crate::state::StateError;

use super::{Fault, Podium, Request};
pub(super) use at_hand::AtHand;
use find::Found;
use words::Wish;

impl Podium {
    /// What a chat prefers. Where that cannot be read it is logged, and the answer comes as for a chat without settings.
    pub(super) fn preferences(&self, chat: Option<ChatId>) -> Preferences {
        let Some(chat) = chat else {
            return Preferences::default();
        };
        if let Some(known) = self.at_hand.get(chat, Instant::now()) {
            return known;
        }
        match self.read_preferences(chat) {
            Ok(preferences) => {
                self.at_hand.keep(chat, preferences, Instant::now());
                preferences
            }
            Err(error) => {
                log(&error, "settings could not be read");
                Preferences::default()
            }
        }
    }

    /// What a chat prefers, if that was read a moment ago.
    pub(super) fn preferences_at_hand(&self, chat: Option<ChatId>) -> Option<Preferences> {
        match chat {
            None => Some(Preferences::default()),
            Some(chat) => self.at_hand.get(chat, Instant::now()),
        }
    }

    fn read_preferences(&self, chat: ChatId) -> Result<Preferences, StateError> {
        Ok(Preferences::of(&self.store.settings(chat)?, self.records.catalog()))
    }

    /// Shows a chat's settings, or changes them as the words say and shows what became of it.
    pub(super) fn settings(&self, request: &Request, words: &str) -> Result<Reply, Fault> {
        let voice = self.voice(request, &self.preferences(request.chat));
        let Some(chat) = request.chat else {
            return Ok(shown::elsewhere(voice));
        };
        let wish = words::read(words);
        if !request.may_set && wish != Wish::Show {
            return Ok(self.panel(request, chat, Told::NotAllowed));
        }
        let catalog = self.records.catalog();
        let context = Context::on(request.today);
        Ok(match wish {
            Wish::Show => self.panel(request, chat, Told::Nothing),
            Wish::HowCountry => shown::how_country(voice),
            Wish::HowGames => shown::how_games(voice),
            Wish::Change(change) => self.change(request, chat, &change),
            Wish::Country(words) => match find::country(&self.records, &self.reader, words, &context)? {
                Found::One(id) => self.change(request, chat, &Change::Country(Some(catalog.country(id).code))),
                Found::Close(close) => shown::which_country(voice, words, &close),
            },
            Wish::Games(words) => match find::games(&self.records, &self.reader, words, &context)? {
                Found::One(id) => {
                    let key = GamesKey::new(&catalog.games(id).key);
                    self.change(request, chat, &Change::Games(Some(key)))
                }
                Found::Close(close) => shown::which_games(voice, words, &close),
            },
            Wish::OtherLanguage(words) => self.panel(request, chat, Told::NoLanguage(words)),
            Wish::Reset => match self.forget_settings(chat) {
                Ok(()) => self.panel(request, chat, Told::Reset),
                Err(error) => unkept(voice, &error),
            },
            Wish::Unknown(words) => self.panel(request, chat, Told::NoSetting(words)),
        })
    }

    fn change(&self, request: &Request, chat: ChatId, change: &Change) -> Reply {
        let changed = self.store.change(chat, change);
        self.at_hand.drop(chat);
        match changed {
            Ok(()) => self.panel(request, chat, Told::Changed(change)),
            Err(error) => unkept(self.voice(request, &self.preferences(Some(chat))), &error),
        }
    }

    fn panel(&self, request: &Request, chat: ChatId, told: Told<'_>) -> Reply {
        match self.read_preferences(chat) {
            Ok(preferences) => shown::panel(&Panel {
                voice: self.voice(request, &preferences),
                preferences,
                scene: request.scene,
                may_set: request.may_set,
                told,
            }),
            Err(error) => {
                log(&error, "settings could not be read");
                shown::unreadable(self.voice(request, &Preferences::default()))
            }
        }
    }

    /// Forgets all that is kept of a chat: its settings, and what was last asked there. Who may not change the settings
    /// has only the own last question forgotten.
    pub(super) fn forget_asked(&self, request: &Request, voice: Voice<'_>) -> Reply {
        if let Some(asker) = request.asker {
            self.memory.forget(asker);
        }
        match request.chat {
            None => shown::forgotten_elsewhere(voice),
            Some(_) if !request.may_set => shown::forgotten_own(voice),
            Some(chat) => match self.forget_settings(chat) {
                Ok(()) => {
                    self.memory.forget_chat(chat);
                    shown::forgotten(voice, request.scene)
                }
                Err(error) => unkept(voice, &error),
            },
        }
    }

    fn forget_settings(&self, chat: ChatId) -> Result<(), StateError> {
        let forgotten = self.store.forget(chat);
        self.at_hand.drop(chat);
        forgotten
    }

    /// Forgets a chat that is gone.
    pub fn forget(&self, chat: ChatId) {
        self.memory.forget_chat(chat);
        if let Err(error) = self.forget_settings(chat) {
            log(&error, "the settings of a chat that is gone could not be removed");
        }
    }

    /// Lets a chat that has another number from now on keep its settings.
    pub fn moved(&self, from: ChatId, to: ChatId) {
        self.memory.forget_chat(from);
        let moved = self.store.moved(from, to);
        self.at_hand.drop(from);
        self.at_hand.drop(to);
        if let Err(error) = moved {
            log(&error, "the settings of a chat that moved could not be kept");
        }
    }
}

/// Tells that a change was not made, and why to the log.
fn unkept(voice: Voice<'_>, error: &StateError) -> Reply {
    log(error, "settings could not be changed");
    shown::unkept(voice)
}

fn log(error: &StateError, what: &'static str) {
    tracing::error!(error = error as &dyn Error, "{what}");
}
