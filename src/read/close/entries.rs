//! Who took part: how many, at which Games, for the first time, for several countries.

use crate::query::{About, Ask, Attribute, Comparison, End, Filter, Kind, Measure, Query, Take, Thing as Of, What};
use crate::records::GamesStatus;

use super::super::clause::Clause;
use super::super::meaning::{Asking, Deed, Fresh, Named, Order, Thing};
use super::super::rules::Env;
use super::super::weights::Feature;
use super::draft::{Draft, kind};
use super::hosting::by_time;

type Made = Option<(Query, f32)>;

/// "Athletes who competed for two countries", "countries at every Games", "how many women under 18 at X".
pub(super) fn lists(clause: &Clause, env: &Env<'_>) -> Made {
    let (mut draft, ask) = start(clause, env)?;
    let is_every = draft.every(true)?;
    let is_demanded = draft.rest.times.is_some() || !draft.rest.limits.is_empty();
    draft.times()?;
    let counted: &[Thing] = if draft.of == Kind::Athlete {
        &[Thing::Games, Thing::Country, Thing::Sport]
    } else {
        &[Thing::Games, Thing::Athlete, Thing::Sport]
    };
    draft.limits(counted)?;
    draft.narrow()?;
    let of_games = draft.is_of_games();
    // All who took part are more than anybody asks for.
    if clause.ask == Some(Asking::Who) && draft.only.len() < 2 && draft.having.is_empty() {
        return None;
    }
    if !is_every && !is_demanded && !of_games && draft.having.is_empty() {
        return None;
    }
    draft.query(ask, |set| if is_demanded { set.order(End::Most) } else { set })
}

/// "Which countries took part for the first time at X".
pub(super) fn fresh(clause: &Clause, env: &Env<'_>) -> Made {
    let (mut draft, ask) = start(clause, env)?;
    let what = match draft.rest.fresh.take()? {
        Fresh::New => What::Least(Attribute::Games),
        Fresh::LastTime => What::Greatest(Attribute::Games),
        Fresh::Dropped => return None,
    };
    if draft.of != Kind::Country {
        return None;
    }
    draft.narrow()?;
    let games = draft.single_games()?;
    let at = env.catalog.games(games);
    draft.only.retain(|filter| *filter != Filter::is(Of::Games(games)));
    draft.only.push(Filter::is(Of::GamesKind(at.kind)));
    if at.status != GamesStatus::Held {
        return None;
    }
    draft.having.push(Measure::of(what).is(Comparison::Exactly, games.0));
    draft.query(ask, |set| set)
}

/// "At how many Games did X compete", "when did women first compete in judo".
pub(super) fn games(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Entries, Kind::Games);
    let asked = draft.rest.asked.take();
    let ask = match (draft.rest.ask.take()?, asked) {
        (Asking::When, None) | (Asking::Which, Some(Thing::Games)) => Ask::List,
        (Asking::HowMany, Some(Thing::Games)) | (Asking::HowOften, None) => Ask::Count,
        _ => return None,
    };
    if draft.rest.deed.take() != Some(Deed::Compete) {
        return None;
    }
    draft.rest.take_noun(Thing::Games);
    let is_told = |named: &Named| matches!(named, Named::Country(_) | Named::Athlete(_) | Named::Sex(_));
    if !draft.rest.names(is_told) {
        return None;
    }
    draft.rest.take_noun(Thing::Athlete);
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

/// "Who competed at the most Games", "which country sent the most athletes to X".
pub(super) fn by_number(clause: &Clause, env: &Env<'_>) -> Made {
    let (mut draft, ask) = start(clause, env)?;
    let (rank, by) = draft.rest.ranked.take()?;
    let Order::Amount(end) = rank.order else { return None };
    let counted = match (draft.of, by) {
        (Kind::Athlete | Kind::Country, Thing::Games) => Kind::Games,
        (Kind::Country, Thing::Athlete) => Kind::Athlete,
        (Kind::Athlete, Thing::Country) => Kind::Country,
        _ => return None,
    };
    if ask == Ask::Count {
        return None;
    }
    draft.rest.take_noun(Thing::Games);
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

/// Takes the words that ask for who took part.
fn start<'a>(clause: &Clause, env: &'a Env<'a>) -> Option<(Draft<'a>, Ask)> {
    let mut draft = Draft::new(clause, env, About::Entries, Kind::Athlete);
    let deed = draft.rest.deed.take();
    let (thing, ask) = match (draft.rest.ask.take(), draft.rest.asked.take()) {
        (Some(Asking::Who), None) => {
            draft.rest.take_noun(Thing::Athlete);
            (Thing::Athlete, Ask::List)
        }
        (Some(Asking::Which), Some(asked)) => (asked, Ask::List),
        (Some(Asking::HowMany), Some(asked)) => (asked, Ask::Count),
        (None | Some(Asking::Which), None) => {
            let is_of_people = |noun: &&Thing| matches!(noun, Thing::Athlete | Thing::Country);
            let people: Vec<Thing> = draft.rest.nouns.iter().filter(is_of_people).copied().collect();
            let [thing] = people.as_slice() else { return None };
            draft.rest.take_noun(*thing);
            if clause.ask.is_none() {
                draft.doubt(Feature::Unasked);
            }
            (*thing, Ask::List)
        }
        _ => return None,
    };
    if !matches!(thing, Thing::Athlete | Thing::Country) || deed != Some(Deed::Compete) {
        return None;
    }
    draft.of = kind(thing, About::Entries);
    draft.rest.take_noun(Thing::Games);
    Some((draft, ask))
}
