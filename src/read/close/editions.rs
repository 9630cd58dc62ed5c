//! Games by their place in an order and beside others, and where they were.

use crate::query::{About, Attribute, End, Filter, Kind, Measure, Set, Take, Thing, What};
use crate::records::{Catalog, CountryId, Games, GamesId, GamesKind, GamesStatus, Season};

use super::super::meaning::{Named, Narrow, Order, Rank};
use super::super::weights::Feature;
use super::draft::Draft;
use super::games::Family;

impl Draft<'_> {
    /// The Games at a place of an order: the first in Asia, the XXI.
    pub(super) fn edition(&mut self, rank: Rank, only: &[Narrow], family: &Family) -> Option<Vec<Filter>> {
        let catalog = self.env.catalog;
        let (mut kinds, mut seasons, mut places) = (family.kinds.clone(), family.seasons.clone(), Vec::new());
        for narrow in only {
            match narrow {
                Narrow::Is(named) => match named.as_slice() {
                    [Named::Kind(kind)] => kinds = vec![*kind],
                    [Named::Season(season)] => seasons = vec![*season],
                    _ => return None,
                },
                Narrow::HeldIn(place) => places.push(place.clone()),
                _ => return None,
            }
        }
        if kinds.len() > 1 || seasons.len() > 1 || rank.from != rank.to {
            return None;
        }
        if kinds.is_empty() {
            self.doubt(Feature::DefaultKind);
        }
        let kind = kinds.first().copied().unwrap_or(GamesKind::Olympic);
        let season = seasons.first().copied();
        let fits = |games: &&Games| games.kind == kind && season.is_none_or(|season| games.season == season);
        if places.is_empty() {
            let mut held = catalog.all_games().iter().filter(fits);
            let id = match rank.order {
                Order::Time(End::Least) => numbered(catalog, kind, season, rank.from)?,
                Order::Time(End::Most) => {
                    let held = held.filter(|games| games.status == GamesStatus::Held);
                    held.rev().nth(usize::from(rank.from) - 1)?.id
                }
                Order::Next => held.find(|games| games.status == GamesStatus::Scheduled)?.id,
                Order::Amount(_) | Order::Best | Order::SecondLast | Order::Extreme(..) => return None,
            };
            self.status(&[id])?;
            return Some(vec![Filter::is(Thing::Games(id))]);
        }
        let mut set = Set::all(About::Hosting, Kind::Games).only(Filter::is(Thing::GamesKind(kind)));
        if let Some(season) = season {
            set = set.only(Filter::is(Thing::Season(season)));
        }
        for place in &places {
            set = set.only(self.host(place)?);
        }
        let mut filters = Vec::new();
        let (what, end) = match rank.order {
            Order::Time(End::Least) => (What::Least(Attribute::Games), End::Least),
            Order::Time(End::Most) => (What::Greatest(Attribute::Games), End::Most),
            Order::Next => {
                set = set.only(Filter::Status(GamesStatus::Scheduled));
                filters.push(Filter::Status(GamesStatus::Scheduled));
                (What::Least(Attribute::Games), End::Least)
            }
            Order::Amount(_) | Order::Best | Order::SecondLast | Order::Extreme(..) => return None,
        };
        let set = set.show(Measure::of(what)).order(end).take(Take::nth(rank.from));
        filters.push(Filter::Of(Box::new(set)));
        Some(filters)
    }

    /// The Games so many after others.
    pub(super) fn beside(&mut self, step: i8, named: &[Named], family: &Family) -> Option<Filter> {
        let [one] = named else { return None };
        let ids = self.resolve(one, family, false)?;
        let [id] = ids.as_slice() else { return None };
        let catalog = self.env.catalog;
        let from = catalog.games(*id);
        let is_beside = |games: &&Games| {
            let is_after = if step > 0 {
                games.id > from.id
            } else {
                games.id < from.id
            };
            is_after && (games.kind, games.season) == (from.kind, from.season) && games.status == GamesStatus::Held
        };
        catalog.all_games().iter().find(is_beside)?;
        let set = Set::all(About::Hosting, Kind::Games).only(Filter::is(Thing::Games(*id)));
        Some(Filter::Edition(step, Box::new(set)))
    }

    /// That Games were at a place.
    pub(super) fn host(&self, place: &Named) -> Option<Filter> {
        Some(match place {
            Named::Country(country) => Filter::Is(self.hosts(*country)?),
            Named::Continent(continent) => Filter::is(Thing::HostContinent(*continent)),
            Named::City(_) => Filter::is(self.city(place)?),
            _ => return None,
        })
    }

    /// A country as host, with those that it alone came after: Games in West Germany were in Germany. Nothing where one
    /// that several came after was host, since which of them was it then cannot be told.
    pub(super) fn hosts(&self, country: CountryId) -> Option<Vec<Thing>> {
        let catalog = self.env.catalog;
        let mut hosts = vec![Thing::Host(country)];
        for before in catalog
            .countries()
            .iter()
            .filter(|other| other.successors.contains(&country))
        {
            let was_host = catalog.all_games().iter().any(|games| games.hosts.contains(&before.id));
            match (was_host, before.successors.as_slice()) {
                (false, _) => {}
                (true, [_]) => hosts.push(Thing::Host(before.id)),
                (true, _) => return None,
            }
        }
        Some(hosts)
    }

    pub(super) fn city(&self, named: &Named) -> Option<Thing> {
        match named {
            Named::City(ids) => ids.first().map(|id| Thing::City(self.env.catalog.home(*id))),
            _ => None,
        }
    }
}

/// The Games of a number. Olympiads are counted whether their Games were held or not, other Games as they were held.
fn numbered(catalog: &Catalog, kind: GamesKind, season: Option<Season>, number: u16) -> Option<GamesId> {
    let season = season.unwrap_or(Season::Summer);
    let is_olympiad = (kind, season) == (GamesKind::Olympic, Season::Summer);
    let counts = |games: &&Games| {
        (games.kind, games.season) == (kind, season)
            && match games.status {
                GamesStatus::Held | GamesStatus::Scheduled => true,
                GamesStatus::Cancelled => is_olympiad,
                GamesStatus::Intercalated => false,
            }
    };
    let mut all = catalog.all_games().iter().filter(counts);
    all.nth(usize::from(number.checked_sub(1)?)).map(|games| games.id)
}
