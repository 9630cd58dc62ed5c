//! Places in a contest: the last, the last but one, the fifth.

use crate::query::{About, Ask, Attribute, Comparison, End, Filter, Kind, Measure, Query, Take, What};

use super::super::clause::Clause;
use super::super::meaning::{Asking, Deed, Named, Order, Thing};
use super::super::rules::Env;
use super::draft::Draft;

/// "Who was last in the men's marathon at X", "who came second to last".
pub(super) fn places(clause: &Clause, env: &Env<'_>) -> Option<(Query, f32)> {
    let of = match (clause.ask, clause.asked) {
        (Some(Asking::Who), None) | (Some(Asking::Which), Some(Thing::Athlete)) => Kind::Athlete,
        (Some(Asking::Which), Some(Thing::Country)) => Kind::Country,
        _ => return None,
    };
    let mut draft = Draft::new(clause, env, About::Results, of);
    draft.rest.ask = None;
    draft.rest.asked = None;
    if !matches!(draft.rest.deed.take(), None | Some(Deed::Finish)) {
        return None;
    }
    draft.rest.take_noun(Thing::Athlete);
    draft.rest.take_noun(Thing::Event);
    draft.rest.take_noun(Thing::Games);
    if !draft.rest.names(|named| matches!(named, Named::Title(_))) {
        return None;
    }
    let (rank, place) = (draft.rest.rank.take(), draft.rest.place.take());
    draft.narrow()?;
    // Of several Games there are several last ones.
    draft.single_games()?;
    match (rank.map(|rank| (rank.order, rank.from)), place) {
        (Some((Order::Time(End::Most), 1)), None) => {
            draft.only.push(Filter::Last);
            draft.query(Ask::List, |set| set)
        }
        (Some((Order::SecondLast, _)), None) => draft.query(Ask::List, |set| {
            let show = Measure::of(What::Greatest(Attribute::Place));
            set.show(show).order(End::Most).take(Take::nth(2))
        }),
        (None, Some(place)) => {
            draft
                .only
                .push(Filter::number(Attribute::Place, Comparison::Exactly, place.into()));
            draft.query(Ask::List, |set| set)
        }
        _ => None,
    }
}
