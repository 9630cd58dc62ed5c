//! The first and the latest Games of an athlete, a country, a sport or an event.

use std::collections::BTreeSet;

use rusqlite::{Connection, params_from_iter};

use crate::question::Filters;
use crate::records::{Aspect, ContestStatus, CoverageState, GamesId, GamesStatus, Records};

use super::conditions::Conditions;
use super::counted::counted;
use super::roster::of_place;
use super::scope::{games_in_scope, kinds, of_kind};
use super::{AnswerError, Debut, entrants, table};

/// The first or the latest Games of each kind at which what the filters name was there.
pub(super) fn facts(records: &Records, filters: &Filters, latest: bool) -> Result<Vec<Debut>, AnswerError> {
    let catalog = records.catalog();
    let connection = records.connection()?;
    let mut debuts = Vec::new();
    for kind in kinds(filters) {
        let Some(filters) = of_kind(filters, catalog, kind) else {
            continue;
        };
        let all = there(records, &connection, &filters)?;
        let Some(&games) = (if latest { all.last() } else { all.first() }) else {
            continue;
        };
        // Of people and countries, demonstrations tell nothing.
        let demonstrated = if latest || filters.athlete.is_some() || filters.country.is_some() {
            Vec::new()
        } else {
            let shown = held_as(&connection, &filters, records, ContestStatus::Demonstration)?;
            shown.into_iter().filter(|&id| id < games).collect()
        };
        debuts.push(Debut {
            kind,
            games,
            certain: is_certain(records, &filters, games, latest),
            demonstrated,
            all,
        });
    }
    Ok(debuts)
}

/// The Games of one kind with what the filters name, in time order.
fn there(records: &Records, connection: &Connection, filters: &Filters) -> Result<Vec<GamesId>, AnswerError> {
    let catalog = records.catalog();
    let mut games: BTreeSet<GamesId> = BTreeSet::new();
    let by_winner = filters.medal.is_some() || filters.date.is_some();
    let by_person = filters.athlete.is_some() || filters.country.is_some();
    if by_winner || (by_person && !filters.events.is_empty()) {
        games.extend(
            counted::<GamesId>(connection, filters, catalog)?
                .into_iter()
                .map(|(id, _)| id),
        );
        if !by_winner {
            games.extend(started_in(connection, filters, records)?);
        }
    } else if by_person {
        games.extend(entrants::distinct::<GamesId>(records, connection, filters)?);
        games.extend(
            counted::<GamesId>(connection, filters, catalog)?
                .into_iter()
                .map(|(id, _)| id),
        );
    } else {
        games.extend(held_as(connection, filters, records, ContestStatus::Medal)?);
        // Where the events of Games are not held, the sports of those who took part are.
        if filters.events.is_empty() && filters.sex.is_none() {
            games.extend(entrants::distinct::<GamesId>(records, connection, filters)?);
        }
    }
    if let Some(country) = filters.country
        && super::scope::is_whole(filters)
    {
        let scope = games_in_scope(filters, catalog);
        let lines = table::lines_of(connection, country)?.into_iter();
        let won = lines.filter(|line| line.tally.only(filters.medal).total() > 0 && scope.contains(&line.games));
        games.extend(won.map(|line| line.games));
    }
    games.retain(|&id| catalog.games(id).status == GamesStatus::Held);
    Ok(games.into_iter().collect())
}

/// Games at which the athlete or the country started in the events.
fn started_in(connection: &Connection, filters: &Filters, records: &Records) -> Result<Vec<GamesId>, AnswerError> {
    let mut conditions = Conditions::default();
    conditions.within("r.event", &filters.events);
    of_place(
        &mut conditions,
        ["r.games", "r.country", "e.sport"],
        filters,
        records.catalog(),
    );
    if let Some(athlete) = filters.athlete {
        conditions.equal("r.id IN (SELECT result FROM result_person WHERE person = ?)", athlete.0);
    }
    if let Some(sex) = filters.sex {
        conditions.equal("e.sex = ?", sex.as_str().to_owned());
    }
    let sql = format!(
        "SELECT DISTINCT r.games FROM result r JOIN event e ON e.id = r.event \
         JOIN contest c ON c.games = r.games AND c.event = r.event WHERE r.started AND c.status = 'medal'{}",
        conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(conditions.values()), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The Games at which the sport or the events were held for medals, or shown, in time order.
fn held_as(
    connection: &Connection,
    filters: &Filters,
    records: &Records,
    status: ContestStatus,
) -> Result<Vec<GamesId>, AnswerError> {
    let catalog = records.catalog();
    let mut conditions = Conditions::default();
    conditions.equal(
        "c.status = ?",
        match status {
            ContestStatus::Medal => "medal".to_owned(),
            ContestStatus::Demonstration => "demonstration".to_owned(),
            ContestStatus::Art => "art".to_owned(),
        },
    );
    conditions.games("c.games", filters, catalog);
    conditions.sport("e.sport", filters, catalog);
    if !filters.events.is_empty() {
        conditions.within("c.event", &filters.events);
    }
    if let Some(sex) = filters.sex {
        conditions.equal("e.sex = ?", sex.as_str().to_owned());
    }
    let sql = format!(
        "SELECT DISTINCT c.games FROM contest c JOIN event e ON e.id = c.event WHERE 1{} ORDER BY 1",
        conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(conditions.values()), |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Whether all is held of the Games nearer to the end that was asked for.
fn is_certain(records: &Records, filters: &Filters, games: GamesId, latest: bool) -> bool {
    let catalog = records.catalog();
    let aspect = if filters.athlete.is_some() || filters.country.is_some() {
        Aspect::Entries
    } else {
        Aspect::Medallists
    };
    let season = catalog.games(games).season;
    !games_in_scope(filters, catalog).into_iter().any(|id| {
        let nearer = if latest { id > games } else { id < games };
        nearer && catalog.games(id).season == season && catalog.coverage(id, aspect).state == CoverageState::None
    })
}
