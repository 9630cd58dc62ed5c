//! The small words: numbers, dates, flags, medals, names of Games.

use jiff::civil::Date;

use crate::answer::{MedalRow, Member, Tally};
use crate::records::{Catalog, Country, CountryId, EventSex, Games, GamesId, GamesKind, Medal, Role, Season};

/// `28th`.
pub(super) fn ordinal(number: u32) -> String {
    let suffix = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{suffix}")
}

/// `1 medal`, `2 medals`, `1,044 medals`.
pub(super) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{} {}", grouped(number), if number == 1 { one } else { many })
}

/// `11,110`.
pub(super) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `4 gold, 2 silver, 5 bronze`; colours without a medal are left out.
pub(super) fn tally(tally: Tally) -> String {
    let parts: Vec<String> = [(tally.gold, "gold"), (tally.silver, "silver"), (tally.bronze, "bronze")]
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(number, word)| format!("{number} {word}"))
        .collect();
    if parts.is_empty() {
        "no medals".to_owned()
    } else {
        parts.join(", ")
    }
}

/// `11 medals: 4 gold, 2 silver, 5 bronze`; of one colour, `1 gold medal`, `3 bronze medals`.
pub(super) fn medals(sum: Tally) -> String {
    match sum.total() {
        0 => "no medals".to_owned(),
        1 => format!("{} medal", tally(sum)),
        total if [sum.gold, sum.silver, sum.bronze].contains(&total) => format!("{} medals", tally(sum)),
        total => format!("{} medals: {}", grouped(total as usize), tally(sum)),
    }
}

/// `gold`.
pub(super) fn medal_word(medal: Medal) -> &'static str {
    match medal {
        Medal::Gold => "gold",
        Medal::Silver => "silver",
        Medal::Bronze => "bronze",
    }
}

/// The sign with its word, `🥇 Gold`.
pub(super) fn medal_sign(medal: Medal) -> &'static str {
    match medal {
        Medal::Gold => "🥇 Gold",
        Medal::Silver => "🥈 Silver",
        Medal::Bronze => "🥉 Bronze",
    }
}

/// `Olympics`.
pub(super) fn kind_word(kind: GamesKind) -> &'static str {
    match kind {
        GamesKind::Olympic => "Olympics",
        GamesKind::Paralympic => "Paralympics",
    }
}

/// `men's events`; open events are for everybody.
pub(super) fn sex_events(sex: EventSex) -> Option<&'static str> {
    match sex {
        EventSex::Men => Some("men's events"),
        EventSex::Women => Some("women's events"),
        EventSex::Mixed => Some("mixed events"),
        EventSex::Open => None,
    }
}

/// `Olympic`.
pub(super) fn kind_adjective(kind: GamesKind) -> &'static str {
    match kind {
        GamesKind::Olympic => "Olympic",
        GamesKind::Paralympic => "Paralympic",
    }
}

/// `Paris 2024 Paralympics`, `Beijing 2022 Winter Olympics`.
pub(super) fn games(games: &Games) -> String {
    let season = match games.season {
        Season::Summer => "",
        Season::Winter => "Winter ",
    };
    format!("{} {season}{}", games.name, kind_word(games.kind))
}

/// The same, by id.
pub(super) fn games_of(catalog: &Catalog, id: GamesId) -> String {
    games(catalog.games(id))
}

/// The flag, with the space after it; empty where there is none.
pub(super) fn flag(country: &Country) -> String {
    let Some(iso2) = &country.iso2 else {
        return String::new();
    };
    let letters: String = iso2
        .bytes()
        .filter(u8::is_ascii_uppercase)
        // The regional indicators follow one another as the letters do.
        .filter_map(|letter| char::from_u32(0x1F1E6 + u32::from(letter - b'A')))
        .collect();
    format!("{letters} ")
}

/// `🇦🇿 Azerbaijan`.
pub(super) fn country(catalog: &Catalog, id: CountryId) -> String {
    let country = catalog.country(id);
    format!("{}{}", flag(country), country.name)
}

/// `3 September 2024`.
pub(super) fn long_date(date: Date) -> String {
    format!("{} {} {}", date.day(), month(date.month()), date.year())
}

/// `3 Sep`; with the year when it is not the one that the Games are named by, as at Tokyo 2020.
pub(super) fn short_date(date: Date, games: &Games) -> String {
    // Every month's name has three letters and more.
    let month = month(date.month()).get(..3).unwrap_or_default();
    let year = if date.year() == games.year {
        String::new()
    } else {
        format!(" {}", date.year())
    };
    format!("{} {month}{year}", date.day())
}

/// `72 years and 280 days`: how old who was born on one day is on another.
pub(super) fn lifetime(born: Date, on: Date) -> String {
    let turned = |years: i16| born.checked_add(jiff::Span::new().years(years)).ok();
    let years = (0..=on.year() - born.year())
        .rev()
        .find(|&years| turned(years).is_some_and(|day| day <= on))
        .unwrap_or_default();
    let days = turned(years).map_or(0, |day| (on - day).get_days());
    let days = count(usize::try_from(days).unwrap_or_default(), "day", "days");
    format!(
        "{} and {days}",
        count(usize::try_from(years).unwrap_or_default(), "year", "years")
    )
}

/// `September`.
pub(super) fn month(number: i8) -> &'static str {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    // A civil date's month is 1 to 12.
    usize::try_from(number - 1)
        .ok()
        .and_then(|at| MONTHS.get(at))
        .copied()
        .unwrap_or_default()
}

/// `a, b and c`.
pub(super) fn and(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

/// Days as people write them: `29, 30, 31 August and 2, 3 September`; with the year when they fall in several.
pub(super) fn days(dates: &[Date]) -> String {
    let one_year = dates.iter().all(|date| date.year() == dates[0].year());
    let mut months: Vec<(i16, i8, Vec<String>)> = Vec::new();
    for date in dates {
        match months.last_mut() {
            Some((year, month, days)) if (*year, *month) == (date.year(), date.month()) => {
                days.push(date.day().to_string());
            }
            _ => months.push((date.year(), date.month(), vec![date.day().to_string()])),
        }
    }
    let parts: Vec<String> = months
        .into_iter()
        .map(|(year, number, days)| {
            let year = if one_year { String::new() } else { format!(" {year}") };
            format!("{} {}{year}", days.join(", "), month(number))
        })
        .collect();
    and(&parts)
}

/// Who won a medal, as [`competitor`] tells it.
pub(super) fn winners(catalog: &Catalog, row: &MedalRow) -> String {
    competitor(catalog, &row.members, row.country)
}

/// Who competed: the people, or the country where it was a team; those beside the athletes in brackets.
pub(super) fn competitor(catalog: &Catalog, members: &[Member], of: CountryId) -> String {
    /// A team of more is told by its country and its number.
    const NAMED: usize = 6;
    let athletes: Vec<&Member> = members.iter().filter(|member| member.role == Role::Athlete).collect();
    if athletes.is_empty() {
        return country(catalog, of);
    }
    if athletes.len() > NAMED {
        return format!("{} ({} athletes)", country(catalog, of), athletes.len());
    }
    let names: Vec<String> = athletes.iter().map(|member| member.name.clone()).collect();
    let beside: Vec<String> = members
        .iter()
        .filter_map(|member| role_word(member.role).map(|word| format!("{word} {}", member.name)))
        .collect();
    let beside = if beside.is_empty() {
        String::new()
    } else {
        format!(" ({})", beside.join(", "))
    };
    format!("{}{beside}", names.join(", "))
}

/// `Orkhan Aslanov 🇦🇿 Azerbaijan`; a team is its country.
pub(super) fn competitor_and_flag(catalog: &Catalog, members: &[Member], of: CountryId) -> String {
    let who = competitor(catalog, members, of);
    let country = country(catalog, of);
    if who.starts_with(&country) {
        who
    } else {
        format!("{who} {country}")
    }
}

/// The winners of a medal with their country behind them, unless the country itself is the winner.
pub(super) fn winners_and_country(catalog: &Catalog, row: &MedalRow) -> String {
    let winners = winners(catalog, row);
    if winners.starts_with(&country(catalog, row.country)) {
        winners
    } else {
        format!("{winners}, {}", catalog.country(row.country).name)
    }
}

/// What someone beside an athlete is called.
pub(super) fn role_word(role: Role) -> Option<&'static str> {
    match role {
        Role::Athlete => None,
        Role::Guide => Some("guide"),
        Role::Pilot => Some("pilot"),
        Role::Cox => Some("cox"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinals() {
        let cases = [
            (1, "1st"),
            (2, "2nd"),
            (3, "3rd"),
            (4, "4th"),
            (11, "11th"),
            (12, "12th"),
            (21, "21st"),
            (113, "113th"),
        ];
        for (number, expected) in cases {
            assert_eq!(ordinal(number), expected);
        }
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        for (number, expected) in [
            (7, "7"),
            (999, "999"),
            (1044, "1,044"),
            (11110, "11,110"),
            (1234567, "1,234,567"),
        ] {
            assert_eq!(grouped(number), expected);
        }
    }

    #[test]
    fn a_lifetime_is_told_in_years_and_days() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        for (born, on, expected) in [
            ("1847-10-20", "1920-07-26", "72 years and 280 days"),
            ("2000-02-29", "2001-02-28", "1 year and 0 days"),
            ("2000-05-01", "2000-05-02", "0 years and 1 day"),
            ("2000-05-01", "2010-04-30", "9 years and 364 days"),
        ] {
            assert_eq!(lifetime(date(born), date(on)), expected, "{born} {on}");
        }
    }

    #[test]
    fn days_are_told_by_month() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(
            days(&[date("2024-08-29"), date("2024-08-30"), date("2024-09-02")]),
            "29, 30 August and 2 September"
        );
        assert_eq!(
            days(&[date("2021-08-31"), date("2024-09-02")]),
            "31 August 2021 and 2 September 2024"
        );
        assert_eq!(days(&[]), "");
    }
}
