//! What is asked of people, one who is named or all whom the filters name.

use super::super::super::super::{Measurable, Measure, Term, Trait, Unit};
use super::super::asked::Asked;

impl Asked {
    /// What is asked of people, one named or all whom the filters name.
    pub(super) fn of_people(&self) -> Option<Measure> {
        if self.has(Term::Streak) {
            return Some(Measure::Streak);
        }
        for term in &self.terms {
            match term {
                Term::Extreme(what, _) if !self.person() => return Some(Measure::Extreme(*what)),
                Term::Size(what) => return Some(Measure::Trait(Trait::Of(*what))),
                _ => {}
            }
        }
        let several = self.events || self.medals() || (self.country() && self.sport);
        let about = self.person() || several;
        if self.has(Term::Born) && about && !self.birthday {
            return Some(Measure::Trait(Trait::Born));
        }
        if self.has(Term::HowOld) && about && !self.age {
            return Some(Measure::Trait(Trait::Of(Measurable::Age)));
        }
        None
    }

    /// What is asked of an athlete.
    pub(super) fn of_person(&self) -> Measure {
        let asks_country = self.has(Term::Origin)
            || (self.has(Term::Countries) && !self.medals())
            || (self.has(Term::City) && self.terms.len() == 1);
        if asks_country && !self.events {
            return Measure::Trait(Trait::Country);
        }
        if asks_country {
            return Measure::Trait(Trait::Country);
        }
        if self.has(Term::First) && self.medals() {
            return Measure::First;
        }
        if self.has_any(&[Term::Last, Term::Latest]) && self.medals() && !self.events {
            return Measure::Last;
        }
        if self.has(Term::Debut) || (self.has(Term::First) && self.has(Term::Compete)) {
            return Measure::Debut;
        }
        if self.has_any(&[Term::Last, Term::Latest]) && self.has(Term::Compete) {
            return Measure::Latest;
        }
        if self.has(Term::HowMany) && !self.in_results() {
            return self.counted_of_person();
        }
        if self.events {
            return self.in_event();
        }
        if self.has(Term::Days) {
            return Measure::List(Unit::Days);
        }
        if self.has(Term::Events) {
            return if self.medals() {
                Measure::List(Unit::Medals)
            } else {
                Measure::Overview
            };
        }
        if self.has(Term::Sports) {
            return Measure::List(Unit::Sports);
        }
        let asks = self.has_any(&[Term::When, Term::Which]) && self.has(Term::Compete);
        if self.has(Term::Games) || ((asks || self.has(Term::City)) && !self.medals()) {
            return Measure::List(Unit::Games);
        }
        if !self.having.is_empty() && self.has_any(&[Term::When, Term::Which]) {
            // "What year did he win three gold medals."
            return Measure::List(Unit::Games);
        }
        if self.medals() || self.has(Term::When) {
            return Measure::List(Unit::Medals);
        }
        Measure::Overview
    }

    pub(super) fn counted_of_person(&self) -> Measure {
        match self.unit_after(Term::HowMany) {
            Some(unit @ (Unit::Medals | Unit::Games | Unit::Sports | Unit::Days | Unit::Events)) => {
                Measure::Count(unit)
            }
            // "How many times did she take part", "how many Paralympic Games did she attend".
            _ if self.has(Term::Compete) && !self.medals() => Measure::Count(Unit::Games),
            _ => Measure::Count(Unit::Medals),
        }
    }

    /// An athlete in an event: the medals when they alone are asked about, else the place and the mark.
    pub(super) fn in_event(&self) -> Measure {
        let of_medals = self.has_any(&[Term::Medals, Term::When]) && !self.in_results() && !self.games;
        if of_medals {
            Measure::List(Unit::Medals)
        } else {
            Measure::Results
        }
    }

    /// Whether places or marks are spoken of.
    pub(super) fn in_results(&self) -> bool {
        self.events
            && self.has_any(&[
                Term::Rank,
                Term::Finish,
                Term::Score,
                Term::Ahead,
                Term::Behind,
                Term::Level,
                Term::Difference,
                Term::Better,
            ])
    }
}
