//! When there is nothing to tell: because it is yet to come, was not held, or is not in the records.

use crate::language::message;
use crate::records::{Catalog, Event, GamesStatus, SportId};

use super::View;
use super::doc::Doc;

/// Whether events of a sport are known, and none of them was ever held for medals that count.
fn never_counted(catalog: &Catalog, sport: SportId) -> bool {
    let of_sport = |event: &&Event| event.sport == sport || catalog.sport(event.sport).parent == Some(sport);
    let mut events = catalog.events().iter().filter(of_sport).peekable();
    events.peek().is_some() && events.all(|event| !event.counted)
}

/// Says that the question's Games have nothing of `what`, and why.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, what: &str) {
    let voice = view.voice;
    let filters = &view.answer.question.filters;
    let games = &filters.games;
    let all = |status| !games.is_empty() && games.iter().all(|&id| view.catalog.games(id).status == status);
    let names = voice.games_of(filters);
    doc.line(if all(GamesStatus::Scheduled) {
        voice.line(message::NothingYet { games: names })
    } else if all(GamesStatus::Cancelled) {
        voice.line(message::NothingCancelled { games: names })
    } else if filters.sport.is_some_and(|sport| never_counted(view.catalog, sport)) {
        voice.line(message::NothingCounted { what })
    } else {
        match games.as_slice() {
            [] => voice.line(message::NothingHeld { what }),
            [one] => voice.line(message::NothingHeldAt {
                what,
                games: voice.at_games(*one),
            }),
            _ => voice.line(message::NothingHeldOf { what, games: names }),
        }
    });
}
