//! Leads to people whose name is being typed, alone or beside other words.

use crate::names::{Begun, Concept, is_ordinary};
use crate::records::{CountryId, GamesId, PersonId, SportId};

use super::super::{Filters, Question};
use super::{Group, Lead, ReaderError, Scene, mix};

/// How many people are offered, and how many beside words that must be read.
const ALONE: usize = 30;
const READ: usize = 3;
/// How many of those with the name are looked at to find some of a country, a sport or a Games.
const LOOKED_AT: usize = 120;
/// Names of more words are not looked for as a whole.
pub(super) const LONGEST: usize = 4;

/// People who have all the words.
pub(super) fn full_names(reader: &super::Reader, begun: &super::Begun<'_>) -> Vec<Begun> {
    if begun.len() > LONGEST {
        return Vec::new();
    }
    let words: Vec<&str> = begun.before().iter().map(|word| word.folded.as_str()).collect();
    reader.people.begun(&words, begun.last(), ALONE)
}

/// Who is meant by all the words, or else by the last of them.
pub(super) fn groups(scene: &Scene<'_>) -> Result<Vec<Group>, ReaderError> {
    let mut groups = Vec::new();
    if let Some(best) = scene.full_names.first() {
        let pull = if scene.begun.len() > 1 {
            mix::FULL_NAMES
        } else {
            mix::PEOPLE + best.worth / 2
        };
        let leads = scene
            .full_names
            .iter()
            .map(|one| Lead::ask(Question::about(one.person)));
        groups.extend(Group::new(pull, leads.collect()));
    } else if scene.begun.len() > 1 {
        groups.extend(beside(scene)?);
    }
    Ok(groups)
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
fn beside(scene: &Scene<'_>) -> Result<Option<Group>, ReaderError> {
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
    if start == 0 {
        return Ok(None);
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
    for one in scene.reader.people.begun(&name, begun.last(), looked_at) {
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
    Ok(Group::new(mix::NAMED_PEOPLE, leads))
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
