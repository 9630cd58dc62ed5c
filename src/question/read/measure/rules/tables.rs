//! What is asked of medal tables: their lines, places, sums, and who has the most.

use super::super::super::super::{Amount, Measure, Term, Unit};
use super::super::asked::Asked;

impl Asked {
    pub(super) fn of_table(&self) -> Option<Measure> {
        if self.limit.is_some() && self.sums() {
            return Some(Measure::Count(Unit::Medals));
        }
        let people = self.has_unit(&[Unit::Athletes]) || self.has(Term::Who);
        let top = self.has(Term::Top)
            && self.limit.is_some()
            && !people
            && !self.events
            && !self.has_unit(&[Unit::Sports, Unit::Events, Unit::Games, Unit::Days]);
        (self.has(Term::Table) || top).then_some(Measure::Table)
    }

    /// Whether the medals of the head of a table are added up.
    pub(super) fn sums(&self) -> bool {
        let counted = self.has(Term::HowMany) && self.medals() && !self.has(Term::Athletes) && !self.events;
        self.has(Term::Average) || counted || (self.has(Term::Sum) && self.medals() && !self.events)
    }

    /// Things of which something is demanded: "how many countries won exactly one gold".
    pub(super) fn demanding(&self) -> Option<Measure> {
        if self.has(Term::Countries) && self.colours().len() > 1 && self.having.is_empty() && !self.country() {
            // "Countries that won gold and silver": each of them.
            return Some(if self.has(Term::HowMany) {
                Measure::Count(Unit::Countries)
            } else {
                Measure::List(Unit::Countries)
            });
        }
        if self.has(Term::Sweep) || (self.colours().len() == 3 && self.country()) {
            let which = self.has(Term::Events) || self.country();
            return which.then_some(Measure::List(Unit::Events));
        }
        if self.having.is_empty() && !self.age && !self.birthday {
            return None;
        }
        let of_people = self.age
            || self.birthday
            || (self.has_unit(&[Unit::Athletes]) && !self.has(Term::Countries))
            || (self.has(Term::Who) && !self.has(Term::Countries) && !self.compares_countries());
        let unit = if of_people {
            Unit::Athletes
        } else if self.country() {
            Unit::Games
        } else {
            Unit::Countries
        };
        Some(
            if self.has(Term::HowMany) && !self.has(Term::Same) || self.unit_after(Term::HowMany) == Some(unit) {
                Measure::Count(unit)
            } else {
                Measure::List(unit)
            },
        )
    }

    pub(super) fn compares_countries(&self) -> bool {
        let with_country = |amount: Amount| matches!(amount, Amount::OfCountry(_));
        self.having.iter().any(|having| with_country(having.than))
    }

    /// A country's place in the table: "where did Kenya finish".
    pub(super) fn of_rank(&self) -> Option<Measure> {
        let beside = self.has_any(&[Term::Behind, Term::Ahead, Term::After, Term::Before]);
        let others = self.has_any(&[Term::Which, Term::Who, Term::Countries]);
        if self.countries == 1 && !self.events && beside && others && self.having.is_empty() && !self.years_only() {
            return Some(Measure::Table);
        }
        let asks = self.has_any(&[Term::Rank, Term::Finish]);
        (self.countries == 1 && asks && !self.events && self.having.is_empty()).then_some(Measure::Rank)
    }

    /// Who has a place in a table.
    pub(super) fn of_ranks(&self) -> Option<Measure> {
        let bare = self.games && !self.has_unit(&[Unit::Athletes, Unit::Sports, Unit::Events]);
        let named = self.has_any(&[Term::Countries, Term::Rank, Term::Finish, Term::Who]);
        let of_table = named || self.medals() || bare;
        (!self.events && !self.country() && (self.placed.is_some() || self.has(Term::LastPlace)) && of_table)
            .then_some(Measure::Table)
    }

    /// Who or what has the most.
    pub(super) fn most_of(&self) -> Option<Measure> {
        if !self.most() {
            return None;
        }
        let at = self.position(|term| matches!(term, Term::Most | Term::Fewest | Term::ByTotal))?;
        // "Most Olympic Games": how many of them, when nothing else is named behind.
        let bare =
            self.terms[at] == Term::Most && !self.games && !self.has(Term::Win) && self.unit_behind(at).is_none();
        let of_games = bare && matches!(self.terms.get(at + 1), Some(Term::Kind(_)));
        let before = self.terms[..at].iter().rev().find_map(|term| term.unit());
        let people = self.has(Term::Who) || before == Some(Unit::Athletes);
        if of_games && self.country() && !people {
            // "Azerbaijan's best Olympics."
            return Some(Measure::Ranking {
                of: Unit::Games,
                by: Unit::Medals,
            });
        }
        let by = self.unit_behind(at).or(of_games.then_some(Unit::Games));
        let by = by.filter(|unit| *unit != Unit::Medals);
        // "Which country sent the most athletes", "the Games with the most nations".
        if let Some(by) = by
            && !(people && by == Unit::Athletes)
        {
            let of = before.filter(|unit| *unit != by && *unit != Unit::Medals);
            let attends = by == Unit::Games && !self.medals();
            let of = of.or(self.unit_after(Term::Which).filter(|unit| *unit != by));
            let of = of.or(self.games_with(by));
            let of = of.or(if self.has(Term::Who) || attends {
                Some(Unit::Athletes)
            } else {
                None
            });
            if let Some(of) = of {
                return Some(Measure::Ranking { of, by });
            }
        }
        // "At which Olympics did Jamaica win most".
        let at_which = matches!(self.terms.as_slice(), [Term::Which, Term::Kind(_), ..]) && self.country();
        let before = before.or(at_which.then_some(Unit::Games));
        if let Some(of @ (Unit::Games | Unit::Sports | Unit::Events | Unit::Days)) = before
            && (self.medals() || self.country())
        {
            return Some(Measure::Ranking { of, by: Unit::Medals });
        }
        if self.country() {
            return (self.has(Term::Who) || self.has_unit(&[Unit::Athletes])).then_some(Measure::List(Unit::Athletes));
        }
        let one = self.names_sex() && self.has_any(&[Term::Which, Term::Who]);
        let people = people || one || self.has_unit(&[Unit::Athletes]);
        let nations = self.has_unit(&[Unit::Countries]);
        if people && !nations || (self.sport && !nations && !self.games) {
            return Some(Measure::List(Unit::Athletes));
        }
        if nations && self.medals() && self.limit.is_none() && !self.has(Term::Fewest) {
            return Some(Measure::Ranking {
                of: Unit::Countries,
                by: Unit::Medals,
            });
        }
        (nations || self.medals() || self.has(Term::ByTotal)).then_some(Measure::Table)
    }

    /// "Which Olympics had the most athletes": the Games, when nothing else is named that could have them.
    pub(super) fn games_with(&self, by: Unit) -> Option<Unit> {
        let named = self.names_kind() && self.has(Term::Which) && !self.country() && !self.has(Term::Who);
        let sized = matches!(by, Unit::Athletes | Unit::Countries | Unit::Events | Unit::Sports);
        (named && sized).then_some(Unit::Games)
    }
}
