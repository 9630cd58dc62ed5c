//! What the things of a query are called.

use super::evidence::Says;
use crate::language::message;
use crate::query::Thing;
use crate::records::{EventId, PersonId, Records};
use crate::reply::voice::{Voice, flag};

/// Names things: people by the records, all else by the catalog.
#[derive(Debug, Clone, Copy)]
pub(super) struct Names<'a> {
    pub records: &'a Records,
    pub voice: Voice<'a>,
}

impl<'a> Names<'a> {
    /// A thing by its name alone, as in a line of parts.
    pub fn plain(self, thing: &Thing) -> String {
        let voice = self.voice;
        match thing {
            Thing::Athlete(id) => self.person(*id),
            Thing::Country(id) | Thing::Host(id) => voice.country_name(*id).to_owned(),
            Thing::Continent(continent) | Thing::HostContinent(continent) => {
                voice.say(message::QueryContinent { continent: *continent })
            }
            Thing::Sport(id) => voice.sport(*id).to_owned(),
            Thing::Event(id) => self.event(*id),
            Thing::Contest(games, event) => voice.say(message::QueryContest {
                event: self.event(*event),
                games: voice.games(*games),
            }),
            Thing::Games(id) => voice.games(*id),
            Thing::City(id) => voice.catalog.games(*id).city_in(voice.language()).to_owned(),
            Thing::Day(day) => voice.long_date(*day),
            Thing::Colour(medal) => voice.medal(*medal),
            Thing::Sex(sex) => voice.say(message::QuerySex { sex: *sex }),
            Thing::EventSex(sex) => voice.say(message::QueryEventSex { sex: *sex }),
            Thing::Unit(unit) => voice.say(message::QueryUnit { unit: *unit }),
            Thing::Season(season) => voice.say(message::QuerySeason { season: *season }),
            Thing::GamesKind(kind) => voice.kind_games(Some(*kind), None),
            Thing::Class(class) => voice.say(message::QueryClass { class }),
            Thing::Result(result) => super::evidence::result(self, *result, Says::default()),
        }
    }

    /// A thing as what narrows: a host is told from a country that won.
    pub fn narrowing(self, thing: &Thing) -> String {
        let voice = self.voice;
        match thing {
            Thing::City(_) => voice.say(message::QueryCity {
                name: self.plain(thing),
            }),
            Thing::Host(_) | Thing::HostContinent(_) => voice.say(message::QueryHost {
                name: self.plain(thing),
            }),
            Thing::Athlete(_)
            | Thing::Country(_)
            | Thing::Continent(_)
            | Thing::Sport(_)
            | Thing::Event(_)
            | Thing::Contest(..)
            | Thing::Games(_)
            | Thing::Day(_)
            | Thing::Colour(_)
            | Thing::Sex(_)
            | Thing::EventSex(_)
            | Thing::Unit(_)
            | Thing::Season(_)
            | Thing::GamesKind(_)
            | Thing::Class(_)
            | Thing::Result(_) => self.plain(thing),
        }
    }

    /// A thing with the flag or the sign that goes before it.
    pub fn signed(self, thing: &Thing) -> String {
        let catalog = self.voice.catalog;
        match thing {
            Thing::Country(id) | Thing::Host(id) => self.voice.country(*id),
            Thing::City(id) => {
                let host = catalog.games(*id).hosts.first().copied();
                let flag = host.map(|host| flag(catalog.country(host))).unwrap_or_default();
                format!("{flag}{}", self.plain(thing))
            }
            Thing::Colour(medal) => self.voice.medal_sign(*medal),
            Thing::Athlete(_)
            | Thing::Continent(_)
            | Thing::Sport(_)
            | Thing::Event(_)
            | Thing::Contest(..)
            | Thing::Games(_)
            | Thing::HostContinent(_)
            | Thing::Day(_)
            | Thing::Sex(_)
            | Thing::EventSex(_)
            | Thing::Unit(_)
            | Thing::Season(_)
            | Thing::GamesKind(_)
            | Thing::Class(_)
            | Thing::Result(_) => self.voice.capital(&self.plain(thing)),
        }
    }

    fn person(self, id: PersonId) -> String {
        let person = self.records.person(id).inspect_err(|error| {
            tracing::error!(error = error as &dyn std::error::Error, "a person could not be named");
        });
        person.map_or_else(|_| "?".to_owned(), |person| person.name)
    }

    /// `Judo, Men's 60 kg`.
    pub fn event(self, id: EventId) -> String {
        let event = self.voice.catalog.event(id);
        let title = self.voice.within(self.voice.title(event));
        format!("{}, {title}", self.voice.sport(event.sport))
    }

    /// The Games of a number that somebody compares with; not every number is one.
    pub fn games_of_number(self, number: i64) -> Option<String> {
        let games = self.voice.catalog.all_games().iter();
        let one = games.map(|games| games.id).find(|id| id.0 == number)?;
        Some(self.voice.games(one))
    }
}
