//! The results and entries behind a line, by their numbers among the fact columns: whose they are, where and when.

use jiff::civil::Date;

use super::things::Names;
use crate::query::Thing;
use crate::query::eval::Line;
use crate::records::facts::{Day, ResultRow};
use crate::records::{BirthDate, CountryId, GamesId, PersonId, Role, SportId};
use crate::reply::results::mark;

/// Where something was: at Games, in a sport, perhaps in an event.
pub(super) struct Where {
    pub games: GamesId,
    pub sport: SportId,
    /// Of a result, its event.
    pub event: Option<crate::records::EventId>,
    /// For which committee.
    pub country: CountryId,
    /// On which day, where that is held.
    pub day: Option<Date>,
}

/// Whence the first of what is behind a line is.
pub(super) fn first(names: Names<'_>, line: &Line) -> Option<Where> {
    let facts = names.records.facts();
    if let Some(row) = line.results.first().and_then(|&result| row(names, result)) {
        return Some(Where {
            games: row.games(),
            sport: names.voice.catalog.event(row.event()).sport,
            event: Some(row.event()),
            country: row.country(),
            day: row.day().and_then(Day::date),
        });
    }
    let at = usize::try_from(*line.entries.first()?).ok()?;
    let entry = (at < facts.entries().games.len()).then(|| facts.entry(at))?;
    Some(Where {
        games: entry.games,
        sport: entry.sport,
        event: None,
        country: entry.country,
        day: None,
    })
}

/// The country of an athlete in what is behind a line; else the one that the athlete is best known for.
pub(super) fn country(names: Names<'_>, line: &Line, athlete: PersonId) -> Option<CountryId> {
    if let Some(found) = first(names, line) {
        return Some(found.country);
    }
    let total = names.records.person_total(athlete).ok().flatten()?;
    Some(total.country)
}

/// What is said beside a result already.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Says {
    pub event: bool,
    pub games: bool,
}

/// A result in a few words: `Aslanov Orkhan, 🇦🇿 Azerbaijan · 🥇 Gold · Athletics, Men's long jump T13, … · 7.29 m`.
pub(super) fn result(names: Names<'_>, result: u32, says: Says) -> String {
    let voice = names.voice;
    let Some(row) = row(names, result) else {
        return format!("№ {result}");
    };
    let mut parts = vec![competitor(names, row)];
    parts.extend(match (row.medal(), row.place()) {
        (Some(medal), _) if row.counted() => Some(voice.medal_sign(medal)),
        (_, Some(place)) => Some(voice.place(u32::from(place))),
        (_, None) => None,
    });
    parts.extend((!says.event).then(|| names.event(row.event())));
    parts.extend((!says.games).then(|| voice.games(row.games())));
    parts.extend(row.mark().map(|one| mark(voice, one)));
    parts.join(" · ")
}

/// Who competed: one or two by name, more by their country.
fn competitor(names: Names<'_>, row: ResultRow<'_>) -> String {
    /// A team of more is told by its country.
    const NAMED: usize = 2;
    let athletes: Vec<PersonId> = row
        .people()
        .filter(|(_, role)| *role == Role::Athlete)
        .map(|(person, _)| person)
        .collect();
    let country = names.voice.country(row.country());
    if athletes.is_empty() || athletes.len() > NAMED {
        return country;
    }
    let people: Vec<String> = athletes
        .into_iter()
        .map(|person| names.plain(&Thing::Athlete(person)))
        .collect();
    names.voice.of_country(&people.join(", "), row.country())
}

/// A result of a number, where there is such.
fn row(names: Names<'_>, result: u32) -> Option<ResultRow<'_>> {
    let facts = names.records.facts();
    let at = usize::try_from(result).ok()?;
    (at < facts.results().games.len()).then(|| facts.result(at))
}

/// Who was so many days old in what is behind a line, and when born: the athlete of the line, or one of its first result.
pub(super) fn aged(names: Names<'_>, line: &Line, days: i64) -> Option<(PersonId, Date, Date)> {
    let facts = names.records.facts();
    let mut people: Vec<PersonId> = Vec::new();
    match (&line.thing, &line.with) {
        (Thing::Athlete(athlete), _) | (_, Some(Thing::Athlete(athlete))) => people.push(*athlete),
        _ => {
            if let Some(row) = line.results.first().and_then(|&result| row(names, result)) {
                people.extend(row.people().map(|(person, _)| person));
            }
            let entry = line.entries.first().and_then(|&entry| usize::try_from(entry).ok());
            if let Some(at) = entry.filter(|&at| at < facts.entries().games.len()) {
                people.push(facts.entry(at).person);
            }
        }
    }
    let on = first(names, line).and_then(|found| {
        let opened = names.voice.catalog.games(found.games).opened;
        found.day.or(opened)
    });
    people.into_iter().find_map(|person| {
        let BirthDate::Day(born) = facts.person(person)?.birth()? else {
            return None;
        };
        let day = born.checked_add(jiff::Span::new().try_days(days).ok()?).ok()?;
        on.is_none_or(|on| on == day).then_some((person, born, day))
    })
}
