//! Which Games are meant: by place and year, by kind and season, by their place in an order, by those beside them.

use crate::query::{About, Attribute, Comparison, Filter, Kind, Thing};
use crate::records::{Games, GamesId, GamesKind, GamesStatus, Season};

use super::super::meaning::{Named, Narrow};
use super::super::weights::Feature;
use super::draft::Draft;

/// The kind and season that are named.
#[derive(Debug, Default)]
pub(super) struct Family {
    pub kinds: Vec<GamesKind>,
    pub seasons: Vec<Season>,
}

impl Draft<'_> {
    /// Finds a place for all that says which Games are meant.
    pub(super) fn games(&mut self) -> Option<()> {
        let family = self.family();
        let mut is_told = false;
        let hosts = |draft: &Self, named: &Named| draft.cities_host && matches!(named, Named::City(_));
        let at: Vec<Vec<Named>> = std::iter::from_fn(|| {
            let cities_host = self.cities_host;
            self.rest.take_named(|named| match named {
                Named::Games(_) | Named::Year(_) => true,
                Named::City(_) => !cities_host,
                _ => false,
            })
        })
        .collect();
        // Cities that were host, in what years they were or in all.
        while let Some(cities) = self.rest.take_named(|named| matches!(named, Named::City(_))) {
            if !cities.iter().all(|named| hosts(self, named)) {
                return None;
            }
            let things: Option<Vec<Thing>> = cities.iter().map(|named| self.city(named)).collect();
            self.only.push(Filter::Is(things?));
        }
        if let Some(filter) = self.at(&at, &family)? {
            self.only.push(filter);
            is_told = true;
        }
        let mut rest = Vec::new();
        for narrow in std::mem::take(&mut self.rest.only) {
            match narrow {
                Narrow::Edition(rank, only) => {
                    let filters = self.edition(rank, &only, &family)?;
                    self.only.extend(filters);
                    is_told = true;
                }
                Narrow::Beside(step, named) => {
                    let filter = self.beside(step, &named, &family)?;
                    self.only.push(filter);
                    is_told = true;
                }
                other => rest.push(other),
            }
        }
        self.rest.only = rest;
        if is_told {
            // Games that are told are where they were: a place beside them says something else.
            let is_place = |named: &Named| matches!(named, Named::Country(_) | Named::Continent(_));
            let is_contrary = self.about == About::Hosting && self.rest.names(is_place);
            return (!is_contrary).then_some(());
        }
        self.of_family(&family);
        Some(())
    }

    /// Takes the kinds and seasons that are named.
    fn family(&mut self) -> Family {
        let mut family = Family::default();
        if let Some(named) = self.rest.take_named(|named| matches!(named, Named::Kind(_))) {
            family.kinds.extend(named.iter().filter_map(|one| match one {
                Named::Kind(kind) => Some(*kind),
                _ => None,
            }));
        }
        if let Some(named) = self.rest.take_named(|named| matches!(named, Named::Season(_))) {
            family.seasons.extend(named.iter().filter_map(|one| match one {
                Named::Season(season) => Some(*season),
                _ => None,
            }));
        }
        family
    }

    /// Narrows to the kind and season that are named; to the Olympic Games, where neither a kind nor a person is.
    fn of_family(&mut self, family: &Family) {
        let is_of_person = self.rest.names(|named| matches!(named, Named::Athlete(_)));
        let each = |draft: &Self, is: fn(&Named) -> bool| {
            let each = |narrow: &Narrow| matches!(narrow, Narrow::Each(named) if named.iter().all(is));
            draft.rest.only.iter().any(each)
        };
        let apart = each(self, |named| {
            matches!(named, Named::Games(_) | Named::City(_) | Named::Year(_))
        });
        let kinds = if !family.kinds.is_empty() {
            family.kinds.clone()
        } else if is_of_person || each(self, |named| matches!(named, Named::Kind(_))) || apart {
            Vec::new()
        } else {
            self.doubt(Feature::DefaultKind);
            vec![self.usual_kind()]
        };
        let things: Vec<Thing> = kinds.into_iter().map(Thing::GamesKind).collect();
        if !things.is_empty() {
            self.only.push(Filter::Is(things));
        }
        let seasons: Vec<Thing> = family.seasons.iter().copied().map(Thing::Season).collect();
        if !seasons.is_empty() {
            self.only.push(Filter::Is(seasons));
        }
    }

    /// The Olympic Games, unless what is named was at the Paralympic ones only.
    fn usual_kind(&self) -> GamesKind {
        let catalog = self.env.catalog;
        let is_paralympic = self.rest.names(|named| match named {
            Named::Sport(sport) => catalog.kinds_of(*sport) == [GamesKind::Paralympic],
            _ => false,
        });
        if is_paralympic {
            GamesKind::Paralympic
        } else {
            GamesKind::Olympic
        }
    }

    /// The Games of places and years. Several lists narrow each other: Paris, 1924.
    fn at(&mut self, at: &[Vec<Named>], family: &Family) -> Option<Option<Filter>> {
        let mut ids: Option<Vec<GamesId>> = None;
        for list in at {
            let mut of_list = Vec::new();
            for named in list {
                let is_dated = at.iter().flatten().any(|one| matches!(one, Named::Year(_)));
                of_list.extend(self.resolve(named, family, is_dated && at.len() > 1)?);
            }
            ids = Some(match ids {
                Some(known) => known.into_iter().filter(|id| of_list.contains(id)).collect(),
                None => of_list,
            });
        }
        let Some(mut ids) = ids else { return Some(None) };
        ids.sort_unstable();
        ids.dedup();
        self.status(&ids)?;
        let things: Vec<Thing> = ids.into_iter().map(Thing::Games).collect();
        Some((!things.is_empty()).then_some(Filter::Is(things)))
    }

    /// Says so where Games did not take place, or have not yet.
    pub(super) fn status(&mut self, ids: &[GamesId]) -> Option<()> {
        let mut all: Vec<GamesStatus> = ids.iter().map(|id| self.env.catalog.games(*id).status).collect();
        all.dedup();
        match all.as_slice() {
            [GamesStatus::Held] => {}
            [status] => {
                let status = Filter::Status(*status);
                if !self.only.contains(&status) {
                    self.only.push(status);
                }
            }
            _ => return None,
        }
        Some(())
    }

    /// The Games that one name or year means.
    pub(super) fn resolve(&mut self, named: &Named, family: &Family, all_of_city: bool) -> Option<Vec<GamesId>> {
        let catalog = self.env.catalog;
        let usual = self.usual_kind();
        let fits = |games: &Games, kind: bool| {
            let of_kind = if family.kinds.is_empty() {
                !kind || games.kind == usual
            } else {
                family.kinds.contains(&games.kind)
            };
            of_kind && (family.seasons.is_empty() || family.seasons.contains(&games.season))
        };
        let with_status = |ids: Vec<GamesId>| {
            let held = |id: &GamesId| catalog.games(*id).status == GamesStatus::Held;
            if ids.iter().any(held) {
                ids.into_iter().filter(held).collect()
            } else {
                ids
            }
        };
        let mut found: Vec<GamesId> = match named {
            Named::Games(ids) | Named::City(ids) => {
                let mut of_kind = ids.clone();
                of_kind.retain(|id| fits(catalog.games(*id), true));
                if of_kind.is_empty() {
                    of_kind = ids.clone();
                    of_kind.retain(|id| fits(catalog.games(*id), false));
                }
                with_status(of_kind)
            }
            Named::Year(year) => {
                let of_year = |games: &&Games| {
                    let opened = games.opened.map(|day| day.year());
                    games.year == *year || (opened == Some(*year) && games.status == GamesStatus::Held)
                };
                let all = catalog.all_games().iter().filter(of_year);
                with_status(all.filter(|games| fits(games, true)).map(|games| games.id).collect())
            }
            _ => return None,
        };
        if found.is_empty() {
            return None;
        }
        if family.kinds.is_empty() {
            self.doubt(Feature::DefaultKind);
        }
        if matches!(named, Named::City(_)) && !all_of_city && found.len() > 1 {
            self.doubt(Feature::DefaultGames);
            found = found.pop().into_iter().collect();
        }
        let is_year = matches!(named, Named::Year(_));
        let seasons = |season: Season| found.iter().any(|id| catalog.games(*id).season == season);
        if is_year && !all_of_city && seasons(Season::Summer) && seasons(Season::Winter) {
            self.doubt(Feature::BothSeasons);
        }
        Some(found)
    }

    /// The Games of one thing that is named, as things of a filter.
    pub(super) fn one_games(&self, named: &Named) -> Option<Vec<Thing>> {
        let mut draft = Draft::new(&self.rest, self.env, self.about, self.of);
        let ids = draft.resolve(named, &Family::default(), false)?;
        Some(ids.into_iter().map(Thing::Games).collect())
    }

    /// The Games that all facts must be later than, or earlier: none, where it is of one Games.
    pub(super) fn is_of_games(&self) -> bool {
        self.only.iter().any(|filter| match filter {
            Filter::Is(things) => things.iter().any(|thing| matches!(thing, Thing::Games(_))),
            Filter::Of(set) => set.of == Kind::Games,
            Filter::Edition(..) => true,
            Filter::Compares(Attribute::Year, Comparison::Exactly, _) => true,
            Filter::Compares(..)
            | Filter::Ended(_)
            | Filter::Last
            | Filter::Initial(..)
            | Filter::Birthday(..)
            | Filter::Yearly(..)
            | Filter::Status(_)
            | Filter::Not(_)
            | Filter::Any(_) => false,
        })
    }

    /// The one Games that it is of.
    pub(super) fn single_games(&self) -> Option<GamesId> {
        let mut ids = self.only.iter().filter_map(|filter| match filter {
            Filter::Is(things) => match things.as_slice() {
                [Thing::Games(id)] => Some(*id),
                _ => None,
            },
            _ => None,
        });
        ids.next()
    }
}
