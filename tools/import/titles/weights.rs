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

#[cfg(test)]
mod tests {
    use super::split;

    // One case a line.
    #[rustfmt::skip]
    #[test]
    fn limits_are_written_as_each_sport_does() {
        for (sport, title, limit, name) in [
            ("boxing", "Flyweight (≤112 pounds)", "112 lb", "flyweight"),
            ("boxing", "Heavyweight (81-91 kilograms)", "91 kg", "heavyweight"),
            ("boxing", "Super-Heavyweight (>91 kilograms)", "+91 kg", "super heavyweight"),
            ("judo", "Half-Middleweight (≤78 kilograms)", "-78 kg", "half middleweight"),
            ("taekwondo", "Finweight (≤ 43 kilograms)", "-43 kg", "finweight"),
            ("weightlifting", "Light-Heavyweight (≤82½ kilograms)", "82.5 kg", "light heavyweight"),
            ("weightlifting", "Heavyweight (>82½ kilograms)", "+82.5 kg", "heavyweight"),
            ("weightlifting", "Heavyweight II (≤110 kilograms)", "110 kg", "heavyweight II"),
            ("wrestling", "Lightweight, Freestyle (≤146.75 pounds)", "freestyle 146.75 lb", "freestyle lightweight"),
            ("wrestling", "Middleweight A, Greco-Roman (≤75 kilograms)", "Greco-Roman 75 kg", "Greco-Roman middleweight A"),
            ("karate", "Kumite, >75 kg", "kumite +75 kg", ""),
            ("wushu", "Sanshou (≤60 kilograms)", "sanshou 60 kg", ""),
        ] {
            let weight = split(sport, title).expect(title);
            assert_eq!((weight.limit.as_str(), weight.name.as_str()), (limit, name), "{title}");
        }
    }

    #[test]
    fn what_has_no_limit_is_no_weight_class() {
        for title in [
            "Open Class",
            "Unlimited, One Hand",
            "Team",
            "100 metres",
            "Polo (Challenge Cup Match)",
        ] {
            assert_eq!(split("judo", title), None, "{title}");
        }
    }

    proptest::proptest! {
        #[test]
        fn a_limit_is_never_lost(name in "[A-Z][a-z]{2,8}", limit in 30..200u32, over: bool) {
            let sign = if over { '>' } else { '≤' };
            let weight = split("boxing", &format!("{name} ({sign}{limit} kilograms)")).expect("a weight class");
            proptest::prop_assert_eq!(weight.limit, format!("{}{limit} kg", if over { "+" } else { "" }));
            proptest::prop_assert_eq!(weight.name, name.to_lowercase());
        }
    }
}
