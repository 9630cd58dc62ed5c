//! The country or Games that words name, for a setting.

use crate::chat::Fault;
use crate::question::{Context, Filters, Hint, Question, Reader, Reading, Unread};
use crate::records::{CountryCode, CountryId, GamesId, GamesStatus, Records};

/// What words name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Found<T> {
    /// One thing.
    One(T),
    /// One of several, likeliest first; or what is close, when the words name something else as well. May be none.
    Close(Vec<T>),
}

/// The country that words name, in any spelling, or by the code of its committee.
pub(super) fn country(
    records: &Records,
    reader: &Reader,
    words: &str,
    context: &Context,
) -> Result<Found<CountryId>, Fault> {
    let code = CountryCode::new(&words.to_ascii_uppercase());
    if let Some(country) = code.and_then(|code| records.catalog().country_by_code(code)) {
        return Ok(Found::One(country.id));
    }
    let reading = reader.read(records, words, Hint::Country, context)?;
    if let Reading::Clear { question, doubts } = &reading
        && let Some(country) = question.filters.country
        && doubts.left_out.is_empty()
        && question.against.is_empty()
        && question.filters == only(|filters| filters.country = Some(country))
    {
        return Ok(Found::One(country));
    }
    let close = questions(reading)
        .into_iter()
        .filter_map(|question| question.filters.country);
    Ok(Found::Close(each_once(close)))
}

/// The Games that words name, or the key of one. Only Games that were held are found.
pub(super) fn games(
    records: &Records,
    reader: &Reader,
    words: &str,
    context: &Context,
) -> Result<Found<GamesId>, Fault> {
    let catalog = records.catalog();
    let was_held = |id: &GamesId| {
        let status = catalog.games(*id).status;
        matches!(status, GamesStatus::Held | GamesStatus::Intercalated)
    };
    if let Some(games) = catalog
        .games_by_key(&words.to_ascii_lowercase())
        .filter(|games| was_held(&games.id))
    {
        return Ok(Found::One(games.id));
    }
    let reading = reader.read(records, words, Hint::Games, context)?;
    if let Reading::Clear { question, doubts } = &reading
        && let [one] = question.filters.games.as_slice()
        && was_held(one)
        && doubts.left_out.is_empty()
        && question.filters == only(|filters| filters.games = vec![*one])
    {
        return Ok(Found::One(*one));
    }
    let close = questions(reading)
        .into_iter()
        .flat_map(|question| question.filters.games);
    Ok(Found::Close(each_once(close.filter(was_held))))
}

/// All questions of a reading, likeliest first.
fn questions(reading: Reading) -> Vec<Question> {
    match reading {
        Reading::Clear { question, doubts } => [*question].into_iter().chain(doubts.others).collect(),
        Reading::Choose(options) | Reading::Unread(Unread::TooMany(options)) => options,
        Reading::Unread(Unread::Unknown { closest, .. }) => closest.map(|question| *question).into_iter().collect(),
        Reading::Unread(_) => Vec::new(),
    }
}

/// Filters of which nothing is set but what is set here.
fn only(set: impl FnOnce(&mut Filters)) -> Filters {
    let mut filters = Filters::default();
    set(&mut filters);
    filters
}

fn each_once<T: PartialEq>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut once = Vec::new();
    for item in items {
        if !once.contains(&item) {
            once.push(item);
        }
    }
    once
}
