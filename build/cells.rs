//! What a cell may say. Pure: text in, a value or the reason against it out.

use jiff::civil::Date;

#[path = "../src/records/stage.rs"]
#[allow(dead_code, reason = "the program uses more of it")]
mod stage;
pub use stage::{Group, Stage};

/// The roles a person can have in a result; the first goes without saying.
pub const ROLES: [&str; 4] = ["athlete", "guide", "pilot", "cox"];

/// Three capital letters: `AZE`.
pub fn code(text: &str) -> Result<&str, String> {
    let fits = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    if fits {
        Ok(text)
    } else {
        Err(format!("\"{text}\" is not a code of three capital letters"))
    }
}

/// Two capital letters, as ISO 3166 gives them to countries and flags are made of them: `AZ`.
pub fn iso2(text: &str) -> Result<&str, String> {
    let fits = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
    if fits {
        Ok(text)
    } else {
        Err(format!("\"{text}\" is not a code of two capital letters"))
    }
}

/// An id: small ASCII letters, digits and single hyphens between them, at most 64 bytes, as buttons carry it.
pub fn slug(text: &str) -> Result<&str, String> {
    let word = |word: &str| {
        !word.is_empty()
            && word
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    };
    let fits = text.len() <= 64 && text.split('-').all(word);
    if fits {
        Ok(text)
    } else {
        Err(format!("\"{text}\" is not an id of small letters, digits and hyphens"))
    }
}

/// The id of an event: ids joined by slashes, at least two: `para-athletics/mens-100-m-t13`. An underscore stands for a
/// comma or stroke of the title: `lw5_7` for LW5,7.
pub fn event_id(text: &str) -> Result<&str, String> {
    let letter = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
    let part = |part: &str| part.split('-').all(|word| !word.is_empty() && word.bytes().all(letter));
    let fits = text.len() <= 160 && text.contains('/') && text.split('/').all(part);
    if fits {
        Ok(text)
    } else {
        Err(format!("\"{text}\" is not an event's id such as judo/mens-60-kg"))
    }
}

/// One word of a set.
pub fn one_of<'t>(set: &'static [&'static str]) -> impl Fn(&'t str) -> Result<&'t str, String> {
    move |text| {
        if set.contains(&text) {
            Ok(text)
        } else {
            Err(format!("\"{text}\" is not {}", either(set)))
        }
    }
}

/// `gold, silver or bronze`.
fn either(set: &[&str]) -> String {
    match set {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [most @ .., last] => format!("{} or {last}", most.join(", ")),
    }
}

/// A medal as the database has it: 1 gold, 2 silver, 3 bronze.
pub fn medal(text: &str) -> Result<i64, String> {
    const MEDALS: [&str; 3] = ["gold", "silver", "bronze"];
    one_of(&MEDALS)(text)?;
    Ok(match text {
        "gold" => 1,
        "silver" => 2,
        _ => 3,
    })
}

/// A day that exists, `YYYY-MM-DD`.
pub fn date(text: &str) -> Result<Date, String> {
    let shaped = text.len() == 10
        && text.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    let parsed = if shaped { text.parse().ok() } else { None };
    parsed.ok_or_else(|| format!("\"{text}\" is not a day written YYYY-MM-DD"))
}

/// A birth date, of which the day or the month and the day may be unknown. Nobody in the records was born before 1800.
pub fn born(text: &str) -> Result<&str, String> {
    let padded = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    match date(&padded) {
        Ok(day) if (1800..2100).contains(&day.year()) => Ok(text),
        Ok(day) => Err(format!("nobody here was born in {}", day.year())),
        Err(_) => Err(format!("\"{text}\" is not a date written YYYY-MM-DD, YYYY-MM or YYYY")),
    }
}

/// A year in which Games were or will be held.
pub fn year(text: &str) -> Result<i16, String> {
    let year = text.parse().ok().filter(|year| (1896..=2100).contains(year));
    year.ok_or_else(|| format!("\"{text}\" is not a year of Games"))
}

/// A count: no sign, no point.
pub fn count(text: &str) -> Result<u32, String> {
    digits(text).ok_or_else(|| format!("\"{text}\" is not a count"))
}

/// A place or rank: a count from 1.
pub fn place(text: &str) -> Result<u32, String> {
    digits(text)
        .filter(|place| *place > 0)
        .ok_or_else(|| format!("\"{text}\" is not a place from 1 on"))
}

fn digits(text: &str) -> Option<u32> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())
        .flatten()
}

/// A number within bounds, both among them.
pub fn between(low: f64, high: f64, what: &'static str) -> impl Fn(&str) -> Result<f64, String> {
    move |text| {
        let number = text.parse().ok().filter(|number| (low..=high).contains(number));
        number.ok_or_else(|| format!("\"{text}\" is not {what} from {low} to {high}"))
    }
}

/// How far a competitor came who was not placed over all: `r2/3 h1 5`, of which any part may be missing.
pub fn stage(text: &str) -> Result<&str, String> {
    match Stage::read(text) {
        Some(_) => Ok(text),
        None => Err(format!("\"{text}\" is not a stage such as r2/3 h1 5")),
    }
}

/// The people of a result, each with a role.
pub fn people(text: &str) -> Result<Vec<(&str, &'static str)>, String> {
    let mut people: Vec<(&str, &'static str)> = Vec::new();
    for person in text.split(' ') {
        let (id, role) = person.split_once(':').unwrap_or((person, ROLES[0]));
        slug(id)?;
        let Some(role) = ROLES.iter().find(|known| **known == role) else {
            return Err(format!("\"{role}\" is not {}", either(&ROLES)));
        };
        if people.iter().any(|(known, _)| *known == id) {
            return Err(format!("\"{id}\" is named twice"));
        }
        people.push((id, role));
    }
    Ok(people)
}

/// A list of names in one cell, ` | ` between them, none twice.
pub fn names(text: &str) -> Result<Vec<&str>, String> {
    let mut names = Vec::new();
    for name in text.split(" | ") {
        if name.is_empty() || name.contains('|') {
            return Err(format!("\"{text}\" is not a list of names with \" | \" between them"));
        }
        if names.contains(&name) {
            return Err(format!("\"{name}\" is there twice"));
        }
        names.push(name);
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks that exactly the good texts of a table are taken.
    #[track_caller]
    fn takes<T>(parse: impl Fn(&'static str) -> Result<T, String>, good: &[&'static str], bad: &[&'static str]) {
        for text in good {
            assert!(parse(text).is_ok(), "{text:?} should be taken");
        }
        for text in bad {
            assert!(parse(text).is_err(), "{text:?} should be refused");
        }
    }

    #[test]
    fn ids_and_codes() {
        takes(code, &["AZE", "URS"], &["aze", "AZ", "AZER", "A1E", "ÄZ"]);
        takes(iso2, &["AZ"], &["az", "AZE", "A"]);
        takes(
            slug,
            &["judo", "2024-summer-paralympics"],
            &["", "Judo", "a--b", "-a", "a-", "a b", "ə"],
        );
        takes(
            event_id,
            &["para-athletics/mens-100-m-t13"],
            &["judo", "judo/", "/judo", "judo/Mens"],
        );
    }

    #[test]
    fn dates_are_real_days() {
        takes(
            date,
            &["2024-09-03", "2024-02-29"],
            &["2023-02-29", "2024-13-01", "03.09.2024", "2024-9-3", "20240903"],
        );
        takes(
            born,
            &["2002-04-05", "2002-04", "2002"],
            &["2002-00", "1790", "2002-04-31", "April 2002", "20020405"],
        );
        takes(year, &["1896", "2034"], &["1895", "96", "20240"]);
    }

    #[test]
    fn numbers_stay_in_their_bounds() {
        takes(count, &["0", "549"], &["-1", "+1", "1.0", "", "99999999999"]);
        takes(place, &["1", "42"], &["0", "=3", "DNF"]);
        takes(
            between(0.0, 100.0, "a share"),
            &["0", "60", "99.5"],
            &["-1", "100.1", "NaN", "inf", "x"],
        );
    }

    #[test]
    fn a_wrong_word_is_answered_with_the_right_ones() {
        assert_eq!(medal("silver"), Ok(2));
        assert_eq!(
            medal("golden"),
            Err("\"golden\" is not gold, silver or bronze".to_owned())
        );
    }

    #[test]
    fn people_have_one_role_each() {
        assert_eq!(people("a-b c-d:guide"), Ok(vec![("a-b", "athlete"), ("c-d", "guide")]));
        takes(
            people,
            &["a", "a:pilot b:cox"],
            &["a:coach", "a a", "a a:guide", "a  b", "A"],
        );
    }

    #[test]
    fn names_are_listed_once() {
        assert_eq!(
            names("Raman Saley | Raman Saleh"),
            Ok(vec!["Raman Saley", "Raman Saleh"])
        );
        takes(names, &["A"], &["A|B", "A | A", "A | "]);
    }
}
