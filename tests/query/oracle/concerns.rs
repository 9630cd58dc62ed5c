//! What a set and its measures speak of, which decides from which facts they are made.

use std::collections::BTreeSet;

use podium::query::{About, Amount, Attribute, Ended, Filter, Kind, Measure, Set, What};

/// What is concerned.
#[derive(Debug, Default)]
pub struct Concerns {
    kinds: BTreeSet<Kind>,
    attributes: BTreeSet<Attribute>,
    /// Something that only results tell.
    results: bool,
}

/// From what facts are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Facts {
    pub from: From,
    /// Once for each host of the Games.
    pub hosts: bool,
}

/// The rows that facts are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum From {
    /// Medals of the organisers' tables.
    Tables,
    /// Results, of medals or of all.
    Results { medals: bool },
    /// Results, once for each athlete.
    Starts { medals: bool },
    /// Who took part.
    Entries,
    /// Events at Games.
    Contests,
    /// Games.
    Games,
}

impl Concerns {
    /// Those of a set with all measures of its own facts.
    pub fn set(set: &Set) -> Self {
        let mut all = Self::lines(set);
        all.filters(&set.only);
        all.measure(&set.show);
        for having in &set.having {
            all.measure(&having.measure);
            if let Amount::Measure(measure) = &having.than {
                all.measure(measure);
            }
        }
        all
    }

    /// Those of a measure over other facts.
    pub fn over(set: &Set, measure: &Measure, narrowed: bool) -> Self {
        let mut all = Self::lines(set);
        if narrowed {
            all.filters(&set.only);
        }
        all.what(measure.what);
        all.filters(&measure.only);
        all
    }

    /// Those of a kind among facts that pass filters.
    pub fn all(kind: Kind, filters: &[Filter]) -> Self {
        let mut all = Self::default();
        all.kinds.insert(kind);
        all.filters(filters);
        all
    }

    /// From what facts of a sort are taken.
    pub fn facts(&self, about: About) -> Facts {
        let medals = about == About::Medals;
        let athletes = self.kinds.iter().any(|kind| matches!(kind, Kind::Athlete | Kind::Sex))
            || self.attributes.iter().any(|attribute| of_athletes(*attribute));
        let tables = !self.results
            && self.attributes.iter().all(|attribute| of_games(*attribute))
            && self.kinds.iter().all(|kind| {
                kind_of_games(*kind) || matches!(kind, Kind::Country | Kind::Continent | Kind::Colour | Kind::Medal)
            });
        Facts {
            from: match about {
                About::Medals if tables => From::Tables,
                About::Medals | About::Results if athletes => From::Starts { medals },
                About::Medals | About::Results => From::Results { medals },
                About::Entries => From::Entries,
                About::Programme => From::Contests,
                About::Hosting => From::Games,
            },
            hosts: self.kinds.contains(&Kind::Host) || self.kinds.contains(&Kind::HostContinent),
        }
    }

    fn lines(set: &Set) -> Self {
        let mut all = Self::default();
        all.line(set.of);
        all.with(set.with);
        all
    }

    fn with(&mut self, kind: Option<Kind>) {
        if let Some(kind) = kind {
            self.line(kind);
        }
    }

    /// Lines of medals are results.
    fn line(&mut self, kind: Kind) {
        self.results |= kind == Kind::Medal;
        self.kinds.insert(kind);
    }

    fn measure(&mut self, measure: &Measure) {
        if measure.over.is_none() {
            self.what(measure.what);
            self.filters(&measure.only);
        }
    }

    fn what(&mut self, what: What) {
        match what {
            What::Number(kind) | What::Share(kind) => {
                self.kinds.insert(kind);
            }
            What::Ratio(kind, other) => self.kinds.extend([kind, other]),
            What::Tally => {
                self.kinds.insert(Kind::Colour);
            }
            What::Least(attribute) | What::Greatest(attribute) | What::Mean(attribute) | What::Span(attribute) => {
                self.attributes.insert(attribute);
            }
            What::Run => {
                self.kinds.insert(Kind::Games);
            }
        }
    }

    fn filters(&mut self, filters: &[Filter]) {
        for filter in filters {
            self.filter(filter);
        }
    }

    fn filter(&mut self, filter: &Filter) {
        match filter {
            Filter::Is(things) => self.kinds.extend(things.iter().map(podium::query::Thing::kind)),
            Filter::Of(set) => {
                self.line(set.of);
                self.with(set.with);
            }
            Filter::Edition(..) => {
                self.kinds.insert(Kind::Games);
            }
            Filter::Compares(attribute, ..) => {
                self.attributes.insert(*attribute);
            }
            Filter::Ended(Ended::Unfinished | Ended::Disqualified | Ended::NotStarted | Ended::Placed)
            | Filter::Last => self.results = true,
            Filter::Initial(kind, _) => {
                self.kinds.insert(*kind);
            }
            Filter::Birthday(..) => {
                self.attributes.insert(Attribute::Born);
            }
            Filter::Yearly(..) => {
                self.attributes.insert(Attribute::Day);
            }
            Filter::Status(_) => {}
            Filter::Not(filter) => self.filter(filter),
            Filter::Any(filters) => self.filters(filters),
        }
    }
}

/// Whether a filter speaks of nothing but Games and what is known of them.
pub fn speaks_of_games(filter: &Filter) -> bool {
    match filter {
        Filter::Is(things) => things.iter().all(|thing| kind_of_games(thing.kind())),
        Filter::Of(set) => kind_of_games(set.of) && set.with.is_none_or(kind_of_games),
        Filter::Edition(..) | Filter::Status(_) => true,
        Filter::Compares(attribute, ..) => of_games(*attribute),
        Filter::Initial(kind, _) => kind_of_games(*kind),
        Filter::Ended(_) | Filter::Last | Filter::Birthday(..) | Filter::Yearly(..) => false,
        Filter::Not(filter) => speaks_of_games(filter),
        Filter::Any(filters) => filters.iter().all(speaks_of_games),
    }
}

/// Whether a filter, or one within it, is so.
pub fn has(filter: &Filter, is: fn(&Filter) -> bool) -> bool {
    is(filter)
        || match filter {
            Filter::Not(filter) => has(filter, is),
            Filter::Any(filters) => filters.iter().any(|filter| has(filter, is)),
            _ => false,
        }
}

fn kind_of_games(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Games | Kind::City | Kind::Host | Kind::HostContinent | Kind::Season | Kind::GamesKind
    )
}

fn of_games(attribute: Attribute) -> bool {
    match attribute {
        Attribute::Year
        | Attribute::Games
        | Attribute::Length
        | Attribute::Opened
        | Attribute::Closed
        | Attribute::Nations
        | Attribute::Athletes
        | Attribute::Men
        | Attribute::Women
        | Attribute::Events => true,
        Attribute::Day
        | Attribute::Age
        | Attribute::Born
        | Attribute::Height
        | Attribute::Weight
        | Attribute::Place
        | Attribute::Mark => false,
    }
}

fn of_athletes(attribute: Attribute) -> bool {
    matches!(
        attribute,
        Attribute::Age | Attribute::Born | Attribute::Height | Attribute::Weight
    )
}
