//! Over which Games something was counted.

use crate::answer::Scope;
use crate::records::Season;

use super::{View, wording};

/// `at the Paris 2024 Olympics`, `at the Paralympic Games`, `at both the London 2012 Olympics and the Rio 2016 Olympics`.
pub(super) fn place(view: &View<'_>, scope: Scope) -> String {
    let filters = &view.answer.question.filters;
    match scope {
        Scope::Games(games) => format!("at the {}", view.voice.games(games)),
        Scope::Kind(kind) => format!("at the {} Games", wording::kind_adjective(kind)),
        Scope::Every(None, number) => {
            let names: Vec<String> = filters
                .games
                .iter()
                .map(|&id| format!("the {}", view.voice.games(id)))
                .collect();
            let each = if number == 2 { "both " } else { "each of " };
            format!("at {each}{}", view.voice.and(&names))
        }
        Scope::Every(Some(kind), number) => {
            let season = match filters.season {
                Some(Season::Summer) => "summer ",
                Some(Season::Winter) => "winter ",
                None => "",
            };
            let games = format!("{season}{} Games", wording::kind_adjective(kind));
            format!("at each of the {number} {games}")
        }
    }
}
