//! The columns say what the database says, row by row.

use super::*;
use crate::records::{Medal, Records};

#[test]
fn results_equal_the_database() {
    let records = Records::open().unwrap();
    let conn = records.connection().unwrap();
    let facts = records.facts();
    let mut statement = conn
        .prepare(
            "SELECT r.id, r.games, r.event, r.country, r.place, r.medal, r.counted, r.started, r.status, r.date, r.mark, \
             r.stage, c.status FROM result r JOIN contest c ON c.games = r.games AND c.event = r.event ORDER BY r.id",
        )
        .unwrap();
    let mut rows = statement.query([]).unwrap();
    let mut at = 0;
    while let Some(row) = rows.next().unwrap() {
        let result = facts.result(at);
        assert_eq!(result.id(), row.get(0).unwrap());
        assert_eq!(result.games(), row.get(1).unwrap());
        assert_eq!(result.event(), row.get(2).unwrap());
        assert_eq!(result.country(), row.get(3).unwrap());
        assert_eq!(result.place(), row.get(4).unwrap());
        assert_eq!(result.medal().map(|medal| medal as u8), row.get(5).unwrap());
        assert_eq!(result.counted(), row.get::<_, bool>(6).unwrap());
        assert_eq!(result.started(), row.get::<_, bool>(7).unwrap());
        assert_eq!(result.status(), row.get(8).unwrap());
        let date = result.day().and_then(Day::date).map(|date| date.to_string());
        assert_eq!(date, row.get(9).unwrap());
        let mark = row.get_ref(10).unwrap().as_str_or_null().unwrap();
        assert_eq!(result.mark(), mark.and_then(Mark::read));
        assert_eq!(result.is_marked(), mark.is_some());
        assert_eq!(result.stage(), row.get(11).unwrap());
        assert_eq!(result.standing(), row.get(12).unwrap());
        at += 1;
    }
    assert_eq!(at, facts.results().games.len());
}

#[test]
fn people_equal_the_database() {
    let records = Records::open().unwrap();
    let conn = records.connection().unwrap();
    let mut statement = conn
        .prepare("SELECT id, sex, born, height, weight FROM person ORDER BY id")
        .unwrap();
    let mut rows = statement.query([]).unwrap();
    while let Some(row) = rows.next().unwrap() {
        let person = records.facts().person(row.get(0).unwrap()).unwrap();
        assert_eq!(person.sex, row.get(1).unwrap());
        assert_eq!(person.birth(), row.get(2).unwrap());
        assert_eq!(person.height, row.get(3).unwrap());
        assert_eq!(
            person.weight.map(|tenths| f64::from(tenths) / 10.0),
            row.get(4).unwrap()
        );
    }
}

#[test]
fn known_people_and_results_are_found() {
    let records = Records::open().unwrap();
    let (facts, catalog) = (records.facts(), records.catalog());
    let lamiya = records.person_by_key("lamiya-valiyeva-2002").unwrap().unwrap();
    let known = facts.person(lamiya.id).unwrap();
    assert_eq!((known.initial, known.family_initial), (Some('l'), Some('v')));
    let paris = catalog.games_by_key("2024-summer-paralympics").unwrap().id;
    let event = catalog.event_by_key("para-athletics/womens-100-m-t13").unwrap().id;
    let contest = facts.contest(facts.contest_at(paris, event).unwrap());
    let winner = contest.rows().find(|row| row.medal() == Some(Medal::Gold)).unwrap();
    assert!(winner.counted() && winner.started());
    assert_eq!(winner.people().collect::<Vec<_>>(), [(lamiya.id, Role::Athlete)]);
    assert!(
        facts
            .results_of(lamiya.id)
            .any(|found| found == (winner.position(), Role::Athlete))
    );
    let age = known.born.unwrap().age_on(winner.day().unwrap());
    assert_eq!(age, Some(Age::Years(22)));
}
