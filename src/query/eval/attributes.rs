//! What facts tell that can be compared and ordered.

use super::super::Attribute;
use super::keys::Reader;
use super::row::{NONE, Row};
use crate::query::Comparison;
use crate::records::facts::{Day, PersonFacts};
use crate::records::{Age, GamesId, PersonId};

/// Something that a fact tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Told {
    /// What orders it: of ages and births days, of weights tenths of a kilogram.
    pub order: i64,
    /// What it is compared by: of ages full years, of births the year, of weights kilograms.
    pub compared: i64,
}

impl Told {
    fn plain(number: impl Into<i64>) -> Self {
        let number = number.into();
        Self {
            order: number,
            compared: number,
        }
    }
}

/// An attribute of a fact that it tells exactly; `None` where it is not held, or not to the day.
pub(super) fn told(reader: &Reader<'_>, attribute: Attribute, row: &Row) -> Option<Told> {
    let games = || reader.records.catalog().games(GamesId(row.games.into()));
    let counted = |number: Option<u32>| number.map(Told::plain);
    match attribute {
        Attribute::Year => Some(Told::plain(games().year)),
        Attribute::Games => Some(Told::plain(row.games)),
        Attribute::Day => row.day?.number().map(Told::plain),
        Attribute::Age => {
            let (born, on) = (born(reader, row)?, day(reader, row)?);
            let days = i64::from(on.number()?) - i64::from(born.number()?);
            match born.age_on(on)? {
                Age::Years(years) => Some(Told {
                    order: days,
                    compared: years.into(),
                }),
                Age::Between(..) => None,
            }
        }
        Attribute::Born => {
            let born = born(reader, row)?;
            Some(Told {
                order: born.number()?.into(),
                compared: born.year().into(),
            })
        }
        Attribute::Height => person(reader, row)?.height.map(Told::plain),
        Attribute::Weight => person(reader, row)?.weight.map(|tenths| Told {
            order: tenths.into(),
            compared: (tenths / 10).into(),
        }),
        Attribute::Place => row.place.map(Told::plain),
        Attribute::Mark => row.mark.map(Told::plain),
        Attribute::Length => {
            let (opened, closed) = (Day::new(games().opened?)?, Day::new(games().closed?)?);
            Some(Told::plain(closed.number()? - opened.number()? + 1))
        }
        Attribute::Opened => Day::new(games().opened?)?.number().map(Told::plain),
        Attribute::Closed => Day::new(games().closed?)?.number().map(Told::plain),
        Attribute::Nations => counted(games().nations),
        Attribute::Athletes => counted(games().athletes),
        Attribute::Men => counted(games().men),
        Attribute::Women => counted(games().women),
        Attribute::Events => counted(games().events),
    }
}

/// Whether an attribute of a fact compares so with a number; `None` where that is not known. Ages and births need not be
/// known to the day, where every day that it could be says the same.
pub(super) fn compares(
    reader: &Reader<'_>,
    attribute: Attribute,
    row: &Row,
    is: Comparison,
    number: i64,
) -> Option<bool> {
    let holds = |value: i64| is.holds(value, number);
    match attribute {
        Attribute::Age => {
            let age = born(reader, row)?.age_on(day(reader, row)?)?;
            let (least, most) = (holds(age.least().into()), holds(age.most().into()));
            (least == most).then_some(least)
        }
        Attribute::Born => Some(holds(born(reader, row)?.year().into())),
        // 73.5 kg is over 73.
        Attribute::Weight => {
            let tenths = i64::from(person(reader, row)?.weight?);
            Some(is.holds(tenths, number.saturating_mul(10)))
        }
        Attribute::Year
        | Attribute::Games
        | Attribute::Day
        | Attribute::Height
        | Attribute::Place
        | Attribute::Mark
        | Attribute::Length
        | Attribute::Opened
        | Attribute::Closed
        | Attribute::Nations
        | Attribute::Athletes
        | Attribute::Men
        | Attribute::Women
        | Attribute::Events => told(reader, attribute, row).map(|told| holds(told.compared)),
    }
}

/// The day on which an age is told: that of the fact, else the opening.
pub(super) fn day(reader: &Reader<'_>, row: &Row) -> Option<Day> {
    let opened = || reader.records.catalog().games(GamesId(row.games.into())).opened;
    row.day.or_else(|| opened().and_then(Day::new))
}

fn person(reader: &Reader<'_>, row: &Row) -> Option<PersonFacts> {
    if row.person == NONE {
        return None;
    }
    reader.facts.person(PersonId(row.person.into()))
}

fn born(reader: &Reader<'_>, row: &Row) -> Option<Day> {
    person(reader, row)?.born
}
