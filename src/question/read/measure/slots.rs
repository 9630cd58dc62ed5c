//! The slots that hang on the measure: places, limits, and what is demanded.

use crate::records::Medal;

use super::super::super::{
    Amount, Comparison, Having, Measure, MedalFilter, Order, Placed, Question, Side, Term, Trait, Unit,
};
use super::asked::Asked;

/// Fills the slots that hang on the measure.
pub(super) fn fill(asked: &Asked, question: &mut Question) {
    match question.measure {
        Measure::Results => results(asked, question),
        Measure::Ranking { .. } | Measure::Count(Unit::Athletes | Unit::Countries) if asked.events => {
            question.filters.placed = question.filters.placed.or(among(asked));
            if question.filters.placed.is_some() {
                question.limit = None;
            }
        }
        Measure::Table => table(asked, question),
        Measure::List(Unit::Countries) | Measure::Count(Unit::Countries)
            if question.having.is_empty() && asked.colours().len() > 1 =>
        {
            question.having = asked.colours().into_iter().map(at_least_one).collect();
            question.filters.medal = None;
        }
        Measure::List(Unit::Events) if question.having.is_empty() && asked.medals() => sweep(asked, question),
        Measure::Streak => question.limit = question.limit.or(asked.run),
        Measure::Trait(Trait::Country) => {
            question.filters.events.clear();
            question.filters.sport = None;
        }
        Measure::Debut | Measure::Latest => {
            question.filters.games.clear();
            question.filters.years = None;
        }
        _ => {}
    }
    if question.measure == Measure::Count(Unit::Medals) && question.limit.is_some() && asked.has(Term::Sum) {
        question.order = Order::Total;
    }
}

/// The competitors of an event that are meant.
fn results(asked: &Asked, question: &mut Question) {
    let filters = &mut question.filters;
    filters.medal = None;
    if filters.placed.is_some() {
        return;
    }
    filters.placed = beside(asked).or_else(|| among(asked));
    // Who stands behind a medal stands at the place after it.
    if filters.athlete.is_none()
        && !asked.person()
        && asked.has_any(&[Term::Behind, Term::After])
        && let [medal] = asked.colours().as_slice()
    {
        let place = 1 + match medal {
            Medal::Gold => 1,
            Medal::Silver => 2,
            Medal::Bronze => 3,
        };
        filters.placed = Some(Placed::Within(place, place));
    }
    if filters.placed.is_none() && !asked.person() && filters.country.is_none() {
        let places: Vec<u16> = asked.colours().iter().map(|medal| *medal as u16).collect();
        if let (Some(&first), Some(&last)) = (places.iter().min(), places.iter().max()) {
            filters.placed = Some(Placed::Within(first, last));
        }
    }
    if filters.placed.is_some() {
        question.limit = None;
    }
}

/// Places named by numbers or words.
fn among(asked: &Asked) -> Option<Placed> {
    let ended = asked.terms.iter().find_map(|term| match term {
        Term::Ended(ended) => Some(Placed::Ended(*ended)),
        _ => None,
    });
    if ended.is_some() {
        return ended;
    }
    if asked.person() && asked.placed.is_some() && !asked.has(Term::Who) {
        // "How much did she miss third place by": the place is not whose result is asked for.
        return None;
    }
    if let Some((from, to)) = asked.placed {
        return Some(Placed::Within(from, to));
    }
    if asked.person() {
        return None;
    }
    if asked.has_any(&[Term::LastPlace, Term::WorstMark])
        || asked.has(Term::Last)
        || (asked.has(Term::Fewest) && asked.has(Term::Score))
    {
        return Some(Placed::Last);
    }
    if asked.has(Term::BestMark) || (asked.has(Term::Most) && asked.has(Term::Score)) {
        return Some(Placed::Within(1, 1));
    }
    asked.limit.map(|limit| Placed::Within(1, limit))
}

/// The side of the athlete that is asked about: who finished behind her, or whom she finished behind.
fn beside(asked: &Asked) -> Option<Placed> {
    if !asked.person() && asked.countries != 1 {
        return None;
    }
    if asked.has_any(&[Term::Level, Term::Same]) {
        return Some(Placed::Beside(Side::Level));
    }
    let (at, side) = asked.terms.iter().enumerate().find_map(|(at, term)| match term {
        Term::Behind | Term::After => Some((at, Side::Behind)),
        Term::Ahead | Term::Before => Some((at, Side::Ahead)),
        _ => None,
    })?;
    let named_before = asked.name_before.get(at).copied().unwrap_or_default();
    // "Who was right behind her": the name stands before, and yet it is she who is ahead.
    let asks_again = (0..at).any(|one| asked.terms[one] == Term::Who && asked.name_before[one]);
    let side = match (side, named_before && !asks_again) {
        (side, false) => side,
        (Side::Ahead, true) => Side::Behind,
        (Side::Behind, true) => Side::Ahead,
        (Side::Level, true) => Side::Level,
    };
    Some(Placed::Beside(side))
}

/// The lines of a table.
fn table(asked: &Asked, question: &mut Question) {
    if asked.countries == 1
        && let Some(beside) = beside(asked)
    {
        question.filters.placed = Some(beside);
    } else if let Some((from, to)) = asked.placed.filter(|_| !asked.events) {
        question.filters.placed = Some(Placed::Within(from, to));
    } else if asked.has(Term::LastPlace) {
        question.filters.placed = Some(Placed::Last);
    }
    if question.filters.medal == Some(MedalFilter::Any) {
        question.filters.medal = None;
    }
}

/// Events of which a country won all medals.
fn sweep(asked: &Asked, question: &mut Question) {
    if asked.has(Term::Sweep) || asked.colours().len() == 3 {
        let each = [Medal::Gold, Medal::Silver, Medal::Bronze];
        question.filters.medal = None;
        question.having = each.map(at_least_one).to_vec();
    }
}

fn at_least_one(medal: Medal) -> Having {
    Having {
        medal: Some(medal),
        is: Comparison::AtLeast,
        than: Amount::Number(1),
    }
}
