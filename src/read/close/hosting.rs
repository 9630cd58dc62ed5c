//! Who was host, when, how often; how long Games lasted and how large they were.

use crate::query::{About, Ask, Attribute, End, Filter, Kind, Measure, Query, Take, What};
use crate::records::GamesStatus;

use super::super::clause::Clause;
use super::super::meaning::{Asking, Deed, Fresh, Named, Order, Rank, Thing};
use super::super::rules::Env;
use super::super::weights::Feature;
use super::draft::{Draft, kind};

type Made = Option<(Query, f32)>;

/// Kinds that are host.
const HOSTS: [Thing; 4] = [Thing::City, Thing::Country, Thing::Host, Thing::Continent];

/// "Which city hosted X", "where were the XXI Games": hosts of Games that are told.
pub(super) fn hosts(clause: &Clause, env: &Env<'_>) -> Made {
    let of = subject(clause)?;
    let mut draft = start(clause, env, of)?;
    draft.narrow()?;
    if !draft.is_of_games() && draft.only.iter().all(|filter| is_family(filter)) {
        return None;
    }
    draft.query(Ask::List, |set| set)
}

/// "When did X host", "which Games were in X", "how many times has X hosted", "which Games were cancelled": Games.
pub(super) fn games(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Hosting, Kind::Games);
    draft.cities_host = true;
    let ask = match (draft.rest.ask, draft.rest.asked.take()) {
        (Some(Asking::When | Asking::Which), None) | (Some(Asking::Which), Some(Thing::Games)) => Ask::List,
        (Some(Asking::HowMany), Some(Thing::Games)) | (Some(Asking::HowOften), None) => Ask::Count,
        (None, None) if draft.rest.take_noun(Thing::Games) => {
            draft.doubt(Feature::Unasked);
            Ask::List
        }
        _ => return None,
    };
    let is_when = draft.rest.ask == Some(Asking::When);
    draft.rest.ask = None;
    match draft.rest.deed.take() {
        Some(Deed::Host | Deed::Hold) => {}
        Some(Deed::Cancel) => draft.only.push(Filter::Status(GamesStatus::Cancelled)),
        // "When were the XXI Games".
        None if is_when || ask == Ask::List => {}
        _ => return None,
    }
    draft.rest.take_noun(Thing::Games);
    apposition(&mut draft);
    let first = match (draft.rest.rank.take(), draft.rest.fresh.take()) {
        (Some(rank), None) => Some(by_time(rank)?),
        (None, Some(fresh)) => Some(by_time(Rank::first(match fresh {
            Fresh::New => Order::Time(End::Least),
            Fresh::LastTime => Order::Time(End::Most),
            Fresh::Dropped => return None,
        }))?),
        (None, None) => None,
        (Some(_), Some(_)) => return None,
    };
    if clause.rank.is_some() {
        // "The first Games in Asia" are Games in an order before anything else.
        draft.doubt(Feature::Shifted);
    }
    draft.narrow()?;
    // "How many were before X" does not ask for the one before it.
    let is_beside = draft.only.iter().any(|filter| matches!(filter, Filter::Edition(..)));
    if is_beside && ask == Ask::Count {
        return None;
    }
    let is_plain = draft.only.iter().all(is_family);
    if is_plain && first.is_none() {
        return None;
    }
    match (first, ask) {
        (None, ask) => draft.query(ask, |set| set),
        (Some((what, end, take)), Ask::List) => {
            draft.query(Ask::List, |set| set.show(Measure::of(what)).order(end).take(take))
        }
        (Some(_), _) => None,
    }
}

/// "Has X ever hosted the winter Games".
pub(super) fn whether(clause: &Clause, env: &Env<'_>) -> Made {
    let mut draft = Draft::new(clause, env, About::Hosting, Kind::Games);
    draft.cities_host = true;
    draft.ask(&[Asking::Whether])?;
    match draft.rest.deed.take() {
        Some(Deed::Host) => {}
        _ => return None,
    }
    draft.rest.take_noun(Thing::Games);
    apposition(&mut draft);
    let is_host = |named: &Named| matches!(named, Named::Country(_) | Named::Continent(_) | Named::City(_));
    if !draft.rest.names(is_host) {
        return None;
    }
    draft.narrow()?;
    draft.query(Ask::Whether, |set| set)
}

/// "Cities that hosted at least twice", "which country hosted most".
pub(super) fn by_number(clause: &Clause, env: &Env<'_>) -> Made {
    let of = subject(clause)?;
    let is_count = clause.ask == Some(Asking::HowMany);
    let mut draft = start(clause, env, of)?;
    let rank = match (draft.rest.ranked.take(), draft.rest.rank.take()) {
        (Some((rank, Thing::Games)), None) => Some(rank),
        // "Which country hosted most", "most often".
        (None, Some(rank)) if matches!(rank.order, Order::Amount(_)) => {
            (draft.rest.limits.is_empty() && draft.rest.times.is_none()).then_some(())?;
            Some(rank)
        }
        (None, None) => None,
        _ => return None,
    };
    let is_limited = !draft.rest.limits.is_empty() || draft.rest.times.is_some();
    draft.limits(&[Thing::Games])?;
    draft.times()?;
    if !is_limited && rank.is_none() && !is_count {
        return None;
    }
    draft.narrow()?;
    if draft.is_of_games() {
        return None;
    }
    let Some(rank) = rank else {
        return if is_count {
            draft.query(Ask::Count, |set| set)
        } else {
            draft.query(Ask::List, |set| set.order(End::Most))
        };
    };
    let Order::Amount(end) = rank.order else { return None };
    if is_count {
        return None;
    }
    draft.query(Ask::List, |set| {
        set.order(end).take(Take {
            from: rank.from,
            to: rank.to,
            of_each: false,
        })
    })
}

/// "The first Asian city to host", "the last host in Africa".
pub(super) fn first(clause: &Clause, env: &Env<'_>) -> Made {
    let of = subject(clause)?;
    let mut draft = start(clause, env, of)?;
    let (what, end, take) = by_time(draft.rest.rank.take()?)?;
    if draft.rest.times.is_some() || clause.ask == Some(Asking::HowMany) {
        return None;
    }
    // "The first Games in Asia" are rather Games in an order than hosts.
    draft.doubt(Feature::Shifted);
    draft.narrow()?;
    if draft.is_of_games() {
        return None;
    }
    draft.query(Ask::List, |set| set.show(Measure::of(what)).order(end).take(take))
}

/// What the lines are: what is asked for, or who was host.
fn subject(clause: &Clause) -> Option<Kind> {
    let asked = match (clause.ask, clause.asked) {
        (Some(Asking::Who), None) if clause.deed == Some(Deed::Host) => Some(Thing::City),
        (Some(Asking::Where), None) => Some(Thing::City),
        (Some(Asking::Which | Asking::HowMany), Some(asked)) => Some(asked),
        (None | Some(Asking::Which), None) => {
            let hosts: Vec<Thing> = clause
                .nouns
                .iter()
                .copied()
                .filter(|noun| HOSTS.contains(noun))
                .collect();
            match hosts.as_slice() {
                [one] => Some(*one),
                _ => None,
            }
        }
        _ => None,
    };
    asked
        .filter(|asked| HOSTS.contains(asked))
        .map(|asked| kind(asked, About::Hosting))
}

/// Takes the words that say that somebody was host.
fn start<'a>(clause: &Clause, env: &'a Env<'a>, of: Kind) -> Option<Draft<'a>> {
    let mut draft = Draft::new(clause, env, About::Hosting, of);
    let is_asked = draft.rest.asked.take().is_some();
    let is_where = draft.rest.ask.take() == Some(Asking::Where);
    let deed = draft.rest.deed.take();
    let is_host =
        of == Kind::City || is_where || clause.nouns.contains(&Thing::Host) || clause.asked == Some(Thing::Host);
    let fits = match deed {
        Some(Deed::Host) => true,
        // A country holds Games, and Games are held in a city.
        Some(Deed::Hold) => true,
        None => is_host,
        Some(Deed::Win | Deed::Compete | Deed::Open | Deed::Close | Deed::Span | Deed::Cancel | Deed::Finish) => false,
    };
    if !fits {
        return None;
    }
    if !is_asked && clause.ask != Some(Asking::Who) && !is_where {
        let host = clause.nouns.iter().find(|noun| HOSTS.contains(noun)).copied()?;
        draft.rest.take_noun(host);
        if clause.ask.is_none() {
            draft.doubt(Feature::Unasked);
        }
    }
    draft.rest.take_noun(Thing::Games);
    Some(draft)
}

/// "The city of Paris", "the continent of Asia": a word for what the name is.
fn apposition(draft: &mut Draft<'_>) {
    if draft
        .rest
        .names(|named| matches!(named, Named::City(_) | Named::Games(_)))
    {
        draft.rest.take_noun(Thing::City);
    }
    if draft.rest.names(|named| matches!(named, Named::Country(_))) {
        draft.rest.take_noun(Thing::Country);
    }
    if draft.rest.names(|named| matches!(named, Named::Continent(_))) {
        draft.rest.take_noun(Thing::Continent);
    }
}

/// An order by time: the first Games of each line, or the last.
pub(super) fn by_time(rank: Rank) -> Option<(What, End, Take)> {
    let take = Take {
        from: rank.from,
        to: rank.to,
        of_each: false,
    };
    match rank.order {
        Order::Time(End::Least) => Some((What::Least(Attribute::Games), End::Least, take)),
        Order::Time(End::Most) => Some((What::Greatest(Attribute::Games), End::Most, take)),
        Order::Amount(_) | Order::Best | Order::Next | Order::SecondLast | Order::Extreme(..) => None,
    }
}

/// Whether a filter says no more than of which kind and season Games are.
fn is_family(filter: &Filter) -> bool {
    use crate::query::Thing as Of;
    match filter {
        Filter::Is(things) => things
            .iter()
            .all(|thing| matches!(thing, Of::GamesKind(_) | Of::Season(_))),
        _ => false,
    }
}
