//! The Olympic Games of 1896 to 2022: every event, every competitor.
//!
//! [`place`] reads how somebody ended, [`days`] when, [`teams`] who makes up a team, [`events`] what the events were,
//! [`athletes`] who the people are, and [`reawarded`] what was decided later.

mod athletes;
mod events;
mod place;
mod reawarded;
mod teams;

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::path::Path;

use crate::error::{ImportError, Result};
use crate::hand::Sports;
use crate::medal_table::{code, edition};
use crate::model::{Medal, Outcome, Reawarded, Role, Status, World};
use crate::read::{Row, Table};
use athletes::Athletes;
use events::{Event, Told};
use reawarded::Decision;
use teams::{Competitor, Line, LineUps, MIXED};

/// What every event is read with.
struct Tools<'t> {
    sports: &'t Sports,
    told: HashMap<String, Told>,
    line_ups: LineUps,
    decisions: HashMap<String, Vec<Decision>>,
    athletes: Athletes,
}

/// Reads athletes, events and results into `world`.
///
/// # Errors
/// When a table is malformed, a place or title cannot be read, or two events of one Games would be one.
pub fn read(folder: &Path, sports: &Sports, world: &mut World) -> Result<()> {
    let mut athletes = athletes::read(folder, world)?;
    let table = Table::csv(folder, "olympics/1896-2022/results.csv")?;
    let mut rows: BTreeMap<(String, &str), Vec<(usize, &Row)>> = BTreeMap::new();
    for (number, row) in table.rows.iter().enumerate() {
        let key = (edition(row.get("edition")?), row.get("result_id")?);
        rows.entry(key).or_default().push((number, row));
        let athlete = row.get("athlete_id")?;
        if !athletes.contains_key(athlete) {
            athletes::nameless(
                world,
                &mut athletes,
                athlete,
                row.exact("athlete")?,
                row.get("country_noc")?,
            );
        }
    }
    let tools = Tools {
        sports,
        told: events::read(folder)?,
        line_ups: teams::line_ups()?,
        decisions: reawarded::read()?,
        athletes,
    };
    let mut ids: BTreeMap<(String, String), &str> = BTreeMap::new();
    for ((games, result), rows) in &rows {
        let id = event(games, result, rows, &tools, world)?;
        if let Some(other) = ids.insert((games.clone(), id.clone()), result) {
            return Err(ImportError::Contradiction(format!(
                "{games}: events {other} and {result} of the source are both {id}"
            )));
        }
    }
    Ok(())
}

/// Reads one event with its competitors; gives its id.
fn event(games: &str, result: &str, rows: &[(usize, &Row)], tools: &Tools<'_>, world: &mut World) -> Result<String> {
    let lines = lines(rows)?;
    let (Some((_, first)), Some(line)) = (rows.first(), lines.first()) else {
        return Err(ImportError::Contradiction(format!("event {result} has no results")));
    };
    let event = Event {
        id: result,
        games,
        sport: first.get("sport")?,
        title: first.get("event")?,
        team: line.team,
        medals: lines.iter().any(|line| line.medal.is_some()),
    };
    let told = tools.told.get(result);
    let title = events::title(&event, told, tools.sports)?;
    let id = world.contest(games, &title)?;
    let contest = events::contest(&event, told);
    let date = contest.date.clone();
    world.contests.insert((games.to_owned(), id.clone()), contest);
    for line in &lines {
        see(line, games, &lines, &tools.athletes, world);
    }
    let competitors = if event.team {
        let both = event.title.ends_with("Mixed");
        teams::teams(result, both, &lines, &tools.line_ups, &tools.athletes)?
    } else {
        teams::alone(&lines)
    };
    let mut outcomes = Vec::new();
    for competitor in &competitors {
        outcomes.push(outcome(competitor, games, &id, &date, &tools.athletes)?);
    }
    for decision in tools.decisions.get(result).into_iter().flatten() {
        decide(decision, &date, &mut outcomes, &tools.athletes, world)?;
    }
    for outcome in outcomes {
        world.outcome(outcome);
    }
    Ok(id)
}

/// The rows of an event without those that are there twice. Where the source lists athletes both alone and as teams,
/// as in the monobob of 2022, they were alone.
fn lines<'t>(rows: &[(usize, &'t Row)]) -> Result<Vec<Line<'t>>> {
    let mut lines = Vec::with_capacity(rows.len());
    let mut seen = HashSet::new();
    for (number, row) in rows {
        let line = Line {
            number: *number,
            athlete: row.get("athlete_id")?,
            noc: row.get("country_noc")?,
            pos: row.get("pos")?,
            medal: Medal::read(row.get("medal")?),
            team: row.get("isTeamSport")? == "True",
        };
        if seen.insert((line.athlete, line.noc, line.pos, line.medal, line.team)) {
            lines.push(line);
        }
    }
    if lines.iter().any(|line| !line.team) {
        lines.retain(|line| !line.team);
    }
    Ok(lines)
}

/// Takes note that an athlete was at a Games, under the own committee where a mixed team stands under several.
fn see(line: &Line<'_>, games: &str, lines: &[Line<'_>], athletes: &Athletes, world: &mut World) {
    let Some(athlete) = athletes.get(line.athlete) else {
        return;
    };
    let of_home = |other: &&Line<'_>| other.athlete == line.athlete && other.noc == athlete.noc;
    let foreign = line.noc != athlete.noc && lines.iter().any(|other| of_home(&other));
    if !foreign {
        world.records[athlete.index].see(games, code(games, line.noc));
    }
}

/// A competitor as a row of the results.
fn outcome(competitor: &Competitor<'_>, games: &str, event: &str, date: &str, athletes: &Athletes) -> Result<Outcome> {
    let ending = place::read(competitor.pos)
        .ok_or_else(|| ImportError::Contradiction(format!("{games}: the place '{}' cannot be read", competitor.pos)))?;
    let people: BTreeSet<usize> = competitor
        .members
        .iter()
        .filter_map(|line| athletes.get(line.athlete))
        .map(|athlete| athlete.index)
        .collect();
    let mut notes = vec![competitor.note.to_owned(), ending.note.to_owned()];
    let mut place = ending.place;
    if let Some(medal) = competitor.medal
        && place != Some(medal.place())
    {
        notes.extend(place.map(|place| format!("number {place} of those left in the contest")));
        place = Some(medal.place());
    }
    notes.retain(|note| !note.is_empty());
    Ok(Outcome {
        place,
        medal: competitor.medal,
        status: ending.status,
        stage: ending.stage,
        date: competitor.medal.map(|_| date.to_owned()).unwrap_or_default(),
        people: people.into_iter().map(|index| (index, Role::Athlete)).collect(),
        note: notes.join("; "),
        tied: ending.tied,
        ..Outcome::new(
            games,
            event.to_owned(),
            if competitor.noc == MIXED {
                MIXED
            } else {
                code(games, competitor.noc)
            },
        )
    })
}

/// Applies a decision to the competitor it is about, and remembers it.
fn decide(
    decision: &Decision,
    date: &str,
    outcomes: &mut Vec<Outcome>,
    athletes: &Athletes,
    world: &mut World,
) -> Result<()> {
    let who = athletes.get(&decision.athlete).map(|athlete| athlete.index);
    let about = |outcome: &&mut Outcome| {
        outcome.noc == decision.noc
            && outcome.medal == decision.was
            && who.is_none_or(|index| outcome.people.iter().any(|(person, _)| *person == index))
            // A second decision of the same event must not take what the first has given.
            && !outcome.note.starts_with("awarded anew")
    };
    let Some(outcome) = outcomes.iter_mut().find(about) else {
        return Err(ImportError::Contradiction(format!(
            "tables/reawarded.csv: {decision:?} fits no result"
        )));
    };
    let member = who.filter(|_| outcome.people.len() > 1);
    let mut taken_out = None;
    let outcome = match member {
        Some(member) => {
            outcome.people.retain(|(person, _)| *person != member);
            taken_out.insert(Outcome {
                status: Some(Status::Dsq),
                people: vec![(member, Role::Athlete)],
                note: format!("disqualified on {}", decision.decided),
                ..Outcome::new(&outcome.games, outcome.event.clone(), &outcome.noc)
            })
        }
        None => {
            outcome.medal = decision.is;
            outcome.place = decision.is.map(Medal::place);
            outcome.date = decision.is.map(|_| date.to_owned()).unwrap_or_default();
            outcome.note = format!("awarded anew on {}", decision.decided);
            outcome
        }
    };
    world.reawarded.push(Reawarded {
        games: outcome.games.clone(),
        event: outcome.event.clone(),
        noc: outcome.noc.clone(),
        people: outcome.people.iter().map(|(person, _)| *person).collect(),
        was: decision.was,
        is: decision.is,
        member: member.is_some(),
        decided: decision.decided.clone(),
        reason: decision.reason.clone(),
    });
    outcomes.extend(taken_out);
    Ok(())
}
