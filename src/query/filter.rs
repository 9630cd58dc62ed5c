//! What narrows facts.

use crate::query::Comparison;
use crate::records::GamesStatus;

use super::measure::Measure;
use super::{Kind, Query, Set, Thing};

/// What a fact must be to count.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Filter {
    /// It is of one of these things; a continent beside a country lets either through.
    Is(Vec<Thing>),
    /// It is of one of the things that a set names; of both, where the set tells its lines apart by two.
    Of(Box<Set>),
    /// It is of a Games so many editions after those of a set of Games (before them, where the number is negative);
    /// editions are counted within one kind and season.
    Edition(i8, Box<Set>),
    /// Something of it compares so with an amount.
    Compares(Attribute, Comparison, Amount),
    /// Its competitor ended so.
    Ended(Ended),
    /// Its competitor came last of those who have a place in the contest.
    Last,
    /// The name of its thing of a kind begins with a letter, small and without accents.
    Initial(Kind, char),
    /// Its competitor was born on such a day of any year: month and day.
    Birthday(i8, i8),
    /// It is of such a day of any year: month and day.
    Yearly(i8, i8),
    /// It is of Games that took place, or did not. Without this filter only Games that were held count.
    Status(GamesStatus),
    /// It is not what the filter says.
    Not(Box<Filter>),
    /// It is what one of the filters says.
    Any(Vec<Filter>),
}

/// Something of a fact that can be compared, and be in an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Attribute {
    /// The year in the name of the Games.
    Year,
    /// The Games in order of time; compared with Games.
    Games,
    /// The day: of the medal, or of the final.
    Day,
    /// The age of the competitor: compared in full years, in order by days. On the day of a medal or result where that is
    /// known, else on the opening day.
    Age,
    /// The birth of the competitor: compared by the year, in order by the day.
    Born,
    /// In centimetres.
    Height,
    /// In kilograms.
    Weight,
    /// The place over all.
    Place,
    /// The mark of the final, in ten-thousandths of its unit.
    Mark,
    /// How many days the Games lasted, the opening and the closing day among them.
    Length,
    /// The day on which the Games were opened.
    Opened,
    /// The day on which they were closed.
    Closed,
    /// Nations that took part, as the organisers count.
    Nations,
    /// Athletes who took part, as the organisers count.
    Athletes,
    /// Men among them.
    Men,
    /// Women among them.
    Women,
    /// Events for medals, as the organisers count.
    Events,
}

/// With what something is compared.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Amount {
    /// A number, in the unit of the attribute: years, centimetres, kilograms, places, ten-thousandths of a mark's unit,
    /// days since 1 January 1970 of days.
    Number(i64),
    /// The same line measured otherwise.
    Measure(Box<Measure>),
    /// The one value of a query: of [`super::Ask::Value`], or of the first line.
    Of(Box<Query>),
    /// How many things of a kind all the facts of the set tell of that pass its filters: "in every Games".
    All(Kind),
}

/// How a competitor ended without a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ended {
    /// Did not finish.
    Unfinished,
    /// Was disqualified.
    Disqualified,
    /// Never started.
    NotStarted,
    /// Has a place.
    Placed,
}

impl Filter {
    /// That a fact is of one thing.
    pub fn is(thing: Thing) -> Self {
        Self::Is(vec![thing])
    }

    /// That something compares with a number.
    pub fn number(attribute: Attribute, is: Comparison, number: i64) -> Self {
        Self::Compares(attribute, is, Amount::Number(number))
    }

    /// The opposite.
    #[must_use]
    #[expect(clippy::should_implement_trait, reason = "`!filter` would read worse than the word")]
    pub fn not(self) -> Self {
        Self::Not(Box::new(self))
    }
}

impl Attribute {
    /// Every attribute.
    pub const ALL: [Self; 17] = [
        Self::Year,
        Self::Games,
        Self::Day,
        Self::Age,
        Self::Born,
        Self::Height,
        Self::Weight,
        Self::Place,
        Self::Mark,
        Self::Length,
        Self::Opened,
        Self::Closed,
        Self::Nations,
        Self::Athletes,
        Self::Men,
        Self::Women,
        Self::Events,
    ];
}
