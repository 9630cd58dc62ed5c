//! Medals: how many, of whom, where, by what; who has most, who has none.

use crate::query::{About, Ask, End, Filter, Kind, Measure, Query, Take, Thing as Of, What};
use crate::records::Medal;

use super::super::clause::Clause;
use super::super::meaning::{Asking, Deed, Fresh, Named, Narrow, Order, Rank, Spread, Thing};
use super::super::rules::Env;
use super::super::weights::Feature;
use super::draft::{Draft, kind};
use super::hosting::by_time;

type Made = Option<(Query, f32)>;

/// "How many golds did X win in judo".
pub(super) fn number(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Medals, Kind::Medal);
    draft.ask(&[Asking::HowMany])?;
    if draft.rest.asked.take() != Some(Thing::Medal) || !is_won(&mut draft) {
        return None;
    }
    draft.rest.take_noun(Thing::Medal);
    draft.rest.take_noun(Thing::Games);
    if draft
        .rest
        .names(|named| matches!(named, Named::Country(_) | Named::Continent(_)))
    {
        draft.rest.take_noun(Thing::Country);
    }
    // "How many medals were won by women": people are not counted.
    if draft
        .rest
        .names(|named| matches!(named, Named::Sex(_) | Named::Athlete(_)))
    {
        draft.rest.take_noun(Thing::Athlete);
    }
    // "By countries except X": the countries have the medals.
    if draft.rest.only.iter().any(|narrow| matches!(narrow, Narrow::Not(_))) {
        draft.rest.take_noun(Thing::Country);
    }
    draft.narrow()?;
    draft.having.is_empty().then_some(())?;
    draft.query(Ask::Value, |set| set)
}

/// "Medals of X per Games", "by sport", "by country".
pub(super) fn apart(clause: &Clause, env: &Env<'_>) -> Made {
    let spread = clause.spread.iter().find_map(|spread| match spread {
        Spread::Per(thing) | Spread::Each(thing) => Some((*spread, *thing)),
        Spread::Every(_) | Spread::Single(_) => None,
    });
    let (spread, thing) = spread?;
    let of = match thing {
        Thing::Games | Thing::Sport | Thing::Discipline | Thing::Country | Thing::Athlete | Thing::Continent => {
            kind(thing, About::Medals)
        }
        Thing::Event => Kind::Event,
        Thing::Host | Thing::City | Thing::Medal => return None,
    };
    let mut draft = Draft::new(clause, env, About::Medals, of);
    draft.rest.take_spread(|one| one == spread);
    match (draft.rest.ask.take(), draft.rest.asked.take()) {
        (Some(Asking::Which), Some(Thing::Medal)) => {}
        // "How many were won by countries except X" counts them together.
        (Some(Asking::HowMany), Some(Thing::Medal)) if !matches!(thing, Thing::Country | Thing::Athlete) => {}
        (None | Some(Asking::Which), None) if draft.rest.take_noun(Thing::Medal) => {}
        _ => return None,
    }
    if !is_won(&mut draft) {
        return None;
    }
    draft.narrow()?;
    // Whose, or where: all medals of all times apart are too much to be meant.
    if draft.only.len() < 2 && !draft.is_of_games() {
        return None;
    }
    let in_time = of == Kind::Games;
    draft.query(Ask::List, |set| if in_time { set } else { set.order(End::Most) })
}

/// "At which Games did X win the most medals", "each country's best Games", "most successful country at each Games".
pub(super) fn best_games(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Medals, Kind::Games);
    let rank = rank(&mut draft)?;
    let each = draft
        .rest
        .take_spread(|spread| matches!(spread, Spread::Each(Thing::Country | Thing::Games)));
    let asked = (draft.rest.ask.take(), draft.rest.asked.take());
    if !is_won(&mut draft) {
        return None;
    }
    draft.rest.take_noun(Thing::Medal);
    match asked {
        (Some(Asking::Which), Some(Thing::Games)) | (Some(Asking::When), None) => {}
        (None, None) if each.is_none() && draft.rest.take_noun(Thing::Games) => draft.doubt(Feature::Unasked),
        (None | Some(Asking::Which), _) if each == Some(Spread::Each(Thing::Games)) => {
            let is_country = asked.1 == Some(Thing::Country) || draft.rest.take_noun(Thing::Country);
            if !is_country {
                return None;
            }
            draft.narrow()?;
            return draft.query(Ask::List, |set| {
                let take = Take {
                    from: rank.from,
                    to: rank.to,
                    of_each: true,
                };
                set.with(Kind::Country).order(End::Most).take(take)
            });
        }
        (None, None) if each == Some(Spread::Each(Thing::Country)) && draft.rest.take_noun(Thing::Games) => {
            draft.of = Kind::Country;
            draft.narrow()?;
            return draft.query(Ask::List, |set| {
                let take = Take {
                    from: rank.from,
                    to: rank.to,
                    of_each: true,
                };
                set.with(Kind::Games).order(End::Most).take(take)
            });
        }
        _ => return None,
    }
    draft.rest.take_noun(Thing::Games);
    let is_whose = |named: &Named| matches!(named, Named::Country(_) | Named::Athlete(_) | Named::Continent(_));
    if each.is_some() || !draft.rest.names(is_whose) {
        return None;
    }
    draft.narrow()?;
    ordered(draft, rank)
}

/// "Which country won the most golds at X", "most medals by one athlete at a single Games", "top 5 athletes in judo".
pub(super) fn most(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Medals, Kind::Athlete);
    let is_of_medals = clause.ranked.is_some_and(|(_, by)| by == Thing::Medal);
    let rank = rank(&mut draft)?;
    let thing = lines(&mut draft)?;
    if !is_won(&mut draft) || is_anybody(clause) {
        return None;
    }
    draft.of = kind(thing, About::Medals);
    draft.rest.take_noun(Thing::Medal);
    let single = draft
        .rest
        .take_spread(|spread| spread == Spread::Single(Thing::Games))
        .is_some();
    draft.rest.take_noun(Thing::Games);
    let is_demanded = !draft.rest.limits.is_empty() || !draft.rest.lacks.is_empty();
    draft.limits(&[Thing::Medal, Thing::Games, Thing::Sport])?;
    draft.lacks(None)?;
    draft.narrow()?;
    if !is_of_medals && !is_demanded && draft.only.len() < 2 && !draft.is_of_games() {
        draft.doubt(Feature::Unasked);
    }
    let (query, cost) = ordered(draft, rank)?;
    let query = if single {
        query.set.with(Kind::Games).ask(query.ask)
    } else {
        query
    };
    Some((query, cost))
}

/// "Who won silver where X won gold", "which country won the men's long jump at the Games before X".
pub(super) fn winners(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Medals, Kind::Athlete);
    let thing = lines(&mut draft)?;
    if !matches!(thing, Thing::Athlete | Thing::Country) || draft.rest.deed.take() != Some(Deed::Win) {
        return None;
    }
    draft.of = kind(thing, About::Medals);
    let with_medals = draft.rest.take_noun(Thing::Medal);
    draft.rest.take_noun(Thing::Games);
    let is_same = draft.rest.only.iter().any(|narrow| matches!(narrow, Narrow::Same(_)));
    let is_title = draft.rest.names(|named| matches!(named, Named::Title(_)));
    let has_colour = draft.rest.names(|named| matches!(named, Named::Colour(_)));
    if !(is_same || is_title) {
        return None;
    }
    if is_title {
        draft.rest.take_noun(Thing::Event);
    }
    if is_title && is_same {
        // "When X won the 200 m": the event is rather that of the clause.
        draft.doubt(Feature::Attached);
    }
    draft.narrow()?;
    // Who won an event won gold in it.
    if !has_colour && !with_medals {
        if !is_title {
            return None;
        }
        draft.only.push(Filter::is(Of::Colour(Medal::Gold)));
    }
    draft.having.is_empty().then_some(())?;
    draft.query(Ask::List, |set| if is_same { set.with(Kind::Games) } else { set })
}

/// "When did X first win gold in judo", "at how many Games did X win medals".
pub(super) fn games(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Medals, Kind::Games);
    let asked = draft.rest.asked.take();
    let ask = match (draft.rest.ask.take()?, asked) {
        (Asking::When, None) | (Asking::Which, Some(Thing::Games)) => Ask::List,
        (Asking::HowMany, Some(Thing::Games)) => Ask::Count,
        _ => return None,
    };
    if draft.rest.deed.take() != Some(Deed::Win) || !draft.rest.take_noun(Thing::Medal) {
        return None;
    }
    draft.rest.take_noun(Thing::Games);
    let is_whose = |named: &Named| matches!(named, Named::Country(_) | Named::Athlete(_) | Named::Continent(_));
    if !draft.rest.names(is_whose) {
        return None;
    }
    let rank = match (draft.rest.rank.take(), draft.rest.fresh.take()) {
        (Some(rank), None) => Some(by_time(rank)?),
        (None, Some(Fresh::New)) => Some((What::Least(crate::query::Attribute::Games), End::Least, Take::first(1))),
        (None, Some(Fresh::LastTime)) => Some((
            What::Greatest(crate::query::Attribute::Games),
            End::Most,
            Take::first(1),
        )),
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

/// "Who won most": a country as well as a person, where nothing says that it is a person.
fn is_anybody(clause: &Clause) -> bool {
    let of_person = |named: &Named| {
        matches!(
            named,
            Named::Sport(_) | Named::Title(_) | Named::Sex(_) | Named::Country(_) | Named::Continent(_)
        )
    };
    let says = clause.nouns.contains(&Thing::Athlete) || clause.names(of_person) || !clause.lacks.is_empty();
    clause.ask == Some(Asking::Who) && !says
}

/// What the lines are: what is asked for, or the one kind that has medals.
pub(super) fn lines(draft: &mut Draft<'_>) -> Option<Thing> {
    let single = draft
        .rest
        .take_spread(|spread| matches!(spread, Spread::Single(Thing::Athlete | Thing::Country)));
    let named = match single {
        Some(Spread::Single(thing)) => Some(thing),
        _ => None,
    };
    let asked = (draft.rest.ask.take(), draft.rest.asked.take());
    let thing = match (asked, named) {
        ((Some(Asking::Who), None), None) => {
            draft.rest.take_noun(Thing::Athlete);
            Thing::Athlete
        }
        ((Some(Asking::Which), Some(thing)), None) => thing,
        // "What is the most medals by one athlete".
        ((None | Some(Asking::Which), None), Some(thing)) => {
            draft.doubt(Feature::Unasked);
            thing
        }
        ((None | Some(Asking::Which), None), None) => {
            let has_medals = |noun: &&Thing| matches!(noun, Thing::Athlete | Thing::Country | Thing::Sport);
            let nouns: Vec<Thing> = draft.rest.nouns.iter().filter(has_medals).copied().collect();
            let [thing] = nouns.as_slice() else { return None };
            draft.rest.take_noun(*thing);
            if asked.0.is_none() {
                draft.doubt(Feature::Unasked);
            }
            *thing
        }
        _ => return None,
    };
    let has_medals = matches!(
        thing,
        Thing::Athlete | Thing::Country | Thing::Sport | Thing::Discipline | Thing::Event | Thing::Continent
    );
    has_medals.then_some(thing)
}

/// Takes an order by medals.
fn rank(draft: &mut Draft<'_>) -> Option<Rank> {
    let rank = match (draft.rest.ranked.take(), draft.rest.rank.take()) {
        (Some((rank, Thing::Medal)), None) => rank,
        (None, Some(rank)) if rank.order == Order::Best => rank,
        _ => return None,
    };
    matches!(rank.order, Order::Amount(_) | Order::Best).then_some(rank)
}

/// Whether the deed, if there is one, was to win; takes it.
pub(super) fn is_won(draft: &mut Draft<'_>) -> bool {
    matches!(draft.rest.deed.take(), None | Some(Deed::Win))
}

/// The lines in the order of their medals: the most successful by golds, then silvers, then bronzes.
fn ordered(draft: Draft<'_>, rank: Rank) -> Made {
    let take = Take {
        from: rank.from,
        to: rank.to,
        of_each: false,
    };
    let (show, end) = match rank.order {
        Order::Amount(end) => (Measure::number(Kind::Medal), end),
        Order::Best => (Measure::of(What::Tally), End::Most),
        Order::Time(_) | Order::Next | Order::SecondLast | Order::Extreme(..) => return None,
    };
    draft.query(Ask::List, |set| set.show(show).order(end).take(take))
}
