//! The rules that bring an Olympic title, its sex taken out, into the one style.

use std::sync::LazyLock;

use regex::Regex;

use super::table::{Known, Wording};
use super::text::{self, pattern};

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
            title: Wording::Headed(shape.base),
            sex: None,
            unit: None,
            also: shape.also.into_iter().map(Wording::Headed).collect(),
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
    if sport == "cross-country-skiing" {
        let mut shape = skiing(&measures(title));
        shape.base = lower(&shape.base);
        return shape;
    }
    let (event, meeting) = title
        .split_once(" - ")
        .map_or((title, None), |(event, meeting)| (event, Some(meeting)));
    let (event, note) = match event.strip_suffix(')').and_then(|event| event.rsplit_once(" (")) {
        Some((event, note)) => (event, Some(note)),
        None => (event, None),
    };
    let mut parts: Vec<&str> = event.split(", ").collect();
    let mut take = |words: &[&str]| {
        let before = parts.len();
        parts.retain(|part| !words.contains(part));
        parts.len() < before
    };
    let handicap = take(&["Handicap"]);
    let professionals = take(&["Professionals", "Professional"]);
    let alone = sport == "fencing" && take(&["Individual"]);
    let mut shape = sport_words(sport, &measures(&parts.join(" ")));
    if alone {
        shape.also.push(format!("individual {}", lower(&shape.base)));
    }
    let words: Vec<String> = [
        Some(lower(&shape.base)).filter(|base| !base.is_empty()),
        handicap.then(|| "handicap".to_owned()),
        professionals.then(|| "for professionals".to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect();
    shape.base = words.join(" ");
    for behind in [note.map(small_note), meeting.map(str::to_owned)].into_iter().flatten() {
        shape.base.push_str(", ");
        shape.base.push_str(behind.trim());
    }
    shape
}

/// The title of the organisers' lists since 2024 without its sex: `10km Interval Start Free`.
pub fn organisers(sport: &str, base: &str) -> Shape {
    let mut shape = sport_words(sport, &measures(&text::measures(base)));
    shape.base = lower(&shape.base);
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

/// Small letters but for names and for classes of the disabled (`LW5/7`).
fn lower(title: &str) -> String {
    let code =
        |word: &str| word.starts_with(|c: char| c.is_ascii_uppercase()) && word.contains(|c: char| c.is_ascii_digit());
    let words: Vec<String> = title
        .split(' ')
        .map(|word| {
            if code(word) {
                word.to_owned()
            } else {
                text::small_letters(word)
            }
        })
        .collect();
    words.join(" ")
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
    let (technique, mass_start) = match note.strip_prefix("Mass Start, ") {
        Some(technique) => (technique, true),
        None => (note, false),
    };
    match technique {
        "Classical" => Some(("classical", mass_start)),
        "Freestyle" => Some(("freestyle", mass_start)),
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
            (r"(\d) ?[x×] ?(\d+(?:\.\d+)? (?:m|km|yards)\b)", "$1 × $2"),
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
    static TEAM_RACE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(\d.*) Team$"));
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
            let base = BOATS.iter().fold(title.to_owned(), |title, (from, to)| {
                from.replace_all(&title, *to).into_owned()
            });
            let also = boat_code(&base).into_iter().collect();
            Shape { base, also }
        }
        "athletics" => Shape::plain(TEAM_RACE.replace(title, "$1 team race").into_owned()),
        "cross-country-skiing" => skiing(title),
        _ if is_tournament(sport, title) => Shape::plain("tournament".to_owned()),
        _ => Shape::plain(title.to_owned()),
    }
}

/// A canoe's title by the code of the boat: `Kayak single 1000 m` is `K1 1000 m`.
fn boat_code(title: &str) -> Option<String> {
    const CODES: [(&str, &str); 6] = [
        ("Kayak single", "K1"),
        ("Kayak double", "K2"),
        ("Kayak four", "K4"),
        ("Canoe single", "C1"),
        ("Canoe double", "C2"),
        ("Canoe four", "C4"),
    ];
    let (code, rest) = CODES
        .iter()
        .find_map(|(boat, code)| Some((code, title.strip_prefix(boat)?)))?;
    Some(format!("{code}{rest}"))
}

/// Cross-country skiing: the technique belongs to the title, the start does not. What is raced is also known without
/// its technique, which changes from Games to Games.
fn skiing(title: &str) -> Shape {
    static ORGANISERS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^(?P<race>.*?)(?: Interval Start|(?P<mass> Mass Start))? (?P<technique>Classic|Free)$")
    });
    let (race, technique, mass_start) = if let Some(found) = ORGANISERS.captures(title) {
        let technique = if &found["technique"] == "Free" {
            "freestyle"
        } else {
            "classical"
        };
        (found["race"].to_owned(), technique, found.name("mass").is_some())
    } else if let Some((race, remark)) = title.strip_suffix(')').and_then(|title| title.rsplit_once(" ("))
        && let Some((technique, mass_start)) = technique(remark)
    {
        (race.to_owned(), technique, mass_start)
    } else {
        return Shape::plain(title.to_owned());
    };
    let race = text::small_letters(&race);
    let mut also = vec![race.clone()];
    if mass_start {
        also.push(format!("{race} mass start"));
        also.push(format!("{race} mass start {technique}"));
    }
    Shape {
        base: format!("{race} {technique}"),
        also,
    }
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
