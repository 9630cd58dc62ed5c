//! What is compiled in because questions ask for it again and again, counted again from what it was made of.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt::Debug;

use jiff::civil::Date;
use rusqlite::{Connection, Row};

use super::medals::{Count, add, sum};
use super::report::thousands;
use super::{Audit, Finding};
use crate::records::{
    BirthDate, CountryId, EventId, GamesId, GamesStatus, PersonId, Role, Sex, SportId, date_at, maybe_date_at,
};

/// Who took part: by the results of events that count, without those who never started.
pub(super) fn starters(_: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    type Start = (GamesId, CountryId, SportId, PersonId);
    let start = |row: &Row<'_>| -> rusqlite::Result<Start> { Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)) };
    let known: BTreeSet<Start> = read(conn, "SELECT games, country, sport, person FROM entry", start)?;
    let started: BTreeSet<Start> = read(
        conn,
        "SELECT result.games, result.country, event.sport, result_person.person
         FROM result_person
         JOIN result ON result.id = result_person.result
         JOIN event ON event.id = result.event
         JOIN contest ON contest.games = result.games AND contest.event = result.event
         WHERE role = 'athlete' AND contest.status = 'medal' AND (result.status IS NULL OR result.status <> 'DNS' OR (stage LIKE 'r%' AND stage NOT LIKE 'r1/%'))",
        start,
    )?;
    for missing in started.difference(&known).take(SHOWN) {
        finding
            .broken
            .push(format!("{missing:?} started, and is not among those who took part"));
    }
    finding.proved(known.len(), format!("{} starts in a sport", thousands(known.len())));
    Ok(())
}

/// A row of `turnout`: the kind, and one of Games, country and sport or none, and a sex or everybody.
type Crowd = (String, Option<GamesId>, Option<CountryId>, Option<SportId>, String);

/// The numbers of athletes: `squad` by committee and sport, `turnout` by Games and kind.
pub(super) fn turnout(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let sexes: HashMap<PersonId, Option<Sex>> =
        read(conn, "SELECT id, sex FROM person", |row| Ok((row.get(0)?, row.get(1)?)))?;
    let entries: Vec<(GamesId, CountryId, SportId, PersonId)> =
        read(conn, "SELECT games, country, sport, person FROM entry", |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
    let mut squads: BTreeMap<(GamesId, CountryId, SportId), [u32; 3]> = BTreeMap::new();
    let mut crowds: BTreeMap<Crowd, BTreeSet<PersonId>> = BTreeMap::new();
    for (games, country, sport, person) in entries {
        if audit.catalog.games(games).status != GamesStatus::Held {
            continue;
        }
        let sex = sexes.get(&person).copied().flatten();
        let squad = squads.entry((games, country, sport)).or_default();
        squad[0] += 1;
        squad[1] += u32::from(sex == Some(Sex::Male));
        squad[2] += u32::from(sex == Some(Sex::Female));
        let kind = audit.catalog.games(games).kind;
        let family = audit.catalog.sport(sport).parent.into_iter().chain([sport]);
        let mut parts = vec![
            (Some(games), None, None),
            (None, None, None),
            (None, Some(country), None),
            (Some(games), Some(country), None),
        ];
        parts.extend(family.flat_map(|sport| [None, Some(games)].map(|of| (of, None, Some(sport)))));
        let words: BTreeSet<&str> = ["", sex.map_or("", Sex::as_str)].into();
        for (of, country, sport) in parts {
            for word in &words {
                let crowd = (kind.as_str().to_owned(), of, country, sport, (*word).to_owned());
                crowds.entry(crowd).or_default().insert(person);
            }
        }
    }
    let stored: BTreeMap<_, _> = read(
        conn,
        "SELECT games, country, sport, athletes, men, women FROM squad",
        |row| {
            Ok((
                (row.get(0)?, row.get(1)?, row.get(2)?),
                [row.get(3)?, row.get(4)?, row.get(5)?],
            ))
        },
    )?;
    compare(finding, "squad", &squads, &stored);
    let counted: BTreeMap<Crowd, u32> = crowds
        .into_iter()
        .map(|(crowd, people)| (crowd, u32::try_from(people.len()).unwrap_or(u32::MAX)))
        .collect();
    let stored = read(
        conn,
        "SELECT kind, games, country, sport, sex, number FROM turnout",
        |row| {
            let crowd = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?);
            Ok((crowd, row.get(5)?))
        },
    )?;
    compare(finding, "turnout", &counted, &stored);
    finding.proved(squads.len(), format!("{} squads", thousands(squads.len())));
    Ok(())
}

/// The medals of athletes: `medallist` by Games, committee and sport, and `career` by kind of Games.
pub(super) fn careers(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let mut medallists: BTreeMap<(GamesId, CountryId, SportId, PersonId), Count> = BTreeMap::new();
    let mut careers: BTreeMap<(String, PersonId), Count> = BTreeMap::new();
    for row in &audit.medals {
        let kind = audit.catalog.games(row.games).kind.as_str();
        for (person, _) in row.people.iter().filter(|(_, role)| *role == Role::Athlete) {
            let key = (row.games, row.country, row.sport, *person);
            add(medallists.entry(key).or_default(), row.medal);
            add(careers.entry((kind.to_owned(), *person)).or_default(), row.medal);
        }
    }
    let stored = read(
        conn,
        "SELECT games, country, sport, person, gold, silver, bronze FROM medallist",
        |row| {
            let key = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            Ok((key, [row.get(4)?, row.get(5)?, row.get(6)?]))
        },
    )?;
    compare(finding, "medallist", &medallists, &stored);
    let stored = read(
        conn,
        "SELECT kind, person, gold, silver, bronze, total FROM career",
        |row| {
            let count: Count = [row.get(2)?, row.get(3)?, row.get(4)?];
            let total: u32 = row.get(5)?;
            // A wrong total shows as a count that cannot be.
            let count = if sum(count) == total { count } else { [u32::MAX; 3] };
            Ok(((row.get(0)?, row.get(1)?), count))
        },
    )?;
    compare(finding, "career", &careers, &stored);
    finding.proved(
        careers.len(),
        format!("{} careers with a medal", thousands(careers.len())),
    );
    Ok(())
}

/// The ages of `aged`.
pub(super) fn ages(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    // What, the person, the Games, the committee, the sport and the event.
    type Key = (i64, PersonId, GamesId, CountryId, SportId, i64);
    let births: HashMap<PersonId, Option<BirthDate>> = read(conn, "SELECT id, born FROM person", |row| {
        Ok((row.get(0)?, row.get(1)?))
    })?;
    let days = |person: PersonId, on: Option<Date>| match ((*births.get(&person)?)?, on?) {
        (BirthDate::Day(born), on) => Some((on - born).get_days()),
        _ => None,
    };
    let key = |row: &Row<'_>| -> rusqlite::Result<Key> {
        Ok((
            row.get(0)?,
            row.get(1)?,
            row.get(2)?,
            row.get(3)?,
            row.get(4)?,
            row.get(5)?,
        ))
    };
    // Who had two works in one competition in art may have two ages there.
    let mut counted: BTreeMap<Key, BTreeSet<i32>> = BTreeMap::new();
    let mentions: Vec<(Key, Option<Date>)> = read(
        conn,
        "SELECT 0, person, games, country, sport, 0, NULL FROM entry
         UNION ALL
         SELECT CASE WHEN contest.status = 'art' THEN 4 ELSE medal END, person, result.games, country, event.sport,
                result.event, result.date
         FROM result_person
         JOIN result ON result.id = result_person.result
         JOIN event ON event.id = result.event
         JOIN contest ON contest.games = result.games AND contest.event = result.event
         WHERE role = 'athlete' AND (contest.status = 'art' OR (contest.status = 'medal' AND medal IS NOT NULL))",
        |row| Ok((key(row)?, maybe_date_at(row, 6)?)),
    )?;
    for (key @ (_, person, games, ..), date) in mentions {
        if audit.catalog.games(games).status != GamesStatus::Held {
            continue;
        }
        let day = date.or(audit.catalog.games(games).opened);
        if let Some(days) = days(person, day) {
            counted.entry(key).or_default().insert(days);
        }
    }
    let rows: Vec<(Key, i32)> = read(
        conn,
        "SELECT what, person, games, country, sport, event, days FROM aged",
        |row| Ok((key(row)?, row.get(6)?)),
    )?;
    let mut stored: BTreeMap<Key, BTreeSet<i32>> = BTreeMap::new();
    for (key, days) in rows {
        stored.entry(key).or_default().insert(days);
    }
    compare(finding, "aged", &counted, &stored);
    finding.proved(counted.len(), format!("{} ages", thousands(counted.len())));
    Ok(())
}

/// The committees with several medals in one event: `haul`.
pub(super) fn hauls(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let mut hauls: BTreeMap<(GamesId, EventId, CountryId), Count> = BTreeMap::new();
    for row in &audit.medals {
        add(hauls.entry((row.games, row.event, row.country)).or_default(), row.medal);
    }
    hauls.retain(|_, count| sum(*count) > 1);
    let stored = read(
        conn,
        "SELECT games, event, country, gold, silver, bronze FROM haul",
        |row| {
            let key = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok((key, [row.get(3)?, row.get(4)?, row.get(5)?]))
        },
    )?;
    compare(finding, "haul", &hauls, &stored);
    finding.proved(hauls.len(), format!("{} of them", thousands(hauls.len())));
    Ok(())
}

/// The medals of each day: `daily`.
pub(super) fn days(audit: &Audit<'_>, conn: &Connection, finding: &mut Finding) -> rusqlite::Result<()> {
    let mut days: BTreeMap<(Date, GamesId, SportId, String), Count> = BTreeMap::new();
    for row in &audit.medals {
        if let Some(date) = row.date {
            let sex = audit.catalog.event(row.event).sex.as_str().to_owned();
            add(days.entry((date, row.games, row.sport, sex)).or_default(), row.medal);
        }
    }
    let stored = read(
        conn,
        "SELECT date, games, sport, sex, gold, silver, bronze FROM daily",
        |row| {
            let key = (date_at(row, 0)?, row.get(1)?, row.get(2)?, row.get(3)?);
            Ok((key, [row.get(4)?, row.get(5)?, row.get(6)?]))
        },
    )?;
    compare(finding, "daily", &days, &stored);
    finding.proved(days.len(), format!("{} days of sports", thousands(days.len())));
    Ok(())
}

/// The most departures of one table that are told.
const SHOWN: usize = 5;

/// Notes what is counted and not stored so, and what is stored and not counted.
fn compare<K: Ord + Debug, V: PartialEq + Debug>(
    finding: &mut Finding,
    table: &str,
    counted: &BTreeMap<K, V>,
    stored: &BTreeMap<K, V>,
) {
    let keys: BTreeSet<&K> = counted.keys().chain(stored.keys()).collect();
    let wrong = keys.into_iter().filter(|key| counted.get(key) != stored.get(key));
    for key in wrong.take(SHOWN) {
        let (counted, stored) = (counted.get(key), stored.get(key));
        finding
            .broken
            .push(format!("{table} {key:?}: {counted:?} counted, {stored:?} stored"));
    }
}

fn read<T, C: FromIterator<T>>(
    conn: &Connection,
    sql: &str,
    row: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> rusqlite::Result<C> {
    conn.prepare(sql)?.query_map([], row)?.collect()
}
