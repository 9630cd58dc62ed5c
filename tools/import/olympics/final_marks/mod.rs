//! Marks of the finals of 2000 to 2022, from the organisers' pages, set to the results that are held already.
//!
//! The pages call events and committees in many ways, so that an event is found by its competitors ([`pairs`]). A mark
//! is set only where place, committee and name agree, and only when it is surely that of the final ([`clean`]).

mod clean;
mod pairs;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;

use crate::committees::of_the_time;
use crate::error::{ImportError, Result};
use crate::fold::words;
use crate::model::World;
use crate::read::Table;

use pairs::{Event, Held, Page};

/// The source's id in `sources.csv`.
pub const SOURCE: &str = "olympic-finals-2000-2022";

/// The files and the season that they are of.
const FILES: [(&str, &str); 2] = [
    ("olympics/final_marks_summer_2000-2022.csv", "summer"),
    ("olympics/final_marks_winter_2000-2022.csv", "winter"),
];

/// Names of committees that the list of committees spells otherwise.
const COMMITTEES: [(&str, &str); 14] = [
    ("Russian Federation", "RUS"),
    ("Olympic Athletes from Russia", "OAR"),
    ("ROC", "ROC"),
    ("Great Britain", "GBR"),
    ("United States", "USA"),
    ("United States of America", "USA"),
    ("Republic of Korea", "KOR"),
    ("Korea Team", "COR"),
    ("Korea", "KOR"),
    ("People's Republic of China", "CHN"),
    ("Serbia and Montenegro", "SCG"),
    ("Yugoslavia", "YUG"),
    ("Netherlands Antilles", "AHO"),
    ("Czech Republic", "CZE"),
];

/// A row of a page.
#[derive(Debug, Clone)]
pub struct Printed {
    pub place: Option<u32>,
    pub noc: String,
    /// Empty where the page names a team only, or nobody.
    pub name: String,
    pub mark: String,
}

/// What came of it.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Events on the pages with marks that can be kept, and those of them that were found.
    pub pages: usize,
    pub found: usize,
    /// Marks of the events found: set, and left because place, committee or name differ.
    pub set: usize,
    pub left: usize,
}

impl std::fmt::Display for Tally {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            pages,
            found,
            set,
            left,
        } = self;
        write!(
            out,
            "{set} marks of finals set in {found} of {pages} events, {left} left"
        )
    }
}

/// Sets the marks of `world`'s results.
///
/// # Errors
/// When a table is malformed, a committee is not known, a mark would replace another one, or an event is not found and
/// not listed by hand.
pub fn read(folder: &Path, world: &mut World) -> Result<Tally> {
    let committees = committees(folder)?;
    let mut left_out = LeftOut::load()?;
    let mut tally = Tally::default();
    for (file, season) in FILES {
        let mut games: BTreeMap<String, Vec<Page>> = BTreeMap::new();
        for row in &Table::csv(folder, file)?.rows {
            let game = row.get("game")?;
            let year = game.rsplit('-').next().unwrap_or_default();
            let id = format!("{year}-{season}-olympics");
            let pages = games.entry(id.clone()).or_default();
            let (sport, slug) = (row.get("sport")?, row.get("event")?);
            let known = pages.iter().rposition(|page| page.sport == sport && page.slug == slug);
            let index = known.unwrap_or_else(|| {
                pages.push(Page {
                    sport: sport.to_owned(),
                    slug: slug.to_owned(),
                    rows: Vec::new(),
                });
                pages.len() - 1
            });
            let team = row.get("team")?;
            let code = match committees.get(team) {
                Some(code) => code,
                None if team.len() == 3 && team.is_ascii() => team,
                None => return Err(row.fault(format!("no committee is called '{team}'"))),
            };
            pages[index].rows.push(Printed {
                place: place(row.get("rank")?).map_err(|rank| row.fault(format!("'{rank}' is no rank")))?,
                noc: of_the_time(&id, code).to_owned(),
                name: row.get("name")?.to_owned(),
                mark: row.get("result")?.to_owned(),
            });
        }
        for (id, pages) in &games {
            one_games(id, pages, &mut left_out, world, &mut tally)?;
        }
    }
    left_out.complete()?;
    Ok(tally)
}

/// The pages that are left out, with the reason, in a table kept by hand.
struct LeftOut {
    table: Table,
    used: BTreeSet<usize>,
    /// Pages whose event was not found and that are not in the table.
    missing: Vec<String>,
}

impl LeftOut {
    fn load() -> Result<Self> {
        let text = include_str!("../../tables/final_marks.csv");
        let table = Table::text("tables/final_marks.csv", text)?.require(&["games", "sport", "event", "reason"])?;
        Ok(Self {
            table,
            used: BTreeSet::new(),
            missing: Vec::new(),
        })
    }

    /// Whether a row of the table is about the page: its event is a part of the page's, or empty for the whole sport.
    fn has(&mut self, games: &str, page: &Page) -> bool {
        let about = |row: &crate::read::Row| {
            row.maybe("games") == games && row.maybe("sport") == page.sport && page.slug.contains(row.maybe("event"))
        };
        let found = self.table.rows.iter().position(about);
        self.used.extend(found);
        found.is_some()
    }

    fn complete(&self) -> Result<()> {
        if !self.missing.is_empty() {
            return Err(ImportError::Contradiction(format!(
                "no events are found for these pages of finals:\n{}",
                self.missing.join("\n")
            )));
        }
        let unused = self
            .table
            .rows
            .iter()
            .enumerate()
            .find(|(index, _)| !self.used.contains(index));
        unused.map_or(Ok(()), |(_, row)| Err(row.fault("no page of finals is like this")))
    }
}

/// Sets the marks of one Games.
fn one_games(id: &str, pages: &[Page], left_out: &mut LeftOut, world: &mut World, tally: &mut Tally) -> Result<()> {
    let events = events(id, world);
    let marks: Vec<Vec<Option<String>>> = pages
        .iter()
        .map(|page| clean::marks(&page.sport, &page.slug, &page.rows))
        .collect();
    let pairs: BTreeMap<usize, usize> = pairs::pairs(pages, &events).into_iter().collect();
    for (index, (page, marks)) in pages.iter().zip(&marks).enumerate() {
        if left_out.has(id, page) || marks.iter().all(Option::is_none) {
            continue;
        }
        tally.pages += 1;
        let Some(event) = pairs.get(&index).map(|event| &events[*event]) else {
            left_out.missing.push(format!("{id},{},{}", page.sport, page.slug));
            continue;
        };
        tally.found += 1;
        let sure = pairs::sure(page, event);
        for (row, mark) in page.rows.iter().zip(marks) {
            let Some(mark) = mark else { continue };
            let same: Vec<&Held> = event.rows.iter().filter(|held| pairs::same(row, held)).collect();
            if row.place.is_some_and(|place| place >= sure) {
                tally.left += 1;
                continue;
            }
            // Two of one committee at one place, and no name to tell them apart: neither.
            let [only] = same[..] else {
                tally.left += 1;
                continue;
            };
            let outcome = &mut world.outcomes[only.outcome];
            if !outcome.mark.is_empty() && outcome.mark != *mark {
                return Err(ImportError::Contradiction(format!(
                    "{id} {}: {} has the marks {} and {mark}",
                    event.id, outcome.noc, outcome.mark
                )));
            }
            outcome.mark.clone_from(mark);
            tally.set += 1;
        }
    }
    Ok(())
}

/// The events of a Games as they are held.
fn events(games: &str, world: &World) -> Vec<Event> {
    let mut rows: BTreeMap<&str, Vec<Held>> = BTreeMap::new();
    for (index, outcome) in world.outcomes.iter().enumerate() {
        if outcome.games != games {
            continue;
        }
        let names: BTreeSet<String> = outcome
            .people
            .iter()
            .flat_map(|(person, _)| &world.records[*person].also)
            .flat_map(|name| words(name))
            .collect();
        rows.entry(&outcome.event).or_default().push(Held {
            place: outcome.place,
            noc: outcome.noc.clone(),
            words: names.into_iter().collect(),
            outcome: index,
        });
    }
    rows.into_iter()
        .map(|(id, rows)| Event {
            id: id.to_owned(),
            sex: world.events.get(id).map_or("open", |title| title.sex.word()),
            rows,
        })
        .collect()
}

/// The codes of committees by their names.
fn committees(folder: &Path) -> Result<HashMap<String, String>> {
    let mut committees = HashMap::new();
    for row in &Table::csv(folder, "olympics/paris-2024/nocs.csv")?.rows {
        for name in ["country", "country_long"] {
            committees.insert(row.get(name)?.to_owned(), row.get("code")?.to_owned());
        }
    }
    committees.extend(COMMITTEES.map(|(name, code)| (name.to_owned(), code.to_owned())));
    Ok(committees)
}

/// The place that a rank tells: `G`, `S` and `B` for the medals, `=3` for a tie, nothing when empty.
fn place(rank: &str) -> std::result::Result<Option<u32>, String> {
    match rank {
        "" => Ok(None),
        "G" => Ok(Some(1)),
        "S" => Ok(Some(2)),
        "B" => Ok(Some(3)),
        rank => match rank.trim_start_matches('=').parse() {
            Ok(place) => Ok(Some(place)),
            Err(_) => Err(rank.to_owned()),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_are_places() {
        for (rank, expected) in [
            ("G", Ok(Some(1))),
            ("B", Ok(Some(3))),
            ("=9", Ok(Some(9))),
            ("14", Ok(Some(14))),
            ("", Ok(None)),
            ("x", Err("x".to_owned())),
        ] {
            assert_eq!(place(rank), expected, "{rank}");
        }
    }
}
