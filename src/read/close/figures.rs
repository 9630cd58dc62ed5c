//! Shares and means.

use crate::query::{About, Ask, Attribute, Filter, Kind, Measure, Query, What};

use super::super::clause::Clause;
use super::super::meaning::{Asking, Deed, Figure, Named, Spread, Thing};
use super::super::rules::Env;
use super::draft::Draft;

type Made = Option<(Query, f32)>;

/// "What percentage of X's medals were gold".
pub(super) fn share(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Medals, Kind::Medal);
    if draft.rest.figure.take() != Some(Figure::Share) {
        return None;
    }
    match (draft.rest.ask.take(), draft.rest.asked.take()) {
        (None | Some(Asking::Which | Asking::HowMany), None | Some(Thing::Medal)) => {}
        _ => return None,
    }
    if !matches!(draft.rest.deed.take(), None | Some(Deed::Win)) {
        return None;
    }
    draft.rest.take_noun(Thing::Medal);
    draft.rest.take_noun(Thing::Athlete);
    draft.rest.take_noun(Thing::Games);
    draft.rest.take_noun(Thing::Event);
    // One thing alone can be the part: with two it is not told which is the part and which the whole.
    let is_part = |named: &Named| {
        matches!(
            named,
            Named::Colour(_) | Named::Sex(_) | Named::Unit(_) | Named::Sport(_) | Named::Country(_) | Named::Athlete(_)
        )
    };
    let first = draft.rest.take_named(is_part)?;
    let second = draft.rest.take_named(is_part);
    let (part, whole) = match (first, second) {
        (part, None) => (part, None),
        // A country's medals, and which part of them: the country is the whole.
        (one, Some(other)) => match (one.as_slice(), other.as_slice()) {
            ([Named::Country(_) | Named::Athlete(_)], [Named::Sex(_) | Named::Unit(_) | Named::Sport(_)]) => {
                (other, Some(one))
            }
            ([Named::Sex(_) | Named::Unit(_) | Named::Sport(_)], [Named::Country(_) | Named::Athlete(_)]) => {
                (one, Some(other))
            }
            _ => return None,
        },
    };
    if whole.is_none() && matches!(part.as_slice(), [Named::Colour(_)]) {
        return None;
    }
    if let Some(whole) = whole {
        draft.rest.only.push(super::super::meaning::Narrow::Is(whole));
    }
    draft.narrow()?;
    let mut things = Vec::new();
    for one in &part {
        match draft.filter(one)? {
            Filter::Is(more) => things.extend(more),
            _ => return None,
        }
    }
    let show = Measure::of(What::Share(Kind::Medal)).only(Filter::Is(things));
    draft.query(Ask::Value, |set| set.show(show))
}

/// "The average number of medals of X per Games", "the average age of medallists in judo".
pub(super) fn means(clause: &Clause, env: &Env<'_>) -> Made {
    let figure = clause.figure?;
    if !matches!(
        (clause.ask, clause.asked),
        (None | Some(Asking::Which), None) | (Some(Asking::HowMany), Some(Thing::Medal))
    ) {
        return None;
    }
    match figure {
        Figure::Share => None,
        Figure::Average => {
            let mut draft = Draft::new(clause, env, About::Medals, Kind::Medal);
            draft.rest.figure = None;
            draft.rest.ask = None;
            let asked = draft.rest.asked.take().is_some();
            draft.rest.take_spread(|spread| {
                matches!(
                    spread,
                    Spread::Per(Thing::Games) | Spread::Each(Thing::Games) | Spread::Single(Thing::Games)
                )
            })?;
            if !(draft.rest.take_noun(Thing::Medal) || asked) {
                return None;
            }
            if !matches!(draft.rest.deed.take(), None | Some(Deed::Win)) {
                return None;
            }
            let is_whose = |named: &Named| matches!(named, Named::Country(_) | Named::Athlete(_));
            if !draft.rest.names(is_whose) {
                return None;
            }
            draft.narrow()?;
            draft.query(Ask::Value, |set| {
                set.show(Measure::of(What::Ratio(Kind::Medal, Kind::Games)))
            })
        }
        Figure::MeanOf(attribute) => {
            if attribute != Attribute::Age {
                return None;
            }
            let of_medals = clause.nouns.contains(&Thing::Medal)
                || clause.only.contains(&super::super::meaning::Narrow::Medallist)
                || clause.names(|named| matches!(named, Named::Colour(_)));
            let about = if of_medals { About::Medals } else { About::Entries };
            let mut draft = Draft::new(clause, env, about, Kind::Athlete);
            draft.rest.figure = None;
            draft.rest.ask = None;
            draft.rest.take_noun(Thing::Medal);
            draft.rest.take_noun(Thing::Games);
            let is_athlete = draft.rest.take_noun(Thing::Athlete);
            if !(is_athlete || of_medals) {
                return None;
            }
            if !matches!(draft.rest.deed.take(), None | Some(Deed::Compete)) {
                return None;
            }
            draft.narrow()?;
            draft.query(Ask::Value, |set| set.show(Measure::of(What::Mean(attribute))))
        }
    }
}
