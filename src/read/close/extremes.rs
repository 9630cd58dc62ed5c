//! The oldest, the tallest, the lightest.

use crate::query::{About, Ask, Attribute, End, Kind, Measure, Query, Take, What};

use super::super::clause::Clause;
use super::super::meaning::{Asking, Deed, Named, Narrow, Order, Thing};
use super::super::rules::Env;
use super::super::weights::Feature;
use super::draft::Draft;

/// "The oldest gold medallist under 30 in judo", "the second youngest athlete at X".
pub(super) fn extremes(clause: &Clause, env: &Env<'_>) -> Option<(Query, f32)> {
    let rank = clause.rank?;
    let Order::Extreme(attribute, end) = rank.order else {
        return None;
    };
    if !matches!(attribute, Attribute::Age | Attribute::Height | Attribute::Weight) {
        return None;
    }
    let of_medals = clause.nouns.contains(&Thing::Medal)
        || clause.deed == Some(Deed::Win)
        || clause.only.contains(&Narrow::Medallist)
        || clause.names(|named| matches!(named, Named::Colour(_)));
    let about = if of_medals { About::Medals } else { About::Entries };
    let mut draft = Draft::new(clause, env, about, Kind::Athlete);
    draft.rest.rank = None;
    match (draft.rest.ask.take(), draft.rest.asked.take()) {
        (Some(Asking::Who | Asking::Which), None | Some(Thing::Athlete)) => {}
        (None, None) => draft.doubt(Feature::Unasked),
        _ => return None,
    }
    match draft.rest.deed.take() {
        None => {}
        Some(Deed::Win) if of_medals => {}
        Some(Deed::Compete) if !of_medals => {}
        _ => return None,
    }
    let is_athlete = draft.rest.take_noun(Thing::Athlete)
        || clause.asked == Some(Thing::Athlete)
        || clause.ask == Some(Asking::Who)
        || of_medals;
    draft.rest.take_noun(Thing::Medal);
    draft.rest.take_noun(Thing::Games);
    if !is_athlete {
        return None;
    }
    // "Won the marathon" is told of its winners.
    let is_title = draft.rest.names(|named| matches!(named, Named::Title(_)));
    let is_bare = clause.deed == Some(Deed::Win)
        && !clause.nouns.contains(&Thing::Medal)
        && !clause.only.contains(&Narrow::Medallist)
        && !clause.names(|named| matches!(named, Named::Colour(_)));
    draft.narrow()?;
    if is_bare {
        if !is_title {
            return None;
        }
        let gold = crate::query::Thing::Colour(crate::records::Medal::Gold);
        draft.only.push(crate::query::Filter::is(gold));
    }
    let what = match end {
        End::Most => What::Greatest(attribute),
        End::Least => What::Least(attribute),
    };
    draft.query(Ask::List, |set| {
        let take = Take {
            from: rank.from,
            to: rank.to,
            of_each: false,
        };
        set.show(Measure::of(what)).order(end).take(take)
    })
}
