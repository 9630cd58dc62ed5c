//! `countries.csv`: committees of their time, and who followed whom.

use rusqlite::params;

use super::keys::Once;
use super::sheet::Row;
use super::world::World;
use super::{Error, cells, sheet};

const FILE: &str = "countries.csv";
const COLUMNS: &[&str] = &[
    "code",
    "name",
    "kind",
    "iso2",
    "continent",
    "successors",
    "name_az",
    "name_ru",
    "name_tr",
];
const NAMES: [&str; 3] = ["name_az", "name_ru", "name_tr"];
const KINDS: &[&str] = &["nation", "former", "neutral", "refugee", "mixed"];
const CONTINENTS: &[&str] = &["africa", "asia", "europe", "north-america", "south-america", "oceania"];

/// Fills `country` and `succession`.
pub fn load(world: &mut World<'_>) -> Result<(), Error> {
    let World {
        folder,
        conn,
        faults,
        countries,
        ..
    } = &mut *world;
    let mut names = Once::default();
    let mut translated: [Once; 3] = Default::default();
    // Looked up at the end, because a committee may be followed by one further down.
    let mut followed = Vec::new();
    sheet::read(folder, FILE, COLUMNS, faults, |row| {
        let id = row.need("code", |code| countries.add(cells::code(code)?, row.place()));
        let name = row.need("name", |name| names.note(name, row.line).map(|()| name));
        let kind = row.need("kind", cells::one_of(KINDS));
        let iso2 = row.maybe("iso2", cells::iso2);
        let continent = row.maybe("continent", cells::one_of(CONTINENTS));
        check_continent(row, kind);
        let mut in_language =
            |at: usize| row.need(NAMES[at], |name| translated[at].note(name, row.line).map(|()| name));
        let (az, ru, tr) = (in_language(0), in_language(1), in_language(2));
        if let (Some(id), Some(name), Some(kind), Some(az), Some(ru), Some(tr)) = (id, name, kind, az, ru, tr) {
            conn.prepare_cached(
                "INSERT INTO country (id, code, name, kind, iso2, continent, name_az, name_ru, name_tr)
                 VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![id, row.text("code"), name, kind, iso2, continent, az, ru, tr])?;
            if let Some(codes) = row.maybe_text("successors") {
                followed.push((id, row.line, codes.to_owned()));
            }
        }
        Ok(())
    })?;
    for (country, line, codes) in followed {
        let mut successors = Vec::new();
        for code in codes.split(' ') {
            match world.countries.find(code) {
                Ok(id) if id == country => world.fault_cell(FILE, line, "successors", format!("{code} follows itself")),
                Ok(id) if successors.contains(&id) => {
                    world.fault_cell(FILE, line, "successors", format!("{code} is there twice"));
                }
                Ok(id) => successors.push(id),
                Err(reason) => world.fault_cell(FILE, line, "successors", reason),
            }
        }
        for successor in successors {
            world
                .conn
                .prepare_cached("INSERT INTO succession (country, successor) VALUES (?, ?)")?
                .execute(params![country, successor])?;
        }
    }
    Ok(())
}

/// Reports a state without a continent, and refugees with one. Neutral and mixed teams have one where all in them are of it.
fn check_continent(row: &Row<'_>, kind: Option<&str>) {
    let named = !row.text("continent").is_empty();
    match kind {
        Some("nation" | "former") if !named => row.fault("continent", "is empty"),
        Some("refugee") if named => row.fault("continent", "is that of refugees, who have none"),
        _ => {}
    }
}
