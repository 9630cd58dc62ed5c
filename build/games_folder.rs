//! `games/<id>/`: the tables of one Games, a folder each.

use super::world::World;
use super::{Error, entries, medal_table, results, sheet};

/// The tables a folder may hold.
const TABLES: [&str; 4] = ["table.csv", "events.csv", "results.csv", "entries.csv"];

/// Fills `official_table`, `contest`, `result`, `result_person` and `entry` of every Games, in order of time.
pub fn load(world: &mut World<'_>) -> Result<(), Error> {
    for folder in sheet::list(&world.folder.join("games"))? {
        if world.games.get(&folder).is_none() {
            world.fault_file(
                &format!("games/{folder}"),
                "is a folder for Games that are not in games.csv",
            );
        }
    }
    for (games, held) in (1_i64..).zip(&world.calendar) {
        let folder = format!("games/{}", held.key);
        let present = sheet::list(&world.folder.join(&folder))?;
        let has = |table: &str| present.contains(table);
        for file in present.iter().filter(|file| !TABLES.contains(&file.as_str())) {
            world.stranger(&format!("{folder}/{file}"));
        }
        if !held.took_place && !present.is_empty() {
            world.fault_file(&folder, "is a folder for Games that did not take place, by games.csv");
        }
        if has("table.csv") {
            medal_table::load(world, games, &format!("{folder}/table.csv"))?;
        } else if held.took_place {
            world.fault_file(
                &format!("{folder}/table.csv"),
                "is missing: every Games held has its medal table",
            );
        }
        if has("events.csv") != has("results.csv") {
            world.fault_file(
                &folder,
                "has only one of events.csv and results.csv, which need each other",
            );
        } else if has("events.csv") {
            results::load(world, games, held, &folder)?;
        }
        if has("entries.csv") {
            entries::load(world, games, &format!("{folder}/entries.csv"))?;
        }
    }
    Ok(())
}
