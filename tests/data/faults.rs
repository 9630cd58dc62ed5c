//! Faults that lie between rows and files, and how many are told.

use std::fs;

use crate::compile;
use crate::tables::{CONTESTS, PEOPLE, RESULTS, TABLE, Tables};

#[test]
fn a_result_needs_its_contest() {
    let tables = Tables::copy();
    let faults = tables
        .change(
            CONTESTS,
            "para-cycling-road/womens-time-trial-b,2024-09-04,medal,\n",
            "",
        )
        .faults();
    let reason = "column 'event': \"para-cycling-road/womens-time-trial-b\" is not in the events.csv of these Games";
    assert_eq!(
        faults,
        [format!("{RESULTS}:8: {reason}"), format!("{RESULTS}:9: {reason}")]
    );
}

#[test]
fn the_same_row_of_results_twice_is_a_fault() {
    let tables = Tables::copy();
    let row = "para-athletics/womens-100-m-t13,2,silver,BRA,11.78,,,2024-09-03,rayane-soares-da-silva-1997,\n";
    assert_eq!(
        tables.change(RESULTS, row, &row.repeat(2)).faults(),
        [format!("{RESULTS}:4: is the same as on line 3")]
    );
}

#[test]
fn a_person_of_no_games_is_a_fault() {
    let tables = Tables::copy();
    let row = "ada-guide-ger,Ada Guide,Guide,,,,,\n";
    let more = format!("{row}nobody-ger,N. Body,Body,,,,,\n");
    let faults = tables.change(PEOPLE, row, &more).faults();
    assert_eq!(
        faults,
        [format!(
            "{PEOPLE}:8: column 'id': \"nobody-ger\" takes part in no Games"
        )]
    );
}

#[test]
fn all_faults_of_all_files_are_told_at_once() {
    let tables = Tables::copy();
    tables.change("countries.csv", "Brazil,nation", "Brazil,country");
    tables.change(PEOPLE, "Valiyeva,f,", "Valiyeva,F,");
    tables.change(RESULTS, "1,gold,AZE", "=1,golden,AZE");
    let faults = tables.faults();
    for place in [
        "countries.csv:4: column 'kind'",
        "people/paralympics.csv:2: column 'sex'",
    ] {
        assert!(
            faults.iter().any(|fault| fault.starts_with(place)),
            "{place} is not in {faults:#?}"
        );
    }
    for column in ["place", "medal"] {
        let place = format!("{RESULTS}:2: column '{column}'");
        assert!(
            faults.iter().any(|fault| fault.starts_with(&place)),
            "{place} is not in {faults:#?}"
        );
    }
}

#[test]
fn of_very_many_faults_fifty_are_listed_and_all_are_counted() {
    let tables = Tables::copy();
    let row = "zelym-kotsoiev-1998,Zelym Kotsoiev,Kotsoiev,m,1998,,,\n";
    tables.change("people/olympics.csv", row, &row.repeat(100));
    let Err(compile::Error::Faults(faults)) = tables.compile() else {
        panic!("an id is there a hundred times")
    };
    assert_eq!((faults.listed.len(), faults.total), (50, 99));
}

#[test]
fn files_that_nobody_would_read_and_missing_ones_are_faults() {
    type Spoil = fn(&Tables);
    let cases: [(Spoil, &str); 9] = [
        (
            |t| fs::write(t.path("notes.txt"), "").unwrap(),
            "notes.txt: is none of the tables",
        ),
        (
            |t| fs::write(t.path("people/old.txt"), "").unwrap(),
            "people/old.txt: is none of the tables",
        ),
        (
            |t| fs::write(t.path("games/2024-summer-olympics/medals.csv"), "").unwrap(),
            "games/2024-summer-olympics/medals.csv: is none of the tables",
        ),
        (
            |t| fs::create_dir(t.path("games/2025-summer-olympics")).unwrap(),
            "games/2025-summer-olympics: is a folder for Games that are not in games.csv",
        ),
        (
            |t| {
                fs::create_dir(t.path("games/1916-summer-olympics")).unwrap();
                fs::copy(t.path(TABLE), t.path("games/1916-summer-olympics/table.csv")).unwrap();
            },
            "games/1916-summer-olympics: is a folder for Games that did not take place, by games.csv",
        ),
        (
            |t| fs::remove_file(t.path(TABLE)).unwrap(),
            "games/2024-summer-paralympics/table.csv: is missing: every Games held has its medal table",
        ),
        (
            |t| fs::remove_file(t.path(RESULTS)).unwrap(),
            "games/2024-summer-paralympics: has only one of events.csv and results.csv, which need each other",
        ),
        (
            |t| fs::write(t.path("exceptions.csv"), "").unwrap(),
            "exceptions.csv: is empty; the header is \"rule,games,subject,reason\"",
        ),
        (
            |t| fs::write(t.path("sources.csv"), b"id,title,licence,as_of\na,\xff,b,c\n").unwrap(),
            "sources.csv:2: is not UTF-8 text",
        ),
    ];
    for (spoil, fault) in cases {
        let tables = Tables::copy();
        spoil(&tables);
        let faults = tables.faults();
        assert!(
            faults.iter().any(|told| told == fault),
            "{fault:?} is not in {faults:#?}"
        );
    }
}
