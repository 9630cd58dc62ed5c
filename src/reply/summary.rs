//! What an answer says, in one line.

use crate::answer::{AthleteFacts, Facts, GamesFacts, MedalsFacts, TableRow, Tally, TallyRow};
use crate::language::message;
use crate::question::{Measure, MedalFilter, Unit};
use crate::records::GamesKind;

use super::doc::Doc;
use super::title::cut;
use super::{View, games};
use crate::reply::voice::Voice;

/// The most characters of a summary.
pub(super) const MAX: usize = 120;

/// `11 medals: 4 gold, 2 silver, 5 bronze · 28th`; where nothing shorter is known, the first line of the answer.
pub(super) fn of(view: &View<'_>, doc: &Doc) -> String {
    let special = match &view.answer.facts {
        Facts::Athlete(card) => athlete(view.voice, card),
        Facts::Medals(facts) => medals(view, facts),
        Facts::Table(facts) if facts.picked.is_none() && view.answer.question.measure == Measure::Table => {
            (view.answer.question.having.is_empty() && !facts.rows.is_empty()).then(|| leaders(view, &facts.rows))
        }
        Facts::Games(cards) => card(view, cards),
        _ => None,
    };
    cut(&special.unwrap_or_else(|| first_line(doc)), MAX)
}

/// The first line, with the next one where it only leads to that.
fn first_line(doc: &Doc) -> String {
    let mut lines = doc.lines();
    let first = lines.next().unwrap_or_default();
    match lines.next() {
        Some(next) if first.ends_with(':') => format!("{first} {next}"),
        _ => first,
    }
}

fn athlete(voice: Voice<'_>, card: &AthleteFacts) -> Option<String> {
    let kinds = [
        (GamesKind::Paralympic, card.paralympic),
        (GamesKind::Olympic, card.olympic),
    ];
    let parts: Vec<String> = kinds
        .into_iter()
        .filter(|(_, tally)| tally.total() > 0)
        .map(|(kind, tally)| sum(voice, kind, tally))
        .collect();
    if parts.is_empty() {
        let none = voice.say(message::AthleteNoMedal);
        return Some(format!("{none} · {}", voice.count(card.games.len(), Unit::Games)));
    }
    Some(parts.join(" · "))
}

/// `11 Paralympic medals: 4 gold, 2 silver, 5 bronze`.
fn sum(voice: Voice<'_>, kind: GamesKind, tally: Tally) -> String {
    let medals = voice.medals_of_kind(tally.total(), None, kind);
    format!("{medals}: {}", voice.tally(tally))
}

/// The medals at one Games, or at each of those that were named; over many Games the sums of each kind.
fn medals(view: &View<'_>, facts: &MedalsFacts) -> Option<String> {
    if let Some(MedalFilter::Only(_)) = view.answer.question.filters.medal {
        return None;
    }
    let rank = |row: &TallyRow| {
        let rank = row.rank.map(|rank| format!(" · {}", view.voice.place(rank)));
        rank.unwrap_or_default()
    };
    match facts.by_games.as_slice() {
        [] => None,
        // A sentence of its own says why there are none.
        [one] if one.tally.total() == 0 => None,
        [one] => Some(format!(
            "{}{}",
            view.voice.capital(&view.voice.medals(one.tally)),
            rank(one)
        )),
        many if !view.answer.question.filters.games.is_empty() => {
            let parts = many.iter().rev().map(|row| {
                let games = view.voice.games(row.games);
                format!("{games}: {}{}", row.tally.total(), rank(row).replace(" · ", ", "))
            });
            Some(parts.collect::<Vec<_>>().join(" · "))
        }
        _ => {
            let kinds = [GamesKind::Paralympic, GamesKind::Olympic].map(|kind| {
                let sum = facts.total(kind, |games| view.catalog.games(games).kind);
                (sum.total() > 0).then(|| self::sum(view.voice, kind, sum))
            });
            let parts: Vec<String> = kinds.into_iter().flatten().collect();
            (!parts.is_empty()).then(|| parts.join(" · "))
        }
    }
}

/// `1 China 94-76-50 · 2 Great Britain 49-44-31 · 3 …`.
fn leaders(view: &View<'_>, rows: &[TableRow]) -> String {
    /// How many lines are told.
    const TOLD: usize = 3;
    let line = |row: &TableRow| {
        let rank = row.rank.map(|rank| format!("{rank} ")).unwrap_or_default();
        let (country, tally) = (view.voice.country_name(row.country), row.tally);
        format!("{rank}{country} {}-{}-{}", tally.gold, tally.silver, tally.bronze)
    };
    rows.iter().take(TOLD).map(line).collect::<Vec<_>>().join(" · ")
}

fn card(view: &View<'_>, cards: &[GamesFacts]) -> Option<String> {
    let parts: Vec<String> = cards
        .iter()
        .map(|card| games::numbers(view.voice, view.catalog.games(card.games)))
        .filter(|numbers| !numbers.is_empty())
        .collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}
