//! `people/*.csv`: persons and their spellings; `evidence/*.csv`: on what evidence records were taken to be theirs.

use rusqlite::params;

use super::keys::Once;
use super::world::World;
use super::{Error, cells, sheet};

const COLUMNS: &[&str] = &["id", "name", "family", "sex", "born", "height", "weight", "also"];
/// How many records each rule brought in; for people, too.
const LINKED: &str = "people/linked.csv";
const EVIDENCE: &str = "evidence";
const EVIDENCE_COLUMNS: &[&str] = &["person", "record", "rule"];

/// A row that holds together, kept until all are there and can be put in order.
struct Person {
    key: String,
    name: String,
    family: Option<String>,
    sex: Option<String>,
    born: Option<String>,
    height: Option<i64>,
    weight: Option<f64>,
    also: Vec<String>,
}

/// Fills `person` and `person_spelling`, and checks the evidence.
pub fn load(world: &mut World<'_>) -> Result<(), Error> {
    let mut rows = Vec::new();
    for file in world.tables_in("people")? {
        if file != LINKED {
            people(world, &file, &mut rows)?;
        }
    }
    rows.sort_by(|a, b| (&a.name, &a.key).cmp(&(&b.name, &b.key)));
    world.people.renumber(rows.iter().map(|row| row.key.as_str()));
    for (id, row) in (1_i64..).zip(&rows) {
        insert(world, id, row)?;
    }
    // A record belongs to one person, whatever file says so.
    let mut records = Once::default();
    for file in world.tables_in(EVIDENCE)? {
        evidence(world, &file, &mut records)?;
    }
    Ok(())
}

fn people(world: &mut World<'_>, file: &str, rows: &mut Vec<Person>) -> Result<(), Error> {
    let World {
        folder, faults, people, ..
    } = world;
    sheet::read(folder, file, COLUMNS, faults, |row| {
        let id = row.need("id", |id| people.add(cells::slug(id)?, row.place()));
        let name = row.need_text("name");
        let family = row.maybe("family", |family| match name {
            // A family name that stands alone begins with a capital, whatever it does behind a given name.
            Some(name) if !name.to_lowercase().contains(&family.to_lowercase()) => {
                Err(format!("\"{family}\" is not in the name \"{name}\""))
            }
            _ => Ok(family),
        });
        let sex = row.maybe("sex", cells::one_of(&["m", "f"]));
        let born = row.maybe("born", cells::born);
        let height = row.maybe("height", cells::between(80.0, 250.0, "a height in cm"));
        let weight = row.maybe("weight", cells::between(20.0, 250.0, "a weight in kg"));
        let also = row.maybe("also", |also| match cells::names(also)? {
            names if name.is_some_and(|name| names.contains(&name)) => Err("repeats the name itself".to_owned()),
            names => Ok(names),
        });
        if let (Some(_), Some(name)) = (id, name) {
            rows.push(Person {
                key: row.text("id").to_owned(),
                name: name.to_owned(),
                family: family.map(str::to_owned),
                sex: sex.map(str::to_owned),
                born: born.map(|born| born.to_string()),
                height: height.map(|cm| cm.round() as i64),
                weight,
                also: also.unwrap_or_default().into_iter().map(str::to_owned).collect(),
            });
        }
        Ok(())
    })?;
    Ok(())
}

fn insert(world: &World<'_>, id: i64, row: &Person) -> Result<(), Error> {
    world
        .conn
        .prepare_cached(
            "INSERT INTO person (id, key, name, family, sex, born, height, weight) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            id, row.key, row.name, row.family, row.sex, row.born, row.height, row.weight
        ])?;
    for spelling in &row.also {
        world
            .conn
            .prepare_cached("INSERT INTO person_spelling (person, name) VALUES (?, ?)")?
            .execute(params![id, spelling])?;
    }
    Ok(())
}

/// The evidence is for people who correct the tables; the program does not carry it.
fn evidence(world: &World<'_>, file: &str, records: &mut Once) -> Result<(), Error> {
    sheet::read(world.folder, file, EVIDENCE_COLUMNS, &world.faults, |row| {
        row.need("person", |person| world.people.find(person));
        row.need("record", |record| records.note(record, row.line));
        row.need_text("rule");
        Ok(())
    })?;
    Ok(())
}
