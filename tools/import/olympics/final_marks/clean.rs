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
/// A mark is doubtful when one of the medallists has none, when it is better than that of somebody placed before (it
/// comes from an earlier round or from fewer runs, and so may all behind it; where that is one of the first six, so may
/// all of the event), and below the last place of the final.
pub fn marks(sport: &str, slug: &str, rows: &[Printed]) -> Vec<Option<String>> {
    let nothing = || vec![None; rows.len()];
    let last = last_place(sport, slug);
    if last == 0 {
        return nothing();
    }
    let read: Vec<Option<(Measure, String, f64)>> = rows.iter().map(|row| read(sport, slug, &row.mark)).collect();
    let mut order: Vec<usize> = (0..rows.len()).filter(|index| rows[*index].place.is_some()).collect();
    order.sort_by_key(|index| rows[*index].place);
    // A few pages have lost the winner.
    let Some(winner) = order.first().filter(|index| rows[**index].place <= Some(2)) else {
        return nothing();
    };
    let Some((measure, best)) = read[*winner].as_ref().map(|(measure, _, best)| (*measure, *best)) else {
        return nothing();
    };
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
            // Among the first it shows that all are marks of another round.
            if rows[index].place.is_some_and(|place| place <= 6) {
                return nothing();
            }
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
        // To the centimetre.
        Measure::Metres if !whole && plain.split('.').nth(1).is_some_and(|decimals| decimals.len() == 1) => {
            format!("{plain}0 m")
        }
        Measure::Metres => format!("{plain} m"),
        Measure::Kilograms => format!("{plain} kg"),
        Measure::PerCent => format!("{plain} %"),
        Measure::Points if sport == "sailing" => plain.trim_end_matches(".0").to_owned(),
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
    // Speed skating counts hundredths; thousandths only part those who are equal.
    let decimals = if sport == "speed-skating" { 2 } else { most.max(floor) };
    for text in kept.iter_mut().flatten().filter(|text| padded(text)) {
        text.truncate(text.len() - 3 + decimals);
        if text.ends_with('.') {
            text.pop();
        }
    }
}

#[cfg(test)]
mod tests;
