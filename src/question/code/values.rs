//! Single values in codes, each written and read.

use jiff::civil::Date;

use crate::records::{EventSex, Games, GamesKind, Medal, Season};

use super::super::{Birth, Comparison, Day, Ended, MedalFilter, Placed, Side};

/// The signs of comparisons; those that begin with another come before it.
pub(super) const COMPARISONS: [(Comparison, &str); 5] = [
    (Comparison::AtLeast, ">="),
    (Comparison::AtMost, "<="),
    (Comparison::More, ">"),
    (Comparison::Fewer, "<"),
    (Comparison::Exactly, "="),
];

const PLACED: [(Placed, &str); 7] = [
    (Placed::Last, "last"),
    (Placed::Ended(Ended::Unfinished), "dnf"),
    (Placed::Ended(Ended::Disqualified), "dsq"),
    (Placed::Ended(Ended::NotStarted), "dns"),
    (Placed::Beside(Side::Ahead), "ahead"),
    (Placed::Beside(Side::Behind), "behind"),
    (Placed::Beside(Side::Level), "level"),
];

/// `2024sp`: year, season, kind; no two Games share it.
pub(super) fn games_code(games: &Games) -> String {
    format!("{}{}{}", games.year, season_code(games.season), kind_code(games.kind))
}

pub(super) fn kind_code(kind: GamesKind) -> &'static str {
    match kind {
        GamesKind::Olympic => "o",
        GamesKind::Paralympic => "p",
    }
}

pub(super) fn kind_of(value: &str) -> Option<GamesKind> {
    let kinds = [GamesKind::Olympic, GamesKind::Paralympic];
    kinds.into_iter().find(|&kind| kind_code(kind) == value)
}

pub(super) fn season_code(season: Season) -> &'static str {
    match season {
        Season::Summer => "s",
        Season::Winter => "w",
    }
}

pub(super) fn season_of(value: &str) -> Option<Season> {
    let seasons = [Season::Summer, Season::Winter];
    seasons.into_iter().find(|&season| season_code(season) == value)
}

pub(super) fn sex_code(sex: EventSex) -> &'static str {
    match sex {
        EventSex::Men => "m",
        EventSex::Women => "w",
        EventSex::Mixed => "x",
        EventSex::Open => "o",
    }
}

pub(super) fn sex_of(value: &str) -> Option<EventSex> {
    let sexes = [EventSex::Men, EventSex::Women, EventSex::Mixed, EventSex::Open];
    sexes.into_iter().find(|&sex| sex_code(sex) == value)
}

pub(super) fn only_medal_code(medal: Medal) -> &'static str {
    match medal {
        Medal::Gold => "g",
        Medal::Silver => "s",
        Medal::Bronze => "b",
    }
}

pub(super) fn only_medal_of(value: &str) -> Option<Medal> {
    let medals = [Medal::Gold, Medal::Silver, Medal::Bronze];
    medals.into_iter().find(|&medal| only_medal_code(medal) == value)
}

pub(super) fn medal_code(medal: MedalFilter) -> &'static str {
    match medal {
        MedalFilter::Any => "a",
        MedalFilter::Only(medal) => only_medal_code(medal),
    }
}

pub(super) fn medal_of(value: &str) -> Option<MedalFilter> {
    if value == medal_code(MedalFilter::Any) {
        return Some(MedalFilter::Any);
    }
    only_medal_of(value).map(MedalFilter::Only)
}

pub(super) fn years_of(value: &str) -> Option<(i16, i16)> {
    let (from, to) = value.split_once('-')?;
    let (from, to) = (from.parse().ok()?, to.parse().ok()?);
    (from <= to).then_some((from, to))
}

pub(super) fn comparison_code(comparison: Comparison) -> &'static str {
    COMPARISONS
        .into_iter()
        .find(|(one, _)| *one == comparison)
        .map_or("", |(_, sign)| sign)
}

/// A comparison and the number behind it: `>59`.
fn compared_of(value: &str) -> Option<(Comparison, &str)> {
    COMPARISONS
        .into_iter()
        .find_map(|(comparison, sign)| Some((comparison, value.strip_prefix(sign)?)))
}

pub(super) fn age_code((comparison, years): (Comparison, u8)) -> String {
    format!("{}{years}", comparison_code(comparison))
}

pub(super) fn age_of(value: &str) -> Option<(Comparison, u8)> {
    let (comparison, years) = compared_of(value)?;
    Some((comparison, years.parse().ok()?))
}

/// `4`, `4-8`, `last`, `dnf`, `behind`, `m>5000000`.
pub(super) fn placed_code(placed: Placed) -> String {
    match placed {
        Placed::Within(from, to) if from == to => from.to_string(),
        Placed::Within(from, to) => format!("{from}-{to}"),
        Placed::Marked(comparison, mark) => format!("m{}{mark}", comparison_code(comparison)),
        Placed::Last | Placed::Ended(_) | Placed::Beside(_) => PLACED
            .into_iter()
            .find(|(one, _)| *one == placed)
            .map_or(String::new(), |(_, word)| word.to_owned()),
    }
}

pub(super) fn placed_of(value: &str) -> Option<Placed> {
    if let Some((placed, _)) = PLACED.into_iter().find(|(_, word)| *word == value) {
        return Some(placed);
    }
    if let Some((comparison, mark)) = value.strip_prefix('m').and_then(compared_of) {
        return Some(Placed::Marked(comparison, mark.parse().ok()?));
    }
    let (from, to) = value.split_once('-').unwrap_or((value, value));
    let (from, to) = (from.parse().ok()?, to.parse().ok()?);
    (1 <= from && from <= to).then_some(Placed::Within(from, to))
}

/// `09-03`, `2024-09-03`, `1990-1999`.
pub(super) fn birth_code(birth: Birth) -> String {
    match birth {
        Birth::On(day) => day_code(day),
        Birth::Years(from, to) => format!("{from}-{to}"),
    }
}

pub(super) fn birth_of(value: &str) -> Option<Birth> {
    match day_of(value) {
        Some(Day::Until(_)) => None,
        Some(day) => Some(Birth::On(day)),
        None => years_of(value).map(|(from, to)| Birth::Years(from, to)),
    }
}

/// `2024-09-03`, `09-03`, and `<2024-09-03` for all days up to it.
pub(super) fn day_code(day: Day) -> String {
    match day {
        Day::Exact(date) => date.to_string(),
        Day::Yearly(month, day) => format!("{month:02}-{day:02}"),
        Day::Until(date) => format!("<{date}"),
    }
}

pub(super) fn day_of(value: &str) -> Option<Day> {
    if let Some(date) = value.strip_prefix('<') {
        return date.parse::<Date>().ok().map(Day::Until);
    }
    if let Ok(date) = value.parse::<Date>() {
        return Some(Day::Exact(date));
    }
    let (month, day) = value.split_once('-')?;
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    // A leap year has every month and day there is.
    Date::new(2024, month, day).ok()?;
    Some(Day::Yearly(month, day))
}

pub(super) fn initial_of(value: &str) -> Option<char> {
    let mut letters = value.chars();
    let initial = letters.next().filter(char::is_ascii_lowercase)?;
    letters.next().is_none().then_some(initial)
}
