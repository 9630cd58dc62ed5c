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
        || own.iter().filter(|word| word.len() > 1).any(|word| {
            let close = |other: &String| word == other || (word.len() > 2 && near(word, other));
            held.words.iter().any(close)
        })
}

/// The first place from which on a page without names can no longer be trusted.
///
/// Where somebody was taken out of a ranking later, all behind move up, and another of the same committee may stand at
/// a place by chance. So nobody is sure from the first row on that disagrees, nor those right before
/// of the committee of that row, or of the one that stands there instead.
pub fn sure(page: &Page, event: &Event) -> u32 {
    let mut rows: Vec<&Printed> = page.rows.iter().filter(|row| row.place.is_some()).collect();
    rows.sort_by_key(|row| row.place);
    let disagrees = |row: &&Printed| row.name.is_empty() && !event.rows.iter().any(|held| same(row, held));
    let Some(mut first) = rows.iter().position(disagrees) else {
        return u32::MAX;
    };
    let at = rows[first];
    let before = first.checked_sub(1).map(|before| &rows[before].noc);
    let there = event
        .rows
        .iter()
        .filter(|held| held.place == at.place)
        .map(|held| &held.noc);
    if let Some(noc) = before.filter(|noc| there.chain([&at.noc]).any(|other| other == *noc)) {
        while first > 0 && rows[first - 1].noc == *noc {
            first -= 1;
        }
    }
    rows[first].place.unwrap_or(0)
}

/// Pairs of page and event, one to one: each is the best for the other, and three in five of the placed on the page
/// agree, or four in five of the first ten when the best is twice as good as the next.
pub fn pairs(pages: &[Page], events: &[Event]) -> Vec<(usize, usize)> {
    let mut votes: BTreeMap<(usize, usize), (usize, usize)> = BTreeMap::new();
    for (page_index, page) in pages.iter().enumerate() {
        for (event_index, event) in events.iter().enumerate() {
            if !may_be(page, event) {
                continue;
            }
            let agree = |row: &&Printed| event.rows.iter().any(|held| same(row, held));
            let count = page.rows.iter().filter(agree).count();
            let head = page.rows.iter().filter(among_first).filter(agree).count();
            if count > 0 {
                votes.insert((page_index, event_index), (count, head));
            }
        }
    }
    let next = |pair: (usize, usize)| {
        let rivals = votes
            .iter()
            .filter(|(other, _)| **other != pair && (other.0 == pair.0 || other.1 == pair.1));
        rivals.map(|(_, (count, _))| *count).max().unwrap_or(0)
    };
    votes
        .iter()
        .filter(|(pair, (count, head))| {
            let page = &pages[pair.0];
            let placed = page.rows.iter().filter(|row| row.place.is_some()).count();
            let first = page.rows.iter().filter(among_first).count();
            let next = next(**pair);
            let most = *count * 5 >= placed * 3 && *count > next;
            let best = first >= 8 && *head * 5 >= first * 4 && *count >= next * 2;
            *count >= 3 && (most || best)
        })
        .map(|(pair, _)| *pair)
        .collect()
}

fn among_first(row: &&Printed) -> bool {
    row.place.is_some_and(|place| place <= 10)
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
    let women = has(&["women", "womens", "woman", "ladies", "girls"]);
    let men = has(&["men", "mens", "man"]);
    let sex = match (women, men) {
        (true, false) => Some("women"),
        (false, true) => Some("men"),
        _ => None,
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
    fn a_page_without_names_is_trusted_until_it_disagrees() {
        let printed = page(
            "biathlon",
            "10km-men",
            &[
                (1, "NOR", ""),
                (2, "RUS", ""),
                (3, "GER", ""),
                (4, "GER", ""),
                (5, "FRA", ""),
            ],
        );
        for (held, expected) in [
            (
                vec![
                    (1, "NOR", ""),
                    (2, "RUS", ""),
                    (3, "GER", ""),
                    (4, "GER", ""),
                    (5, "FRA", ""),
                ],
                u32::MAX,
            ),
            // The second was taken out.
            (vec![(1, "NOR", ""), (2, "GER", ""), (3, "GER", ""), (4, "FRA", "")], 2),
            // The third was: the fourth took the place under the same committee.
            (vec![(1, "NOR", ""), (2, "RUS", ""), (3, "GER", ""), (4, "FRA", "")], 3),
        ] {
            assert_eq!(sure(&printed, &event("biathlon/mens-10-km", "men", &held)), expected);
        }
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
