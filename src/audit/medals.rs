//! The medals, one by one, as the checks count them.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use rusqlite::Connection;

use crate::records::{CountryId, EventId, GamesId, Medal, PersonId, Role, SportId, maybe_date_at};

/// One medal in a contest whose medals count: a person's, a pair's or a team's.
#[derive(Debug)]
pub(super) struct MedalRow {
    pub(super) games: GamesId,
    pub(super) event: EventId,
    pub(super) sport: SportId,
    pub(super) country: CountryId,
    pub(super) medal: Medal,
    pub(super) date: Option<Date>,
    pub(super) marked: bool,
    pub(super) people: Vec<(PersonId, Role)>,
}

/// Gold, silver, bronze.
pub(super) type Count = [u32; 3];

/// Reads every medal that counts, from the tables themselves and not from what is compiled of them.
pub(super) fn load(conn: &Connection) -> rusqlite::Result<Vec<MedalRow>> {
    let mut people: HashMap<i64, Vec<(PersonId, Role)>> = HashMap::new();
    let mut statement = conn.prepare("SELECT result, person, role FROM result_person")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        people.entry(row.get(0)?).or_default().push((row.get(1)?, row.get(2)?));
    }
    let mut statement = conn.prepare(
        "SELECT result.id, result.games, result.event, event.sport, result.country, result.medal, result.date,
                result.mark IS NOT NULL
         FROM result
         JOIN event ON event.id = result.event
         JOIN contest ON contest.games = result.games AND contest.event = result.event
         JOIN games ON games.id = result.games
         WHERE result.medal IS NOT NULL AND contest.status = 'medal' AND games.status = 'held'
         ORDER BY result.id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(MedalRow {
            people: people.remove(&row.get(0)?).unwrap_or_default(),
            games: row.get(1)?,
            event: row.get(2)?,
            sport: row.get(3)?,
            country: row.get(4)?,
            medal: row.get(5)?,
            date: maybe_date_at(row, 6)?,
            marked: row.get(7)?,
        })
    })?;
    rows.collect()
}

/// Counts medals by whatever `of` names; a team's is one.
pub(super) fn count<K: Ord>(medals: &[MedalRow], of: impl Fn(&MedalRow) -> K) -> BTreeMap<K, Count> {
    let mut counts: BTreeMap<K, Count> = BTreeMap::new();
    for row in medals {
        add(counts.entry(of(row)).or_default(), row.medal);
    }
    counts
}

/// Adds one medal to a count.
pub(super) fn add(count: &mut Count, medal: Medal) {
    count[medal as usize - 1] += 1;
}

/// `4-2-5`.
pub(super) fn dashed([gold, silver, bronze]: Count) -> String {
    format!("{gold}-{silver}-{bronze}")
}

/// All medals of a count.
pub(super) fn sum(count: Count) -> u32 {
    count.iter().sum()
}
