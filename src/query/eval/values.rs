//! Numbers that were measured, as values that can be told.

use jiff::Span;
use jiff::civil::Date;

use super::super::{Attribute, What};
use super::context::Context;
use super::gather::{Raw, tally};
use super::outcome::{Measured, Value};
use crate::records::GamesId;

/// What was measured, as a value.
pub(super) fn measured(context: &Context<'_>, what: What, raw: Raw) -> Measured {
    Measured {
        value: value(context, what, raw),
        made_of: raw.made_of,
        lacking: raw.lacking,
    }
}

fn value(context: &Context<'_>, what: What, raw: Raw) -> Option<Value> {
    let (order, compared) = (raw.order?, raw.compared?);
    Some(match what {
        What::Number(kind) => Value::Number(kind, order),
        What::Tally => Value::Tally(tally(order)),
        What::Least(of) | What::Greatest(of) => attribute(context, of, raw)?,
        What::Mean(of) => Value::Mean(of, raw.parts.0, raw.parts.1),
        What::Span(of) => match of {
            Attribute::Year | Attribute::Born => Value::Years(compared),
            Attribute::Games
            | Attribute::Day
            | Attribute::Age
            | Attribute::Opened
            | Attribute::Closed
            | Attribute::Length => Value::Days(order),
            Attribute::Height => Value::Height(order),
            Attribute::Weight => Value::Weight(order),
            Attribute::Place => Value::Place(order),
            Attribute::Mark
            | Attribute::Nations
            | Attribute::Athletes
            | Attribute::Men
            | Attribute::Women
            | Attribute::Events => Value::Count(of, order),
        },
        What::Share(_) => Value::Share(raw.parts.0, raw.parts.1),
        What::Ratio(..) => Value::Ratio(raw.parts.0, raw.parts.1),
        What::Run => Value::Run(compared, GamesId(raw.parts.0), GamesId(raw.parts.1)),
    })
}

/// The value of an attribute.
fn attribute(context: &Context<'_>, of: Attribute, raw: Raw) -> Option<Value> {
    let (order, compared) = (raw.order?, raw.compared?);
    Some(match of {
        Attribute::Year => Value::Year(i16::try_from(order).ok()?),
        Attribute::Games => Value::Games(GamesId(order)),
        Attribute::Day | Attribute::Opened | Attribute::Closed | Attribute::Born => Value::Day(date(order)?),
        Attribute::Age => Value::Age(i16::try_from(compared).ok()?, order),
        Attribute::Height => Value::Height(order),
        Attribute::Weight => Value::Weight(order),
        Attribute::Place => Value::Place(order),
        Attribute::Mark => {
            let facts = context.reader.facts;
            let at = usize::try_from(raw.evidence)
                .ok()
                .filter(|&at| at < facts.results().games.len())?;
            Value::Mark(facts.result(at).mark()?)
        }
        Attribute::Length => Value::Days(order),
        Attribute::Nations | Attribute::Athletes | Attribute::Men | Attribute::Women | Attribute::Events => {
            Value::Count(of, order)
        }
    })
}

/// The day that is so many days after 1 January 1970.
fn date(days: i64) -> Option<Date> {
    let span = Span::new().try_days(days).ok()?;
    Date::constant(1970, 1, 1).checked_add(span).ok()
}
