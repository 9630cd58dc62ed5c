//! Days in words: "25 August 2004 — 16:30 (B), 20:00 (A)", "30 July – 2 August 1992", "(circa 1936)".

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

/// The last day of a text on when an event was held: that of its final. Times of day follow a long dash.
pub fn last(text: &str) -> Option<String> {
    let days = text.split('—').next()?;
    let end = days.rsplit('–').next()?;
    let words: Vec<&str> = end.split_whitespace().collect();
    match words.as_slice() {
        [day, month, year] => date(day, month, year),
        _ => None,
    }
}

/// A birth date as far as it is surely known: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
///
/// Years that the source calls "circa", or of which it names two, are not known.
pub fn born(text: &str) -> Option<String> {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        [day, month, year, ..] if day.parse::<u32>().is_ok() => date(day, month, year),
        [month, year] => Some(format!("{}-{:02}", four(year)?, number(month)?)),
        [year] => four(year).map(str::to_owned),
        _ => None,
    }
}

fn date(day: &str, month: &str, year: &str) -> Option<String> {
    let day = day.parse::<u32>().ok().filter(|day| (1..=31).contains(day))?;
    Some(format!("{}-{:02}-{day:02}", four(year)?, number(month)?))
}

fn number(month: &str) -> Option<usize> {
    Some(MONTHS.iter().position(|name| *name == month)? + 1)
}

fn four(year: &str) -> Option<&str> {
    (year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit())).then_some(year)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_day_is_that_of_the_final() {
        for (text, expected) in [
            ("25 August 2004 — 16:30 (B), 20:00 (A)", Some("2004-08-25")),
            ("9 February 1998", Some("1998-02-09")),
            ("4 –  7 February 1976", Some("1976-02-07")),
            ("30 July – 2 August 1992", Some("1992-08-02")),
            (
                "11 – 12 August 2008 — 19:00 (12/8) (A), 10:00 (12/8) (B), 12:30 (11/8) (C)",
                Some("2008-08-12"),
            ),
            ("26 – 31 August 1960 — -, -, 20:00 (30-31/8)", Some("1960-08-31")),
            ("14 February 1928 — 9:00", Some("1928-02-14")),
            ("—", None),
            ("", None),
            ("1912", None),
        ] {
            assert_eq!(last(text).as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn births_are_taken_as_far_as_they_are_known() {
        for (text, expected) in [
            ("4 April 1949", Some("1949-04-04")),
            ("July 1882", Some("1882-07")),
            ("1879", Some("1879")),
            ("(circa 1936)", None),
            ("(c. 1929)", None),
            ("(1926 or 1927)", None),
            ("in Kashan, Isfahan (IRI) (1917 or 1918)", None),
            ("in ? (GRN)", None),
            ("in Ipoh, Perak (MAS)", None),
            ("", None),
        ] {
            assert_eq!(born(text).as_deref(), expected, "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn a_day_written_out_is_read_back(year in 1896i32..2030, month in 1usize..=12, day in 1u32..=28) {
            let text = format!("{day} {} {year}", MONTHS[month - 1]);
            let expected = Some(format!("{year}-{month:02}-{day:02}"));
            proptest::prop_assert_eq!(last(&text), expected.clone());
            proptest::prop_assert_eq!(born(&text), expected);
        }
    }
}
