//! What is compiled in because questions ask for it again and again. Made by SQL from the tables already filled.

use super::Error;
use super::world::World;

/// Fills the rest of `entry`, what counts of `result`, and every table that is made of both; reports people whom nothing
/// mentions.
pub fn fill(world: &World<'_>) -> Result<(), Error> {
    world.conn.execute_batch(include_str!("derived.sql"))?;
    unmentioned(world)
}

/// A person of no Games would be found by name with nothing to show, and is a slip of the importer.
fn unmentioned(world: &World<'_>) -> Result<(), Error> {
    let mut query = world
        .conn
        .prepare("SELECT key FROM person WHERE id NOT IN (SELECT person FROM person_total) ORDER BY id")?;
    let keys = query.query_map([], |row| row.get::<_, String>(0))?;
    for key in keys {
        let key = key?;
        if let Some(place) = world.people.place(&key) {
            world.fault_cell(
                &place.file,
                place.line,
                "id",
                format!("\"{key}\" takes part in no Games"),
            );
        }
    }
    Ok(())
}
