//! Games by their number: the Games of the XXIX Olympiad, the 24th Winter Olympics, the XVII Paralympic Games.

use crate::records::{Catalog, GamesId, GamesKind, GamesStatus, Season};

/// From this number on, `12th Olympics` are the Games of that number; `his 4th Olympics` are those of one athlete.
const LEAST_ORDINAL: u16 = 11;

/// What numbered Games are called besides an Olympiad: of each kind and season, behind the number.
const SUMMER_OLYMPIC: &[&str] = &[
    "summer olympics",
    "summer olympic games",
    "olympic summer games",
    "olympic games",
    "olympics",
];
const WINTER_OLYMPIC: &[&str] = &["winter olympics", "winter olympic games", "olympic winter games"];
const SUMMER_PARALYMPIC: &[&str] = &[
    "summer paralympics",
    "summer paralympic games",
    "paralympic summer games",
    "paralympic games",
    "paralympics",
];
const WINTER_PARALYMPIC: &[&str] = &[
    "winter paralympics",
    "winter paralympic games",
    "paralympic winter games",
];

/// The phrases for all Games that have a number.
///
/// An Olympiad is counted whether its Games were held or not: those of 1928 are of the IX. Other Games are counted as they
/// were held.
pub(super) fn phrases(catalog: &Catalog) -> Vec<(String, GamesId)> {
    let mut phrases = Vec::new();
    for (kind, season, names) in [
        (GamesKind::Olympic, Season::Summer, SUMMER_OLYMPIC),
        (GamesKind::Olympic, Season::Winter, WINTER_OLYMPIC),
        (GamesKind::Paralympic, Season::Summer, SUMMER_PARALYMPIC),
        (GamesKind::Paralympic, Season::Winter, WINTER_PARALYMPIC),
    ] {
        let is_olympiad = kind == GamesKind::Olympic && season == Season::Summer;
        let numbered = catalog.all_games().iter().filter(|games| {
            let counts = match games.status {
                GamesStatus::Held | GamesStatus::Scheduled => true,
                GamesStatus::Cancelled => is_olympiad,
                GamesStatus::Intercalated => false,
            };
            games.kind == kind && games.season == season && counts
        });
        for (number, games) in (1..).zip(numbered) {
            let (roman, ordinal) = (roman(number), ordinal(number));
            if is_olympiad {
                for number in [&roman, &ordinal] {
                    phrases.push((format!("games of the {number} olympiad"), games.id));
                    phrases.push((format!("{number} olympiad"), games.id));
                }
            }
            // A lone letter is more often a word or a class.
            let is_number = [(&roman, roman.len() > 1), (&ordinal, number >= LEAST_ORDINAL)];
            for (number, _) in is_number.into_iter().filter(|(_, is_number)| *is_number) {
                phrases.extend(names.iter().map(|name| (format!("{number} {name}"), games.id)));
            }
        }
    }
    phrases
}

/// A number below fifty in Roman figures.
fn roman(mut number: u16) -> String {
    const FIGURES: [(u16, &str); 6] = [(40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
    let mut figures = String::new();
    for (worth, figure) in FIGURES {
        while number >= worth {
            figures.push_str(figure);
            number -= worth;
        }
    }
    figures
}

/// A number as `29th`.
fn ordinal(number: u16) -> String {
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    format!("{number}{ending}")
}

#[cfg(test)]
mod tests {
    use super::{ordinal, roman};

    #[test]
    fn numbers_are_written_in_figures() {
        for (number, figures, counted) in [
            (1, "i", "1st"),
            (4, "iv", "4th"),
            (9, "ix", "9th"),
            (12, "xii", "12th"),
            (22, "xxii", "22nd"),
            (23, "xxiii", "23rd"),
            (29, "xxix", "29th"),
            (34, "xxxiv", "34th"),
            (44, "xliv", "44th"),
        ] {
            assert_eq!((roman(number).as_str(), ordinal(number).as_str()), (figures, counted));
        }
    }
}
