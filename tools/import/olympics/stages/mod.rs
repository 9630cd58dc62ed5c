//! Paris 2024 Olympics: how everybody finished in every event, from the results of all stages.
//!
//! The medals are read before, from the organisers' list of medals, which decides where the two differ; this adds the
//! places below them, statuses, the stage at which others went out, the marks of the finals, and where these were held.

mod code;
mod finish;
mod mark;
mod people;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::error::{ImportError, Result};
use crate::hand::Sports;
use crate::model::{Outcome, Role, Sex, Status, World};
use crate::olympics::paris::{GAMES, SOURCE};
use crate::read::{Row, Table};
use crate::titles::{self, Raw};

use code::{Code, Kind};
use finish::{Finish, Shown, finishes};
use people::{entered, person, teams};

const FOLDER: &str = "olympics/paris-2024";

/// The sports of the files in `stage_results/`.
const FILES: [&str; 45] = [
    "3x3-basketball",
    "archery",
    "artistic-gymnastics",
    "artistic-swimming",
    "athletics",
    "badminton",
    "basketball",
    "beach-volleyball",
    "boxing",
    "breaking",
    "canoe-slalom",
    "canoe-sprint",
    "cycling-bmx-freestyle",
    "cycling-bmx-racing",
    "cycling-mountain-bike",
    "cycling-road",
    "cycling-track",
    "diving",
    "equestrian",
    "fencing",
    "football",
    "golf",
    "handball",
    "hockey",
    "judo",
    "marathon-swimming",
    "modern-pentathlon",
    "rhythmic-gymnastics",
    "rowing",
    "rugby-sevens",
    "sailing",
    "shooting",
    "skateboarding",
    "sport-climbing",
    "surfing",
    "swimming",
    "table-tennis",
    "taekwondo",
    "tennis",
    "trampoline-gymnastics",
    "triathlon",
    "volleyball",
    "water-polo",
    "weightlifting",
    "wrestling",
];

/// Events whose points were those of the opening series, while the last races decided alone.
const POINTS_BEFORE_THE_FINAL: [&str; 4] = ["SALMFORMKITE", "SALWFORMKITE", "SALMIQFOIL", "SALWIQFOIL"];

/// One event with all that its stages show.
#[derive(Default)]
struct Stages {
    sport: String,
    title: String,
    rows: Vec<Shown>,
    /// Committee and name of the competitors, and whether they are teams.
    who: BTreeMap<String, (String, String, bool)>,
    sex: String,
    /// Time and place of the stages with a venue.
    venues: BTreeSet<(bool, String, String)>,
}

/// Adds the finishes to the medals and entries that are in `world` already.
///
/// # Errors
/// When a table is malformed, a medallist's place differs from the medal, or a medallist is in no stage.
pub fn read(folder: &Path, sports: &Sports, world: &mut World) -> Result<()> {
    let mut events: BTreeMap<String, Stages> = BTreeMap::new();
    for file in FILES {
        let table = Table::csv(folder, &format!("{FOLDER}/stage_results/{file}.csv"))?;
        for row in &table.rows {
            stage(row, events.entry(row.get("event_code")?.to_owned()).or_default())?;
        }
    }
    let corrections = Table::text(
        "tables/stage_corrections.csv",
        include_str!("../../tables/stage_corrections.csv"),
    )?
    .require(&["event", "athlete", "place", "mark", "reason"])?;
    let teams = teams(folder, world)?;
    let entered = entered(folder)?;
    for (code, stages) in &events {
        let team = stages.who.values().any(|(.., team)| *team);
        let raw = Raw {
            paralympic: false,
            year: 2024,
            sport: &stages.sport,
            event: &stages.title,
            team,
        };
        let event = world.contest(GAMES, &titles::read(&raw, sports)?)?;
        let mut finishes = finishes(&stages.rows);
        for row in corrections.rows.iter().filter(|row| row.maybe("event") == code) {
            let finish = finishes
                .get_mut(row.get("athlete")?)
                .ok_or_else(|| row.fault("the athlete is in no stage of the event"))?;
            finish.place = Some(row.number("place")?);
            row.get("mark")?.clone_into(&mut finish.mark);
        }
        if POINTS_BEFORE_THE_FINAL.contains(&code.as_str()) {
            finishes.values_mut().for_each(|finish| finish.mark.clear());
        }
        let key = (GAMES.to_owned(), event.clone());
        if let (Some((.., venue)), Some(contest)) = (stages.venues.last(), world.contests.get_mut(&key)) {
            contest.venue.clone_from(venue);
        }
        let mut known: Vec<usize> = (0..world.outcomes.len())
            .filter(|index| world.outcomes[*index].games == GAMES && world.outcomes[*index].event == event)
            .collect();
        for (who, finish) in &finishes {
            let (noc, name, _) = &stages.who[who];
            let people = match teams.get(who) {
                Some(team) => team.clone(),
                None => vec![person(world, who, name, noc, Sex::read(&stages.sex))],
            };
            put(world, &mut known, &event, noc, people, finish)?;
        }
        if let Some(index) = known.first() {
            return Err(ImportError::Contradiction(format!(
                "{event}: a medallist of {} is in no stage",
                world.outcomes[*index].noc
            )));
        }
        // The stages have no qualification in artistic gymnastics and for teams in dressage.
        let before = Finish {
            status: Some(Status::Dnq),
            ..Finish::default()
        };
        if code.starts_with("GAR") || code == "EQUODRESTEAM" {
            for (who, members) in teams.range(code.clone()..).take_while(|(who, _)| who.starts_with(code)) {
                if !stages.who.contains_key(who) {
                    let noc = who.get(12..15).unwrap_or_default();
                    put(world, &mut Vec::new(), &event, noc, members.clone(), &before)?;
                }
            }
        }
        if code.starts_with("GAR") && !team {
            for who in entered.get(code).into_iter().flatten() {
                if !finishes.contains_key(who)
                    && let Some(index) = world.find(SOURCE, who)
                {
                    let noc = world.records[index].noc().to_owned();
                    put(world, &mut Vec::new(), &event, &noc, vec![index], &before)?;
                }
            }
        }
    }
    Ok(())
}

/// Takes a row into its event.
fn stage(row: &Row, stages: &mut Stages) -> Result<()> {
    let code = Code::read(row.get("stage_code")?).ok_or_else(|| row.fault("the stage code is not 34 signs"))?;
    let who = row.get("participant_code")?.to_owned();
    stages.sport = row.get("discipline_name")?.to_owned();
    stages.title = row.get("event_name")?.to_owned();
    stages.sex = row.get("gender")?.to_owned();
    let (noc, name) = (row.get("participant_country_code")?, row.get("participant_name")?);
    let team = row.get("participant_type")? == "Team";
    stages.who.insert(who.clone(), (noc.into(), name.into(), team));
    let (time, venue) = (row.get("date")?, row.get("venue")?);
    if !venue.is_empty() {
        // The final before all that may be dated later.
        stages
            .venues
            .insert((code.kind() != Kind::Round, time.into(), venue.into()));
    }
    let rank = match row.maybe("rank").trim_end_matches(".0") {
        "" => None,
        rank => Some(rank.parse().map_err(|_| row.fault(format!("'{rank}' is no rank")))?),
    };
    stages.rows.push(Shown {
        code,
        stage: row.get("stage")?.to_owned(),
        time: time.to_owned(),
        who,
        rank,
        result: row.maybe("result").to_owned(),
        kind: row.maybe("result_type").to_owned(),
        won: match row.maybe("result_WLT") {
            "W" => Some(true),
            "L" => Some(false),
            _ => None,
        },
        invalid: row.maybe("result_IRM").to_owned(),
    });
    Ok(())
}

/// Adds a finish to the medal of the same people, which is taken out of `medals`, or as a new result.
fn put(
    world: &mut World,
    medals: &mut Vec<usize>,
    event: &str,
    noc: &str,
    people: Vec<usize>,
    finish: &Finish,
) -> Result<()> {
    let own = medals.iter().position(|index| {
        let outcome = &world.outcomes[*index];
        outcome.noc == noc && outcome.people.iter().any(|(person, _)| people.contains(person))
    });
    if let Some(position) = own {
        let outcome = &mut world.outcomes[medals.swap_remove(position)];
        // A place that no final decided, as after a walkover, is that of the medal.
        if finish.place.is_some() && finish.place != outcome.place {
            return Err(ImportError::Contradiction(format!(
                "{event}: {noc} has the medal of place {:?}, and the stages say {finish:?}",
                outcome.place
            )));
        }
        outcome.mark.clone_from(&finish.mark);
        return Ok(());
    }
    if finish.place.is_some_and(|place| place <= 3) {
        return Err(ImportError::Contradiction(format!(
            "{event}: {noc} has no medal, and the stages say {finish:?}"
        )));
    }
    world.outcome(Outcome {
        place: finish.place,
        status: finish.status,
        stage: finish.stage.clone(),
        mark: finish.mark.clone(),
        people: people.into_iter().map(|person| (person, Role::Athlete)).collect(),
        ..Outcome::new(GAMES, event.to_owned(), noc)
    });
    Ok(())
}
