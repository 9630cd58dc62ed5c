//! The columns that tables of several answers share.

use crate::answer::{Member, Tally};
use crate::records::CountryId;

use super::doc::{Column, Line};
use super::{View, wording};

pub(super) const GOLD: Column = Column::numbers("🥇 G");
pub(super) const SILVER: Column = Column::numbers("🥈 S");
pub(super) const BRONZE: Column = Column::numbers("🥉 B");

/// Golds, silvers and bronzes, each a cell.
pub(super) fn colours(tally: Tally) -> impl Iterator<Item = Line> {
    let Tally { gold, silver, bronze } = tally;
    [gold, silver, bronze]
        .into_iter()
        .map(|number| plain(number.to_string()))
}

/// Medals of all colours, a cell.
pub(super) fn total(tally: Tally) -> Line {
    plain(wording::grouped(tally.total() as usize))
}

/// A cell of plain text.
pub(super) fn plain(text: impl AsRef<str>) -> Line {
    Line::new().text(text)
}

/// Who competed, with the country.
pub(super) fn competitor(view: &View<'_>, members: &[Member], of: CountryId) -> Line {
    plain(wording::competitor_and_flag(view.catalog, members, of))
}
