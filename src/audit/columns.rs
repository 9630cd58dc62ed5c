//! The columns of facts against the tables that they are made of, row by row. SQL makes the numbers anew, in its own way.

use rusqlite::Connection;

use super::report::thousands;
use super::{Audit, Finding};
use crate::names::fold::fold;
use crate::records::facts::{Column, Value};
use crate::records::{EventId, Facts, Mark, PersonId, Stage};

/// A day as text as the number of a column; births may be shorter.
macro_rules! day {
    ($column:literal) => {
        concat!(
            "ifnull(substr(",
            $column,
            ", 1, 4) * 512 + ifnull(nullif(substr(",
            $column,
            ", 6, 2), ''), 0) * 32 + ifnull(nullif(substr(",
            $column,
            ", 9, 2), ''), 0), 0)"
        )
    };
}

/// Numbers that SQL makes for each row of a table, and the columns that should hold them, in the same order.
struct Comparison<'f> {
    table: &'static str,
    sql: &'static str,
    columns: Vec<(&'static str, Numbers<'f>)>,
}

type Numbers<'f> = Box<dyn Iterator<Item = i64> + 'f>;

/// Every column of the facts equals its table.
pub(super) fn equal_the_tables(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let facts = audit.records.facts();
    let mut rows = 0;
    let mut columns = 0;
    for comparison in comparisons(facts) {
        columns += comparison.columns.len();
        rows += compare(conn, comparison, finding)?;
    }
    rows += compare_texts(conn, facts, finding)?;
    rows += compare_initials(conn, facts, finding)?;
    // Mark with its measure, stage, and two initials.
    columns += 5;
    finding.proved(rows, format!("{} rows of {columns} columns", thousands(rows)));
    Ok(())
}

fn numbers<T: Value>(column: Column<'_, T>) -> Numbers<'_> {
    Box::new(column.iter().map(Into::into))
}

/// Positions and lengths as numbers; none is so great that it does not fit.
fn whole(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn comparisons<'f>(facts: &'f Facts<'f>) -> Vec<Comparison<'f>> {
    let (results, starts, contests) = (facts.results(), facts.starts(), facts.contests());
    let (entries, people, official) = (facts.entries(), facts.people(), facts.official());
    let everybody = move || (1..=whole(people.sex.len())).map(PersonId);
    let events = 1..=contests.event.iter().max().unwrap_or_default();
    vec![
        Comparison {
            table: "result",
            sql: concat!(
                "SELECT games, event, country, ifnull(place, 0), ifnull(medal, 0), ",
                "counted + 2 * started + CASE contest.status WHEN 'demonstration' THEN 4 WHEN 'art' THEN 8 ELSE 0 END, ",
                "CASE result.status WHEN 'DNS' THEN 1 WHEN 'DNF' THEN 2 WHEN 'DSQ' THEN 3 WHEN 'NM' THEN 4 ",
                "WHEN 'HC' THEN 5 WHEN 'AC' THEN 6 WHEN 'DNQ' THEN 7 ELSE 0 END, ",
                day!("result.date"),
                ", id - 1 FROM result LEFT JOIN contest USING (games, event) ORDER BY games, event, id"
            ),
            columns: vec![
                ("games", numbers(results.games)),
                ("event", numbers(results.event)),
                ("country", numbers(results.country)),
                ("place", numbers(results.place)),
                ("medal", numbers(results.medal)),
                ("flags", numbers(results.flags)),
                ("status", numbers(results.status)),
                ("day", numbers(results.day)),
                ("position", Box::new(0..whole(results.games.len()))),
            ],
        },
        Comparison {
            table: "result_person",
            sql: "SELECT result - 1, person, CASE role WHEN 'guide' THEN 1 WHEN 'pilot' THEN 2 WHEN 'cox' THEN 3 ELSE 0 END \
                  FROM result_person ORDER BY result, person",
            columns: vec![
                (
                    "result",
                    Box::new((0..results.games.len()).flat_map(|at| facts.starts_of(at).map(move |_| whole(at)))),
                ),
                ("person", numbers(starts.person)),
                ("role", numbers(starts.role)),
            ],
        },
        Comparison {
            table: "result_person, by people",
            sql: "SELECT person, result - 1, CASE role WHEN 'guide' THEN 1 WHEN 'pilot' THEN 2 WHEN 'cox' THEN 3 ELSE 0 END \
                  FROM result_person ORDER BY person, result",
            columns: vec![
                (
                    "person",
                    Box::new(everybody().flat_map(|id| facts.career_of(id).map(move |_| id.0))),
                ),
                ("result", numbers(facts.careers().result)),
                ("role", numbers(facts.careers().role)),
            ],
        },
        Comparison {
            table: "contest",
            sql: concat!(
                "SELECT games, event, CASE status WHEN 'demonstration' THEN 1 WHEN 'art' THEN 2 ELSE 0 END, ",
                day!("date"),
                ", (SELECT count(*) FROM result WHERE result.event = contest.event AND result.games = contest.games) ",
                "FROM contest ORDER BY games, event"
            ),
            columns: vec![
                ("games", numbers(contests.games)),
                ("event", numbers(contests.event)),
                ("status", numbers(contests.status)),
                ("day", numbers(contests.day)),
                (
                    "results",
                    Box::new((0..contests.games.len()).map(|at| whole(facts.rows_of(at).len()))),
                ),
            ],
        },
        Comparison {
            table: "contest, by events",
            sql: "SELECT event, games FROM contest ORDER BY event, games",
            columns: vec![
                (
                    "event",
                    Box::new(events.clone().flat_map(|event| {
                        let contests = facts.contests_of(EventId(event.into()));
                        contests.map(|at| facts.contest(at).event().0)
                    })),
                ),
                (
                    "games",
                    Box::new(events.flat_map(|event| {
                        let contests = facts.contests_of(EventId(event.into()));
                        contests.map(|at| facts.contest(at).games().0)
                    })),
                ),
            ],
        },
        Comparison {
            table: "entry",
            sql: "SELECT games, country, sport, person FROM entry ORDER BY games, country, sport, person",
            columns: vec![
                ("games", numbers(entries.games)),
                ("country", numbers(entries.country)),
                ("sport", numbers(entries.sport)),
                ("person", numbers(entries.person)),
            ],
        },
        Comparison {
            table: "entry, by people",
            sql: "SELECT person, games, country, sport FROM entry ORDER BY person, games, country, sport",
            columns: vec![
                (
                    "person",
                    Box::new(everybody().flat_map(|id| facts.entries_of(id).map(|at| facts.entry(at).person.0))),
                ),
                (
                    "games",
                    Box::new(everybody().flat_map(|id| facts.entries_of(id).map(|at| facts.entry(at).games.0))),
                ),
                (
                    "country",
                    Box::new(everybody().flat_map(|id| facts.entries_of(id).map(|at| facts.entry(at).country.0))),
                ),
                (
                    "sport",
                    Box::new(everybody().flat_map(|id| facts.entries_of(id).map(|at| facts.entry(at).sport.0))),
                ),
            ],
        },
        Comparison {
            table: "person",
            sql: concat!(
                "SELECT CASE sex WHEN 'm' THEN 1 WHEN 'f' THEN 2 ELSE 0 END, ",
                day!("born"),
                ", ifnull(height, 0), CAST(round(ifnull(weight, 0) * 10) AS INTEGER) FROM person ORDER BY id"
            ),
            columns: vec![
                ("sex", numbers(people.sex)),
                ("born", numbers(people.born)),
                ("height", numbers(people.height)),
                ("weight", numbers(people.weight)),
            ],
        },
        Comparison {
            table: "official_table",
            sql: "SELECT games, country, ifnull(rank, 0), gold, silver, bronze FROM official_table ORDER BY games, country",
            columns: vec![
                ("games", numbers(official.games)),
                ("country", numbers(official.country)),
                ("rank", numbers(official.rank)),
                ("gold", numbers(official.gold)),
                ("silver", numbers(official.silver)),
                ("bronze", numbers(official.bronze)),
            ],
        },
    ]
}

/// Compares the rows of a table with its columns, tells the first departure of each column, and counts the rows.
fn compare(conn: &Connection, comparison: Comparison<'_>, finding: &mut Finding) -> rusqlite::Result<usize> {
    let Comparison { table, sql, columns } = comparison;
    let mut columns: Vec<_> = columns
        .into_iter()
        .map(|(name, numbers)| (name, numbers, false))
        .collect();
    let mut depart = |name: &str, what: String| finding.broken.push(format!("{table}, {name}: {what}"));
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        for (at, (name, numbers, departed)) in columns.iter_mut().enumerate() {
            let expected: i64 = row.get(at)?;
            let held = numbers.next();
            if held != Some(expected) && !*departed {
                *departed = true;
                let held = held.map_or("nothing".to_owned(), |held| held.to_string());
                depart(name, format!("row {count} holds {held}, the database {expected}"));
            }
        }
        count += 1;
    }
    for (name, mut numbers, _) in columns {
        if numbers.next().is_some() {
            depart(name, format!("has more than the {count} rows of the database"));
        }
    }
    Ok(count)
}

/// Compares marks and stages as they are read from the text with what the columns make of them.
fn compare_texts(conn: &Connection, facts: &Facts<'_>, finding: &mut Finding) -> rusqlite::Result<usize> {
    let mut statement = conn.prepare("SELECT mark, stage FROM result ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        if count >= facts.results().games.len() {
            break;
        }
        let result = facts.result(count);
        let mark = row.get_ref(0)?.as_str_or_null()?;
        let stage = row.get_ref(1)?.as_str_or_null()?;
        if result.mark() != mark.and_then(Mark::read) || result.is_marked() != mark.is_some() {
            let held = result.mark();
            finding.broken.push(format!(
                "result, mark: row {count} holds {held:?}, the database {mark:?}"
            ));
        }
        if result.stage() != stage.and_then(Stage::read) {
            let held = result.stage();
            finding.broken.push(format!(
                "result, stage: row {count} holds {held:?}, the database {stage:?}"
            ));
        }
        count += 1;
    }
    Ok(count)
}

/// Compares the first letters of names.
fn compare_initials(conn: &Connection, facts: &Facts<'_>, finding: &mut Finding) -> rusqlite::Result<usize> {
    let mut statement = conn.prepare("SELECT id, name, family FROM person ORDER BY id")?;
    let mut rows = statement.query([])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        let initial = |text: Option<&str>| fold(text.unwrap_or_default()).chars().next();
        let expected = (
            initial(row.get_ref(1)?.as_str_or_null()?),
            initial(row.get_ref(2)?.as_str_or_null()?),
        );
        let person = facts.person(row.get(0)?);
        let held = person.map(|person| (person.initial, person.family_initial));
        if held != Some(expected) {
            finding.broken.push(format!(
                "person, initials: row {count} holds {held:?}, the database {expected:?}"
            ));
        }
        count += 1;
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Records;

    #[test]
    fn the_bundled_columns_equal_the_bundled_tables() {
        let records = Records::open().unwrap();
        let audit = Audit::prepare(&records).unwrap();
        let conn = records.connection().unwrap();
        let mut finding = Finding::new("");
        equal_the_tables(&audit, &conn, &mut finding).unwrap();
        assert_eq!(finding.broken, [""; 0]);
        assert!(finding.checked > 2_000_000, "{}", finding.proof);
    }
}
