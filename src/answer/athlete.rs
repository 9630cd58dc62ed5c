//! Everything about one athlete.

use crate::question::Filters;
use crate::records::{CountryId, GamesId, GamesKind, PersonRow, Records, SportId};

use super::select::Select;
use super::{AnswerError, AthleteFacts, Tally, places};

/// An athlete's card: committees, sports, Games and medals, over all Games.
pub(super) fn facts(records: &Records, person: PersonRow) -> Result<AthleteFacts, AnswerError> {
    let athlete = person.id;
    let catalog = records.catalog();
    let connection = records.connection()?;
    let filters = Filters {
        athlete: Some(athlete),
        ..Filters::default()
    };
    let medals = Select::medals(&filters, catalog).rows(&connection, usize::from(u16::MAX))?;

    let mut statement =
        connection.prepare_cached("SELECT games, country, sport FROM entry WHERE person = ? ORDER BY games")?;
    let starts = statement
        .query_map([athlete], |row| {
            Ok((
                row.get::<_, GamesId>(0)?,
                row.get::<_, CountryId>(1)?,
                row.get::<_, SportId>(2)?,
            ))
        })?
        .collect::<Result<Vec<_>, _>>()?;
    // Guides and pilots have no entry of their own, but stand on the podium.
    let from_medals = medals
        .iter()
        .rev()
        .map(|row| (row.games, row.country, catalog.event(row.event).sport));
    let mut known: Vec<(GamesId, CountryId, SportId)> = starts.into_iter().chain(from_medals).collect();
    known.sort();
    known.dedup();

    let of_kind = |kind: GamesKind| {
        let mut tally = Tally::default();
        medals
            .iter()
            .filter(|row| catalog.games(row.games).kind == kind)
            .for_each(|row| tally.add(row.medal, 1));
        tally
    };
    let placings = places::of_athlete(&connection, athlete)?;
    Ok(AthleteFacts {
        person,
        countries: in_first_order(known.iter().map(|(_, country, _)| *country)),
        sports: in_first_order(known.iter().map(|(_, _, sport)| *sport)),
        olympic: of_kind(GamesKind::Olympic),
        paralympic: of_kind(GamesKind::Paralympic),
        games: in_first_order(known.iter().rev().map(|(games, _, _)| *games)),
        medals,
        placings,
    })
}

fn in_first_order<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut seen = Vec::new();
    for item in items {
        if !seen.contains(&item) {
            seen.push(item);
        }
    }
    seen
}
