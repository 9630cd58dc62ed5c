//! What countries and events weigh: how much there is to tell of them.

use std::collections::HashMap;

use crate::records::{CountryId, EventId, Records, RecordsError};

/// What is known of countries and events beforehand.
#[derive(Debug)]
pub(super) struct Weights {
    medals: HashMap<CountryId, u32>,
    events: HashMap<EventId, (i16, u32)>,
}

impl Weights {
    /// Reads them from the records.
    pub fn load(records: &Records) -> Result<Self, RecordsError> {
        let connection = records.connection()?;
        let sql = "SELECT country, sum(gold + silver + bronze) FROM official_table GROUP BY country";
        let mut statement = connection.prepare(sql)?;
        let medals = statement
            .query_map((), |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        let sql =
            "SELECT event, max(year), count(*) FROM contest JOIN games ON games.id = contest.games GROUP BY event";
        let mut statement = connection.prepare(sql)?;
        let events = statement
            .query_map((), |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?
            .collect::<Result<_, _>>()?;
        Ok(Self { medals, events })
    }

    /// The medals that a country has won at all Games.
    pub fn medals(&self, country: CountryId) -> u32 {
        self.medals.get(&country).copied().unwrap_or_default()
    }

    /// The year of the last Games at which an event was held, and how often it was: the greater, the likelier it is meant.
    pub fn event(&self, event: EventId) -> Option<(i16, u32)> {
        self.events.get(&event).copied()
    }
}
