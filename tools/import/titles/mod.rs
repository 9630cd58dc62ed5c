//! Event titles: one style over all Games, so that an event can be followed from Games to Games.
//!
//! A source's title goes through an ordered list of small steps: clean the text ([`text`]), take the sex out, let the
//! sport speak ([`sports`]), split the class off ([`class`]), and put it together again: sex, event in small letters,
//! class. Titles that may not be the same event are kept apart: the numbered classes before 1992 and after, the
//! dressage grades before and after 2017, free pistol and 50 m pistol.

mod class;
mod olympedia;
mod shape;
mod sports;
mod table;
mod text;
mod weights;

pub use olympedia::{Listed, olympedia};
pub use table::KnownTitles;
pub use text::pattern;

use std::collections::BTreeSet;

use crate::error::{ImportError, Result};
use crate::fold::slug;
use crate::hand::Sports;

/// For whom an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EventSex {
    Men,
    Women,
    Mixed,
    Open,
}

impl EventSex {
    /// The word in the tables.
    pub fn word(self) -> &'static str {
        match self {
            Self::Men => "men",
            Self::Women => "women",
            Self::Mixed => "mixed",
            Self::Open => "open",
        }
    }

    /// Reads the word of the tables.
    fn from_word(word: &str) -> Option<Self> {
        [Self::Men, Self::Women, Self::Mixed, Self::Open]
            .into_iter()
            .find(|sex| sex.word() == word)
    }

    /// The word at the head of a title.
    fn head(self) -> &'static str {
        match self {
            Self::Men => "Men's",
            Self::Women => "Women's",
            Self::Mixed => "Mixed",
            Self::Open => "",
        }
    }
}

/// What competes; the order is that of size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    Individual,
    Pair,
    Team,
}

impl Unit {
    /// The word in the tables.
    pub fn word(self) -> &'static str {
        match self {
            Self::Individual => "individual",
            Self::Pair => "pair",
            Self::Team => "team",
        }
    }

    /// Reads the word of the tables.
    fn from_word(word: &str) -> Option<Self> {
        [Self::Individual, Self::Pair, Self::Team]
            .into_iter()
            .find(|unit| unit.word() == word)
    }
}

/// An event as the tables name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Title {
    pub paralympic: bool,
    pub sport: String,
    pub title: String,
    pub sex: EventSex,
    pub class: Option<String>,
    pub unit: Unit,
    /// Other titles it is known by, as the name of a weight class.
    pub also: BTreeSet<String>,
}

impl Title {
    /// The id: the sport and the title, `para-` before it at the Paralympic Games.
    pub fn id(&self) -> String {
        let prefix = if self.paralympic && !self.sport.starts_with("para-") {
            "para-"
        } else {
            ""
        };
        format!("{prefix}{}/{}", self.sport, slug(&self.title))
    }
}

/// A title as a source has it.
#[derive(Debug, Clone, Copy)]
pub struct Raw<'a> {
    pub paralympic: bool,
    pub year: i32,
    pub sport: &'a str,
    pub event: &'a str,
    /// The source lists a team under it.
    pub team: bool,
}

/// A title on its way.
struct Parts {
    sex: Option<EventSex>,
    /// The title shows its sex.
    head: bool,
    base: String,
    class: Option<String>,
    /// How the class stands in the title, when not as it is.
    shown: Option<String>,
}

/// Reads a source's title.
///
/// # Errors
/// When the sport is not in the hand-kept table, or nothing is left of the title.
pub fn read(raw: &Raw<'_>, sports: &Sports) -> Result<Title> {
    let known = sports.by_source_name(raw.sport).ok_or_else(|| {
        ImportError::Contradiction(format!("no sport is called '{}' in tables/sports.csv", raw.sport))
    })?;
    let cleaned = text::clean(raw.event);
    let (sex, base) = text::split_sex(&cleaned);
    let mut parts = Parts {
        sex,
        head: true,
        base,
        class: None,
        shown: None,
    };
    let sport = sports::resolve(known, raw, &mut parts);
    if !raw.paralympic
        && let Some(known) = sports.titles.find(&sport, [cleaned.as_str(), parts.base.as_str()])
    {
        return Ok(olympedia::composed(
            &sport,
            known,
            parts.sex.unwrap_or(EventSex::Open),
            raw.team,
        ));
    }
    if !raw.paralympic && matches!(sport.as_str(), "cross-country-skiing" | "curling" | "ice-hockey") {
        let shaped = shape::organisers(&sport, &parts.base);
        let sex = parts.sex.unwrap_or(EventSex::Open);
        return Ok(olympedia::composed(&sport, &shaped.into(), sex, raw.team));
    }
    parts.base = text::measures(&parts.base);
    sports::before_class(&sport, raw, &mut parts);
    if parts.class.is_none() {
        let (base, class) = class::split(&parts.base);
        if raw.paralympic {
            parts.base = base;
            parts.class = class;
        }
    }
    sports::after_class(&sport, raw, &mut parts);
    parts.base = text::small_letters(parts.base.trim());
    let sex = parts.sex.unwrap_or(EventSex::Open);
    let shown = parts.shown.clone().or_else(|| parts.class.clone()).unwrap_or_default();
    let head = if parts.head { sex.head() } else { "" };
    let limit = weight_limit(&sport, &parts.base);
    let title = if sport == "taekwondo" {
        [head, shown.as_str(), &limit]
    } else {
        [head, &limit, shown.as_str()]
    };
    let title = title
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    if title.is_empty() || (parts.base.is_empty() && shown.is_empty()) {
        return Err(ImportError::Contradiction(format!(
            "nothing is left of the title '{}'",
            raw.event
        )));
    }
    let unit = unit(&sport, &parts.base, raw.team);
    Ok(Title {
        paralympic: raw.paralympic,
        sport,
        title: text::capital(&title),
        sex,
        class: parts.class,
        unit,
        also: BTreeSet::new(),
    })
}

/// A weight class as its sport writes it: judo and taekwondo put the sign of "up to" before it.
fn weight_limit(sport: &str, base: &str) -> String {
    let up_to = matches!(sport, "judo" | "taekwondo")
        && base.ends_with(" kg")
        && base.starts_with(|c: char| c.is_ascii_digit());
    if up_to { format!("-{base}") } else { base.to_owned() }
}

/// What competes, told by the words of the title; on a tandem, two do.
fn unit(sport: &str, base: &str, listed_as_team: bool) -> Unit {
    const TEAM: [&str; 11] = [
        "team",
        "teams",
        "relay",
        "tournament",
        "group",
        "eight",
        "quadruple",
        "four",
        "fours",
        "three-person",
        "quads",
    ];
    const PAIR: [&str; 8] = [
        "doubles",
        "pair",
        "pairs",
        "duet",
        "synchronised",
        "madison",
        "two-person",
        "multihull",
    ];
    let has = |words: &[&str]| base.split([' ', ',']).any(|word| words.contains(&word));
    // A double round or a double trap is shot by one.
    let double_boat =
        matches!(sport, "rowing" | "canoe-sprint" | "canoe-marathon" | "canoe-slalom") && has(&["double"]);
    if sport == "beach-volleyball" || double_boat {
        Unit::Pair
    } else if has(&["singles", "monobob"])
        || (has(&["individual"]) && !has(&["medley"]) && !sport.starts_with("cycling"))
    {
        Unit::Individual
    } else if has(&TEAM) {
        Unit::Team
    } else if has(&PAIR) || (listed_as_team && (has(&["skiff", "dinghy"]) || sport.starts_with("cycling"))) {
        Unit::Pair
    } else if listed_as_team {
        Unit::Team
    } else {
        Unit::Individual
    }
}

#[cfg(test)]
mod tests;
