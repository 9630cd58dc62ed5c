//! Marks of finals in the style of the tables.

/// A mark as it is kept, by the kind of result that the source names: times, points and strokes as they are, distances
/// in metres, weights in kilograms, percentages. Nothing for what is no mark, as the score of a match.
pub fn mark(result: &str, kind: &str) -> Option<String> {
    let number = result.strip_prefix('-').unwrap_or(result);
    let plain = number
        .split([':', '.'])
        .all(|part| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit()));
    if !plain {
        return None;
    }
    match kind {
        "TIME" | "POINTS" | "STROKES" => Some(result.to_owned()),
        "DISTANCE" => Some(format!("{result} m")),
        "WEIGHT" => Some(format!("{result} kg")),
        "PERCENT" => Some(format!("{result} %")),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_carry_their_unit() {
        for (result, kind, expected) in [
            ("9.784", "TIME", Some("9.784")),
            ("2:06:26", "TIME", Some("2:06:26")),
            ("6.25", "DISTANCE", Some("6.25 m")),
            ("404", "WEIGHT", Some("404 kg")),
            ("90.093", "PERCENT", Some("90.093 %")),
            ("-5", "POINTS", Some("-5")),
            ("", "TIME", None),
            ("FLT (8)", "FAULT", None),
            ("3", "SETS", None),
        ] {
            assert_eq!(mark(result, kind).as_deref(), expected, "{result} {kind}");
        }
    }
}
