//! Replies to queries, in every language, and what their last lines say.

mod evaluated;
mod said;
mod shapes;
mod shown;

use crate::language::Language;
use crate::query::arbitrary;
use crate::query::{Filter, Kind, Measure, Thing};
use crate::records::{GamesKind, Medal, Records};
use crate::reply::voice::Voice;

use super::things::Names;

/// The records with a language.
fn names(records: &Records, language: Language) -> Names<'_> {
    Names {
        records,
        voice: Voice::new(records.catalog(), language),
    }
}

fn country(records: &Records, code: &str) -> Thing {
    Thing::Country(arbitrary::country(records.catalog(), code))
}

fn games(records: &Records, key: &str) -> Thing {
    Thing::Games(arbitrary::games(records.catalog(), key))
}

fn sport(records: &Records, key: &str) -> Thing {
    Thing::Sport(arbitrary::sport(records.catalog(), key))
}

fn athlete(records: &Records, key: &str) -> Thing {
    Thing::Athlete(arbitrary::person(records, key))
}

fn olympic() -> Filter {
    Filter::is(Thing::GamesKind(GamesKind::Olympic))
}

fn colour(medal: Medal) -> Filter {
    Filter::is(Thing::Colour(medal))
}

/// The number of medals of a colour.
fn medals_of(medal: Medal) -> Measure {
    Measure::number(Kind::Medal).only(colour(medal))
}
