//! Things as numbers, so that facts can be grouped and tested by them, and numbers as things.

use super::super::{Kind, Thing};
use super::row::{NONE, Row};
use crate::records::facts::{Day, Facts};
use crate::records::{
    Continent, CountryId, EventId, EventSex, EventUnit, GamesId, GamesKind, Medal, PersonId, Records, Season, Sex,
    SportId,
};

/// The numbers of a fact's things of one kind: one, or as many as a Games had hosts. None where it is not told.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Keys {
    keys: [u32; Keys::MOST],
    len: usize,
}

impl Keys {
    /// The most hosts of a Games; further ones would be lost, and a test says that there are none.
    pub const MOST: usize = 3;

    /// One number, or none.
    pub fn one(key: u32) -> Self {
        let mut keys = Self::default();
        if key != NONE {
            keys.push(key);
        }
        keys
    }

    fn push(&mut self, key: u32) {
        let is_new = !self.as_slice().contains(&key);
        if let Some(place) = self.keys.get_mut(self.len).filter(|_| is_new) {
            *place = key;
            self.len += 1;
        }
    }

    /// The numbers.
    pub fn as_slice(&self) -> &[u32] {
        self.keys.get(..self.len).unwrap_or_default()
    }
}

/// Reads things off facts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reader<'r> {
    pub records: &'r Records,
    pub facts: &'r Facts<'static>,
}

impl<'r> Reader<'r> {
    /// Over the records.
    pub fn new(records: &'r Records) -> Self {
        Self {
            records,
            facts: records.facts(),
        }
    }

    /// The numbers of a fact's things of a kind.
    pub fn keys(&self, kind: Kind, row: &Row) -> Keys {
        let catalog = self.records.catalog();
        let event = || (row.event != NONE).then(|| catalog.event(EventId(row.event.into())));
        let games = || catalog.games(GamesId(row.games.into()));
        match kind {
            Kind::Athlete => Keys::one(row.person),
            Kind::Country => Keys::one(row.country),
            Kind::Continent if row.country == NONE => Keys::default(),
            Kind::Continent => Keys::one(self.continent(CountryId(row.country.into()))),
            Kind::Sport if row.sport == NONE => Keys::default(),
            Kind::Sport => {
                let sport = SportId(row.sport.into());
                Keys::one(number(catalog.sport(sport).parent.unwrap_or(sport).0))
            }
            Kind::Discipline => Keys::one(row.sport),
            Kind::Event => Keys::one(row.event),
            Kind::Contest => Keys::one(row.contest),
            Kind::Games => Keys::one(row.games),
            Kind::City => Keys::one(number(catalog.home(GamesId(row.games.into())).0)),
            Kind::Host => {
                let mut keys = Keys::default();
                games().hosts.iter().for_each(|host| keys.push(number(host.0)));
                keys
            }
            Kind::HostContinent => {
                let mut keys = Keys::default();
                for &host in &games().hosts {
                    let continent = self.continent(host);
                    if continent != NONE {
                        keys.push(continent);
                    }
                }
                keys
            }
            Kind::Day => row.day.map_or(Keys::default(), |day| Keys::one(day.bits())),
            Kind::Colour if row.medal == 0 => Keys::default(),
            Kind::Colour => Keys::one(row.medal.into()),
            Kind::Sex if row.person == NONE => Keys::default(),
            Kind::Sex => match self
                .facts
                .person(PersonId(row.person.into()))
                .and_then(|person| person.sex)
            {
                Some(sex) => Keys::one(sex as u32),
                None => Keys::default(),
            },
            Kind::EventSex => event().map_or(Keys::default(), |event| Keys::one(event.sex as u32)),
            Kind::Unit => event().map_or(Keys::default(), |event| Keys::one(event.unit as u32)),
            Kind::Season => Keys::one(games().season as u32),
            Kind::GamesKind => Keys::one(games().kind as u32),
            Kind::Class if row.event == NONE => Keys::default(),
            Kind::Class => catalog
                .class_number(EventId(row.event.into()))
                .map_or(Keys::default(), Keys::one),
            Kind::Result => Keys::one(row.result),
            Kind::Medal if row.medal == 0 => Keys::default(),
            Kind::Medal => Keys::one(row.result),
        }
    }

    fn continent(&self, country: CountryId) -> u32 {
        let continent = self.records.catalog().country(country).continent;
        continent.map_or(NONE, |continent| continent as u32)
    }

    /// The numbers that stand for a thing; a sport has those of its disciplines as well. `None` for a thing that the
    /// records do not know.
    pub fn numbers(&self, thing: &Thing) -> (Kind, Vec<u32>) {
        let catalog = self.records.catalog();
        let one = match thing {
            Thing::Athlete(id) => number(id.0),
            Thing::Country(id) | Thing::Host(id) => number(id.0),
            Thing::Continent(continent) | Thing::HostContinent(continent) => *continent as u32,
            Thing::Sport(id) => {
                let family = std::iter::once(*id).chain(catalog.children(*id));
                return (Kind::Discipline, family.map(|id| number(id.0)).collect());
            }
            Thing::Event(id) => number(id.0),
            Thing::Contest(games, event) => match self.facts.contest_at(*games, *event) {
                Some(contest) => position(contest),
                None => return (Kind::Contest, Vec::new()),
            },
            Thing::Games(id) => number(id.0),
            // A city is meant by any of its Games, and numbered by the first.
            Thing::City(id) => number(catalog.home(*id).0),
            Thing::Day(date) => Day::new(*date).map_or(NONE, Day::bits),
            Thing::Colour(medal) => *medal as u32,
            Thing::Sex(sex) => *sex as u32,
            Thing::EventSex(sex) => *sex as u32,
            Thing::Unit(unit) => *unit as u32,
            Thing::Season(season) => *season as u32,
            Thing::GamesKind(kind) => *kind as u32,
            Thing::Class(class) => match catalog.class_by_name(class) {
                Some(class) => class,
                None => return (Kind::Class, Vec::new()),
            },
            Thing::Result(result) => *result,
        };
        (thing.kind(), vec![one])
    }

    /// The thing of a kind that has a number, which [`Reader::keys`] gave.
    pub fn thing(&self, kind: Kind, key: u32) -> Option<Thing> {
        let id = i64::from(key);
        Some(match kind {
            Kind::Athlete => Thing::Athlete(PersonId(id)),
            Kind::Country => Thing::Country(CountryId(id)),
            Kind::Continent => Thing::Continent(of(Continent::ALL, key)?),
            Kind::Sport | Kind::Discipline => Thing::Sport(SportId(id)),
            Kind::Event => Thing::Event(EventId(id)),
            Kind::Contest => {
                let contest = self.facts.contest(key as usize);
                Thing::Contest(contest.games(), contest.event())
            }
            Kind::Games => Thing::Games(GamesId(id)),
            Kind::City => Thing::City(GamesId(id)),
            Kind::Host => Thing::Host(CountryId(id)),
            Kind::HostContinent => Thing::HostContinent(of(Continent::ALL, key)?),
            Kind::Day => Thing::Day(Day::from_bits(key)?.date()?),
            Kind::Colour => Thing::Colour(medal(key)?),
            Kind::Sex => Thing::Sex(of(Sex::ALL, key)?),
            Kind::EventSex => Thing::EventSex(of(EventSex::ALL, key)?),
            Kind::Unit => Thing::Unit(of(EventUnit::ALL, key)?),
            Kind::Season => Thing::Season(of(Season::ALL, key)?),
            Kind::GamesKind => Thing::GamesKind(of(GamesKind::ALL, key)?),
            Kind::Class => Thing::Class(self.records.catalog().class_name(key)?.to_owned()),
            Kind::Result | Kind::Medal => Thing::Result(key),
        })
    }
}

/// The number of a row's id. Ids are small: the build numbers rows from 1.
pub(super) fn number(id: i64) -> u32 {
    u32::try_from(id).unwrap_or(NONE)
}

/// The number of what stands at a position.
pub(super) fn position(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(NONE)
}

/// The colour of a medal's number.
pub(super) fn medal(key: u32) -> Option<Medal> {
    [Medal::Gold, Medal::Silver, Medal::Bronze]
        .into_iter()
        .find(|&medal| medal as u32 == key)
}

/// The variant at a number, where they are listed in their order.
fn of<T: Copy>(all: &[T], key: u32) -> Option<T> {
    all.get(usize::try_from(key).ok()?).copied()
}
