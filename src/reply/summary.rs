//! What an answer says, in one line.

use crate::answer::{AthleteFacts, Facts, GamesFacts, MedalsFacts, TableRow, TallyRow};
use crate::question::{Measure, MedalFilter};
use crate::records::GamesKind;

use super::doc::Doc;
use super::title::{capital, cut};
use super::{View, games, wording};

/// The most characters of a summary.
pub(super) const MAX: usize = 120;

/// `11 medals: 4 gold, 2 silver, 5 bronze · 28th`; where nothing shorter is known, the first line of the answer.
pub(super) fn of(view: &View<'_>, doc: &Doc) -> String {
    let special = match &view.answer.facts {
        Facts::Athlete(card) => athlete(card),
        Facts::Medals(facts) => medals(view, facts),
        Facts::Table(facts) if facts.picked.is_none() && view.answer.question.measure == Measure::Table => {
            (view.answer.question.having.is_empty() && !facts.rows.is_empty()).then(|| leaders(view, &facts.rows))
        }
        Facts::Games(cards) => card(view, cards),
        _ => None,
    };
    cut(&special.unwrap_or_else(|| doc.lines().next().unwrap_or_default()), MAX)
}

fn athlete(card: &AthleteFacts) -> Option<String> {
    let kinds = [
        (GamesKind::Paralympic, card.paralympic),
        (GamesKind::Olympic, card.olympic),
    ];
    let parts: Vec<String> = kinds
        .into_iter()
        .filter(|(_, tally)| tally.total() > 0)
        .map(|(kind, tally)| {
            let noun = if tally.total() == 1 { "medal" } else { "medals" };
            let kind = wording::kind_adjective(kind);
            format!("{} {kind} {noun}: {}", tally.total(), wording::tally(tally))
        })
        .collect();
    if parts.is_empty() {
        let games = wording::count(card.games.len(), "Games", "Games");
        return Some(format!("No medal in the records · {games}"));
    }
    Some(parts.join(" · "))
}

/// The medals at one Games, or at each of those that were named; over many Games the sums of each kind.
fn medals(view: &View<'_>, facts: &MedalsFacts) -> Option<String> {
    if let Some(MedalFilter::Only(_)) = view.answer.question.filters.medal {
        return None;
    }
    let rank = |row: &TallyRow| {
        let rank = row.rank.map(|rank| format!(" · {}", wording::ordinal(rank)));
        rank.unwrap_or_default()
    };
    match facts.by_games.as_slice() {
        [] => None,
        // A sentence of its own says why there are none.
        [one] if one.tally.total() == 0 => None,
        [one] => Some(format!("{}{}", capital(&wording::medals(one.tally)), rank(one))),
        many if !view.answer.question.filters.games.is_empty() => {
            let parts = many.iter().rev().map(|row| {
                let games = wording::games_of(view.catalog, row.games);
                format!("{games}: {}{}", row.tally.total(), rank(row).replace(" · ", ", "))
            });
            Some(parts.collect::<Vec<_>>().join(" · "))
        }
        _ => {
            let kinds = [GamesKind::Paralympic, GamesKind::Olympic].map(|kind| {
                let sum = facts.total(kind, |games| view.catalog.games(games).kind);
                let adjective = wording::kind_adjective(kind);
                let noun = if sum.total() == 1 { "medal" } else { "medals" };
                let total = wording::grouped(sum.total() as usize);
                (sum.total() > 0).then(|| format!("{total} {adjective} {noun}: {}", wording::tally(sum)))
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
        let (country, tally) = (&view.catalog.country(row.country).name, row.tally);
        format!("{rank}{country} {}-{}-{}", tally.gold, tally.silver, tally.bronze)
    };
    rows.iter().take(TOLD).map(line).collect::<Vec<_>>().join(" · ")
}

fn card(view: &View<'_>, cards: &[GamesFacts]) -> Option<String> {
    let parts: Vec<String> = cards
        .iter()
        .map(|card| games::numbers(view.catalog.games(card.games)))
        .filter(|numbers| !numbers.is_empty())
        .collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}
