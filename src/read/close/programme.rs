//! What was on the programme: new, dropped, at which Games, how much of it.

use crate::query::{
    About, Ask, Attribute, Comparison, End, Filter, Kind, Measure, Query, Set, Take, Thing as Of, What,
};

use super::super::clause::Clause;
use super::super::meaning::{Asking, Deed, Fresh, Named, Narrow, Order, Spread, Thing};
use super::super::rules::Env;
use super::super::weights::Feature;
use super::draft::{Draft, kind};
use super::hosting::by_time;

type Made = Option<(Query, f32)>;

/// What is held.
const HELD: [Thing; 3] = [Thing::Sport, Thing::Discipline, Thing::Event];

/// "Which sports were new at X", "which events were held for the last time at X".
pub(super) fn fresh(clause: &Clause, env: &Env<'_>) -> Made {
    let (mut draft, ask) = start(clause, env)?;
    let fresh = draft.rest.fresh.take()?;
    if fresh == Fresh::Dropped {
        return dropped(draft, ask);
    }
    draft.narrow()?;
    let games = draft.single_games()?;
    let at = env.catalog.games(games);
    // The Games are what is compared, and all Games of their kind are looked at.
    let is_of_games = |filter: &Filter| *filter == Filter::is(Of::Games(games));
    draft.only.retain(|filter| !is_of_games(filter));
    let kinds = Filter::is(Of::GamesKind(at.kind));
    draft.only.push(kinds);
    if at.status != crate::records::GamesStatus::Held {
        return None;
    }
    let what = match fresh {
        Fresh::New => What::Least(Attribute::Games),
        Fresh::LastTime | Fresh::Dropped => What::Greatest(Attribute::Games),
    };
    draft.having.push(Measure::of(what).is(Comparison::Exactly, games.0));
    draft.query(ask, |set| set)
}

/// "Which sports were dropped after X": they were held at X, and not at the Games after it.
fn dropped(mut draft: Draft<'_>, ask: Ask) -> Made {
    let at = draft
        .rest
        .only
        .iter()
        .position(|narrow| matches!(narrow, Narrow::Beside(1, _)))?;
    let Narrow::Beside(_, named) = draft.rest.only.remove(at) else {
        return None;
    };
    draft.rest.only.push(Narrow::Is(named));
    draft.narrow()?;
    let games = draft.single_games()?;
    let next = Filter::Edition(
        1,
        Box::new(Set::all(About::Hosting, Kind::Games).only(Filter::is(Of::Games(games)))),
    );
    let then = Measure::number(Kind::Contest).only(next).over(About::Programme, false);
    draft.having.push(then.is(Comparison::Exactly, 0));
    draft.query(ask, |set| set)
}

/// "At how many Games was judo held", "when was tug of war last held": Games of what is held.
pub(super) fn games(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Programme, Kind::Games);
    let asked = draft.rest.asked.take();
    let ask = match (draft.rest.ask.take()?, asked) {
        (Asking::When, None) | (Asking::Which, Some(Thing::Games)) => Ask::List,
        (Asking::HowMany, Some(Thing::Games)) | (Asking::HowOften, None) => Ask::Count,
        _ => return None,
    };
    if !matches!(draft.rest.deed.take(), Some(Deed::Hold) | None) {
        return None;
    }
    draft.rest.take_noun(Thing::Games);
    let is_held = |named: &Named| matches!(named, Named::Sport(_) | Named::Title(_));
    if !draft.rest.names(is_held) {
        return None;
    }
    apposition(&mut draft);
    let rank = match (draft.rest.rank.take(), draft.rest.fresh.take()) {
        (Some(rank), None) => Some(by_time(rank)?),
        (None, Some(Fresh::New)) => Some((What::Least(Attribute::Games), End::Least, Take::first(1))),
        (None, Some(Fresh::LastTime)) => Some((What::Greatest(Attribute::Games), End::Most, Take::first(1))),
        (None, None) => None,
        _ => return None,
    };
    draft.narrow()?;
    match (rank, ask) {
        (None, ask) => draft.query(ask, |set| set),
        (Some((what, end, take)), Ask::List) => {
            draft.query(Ask::List, |set| set.show(Measure::of(what)).order(end).take(take))
        }
        (Some(_), _) => None,
    }
}

/// "How many events were there in judo at X", "sports held at every Games".
pub(super) fn lists(clause: &Clause, env: &Env<'_>) -> Made {
    let (mut draft, ask) = start(clause, env)?;
    let is_every = draft.every(true)?;
    let is_demanded = draft.rest.times.is_some() || !draft.rest.limits.is_empty();
    draft.times()?;
    draft.limits(&[Thing::Games])?;
    draft.narrow()?;
    let is_narrow = draft.only.iter().any(|filter| match filter {
        Filter::Is(things) => !things
            .iter()
            .all(|thing| matches!(thing, Of::GamesKind(_) | Of::Season(_))),
        _ => true,
    });
    // "How many sports" alone asks for no Games, and for all there ever were.
    if !is_every && !is_demanded && !is_narrow {
        return None;
    }
    // How many sports and events there were at Games, as the organisers count, is told elsewhere.
    let of_games = |filter: &Filter| match filter {
        Filter::Is(things) => things
            .iter()
            .all(|thing| matches!(thing, Of::GamesKind(_) | Of::Season(_) | Of::Games(_))),
        _ => false,
    };
    if ask == Ask::Count && draft.having.is_empty() && draft.only.iter().all(of_games) {
        return None;
    }
    draft.query(ask, |set| set)
}

/// "Which sport had the most events at X".
pub(super) fn by_number(clause: &Clause, env: &Env<'_>) -> Made {
    let (mut draft, ask) = start(clause, env)?;
    let (rank, by) = draft.rest.ranked.take()?;
    let Order::Amount(end) = rank.order else { return None };
    let counted = match by {
        Thing::Event => Kind::Event,
        Thing::Games => Kind::Games,
        _ => return None,
    };
    if ask == Ask::Count || draft.of == counted {
        return None;
    }
    draft.narrow()?;
    draft.query(Ask::List, |set| {
        let take = Take {
            from: rank.from,
            to: rank.to,
            of_each: false,
        };
        set.show(Measure::number(counted)).order(end).take(take)
    })
}

/// "The number of events in each sport at X", "events per Games in judo".
pub(super) fn apart(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Programme, Kind::Sport);
    let spread = draft.rest.take_spread(|spread| match spread {
        Spread::Per(thing) | Spread::Each(thing) => matches!(thing, Thing::Sport | Thing::Discipline | Thing::Games),
        Spread::Every(_) | Spread::Single(_) => false,
    })?;
    draft.of = match spread {
        Spread::Per(thing) | Spread::Each(thing) | Spread::Every(thing) | Spread::Single(thing) => {
            kind(thing, About::Programme)
        }
    };
    match (draft.rest.ask.take(), draft.rest.asked.take()) {
        (Some(Asking::Which | Asking::HowMany), Some(Thing::Event)) => {}
        (None | Some(Asking::Which), None) if draft.rest.take_noun(Thing::Event) => {}
        _ => return None,
    }
    if !matches!(draft.rest.deed.take(), Some(Deed::Hold) | None) {
        return None;
    }
    draft.narrow()?;
    let in_time = draft.of == Kind::Games;
    // All events of all times apart are too much to be meant.
    if !in_time && !draft.is_of_games() {
        return None;
    }
    draft.query(Ask::List, |set| {
        let set = set.show(Measure::number(Kind::Event));
        if in_time { set } else { set.order(End::Most) }
    })
}

/// Takes the words that ask for what is held.
fn start<'a>(clause: &Clause, env: &'a Env<'a>) -> Option<(Draft<'a>, Ask)> {
    let mut draft = Draft::new(clause, env, About::Programme, Kind::Sport);
    let held = |things: &[Thing]| -> Option<Thing> {
        let held: Vec<Thing> = things.iter().copied().filter(|thing| HELD.contains(thing)).collect();
        match held.as_slice() {
            [one] => Some(*one),
            _ => None,
        }
    };
    let (thing, ask) = match (draft.rest.ask.take(), draft.rest.asked.take()) {
        (Some(Asking::Which), Some(asked)) => (asked, Ask::List),
        (Some(Asking::HowMany), Some(asked)) => (asked, Ask::Count),
        (None | Some(Asking::Which), None) => {
            let thing = held(&draft.rest.nouns)?;
            draft.rest.take_noun(thing);
            if clause.ask.is_none() {
                draft.doubt(Feature::Unasked);
            }
            (thing, Ask::List)
        }
        _ => return None,
    };
    if !HELD.contains(&thing) || !matches!(draft.rest.deed.take(), Some(Deed::Hold) | None) {
        return None;
    }
    draft.of = kind(thing, About::Programme);
    // "Olympic events in the sport of judo".
    apposition(&mut draft);
    draft.rest.take_noun(Thing::Games);
    Some((draft, ask))
}

/// "An Olympic sport", "the sport of judo": a word for what the name is.
fn apposition(draft: &mut Draft<'_>) {
    if draft.rest.names(|named| matches!(named, Named::Sport(_))) {
        draft.rest.take_noun(Thing::Sport);
    }
    if draft.rest.names(|named| matches!(named, Named::Title(_))) {
        draft.rest.take_noun(Thing::Event);
    }
}
