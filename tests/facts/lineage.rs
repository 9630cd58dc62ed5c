//! Committees of their time: an answer points to those before and after, and its sums never cross over to them.

use podium::answer::{Facts, answer};
use podium::question::{Filters, Measure, Question, Unit};
use podium::records::{CountryCode, CountryId};

use crate::{RECORDS, facts};

fn country(code: &str) -> CountryId {
    let code = CountryCode::new(code).unwrap();
    RECORDS.catalog().country_by_code(code).unwrap().id
}

fn medals_of(code: &str, games: &str) -> Question {
    Question {
        measure: Measure::Count(Unit::Medals),
        filters: Filters {
            country: Some(country(code)),
            games: vec![RECORDS.catalog().games_by_key(games).unwrap().id],
            ..Filters::default()
        },
        ..Question::default()
    }
}

/// The committee asked about, the Games, its medals there, and another that is pointed to.
const CASES: &[(&str, &str, u32, Option<&str>)] = &[
    ("RUS", "2020-summer-paralympics", 0, Some("RPC")),
    ("RUS", "2024-summer-paralympics", 0, Some("NPA")),
    ("BLR", "2024-summer-paralympics", 0, Some("NPA")),
    ("RUS", "2020-summer-olympics", 0, Some("ROC")),
    ("RUS", "2018-winter-olympics", 0, Some("OAR")),
    ("RUS", "2024-summer-olympics", 0, Some("AIN")),
    ("URS", "1992-summer-olympics", 0, Some("EUN")),
    ("GER", "1988-summer-olympics", 0, Some("GDR")),
    ("OAR", "2018-winter-olympics", 17, None),
    ("ROC", "2020-summer-olympics", 71, None),
    ("RPC", "2020-summer-paralympics", 118, None),
    ("NPA", "2024-summer-paralympics", 71, None),
];

#[test]
fn the_committee_of_that_time_is_offered_and_not_added() {
    for &(code, games, medals, pointed) in CASES {
        let question = medals_of(code, games);
        let Facts::Medals(found) = facts(&question) else {
            panic!("{code} {games}: no medals");
        };
        let sum: u32 = found.by_games.iter().map(|row| row.tally.total()).sum();
        assert_eq!(sum, medals, "{code} {games}");
        let next = answer(&RECORDS, &question).unwrap().next;
        if let Some(pointed) = pointed {
            let offered = next
                .iter()
                .any(|question| question.filters.country == Some(country(pointed)));
            assert!(offered, "{code} {games}: {next:?}");
        }
    }
}
