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

/// A person as one source shows them at one Games.
#[derive(Debug, Clone)]
pub struct Record {
    /// The id of the source in `sources.csv`.
    pub source: &'static str,
    /// The id or name in that source, unique in it.
    pub key: String,
    /// The Games.
    pub games: String,
    /// The year of the Games.
    pub year: i32,
    /// The committee that entered them.
    pub noc: String,
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

/// One row of `results.csv`, with indices of records for people.
#[derive(Debug, Clone)]
pub struct Outcome {
    pub games: String,
    pub event: String,
    pub medal: Medal,
    pub noc: String,
    pub mark: String,
    pub date: String,
    pub people: Vec<(usize, Role)>,
    pub note: String,
    /// The source says that this medal was shared.
    pub tied: bool,
}

/// An event at one Games.
#[derive(Debug, Clone, Default)]
pub struct Contest {
    /// The day of the final, where known.
    pub date: String,
}

/// All that was read.
#[derive(Default)]
pub struct World {
    pub records: Vec<Record>,
    by_key: BTreeMap<(&'static str, String), usize>,
    pub events: BTreeMap<String, Title>,
    pub contests: BTreeMap<(String, String), Contest>,
    pub outcomes: Vec<Outcome>,
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
        } else {
            self.events.insert(id.clone(), title.clone());
        }
        self.contests.entry((games.to_owned(), id.clone())).or_default();
        Ok(id)
    }

    /// Takes note of a medal, and of what it says about its people.
    pub fn outcome(&mut self, outcome: Outcome) {
        if let Some(title) = self.events.get(&outcome.event) {
            for (index, _) in &outcome.people {
                let record = &mut self.records[*index];
                record.sports.insert(title.sport.clone());
                record.events.insert(outcome.event.clone());
                record.classes.extend(title.class.clone());
            }
        }
        if outcome.medal == Medal::Gold
            && let Some(contest) = self.contests.get_mut(&(outcome.games.clone(), outcome.event.clone()))
        {
            contest.date = contest.date.clone().max(outcome.date.clone());
        }
        self.outcomes.push(outcome);
    }
}
