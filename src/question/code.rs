//! A question as a short text that means the same for ever: what stands behind a button.
//!
//! `?` and a letter for the measure (with a second for the unit), then the filters as `letter=value`:
//! `?lm c=AZE g=2024sp s=judo` lists Azerbaijan's judo medals of the 2024 summer Paralympic Games. Values are keys of
//! the tables in `data/`, never row ids, so an old button still asks the same of a newer database.

use jiff::civil::Date;

use crate::records::{
    Catalog, CountryCode, EventSex, Games, GamesKind, Medal, RecordKind, RecordMarkId, Records, Season,
};

use super::{Day, Filters, Measure, MedalFilter, Order, Question, Unit};

/// The longest code that is read; what is longer never stood behind a button.
const MAX_BYTES: usize = 256;
/// The most rows that a code asks for.
const MAX_LIMIT: u16 = 300;

/// Writes a question, or gives `None` for one that has no short form (several events at once).
pub fn encode(question: &Question, records: &Records) -> Result<Option<String>, crate::records::RecordsError> {
    let catalog = records.catalog();
    let Question {
        measure,
        filters,
        limit,
        order,
    } = question;
    if filters.events.len() > 1 {
        return Ok(None);
    }
    let mut code = format!("?{}", measure_code(*measure));
    let mut field = |letter: char, value: &str| {
        code.push(' ');
        code.push(letter);
        code.push('=');
        code.push_str(value);
    };
    if let Some(athlete) = filters.athlete {
        field('a', &records.person(athlete)?.key);
    }
    if let Some(country) = filters.country {
        field('c', catalog.country(country).code.as_str());
    }
    if !filters.games.is_empty() {
        let games: Vec<String> = filters.games.iter().map(|&id| games_code(catalog.games(id))).collect();
        field('g', &games.join(","));
    }
    if let Some(&event) = filters.events.first() {
        field('e', &catalog.event(event).key);
    }
    match record_key(catalog, &filters.record_marks) {
        Ok(Some(key)) => field('w', key),
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
    match filters.date {
        Some(Day::Exact(date)) => field('d', &date.to_string()),
        Some(Day::Yearly(month, day)) => field('d', &format!("{month:02}-{day:02}")),
        None => {}
    }
    if let Some(limit) = limit {
        field('t', &limit.to_string());
    }
    if *order == Order::Total {
        field('o', "t");
    }
    Ok(Some(code))
}

/// Reads what [`encode`] wrote. Anything else, forged, old or cut off, is `None`.
pub fn decode(code: &str, records: &Records) -> Result<Option<Question>, crate::records::RecordsError> {
    if code.len() > MAX_BYTES {
        return Ok(None);
    }
    let mut parts = code.strip_prefix('?').unwrap_or_default().split(' ');
    let mut said = Vec::new();
    let Some(measure) = parts.next().and_then(measure_of) else {
        return Ok(None);
    };
    let mut question = Question {
        measure,
        ..Question::default()
    };
    for part in parts {
        let Some((letter, value)) = part.split_once('=') else {
            return Ok(None);
        };
        if said.contains(&letter) {
            return Ok(None);
        }
        said.push(letter);
        if letter == "a" {
            let Some(person) = records.person_by_key(value)? else {
                return Ok(None);
            };
            question.filters.athlete = Some(person.id);
        } else if (letter, value) == ("o", "t") {
            question.order = Order::Total;
        } else if letter == "t" {
            let limit = value.parse().ok().filter(|limit| (1..=MAX_LIMIT).contains(limit));
            let Some(limit) = limit else { return Ok(None) };
            question.limit = Some(limit);
        } else if filter(&mut question.filters, letter, value, records.catalog()).is_none() {
            return Ok(None);
        }
    }
    Ok(Some(question))
}

fn filter(filters: &mut Filters, letter: &str, value: &str, catalog: &Catalog) -> Option<()> {
    match letter {
        "c" => filters.country = Some(catalog.country_by_code(CountryCode::new(value)?)?.id),
        "g" => {
            for one in value.split(',') {
                filters
                    .games
                    .push(catalog.all_games().iter().find(|games| games_code(games) == one)?.id);
            }
            // In time order, each once, as they were written.
            filters.games.is_sorted_by(|one, next| one < next).then_some(())?;
        }
        "e" => filters.events = vec![catalog.event_by_key(value)?.id],
        "w" => {
            filters.record_marks = marks_of(catalog, value);
            (!filters.record_marks.is_empty()).then_some(())?;
        }
        "s" => filters.sport = Some(catalog.sport_by_key(value)?.id),
        "k" => {
            filters.kind = Some(
                [GamesKind::Olympic, GamesKind::Paralympic]
                    .into_iter()
                    .find(|&k| kind_code(k) == value)?,
            )
        }
        "n" => {
            filters.season = Some(
                [Season::Summer, Season::Winter]
                    .into_iter()
                    .find(|&s| season_code(s) == value)?,
            )
        }
        "y" => {
            let (from, to) = value.split_once('-')?;
            let (from, to) = (from.parse().ok()?, to.parse().ok()?);
            filters.years = (from <= to).then_some((from, to));
            filters.years?;
        }
        "x" => {
            let sexes = [EventSex::Men, EventSex::Women, EventSex::Mixed, EventSex::Open];
            filters.sex = Some(sexes.into_iter().find(|&sex| sex_code(sex) == value)?);
        }
        "m" => {
            let only = [Medal::Gold, Medal::Silver, Medal::Bronze].map(MedalFilter::Only);
            filters.medal = Some(
                only.into_iter()
                    .chain([MedalFilter::Any])
                    .find(|&medal| medal_code(medal) == value)?,
            );
        }
        "d" => filters.date = Some(day_of(value)?),
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

/// The records of the event with a key, in the order of their ids.
fn marks_of(catalog: &Catalog, key: &str) -> Vec<RecordMarkId> {
    let marks = catalog.record_marks().iter();
    marks.filter(|mark| mark.key == key).map(|mark| mark.id).collect()
}

fn day_of(value: &str) -> Option<Day> {
    if let Ok(date) = value.parse::<Date>() {
        return Some(Day::Exact(date));
    }
    let (month, day) = value.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // A leap year has every month and day there is.
    Date::new(2024, month, day).ok()?;
    Some(Day::Yearly(month, day))
}

/// `2024sp`: year, season, kind; no two Games share it.
fn games_code(games: &Games) -> String {
    format!("{}{}{}", games.year, season_code(games.season), kind_code(games.kind))
}

fn kind_code(kind: GamesKind) -> &'static str {
    match kind {
        GamesKind::Olympic => "o",
        GamesKind::Paralympic => "p",
    }
}

fn season_code(season: Season) -> &'static str {
    match season {
        Season::Summer => "s",
        Season::Winter => "w",
    }
}

fn sex_code(sex: EventSex) -> &'static str {
    match sex {
        EventSex::Men => "m",
        EventSex::Women => "w",
        EventSex::Mixed => "x",
        EventSex::Open => "o",
    }
}

fn medal_code(medal: MedalFilter) -> &'static str {
    match medal {
        MedalFilter::Any => "a",
        MedalFilter::Only(Medal::Gold) => "g",
        MedalFilter::Only(Medal::Silver) => "s",
        MedalFilter::Only(Medal::Bronze) => "b",
    }
}

const UNITS: [(Unit, &str); 7] = [
    (Unit::Medals, "m"),
    (Unit::Athletes, "a"),
    (Unit::Sports, "s"),
    (Unit::Events, "e"),
    (Unit::Games, "g"),
    (Unit::Countries, "c"),
    (Unit::Days, "d"),
];

const PLAIN: [(Measure, &str); 9] = [
    (Measure::Overview, "o"),
    (Measure::Table, "t"),
    (Measure::Rank, "r"),
    (Measure::First, "f"),
    (Measure::Last, "z"),
    (Measure::Age, "y"),
    (Measure::Born, "b"),
    (Measure::Record(RecordKind::World), "w"),
    (Measure::Record(RecordKind::Paralympic), "p"),
];

fn measure_code(measure: Measure) -> String {
    all_measures()
        .find(|(one, _)| *one == measure)
        .map(|(_, code)| code)
        .unwrap_or_default()
}

fn measure_of(code: &str) -> Option<Measure> {
    all_measures().find(|(_, one)| one == code).map(|(measure, _)| measure)
}

fn all_measures() -> impl Iterator<Item = (Measure, String)> {
    let plain = PLAIN.into_iter().map(|(measure, code)| (measure, code.to_owned()));
    let counts = UNITS
        .into_iter()
        .map(|(unit, code)| (Measure::Count(unit), format!("n{code}")));
    let lists = UNITS
        .into_iter()
        .map(|(unit, code)| (Measure::List(unit), format!("l{code}")));
    plain.chain(counts).chain(lists)
}

#[cfg(test)]
mod tests;
