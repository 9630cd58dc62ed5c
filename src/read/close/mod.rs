//! From a clause to a query.
//!
//! Each closer asks for one shape of question. It takes the slots that it has a place for out of the clause; what is
//! left over at the end has no place in its query, and it makes none. So no word that was read is lost.

mod compare;
mod demands;
mod draft;
mod editions;
mod entries;
mod extremes;
mod figures;
mod games;
mod holders;
mod hosting;
mod medals;
mod programme;
mod results;
mod sizes;
mod titles;

use crate::query::{About, Kind, Query, Set};

use super::clause::Clause;
use super::meaning::{Deed, Named, Narrow, Spread, Thing};
use super::rules::Env;
use draft::Draft;

/// A query and what speaks against it.
#[derive(Debug, Clone, PartialEq)]
pub struct Closed {
    /// What is asked.
    pub query: Query,
    /// What speaks against it, as a sum of weights.
    pub cost: f32,
    /// Which closer made it.
    pub by: &'static str,
}

type Closer = fn(&Clause, &Env<'_>) -> Option<(Query, f32)>;

/// All closers.
const CLOSERS: &[(&str, Closer)] = &[
    ("hosts", hosting::hosts),
    ("games of hosts", hosting::games),
    ("whether hosts", hosting::whether),
    ("hosts by number", hosting::by_number),
    ("first hosts", hosting::first),
    ("days of Games", sizes::days),
    ("sizes of Games", sizes::sizes),
    ("new and dropped", programme::fresh),
    ("Games of a sport", programme::games),
    ("sports and events", programme::lists),
    ("sports by number", programme::by_number),
    ("events apart", programme::apart),
    ("entrants", entries::lists),
    ("entrants for the first time", entries::fresh),
    ("Games of entrants", entries::games),
    ("entrants by number", entries::by_number),
    ("number of medals", medals::number),
    ("medals apart", medals::apart),
    ("best Games", medals::best_games),
    ("most medals", medals::most),
    ("medals demanded", holders::demanded),
    ("medallists", holders::holders),
    ("medals never won", holders::lacking),
    ("winners", medals::winners),
    ("Games of medals", medals::games),
    ("extremes", extremes::extremes),
    ("places", results::places),
    ("compared", compare::compared),
    ("share", figures::share),
    ("means", figures::means),
];

/// The queries that a clause may be, each closer's.
pub fn close(clause: &Clause, env: &Env<'_>) -> Vec<Closed> {
    // "At every Games" may be said of those of the summer.
    let summer = Env { summer: true, ..*env };
    let is_every = clause
        .spread
        .iter()
        .any(|spread| matches!(spread, Spread::Every(_) | Spread::Each(_)));
    let envs = [Some(env), is_every.then_some(&summer)];
    let closed = envs.into_iter().flatten().flat_map(|env| {
        CLOSERS.iter().filter_map(|(by, close)| {
            let (query, cost) = close(clause, env)?;
            Some(Closed { query, cost, by })
        })
    });
    closed.collect()
}

/// The contests at which what a clause tells came true: "where X won gold".
pub fn contests(clause: &Clause, env: &Env<'_>) -> Option<Set> {
    let is_sameness = |narrow: &Narrow| matches!(narrow, Narrow::Same(_));
    if clause.deed != Some(Deed::Win) || clause.only.iter().any(is_sameness) {
        return None;
    }
    let tells = |named: &Named| matches!(named, Named::Athlete(_) | Named::Country(_));
    if !clause.names(tells) {
        return None;
    }
    let mut draft = Draft::new(clause, env, About::Medals, Kind::Contest);
    draft.rest.deed = None;
    draft.rest.take_noun(Thing::Medal);
    draft.narrow()?;
    let (set, _) = draft.set()?;
    Some(set)
}
