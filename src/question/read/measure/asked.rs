//! What the words of a question and the slots filled so far say of its measure.

use crate::records::Medal;

use super::super::super::{End, Having, Measure, MedalFilter, Order, Question, Term, Unit};
use super::super::draft::{Draft, Named, Said, Use};
use super::super::people::Found;
use super::order;

/// What the words of a question and the slots filled so far say of its measure.
#[derive(Debug, Clone, Default)]
pub(super) struct Asked {
    /// The words of the grammar, in order.
    pub terms: Vec<Term>,
    /// How many people were named.
    pub people: usize,
    /// For each word of the grammar, whether the name of the first person, or country, stands before it.
    pub name_before: Vec<bool>,
    /// How many countries were named whose medals are asked about.
    pub countries: usize,
    pub sport: bool,
    pub events: bool,
    pub games: bool,
    /// How many places and Games were named.
    pub places: usize,
    /// "top 20"
    pub limit: Option<u16>,
    /// "fourth and fifth"
    pub placed: Option<(u16, u16)>,
    pub having: Vec<Having>,
    /// "Three Games in a row"
    pub run: Option<u16>,
    pub age: bool,
    pub mark: bool,
    pub date: bool,
    /// Whether "after" and "before" stand beside years.
    pub years: bool,
    /// A day or years stand behind "born".
    pub birthday: bool,
}

impl Asked {
    pub fn of(draft: &Draft, people: &[Found], question: &Question) -> Self {
        let filters = &question.filters;
        let person = draft.uses.iter().position(|used| *used == Use::Person);
        let name = person.or_else(|| draft.first_country());
        let terms = without_sportsmen(draft, order::as_in_english(draft));
        Self {
            // A postposition stands behind a name and is about it all the same: "Fransadan sonra".
            name_before: terms
                .iter()
                .map(|(at, _)| name.is_some_and(|name| name < *at) && !draft.is_postposed(*at))
                .collect(),
            terms: terms.into_iter().map(|(_, term)| term).collect(),
            people: people.len(),
            countries: usize::from(filters.country.is_some()) + question.against.len(),
            sport: filters.sport.is_some(),
            events: !filters.events.is_empty(),
            games: !filters.games.is_empty(),
            places: draft.places().len(),
            limit: draft.limit,
            placed: draft.amounts.iter().find_map(|said| match said {
                Said::Places(from, to) => Some((*from, *to)),
                _ => None,
            }),
            run: draft.amounts.iter().find_map(|said| match said {
                Said::Run(games) => Some(*games),
                _ => None,
            }),
            having: question.having.clone(),
            age: draft.amounts.iter().any(|said| matches!(said, Said::Age(..))),
            mark: draft.amounts.iter().any(|said| matches!(said, Said::Mark(..))),
            date: draft.date.is_some() || draft.day_of_games.is_some(),
            years: !draft.years.is_empty(),
            birthday: filters.born.is_some(),
        }
    }

    pub fn has(&self, term: Term) -> bool {
        self.terms.contains(&term)
    }

    pub fn has_any(&self, terms: &[Term]) -> bool {
        terms.iter().any(|term| self.has(*term))
    }

    pub fn has_unit(&self, units: &[Unit]) -> bool {
        self.terms
            .iter()
            .any(|term| term.unit().is_some_and(|unit| units.contains(&unit)))
    }

    pub fn person(&self) -> bool {
        self.people > 0
    }

    /// Whether "after" or "before" can only be about time.
    pub fn years_only(&self) -> bool {
        self.years && !self.has_any(&[Term::Behind, Term::Ahead]) && !self.games
    }

    pub fn country(&self) -> bool {
        self.countries > 0
    }

    pub fn names_kind(&self) -> bool {
        self.terms
            .iter()
            .any(|term| matches!(term, Term::Kind(_) | Term::BothKinds))
    }

    pub fn names_sex(&self) -> bool {
        self.terms.iter().any(|term| matches!(term, Term::Sex(_)))
    }

    /// The colours named, each once.
    pub fn colours(&self) -> Vec<Medal> {
        let mut colours: Vec<Medal> = Vec::new();
        for term in &self.terms {
            if let Term::Medal(medal) = term
                && !colours.contains(medal)
            {
                colours.push(*medal);
            }
        }
        colours
    }

    /// Whether medals are spoken of.
    pub fn medals(&self) -> bool {
        !self.colours().is_empty()
            || self.has_any(&[Term::Medals, Term::Medallists, Term::Win, Term::ByTotal, Term::Sweep])
    }

    /// Whether the first of many are wanted, or the last of them.
    pub fn most(&self) -> bool {
        self.has_any(&[Term::Most, Term::ByTotal, Term::Fewest])
    }

    /// The place of the first word of the grammar of some kind.
    pub fn position(&self, fits: impl Fn(Term) -> bool) -> Option<usize> {
        self.terms.iter().position(|term| fits(*term))
    }

    /// The unit that a question word asks for: the first one named after it.
    pub fn unit_after(&self, word: Term) -> Option<Unit> {
        let at = self.position(|term| term == word)?;
        self.unit_behind(at)
    }

    /// The first unit named behind a place.
    pub fn unit_behind(&self, at: usize) -> Option<Unit> {
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
    pub fn medal(&self, measure: Measure) -> Option<MedalFilter> {
        if !self.having.is_empty() || matches!(measure, Measure::Results | Measure::Debut | Measure::Latest) {
            return None;
        }
        if let [one] = self.colours().as_slice() {
            return Some(MedalFilter::Only(*one));
        }
        // To win an event, or to be the winner of one, is to win gold.
        let winners = matches!(
            measure,
            Measure::Trait(_) | Measure::List(Unit::Events) | Measure::Count(Unit::Events)
        );
        if winners && self.has(Term::Win) && !self.has(Term::Medals) && self.colours().is_empty() {
            return Some(MedalFilter::Only(Medal::Gold));
        }
        let of_medals = !matches!(
            measure,
            Measure::Count(Unit::Athletes | Unit::Sports | Unit::Events | Unit::Games | Unit::Countries | Unit::Days)
                | Measure::List(
                    Unit::Athletes | Unit::Sports | Unit::Events | Unit::Games | Unit::Countries | Unit::Days
                )
                | Measure::Extreme(_)
                | Measure::Trait(_)
                | Measure::Ranking { .. }
        );
        let by_medals = matches!(
            measure,
            Measure::Ranking { by: Unit::Medals, .. } | Measure::Ranking { of: Unit::Medals, .. }
        );
        let won = (self.most() && !matches!(measure, Measure::Ranking { .. })) || self.medals();
        (won && !of_medals && !by_medals && !self.has(Term::Compete)).then_some(MedalFilter::Any)
    }

    /// "Most medals" ranks by all of them; "most golds" as the organisers do.
    pub fn order(&self, medal: Option<MedalFilter>) -> Order {
        let colour = matches!(medal, Some(MedalFilter::Only(_)));
        let total =
            self.has(Term::ByTotal) || (self.has_any(&[Term::Most, Term::Fewest, Term::Sum]) && self.has(Term::Medals));
        if total && !colour { Order::Total } else { Order::Golds }
    }

    /// The end of an order that is asked for.
    pub fn end(&self) -> End {
        let said = self.terms.iter().find_map(|term| match term {
            Term::Extreme(_, end) => Some(*end),
            Term::Fewest => Some(End::Least),
            _ => None,
        });
        said.unwrap_or_default()
    }
}

/// The words of the grammar without athletes who only say of which sport medals are: "medals of Georgian wrestlers", "how
/// many golds have Uzbek boxers won".
fn without_sportsmen(draft: &Draft, mut terms: Vec<(usize, Term)>) -> Vec<(usize, Term)> {
    let is_medal = |term: Term| matches!(term, Term::Medals | Term::Medal(_));
    // "Boxers" are of boxing, and "paralympians" of the Paralympic Games.
    let of_sport = |at: usize| {
        let mut named = draft.named.iter();
        let names_sport = named.any(|(words, named)| matches!(named, Named::Sport(_)) && words.contains(&at));
        names_sport || draft.terms_at(at).any(|term| matches!(term, Term::Kind(_)))
    };
    let of_medals = match terms.iter().position(|(_, term)| *term == Term::HowMany) {
        // "How many gold medallists" counts those behind the colour.
        Some(at) => {
            let mut counted = terms[at + 1..]
                .iter()
                .filter(|(_, term)| is_medal(*term) || term.unit().is_some());
            match (counted.next(), counted.next()) {
                (Some((medal, term)), Some((next, _))) => is_medal(*term) && *next > *medal + 1,
                _ => false,
            }
        }
        None => {
            let other = |term: &Term| {
                matches!(
                    term,
                    Term::Who
                        | Term::Which
                        | Term::Most
                        | Term::Fewest
                        | Term::Top
                        | Term::Extreme(..)
                        | Term::Medallists
                )
            };
            let says_medals = terms.iter().any(|(_, term)| is_medal(*term));
            says_medals && draft.limit.is_none() && draft.amounts.is_empty() && !draft.terms().any(other)
        }
    };
    if of_medals {
        terms.retain(|(at, term)| *term != Term::Athletes || !of_sport(*at));
    }
    terms
}
