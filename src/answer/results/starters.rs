//! Counting those who were in events: athletes, and the committees, sports and Games of them.

use std::collections::HashMap;

use rusqlite::{Connection, params_from_iter};

use crate::answer::conditions::Conditions;
use crate::answer::counted::Key;
use crate::answer::people::{Listed, athlete, person_sex};
use crate::answer::{AnswerError, Tally};
use crate::question::{Filters, Placed};
use crate::records::{Catalog, CountryId, GamesId, Medal, PersonId, Records};

use super::fitting;

/// The athletes with results that fit, and how many they are: by name or, where places or marks were asked for, better
/// ones first. They are added up here, where one pass gives both the list and its length.
pub(in crate::answer) fn athletes(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
    most: usize,
) -> Result<Listed, AnswerError> {
    // Men and women are people here: women are in mixed events too.
    let sex = person_sex(filters);
    let of_events = Filters {
        sex: filters.sex.filter(|_| sex.is_none()),
        ..filters.clone()
    };
    let mut conditions = conditions(connection, &of_events, records.catalog())?;
    if let Some(sex) = sex {
        let of_person = "(SELECT sex FROM person WHERE id = rp.person) = ?";
        conditions.equal(of_person, sex.as_str().to_owned());
    }
    let sql = format!(
        "SELECT rp.person, r.country, r.games, r.place, CASE WHEN r.counted THEN r.medal END \
         FROM result r JOIN result_person rp ON rp.result = r.id AND rp.role = 'athlete' WHERE 1{}",
        conditions.sql()
    );
    let by_place = matches!(
        filters.placed,
        Some(Placed::Within(..) | Placed::Marked(..) | Placed::Beside(_))
    );
    let mut starters: HashMap<PersonId, Starter> = HashMap::new();
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(conditions.values()))?;
    while let Some(row) = rows.next()? {
        let (country, games) = (row.get(1)?, row.get(2)?);
        let starter = starters.entry(row.get(0)?).or_insert(Starter {
            country,
            games,
            place: u16::MAX,
            tally: Tally::default(),
        });
        // A person is shown with the committee of the latest Games.
        if games > starter.games {
            (starter.games, starter.country) = (games, country);
        }
        if let Some(place) = row.get::<_, Option<u16>>(3)?.filter(|_| by_place) {
            starter.place = starter.place.min(place);
        }
        if let Some(medal) = row.get::<_, Option<Medal>>(4)? {
            starter.tally.add(medal, 1);
        }
    }
    let of = starters.len();
    let mut starters: Vec<(PersonId, Starter)> = starters.into_iter().collect();
    // Ids of people run in the order of their names.
    starters.sort_unstable_by_key(|(person, starter)| (starter.place, *person));
    starters.truncate(most);
    let mut name = connection.prepare_cached("SELECT id, name FROM person WHERE id = ?")?;
    let people = starters
        .into_iter()
        .map(|(person, starter)| Ok((name.query_row([person], athlete)?, starter.country, starter.tally)))
        .collect::<Result<_, rusqlite::Error>>()?;
    Ok((people, of))
}

/// Somebody who was in the events.
struct Starter {
    country: CountryId,
    games: GamesId,
    /// The best place, where people are told by it; the worst there can be where there is none.
    place: u16,
    tally: Tally,
}

/// The Games, committees or sports of the results that fit, in the order of their ids.
pub(in crate::answer) fn distinct<K: Key>(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
) -> Result<Vec<K>, AnswerError> {
    let conditions = conditions(connection, filters, records.catalog())?;
    let sql = format!(
        "SELECT DISTINCT {key} FROM result r JOIN event e ON e.id = r.event WHERE 1{} ORDER BY {key}",
        conditions.sql(),
        key = K::SELECTED
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let keys = statement.query_map(params_from_iter(conditions.values()), |row| row.get(0))?;
    Ok(keys.collect::<Result<_, _>>()?)
}

/// The conditions of the results that fit. Of all Games those for medals do; what is named does whatever it counted for.
pub(super) fn conditions(
    connection: &Connection,
    filters: &Filters,
    catalog: &Catalog,
) -> Result<Conditions, AnswerError> {
    let mut conditions = fitting::conditions(connection, filters, catalog)?;
    if filters.games.is_empty() {
        let mut demonstrated =
            connection.prepare_cached("SELECT 1 FROM contest WHERE event = ? AND status <> 'medal'")?;
        let mut any = false;
        for event in fitting::events(filters, catalog) {
            any = any || demonstrated.exists([event])?;
        }
        if any {
            conditions.plain(
                "EXISTS (SELECT 1 FROM contest c \
                 WHERE c.games = r.games AND c.event = r.event AND c.status = 'medal')",
            );
        }
    }
    Ok(conditions)
}
