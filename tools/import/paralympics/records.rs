//! World and Paralympic records of para athletics, as they stood in August 2026.

mod holders;

use std::collections::BTreeMap;
use std::path::Path;

use crate::error::Result;
use crate::fold::words;
use crate::games::Games;
use crate::hand::{Countries, Sports};
use crate::identity::Person;
use crate::model::{Sex, World};
use crate::names::Name;
use crate::people;
use crate::read::{Row, Table};
use crate::titles::{self, Raw, Title};

use holders::{Athletes, Holder};

/// The id of the source in `sources.csv`.
const SOURCE: &str = "para-athletics-records";
/// The last day that the tables can know of.
const LATEST: &str = "2026-08-31";

/// One record, a row of `records/para-athletics.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// `world` or `paralympic`.
    pub record: &'static str,
    /// The event, whether it was ever held at a Games or not.
    pub title: Title,
    pub mark: String,
    pub wind: String,
    /// The name; empty for a team whose members the source does not name.
    pub holder: String,
    /// The id, where the holder is surely one of the people.
    pub person: String,
    pub noc: String,
    pub place: String,
    /// The day, or the year where no more is known.
    pub date: String,
}

impl Line {
    /// The names of the columns.
    pub const COLUMNS: [&'static str; 13] = [
        "record", "event", "title", "sex", "class", "mark", "wind", "holder", "person", "noc", "place", "date",
        "source",
    ];

    /// The cells of the row.
    pub fn cells(&self) -> Vec<String> {
        vec![
            self.record.to_owned(),
            self.title.id(),
            self.title.title.clone(),
            self.title.sex.word().to_owned(),
            self.title.class.clone().unwrap_or_default(),
            self.mark.clone(),
            self.wind.clone(),
            self.holder.clone(),
            self.person.clone(),
            self.noc.clone(),
            self.place.clone(),
            self.date.clone(),
            SOURCE.to_owned(),
        ]
    }
}

/// What makes rows of several classes one record: a team's, or one of the pentathlon, counts for each of its classes.
type Shared = (String, String, String, String, String);

/// Reads both tables of records and links the holders to `people`, whose rows are `rows`.
///
/// Marks that the federation set as the least to be reached, which nobody holds ("Record Mark"), are left out.
///
/// What the tables themselves contradict is left out: the day of a record after the date of the tables, or of a
/// Paralympic record outside the Games of its year; and a world record behind the Paralympic one.
///
/// # Errors
/// When a table is malformed, or a discipline or class cannot be read.
pub fn read(
    folder: &Path,
    games: &[Games],
    sports: &Sports,
    world: &World,
    countries: &Countries,
    people: &[Person],
    rows: &[people::Row],
) -> Result<Vec<Line>> {
    let athletes = Athletes::of(world, people, rows);
    let mut lines = Vec::new();
    for (record, file) in [
        ("world", "paralympics/athletics_records_world_2026-08.csv"),
        ("paralympic", "paralympics/athletics_records_paralympics_2026-08.csv"),
    ] {
        let table = Table::csv(folder, file)?;
        // The classes of each record, in the order of the first.
        let mut shared: BTreeMap<Shared, usize> = BTreeMap::new();
        let mut marks: Vec<(&Row, Vec<String>)> = Vec::new();
        for row in &table.rows {
            if row.get("Name")? == "Record Mark" {
                continue;
            }
            let class = class(row)?;
            let key = shared_key(row)?;
            match key.as_ref().and_then(|key| shared.get(key)) {
                Some(&at) => marks[at].1.extend(class),
                None => {
                    if let Some(key) = key {
                        shared.insert(key, marks.len());
                    }
                    marks.push((row, class.into_iter().collect()));
                }
            }
        }
        for (row, classes) in marks {
            let mut line = line(record, row, &classes, sports, countries, &athletes)?;
            if !is_of_its_time(&line, games) {
                line.date.truncate(4);
            }
            lines.push(line);
        }
    }
    drop_beaten(&mut lines);
    lines.sort_by_cached_key(Line::cells);
    Ok(lines)
}

/// Whether a record can have been set on its day.
fn is_of_its_time(line: &Line, games: &[Games]) -> bool {
    let day = line.date.as_str();
    let within = |games: &Games| (games.opened.as_str()..=games.closed.as_str()).contains(&day);
    let mut of_year = games
        .iter()
        .filter(|games| games.hand.paralympic && !games.opened.is_empty() && games.opened.get(..4) == day.get(..4));
    day.len() < 10 || (day <= LATEST && (line.record == "world" || of_year.any(within)))
}

/// Leaves out world records that the Paralympic record of the same event beats.
fn drop_beaten(lines: &mut Vec<Line>) {
    let paralympic: BTreeMap<String, f64> = lines
        .iter()
        .filter(|line| line.record == "paralympic")
        .map(|line| (line.title.id(), worth(&line.mark)))
        .collect();
    lines.retain(|line| {
        let beaten = paralympic
            .get(&line.title.id())
            .is_some_and(|best| *best > worth(&line.mark));
        line.record != "world" || !beaten
    });
}

/// What a mark is worth, to compare marks of one event: metres, points, or seconds less than none.
fn worth(mark: &str) -> f64 {
    let number = |text: &str| text.replace(',', "").parse::<f64>().unwrap_or_default();
    match mark.split_once(' ') {
        Some((amount, _)) => number(amount),
        None => -mark.split(':').fold(0.0, |sum, part| sum * 60.0 + number(part)),
    }
}

/// The class in the records' letters, `T11`; none for the universal relay.
fn class(row: &Row) -> Result<Option<String>> {
    let class = row.get("Klasse")?;
    Ok(match class {
        "X" => None,
        _ => class.get(1..).map(str::to_owned),
    })
}

fn shared_key(row: &Row) -> Result<Option<Shared>> {
    let event = row.get("Bewerb")?;
    let cell = |column| row.get(column).map(str::to_owned);
    Ok(match event {
        "4X1" | "4X4" | "5-K" => Some((
            event.to_owned(),
            cell("Geschlecht")?,
            cell("Leistung")?,
            cell("Name")?,
            cell("Datum")?,
        )),
        _ => None,
    })
}

fn line(
    record: &'static str,
    row: &Row,
    classes: &[String],
    sports: &Sports,
    countries: &Countries,
    athletes: &Athletes<'_>,
) -> Result<Line> {
    let code = row.get("Bewerb")?;
    let discipline = discipline(code).ok_or_else(|| row.fault(format!("no discipline '{code}'")))?;
    let sex = Sex::read(row.get("Geschlecht")?);
    let event = match sex {
        Some(Sex::Male) => format!("Men's {discipline} {}", span(classes)),
        Some(Sex::Female) => format!("Women's {discipline} {}", span(classes)),
        None => format!("Mixed {} universal relay", discipline.trim_end_matches(" relay")),
    };
    let team = discipline.ends_with("relay");
    let title = titles::read(
        &Raw {
            paralympic: true,
            year: 2024,
            sport: "Athletics",
            event: event.trim(),
            team,
        },
        sports,
    )?;
    let noc = row.get("Nation")?;
    if !countries.has(noc) {
        return Err(row.fault(format!("no committee '{noc}' in tables/countries.csv")));
    }
    let (family, given) = (row.get("Name")?, row.get("Vorname")?);
    let (holder, person) = if team {
        // Runners are listed with commas; else it is the name of their country.
        (
            if family.contains(',') {
                family.to_owned()
            } else {
                String::new()
            },
            None,
        )
    } else {
        let name = match (family, given) {
            ("", only) | (only, "") => Name::natural(only, noc),
            _ => Name::capitals(&format!("{} {given}", family.to_uppercase()), noc),
        };
        let found = Holder {
            name: words(&name.display()),
            noc,
            born: row.get("YOB")?,
            sex,
            year: year_of(row)?,
        };
        let person = athletes.find(&found, countries);
        let shown = person.map_or_else(|| name.display(), |person| person.name.clone());
        (shown, person)
    };
    let date = row.get("Datum")?;
    Ok(Line {
        record,
        title,
        mark: mark(code, row.get("Leistung")?),
        wind: row.get("Wind")?.to_owned(),
        holder,
        person: person.map(|person| person.id.clone()).unwrap_or_default(),
        noc: noc.to_owned(),
        place: row.get("RORT")?.to_owned(),
        // The source writes the first of January where it knows only the year.
        date: date.strip_suffix("-01-01").unwrap_or(date).to_owned(),
    })
}

/// The discipline behind a code, which is of German words: *Kugel*, *Speer*, *Straße*.
fn discipline(code: &str) -> Option<&'static str> {
    Some(match code {
        "100" => "100 m",
        "200" => "200 m",
        "400" => "400 m",
        "800" => "800 m",
        "1K5" => "1500 m",
        "5K0" => "5000 m",
        "10K" => "10,000 m",
        "5S" => "5 km road race",
        "10S" => "10 km road race",
        "HAM" => "half marathon",
        "MAR" => "marathon",
        "4X1" => "4x100 m relay",
        "4X4" => "4x400 m relay",
        "HOC" => "high jump",
        "WEI" => "long jump",
        "DRE" => "triple jump",
        "KUG" => "shot put",
        "DIS" => "discus throw",
        "SPE" => "javelin throw",
        "KEU" => "club throw",
        "5-K" => "pentathlon",
        _ => return None,
    })
}

/// A mark in the style of the results: `10.82`, `2:02.39`, `7.30 m`, `5,806 points`.
fn mark(code: &str, mark: &str) -> String {
    match code {
        "5-K" => format!("{mark} points"),
        "HOC" | "WEI" | "DRE" | "KUG" | "DIS" | "SPE" | "KEU" => match mark.split_once('.') {
            Some((metres, hundredths)) => format!("{metres}.{hundredths:0<2} m"),
            None => format!("{mark}.00 m"),
        },
        _ => mark.strip_prefix("0:").unwrap_or(mark).to_owned(),
    }
}

/// Classes of one letter as a span: `T11-13`, `T42-47/61-64`.
fn span(classes: &[String]) -> String {
    let mut numbers: Vec<u32> = classes
        .iter()
        .filter_map(|class| class.get(1..)?.parse().ok())
        .collect();
    numbers.sort_unstable();
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let runs: Vec<String> = runs
        .into_iter()
        .map(|(first, last)| {
            if first == last {
                first.to_string()
            } else {
                format!("{first}-{last}")
            }
        })
        .collect();
    let letter = classes.first().and_then(|class| class.get(..1)).unwrap_or_default();
    format!("{letter}{}", runs.join("/"))
}

fn year_of(row: &Row) -> Result<i32> {
    let date = row.get("Datum")?;
    let year = date.get(..4).and_then(|year| year.parse().ok());
    year.ok_or_else(|| row.fault(format!("'{date}' is no date")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_written_as_in_the_results() {
        for (code, source, written) in [
            ("100", "0:10.82", "10.82"),
            ("400", "1:20.82", "1:20.82"),
            ("1K5", "3:48.29", "3:48.29"),
            ("MAR", "2:32:56", "2:32:56"),
            ("WEI", "7.3", "7.30 m"),
            ("DRE", "12.0", "12.00 m"),
            ("SPE", "74.82", "74.82 m"),
            ("5-K", "5,806", "5,806 points"),
        ] {
            assert_eq!(mark(code, source), written, "{code} {source}");
        }
    }

    #[test]
    fn marks_of_one_event_can_be_compared() {
        for (better, worse) in [
            ("10.82", "10.83"),
            ("59.99", "1:00.00"),
            ("2:32:56", "2:32:57"),
            ("7.30 m", "7.29 m"),
            ("10.00 m", "9.99 m"),
            ("5,806 points", "999 points"),
        ] {
            assert!(worth(better) > worth(worse), "{better} {worse}");
        }
    }

    #[test]
    fn classes_of_one_record_are_a_span() {
        for (classes, written) in [
            (vec!["T11"], "T11"),
            (vec!["T11", "T12", "T13"], "T11-13"),
            (vec!["P52", "P53"], "P52-53"),
            (
                vec!["T42", "T43", "T44", "T45", "T46", "T47", "T61", "T62", "T63", "T64"],
                "T42-47/61-64",
            ),
            (vec![], ""),
        ] {
            let classes: Vec<String> = classes.into_iter().map(str::to_owned).collect();
            assert_eq!(span(&classes), written);
        }
    }
}
