//! Which events were held where, and who stands in which table.

use super::{CountryId, EventId, GamesId, PersonId, Records, RecordsError, SportId};

impl Records {
    /// The Games in whose official medal table a country stands, in time order.
    pub fn tables_of(&self, country: CountryId) -> Result<Vec<GamesId>, RecordsError> {
        let connection = self.connection()?;
        let mut statement =
            connection.prepare_cached("SELECT games FROM official_table WHERE country = ? ORDER BY games")?;
        let games = statement
            .query_map([country], |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        Ok(games)
    }

    /// The Games at which the records know a country, by a line in the table or by someone who took part, in time order.
    pub fn games_of_country(&self, country: CountryId) -> Result<Vec<GamesId>, RecordsError> {
        let connection = self.connection()?;
        let mut statement = connection.prepare_cached(
            "SELECT games FROM official_table WHERE country = ?1 UNION \
             SELECT g.id FROM games g WHERE EXISTS (SELECT 1 FROM entry n WHERE n.games = g.id AND n.country = ?1) \
             ORDER BY 1",
        )?;
        let games = statement.query_map([country], |row| row.get(0))?;
        Ok(games.collect::<Result<_, _>>()?)
    }

    /// The Games whose results hold a sport, or a discipline of it, in time order.
    pub fn games_with(&self, sport: SportId) -> Result<Vec<GamesId>, RecordsError> {
        let connection = self.connection()?;
        let mut statement = connection.prepare_cached(
            "SELECT DISTINCT t.games FROM tally t JOIN sport s ON s.id = t.sport WHERE s.id = ?1 OR s.parent = ?1 ORDER BY 1",
        )?;
        let games = statement.query_map([sport], |row| row.get(0))?;
        Ok(games.collect::<Result<_, _>>()?)
    }

    /// The Games at which the records hold results of an event, in time order.
    pub fn games_of_event(&self, event: EventId) -> Result<Vec<GamesId>, RecordsError> {
        let connection = self.connection()?;
        let mut statement = connection.prepare_cached(
            "SELECT games FROM contest c WHERE event = ? \
             AND EXISTS (SELECT 1 FROM result r WHERE r.event = c.event AND r.games = c.games) ORDER BY games",
        )?;
        let games = statement.query_map([event], |row| row.get(0))?;
        Ok(games.collect::<Result<_, _>>()?)
    }

    /// The events in which the records know a person, as an athlete or beside one, in order of their ids.
    pub fn events_of(&self, person: PersonId) -> Result<Vec<EventId>, RecordsError> {
        let connection = self.connection()?;
        let mut statement = connection.prepare_cached(
            "SELECT DISTINCT r.event FROM result_person rp JOIN result r ON r.id = rp.result \
             WHERE rp.person = ? ORDER BY r.event",
        )?;
        let events = statement.query_map([person], |row| row.get(0))?;
        Ok(events.collect::<Result<_, _>>()?)
    }

    /// The medal events held at any of these Games, or at any Games when there are none, in order of their ids.
    pub fn events_at(&self, games: &[GamesId]) -> Result<Vec<EventId>, RecordsError> {
        let connection = self.connection()?;
        if games.is_empty() {
            let mut statement = connection.prepare_cached(
                "SELECT id FROM event WHERE EXISTS \
                 (SELECT 1 FROM contest WHERE contest.event = event.id AND status = 'medal') ORDER BY id",
            )?;
            let events = statement.query_map([], |row| row.get(0))?;
            return Ok(events.collect::<Result<_, _>>()?);
        }
        let mut statement =
            connection.prepare_cached("SELECT event FROM contest WHERE games = ? AND status = 'medal'")?;
        let mut events = Vec::new();
        for id in games {
            for event in statement.query_map([id], |row| row.get(0))? {
                events.push(event?);
            }
        }
        events.sort_unstable();
        events.dedup();
        Ok(events)
    }
}
