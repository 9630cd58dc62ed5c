//! When there is nothing to tell: because it is yet to come, was not held, or is not in the records.

use crate::records::GamesStatus;

use super::View;
use super::doc::{Doc, Line};
use super::wording;

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
        doc.line(
            Line::new()
                .text("The records hold no medals for ")
                .bold(what)
                .text(format!("{place}.")),
        );
    }
}
