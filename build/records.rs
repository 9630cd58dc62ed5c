//! `records/*.csv`: the best marks of all time, world and Paralympic.

use rusqlite::{OptionalExtension, params};

use super::keys::Once;
use super::world::World;
use super::{Error, cells, sheet};

const COLUMNS: &[&str] = &[
    "record", "event", "title", "sex", "class", "mark", "wind", "holder", "person", "noc", "place", "date", "source",
];
const KINDS: &[&str] = &["world", "paralympic"];
const SEXES: &[&str] = &["men", "women", "mixed", "open"];

/// Fills `record_mark`. The event need not be one that was held at a Games; where it is, title, sex and class must be its.
pub fn load(world: &World<'_>) -> Result<(), Error> {
    for file in world.tables_in("records")? {
        let mut seen = Once::default();
        let mut event = world.conn.prepare("SELECT title, sex, class FROM event WHERE id = ?")?;
        sheet::read(world.folder, &file, COLUMNS, &world.faults, |row| {
            let kind = row.need("record", cells::one_of(KINDS));
            let key = row.need("event", cells::event_id);
            let title = row.need_text("title");
            let sex = row.need("sex", cells::one_of(SEXES));
            let class = row.maybe_text("class");
            let held = key.and_then(|key| world.events.get(key));
            if let (Some(id), Some(title), Some(sex)) = (held, title, sex) {
                // A row with faults has an id, and is not in the table.
                let known: Option<(String, String, Option<String>)> = event
                    .query_row([id], |event| Ok((event.get(0)?, event.get(1)?, event.get(2)?)))
                    .optional()?;
                let same = (title.to_owned(), sex.to_owned(), class.map(str::to_owned));
                if let Some(known) = known.filter(|known| *known != same) {
                    row.fault("title", format!("is not that of the event, \"{}\"", known.0));
                }
            }
            let translated = row.need("title", |title| {
                world.names.title(sport_of(row.text("event")), title, class)
            });
            let mark = row.need("mark", |mark| {
                // Two may share a record; nobody holds one twice.
                let same = [
                    row.text("record"),
                    row.text("event"),
                    row.text("holder"),
                    row.text("date"),
                ]
                .join(" ");
                seen.note(same, row.line).map(|()| mark)
            });
            // No place has no name in any language.
            let place = match row.maybe_text("place") {
                Some(_) => row.maybe("place", |place| world.names.city(place)),
                None => Some(Default::default()),
            };
            let person = row.maybe("person", |person| world.people.find(person));
            let country = row.need("noc", |noc| world.countries.find(noc));
            let date = row.need("date", cells::born);
            let source = row.need("source", |source| world.sources.find(source));
            if let (
                Some(kind),
                Some(key),
                Some(title),
                Some(sex),
                Some(mark),
                Some(country),
                Some(date),
                Some(source),
                Some([az, ru, tr]),
                Some(place),
            ) = (kind, key, title, sex, mark, country, date, source, translated, place)
            {
                world
                    .conn
                    .prepare_cached(
                        "INSERT INTO record_mark (kind, key, event, title, sex, class, mark, wind, holder, person, country,
                                                  place, date, source, title_az, title_ru, title_tr, place_az, place_ru, place_tr)
                         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    )?
                    .execute(params![
                        kind,
                        key,
                        held,
                        title,
                        sex,
                        class,
                        mark,
                        row.maybe_text("wind"),
                        row.maybe_text("holder"),
                        person,
                        country,
                        row.maybe_text("place"),
                        date,
                        source,
                        az,
                        ru,
                        tr,
                        place[0],
                        place[1],
                        place[2]
                    ])?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// The sport of an event, which its id begins with: athletics of `para-athletics/mens-100-m-t13`.
fn sport_of(event: &str) -> &str {
    let sport = event.split_once('/').map_or(event, |(sport, _)| sport);
    sport.strip_prefix("para-").unwrap_or(sport)
}
