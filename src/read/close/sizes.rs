//! When Games were, how long they lasted, and how large they were.

use crate::query::{About, Ask, Attribute, End, Kind, Measure, Query, Take, What};
use crate::records::EventSex;

use super::super::clause::Clause;
use super::super::meaning::{Asking, Deed, Named, Order, Thing};
use super::super::rules::Env;
use super::super::weights::Feature;
use super::draft::Draft;

type Made = Option<(Query, f32)>;

/// "When did X open", "how long did X last", "which Games lasted longest".
pub(super) fn days(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Hosting, Kind::Games);
    let deed = draft.rest.deed.take();
    draft.rest.take_noun(Thing::Games);
    if let Some(rank) = draft.rest.rank.take() {
        let (Order::Extreme(Attribute::Length | Attribute::Height, end), Some(Deed::Span | Deed::Hold) | None) =
            (rank.order, deed)
        else {
            return None;
        };
        let asked = draft.rest.asked.take();
        let is_of_games = asked == Some(Thing::Games) || (asked.is_none() && clause.nouns.contains(&Thing::Games));
        if !is_of_games || !matches!(draft.rest.ask.take(), Some(Asking::Which) | None) {
            return None;
        }
        draft.narrow()?;
        let what = if end == End::Most {
            What::Greatest(Attribute::Length)
        } else {
            What::Least(Attribute::Length)
        };
        return draft.query(Ask::List, |set| {
            let take = Take {
                from: rank.from,
                to: rank.to,
                of_each: false,
            };
            set.show(Measure::of(what)).order(end).take(take)
        });
    }
    let what = match (draft.rest.ask.take()?, deed?) {
        (Asking::When, Deed::Open) => What::Least(Attribute::Opened),
        (Asking::When, Deed::Close) => What::Greatest(Attribute::Closed),
        (Asking::HowLong, Deed::Span | Deed::Hold) => What::Greatest(Attribute::Length),
        _ => return None,
    };
    draft.narrow()?;
    // Of several Games there is more than one day.
    draft.single_games()?;
    draft.query(Ask::Value, |set| set.show(Measure::of(what)))
}

/// "Which Games had the most athletes".
pub(super) fn sizes(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Hosting, Kind::Games);
    let (rank, by) = draft.rest.ranked.take()?;
    let Order::Amount(end) = rank.order else { return None };
    match (draft.rest.ask.take(), draft.rest.asked.take()) {
        (Some(Asking::Which), Some(Thing::Games)) => {}
        (Some(Asking::When), None) => draft.doubt(Feature::Shifted),
        (None, None) if draft.rest.take_noun(Thing::Games) => draft.doubt(Feature::Unasked),
        _ => return None,
    }
    if !matches!(draft.rest.deed.take(), None | Some(Deed::Compete | Deed::Hold)) {
        return None;
    }
    draft.rest.take_noun(Thing::Games);
    let sex = draft.rest.take_named(|named| matches!(named, Named::Sex(_)));
    let attribute = match (by, sex.as_deref()) {
        (Thing::Athlete, None) => Attribute::Athletes,
        (Thing::Athlete, Some([Named::Sex(EventSex::Women)])) => Attribute::Women,
        (Thing::Athlete, Some([Named::Sex(EventSex::Men)])) => Attribute::Men,
        (Thing::Country, None) => Attribute::Nations,
        (Thing::Event, None) => Attribute::Events,
        _ => return None,
    };
    let is_place = |named: &Named| matches!(named, Named::Country(_) | Named::Continent(_));
    if draft.rest.names(is_place) {
        return None;
    }
    draft.narrow()?;
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
