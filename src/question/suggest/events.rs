//! Leads to events whose title is being typed.

use std::cmp::Reverse;

use crate::names::{Concept, EventFilter, is_ordinary};
use crate::records::{EventId, EventSex, GamesId};

use super::super::{Filters, Hint, Question, Term};
use super::{Group, Lead, ReaderError, Scene, mix};

/// How many are offered.
const OFFERED: usize = 20;
/// How many are looked at to find some that were held at a Games.
const LOOKED_AT: usize = 60;
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
    let (begun, records) = (scene.begun, scene.records);
    let Some(said) = Said::of(scene) else {
        return Ok(Found::default());
    };
    let words: Vec<&str> = said.words.iter().map(String::as_str).collect();
    if words.is_empty() && begun.last().len() < MIN_LETTERS {
        return Ok(Found::default());
    }
    let weights = &scene.suggester.weights;
    let mut found = scene.reader.events.begun(&words, begun.last(), &said.filter);
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
        let mut held = records.games_of_event(event)?;
        held.retain(|games| said.games.contains(games));
        if !held.is_empty() {
            leads.push(podium(event, held));
        }
    }
    let pull = if words.is_empty() && scene.typed.hint != Hint::Event {
        mix::EVENT_WORDS
    } else {
        mix::EVENTS
    };
    Ok(Found {
        begins_before: !words.is_empty() && !leads.is_empty(),
        group: Group::new(pull, leads),
    })
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

/// What the words before the last one say of an event.
struct Said {
    words: Vec<String>,
    filter: EventFilter,
    games: Vec<GamesId>,
}

impl Said {
    /// Takes the words apart; `None` when one of them has no place beside an event.
    fn of(scene: &Scene<'_>) -> Option<Self> {
        let before = scene.begun.before();
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
