//! Links where only one side has birth dates: Milano Cortina 2026, and the medallists of the Paralympic Games.

use super::olympic::{OLYMPIC, P24, archived};
use super::*;

const B22: &str = "2022-winter-olympics";
const M26: &str = "2026-winter-olympics";

/// A record of a list without birth dates.
fn undated(key: &str, games: &str, noc: &str, name: &str, sport: &str, sex: Sex) -> Record {
    let mut made = record(
        "milano-cortina-2026-olympics",
        key,
        games,
        noc,
        Name::capitals(name, noc),
    );
    made.sex = Some(sex);
    made.sports.insert(sport.to_owned());
    made
}

#[test]
fn a_list_without_birth_dates_joins_by_name_committee_and_sport() {
    use Sex::{Female as F, Male as M};
    for (noc, old, games, new, sport, sex, people) in [
        (
            "CZE",
            "Radko Gudas",
            "2014-winter-olympics",
            "GUDAS Radko",
            "ice-hockey",
            M,
            1,
        ),
        (
            "NOR",
            "Johannes Høsflot Klæbo",
            B22,
            "KLAEBO Johannes Hoesflot",
            "cross-country-skiing",
            M,
            1,
        ),
        (
            "BRA",
            "Edson Bindilatti",
            B22,
            "BINDILATTI Edson Luques",
            "bobsleigh",
            M,
            1,
        ),
        (
            "CZE",
            "Tomáš Mertl",
            "2018-winter-olympics",
            "HERTL Tomas",
            "ice-hockey",
            M,
            2,
        ),
        (
            "USA",
            "Erik Karlsson",
            "2006-winter-olympics",
            "KARLSSON Erik",
            "ice-hockey",
            M,
            2,
        ),
        ("CHN", "Wang Hao", "2014-winter-olympics", "WANG Hao", "curling", F, 2),
    ] {
        let records = [
            archived("1", &[games], noc, old, sport, "1990-05-31", sex),
            undated("9", M26, noc, new, sport, sex),
        ];
        assert_eq!(count(&records), people, "{old} / {new}");
    }
}

#[test]
fn of_two_who_fit_a_list_without_birth_dates_takes_neither() {
    let records = [
        archived(
            "1",
            &[B22],
            "SWE",
            "Erik Karlsson",
            "ice-hockey",
            "1990-05-31",
            Sex::Male,
        ),
        archived(
            "2",
            &[B22],
            "SWE",
            "Erik Karlsson",
            "ice-hockey",
            "1994-07-28",
            Sex::Male,
        ),
        undated("9", M26, "SWE", "KARLSSON Erik", "ice-hockey", Sex::Male),
    ];
    assert_eq!(count(&records), 3);
}

#[test]
fn olympians_and_paralympians_are_one_by_a_rare_name_in_kin_sports() {
    use Sex::{Female as F, Male as M};
    for (noc, olympic, games, sport, born, paralympic, later, para_sport, sex, people) in [
        (
            "RSA",
            "Natalie du Toit",
            "2008-summer-olympics",
            "marathon-swimming",
            "1984-01-29",
            "DU TOIT Natalie",
            "2012-summer-paralympics",
            "swimming",
            F,
            1,
        ),
        (
            "HUN",
            "Pál Szekeres",
            "1988-summer-olympics",
            "fencing",
            "1964-09-22",
            "SZEKERES Pal",
            "1992-summer-paralympics",
            "wheelchair-fencing",
            M,
            1,
        ),
        (
            "NZL",
            "Neroli Fairhall",
            "1984-summer-olympics",
            "archery",
            "1944-08-26",
            "FAIRHALL Neroli",
            "1980-summer-paralympics",
            "archery",
            F,
            1,
        ),
        (
            "POR",
            "Carlos Lopes",
            "1984-summer-olympics",
            "athletics",
            "1947-02-18",
            "LOPES Carlos",
            "1996-summer-paralympics",
            "athletics",
            M,
            2,
        ),
        (
            "ITA",
            "Orazio Fagone",
            "1994-winter-olympics",
            "short-track-speed-skating",
            "1968-11-13",
            "FAGONE Orazio",
            "2006-winter-paralympics",
            "para-ice-hockey",
            M,
            2,
        ),
        (
            "CHN",
            "Ma Lin",
            "2008-summer-olympics",
            "table-tennis",
            "1980-02-19",
            "MA Lin",
            "2008-summer-paralympics",
            "table-tennis",
            M,
            2,
        ),
    ] {
        let records = [
            archived("1", &[games], noc, olympic, sport, born, sex),
            old(later, noc, paralympic, para_sport, "", Some(sex)),
        ];
        assert_eq!(count(&records), people, "{olympic}");
    }
}

#[test]
fn people_of_one_name_are_counted_apart_by_reason() {
    let records = [
        archived(
            "1",
            &["1992-summer-olympics"],
            "HUN",
            "Miklós Rosta",
            "handball",
            "1969-07-31",
            Sex::Male,
        ),
        dated(OLYMPIC, P24, "HUN", "ROSTA Miklos", "handball", "1999-02-14", Sex::Male),
    ];
    let countries = Countries::load().expect("the committees");
    let mut clusters = Clusters::new(&records, &countries);
    link(&mut clusters, &BTreeSet::new());
    let counts = apart::count(&clusters);
    assert_eq!(counts.len(), 1);
    assert_eq!((counts[0].rule, counts[0].pairs), ("birth dates differ", 1));
}
