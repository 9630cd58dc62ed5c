//! Which Games and sports the filters of a question span.

use crate::question::Filters;
use crate::records::{Catalog, Games, GamesId, GamesKind, GamesStatus, SportId};

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

/// Whether Games are of the kind, the season and the years of the filters.
pub(super) fn fits(filters: &Filters, games: &Games) -> bool {
    filters.kind.is_none_or(|kind| kind == games.kind)
        && filters.season.is_none_or(|season| season == games.season)
        && filters.years.is_none_or(|(from, to)| (from..=to).contains(&games.year))
}

/// The kinds of Games that the filters let through, the Paralympic first, which the records hold best.
pub(super) fn kinds(filters: &Filters) -> impl Iterator<Item = GamesKind> {
    let wanted = filters.kind;
    [GamesKind::Paralympic, GamesKind::Olympic]
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
