//! Questions that lean on the one before: "and silver?", "in Tokyo?", "compare with Georgia", "who was second?".

use crate::records::{Event, EventId, EventSex, GamesId, GamesStatus, Medal, PersonId, Records, RecordsError};

use super::super::{Filters, Measure, MedalFilter, Placed, Question, Subject, Term};
use super::draft::{Draft, Named, Said, Use};
use super::events::keep_some;
use super::people::Found;
use super::{ReaderError, Reading, Unread};

/// A question of more words says all that it means.
const LONGEST: usize = 8;

/// What a text says, seen as a change of the question before.
#[derive(Debug)]
pub(super) struct Fragment {
    words: usize,
    /// "And", "what about", "in", at its beginning.
    leans: bool,
    compares: bool,
    /// Whether it says what is asked for.
    measures: bool,
    /// Whether it has a word of the grammar that stands for something counted or asked.
    sex: Option<EventSex>,
    placed: Option<Placed>,
    limit: Option<u16>,
    medal: Option<Medal>,
    /// All the Games of the places that are named, when no year is.
    places: Vec<GamesId>,
    people: Vec<PersonId>,
    says_games: bool,
}

impl Fragment {
    pub fn of(draft: &Draft, people: &[Found]) -> Self {
        let measures = |term: &Term| {
            matches!(
                term,
                Term::HowMany
                    | Term::HowOld
                    | Term::Who
                    | Term::When
                    | Term::Which
                    | Term::Born
                    | Term::Table
                    | Term::Rank
                    | Term::Origin
                    | Term::City
                    | Term::Extreme(..)
                    | Term::Size(_)
                    | Term::First
                    | Term::Last
                    | Term::Athletes
                    | Term::Sports
                    | Term::Events
                    | Term::Days
                    | Term::Most
            )
        };
        let first_terms: Vec<Term> = draft.terms_at(0).collect();
        let names_nothing =
            draft.named.is_empty() && draft.event_words.is_empty() && draft.years.is_empty() && people.is_empty();
        Self {
            words: draft.words.len(),
            leans: draft.has(Term::Follow) && draft.is_at(0, Term::Follow)
                || (draft.uses.first() == Some(&Use::Filler) && first_terms.is_empty() && draft.words.len() <= 4)
                || draft.is_at(0, Term::Only)
                || (draft.words.len() == 1 && draft.hung.contains(&0))
                || (names_nothing && draft.words.len() <= 3),
            compares: draft
                .terms()
                .any(|term| matches!(term, Term::Compare | Term::Difference)),
            measures: draft.terms().any(measures),
            sex: draft.sex(),
            placed: placed(draft),
            limit: draft.limit,
            medal: draft.terms().find_map(|term| match term {
                Term::Medal(medal) => Some(*medal),
                _ => None,
            }),
            places: if draft.years.is_empty() {
                draft.places().concat()
            } else {
                Vec::new()
            },
            people: people.iter().filter_map(Found::likeliest).collect(),
            says_games: !draft.places().is_empty()
                || !draft.years.is_empty()
                || draft.date.is_some()
                || draft.names_kind()
                || draft.season().is_some()
                || draft.has(Term::Latest)
                || draft.has(Term::AllTime),
        }
    }
}

/// The place that is asked for.
fn placed(draft: &Draft) -> Option<Placed> {
    let said = draft.amounts.iter().find_map(|said| match said {
        Said::Places(from, to) => Some(Placed::Within(*from, *to)),
        _ => None,
    });
    let is_last = draft.has(Term::LastPlace) || (draft.has(Term::Last) && draft.has(Term::Finish));
    said.or(is_last.then_some(Placed::Last))
}

/// "She", "they": whom the question before was about. Tells whether it said so.
pub(super) fn resolve_pronouns(
    records: &Records,
    draft: &mut Draft,
    people: &mut Vec<Found>,
    before: &Question,
) -> Result<bool, ReaderError> {
    let pronoun = draft
        .terms
        .iter()
        .find(|(_, term)| *term == Term::Pronoun)
        .map(|(at, _)| *at);
    let is_anybody = people.is_empty() && draft.countries().is_empty();
    if !is_anybody || pronoun.is_none() && !asks_of_nobody(draft) {
        return Ok(false);
    }
    if let Some(athlete) = before.filters.athlete {
        people.push(Found::known(&records.person(athlete)?));
        if let Some(at) = pronoun {
            draft.uses[at] = Use::Person;
        }
    } else if let (Some(country), Some(at)) = (before.filters.country, pronoun) {
        draft.named.push((at..at + 1, Named::Country(country)));
    } else {
        return Ok(false);
    }
    Ok(true)
}

/// Whether what people are is asked, and nobody's: "kaç yaşında?" asks it of whom the question before was about.
fn asks_of_nobody(draft: &Draft) -> bool {
    let of_somebody = |term: &Term| matches!(term, Term::HowOld | Term::Born | Term::Size(_) | Term::Origin);
    draft.terms().any(of_somebody) && draft.names_nothing()
}

/// The question that a fragment makes of the one before; `None` for a text that stands alone.
pub(super) fn apply(
    records: &Records,
    fragment: &Fragment,
    alone: &Reading,
    before: &Question,
) -> Result<Option<Question>, RecordsError> {
    let said = match alone {
        Reading::Clear { question, .. } => (**question).clone(),
        Reading::Choose(options) if fragment.leans => options.first().cloned().unwrap_or_default(),
        // Nothing is unknown in it, and yet it asks nothing by itself.
        Reading::Unread(Unread::Unknown { closest, words }) if words.len() == 1 && fragment.words <= LONGEST => {
            match closest {
                Some(question) if fragment.leans => (**question).clone(),
                Some(_) => return Ok(None),
                None if is_bare(fragment) => Question::default(),
                None => return Ok(None),
            }
        }
        _ => return Ok(None),
    };
    let asks_alone = matches!(alone, Reading::Clear { .. }) && !fragment.leans && !fragment.compares;
    if fragment.words > LONGEST || asks_alone {
        return Ok(None);
    }
    let mut question = before.clone();
    if fragment.compares {
        return Ok(compared(fragment, &said, question));
    }
    change(records, fragment, &said, &mut question)?;
    if fragment.sex.is_some() && !before.filters.events.is_empty() {
        question.filters.events = of_sex(records, &before.filters.events, fragment.sex);
    }
    if fragment.measures || fragment.placed.is_some() {
        measure(fragment, &said, &mut question);
    }
    Ok((question != *before).then_some(question))
}

/// Whether a fragment says something that a question before can be changed by, though it names nothing.
fn is_bare(fragment: &Fragment) -> bool {
    fragment.measures
        || fragment.placed.is_some()
        || fragment.sex.is_some()
        || fragment.limit.is_some()
        || fragment.medal.is_some()
        || fragment.says_games
        || fragment.leans
}

/// The question before with those it is to be compared with.
fn compared(fragment: &Fragment, said: &Question, before: Question) -> Option<Question> {
    let mut question = Question {
        measure: Measure::Compare,
        ..before
    };
    let others: Vec<Subject> = match (question.filters.athlete, question.filters.country) {
        (Some(_), _) => fragment.people.iter().copied().map(Subject::Athlete).collect(),
        (None, Some(_)) => said.filters.country.map(Subject::Country).into_iter().collect(),
        (None, None) => said
            .filters
            .games
            .first()
            .copied()
            .map(Subject::Games)
            .into_iter()
            .collect(),
    };
    question.against.extend(
        others
            .iter()
            .filter(|other| !question.against.contains(other))
            .copied()
            .collect::<Vec<_>>(),
    );
    (!others.is_empty()).then_some(question)
}

/// Takes over the slots that a fragment says.
fn change(
    records: &Records,
    fragment: &Fragment,
    said: &Question,
    question: &mut Question,
) -> Result<(), RecordsError> {
    let games_before = question.filters.games.clone();
    let (filters, new) = (&mut question.filters, &said.filters);
    if fragment.says_games {
        if new.games.is_empty() && new.years.is_none() && filters.games.len() == 1 && new.kind.is_some() {
            filters.games = other_kind(records, filters.games[0], new);
        } else {
            filters.games.clone_from(&new.games);
            filters.kind = new.kind;
            filters.season = new.season;
            filters.years = new.years;
            filters.date = new.date;
        }
    }
    if let Some(country) = new.country {
        filters.country = Some(country);
        filters.athlete = None;
    }
    if let Some(&athlete) = fragment.people.first() {
        filters.athlete = Some(athlete);
        filters.country = None;
    }
    if !new.events.is_empty() {
        let sexes: Vec<EventSex> = filters
            .events
            .iter()
            .map(|&id| records.catalog().event(id).sex)
            .collect();
        filters.events.clone_from(&new.events);
        keep_some(&mut filters.events, |&id| {
            sexes.contains(&records.catalog().event(id).sex)
        });
        filters.sport = None;
    } else if new.sport.is_some() {
        filters.sport = new.sport;
        filters.events.clear();
    }
    if let Some(medal) = fragment.medal {
        filters.medal = Some(MedalFilter::Only(medal));
        if question.having.is_empty() && matches!(filters.placed, Some(Placed::Within(..))) {
            filters.placed = None;
        }
    }
    if fragment.sex.is_some() && filters.events.is_empty() {
        filters.sex = fragment.sex;
    }
    question.limit = fragment.limit.or(question.limit);
    keep_to_places(records, fragment, &games_before, question)?;
    // A table of one Games is that of another.
    if matches!(question.measure, Measure::Rank) && question.filters.country.is_none() {
        question.measure = Measure::Table;
    }
    Ok(())
}

/// Of all Games at a place, the latest that the whole question can be about: Beijing is 2008 for who swam there.
fn keep_to_places(
    records: &Records,
    fragment: &Fragment,
    games_before: &[GamesId],
    question: &mut Question,
) -> Result<(), RecordsError> {
    let catalog = records.catalog();
    let mut games = fragment.places.clone();
    games.retain(|&id| catalog.games(id).status == GamesStatus::Held);
    let filters = &mut question.filters;
    if let [before] = games_before {
        let kind = catalog.games(*before).kind;
        keep_some(&mut games, |&id| catalog.games(id).kind == kind);
    }
    if let Some(athlete) = filters.athlete {
        let known = records.games_of(athlete)?;
        games.retain(|id| known.contains(id));
    }
    if let Some(sport) = filters.sport {
        let held = records.games_with(sport)?;
        games.retain(|id| held.contains(id));
    }
    if !filters.events.is_empty() {
        let mut holding = Vec::new();
        for id in games {
            let held = records.events_at(&[id])?;
            if filters.events.iter().any(|event| held.contains(event)) {
                holding.push(id);
            }
        }
        games = holding;
    }
    if let Some(last) = games.iter().map(|&id| catalog.games(id).year).max() {
        games.retain(|&id| catalog.games(id).year == last);
        filters.games = games;
        (filters.kind, filters.season, filters.years) = (None, None, None);
    }
    Ok(())
}

/// Takes over what a fragment asks for.
fn measure(fragment: &Fragment, said: &Question, question: &mut Question) {
    if let Some(placed) = fragment.placed {
        let in_event = !question.filters.events.is_empty();
        question.measure = if in_event { Measure::Results } else { Measure::Table };
        question.filters.placed = Some(placed);
        question.filters.medal = None;
        return;
    }
    if said.measure != Measure::Overview {
        question.measure = said.measure;
        question.end = said.end;
    }
}

/// The Games of the other kind in the same year.
fn other_kind(records: &Records, games: GamesId, new: &Filters) -> Vec<GamesId> {
    let catalog = records.catalog();
    let this = catalog.games(games);
    let same = catalog.all_games().iter().filter(|other| {
        (other.year, other.season) == (this.year, this.season) && new.kind.is_none_or(|kind| kind == other.kind)
    });
    same.map(|other| other.id).collect()
}

/// The same events for another sex: their titles differ in the first word alone. The events themselves where there are
/// none.
fn of_sex(records: &Records, events: &[EventId], sex: Option<EventSex>) -> Vec<EventId> {
    let catalog = records.catalog();
    let behind_sex = |id: EventId| catalog.event(id).title.split_once(' ').map(|(_, rest)| rest);
    let is_twin = |other: &&Event| {
        events.iter().any(|&id| {
            let event = catalog.event(id);
            (event.sport, event.kind) == (other.sport, other.kind)
                && sex == Some(other.sex)
                && behind_sex(id) == behind_sex(other.id)
        })
    };
    let twins: Vec<EventId> = catalog.events().iter().filter(is_twin).map(|event| event.id).collect();
    if twins.is_empty() { events.to_vec() } else { twins }
}
