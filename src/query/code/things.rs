//! Single things in codes, by keys that last.

use jiff::civil::Date;

use super::cursor::Cursor;
use super::{Codec, Keys, Stop};
use crate::query::fields::Field;
use crate::query::{Kind, Thing};
use crate::records::{CountryCode, CountryId, EventId, Games, GamesId, PersonId, short_event, short_person};

/// What stands before another thing of the same kind, and before one of another kind.
const ANOTHER: char = ',';
const OTHER_KIND: char = '+';

/// How long the code of a Games is: `2024sp`.
const GAMES_LENGTH: usize = 6;

/// The longest name of a class.
const MAX_CLASS: usize = 40;

/// Signs in the names of classes, each with the sign that stands for it, since it means something in a code.
const CLASS_SIGNS: [(char, char); 5] = [(' ', '_'), (',', ':'), ('+', ';'), ('(', '['), (')', ']')];

impl Codec<'_> {
    /// `cAZE,GEO`; several kinds as `cAZE+ne`.
    pub(super) fn things(self, things: &[Thing]) -> Result<String, Stop> {
        let mut keys: Vec<(char, String)> = Vec::new();
        for thing in things {
            keys.push((thing.kind().letter(), self.thing(thing)?));
        }
        // In an order that does not hang on row ids.
        keys.sort_unstable();
        let mut code = String::new();
        let mut last = None;
        for (letter, key) in keys {
            if last == Some(letter) {
                code.push(ANOTHER);
            } else {
                code.extend(last.map(|_| OTHER_KIND));
                code.push(letter);
            }
            last = Some(letter);
            code.push_str(&key);
        }
        Ok(code)
    }

    pub(super) fn things_of(self, cursor: &mut Cursor<'_>) -> Result<Vec<Thing>, Stop> {
        let mut things = Vec::new();
        loop {
            let kind: Kind = cursor.field()?;
            things.push(self.thing_of(kind, cursor.key()?)?);
            while cursor.eat(ANOTHER) {
                things.push(self.thing_of(kind, cursor.key()?)?);
            }
            if !cursor.eat(OTHER_KIND) {
                return Ok(things);
            }
        }
    }

    fn thing(self, thing: &Thing) -> Result<String, Stop> {
        Ok(match thing {
            Thing::Athlete(person) => self.person(*person)?,
            Thing::Country(country) | Thing::Host(country) => self.catalog().country(*country).code.as_str().to_owned(),
            Thing::Continent(continent) | Thing::HostContinent(continent) => letter(*continent),
            Thing::Sport(sport) => self.catalog().sport(*sport).key.clone(),
            Thing::Event(event) => self.event(*event),
            Thing::Contest(games, event) => format!("{}{}", self.games(*games), self.event(*event)),
            Thing::Games(games) | Thing::City(games) => self.games(*games),
            Thing::Day(day) => day_code(*day)?,
            Thing::Colour(medal) => letter(*medal),
            Thing::Sex(sex) => letter(*sex),
            Thing::EventSex(sex) => letter(*sex),
            Thing::Unit(unit) => letter(*unit),
            Thing::Season(season) => letter(*season),
            Thing::GamesKind(kind) => letter(*kind),
            Thing::Class(class) => class_code(class)?,
            // Results have no key: a newer database may have more of them before it.
            Thing::Result(_) => return Err(Stop::NoCode),
        })
    }

    fn thing_of(self, kind: Kind, key: &str) -> Result<Thing, Stop> {
        let thing = match kind {
            Kind::Athlete => self.records.person_by_key(key)?.map(|row| Thing::Athlete(row.id)),
            Kind::Country => self.country_of(key).map(Thing::Country),
            Kind::Continent => of_letter(key).map(Thing::Continent),
            Kind::Sport => self.catalog().sport_by_key(key).map(|row| Thing::Sport(row.id)),
            Kind::Event => self.event_of(key).map(Thing::Event),
            Kind::Contest => key
                .split_at_checked(GAMES_LENGTH)
                .and_then(|(games, event)| Some(Thing::Contest(self.games_of(games)?, self.event_of(event)?))),
            Kind::Games => self.games_of(key).map(Thing::Games),
            Kind::City => self.games_of(key).map(Thing::City),
            Kind::Host => self.country_of(key).map(Thing::Host),
            Kind::HostContinent => of_letter(key).map(Thing::HostContinent),
            Kind::Day => day_of(key).map(Thing::Day),
            Kind::Colour => of_letter(key).map(Thing::Colour),
            Kind::Sex => of_letter(key).map(Thing::Sex),
            Kind::EventSex => of_letter(key).map(Thing::EventSex),
            Kind::Unit => of_letter(key).map(Thing::Unit),
            Kind::Season => of_letter(key).map(Thing::Season),
            Kind::GamesKind => of_letter(key).map(Thing::GamesKind),
            Kind::Class => class_of(key).map(Thing::Class),
            // A discipline is named as a sport; results and medals have no keys.
            Kind::Discipline | Kind::Result | Kind::Medal => None,
        };
        thing.ok_or(Stop::NoCode)
    }

    /// The key of a person, or the short form where that is wanted and shorter.
    fn person(self, person: PersonId) -> Result<String, Stop> {
        let key = self.records.person(person)?.key;
        Ok(self.shorter(key, short_person))
    }

    fn event(self, event: EventId) -> String {
        self.shorter(self.catalog().event(event).key.clone(), short_event)
    }

    fn shorter(self, key: String, short: fn(&str) -> String) -> String {
        match self.keys {
            Keys::Long => key,
            Keys::Short => Some(short(&key)).filter(|short| short.len() < key.len()).unwrap_or(key),
        }
    }

    fn event_of(self, key: &str) -> Option<EventId> {
        self.catalog().event_by_key(key).map(|event| event.id)
    }

    fn country_of(self, code: &str) -> Option<CountryId> {
        let country = self.catalog().country_by_code(CountryCode::new(code)?)?;
        Some(country.id)
    }

    /// `2024sp`: year, season, kind; no two Games share it.
    fn games(self, games: GamesId) -> String {
        games_code(self.catalog().games(games))
    }

    fn games_of(self, code: &str) -> Option<GamesId> {
        let (year, name) = code.split_at_checked(GAMES_LENGTH - 2)?;
        let is_year = year.bytes().all(|digit| digit.is_ascii_digit());
        let year: i16 = year.parse().ok().filter(|_| is_year)?;
        let (season, kind) = name.split_at_checked(1)?;
        let (season, kind) = (of_letter(season)?, of_letter(kind)?);
        let mut all = self.catalog().all_games().iter();
        let games = all.find(|games| (games.year, games.season, games.kind) == (year, season, kind))?;
        Some(games.id)
    }
}

fn games_code(games: &Games) -> String {
    format!("{:04}{}{}", games.year, games.season.letter(), games.kind.letter())
}

fn letter<F: Field>(field: F) -> String {
    field.letter().to_string()
}

fn of_letter<F: Field>(key: &str) -> Option<F> {
    let mut letters = key.chars();
    let field = letters.next().and_then(F::of_letter)?;
    letters.next().is_none().then_some(field)
}

/// `2024-09-03`; days before the year 0 have no code.
fn day_code(day: Date) -> Result<String, Stop> {
    if day.year() < 0 {
        return Err(Stop::NoCode);
    }
    Ok(format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day()))
}

fn day_of(key: &str) -> Option<Date> {
    let day = key.parse().ok()?;
    // Nothing but the form in which days are written.
    day_code(day).is_ok_and(|code| code == key).then_some(day)
}

/// A class as it is called, with other signs for those that mean something in a code.
fn class_code(class: &str) -> Result<String, Stop> {
    let written = |c: char| {
        let sign = CLASS_SIGNS.iter().find(|(sign, _)| *sign == c);
        sign.map(|(_, other)| *other).or_else(|| is_plain(c).then_some(c))
    };
    let code: Option<String> = class.chars().map(written).collect();
    code.filter(|code| (1..=MAX_CLASS).contains(&code.len()))
        .ok_or(Stop::NoCode)
}

fn class_of(key: &str) -> Option<String> {
    let read = |c: char| {
        let sign = CLASS_SIGNS.iter().find(|(_, other)| *other == c);
        sign.map(|(sign, _)| *sign).or_else(|| is_plain(c).then_some(c))
    };
    key.chars()
        .map(read)
        .collect::<Option<String>>()
        .filter(|class| class.len() <= MAX_CLASS)
}

fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric() || ['-', '/', '.'].contains(&c)
}
