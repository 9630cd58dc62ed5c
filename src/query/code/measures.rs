//! Measures, what they must come to, and amounts in codes.

use super::cursor::Cursor;
use super::limits::Depth;
use super::{Codec, Stop};
use crate::query::fields::{AmountShape, Field, WhatShape};
use crate::query::{Amount, Having, Kind, Measure, Over, What};

/// What stands before the sort of other facts that a measure takes: of those that pass the filters of the set, or of all.
const NARROWED: char = 'V';
const ALL: char = 'W';

impl Codec<'_> {
    /// `nm`, `nmWR(lg)`.
    pub(super) fn measure(self, measure: &Measure, depth: Depth) -> Result<String, Stop> {
        let Measure { what, only, over } = measure;
        let mut code = what_code(*what);
        if let Some(Over { about, narrowed }) = over {
            code.push(if *narrowed { NARROWED } else { ALL });
            code.push(about.letter());
        }
        if !only.is_empty() {
            code.push_str(&self.bracketed(only, depth)?);
        }
        Ok(code)
    }

    pub(super) fn measure_of(self, cursor: &mut Cursor<'_>, depth: Depth) -> Result<Measure, Stop> {
        let what = what_of(cursor)?;
        let narrowed = match cursor.peek() {
            Some(NARROWED) => Some(true),
            Some(ALL) => Some(false),
            Some(_) | None => None,
        };
        let over = match narrowed {
            Some(narrowed) => {
                cursor.chars(1)?;
                let about = cursor.field()?;
                Some(Over { about, narrowed })
            }
            None => None,
        };
        let only = if cursor.peek() == Some('(') {
            self.bracketed_of(cursor, depth)?
        } else {
            Vec::new()
        };
        Ok(Measure { what, only, over })
    }

    /// `nm(lg)l2`.
    pub(super) fn having(self, having: &Having, depth: Depth) -> Result<String, Stop> {
        let Having { measure, is, than } = having;
        let (measure, than) = (self.measure(measure, depth)?, self.amount(than, depth)?);
        Ok(format!("{measure}{}{than}", is.letter()))
    }

    pub(super) fn having_of(self, cursor: &mut Cursor<'_>, depth: Depth) -> Result<Having, Stop> {
        Ok(Having {
            measure: self.measure_of(cursor, depth)?,
            is: cursor.field()?,
            than: self.amount_of(cursor, depth)?,
        })
    }

    /// `2`, `Mnm(ls)`, `O(lMc …)`, `Ag`.
    pub(super) fn amount(self, amount: &Amount, depth: Depth) -> Result<String, Stop> {
        let letter = amount.shape().letter();
        Ok(match amount {
            Amount::Number(number) => number.to_string(),
            Amount::Measure(measure) => format!("{letter}{}", self.measure(measure, depth.level()?)?),
            Amount::Of(query) => format!("{letter}({})", self.query(query, depth)?),
            Amount::All(kind) => format!("{letter}{}", kind.letter()),
        })
    }

    pub(super) fn amount_of(self, cursor: &mut Cursor<'_>, depth: Depth) -> Result<Amount, Stop> {
        match cursor.eat_field().unwrap_or(AmountShape::Number) {
            AmountShape::Number => Ok(Amount::Number(cursor.number()?)),
            AmountShape::Measure => {
                let measure = self.measure_of(cursor, depth.level()?)?;
                Ok(Amount::Measure(Box::new(measure)))
            }
            AmountShape::Of => {
                cursor.expect('(')?;
                let query = self.query_of(cursor, depth)?;
                cursor.expect(')')?;
                Ok(Amount::Of(Box::new(query)))
            }
            AmountShape::All => Ok(Amount::All(cursor.field()?)),
        }
    }
}

/// A measure with what it is of: `nm`, `rmg`, `t`.
fn what_code(what: What) -> String {
    let mut code = what.shape().letter().to_string();
    match what {
        What::Number(kind) | What::Share(kind) => code.push(kind.letter()),
        What::Ratio(of, to) => code.extend([of.letter(), to.letter()]),
        What::Least(attribute) | What::Greatest(attribute) | What::Mean(attribute) | What::Span(attribute) => {
            code.push(attribute.letter());
        }
        What::Tally | What::Run => {}
    }
    code
}

fn what_of(cursor: &mut Cursor<'_>) -> Result<What, Stop> {
    Ok(match cursor.field()? {
        WhatShape::Number => What::Number(cursor.field()?),
        WhatShape::Tally => What::Tally,
        WhatShape::Least => What::Least(cursor.field()?),
        WhatShape::Greatest => What::Greatest(cursor.field()?),
        WhatShape::Mean => What::Mean(cursor.field()?),
        WhatShape::Span => What::Span(cursor.field()?),
        WhatShape::Share => What::Share(cursor.field()?),
        WhatShape::Ratio => {
            let of: Kind = cursor.field()?;
            What::Ratio(of, cursor.field()?)
        }
        WhatShape::Run => What::Run,
    })
}
