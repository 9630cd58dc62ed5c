//! Which Games and sports the filters of a question span.

use crate::question::{Day, Filters};
use crate::records::{Catalog, Games, GamesId, GamesKind, GamesStatus, SportId};

use super::Scope;

/// A sport with all its disciplines.
pub(super) fn family(catalog: &Catalog, sport: SportId) -> Vec<SportId> {
    std::iter::once(sport).chain(catalog.children(sport)).collect()
}

/// The sport that a discipline belongs to; a sport itself is its own.
pub(super) fn whole_sport(catalog: &Catalog, sport: SportId) -> SportId {
    catalog.sport(sport).parent.unwrap_or(sport)
}

/// The Games that a question is about, in time order and each once: those named, or all held that fit the kind, season
/// and years.
pub(super) fn games_in_scope(filters: &Filters, catalog: &Catalog) -> Vec<GamesId> {
    if filters.games.is_empty() {
        let held = |games: &&Games| games.status == GamesStatus::Held && fits(filters, games);
        return catalog.all_games().iter().filter(held).map(|games| games.id).collect();
    }
    named(filters)
}

/// The Games named, in time order and each once. A forged button may name them in any order.
pub(super) fn named(filters: &Filters) -> Vec<GamesId> {
    let mut games = filters.games.clone();
    // Ids run in order of time.
    games.sort();
    games.dedup();
    games
}

/// Where a list under the filters is made: at each of the Games that were named, or over each kind of Games; once for
/// all of them when only what fits every one is asked for.
pub(super) fn scopes(filters: &Filters, catalog: &Catalog) -> Vec<(Scope, Filters)> {
    if filters.every && !filters.games.is_empty() {
        return vec![(Scope::Every(None, named(filters).len()), filters.clone())];
    }
    if filters.games.is_empty() {
        let one = |kind| {
            let narrowed = of_kind(filters, catalog, kind)?;
            let every = filters
                .every
                .then(|| Scope::Every(Some(kind), games_in_scope(&narrowed, catalog).len()));
            let scope = every.unwrap_or(Scope::Kind(kind));
            Some((scope, narrowed))
        };
        return kinds(filters).filter_map(one).collect();
    }
    let one = |games: GamesId| {
        let filters = Filters {
            games: vec![games],
            ..filters.clone()
        };
        (Scope::Games(games), filters)
    };
    named(filters).into_iter().map(one).collect()
}

/// Whether Games are of the kind, the season and the years of the filters, and were on when these ask for their days up
/// to one of them.
pub(super) fn fits(filters: &Filters, games: &Games) -> bool {
    filters.kind.is_none_or(|kind| kind == games.kind)
        && filters.season.is_none_or(|season| season == games.season)
        && filters.years.is_none_or(|(from, to)| (from..=to).contains(&games.year))
        && match filters.date {
            Some(Day::Until(date)) => {
                games.opened.is_some_and(|opened| opened <= date) && games.closed.is_some_and(|closed| date <= closed)
            }
            _ => true,
        }
}

/// Whether a name begins with the letter of the filters, if they have one.
pub(super) fn begins(filters: &Filters, name: &str) -> bool {
    filters.initial.is_none_or(|initial| {
        let first = name.chars().next().map(any_ascii::any_ascii_char).unwrap_or_default();
        first
            .chars()
            .next()
            .is_some_and(|letter| letter.to_ascii_lowercase() == initial)
    })
}

/// The kinds of Games that the filters let through, the Olympic first: who does not say which means these.
pub(super) fn kinds(filters: &Filters) -> impl Iterator<Item = GamesKind> {
    let wanted = filters.kind;
    [GamesKind::Olympic, GamesKind::Paralympic]
        .into_iter()
        .filter(move |&kind| wanted.is_none_or(|wanted| wanted == kind))
}

/// The same filters over the Games of one kind only; `None` when none of their Games is of that kind.
pub(super) fn of_kind(filters: &Filters, catalog: &Catalog, kind: GamesKind) -> Option<Filters> {
    if filters.kind.is_some_and(|wanted| wanted != kind) {
        return None;
    }
    let mut narrowed = Filters {
        kind: Some(kind),
        ..filters.clone()
    };
    narrowed.games.retain(|&id| catalog.games(id).kind == kind);
    (filters.games.is_empty() || !narrowed.games.is_empty()).then_some(narrowed)
}

/// Whether the filters name nothing but Games, countries and colours: then the organisers' tables have the medals,
/// complete even where the medallists are not held.
pub(super) fn is_whole(filters: &Filters) -> bool {
    filters.athlete.is_none()
        && filters.sport.is_none()
        && filters.events.is_empty()
        && filters.sex.is_none()
        && filters.date.is_none()
        && filters.age.is_none()
        && filters.born.is_none()
}
