//! What each sport does to its titles.

use std::sync::LazyLock;

use regex::Regex;

use super::text::pattern;
use super::{EventSex, Parts, Raw};

/// Replaces what `from` finds.
fn swap(text: &mut String, from: &Regex, to: &str) {
    *text = from.replace_all(text, to).trim().to_owned();
}

/// The sport that a title belongs to, where the source's name of the sport does not decide it.
pub fn resolve(known: &str, raw: &Raw<'_>, parts: &mut Parts) -> String {
    static TRACK: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^Track |Pursuit|Sprint|Kilo|Omnium|\b(?:1000|500) ?m Time Trial|^1 ?km Time Trial"));
    match (known, raw.paralympic) {
        ("cycling", true) if TRACK.is_match(&parts.base) => "cycling-track".to_owned(),
        ("cycling", true) => "cycling-road".to_owned(),
        ("volleyball", true) if parts.base.contains("Standing") => "standing-volleyball".to_owned(),
        ("volleyball", true) => "sitting-volleyball".to_owned(),
        ("alpine-skiing", true) if parts.base.contains("Snowboard") => {
            parts.base = parts.base.replace("Para Snowboard", "Snowboard");
            "snowboarding".to_owned()
        }
        (known, _) => known.to_owned(),
    }
}

/// Rules that need the class still in its place.
pub fn before_class(sport: &str, raw: &Raw<'_>, parts: &mut Parts) {
    match sport {
        "cycling-road" | "cycling-track" if raw.paralympic => cycling(parts),
        "rowing" if raw.paralympic => rowing(parts),
        "sailing" if raw.paralympic => sailing(parts),
        "taekwondo" if raw.paralympic => class_to_end(parts, r"^(K\d\d) (.*)$"),
        "wheelchair-fencing" => fencing(parts),
        "boccia" => {
            parts.sex = parts.sex.or(Some(EventSex::Mixed));
            swap(&mut parts.base, &pattern(r"(?i)^pairs? "), "pairs ");
        }
        "wheelchair-tennis" => quad(parts),
        "table-tennis" if raw.paralympic => table_tennis(raw.year, parts),
        "equestrian" => equestrian(raw, parts),
        "cross-country-skiing" if raw.paralympic && raw.event.contains("Open") && parts.sex.is_none() => {
            static OPEN: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(?:Open )?(.*?)(?: Open)? [Rr]elay$"));
            swap(&mut parts.base, &OPEN, "Open $1 relay");
            parts.head = false;
            techniques(parts);
        }
        "cross-country-skiing" => techniques(parts),
        "archery" => swap(&mut parts.base, &pattern(r"\bTeams\b"), "Team"),
        "wheelchair-curling" if parts.base.is_empty() || parts.base.eq_ignore_ascii_case("tournament") => {
            parts.base = "team".to_owned();
        }
        "cycling-bmx-racing" if parts.base.is_empty() => parts.base = "race".to_owned(),
        "trampoline-gymnastics" if parts.base.is_empty() => parts.base = "individual".to_owned(),
        "surfing" if parts.base.is_empty() => parts.base = "shortboard".to_owned(),
        "breaking" => {
            parts.sex = Some(if parts.base == "B-Boys" {
                EventSex::Men
            } else {
                EventSex::Women
            });
            parts.head = false;
        }
        "artistic-swimming" if parts.base == "Duet" => parts.sex = Some(EventSex::Women),
        "rhythmic-gymnastics" => parts.sex = Some(EventSex::Women),
        _ => {}
    }
    if sport == "fencing" {
        fencing(parts);
    }
    if is_game(sport) {
        static GAME: LazyLock<Regex> = LazyLock::new(|| {
            pattern(r"^(?:Team )?(?:Sitting Volleyball|Standing Volleyball|Sitting Tournament|Tournament|)$")
        });
        if GAME.is_match(&parts.base) {
            parts.base = "tournament".to_owned();
        }
        if sport == "wheelchair-rugby" || sport == "para-ice-hockey" {
            // The tournament is one; it was open to men only from 1998 to 2006 in ice hockey.
            parts.sex = Some(EventSex::Mixed);
            parts.base = "tournament".to_owned();
        }
    }
    if sport == "athletics" || sport == "swimming" {
        races(sport, raw, parts);
    }
    if sport == "shooting" {
        shooting(parts);
    }
}

fn is_game(sport: &str) -> bool {
    matches!(
        sport,
        "3x3-basketball"
            | "basketball"
            | "basketball-id"
            | "beach-volleyball"
            | "blind-football"
            | "football"
            | "football-7-a-side"
            | "goalball"
            | "handball"
            | "hockey"
            | "para-ice-hockey"
            | "rugby-sevens"
            | "sitting-volleyball"
            | "snooker"
            | "standing-volleyball"
            | "volleyball"
            | "water-polo"
            | "wheelchair-basketball"
            | "wheelchair-rugby"
    )
}

/// Moves a class from the head of the title to its end.
fn class_to_end(parts: &mut Parts, from: &str) {
    swap(&mut parts.base, &pattern(from), "$2 $1");
}

/// Road and track: one name for the time trial, the pursuit and the team sprint, the class at the end.
fn cycling(parts: &mut Parts) {
    static STEPS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
        [
            (r"^(?:Open )?((?:B|[CHT]\d(?:-\d)?)) (.*)$", "$2 $1"),
            (r"^Track ", ""),
            (r"^Road (Race)\b", "$1 on the road"),
            (r"^Road ", ""),
            (r"^Race on the road", "Road Race"),
            (r"Individual Time Trial", "Time Trial"),
            (r"Individual Road Race", "Road Race"),
            (r"\b[34]000 m Individual Pursuit", "Individual Pursuit"),
            (r"\b750 m Team Sprint", "Team Sprint"),
            (r"\b1 km Time Trial", "1000 m Time Trial"),
            (r"\b(\d+(?:/\d+)?)k\b", "$1 km"),
            (r"CP 3/4", "CP3/4"),
            (r" CP3/4$", "/CP3/4"),
        ]
        .into_iter()
        .map(|(from, to)| (pattern(from), to))
        .collect()
    });
    if parts.base.contains("Team Sprint") {
        parts.sex = Some(EventSex::Mixed).filter(|_| parts.sex.is_none()).or(parts.sex);
    }
    for (from, to) in STEPS.iter() {
        swap(&mut parts.base, from, to);
    }
}

/// Rowing: the boat classes of 2008 and 2016 are written with the boat's code.
fn rowing(parts: &mut Parts) {
    static STEPS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
        [
            (r" PR\d[MW]1x$| PR2Mix2x$| PR3Mix4\+$", ""),
            (r"^(PR\d) (.*)$", "$2 $1"),
            (r"\b(?:AM1x|AW1x|ASM1x|ASW1x)$", "AS"),
            (r"\bLTAMix4\+?$", "LTA"),
            (r"\bTAMix2x$", "TA"),
        ]
        .into_iter()
        .map(|(from, to)| (pattern(from), to))
        .collect()
    });
    for (from, to) in STEPS.iter() {
        swap(&mut parts.base, from, to);
    }
}

/// Sailing: the three boats, however the source spells the crew.
fn sailing(parts: &mut Parts) {
    let base = parts.base.to_lowercase();
    let boat = if base.contains("2.4m") {
        "single-person keelboat 2.4mR"
    } else if base.contains("skud") {
        "two-person keelboat SKUD18"
    } else {
        "three-person keelboat Sonar"
    };
    parts.base = boat.to_owned();
    parts.sex = Some(EventSex::Open);
}

/// Fencing: weapon, then team where it is one, then the category.
fn fencing(parts: &mut Parts) {
    static STEPS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
        [
            (r"(?i)\b[eé]p[eé]e\b", "épée"),
            (r"(?i)\bnovices? (foil)|(foil) novices?\b", "novice foil"),
            (r"(?i)\bindividual\b ?", ""),
            (r"(?i)\bteam (foil|sabre|épée)", "$1 team"),
            (r"(?i)\bteam (?:cat\. )?open$", "team"),
        ]
        .into_iter()
        .map(|(from, to)| (pattern(from), to))
        .collect()
    });
    for (from, to) in STEPS.iter() {
        swap(&mut parts.base, from, to);
    }
}

fn quad(parts: &mut Parts) {
    if parts.base.contains("Quad") {
        let event = if parts.base.to_lowercase().contains("doubles") {
            "doubles"
        } else {
            "singles"
        };
        parts.base = format!("quad {event}");
        parts.class = Some("quad".to_owned());
        parts.shown = Some(String::new());
        parts.sex = Some(EventSex::Mixed);
        parts.head = false;
    }
}

/// Table tennis: classes 1 to 11 have been what they are since 1992; before, the same figures meant other things.
fn table_tennis(year: i32, parts: &mut Parts) {
    static STEPS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
        [
            (r"\b[MW]S(\d+(?:-\d+)?)$", "Class $1"),
            (r"\bTeams\b", "Team"),
            (r"\bClasses\b", "Class"),
        ]
        .into_iter()
        .map(|(from, to)| (pattern(from), to))
        .collect()
    });
    for (from, to) in STEPS.iter() {
        swap(&mut parts.base, from, to);
    }
    static NUMBERED: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(.*?) (?:Class )?(\d+(?:-\d+)?)$"));
    if year >= 1992
        && let Some(found) = NUMBERED.captures(&parts.base)
    {
        let (base, class) = (found[1].to_owned(), found[2].to_owned());
        parts.base = base;
        parts.shown = Some(format!("class {class}"));
        parts.class = Some(class);
    }
}

/// Dressage: the grades were renamed after 2016, so the tests of before keep another name.
fn equestrian(raw: &Raw<'_>, parts: &mut Parts) {
    if !raw.paralympic {
        static TURN: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(Eventing|Dressage|Jumping) (Individual|Team)$"));
        swap(&mut parts.base, &TURN, "$2 $1");
        return;
    }
    parts.sex = Some(EventSex::Open);
    static STEPS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
        [
            (r"^(?:Dressage )?Team(?: Test to Music| Open)?$", "Team"),
            (r"^Individual (?:Test|Event) ", "Individual "),
            (r"^Individual Freestyle (?:Test|Event) ", "Individual freestyle "),
        ]
        .into_iter()
        .map(|(from, to)| (pattern(from), to))
        .collect()
    });
    for (from, to) in STEPS.iter() {
        swap(&mut parts.base, from, to);
    }
}

/// Running, throwing, swimming: one name for each event, and "relay" where a team swims or runs.
fn races(sport: &str, raw: &Raw<'_>, parts: &mut Parts) {
    static STEPS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
        [
            (r"^(Javelin|Discus)(?: Throw)?\b", "$1 throw"),
            (r"(?i)\b(\d\d) ?pts\b", "$1 points"),
            (r"^Wheelchair Dash (Above|Below) (T\d+)$", "Wheelchair dash $1 $2"),
        ]
        .into_iter()
        .map(|(from, to)| (pattern(from), to))
        .collect()
    });
    for (from, to) in STEPS.iter() {
        swap(&mut parts.base, from, to);
    }
    if parts.base.contains("Universal Relay") || parts.base.contains("universal relay") {
        parts.sex = Some(EventSex::Mixed);
    }
    static STROKES: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)^(\d × \d+ m)((?: Freestyle| Medley)?)(?: Relay)?(?: |$)"));
    static MEDLEY: LazyLock<Regex> = LazyLock::new(|| pattern(r"^(\d+ m|\d × \d+ m) Medley\b"));
    let relay = raw.team || raw.event.contains("Relay") || raw.event.contains("pts") || raw.event.contains("relay");
    if relay && !parts.base.to_lowercase().contains("universal") && !parts.base.contains("Individual Medley") {
        swap(&mut parts.base, &STROKES, "$1$2 relay ");
    } else if sport == "swimming" && !relay {
        swap(&mut parts.base, &MEDLEY, "$1 Individual Medley");
    }
}

/// Cross-country skiing: two techniques, each with one name, and signs between the legs of a relay.
fn techniques(parts: &mut Parts) {
    static STEPS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
        [
            (r"(?i)\bclassic(?:al)?(?: technique)?\b", "classical"),
            (r"(?i)\bfree(?:style)?(?: technique)?\b", "freestyle"),
            (r"(\d)x(\d)", "$1 × $2"),
            (r"(\d) ?/ ?(\d) ×", "$1 / $2 ×"),
        ]
        .into_iter()
        .map(|(from, to)| (pattern(from), to))
        .collect()
    });
    for (from, to) in STEPS.iter() {
        swap(&mut parts.base, from, to);
    }
}

/// Shooting: the air weapons are fired over 10 m, which older titles leave out.
fn shooting(parts: &mut Parts) {
    static AIR: LazyLock<Regex> = LazyLock::new(|| pattern(r"^Air (Rifle|Pistol)\b"));
    swap(&mut parts.base, &AIR, "10 m air $1");
}

/// Rules that need the class taken off.
pub fn after_class(sport: &str, raw: &Raw<'_>, parts: &mut Parts) {
    if !raw.paralympic {
        return;
    }
    match sport {
        "canoe-sprint" if parts.base.is_empty() || raw.event.contains("L") && !raw.event.contains("200") => {
            let boat = if parts.class.as_deref().is_some_and(|class| class.starts_with('V')) {
                "va'a"
            } else {
                "kayak"
            };
            parts.base = format!("{boat} single 200 m");
        }
        "table-tennis" if parts.base.is_empty() => {
            parts.base = "open".to_owned();
            parts.class = parts
                .class
                .take()
                .map(|class| class.trim_start_matches("open ").to_owned());
        }
        // The boat's code and the position are no classes.
        "sailing" => parts.base = [parts.base.clone(), parts.class.take().unwrap_or_default()].join(" "),
        "shooting" => {
            if let Some((position, class)) = parts.class.clone().as_deref().and_then(|class| class.rsplit_once(' ')) {
                parts.base = format!("{} {position}", parts.base);
                parts.class = Some(class.to_owned());
            }
        }
        "badminton" if parts.class.as_deref() == Some("WH") => parts.class = Some("WH1-2".to_owned()),
        _ => {}
    }
}
