//! A question as a short text that means the same for ever: what stands behind a button.
//!
//! `?` and a letter for the measure (with a second for the unit), then the filters as `letter=value`:
//! `?lm c=AZE g=2024sp s=judo` lists Azerbaijan's judo medals of the 2024 summer Paralympic Games. Values are keys of
//! the tables in `data/`, never row ids, so an old button still asks the same of a newer database. Where that gets
//! long, keys have a short form: `~3kPz0aQ`, `lamiya~Zb81xQ`.

pub use link::{from_link, to_link};

mod comparing;
mod events;
mod link;
mod measures;
mod values;

use crate::records::{
    Catalog, CountryCode, PersonId, RecordMark, RecordMarkId, Records, RecordsError, short_event, short_person,
};

use super::{End, Filters, Order, Question};
use crate::query;
use measures::{measure_code, measure_of};
use values::{
    age_code, age_of, birth_code, birth_of, day_code, day_of, games_code, kind_code, kind_of, medal_code, medal_of,
    placed_code, placed_of, season_code, season_of, sex_code, sex_of,
};

/// The longest code that is written: the front puts more into the 64 bytes of a button.
const MAX_WRITTEN: usize = 58;
/// A code that gets longer has short forms of the keys in it.
const MAX_LONG: usize = 46;
/// The longest code that is read; what is longer never stood behind a button.
const MAX_BYTES: usize = 256;
/// The most committees that a code leaves out.
const MAX_EXCEPT: usize = 8;
/// The most rows that a code asks for.
const MAX_LIMIT: u16 = 300;

/// How keys stand in a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keys {
    Long,
    Short,
}

/// Writes a question, or gives `None` for one that has no code of at most 58 bytes: one with many events that no words
/// tell from all others, or with many slots.
pub fn encode(question: &Question, records: &Records) -> Result<Option<String>, RecordsError> {
    if let Some(query) = &question.query {
        return Ok(query::code::write(query, records)?.filter(|code| code.len() <= MAX_WRITTEN));
    }
    let long = written(question, records, Keys::Long)?.filter(|code| code.len() <= MAX_LONG);
    if long.is_some() {
        return Ok(long);
    }
    Ok(written(question, records, Keys::Short)?.filter(|code| code.len() <= MAX_WRITTEN))
}

fn written(question: &Question, records: &Records, keys: Keys) -> Result<Option<String>, RecordsError> {
    let catalog = records.catalog();
    let Question {
        measure,
        filters,
        against,
        having,
        limit,
        order,
        end,
        query: _,
    } = question;
    let mut code = format!("?{}", measure_code(*measure));
    let mut field = |letter: char, value: &str| {
        code.push(' ');
        code.push(letter);
        code.push('=');
        code.push_str(value);
    };
    if let Some(athlete) = filters.athlete {
        field('a', &person_key(records, athlete, keys)?);
    }
    if let Some(country) = filters.country {
        field('c', catalog.country(country).code.as_str());
    }
    if !filters.except.is_empty() {
        let codes: Vec<&str> = filters
            .except
            .iter()
            .map(|&id| catalog.country(id).code.as_str())
            .collect();
        field('u', &codes.join(","));
    }
    if !against.is_empty() {
        field('v', &comparing::subjects_code(against, records, keys)?);
    }
    if !filters.games.is_empty() {
        let games: Vec<String> = filters.games.iter().map(|&id| games_code(catalog.games(id))).collect();
        field('g', &games.join(","));
    }
    if filters.every {
        field('f', "e");
    }
    match filters.events.as_slice() {
        [] => {}
        [one] => field('e', &event_key(&catalog.event(*one).key, keys)),
        many if keys == Keys::Short => match events::several(catalog, filters, many) {
            Some(value) => field('e', &value),
            None => return Ok(None),
        },
        _ => return Ok(None),
    }
    match record_key(catalog, &filters.record_marks) {
        Ok(Some(key)) => field('w', &event_key(key, keys)),
        Ok(None) => {}
        Err(Several) => return Ok(None),
    }
    if let Some(sport) = filters.sport {
        field('s', &catalog.sport(sport).key);
    }
    if let Some(kind) = filters.kind {
        field('k', kind_code(kind));
    }
    if let Some(season) = filters.season {
        field('n', season_code(season));
    }
    if let Some((from, to)) = filters.years {
        field('y', &format!("{from}-{to}"));
    }
    if let Some(sex) = filters.sex {
        field('x', sex_code(sex));
    }
    if let Some(medal) = filters.medal {
        field('m', medal_code(medal));
    }
    if let Some(placed) = filters.placed {
        field('p', &placed_code(placed));
    }
    if let Some(age) = filters.age {
        field('i', &age_code(age));
    }
    if let Some(born) = filters.born {
        field('b', &birth_code(born));
    }
    if let Some(date) = filters.date {
        field('d', &day_code(date));
    }
    if let Some(initial) = filters.initial {
        field('q', initial.encode_utf8(&mut [0; 4]));
    }
    if !having.is_empty() {
        field('h', &comparing::having_code(having, catalog));
    }
    if let Some(limit) = limit {
        field('t', &limit.to_string());
    }
    if *order == Order::Total {
        field('o', "t");
    }
    if *end == End::Least {
        field('z', "l");
    }
    Ok(Some(code))
}

/// Reads what [`encode`] wrote. Anything else, forged, old or cut off, is `None`.
pub fn decode(code: &str, records: &Records) -> Result<Option<Question>, RecordsError> {
    if query::code::is_code(code) {
        return Ok(query::code::read(code, records)?.map(Question::of_query));
    }
    if code.len() > MAX_BYTES {
        return Ok(None);
    }
    let mut parts = code.strip_prefix('?').unwrap_or_default().split(' ');
    let mut said = Vec::new();
    let mut events = "";
    let Some(measure) = parts.next().and_then(measure_of) else {
        return Ok(None);
    };
    let mut question = Question {
        measure,
        ..Question::default()
    };
    let catalog = records.catalog();
    for part in parts {
        let Some((letter, value)) = part.split_once('=') else {
            return Ok(None);
        };
        if said.contains(&letter) {
            return Ok(None);
        }
        said.push(letter);
        let taken = match letter {
            "a" => {
                question.filters.athlete = records.person_by_key(value)?.map(|person| person.id);
                question.filters.athlete.map(|_| ())
            }
            "v" => comparing::subjects_of(value, records)?.map(|against| question.against = against),
            "h" => comparing::having_of(value, catalog).map(|having| question.having = having),
            "o" => (value == "t").then(|| question.order = Order::Total),
            "z" => (value == "l").then(|| question.end = End::Least),
            "t" => {
                question.limit = value.parse().ok().filter(|limit| (1..=MAX_LIMIT).contains(limit));
                question.limit.map(|_| ())
            }
            _ => filter(&mut question.filters, letter, value, catalog),
        };
        if taken.is_none() {
            return Ok(None);
        }
        if letter == "e" {
            events = value;
        }
    }
    // Which events words name depends on the other filters.
    match events::of(catalog, &question.filters, events) {
        Some(events) => question.filters.events = events,
        None => return Ok(None),
    }
    Ok(Some(question))
}

/// The key of a person, of which the shorter form is taken when it must be short.
fn person_key(records: &Records, person: PersonId, keys: Keys) -> Result<String, RecordsError> {
    let key = records.person(person)?.key;
    Ok(shorter(key, short_person, keys))
}

fn event_key(key: &str, keys: Keys) -> String {
    shorter(key.to_owned(), short_event, keys)
}

fn shorter(key: String, short: fn(&str) -> String, keys: Keys) -> String {
    let short = match keys {
        Keys::Long => return key,
        Keys::Short => short(&key),
    };
    if short.len() < key.len() { short } else { key }
}

fn filter(filters: &mut Filters, letter: &str, value: &str, catalog: &Catalog) -> Option<()> {
    match letter {
        "c" => filters.country = Some(catalog.country_by_code(CountryCode::new(value)?)?.id),
        "u" => {
            for one in value.split(',').take(MAX_EXCEPT) {
                filters.except.push(catalog.country_by_code(CountryCode::new(one)?)?.id);
            }
        }
        "g" => {
            for one in value.split(',') {
                filters
                    .games
                    .push(catalog.all_games().iter().find(|games| games_code(games) == one)?.id);
            }
            // In time order, each once, as they were written.
            filters.games.is_sorted_by(|one, next| one < next).then_some(())?;
        }
        "f" => filters.every = (value == "e").then_some(true)?,
        "e" => {}
        "w" => {
            filters.record_marks = marks_of(catalog, value);
            (!filters.record_marks.is_empty()).then_some(())?;
        }
        "s" => filters.sport = Some(catalog.sport_by_key(value)?.id),
        "k" => filters.kind = Some(kind_of(value)?),
        "n" => filters.season = Some(season_of(value)?),
        "y" => filters.years = Some(values::years_of(value)?),
        "x" => filters.sex = Some(sex_of(value)?),
        "m" => filters.medal = Some(medal_of(value)?),
        "p" => filters.placed = Some(placed_of(value)?),
        "i" => filters.age = Some(age_of(value)?),
        "b" => filters.born = Some(birth_of(value)?),
        "d" => filters.date = Some(day_of(value)?),
        "q" => filters.initial = Some(values::initial_of(value)?),
        _ => return None,
    }
    Some(())
}

/// Records of several events, or not all of one, have no short form.
struct Several;

/// The key of the event whose records these are; none of none.
fn record_key<'c>(catalog: &'c Catalog, marks: &[RecordMarkId]) -> Result<Option<&'c str>, Several> {
    let Some(&first) = marks.first() else {
        return Ok(None);
    };
    let key = catalog.record_mark(first).key.as_str();
    if marks_of(catalog, key) == marks {
        Ok(Some(key))
    } else {
        Err(Several)
    }
}

/// The records of the event with a key, or with its short form, in the order of their ids.
fn marks_of(catalog: &Catalog, key: &str) -> Vec<RecordMarkId> {
    let marks = catalog.record_marks().iter();
    let is_short = key.starts_with('~');
    let named = |mark: &&RecordMark| mark.key == key || (is_short && short_event(&mark.key) == key);
    marks.filter(named).map(|mark| mark.id).collect()
}

#[cfg(test)]
mod tests;
