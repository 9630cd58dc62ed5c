//! How far a competitor came who was not placed over all.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};

/// A group of competitors within a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Group {
    /// A race or a bout among several that lead to the next round.
    Heat(u16),
    /// A set of competitors who all meet.
    Pool(u16),
}

/// Where a competition ended for somebody: the fifth of the first heat in the second of three rounds. What the source does
/// not tell is `None`; something is always told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Stage {
    /// The round and how many there were.
    pub round: Option<(u16, u16)>,
    /// The group in it.
    pub group: Option<Group>,
    /// The place there.
    pub place: Option<u16>,
}

impl Stage {
    /// Reads a stage as the tables spell it (`data/README.md`): `r2/3 h1 5`, of which any part may be missing.
    /// `None` when it is nothing of the kind.
    pub fn read(text: &str) -> Option<Self> {
        let mut parts = text.split(' ').peekable();
        let round = parts
            .next_if(|part| part.starts_with('r'))
            .map(|part| {
                let (round, of) = part[1..].split_once('/')?;
                Some((number(round)?, number(of)?))
            })
            .map_or(Some(None), |read| read.map(Some))?;
        let group = parts
            .next_if(|part| part.starts_with(['h', 'p']))
            .map(|part| {
                let group = number(&part[1..])?;
                Some(if part.starts_with('h') {
                    Group::Heat(group)
                } else {
                    Group::Pool(group)
                })
            })
            .map_or(Some(None), |read| read.map(Some))?;
        let place = parts.next().map_or(Some(None), |part| number(part).map(Some))?;
        let whole = parts.next().is_none() && (round.is_some() || group.is_some() || place.is_some());
        whole.then_some(Self { round, group, place })
    }
}

fn number(text: &str) -> Option<u16> {
    let digits = (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

impl FromSql for Stage {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        Self::read(value.as_str()?).ok_or(FromSqlError::InvalidType)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stages_are_read() {
        let stage = |round, group, place| Some(Stage { round, group, place });
        for (text, expected) in [
            ("r2/3 h1 5", stage(Some((2, 3)), Some(Group::Heat(1)), Some(5))),
            ("r1/2 p3", stage(Some((1, 2)), Some(Group::Pool(3)), None)),
            ("r1/2 17", stage(Some((1, 2)), None, Some(17))),
            ("h4", stage(None, Some(Group::Heat(4)), None)),
            ("11", stage(None, None, Some(11))),
            ("", None),
            ("5 h1", None),
            ("r2", None),
            ("r1/2  5", None),
            ("h", None),
            ("h-1", None),
            ("1234", None),
            ("r1/2 h1 5 5", None),
        ] {
            assert_eq!(Stage::read(text), expected, "{text:?}");
        }
    }
}
