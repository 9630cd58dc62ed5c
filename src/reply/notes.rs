//! What must be said with the facts, so that they are not taken for more than they are.

use crate::answer::{Facts, Note};
use crate::language::message;

use super::View;
use super::doc::{Doc, Line};

/// Adds the notes of an answer, each a line.
pub(super) fn write(doc: &mut Doc, view: &View<'_>) {
    for &note in &view.answer.notes {
        doc.gap();
        doc.line(Line::new().text(format!("ℹ️ {}", text(view, note))));
    }
}

fn text(view: &View<'_>, note: Note) -> String {
    let voice = view.voice;
    let of_games = |games| voice.of_games(games);
    match note {
        Note::PartialMedallists {
            games,
            share: Some(share),
        } => voice.say(message::NotePartialMedallistsShare {
            games: of_games(games),
            share,
        }),
        Note::PartialMedallists { games, share: None } => {
            voice.say(message::NotePartialMedallists { games: of_games(games) })
        }
        Note::PartialMedallistsAtSome => voice.say(message::NotePartialMedallistsSome),
        Note::UnnamedMedallists { games } => voice.say(message::NoteUnnamedMedallists { games: of_games(games) }),
        Note::UnnamedAtSome { kind } => {
            let kind = voice.kind_games(Some(kind), None);
            if is_official(view) {
                voice.say(message::NoteUnnamedSome { kind })
            } else {
                voice.say(message::NoteUnnamedSomeUncounted { kind })
            }
        }
        Note::NoDates { games } => voice.say(message::NoteNoDates { games: of_games(games) }),
        Note::PartialDates { games } => voice.say(message::NotePartialDates { games: of_games(games) }),
        Note::NoEntries { games } => voice.say(message::NoteNoEntries {
            games: voice.at_games(games),
        }),
        Note::OnlyMedals { games } => voice.say(message::NoteOnlyMedals { games: of_games(games) }),
        Note::OnlyMedalsAtSome => voice.say(message::NoteOnlyMedalsSome),
        Note::NoEntriesAtSome => voice.say(message::NoteNoEntriesSome),
    }
}

/// Whether what was counted are official tables, in which the medals of unnamed medallists are.
fn is_official(view: &View<'_>) -> bool {
    matches!(&view.answer.facts, Facts::Medals(facts) if facts.official)
}
