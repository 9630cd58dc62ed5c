//! How everybody finished in one event, worked out from the rows of all its stages.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::Status;

use super::code::{Code, Kind};
use super::mark::mark;

/// A competitor in one stage, as the source shows them.
#[derive(Debug, Clone)]
pub struct Shown {
    pub code: Code,
    /// The name of the stage: `Final B`, `Bronze Medal Match`.
    pub stage: String,
    /// Day and time, which order the rounds.
    pub time: String,
    /// The athlete's or the team's code.
    pub who: String,
    pub rank: Option<u32>,
    pub result: String,
    /// What the result is: `TIME`, `POINTS`.
    pub kind: String,
    /// Who won the match; nothing where it is none.
    pub won: Option<bool>,
    /// Why there is no regular result: `DNF`, `RET`.
    pub invalid: String,
}

/// How a competitor finished; a place or a stage, hardly ever both.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Finish {
    pub place: Option<u32>,
    pub status: Option<Status>,
    pub stage: String,
    pub mark: String,
}

/// Works out the finishes of one event, by competitor.
pub fn finishes(rows: &[Shown]) -> BTreeMap<String, Finish> {
    let matches = rows.iter().any(|row| row.won.is_some());
    let rounds = rounds(rows, matches);
    let mut found: BTreeMap<String, Finish> = BTreeMap::new();
    let overall = || rows.iter().filter(|row| row.code.kind() == Kind::Overall);
    for row in overall() {
        // The events of a decathlon are no rounds.
        let rounds = if row.code.phase == "----" { 1 } else { rounds.len() };
        found.extend(finish(row, row.rank, rounds).map(|finish| (row.who.clone(), finish)));
    }
    // Parts of a final that has a ranking over all are no finals themselves.
    if found.is_empty() {
        for (row, place) in final_places(rows) {
            let Some(mut finish) = finish(row, place, rounds.len()) else {
                continue;
            };
            // A jump-off orders those who were equal, and their mark is that of the final.
            if let Some(before) = found.get(&row.who) {
                finish.mark.clone_from(&before.mark);
            }
            found.insert(row.who.clone(), finish);
        }
    }
    for who in rows.iter().map(|row| &row.who).collect::<BTreeSet<_>>() {
        if !found.contains_key(who) {
            let last = rounds
                .iter()
                .enumerate()
                .rev()
                .find(|(_, round)| *round != "final" && in_round(rows, round, matches).any(|row| row.who == *who));
            let finish = last.map(|(index, round)| eliminated(rows, who, round, matches, (index + 1, rounds.len())));
            found.extend(finish.map(|finish| (who.clone(), finish)));
        }
    }
    found
}

/// The rounds in the order of time; a ranking round that nobody left is none.
fn rounds(rows: &[Shown], matches: bool) -> Vec<String> {
    let mut first: BTreeMap<String, &str> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.code.phase != "----") {
        let time = first.entry(row.code.round(matches)).or_insert(&row.time);
        *time = (*time).min(&row.time);
    }
    let mut rounds: Vec<(&str, String)> = first.into_iter().map(|(round, time)| (time, round)).collect();
    // The final is the last even when it began with an earlier part.
    rounds.sort_by_key(|(time, round)| (round == "final", *time));
    let mut rounds: Vec<String> = rounds.into_iter().map(|(_, round)| round).collect();
    rounds.retain(|round| {
        let here: BTreeSet<&str> = in_round(rows, round, matches).map(|row| row.who.as_str()).collect();
        let later = rows.iter().filter(|row| row.code.round(matches) != *round);
        let later: BTreeSet<&str> = later.map(|row| row.who.as_str()).collect();
        !(matches!(round.as_str(), "QUAL" | "RANK") && here.is_subset(&later))
    });
    rounds
}

fn in_round<'a>(rows: &'a [Shown], round: &'a str, matches: bool) -> impl Iterator<Item = &'a Shown> {
    rows.iter().filter(move |row| row.code.round(matches) == round)
}

/// Every row of the final with its place: that of the medal matches and the matches for places, and the ranks of the
/// races. Where a second final (`Final B`, the small final) counts from one again, its places follow those of the first.
fn final_places(rows: &[Shown]) -> Vec<(&Shown, Option<u32>)> {
    let mut units: BTreeMap<(&str, &str), Vec<&Shown>> = BTreeMap::new();
    for row in rows {
        if matches!(row.code.kind(), Kind::Final | Kind::Repechage) {
            units.entry((&row.code.phase, &row.code.unit)).or_default().push(row);
        }
    }
    let mut placed = Vec::new();
    let mut before = 0;
    for ((_, unit), rows) in units {
        let jump_off = unit.contains("RR");
        let first = rows.iter().filter_map(|row| row.rank).min();
        let offset = if first == Some(1) && !jump_off { before } else { 0 };
        for row in &rows {
            let place = match row.won {
                Some(won) => match_place(row, won),
                None => row.rank.map(|rank| rank + offset),
            };
            placed.push((*row, place));
        }
        if first.is_some() && !jump_off {
            before += u32::try_from(rows.len()).unwrap_or_default();
        }
    }
    placed
}

/// The place that a match of the final decides.
fn match_place(row: &Shown, won: bool) -> Option<u32> {
    let stage = row.stage.to_lowercase();
    let numbers = || {
        let digits = stage.split(|c: char| !c.is_ascii_digit());
        digits.filter_map(|part| part.parse::<u32>().ok()).collect::<Vec<_>>()
    };
    let (winner, loser) = match row.code.kind() {
        // Two contests, so that both losers are fifth.
        Kind::Repechage => (3, 5),
        _ if stage.contains("bronze") || stage.contains("small final") => (3, 4),
        _ if stage.contains("gold") || stage.ends_with("final") => (1, 2),
        _ => match numbers()[..] {
            [winner, loser] if winner + 1 == loser => (winner, loser),
            _ => return None,
        },
    };
    Some(if won { winner } else { loser })
}

/// The finish of who was in the final; nothing for a reserve.
fn finish(row: &Shown, place: Option<u32>, rounds: usize) -> Option<Finish> {
    let status = if place.is_some() { None } else { status(&row.invalid) };
    if place.is_none() && status.is_none() {
        return None;
    }
    // The score of a match is no mark, but the time of a race of two is.
    let scored = row.won.is_some() && row.kind != "TIME";
    Some(Finish {
        place,
        status,
        stage: if place.is_none() && rounds > 1 {
            format!("r{rounds}/{rounds}")
        } else {
            String::new()
        },
        mark: mark(&row.result, &row.kind).filter(|_| !scored).unwrap_or_default(),
    })
}

/// The finish of who came no further than `round`.
fn eliminated(rows: &[Shown], who: &str, round: &str, matches: bool, (number, of): (usize, usize)) -> Finish {
    let own: Vec<&Shown> = in_round(rows, round, matches).filter(|row| row.who == who).collect();
    let units: BTreeSet<(&str, &str)> = in_round(rows, round, matches)
        .map(|row| (row.code.phase.as_str(), row.code.unit.as_str()))
        .collect();
    let groups: BTreeSet<Option<u32>> = in_round(rows, round, matches).map(|row| row.code.pool()).collect();
    // A match is no heat, even one whose winner the source forgot.
    let fought = in_round(rows, round, matches).any(|row| row.won.is_some());
    let mut stage = format!("r{number}/{of}");
    let mut status_of_round = None;
    if let [only] = own[..] {
        status_of_round = status(&only.invalid);
        let group = match (only.code.pool(), only.code.number()) {
            (Some(pool), _) if groups.len() > 1 => format!(" p{pool}"),
            (None, Some(heat)) if units.len() > 1 && !fought => format!(" h{heat}"),
            _ => String::new(),
        };
        stage.push_str(&group);
        if let (Some(rank), None) = (only.rank, status_of_round) {
            stage.push_str(&format!(" {rank}"));
        }
    } else if let Some(pool) = own.first().and_then(|row| row.code.pool())
        && groups.len() > 1
        && own.iter().all(|row| row.code.pool() == Some(pool))
    {
        // Several matches in one group.
        stage.push_str(&format!(" p{pool}"));
        status_of_round = own.iter().find_map(|row| status(&row.invalid));
    }
    Finish {
        status: status_of_round,
        stage,
        ..Finish::default()
    }
}

/// The status that the source's letters stand for. Who gave a match up, was relegated or overlapped has only lost.
fn status(letters: &str) -> Option<Status> {
    match letters {
        "DNS" => Some(Status::Dns),
        // Lapped, eliminated, retired, withdrawn on the way.
        "DNF" | "LAP" | "EL" | "RT" | "WD" => Some(Status::Dnf),
        "DQ" | "DSQ" | "DQB" => Some(Status::Dsq),
        "NM" => Some(Status::Nm),
        _ => None,
    }
}
