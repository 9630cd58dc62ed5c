//! Whether the database is whole and closed to writing.

use rusqlite::Connection;

use super::report::thousands;
use super::{Audit, Finding};

/// SQLite's own checks, over every page and every reference.
pub(super) fn whole(_: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let mut statement = conn.prepare("SELECT integrity_check FROM pragma_integrity_check")?;
    for told in statement.query_map([], |row| row.get::<_, String>(0))? {
        finding.broken.extend(Some(told?).filter(|told| told != "ok"));
    }
    let mut statement =
        conn.prepare("SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (table, parent, count) = (
            row.get::<_, String>(0)?,
            row.get::<_, String>(1)?,
            row.get::<_, u32>(2)?,
        );
        finding
            .broken
            .push(format!("{count} references from {table} to {parent} lead nowhere"));
    }
    let pages: u32 = conn.query_row("SELECT * FROM pragma_page_count", [], |row| row.get(0))?;
    finding.proved(pages as usize, format!("{} pages", thousands(pages as usize)));
    Ok(())
}

/// Tries to write, in several ways.
pub(super) fn read_only(audit: &Audit<'_>, _: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    const WRITES: [&str; 4] = [
        "DELETE FROM result",
        "UPDATE official_table SET gold = gold + 1",
        "INSERT INTO exception (rule, subject, reason) VALUES ('a', 'b', 'c')",
        "DROP TABLE tally",
    ];
    // A connection of its own kind, as any caller would get it.
    let Ok(conn) = audit.records.connection() else {
        return Err(rusqlite::Error::InvalidQuery);
    };
    for sql in WRITES {
        if conn.execute_batch(sql).is_ok() {
            finding.broken.push(format!("was allowed: {sql}"));
        }
    }
    finding.proved(
        WRITES.len(),
        format!("{} kinds of writing refused", WRITES.len() - finding.broken.len()),
    );
    Ok(())
}
