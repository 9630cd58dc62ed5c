//! Questions and the queries that they are, in all four languages.

mod declined;
mod groups;
mod hosts;
mod programme;
mod relations;

use std::sync::LazyLock;

use jiff::civil::date;

use super::{Reader, Reading, decide};
use crate::names::{EventIndex, Lexicon, People};
use crate::query::{About, Comparison, Filter, Kind, Measure, Query, Set, Thing};
use crate::records::{CountryCode, GamesId, GamesKind, Medal, Records, Season};

/// All that is read with.
struct World {
    records: Records,
    lexicon: Lexicon,
    people: People,
    events: EventIndex,
}

static WORLD: LazyLock<World> = LazyLock::new(|| {
    let records = Records::open().unwrap();
    World {
        lexicon: Lexicon::load(&records).unwrap(),
        people: People::load(&records).unwrap(),
        events: EventIndex::load(records.catalog()),
        records,
    }
});

fn readings(text: &str) -> Vec<Reading> {
    let reader = Reader::new(&WORLD.lexicon, &WORLD.people, &WORLD.events);
    reader.read(&WORLD.records, text, date(2026, 12, 1))
}

/// Each text is one question.
#[track_caller]
fn all_ask(texts: &[&str], query: &Query) {
    let expected = query.clone().normal();
    for text in texts {
        let readings = readings(text);
        let told: Vec<_> = readings.iter().map(|one| (one.score, one.by, &one.query)).collect();
        let read = decide(&readings).map(|reading| &reading.query);
        assert_eq!(read, Some(&expected), "{text}\n{told:#?}");
    }
}

/// No text is answered.
#[track_caller]
fn none_ask(texts: &[&str]) {
    for text in texts {
        let readings = readings(text);
        assert_eq!(decide(&readings).map(|reading| &reading.query), None, "{text}");
    }
}

fn games(key: &str) -> GamesId {
    WORLD.records.catalog().games_by_key(key).unwrap().id
}

fn at(key: &str) -> Filter {
    Filter::is(Thing::Games(games(key)))
}

fn code(code: &str) -> crate::records::CountryId {
    let code = CountryCode::new(code).unwrap();
    WORLD.records.catalog().country_by_code(code).unwrap().id
}

fn country(of: &str) -> Filter {
    Filter::is(Thing::Country(code(of)))
}

fn host(of: &str) -> Filter {
    Filter::is(Thing::Host(code(of)))
}

fn sport(key: &str) -> Filter {
    Filter::is(Thing::Sport(WORLD.records.catalog().sport_by_key(key).unwrap().id))
}

fn event(key: &str) -> Filter {
    Filter::is(Thing::Event(WORLD.records.catalog().event_by_key(key).unwrap().id))
}

fn person(key: &str) -> Filter {
    Filter::is(Thing::Athlete(WORLD.records.person_by_key(key).unwrap().unwrap().id))
}

fn olympic() -> Filter {
    Filter::is(Thing::GamesKind(GamesKind::Olympic))
}

fn summer() -> Filter {
    Filter::is(Thing::Season(Season::Summer))
}

fn winter() -> Filter {
    Filter::is(Thing::Season(Season::Winter))
}

fn gold() -> Filter {
    Filter::is(Thing::Colour(Medal::Gold))
}

fn silver() -> Filter {
    Filter::is(Thing::Colour(Medal::Silver))
}

fn medals(of: Kind) -> Set {
    Set::all(About::Medals, of)
}

fn hosting(of: Kind) -> Set {
    Set::all(About::Hosting, of)
}

fn number(only: Filter, is: Comparison, number: i64) -> crate::query::Having {
    Measure::number(Kind::Medal).only(only).is(is, number)
}
