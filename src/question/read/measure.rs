//! What is asked for, from the words of the grammar.

use std::cmp::Reverse;

use crate::records::{GamesId, GamesKind, Medal, Records, RecordsError};

use super::super::{Measurable, Measure, MedalFilter, Order, Question, Term, Trait, Unit};
use super::draft::Draft;
use super::people::Found;
use super::{Hint, games};

/// Chooses the measure, the medals that are meant and the order.
///
/// A table is told of one Games at a time: those that it leaves out come back.
pub(super) fn decide(
    records: &Records,
    draft: &Draft,
    people: &Found,
    question: &mut Question,
) -> Result<Vec<GamesId>, RecordsError> {
    let asked = Asked {
        terms: draft.terms().copied().collect(),
        limited: draft.limit.is_some(),
        person: !people.is_none(),
        country: question.filters.country.is_some(),
        sport: question.filters.sport.is_some(),
        events: !question.filters.events.is_empty(),
        games: !question.filters.games.is_empty(),
    };
    question.measure = asked.measure();
    question.filters.medal = asked.medal(question.measure);
    question.order = asked.order(question.filters.medal);
    if asked.most() && question.measure == Measure::List(Unit::Athletes) {
        question.limit = question.limit.or(Some(10));
    }
    let only_sport = question.measure == Measure::Overview && is_only_sport(question) && !asked.person;
    if (draft.hint == Hint::Standings && !asked.person) || question.measure == Measure::Table || only_sport {
        standings(records, &asked, question)?;
    }
    if question.measure != Measure::Table || question.filters.games.len() < 2 {
        return Ok(Vec::new());
    }
    // The latest first, the summer Games before the winter's, and of both kinds the Olympic.
    let catalog = records.catalog();
    let games = &mut question.filters.games;
    games.sort_by_key(|&id| {
        let games = catalog.games(id);
        (Reverse(games.year), games.season, games.kind, id)
    });
    Ok(games.split_off(1))
}

/// What the words of a question and the slots filled so far say of its measure.
#[derive(Debug, Clone, Default)]
struct Asked {
    terms: Vec<Term>,
    /// "top 20"
    limited: bool,
    person: bool,
    country: bool,
    sport: bool,
    events: bool,
    games: bool,
}

impl Asked {
    fn has(&self, term: Term) -> bool {
        self.terms.contains(&term)
    }

    fn has_unit(&self, units: &[Unit]) -> bool {
        self.terms
            .iter()
            .any(|term| term.unit().is_some_and(|unit| units.contains(&unit)))
    }

    fn names_kind(&self) -> bool {
        self.terms
            .iter()
            .any(|term| matches!(term, Term::Kind(_) | Term::BothKinds))
    }

    fn names_sex(&self) -> bool {
        self.terms.iter().any(|term| matches!(term, Term::Sex(_)))
    }

    fn colour(&self) -> bool {
        self.terms.iter().any(|term| matches!(term, Term::Medal(_)))
    }

    /// Whether medals are spoken of.
    fn medals(&self) -> bool {
        self.colour()
            || [Term::Medals, Term::Medallists, Term::Win, Term::ByTotal]
                .into_iter()
                .any(|term| self.has(term))
    }

    /// Whether the first of many are wanted.
    fn most(&self) -> bool {
        self.has(Term::Most) || self.has(Term::ByTotal)
    }

    /// What is asked for; the narrower words decide before the wider ones.
    fn measure(&self) -> Measure {
        let people = self.has_unit(&[Unit::Athletes]) || self.has(Term::Who);
        let top = self.has(Term::Top)
            && self.limited
            && !people
            && !self.has_unit(&[Unit::Sports, Unit::Events, Unit::Games, Unit::Days]);
        if self.person {
            return self.of_person();
        }
        if self.has(Term::Table) || top {
            return Measure::Table;
        }
        if self.has(Term::Host) && self.games {
            return if self.has(Term::HowMany) {
                Measure::Count(Unit::Games)
            } else {
                Measure::List(Unit::Games)
            };
        }
        if self.has(Term::Rank) && self.country {
            return Measure::Rank;
        }
        if self.has(Term::First) && self.medals() {
            return Measure::First;
        }
        if (self.has(Term::Last) || self.has(Term::Latest)) && self.medals() {
            return Measure::Last;
        }
        if self.most() && !self.country {
            if people || (self.sport && !self.has_unit(&[Unit::Countries])) {
                return Measure::List(Unit::Athletes);
            }
            if self.has_unit(&[Unit::Countries, Unit::Medals]) || self.has(Term::ByTotal) {
                return Measure::Table;
            }
        }
        if self.has(Term::HowMany) {
            return self.counted();
        }
        if self.has(Term::Days) {
            return Measure::List(Unit::Days);
        }
        if people {
            let podium = self.events && !self.country && (self.medals() || self.has(Term::Who));
            return if podium {
                Measure::Overview
            } else {
                Measure::List(Unit::Athletes)
            };
        }
        if let Some(unit) = self.unit_after(Term::Which).filter(|unit| *unit != Unit::Medals)
            && !(self.events && unit == Unit::Events)
        {
            return Measure::List(unit);
        }
        for (term, unit) in [
            (Term::Sports, Unit::Sports),
            (Term::Countries, Unit::Countries),
            (Term::Events, Unit::Events),
        ] {
            if self.has(term) && !(self.events && unit == Unit::Events) {
                return Measure::List(unit);
            }
        }
        if self.has(Term::Games) && self.country && self.has(Term::Compete) {
            return Measure::List(Unit::Games);
        }
        if self.events && !self.country {
            return Measure::Overview;
        }
        if self.medals() || (self.has(Term::When) && self.country) {
            return Measure::List(Unit::Medals);
        }
        Measure::Overview
    }

    /// What is asked of an athlete.
    fn of_person(&self) -> Measure {
        if self.has(Term::HowOld) {
            return Measure::Trait(Trait::Of(Measurable::Age));
        }
        if self.has(Term::Born) {
            return Measure::Trait(Trait::Born);
        }
        if self.has(Term::First) && self.medals() {
            return Measure::First;
        }
        if (self.has(Term::Last) || self.has(Term::Latest)) && self.medals() {
            return Measure::Last;
        }
        if self.has(Term::HowMany) {
            return match self.unit_after(Term::HowMany) {
                Some(unit @ (Unit::Medals | Unit::Games | Unit::Sports | Unit::Days | Unit::Events)) => {
                    Measure::Count(unit)
                }
                // "How many Paralympic Games did she attend."
                _ if self.has(Term::Compete) && self.names_kind() => Measure::Count(Unit::Games),
                _ => Measure::Count(Unit::Medals),
            };
        }
        if self.has(Term::Days) {
            return Measure::List(Unit::Days);
        }
        if self.has(Term::Games) || (self.has(Term::Which) && self.has(Term::Compete) && self.names_kind()) {
            return Measure::List(Unit::Games);
        }
        if self.has(Term::Sports) {
            return Measure::List(Unit::Sports);
        }
        if self.medals() || self.has(Term::When) {
            return Measure::List(Unit::Medals);
        }
        Measure::Overview
    }

    /// What "how many" counts.
    fn counted(&self) -> Measure {
        if let Some(unit) = self.unit_after(Term::HowMany) {
            return Measure::Count(unit);
        }
        if self.names_sex() {
            // "How many women competed."
            return Measure::Count(Unit::Athletes);
        }
        if self.names_kind() && !self.country && !self.medals() {
            // "How many Paralympic Games have there been."
            return Measure::Count(Unit::Games);
        }
        Measure::Count(Unit::Medals)
    }

    /// The unit that a question word asks for: the first one named after it.
    fn unit_after(&self, word: Term) -> Option<Unit> {
        let at = self.terms.iter().position(|term| *term == word)?;
        let mut after = self.terms[at + 1..].iter().peekable();
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
    fn medal(&self, measure: Measure) -> Option<MedalFilter> {
        let mut colours: Vec<Medal> = self
            .terms
            .iter()
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
        let of_medals = !matches!(
            measure,
            Measure::Count(Unit::Athletes | Unit::Sports | Unit::Events | Unit::Games | Unit::Countries | Unit::Days)
                | Measure::List(
                    Unit::Athletes | Unit::Sports | Unit::Events | Unit::Games | Unit::Countries | Unit::Days
                )
        );
        let won = self.most() || self.medals();
        (won && !of_medals && !self.has(Term::Compete)).then_some(MedalFilter::Any)
    }

    /// "Most medals" ranks by all of them; "most golds" as the organisers do.
    fn order(&self, medal: Option<MedalFilter>) -> Order {
        let colour = matches!(medal, Some(MedalFilter::Only(_)));
        let total = self.has(Term::ByTotal) || (self.has(Term::Most) && self.has(Term::Medals));
        if total && !colour { Order::Total } else { Order::Golds }
    }
}

/// A sport by itself is told by its medal table.
fn is_only_sport(question: &Question) -> bool {
    let filters = &question.filters;
    filters.sport.is_some()
        && filters.country.is_none()
        && filters.events.is_empty()
        && filters.date.is_none()
        && filters.medal.is_none()
}

/// A table is told for one Games: the latest held when none is named, unless it is asked of all time. The standings of
/// a country alone are its place at the latest Games at which it has one.
fn standings(records: &Records, asked: &Asked, question: &mut Question) -> Result<(), RecordsError> {
    question.measure = Measure::Table;
    let filters = &mut question.filters;
    let all_time = asked.has(Term::AllTime) || asked.most() || filters.years.is_some();
    if !filters.games.is_empty() || (all_time && filters.kind.is_some()) {
        return Ok(());
    }
    if all_time {
        let olympic = filters
            .sport
            .is_none_or(|sport| records.catalog().has_sport(GamesKind::Olympic, sport));
        filters.kind = Some(if olympic {
            GamesKind::Olympic
        } else {
            GamesKind::Paralympic
        });
        return Ok(());
    }
    let Some(country) = filters.country else {
        filters.games = games::latest_of(records, filters)?;
        if !filters.games.is_empty() {
            (filters.kind, filters.season) = (None, None);
        }
        return Ok(());
    };
    let tables: Vec<GamesId> = records.tables_of(country)?;
    let catalog = records.catalog();
    let fits = |id: &&GamesId| {
        let games = catalog.games(**id);
        filters.kind.is_none_or(|kind| kind == games.kind) && filters.season.is_none_or(|season| season == games.season)
    };
    let Some(last) = tables.iter().rev().find(fits) else {
        // It stands in no table: the latest says so.
        filters.games = games::latest_of(records, filters)?;
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

#[cfg(test)]
mod tests;
