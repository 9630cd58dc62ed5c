//! The same answer seen otherwise: ranked otherwise, of the other kind of Games, of all Games instead of one.

use crate::question::{Filters, Measure, MedalFilter, Order, Question};
use crate::records::{GamesId, GamesKind, GamesStatus, Records, RecordsError};

use super::{Facts, TableFacts, Turn};

/// The turns that an answer has; only those under which the records hold something.
pub(super) fn turns(
    records: &Records,
    question: &Question,
    facts: &Facts,
) -> Result<Vec<(Turn, Question)>, RecordsError> {
    let mut turns = Vec::new();
    if let Facts::Table(table) = facts {
        turns.extend(ranked_otherwise(question, table));
    }
    turns.extend(other_kind(records, question, facts)?);
    turns.extend(other_games(records, question, facts));
    turns.retain(|(_, other)| other != question);
    Ok(turns)
}

fn with(question: &Question, filters: Filters) -> Question {
    Question {
        filters,
        ..question.clone()
    }
}

/// A table that is not asked for by one colour, or by some of its lines, can be ranked by golds and by the total.
fn ranked_otherwise(question: &Question, table: &TableFacts) -> Option<(Turn, Question)> {
    let by_colour = matches!(question.filters.medal, Some(MedalFilter::Only(_)));
    if by_colour || table.rows.is_empty() || table.picked.is_some() || question.measure != Measure::Table {
        return None;
    }
    let (turn, order) = match question.order {
        Order::Golds => (Turn::ByTotal, Order::Total),
        Order::Total => (Turn::ByGold, Order::Golds),
    };
    let other = Question {
        order,
        ..question.clone()
    };
    Some((turn, other))
}

/// Whether an answer is about one kind of Games or one Games, and could be about another.
fn is_over_games(question: &Question, facts: &Facts) -> bool {
    let filters = &question.filters;
    filters.athlete.is_none()
        && filters.date.is_none()
        && question.against.is_empty()
        && matches!(
            facts,
            Facts::Table(_) | Facts::Medals(_) | Facts::Groups(_) | Facts::Rankings(_) | Facts::Extremes(_)
        )
}

/// The same of the other kind of Games: of that year when one Games was named, else of all that fit.
fn other_kind(records: &Records, question: &Question, facts: &Facts) -> Result<Vec<(Turn, Question)>, RecordsError> {
    let filters = &question.filters;
    // Events are not those of the other kind.
    if !is_over_games(question, facts) || !filters.events.is_empty() {
        return Ok(Vec::new());
    }
    let catalog = records.catalog();
    let tables = match filters.country {
        Some(country) => Some(records.tables_of(country)?),
        None => None,
    };
    let holds = |games: GamesId| {
        catalog.games(games).status == GamesStatus::Held && tables.as_ref().is_none_or(|held| held.contains(&games))
    };
    let has_sport = |kind| filters.sport.is_none_or(|sport| catalog.has_sport(kind, sport));
    let other = match filters.games.as_slice() {
        [games] => {
            let this = catalog.games(*games);
            let sister = catalog.all_games().iter().find(|other| {
                other.kind != this.kind && (other.year, other.season) == (this.year, this.season) && holds(other.id)
            });
            let sister = sister.filter(|sister| has_sport(sister.kind));
            let of = |sister: &crate::records::Games| Filters {
                games: vec![sister.id],
                kind: filters.kind.map(|_| sister.kind),
                ..filters.clone()
            };
            sister
                .map(|sister| (of_kind(sister.kind), of(sister)))
                .into_iter()
                .collect()
        }
        [] => {
            // Over both kinds a table is one sum; of other answers each kind has a part of its own already.
            let kinds = match (filters.kind, facts) {
                (Some(GamesKind::Olympic), _) => vec![GamesKind::Paralympic],
                (Some(GamesKind::Paralympic), _) => vec![GamesKind::Olympic],
                (None, Facts::Table(_)) => vec![GamesKind::Olympic, GamesKind::Paralympic],
                (None, _) => Vec::new(),
            };
            let any = |kind| {
                catalog
                    .all_games()
                    .iter()
                    .any(|games| games.kind == kind && holds(games.id))
            };
            let of = |kind| Filters {
                kind: Some(kind),
                ..filters.clone()
            };
            let kinds = kinds.into_iter().filter(|&kind| has_sport(kind) && any(kind));
            kinds.map(|kind| (of_kind(kind), of(kind))).collect::<Vec<_>>()
        }
        _ => Vec::new(),
    };
    Ok(other
        .into_iter()
        .map(|(turn, filters)| (turn, with(question, filters)))
        .collect())
}

fn of_kind(kind: GamesKind) -> Turn {
    match kind {
        GamesKind::Olympic => Turn::Olympic,
        GamesKind::Paralympic => Turn::Paralympic,
    }
}

/// All Games of the kind of the one that was named; of all, the latest.
fn other_games(records: &Records, question: &Question, facts: &Facts) -> Option<(Turn, Question)> {
    let filters = &question.filters;
    let is_history = matches!(facts, Facts::Podiums(_)) && filters.events.len() == 1;
    if !is_history && !is_over_games(question, facts) {
        return None;
    }
    match filters.games.as_slice() {
        [games] => {
            let all = Filters {
                games: Vec::new(),
                kind: Some(records.catalog().games(*games).kind).filter(|_| !is_history),
                ..filters.clone()
            };
            Some((Turn::AllGames, with(question, all)))
        }
        [] if filters.years.is_none() => {
            let latest = match facts {
                Facts::Table(table) => table.games.last().copied(),
                Facts::Medals(medals) => medals.by_games.last().map(|row| row.games),
                _ => None,
            }?;
            let one = Filters {
                games: vec![latest],
                kind: None,
                season: None,
                ..filters.clone()
            };
            Some((Turn::Games(latest), with(question, one)))
        }
        _ => None,
    }
}
