//! The oldest, youngest, tallest, shortest, heaviest and lightest.

use rusqlite::OptionalExtension;

use crate::query::eval::{Line, Value};
use crate::question::{End, Measurable, Measure, Question};
use crate::records::facts::Day;
use crate::records::{GamesId, PersonId, Records};

use super::conditions::Conditions;
use super::people::person_sex;
use super::{AnswerError, Extreme, ExtremeFacts, asked, told};

/// How many people are told when no number was asked for, and at most.
const TOLD: u16 = 5;
const MOST: u16 = 20;

/// The people at an end, and of how many it is known.
pub(super) fn facts(records: &Records, question: &Question, what: Measurable) -> Result<ExtremeFacts, AnswerError> {
    let wanted = question.limit.unwrap_or(TOLD).min(MOST);
    let asked = Question {
        measure: Measure::Extreme(what),
        limit: Some(wanted),
        ..question.clone()
    };
    let nobody = ExtremeFacts {
        what,
        end: question.end,
        rows: Vec::new(),
        in_art: None,
        known: (0, 0),
    };
    let Some(query) = asked::query(records.catalog(), &asked) else {
        return Ok(nobody);
    };
    let Some(told) = told::facts(records, &query)? else {
        return Ok(nobody);
    };
    let mut rows = Vec::new();
    for line in told.outcome.lines.iter().take(wanted.into()) {
        rows.extend(extreme(records, line)?);
    }
    let in_art = match rows.first() {
        Some(first) => in_art(records, question, what, first)?,
        None => None,
    };
    // Numbers of people, of whom there are fewer than 2^32.
    let known = (told.outcome.known as u32, told.outcome.of as u32);
    Ok(ExtremeFacts {
        rows,
        in_art,
        known,
        ..nobody
    })
}

/// A line with where the extreme holds: the result or the entry that gives it.
fn extreme(records: &Records, line: &Line) -> Result<Option<Extreme>, AnswerError> {
    let (facts, catalog) = (records.facts(), records.catalog());
    let crate::query::Thing::Athlete(person) = line.thing else {
        return Ok(None);
    };
    let value = match line.measured.value {
        Some(Value::Age(_, days)) => days,
        Some(Value::Height(centimetres)) => centimetres,
        Some(Value::Weight(tenths)) => tenths,
        _ => return Ok(None),
    };
    let (games, country, sport, event, day) = match (line.results.first(), line.entries.first()) {
        (Some(&result), _) => {
            let result = facts.result(result as usize);
            let sport = catalog.event(result.event()).sport;
            let day = result.day().and_then(Day::date);
            (result.games(), result.country(), sport, Some(result.event()), day)
        }
        (None, Some(&entry)) => {
            let entry = facts.entry(entry as usize);
            (entry.games, entry.country, entry.sport, None, None)
        }
        (None, None) => return Ok(None),
    };
    Ok(Some(Extreme {
        person: records.person(person)?,
        games,
        country,
        sport,
        event,
        on: day.or(catalog.games(games).opened),
        at_medal: day.is_some(),
        value: i32::try_from(value).unwrap_or(i32::MAX),
    }))
}

/// Who was further yet in a competition in art, when ages of all who took part are asked for.
fn in_art(
    records: &Records,
    question: &Question,
    what: Measurable,
    first: &Extreme,
) -> Result<Option<Extreme>, AnswerError> {
    let filters = &question.filters;
    let mut whole = filters.clone();
    (whole.games, whole.kind, whole.season, whole.years) = (Vec::new(), None, None, None);
    (whole.country, whole.sex) = (None, None);
    if what != Measurable::Age || whole != crate::question::Filters::default() {
        return Ok(None);
    }
    let mut conditions = Conditions::default();
    conditions.games("r.games", filters, records.catalog());
    if let Some(country) = filters.country {
        conditions.equal("r.country = ?", country.0);
    }
    if let Some(sex) = person_sex(filters) {
        conditions.equal("p.sex = ?", sex.as_str().to_owned());
    }
    let direction = match question.end {
        End::Most => "DESC",
        End::Least => "ASC",
    };
    let sql = format!(
        "SELECT p.id, r.games, r.country, e.sport, r.event, \
         CAST(julianday(ifnull(r.date, g.opened)) - julianday(p.born) AS INTEGER), r.date IS NOT NULL \
         FROM contest c JOIN result r ON r.games = c.games AND r.event = c.event JOIN event e ON e.id = r.event \
         JOIN games g ON g.id = r.games JOIN result_person rp ON rp.result = r.id AND rp.role = 'athlete' \
         JOIN person p ON p.id = rp.person \
         WHERE c.status = 'art' AND g.status = 'held' AND length(p.born) = 10{} ORDER BY 6 {direction} LIMIT 1",
        conditions.sql()
    );
    let connection = records.connection()?;
    let values = rusqlite::params_from_iter(conditions.values());
    let found = connection.prepare_cached(&sql)?.query_row(values, |row| {
        let (person, games): (PersonId, GamesId) = (row.get(0)?, row.get(1)?);
        Ok((
            person,
            games,
            row.get(2)?,
            row.get(3)?,
            row.get(4)?,
            row.get(5)?,
            row.get(6)?,
        ))
    });
    let Some((person, games, country, sport, event, value, at_medal)) = found.optional()? else {
        return Ok(None);
    };
    let is_further = match question.end {
        End::Most => value > first.value,
        End::Least => value < first.value,
    };
    if !is_further {
        return Ok(None);
    }
    let person = records.person(person)?;
    let born = match person.born {
        Some(crate::records::BirthDate::Day(born)) => Some(born),
        Some(crate::records::BirthDate::Month(..) | crate::records::BirthDate::Year(_)) | None => None,
    };
    Ok(Some(Extreme {
        on: born.and_then(|born| born.checked_add(jiff::Span::new().days(value)).ok()),
        person,
        games,
        country,
        sport,
        event: Some(event),
        at_medal,
        value,
    }))
}
