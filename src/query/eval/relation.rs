//! The relations, what each tells, and which one serves a set.

use super::super::{About, Attribute, Filter, Kind, Measure, Set, What};
use super::Unheld;
use super::outcome::Relation;

/// How far down a relation a fact must be followed before something of it is told: the Games first, then the contest,
/// the result and the athlete. What is told early is tested early, once for all facts below.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Level {
    Games,
    Contest,
    Result,
    Athlete,
}

impl Relation {
    /// The relations that hold facts of a sort, the smallest first.
    fn of(about: About) -> &'static [Self] {
        match about {
            About::Medals => &[Self::Tables, Self::Results, Self::Starts],
            About::Results => &[Self::Results, Self::Starts],
            About::Entries => &[Self::Entries],
            About::Programme => &[Self::Contests],
            About::Hosting => &[Self::Games],
        }
    }

    /// The smallest relation that tells all that a set asks of single facts; or what even the largest does not tell.
    pub(super) fn for_set(set: &Set) -> Result<Self, Unheld> {
        let mut unheld = Unheld::Kind(set.of);
        for &relation in Self::of(set.about) {
            match relation.serves(set) {
                Ok(()) => return Ok(relation),
                Err(what) => unheld = what,
            }
        }
        Err(unheld)
    }

    fn serves(self, set: &Set) -> Result<(), Unheld> {
        self.kind(set.of)?;
        set.with.map_or(Ok(()), |with| self.kind(with))?;
        set.only.iter().try_for_each(|filter| self.filter(filter))?;
        let measures = set.having.iter().map(|having| &having.measure);
        let mut own = measures.chain([&set.show]).filter(|measure| measure.over.is_none());
        own.try_for_each(|measure| self.measure(measure))
    }

    fn measure(self, measure: &Measure) -> Result<(), Unheld> {
        measure.only.iter().try_for_each(|filter| self.filter(filter))?;
        match measure.what {
            What::Number(kind) | What::Share(kind) => self.counts(kind),
            What::Ratio(one, other) => self.counts(one).and_then(|()| self.counts(other)),
            What::Tally => self.kind(Kind::Colour),
            What::Least(of) | What::Greatest(of) | What::Mean(of) | What::Span(of) => self.attribute(of),
            What::Run => Ok(()),
        }
    }

    fn filter(self, filter: &Filter) -> Result<(), Unheld> {
        match filter {
            Filter::Is(things) => things.iter().try_for_each(|thing| self.kind(thing.kind())),
            Filter::Of(set) => {
                self.kind(set.of)?;
                set.with.map_or(Ok(()), |with| self.kind(with))
            }
            Filter::Edition(..) | Filter::Status(_) => Ok(()),
            Filter::Compares(attribute, ..) => self.attribute(*attribute),
            Filter::Ended(_) | Filter::Last => self.kind(Kind::Result),
            Filter::Initial(kind, _) => self.kind(*kind),
            Filter::Birthday(..) => self.kind(Kind::Athlete),
            Filter::Yearly(..) => self.kind(Kind::Day),
            Filter::Not(filter) => self.filter(filter),
            Filter::Any(filters) => filters.iter().try_for_each(|filter| self.filter(filter)),
        }
    }

    /// Whether its facts tell what a filter asks.
    pub(super) fn tells_filter(self, filter: &Filter) -> bool {
        self.filter(filter).is_ok()
    }

    /// Whether things of a kind can be counted; of the tables' medals it is told how many they are, not which.
    fn counts(self, kind: Kind) -> Result<(), Unheld> {
        match (self, kind) {
            (Self::Tables, Kind::Medal) => Ok(()),
            _ => self.kind(kind),
        }
    }

    fn kind(self, kind: Kind) -> Result<(), Unheld> {
        self.tells(kind).then_some(()).ok_or(Unheld::Kind(kind))
    }

    fn attribute(self, attribute: Attribute) -> Result<(), Unheld> {
        self.tells_of(attribute)
            .then_some(())
            .ok_or(Unheld::Attribute(attribute))
    }

    /// Whether its facts tell of which thing of a kind they are.
    fn tells(self, kind: Kind) -> bool {
        match kind {
            Kind::Games | Kind::City | Kind::Host | Kind::HostContinent | Kind::Season | Kind::GamesKind => true,
            Kind::Country | Kind::Continent => !matches!(self, Self::Contests | Self::Games),
            Kind::Sport | Kind::Discipline => !matches!(self, Self::Tables | Self::Games),
            Kind::Event | Kind::Contest | Kind::EventSex | Kind::Unit | Kind::Class | Kind::Day => {
                matches!(self, Self::Results | Self::Starts | Self::Contests)
            }
            Kind::Athlete | Kind::Sex => matches!(self, Self::Starts | Self::Entries),
            Kind::Colour => matches!(self, Self::Tables | Self::Results | Self::Starts),
            Kind::Medal | Kind::Result => matches!(self, Self::Results | Self::Starts),
        }
    }

    /// Whether its facts tell an attribute.
    fn tells_of(self, attribute: Attribute) -> bool {
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
            Attribute::Day => matches!(self, Self::Results | Self::Starts | Self::Contests),
            Attribute::Age | Attribute::Born | Attribute::Height | Attribute::Weight => {
                matches!(self, Self::Starts | Self::Entries)
            }
            Attribute::Place | Attribute::Mark => matches!(self, Self::Results | Self::Starts),
        }
    }
}

impl Kind {
    /// From which level on facts tell it.
    pub(super) fn level(self, relation: Relation) -> Level {
        match self {
            Self::Games | Self::City | Self::Host | Self::HostContinent | Self::Season | Self::GamesKind => {
                Level::Games
            }
            Self::Event | Self::Contest | Self::EventSex | Self::Unit | Self::Class => Level::Contest,
            Self::Sport | Self::Discipline if relation == Relation::Entries => Level::Athlete,
            Self::Sport | Self::Discipline => Level::Contest,
            Self::Country | Self::Continent if relation == Relation::Entries => Level::Athlete,
            Self::Country | Self::Continent | Self::Colour | Self::Medal | Self::Result | Self::Day => Level::Result,
            Self::Athlete | Self::Sex => Level::Athlete,
        }
    }
}

impl Attribute {
    /// From which level on facts tell it.
    pub(super) fn level(self) -> Level {
        match self {
            Self::Year
            | Self::Games
            | Self::Length
            | Self::Opened
            | Self::Closed
            | Self::Nations
            | Self::Athletes
            | Self::Men
            | Self::Women
            | Self::Events => Level::Games,
            Self::Day | Self::Place | Self::Mark => Level::Result,
            Self::Age | Self::Born | Self::Height | Self::Weight => Level::Athlete,
        }
    }
}
