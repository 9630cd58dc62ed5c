//! Places, marks and who took part in events, from all results, not only from medals.

pub(super) mod compared;
mod contest;
mod finishers;
mod fitting;
mod sheet;
mod starters;

use rusqlite::{Connection, params_from_iter};

pub(super) use contest::only_medals;
pub(super) use finishers::finishers;
pub(super) use fitting::knows_sex;
pub(super) use starters::{athletes, distinct};

use crate::question::{Filters, Placed, Question};
use crate::records::{Catalog, EventId, GamesId, GamesStatus, Records};

use super::conditions::Conditions;
use super::{AnswerError, Depth, ResultsFacts, Tally};
use contest::{Extent, contest};

/// How many results are told of each of several contests.
const EACH: usize = 5;

/// An event at one Games.
type Key = (GamesId, EventId);

/// Whether a question can be answered with results: they are looked up by event or by athlete.
pub(super) fn can_tell(filters: &Filters) -> bool {
    filters.athlete.is_some() || !filters.events.is_empty() || (filters.sport.is_some() && !filters.games.is_empty())
}

/// Whether what one wants to see of whatever the filters name is results: somebody in an event, or some of its places.
pub(super) fn is_wanted(filters: &Filters) -> bool {
    let somebody = filters.athlete.is_some() || filters.country.is_some();
    !filters.events.is_empty()
        && (somebody || filters.placed.is_some())
        && filters.medal.is_none()
        && filters.date.is_none()
}

/// The results of a question, newest Games first.
pub(super) fn facts(records: &Records, question: &Question, depth: Depth) -> Result<ResultsFacts, AnswerError> {
    let connection = records.connection()?;
    let filters = &question.filters;
    let somebody = filters.athlete.is_some() || filters.country.is_some();
    let keys = if somebody {
        keys_of_somebody(records, &connection, filters)?
    } else {
        held(&connection, filters, records.catalog())?
    };
    let of = keys.len();
    let told = told(&keys, filters, depth.contests(somebody), somebody);
    let extent = match told.len() {
        1 if somebody || filters.placed.is_some() || filters.medal.is_some() => extent(depth.part(), true),
        1 => {
            let wanted = question.limit.map_or(depth.results(), usize::from);
            extent(wanted.max(depth.results()).min(depth.part()), true)
        }
        _ => extent(EACH, false),
    };
    let medals = if somebody {
        medals(&connection, filters, records.catalog())?
    } else {
        Tally::default()
    };
    let contests = told
        .into_iter()
        .map(|key| contest(records, &connection, question, key, extent))
        .collect::<Result<_, _>>()?;
    Ok(ResultsFacts {
        contests,
        of,
        medals,
        compared: Vec::new(),
    })
}

fn extent(rows: usize, neighbours: bool) -> Extent {
    Extent { rows, neighbours }
}

/// Which contests are told: without anybody asked about, of one event and of any Games only the latest.
fn told(keys: &[Key], filters: &Filters, most: usize, somebody: bool) -> Vec<Key> {
    let any_games = filters.games.is_empty() && !somebody;
    let latest = keys.first().map(|(games, _)| *games);
    let fitting = keys.iter().filter(|(games, _)| !any_games || Some(*games) == latest);
    fitting.take(most).copied().collect()
}

/// The contests with a result of the athlete or the country that fits or, where none does, that were named: then it is
/// told that none of their results does.
fn keys_of_somebody(records: &Records, connection: &Connection, filters: &Filters) -> Result<Vec<Key>, AnswerError> {
    let theirs = Filters {
        placed: filters.placed.filter(|placed| !matches!(placed, Placed::Beside(_))),
        ..filters.clone()
    };
    let keys = fitting_keys(connection, &theirs, records.catalog())?;
    if !keys.is_empty() || filters.games.is_empty() {
        return Ok(keys);
    }
    let named = held(connection, filters, records.catalog())?;
    Ok(if named.len() == 1 { named } else { Vec::new() })
}

/// The contests with a result that fits, newest Games first.
fn fitting_keys(connection: &Connection, filters: &Filters, catalog: &Catalog) -> Result<Vec<Key>, AnswerError> {
    let conditions = fitting::conditions(connection, filters, catalog)?;
    let sql = format!(
        "SELECT DISTINCT r.games, r.event FROM result r WHERE 1{} ORDER BY r.games DESC, r.event",
        conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let keys = statement.query_map(params_from_iter(conditions.values()), |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    Ok(keys.collect::<Result<_, _>>()?)
}

/// The medals that count of all results that fit; of a team, one.
fn medals(connection: &Connection, filters: &Filters, catalog: &Catalog) -> Result<Tally, AnswerError> {
    let conditions = fitting::conditions(connection, filters, catalog)?;
    let sql = format!(
        "SELECT ifnull(sum(r.medal = 1), 0), ifnull(sum(r.medal = 2), 0), ifnull(sum(r.medal = 3), 0) \
         FROM result r WHERE r.counted = 1{}",
        conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    Ok(statement.query_row(params_from_iter(conditions.values()), |row| Tally::from_row(row, 0))?)
}

/// The contests of the events of a question at its Games, newest Games first.
fn held(connection: &Connection, filters: &Filters, catalog: &Catalog) -> Result<Vec<Key>, AnswerError> {
    let mut conditions = Conditions::default();
    conditions.within("c.event", &fitting::events(filters, catalog));
    conditions.games("c.games", filters, catalog);
    let sql = format!(
        "SELECT c.games, c.event FROM contest c \
         WHERE EXISTS (SELECT 1 FROM result r WHERE r.event = c.event AND r.games = c.games){} \
         ORDER BY c.games DESC, c.event",
        conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let keys = statement.query_map(params_from_iter(conditions.values()), |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    let mut keys: Vec<Key> = keys.collect::<Result<_, _>>()?;
    keys.retain(|(games, _)| catalog.games(*games).status == GamesStatus::Held);
    Ok(keys)
}
