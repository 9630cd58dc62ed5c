//! What a query comes to: lines with what was measured, from which facts, and how far it can be trusted.

use jiff::civil::Date;

use crate::query::{Attribute, Kind, Thing};
use crate::records::{Aspect, GamesId};
use crate::records::{Mark, Tally};

/// What a query comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The lines that were taken, in order. Of a query for a number or a value, those behind it as well.
    pub lines: Vec<Line>,
    /// How many lines there are; it may exceed `lines`, where some were not taken.
    pub of: usize,
    /// How many lines share the first place; all of them where there is no order.
    pub first: usize,
    /// Of how many lines it is known what was measured.
    pub known: usize,
    /// Of [`crate::query::Ask::Value`]: what was measured over all facts.
    pub whole: Measured,
    /// How many facts passed.
    pub facts: usize,
    /// How many facts would count if something that is not held of them were so.
    pub unknown: usize,
    /// Whence the facts are.
    pub relation: Relation,
    /// What is not held of the Games that the query spans.
    pub gaps: Vec<Gap>,
}

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What it is of.
    pub thing: Thing,
    /// The second thing that tells it from others.
    pub with: Option<Thing>,
    /// Its place in the order, from 1; lines that are level share one. 1 where there is no order.
    pub place: usize,
    /// What was measured.
    pub measured: Measured,
    /// The medals among its facts, where they are medals.
    pub tally: Option<Tally>,
    /// The results behind it, by their numbers among the fact columns' results: that which gives an extreme, else the
    /// first of them. At most [`Line::EVIDENCE`].
    pub results: Vec<u32>,
    /// The same of entries.
    pub entries: Vec<u32>,
}

impl Line {
    /// How many results or entries a line names at most.
    pub const EVIDENCE: usize = 8;
}

/// A measured value and over how much it was made.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// The value; `None` where no fact has it.
    pub value: Option<Value>,
    /// How many facts it was made of.
    pub made_of: usize,
    /// How many facts lack what is measured.
    pub lacking: usize,
}

/// A value.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value {
    /// So many of a kind.
    Number(Kind, i64),
    /// Medals by colour.
    Tally(Tally),
    /// A part of a whole, both counted.
    Share(i64, i64),
    /// So many for so many.
    Ratio(i64, i64),
    /// A mean: the sum, in the unit of the attribute, and the number it is divided by. Ages are in days.
    Mean(Attribute, i64, i64),
    /// A number of years.
    Years(i64),
    /// A year.
    Year(i16),
    /// A Games.
    Games(GamesId),
    /// A day.
    Day(Date),
    /// An age: full years, and days in all.
    Age(i16, i64),
    /// Centimetres.
    Height(i64),
    /// Kilograms, in tenths.
    Weight(i64),
    /// A place.
    Place(i64),
    /// A mark.
    Mark(Mark),
    /// A number of days.
    Days(i64),
    /// A number as the organisers count: athletes, nations, events.
    Count(Attribute, i64),
    /// Editions of Games in a row, the first and the last.
    Run(i64, GamesId, GamesId),
}

/// Facts laid out so that a query can go through them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relation {
    /// The organisers' medal tables; medals counted from results at Games without one.
    Tables,
    /// Results, each once.
    Results,
    /// Results, once for each athlete.
    Starts,
    /// Who took part.
    Entries,
    /// Events at Games.
    Contests,
    /// Games.
    Games,
}

/// Something that is not held, or only in part, of a Games that a query spans.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    /// Of which Games.
    pub games: GamesId,
    /// What.
    pub aspect: Aspect,
    /// Per cent held; `None` where nothing is, or where it was not counted.
    pub share: Option<f64>,
}
