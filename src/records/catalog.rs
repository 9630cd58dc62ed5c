//! The small tables, read once at start and then looked up in memory.

use std::collections::HashMap;

use rusqlite::Connection;

use super::examples::{self, Example};
use super::load::{self, position};
use super::record_marks::{self, RecordMark};
use super::short::short_event;
use super::{
    Aspect, Country, CountryCode, CountryId, Coverage, Event, EventId, Games, GamesId, Language, RecordMarkId,
    RecordsError, Source, SourceId, Sport, SportId,
};

/// Countries, sports, events, Games, sources, what is held of each Games, and what can be asked.
///
/// Ids come from the same database and are always there, so a look-up by id gives the row itself; one made up by hand
/// would panic. Keys and codes come from outside and give an `Option`.
#[derive(Debug)]
pub struct Catalog {
    countries: Vec<Country>,
    sports: Vec<Sport>,
    events: Vec<Event>,
    /// Of each event, at how many Games it was held for medals.
    contests: Vec<u32>,
    games: Vec<Games>,
    sources: Vec<Source>,
    record_marks: Vec<RecordMark>,
    examples: Vec<(Language, Vec<Example>)>,
    /// Of each Games, a row for every [`Aspect`].
    coverage: Vec<[Coverage; Aspect::ALL.len()]>,
    country_ids: HashMap<CountryCode, CountryId>,
    sport_ids: HashMap<String, SportId>,
    event_ids: HashMap<String, EventId>,
    games_ids: HashMap<String, GamesId>,
    /// Of each Games, the first one in the same city.
    homes: Vec<GamesId>,
    /// Every class of an event, in order, and of each event which one it has.
    classes: Vec<String>,
    class_numbers: Vec<Option<u32>>,
}

impl Catalog {
    /// Reads the small tables.
    pub(super) fn load(conn: &Connection) -> Result<Self, RecordsError> {
        let countries = load::countries(conn)?;
        let sports = load::sports(conn)?;
        let events = load::events(conn)?;
        let games = load::games(conn)?;
        let sources = load::sources(conn)?;
        let mut classes: Vec<String> = events.iter().filter_map(|event| event.class.clone()).collect();
        classes.sort_unstable();
        classes.dedup();
        Ok(Self {
            contests: load::contests(conn)?,
            coverage: load::coverage(conn, games.len())?,
            record_marks: record_marks::load(conn)?,
            examples: examples::load(conn)?,
            country_ids: countries.iter().map(|country| (country.code, country.id)).collect(),
            sport_ids: sports.iter().map(|sport| (sport.key.clone(), sport.id)).collect(),
            event_ids: events
                .iter()
                .flat_map(|event| [(event.key.clone(), event.id), (short_event(&event.key), event.id)])
                .collect(),
            games_ids: games.iter().map(|games| (games.key.clone(), games.id)).collect(),
            homes: homes(&games),
            class_numbers: events.iter().map(|event| class_number(&classes, event)).collect(),
            classes,
            countries,
            sports,
            events,
            games,
            sources,
        })
    }

    /// The committees that came after one, then those before it.
    pub fn kin(&self, country: CountryId) -> impl Iterator<Item = CountryId> + '_ {
        let after = self.country(country).successors.iter().copied();
        let before = self
            .countries()
            .iter()
            .filter(move |other| other.successors.contains(&country));
        after.chain(before.map(|other| other.id))
    }

    /// Every committee of every time.
    pub fn countries(&self) -> &[Country] {
        &self.countries
    }

    /// The committee of an id.
    pub fn country(&self, id: CountryId) -> &Country {
        &self.countries[position(id.0)]
    }

    /// The committee of a code.
    pub fn country_by_code(&self, code: CountryCode) -> Option<&Country> {
        self.country_ids.get(&code).map(|id| self.country(*id))
    }

    /// Every sport and discipline.
    pub fn sports(&self) -> &[Sport] {
        &self.sports
    }

    /// The sport of an id.
    pub fn sport(&self, id: SportId) -> &Sport {
        &self.sports[position(id.0)]
    }

    /// The sport of a key: `judo`.
    pub fn sport_by_key(&self, key: &str) -> Option<&Sport> {
        self.sport_ids.get(key).map(|id| self.sport(*id))
    }

    /// The disciplines of a sport, itself not among them.
    pub fn children(&self, id: SportId) -> impl Iterator<Item = SportId> {
        self.sports
            .iter()
            .filter(move |sport| sport.parent == Some(id))
            .map(|sport| sport.id)
    }

    /// Whether an event of a kind of Games is of a sport, or of a discipline of it.
    pub fn has_sport(&self, kind: super::GamesKind, sport: SportId) -> bool {
        let within = |id: SportId| id == sport || self.sport(id).parent == Some(sport);
        self.events
            .iter()
            .any(|event| event.kind == kind && within(event.sport))
    }

    /// The kinds of Games at which the records hold an event of a sport or of a discipline of it. None are held of
    /// sports whose medallists are not in the records.
    pub fn kinds_of(&self, sport: SportId) -> Vec<super::GamesKind> {
        [super::GamesKind::Olympic, super::GamesKind::Paralympic]
            .into_iter()
            .filter(|&kind| self.has_sport(kind, sport))
            .collect()
    }

    /// Every event.
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The event of an id.
    pub fn event(&self, id: EventId) -> &Event {
        &self.events[position(id.0)]
    }

    /// The event of a key, `para-athletics/womens-100-m-t13`, or of its short form.
    pub fn event_by_key(&self, key: &str) -> Option<&Event> {
        self.event_ids.get(key).map(|id| self.event(*id))
    }

    /// At how many Games an event was held for medals that count.
    pub fn contests_of(&self, id: EventId) -> u32 {
        self.contests[position(id.0)]
    }

    /// Every Games in order of time, those that were cancelled or are to come among them.
    pub fn all_games(&self) -> &[Games] {
        &self.games
    }

    /// The Games of an id.
    pub fn games(&self, id: GamesId) -> &Games {
        &self.games[position(id.0)]
    }

    /// The Games of a key: `2024-summer-paralympics`.
    pub fn games_by_key(&self, key: &str) -> Option<&Games> {
        self.games_ids.get(key).map(|id| self.games(*id))
    }

    /// The first Games in the same city, by which the city is told from others.
    pub fn home(&self, id: GamesId) -> GamesId {
        self.homes[position(id.0)]
    }

    /// The class of an event, as a number that stands for it in this build; events at the Olympic Games have none.
    pub fn class_number(&self, id: EventId) -> Option<u32> {
        self.class_numbers[position(id.0)]
    }

    /// The class of a number: `T13`.
    pub fn class_name(&self, number: u32) -> Option<&str> {
        Some(self.classes.get(usize::try_from(number).ok()?)?)
    }

    /// The number of a class, as events have it.
    pub fn class_by_name(&self, name: &str) -> Option<u32> {
        let at = self.classes.binary_search_by(|class| class.as_str().cmp(name)).ok()?;
        u32::try_from(at).ok()
    }

    /// What is held of one aspect of a Games; nothing, where the tables do not say.
    pub fn coverage(&self, games: GamesId, aspect: Aspect) -> &Coverage {
        &self.coverage[position(games.0)][aspect as usize]
    }

    /// Every world and Paralympic record.
    pub fn record_marks(&self) -> &[RecordMark] {
        &self.record_marks
    }

    /// The record of an id.
    pub fn record_mark(&self, id: RecordMarkId) -> &RecordMark {
        &self.record_marks[position(id.0)]
    }

    /// Questions in English that show what can be asked; those of a topic stand together.
    pub fn examples(&self) -> &[Example] {
        self.examples_in(Language::English)
    }

    /// The same questions as they are asked in a language, in the same order.
    pub fn examples_in(&self, language: Language) -> &[Example] {
        let found = self.examples.iter().find(|(of, _)| *of == language);
        found.map_or(&[], |(_, examples)| examples)
    }

    /// Every source.
    pub fn sources(&self) -> &[Source] {
        &self.sources
    }

    /// The source of an id.
    pub fn source(&self, id: SourceId) -> &Source {
        &self.sources[position(id.0)]
    }

    /// The sources of a Games, each once, in the order of the aspects they serve.
    pub fn sources_of(&self, games: GamesId) -> Vec<&Source> {
        let mut ids: Vec<SourceId> = Vec::new();
        for id in self.coverage[position(games.0)]
            .iter()
            .flat_map(|coverage| &coverage.sources)
        {
            if !ids.contains(id) {
                ids.push(*id);
            }
        }
        ids.into_iter().map(|id| self.source(id)).collect()
    }
}

fn homes(games: &[Games]) -> Vec<GamesId> {
    let mut first: HashMap<&str, GamesId> = HashMap::new();
    games
        .iter()
        .map(|one| *first.entry(&one.city).or_insert(one.id))
        .collect()
}

fn class_number(classes: &[String], event: &Event) -> Option<u32> {
    let at = classes.binary_search(event.class.as_ref()?).ok()?;
    u32::try_from(at).ok()
}

#[cfg(test)]
mod tests {
    use crate::records::{Aspect, Records};

    #[test]
    fn every_key_leads_to_its_row_and_back() {
        let records = Records::open().unwrap();
        let catalog = records.catalog();
        assert!(
            catalog
                .countries()
                .iter()
                .all(|row| catalog.country_by_code(row.code) == Some(catalog.country(row.id)))
        );
        assert!(
            catalog
                .sports()
                .iter()
                .all(|row| catalog.sport_by_key(&row.key) == Some(catalog.sport(row.id)))
        );
        assert!(
            catalog
                .events()
                .iter()
                .all(|row| catalog.event_by_key(&row.key) == Some(catalog.event(row.id)))
        );
        assert!(
            catalog
                .all_games()
                .iter()
                .all(|row| catalog.games_by_key(&row.key) == Some(catalog.games(row.id)))
        );
        assert_eq!(catalog.games_by_key("1899-summer-olympics"), None);
    }

    #[test]
    fn games_stand_in_order_of_time() {
        let records = Records::open().unwrap();
        let opened: Vec<_> = records
            .catalog()
            .all_games()
            .iter()
            .filter_map(|games| games.opened)
            .collect();
        assert!(opened.is_sorted());
        assert!(!opened.is_empty());
    }

    #[test]
    fn paris_2024_was_in_france_and_has_sources() {
        let records = Records::open().unwrap();
        let catalog = records.catalog();
        let paris = catalog.games_by_key("2024-summer-paralympics").unwrap();
        assert_eq!((paris.name.as_str(), paris.year), ("Paris 2024", 2024));
        assert_eq!(
            paris
                .hosts
                .iter()
                .map(|id| catalog.country(*id).code.as_str())
                .collect::<Vec<_>>(),
            ["FRA"]
        );
        assert!(!catalog.sources_of(paris.id).is_empty());
        assert!(!catalog.coverage(paris.id, Aspect::Medallists).sources.is_empty());
    }

    #[test]
    fn the_disciplines_of_a_sport_are_its_children() {
        let records = Records::open().unwrap();
        let catalog = records.catalog();
        let cycling = catalog.sport_by_key("cycling").unwrap();
        let road = catalog.sport_by_key("cycling-road").unwrap();
        assert!(catalog.children(cycling.id).any(|child| child == road.id));
        assert_eq!(catalog.children(road.id).count(), 0);
    }
}
