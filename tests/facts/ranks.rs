//! Lines of tables that are named by their ranks, tables as they stood after a day, and all medals of a Games.

use std::collections::BTreeSet;

use podium::answer::{Facts, TableFacts};
use podium::records::CountryId;

use crate::plain::{COLOURS, MEDALS, colours, ids, one, rows, tally};
use crate::{GAMES, RECORDS, facts, question};

pub fn table(code: &str) -> TableFacts {
    match facts(&question(code)) {
        Facts::Table(table) => table,
        other => panic!("{code}: no table: {other:?}"),
    }
}

/// The codes of the countries whose lines were picked.
fn picked(code: &str) -> Vec<&'static str> {
    let rows = table(code).picked.unwrap_or_else(|| panic!("{code}: nothing picked"));
    let code = |id: CountryId| RECORDS.catalog().country(id).code.as_str();
    rows.iter().map(|row| code(row.country)).collect()
}

#[test]
fn lines_are_found_by_their_ranks() {
    assert_eq!(picked("?t g=2020so p=10"), ["ITA"]);
    assert_eq!(picked("?lc g=2020so p=1-3"), ["USA", "CHN", "JPN"]);
    assert_eq!(picked("?t s=lawn-bowls g=1996sp m=s p=2"), ["RSA"]);
    assert_eq!(picked("?t g=2020so p=200"), [""; 0]);
    for (code, key) in GAMES {
        // So many lines are better by silvers that their number is the rank.
        let sql = "SELECT c.code FROM official_table t JOIN games g ON g.id = t.games JOIN country c ON c.id = t.country \
                   WHERE g.key = ?1 AND t.rank IS NOT NULL AND 3 = (SELECT count(*) FROM official_table o \
                   WHERE o.games = t.games AND o.silver > t.silver AND o.rank IS NOT NULL)";
        let expected: BTreeSet<String> = ids(sql, [key]);
        let found: BTreeSet<String> = picked(&format!("?t g={code} m=s p=4"))
            .into_iter()
            .map(str::to_owned)
            .collect();
        assert_eq!(found, expected, "{code}");
        let sql = "SELECT c.code FROM official_table t JOIN games g ON g.id = t.games JOIN country c ON c.id = t.country \
                   WHERE g.key = ?1 AND bronze = (SELECT min(o.bronze) FROM official_table o WHERE o.games = t.games)";
        let expected: BTreeSet<String> = ids(sql, [key]);
        let found: BTreeSet<String> = picked(&format!("?t g={code} m=b z=l"))
            .into_iter()
            .map(str::to_owned)
            .collect();
        assert_eq!(found, expected, "{code}");
    }
}

#[test]
fn a_table_as_it_stood_after_a_day() {
    let found = table("?t g=2024sp d=<2024-09-02");
    let mut lines: Vec<_> = found.rows.iter().map(|row| (row.country, colours(row.tally))).collect();
    lines.sort();
    let sql = format!(
        "SELECT r.country, {COLOURS} {MEDALS} AND g.key = '2024-summer-paralympics' AND r.date <= '2024-09-02' \
         GROUP BY 1 ORDER BY 1"
    );
    let expected: Vec<_> = rows(&sql, [], |row| {
        Ok((row.get::<_, CountryId>(0)?, colours(tally(row, 1)?)))
    });
    assert_eq!(lines, expected);
    // Without a name, the Games that were on.
    assert_eq!(table("?t d=<2024-09-02").games, found.games);
}

#[test]
fn all_medals_are_those_of_the_tables() {
    for (code, key) in GAMES {
        let Facts::Medals(medals) = facts(&question(&format!("?nm g={code}"))) else {
            panic!("no medals")
        };
        let sql =
            "SELECT sum(gold + silver + bronze) FROM official_table t JOIN games g ON g.id = t.games WHERE g.key = ?";
        let expected: u32 = one(sql, [key]);
        assert_eq!(
            medals.by_games.iter().map(|row| row.tally.total()).sum::<u32>(),
            expected,
            "{code}"
        );
    }
}
