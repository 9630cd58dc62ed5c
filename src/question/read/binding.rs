//! Words that change what is asked, and whether they did.
//!
//! A word may be known and yet fill no slot where it stands: "who was last in the 100 m" is another question than "who won
//! the 100 m". What each such word must have done is said here, of the question that was made, whatever rule made it;
//! one that did nothing leaves the question unread.

use super::super::term::Class;
use super::super::{Comparison, Day, End, Having, Measure, Placed, Question, Term, Unit};
use super::draft::Draft;

/// The binding words that had no effect on a question, as they were typed.
pub(super) fn untaken(draft: &Draft, question: &Question) -> Vec<String> {
    let terms = draft.terms.iter().copied();
    let untaken = terms.filter(|(_, term)| term.class() == Class::Binding && !has_effect(*term, draft, question));
    let untaken: Vec<_> = untaken.collect();
    if std::env::var_os("UNTAKEN").is_some() {
        for (_, term) in &untaken {
            eprintln!("UNTAKEN|{term:?}|{:?}|{}", question.measure, draft.text);
        }
        return Vec::new();
    }
    untaken.into_iter().map(|(place, _)| draft.typed(place).to_owned()).collect()
}

/// Whether a binding word did to a question what it says.
fn has_effect(term: Term, draft: &Draft, question: &Question) -> bool {
    let filters = &question.filters;
    let demands = |is: Option<Comparison>| {
        let fits = |having: &Having| is.is_none_or(|is| having.is == is);
        question.having.iter().any(fits)
    };
    let is_placed = filters.placed.is_some();
    let beside = matches!(filters.placed, Some(Placed::Beside(_) | Placed::Ended(_)));
    let compared = question.measure == Measure::Compare;
    let in_time = filters.years.is_some() || filters.date.is_some() || filters.born.is_some();
    match term {
        Term::First => {
            let of_time = matches!(question.measure, Measure::First | Measure::Debut | Measure::Streak);
            of_time || is_placed || question.limit.is_some() || filters.date.is_some()
        }
        Term::Last => {
            let of_time = matches!(question.measure, Measure::Last | Measure::Latest);
            of_time || is_placed || question.limit.is_some() || question.end == End::Least
        }
        Term::LastPlace => is_placed || question.end == End::Least,
        Term::Before | Term::After | Term::Since | Term::Until => {
            in_time || is_placed || matches!(filters.date, Some(Day::Until(_)))
        }
        Term::Both => filters.every || !question.against.is_empty() || !question.having.is_empty(),
        Term::Only => !question.having.is_empty(),
        Term::Than => demands(None) || compared || is_placed || filters.age.is_some(),
        Term::Single => filters.games.len() == 1,
        Term::New | Term::Per => false,
        Term::Own => filters.country.is_some() || filters.athlete.is_some(),
        Term::Same => demands(Some(Comparison::Exactly)) || beside || compared,
        Term::Other => {
            !(matches!(question.measure, Measure::List(Unit::Sports | Unit::Events)) && filters.athlete.is_none())
        }
        Term::Not => demands(None) || is_placed,
        Term::Average => matches!(question.measure, Measure::Count(Unit::Medals)) && question.limit.is_some(),
        Term::Behind | Term::Ahead | Term::Level | Term::Better => {
            !filters.events.is_empty() && filters.athlete.is_none() || compared || is_placed || demands(None)
        }
        // The best mark of all time is an Olympic record, and those are not held.
        Term::BestMark | Term::WorstMark => !filters.games.is_empty() && is_placed,
        // Who was host is told of one Games or country at a time.
        Term::Host => {
            let of_several = |term: &Term| matches!(term, Term::Most | Term::Fewest | Term::Born);
            !draft.terms().any(of_several) && question.having.is_empty()
        }
        // Where somebody was born is not held.
        Term::City => !draft.has(Term::Born),
        Term::Beginning => filters.initial.is_some(),
        // They are not binding.
        Term::HowMany
        | Term::HowOld
        | Term::Which
        | Term::Who
        | Term::When
        | Term::Medals
        | Term::Medal(_)
        | Term::Medallists
        | Term::Athletes
        | Term::Sports
        | Term::Events
        | Term::Games
        | Term::Countries
        | Term::Days
        | Term::Table
        | Term::Rank
        | Term::Place(_)
        | Term::Top
        | Term::Most
        | Term::Fewest
        | Term::Born
        | Term::Extreme(..)
        | Term::Size(_)
        | Term::Origin
        | Term::Win
        | Term::Finish
        | Term::Compete
        | Term::Compared(_)
        | Term::Score
        | Term::Ended(_)
        | Term::Difference
        | Term::Compare
        | Term::Sum
        | Term::Debut
        | Term::Streak
        | Term::Sweep
        | Term::Today
        | Term::Pronoun
        | Term::Follow
        | Term::Sex(_)
        | Term::Kind(_)
        | Term::BothKinds
        | Term::Season(_)
        | Term::AllTime
        | Term::Latest
        | Term::Next
        | Term::ByTotal
        | Term::Month(_)
        | Term::Record(_)
        | Term::Filler
        | Term::Outside(_)
        | Term::Help => true,
    }
}
