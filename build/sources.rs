//! `sources.csv`, `coverage.csv` and `exceptions.csv`: where facts come from, how many of them are held, and which
//! departures are known.

use rusqlite::params;

use super::keys::Once;
use super::world::World;
use super::{Error, cells, sheet};

const SOURCES: &str = "sources.csv";
const SOURCE_COLUMNS: &[&str] = &["id", "title", "licence", "as_of"];
const COVERAGE: &str = "coverage.csv";
const COVERAGE_COLUMNS: &[&str] = &["games", "aspect", "state", "share", "sources", "note"];
const EXCEPTIONS: &str = "exceptions.csv";
const EXCEPTION_COLUMNS: &[&str] = &["rule", "games", "subject", "reason"];
const ASPECTS: &[&str] = &["table", "medallists", "entries", "places", "dates", "marks", "births"];
const STATES: &[&str] = &["complete", "partial", "none"];

/// Fills `source`, `coverage`, `coverage_source` and `exception`.
pub fn load(world: &mut World<'_>) -> Result<(), Error> {
    sources(world)?;
    coverage(world)?;
    exceptions(world)
}

fn sources(world: &mut World<'_>) -> Result<(), Error> {
    let World {
        folder,
        conn,
        faults,
        sources,
        ..
    } = world;
    sheet::read(folder, SOURCES, SOURCE_COLUMNS, faults, |row| {
        let id = row.need("id", |id| sources.add(cells::slug(id)?, row.place()));
        let title = row.need_text("title");
        let licence = row.need_text("licence");
        let as_of = row.need_text("as_of");
        if let (Some(id), Some(title), Some(licence), Some(as_of)) = (id, title, licence, as_of) {
            conn.prepare_cached("INSERT INTO source (id, key, title, licence, as_of) VALUES (?, ?, ?, ?, ?)")?
                .execute(params![id, row.text("id"), title, licence, as_of])?;
        }
        Ok(())
    })?;
    Ok(())
}

fn coverage(world: &World<'_>) -> Result<(), Error> {
    let mut pairs = Once::default();
    sheet::read(world.folder, COVERAGE, COVERAGE_COLUMNS, &world.faults, |row| {
        let games = row.need("games", |games| world.games.find(games));
        let pair = format!("{} {}", row.text("games"), row.text("aspect"));
        let aspect = row.need("aspect", |aspect| {
            cells::one_of(ASPECTS)(aspect)?;
            pairs.note(pair, row.line).map(|()| aspect)
        });
        let share = row.maybe("share", cells::between(0.0, 100.0, "a share in per cent"));
        let state = row.need("state", |state| match (cells::one_of(STATES)(state)?, share) {
            ("complete", Some(share)) if share < 100.0 => Err(format!("is complete, but {share} per cent are held")),
            ("none", Some(share)) if share > 0.0 => Err(format!("is none, but {share} per cent are held")),
            (state, _) => Ok(state),
        });
        let sources = row.maybe("sources", |ids| {
            let mut sources = Vec::new();
            for id in ids.split(' ') {
                let source = world.sources.find(id)?;
                if sources.contains(&source) {
                    return Err(format!("\"{id}\" is there twice"));
                }
                sources.push(source);
            }
            Ok(sources)
        });
        let (Some(games), Some(aspect), Some(state)) = (games, aspect, state) else {
            return Ok(());
        };
        world
            .conn
            .prepare_cached("INSERT INTO coverage (games, aspect, state, share, note) VALUES (?, ?, ?, ?, ?)")?
            .execute(params![games, aspect, state, share, row.maybe_text("note")])?;
        for source in sources.unwrap_or_default() {
            world
                .conn
                .prepare_cached("INSERT INTO coverage_source (games, aspect, source) VALUES (?, ?, ?)")?
                .execute(params![games, aspect, source])?;
        }
        Ok(())
    })?;
    Ok(())
}

fn exceptions(world: &World<'_>) -> Result<(), Error> {
    let mut seen = Once::default();
    sheet::read(world.folder, EXCEPTIONS, EXCEPTION_COLUMNS, &world.faults, |row| {
        let rule = row.need("rule", cells::slug);
        let games = row.maybe("games", |games| world.games.find(games));
        let same = [row.text("rule"), row.text("games"), row.text("subject")].join(" ");
        let subject = row.need("subject", |subject| seen.note(same, row.line).map(|()| subject));
        let reason = row.need_text("reason");
        if let (Some(rule), Some(subject), Some(reason)) = (rule, subject, reason) {
            world
                .conn
                .prepare_cached("INSERT INTO exception (rule, games, subject, reason) VALUES (?, ?, ?, ?)")?
                .execute(params![rule, games, subject, reason])?;
        }
        Ok(())
    })?;
    Ok(())
}
