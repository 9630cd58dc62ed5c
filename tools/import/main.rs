//! Makes the tables in `data/` from a folder of source tables.
//!
//! `cargo run --example import -- SOURCES data` reads the folder SOURCES and writes `data/`; the same sources give the
//! same bytes. It is no part of the program, and uses none of its code, so that it runs when `data/` is broken.
//! What the sources are, and what was decided where they differ, is told in `data/SOURCES.md`.

mod committees;
mod coverage;
mod days;
mod error;
mod exceptions;
mod fold;
mod games;
mod hand;
mod identity;
mod medal_table;
mod model;
mod names;
mod olympics;
mod paralympics;
mod people;
mod read;
mod titles;
mod write;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};

use error::{ImportError, Result};
use hand::{Countries, HandGames, Sports};
use model::World;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(sources), Some(data), None) = (arguments.next(), arguments.next(), arguments.next()) else {
        eprintln!("usage: cargo run --example import -- SOURCES data");
        return ExitCode::from(2);
    };
    match import(&sources, &data) {
        Ok(summary) => {
            println!("{summary}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Reads, links, checks and writes, one step a tick of the bar; gives a line on what was written.
fn import(sources: &Path, data: &Path) -> Result<String> {
    const STEPS: u64 = 16;
    let style =
        ProgressStyle::with_template("{bar:24} {pos:>2}/{len} {msg}").unwrap_or_else(|_| ProgressStyle::default_bar());
    let bar = ProgressBar::new(STEPS).with_style(style);
    let step = |message: &'static str| {
        bar.set_message(message);
        bar.inc(1);
    };
    let sports = Sports::load()?;
    let countries = Countries::load()?;
    let mut world = World::default();
    step("Paralympic medallists 1960-2018");
    paralympics::history::read(sources, &sports, &mut world)?;
    step("Tokyo 2020 Paralympics");
    paralympics::tokyo::read(sources, &sports, &mut world)?;
    step("Paris 2024 Paralympics");
    paralympics::paris::read(sources, &sports, &mut world)?;
    step("Paris 2024 Paralympics: marks");
    paralympics::marks::read(sources, &sports, &mut world)?;
    step("Paralympic winter Games of 2022 and 2026");
    paralympics::winter::read(sources, &sports, &mut world)?;
    step("Paris 2024 Olympics");
    olympics::paris::read(sources, &sports, &mut world)?;
    step("Paris 2024 Olympics: all stages");
    olympics::stages::read(sources, &sports, &mut world)?;
    step("Milano Cortina 2026 Olympics");
    olympics::milano::read(sources, &sports, &mut world)?;
    step("Olympic results 1896-2022");
    olympics::history::read(sources, &sports, &mut world)?;
    step("Marks of the Olympic finals 2000-2022");
    let marks = olympics::final_marks::read(sources, &mut world)?;
    step("Olympic numbers 1896-2022");
    let mut counted = olympics::numbers::read(sources)?;
    for (id, numbers) in &mut counted.numbers {
        // As many as are held, now that titles tell which of the source's are one.
        let held = world
            .contests
            .iter()
            .filter(|((games, _), contest)| games == id && contest.standing == model::Standing::Medal);
        numbers.events = held.count();
    }
    step("Games and medal tables");
    let games = games::read(sources, HandGames::load()?, &counted.numbers)?;
    let hand: Vec<HandGames> = games.iter().map(|games| games.hand.clone()).collect();
    let tables = medal_table::read(sources, &hand, &counted.art, &world.reawarded)?;
    step("identities");
    let identity::Linked { people, counts } = identity::people(sources, &world, &countries)?;
    let rows = people::rows(&people, &world.records);
    step("records of para athletics");
    let records = paralympics::records::read(sources, &games, &sports, &world, &countries, &people, &rows)?;
    step("checks");
    check_codes(&world, &countries, &tables)?;
    let coverage = coverage::count(&games, &tables, &world, &people, &rows);
    let exceptions = exceptions::find(&exceptions::Records {
        world: &world,
        games: &games,
        tables: &tables,
        people: &people,
        rows: &rows,
        countries: &countries,
    })?;
    step("writing");
    write::write(
        data,
        &write::Data {
            world: &world,
            countries: &countries,
            sports: &sports,
            games: &games,
            tables: &tables,
            people: &people,
            counts: &counts,
            rows: &rows,
            records: &records,
            coverage: &coverage,
            exceptions: &exceptions,
        },
    )?;
    bar.finish_and_clear();
    let found: String = counts
        .iter()
        .map(|count| format!("{:>7} {} {}\n", count.pairs, count.outcome, count.rule))
        .collect();
    Ok(format!(
        "{found}{marks}\n{} Games, {} events, {} results, {} people, {} entries, {} exceptions",
        games.len(),
        world.events.len(),
        world.outcomes.len(),
        rows.len(),
        world.entries.len(),
        exceptions.len()
    ))
}

/// Every committee that is named must be in the table of committees.
fn check_codes(
    world: &World,
    countries: &Countries,
    tables: &std::collections::BTreeMap<String, Vec<medal_table::Line>>,
) -> Result<()> {
    let named = world.outcomes.iter().map(|outcome| &outcome.noc);
    let entered = world.entries.iter().map(|(_, _, noc, _)| noc);
    let in_tables = tables.values().flatten().map(|line| &line.noc);
    match named.chain(entered).chain(in_tables).find(|noc| !countries.has(noc)) {
        Some(unknown) => Err(ImportError::Contradiction(format!(
            "no committee '{unknown}' in tables/countries.csv"
        ))),
        None => Ok(()),
    }
}
