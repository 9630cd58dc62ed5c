//! What is asked of an event: who finished where, with what mark, and how many did.

use super::super::super::super::{Measure, Term, Unit};
use super::super::asked::Asked;

impl Asked {
    /// "Who was last in the marathon in 2016": of an event at some Games, neither a medal nor a time is asked for.
    fn asks_for_last(&self) -> bool {
        // "The last two athletes" are more than one.
        let otherwise = [
            Term::Win,
            Term::Compete,
            Term::Host,
            Term::When,
            Term::Games,
            Term::Countries,
            Term::Athletes,
        ];
        self.games && !self.country() && !self.medals() && !self.has_any(&otherwise)
    }

    /// Who finished where, with what mark, and how many did.
    pub(super) fn of_results(&self) -> Option<Measure> {
        if !self.events {
            return None;
        }
        // "The silver and bronze medallists."
        let both = self.games && self.colours().len() > 1 && !self.has(Term::Countries) && !self.has(Term::HowMany);
        let placed = self.placed.is_some() && self.games
            || both
            || self.mark
            || self.has_any(&[Term::LastPlace, Term::BestMark, Term::WorstMark])
            || self.terms.iter().any(|term| matches!(term, Term::Ended(_)))
            || (self.has(Term::Last) && (self.has(Term::Finish) || self.asks_for_last()))
            || (self.limit.is_some() && self.games);
        let of_countries = self.has(Term::Countries);
        if of_countries && self.having.iter().any(|having| having.medal.is_none()) && !self.medals() {
            return Some(Measure::Ranking {
                of: Unit::Countries,
                by: Unit::Athletes,
            });
        }
        if of_countries && self.limit.is_some() && (self.has_any(&[Term::Most, Term::Same])) {
            return Some(Measure::Ranking {
                of: Unit::Countries,
                by: Unit::Athletes,
            });
        }
        let people = self.has_unit(&[Unit::Athletes]) || self.names_sex() || self.has(Term::Compete);
        let of_medals = self.medals() && !self.has(Term::Compete) && !placed;
        if self.has(Term::HowMany) && !of_medals && !self.has(Term::Difference) {
            if self.unit_after(Term::HowMany) == Some(Unit::Countries) {
                return Some(Measure::Count(Unit::Countries));
            }
            if people || placed {
                return Some(Measure::Count(Unit::Athletes));
            }
        }
        let beside = self.games && self.has_any(&[Term::Behind, Term::After]) && !self.colours().is_empty();
        let marks = self.games && self.has_any(&[Term::Score, Term::Difference]);
        let how = self.games && self.country() && (self.has(Term::Rank) || !of_medals);
        (placed || beside || marks || how).then_some(Measure::Results)
    }
}
