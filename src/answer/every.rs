//! What fits each of several Games, not one of them: "who won gold in both Beijing and London".

use std::collections::HashMap;
use std::hash::Hash;

use rusqlite::Connection;

use crate::question::{Filters, Question, Unit};
use crate::records::{CountryId, EventId, GamesId, PersonId, Records, SportId};

use super::having::Demands;
use super::scope::games_in_scope;
use super::{AnswerError, Basis, Depth, Items, Tally, entrants, people, units};

/// The first of the things that fit each of the filters' Games, and how many there are; `None` for what is not of one
/// Games more than of another.
pub(super) fn items(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    question: &Question,
    (unit, basis, depth): (Unit, Basis, Depth),
    demands: &Demands,
) -> Result<Option<(Items, usize)>, AnswerError> {
    let games = games(records, filters)?;
    let each = Each { filters, games: &games };
    Ok(match unit {
        Unit::Athletes => {
            let (people, of) = athletes(records, connection, question, &each, (basis, depth.rows()), demands)?;
            Some((Items::Athletes(people), of))
        }
        Unit::Countries => {
            let found = each.all(|filters| units::countries(records, connection, filters, basis))?;
            let mut found: Vec<(CountryId, Tally)> = found.into_iter().collect();
            found.retain(|&(country, tally)| demands.hold_for(country, tally));
            units::sort_countries(records.catalog(), question, &mut found);
            let of = found.len();
            Some((Items::Countries(found), of))
        }
        Unit::Sports => {
            let found = each.all(|filters| units::sports(records, connection, filters, basis))?;
            let mut found: Vec<(SportId, Tally)> = found.into_iter().collect();
            found.retain(|(_, tally)| demands.hold(*tally));
            units::sort_sports(records.catalog(), basis, &mut found);
            let of = found.len();
            Some((Items::Sports(found), of))
        }
        Unit::Events => {
            let found = each.all(|filters| {
                let events = units::events(records, connection, filters)?;
                Ok(events.into_iter().map(|event| (event, Tally::default())).collect())
            })?;
            let mut events: Vec<EventId> = found.into_keys().collect();
            events.sort_unstable();
            let of = events.len();
            events.truncate(depth.rows());
            Some((Items::Events(events), of))
        }
        Unit::Games | Unit::Days | Unit::Medals => None,
    })
}

/// The Games each of which must fit: when none was named, those that had the sport.
pub(super) fn games(records: &Records, filters: &Filters) -> Result<Vec<GamesId>, AnswerError> {
    let mut games = games_in_scope(filters, records.catalog());
    if let (Some(sport), true) = (filters.sport, filters.games.is_empty()) {
        let with_sport = records.games_with(sport)?;
        games.retain(|id| with_sport.contains(id));
    }
    Ok(games)
}

/// Filters and the Games at each of which something must fit them.
struct Each<'a> {
    filters: &'a Filters,
    games: &'a [GamesId],
}

impl Each<'_> {
    /// What `at` finds at every one of the Games, with the sum of its medals.
    fn all<K: Eq + Hash>(
        &self,
        mut at: impl FnMut(&Filters) -> Result<Vec<(K, Tally)>, AnswerError>,
    ) -> Result<HashMap<K, Tally>, AnswerError> {
        let mut fitting: Option<HashMap<K, Tally>> = None;
        for &games in self.games {
            let here = at(&Filters {
                games: vec![games],
                ..self.filters.clone()
            })?;
            let fits = match fitting {
                None => here.into_iter().collect(),
                Some(before) => {
                    let both =
                        |(key, tally): (K, Tally)| before.get(&key).map(|sum| sum.plus(tally)).map(|sum| (key, sum));
                    here.into_iter().filter_map(both).collect()
                }
            };
            if HashMap::is_empty(&fits) {
                return Ok(fits);
            }
            fitting = Some(fits);
        }
        Ok(fitting.unwrap_or_default())
    }
}

/// People who were at, or won something at, every one of the Games; medallists in the question's order, others by name.
fn athletes(
    records: &Records,
    connection: &Connection,
    question: &Question,
    each: &Each<'_>,
    (basis, most): (Basis, usize),
    demands: &Demands,
) -> Result<people::Listed, AnswerError> {
    // A person is shown with the committee of the latest Games.
    let mut latest: HashMap<PersonId, CountryId> = HashMap::new();
    let found = each.all(|filters| {
        let here = match basis {
            Basis::Won => people::all_medallists(records, connection, filters)?,
            Basis::Entered => entrants::all(records, connection, filters)?,
        };
        latest.extend(here.iter().map(|&(person, country, _)| (person, country)));
        Ok(here.into_iter().map(|(person, _, tally)| (person, tally)).collect())
    })?;
    let mut found: Vec<(PersonId, Tally)> = found.into_iter().collect();
    found.retain(|(_, tally)| demands.hold(*tally));
    let of = found.len();
    // Ids of people run in the order of their names.
    found.sort_unstable_by_key(|&(person, tally)| (tally.worth(question.order, question.filters.medal), person));
    let first = found
        .into_iter()
        .take(most)
        .filter_map(|(person, tally)| Some((person, *latest.get(&person)?, tally)));
    Ok((people::named(connection, first)?, of))
}
