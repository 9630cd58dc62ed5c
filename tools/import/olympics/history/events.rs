//! The events of 1896 to 2022: their titles, the days and venues of their finals, and whether they count.

use std::collections::HashMap;
use std::path::Path;

use crate::days;
use crate::error::Result;
use crate::hand::Sports;
use crate::model::{Contest, Standing};
use crate::read::Table;
use crate::titles::{self, Listed, Title};

/// Events of the Games in which no medal was given, though medals were to be won: no team came home in the team
/// jumping of 1932.
const WITHOUT_MEDALS: [&str; 1] = ["185098"];

/// What the source tells of an event beside its results.
pub struct Told {
    /// The title with more in it than that of the results, as the limit of a weight class.
    pub title: String,
    pub date: String,
    pub venue: String,
}

/// Reads the list of events, by the source's id.
///
/// # Errors
/// When the table is malformed.
pub fn read(folder: &Path) -> Result<HashMap<String, Told>> {
    Table::csv(folder, "olympics/1896-2022/events.csv")?
        .rows
        .iter()
        .map(|row| {
            let told = Told {
                title: row.get("event_title")?.to_owned(),
                date: days::last(row.get("result_date")?).unwrap_or_default(),
                venue: venue(row.get("result_location")?),
            };
            Ok((row.get("result_id")?.to_owned(), told))
        })
        .collect()
}

/// An event of the results.
pub struct Event<'t> {
    pub id: &'t str,
    pub games: &'t str,
    pub sport: &'t str,
    pub title: &'t str,
    /// The source lists teams under it.
    pub team: bool,
    /// Somebody won a medal in it.
    pub medals: bool,
}

/// The contest that an event was.
pub fn contest(event: &Event<'_>, told: Option<&Told>) -> Contest {
    let standing = if event.sport == "Art Competitions" {
        Standing::Art
    } else if event.games.contains("intercalated") {
        Standing::Demonstration
    } else if event.medals || WITHOUT_MEDALS.contains(&event.id) {
        Standing::Medal
    } else {
        Standing::Demonstration
    };
    Contest {
        date: told.map(|told| told.date.clone()).unwrap_or_default(),
        venue: told.map(|told| told.venue.clone()).unwrap_or_default(),
        standing,
    }
}

/// The title of an event.
///
/// # Errors
/// When the sport is not known, or the title does not end in those it is for.
pub fn title(event: &Event<'_>, told: Option<&Told>, sports: &Sports) -> Result<Title> {
    let listed = Listed {
        result: event.id,
        year: event
            .games
            .get(..4)
            .and_then(|year| year.parse().ok())
            .unwrap_or_default(),
        sport: event.sport,
        event: event.title,
        title: told.map(|told| told.title.as_str()),
        team: event.team,
    };
    titles::olympedia(&listed, sports)
}

/// Where an event was: its venues once each, without the code of the country at the end.
fn venue(text: &str) -> String {
    let mut venues: Vec<&str> = Vec::new();
    for part in text.split(" / ") {
        let part = match part.rsplit_once(", ") {
            Some((place, code)) if code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase()) => place,
            _ => part,
        };
        if !part.is_empty() && part != "—" && !venues.contains(&part) {
            venues.push(part);
        }
    }
    venues.join(" / ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn venues_stand_once_and_without_codes() {
        for (text, expected) in [
            ("Holmenkollen, Oslo", "Holmenkollen, Oslo"),
            (
                "Piscine olympique, Montréal, CAN / Stade olympique",
                "Piscine olympique, Montréal / Stade olympique",
            ),
            ("Hall A, Sydney / Hall A, Sydney", "Hall A, Sydney"),
            ("", ""),
        ] {
            assert_eq!(venue(text), expected, "{text}");
        }
    }

    #[test]
    fn what_counts_is_told_by_sport_games_and_medals() {
        let event = |id, games, sport, medals| Event {
            id,
            games,
            sport,
            title: "x",
            team: false,
            medals,
        };
        for (event, expected) in [
            (event("1", "1936-summer-olympics", "Athletics", true), Standing::Medal),
            (
                event("1", "1936-summer-olympics", "Baseball", false),
                Standing::Demonstration,
            ),
            (
                event("1", "1936-summer-olympics", "Art Competitions", true),
                Standing::Art,
            ),
            (
                event("1", "1936-summer-olympics", "Art Competitions", false),
                Standing::Art,
            ),
            (
                event("1", "1906-intercalated-olympics", "Athletics", true),
                Standing::Demonstration,
            ),
            (
                event("185098", "1932-summer-olympics", "Equestrian Jumping", false),
                Standing::Medal,
            ),
        ] {
            assert_eq!(
                contest(&event, None).standing,
                expected,
                "{} {}",
                event.games,
                event.sport
            );
        }
    }
}
