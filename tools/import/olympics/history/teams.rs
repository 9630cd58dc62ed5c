//! From rows of athletes to competitors: who of an event's rows makes up one team.
//!
//! The source has a row an athlete. A team is what shares event, committee, `pos` and medal. A mixed team is listed
//! whole under each of its members' committees, so that its members share one set of committees. Where a committee had
//! several teams with one `pos`, or the source lists those of the heats and reserves with a team, the hand-kept table
//! tells. Else pairs are parted by the source's order when they stand in it without a gap; what nothing parts stays
//! one row with a note.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::athletes::Athletes;
use crate::error::{ImportError, Result};
use crate::model::Medal;
use crate::read::Table;

/// The code under which mixed teams stand.
pub const MIXED: &str = "MIX";

/// A row of the source's results.
#[derive(Debug, Clone, Copy)]
pub struct Line<'t> {
    /// Where it stands in the file.
    pub number: usize,
    pub athlete: &'t str,
    pub noc: &'t str,
    pub pos: &'t str,
    pub medal: Option<Medal>,
    pub team: bool,
}

/// A competitor: an athlete, or a team.
#[derive(Debug, Clone)]
pub struct Competitor<'t> {
    pub noc: &'t str,
    pub pos: &'t str,
    pub medal: Option<Medal>,
    pub members: Vec<Line<'t>>,
    pub note: &'static str,
}

/// Line-ups kept by hand, by event, committee and `pos`.
pub type LineUps = HashMap<(String, String, String), LineUp>;

/// The teams there were, and what the others were whom the source lists with them.
#[derive(Debug, Default)]
pub struct LineUp {
    teams: Vec<Vec<String>>,
    rest: &'static str,
    note: &'static str,
}

/// Reads `tables/line_ups.csv`.
///
/// # Errors
/// When the table is malformed.
pub fn line_ups() -> Result<LineUps> {
    let table = Table::text("tables/line_ups.csv", include_str!("../../tables/line_ups.csv"))?.require(&[
        "result_id",
        "noc",
        "pos",
        "athletes",
        "rest",
        "reason",
    ])?;
    let mut line_ups = LineUps::new();
    for row in &table.rows {
        let key = (
            row.get("result_id")?.to_owned(),
            row.get("noc")?.to_owned(),
            row.get("pos")?.to_owned(),
        );
        let athletes = row.get("athletes")?.split_whitespace().map(str::to_owned).collect();
        let line_up: &mut LineUp = line_ups.entry(key).or_default();
        line_up.teams.push(athletes);
        (line_up.rest, line_up.note) = match row.get("rest")? {
            "" => ("", ""),
            "AC" => ("AC", "named for the team: in a heat, or in reserve"),
            "DNS" => ("DNS", "named for the team, but in reserve"),
            other => return Err(row.fault(format!("'{other}' is neither AC nor DNS"))),
        };
    }
    Ok(line_ups)
}

/// Each row by itself; of an athlete's several rows those that tell nothing more than another are left out.
pub fn alone<'t>(lines: &[Line<'t>]) -> Vec<Competitor<'t>> {
    let mut rows: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for line in lines {
        *rows.entry((line.athlete, line.noc)).or_default() += 1;
    }
    lines
        .iter()
        // Artists with several works, and riders with several horses.
        .filter(|line| line.pos != "AC" || rows.get(&(line.athlete, line.noc)) == Some(&1))
        .map(|line| Competitor {
            noc: line.noc,
            pos: line.pos,
            medal: line.medal,
            members: vec![*line],
            note: "",
        })
        .collect()
}

/// The teams of an event.
///
/// `event` is the source's id of it; `both` tells that a pair is a woman and a man.
pub fn teams<'t>(
    event: &str,
    both: bool,
    lines: &[Line<'t>],
    line_ups: &LineUps,
    athletes: &Athletes,
) -> Result<Vec<Competitor<'t>>> {
    let groups = groups(lines);
    let pairs = is_for_pairs(&groups);
    let single = one_team_a_committee(&groups);
    let mut teams = Vec::new();
    for (noc, group) in &groups {
        let Some(first) = group.first() else { continue };
        let competed = |line: &Line<'_>| !line.pos.starts_with("DNS");
        // Members who did not start, of a team that did, are no team of their own.
        if single
            && !competed(first)
            && groups
                .iter()
                .any(|(other, group)| other == noc && group.iter().any(competed))
        {
            continue;
        }
        let mut push = |members: Vec<Line<'t>>, note| {
            teams.push(Competitor {
                noc,
                pos: first.pos,
                medal: first.medal,
                members,
                note,
            });
        };
        let key = (event.to_owned(), (*noc).to_owned(), first.pos.to_owned());
        if let Some(known) = line_ups.get(&key) {
            let listed = |team: &[String], line: &Line<'_>| team.iter().any(|id| id == line.athlete);
            for team in &known.teams {
                let members: Vec<Line<'t>> = group.iter().filter(|line| listed(team, line)).copied().collect();
                if members.len() != team.len() {
                    return Err(ImportError::Contradiction(format!(
                        "tables/line_ups.csv: {key:?} names somebody whom the source does not"
                    )));
                }
                push(members, "");
            }
            let free = |line: &&Line<'_>| !known.teams.iter().any(|team| listed(team, line));
            let rest: Vec<Line<'t>> = group.iter().filter(free).copied().collect();
            match (rest.is_empty(), known.rest.is_empty()) {
                (true, _) => {}
                (false, true) => {
                    return Err(ImportError::Contradiction(format!(
                        "tables/line_ups.csv: {key:?} leaves somebody out"
                    )));
                }
                (false, false) => teams.push(Competitor {
                    noc,
                    pos: known.rest,
                    medal: None,
                    members: rest,
                    note: known.note,
                }),
            }
        } else if pairs && group.len() > 2 && group.len() % 2 == 0 {
            match part(group, both, athletes) {
                Some(parts) => parts.into_iter().for_each(|pair| push(pair, "")),
                None => push(group.clone(), "several pairs, which the source does not part"),
            }
        } else {
            push(group.clone(), "");
        }
    }
    Ok(teams)
}

/// `pos`, medal, and the committees under which an athlete stands with them.
type Shared<'k, 't> = (&'t str, Option<Medal>, &'k BTreeSet<&'t str>);

/// Rows that share `pos`, medal and all the committees of their athletes, with the committee they stand under.
fn groups<'t>(lines: &[Line<'t>]) -> Vec<(&'t str, Vec<Line<'t>>)> {
    let mut nocs: BTreeMap<(&str, Option<Medal>, &str), BTreeSet<&str>> = BTreeMap::new();
    for line in lines {
        nocs.entry((line.pos, line.medal, line.athlete))
            .or_default()
            .insert(line.noc);
    }
    let mut groups: BTreeMap<Shared<'_, 't>, Vec<Line<'t>>> = BTreeMap::new();
    for line in lines {
        if let Some(set) = nocs.get(&(line.pos, line.medal, line.athlete)) {
            let group = groups.entry((line.pos, line.medal, set)).or_default();
            if !group.iter().any(|known| known.athlete == line.athlete) {
                group.push(*line);
            }
        }
    }
    groups
        .into_iter()
        .map(|((.., set), group)| match set.iter().next() {
            Some(noc) if set.len() == 1 => (*noc, group),
            _ => (MIXED, group),
        })
        .collect()
}

/// Whether most teams of the event are of two.
fn is_for_pairs(groups: &[(&str, Vec<Line<'_>>)]) -> bool {
    let twos = groups.iter().filter(|(_, group)| group.len() == 2).count();
    twos * 2 > groups.len()
}

/// Whether no committee had more than one team that competed.
fn one_team_a_committee(groups: &[(&str, Vec<Line<'_>>)]) -> bool {
    let mut seen = BTreeSet::new();
    groups
        .iter()
        .filter(|(_, group)| group.iter().any(|line| !line.pos.starts_with("DNS")))
        .all(|(noc, _)| seen.insert(*noc))
}

/// Parts pairs that stand one after the other in the source. With a gap in between, its order tells nothing.
fn part<'t>(group: &[Line<'t>], both: bool, athletes: &Athletes) -> Option<Vec<Vec<Line<'t>>>> {
    let without_gap = group.windows(2).all(|two| two[1].number == two[0].number + 1);
    let sex = |line: &Line<'_>| athletes.get(line.athlete).and_then(|athlete| athlete.sex);
    let parts: Vec<Vec<Line<'t>>> = group.chunks(2).map(<[Line<'t>]>::to_vec).collect();
    let fits = parts
        .iter()
        .all(|pair| !both || pair.first().map(sex) != pair.last().map(sex));
    (without_gap && fits).then_some(parts)
}

#[cfg(test)]
mod tests;
