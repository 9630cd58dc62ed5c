//! How big Games were.

use crate::answer::Size;
use crate::question::Unit;
use crate::records::{EventSex, GamesKind};

use super::View;
use super::doc::{Doc, Line};
use super::wording;

/// A line a Games, `4,342 athletes at the Rio 2016 Paralympics, as the organisers count them.`
///
/// The numbers of the Paralympic Games are the organisers', those of the Olympic Games are counted from the entries in
/// the sources (`data/SOURCES.md`).
pub(super) fn write(doc: &mut Doc, view: &View<'_>, sizes: &[Size]) {
    for size in sizes {
        let games = view.voice.games(size.games);
        let counted = match view.catalog.games(size.games).kind {
            GamesKind::Olympic => "as counted from the entries in the sources",
            GamesKind::Paralympic => "as the organisers count them",
        };
        doc.line(
            Line::new()
                .bold(number(size))
                .text(format!(" at the {games}, {counted}.")),
        );
    }
}

fn number(size: &Size) -> String {
    let (one, many) = match (size.unit, size.sex) {
        (Unit::Athletes, Some(EventSex::Men)) => ("man", "men"),
        (Unit::Athletes, Some(EventSex::Women)) => ("woman", "women"),
        (Unit::Athletes, _) => ("athlete", "athletes"),
        (Unit::Countries, _) => ("country", "countries"),
        (Unit::Events, _) => ("event", "events"),
        (Unit::Sports, _) => ("sport", "sports"),
        (Unit::Games, _) => ("Games", "Games"),
        (Unit::Medals, _) => ("medal", "medals"),
        (Unit::Days, _) => ("day", "days"),
    };
    wording::count(size.number as usize, one, many)
}
