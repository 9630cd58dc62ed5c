//! In which language a request is answered.

use std::time::Instant;

use crate::language::Language;
use crate::question::language_of;
use crate::reply::Voice;

use super::{Podium, Preferences, Request, Scene};

impl Podium {
    /// The language of the reply to a request: that of the person, else that which the chat prefers, else that of the
    /// words, else that in which the asker was answered last, else English.
    ///
    /// What a chat with one person alone prefers is what that person has chosen, which goes before what the person's
    /// program is set to.
    pub(super) fn language(&self, request: &Request, preferences: &Preferences) -> Language {
        let theirs = match request.scene {
            Scene::Private | Scene::Terminal => preferences.language.or(request.language),
            Scene::Group => request.language.or(preferences.language),
        };
        let last = || {
            request
                .asker
                .and_then(|asker| self.memory.language(asker, Instant::now()))
        };
        theirs
            .or_else(|| language_of(&request.text))
            .or_else(last)
            .unwrap_or_default()
    }

    /// The voice in which a request is answered.
    pub(super) fn voice(&self, request: &Request, preferences: &Preferences) -> Voice<'_> {
        Voice::new(self.records.catalog(), self.language(request, preferences))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_person_goes_before_the_chat_and_the_chat_before_the_words() {
        use Language::{Azerbaijani, English, Russian, Turkish};
        let podium = Podium::open().unwrap();
        let russian = "сколько медалей у Азербайджана";
        for (scene, person, chat, text, expected) in [
            (Scene::Private, Some(Turkish), None, russian, Turkish),
            (Scene::Private, Some(Turkish), Some(Azerbaijani), russian, Azerbaijani),
            (Scene::Private, None, None, russian, Russian),
            (Scene::Group, Some(Turkish), Some(Azerbaijani), russian, Turkish),
            (Scene::Group, None, Some(Azerbaijani), russian, Azerbaijani),
            (Scene::Group, None, None, russian, Russian),
            (Scene::Group, None, None, "paris 2024", English),
        ] {
            let request = Request {
                language: person,
                ..Request::new(text, scene)
            };
            let preferences = Preferences {
                language: chat,
                ..Preferences::default()
            };
            assert_eq!(
                podium.language(&request, &preferences),
                expected,
                "{scene:?} {person:?} {chat:?} {text}"
            );
        }
    }
}
