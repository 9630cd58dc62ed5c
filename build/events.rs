//! `events/*.csv`: events that can be followed from Games to Games.

use rusqlite::params;

use super::keys::Once;
use super::world::World;
use super::{Error, cells, sheet};

const COLUMNS: &[&str] = &["id", "kind", "sport", "title", "sex", "class", "unit", "also"];
const KINDS: &[&str] = &["olympic", "paralympic"];
const SEXES: &[&str] = &["men", "women", "mixed", "open"];
const UNITS: &[&str] = &["individual", "pair", "team"];

/// Fills `event` and `event_spelling`.
pub fn load(world: &mut World<'_>) -> Result<(), Error> {
    for file in world.tables_in("events")? {
        let mut titles = Once::default();
        let World {
            folder,
            conn,
            faults,
            names,
            sports,
            events,
            paralympic,
            ..
        } = &mut *world;
        sheet::read(folder, &file, COLUMNS, faults, |row| {
            let id = row.need("id", |id| events.add(cells::event_id(id)?, row.place()));
            let kind = row.need("kind", cells::one_of(KINDS));
            if id.is_some() {
                paralympic.push(kind == Some("paralympic"));
            }
            let sport = row.need("sport", |sport| sports.find(sport));
            let sex = row.need("sex", cells::one_of(SEXES));
            let unit = row.need("unit", cells::one_of(UNITS));
            let class = row.maybe_text("class");
            if class.is_some() && kind == Some("olympic") {
                row.fault("class", "has a classification, which Olympic events do not have");
            }
            let title = row.need("title", |title| {
                let same = [row.text("kind"), row.text("sport"), title].join("/");
                titles.note(same, row.line).map(|()| title)
            });
            let translated = row.need("title", |title| names.title(row.text("sport"), title, class));
            if let (Some(id), Some(kind), Some(sport), Some(title), Some(sex), Some(unit), Some([az, ru, tr])) =
                (id, kind, sport, title, sex, unit, translated)
            {
                conn.prepare_cached(
                    "INSERT INTO event (id, key, kind, sport, title, sex, class, unit, title_az, title_ru, title_tr)
                     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                )?
                .execute(params![
                    id,
                    row.text("id"),
                    kind,
                    sport,
                    title,
                    sex,
                    class,
                    unit,
                    az,
                    ru,
                    tr
                ])?;
                for other in row.maybe("also", cells::names).unwrap_or_default() {
                    conn.prepare_cached("INSERT INTO event_spelling (event, title) VALUES (?, ?)")?
                        .execute(params![id, other])?;
                }
            }
            Ok(())
        })?;
    }
    Ok(())
}
