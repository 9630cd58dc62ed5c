//! How medals are ranked.

use std::cmp::Reverse;

use rusqlite::Row;

use crate::question::{MedalFilter, Order};
pub use crate::records::Tally;

/// By what lines are ranked, the greatest first.
pub(in crate::answer) type Worth = Reverse<[u32; 4]>;

impl Tally {
    /// Reads three columns, gold, silver and bronze, the first of which is `at`.
    pub(in crate::answer) fn from_row(row: &Row<'_>, at: usize) -> rusqlite::Result<Self> {
        Ok(Self {
            gold: row.get(at)?,
            silver: row.get(at + 1)?,
            bronze: row.get(at + 2)?,
        })
    }

    /// Only the medals that a filter lets through.
    pub(in crate::answer) fn only(self, filter: Option<MedalFilter>) -> Self {
        let Some(MedalFilter::Only(medal)) = filter else {
            return self;
        };
        let mut only = Self::default();
        only.add(medal, self.of(medal));
        only
    }

    /// What ranks a tally: of one colour when that was asked for, else by `order`; then gold, silver, bronze.
    pub(in crate::answer) fn worth(self, order: Order, filter: Option<MedalFilter>) -> Worth {
        let first = match (filter, order) {
            (Some(MedalFilter::Only(medal)), _) => self.of(medal),
            (_, Order::Total) => self.total(),
            (_, Order::Golds) => self.gold,
        };
        Reverse([first, self.gold, self.silver, self.bronze])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Medal;

    fn tally(gold: u32, silver: u32, bronze: u32) -> Tally {
        Tally { gold, silver, bronze }
    }

    #[test]
    fn a_filter_lets_one_colour_through() {
        let whole = tally(4, 2, 5);
        for (filter, expected) in [
            (None, whole),
            (Some(MedalFilter::Any), whole),
            (Some(MedalFilter::Only(Medal::Gold)), tally(4, 0, 0)),
            (Some(MedalFilter::Only(Medal::Silver)), tally(0, 2, 0)),
            (Some(MedalFilter::Only(Medal::Bronze)), tally(0, 0, 5)),
        ] {
            assert_eq!(whole.only(filter), expected, "{filter:?}");
        }
    }

    #[test]
    fn worth_follows_the_order_and_the_colour_asked_for() {
        let (golden, many, bronzed) = (tally(2, 0, 0), tally(1, 5, 0), tally(1, 0, 5));
        let least = |order, filter| {
            [golden, many, bronzed]
                .into_iter()
                .min_by_key(|tally| tally.worth(order, filter))
                .unwrap()
        };
        assert_eq!(least(Order::Golds, None), golden);
        assert_eq!(least(Order::Golds, Some(MedalFilter::Any)), golden);
        // Of equal totals the one with more silvers.
        assert_eq!(least(Order::Total, None), many);
        assert_eq!(least(Order::Golds, Some(MedalFilter::Only(Medal::Bronze))), bronzed);
        assert_eq!(least(Order::Total, Some(MedalFilter::Only(Medal::Gold))), golden);
    }
}
