//! The rules that choose the measure, the narrower words before the wider ones.

use super::super::super::{Measurable, Measure, Term, Trait, Unit};
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
            || (self.places > 1
                && !self.has(Term::Both)
                && self.has(Term::Compared(super::super::super::Comparison::More)));
        (several || differs || (games && self.games && !self.person())).then_some(Measure::Compare)
    }

    /// What is asked of people, one named or all whom the filters name.
    fn of_people(&self) -> Option<Measure> {
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
    fn of_person(&self) -> Measure {
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
        if self.medals() || self.has(Term::When) {
            return Measure::List(Unit::Medals);
        }
        Measure::Overview
    }

    fn counted_of_person(&self) -> Measure {
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
    fn in_event(&self) -> Measure {
        let of_medals = self.has_any(&[Term::Medals, Term::When]) && !self.in_results() && !self.games;
        if of_medals {
            Measure::List(Unit::Medals)
        } else {
            Measure::Results
        }
    }

    /// Whether places or marks are spoken of.
    fn in_results(&self) -> bool {
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
        (last && subject && self.has_any(&[Term::Compete, Term::Host]) && !self.events).then_some(Measure::Latest)
    }

    fn of_table(&self) -> Option<Measure> {
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
    fn sums(&self) -> bool {
        let counted = self.has(Term::HowMany) && self.medals() && !self.has(Term::Athletes) && !self.events;
        self.has(Term::Average) || counted || (self.has(Term::Sum) && self.medals() && !self.events)
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

    /// Who finished where, with what mark, and how many did.
    fn of_results(&self) -> Option<Measure> {
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
            || (self.has(Term::Last) && self.has(Term::Finish))
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

    /// Things of which something is demanded: "how many countries won exactly one gold".
    fn demanding(&self) -> Option<Measure> {
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

    fn compares_countries(&self) -> bool {
        use super::super::super::Amount;
        let with_country = |amount: Amount| matches!(amount, Amount::OfCountry(_));
        self.having.iter().any(|having| with_country(having.than))
    }

    /// A country's place in the table: "where did Kenya finish".
    fn of_rank(&self) -> Option<Measure> {
        let beside = self.has_any(&[Term::Behind, Term::Ahead, Term::After, Term::Before]);
        let others = self.has_any(&[Term::Which, Term::Who, Term::Countries]);
        if self.countries == 1 && !self.events && beside && others && self.having.is_empty() && !self.years_only() {
            return Some(Measure::Table);
        }
        let asks = self.has_any(&[Term::Rank, Term::Finish]);
        (self.countries == 1 && asks && !self.events && self.having.is_empty()).then_some(Measure::Rank)
    }

    /// Who has a place in a table.
    fn of_ranks(&self) -> Option<Measure> {
        let bare = self.games && !self.has_unit(&[Unit::Athletes, Unit::Sports, Unit::Events]);
        let named = self.has_any(&[Term::Countries, Term::Rank, Term::Finish, Term::Who]);
        let of_table = named || self.medals() || bare;
        (!self.events && !self.country() && (self.placed.is_some() || self.has(Term::LastPlace)) && of_table)
            .then_some(Measure::Table)
    }

    /// The first and the last medal.
    fn of_time(&self) -> Option<Measure> {
        if self.has_any(&[Term::First, Term::Debut]) && self.medals() {
            return Some(Measure::First);
        }
        (self.has_any(&[Term::Last, Term::Latest]) && self.medals()).then_some(Measure::Last)
    }

    /// Who or what has the most.
    fn most_of(&self) -> Option<Measure> {
        if !self.most() {
            return None;
        }
        let at = self.position(|term| matches!(term, Term::Most | Term::Fewest | Term::ByTotal))?;
        // "Most Olympic Games": how many of them, when nothing else is named behind.
        let bare =
            self.terms[at] == Term::Most && !self.games && !self.has(Term::Win) && self.unit_behind(at).is_none();
        let of_games = bare && matches!(self.terms.get(at + 1), Some(Term::Kind(_)));
        let by = self.unit_behind(at).or(of_games.then_some(Unit::Games));
        let by = by.filter(|unit| *unit != Unit::Medals);
        let before = self.terms[..at].iter().rev().find_map(|term| term.unit());
        let people = self.has(Term::Who) || before == Some(Unit::Athletes);
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
    fn games_with(&self, by: Unit) -> Option<Unit> {
        let named = self.names_kind() && self.has(Term::Which) && !self.country() && !self.has(Term::Who);
        let sized = matches!(by, Unit::Athletes | Unit::Countries | Unit::Events | Unit::Sports);
        (named && sized).then_some(Unit::Games)
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
