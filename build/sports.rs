//! `sports.csv`: sports and their disciplines.

use std::collections::HashSet;

use rusqlite::params;

use super::keys::Once;
use super::world::World;
use super::{Error, cells, sheet};

const FILE: &str = "sports.csv";
const COLUMNS: &[&str] = &["id", "name", "parent"];

/// Fills `sport`. A discipline belongs to a sport, and a sport to nothing: there are two levels.
pub fn load(world: &mut World<'_>) -> Result<(), Error> {
    let World {
        folder,
        conn,
        faults,
        names: translated,
        sports,
        ..
    } = &mut *world;
    let mut names = Once::default();
    let mut children = Vec::new();
    sheet::read(folder, FILE, COLUMNS, faults, |row| {
        let id = row.need("id", |id| sports.add(cells::slug(id)?, row.place()));
        let name = row.need("name", |name| names.note(name, row.line).map(|()| name));
        let named = row.need("id", |id| translated.sport(id));
        if let (Some(id), Some(name), Some([az, ru, tr])) = (id, name, named) {
            conn.prepare_cached(
                "INSERT INTO sport (id, key, name, name_az, name_ru, name_tr) VALUES (?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![id, row.text("id"), name, az, ru, tr])?;
            if let Some(parent) = row.maybe_text("parent") {
                children.push((id, row.line, parent.to_owned()));
            }
        }
        Ok(())
    })?;
    let disciplines: HashSet<i64> = children.iter().map(|(id, ..)| *id).collect();
    for (sport, line, parent) in children {
        match world.sports.find(&parent) {
            Ok(id) if disciplines.contains(&id) => {
                let reason = format!("\"{parent}\" is a discipline itself");
                world.fault_cell(FILE, line, "parent", reason);
            }
            Ok(id) => {
                let sql = "UPDATE sport SET parent = ? WHERE id = ?";
                world.conn.prepare_cached(sql)?.execute(params![id, sport])?;
            }
            Err(reason) => world.fault_cell(FILE, line, "parent", reason),
        }
    }
    Ok(())
}
