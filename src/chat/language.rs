//! In which language a request is answered.

use std::time::Instant;

use crate::chat_id::ChatId;
use crate::language::Language;
use crate::preferences::Preferences;
use crate::reply::Voice;

use super::code::is_code;
use super::{Podium, Request};

impl Podium {
    /// The language of the reply to a request: that of the person, else that which the chat prefers, else that of the
    /// words, else that in which the asker was answered last, else English.
    ///
    /// What a chat with one person alone prefers is what that person has chosen, which goes before what the person's
    /// program is set to.
    pub(super) fn language(&self, request: &Request, preferences: &Preferences) -> Language {
        let is_own = request.chat.is_none_or(ChatId::is_with_one);
        let theirs = if is_own {
            preferences.language.or(request.language)
        } else {
            request.language.or(preferences.language)
        };
        let of_words = || {
            let text = request.text.as_str();
            // A code has no words.
            let is_code = is_code(text);
            let told = || self.reader.language_of(text);
            if is_code {
                None
            } else {
                self.recent.language(text, told)
            }
        };
        let last = || {
            let asker = request.asker?;
            self.memory.language(asker, Instant::now())
        };
        theirs.or_else(of_words).or_else(last).unwrap_or_default()
    }

    /// The language in which a request is answered.
    pub fn language_of(&self, request: &Request) -> Language {
        self.language(request, &self.preferences(request.chat))
    }

    /// The voice in which a request is answered.
    pub(super) fn voice(&self, request: &Request, preferences: &Preferences) -> Voice<'_> {
        Voice::new(self.records.catalog(), self.language(request, preferences))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::Scene;

    #[test]
    fn the_person_goes_before_the_chat_and_the_chat_before_the_words() {
        use Language::{Azerbaijani, English, Russian, Turkish};
        let podium = Podium::open().unwrap();
        let russian = "сколько медалей у Азербайджана";
        for (number, person, chat, text, expected) in [
            (1, Some(Turkish), None, russian, Turkish),
            (1, Some(Turkish), Some(Azerbaijani), russian, Azerbaijani),
            (1, None, None, russian, Russian),
            (-1, Some(Turkish), Some(Azerbaijani), russian, Turkish),
            (-1, None, Some(Azerbaijani), russian, Azerbaijani),
            (-1, None, None, russian, Russian),
            (-1, None, None, "paris 2024", English),
        ] {
            let request = Request {
                language: person,
                chat: ChatId::new(number),
                ..Request::new(text, Scene::Private)
            };
            let preferences = Preferences {
                language: chat,
                ..Preferences::default()
            };
            assert_eq!(
                podium.language(&request, &preferences),
                expected,
                "{number} {person:?} {chat:?} {text}"
            );
        }
    }
}
