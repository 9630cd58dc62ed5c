use super::*;
use crate::model::Sex;
use crate::names::Name;
use crate::paralympics::record;

/// A record as the medallists of before 2020 give it.
fn old(games: &str, noc: &str, name: &str, sport: &str, class: &str, sex: Option<Sex>) -> Record {
    let mut made = record("ipc-medallists-1960-2018", name, games, noc, Name::capitals(name, noc));
    made.sex = sex;
    made.sports.insert(sport.to_owned());
    made.classes.insert(class.to_owned());
    made
}

/// A record with a birth date.
fn dated(source: &'static str, games: &str, noc: &str, name: &str, sport: &str, born: &str, sex: Sex) -> Record {
    let mut made = record(source, name, games, noc, Name::capitals(name, noc));
    made.sex = Some(sex);
    made.born = Some(born.to_owned());
    made.sports.insert(sport.to_owned());
    made
}

const TOKYO: &str = "tokyo-2020-paralympics";
const PARIS: &str = "paris-2024-paralympics";
const T: &str = "2020-summer-paralympics";
const P: &str = "2024-summer-paralympics";

/// How many people the records come to.
fn count(records: &[Record]) -> usize {
    let countries = Countries::load().expect("the committees");
    let mut clusters = Clusters::new(records, &countries);
    link(&mut clusters, &BTreeSet::new());
    clusters.into_groups().len()
}

#[test]
fn a_birth_date_joins_across_spellings_and_countries() {
    use Sex::{Female as F, Male as M};
    for (a, b) in [
        (("AZE", "VALIYEVA Lamiya", F), ("AZE", "VELIEVA Lamiya", F)),
        (("AZE", "SALEI Dzmitry", M), ("BLR", "SALEI Dzmitry", M)),
        (("BRA", "DIAS Daniel", M), ("BRA", "de FARIA DIAS Daniel", M)),
    ] {
        let records = [
            dated(TOKYO, T, a.0, a.1, "swimming", "1990-01-02", a.2),
            dated(PARIS, P, b.0, b.1, "swimming", "1990-01-02", b.2),
        ];
        assert_eq!(count(&records), 1, "{a:?} {b:?}");
    }
}

#[test]
fn twins_and_namesakes_stay_apart() {
    let twins = [
        dated(
            TOKYO,
            T,
            "AUT",
            "AIGNER Veronika",
            "swimming",
            "2003-01-02",
            Sex::Female,
        ),
        dated(PARIS, P, "AUT", "AIGNER Barbara", "swimming", "2003-01-02", Sex::Female),
    ];
    assert_eq!(count(&twins), 2);
    let twins = [
        dated(
            TOKYO,
            T,
            "VEN",
            "PEREZ LOPEZ Alejandra Paola",
            "athletics",
            "1998-07-09",
            Sex::Female,
        ),
        dated(
            PARIS,
            P,
            "VEN",
            "PEREZ LOPEZ Linda Patricia",
            "athletics",
            "1998-07-09",
            Sex::Female,
        ),
    ];
    assert_eq!(count(&twins), 2, "a family name of two words is still one family");
    let namesakes = [
        dated(TOKYO, T, "CAN", "WILSON Ross", "cycling-road", "1982-01-02", Sex::Male),
        dated(TOKYO, T, "GBR", "WILSON Ross", "table-tennis", "1995-06-01", Sex::Male),
    ];
    assert_eq!(count(&namesakes), 2);
}

#[test]
fn two_liu_jing_of_one_team_leave_an_older_liu_jing_alone() {
    let records = [
        old(
            "2012-summer-paralympics",
            "CHN",
            "LIU Jing",
            "table-tennis",
            "2",
            Some(Sex::Female),
        ),
        dated(TOKYO, T, "CHN", "LIU Jing", "table-tennis", "1988-01-02", Sex::Female),
        dated(PARIS, P, "CHN", "LIU Jing", "table-tennis", "1990-06-01", Sex::Female),
    ];
    assert_eq!(count(&records), 3);
}

#[test]
fn a_name_joins_where_committees_follow_each_other() {
    for (a, b, people) in [
        ("FRG", "GER", 1),
        ("URS", "RUS", 1),
        ("TCH", "CZE", 1),
        ("GBR", "CAN", 2),
        ("RUS", "UKR", 2),
    ] {
        let records = [
            old(
                "1988-summer-paralympics",
                a,
                "MUSTERMANN Erika",
                "athletics",
                "B1",
                Some(Sex::Female),
            ),
            old(
                "1996-summer-paralympics",
                b,
                "MUSTERMANN Erika",
                "athletics",
                "F11",
                Some(Sex::Female),
            ),
        ];
        assert_eq!(count(&records), people, "{a} {b}");
    }
}

#[test]
fn forty_years_are_too_long_for_one_career() {
    let records = [
        old(
            "1960-summer-paralympics",
            "ITA",
            "ROSSI Mario",
            "athletics",
            "A",
            Some(Sex::Male),
        ),
        old(
            "2004-summer-paralympics",
            "ITA",
            "ROSSI Mario",
            "athletics",
            "F54",
            Some(Sex::Male),
        ),
    ];
    assert_eq!(count(&records), 2);
}

#[test]
fn nobody_wins_a_medal_before_being_eleven() {
    let records = [
        old(
            "1996-summer-paralympics",
            "ITA",
            "ROSSI Mario",
            "athletics",
            "F54",
            Some(Sex::Male),
        ),
        dated(TOKYO, T, "ITA", "ROSSI Mario", "athletics", "1994-05-05", Sex::Male),
    ];
    assert_eq!(count(&records), 2);
}

#[test]
fn near_spellings_need_the_same_class() {
    for (class, people) in [("S13", 1), ("S9", 2)] {
        let mut later = dated(TOKYO, T, "AZE", "SALEI Raman", "swimming", "1994-01-01", Sex::Male);
        later.classes.insert("S13".to_owned());
        let records = [
            old(
                "2016-summer-paralympics",
                "AZE",
                "SALEY Raman",
                "swimming",
                class,
                Some(Sex::Male),
            ),
            later,
        ];
        assert_eq!(count(&records), people, "{class}");
    }
}

#[test]
fn family_names_alone_are_never_joined() {
    let records = [
        old(
            "1964-summer-paralympics",
            "ARG",
            "TORTUL",
            "swimming",
            "3",
            Some(Sex::Male),
        ),
        old(
            "1968-summer-paralympics",
            "ARG",
            "TORTUL",
            "swimming",
            "3",
            Some(Sex::Male),
        ),
    ];
    assert_eq!(count(&records), 2);
}

#[test]
fn a_slip_in_a_birth_date_does_not_part_a_person() {
    for (born, people) in [
        ("1978-12-03", 1),
        ("1978-03-22", 1),
        ("1979-03-12", 1),
        ("1985-07-25", 2),
    ] {
        let records = [
            dated(
                TOKYO,
                T,
                "FRA",
                "CATTANEO Frederic",
                "wheelchair-tennis",
                "1978-03-12",
                Sex::Male,
            ),
            dated(
                PARIS,
                P,
                "FRA",
                "CATTANEO Frederic",
                "wheelchair-tennis",
                born,
                Sex::Male,
            ),
        ];
        assert_eq!(count(&records), people, "{born}");
    }
}

#[test]
fn a_person_listed_twice_is_one() {
    let records = [
        dated(
            TOKYO,
            T,
            "GBR",
            "STOREY Sarah",
            "cycling-road",
            "1977-10-26",
            Sex::Female,
        ),
        dated(
            TOKYO,
            T,
            "GBR",
            "STOREY Dame Sarah",
            "cycling-road",
            "1977-10-26",
            Sex::Female,
        ),
    ];
    assert_eq!(count(&records), 1);
}

mod olympic;
mod undated;
