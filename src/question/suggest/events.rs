//! Leads to events whose title is being typed.

use std::cmp::Reverse;

use crate::names::{Concept, EventFilter, Word, is_ordinary};
use crate::records::{EventId, EventSex, GamesId};

use super::super::{Filters, Hint, Question, Term};
use super::{Group, Lead, ReaderError, Scene, mix, said};

/// How many are offered.
const OFFERED: usize = 20;
/// How many are looked at to find some that were held at a Games.
const LOOKED_AT: usize = 60;
/// Fewer letters, without another word, begin too many titles.
pub(super) const MIN_LETTERS: usize = 3;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// Podiums, the likeliest first.
    pub group: Option<Group>,
    /// Whether words before the last one are of the title.
    pub begins_before: bool,
    /// Whether the last words are no title yet, or no question, and may be taken for somebody or a country until they are.
    pub is_open: bool,
}

/// Podiums of the events that the words name, those held lately and often first.
pub(super) fn found(scene: &Scene<'_>) -> Result<Found, ReaderError> {
    let mut found = titled(scene)?;
    if found.leads.is_empty() {
        found = said::begun(scene)?;
    }
    if found.leads.is_empty() {
        found = said::asked(scene)?;
    }
    let pull = match found.words {
        _ if scene.typed.hint == Hint::Event => mix::EVENTS,
        Words::Several => mix::EVENTS,
        Words::LastOfSex => mix::EVENT_WORDS_OF_SEX,
        Words::Last => mix::EVENT_WORDS,
    };
    Ok(Found {
        begins_before: found.words == Words::Several && !found.leads.is_empty(),
        is_open: found.is_open && !found.leads.is_empty(),
        group: Group::new(pull, found.leads),
    })
}

/// Which words are of the titles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Words {
    /// The last one alone.
    #[default]
    Last,
    /// The last one, and those before say for which sex.
    LastOfSex,
    /// Others as well.
    Several,
}

/// Leads to events.
#[derive(Debug, Default)]
pub(super) struct Titled {
    pub leads: Vec<Lead>,
    pub words: Words,
    /// As in [`Found`].
    pub is_open: bool,
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
        words: said.of_titles(words.len() + 1),
        is_open: false,
    })
}

/// Podiums of events that lack so many words of their titles, at the Games that are said.
pub(super) fn leads(
    scene: &Scene<'_>,
    said: &Said,
    mut found: Vec<(usize, EventId)>,
) -> Result<Vec<Lead>, ReaderError> {
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
pub(super) struct Said {
    pub words: Vec<String>,
    pub filter: EventFilter,
    games: Vec<GamesId>,
}

impl Said {
    /// Takes the words apart; `None` when one of them has no place beside an event.
    pub fn of(scene: &Scene<'_>, before: &[Word]) -> Option<Self> {
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

    /// Which words are of titles, when so many are.
    pub fn of_titles(&self, count: usize) -> Words {
        if count > 1 {
            Words::Several
        } else if self.filter.sex.is_some() {
            Words::LastOfSex
        } else {
            Words::Last
        }
    }
}
