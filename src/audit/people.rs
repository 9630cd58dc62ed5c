//! The people: their ages when they won, and the sums of their medals.

use std::collections::{HashMap, HashSet};

use jiff::civil::{Date, date};
use rusqlite::Connection;

use super::medals::{Count, add, dashed};
use super::report::thousands;
use super::{Audit, Finding};
use crate::records::{BirthDate, EventSex, EventUnit, Games, GamesKind, PersonId, Role, Sex};

/// Ages at which medals are believed without a reason.
const BELIEVED: std::ops::RangeInclusive<i16> = 10..=80;

/// Rule `age`: by the day of the medal, or the middle of the year of the Games where no day is known. A birth date of
/// which only the year is known must fit whatever the birthday was.
pub(super) fn ages(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let mut statement = conn.prepare("SELECT id, key, born FROM person WHERE born IS NOT NULL")?;
    let born = statement
        .query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?
        .collect::<rusqlite::Result<HashMap<PersonId, (String, BirthDate)>>>()?;
    let mut checked = 0;
    for row in &audit.medals {
        let games = audit.catalog.games(row.games);
        let day = row.date.unwrap_or_else(|| about(games));
        for (person, _) in &row.people {
            let Some((key, born)) = born.get(person) else { continue };
            checked += 1;
            let age = born.age_on(day);
            if age.is_none_or(|age| !BELIEVED.contains(&age.least()) || !BELIEVED.contains(&age.most())) {
                audit.depart(
                    finding,
                    "age",
                    Some(row.games),
                    key,
                    format!("born {born}, won a medal on {day}"),
                );
            }
        }
    }
    finding.broken.dedup();
    finding.listed.dedup();
    finding.proved(
        checked,
        format!("{} medals of people whose birth date is known", thousands(checked)),
    );
    Ok(())
}

/// Rules `twice` and `sex`: nobody has two medals of one event at one Games, and nobody wins an event of the other sex
/// alone or in a pair. Either would mean that two people were taken for one. Teams are let be: a woman may steer a
/// men's eight.
pub(super) fn identities(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let mut statement = conn.prepare("SELECT id, key, sex FROM person")?;
    let people = statement
        .query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?
        .collect::<rusqlite::Result<HashMap<PersonId, (String, Option<Sex>)>>>()?;
    let mut seen = HashSet::new();
    let mut checked = 0;
    for row in &audit.medals {
        let event = audit.catalog.event(row.event);
        for (person, role) in &row.people {
            let Some((key, sex)) = people.get(person) else { continue };
            checked += 1;
            if !seen.insert((row.games, row.event, *person)) {
                audit.depart(
                    finding,
                    "twice",
                    Some(row.games),
                    key,
                    format!("two medals in {}", event.key),
                );
            }
            if *role == Role::Athlete && event.unit != EventUnit::Team && !admits(event.sex, *sex) {
                audit.depart(
                    finding,
                    "sex",
                    Some(row.games),
                    key,
                    format!("a medal in {}", event.key),
                );
            }
        }
    }
    finding.proved(checked, format!("{} medals of people", thousands(checked)));
    Ok(())
}

/// Whether somebody may compete in an event.
pub(super) fn admits(event: EventSex, sex: Option<Sex>) -> bool {
    !matches!(
        (event, sex),
        (EventSex::Men, Some(Sex::Female)) | (EventSex::Women, Some(Sex::Male))
    )
}

fn about(games: &Games) -> Date {
    games.closed.or(games.opened).unwrap_or_else(|| date(games.year, 7, 1))
}

/// Rule `name`: a name begins with a letter (`'t Lam`, and dancers who go by a number) and has no brackets, or a remark of a source was taken for a name, or half a
/// name for a whole one.
pub(super) fn names(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let mut statement = conn.prepare(
        "SELECT key, person.name FROM person
         UNION ALL SELECT key, person_spelling.name FROM person_spelling JOIN person ON person.id = person",
    )?;
    let mut rows = statement.query([])?;
    let mut checked = 0;
    while let Some(row) = rows.next()? {
        checked += 1;
        let (key, name): (String, String) = (row.get(0)?, row.get(1)?);
        if !name.trim_start_matches(['\'', '’']).starts_with(char::is_alphanumeric)
            || name.contains(['(', ')', '[', ']', '{', '}', '<', '>'])
        {
            audit.depart(finding, "name", None, &key, format!("is called \"{name}\""));
        }
    }
    finding.proved(checked, format!("{} names and spellings", thousands(checked)));
    Ok(())
}

/// The compiled sums, counted again: a team's medal is one of each of its people, guides, pilots and coxes among them.
pub(super) fn totals(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let mut counted: HashMap<PersonId, [Count; 2]> = HashMap::new();
    for row in &audit.medals {
        let paralympic = audit.catalog.games(row.games).kind == GamesKind::Paralympic;
        for (person, _) in &row.people {
            add(
                &mut counted.entry(*person).or_default()[usize::from(paralympic)],
                row.medal,
            );
        }
    }
    let winners = counted.len();
    let mut statement = conn.prepare(
        "SELECT person.id, key, o_gold, o_silver, o_bronze, p_gold, p_silver, p_bronze
         FROM person LEFT JOIN person_total ON person_total.person = person.id ORDER BY person.id",
    )?;
    let mut rows = statement.query([])?;
    let mut people = 0;
    while let Some(row) = rows.next()? {
        people += 1;
        let (person, key): (PersonId, String) = (row.get(0)?, row.get(1)?);
        let found = counted.remove(&person).unwrap_or_default();
        if row.get::<_, Option<u32>>(2)?.is_none() {
            finding.broken.push(format!("{key}: has no totals"));
            continue;
        }
        let stored = [
            [row.get(2)?, row.get(3)?, row.get(4)?],
            [row.get(5)?, row.get(6)?, row.get(7)?],
        ];
        if found != stored {
            let [found, stored] = [found, stored].map(|kinds| kinds.map(dashed).join(" and "));
            finding
                .broken
                .push(format!("{key}: {found} by the results, {stored} in the totals"));
        }
    }
    finding.proved(
        people,
        format!(
            "{} people, {} of them with medals",
            thousands(people),
            thousands(winners)
        ),
    );
    Ok(())
}
