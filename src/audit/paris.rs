//! The one Games whose numbers are known from outside the records, so that a fault common to the results and the table
//! would be seen.

use rusqlite::Connection;

use super::medals::{Count, count, dashed};
use super::{Audit, Finding};
use crate::records::CountryCode;

const GAMES: &str = "2024-summer-paralympics";
/// Gold, silver, bronze, as the organisers published them.
const MEDALS: Count = [549, 551, 607];
/// With medals, the neutral athletes among them.
const COMMITTEES: usize = 86;
/// Azerbaijan: its medals, and its rank when the neutral athletes are left out, as they were.
const AZERBAIJAN: (&str, Count, u32) = ("AZE", [4, 2, 5], 28);

/// The medals and committees, in the results and in the table, and the line of Azerbaijan.
pub(super) fn paralympics_2024(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let Some(games) = audit.catalog.games_by_key(GAMES) else {
        finding.broken.push(format!("{GAMES} are not in the records"));
        return Ok(());
    };
    let (code, medals, rank) = AZERBAIJAN;
    let country = CountryCode::new(code).and_then(|code| audit.catalog.country_by_code(code));

    let mut counted = count(&audit.medals, |row| (row.games, row.country));
    counted.retain(|(of, _), _| *of == games.id);
    let total = counted
        .values()
        .fold([0; 3], |sum, one| [0, 1, 2].map(|medal| sum[medal] + one[medal]));
    let mut expect = |what: &str, found: String, expected: String| {
        if found != expected {
            finding.broken.push(format!("{what}: {found}, not {expected}"));
        }
    };
    expect("medals in the results", dashed(total), dashed(MEDALS));
    expect(
        "committees in the results",
        counted.len().to_string(),
        COMMITTEES.to_string(),
    );
    let of_country = country
        .and_then(|country| counted.get(&(games.id, country.id)))
        .copied()
        .unwrap_or_default();
    expect("Azerbaijan in the results", dashed(of_country), dashed(medals));

    let sql = "SELECT ifnull(sum(gold), 0), ifnull(sum(silver), 0), ifnull(sum(bronze), 0), count(*)
               FROM official_table WHERE games = ?";
    let (total, committees) = conn.query_row(sql, [games.id], |row| {
        Ok(([row.get(0)?, row.get(1)?, row.get(2)?], row.get::<_, u32>(3)?))
    })?;
    expect("medals in the table", dashed(total), dashed(MEDALS));
    expect(
        "committees in the table",
        committees.to_string(),
        COMMITTEES.to_string(),
    );
    let sql = "SELECT gold || '-' || silver || '-' || bronze, rank FROM official_table
               JOIN country ON country.id = country WHERE games = ? AND code = ?";
    let (line, stored) = conn.query_row(sql, rusqlite::params![games.id, code], |row| {
        Ok((row.get::<_, String>(0)?, row.get::<_, u32>(1)?))
    })?;
    expect("Azerbaijan in the table", line, dashed(medals));
    expect("the rank of Azerbaijan", stored.to_string(), rank.to_string());
    finding.proved(
        MEDALS.iter().sum::<u32>() as usize,
        format!(
            "over {COMMITTEES} committees, Azerbaijan {rank}th with {}",
            dashed(medals)
        ),
    );
    Ok(())
}
