//! The audit keeps quiet about whole records, and sees every promise that is broken.

use std::fs;

use podium::audit::{self, Finding, Report};
use podium::records::Records;

use crate::tables::Tables;

/// Audits the tiny tables, after one statement changed their database.
fn audit_after(sql: &str) -> Report {
    audit_tables(&Tables::copy(), sql)
}

fn audit_tables(tables: &Tables, sql: &str) -> Report {
    tables.compile().unwrap();
    let conn = rusqlite::Connection::open(tables.database()).unwrap();
    conn.execute_batch(&format!("PRAGMA foreign_keys = OFF; {sql}"))
        .unwrap();
    conn.close().unwrap();
    // Records live as long as the program, and so do these.
    let [database, facts] = [tables.database(), tables.facts()].map(|file| Vec::leak(fs::read(file).unwrap()));
    audit::run(&Records::over(database, facts).unwrap())
}

#[track_caller]
fn finding<'r>(report: &'r Report, promise: &str) -> &'r Finding {
    report
        .findings
        .iter()
        .find(|finding| finding.promise.contains(promise))
        .unwrap()
}

const PARIS: &str = "Paris 2024 Paralympics count";

#[test]
fn whole_records_break_no_promise_but_the_known_totals_of_paris() {
    let report = audit_after("");
    for finding in &report.findings {
        assert_eq!(finding.broken.is_empty(), !finding.promise.contains(PARIS), "{finding}");
        assert!(finding.checked > 0 || finding.promise.contains(PARIS), "{finding}");
    }
    let listed = &finding(&report, "one gold").listed;
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].subject, "para-athletics/womens-400-m-t13");
}

#[test]
fn every_broken_promise_is_seen() {
    let cases = [
        (
            "INSERT INTO result_person VALUES (999, 1, 'athlete')",
            "every reference",
            "1 references from result_person to result lead nowhere",
        ),
        (
            "UPDATE official_table SET gold = 2 WHERE gold = 1 AND silver = 1",
            "official one",
            "2024-summer-paralympics, GBR: 1-1-0 by the results, 2-1-0 in the official table",
        ),
        (
            "DELETE FROM official_table WHERE rank IS NULL",
            "official one",
            "NPA: 1-0-0 by the results, 0-0-0",
        ),
        (
            "UPDATE official_table SET rank = 9 WHERE rank = 3",
            "equals share a rank",
            "2024-summer-paralympics, BRA: rank 9, but 2 committees are ahead",
        ),
        (
            "UPDATE tally SET bronze = 3 WHERE bronze = 1",
            "tally",
            "AZE, athletics: 1-0-1 by the results, 1-0-3 in the tally",
        ),
        ("DELETE FROM tally", "tally", "AZE, athletics: is not in the tally"),
        (
            "UPDATE result SET medal = 1 WHERE medal = 2",
            "one gold",
            "para-athletics/womens-100-m-t13: 2 golds",
        ),
        (
            "DELETE FROM exception",
            "one gold",
            "para-athletics/womens-400-m-t13: 0 golds",
        ),
        (
            "UPDATE result SET date = '2024-08-27' WHERE mark = '11.76'",
            "outside the days",
            "womens-100-m-t13: 2024-08-27 is not within 2024-08-28 to 2024-09-08",
        ),
        (
            "UPDATE contest SET date = '2024-09-09' WHERE date = '2024-09-04'",
            "outside the days",
            "womens-time-trial-b: 2024-09-09",
        ),
        (
            "UPDATE person SET born = '2016' WHERE key = 'lamiya-valiyeva-2002'",
            "under 10",
            "lamiya-valiyeva-2002: born 2016",
        ),
        (
            "UPDATE person SET born = '1943-09-03' WHERE key = 'lamiya-valiyeva-2002'",
            "under 10",
            "born 1943-09-03",
        ),
        (
            "UPDATE person SET born = '2024-10' WHERE key = 'lamiya-valiyeva-2002'",
            "under 10",
            "born 2024-10",
        ),
        (
            "UPDATE result SET country = 2 WHERE id IN (1, 2); UPDATE result_person SET person = (SELECT id FROM person WHERE key = 'hidayat-heydarov-1997') WHERE result IN (1, 2)",
            "two medals of one event",
            "2024-summer-olympics, hidayat-heydarov-1997: two medals in judo/mens-73-kg",
        ),
        (
            "UPDATE person SET sex = 'm' WHERE key = 'lamiya-valiyeva-2002'",
            "two medals of one event",
            "lamiya-valiyeva-2002: a medal in para-athletics/womens-100-m-t13",
        ),
        (
            "UPDATE person SET name = 'not seen)' WHERE key = 'ada-guide-ger'",
            "Every name is a name",
            "ada-guide-ger: is called \"not seen)\"",
        ),
        (
            "UPDATE person_spelling SET name = '- Heydarov' WHERE person = (SELECT id FROM person WHERE key = 'hidayat-heydarov-1997')",
            "Every name is a name",
            "hidayat-heydarov-1997: is called \"- Heydarov\"",
        ),
        (
            "UPDATE person_total SET p_gold = 4 WHERE p_bronze = 1",
            "add up",
            "lamiya-valiyeva-2002: 0-0-0 and 1-0-1 by the results, 0-0-0 and 4-0-1 in the totals",
        ),
        (
            "DELETE FROM person_total WHERE p_bronze = 1",
            "add up",
            "lamiya-valiyeva-2002: has no totals",
        ),
        (
            "DELETE FROM entry WHERE person = (SELECT id FROM person WHERE key = 'lamiya-valiyeva-2002')",
            "started took part",
            "started, and is not among those who took part",
        ),
        ("UPDATE daily SET gold = gold + 1", "medals of days", "daily"),
        ("UPDATE squad SET men = men + 1", "numbers of athletes", "squad"),
        (
            "DELETE FROM turnout WHERE games IS NULL",
            "numbers of athletes",
            "turnout",
        ),
        (
            "UPDATE medallist SET gold = gold + 1",
            "medals of athletes",
            "medallist",
        ),
        ("UPDATE career SET total = total + 1", "medals of athletes", "career"),
        (
            "UPDATE record_mark SET date = '2025-01-01' WHERE kind = 'world'",
            "record can be true",
            "mens-100-m-t71, world: was set on 2025-01-01, after the source of 2024-09-08",
        ),
        (
            "UPDATE record_mark SET date = '2024-09-09' WHERE kind = 'paralympic'",
            "record can be true",
            "womens-100-m-t13, paralympic: 2024-09-09 is not within Paralympic Games",
        ),
        (
            "UPDATE record_mark SET mark = '11.65' WHERE kind = 'paralympic'",
            "record can be true",
            "womens-100-m-t13, paralympic: 11.65 beats the world record",
        ),
        (
            "UPDATE record_mark SET mark = 'fast' WHERE kind = 'paralympic'",
            "record can be true",
            "\"fast\" is no mark",
        ),
        (
            "UPDATE record_mark SET key = 'para-chess/mens-blitz' WHERE event IS NULL",
            "record can be true",
            "para-chess/mens-blitz, world: is of no known sport",
        ),
        (
            "UPDATE record_mark SET sex = 'men' WHERE kind = 'paralympic'",
            "record can be true",
            "lamiya-valiyeva-2002 is of the other sex",
        ),
        (
            "UPDATE person SET born = '2016' WHERE key = 'lamiya-valiyeva-2002'",
            "record can be true",
            "lamiya-valiyeva-2002 was born 2016, and set it on 2024-09-03",
        ),
        (
            "UPDATE result SET place = 7 WHERE id = 2",
            "columns of facts",
            "result, place: row 1 holds 2, the database 7",
        ),
        (
            "UPDATE result SET mark = '11.77' WHERE mark = '11.76'",
            "columns of facts",
            "value: 117600",
        ),
        (
            "UPDATE result SET stage = 'r1/2' WHERE status = 'DSQ'",
            "columns of facts",
            "result, stage: row",
        ),
        (
            "UPDATE result_person SET role = 'pilot' WHERE role = 'guide'",
            "columns of facts",
            "result_person, by people, role: row",
        ),
        (
            "DELETE FROM result WHERE id = (SELECT max(id) FROM result)",
            "columns of facts",
            "result, country: has more than the",
        ),
        (
            "UPDATE contest SET date = '2024-09-05' WHERE date = '2024-09-03'",
            "columns of facts",
            "contest, day: row",
        ),
        (
            "DELETE FROM entry",
            "columns of facts",
            "entry, by people, sport: has more than the 0 rows",
        ),
        (
            "UPDATE person SET weight = 60.5",
            "columns of facts",
            "person, weight: row 0 holds",
        ),
        (
            "UPDATE person SET name = '7up'",
            "columns of facts",
            "person, initials: row 0 holds",
        ),
        (
            "UPDATE official_table SET silver = 3 WHERE rank = 3",
            "columns of facts",
            "official_table, silver: row",
        ),
        (
            "DELETE FROM official_table WHERE gold = 55",
            "has its table",
            "1988-summer-olympics: has no medal table",
        ),
        (
            "DELETE FROM coverage WHERE aspect = 'births'",
            "has its table",
            "1988-summer-olympics: nothing is said of its births",
        ),
        (
            "DELETE FROM coverage_source",
            "has its table",
            "1988-summer-olympics: no source is named for its table",
        ),
        (
            "UPDATE coverage SET share = 90 WHERE aspect = 'medallists' AND share = 100",
            "shares",
            "2024-summer-olympics, medallists: 90 per cent stated, 100.0 counted",
        ),
        (
            "INSERT INTO country VALUES (14, 'XXX', 'Nowhere', 'nation', NULL, 'asia', 'Heç', 'Нигде', 'Hiç')",
            "code is known",
            "XXX: Nowhere appears in no Games",
        ),
        (
            "INSERT INTO exception VALUES (9, 'age', NULL, 'lamiya-valiyeva-2002', 'no reason')",
            "is needed",
            "age, all Games, lamiya-valiyeva-2002: nothing departs here",
        ),
        (
            "UPDATE official_table SET gold = 9 WHERE rank = 3",
            PARIS,
            "medals in the table: 12-2-1, not 549-551-607",
        ),
    ];
    for (sql, promise, fault) in cases {
        let report = audit_after(sql);
        let finding = finding(&report, promise);
        assert!(
            finding.broken.iter().any(|told| told.contains(fault)),
            "{sql}: {fault:?} is not in {finding}"
        );
        assert!(!report.is_clean());
    }
}

#[test]
fn a_listed_departure_is_told_with_its_reason_and_is_no_fault() {
    let tables = Tables::copy();
    let rule = "rule,games,subject,reason\n";
    let more = format!("{rule}table,2024-summer-paralympics,GBR,a medal was taken away later\n");
    tables.change("exceptions.csv", rule, &more);
    let report = audit_tables(
        &tables,
        "UPDATE official_table SET silver = 2 WHERE gold = 1 AND silver = 1",
    );
    let finding = finding(&report, "official one");
    assert_eq!(finding.broken, [""; 0]);
    assert_eq!(finding.listed[0].subject, "GBR");
    assert!(
        report
            .to_string()
            .contains("known: 2024-summer-paralympics, GBR: a medal was taken away later")
    );
}
