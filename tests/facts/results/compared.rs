//! Competitors beside each other.

use super::*;

fn compared(filters: Filters, against: Subject) -> Question {
    Question {
        measure: Measure::Compare,
        filters,
        against: vec![against],
        ..Question::default()
    }
}

#[test]
fn competitors_are_compared_by_place_and_mark() {
    let pentathlon = compared(
        Filters {
            athlete: Some(person("marcin-horbacz-1974")),
            ..at("modern-pentathlon/mens-individual", "2004-summer-olympics")
        },
        Subject::Athlete(person("andrey-moiseyev-1979")),
    );
    let facts = results(&pentathlon);
    let contest = &facts.contests[0];
    assert_eq!(places(contest), [Some(1), Some(32)]);
    assert_eq!(contest.standings, [Some(1), Some(0)]);
    assert_eq!(contest.rows[1].gap, gap(10_920_000, MarkUnit::Number, 0));

    let relay = compared(
        Filters {
            country: Some(country("ROU")),
            ..at("biathlon/womens-4-x-6-km-relay", "2010-winter-olympics")
        },
        Subject::Country(country("BLR")),
    );
    let facts = results(&relay);
    assert_eq!(places(&facts.contests[0]), [Some(7), Some(9)]);
    assert_eq!(facts.contests[0].rows[1].gap, gap(589_000, MarkUnit::Clock, 1));
}

#[test]
fn those_without_a_shared_event_are_told_apart() {
    let question = compared(
        Filters {
            athlete: Some(person("nathan-adrian-1988")),
            ..at("speed-skating/mens-500-m", "1976-winter-olympics")
        },
        Subject::Athlete(person("jan-bazen-1948")),
    );
    let facts = results(&question);
    assert_eq!(facts.contests[0].standings, [None, Some(0)]);
}

#[test]
fn shared_events_are_found_without_being_named() {
    let question = compared(
        Filters {
            athlete: Some(person("shani-davis-1982")),
            years: Some((2002, 2014)),
            ..Filters::default()
        },
        Subject::Athlete(person("chad-hedrick-1977")),
    );
    let found: Vec<(GamesId, EventId)> = results(&question)
        .contests
        .iter()
        .map(|contest| (contest.games, contest.event))
        .collect();
    let expected: Vec<(GamesId, EventId)> = rows(
        "SELECT a.games, a.event FROM result a JOIN result b ON b.games = a.games AND b.event = a.event \
         JOIN result_person ap ON ap.result = a.id JOIN result_person bp ON bp.result = b.id \
         WHERE ap.person = ? AND bp.person = ? ORDER BY a.games DESC, a.event",
        (person("shani-davis-1982"), person("chad-hedrick-1977")),
        |row| Ok((row.get(0)?, row.get(1)?)),
    );
    assert!(expected.len() > 2);
    assert_eq!(found, expected);
}
