//! What must be said about the completeness of the records behind an answer.

use crate::question::{Filters, Measure, Question, Unit};
use crate::records::{Aspect, BirthDate, CoverageState, GamesId, GamesKind, GamesStatus, Records};

use super::select::games_in_scope;
use super::{AnswerError, Facts, Note};

/// The notes of an answer.
pub(super) fn notes(records: &Records, question: &Question, facts: &Facts) -> Result<Vec<Note>, AnswerError> {
    // Whole medal tables and the card of a Games come from the organisers' tables, which are complete.
    let from_tables = match facts {
        Facts::Table(table) => table.sport.is_none(),
        Facts::Games(_) | Facts::GamesList(_) | Facts::Ages(_) => true,
        Facts::Medals(_) => question.measure == Measure::Rank,
        Facts::Milestones(milestones) => milestones.iter().all(|milestone| milestone.certain),
        _ => false,
    };
    if from_tables {
        return Ok(Vec::new());
    }
    let mut scope = games_asked_about(records, question, facts)?;
    scope.retain(|&id| records.catalog().games(id).status == GamesStatus::Held);
    let mut notes = Vec::new();
    if about_starts(question) {
        notes.extend(entries(records, &scope));
        return Ok(notes);
    }
    for kind in [GamesKind::Olympic, GamesKind::Paralympic] {
        let of_kind: Vec<GamesId> = scope
            .iter()
            .copied()
            .filter(|&id| records.catalog().games(id).kind == kind)
            .collect();
        notes.extend(medallists(records, kind, &of_kind, facts));
    }
    let about_days = question.filters.date.is_some()
        || matches!(question.measure, Measure::List(Unit::Days) | Measure::Count(Unit::Days));
    if about_days
        && let [games] = scope.as_slice()
        && state(records, *games, Aspect::Dates) == CoverageState::None
    {
        notes.push(Note::NoDates { games: *games });
    }
    Ok(notes)
}

/// Whether a question is about who took part, not about who won.
fn about_starts(question: &Question) -> bool {
    let unit = match question.measure {
        Measure::Count(unit) | Measure::List(unit) => unit,
        _ => return false,
    };
    matches!(unit, Unit::Athletes | Unit::Sports | Unit::Games | Unit::Countries) && question.filters.medal.is_none()
}

/// The Games that an answer could speak of. A country cannot lack medallists at Games where it won nothing, and an
/// athlete's answer is about all Games of the kinds that the athlete was at.
fn games_asked_about(records: &Records, question: &Question, facts: &Facts) -> Result<Vec<GamesId>, AnswerError> {
    let catalog = records.catalog();
    let filters = &question.filters;
    let mut scope = games_in_scope(filters, catalog);
    if let Some(country) = filters.country
        && !about_starts(question)
    {
        let tables = records.tables_of(country)?;
        scope.retain(|games| tables.contains(games));
    }
    let athlete = match facts {
        Facts::Athlete(card) => Some(card.person.id),
        _ => filters.athlete,
    };
    if let Some(athlete) = athlete
        && filters.games.is_empty()
    {
        let starts = records.games_of(athlete)?;
        let born = records.person(athlete)?.born.map(BirthDate::year);
        let possible = |id: &GamesId| {
            let games = catalog.games(*id);
            let alike = |start: &GamesId| {
                let start = catalog.games(*start);
                (start.kind, start.season) == (games.kind, games.season) && (start.year - games.year).abs() <= CAREER
            };
            starts.iter().any(alike) && born.is_none_or(|born| games.year - born >= YOUNGEST)
        };
        scope.retain(possible);
    }
    if filters.sport.is_some() || !filters.events.is_empty() {
        scope.retain(|&id| has_kind(records, filters, catalog.games(id).kind));
    }
    Ok(scope)
}

/// How many years before and after a known start an athlete may well have been at other Games.
const CAREER: i16 = 20;
/// Hardly any athlete was younger at the Games.
const YOUNGEST: i16 = 13;
/// From this share on, in per cent, what is missing of the medallists is not worth a word with every answer.
const NEARLY_ALL: f64 = 99.5;

/// Whether the sport or the events of a question are of a kind of Games.
fn has_kind(records: &Records, filters: &Filters, kind: GamesKind) -> bool {
    let catalog = records.catalog();
    if filters.events.is_empty() {
        filters.sport.is_none_or(|sport| catalog.has_sport(kind, sport))
    } else {
        filters.events.iter().any(|&id| catalog.event(id).kind == kind)
    }
}

/// What is missing of the medallists at Games of one kind.
fn medallists(records: &Records, kind: GamesKind, scope: &[GamesId], facts: &Facts) -> Option<Note> {
    let of_state = |wanted: CoverageState| -> Vec<GamesId> {
        scope
            .iter()
            .copied()
            .filter(|&id| state(records, id, Aspect::Medallists) == wanted)
            .collect()
    };
    let (unnamed, partial) = (of_state(CoverageState::None), of_state(CoverageState::Partial));
    if !unnamed.is_empty() {
        let catalog = records.catalog();
        let named = |id: &GamesId| state(records, *id, Aspect::Medallists) != CoverageState::None;
        let held = catalog
            .all_games()
            .iter()
            .filter(|games| games.kind == kind && games.status == GamesStatus::Held);
        let held: Vec<GamesId> = held.map(|games| games.id).filter(named).collect();
        return Some(match (unnamed.as_slice(), held.as_slice()) {
            ([one], _) => Note::UnnamedMedallists { games: *one },
            (_, [only]) => Note::OnlyNamed { games: *only },
            _ => Note::UnnamedAtSome { kind },
        });
    }
    let missed = |id: &GamesId| {
        let share = records.catalog().coverage(*id, Aspect::Medallists).share;
        share.is_none_or(|share| share < NEARLY_ALL)
    };
    let partial: Vec<GamesId> = partial
        .into_iter()
        .filter(missed)
        .filter(|id| is_told(facts, *id))
        .collect();
    match partial.as_slice() {
        [] => None,
        [games] => Some(Note::PartialMedallists {
            games: *games,
            // A share is a per cent between 0 and 100.
            share: records
                .catalog()
                .coverage(*games, Aspect::Medallists)
                .share
                .map(|share| share.floor() as u8),
        }),
        _ => Some(Note::PartialMedallistsAtSome),
    }
}

/// Whether an answer tells of Games; podiums tell of those they are from.
fn is_told(facts: &Facts, games: GamesId) -> bool {
    match facts {
        Facts::Podiums(history) => {
            history.podiums.is_empty() || history.podiums.iter().any(|podium| podium.games == games)
        }
        _ => true,
    }
}

/// What is missing of those who took part.
fn entries(records: &Records, scope: &[GamesId]) -> Option<Note> {
    let mut lacking = scope
        .iter()
        .copied()
        .filter(|&id| state(records, id, Aspect::Entries) != CoverageState::Complete);
    match (lacking.next(), lacking.next()) {
        (None, _) => None,
        (Some(games), None) => Some(Note::NoEntries { games }),
        _ => Some(Note::NoEntriesAtSome),
    }
}

fn state(records: &Records, games: GamesId, aspect: Aspect) -> CoverageState {
    records.catalog().coverage(games, aspect).state
}
