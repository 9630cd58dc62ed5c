//! Leads to people whose name is being typed, alone or beside other words.

use std::collections::HashSet;

use crate::names::{Begun, Concept, Spelled, is_ordinary};
use crate::records::{CountryCode, CountryId, GamesId, PersonId, SportId};

use super::super::{Filters, Question};
use super::{Group, Lead, ReaderError, Scene, mix};

/// How many people are offered, and how many beside words that must be read.
const ALONE: usize = 30;
const READ: usize = 3;
/// How many of those with the name are looked at to find some of a country, a sport or a Games.
const LOOKED_AT: usize = 120;
/// Names of more words are not looked for as a whole.
const LONGEST: usize = 4;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// People, the likeliest first.
    pub group: Option<Group>,
    /// Whether words before the last one are of the name.
    pub begins_before: bool,
}

/// Who is meant by all the words, or else by the last of them; not by the last alone where an event's title is typed.
pub(super) fn found(scene: &Scene<'_>, is_event: bool) -> Result<Found, ReaderError> {
    let before = scene.begun.before();
    let words: Vec<&str> = before.iter().map(|word| word.folded.as_str()).collect();
    let is_sentence = !words.is_empty() && words.iter().all(|word| is_ordinary(word));
    if scene.begun.len() <= LONGEST && !is_sentence {
        let found = names(scene, &words, ALONE)?;
        if let Some(best) = found.first() {
            // "медальный за" begins something else than the name of Medany.
            let is_phrase = scene.is_phrase();
            let pull = match words.is_empty() {
                true => mix::PEOPLE + best.worth / 4,
                false if is_phrase => mix::NAMED_PEOPLE,
                false => mix::FULL_NAMES,
            };
            let leads = found.iter().map(|one| Lead::ask(Question::about(one.person)));
            return Ok(Found {
                group: Group::new(pull, leads.collect()),
                begins_before: !words.is_empty() && !is_phrase,
            });
        }
    }
    if words.is_empty() {
        return Ok(Found::default());
    }
    beside(scene, is_event)
}

/// Who has the words, and one that begins as the last does. Who is called so in letters that Azerbaijani alone has is
/// rather from there.
fn names(scene: &Scene<'_>, words: &[&str], limit: usize) -> Result<Vec<Begun>, ReaderError> {
    let last = scene.begun.last_typed();
    let spelled = if last.is_ascii() {
        Spelled::AsNamed
    } else {
        Spelled::Otherwise
    };
    let is_azerbaijani = last.contains(['ə', 'Ə']);
    let limit = if is_azerbaijani { LOOKED_AT } else { limit };
    let mut found = scene.reader.people.begun(words, scene.begun.last(), spelled, limit);
    let azerbaijan = CountryCode::new("AZE").and_then(|code| scene.records.catalog().country_by_code(code));
    if let (Some(azerbaijan), true) = (azerbaijan, is_azerbaijani) {
        let mut from_there = HashSet::new();
        for one in &found {
            let total = scene.records.person_total(one.person)?;
            if total.is_some_and(|total| total.country == azerbaijan.id) {
                from_there.insert(one.person);
            }
        }
        found.sort_by_key(|one| !from_there.contains(&one.person));
        found.truncate(ALONE);
    }
    Ok(found)
}

/// What the words before a name say of whom it names.
#[derive(Debug, Default)]
struct Known {
    country: Option<CountryId>,
    sport: Option<SportId>,
    games: Vec<GamesId>,
    /// Whether they say anything else.
    more: bool,
}

/// People whose name the last words are, beside what the others say.
fn beside(scene: &Scene<'_>, is_event: bool) -> Result<Found, ReaderError> {
    let (begun, records) = (scene.begun, scene.records);
    let before = begun.before();
    let links = scene.reader.lexicon.link(before);
    let is_name = |at: usize| {
        let word = before[at].folded.as_str();
        let linked = links.iter().any(|link| link.words.contains(&at));
        !linked && !is_ordinary(word) && !word.bytes().any(|b| b.is_ascii_digit())
    };
    let start = (0..before.len())
        .rev()
        .take_while(|&at| is_name(at))
        .last()
        .unwrap_or(before.len());
    if start == 0 || is_event && start == before.len() {
        return Ok(Found::default());
    }
    let mut known = Known::default();
    let mut explained = 0;
    for link in &links {
        explained += link.words.len();
        match link.concepts.first() {
            Some(Concept::Country(id)) if known.country.is_none() => known.country = Some(*id),
            Some(Concept::Sport(id)) if known.sport.is_none() => known.sport = Some(*id),
            Some(Concept::City(games) | Concept::Games(games)) => known.games.extend(games),
            _ => known.more = true,
        }
    }
    known.more |= explained < start;
    let name: Vec<&str> = before[start..].iter().map(|word| word.folded.as_str()).collect();
    let looked_at = if known.more { READ } else { LOOKED_AT };
    let mut leads = Vec::new();
    for one in names(scene, &name, looked_at)? {
        if known.more {
            let name = records.person(one.person)?.name;
            leads.push(Lead::Read(begun.with(start, &name)));
        } else {
            leads.extend(known.question(scene, one.person)?.map(Lead::ask));
        }
        if leads.len() >= ALONE {
            break;
        }
    }
    Ok(Found {
        begins_before: !name.is_empty() && !leads.is_empty(),
        group: Group::new(mix::NAMED_PEOPLE, leads),
    })
}

impl Known {
    /// What is asked of a person, if it can be this one.
    fn question(&self, scene: &Scene<'_>, person: PersonId) -> Result<Option<Question>, ReaderError> {
        let records = scene.records;
        let catalog = records.catalog();
        let Some(total) = records.person_total(person)? else {
            return Ok(None);
        };
        let in_sport = |sport| total.sport == sport || catalog.sport(total.sport).parent == Some(sport);
        if self.country.is_some_and(|country| country != total.country) || !self.sport.is_none_or(in_sport) {
            return Ok(None);
        }
        if self.games.is_empty() {
            return Ok(Some(Question::about(person)));
        }
        let mut games = records.games_of(person)?;
        games.retain(|games| self.games.contains(games));
        Ok((!games.is_empty()).then(|| Question {
            filters: Filters {
                games,
                ..Question::about(person).filters
            },
            ..Question::default()
        }))
    }
}
