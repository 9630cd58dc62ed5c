//! Who has medals: with so many of some, none of others, in every Games, in both of two.

use crate::query::{About, Ask, Comparison, End, Filter, Kind, Measure, Query, Thing as Of};
use crate::records::Medal;

use super::super::clause::Clause;
use super::super::meaning::{Asking, Deed, Named, Narrow, Thing};
use super::super::rules::Env;
use super::draft::{Draft, kind};
use super::medals::{is_won, lines};

type Made = Option<(Query, f32)>;

/// "Countries that won gold but no silver", "with at least 10 medals at X", "who won both A and B", "in every Games".
pub(super) fn demanded(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Medals, Kind::Athlete);
    let is_count = clause.ask == Some(Asking::HowMany);
    let is_each = clause.only.iter().any(|narrow| matches!(narrow, Narrow::Each(_)));
    let thing = if is_count {
        draft.rest.ask = None;
        draft.rest.asked.take()?
    } else {
        lines(&mut draft)?
    };
    if !matches!(thing, Thing::Athlete | Thing::Country | Thing::Sport) {
        return None;
    }
    draft.of = kind(thing, About::Medals);
    let is_deed = draft.rest.deed == Some(Deed::Win);
    if !is_won(&mut draft) {
        return None;
    }
    let with_medals = draft.rest.take_noun(Thing::Medal);
    draft.rest.take_noun(Thing::Games);
    let each_title = clause
        .only
        .iter()
        .any(|narrow| matches!(narrow, Narrow::Each(named) if named.iter().all(|one| matches!(one, Named::Title(_)))));
    if is_each && !with_medals && !clause.only.contains(&Narrow::Medallist) {
        // Who won events won gold in them.
        if !each_title {
            return None;
        }
        draft.only.push(Filter::is(Of::Colour(Medal::Gold)));
    }
    let of_medals = with_medals || is_deed || clause.only.contains(&Narrow::Medallist) || has_limit(clause);
    if !of_medals {
        return None;
    }
    // "Won gold but no silver": the gold is one demand, the silver another.
    if !draft.rest.lacks.is_empty()
        && let Some(colours) = draft.rest.take_named(|named| matches!(named, Named::Colour(_)))
    {
        let [Named::Colour(colour)] = colours.as_slice() else {
            return None;
        };
        let measure = Measure::number(Kind::Medal).only(Filter::is(Of::Colour(*colour)));
        draft.having.push(measure.is(Comparison::AtLeast, 1));
    } else if !draft.rest.lacks.is_empty() {
        // Who has none of a colour must have another.
        let is_of_colour = draft.rest.lacks.iter().all(|(noun, _)| !noun.only.is_empty());
        let is_told = is_of_colour && (with_medals || clause.only.contains(&Narrow::Medallist) || has_limit(clause));
        is_told.then_some(())?;
    }
    draft.every(true)?;
    draft.times()?;
    let is_limited = !draft.rest.limits.is_empty();
    draft.limits(&[Thing::Medal, Thing::Games, Thing::Sport, Thing::Event, Thing::Country])?;
    draft.lacks(None)?;
    draft.narrow()?;
    if draft.having.is_empty() {
        return None;
    }
    if is_each && draft.having.len() < 2 {
        return None;
    }
    let ask = if is_count { Ask::Count } else { Ask::List };
    draft.query(ask, |set| if is_limited { set.order(End::Most) } else { set })
}

/// "Which countries won medals in judo before 2000", "how many athletes won gold at X".
pub(super) fn holders(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Medals, Kind::Athlete);
    let is_count = clause.ask == Some(Asking::HowMany);
    let thing = if is_count {
        draft.rest.ask = None;
        draft.rest.asked.take()?
    } else {
        lines(&mut draft)?
    };
    draft.of = kind(thing, About::Medals);
    let is_deed = clause.deed == Some(Deed::Win);
    if !matches!(thing, Thing::Athlete | Thing::Country | Thing::Sport | Thing::Event) || !is_won(&mut draft) {
        return None;
    }
    let with_medals = draft.rest.take_noun(Thing::Medal) || clause.only.contains(&Narrow::Medallist);
    draft.rest.take_noun(Thing::Games);
    // Who won an event won gold in it.
    let of_wins = thing == Thing::Event && is_deed && !with_medals;
    if of_wins {
        draft.only.push(Filter::is(Of::Colour(Medal::Gold)));
    }
    if !(with_medals || of_wins)
        || !(is_deed || clause.asked == Some(Thing::Athlete) || clause.ask.is_none() || is_count)
    {
        return None;
    }
    let same = |narrow: &Narrow| matches!(narrow, Narrow::Same(_));
    if clause.only.iter().any(same) {
        return None;
    }
    draft.narrow()?;
    let is_told = draft.only.len() > 1 || draft.is_of_games();
    if !is_told || !draft.having.is_empty() {
        return None;
    }
    let ask = if is_count { Ask::Count } else { Ask::List };
    draft.query(ask, |set| set.order(End::Most))
}

fn has_limit(clause: &Clause) -> bool {
    clause.limits.iter().any(|limit| limit.of.thing == Thing::Medal)
}

/// "Countries that never won gold", "that won no medal at X".
pub(super) fn lacking(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Entries, Kind::Country);
    let is_count = clause.ask == Some(Asking::HowMany);
    let thing = if is_count {
        draft.rest.ask = None;
        draft.rest.asked.take()?
    } else {
        lines(&mut draft)?
    };
    if thing != Thing::Country || draft.rest.lacks.len() != 1 {
        return None;
    }
    if !matches!(draft.rest.deed.take(), None | Some(Deed::Win | Deed::Compete)) {
        return None;
    }
    draft.rest.take_noun(Thing::Games);
    let ever = draft.rest.lacks.iter().any(|(_, ever)| *ever);
    draft.lacks(Some((About::Medals, true)))?;
    draft.narrow()?;
    // "At Paris, countries that never won" asks for two times at once.
    if ever && draft.is_of_games() {
        return None;
    }
    let ask = if is_count { Ask::Count } else { Ask::List };
    draft.query(ask, |set| set)
}
