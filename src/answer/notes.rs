//! What must be said about the completeness of the records behind an answer.

use crate::question::{Day, Filters, Measure, Question, Subject, Unit};
use crate::records::{
    Aspect, BirthDate, CoverageState, GamesId, GamesKind, GamesStatus, PersonId, Records, Season, SportId,
};

use super::scope::{games_in_scope, is_whole, whole_sport};
use super::{AnswerError, Basis, CompareFacts, Facts, Note, ResultsFacts, results, units};

/// The notes of an answer.
pub(super) fn notes(records: &Records, question: &Question, facts: &Facts) -> Result<Vec<Note>, AnswerError> {
    if from_tables(question, facts) {
        return Ok(Vec::new());
    }
    if let Some(games) = games_of_results(records, question, facts)? {
        return Ok(only_medals(records, &games));
    }
    let mut scope = games_asked_about(records, question, facts)?;
    scope.retain(|&id| records.catalog().games(id).status == GamesStatus::Held);
    let starts = about_starts(question, facts);
    let mut notes = Vec::new();
    if starts.is_some() {
        notes.extend(entries(records, &scope));
    }
    if starts != Some(Basis::Entered) && !is_official_list(question, facts) {
        let holding = games_holding(records, question, facts)?;
        for kind in [GamesKind::Olympic, GamesKind::Paralympic] {
            let of_kind: Vec<GamesId> = scope
                .iter()
                .copied()
                .filter(|&id| records.catalog().games(id).kind == kind)
                .collect();
            notes.extend(medallists(records, kind, &of_kind, facts, holding.as_deref()));
        }
    }
    notes.extend(days(records, question, &scope));
    Ok(notes)
}

/// The Games whose places an answer tells, when it tells places of events; `None` when it told none and it must be said
/// why.
fn games_of_results(
    records: &Records,
    question: &Question,
    facts: &Facts,
) -> Result<Option<Vec<GamesId>>, AnswerError> {
    let mut games: Vec<GamesId> = match facts {
        Facts::Results(results) if results.contests.is_empty() => return Ok(None),
        Facts::Results(results) if is_told_by_a_medal(question, results) => Vec::new(),
        Facts::Results(results) => results.contests.iter().map(|contest| contest.games).collect(),
        Facts::Finishers(finishers) => finishers.games.clone(),
        Facts::Groups(_) if !question.filters.events.is_empty() && about_starts(question, facts).is_some() => {
            let scope = games_asked_about(records, question, facts)?;
            let mut held = Vec::new();
            for &event in &question.filters.events {
                held.extend(records.games_of_event(event)?);
            }
            held.retain(|games| scope.contains(games));
            held
        }
        _ => return Ok(None),
    };
    games.sort();
    games.dedup();
    Ok(Some(games))
}

/// Whether an athlete's one result that was asked for is a medal: then no other place is missed.
fn is_told_by_a_medal(question: &Question, results: &ResultsFacts) -> bool {
    let filters = &question.filters;
    let [contest] = results.contests.as_slice() else {
        return false;
    };
    let by_medals = contest.rows.iter().all(|row| row.placing.medal.is_some());
    let named = filters.athlete.is_some() && filters.placed.is_none() && !filters.games.is_empty();
    named && results.compared.is_empty() && !contest.rows.is_empty() && by_medals
}

/// That of some of the Games only the medals are held, not the other places.
fn only_medals(records: &Records, games: &[GamesId]) -> Vec<Note> {
    let only = |games: &GamesId| results::only_medals(records.catalog(), *games);
    let mut lacking = games.iter().copied().filter(only);
    match (lacking.next(), lacking.next()) {
        (None, _) => Vec::new(),
        (Some(games), None) => vec![Note::OnlyMedals { games }],
        _ => vec![Note::OnlyMedalsAtSome],
    }
}

/// Whether the facts come from the organisers' tables, which are complete, or need no word.
fn from_tables(question: &Question, facts: &Facts) -> bool {
    match facts {
        Facts::Table(table) => table.official,
        Facts::Compare(CompareFacts::Countries(sections)) => sections.iter().all(|section| section.official),
        Facts::Compare(CompareFacts::Colours(_, sections)) => sections.iter().all(|section| section.official),
        Facts::Compare(CompareFacts::CountryAt(..)) => is_whole(&question.filters),
        Facts::Compare(CompareFacts::Games(_)) => true,
        Facts::Games(_) | Facts::GamesList(_) | Facts::Sizes(_) | Facts::Ages(_) | Facts::Records(_) => true,
        // Of what was not answered nothing must be said.
        Facts::Unheeded(_) => true,
        Facts::Medals(medals) => medals.official && question.measure == Measure::Rank,
        Facts::Milestones(milestones) => !milestones.is_empty() && milestones.iter().all(|one| one.certain),
        // These say themselves how far the records go.
        Facts::Traits(_) | Facts::Extremes(_) | Facts::Rankings(_) | Facts::Debuts(_) | Facts::Streaks(_) => true,
        Facts::Athlete(_)
        | Facts::Podiums(_)
        | Facts::Groups(_)
        | Facts::Results(_)
        | Facts::Finishers(_)
        | Facts::Careers(_) => false,
    }
}

/// By what a list of who took part was made; `None` for answers that are about winning. A list is of starters when any
/// of its groups is, and the lack of all groups means that nothing about starters is held.
fn about_starts(question: &Question, facts: &Facts) -> Option<Basis> {
    let (Measure::Count(unit) | Measure::List(unit)) = question.measure else {
        return None;
    };
    let Facts::Groups(groups) = facts else { return None };
    let of_starts = matches!(unit, Unit::Athletes | Unit::Sports | Unit::Games | Unit::Countries);
    if !of_starts || units::is_about_winning(question) {
        return None;
    }
    let entered = groups.iter().any(|group| group.basis == Basis::Entered);
    Some(if entered { Basis::Entered } else { Basis::Won })
}

/// Whether a list of countries or Games is complete by the official tables.
fn is_official_list(question: &Question, facts: &Facts) -> bool {
    let (Measure::Count(unit) | Measure::List(unit)) = question.measure else {
        return false;
    };
    matches!(facts, Facts::Groups(_)) && matches!(unit, Unit::Countries | Unit::Games) && is_whole(&question.filters)
}

/// The days that are not held, where the question is about days.
fn days(records: &Records, question: &Question, scope: &[GamesId]) -> Option<Note> {
    let about_days = question.filters.date.is_some()
        || matches!(question.measure, Measure::List(Unit::Days) | Measure::Count(Unit::Days));
    match *scope {
        [games] if about_days && state(records, games, Aspect::Dates) == CoverageState::None => {
            Some(Note::NoDates { games })
        }
        [games] if about_days && state(records, games, Aspect::Dates) == CoverageState::Partial => {
            Some(Note::PartialDates { games })
        }
        _ => None,
    }
}

/// The Games that an answer could speak of. A country cannot lack medallists at Games where it won nothing, and an
/// athlete's answer is about all Games of the kinds that the athlete was at.
fn games_asked_about(records: &Records, question: &Question, facts: &Facts) -> Result<Vec<GamesId>, AnswerError> {
    let catalog = records.catalog();
    let filters = &question.filters;
    let mut scope = games_in_scope(filters, catalog);
    scope.extend(question.against.iter().filter_map(|subject| match *subject {
        Subject::Games(games) => Some(games),
        _ => None,
    }));
    if let Some(Day::Exact(date)) = filters.date {
        let on_that_day = |id: &GamesId| i32::from(catalog.games(*id).year) - i32::from(date.year());
        scope.retain(|id| (-1..=0).contains(&on_that_day(id)));
    }
    if let Some(country) = filters.country
        && question.against.is_empty()
        && about_starts(question, facts) != Some(Basis::Entered)
    {
        let tables = records.tables_of(country)?;
        scope.retain(|games| tables.contains(games));
    }
    if let Some(athlete) = athlete_of(question, facts)
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
    keep_to_sport(records, filters, &mut scope)?;
    Ok(scope)
}

fn athlete_of(question: &Question, facts: &Facts) -> Option<PersonId> {
    match facts {
        Facts::Athlete(card) => Some(card.person.id),
        _ => question.filters.athlete,
    }
}

/// Leaves out the Games of kinds and seasons that a sport or the events are known not to be of. A sport without an event
/// of a kind is known not to be of it only where the records name the medallists of some Games of that kind and season.
fn keep_to_sport(records: &Records, filters: &Filters, scope: &mut Vec<GamesId>) -> Result<(), AnswerError> {
    let catalog = records.catalog();
    if !filters.events.is_empty() {
        let kinds: Vec<GamesKind> = filters.events.iter().map(|&id| catalog.event(id).kind).collect();
        scope.retain(|&id| kinds.contains(&catalog.games(id).kind));
        return Ok(());
    }
    let Some(sport) = filters.sport else { return Ok(()) };
    let kinds = catalog.kinds_of(sport);
    let seasons: Vec<Season> = records
        .games_with(sport)?
        .into_iter()
        .map(|id| catalog.games(id).season)
        .collect();
    let named: Vec<(GamesKind, Season)> = catalog
        .all_games()
        .iter()
        .filter(|games| state(records, games.id, Aspect::Medallists) != CoverageState::None)
        .map(|games| (games.kind, games.season))
        .collect();
    scope.retain(|&id| {
        let games = catalog.games(id);
        let in_season = seasons.is_empty() || seasons.contains(&games.season);
        in_season && (kinds.contains(&games.kind) || !named.contains(&(games.kind, games.season)))
    });
    Ok(())
}

/// The Games at which the records hold the sport asked about, or the sports of the athlete: only there can a part of
/// such medallists be missing. `None` when any Games can, or when the Games were named.
fn games_holding(records: &Records, question: &Question, facts: &Facts) -> Result<Option<Vec<GamesId>>, AnswerError> {
    let filters = &question.filters;
    if !filters.games.is_empty() {
        return Ok(None);
    }
    let catalog = records.catalog();
    let mut sports: Vec<SportId> = match (filters.sport, facts, filters.athlete) {
        (Some(sport), _, _) => vec![sport],
        (None, _, _) if !filters.events.is_empty() => {
            filters.events.iter().map(|&id| catalog.event(id).sport).collect()
        }
        (None, Facts::Athlete(card), _) => card.sports.clone(),
        (None, _, Some(athlete)) => match records.person_total(athlete)? {
            Some(total) => vec![total.sport],
            None => return Ok(None),
        },
        _ => return Ok(None),
    };
    if filters.sport.is_none() {
        sports = sports.into_iter().map(|sport| whole_sport(catalog, sport)).collect();
    }
    sports.sort();
    sports.dedup();
    let mut games = Vec::new();
    for sport in sports {
        games.extend(records.games_with(sport)?);
    }
    Ok(Some(games))
}

/// How many years before and after a known start an athlete may well have been at other Games.
const CAREER: i16 = 20;
/// Hardly any athlete was younger at the Games.
const YOUNGEST: i16 = 13;
/// From this share on, in per cent, what is missing of the medallists is not worth a word with every answer.
const NEARLY_ALL: f64 = 99.5;

/// What is missing of the medallists at Games of one kind; of the part missing only what was won at the Games `holding`.
fn medallists(
    records: &Records,
    kind: GamesKind,
    scope: &[GamesId],
    facts: &Facts,
    holding: Option<&[GamesId]>,
) -> Option<Note> {
    let of_state = |wanted: CoverageState| -> Vec<GamesId> {
        scope
            .iter()
            .copied()
            .filter(|&id| state(records, id, Aspect::Medallists) == wanted)
            .collect()
    };
    let (unnamed, partial) = (of_state(CoverageState::None), of_state(CoverageState::Partial));
    match unnamed.as_slice() {
        [] => {}
        [one] => return Some(Note::UnnamedMedallists { games: *one }),
        _ => return Some(Note::UnnamedAtSome { kind }),
    }
    let missed = |id: &GamesId| {
        let share = records.catalog().coverage(*id, Aspect::Medallists).share;
        share.is_none_or(|share| share < NEARLY_ALL)
    };
    let partial: Vec<GamesId> = partial
        .into_iter()
        .filter(missed)
        .filter(|id| is_told(facts, *id) && holding.is_none_or(|holding| holding.contains(id)))
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
