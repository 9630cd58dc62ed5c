//! Over which Games something was counted.

use crate::answer::Scope;
use crate::language::message;

use super::View;

/// `at the Paris 2024 Olympics`, `at the Paralympic Games`, `at both the London 2012 Olympics and the Rio 2016 Olympics`.
pub(super) fn place(view: &View<'_>, scope: Scope) -> String {
    let voice = view.voice;
    let filters = &view.answer.question.filters;
    match scope {
        Scope::Games(games) => voice.at_games(games),
        Scope::Kind(kind) => voice.at_kind(kind),
        Scope::Every(None, number) => {
            let names: Vec<String> = filters.games.iter().map(|&id| voice.among_games(id)).collect();
            voice.say(message::ScopeAtEach {
                both: number == 2,
                names: voice.and(&names),
            })
        }
        Scope::Every(Some(kind), number) => voice.say(message::ScopeAtEvery {
            number,
            season: filters.season,
            kind,
        }),
    }
}
