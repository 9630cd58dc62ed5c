//! Marks as the organisers' pages of the finals print them, brought to one style.
//!
//! The pages pad times (`00:01:43.210`), use commas for points of all kinds (`702,7`, `5,792`, `-1,341.20`), and have
//! the scores of matches and the marks of earlier rounds among them. What is not surely the mark of a final is left out.

use super::Printed;

/// How a mark is measured, which also tells how it falls or rises down the ranks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Measure {
    Time,
    Metres,
    Kilograms,
    PerCent,
    Points,
}

/// Sports whose numbers are scores of matches, goals and sets, or of which too little is told.
const NO_MARKS: [&str; 26] = [
    "3x3-basketball",
    "archery",
    "badminton",
    "baseball",
    "baseball-softball",
    "basketball",
    "beach-volleyball",
    "boxing",
    "curling",
    "equestrian-jumping",
    "fencing",
    "football",
    "handball",
    "hockey",
    "ice-hockey",
    "judo",
    "karate",
    "rugby",
    "rugby-sevens",
    "softball",
    "surfing",
    "table-tennis",
    "taekwondo",
    "tennis",
    "volleyball",
    "wrestling",
];

/// The marks of the rows of one event, in their order; nothing where there is none, or where it is doubtful.
///
/// A mark is doubtful when the winner has none, when it is better than that of somebody placed before (it comes from
/// an earlier round or from fewer runs, and so may all behind it), and below the last place of the final.
pub fn marks(sport: &str, slug: &str, rows: &[Printed]) -> Vec<Option<String>> {
    let nothing = || vec![None; rows.len()];
    let last = last_place(sport, slug);
    if last == 0 {
        return nothing();
    }
    let read: Vec<Option<(Measure, String, f64)>> = rows.iter().map(|row| read(sport, slug, &row.mark)).collect();
    let Some((measure, best)) = rows.iter().zip(&read).find_map(|(row, read)| match (row.place, read) {
        (Some(1), Some((measure, _, value))) => Some((*measure, *value)),
        _ => None,
    }) else {
        return nothing();
    };
    let mut order: Vec<usize> = (0..rows.len()).filter(|index| rows[*index].place.is_some()).collect();
    order.sort_by_key(|index| rows[*index].place);
    // Points fall or rise from the winner on, as the sport has it.
    let rises = match measure {
        Measure::Time => true,
        Measure::Points => order
            .iter()
            .filter_map(|index| read[*index].as_ref())
            .find_map(|(_, _, value)| (*value != best).then_some(*value > best))
            .unwrap_or(true),
        Measure::Metres | Measure::Kilograms | Measure::PerCent => false,
    };
    let mut kept = nothing();
    let mut before = best;
    for index in order {
        if rows[index].place.is_some_and(|place| place > last) {
            break;
        }
        let Some((own, text, value)) = &read[index] else {
            continue;
        };
        let better = if rises { *value < before } else { *value > before };
        if *own != measure || better {
            break;
        }
        before = *value;
        kept[index] = Some(text.clone());
    }
    // Three medallists have a mark, or the marks are those of another round.
    let medals = |index: &usize| rows[*index].place.is_some_and(|place| place <= 3);
    if (0..rows.len()).filter(medals).any(|index| kept[index].is_none()) {
        return nothing();
    }
    if measure == Measure::Time {
        same_decimals(sport, rows, &mut kept);
    }
    kept
}

/// The last place whose mark is that of the final; nought where marks are left out.
fn last_place(sport: &str, slug: &str) -> u32 {
    let has = |words: &[&str]| words.iter().any(|word| slug.contains(word));
    match sport {
        sport if NO_MARKS.contains(&sport) => 0,
        "equestrian" if has(&["jumping"]) => 0,
        // Laps count before points.
        "cycling-track" if !has(&["pursuit", "time-trial", "team-sprint", "omnium"]) => 0,
        // Two or more rounds whose marks look alike.
        "sport-climbing" | "canoe-slalom" | "shooting" | "trampoline" | "trampoline-gymnastics" | "bmx" => 8,
        "swimming" | "cycling-bmx" | "cycling-bmx-racing" | "skateboarding" => 8,
        "freestyle-skiing" if has(&["mogul", "aerial"]) => 6,
        "freestyle-skiing" | "snowboard" | "diving" => 12,
        "equestrian" | "equestrian-dressage" if has(&["individual"]) && !has(&["event"]) => 15,
        "figure-skating" if has(&["pair"]) => 16,
        "figure-skating" if has(&["danc"]) => 20,
        "figure-skating" => 24,
        "ski-jumping" => 30,
        _ => u32::MAX,
    }
}

/// Reads a mark: how it is measured, how it is written here, and its value.
fn read(sport: &str, slug: &str, printed: &str) -> Option<(Measure, String, f64)> {
    let printed = printed.trim();
    let has = |words: &[&str]| words.iter().any(|word| slug.contains(word));
    if printed.contains(':') {
        let value = seconds(printed)?;
        // The last race of a decathlon is not its result.
        let points = has(&["decathlon", "heptathlon"]);
        return (!points).then(|| (Measure::Time, time(printed), value));
    }
    let plain = number(sport, printed)?;
    let value: f64 = plain.parse().ok()?;
    let whole = !plain.contains('.');
    let measure = match sport {
        "athletics" if has(&["decathlon", "heptathlon"]) => {
            return (whole && value > 3000.0).then_some((Measure::Points, plain, value));
        }
        "athletics" if has(&["jump", "vault", "put", "throw", "discus", "hammer", "javelin"]) => Measure::Metres,
        "weightlifting" => Measure::Kilograms,
        "equestrian-dressage" | "equestrian" if value < 300.0 && !has(&["event"]) => Measure::PerCent,
        "athletics"
        | "swimming"
        | "canoe-sprint"
        | "canoe-slalom"
        | "cycling-bmx"
        | "cycling-bmx-racing"
        | "cycling-road"
        | "cycling-track"
        | "rowing"
        | "short-track"
        | "short-track-speed-skating"
        | "alpine-skiing"
        | "cross-country-skiing"
            if !whole =>
        {
            Measure::Time
        }
        "speed-skating" if !whole => Measure::Time,
        "athletics" | "swimming" | "rowing" | "canoe-sprint" | "cycling-road" => return None,
        _ => Measure::Points,
    };
    let text = match measure {
        Measure::Time => time(&plain),
        Measure::Metres => format!("{plain} m"),
        Measure::Kilograms => format!("{plain} kg"),
        Measure::PerCent => format!("{plain} %"),
        Measure::Points => plain,
    };
    Some((measure, text, value))
}

/// A number with its commas and dots told apart; penalty points that are written below nought come without the sign.
fn number(sport: &str, printed: &str) -> Option<String> {
    let unsigned = printed.strip_prefix('-').unwrap_or(printed);
    let thousands = match (unsigned.find(','), unsigned.find('.')) {
        (Some(comma), Some(dot)) => Some(if comma < dot { ',' } else { '.' }),
        _ if sport == "modern-pentathlon" => unsigned.contains(',').then_some(',').or(Some('.')),
        _ => None,
    };
    let plain = match thousands {
        Some(sign) => unsigned.replace(sign, ""),
        None => unsigned.to_owned(),
    }
    .replace(',', ".");
    let parts: Vec<&str> = plain.split('.').collect();
    let digits = |part: &&str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    (parts.len() <= 2 && parts.iter().all(digits)).then_some(plain)
}

/// The seconds of `2:08:01` or `00:01:43.210`.
fn seconds(printed: &str) -> Option<f64> {
    let mut value = 0.0;
    for part in printed.split(':') {
        let plain = !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit() || c == b'.');
        value = value * 60.0 + part.parse::<f64>().ok().filter(|_| plain)?;
    }
    Some(value)
}

/// A time without the noughts at its head.
fn time(printed: &str) -> String {
    let bare = printed.trim_start_matches(['0', ':']);
    if bare.starts_with('.') || bare.is_empty() {
        format!("0{bare}")
    } else {
        bare.to_owned()
    }
}

/// Takes away the noughts by which times were padded to thousandths: those that every time of the event has, but for
/// the hundredths, or whatever the sport measures.
fn same_decimals(sport: &str, rows: &[Printed], kept: &mut [Option<String>]) {
    let decimals = |text: &str| text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let needed = |text: &str| {
        text.split_once('.')
            .map_or(0, |(_, decimals)| decimals.trim_end_matches('0').len())
    };
    let padded = |text: &String| decimals(text) == 3;
    let most = kept
        .iter()
        .flatten()
        .filter(|text| padded(text))
        .map(|text| needed(text))
        .max();
    let Some(most) = most else { return };
    let short = rows
        .iter()
        .any(|row| seconds(row.mark.trim()).is_some_and(|value| value < 2400.0));
    let floor = match sport {
        "luge" | "short-track" | "short-track-speed-skating" | "cycling-track" | "cycling-bmx" => 3,
        "biathlon" | "cross-country-skiing" | "nordic-combined" | "marathon-swimming" => 1,
        "triathlon" | "cycling-mountain-bike" | "cycling-road" => 0,
        // Road races to the second, all else to the hundredth.
        "athletics" if most == 0 && !short => 0,
        _ => 2,
    };
    for text in kept.iter_mut().flatten().filter(|text| padded(text)) {
        text.truncate(text.len() - 3 + most.max(floor));
        if text.ends_with('.') {
            text.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The marks of places one, two and so on.
    fn cleaned(sport: &str, slug: &str, marks_printed: &[&str]) -> Vec<Option<String>> {
        let rows: Vec<Printed> = marks_printed
            .iter()
            .zip(1..)
            .map(|(mark, place)| Printed {
                place: Some(place),
                noc: "AAA".into(),
                name: String::new(),
                mark: (*mark).into(),
            })
            .collect();
        marks(sport, slug, &rows)
    }

    #[test]
    fn marks_have_one_style() {
        for (sport, slug, printed, expected) in [
            (
                "athletics",
                "100m-men",
                ["09.690", "09.890", "09.910"],
                ["9.69", "9.89", "9.91"],
            ),
            (
                "athletics",
                "1500m-men",
                ["00:03:34.180", "00:03:34.300", "00:03:34.700"],
                ["3:34.18", "3:34.30", "3:34.70"],
            ),
            (
                "athletics",
                "marathon-men",
                ["02:08:38.000", "02:09:58.000", "02:10:00.000"],
                ["2:08:38", "2:09:58", "2:10:00"],
            ),
            (
                "athletics",
                "triple-jump-women",
                ["15.67", "15.01", "14.87"],
                ["15.67 m", "15.01 m", "14.87 m"],
            ),
            (
                "athletics",
                "decathlon-men",
                ["8893", "8834", "8666"],
                ["8893", "8834", "8666"],
            ),
            (
                "swimming",
                "800m-freestyle-women",
                ["00:08:04.790", "00:08:16.170", "00:08:16.370"],
                ["8:04.79", "8:16.17", "8:16.37"],
            ),
            (
                "swimming",
                "50m",
                ["00:24.500", "00:24.600", "00:24.700"],
                ["24.50", "24.60", "24.70"],
            ),
            (
                "alpine-skiing",
                "women-super-g",
                ["1:13.51", "1:13.73", "1:13.81"],
                ["1:13.51", "1:13.73", "1:13.81"],
            ),
            (
                "biathlon",
                "20km-men",
                ["00:48:07.100", "00:48:20.000", "00:49:00.400"],
                ["48:07.1", "48:20.0", "49:00.4"],
            ),
            (
                "luge",
                "singles-men",
                ["00:03:05.230", "00:03:05.300", "00:03:06.100"],
                ["3:05.230", "3:05.300", "3:06.100"],
            ),
            (
                "weightlifting",
                "69kg-men",
                ["357.5", "350", "340"],
                ["357.5 kg", "350 kg", "340 kg"],
            ),
            (
                "shooting",
                "50m-rifle",
                ["1,264.5", "1.263,5", "1262,9"],
                ["1264.5", "1263.5", "1262.9"],
            ),
            (
                "modern-pentathlon",
                "individual-men",
                ["5,792", "5.632", "5500"],
                ["5792", "5632", "5500"],
            ),
            (
                "equestrian-dressage",
                "individual",
                ["78,278", "76.650", "73.417"],
                ["78.278 %", "76.650 %", "73.417 %"],
            ),
            (
                "equestrian-eventing",
                "team",
                ["-133,8", "-135.0", "-1,341.20"],
                ["133.8", "135.0", "1341.20"],
            ),
            ("sailing", "laser", ["24 ", "37", "127.1"], ["24", "37", "127.1"]),
        ] {
            let found = cleaned(sport, slug, &printed);
            assert_eq!(found, expected.map(|mark| Some(mark.to_owned())), "{sport} {slug}");
        }
    }

    #[test]
    fn scores_and_doubtful_marks_are_left_out() {
        for (sport, slug, printed, kept) in [
            ("wrestling", "freestyle", ["12", "10", "9", "8"], 0),
            // The marks of an earlier round: the winner has none.
            ("cross-country-skiing", "sprint-men", ["", "", "", "00:03:24.900"], 0),
            // The fourth is faster than the third: from fewer runs.
            (
                "skeleton",
                "men",
                ["00:03:25.100", "00:03:25.200", "00:03:25.300", "00:02:34.610"],
                3,
            ),
            (
                "athletics",
                "heptathlon-women",
                ["00:02:17.720", "00:02:15.450", "00:02:07.340", ""],
                0,
            ),
            ("cycling-road", "road-race-men", ["05:41:44.000", "", "at 0.068", ""], 0),
        ] {
            let found = cleaned(sport, slug, &printed);
            assert_eq!(found.iter().flatten().count(), kept, "{sport} {slug}");
        }
    }

    proptest::proptest! {
        #[test]
        fn a_time_keeps_its_value(minutes in 0_u32..59, seconds_part in 0_u32..59, hundredths in 0_u32..99) {
            let printed = format!("00:{minutes:02}:{seconds_part:02}.{hundredths:02}0");
            proptest::prop_assert_eq!(seconds(&time(&printed)), seconds(&printed));
        }
    }
}
