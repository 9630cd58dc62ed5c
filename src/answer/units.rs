//! Counting and listing athletes, sports, countries, events, Games and days.

use std::collections::BTreeMap;

use jiff::civil::Date;
use rusqlite::Connection;

use crate::question::{Filters, Question, Unit};
use crate::records::{Aspect, CountryId, CoverageState, EventId, GamesId, GamesKind, Medal, Records, SportId, date_at};

use super::select::{Select, family, games_in_scope};
use super::{AnswerError, Group, Items, Scope, Tally, people};

/// One list for each Games that was named, or one for each kind of Games.
pub(super) fn facts(records: &Records, question: &Question, unit: Unit) -> Result<Vec<Group>, AnswerError> {
    let filters = &question.filters;
    let catalog = records.catalog();
    let scopes: Vec<(Scope, Filters)> = if filters.games.is_empty() {
        [GamesKind::Paralympic, GamesKind::Olympic]
            .into_iter()
            .filter(|&kind| filters.kind.is_none_or(|wanted| wanted == kind))
            .map(|kind| {
                (
                    Scope::Kind(kind),
                    Filters {
                        kind: Some(kind),
                        ..filters.clone()
                    },
                )
            })
            .collect()
    } else {
        let one = |&games: &GamesId| {
            (
                Scope::Games(games),
                Filters {
                    games: vec![games],
                    ..filters.clone()
                },
            )
        };
        // Of Games whose medallists are not held, nothing is known, which is not the same as none.
        let aspect = if won(filters) || unit == Unit::Days {
            Aspect::Medallists
        } else {
            Aspect::Entries
        };
        let known = |&games: &&GamesId| catalog.coverage(*games, aspect).state != CoverageState::None;
        filters.games.iter().filter(known).map(one).collect()
    };
    let connection = records.connection()?;
    let mut groups = Vec::new();
    for (scope, filters) in scopes {
        let (items, of) = match unit {
            Unit::Athletes => people::athletes(records, &connection, &filters, won(&filters))?,
            _ => {
                let items = items(records, &connection, &filters, unit)?;
                let of = items.len();
                (items, of)
            }
        };
        if of > 0 || matches!(scope, Scope::Games(_)) {
            groups.push(Group { scope, items, of });
        }
    }
    Ok(groups)
}

/// Whether only those who won something are asked for.
fn won(filters: &Filters) -> bool {
    filters.medal.is_some() || !filters.events.is_empty() || filters.date.is_some()
}

fn items(records: &Records, connection: &Connection, filters: &Filters, unit: Unit) -> Result<Items, AnswerError> {
    let catalog = records.catalog();
    let select = Select::medals(filters, catalog);
    let won = won(filters);
    Ok(match unit {
        Unit::Sports if won => Items::Sports(counted(connection, &select, "e.sport")?),
        Unit::Sports => Items::Sports(sports_entered(records, connection, filters)?),
        Unit::Countries if won || filters.sport.is_some() => {
            Items::Countries(counted(connection, &select, "r.country")?)
        }
        Unit::Countries => Items::Countries(countries_entered(records, connection, filters)?),
        Unit::Events => Items::Events(events(records, connection, filters, &select)?),
        Unit::Games => Items::Games(games(records, connection, filters, &select)?),
        // Athletes are listed by `people`, medals by `medals`.
        Unit::Days | Unit::Medals | Unit::Athletes => Items::Days(days(connection, &select)?),
    })
}

/// Sports entered, with the medals won in each.
fn sports_entered(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
) -> Result<Vec<(SportId, Tally)>, AnswerError> {
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT sport FROM entry WHERE games = ?1 AND (?2 IS NULL OR country = ?2) AND (?3 IS NULL OR person = ?3)",
    )?;
    let mut sports: BTreeMap<SportId, Tally> = BTreeMap::new();
    for games in games_in_scope(filters, records.catalog()) {
        let mut rows = statement.query((games, filters.country, filters.athlete))?;
        while let Some(row) = rows.next()? {
            sports.insert(row.get(0)?, Tally::default());
        }
    }
    let won: Vec<(SportId, Tally)> = counted(connection, &Select::medals(filters, records.catalog()), "e.sport")?;
    for (sport, tally) in won {
        sports.insert(sport, tally);
    }
    let mut sports: Vec<_> = sports.into_iter().collect();
    sports.sort_by(|a, b| {
        records
            .catalog()
            .sport(a.0)
            .name
            .cmp(&records.catalog().sport(b.0).name)
    });
    Ok(sports)
}

fn countries_entered(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
) -> Result<Vec<(CountryId, Tally)>, AnswerError> {
    let mut statement = connection.prepare_cached(
        "SELECT country FROM entry WHERE games = ?1 UNION SELECT country FROM official_table WHERE games = ?1",
    )?;
    let mut countries: BTreeMap<CountryId, Tally> = BTreeMap::new();
    for games in games_in_scope(filters, records.catalog()) {
        let mut rows = statement.query([games])?;
        while let Some(row) = rows.next()? {
            countries.entry(row.get(0)?).or_default();
        }
    }
    for (country, tally) in counted(connection, &Select::medals(filters, records.catalog()), "r.country")? {
        countries.insert(country, tally);
    }
    let mut countries: Vec<_> = countries.into_iter().collect();
    countries.sort_by(|a, b| {
        let key = |tally: Tally| (tally.gold, tally.silver, tally.bronze);
        let name = |id| &records.catalog().country(id).name;
        key(b.1).cmp(&key(a.1)).then_with(|| name(a.0).cmp(name(b.0)))
    });
    Ok(countries)
}

/// Medals counted by a column, most first.
fn counted<T>(connection: &Connection, select: &Select, column: &str) -> Result<Vec<(T, Tally)>, AnswerError>
where
    T: rusqlite::types::FromSql + Ord + Copy,
{
    let columns = format!("{column}, sum(r.medal = 1), sum(r.medal = 2), sum(r.medal = 3)");
    let rest = format!("GROUP BY {column} ORDER BY 2 DESC, 3 DESC, 4 DESC, 1");
    select.query(connection, &columns, &rest, |row| {
        Ok((
            row.get(0)?,
            Tally {
                gold: row.get(1)?,
                silver: row.get(2)?,
                bronze: row.get(3)?,
            },
        ))
    })
}

/// Events with medals under the filters; without a winner named, every event that was held.
fn events(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    select: &Select,
) -> Result<Vec<EventId>, AnswerError> {
    if filters.country.is_some() || filters.athlete.is_some() || filters.medal.is_some() || filters.date.is_some() {
        return select.query(connection, "DISTINCT r.event", "ORDER BY r.event", |row| row.get(0));
    }
    let sports = filters.sport.map(|sport| family(records.catalog(), sport));
    let mut statement = connection.prepare_cached("SELECT event FROM contest WHERE games = ? AND status = 'medal'")?;
    let mut events = std::collections::BTreeSet::new();
    for games in games_in_scope(filters, records.catalog()) {
        for event in statement.query_map([games], |row| row.get::<_, EventId>(0))? {
            let event = event?;
            let row = records.catalog().event(event);
            let fits = sports.as_ref().is_none_or(|sports| sports.contains(&row.sport))
                && filters.sex.is_none_or(|sex| sex == row.sex)
                && (filters.events.is_empty() || filters.events.contains(&event));
            if fits {
                events.insert(event);
            }
        }
    }
    Ok(events.into_iter().collect())
}

/// Games at which a country or an athlete took part, or won what was asked for.
fn games(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    select: &Select,
) -> Result<Vec<GamesId>, AnswerError> {
    let mut games = select.query(connection, "DISTINCT r.games", "ORDER BY r.games", |row| {
        row.get::<_, GamesId>(0)
    })?;
    if filters.medal.is_none() && filters.events.is_empty() {
        let sports = filters.sport.map(|sport| family(records.catalog(), sport));
        let scope = games_in_scope(filters, records.catalog());
        let mut statement = connection.prepare_cached(
            "SELECT DISTINCT games, sport FROM entry WHERE (?1 IS NULL OR country = ?1) AND (?2 IS NULL OR person = ?2)",
        )?;
        let mut rows = statement.query((filters.country, filters.athlete))?;
        while let Some(row) = rows.next()? {
            let (id, sport): (GamesId, SportId) = (row.get(0)?, row.get(1)?);
            if scope.contains(&id) && sports.as_ref().is_none_or(|sports| sports.contains(&sport)) {
                games.push(id);
            }
        }
        games.sort();
        games.dedup();
    }
    Ok(games)
}

/// Days with a medal, in order.
fn days(connection: &Connection, select: &Select) -> Result<Vec<(Date, Tally)>, AnswerError> {
    let medals = select.query(connection, "r.date, r.medal", "AND r.date IS NOT NULL", |row| {
        Ok((date_at(row, 0)?, row.get::<_, Medal>(1)?))
    })?;
    let mut days: BTreeMap<Date, Tally> = BTreeMap::new();
    for (day, medal) in medals {
        days.entry(day).or_default().add(medal);
    }
    Ok(days.into_iter().collect())
}
