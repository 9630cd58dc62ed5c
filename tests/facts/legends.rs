//! The most decorated and the best known, as the IOC and the IPC count them, and what only a whole history can tell.

use podium::answer::{Facts, Tally, answer};
use podium::question::{Filters, Measure, Question, Unit};
use podium::records::{CountryCode, CountryId, GamesId, GamesKind};

use crate::RECORDS;
use crate::plain::colours;

type Counts = (u32, u32, u32);

/// Person, medals at the Olympic Games, medals at the Paralympic Games.
const MEDALS: &[(&str, Counts, Counts)] = &[
    ("michael-phelps-1985", (23, 3, 2), (0, 0, 0)),
    ("larisa-latynina-1934", (9, 5, 4), (0, 0, 0)),
    ("marit-bjorgen-1980", (8, 4, 3), (0, 0, 0)),
    ("nikolay-andrianov-1952", (7, 5, 3), (0, 0, 0)),
    ("ole-einar-bjorndalen-1974", (8, 4, 1), (0, 0, 0)),
    ("paavo-nurmi-1897", (9, 3, 0), (0, 0, 0)),
    ("mark-spitz-1950", (9, 1, 1), (0, 0, 0)),
    ("carl-lewis-1961", (9, 1, 0), (0, 0, 0)),
    // For East Germany and for Germany.
    ("birgit-fischer-schmidt-1962", (8, 4, 0), (0, 0, 0)),
    // The medals of 1906 are not counted.
    ("ray-ewry-1873", (8, 0, 0), (0, 0, 0)),
    // A ninth, of the relay of 2008, was withdrawn.
    ("usain-bolt-1986", (8, 0, 0), (0, 0, 0)),
    ("trischa-zorn-usa", (0, 0, 0), (32, 9, 5)),
    ("natalie-du-toit-rsa", (0, 0, 0), (13, 2, 0)),
    ("natalia-partyka-1989", (0, 0, 0), (6, 3, 3)),
];

fn card(key: &str) -> podium::answer::AthleteFacts {
    let person = RECORDS.person_by_key(key).unwrap().expect(key);
    match answer(&RECORDS, &Question::about(person.id)).unwrap().facts {
        Facts::Athlete(card) => *card,
        other => panic!("{key}: {other:?}"),
    }
}

fn games_of(key: &str, kind: GamesKind) -> Vec<i16> {
    let catalog = RECORDS.catalog();
    let mut years: Vec<i16> = card(key)
        .games
        .iter()
        .map(|&id| catalog.games(id))
        .filter(|games| games.kind == kind)
        .map(|games| games.year)
        .collect();
    years.sort_unstable();
    years
}

fn country(code: &str) -> CountryId {
    let code = CountryCode::new(code).unwrap();
    RECORDS.catalog().country_by_code(code).unwrap().id
}

#[test]
fn the_most_decorated_have_their_medals() {
    for (key, olympic, paralympic) in MEDALS {
        let card = card(key);
        assert_eq!(colours(card.olympic), *olympic, "{key}");
        assert_eq!(colours(card.paralympic), *paralympic, "{key}");
        assert_eq!(
            card.medals.len() as u32,
            card.olympic.total() + card.paralympic.total(),
            "{key}"
        );
    }
}

#[test]
fn who_was_at_both_kinds_of_games_is_one_person() {
    for (key, olympic, paralympic) in [
        ("natalie-du-toit-rsa", vec![2008], vec![2004, 2008, 2012]),
        (
            "natalia-partyka-1989",
            vec![2008, 2012, 2016, 2020],
            vec![2004, 2008, 2012, 2016, 2020, 2024],
        ),
    ] {
        assert_eq!(games_of(key, GamesKind::Olympic), olympic, "{key}");
        assert_eq!(games_of(key, GamesKind::Paralympic), paralympic, "{key}");
    }
}

#[test]
fn birgit_fischer_is_one_person_of_two_germanies() {
    let countries: Vec<CountryId> = card("birgit-fischer-schmidt-1962").countries;
    assert_eq!(countries, [country("GDR"), country("GER")]);
    assert_eq!(
        games_of("birgit-fischer-schmidt-1962", GamesKind::Olympic),
        [1980, 1988, 1992, 1996, 2000, 2004]
    );
}

#[test]
fn azerbaijan_by_olympic_games() {
    let question = Question {
        measure: Measure::Count(Unit::Medals),
        filters: Filters {
            country: Some(country("AZE")),
            kind: Some(GamesKind::Olympic),
            ..Filters::default()
        },
        ..Question::default()
    };
    let Facts::Medals(medals) = answer(&RECORDS, &question).unwrap().facts else {
        panic!("no medals");
    };
    let by_games: Vec<(i16, u32)> = medals
        .by_games
        .iter()
        .map(|row| (RECORDS.catalog().games(row.games).year, row.tally.total()))
        .collect();
    let expected = [1996, 2000, 2004, 2008, 2012, 2016, 2020, 2024]
        .into_iter()
        .zip([1, 3, 5, 6, 9, 18, 7, 7]);
    assert_eq!(by_games, expected.collect::<Vec<_>>());
}

/// The all-time table, in which former states stand for themselves.
#[test]
fn former_states_stand_apart_in_the_table_of_all_games() {
    let question = Question {
        measure: Measure::Table,
        filters: Filters {
            kind: Some(GamesKind::Olympic),
            ..Filters::default()
        },
        ..Question::default()
    };
    let Facts::Table(table) = answer(&RECORDS, &question).unwrap().facts else {
        panic!("no table");
    };
    let line = |code: &str| -> Option<Tally> {
        let of = country(code);
        table.rows.iter().find(|row| row.country == of).map(|row| row.tally)
    };
    for (code, expected) in [
        ("URS", (473, 376, 355)),
        ("GDR", (192, 165, 162)),
        ("FRG", (67, 82, 94)),
        ("EUN", (54, 44, 37)),
    ] {
        assert_eq!(line(code).map(colours), Some(expected), "{code}");
    }
    let games: Vec<GamesId> = table.games.clone();
    assert!(games.is_sorted() && games.len() == 55, "{}", games.len());
}

/// A fact that a later decision changed is told as it stands today.
#[test]
fn the_skaters_of_2022_have_the_medals_that_were_given_in_2024() {
    let catalog = RECORDS.catalog();
    let event = catalog
        .events()
        .iter()
        .find(|event| event.key == "figure-skating/team")
        .unwrap();
    let question = Question {
        filters: Filters {
            games: vec![catalog.games_by_key("2022-winter-olympics").unwrap().id],
            events: vec![event.id],
            ..Filters::default()
        },
        ..Question::default()
    };
    let Facts::Podiums(history) = answer(&RECORDS, &question).unwrap().facts else {
        panic!("no podium");
    };
    let countries: Vec<CountryId> = history.podiums[0].rows.iter().map(|row| row.country).collect();
    assert_eq!(countries, ["USA", "JPN", "ROC"].map(country));
}
