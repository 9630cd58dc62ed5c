//! Steps over the text of a title that hold for every sport.

use std::sync::LazyLock;

use regex::Regex;

use super::EventSex;

/// Slips of the sources, and signs that are written in several ways.
const SLIPS: [(&str, &str); 9] = [
    ("100n ", "100m "),
    ("’", "'"),
    ("–", "-"),
    ("×", "x"),
    ("\u{a0}", " "),
    (">B3", "-3"),
    (">8", "-8"),
    (">3", "-3"),
    ("Prosthesis", "prosthesis"),
];

/// A pattern written in this module or its siblings.
pub fn pattern(text: &str) -> Regex {
    // Every pattern is a constant that the table of cases runs through; a wrong one cannot pass the tests.
    Regex::new(text).expect("a pattern in the code is well-formed")
}

/// Mends slips, drops shooting's event codes ("R4 - ") and the hyphen before a class (" - T11").
pub fn clean(event: &str) -> String {
    static CODE: LazyLock<Regex> = LazyLock::new(|| pattern(r"^[PR]\d\s+(?:- )?"));
    let mut text = event.trim().to_owned();
    for (slip, right) in SLIPS {
        text = text.replace(slip, right);
    }
    let text = CODE.replace(&text, "");
    text.replace(" - ", " ")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Takes the word for the sex out of a title, from its head, its middle or its end.
pub fn split_sex(title: &str) -> (Option<EventSex>, String) {
    static HEAD: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"^(?P<before>Lightweight |PR\d )?(?P<sex>Men's|Men|Women's|Women|Mixed)(?: |$)(?P<rest>.*)$")
    });
    static LATER: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"^(?P<before>.*?) (?P<sex>Men|Women|Mixed)(?P<rest> .*)?$"));
    for pattern in [&HEAD, &LATER] {
        if let Some(found) = pattern.captures(title) {
            let part = |name| found.name(name).map_or("", |part| part.as_str()).trim();
            let sex = match part("sex") {
                "Men's" | "Men" => EventSex::Men,
                "Women's" | "Women" => EventSex::Women,
                _ => EventSex::Mixed,
            };
            let rest = format!("{} {}", part("before"), part("rest"));
            return (Some(sex), rest.trim().to_owned());
        }
    }
    (None, title.to_owned())
}

/// Distances and weights: "4x100m" → "4 × 100 m", "-60 kg" → "60 kg", "up to 49kg" → "49 kg", "10000 m" → "10,000 m".
pub fn measures(title: &str) -> String {
    static STEPS: LazyLock<Vec<(Regex, &str)>> = LazyLock::new(|| {
        [
            (r"(\d),(\d{3})\b", "$1$2"),
            (r"\b10000\s*m\b", "10,000 m"),
            (r"(\d)\s*(m|km|kg)\b", "$1 $2"),
            (r"\b(\d)\s?x\s?(\d+(?:\.\d+)?) (m|km)\b", "$1 × $2 $3"),
            (r"(?:^|\s)-(\d+(?:\.\d+)?) kg", " $1 kg"),
            (r"(?i)\bup to (\d)", "$1"),
            (r"(?i)\bover (\d)", "+$1"),
            (r"\bRelay relay\b", "relay"),
        ]
        .into_iter()
        .map(|(from, to)| (pattern(from), to))
        .collect()
    });
    let mut title = title.to_owned();
    for (from, to) in STEPS.iter() {
        title = from.replace_all(&title, *to).into_owned();
    }
    title.trim().to_owned()
}

/// Words that keep their capitals inside a title.
const PROPER: [&str; 28] = [
    "FITA",
    "St.",
    "Nicholas",
    "Columbia",
    "Albion",
    "Windsor",
    "Western",
    "Greco-Roman",
    "B-Boys",
    "B-Girls",
    "Sonar",
    "SKUD18",
    "2.4mR",
    "English",
    "Olympic",
    "SB",
    "Super-G",
    "VI",
    "CP",
    "HC",
    "LC",
    "TT",
    "CL",
    "I",
    "II",
    "BMX",
    "Va'a",
    "Div",
];

/// The title in small letters but for names.
pub fn small_letters(title: &str) -> String {
    let words: Vec<String> = title
        .split(' ')
        .map(|word| match word {
            "Super-G" | "super-G" => "super-G".to_owned(),
            "Va'a" => "va'a".to_owned(),
            // "FITA", "2.4mR": what is no plain capitalised word stays.
            word if PROPER.contains(&word) => word.to_owned(),
            word => word.to_lowercase(),
        })
        .collect();
    words.join(" ")
}

/// The text with its first letter large.
pub fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
