//! A query as a short text that means the same for ever: what stands behind buttons and links.
//!
//! `!`, a letter for what is wanted ([`Ask`]), one for the sort of facts ([`About`]), one for the kind of
//! the lines and perhaps one more that tells them apart; then fields, each behind a space:
//!
//! ```text
//! !lMm cAZE g2024sp sjudo                 Azerbaijan's judo medals of the Summer Paralympics of 2024
//! !lMc lg Rm T10                          the ten countries with most golds
//! !lMag cUSA Rm T1                        most medals of an athlete at one Games
//! !lMc Hnm(lb)e0 Hnm(lg)l2                countries with no bronze and two golds at least
//! !lMa O(Mt alamiya-valiyeva-2002 lg) ls  who won silver where this athlete won gold
//! ```
//!
//! - A small letter begins things of that kind: `cAZE,GEO`; things of several kinds stand in one field with `+`.
//! - A capital is another filter or [`Part`](super::fields::Part) of the set: their letters are those of [`super::fields`].
//! - A measure is its letter with what it is of, `V` or `W` and a sort of facts when it takes others (`V` those that pass
//!   the filters of the set, `W` all), and its filters in brackets.
//! - An amount is a number, or begins with the letter of its shape.
//! - Sets and queries within others stand in brackets.
//!
//! Things stand by keys of the tables in `data/`, never by row ids, so that an old button still asks the same of newer
//! records; where a code gets long, by the keys' short forms. Codes that begin with `?` are older.

mod cursor;
mod limits;
mod measures;
mod sets;
mod things;

use crate::records::{Catalog, Records, RecordsError};

use super::fields::Field;
use super::{About, Ask, Query};
use cursor::Cursor;
use limits::{Depth, MAX_BYTES, MAX_LONG};

/// What every code begins with, and no old one.
const SIGN: char = '!';

/// What a short key begins with that stands for a code.
pub const SHORT: &str = "!~";

/// Whether a text looks like a code, or like a short key of one, rather than words.
pub fn is_code(text: &str) -> bool {
    let begins = |text: &str| {
        let mut letters = text.strip_prefix(SIGN)?.chars();
        Some((Ask::of_letter(letters.next()?)?, About::of_letter(letters.next()?)?))
    };
    text.starts_with(SHORT) || begins(text).is_some()
}

/// Writes a query in its normal form ([`Query::normal`]). `None` for one that has no code: one with a result in it, for
/// which there is no key that lasts; or one that is deeper, has more filters or takes more than 512 bytes, which nobody asks.
///
/// # Errors
///
/// Where the records fail.
pub fn write(query: &Query, records: &Records) -> Result<Option<String>, RecordsError> {
    let query = query.clone().normal();
    let mut code = None;
    for keys in [Keys::Long, Keys::Short] {
        let codec = Codec { records, keys };
        code = codec.write(&query).map(Some).or_else(Stop::none)?;
        if code.as_ref().is_none_or(|code| code.len() <= MAX_LONG) {
            break;
        }
    }
    Ok(code.filter(|code| code.len() <= MAX_BYTES))
}

/// Reads what [`write()`] wrote, into its normal form. Anything else, forged, old or cut off, is `None`.
///
/// # Errors
///
/// Where the records fail.
pub fn read(code: &str, records: &Records) -> Result<Option<Query>, RecordsError> {
    if code.len() > MAX_BYTES || !code.is_ascii() {
        return Ok(None);
    }
    let codec = Codec {
        records,
        keys: Keys::Long,
    };
    let query = codec.read(code).map(Some).or_else(Stop::none)?;
    Ok(query.map(Query::normal))
}

/// How keys are written. Both are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Keys {
    Long,
    Short,
}

/// What writes and reads codes. Each part is written and read by functions that stand beside each other.
#[derive(Clone, Copy)]
struct Codec<'r> {
    records: &'r Records,
    keys: Keys,
}

impl<'r> Codec<'r> {
    fn catalog(self) -> &'r Catalog {
        self.records.catalog()
    }

    fn write(self, query: &Query) -> Result<String, Stop> {
        Ok(format!("{SIGN}{}", self.query(query, Depth::default())?))
    }

    fn read(self, code: &str) -> Result<Query, Stop> {
        let mut cursor = Cursor::new(code);
        cursor.expect(SIGN)?;
        let query = self.query_of(&mut cursor, Depth::default())?;
        cursor.end()?;
        Ok(query)
    }

    fn query(self, query: &Query, depth: Depth) -> Result<String, Stop> {
        let Query { ask, set } = query;
        Ok(format!("{}{}", ask.letter(), self.set(set, depth)?))
    }

    fn query_of(self, cursor: &mut Cursor<'_>, depth: Depth) -> Result<Query, Stop> {
        let ask: Ask = cursor.field()?;
        let set = self.set_of(cursor, depth)?;
        Ok(Query { ask, set })
    }
}

/// Why a code is not written or read to its end.
#[derive(Debug)]
enum Stop {
    /// What is to be written has no code, or what is to be read is none.
    NoCode,
    /// The records fail.
    Records(RecordsError),
}

impl Stop {
    /// No code is no error.
    fn none<T>(self) -> Result<Option<T>, RecordsError> {
        match self {
            Self::NoCode => Ok(None),
            Self::Records(error) => Err(error),
        }
    }
}

impl From<RecordsError> for Stop {
    fn from(error: RecordsError) -> Self {
        Self::Records(error)
    }
}

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;
