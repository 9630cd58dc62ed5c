//! What the sources say, before it is known which records are the same person.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{ImportError, Result};
use crate::names::Name;
use crate::titles::Title;

/// The sex of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sex {
    Female,
    Male,
}

impl Sex {
    /// Reads `Male`, `M`, `Female`, `F`, `W`.
    pub fn read(text: &str) -> Option<Self> {
        match text {
            "Male" | "M" => Some(Self::Male),
            "Female" | "F" | "W" => Some(Self::Female),
            _ => None,
        }
    }

    /// The letter in the tables.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Female => "f",
            Self::Male => "m",
        }
    }
}

/// A medal; the order is that of worth.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medal {
    Gold,
    Silver,
    Bronze,
}

impl Medal {
    /// Reads the first letter: `Gold Medal`, `GOLD`, `G`.
    pub fn read(text: &str) -> Option<Self> {
        match text.trim_start_matches("ME_").chars().next()?.to_ascii_uppercase() {
            'G' => Some(Self::Gold),
            'S' => Some(Self::Silver),
            'B' => Some(Self::Bronze),
            _ => None,
        }
    }

    /// The word in the tables.
    pub fn word(self) -> &'static str {
        match self {
            Self::Gold => "gold",
            Self::Silver => "silver",
            Self::Bronze => "bronze",
        }
    }

    /// The place that earns it.
    pub fn place(self) -> u32 {
        match self {
            Self::Gold => 1,
            Self::Silver => 2,
            Self::Bronze => 3,
        }
    }
}

/// What a person is in a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Athlete,
    Guide,
    Pilot,
    Cox,
}

impl Role {
    /// What stands after the person's id.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Athlete => "",
            Self::Guide => ":guide",
            Self::Pilot => ":pilot",
            Self::Cox => ":cox",
        }
    }
}

/// That somebody was at a Games, and for which committee; the order is that of time.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Seen {
    pub year: i32,
    pub games: String,
    pub noc: String,
}

/// A person as one source shows them: at one Games, or at all that the source itself holds to be theirs.
#[derive(Debug, Clone)]
pub struct Record {
    /// The id of the source in `sources.csv`.
    pub source: &'static str,
    /// The id or name in that source, unique in it.
    pub key: String,
    /// The Games, and the committees that entered them.
    pub seen: BTreeSet<Seen>,
    /// The nation behind a neutral committee, where the source tells.
    pub nation: Option<String>,
    /// The name.
    pub name: Name,
    /// The sex; unknown for guides and in events open to all.
    pub sex: Option<Sex>,
    /// The birth date, `YYYY-MM-DD`.
    pub born: Option<String>,
    /// Height in cm and weight in kg, as the source prints them.
    pub size: (Option<String>, Option<String>),
    /// Ids of the sports.
    pub sports: BTreeSet<String>,
    /// Ids of the events in which they won a medal.
    pub events: BTreeSet<String>,
    /// The classes in which they won a medal.
    pub classes: BTreeSet<String>,
    /// Known only as a guide, pilot or cox.
    pub beside: bool,
    /// Other ways to write the name.
    pub also: BTreeSet<String>,
}

impl Record {
    /// Takes note of a Games.
    pub fn see(&mut self, games: &str, noc: &str) {
        self.seen.insert(Seen {
            year: games.get(..4).and_then(|year| year.parse().ok()).unwrap_or_default(),
            games: games.to_owned(),
            noc: noc.to_owned(),
        });
    }

    /// The committee of the latest Games.
    pub fn noc(&self) -> &str {
        self.seen.last().map_or("", |seen| &seen.noc)
    }

    /// The years of the first and the latest Games.
    pub fn years(&self) -> (i32, i32) {
        let year = |seen: Option<&Seen>| seen.map_or(0, |seen| seen.year);
        (year(self.seen.first()), year(self.seen.last()))
    }

    /// Whether both were at one Games.
    pub fn met(&self, other: &Self) -> bool {
        self.seen
            .iter()
            .any(|here| other.seen.iter().any(|there| here.games == there.games))
    }
}

/// How a competitor ended who has no place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Did not start.
    Dns,
    /// Did not finish.
    Dnf,
    /// Disqualified.
    Dsq,
    /// No valid mark, height or lift.
    Nm,
    /// Outside the contest, by agreement.
    Hc,
    /// Took part; the place is not known, or none was given.
    Ac,
    /// Did not get through the qualification.
    Dnq,
}

impl Status {
    /// The letters in the tables.
    pub fn letters(self) -> &'static str {
        match self {
            Self::Dns => "DNS",
            Self::Dnf => "DNF",
            Self::Dsq => "DSQ",
            Self::Nm => "NM",
            Self::Hc => "HC",
            Self::Ac => "AC",
            Self::Dnq => "DNQ",
        }
    }
}

/// One row of `results.csv`, with indices of records for people.
#[derive(Debug, Clone)]
pub struct Outcome {
    pub games: String,
    pub event: String,
    /// The place in the end.
    pub place: Option<u32>,
    /// The medal as it stands today.
    pub medal: Option<Medal>,
    /// Why there is no place.
    pub status: Option<Status>,
    /// How far a competitor came who was not placed over all: `r2/3 h1 5` is the fifth of the first heat in the
    /// second of three rounds; `p` is a pool; any part may be missing.
    pub stage: String,
    pub noc: String,
    pub mark: String,
    pub date: String,
    pub people: Vec<(usize, Role)>,
    pub note: String,
    /// The source says that this medal was shared.
    pub tied: bool,
}

impl Outcome {
    /// A competitor of whom nothing else is known yet.
    pub fn new(games: &str, event: String, noc: &str) -> Self {
        Self {
            games: games.to_owned(),
            event,
            place: None,
            medal: None,
            status: None,
            stage: String::new(),
            noc: noc.to_owned(),
            mark: String::new(),
            date: String::new(),
            people: Vec::new(),
            note: String::new(),
            tied: false,
        }
    }

    /// Whether the competitor took part: who did not start in a later round had started before.
    pub fn started(&self) -> bool {
        let later = self.stage.starts_with('r') && !self.stage.starts_with("r1/");
        self.status != Some(Status::Dns) || later
    }

    /// The winner of a medal, whose place follows from it.
    pub fn won(games: &str, event: String, medal: Medal, noc: &str) -> Self {
        Self {
            place: Some(medal.place()),
            medal: Some(medal),
            ..Self::new(games, event, noc)
        }
    }
}

/// Whether an event counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Standing {
    /// Its medals count.
    #[default]
    Medal,
    /// A demonstration, an exhibition, or not held to be Olympic.
    Demonstration,
    /// A competition in art, which no longer counts.
    Art,
}

impl Standing {
    /// The word in the tables.
    pub fn word(self) -> &'static str {
        match self {
            Self::Medal => "medal",
            Self::Demonstration => "demonstration",
            Self::Art => "art",
        }
    }
}

/// An event at one Games.
#[derive(Debug, Clone, Default)]
pub struct Contest {
    /// The day of the final, where known.
    pub date: String,
    /// Where the final was.
    pub venue: String,
    pub standing: Standing,
}

/// A medal that was decided anew after the Games.
#[derive(Debug, Clone)]
pub struct Reawarded {
    pub games: String,
    pub event: String,
    pub noc: String,
    /// The records of the people concerned.
    pub people: Vec<usize>,
    pub was: Option<Medal>,
    pub is: Option<Medal>,
    /// It is about a member of a team that keeps its medal.
    pub member: bool,
    /// The day of the decision.
    pub decided: String,
    pub reason: String,
}

/// All that was read.
#[derive(Default)]
pub struct World {
    pub records: Vec<Record>,
    by_key: BTreeMap<(&'static str, String), usize>,
    pub events: BTreeMap<String, Title>,
    pub contests: BTreeMap<(String, String), Contest>,
    pub outcomes: Vec<Outcome>,
    /// What was decided anew; the outcomes have it already.
    pub reawarded: Vec<Reawarded>,
    /// Games, record, committee, sport.
    pub entries: BTreeSet<(String, usize, String, String)>,
}

impl World {
    /// The index of the record with this source and key, made by `make` when it is new.
    pub fn record(&mut self, source: &'static str, key: &str, make: impl FnOnce() -> Record) -> usize {
        if let Some(index) = self.by_key.get(&(source, key.to_owned())) {
            return *index;
        }
        let index = self.records.len();
        self.records.push(make());
        self.by_key.insert((source, key.to_owned()), index);
        index
    }

    /// The index of a record already made.
    pub fn find(&self, source: &'static str, key: &str) -> Option<usize> {
        self.by_key.get(&(source, key.to_owned())).copied()
    }

    /// Takes note of an event held at a Games and gives its id.
    ///
    /// # Errors
    /// When two different titles would share the id.
    pub fn contest(&mut self, games: &str, title: &Title) -> Result<String> {
        let id = title.id();
        if let Some(known) = self.events.get_mut(&id) {
            if known.title != title.title || known.class != title.class || known.sex != title.sex {
                return Err(ImportError::Contradiction(format!(
                    "{id}: both {known:?} and {title:?}"
                )));
            }
            known.unit = known.unit.max(title.unit);
            known.also.extend(title.also.iter().cloned());
        } else {
            self.events.insert(id.clone(), title.clone());
        }
        self.contests.entry((games.to_owned(), id.clone())).or_default();
        Ok(id)
    }

    /// Whether the result is of an event whose medals count.
    pub fn counts(&self, outcome: &Outcome) -> bool {
        let contest = self.contests.get(&(outcome.games.clone(), outcome.event.clone()));
        contest.is_none_or(|contest| contest.standing == Standing::Medal)
    }

    /// Takes note of a result, and of what it says about its people.
    pub fn outcome(&mut self, outcome: Outcome) {
        if let Some(title) = self.events.get(&outcome.event) {
            for (index, _) in &outcome.people {
                let record = &mut self.records[*index];
                record.sports.insert(title.sport.clone());
                record.events.insert(outcome.event.clone());
                record.classes.extend(title.class.clone());
            }
        }
        if outcome.medal == Some(Medal::Gold)
            && let Some(contest) = self.contests.get_mut(&(outcome.games.clone(), outcome.event.clone()))
        {
            contest.date = contest.date.clone().max(outcome.date.clone());
        }
        self.outcomes.push(outcome);
    }
}
