//! First and latest Games.

use crate::answer::Debut;
use crate::language::{message, words};
use crate::question::Measure;

use super::doc::Doc;
use super::{View, reading};

/// What somebody did first or last, or what was done with a sport.
#[derive(Debug, Clone, Copy)]
enum Did {
    Won,
    TookPart,
    Held,
}

words! {
    Did { Won = "won", TookPart = "took-part", Held = "held" }
}

/// A sentence for each kind of Games, with how many there have been since.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, debuts: &[Debut]) {
    if debuts.is_empty() {
        doc.line(view.voice.line(message::DebutNone {
            subject: reading::subject(view),
        }));
    }
    for debut in debuts {
        doc.gap();
        one(doc, view, debut);
    }
}

fn one(doc: &mut Doc, view: &View<'_>, debut: &Debut) {
    let voice = view.voice;
    let filters = &view.answer.question.filters;
    let latest = view.answer.question.measure == Measure::Latest;
    let takes_part = filters.athlete.is_some() || filters.country.is_some();
    let did = match (takes_part, filters.medal.is_some()) {
        (_, true) => Did::Won,
        (true, false) => Did::TookPart,
        (false, false) => Did::Held,
    };
    let Debut { kind, certain, .. } = *debut;
    let games = voice.games(debut.games);
    let subject = reading::subject(view);
    let subject = if subject.is_empty() {
        voice.say(message::DebutGames { kind })
    } else {
        subject
    };
    doc.line(if latest {
        voice.line(message::DebutLatest {
            subject,
            did,
            games,
            certain,
        })
    } else {
        voice.line(message::DebutFirst {
            subject,
            did,
            games,
            certain,
        })
    });
    if let Some(&shown) = debut.demonstrated.first() {
        doc.line(voice.line(message::DebutDemonstrated {
            games: voice.games(shown),
        }));
    }
    let number = debut.all.len();
    match debut.all.as_slice() {
        [] | [_] => doc.line(voice.line(message::DebutOnly { kind })),
        [first, ..] if latest => doc.line(voice.line(message::DebutAllFirst {
            number,
            kind,
            games: voice.games(*first),
        })),
        [.., last] => doc.line(voice.line(message::DebutAllLatest {
            number,
            kind,
            games: voice.games(*last),
        })),
    }
}
