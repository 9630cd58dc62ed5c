//! When there is nothing to tell: because it is yet to come, was not held, or is not in the records.

use crate::records::{Catalog, Event, GamesStatus, SportId};

use super::View;
use super::doc::{Doc, Line};
use super::wording;

/// Whether events of a sport are known, and none of them was ever held for medals that count.
fn never_counted(catalog: &Catalog, sport: SportId) -> bool {
    let of_sport = |event: &&Event| event.sport == sport || catalog.sport(event.sport).parent == Some(sport);
    let mut events = catalog.events().iter().filter(of_sport).peekable();
    events.peek().is_some() && events.all(|event| !event.counted)
}

/// Says that the question's Games have nothing of `what`, and why.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, what: &str) {
    let games = &view.answer.question.filters.games;
    let names: Vec<String> = games.iter().map(|&id| wording::games_of(view.catalog, id)).collect();
    let names = wording::and(&names);
    let all = |status| !games.is_empty() && games.iter().all(|&id| view.catalog.games(id).status == status);
    if all(GamesStatus::Scheduled) {
        doc.line(Line::new().bold(names).text(" are to come: there are no results yet."));
    } else if all(GamesStatus::Cancelled) {
        doc.line(Line::new().bold(names).text(" were not held."));
    } else {
        let place = if names.is_empty() {
            String::new()
        } else {
            format!(" at the {names}")
        };
        let sport = view.answer.question.filters.sport;
        if sport.is_some_and(|sport| never_counted(view.catalog, sport)) {
            let why = " was never held for medals that count: as a demonstration, or in art, only.";
            doc.line(Line::new().bold(what).text(why));
        } else {
            doc.line(
                Line::new()
                    .text("The records hold no medals for ")
                    .bold(what)
                    .text(format!("{place}.")),
            );
        }
    }
}
