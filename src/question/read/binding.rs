//! Words that change what is asked, and whether they did.
//!
//! A word may be known and yet fill no slot where it stands: "who was last in the 100 m" is another question than "who won
//! the 100 m". What each such word must have done is said here, of the question that was made, whatever rule made it;
//! one that did nothing leaves the question unread.

use super::super::term::Class;
use super::super::{Comparison, End, Filters, Having, Measure, Placed, Question, Term, Unit};
use super::draft::Draft;
use crate::records::Season;

/// The binding words that had no effect on a question, which may be about somebody, as they were typed.
pub(super) fn untaken(draft: &Draft, question: &Question, somebody: bool) -> Vec<String> {
    let terms = draft.terms.iter().copied();
    let untaken =
        terms.filter(|(_, term)| term.class() == Class::Binding && !has_effect(*term, draft, question, somebody));
    untaken.map(|(place, _)| draft.typed(place).to_owned()).collect()
}

/// Whether a binding word did to a question what it says.
fn has_effect(term: Term, draft: &Draft, question: &Question, somebody: bool) -> bool {
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
        Term::First | Term::Last => {
            let (of_medal, of_games) = match term {
                Term::First => (Measure::First, Measure::Debut),
                _ => (Measure::Last, Measure::Latest),
            };
            // Lists of Games and of somebody's ages run through time, and the card of Games has the head of the table.
            let in_order = match question.measure {
                Measure::List(Unit::Games) => true,
                Measure::Trait(_) => somebody,
                Measure::Overview => is_of_games(filters),
                Measure::Table => term == Term::First,
                _ => false,
            };
            let is_order = [of_medal, of_games, Measure::Streak].contains(&question.measure) || in_order;
            is_order || is_placed || question.limit.is_some() || filters.date.is_some() || question.end == End::Least
        }
        // Of all that there was at some Games the new is not told.
        Term::Debut if filters.every => true,
        Term::Debut => !matches!(question.measure, Measure::List(unit) | Measure::Count(unit) if unit != Unit::Games),
        Term::LastPlace => is_placed || question.end == End::Least,
        // Behind a podium stand those after it.
        Term::After if !filters.events.is_empty() && filters.medal.is_some() => true,
        Term::Before | Term::After | Term::Since | Term::Until => in_time || is_placed,
        // At summer and at winter Games is not at each of all Games.
        Term::Both if names_both_seasons(draft) => false,
        Term::Both => {
            // A table tells of each country, and somebody's medals of each Games.
            let of_medals = matches!(
                question.measure,
                Measure::Overview | Measure::Rank | Measure::List(Unit::Medals) | Measure::Count(Unit::Medals)
            );
            let by_games = of_medals && filters.games.is_empty() && (somebody || filters.country.is_some());
            let of_each = by_games || filters.events.len() > 1 || question.measure == Measure::Table;
            filters.every || of_each || !question.against.is_empty() || !question.having.is_empty()
        }
        // "The only one from Korea": that there is no other is told by the results.
        Term::Only => {
            let of_some = filters.country.is_some() || is_placed;
            !question.having.is_empty() || (question.measure == Measure::Results && of_some)
        }
        // "As" is no "than" where nothing is compared.
        Term::Than => !draft.terms().any(compares) || demands(None) || compared || is_placed || filters.age.is_some(),
        Term::Single => filters.games.len() == 1,
        Term::New | Term::Per => false,
        Term::Own => filters.country.is_some() || somebody,
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

/// Whether a word of the grammar compares.
fn compares(term: &Term) -> bool {
    matches!(term, Term::Compared(_) | Term::Same | Term::Better | Term::Difference)
}

/// Whether filters name Games and nothing that was at them.
fn is_of_games(filters: &Filters) -> bool {
    let only = Filters {
        games: filters.games.clone(),
        kind: filters.kind,
        season: filters.season,
        years: filters.years,
        ..Filters::default()
    };
    *filters == only
}

/// Whether summer and winter Games are named.
fn names_both_seasons(draft: &Draft) -> bool {
    [Season::Summer, Season::Winter]
        .into_iter()
        .all(|season| draft.has(Term::Season(season)))
}
