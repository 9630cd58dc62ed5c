//! Which event of the results is which event of the pages of finals: told by the competitors that they have in common.

use std::collections::BTreeMap;

use crate::fold::{near, words};

use super::Printed;

/// An event on a page.
pub struct Page {
    pub sport: String,
    pub slug: String,
    pub rows: Vec<Printed>,
}

/// A competitor in the results.
pub struct Held {
    pub place: Option<u32>,
    pub noc: String,
    /// The words of the names of all its people, folded.
    pub words: Vec<String>,
    /// Index of the outcome.
    pub outcome: usize,
}

/// An event in the results.
pub struct Event {
    pub id: String,
    /// `men`, `women`, `mixed`, `open`.
    pub sex: &'static str,
    pub rows: Vec<Held>,
}

/// Whether the row of a page is about this competitor: place and committee are the same, and where the page names
/// somebody, a word of the name is.
pub fn same(row: &Printed, held: &Held) -> bool {
    row.place.is_some() && row.place == held.place && row.noc == held.noc && named(row, held)
}

/// Whether the names agree, or the page has none.
pub fn named(row: &Printed, held: &Held) -> bool {
    let own = words(&row.name);
    own.is_empty()
        || own
            .iter()
            .filter(|word| word.len() > 2)
            .any(|word| held.words.iter().any(|other| near(word, other)))
}

/// Pairs of page and event, one to one: each is the best for the other, no other comes near, and four in five of the
/// placed on the page agree.
pub fn pairs(pages: &[Page], events: &[Event]) -> Vec<(usize, usize)> {
    let mut votes: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for (page_index, page) in pages.iter().enumerate() {
        for (event_index, event) in events.iter().enumerate() {
            if !may_be(page, event) {
                continue;
            }
            let agree = |row: &&Printed| event.rows.iter().any(|held| same(row, held));
            let count = page.rows.iter().filter(agree).count();
            if count > 0 {
                votes.insert((page_index, event_index), count);
            }
        }
    }
    let best = |of_page: bool, index: usize, but: (usize, usize)| {
        votes
            .iter()
            .filter(|(pair, _)| **pair != but && (if of_page { pair.0 } else { pair.1 }) == index)
            .map(|(_, count)| *count)
            .max()
            .unwrap_or(0)
    };
    votes
        .iter()
        .filter(|(pair, count)| {
            let page = &pages[pair.0];
            let placed = page.rows.iter().filter(|row| row.place.is_some()).count();
            **count >= 3
                && **count * 5 >= placed * 4
                && **count > best(true, pair.0, **pair)
                && **count > best(false, pair.1, **pair)
        })
        .map(|(pair, _)| *pair)
        .collect()
}

/// Whether sport and sex allow the two to be one.
fn may_be(page: &Page, event: &Event) -> bool {
    let sport = event.id.split('/').next().unwrap_or_default();
    let prefix = |word: &str| word.get(..4).map(str::to_owned);
    let akin = page.sport.split('-').any(|word| {
        word.len() >= 3
            && sport
                .split('-')
                .any(|other| other == word || (prefix(word).is_some() && prefix(word) == prefix(other)))
    });
    let has = |words: &[&str]| page.slug.split('-').any(|word| words.contains(&word));
    let sex = if has(&["women", "womens", "woman", "ladies", "girls"]) {
        Some("women")
    } else if has(&["men", "mens", "man"]) {
        Some("men")
    } else {
        None
    };
    akin && sex.is_none_or(|sex| event.sex == sex || event.sex == "open")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(sport: &str, slug: &str, rows: &[(u32, &str, &str)]) -> Page {
        let row = |(place, noc, name): &(u32, &str, &str)| Printed {
            place: Some(*place),
            noc: (*noc).into(),
            name: (*name).into(),
            mark: String::new(),
        };
        Page {
            sport: sport.into(),
            slug: slug.into(),
            rows: rows.iter().map(row).collect(),
        }
    }

    fn event(id: &str, sex: &'static str, rows: &[(u32, &str, &str)]) -> Event {
        let row = |(place, noc, name): &(u32, &str, &str)| Held {
            place: Some(*place),
            noc: (*noc).into(),
            words: words(name),
            outcome: 0,
        };
        Event {
            id: id.into(),
            sex,
            rows: rows.iter().map(row).collect(),
        }
    }

    const BOLT: [(u32, &str, &str); 3] = [
        (1, "JAM", "Usain Bolt"),
        (2, "TTO", "Richard Thompson"),
        (3, "USA", "Walter Dix"),
    ];
    const LONGER: [(u32, &str, &str); 3] = [
        (1, "JAM", "Usain Bolt"),
        (2, "USA", "Shawn Crawford"),
        (3, "USA", "Walter Dix"),
    ];

    #[test]
    fn events_are_told_by_those_in_them() {
        let events = [
            event("athletics/mens-100-m", "men", &BOLT),
            event("athletics/mens-200-m", "men", &LONGER),
            event("athletics/womens-100-m", "women", &BOLT),
        ];
        let pages = [
            page("athletics", "200m-men", &LONGER),
            page("athletics", "100m-men", &BOLT),
            page("swimming", "100m-men", &BOLT),
        ];
        assert_eq!(pairs(&pages, &events), [(0, 1), (1, 0)]);
    }

    #[test]
    fn two_alike_are_none() {
        let teams = [(1, "USA", ""), (2, "GBR", ""), (3, "JAM", "")];
        let events = [
            event("athletics/mens-4-x-100-m-relay", "men", &teams),
            event("athletics/mens-4-x-400-m-relay", "men", &teams),
        ];
        assert!(pairs(&[page("athletics", "4x100m-relay-men", &teams)], &events).is_empty());
    }

    #[test]
    fn names_agree_over_spellings() {
        for (printed, own, expected) in [
            ("Fie Udby Erichsen", "Fie Erichsen", true),
            ("Nataliya Lyal'chuk", "Natalya Lyalchuk", true),
            ("Usain Bolt", "Yohan Blake", false),
            ("", "Yohan Blake", true),
        ] {
            let row = &page("a", "b", &[(1, "AAA", printed)]).rows[0];
            let held = &event("a/b", "men", &[(1, "AAA", own)]).rows[0];
            assert_eq!(named(row, held), expected, "{printed}");
        }
    }
}
