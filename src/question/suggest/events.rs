//! Leads to events whose title is being typed.

use std::cmp::Reverse;
use std::collections::HashMap;

use crate::names::{Concept, EventFilter, Word, is_ordinary};
use crate::records::{EventId, EventSex, GamesId};

use super::super::{Filters, Hint, Question, Term};
use super::{Group, Lead, ReaderError, Scene, mix};

/// How many are offered.
const OFFERED: usize = 20;
/// How many are looked at to find some that were held at a Games.
const LOOKED_AT: usize = 60;
/// More phrases that begin alike are not looked for.
const MEANINGS: usize = 6;
/// Fewer letters, without another word, begin too many titles.
const MIN_LETTERS: usize = 3;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Podiums, the likeliest first.
    pub group: Option<Group>,
    /// Whether words before the last one are of the title.
    pub begins_before: bool,
}

/// Podiums of the events that the words name, those held lately and often first.
pub(super) fn found(scene: &Scene<'_>) -> Result<Found, ReaderError> {
    let mut found = titled(scene)?;
    if found.leads.is_empty() {
        found = translated(scene)?;
    }
    let pull = if found.is_longer || scene.typed.hint == Hint::Event {
        mix::EVENTS
    } else {
        mix::EVENT_WORDS
    };
    Ok(Found {
        begins_before: found.is_longer && !found.leads.is_empty(),
        group: Group::new(pull, found.leads),
    })
}

/// Leads to events, and whether more words than the last are of their titles.
#[derive(Debug, Default)]
struct Titled {
    leads: Vec<Lead>,
    is_longer: bool,
}

/// By the words of their English titles, and numbers.
fn titled(scene: &Scene<'_>) -> Result<Titled, ReaderError> {
    let begun = scene.begun;
    let Some(said) = Said::of(scene, begun.before()) else {
        return Ok(Titled::default());
    };
    let words: Vec<&str> = said.words.iter().map(String::as_str).collect();
    if words.is_empty() && begun.last().len() < MIN_LETTERS {
        return Ok(Titled::default());
    }
    let found = scene.reader.events.begun(&words, begun.last(), &said.filter);
    Ok(Titled {
        leads: leads(scene, &said, found)?,
        is_longer: !words.is_empty(),
    })
}

/// By what titles are called in other languages, where the last words begin that: `uzunluğa tul` for the long jump.
fn translated(scene: &Scene<'_>) -> Result<Titled, ReaderError> {
    let language = scene.spoken();
    for run in &scene.runs {
        if scene.begun.phrase_from(run.at).len() < MIN_LETTERS {
            continue;
        }
        let mut meant: Vec<(usize, bool, usize, &str)> = Vec::new();
        for one in &run.completions {
            if let Concept::Said(english) = one.concept {
                let is_foreign = one.written_in(language).is_none();
                meant.push((one.slips, is_foreign, one.phrase.len(), english));
            }
        }
        meant.sort_unstable();
        let mut titles: Vec<&str> = Vec::new();
        for (.., english) in meant {
            if !titles.contains(&english) {
                titles.push(english);
            }
        }
        titles.truncate(MEANINGS);
        let before = scene.begun.before().get(..run.at).unwrap_or_default();
        let Some(said) = Said::of(scene, before).filter(|_| !titles.is_empty()) else {
            continue;
        };
        let mut fewest: HashMap<EventId, usize> = HashMap::new();
        for english in titles {
            let words: Vec<&str> = said.words.iter().map(String::as_str).chain(english.split(' ')).collect();
            for (unasked, event) in scene.reader.events.find_with_more(&words, &said.filter) {
                let known = fewest.entry(event).or_insert(unasked);
                *known = unasked.min(*known);
            }
        }
        let found: Vec<(usize, EventId)> = fewest.into_iter().map(|(event, unasked)| (unasked, event)).collect();
        let leads = leads(scene, &said, found)?;
        if !leads.is_empty() {
            return Ok(Titled {
                leads,
                is_longer: !said.words.is_empty() || run.at + 1 < scene.begun.len(),
            });
        }
    }
    Ok(Titled::default())
}

/// Podiums of events that lack so many words of their titles, at the Games that are said.
fn leads(scene: &Scene<'_>, said: &Said, mut found: Vec<(usize, EventId)>) -> Result<Vec<Lead>, ReaderError> {
    let weights = &scene.suggester.weights;
    found.sort_by_key(|&(unasked, event)| (unasked, Reverse(weights.event(event)), event));
    let mut leads = Vec::new();
    for &(_, event) in found.iter().take(LOOKED_AT) {
        if leads.len() >= OFFERED {
            break;
        }
        if said.games.is_empty() {
            leads.push(podium(event, Vec::new()));
            continue;
        }
        let mut held = scene.records.games_of_event(event)?;
        held.retain(|games| said.games.contains(games));
        if !held.is_empty() {
            leads.push(podium(event, held));
        }
    }
    Ok(leads)
}

fn podium(event: EventId, games: Vec<GamesId>) -> Lead {
    Lead::ask(Question {
        filters: Filters {
            events: vec![event],
            games,
            ..Filters::default()
        },
        ..Question::default()
    })
}

/// What the words before those that have begun say of an event.
struct Said {
    words: Vec<String>,
    filter: EventFilter,
    games: Vec<GamesId>,
}

impl Said {
    /// Takes the words apart; `None` when one of them has no place beside an event.
    fn of(scene: &Scene<'_>, before: &[Word]) -> Option<Self> {
        let links = scene.reader.lexicon.link(before);
        let mut said = Self {
            words: Vec::new(),
            filter: EventFilter::default(),
            games: Vec::new(),
        };
        for (at, word) in before.iter().enumerate() {
            let word = word.folded.as_str();
            let link = links.iter().find(|link| link.words.contains(&at));
            match link.and_then(|link| link.concepts.first()) {
                Some(Concept::City(games) | Concept::Games(games)) => said.games.extend(games),
                Some(Concept::Sport(sport)) => said.filter.sport = Some(*sport),
                Some(Concept::Country(_)) => return None,
                Some(Concept::Word(target)) => match target.parse() {
                    Ok(Term::Sex(sex @ (EventSex::Men | EventSex::Women | EventSex::Mixed))) => {
                        said.filter.sex = Some(sex)
                    }
                    Ok(Term::Kind(kind)) => said.filter.kind = Some(kind),
                    Ok(Term::Filler | Term::Win | Term::Who | Term::Medallists) => {}
                    _ if scene.reader.events.is_event_word(word) => said.words.push(word.to_owned()),
                    _ => return None,
                },
                Some(Concept::Said(english)) => {
                    if link.is_some_and(|link| link.words.start == at) {
                        said.words.extend(english.split(' ').map(str::to_owned));
                    }
                }
                None if is_ordinary(word) && !scene.reader.events.is_event_word(word) => {}
                None => said.words.push(word.to_owned()),
            }
        }
        Some(said)
    }
}
