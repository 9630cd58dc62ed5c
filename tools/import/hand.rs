//! The small tables kept by hand, which hold what no source tells in a form that can be carried over.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::error::{ImportError, Result};
use crate::read::Table;
use crate::titles::KnownTitles;

/// The sports and the names that sources give them.
pub struct Sports {
    /// Id, name, parent, in the order of the ids.
    pub rows: Vec<(String, String, String)>,
    names: HashMap<String, String>,
    /// Titles of events that no rule reads.
    pub titles: KnownTitles,
}

impl Sports {
    /// Reads `tables/sports.csv`.
    ///
    /// # Errors
    /// When the table is malformed.
    pub fn load() -> Result<Self> {
        let table = Table::text("tables/sports.csv", include_str!("tables/sports.csv"))?.require(&[
            "id",
            "name",
            "parent",
            "source_names",
        ])?;
        let mut sports = Self {
            rows: Vec::new(),
            names: HashMap::new(),
            titles: KnownTitles::default(),
        };
        for row in &table.rows {
            let id = row.get("id")?;
            sports
                .rows
                .push((id.into(), row.get("name")?.into(), row.get("parent")?.into()));
            for name in row.get("source_names")?.split(" | ").filter(|name| !name.is_empty()) {
                if sports.names.insert(name.into(), id.into()).is_some() {
                    return Err(row.fault(format!("two sports are called '{name}'")));
                }
            }
        }
        let ids = sports.rows.iter().map(|(id, ..)| id.as_str()).collect();
        sports.titles = KnownTitles::load(&ids)?;
        // The Paralympic sources of before 2020 say only "Cycling"; the title tells road from track.
        sports.names.insert("Cycling".into(), "cycling".into());
        Ok(sports)
    }

    /// The id of the sport that a source calls `name`.
    pub fn by_source_name(&self, name: &str) -> Option<&str> {
        self.names.get(name).map(String::as_str)
    }
}

/// A committee of its time.
pub struct Country {
    pub code: String,
    pub name: String,
    pub kind: String,
    pub iso2: String,
    pub continent: String,
    pub successors: Vec<String>,
    /// In Azerbaijani, Russian and Turkish.
    pub names: [String; 3],
}

/// All committees.
pub struct Countries {
    pub rows: Vec<Country>,
    ancestors: BTreeMap<String, BTreeSet<String>>,
}

impl Countries {
    /// Reads `tables/countries.csv`.
    ///
    /// # Errors
    /// When the table is malformed or names an unknown successor.
    pub fn load() -> Result<Self> {
        let table = Table::text("tables/countries.csv", include_str!("tables/countries.csv"))?.require(&[
            "code",
            "name",
            "kind",
            "iso2",
            "continent",
            "successors",
            "name_az",
            "name_ru",
            "name_tr",
        ])?;
        let mut rows = Vec::new();
        for row in &table.rows {
            rows.push(Country {
                code: row.get("code")?.into(),
                name: row.get("name")?.into(),
                kind: row.get("kind")?.into(),
                iso2: row.get("iso2")?.into(),
                continent: row.get("continent")?.into(),
                successors: row.get("successors")?.split_whitespace().map(str::to_owned).collect(),
                names: [
                    row.get("name_az")?.into(),
                    row.get("name_ru")?.into(),
                    row.get("name_tr")?.into(),
                ],
            });
        }
        let codes: BTreeSet<&str> = rows.iter().map(|row| row.code.as_str()).collect();
        for row in &rows {
            if let Some(unknown) = row.successors.iter().find(|code| !codes.contains(code.as_str())) {
                return Err(ImportError::Contradiction(format!(
                    "{}: no committee {unknown}",
                    row.code
                )));
            }
        }
        let mut countries = Self {
            rows,
            ancestors: BTreeMap::new(),
        };
        countries.ancestors = countries.closure();
        Ok(countries)
    }

    /// Whether the committee is known.
    pub fn has(&self, code: &str) -> bool {
        self.rows.iter().any(|row| row.code == code)
    }

    fn closure(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut ancestors: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        // Three generations: URS, EUN, RUS; YUG, SCG, SRB.
        for _ in 0..4 {
            for row in &self.rows {
                let own = ancestors.get(&row.code).cloned().unwrap_or_default();
                for successor in &row.successors {
                    let set = ancestors.entry(successor.clone()).or_default();
                    set.insert(row.code.clone());
                    set.extend(own.iter().cloned());
                }
            }
        }
        ancestors
    }

    /// Whether a person could have been entered by both committees without moving: the same, one after the other, or
    /// the Russian athletes, and those of Yugoslavia in 1992, under their several names. NPA and AIN followed both RUS and
    /// BLR, which the table of committees says.
    pub fn related(&self, a: &str, b: &str) -> bool {
        fn home(code: &str) -> &str {
            match code {
                "RPC" | "ROC" | "OAR" => "RUS",
                // The people of Yugoslavia in 1992.
                "IPP" | "IOP" => "YUG",
                code => code,
            }
        }
        let (a, b) = (home(a), home(b));
        let before = |older: &str, newer: &str| self.ancestors.get(newer).is_some_and(|set| set.contains(older));
        a == b || before(a, b) || before(b, a)
    }
}

/// A Games as `tables/games.csv` has it: what is named by hand, and dates where the sources have none or others.
#[derive(Debug, Clone)]
pub struct HandGames {
    pub id: String,
    pub paralympic: bool,
    pub season: String,
    pub year: i32,
    pub name: String,
    pub city: String,
    pub hosts: Vec<String>,
    pub status: String,
    pub opened: String,
    pub closed: String,
}

impl HandGames {
    /// Reads `tables/games.csv`.
    ///
    /// # Errors
    /// When the table is malformed.
    pub fn load() -> Result<Vec<Self>> {
        let table = Table::text("tables/games.csv", include_str!("tables/games.csv"))?;
        table
            .rows
            .iter()
            .map(|row| {
                Ok(Self {
                    id: row.get("id")?.into(),
                    paralympic: row.get("kind")? == "paralympic",
                    season: row.get("season")?.into(),
                    year: i32::try_from(row.number("year")?).map_err(|error| row.fault(error.to_string()))?,
                    name: row.get("name")?.into(),
                    city: row.get("city")?.into(),
                    hosts: row.get("hosts")?.split_whitespace().map(str::to_owned).collect(),
                    status: row.get("status")?.into(),
                    opened: row.get("opened")?.into(),
                    closed: row.get("closed")?.into(),
                })
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Countries;

    #[test]
    fn committees_are_related_that_one_athlete_could_represent_without_moving() {
        let countries = Countries::load().unwrap();
        for (one, other) in [
            ("URS", "RUS"),
            ("EUN", "UKR"),
            ("RUS", "ROC"),
            ("ROC", "RPC"),
            ("NPA", "RPC"),
            ("NPA", "BLR"),
            ("AIN", "BLR"),
            ("AIN", "ROC"),
            ("YUG", "SRB"),
            ("IOP", "SCG"),
            ("RHO", "ZIM"),
            ("GDR", "GER"),
        ] {
            assert!(countries.related(one, other), "{one} {other}");
            assert!(countries.related(other, one), "{other} {one}");
        }
        for (one, other) in [
            ("RUS", "BLR"),
            ("RUS", "UKR"),
            ("GDR", "FRG"),
            ("SRB", "CRO"),
            ("AIN", "UKR"),
        ] {
            assert!(!countries.related(one, other), "{one} {other}");
        }
    }
}
