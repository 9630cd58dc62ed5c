//! What must be said with the facts, so that they are not taken for more than they are.

use crate::answer::{Facts, Note};

use super::View;
use super::doc::{Doc, Line};
use super::wording;

/// Adds the notes of an answer, each a line.
pub(super) fn write(doc: &mut Doc, view: &View<'_>) {
    for note in &view.answer.notes {
        doc.gap();
        let text = match *note {
            Note::PartialMedallists { games, share } => {
                let games = wording::games_of(view.catalog, games);
                match share {
                    Some(share) => format!(
                        "The records name {share} % of the medallists of the {games}; the medal table is complete."
                    ),
                    None => format!(
                        "The records name only part of the medallists of the {games}; the medal table is complete."
                    ),
                }
            }
            Note::PartialMedallistsAtSome => {
                "For some of these Games the records name only part of the medallists.".to_owned()
            }
            Note::UnnamedMedallists { games } => format!(
                "The records hold the medal table of the {}, but not who won.",
                wording::games_of(view.catalog, games)
            ),
            Note::UnnamedAtSome { kind } => format!(
                "The records do not name the medallists of all {}{}.",
                wording::kind_word(kind),
                uncounted(view)
            ),
            Note::NoDates { games } => {
                format!(
                    "The records do not hold the days of the medals of the {}.",
                    wording::games_of(view.catalog, games)
                )
            }
            Note::PartialDates { games } => format!(
                "The records do not hold the days of all medals of the {}; those without a day are not counted here.",
                wording::games_of(view.catalog, games)
            ),
            Note::NoEntries { games } => format!(
                "The records do not hold all who took part in the {}, only those they know.",
                wording::games_of(view.catalog, games)
            ),
            Note::OnlyMedals { games } => format!(
                "Of the events of the {} the records hold only the medals, not the other places.",
                wording::games_of(view.catalog, games)
            ),
            Note::OnlyMedalsAtSome => {
                "Of some of these Games the records hold only the medals of events, not the other places.".to_owned()
            }
            Note::NoEntriesAtSome => {
                "For some of these Games the records hold only medallists, not all who took part.".to_owned()
            }
        };
        doc.line(Line::new().text(format!("ℹ️ {text}")));
    }
}

/// What follows from missing medallists: their medals are not in what was counted, but they are in official tables.
fn uncounted(view: &View<'_>) -> &'static str {
    match &view.answer.facts {
        Facts::Medals(facts) if facts.official => "",
        _ => "; other medals are not counted here",
    }
}
