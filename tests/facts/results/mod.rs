//! Places and marks in events, and who was in them.

mod compared;
mod counted;
mod told;

use podium::answer::{
    Answer, Basis, Contest, Facts, Finishers, Group, Items, Mark, MarkUnit, Note, ResultsFacts, answer,
};
use podium::question::{
    Amount, Comparison, Ended, Filters, Having, Measure, MedalFilter, Placed, Question, Side, Subject, Unit,
};
use podium::records::{CountryCode, CountryId, EventId, GamesId, Medal, PersonId};

use crate::plain::{one, rows};
use crate::{RECORDS, facts};

/// Results of contests for medals at Games of which more than the medals is held.
const RESULTS: &str = "FROM result r JOIN games g ON g.id = r.games JOIN contest c ON c.games = r.games AND c.event = r.event \
    WHERE g.kind = 'olympic' AND g.status = 'held' AND g.year < 2026 AND c.status = 'medal'";
/// Who never started is no starter; who did not start in a later round is one.
const STARTED: &str = "(r.status IS NULL OR r.status <> 'DNS' OR (r.stage LIKE 'r%' AND r.stage NOT LIKE 'r1/%'))";

fn event(key: &str) -> EventId {
    RECORDS.catalog().event_by_key(key).expect(key).id
}

fn games(key: &str) -> GamesId {
    RECORDS.catalog().games_by_key(key).expect(key).id
}

fn person(key: &str) -> PersonId {
    RECORDS.person_by_key(key).unwrap().expect(key).id
}

fn country(code: &str) -> CountryId {
    RECORDS
        .catalog()
        .country_by_code(CountryCode::new(code).unwrap())
        .unwrap()
        .id
}

/// One event at one Games.
fn at(event_key: &str, games_key: &str) -> Filters {
    Filters {
        events: vec![event(event_key)],
        games: vec![games(games_key)],
        ..Filters::default()
    }
}

fn asked(measure: Measure, filters: Filters) -> Question {
    Question {
        measure,
        filters,
        ..Question::default()
    }
}

fn results(question: &Question) -> ResultsFacts {
    match facts(question) {
        Facts::Results(results) => results,
        other => panic!("no results: {other:?}"),
    }
}

/// The results of the one contest that a question is about.
fn sheet(filters: Filters) -> Contest {
    let mut results = results(&asked(Measure::Results, filters));
    assert_eq!(results.contests.len(), 1);
    results.contests.remove(0)
}

/// Name, place and mark of the results; of a team the first name.
fn told(contest: &Contest) -> Vec<(String, Option<u16>, Option<String>)> {
    let rows = contest.rows.iter().map(|row| {
        let name = row.placing.members.first().map(|member| member.name.clone());
        (name.unwrap_or_default(), row.placing.place, row.placing.mark.clone())
    });
    rows.collect()
}

fn places(contest: &Contest) -> Vec<Option<u16>> {
    contest.rows.iter().map(|row| row.placing.place).collect()
}

fn group(unit: Unit, filters: Filters) -> Group {
    match facts(&asked(Measure::Count(unit), filters)) {
        Facts::Groups(mut groups) if groups.len() == 1 => groups.remove(0),
        other => panic!("not one group: {other:?}"),
    }
}

fn gap(value: i64, unit: MarkUnit, decimals: u8) -> Option<Mark> {
    Some(Mark { value, unit, decimals })
}

/// The number that a query gives.
fn number(sql: &str, params: impl rusqlite::Params) -> usize {
    one::<u32>(sql, params) as usize
}

/// Every so manieth contest there is.
fn contests(every: usize) -> Vec<(EventId, GamesId)> {
    let sql = format!("SELECT r.event, r.games {RESULTS} GROUP BY 1, 2 ORDER BY r.event * 31 % 97, 1, 2");
    let all: Vec<(EventId, GamesId)> = rows(&sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
    all.into_iter().step_by(every).collect()
}

fn of(event: EventId, games: GamesId) -> Filters {
    Filters {
        events: vec![event],
        games: vec![games],
        ..Filters::default()
    }
}
