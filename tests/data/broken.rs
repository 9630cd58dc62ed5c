//! For every kind of broken row, the fault that names it.

use std::fs;

use crate::compile;
use crate::tables::Tables;

const RESULTS: &str = "games/2024-summer-paralympics/results.csv";
const CONTESTS: &str = "games/2024-summer-paralympics/events.csv";
const TABLE: &str = "games/2024-summer-paralympics/table.csv";
const ENTRIES: &str = "games/2024-summer-paralympics/entries.csv";
const PEOPLE: &str = "people/paralympics.csv";
const EVENTS: &str = "events/paralympic.csv";

/// File, text in it, what is put in its place, and the fault behind the file's name.
const BROKEN: &[(&str, &str, &str, &str)] = &[
    (
        "countries.csv",
        "code,name",
        "noc,name",
        ":1: the header is \"noc,name,kind,iso2,successors\", not \"code,name,kind,iso2,successors\"",
    ),
    (
        "countries.csv",
        "BRA,Brazil",
        "Bra,Brazil",
        ":4: column 'code': \"Bra\" is not a code of three capital letters",
    ),
    (
        "countries.csv",
        "AUS,Australia",
        "AZE,Australia",
        ":3: column 'code': \"AZE\" is already at countries.csv:2",
    ),
    (
        "countries.csv",
        "BRA,Brazil",
        "BRA,Azerbaijan",
        ":4: column 'name': is the same as on line 3",
    ),
    (
        "countries.csv",
        "Brazil,nation",
        "Brazil,country",
        ":4: column 'kind': \"country\" is not nation, former, neutral, refugee or mixed",
    ),
    (
        "countries.csv",
        "nation,FR,",
        "nation,fr,",
        ":6: column 'iso2': \"fr\" is not a code of two capital letters",
    ),
    (
        "countries.csv",
        "EUN RUS AZE UKR",
        "EUN RUS XXX UKR",
        ":12: column 'successors': \"XXX\" is not in countries.csv",
    ),
    (
        "countries.csv",
        "EUN RUS AZE UKR",
        "EUN URS",
        ":12: column 'successors': URS follows itself",
    ),
    (
        "sports.csv",
        "judo,Judo,",
        "judo,Judo,cycling-road",
        ":5: column 'parent': \"cycling-road\" is a discipline itself",
    ),
    (
        "sports.csv",
        "judo,Judo,",
        "judo,Judo,martial-arts",
        ":5: column 'parent': \"martial-arts\" is not in sports.csv",
    ),
    (
        EVENTS,
        "paralympic,cycling-road,",
        "paralympic,cycling-moon,",
        ":5: column 'sport': \"cycling-moon\" is not in sports.csv",
    ),
    (
        EVENTS,
        "100 m T13,women,T13,",
        "100 m T13,ladies,T13,",
        ":2: column 'sex': \"ladies\" is not men, women, mixed or open",
    ),
    (
        EVENTS,
        "100 m T12,women",
        "100 m T13,women",
        ":3: column 'title': is the same as on line 2",
    ),
    (
        "events/olympic.csv",
        "73 kg,men,,",
        "73 kg,men,J1,",
        ":2: column 'class': has a classification, which Olympic events do not have",
    ),
    (
        PEOPLE,
        "2002-04-05",
        "2002-02-30",
        ":2: column 'born': \"2002-02-30\" is not a date written YYYY-MM-DD, YYYY-MM or YYYY",
    ),
    (
        PEOPLE,
        "Valiyeva,f,",
        "Valiyeva,F,",
        ":2: column 'sex': \"F\" is not m or f",
    ),
    (
        PEOPLE,
        "Valiyeva,Valiyeva,",
        "Valiyeva,Velieva,",
        ":2: column 'family': \"Velieva\" is not in the name \"Lamiya Valiyeva\"",
    ),
    (
        PEOPLE,
        "VALIYEVA Lamiya |",
        "Lamiyə Vəliyeva |",
        ":2: column 'also': \"Lamiyə Vəliyeva\" is there twice",
    ),
    (
        PEOPLE,
        "sophie-unwin-1994,",
        "jenny-holl-1999,",
        ":5: column 'id': \"jenny-holl-1999\" is already at people/paralympics.csv:4",
    ),
    (
        PEOPLE,
        "ada-guide-ger,Ada",
        "ada-guide-ger, Ada",
        ":7: column 'name': has spaces or control characters to be taken out",
    ),
    (
        "people/evidence.csv",
        "tokyo-2020-paralympics:7",
        "paris-2024-paralympics:1",
        ":3: column 'record': is the same as on line 2",
    ),
    (
        "games.csv",
        ",2032,",
        ",1032,",
        ":5: column 'year': \"1032\" is not a year of Games",
    ),
    (
        "games.csv",
        "2024-09-08",
        "2024-08-08",
        ":2: column 'closed': 2024-08-08 is -20 days after the opening on 2024-08-28",
    ),
    (
        "games.csv",
        "cancelled",
        "called off",
        ":4: column 'status': \"called off\" is not held, cancelled, scheduled or intercalated",
    ),
    (
        "games.csv",
        "2443,1985",
        "2443,1986",
        ":2: column 'athletes': 4428 are fewer than the 4429 men and women",
    ),
    (
        "games.csv",
        "Brisbane,AUS",
        "Brisbane,AUZ",
        ":5: column 'hosts': \"AUZ\" is not in countries.csv",
    ),
    ("sources.csv", "none stated", "", ":2: column 'licence': is empty"),
    (
        "coverage.csv",
        "paralympics,table,complete,100",
        "paralympics,table,complete,99",
        ":9: column 'state': is complete, but 99 per cent are held",
    ),
    (
        "coverage.csv",
        "paralympics,dates,complete,,organisers",
        "paralympics,dates,complete,,hearsay",
        ":13: column 'sources': \"hearsay\" is not in sources.csv",
    ),
    (
        "coverage.csv",
        "paralympics,dates",
        "paralympics,places",
        ":13: column 'aspect': is the same as on line 12",
    ),
    (
        "exceptions.csv",
        "its medallists are left out of these tables",
        "",
        ":2: column 'reason': is empty",
    ),
    (
        TABLE,
        "AZE,2,1,0,1",
        "AZE,2,1,-1,1",
        ":3: column 'silver': \"-1\" is not a count",
    ),
    (
        TABLE,
        "BRA,3,",
        "BRA,4,",
        ":5: column 'rank': 4 should be 3 by gold, silver and bronze",
    ),
    (TABLE, "BRA,3,", "GBR,3,", ":5: column 'noc': is the same as on line 2"),
    (TABLE, "BRA,3,0,1,0", "BRA,3,0,0,0", ":5: is a line without a medal"),
    (
        CONTESTS,
        "t12,,demonstration",
        "t12,,exhibition",
        ":3: column 'status': \"exhibition\" is not medal, demonstration or art",
    ),
    (
        CONTESTS,
        "para-athletics/womens-100-m-t12",
        "judo/mens-73-kg",
        ":3: column 'event': \"judo/mens-73-kg\" is an event of the other kind of Games",
    ),
    (
        RESULTS,
        "1,gold,AZE",
        "1,golden,AZE",
        ":2: column 'medal': \"golden\" is not gold, silver or bronze",
    ),
    (
        RESULTS,
        "1,gold,AZE",
        "=1,gold,AZE",
        ":2: column 'place': \"=1\" is not a place from 1 on",
    ),
    (
        RESULTS,
        "1,gold,AZE",
        "1,gold,AZB",
        ":2: column 'noc': \"AZB\" is not in countries.csv",
    ),
    (
        RESULTS,
        "11.78,,2024-09-03",
        "11.78,,2024-09-31",
        ":3: column 'date': \"2024-09-31\" is not a day written YYYY-MM-DD",
    ),
    (
        RESULTS,
        "11.78,,2024-09-03",
        "11.78,,2042-09-03",
        ":3: column 'date': 2042-09-03 is far from the Games of 2024",
    ),
    (
        RESULTS,
        "BRA,,DSQ",
        "BRA,,disqualified",
        ":7: column 'status': \"disqualified\" is not a status such as DNF",
    ),
    (
        RESULTS,
        "ada-guide-ger:guide",
        "ada-guide-ger:coach",
        ":4: column 'people': \"coach\" is not athlete, guide, pilot or cox",
    ),
    (
        RESULTS,
        "sophie-unwin-1994 jenny",
        "sofie-unwin-1994 jenny",
        ":8: column 'people': \"sofie-unwin-1994\" is not in people/",
    ),
    (
        RESULTS,
        "jenny-holl-1999:pilot",
        "sophie-unwin-1994:pilot",
        ":8: column 'people': \"sophie-unwin-1994\" is named twice",
    ),
    (
        RESULTS,
        ",,2024-09-03,rayane-soares-da-silva-1997,",
        ",,2024-09-03,rayane-soares-da-silva-1997",
        ":3: has 8 cells, the header has 9",
    ),
    (
        RESULTS,
        "para-athletics/womens-100-m-t13,2,",
        "para-athletics/womens-100-m-t14,2,",
        ":3: column 'event': \"para-athletics/womens-100-m-t14\" is not in events/",
    ),
    (
        ENTRIES,
        "sophie-unwin-1994,GBR,cycling-road",
        "lamiya-valiyeva-2002,AZE,athletics",
        ":3: is the same as on line 2",
    ),
    (
        ENTRIES,
        "GBR,cycling-road",
        "GBR,rowing",
        ":3: column 'sport': \"rowing\" is not in sports.csv",
    ),
    (
        "lexicon/en/countries.csv",
        "AZE,azeri",
        "AZB,azeri",
        ":2: column 'target': \"AZB\" is not in countries.csv",
    ),
    (
        "lexicon/en/sports.csv",
        "athletics,",
        "track,",
        ":2: column 'target': \"track\" is not in sports.csv",
    ),
];

#[test]
fn a_broken_row_is_named_with_file_line_and_reason() {
    for (file, from, to, fault) in BROKEN {
        let tables = Tables::copy();
        let faults = tables.change(file, from, to).faults();
        assert!(
            faults.contains(&format!("{file}{fault}")),
            "{from:?} → {to:?} in {file} gives {faults:#?}"
        );
        assert!(!tables.database().exists(), "nothing is left of broken tables");
    }
}

#[test]
fn a_result_needs_its_contest() {
    let tables = Tables::copy();
    let faults = tables
        .change(CONTESTS, "para-cycling-road/womens-time-trial-b,2024-09-04,medal\n", "")
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
    let row = "para-athletics/womens-100-m-t13,2,silver,BRA,11.78,,2024-09-03,rayane-soares-da-silva-1997,\n";
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
    let cases: [(Spoil, &str); 8] = [
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
