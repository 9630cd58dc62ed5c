//! Counting and listing athletes, sports, countries, events, Games and days.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::question::{Filters, MedalFilter, Question, Unit};
use crate::records::{Aspect, Catalog, CountryId, CoverageState, EventId, EventSex, GamesId, Records, SportId};

use super::counted::{Key, counted};
use super::days::days;
use super::having::{Demands, admits_none};
use super::scope::{begins, family, games_in_scope, is_whole, scopes, whole_sport};
use super::select::Select;
use super::{
    AnswerError, Basis, Depth, Group, Items, Scope, Tally, ages, entrants, every, hauls, people, results, table,
};

/// One list for each Games that was named, or one for each kind of Games, or one of what fits every one of them. Games of
/// which nothing is held that could tell have none, which is not the same as an empty one.
pub(super) fn facts(
    records: &Records,
    question: &Question,
    unit: Unit,
    depth: Depth,
) -> Result<Vec<Group>, AnswerError> {
    let mut groups = of_unit(records, question, unit, depth)?;
    if unit == Unit::Sports && question.filters.athlete.is_some() && question.filters.medal.is_some() {
        // In which sport somebody won is told with the events.
        groups.extend(of_unit(records, question, Unit::Events, depth)?);
    }
    Ok(groups)
}

fn of_unit(records: &Records, question: &Question, unit: Unit, depth: Depth) -> Result<Vec<Group>, AnswerError> {
    let connection = records.connection()?;
    let mut groups = Vec::new();
    for (scope, filters) in scopes(&question.filters, records.catalog()) {
        let Some(basis) = basis(records, question, &filters, unit) else {
            continue;
        };
        let scope = match scope {
            Scope::Every(kind, _) => Scope::Every(kind, every::games(records, &filters)?.len()),
            one => one,
        };
        let demands = Demands::new(records, &connection, &filters, &question.having)?;
        // Conditions are on medals of all colours, and hold that of the filters.
        let filters = Filters {
            medal: filters.medal.filter(|_| demands.is_empty()),
            ..filters
        };
        let every = if filters.every {
            every::items(records, &connection, &filters, question, (unit, basis, depth), &demands)?
        } else {
            None
        };
        let (items, of) = match every {
            Some(found) => found,
            None => items(records, &connection, &filters, question, (unit, basis, depth), &demands)?,
        };
        if of > 0 || !matches!(scope, Scope::Kind(_)) {
            groups.push(Group {
                scope,
                basis,
                items,
                of,
                yardsticks: demands.yardsticks,
            });
        }
    }
    Ok(groups)
}

/// Whether a question asks for those who won something: of days, and of mixed events that were not named, only
/// medallists are known.
pub(super) fn is_about_winning(question: &Question) -> bool {
    narrows_to_winners(&question.filters) || (!question.having.is_empty() && !admits_none(question))
}

/// Whether filters leave those who won something.
pub(super) fn narrows_to_winners(filters: &Filters) -> bool {
    filters.medal.is_some()
        || filters.date.is_some()
        || (filters.events.is_empty() && matches!(filters.sex, Some(EventSex::Mixed | EventSex::Open)))
}

/// By what the things asked for are known at the filters' Games; `None` when nothing is held that could tell.
fn basis(records: &Records, question: &Question, filters: &Filters, unit: Unit) -> Option<Basis> {
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
    if counts_starts && !is_about_winning(question) && starts_held {
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
    (unit, basis, depth): (Unit, Basis, Depth),
    demands: &Demands,
) -> Result<(Items, usize), AnswerError> {
    let items = match unit {
        Unit::Athletes => {
            let most = depth.rows();
            let (people, of) = match basis {
                _ if filters.age.is_some() || filters.born.is_some() => {
                    let filters = &Filters {
                        medal: filters.medal.or((!demands.is_empty()).then_some(MedalFilter::Any)),
                        ..filters.clone()
                    };
                    ages::athletes(records, connection, filters, question.order, basis, demands, most)?
                }
                Basis::Won => people::medallists(records, connection, filters, question.order, demands, most)?,
                Basis::Entered if !filters.events.is_empty() => results::athletes(records, connection, filters, most)?,
                Basis::Entered => entrants::athletes(records, connection, filters, most)?,
            };
            return Ok((Items::Athletes(people), of));
        }
        Unit::Events if !demands.is_empty() => Items::Hauls(hauls::hauls(records, connection, filters, demands)?),
        Unit::Events => {
            let mut events = events(records, connection, filters)?;
            let of = events.len();
            events.truncate(depth.rows());
            return Ok((Items::Events(events), of));
        }
        Unit::Sports => {
            let mut sports = sports(records, connection, filters, basis)?;
            sports.retain(|(_, tally)| demands.hold(*tally));
            sort_sports(records.catalog(), basis, &mut sports);
            Items::Sports(sports)
        }
        Unit::Countries => {
            let mut countries = countries(records, connection, filters, basis)?;
            countries.retain(|&(country, tally)| demands.hold_for(country, tally));
            sort_countries(records.catalog(), question, &mut countries);
            Items::Countries(countries)
        }
        Unit::Games => {
            let mut games = games(records, connection, filters, basis)?;
            games.retain(|(_, tally)| demands.hold(*tally));
            if demands.is_empty() {
                Items::Games(games.into_iter().map(|(games, _)| games).collect())
            } else {
                Items::Lines(games)
            }
        }
        // Medals are listed by `medals`.
        Unit::Days | Unit::Medals => {
            let mut days = days(connection, filters, records.catalog())?;
            days.retain(|(_, tally)| demands.hold(*tally));
            Items::Days(days)
        }
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

/// Sports won in or entered, with the medals won in each. Disciplines stand under their sport, as the organisers count,
/// unless a sport was named.
pub(super) fn sports(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    basis: Basis,
) -> Result<Vec<(SportId, Tally)>, AnswerError> {
    let catalog = records.catalog();
    let whole = |sport| {
        // Of one athlete the discipline itself is told.
        if filters.sport.is_some() || filters.athlete.is_some() {
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
    Ok(sports.into_iter().collect())
}

/// Puts sports won in by most golds, those entered by name.
pub(super) fn sort_sports(catalog: &Catalog, basis: Basis, sports: &mut [(SportId, Tally)]) {
    let name = |id| &catalog.sport(id).name;
    sports.sort_by(|a, b| name(a.0).cmp(name(b.0)));
    if basis == Basis::Won {
        sports.sort_by_key(|(_, tally)| std::cmp::Reverse((tally.gold, tally.silver, tally.bronze)));
    }
}

/// Countries that won or took part, with the medals of each.
pub(super) fn countries(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
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
    countries.retain(|id, _| !filters.except.contains(id) && begins(filters, &catalog.country(*id).name));
    Ok(countries.into_iter().collect())
}

/// Puts countries in the question's order, then by name.
pub(super) fn sort_countries(catalog: &Catalog, question: &Question, countries: &mut [(CountryId, Tally)]) {
    let medal = question.filters.medal;
    countries.sort_by_key(|&(id, tally)| (tally.worth(question.order, medal), &catalog.country(id).name));
}

/// Events with medals under the filters; without a winner named, every event that was held.
pub(super) fn events(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
) -> Result<Vec<EventId>, AnswerError> {
    let catalog = records.catalog();
    let by_winner = filters.country.is_some()
        || !filters.except.is_empty()
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

/// Games at which a country or an athlete took part, or won what was asked for, with the medals won there.
fn games(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    basis: Basis,
) -> Result<Vec<(GamesId, Tally)>, AnswerError> {
    let catalog = records.catalog();
    let mut won = counted::<GamesId>(connection, filters, catalog)?;
    let mut started = Vec::new();
    if basis == Basis::Entered {
        started = starters::<GamesId>(records, connection, filters)?;
        keep_starters(&mut won, &started, filters);
    }
    let mut games: BTreeMap<GamesId, Tally> = won.into_iter().collect();
    if is_whole(filters) {
        // The official tables are complete where the medallists are not held.
        let lines = table::by_games(records, connection, filters)?;
        games.extend(
            lines
                .into_iter()
                .map(|(games, tally)| (games, tally.only(filters.medal))),
        );
        games.retain(|_, tally| tally.total() > 0);
    }
    for id in started {
        games.entry(id).or_default();
    }
    games.retain(|&id, _| begins(filters, &catalog.games(id).city));
    if let (Some(age), Some(athlete)) = (filters.age, filters.athlete) {
        let born = records.person(athlete)?.born;
        games.retain(|&id, _| born.is_some_and(|born| ages::had_age_in_year(age, born, catalog.games(id).year)));
    }
    Ok(games.into_iter().collect())
}
