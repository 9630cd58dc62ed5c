//! World and Paralympic records against plain SQL.

use podium::answer::{Facts, answer};
use podium::question::{Filters, Measure, Question, decode, encode};
use podium::records::{CountryId, EventId, PersonId, RecordKind, RecordMarkId};

use crate::plain::rows;
use crate::{RECORDS, facts};

fn marks(kind: RecordKind, filters: Filters) -> (Vec<i64>, Vec<i64>) {
    let question = Question {
        measure: Measure::Record(kind),
        filters,
        ..Question::default()
    };
    let Facts::Records(found) = facts(&question) else {
        panic!("no records: {question:?}");
    };
    let ids = |marks: Vec<RecordMarkId>| marks.into_iter().map(|id| id.0).collect();
    (ids(found.marks), ids(found.others))
}

fn expected(condition: &str, id: i64, kind: RecordKind) -> Vec<i64> {
    let sql = format!("SELECT id FROM record_mark WHERE {condition} = ? AND kind = ? ORDER BY id");
    rows(&sql, (id, kind), |row| row.get(0))
}

#[test]
fn records_of_a_country_a_person_and_an_event() {
    let countries: Vec<i64> = rows("SELECT DISTINCT country FROM record_mark", (), |row| row.get(0));
    let people: Vec<i64> = rows(
        "SELECT DISTINCT person FROM record_mark WHERE person IS NOT NULL",
        (),
        |row| row.get(0),
    );
    let events: Vec<i64> = rows(
        "SELECT DISTINCT event FROM record_mark WHERE event IS NOT NULL",
        (),
        |row| row.get(0),
    );
    assert!(countries.len() > 50 && people.len() > 200 && events.len() > 300);
    for kind in [RecordKind::World, RecordKind::Paralympic] {
        for &id in &countries {
            let country = Some(CountryId(id));
            let found = marks(
                kind,
                Filters {
                    country,
                    ..Filters::default()
                },
            );
            assert_eq!(found.0, expected("country", id, kind));
        }
        for &id in &people {
            let athlete = Some(PersonId(id));
            let found = marks(
                kind,
                Filters {
                    athlete,
                    ..Filters::default()
                },
            );
            assert_eq!(found.0, expected("person", id, kind));
        }
        for &id in &events {
            let events = vec![EventId(id)];
            let found = marks(
                kind,
                Filters {
                    events,
                    ..Filters::default()
                },
            );
            assert_eq!(found.0, expected("event", id, kind));
            let other = match kind {
                RecordKind::World => RecordKind::Paralympic,
                RecordKind::Paralympic => RecordKind::World,
            };
            assert_eq!(found.1, expected("event", id, other), "the records of the other kind");
        }
    }
}

#[test]
fn the_event_of_a_record_is_that_of_its_title() {
    let strays: Vec<String> = rows(
        "SELECT m.key FROM record_mark m JOIN event e ON e.id = m.event WHERE e.key <> m.key OR e.title <> m.title
         UNION SELECT m.key FROM record_mark m JOIN event e ON e.key = m.key WHERE m.event IS NULL",
        (),
        |row| row.get(0),
    );
    assert!(strays.is_empty(), "{strays:?}");
}

#[test]
fn what_follows_a_record_can_stand_behind_a_button() {
    let catalog = RECORDS.catalog();
    let mark = catalog
        .record_marks()
        .iter()
        .find(|mark| mark.person.is_some())
        .unwrap();
    let question = Question {
        measure: Measure::Record(mark.kind),
        filters: Filters {
            record_marks: catalog
                .record_marks()
                .iter()
                .filter(|other| other.key == mark.key)
                .map(|other| other.id)
                .collect(),
            ..Filters::default()
        },
        ..Question::default()
    };
    let next = answer(&RECORDS, &question).unwrap().next;
    assert!(next.contains(&Question::about(mark.person.unwrap())), "{next:?}");
    let code = encode(&question, &RECORDS).unwrap().unwrap();
    assert_eq!(decode(&code, &RECORDS).unwrap(), Some(question), "{code}");
}
