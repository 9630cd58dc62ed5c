//! Plain SQL, slow and simple.

use std::collections::BTreeSet;

use podium::answer::Tally;
use podium::records::{EventSex, GamesKind};
use rusqlite::types::FromSql;
use rusqlite::{Params, Row};

use crate::RECORDS;

/// Every medal that counts, with its event `e`, contest `c` and Games `g`.
pub const MEDALS: &str = "FROM result r JOIN event e ON e.id = r.event JOIN games g ON g.id = r.games \
    JOIN contest c ON c.games = r.games AND c.event = r.event \
    WHERE r.medal IS NOT NULL AND c.status = 'medal' AND g.status = 'held'";

/// The same with each athlete of it `p`; those beside the athletes are left out.
pub const MEDALLISTS: &str = "FROM result r JOIN event e ON e.id = r.event JOIN games g ON g.id = r.games \
    JOIN contest c ON c.games = r.games AND c.event = r.event \
    JOIN result_person rp ON rp.result = r.id JOIN person p ON p.id = rp.person \
    WHERE r.medal IS NOT NULL AND c.status = 'medal' AND g.status = 'held' AND rp.role = 'athlete'";

/// Golds, silvers and bronzes of rows of `MEDALS` or `MEDALLISTS`.
pub const COLOURS: &str = "sum(r.medal = 1), sum(r.medal = 2), sum(r.medal = 3)";

/// All rows of a query.
pub fn rows<T>(sql: &str, params: impl Params, read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>) -> Vec<T> {
    let connection = RECORDS.connection().expect("a connection");
    let mut statement = connection.prepare(sql).expect(sql);
    let rows = statement.query_map(params, read).expect(sql);
    rows.collect::<Result<_, _>>().expect(sql)
}

/// The first column of a query.
pub fn ids<T: FromSql + Ord>(sql: &str, params: impl Params) -> BTreeSet<T> {
    rows(sql, params, |row| row.get(0)).into_iter().collect()
}

/// The one value of a query.
pub fn one<T: FromSql>(sql: &str, params: impl Params) -> T {
    let mut values = rows(sql, params, |row| row.get(0));
    assert_eq!(values.len(), 1, "{sql}");
    values.remove(0)
}

/// A tally in three columns from `at` on; no rows sum up to nothing.
pub fn tally(row: &Row<'_>, at: usize) -> rusqlite::Result<Tally> {
    let number = |at| row.get::<_, Option<u32>>(at).map(Option::unwrap_or_default);
    Ok(Tally {
        gold: number(at)?,
        silver: number(at + 1)?,
        bronze: number(at + 2)?,
    })
}

/// Golds, silvers and bronzes, in this order.
pub fn colours(tally: Tally) -> (u32, u32, u32) {
    (tally.gold, tally.silver, tally.bronze)
}

/// The kind as the tables write it.
pub fn kind_text(kind: GamesKind) -> &'static str {
    match kind {
        GamesKind::Olympic => "olympic",
        GamesKind::Paralympic => "paralympic",
    }
}

/// The sex of an event as the tables write it.
pub fn sex_text(sex: EventSex) -> &'static str {
    match sex {
        EventSex::Men => "men",
        EventSex::Women => "women",
        EventSex::Mixed => "mixed",
        EventSex::Open => "open",
    }
}
