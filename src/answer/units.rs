//! Counting and listing athletes, sports, countries, events, Games and days.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use rusqlite::Connection;

use crate::question::{Filters, MedalFilter, Question, Unit};
use crate::records::{Aspect, CountryId, CoverageState, EventId, EventSex, GamesId, Records, SportId, date_at};

use super::counted::{Key, counted};
use super::scope::{family, games_in_scope, is_whole, kinds, named, of_kind, whole_sport};
use super::select::Select;
use super::{AnswerError, Basis, Group, Items, Scope, Tally, TallyRow, entrants, people, results, table};

/// How many events an answer lists at most.
const EVENTS: usize = 60;

/// One list for each Games that was named, or one for each kind of Games. Games of which nothing is held that could
/// tell have none, which is not the same as an empty one.
pub(super) fn facts(records: &Records, question: &Question, unit: Unit) -> Result<Vec<Group>, AnswerError> {
    let filters = &question.filters;
    let catalog = records.catalog();
    let scopes: Vec<(Scope, Filters)> = if filters.games.is_empty() {
        kinds(filters)
            .filter_map(|kind| Some((Scope::Kind(kind), of_kind(filters, catalog, kind)?)))
            .collect()
    } else {
        let one = |games: GamesId| {
            let filters = Filters {
                games: vec![games],
                ..filters.clone()
            };
            (Scope::Games(games), filters)
        };
        named(filters).into_iter().map(one).collect()
    };
    let connection = records.connection()?;
    let mut groups = Vec::new();
    for (scope, filters) in scopes {
        let Some(basis) = basis(records, &filters, unit) else {
            continue;
        };
        let (items, of) = items(records, &connection, &filters, question, unit, basis)?;
        if of > 0 || matches!(scope, Scope::Games(_)) {
            groups.push(Group {
                scope,
                basis,
                items,
                of,
            });
        }
    }
    Ok(groups)
}

/// Whether a question asks for those who won something: of days, and of mixed events that were not named, only
/// medallists are known.
pub(super) fn is_about_winning(filters: &Filters) -> bool {
    filters.medal.is_some()
        || filters.date.is_some()
        || (filters.events.is_empty() && matches!(filters.sex, Some(EventSex::Mixed | EventSex::Open)))
}

/// By what the things asked for are known at the filters' Games; `None` when nothing is held that could tell.
fn basis(records: &Records, filters: &Filters, unit: Unit) -> Option<Basis> {
    let catalog = records.catalog();
    let scope = games_in_scope(filters, catalog);
    let held = |aspect| {
        scope
            .iter()
            .any(|&id| catalog.coverage(id, aspect).state != CoverageState::None)
    };
    let counts_starts = matches!(unit, Unit::Athletes | Unit::Sports | Unit::Countries | Unit::Games);
    // Who entered is held by sport; who was in an event, by its results.
    let starts_held = if filters.events.is_empty() {
        held(Aspect::Entries)
    } else {
        scope.iter().any(|&id| !results::only_medals(catalog, id))
    };
    if counts_starts && !is_about_winning(filters) && starts_held {
        return Some(Basis::Entered);
    }
    // The official tables name the countries that won, and the Games at which a country did.
    let tables = matches!(unit, Unit::Countries | Unit::Games) && is_whole(filters) && held(Aspect::Table);
    (tables || held(Aspect::Medallists)).then_some(Basis::Won)
}

/// The first of the things of one scope, and how many there are.
fn items(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    question: &Question,
    unit: Unit,
    basis: Basis,
) -> Result<(Items, usize), AnswerError> {
    let items = match unit {
        Unit::Athletes => {
            let (people, of) = match basis {
                Basis::Won => people::medallists(records, connection, filters, question.order)?,
                Basis::Entered if !filters.events.is_empty() => results::athletes(records, connection, filters)?,
                Basis::Entered => entrants::athletes(records, connection, filters)?,
            };
            return Ok((Items::Athletes(people), of));
        }
        Unit::Events => {
            let mut events = events(records, connection, filters)?;
            let of = events.len();
            events.truncate(EVENTS);
            return Ok((Items::Events(events), of));
        }
        Unit::Sports => Items::Sports(sports(records, connection, filters, basis)?),
        Unit::Countries => Items::Countries(countries(records, connection, filters, question, basis)?),
        Unit::Games => Items::Games(games(records, connection, filters, basis)?),
        // Medals are listed by `medals`.
        Unit::Days | Unit::Medals => Items::Days(days(records, connection, filters)?),
    };
    let of = items.len();
    Ok((items, of))
}

/// The sports, committees or Games of those who took part.
fn starters<K: Key>(records: &Records, connection: &Connection, filters: &Filters) -> Result<Vec<K>, AnswerError> {
    if filters.events.is_empty() {
        entrants::distinct(records, connection, filters)
    } else {
        results::distinct(records, connection, filters)
    }
}

/// Of those who won in the events of a question only those who fit all of it; medals are not of the places asked for.
fn keep_starters<K: Key>(won: &mut Vec<(K, Tally)>, started: &[K], filters: &Filters) {
    if filters.placed.is_some() {
        won.clear();
    } else if !filters.events.is_empty() {
        won.retain(|(key, _)| started.contains(key));
    }
}

/// Sports with the medals won in each: those won in, most golds first, or those entered, by name. Disciplines stand
/// under their sport, as the organisers count, unless a sport was named.
fn sports(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    basis: Basis,
) -> Result<Vec<(SportId, Tally)>, AnswerError> {
    let catalog = records.catalog();
    let whole = |sport| {
        if filters.sport.is_some() {
            sport
        } else {
            whole_sport(catalog, sport)
        }
    };
    let mut sports: BTreeMap<SportId, Tally> = BTreeMap::new();
    let mut won = counted::<SportId>(connection, filters, catalog)?;
    if basis == Basis::Entered {
        let started = starters::<SportId>(records, connection, filters)?;
        keep_starters(&mut won, &started, filters);
        for sport in started {
            sports.entry(whole(sport)).or_default();
        }
    }
    for (sport, tally) in won {
        let sum = sports.entry(whole(sport)).or_default();
        *sum = sum.plus(tally);
    }
    let mut sports: Vec<_> = sports.into_iter().collect();
    let name = |id| &catalog.sport(id).name;
    sports.sort_by(|a, b| name(a.0).cmp(name(b.0)));
    if basis == Basis::Won {
        sports.sort_by_key(|(_, tally)| std::cmp::Reverse((tally.gold, tally.silver, tally.bronze)));
    }
    Ok(sports)
}

/// Countries with the medals of each, in the question's order, then by name.
fn countries(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    question: &Question,
    basis: Basis,
) -> Result<Vec<(CountryId, Tally)>, AnswerError> {
    let catalog = records.catalog();
    let mut won = if is_whole(filters) && filters.country.is_none() {
        let mut tallies = table::sum(connection, filters, records)?;
        tallies
            .iter_mut()
            .for_each(|(_, tally)| *tally = tally.only(filters.medal));
        tallies.retain(|(_, tally)| tally.total() > 0);
        tallies
    } else {
        counted::<CountryId>(connection, filters, catalog)?
    };
    let mut started = Vec::new();
    if basis == Basis::Entered {
        started = starters::<CountryId>(records, connection, filters)?;
        keep_starters(&mut won, &started, filters);
    }
    let mut countries: BTreeMap<CountryId, Tally> = won.into_iter().collect();
    for country in started {
        countries.entry(country).or_default();
    }
    let mut countries: Vec<_> = countries.into_iter().collect();
    countries.sort_by_key(|&(id, tally)| (tally.worth(question.order, filters.medal), &catalog.country(id).name));
    Ok(countries)
}

/// Events with medals under the filters; without a winner named, every event that was held.
fn events(records: &Records, connection: &Connection, filters: &Filters) -> Result<Vec<EventId>, AnswerError> {
    let catalog = records.catalog();
    let by_winner = filters.country.is_some()
        || filters.athlete.is_some()
        || matches!(filters.medal, Some(MedalFilter::Only(_)))
        || filters.date.is_some();
    if by_winner {
        let select = Select::medals(filters, catalog);
        return select.query(connection, "DISTINCT r.event", "ORDER BY r.event", |row| row.get(0));
    }
    let sports = filters.sport.map(|sport| family(catalog, sport));
    let fits = |&id: &EventId| {
        let event = catalog.event(id);
        sports.as_ref().is_none_or(|sports| sports.contains(&event.sport))
            && filters.sex.is_none_or(|sex| sex == event.sex)
            && (filters.events.is_empty() || filters.events.contains(&id))
    };
    let held = records.events_at(&games_in_scope(filters, catalog))?;
    Ok(held.into_iter().filter(fits).collect())
}

/// Games at which a country or an athlete took part, or won what was asked for.
fn games(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    basis: Basis,
) -> Result<Vec<GamesId>, AnswerError> {
    let catalog = records.catalog();
    let mut won = counted::<GamesId>(connection, filters, catalog)?;
    let mut started = Vec::new();
    if basis == Basis::Entered {
        started = starters::<GamesId>(records, connection, filters)?;
        keep_starters(&mut won, &started, filters);
    }
    let mut games: BTreeSet<GamesId> = won.into_iter().map(|(games, _)| games).chain(started).collect();
    if let Some(country) = filters.country
        && is_whole(filters)
    {
        let scope = games_in_scope(filters, catalog);
        let lines = table::lines_of(connection, country)?.into_iter();
        let fits = |line: &TallyRow| line.tally.only(filters.medal).total() > 0 && scope.contains(&line.games);
        games.extend(lines.filter(fits).map(|line| line.games));
    }
    Ok(games.into_iter().collect())
}

/// Days with a medal, in order.
fn days(records: &Records, connection: &Connection, filters: &Filters) -> Result<Vec<(Date, Tally)>, AnswerError> {
    Select::medals(filters, records.catalog()).query(
        connection,
        "r.date, sum(r.medal = 1), sum(r.medal = 2), sum(r.medal = 3)",
        "AND r.date IS NOT NULL GROUP BY r.date ORDER BY r.date",
        |row| Ok((date_at(row, 0)?, Tally::from_row(row, 1)?)),
    )
}
