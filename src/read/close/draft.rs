//! A query in the making, with what is left of its clause.

use crate::query::{About, Ask, Comparison, Filter, Having, Kind, Measure, Query, Set, Thing};
use crate::records::{EventSex, EventUnit, Sex};

use super::super::clause::Clause;
use super::super::meaning::{self, Asking, Attribute, Named, Narrow};
use super::super::rules::Env;
use super::super::weights::{Feature, of};

/// A query in the making.
#[derive(Debug)]
pub(super) struct Draft<'a> {
    pub env: &'a Env<'a>,
    /// What has no place in the query yet.
    pub rest: Clause,
    pub about: About,
    pub of: Kind,
    pub only: Vec<Filter>,
    pub having: Vec<Having>,
    pub cost: f32,
    /// Whether cities that are named are hosts, rather than the Games there.
    pub cities_host: bool,
    /// Whether "every Games" are those of the summer, where no season is named.
    pub summer: bool,
}

impl<'a> Draft<'a> {
    /// A query about facts of a sort, of lines of a kind.
    pub fn new(clause: &Clause, env: &'a Env<'a>, about: About, of: Kind) -> Self {
        Self {
            env,
            rest: clause.clone(),
            about,
            of,
            only: Vec::new(),
            having: Vec::new(),
            cost: 0.0,
            cities_host: false,
            summer: env.summer,
        }
    }

    /// Takes the asking word, where it is one of some.
    pub fn ask(&mut self, among: &[Asking]) -> Option<Asking> {
        let ask = self.rest.ask.filter(|ask| among.contains(ask))?;
        self.rest.ask = None;
        Some(ask)
    }

    /// Finds a place for all that narrows.
    pub fn narrow(&mut self) -> Option<()> {
        self.games()?;
        self.titles()?;
        for narrow in std::mem::take(&mut self.rest.only) {
            self.one(narrow)?;
        }
        Some(())
    }

    fn one(&mut self, narrow: Narrow) -> Option<()> {
        match narrow {
            Narrow::Is(named) => {
                let things = self.things(&named)?;
                self.only.push(Filter::Is(things));
            }
            Narrow::Not(named) => {
                let things = self.things(&named)?;
                self.only.push(Filter::Is(things).not());
            }
            Narrow::Each(named) => {
                if named.len() < 2 {
                    return None;
                }
                for one in &named {
                    let measure = Measure::number(self.counted()?).only(self.filter(one)?);
                    self.having.push(measure.is(Comparison::AtLeast, 1));
                }
            }
            Narrow::Solely(one) => {
                let other = self.filter(&one)?.not();
                let measure = Measure::number(self.counted()?).only(other);
                self.having.push(measure.is(Comparison::Exactly, 0));
            }
            Narrow::Years(from, to) => {
                let year = |is, year: i16| Filter::number(Attribute::Year, is, year.into());
                self.only.extend(from.map(|from| year(Comparison::AtLeast, from)));
                self.only.extend(to.map(|to| year(Comparison::AtMost, to)));
            }
            Narrow::Age(is, years) => {
                if !matches!(self.about, About::Medals | About::Results | About::Entries) || self.of != Kind::Athlete {
                    return None;
                }
                self.only.push(Filter::number(Attribute::Age, is, years));
            }
            Narrow::Initial(letter) => {
                let is_named = match self.of {
                    Kind::Athlete | Kind::Country | Kind::Sport | Kind::Discipline | Kind::City | Kind::Host => true,
                    Kind::Continent
                    | Kind::Event
                    | Kind::Contest
                    | Kind::Games
                    | Kind::HostContinent
                    | Kind::Day
                    | Kind::Colour
                    | Kind::Sex
                    | Kind::EventSex
                    | Kind::Unit
                    | Kind::Season
                    | Kind::GamesKind
                    | Kind::Class
                    | Kind::Result
                    | Kind::Medal => false,
                };
                self.only.push(is_named.then_some(Filter::Initial(self.of, letter))?);
            }
            Narrow::Medallist => (self.about == About::Medals).then_some(())?,
            Narrow::HeldIn(place) => {
                let filter = self.host(&place)?;
                self.only.push(filter);
            }
            Narrow::Same(set) => {
                if !matches!(self.about, About::Medals | About::Results) {
                    return None;
                }
                self.only.push(Filter::Of(set));
            }
            // Games were read before, and what is compared is another closer's.
            Narrow::Edition(..) | Narrow::Beside(..) | Narrow::Than(_) => return None,
        }
        Some(())
    }

    /// What facts are counted as where a thing demands some.
    fn counted(&self) -> Option<Kind> {
        match self.about {
            About::Medals => Some(Kind::Medal),
            About::Entries => Some(Kind::Games),
            About::Hosting => Some(Kind::Games),
            About::Results | About::Programme => None,
        }
    }

    fn things(&self, named: &[Named]) -> Option<Vec<Thing>> {
        let things: Option<Vec<Vec<Thing>>> = named.iter().map(|one| self.thing(one)).collect();
        Some(things?.concat())
    }

    /// The filter that a thing is; what is compared and demanded is of one thing each.
    pub fn filter(&self, named: &Named) -> Option<Filter> {
        Some(match named {
            Named::Games(_) | Named::City(_) | Named::Year(_) => Filter::Is(self.one_games(named)?),
            Named::Title(words) => Filter::Is(self.events(words, None, None)?.into_iter().map(Thing::Event).collect()),
            other => Filter::Is(self.thing(other)?),
        })
    }

    /// The things that facts of this sort know a thing as.
    fn thing(&self, named: &Named) -> Option<Vec<Thing>> {
        let of_people = matches!(self.about, About::Medals | About::Results | About::Entries);
        let of_events = matches!(self.about, About::Medals | About::Results | About::Programme);
        let one = |is: bool, thing: Thing| is.then(|| vec![thing]);
        match named {
            Named::Country(country) if self.about == About::Hosting => self.hosts(*country),
            Named::Country(country) => one(of_people, Thing::Country(*country)),
            Named::Continent(continent) if self.about == About::Hosting => Some(vec![Thing::HostContinent(*continent)]),
            Named::Continent(continent) => one(of_people, Thing::Continent(*continent)),
            Named::Athlete(person) => one(of_people, Thing::Athlete(*person)),
            Named::Sport(sport) => one(self.about != About::Hosting, Thing::Sport(*sport)),
            Named::Kind(kind) => Some(vec![Thing::GamesKind(*kind)]),
            Named::Season(season) => Some(vec![Thing::Season(*season)]),
            Named::Sex(sex) => {
                let person = match sex {
                    EventSex::Men => Some(Sex::Male),
                    EventSex::Women => Some(Sex::Female),
                    EventSex::Mixed | EventSex::Open => None,
                };
                match person {
                    Some(person) if self.about == About::Entries || (of_people && self.of == Kind::Athlete) => {
                        Some(vec![Thing::Sex(person)])
                    }
                    _ => one(of_events, Thing::EventSex(*sex)),
                }
            }
            Named::Unit(EventUnit::Individual) => one(of_events, Thing::Unit(EventUnit::Individual)),
            Named::Unit(EventUnit::Pair | EventUnit::Team) => {
                of_events.then(|| [EventUnit::Pair, EventUnit::Team].map(Thing::Unit).to_vec())
            }
            Named::Colour(colour) => one(self.about == About::Medals, Thing::Colour(*colour)),
            // These were read before.
            Named::Games(_) | Named::City(_) | Named::Year(_) | Named::Title(_) => None,
        }
    }

    /// The set and what speaks against it; nothing where something of the clause has no place in it.
    pub fn set(self) -> Option<(Set, f32)> {
        if !self.rest.is_spent() {
            return None;
        }
        let set = Set {
            only: self.only,
            having: self.having,
            ..Set::all(self.about, self.of)
        };
        Some((set, self.cost))
    }

    /// The query for the lines of the set, or their number.
    pub fn query(self, ask: Ask, shape: impl FnOnce(Set) -> Set) -> Option<(Query, f32)> {
        let (set, cost) = self.set()?;
        Some((shape(set).ask(ask), cost))
    }

    /// Notes what speaks against the reading.
    pub fn doubt(&mut self, feature: Feature) {
        self.cost += of(feature);
    }
}

/// What lines of a named kind are, among facts of a sort.
pub(super) fn kind(thing: meaning::Thing, about: About) -> Kind {
    match thing {
        meaning::Thing::Athlete => Kind::Athlete,
        meaning::Thing::Country if about == About::Hosting => Kind::Host,
        meaning::Thing::Country => Kind::Country,
        meaning::Thing::Host => Kind::Host,
        meaning::Thing::Continent if about == About::Hosting => Kind::HostContinent,
        meaning::Thing::Continent => Kind::Continent,
        meaning::Thing::Sport => Kind::Sport,
        meaning::Thing::Discipline => Kind::Discipline,
        meaning::Thing::Event => Kind::Event,
        meaning::Thing::Games => Kind::Games,
        meaning::Thing::City => Kind::City,
        meaning::Thing::Medal => Kind::Medal,
    }
}
