//! What words say in a question: the targets of `data/lexicon/<language>/senses.csv`, and those of `words.csv` that say
//! one thing only.

use std::str::FromStr;

pub use super::glue::Glue;
use super::meaning::{Asking, Attribute, Deed, Fresh, Order, Thing};
use crate::query::{Comparison, End};
use crate::question::Term;
use crate::records::{Continent, EventSex, EventUnit, GamesKind, Medal, Season};

/// What a word weighs in the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Class {
    /// Changes the meaning: first, before, both, only, never. Unused, it forbids an answer.
    Binding,
    /// Asks: who, how many.
    Asking,
    /// Names a kind of things, or one thing.
    Naming,
    /// Adds no condition: please, ever, in history.
    Colour,
    /// Holds the others together: articles, prepositions, auxiliaries.
    Grammar,
}

/// What a word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sense {
    /// It asks.
    Ask(Asking),
    /// It asks whether, where it begins the question: "did", "has".
    WhetherFirst,
    /// A kind of things.
    Noun(Thing),
    /// A year, as a word.
    Year,
    /// What was done.
    Deed(Deed),
    /// What was not done.
    Undone(Deed),
    /// What was done, as a property of where it was done: "the events that X won", in one word.
    Where(Deed),
    /// For the first time, or the last.
    Fresh(Fresh),
    /// Which end of an order.
    Order(Order),
    /// What holds other pieces together and must be used.
    Glue(Glue),
    /// A number.
    Number(u16),
    /// A place in an order.
    Ordinal(u16),
    /// So many times.
    Times(u16),
    /// Something that narrows.
    Continent(Continent),
    /// A kind of Games.
    Kind(GamesKind),
    /// The same as an adjective, which is no word for Games.
    OfKind(GamesKind),
    /// A season.
    Season(Season),
    /// A sex.
    Sex(EventSex),
    /// What competes.
    Unit(EventUnit),
    /// A colour.
    Colour(Medal),
    /// Somebody with a medal.
    Medallist,
    /// Somebody with a gold medal.
    Champion,
    /// The mean age.
    MeanAge,
    /// Nothing that narrows.
    Idle(Class),
}

/// A target of `senses.csv` that is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no sense of words")]
pub struct UnknownSense(pub String);

/// The targets, but for those with a number.
const TARGETS: &[(&str, Sense)] = &[
    ("who", Sense::Ask(Asking::Who)),
    ("which", Sense::Ask(Asking::Which)),
    ("how-many", Sense::Ask(Asking::HowMany)),
    ("how-often", Sense::Ask(Asking::HowOften)),
    ("when", Sense::Ask(Asking::When)),
    ("where", Sense::Ask(Asking::Where)),
    ("whether", Sense::Ask(Asking::Whether)),
    ("whether-first", Sense::WhetherFirst),
    ("how-long", Sense::Ask(Asking::HowLong)),
    ("city", Sense::Noun(Thing::City)),
    ("host-country", Sense::Noun(Thing::Host)),
    ("continent", Sense::Noun(Thing::Continent)),
    ("discipline", Sense::Noun(Thing::Discipline)),
    ("year-noun", Sense::Year),
    ("team", Sense::Unit(EventUnit::Team)),
    ("individual", Sense::Unit(EventUnit::Individual)),
    ("host", Sense::Deed(Deed::Host)),
    ("hold", Sense::Deed(Deed::Hold)),
    ("champion", Sense::Champion),
    ("mean-age", Sense::MeanAge),
    ("of-olympic", Sense::OfKind(GamesKind::Olympic)),
    ("of-paralympic", Sense::OfKind(GamesKind::Paralympic)),
    ("open", Sense::Deed(Deed::Open)),
    ("close", Sense::Deed(Deed::Close)),
    ("span", Sense::Deed(Deed::Span)),
    ("cancel", Sense::Deed(Deed::Cancel)),
    ("finish", Sense::Deed(Deed::Finish)),
    ("compete", Sense::Deed(Deed::Compete)),
    ("win", Sense::Deed(Deed::Win)),
    ("undone-win", Sense::Undone(Deed::Win)),
    ("won-where", Sense::Where(Deed::Win)),
    ("new", Sense::Fresh(Fresh::New)),
    ("last-time", Sense::Fresh(Fresh::LastTime)),
    ("dropped", Sense::Fresh(Fresh::Dropped)),
    ("most", Sense::Order(Order::Amount(End::Most))),
    ("fewest", Sense::Order(Order::Amount(End::Least))),
    ("best", Sense::Order(Order::Best)),
    ("first", Sense::Order(Order::Time(End::Least))),
    ("last", Sense::Order(Order::Time(End::Most))),
    ("next", Sense::Order(Order::Next)),
    ("second-last", Sense::Order(Order::SecondLast)),
    ("longest", Sense::Order(Order::Extreme(Attribute::Length, End::Most))),
    ("more", Sense::Glue(Glue::Compared(Comparison::More))),
    ("fewer", Sense::Glue(Glue::Compared(Comparison::Fewer))),
    ("at-least", Sense::Glue(Glue::Compared(Comparison::AtLeast))),
    ("at-most", Sense::Glue(Glue::Compared(Comparison::AtMost))),
    ("exactly", Sense::Glue(Glue::Compared(Comparison::Exactly))),
    ("or-more", Sense::Glue(Glue::OrCompared(Comparison::AtLeast))),
    ("or-fewer", Sense::Glue(Glue::OrCompared(Comparison::AtMost))),
    ("times", Sense::Glue(Glue::Times)),
    ("top", Sense::Glue(Glue::Top)),
    ("before", Sense::Glue(Glue::Before)),
    ("after", Sense::Glue(Glue::After)),
    ("since", Sense::Glue(Glue::Since)),
    ("until", Sense::Glue(Glue::Until)),
    ("between", Sense::Glue(Glue::Between)),
    ("except", Sense::Glue(Glue::Except)),
    ("only", Sense::Glue(Glue::Only)),
    ("not", Sense::Glue(Glue::Not)),
    ("never", Sense::Glue(Glue::Never)),
    ("no", Sense::Glue(Glue::No)),
    ("and", Sense::Glue(Glue::And)),
    ("or", Sense::Glue(Glue::Or)),
    ("both", Sense::Glue(Glue::Both)),
    ("each", Sense::Glue(Glue::Each)),
    ("every", Sense::Glue(Glue::Every)),
    ("per", Sense::Glue(Glue::Per)),
    ("single", Sense::Glue(Glue::Single)),
    ("than", Sense::Glue(Glue::Than)),
    ("versus", Sense::Glue(Glue::Versus)),
    ("beginning", Sense::Glue(Glue::Beginning)),
    ("to-last", Sense::Glue(Glue::ToLast)),
    ("relative", Sense::Glue(Glue::Relative)),
    ("years-old", Sense::Glue(Glue::YearsOld)),
    ("younger", Sense::Glue(Glue::Younger)),
    ("older", Sense::Glue(Glue::Older)),
    ("share", Sense::Glue(Glue::Share)),
    ("average", Sense::Glue(Glue::Average)),
    ("age", Sense::Glue(Glue::Age)),
    ("continent-africa", Sense::Continent(Continent::Africa)),
    ("continent-asia", Sense::Continent(Continent::Asia)),
    ("continent-europe", Sense::Continent(Continent::Europe)),
    ("continent-north-america", Sense::Continent(Continent::NorthAmerica)),
    ("continent-south-america", Sense::Continent(Continent::SouthAmerica)),
    ("continent-oceania", Sense::Continent(Continent::Oceania)),
    ("colour", Sense::Idle(Class::Colour)),
    ("grammar", Sense::Idle(Class::Grammar)),
];

impl FromStr for Sense {
    type Err = UnknownSense;

    fn from_str(target: &str) -> Result<Self, UnknownSense> {
        /// Greater numbers are written in figures.
        const MOST: u16 = 100;
        let numbered = |prefix: &str| {
            let number = target.strip_prefix(prefix)?.parse().ok()?;
            (1..=MOST).contains(&number).then_some(number)
        };
        let sense = numbered("nth-")
            .map(Self::Ordinal)
            .or_else(|| numbered("number-").map(Self::Number))
            .or_else(|| numbered("times-").map(Self::Times))
            .or_else(|| {
                TARGETS
                    .iter()
                    .find(|(name, _)| *name == target)
                    .map(|(_, sense)| *sense)
            });
        sense.ok_or_else(|| UnknownSense(target.to_owned()))
    }
}

impl Sense {
    /// What a word of `words.csv` says, where all its phrases say just that.
    pub fn of_term(term: Term) -> Option<Self> {
        Some(match term {
            Term::Medals => Self::Noun(Thing::Medal),
            Term::Medal(colour) => Self::Colour(colour),
            Term::Medallists => Self::Medallist,
            Term::Athletes => Self::Noun(Thing::Athlete),
            Term::Sports => Self::Noun(Thing::Sport),
            Term::Events => Self::Noun(Thing::Event),
            Term::Games => Self::Noun(Thing::Games),
            Term::Countries => Self::Noun(Thing::Country),
            Term::Extreme(what, end) => {
                use crate::question::{End as Old, Measurable};
                let attribute = match what {
                    Measurable::Age => Attribute::Age,
                    Measurable::Height => Attribute::Height,
                    Measurable::Weight => Attribute::Weight,
                };
                let end = match end {
                    Old::Most => End::Most,
                    Old::Least => End::Least,
                };
                Self::Order(Order::Extreme(attribute, end))
            }
            Term::Sex(sex) => Self::Sex(sex),
            Term::Kind(kind) => Self::Kind(kind),
            Term::Season(season) => Self::Season(season),
            Term::Win => Self::Deed(Deed::Win),
            Term::Compete => Self::Deed(Deed::Compete),
            // The others gather phrases that say different things, or say what no query asks.
            _ => return None,
        })
    }

    /// What it weighs.
    pub fn class(self) -> Class {
        match self {
            Self::Ask(_) | Self::WhetherFirst => Class::Asking,
            Self::Idle(class) => class,
            Self::Noun(_)
            | Self::Year
            | Self::Continent(_)
            | Self::Kind(_)
            | Self::OfKind(_)
            | Self::Season(_)
            | Self::Sex(_)
            | Self::Unit(_)
            | Self::Colour(_)
            | Self::Medallist
            | Self::Champion => Class::Naming,
            Self::Deed(_)
            | Self::Undone(_)
            | Self::Where(_)
            | Self::Fresh(_)
            | Self::Order(_)
            | Self::Glue(_)
            | Self::Number(_)
            | Self::Ordinal(_)
            | Self::Times(_)
            | Self::MeanAge => Class::Binding,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_a_sense_and_every_sense_a_row() {
        let mut unused: Vec<&str> = TARGETS.iter().map(|(target, _)| *target).collect();
        for table in [
            include_str!("../../data/lexicon/en/senses.csv"),
            include_str!("../../data/lexicon/az/senses.csv"),
            include_str!("../../data/lexicon/ru/senses.csv"),
            include_str!("../../data/lexicon/tr/senses.csv"),
        ] {
            for row in csv::Reader::from_reader(table.as_bytes()).records() {
                let row = row.unwrap();
                assert!(row[0].parse::<Sense>().is_ok(), "{row:?}");
                unused.retain(|target| *target != &row[0]);
            }
        }
        assert!(unused.is_empty(), "{unused:?}");
    }

    #[test]
    fn what_is_no_sense_is_refused() {
        for target in ["", "nth-", "nth-0", "number-101", "times-x", "Who", "continent-"] {
            assert_eq!(target.parse::<Sense>(), Err(UnknownSense(target.to_owned())));
        }
    }
}
