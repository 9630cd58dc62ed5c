//! Which events were held where, and who stands in which table.

use super::{CountryId, EventId, GamesId, Medal, PersonId, Records, RecordsError, SportId};

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
        // One branch for each index: an OR over both columns would go through all tallies.
        let mut statement = connection.prepare_cached(
            "SELECT t.games FROM tally t WHERE t.sport = ?1 UNION \
             SELECT t.games FROM sport s CROSS JOIN tally t ON t.sport = s.id WHERE s.parent = ?1 ORDER BY 1",
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

    /// How many medals a country has won in a sport with its disciplines.
    pub fn medals_in(&self, country: CountryId, sport: SportId) -> Result<u32, RecordsError> {
        let connection = self.connection()?;
        let mut statement = connection.prepare_cached(
            "SELECT ifnull(sum(t.gold + t.silver + t.bronze), 0) FROM tally t JOIN sport s ON s.id = t.sport \
             WHERE t.country = ?1 AND (s.id = ?2 OR s.parent = ?2)",
        )?;
        Ok(statement.query_row((country, sport), |row| row.get(0))?)
    }

    /// The Games at which a country won medals in a sport with its disciplines, in time order.
    pub fn games_won(&self, country: CountryId, sport: SportId) -> Result<Vec<GamesId>, RecordsError> {
        let connection = self.connection()?;
        let mut statement = connection.prepare_cached(
            "SELECT DISTINCT t.games FROM tally t JOIN sport s ON s.id = t.sport \
             WHERE t.country = ?1 AND (s.id = ?2 OR s.parent = ?2) ORDER BY t.games",
        )?;
        let games = statement.query_map((country, sport), |row| row.get(0))?;
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

    /// Who is in the results of any of these events at any of these Games, in order of their ids.
    pub fn competitors(&self, games: &[GamesId], events: &[EventId]) -> Result<Vec<PersonId>, RecordsError> {
        let connection = self.connection()?;
        let mut statement = connection.prepare_cached(
            "SELECT rp.person FROM result r JOIN result_person rp ON rp.result = r.id \
             WHERE r.event = ? AND r.games = ?",
        )?;
        let mut people: Vec<PersonId> = Vec::new();
        for id in games {
            for event in events {
                for person in statement.query_map((event, id), |row| row.get(0))? {
                    people.push(person?);
                }
            }
        }
        people.sort_unstable();
        people.dedup();
        Ok(people)
    }

    /// Who won a medal, or one of a colour, in these events at these Games; without events, in a sport with its
    /// disciplines, or in any. In order of their ids; nobody when no Games are given.
    pub fn winners(
        &self,
        games: &[GamesId],
        events: &[EventId],
        sport: Option<SportId>,
        country: Option<CountryId>,
        medal: Option<Medal>,
    ) -> Result<Vec<PersonId>, RecordsError> {
        let connection = self.connection()?;
        let mut statement = connection.prepare_cached(
            "SELECT DISTINCT rp.person FROM result r JOIN event e ON e.id = r.event JOIN sport s ON s.id = e.sport \
             JOIN result_person rp ON rp.result = r.id AND rp.role = 'athlete' \
             WHERE r.counted = 1 AND r.games = ?1 AND (?2 IS NULL OR r.event = ?2) \
             AND (?3 IS NULL OR s.id = ?3 OR s.parent = ?3) AND (?4 IS NULL OR r.country = ?4) \
             AND (?5 IS NULL OR r.medal = ?5)",
        )?;
        let each_event: Vec<Option<EventId>> = if events.is_empty() {
            vec![None]
        } else {
            events.iter().copied().map(Some).collect()
        };
        let mut people: Vec<PersonId> = Vec::new();
        for id in games {
            for event in &each_event {
                let medal = medal.map(|medal| medal as i64);
                for person in statement.query_map((id, event, sport, country, medal), |row| row.get(0))? {
                    people.push(person?);
                }
            }
        }
        people.sort_unstable();
        people.dedup();
        Ok(people)
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
