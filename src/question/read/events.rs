//! Words of an event, and the events they fit.

use crate::names::{Class, EventFilter, EventIndex};
use crate::records::{EventId, EventSex, GamesKind, Records, RecordsError};

use super::super::{Filters, Hint, Measure, MedalFilter, Question, Term};
use super::draft::{Draft, Said, Use};
use super::people::Found;
use super::record_marks;
use super::{Reader, amounts};

/// How people write the unit.
const KILOMETRES: [&str; 5] = ["km", "kilometer", "kilometre", "kilometers", "kilometres"];

/// `C-2`, `K 1`: the boats of canoeing, which elsewhere are classes of cyclists. Each becomes one word for its two.
fn boats(records: &Records, draft: &mut Draft, folded: &mut [String]) {
    let catalog = records.catalog();
    let canoeing = draft
        .sports()
        .iter()
        .any(|&sport| catalog.sport(sport).key.starts_with("canoe"));
    if !canoeing {
        return;
    }
    for place in 0..folded.len() {
        let mut code = folded[place].clone();
        let parted = matches!(code.as_str(), "c" | "k") && place + 1 < folded.len();
        if parted {
            code.push_str(folded[place + 1].trim_start_matches('-'));
        }
        let boat = match code.as_str() {
            "c1" => "canoesingle",
            "c2" => "canoedouble",
            "c4" => "canoefour",
            "k1" => "kayaksingle",
            "k2" => "kayakdouble",
            "k4" => "kayakfour",
            _ => continue,
        };
        boat.clone_into(&mut folded[place]);
        draft.uses[place] = Use::Free;
        if parted {
            draft.uses[place + 1] = Use::Filler;
            folded[place + 1].clear();
        }
    }
}

/// Takes the words that name an event: a class, or words that stand in titles of events.
pub(super) fn read(reader: &Reader, records: &Records, draft: &mut Draft) {
    let index = match record_marks::asked(draft) {
        Some(_) => &reader.record_marks,
        None => &reader.events,
    };
    let mut folded: Vec<String> = draft.words.iter().map(|word| word.folded.clone()).collect();
    for place in 1..folded.len() {
        // "Three kilometres".
        if (KILOMETRES.contains(&folded[place].as_str()) || matches!(folded[place].as_str(), "meters" | "metres"))
            && let Some(number) = amounts::number(&folded[place - 1])
        {
            folded[place - 1] = number.to_string();
        }
    }
    boats(records, draft, &mut folded);
    let mut telling: Vec<usize> = Vec::new();
    let mut place = 0;
    while place < folded.len() {
        if is_crew(&folded[place..]) && index.is_event_word(&folded[place]) {
            telling.extend([place, place + 1]);
            place += 2;
            continue;
        }
        let free = matches!(draft.uses[place], Use::Free | Use::Filler);
        if free && let Some((_, length)) = Class::at(&folded, place) {
            telling.extend(place..place + length);
            place += length;
        } else {
            if draft.uses[place] == Use::Free && index.is_event_word(&folded[place]) {
                telling.push(place);
            }
            place += 1;
        }
    }
    for places in with_joined(index, draft, &folded, &telling) {
        let words: Vec<&str> = places.iter().map(|&at| folded[at].as_str()).collect();
        if tells_an_event(&words) && !index.find(&words, &EventFilter::default()).is_empty() {
            draft.event_words = words.into_iter().map(str::to_owned).collect();
            places.iter().for_each(|&at| draft.uses[at] = Use::Event);
            draft
                .terms
                .retain(|(at, term)| !places.contains(at) || matches!(term, Term::Sex(_)));
            return;
        }
    }
    team_of_sport(index, draft, &folded);
    if draft.event_words.is_empty() {
        exactly_of_sport(index, draft, &folded);
    }
}

/// Words that are an event's whole title in the sport that is named, though each has another meaning: "eight", "470",
/// "points race".
fn exactly_of_sport(index: &EventIndex, draft: &mut Draft, folded: &[String]) {
    /// No such title is longer.
    const LONGEST: usize = 3;
    let sports = draft.sports();
    let [sport] = sports.as_slice() else { return };
    let filter = EventFilter {
        sport: Some(*sport),
        sex: draft.sex(),
        ..EventFilter::default()
    };
    let usable = |at: usize| matches!(draft.uses[at], Use::Free | Use::Filler | Use::Term);
    for length in (1..=LONGEST.min(folded.len())).rev() {
        for start in 0..=folded.len() - length {
            let words: Vec<&str> = folded[start..start + length].iter().map(String::as_str).collect();
            if (start..start + length).all(usable) && !index.find_exact(&words, &filter).is_empty() {
                draft.event_words = words.into_iter().map(str::to_owned).collect();
                (start..start + length).for_each(|at| draft.uses[at] = Use::Event);
                draft
                    .terms
                    .retain(|(at, term)| !(start..start + length).contains(at) || matches!(term, Term::Sex(_)));
                return;
            }
        }
    }
}

/// "Figure skating team": the little word is the whole event, where the sport has one that is called so.
fn team_of_sport(index: &EventIndex, draft: &mut Draft, folded: &[String]) {
    const TEAM: &str = "team";
    let little = |at: &usize| draft.uses[*at] == Use::Filler && folded[*at] == TEAM;
    let Some(place) = (0..folded.len()).find(little) else {
        return;
    };
    let sports = draft.sports();
    let filter = EventFilter {
        sport: sports.first().copied(),
        ..EventFilter::default()
    };
    if sports.len() == 1 && !index.find_exact(&[TEAM], &filter).is_empty() {
        draft.event_words = vec![TEAM.to_owned()];
        draft.uses[place] = Use::Event;
    }
}

/// The runs of words that may name an event, the longest first, each first with the little words beside it ("team",
/// "m", "kg"), then without.
fn with_joined(index: &EventIndex, draft: &Draft, folded: &[String], telling: &[usize]) -> Vec<Vec<usize>> {
    // Words of the grammar are part of a title too, when they stand beside its other words: "time trial", "over 100 kg".
    let little =
        |at: usize| matches!(draft.uses.get(at), Some(Use::Filler | Use::Term)) && index.is_event_word(&folded[at]);
    let mut runs = Vec::new();
    for length in (1..=telling.len()).rev() {
        // Of equally long runs the last: a name comes before what its bearer did.
        for run in telling.windows(length).rev() {
            let mut wide = run.to_vec();
            // Two steps: "team all-around" has a little word beside another.
            for _ in 0..2 {
                let beside: Vec<usize> = wide.iter().flat_map(|&at| [at.wrapping_sub(1), at + 1]).collect();
                wide.extend(beside.into_iter().filter(|&at| little(at)));
                wide.sort_unstable();
                wide.dedup();
                runs.push(wide.clone());
            }
            runs.push(run.to_vec());
        }
    }
    runs
}

/// Whether words begin with the size of a crew, as those of bobsleigh are called.
fn is_crew(words: &[String]) -> bool {
    matches!(words, [number, man, ..] if matches!(number.as_str(), "two" | "four" | "five")
        && matches!(man.as_str(), "man" | "woman"))
}

/// A number alone names no event.
fn tells_an_event(words: &[&str]) -> bool {
    const NUMBERS: [&str; 10] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    let number = |word: &&&str| word.bytes().all(|byte| byte.is_ascii_digit()) || NUMBERS.contains(word);
    words.iter().any(|word| !number(&word))
}

/// "3 km" as "3000 m", which the event may be called.
fn in_metres(words: &[&str]) -> Option<Vec<String>> {
    let at = words.iter().position(|word| KILOMETRES.contains(word))?;
    let number: u32 = words.get(at.checked_sub(1)?)?.parse().ok()?;
    let mut words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
    words[at - 1] = number.checked_mul(1000)?.to_string();
    "m".clone_into(&mut words[at]);
    Some(words)
}

/// Events that words fit.
#[derive(Debug, Default)]
pub(super) struct Fitting {
    pub events: Vec<EventId>,
    /// Events of the same words with a class, left out for those without one.
    pub classed: Vec<EventId>,
}

/// The events that the draft's words fit, under the filters found so far: of these the ones held at the question's
/// Games, and the ones that the athlete was in. Unless someone's events are asked about, those without a class come
/// before those with one.
pub(super) fn find(
    reader: &Reader,
    records: &Records,
    draft: &Draft,
    filters: &Filters,
    people: &Found,
) -> Result<Fitting, RecordsError> {
    if draft.event_words.is_empty() {
        return Ok(Fitting::default());
    }
    let catalog = records.catalog();
    let mut kinds: Vec<GamesKind> = filters.games.iter().map(|&id| catalog.games(id).kind).collect();
    kinds.dedup();
    let kind = filters
        .kind
        .or(if let [one] = kinds.as_slice() { Some(*one) } else { None });
    let words: Vec<&str> = draft.event_words.iter().map(String::as_str).collect();
    let filter = EventFilter {
        kind,
        sport: filters.sport,
        sex: draft.sex(),
        ..EventFilter::default()
    };
    // "100 m" is the event of that name before it is all whose names have it.
    let fitting = |words: &[&str]| {
        let exact = reader.events.find_exact(words, &filter);
        if exact.is_empty() {
            reader.events.find(words, &filter)
        } else {
            exact
        }
    };
    let mut events = fitting(&words);
    let in_metres = in_metres(&words);
    if let (true, Some(in_metres)) = (events.is_empty(), &in_metres) {
        let words: Vec<&str> = in_metres.iter().map(String::as_str).collect();
        events = fitting(&words);
    }
    if !filters.games.is_empty() {
        let held = records.events_at(&filters.games)?;
        keep_some(&mut events, |event| held.binary_search(event).is_ok());
    }
    if let Some(athlete) = people.sure() {
        let entered = records.events_of(athlete)?;
        keep_some(&mut events, |event| entered.binary_search(event).is_ok());
    }
    let about_someone = !people.is_none() || filters.country.is_some();
    let class_named = (0..words.len()).any(|at| Class::at(&words, at).is_some());
    let has_class = |id: &EventId| catalog.event(*id).class.is_some();
    if class_named || about_someone || events.iter().all(has_class) {
        return Ok(Fitting {
            events,
            classed: Vec::new(),
        });
    }
    let (classed, events) = events.into_iter().partition(has_class);
    Ok(Fitting { events, classed })
}

/// Whether the words are about places or marks in an event, which a sport without an event named has only when it is the
/// sport's only one.
pub(super) fn speaks_of_results(draft: &Draft) -> bool {
    let said = |term: &Term| {
        matches!(
            term,
            Term::Place(_)
                | Term::LastPlace
                | Term::Score
                | Term::BestMark
                | Term::WorstMark
                | Term::Behind
                | Term::Ahead
                | Term::Better
                | Term::Finish
                | Term::Ended(_)
        )
    };
    draft.terms().any(said)
        || draft
            .amounts
            .iter()
            .any(|said| matches!(said, Said::Mark(..) | Said::Places(..)))
}

/// Takes the only event that a sport had at the named Games, for one sex where that is named, for the event meant.
pub(super) fn only_one(records: &Records, filters: &mut Filters, sex: Option<EventSex>) -> Result<(), RecordsError> {
    let Some(sport) = filters.sport.filter(|_| !filters.games.is_empty()) else {
        return Ok(());
    };
    let catalog = records.catalog();
    let fits = |id: &EventId| {
        let event = catalog.event(*id);
        (event.sport == sport || catalog.sport(event.sport).parent == Some(sport))
            && sex.is_none_or(|sex| sex == event.sex)
            && filters.kind.is_none_or(|kind| kind == event.kind)
    };
    let held: Vec<EventId> = records.events_at(&filters.games)?.into_iter().filter(fits).collect();
    if let [_] = held.as_slice() {
        filters.events = held;
    }
    Ok(())
}

/// "Who won wheelchair rugby": in a sport of few events they are what was won, and their podiums are the answer. So is
/// the podium of a sport's only event at a Games ("football 1936").
pub(super) fn of_small_sport(records: &Records, draft: &Draft, question: &mut Question) -> Result<(), RecordsError> {
    /// More podiums than these are too many to be one answer.
    const FEW: usize = 4;
    let filters = &mut question.filters;
    let who_won = draft.has(Term::Who) || draft.has(Term::Win);
    let table = draft.has(Term::Table) || draft.has(Term::Medals) || draft.hint == Hint::Standings;
    let bare = matches!(question.measure, Measure::Overview | Measure::Table) && !table && !filters.games.is_empty();
    let Some(sport) = filters.sport.filter(|_| who_won || bare) else {
        return Ok(());
    };
    let few = if who_won { FEW } else { filters.games.len() };
    let otherwise = [
        Term::HowMany,
        Term::Most,
        Term::Countries,
        Term::First,
        Term::Last,
        Term::Top,
    ];
    if filters.country.is_some()
        || filters.date.is_some()
        || !filters.events.is_empty()
        || otherwise.into_iter().any(|term| draft.has(term))
    {
        return Ok(());
    }
    let catalog = records.catalog();
    let fits = |id: &EventId| {
        let event = catalog.event(*id);
        (event.sport == sport || catalog.sport(event.sport).parent == Some(sport))
            && filters.sex.is_none_or(|sex| sex == event.sex)
            && filters.kind.is_none_or(|kind| kind == event.kind)
    };
    let events: Vec<EventId> = records.events_at(&filters.games)?.into_iter().filter(fits).collect();
    if (1..=few).contains(&events.len()) {
        filters.events = events;
        filters.sport = None;
        filters.sex = None;
        // A colour says whose name comes first.
        filters.medal = filters.medal.filter(|medal| *medal != MedalFilter::Any);
        question.measure = Measure::Overview;
    }
    Ok(())
}

/// Leaves out the Games at which none of the question's events, or nothing of its sport, was held.
pub(super) fn keep_to_their_games(records: &Records, filters: &mut Filters) -> Result<(), RecordsError> {
    let catalog = records.catalog();
    if let (Some(sport), true) = (filters.sport, filters.events.is_empty()) {
        let held = records.games_with(sport)?;
        keep_some(&mut filters.games, |id| held.contains(id));
        keep_some(&mut filters.games, |id| {
            catalog.has_sport(catalog.games(*id).kind, sport)
        });
    }
    if !filters.events.is_empty() {
        let kinds: Vec<GamesKind> = filters.events.iter().map(|&id| catalog.event(id).kind).collect();
        keep_some(&mut filters.games, |id| kinds.contains(&catalog.games(*id).kind));
        if filters.games.len() > 1 {
            let mut holding = Vec::new();
            for &id in &filters.games {
                let held = records.events_at(&[id])?;
                if filters.events.iter().any(|event| held.binary_search(event).is_ok()) {
                    holding.push(id);
                }
            }
            keep_some(&mut filters.games, |id| holding.contains(id));
        }
        let kinds: Vec<GamesKind> = filters.games.iter().map(|&id| catalog.games(id).kind).collect();
        keep_some(&mut filters.events, |id| kinds.contains(&catalog.event(*id).kind));
    }
    Ok(())
}

/// Keeps what fits, or everything when nothing does.
pub(super) fn keep_some<T>(items: &mut Vec<T>, fits: impl Fn(&T) -> bool) {
    if items.iter().any(&fits) {
        items.retain(fits);
    }
}
