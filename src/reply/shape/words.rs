//! The words by which messages choose between what a query is made of.

use fluent_bundle::FluentValue;

use crate::language::{Value, words};
use crate::query::fields::Field;
use crate::query::{About, Attribute, End, Ended, Kind, Measure, What};
use crate::records::{Continent, EventUnit};

/// Fields of a query, which messages know by their words in logs.
macro_rules! fields {
    ($($field:ident),*) => {$(
        impl Value for $field {
            fn value(&self) -> FluentValue<'_> {
                FluentValue::from(self.word())
            }
        }
    )*};
}

fields!(Kind, About, Attribute, End, Ended, Continent, EventUnit);

words! {
    Scale {
        Number = "number", Time = "time", Age = "age", Height = "height", Weight = "weight", Length = "length",
        Place = "place", Level = "level",
    }
}

/// By which words the ends of an order are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scale {
    /// Most and fewest.
    Number,
    /// Latest and earliest.
    Time,
    /// Oldest and youngest.
    Age,
    /// Tallest and shortest.
    Height,
    /// Heaviest and lightest.
    Weight,
    /// Longest and shortest.
    Length,
    /// Last and best.
    Place,
    /// Highest and lowest.
    Level,
}

impl Scale {
    /// That of a measure.
    pub fn of(measure: &Measure) -> Self {
        match measure.what {
            What::Number(_) | What::Tally => Self::Number,
            What::Least(of) | What::Greatest(of) | What::Mean(of) => Self::of_attribute(of),
            What::Span(_) | What::Run => Self::Length,
            What::Share(_) | What::Ratio(..) => Self::Level,
        }
    }

    fn of_attribute(attribute: Attribute) -> Self {
        match attribute {
            Attribute::Year
            | Attribute::Games
            | Attribute::Day
            | Attribute::Born
            | Attribute::Opened
            | Attribute::Closed => Self::Time,
            Attribute::Age => Self::Age,
            Attribute::Height => Self::Height,
            Attribute::Weight => Self::Weight,
            Attribute::Place => Self::Place,
            Attribute::Mark => Self::Level,
            Attribute::Length => Self::Length,
            Attribute::Nations | Attribute::Athletes | Attribute::Men | Attribute::Women | Attribute::Events => {
                Self::Number
            }
        }
    }
}
