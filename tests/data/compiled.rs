//! What whole tables compile to.

use std::fs;

use crate::tables::Tables;

#[test]
fn whole_tables_compile() {
    let tables = Tables::copy();
    tables.compile().unwrap();
    let header = fs::read(tables.database()).unwrap();
    assert_eq!(&header[..16], b"SQLite format 3\0");
    assert_eq!(&header[68..72], b"PODM", "the application id");
}

#[test]
fn the_same_tables_compile_to_the_same_bytes() {
    let [one, other] = [Tables::copy(), Tables::copy()];
    one.compile().unwrap();
    other.compile().unwrap();
    assert_eq!(fs::read(one.database()).unwrap(), fs::read(other.database()).unwrap());
}

#[test]
fn totals_are_counted_as_medals_are_won() {
    let tables = Tables::copy();
    tables.compile().unwrap();
    let conn = rusqlite::Connection::open(tables.database()).unwrap();
    let one = |sql: &str| conn.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
    // Her relay's bronze counts for her, and once for the country.
    let lamiya = "SELECT p_gold || '-' || p_silver || '-' || p_bronze FROM person_total
                  JOIN person ON person.id = person WHERE key = 'lamiya-valiyeva-2002'";
    assert_eq!(one(lamiya), "1-0-1");
    let tally = "SELECT sum(gold) || '-' || sum(silver) || '-' || sum(bronze) FROM tally
                 JOIN country ON country.id = country JOIN games ON games.id = games WHERE code = ? AND games.kind = ?";
    let of = |code: &str, kind: &str| {
        conn.query_row(tally, [code, kind], |row| row.get::<_, String>(0))
            .unwrap()
    };
    assert_eq!(of("AZE", "paralympic"), "1-0-1");
    assert_eq!(of("AZE", "olympic"), "2-0-0");
    assert_eq!(of("GBR", "paralympic"), "1-1-0");
    // A pilot receives the medal too, and is no entry.
    let pilot = "SELECT p_gold || ' ' || (SELECT count(*) FROM entry WHERE entry.person = person_total.person)
                 FROM person_total JOIN person ON person.id = person WHERE key = 'jenny-holl-1999'";
    assert_eq!(one(pilot), "1 0");
    // Demonstrations count for nobody.
    let shown = "SELECT sum(p_gold) || ' ' || count(*) FROM person_total JOIN country ON country.id = country
                 WHERE code = 'GER'";
    assert_eq!(one(shown), "0 2");
    assert_eq!(
        one("SELECT group_concat(key, ' ') FROM (SELECT key FROM games ORDER BY id)"),
        "1916-summer-olympics 1988-summer-olympics 1992-summer-olympics 2024-summer-olympics 2024-summer-paralympics 2032-summer-olympics"
    );
}
