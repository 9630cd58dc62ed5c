//! The rules that choose the measure, the narrower words before the wider ones.

mod events;
mod people;
mod tables;

use super::super::super::{Comparison, Measure, Term, Unit};
use super::asked::Asked;

impl Asked {
    /// What is asked for.
    pub fn measure(&self) -> Measure {
        if let Some(measure) = self.comparison().or_else(|| self.of_people()) {
            return measure;
        }
        if self.person() {
            return self.of_person();
        }
        let rules = [
            Self::debut,
            Self::of_rank,
            Self::of_table,
            Self::of_hosts,
            Self::of_results,
            Self::demanding,
            Self::of_ranks,
            Self::of_time,
            Self::most_of,
            Self::counted,
            Self::listed,
        ];
        rules.into_iter().find_map(|rule| rule(self)).unwrap_or_default()
    }

    /// Several subjects, or a number with its own parts: "how many of China's medals were not gold".
    fn comparison(&self) -> Option<Measure> {
        let several = self.people > 1 || (self.countries > 1 && !self.person());
        let sums = self.countries > 1 && self.has(Term::Sum) && self.medals() && !self.has(Term::Difference);
        if sums && !self.events {
            return Some(Measure::Count(Unit::Medals));
        }
        let differs = self.has(Term::Difference) && self.countries == 1 && self.medals() && !self.events;
        let games = self.places > 1 && self.has_any(&[Term::Compare, Term::Difference, Term::Better])
            || (self.places > 1 && !self.has(Term::Both) && self.has(Term::Compared(Comparison::More)));
        (several || differs || (games && self.games && !self.person())).then_some(Measure::Compare)
    }

    /// "When did snowboarding make its debut", "the first time that India took part in hockey".
    fn debut(&self) -> Option<Measure> {
        let subject = self.sport || self.events || self.country();
        let first = self.has(Term::Debut)
            || (self.has(Term::First) && !self.medals() && self.has_any(&[Term::Compete, Term::Host]));
        if subject && first && !self.medals() {
            return Some(Measure::Debut);
        }
        let last = self.has_any(&[Term::Last, Term::Latest]) && !self.medals();
        let games = self.has(Term::First) && self.has(Term::Games) && !self.medals();
        if subject && games && !self.has(Term::Who) {
            return Some(Measure::Debut);
        }
        let since_when = self.has_any(&[Term::First, Term::Debut]) && self.has(Term::When) && !self.medals();
        if subject && since_when && !self.has(Term::Who) {
            return Some(Measure::Debut);
        }
        // "The last tug-of-war", with no other word.
        let alone = self.sport && !self.country() && !self.games && self.has(Term::Last) && self.terms.len() == 1;
        let latest = alone || self.has_any(&[Term::Compete, Term::Host]);
        (last && subject && latest && !self.events).then_some(Measure::Latest)
    }

    /// Where and when Games are, and how often.
    fn of_hosts(&self) -> Option<Measure> {
        let of_games = self.has(Term::Host) || (self.has(Term::City) && !self.medals());
        let bare = !self.medals() && !self.sport && !self.events;
        let asks = self.games || self.places > 0 || self.names_kind() || self.has(Term::Games);
        if !(of_games && bare && asks && !self.has(Term::Compete)) {
            return None;
        }
        Some(if self.has(Term::HowMany) {
            Measure::Count(Unit::Games)
        } else {
            Measure::List(Unit::Games)
        })
    }

    /// The first and the last medal.
    fn of_time(&self) -> Option<Measure> {
        if self.has_any(&[Term::First, Term::Debut]) && self.medals() {
            return Some(Measure::First);
        }
        (self.has_any(&[Term::Last, Term::Latest]) && self.medals()).then_some(Measure::Last)
    }

    /// What "how many" counts.
    fn counted(&self) -> Option<Measure> {
        if !self.has(Term::HowMany) {
            return None;
        }
        if let Some(unit) = self.unit_after(Term::HowMany) {
            return Some(Measure::Count(unit));
        }
        let at_games = self.names_kind() && self.country() && self.has(Term::Compete);
        if at_games && !self.medals() && !self.games && !self.names_sex() {
            // "How many Olympics has Azerbaijan taken part in."
            return Some(Measure::Count(Unit::Games));
        }
        if self.names_sex() {
            // "How many women competed."
            return Some(Measure::Count(Unit::Athletes));
        }
        if self.names_kind() && !self.country() && !self.medals() {
            // "How many Paralympic Games have there been."
            return Some(Measure::Count(Unit::Games));
        }
        Some(Measure::Count(Unit::Medals))
    }

    /// What is listed.
    fn listed(&self) -> Option<Measure> {
        if self.has(Term::Days) {
            return Some(Measure::List(Unit::Days));
        }
        if self.has_unit(&[Unit::Athletes]) || self.has(Term::Who) {
            let podium = self.events && !self.country() && (self.medals() || self.has(Term::Who));
            return Some(if podium {
                Measure::Overview
            } else {
                Measure::List(Unit::Athletes)
            });
        }
        let won = self.has(Term::Win) || self.colours().len() == 1;
        if self.events && self.has(Term::Countries) && won && !self.country() {
            // "Which team won": the podium says so.
            return Some(Measure::Overview);
        }
        if let Some(unit) = self.unit_after(Term::Which).filter(|unit| *unit != Unit::Medals)
            && !(self.events && unit == Unit::Events)
        {
            return Some(Measure::List(unit));
        }
        for (term, unit) in [
            (Term::Sports, Unit::Sports),
            (Term::Countries, Unit::Countries),
            (Term::Events, Unit::Events),
        ] {
            if self.has(term) && !(self.events && unit == Unit::Events) {
                return Some(Measure::List(unit));
            }
        }
        if self.has_any(&[Term::Games, Term::When]) && self.country() && self.has(Term::Compete) {
            return Some(Measure::List(Unit::Games));
        }
        if self.events && !self.country() {
            return Some(Measure::Overview);
        }
        let table = self.games && !self.sport && !self.date && self.colours().is_empty() && !self.country();
        if table && self.has(Term::Medals) && !self.has(Term::Win) {
            // "Medal count Rio 2016."
            return Some(Measure::Table);
        }
        (self.medals() || (self.has(Term::When) && self.country())).then_some(Measure::List(Unit::Medals))
    }
}
