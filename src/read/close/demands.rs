//! How many of something each line must have.

use crate::query::{About, Amount, Comparison, Filter, Kind, Measure, Thing as Of};
use crate::records::Season;

use super::super::meaning::{Limit, Named, Narrow, Noun, Spread, Thing};
use super::super::weights::Feature;
use super::draft::{Draft, kind};

impl Draft<'_> {
    /// Takes the limits of what may be counted of each line.
    pub(super) fn limits(&mut self, counts: &[Thing]) -> Option<()> {
        for Limit { is, number, of } in std::mem::take(&mut self.rest.limits) {
            if !counts.contains(&of.thing) {
                return None;
            }
            let measure = self.measure(&of)?;
            self.having.push(measure.is(is, number.into()));
        }
        Some(())
    }

    /// Takes the number of times, as a number of Games.
    pub(super) fn times(&mut self) -> Option<()> {
        if let Some((is, number)) = self.rest.times.take() {
            self.having.push(Measure::number(Kind::Games).is(is, number.into()));
        }
        Some(())
    }

    /// Takes what there must be none of.
    pub(super) fn lacks(&mut self, over: Option<(About, bool)>) -> Option<()> {
        for (noun, _) in std::mem::take(&mut self.rest.lacks) {
            let of = over.map_or(self.about, |(about, _)| about);
            let mut measure = Draft::new(&self.rest, self.env, of, self.of).measure(&noun)?;
            if let Some((about, narrowed)) = over {
                measure = measure.over(about, narrowed);
            }
            self.having.push(measure.is(Comparison::Exactly, 0));
        }
        Some(())
    }

    /// Takes "in every Games": so many as there are of a kind.
    pub(super) fn every(&mut self, alone: bool) -> Option<bool> {
        let is_every = |spread: Spread| match spread {
            Spread::Every(_) => true,
            Spread::Each(_) => alone,
            Spread::Per(_) | Spread::Single(_) => false,
        };
        let Some(spread) = self.rest.take_spread(is_every) else {
            return Some(false);
        };
        let thing = match spread {
            Spread::Every(thing) | Spread::Each(thing) | Spread::Per(thing) | Spread::Single(thing) => thing,
        };
        // In every sport, or at every Games.
        let counted = match thing {
            Thing::Games => Kind::Games,
            Thing::Sport if self.about != About::Programme => Kind::Sport,
            Thing::Sport => return None,
            Thing::Athlete
            | Thing::Country
            | Thing::Host
            | Thing::Continent
            | Thing::Discipline
            | Thing::Event
            | Thing::City
            | Thing::Medal => return None,
        };
        if counted == Kind::Games && self.summer && !self.rest.names(|named| matches!(named, Named::Season(_))) {
            self.only.push(Filter::is(Of::Season(Season::Summer)));
            self.doubt(Feature::DefaultSeason);
        }
        self.having
            .push(Measure::number(counted).than(Comparison::Exactly, Amount::All(counted)));
        Some(true)
    }

    /// The number of things of a noun.
    fn measure(&self, noun: &Noun) -> Option<Measure> {
        let mut measure = Measure::number(kind(noun.thing, self.about));
        for narrow in &noun.only {
            let Narrow::Is(named) = narrow else { return None };
            let mut things = Vec::new();
            for one in named {
                match self.filter(one)? {
                    Filter::Is(more) => things.extend(more),
                    _ => return None,
                }
            }
            measure = measure.only(Filter::Is(things));
        }
        Some(measure)
    }
}
