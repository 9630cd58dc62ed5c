//! Games beside each other.

use std::cmp::Reverse;

use crate::answer::GamesBeside;
use crate::language::message;
use crate::question::Unit;
use crate::records::{EventSex, Games, GamesKind};
use crate::reply::doc::{Doc, Line};
use crate::reply::voice::Voice;
use crate::reply::{View, games, sizes};

/// Which had more athletes, then each number of both, the days and the head of each table.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, beside: &[GamesBeside]) {
    let voice = view.voice;
    let all: Vec<&Games> = beside.iter().map(|one| view.catalog.games(one.games)).collect();
    doc.line(verdict(voice, &all));
    for (one, games) in beside.iter().zip(&all) {
        doc.gap();
        doc.line(Line::new().bold(voice.games(games.id)));
        if let Some(days) = games::days(voice, games) {
            doc.line(Line::new().text(days));
        }
        doc.line(Line::new().text(numbers(voice, games)));
        if let Some(top) = one.top {
            doc.line(voice.line(message::CompareMostGolds {
                country: voice.country(top.country),
                medals: voice.medals(top.tally),
            }));
        }
    }
    if all.iter().any(|games| games.kind == GamesKind::Olympic) {
        doc.gap();
        doc.line(voice.line(message::CompareCounted));
    }
}

/// Which of the two largest had more athletes; only their names where some number is not held.
fn verdict(voice: Voice<'_>, all: &[&Games]) -> Line {
    let athletes = |games: &&Games| Some((games.id, games.athletes?));
    let mut largest: Vec<_> = all.iter().filter_map(athletes).collect();
    largest.sort_by_key(|(_, athletes)| Reverse(*athletes));
    match largest.as_slice() {
        [(first, most), (second, fewer), ..] if largest.len() == all.len() => {
            let (first, second) = (voice.games(*first), voice.among_games(*second));
            match most - fewer {
                0 => voice.line(message::CompareGamesLevel { first, second }),
                more => voice.line(message::CompareGames { first, more, second }),
            }
        }
        _ => {
            let names: Vec<String> = all.iter().map(|games| voice.games(games.id)).collect();
            Line::new().bold(voice.and(&names))
        }
    }
}

/// Its numbers, that of the athletes first, by which the verdict is made.
fn numbers(voice: Voice<'_>, games: &Games) -> String {
    let count = |number: Option<u32>, unit| number.map(|number| voice.count(number as usize, unit));
    let people = |number: Option<u32>, sex| number.map(|number| sizes::people(voice, number, sex));
    let numbers = [
        people(games.athletes, None),
        people(games.men, Some(EventSex::Men)),
        people(games.women, Some(EventSex::Women)),
        count(games.nations, Unit::Countries),
        count(games.sports, Unit::Sports),
        count(games.events, Unit::Events),
    ];
    numbers.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
