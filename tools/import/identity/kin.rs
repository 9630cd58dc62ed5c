//! Sports that the same people do, which count as one when people are told apart.

/// The name under which a sport's kin are counted: the road and the track, skiing with and without a rifle, a sport
/// and the same from a wheelchair.
pub fn family(sport: &str) -> String {
    let family = match sport {
        "cross-country-skiing" | "biathlon" => "nordic skiing",
        "sitting-volleyball" | "standing-volleyball" | "beach-volleyball" => "volleyball",
        "powerlifting" | "weightlifting" => "lifting",
        "dartchery" => "archery",
        "alpine-skiing" | "snowboarding" => "alpine skiing",
        "marathon-swimming" => "swimming",
        "wheelchair-basketball" | "3x3-basketball" => "basketball",
        "wheelchair-fencing" => "fencing",
        "wheelchair-tennis" => "tennis",
        "wheelchair-curling" => "curling",
        "para-ice-hockey" => "ice-hockey",
        "rugby-sevens" | "wheelchair-rugby" => "rugby",
        other => {
            // "cycling-road", "canoe-sprint", "equestrian-jumping".
            let parents = ["cycling", "canoe", "equestrian"];
            let of = |parent: &&&str| other.strip_prefix(**parent).is_some_and(|rest| rest.starts_with('-'));
            parents.iter().find(of).copied().unwrap_or(other)
        }
    };
    family.to_owned()
}

#[cfg(test)]
mod tests {
    use super::family;

    #[test]
    fn kin_sports_have_one_name_and_others_their_own() {
        for (one, other) in [
            ("swimming", "marathon-swimming"),
            ("fencing", "wheelchair-fencing"),
            ("cycling-road", "cycling-track"),
            ("equestrian-dressage", "equestrian"),
            ("cross-country-skiing", "biathlon"),
        ] {
            assert_eq!(family(one), family(other), "{one} {other}");
        }
        for (one, other) in [
            ("canoe-sprint", "rowing"),
            ("table-tennis", "tennis"),
            ("football", "football-7-a-side"),
            ("speed-skating", "cycling-track"),
        ] {
            assert_ne!(family(one), family(other), "{one} {other}");
        }
    }
}
