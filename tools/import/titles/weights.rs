//! Weight classes: the limit identifies an event, because the names of the classes have moved over the years.

use std::sync::LazyLock;

use regex::Regex;

use super::text::pattern;

/// A weight class taken apart.
#[derive(Debug, PartialEq, Eq)]
pub struct Weight {
    /// The title by its limit: `-73 kg`, `freestyle 74 kg`, `+91 kg`, `115 lb`.
    pub limit: String,
    /// The title by the name the class had: `light heavyweight`, `freestyle lightweight`.
    pub name: String,
}

/// Takes apart `Half-Heavyweight (≤93 kilograms)`, `Lightweight, Freestyle (≤66 kilograms)`, `Kumite, >75 kg`.
///
/// A range (`69-75 kilograms`) stands for its upper end; halves are written as decimals.
pub fn split(sport: &str, title: &str) -> Option<Weight> {
    static CLASS: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"^(?P<name>.*?),? ?(?P<style>Freestyle|Greco-Roman)? ?\(?(?P<sign>[≤>]|\d+-) ?(?P<limit>\d+(?:\.\d+)?)(?P<half>½)? (?P<unit>kilograms|kg|pounds)\)?$",
        )
    });
    let found = CLASS.captures(title)?;
    let part = |name| found.name(name).map_or("", |part| part.as_str());
    let number = if part("half").is_empty() {
        part("limit").to_owned()
    } else {
        format!("{}.5", part("limit"))
    };
    let unit = if part("unit") == "pounds" { "lb" } else { "kg" };
    let sign = match part("sign") {
        ">" => "+",
        _ if matches!(sport, "judo" | "taekwondo" | "karate") => "-",
        _ => "",
    };
    let style = match part("style") {
        "Freestyle" => "freestyle ",
        "Greco-Roman" => "Greco-Roman ",
        _ => "",
    };
    let name = spoken(part("name"));
    // In karate and wushu the name is that of the contest (kumite, sanshou), not of the class.
    if matches!(sport, "karate" | "wushu") {
        return Some(Weight {
            limit: format!("{name} {sign}{number} {unit}"),
            name: String::new(),
        });
    }
    Some(Weight {
        limit: format!("{style}{sign}{number} {unit}"),
        name: format!("{style}{name}"),
    })
}

/// A class's name as it is said today, `Light-Heavyweight` as `light heavyweight`; `Heavyweight II`, `Middleweight A`
/// keep their signs.
fn spoken(name: &str) -> String {
    let words: Vec<String> = name
        .split([' ', '-'])
        .map(|word| {
            if word.len() < 3 {
                word.to_owned()
            } else {
                word.to_lowercase()
            }
        })
        .collect();
    words.join(" ")
}
