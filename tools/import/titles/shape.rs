//! The rules that bring an Olympic title, its sex taken out, into the one style.

use std::sync::LazyLock;

use regex::Regex;

use super::table::Known;
use super::text::{pattern, small_letters};

/// A title without its sex, and others by which the event is known.
#[derive(Debug, PartialEq, Eq)]
pub struct Shape {
    pub base: String,
    pub also: Vec<String>,
}

impl Shape {
    fn plain(base: String) -> Self {
        Self { base, also: Vec::new() }
    }
}

impl From<Shape> for Known {
    fn from(shape: Shape) -> Self {
        Self {
            title: shape.base,
            sex: None,
            unit: None,
            also: shape.also,
        }
    }
}

/// The title of an event without its sex.
///
/// Parts between commas are joined, `Handicap` and `Professionals` go to the end, the meeting of which an event was a
/// part stays behind a comma.
pub fn olympedia(sport: &str, title: &str) -> Shape {
    if let Some(weight) = super::weights::split(sport, title) {
        return Shape {
            base: weight.limit,
            also: Some(weight.name).filter(|name| !name.is_empty()).into_iter().collect(),
        };
    }
    if matches!(sport, "art-competitions" | "ballooning" | "kendo") {
        return Shape::plain(listing(title));
    }
    // Names of meetings and of their parts, which are no titles of ours to cut.
    if title.starts_with("26th Federal Festival") || title.starts_with("Festival for Societies") {
        return Shape::plain(title.to_owned());
    }
    let (event, meeting) = title
        .split_once(" - ")
        .map_or((title, None), |(event, meeting)| (event, Some(meeting)));
    let (event, note) = match event.strip_suffix(')').and_then(|event| event.rsplit_once(" (")) {
        Some((event, note)) if technique(note).is_none() => (event, Some(note)),
        _ => (event, None),
    };
    let mut parts: Vec<&str> = event.split(", ").collect();
    let mut take = |words: &[&str]| {
        let before = parts.len();
        parts.retain(|part| !words.contains(part));
        parts.len() < before
    };
    let handicap = take(&["Handicap"]);
    let professionals = take(&["Professionals", "Professional"]);
    if sport == "fencing" {
        take(&["Individual"]);
    }
    let mut shape = sport_words(sport, &measures(&parts.join(" ")));
    shape.base = small_letters(&shape.base);
    if handicap {
        shape.base.push_str(" handicap");
    }
    if professionals {
        shape.base.push_str(" for professionals");
    }
    for behind in [note.map(small_note), meeting.map(str::to_owned)].into_iter().flatten() {
        shape.base.push_str(", ");
        shape.base.push_str(behind.trim());
    }
    shape
}

/// The title of the organisers' lists since 2024 without its sex: `10km Interval Start Free`.
pub fn organisers(sport: &str, base: &str) -> Shape {
    let mut shape = sport_words(sport, &measures(&super::text::measures(base)));
    shape.base = small_letters(&shape.base);
    shape
}

/// A list of contests, whose titles are descriptions.
fn listing(title: &str) -> String {
    let title = title
        .replace("Sculpturing", "Sculpture")
        .replace("Water Colors", "watercolours");
    let mut parts = title.split(" - ").flat_map(|part| part.split(", "));
    let mut listing = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        listing.push_str(", ");
        // "Red-White", "East-West" are sides.
        listing.push_str(&if part.contains('(') || part.contains('#') {
            part.to_owned()
        } else {
            part.to_lowercase()
        });
    }
    listing
}

/// Remarks that are plain words, in small letters; names stay as they are.
fn small_note(note: &str) -> String {
    match note {
        "National" | "International" | "Seniors" | "Novices" => note.to_lowercase(),
        note => measures(note),
    }
}

/// The technique in a remark on a skiing race, and whether all start at once.
fn technique(note: &str) -> Option<(&'static str, bool)> {
    match note {
        "Classical" => Some(("classical", false)),
        "Freestyle" => Some(("freestyle", false)),
        "Mass Start, Classical" => Some(("classical", true)),
        "Mass Start, Freestyle" => Some(("freestyle", true)),
        _ => None,
    }
}

/// Distances with their signs: `4 x 100 metres` → `4 × 100 m`, `1,500 metres` → `1500 m`, `10,000 metres` → `10,000 m`.
fn measures(title: &str) -> String {
    static STEPS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
        [
            (r"(\d),(\d{3})\b", "$1$2"),
            (r"\bkilomet(?:re|er)s?\b", "km"),
            (r"\bmet(?:re|er)s?\b", "m"),
            (r"\b10000 m\b", "10,000 m"),
            (r"(\d) ?[x×] ?(\d)", "$1 × $2"),
            (r"\b2 mile\b", "2 miles"),
        ]
        .into_iter()
        .map(|(from, to)| (pattern(from), to))
        .collect()
    });
    STEPS.iter().fold(title.to_owned(), |title, (from, to)| {
        from.replace_all(&title, *to).into_owned()
    })
}

/// What each sport does to its titles.
fn sport_words(sport: &str, title: &str) -> Shape {
    static BOATS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
        [
            (r"\bCanadian\b", "Canoe"),
            (r"\b(Kayak|Canoe) Singles\b", "$1 single"),
            (r"\b(Kayak|Canoe) Doubles\b", "$1 double"),
            (r"\b(Kayak|Canoe) Fours\b", "$1 four"),
            (r" Slalom$", ""),
            (r"\bFours\b", "four"),
            (r"\bPairs\b", "pair"),
            (r"\bEights\b", "eight"),
        ]
        .into_iter()
        .map(|(from, to)| (pattern(from), to))
        .collect()
    });
    match sport {
        "canoe-sprint" | "canoe-marathon" | "canoe-slalom" | "rowing" => {
            Shape::plain(BOATS.iter().fold(title.to_owned(), |title, (from, to)| {
                from.replace_all(&title, *to).into_owned()
            }))
        }
        "cross-country-skiing" => skiing(title),
        _ if is_tournament(sport, title) => Shape::plain("tournament".to_owned()),
        _ => Shape::plain(title.to_owned()),
    }
}

/// Cross-country skiing: the technique belongs to the title, the start does not.
fn skiing(title: &str) -> Shape {
    static CLASSICAL: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b(?:Classical|Classic)\b"));
    static FREE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b(?:Freestyle|Free)\b"));
    static DISTANCE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\d+ km\b"));
    let (bare, remark) = match title.strip_suffix(')').and_then(|title| title.rsplit_once(" (")) {
        Some((bare, remark)) => (bare.to_owned(), technique(remark)),
        None => (title.to_owned(), None),
    };
    let mut mass_start = remark.is_some_and(|(_, mass_start)| mass_start);
    let mut base = match remark {
        Some((technique, _)) => format!("{bare} {technique}"),
        None => bare,
    };
    base = CLASSICAL.replace(&base, "classical").into_owned();
    base = FREE.replace(&base, "freestyle").into_owned();
    base = base.replace(" Interval Start", "");
    if base.contains(" Mass Start") {
        mass_start = true;
        base = base.replace(" Mass Start", "");
    }
    let also = match DISTANCE.find(&base) {
        Some(distance) if mass_start => vec![
            format!("{} mass start", distance.as_str()),
            format!("{} mass start{}", distance.as_str(), &base[distance.end()..]),
        ],
        _ => Vec::new(),
    };
    Shape { base, also }
}

/// Whether the title says no more than the sport, and the sport is one in which sides meet.
fn is_tournament(sport: &str, title: &str) -> bool {
    const GAMES: [&str; 26] = [
        "3x3-basketball",
        "american-football",
        "australian-rules-football",
        "bandy",
        "baseball",
        "basketball",
        "beach-volleyball",
        "bicycle-polo",
        "cricket",
        "curling",
        "football",
        "handball",
        "hockey",
        "ice-hockey",
        "kaatsen",
        "korfball",
        "lacrosse",
        "pesapallo",
        "polo",
        "roller-hockey",
        "rugby",
        "rugby-sevens",
        "softball",
        "tug-of-war",
        "volleyball",
        "water-polo",
    ];
    GAMES.contains(&sport) && (title.is_empty() || crate::fold::slug(title) == sport)
}
