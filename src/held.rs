//! What is held, told by groups of Games: the table in `docs/FIGURES.md`, made from `coverage.csv` by the program itself.

use std::fmt::Write;

use crate::records::{Aspect, Catalog, Coverage, CoverageState, Games, GamesKind, GamesStatus, Season};

/// The aspects in the order of the columns, with their heads.
const COLUMNS: [(Aspect, &str); 7] = [
    (Aspect::Table, "medal table"),
    (Aspect::Medallists, "medallists"),
    (Aspect::Entries, "all who took part"),
    (Aspect::Places, "places"),
    (Aspect::Dates, "days of the medals"),
    (Aspect::Marks, "marks of the medals"),
    (Aspect::Births, "birth dates"),
];

/// A table in Markdown with a row for each run of Games, of one kind and season, of which the same is held: `all`, a share
/// in per cent or the least and greatest of the run, `some`, or a dash for nothing.
pub fn table(catalog: &Catalog) -> String {
    let mut text = String::from("| Games |");
    // Writing to a string cannot fail.
    for (_, head) in COLUMNS {
        let _ = write!(text, " {head} |");
    }
    let _ = write!(text, "\n|{}", "---|".repeat(COLUMNS.len() + 1));
    for kind in [GamesKind::Olympic, GamesKind::Paralympic] {
        for season in [Season::Summer, Season::Winter] {
            let held: Vec<&Games> = catalog
                .all_games()
                .iter()
                .filter(|games| matches!(games.status, GamesStatus::Held | GamesStatus::Intercalated))
                .filter(|games| (games.kind, games.season) == (kind, season))
                .collect();
            for run in held.chunk_by(|one, next| states(catalog, one) == states(catalog, next)) {
                let _ = write!(text, "\n| {} |", heading(run));
                for (aspect, _) in COLUMNS {
                    let _ = write!(text, " {} |", cell(catalog, run, aspect));
                }
            }
        }
    }
    text
}

/// How much of each aspect is held; Games that differ in none stand in one row.
fn states(catalog: &Catalog, games: &Games) -> Vec<CoverageState> {
    COLUMNS
        .iter()
        .map(|(aspect, _)| catalog.coverage(games.id, *aspect).state)
        .collect()
}

/// `Olympic summer Games 1896-1996 (23)`.
fn heading(run: &[&Games]) -> String {
    let [first, .., last] = run else {
        return run.first().map_or_else(String::new, |one| one_heading(one));
    };
    let (kind, season) = words(first);
    format!("{kind} {season} Games {}-{} ({})", first.year, last.year, run.len())
}

fn one_heading(games: &Games) -> String {
    let (kind, season) = words(games);
    let note = match games.status {
        GamesStatus::Intercalated => ", not counted as Olympic",
        _ => "",
    };
    format!("{kind} {season} Games {}{note}", games.year)
}

fn words(games: &Games) -> (&'static str, &'static str) {
    let kind = match games.kind {
        GamesKind::Olympic => "Olympic",
        GamesKind::Paralympic => "Paralympic",
    };
    (kind, games.season.as_str())
}

/// One aspect of a run; shares are rounded down, so that nothing short of all reads 100.
fn cell(catalog: &Catalog, run: &[&Games], aspect: Aspect) -> String {
    let held: Vec<&Coverage> = run.iter().map(|games| catalog.coverage(games.id, aspect)).collect();
    match held.first().map(|coverage| coverage.state) {
        None | Some(CoverageState::None) => "–".to_owned(),
        Some(CoverageState::Complete) => "all".to_owned(),
        Some(CoverageState::Partial) => {
            let shares: Vec<f64> = held.iter().filter_map(|coverage| coverage.share).collect();
            let least = shares.iter().copied().reduce(f64::min).map(f64::floor);
            let most = shares.iter().copied().reduce(f64::max).map(f64::floor);
            match (least, most) {
                (Some(least), Some(most)) if least == most => format!("{least} %"),
                (Some(least), Some(most)) => format!("{least}-{most} %"),
                _ => "some".to_owned(),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::Records;

    #[test]
    fn every_games_held_is_in_one_row() {
        let records = Records::open().unwrap();
        let table = table(records.catalog());
        let held = records
            .catalog()
            .all_games()
            .iter()
            .filter(|games| matches!(games.status, GamesStatus::Held | GamesStatus::Intercalated))
            .count();
        let told: usize = table
            .lines()
            .skip(2)
            .map(|line| {
                let number = line.split_once(" (").and_then(|(_, rest)| rest.split_once(')'));
                number.map_or(1, |(number, _)| number.parse::<usize>().unwrap())
            })
            .sum();
        assert_eq!(told, held);
        assert!(table.lines().all(|line| line.matches('|').count() == COLUMNS.len() + 2));
    }
}
