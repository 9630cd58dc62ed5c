//! What is asked for, from the words of the grammar.

use crate::records::{GamesId, GamesKind, Medal, Records, RecordsError};

use super::super::{Measure, MedalFilter, Question, Term, Unit};
use super::draft::Draft;
use super::people::Found;
use super::{Hint, games};

/// Chooses the measure and the medals that are meant.
pub(super) fn decide(
    records: &Records,
    draft: &mut Draft,
    people: &Found,
    question: &mut Question,
) -> Result<(), RecordsError> {
    let about_person = !people.is_none();
    question.measure = measure(draft, question, about_person);
    question.filters.medal = medal(draft, question.measure);
    if draft.has(Term::Most) && question.measure == Measure::List(Unit::Athletes) {
        question.limit = question.limit.or(Some(10));
    }
    let only_sport = question.measure == Measure::Overview && is_only_sport(question) && !about_person;
    if draft.hint == Hint::Standings || question.measure == Measure::Table || only_sport {
        standings(records, draft, question)?;
    }
    if draft.has(Term::Most)
        && matches!(
            question.measure,
            Measure::List(Unit::Countries) | Measure::Count(Unit::Countries)
        )
    {
        question.measure = Measure::Table;
    }
    if question.measure == Measure::Table && question.filters.games.len() > 1 {
        // One table at a time: the first kind of Games, with the other offered.
        question.filters.games.truncate(1);
    }
    Ok(())
}

/// A sport by itself is told by its medal table.
fn is_only_sport(question: &Question) -> bool {
    let filters = &question.filters;
    filters.sport.is_some()
        && filters.country.is_none()
        && filters.events.is_empty()
        && filters.date.is_none()
        && filters.medal.is_none()
        && filters.sex.is_none()
}

fn measure(draft: &Draft, question: &Question, about_person: bool) -> Measure {
    let country = !draft.countries.is_empty();
    let has = |term| draft.has(term);
    let colour = draft.terms().any(|term| matches!(term, Term::Medal(_)));
    let medals = colour || has(Term::Medals) || has(Term::Medallists) || has(Term::Win);
    if has(Term::HowOld) && about_person {
        return Measure::Age;
    }
    if has(Term::Born) && about_person {
        return Measure::Born;
    }
    if has(Term::Table) || (has(Term::Top) && draft.limit.is_some() && !about_person) {
        return Measure::Table;
    }
    if has(Term::Rank) && country && !about_person {
        return Measure::Rank;
    }
    if has(Term::First) && medals {
        return Measure::First;
    }
    if (has(Term::Last) || has(Term::Latest)) && medals {
        return Measure::Last;
    }
    if let Some(unit) = asked_unit(draft, Term::HowMany) {
        return Measure::Count(unit);
    }
    if has(Term::HowMany) && draft.sex().is_some() && has(Term::Compete) {
        // "How many women competed."
        return Measure::Count(Unit::Athletes);
    }
    if has(Term::Days) {
        return Measure::List(Unit::Days);
    }
    let named = !question.filters.events.is_empty();
    if has(Term::Who) || has(Term::Medallists) || has(Term::Athletes) {
        if named && (medals || has(Term::Who)) && !country && !about_person {
            return Measure::Overview;
        }
        if !about_person {
            return Measure::List(Unit::Athletes);
        }
    }
    if has(Term::Which)
        && let Some(unit) = asked_unit(draft, Term::Which)
        && unit != Unit::Medals
        && !(named && unit == Unit::Events)
    {
        return Measure::List(unit);
    }
    if let Some(unit) = draft.terms().find_map(|term| match term {
        Term::Sports => Some(Unit::Sports),
        Term::Countries => Some(Unit::Countries),
        Term::Events if !named => Some(Unit::Events),
        Term::Games if about_person || (country && has(Term::Compete)) => Some(Unit::Games),
        _ => None,
    }) {
        return Measure::List(unit);
    }
    if named && !country && !about_person {
        return Measure::Overview;
    }
    if medals || (has(Term::When) && (country || about_person)) {
        return Measure::List(Unit::Medals);
    }
    Measure::Overview
}

/// The unit that a question word asks for: the first one named after it, or before when none is.
fn asked_unit(draft: &Draft, word: Term) -> Option<Unit> {
    let (at, _) = *draft.terms.iter().find(|(_, term)| *term == word)?;
    let mut after = draft
        .terms
        .iter()
        .filter(|(place, _)| *place > at)
        .map(|(_, term)| *term)
        .peekable();
    while let Some(term) = after.next() {
        match (term, after.peek()) {
            // "gold medallists", "medal events": the noun decides.
            (Term::Medal(_) | Term::Medals, Some(next)) if next.unit().is_some() => {}
            _ => {
                if let Some(unit) = term.unit() {
                    return Some(unit);
                }
            }
        }
    }
    None
}

/// Which medals narrow the question. What counts medals already does not need to be narrowed to any.
fn medal(draft: &Draft, measure: Measure) -> Option<MedalFilter> {
    let mut colours: Vec<Medal> = draft
        .terms()
        .filter_map(|term| {
            if let Term::Medal(medal) = term {
                Some(*medal)
            } else {
                None
            }
        })
        .collect();
    colours.dedup();
    if let [one] = colours.as_slice() {
        return Some(MedalFilter::Only(*one));
    }
    let of_medals = matches!(
        measure,
        Measure::Count(Unit::Medals)
            | Measure::List(Unit::Medals)
            | Measure::First
            | Measure::Last
            | Measure::Table
            | Measure::Rank
            | Measure::Overview
    );
    let won = draft.has(Term::Most)
        || !colours.is_empty()
        || [Term::Medals, Term::Medallists, Term::Win]
            .into_iter()
            .any(|term| draft.has(term));
    (won && !of_medals && !draft.has(Term::Compete)).then_some(MedalFilter::Any)
}

/// A table is told for one Games: the latest held when none is named, unless it is asked of all time. The standings of a
/// country alone are its place at the latest Games at which it has one.
fn standings(records: &Records, draft: &Draft, question: &mut Question) -> Result<(), RecordsError> {
    question.measure = Measure::Table;
    let filters = &mut question.filters;
    let all_time = draft.has(Term::AllTime) || filters.years.is_some();
    if !filters.games.is_empty() || (all_time && filters.kind.is_some()) {
        return Ok(());
    }
    if all_time {
        filters.kind = Some(GamesKind::Olympic);
        return Ok(());
    }
    let Some(country) = filters.country else {
        filters.games = games::latest_of(records, filters)?;
        (filters.kind, filters.season) = (None, None);
        return Ok(());
    };
    let tables: Vec<GamesId> = records.tables_of(country)?;
    let catalog = records.catalog();
    let fits = |id: &&GamesId| {
        let games = catalog.games(**id);
        filters.kind.is_none_or(|kind| kind == games.kind) && filters.season.is_none_or(|season| season == games.season)
    };
    let Some(last) = tables.iter().rev().find(fits) else {
        return Ok(());
    };
    let year = catalog.games(*last).year;
    filters.games = tables
        .iter()
        .filter(fits)
        .copied()
        .filter(|&id| catalog.games(id).year == year)
        .collect();
    filters.kind = None;
    filters.season = None;
    question.measure = Measure::Rank;
    Ok(())
}
