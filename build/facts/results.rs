//! The columns of contests and results, and who stands in them.

use rusqlite::Connection;

use super::columns::Columns;
use super::pack::{Flags, ROLES, STANDINGS, mark_numbers, number_in, stage_number, status_number};
use super::{Stage, by_thing, day_number, fit, number, offsets, text, unfit};
use crate::compile::Error;

/// Fills `contests` and what leads to them from the events.
pub fn contests(conn: &Connection, columns: &mut Columns, events: usize) -> Result<(), Error> {
    let mut statement = conn.prepare("SELECT games, event, date, status FROM contest ORDER BY games, event")?;
    let mut rows = statement.query([])?;
    let contests = &mut columns.contests;
    while let Some(row) = rows.next()? {
        contests.games.push(number(row, "games")?);
        contests.event.push(number(row, "event")?);
        contests.day.push(day_number(text(row, "date")?)?);
        let status = text(row, "status")?.unwrap_or_default();
        contests
            .status
            .push(number_in(&STANDINGS, status).ok_or_else(|| unfit("contest", status))?);
    }
    let of: Vec<u32> = contests.event.iter().map(|event| u32::from(*event)).collect();
    (columns.event_contests.contest, columns.event_contests_of.first) = by_thing(&of, events)?;
    Ok(())
}

/// Fills `results` and where each contest's begin; the contests must be there.
pub fn results(conn: &Connection, columns: &mut Columns) -> Result<(), Error> {
    let mut statement = conn.prepare(
        "SELECT id, games, event, country, place, medal, counted, started, status, date, mark, stage \
         FROM result ORDER BY games, event, id",
    )?;
    let mut rows = statement.query([])?;
    let (contests, results) = (&columns.contests, &mut columns.results);
    let mut contest = 0;
    let mut contest_of = Vec::new();
    while let Some(row) = rows.next()? {
        let id: usize = number(row, "id")?;
        if id != results.games.len() + 1 {
            return Err(Error::Broken(format!(
                "the result {id} stands at {} in order of Games and event",
                results.games.len() + 1
            )));
        }
        let (games, event) = (number(row, "games")?, number(row, "event")?);
        // Both are in one order, and every result is of a contest.
        while contests.games.get(contest).zip(contests.event.get(contest)) != Some((&games, &event)) {
            contest += 1;
            if contest >= contests.games.len() {
                return Err(Error::Broken(format!("the result {id} is of no contest")));
            }
        }
        contest_of.push(contest);
        results.games.push(games);
        results.event.push(event);
        results.country.push(number(row, "country")?);
        results.place.push(number(row, "place")?);
        results.medal.push(number(row, "medal")?);
        let flags = Flags::new(row.get("counted")?, row.get("started")?, contests.status[contest]);
        results.flags.push(flags.0);
        results.status.push(match text(row, "status")? {
            None => 0,
            Some(status) => status_number(status).ok_or_else(|| unfit("result", status))?,
        });
        results.day.push(day_number(text(row, "date")?)?);
        let mark = text(row, "mark")?;
        let (mark, measure) = mark_numbers(mark).ok_or_else(|| unfit("mark", mark.unwrap_or_default()))?;
        results.mark.push(mark);
        results.measure.push(measure);
        results.stage.push(match text(row, "stage")? {
            None => 0,
            Some(stage) => Stage::read(stage)
                .and_then(stage_number)
                .ok_or_else(|| unfit("stage", stage))?,
        });
    }
    columns.contest_rows.first = offsets(contest_of, columns.contests.games.len())?;
    Ok(())
}

/// Fills `starts` and `careers` with what leads to them; the results must be there.
pub fn starts(conn: &Connection, columns: &mut Columns, people: usize) -> Result<(), Error> {
    let mut statement = conn.prepare("SELECT result, person, role FROM result_person ORDER BY result, person")?;
    let mut rows = statement.query([])?;
    let starts = &mut columns.starts;
    let mut results = Vec::new();
    while let Some(row) = rows.next()? {
        // Ids of results are positions and 1.
        results.push(number::<u32>(row, "result")?.wrapping_sub(1));
        starts.person.push(number(row, "person")?);
        let role = text(row, "role")?.unwrap_or_default();
        starts
            .role
            .push(number_in(&ROLES, role).ok_or_else(|| unfit("result_person", role))?);
    }
    let of = results.iter().map(|result| *result as usize);
    columns.starts_of.first = offsets(of, columns.results.games.len())?;
    let (order, first) = by_thing(&starts.person, people)?;
    columns.careers_of.first = first;
    for at in order {
        let at: usize = fit(at, "careers")?;
        columns.careers.result.push(results[at]);
        columns.careers.role.push(starts.role[at]);
    }
    Ok(())
}
