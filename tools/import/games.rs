//! The list of all Games: what the hand-kept table names, with dates and numbers from the sources.

use std::collections::BTreeMap;
use std::path::Path;

use crate::days;
use crate::error::Result;
use crate::hand::HandGames;
use crate::medal_table::edition;
use crate::olympics::numbers::Numbers;
use crate::read::Table;

/// A row of `games.csv`.
pub struct Games {
    pub hand: HandGames,
    pub opened: String,
    pub closed: String,
    /// Nations, athletes, men, women, events, sports.
    pub numbers: [String; 6],
}

/// Brings the list together.
///
/// # Errors
/// When a source is malformed.
pub fn read(folder: &Path, hand: Vec<HandGames>, numbers: &BTreeMap<String, Numbers>) -> Result<Vec<Games>> {
    let mut dates = olympic_dates(folder)?;
    let mut paralympic = paralympic(folder)?;
    let mut games = Vec::new();
    for hand in hand {
        let (mut opened, mut closed) = dates.remove(&hand.id).unwrap_or_default();
        let mut counts: [String; 6] = Default::default();
        if let Some(number) = numbers.get(&hand.id) {
            let columns = [number.nations, number.athletes, number.men, number.women, number.events];
            for (cell, number) in counts.iter_mut().zip(columns) {
                *cell = number.to_string();
            }
        }
        if let Some((days, found)) = paralympic.remove(&hand.id) {
            (opened, closed) = days;
            counts = found;
        }
        if !hand.opened.is_empty() {
            opened.clone_from(&hand.opened);
        }
        if !hand.closed.is_empty() {
            closed.clone_from(&hand.closed);
        }
        if hand.status == "cancelled" {
            (opened, closed) = Default::default();
        }
        games.push(Games {
            hand,
            opened,
            closed,
            numbers: counts,
        });
    }
    games.sort_by(|a, b| (a.hand.year, &a.opened, &a.hand.id).cmp(&(b.hand.year, &b.opened, &b.hand.id)));
    Ok(games)
}

type Days = (String, String);

fn olympic_dates(folder: &Path) -> Result<BTreeMap<String, Days>> {
    let mut dates = BTreeMap::new();
    for row in &Table::csv(folder, "olympics/1896-2022/games.csv")?.rows {
        let name = row.get("edition")?;
        if name == "1956 Equestrian" {
            continue;
        }
        let year = row.get("year")?;
        let days = (day(row.get("start_date")?, year), day(row.get("end_date")?, year));
        dates.insert(edition(name), days);
    }
    Ok(dates)
}

/// "6 April" or "23 July 2021" as a date.
fn day(text: &str, year: &str) -> String {
    let whole = match text.split_whitespace().count() {
        2 => format!("{text} {year}"),
        _ => text.to_owned(),
    };
    days::last(&whole).unwrap_or_default()
}

/// Dates and numbers of the Paralympic Games: dates of one page until 2018, of another since.
fn paralympic(folder: &Path) -> Result<BTreeMap<String, (Days, [String; 6])>> {
    let mut found = BTreeMap::new();
    for row in &Table::csv(folder, "paralympics/games_1960_2022.csv")?.rows {
        let year = row.get("year")?;
        let old = (day(row.get("onyx_start")?, year), day(row.get("onyx_end")?, year));
        let new = (
            row.get("ipc_page_start")?.to_owned(),
            row.get("ipc_page_end")?.to_owned(),
        );
        let days = if old.0.is_empty() { new } else { old };
        let whole = |column: &str| -> Result<Option<u32>> { Ok(row.get(column)?.trim_end_matches(".0").parse().ok()) };
        let (athletes, men, women) = (
            whole("num_athletes")?,
            whole("participants_m")?,
            whole("participants_f")?,
        );
        // Men and women are given only where they come to about the number of athletes.
        let split = match (athletes, men, women) {
            (Some(all), Some(men), Some(women)) if all.abs_diff(men + women) * 50 <= all => [Some(men), Some(women)],
            _ => [None, None],
        };
        let text = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
        let numbers = [
            whole("countries")?,
            athletes,
            split[0],
            split[1],
            whole("events")?,
            whole("sports")?,
        ]
        .map(text);
        found.insert(format!("{year}-{}-paralympics", row.get("season")?), (days, numbers));
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_dates() {
        for (text, expected) in [
            ("6 April", "1896-04-06"),
            ("23 July 2021", "2021-07-23"),
            ("", ""),
            ("17 June22 July", ""),
        ] {
            assert_eq!(day(text, "1896"), expected, "{text}");
        }
    }
}
