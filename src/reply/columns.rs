//! The columns that tables of several answers share.

use crate::answer::{Member, Tally};
use crate::records::CountryId;

use super::View;
use super::doc::Line;
use super::voice::Voice;

/// Golds, silvers and bronzes, each a cell.
pub(super) fn colours(voice: Voice<'_>, tally: Tally) -> impl Iterator<Item = Line> {
    let Tally { gold, silver, bronze } = tally;
    let colours = [gold, silver, bronze].into_iter();
    colours.map(move |number| plain(voice.number(number as usize)))
}

/// Medals of all colours, a cell.
pub(super) fn total(voice: Voice<'_>, tally: Tally) -> Line {
    plain(voice.number(tally.total() as usize))
}

/// A cell of plain text.
pub(super) fn plain(text: impl AsRef<str>) -> Line {
    Line::new().text(text)
}

/// Who competed, with the country.
pub(super) fn competitor(view: &View<'_>, members: &[Member], of: CountryId) -> Line {
    plain(view.voice.competitor_and_flag(members, of))
}
