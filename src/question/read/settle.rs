//! The slots of a question put together.

use crate::records::{CountryId, GamesKind, PersonId, Records, SportId};

use super::super::{Amount, Birth, Day, Filters, Having, Measure, Placed, Question, Subject, Term, Unit};
use super::draft::{Draft, Said, Use};
use super::games::Other;
use super::people::Found;
use super::{
    Doubts, Hint, Reader, ReaderError, Reading, Unread, binding, described, events, games, kin, measure, subjects,
};

/// The most Games and events whose competitors are looked up to tell who is meant.
const FEW: usize = 12;

/// Those who can be meant by a name: the competitors of the event and Games that are named; nobody when none are.
pub(super) fn pool(reader: &Reader, records: &Records, draft: &Draft) -> Result<Vec<PersonId>, ReaderError> {
    let nobody = Found::default();
    if draft.event_words.is_empty() && draft.sports().is_empty() {
        return Ok(Vec::new());
    }
    let mut draft = draft.clone();
    let Ok(meant) = games::read(records, &mut draft, &nobody)? else {
        return Ok(Vec::new());
    };
    let mut filters = Filters {
        games: meant.games,
        kind: meant.kind,
        sport: draft.sports().first().copied(),
        ..Filters::default()
    };
    if filters.games.is_empty() || filters.games.len() > FEW {
        return Ok(Vec::new());
    }
    filters.events = events::find(reader, records, &draft, &filters, &nobody)?.events;
    if filters.events.is_empty() {
        events::only_one(records, &mut filters, draft.sex())?;
    }
    if filters.events.is_empty() || filters.events.len() > FEW {
        return Ok(Vec::new());
    }
    Ok(records.competitors(&filters.games, &filters.events)?)
}

/// Puts the slots together.
pub(super) fn settle(
    reader: &Reader,
    records: &Records,
    mut draft: Draft,
    mut people: Vec<Found>,
) -> Result<Reading, ReaderError> {
    if asks_for_another(&draft) {
        people.clear();
    }
    let nobody = Found::default();
    let first = people.first().unwrap_or(&nobody);
    let games = match games::read(records, &mut draft, first)? {
        Ok(games) => games,
        Err(unread) => return Ok(Reading::Unread(unread)),
    };
    let countries = subjects::read(&draft);
    let mut kin_of: Vec<CountryId> = Vec::new();
    let sports = draft.sports();
    let mut question = Question {
        limit: draft.limit,
        having: countries.having,
        ..Question::default()
    };
    let filters = &mut question.filters;
    filters.games = games.games;
    let names_games = !filters.games.is_empty();
    filters.every = games.every;
    filters.kind = games.kind;
    filters.season = games.season;
    filters.years = games.years;
    filters.sport = sports.first().copied();
    filters.country = countries.subjects.first().copied();
    filters.except = countries.except;
    if let Some(country) = filters.country.filter(|_| people.is_empty()) {
        match kin::at_games(records, country, &filters.games)?.as_slice() {
            [] => {}
            [one] => {
                let name = |id| records.catalog().country(id).name.clone();
                draft.corrected.push((name(country), name(*one)));
                filters.country = Some(*one);
            }
            several => kin_of = several.to_vec(),
        }
    }
    filters.sex = draft.sex();
    (filters.date, filters.born) = if draft.is_birthday {
        (None, birth(&draft))
    } else {
        (draft.date, None)
    };
    if let (Some(Day::Exact(date)), true) = (filters.date, draft.has(Term::Table) && draft.has(Term::After)) {
        filters.date = Some(Day::Until(date));
    }
    if let Some(day) = day_of_games(records, &draft, filters) {
        filters.date = Some(day);
    }
    filters.initial = draft.initial;
    for said in &draft.amounts {
        match *said {
            Said::Age(is, years) => filters.age = Some((is, years)),
            Said::Mark(is, mark) => filters.placed = Some(Placed::Marked(is, mark)),
            Said::People(is, number) => question.having.push(Having {
                medal: None,
                is,
                than: Amount::Number(number),
            }),
            Said::Medals(..) | Said::Places(..) | Said::Run(_) => {}
        }
    }
    let fitting = events::find(reader, records, &draft, filters, first)?;
    filters.events = fitting.events;
    if filters.events.is_empty() && !draft.event_words.is_empty() && first.is_none() {
        // No event of the sport and the Games is called so.
        draft.let_go_of_event();
    }
    if !people.is_empty() && draft.has(Term::Other) && draft.has(Term::Events) {
        // "What other event besides the 50 km did she enter": all that she entered are told.
        filters.sport = filters.events.first().map(|&id| records.catalog().event(id).sport);
        filters.events.clear();
    }
    if filters.events.is_empty() && events::speaks_of_results(&draft) {
        events::only_one(records, filters, draft.sex())?;
    }
    if !filters.events.is_empty() {
        // The events say for whom they are, and in which sport.
        filters.sex = None;
        filters.sport = None;
    }
    events::keep_to_their_games(records, filters)?;
    if people.is_empty() {
        let others = countries.subjects.iter().skip(1);
        question.against = others.map(|&country| Subject::Country(country)).collect();
    }
    let sure: Vec<PersonId> = people.iter().skip(1).filter_map(Found::likeliest).collect();
    if !sure.is_empty() {
        question.against = sure.into_iter().map(Subject::Athlete).collect();
        question.filters.country = None;
    }
    let left_out = measure::decide(records, &draft, &people, &mut question)?;
    events::of_small_sport(records, &draft, &mut question)?;
    described::resolve(records, &draft, &mut question)?;

    if let Some(unread) = not_understood(&draft, first, &question, &sports) {
        return Ok(Reading::Unread(unread));
    }
    if !kin_of.is_empty() && question.against.is_empty() {
        let of = |country: &CountryId| {
            let mut question = question.clone();
            question.filters.country = Some(*country);
            question
        };
        return Ok(Reading::Unread(Unread::TooMany(kin_of.iter().map(of).collect())));
    }
    let mut others: Vec<Question> = left_out
        .into_iter()
        .map(|id| Other(vec![id]).apply(&question))
        .collect();
    if !fitting.classed.is_empty() && question.measure == Measure::Overview {
        let mut classed = question.clone();
        classed.filters.kind = Some(GamesKind::Paralympic);
        classed.filters.events = fitting.classed;
        classed
            .filters
            .games
            .retain(|&id| records.catalog().games(id).kind == GamesKind::Paralympic);
        others.push(classed);
    }
    others.extend(games.others.into_iter().map(|other| other.apply(&question)));
    let doubts = Doubts {
        others,
        corrected: draft.corrected,
        left_out: Vec::new(),
        leaned: !names_games && draft.usual_games.is_some_and(|usual| question.filters.games == [usual]),
    };
    match people.into_iter().next() {
        Some(first) => Ok(first.settle(question, doubts)),
        None => Ok(Reading::Clear {
            question: Box::new(question),
            doubts,
        }),
    }
}

/// When people were born, from the day or the years of a draft.
fn birth(draft: &Draft) -> Option<Birth> {
    let years = draft.birth_years.map(|(from, to)| Birth::Years(from, to));
    draft.date.map(Birth::On).or(years)
}

/// The calendar day of a day of the Games: the first is that after the opening, as the organisers count.
fn day_of_games(records: &Records, draft: &Draft, filters: &mut Filters) -> Option<Day> {
    let (number, until) = draft.day_of_games?;
    let first = *filters.games.first()?;
    // The Olympic and the Paralympic Games of one year have days of their own.
    filters.games.truncate(1);
    let opened = records.catalog().games(first).opened?;
    let date = opened.checked_add(jiff::Span::new().days(number)).ok()?;
    Some(if until { Day::Until(date) } else { Day::Exact(date) })
}

/// Why a question is not answered, if it is not: words that nothing explains, nothing to go by, or more than one sport.
fn not_understood(draft: &Draft, person: &Found, question: &Question, sports: &[SportId]) -> Option<Unread> {
    let mut unknown = draft.unknown();
    unknown.extend(binding::untaken(draft, question, !person.is_none()));
    if draft.hint == Hint::Country && draft.countries().is_empty() && unknown.is_empty() {
        // Whatever else the words name, it is no country.
        unknown.push(draft.text.clone());
    }
    let bare = Filters {
        medal: question.filters.medal,
        sex: question.filters.sex,
        ..Filters::default()
    };
    let asks_nothing = person.is_none() && question.filters == bare && !stands_alone(question);
    if !unknown.is_empty() || asks_nothing {
        let mut closest = question.clone();
        closest.filters.athlete = closest.filters.athlete.or(person.sure());
        let named = !draft.names_nothing() || closest.filters.athlete.is_some();
        let words = if unknown.is_empty() {
            vec![draft.text.clone()]
        } else {
            unknown
        };
        return Some(Unread::Unknown {
            words,
            closest: named.then(|| Box::new(closest)),
        });
    }
    if sports.len() > 1 && question.filters.events.is_empty() {
        let of_sport = |&sport| {
            let mut question = question.clone();
            question.filters.athlete = person.sure();
            question.filters.sport = Some(sport);
            question
        };
        return Some(Unread::TooMany(sports.iter().map(of_sport).collect()));
    }
    None
}

/// "Davis is ranked number one, but who is ranked number three": someone is named, and another asked for by the place.
fn asks_for_another(draft: &Draft) -> bool {
    let name = draft.uses.iter().position(|used| *used == Use::Person);
    let who = draft.terms.iter().rev().find(|(_, term)| *term == Term::Who);
    let places = draft.amounts.iter().any(|said| matches!(said, Said::Places(..)));
    let side = draft
        .terms()
        .any(|term| matches!(term, Term::Behind | Term::Ahead | Term::Level));
    places && !side && name.zip(who).is_some_and(|(name, (who, _))| name < *who)
}

/// Whether a question asks something without any filter: a table, the Games, who is the oldest or has won most of all.
fn stands_alone(question: &Question) -> bool {
    let of_most = question.measure == Measure::List(Unit::Athletes) && question.limit.is_some();
    of_most
        || matches!(
            question.measure,
            Measure::Table
                | Measure::List(Unit::Games)
                | Measure::Count(Unit::Games)
                | Measure::Extreme(_)
                | Measure::Ranking { .. }
                | Measure::Streak
        )
        || !question.having.is_empty()
}
