//! Which events titles mean: those of the sport, the sex and the kind of Games that are named.

use crate::names::EventFilter;
use crate::query::{About, Filter, Thing};
use crate::records::{EventId, EventSex, GamesKind, SportId};

use super::super::meaning::{Named, Narrow};
use super::draft::Draft;

impl Draft<'_> {
    /// Gives titles their events: those of the sport, the sex and the kind of Games that are named.
    pub(super) fn titles(&mut self) -> Option<()> {
        let is_title = |named: &Named| matches!(named, Named::Title(_));
        let each = self
            .rest
            .only
            .iter()
            .any(|one| matches!(one, Narrow::Each(named) if named.iter().all(is_title)));
        let Some(named) = self.rest.take_named(is_title) else {
            return Some(());
        };
        if each || self.about == About::Hosting || self.about == About::Entries {
            return None;
        }
        let sport = self.rest.take_named(|named| matches!(named, Named::Sport(_)));
        let sport = match sport.as_deref() {
            Some([Named::Sport(sport)]) => Some(*sport),
            None => None,
            Some(_) => return None,
        };
        let sex = self.rest.take_named(|named| matches!(named, Named::Sex(_)));
        let sex = match sex.as_deref() {
            Some([Named::Sex(sex)]) => Some(*sex),
            None => None,
            Some(_) => return None,
        };
        let mut things = Vec::new();
        for one in &named {
            let Named::Title(words) = one else { return None };
            things.extend(self.events(words, sport, sex)?.into_iter().map(Thing::Event));
        }
        self.only.push(Filter::Is(things));
        Some(())
    }

    /// The events of a title; of one sport, or nothing.
    pub(super) fn events(
        &self,
        words: &[String],
        sport: Option<SportId>,
        sex: Option<EventSex>,
    ) -> Option<Vec<EventId>> {
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        let kinds: Vec<GamesKind> = self.kinds();
        let [kind] = kinds.as_slice() else { return None };
        let filter = EventFilter {
            kind: Some(*kind),
            sport,
            sex,
            class: None,
        };
        let events = self.env.events.find_exact(&words, &filter);
        let sport_of = |event: &EventId| self.env.catalog.event(*event).sport;
        let first = sport_of(events.first()?);
        events.iter().all(|event| sport_of(event) == first).then_some(events)
    }

    /// The kinds of Games that it is of.
    fn kinds(&self) -> Vec<GamesKind> {
        let kinds = self.only.iter().find_map(|filter| match filter {
            Filter::Is(things) => {
                let kinds: Option<Vec<GamesKind>> = things
                    .iter()
                    .map(|thing| match thing {
                        Thing::GamesKind(kind) => Some(*kind),
                        Thing::Games(games) => Some(self.env.catalog.games(*games).kind),
                        _ => None,
                    })
                    .collect();
                kinds.filter(|kinds| !kinds.is_empty())
            }
            _ => None,
        });
        let mut kinds = kinds.unwrap_or_else(|| vec![GamesKind::Olympic]);
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }
}
