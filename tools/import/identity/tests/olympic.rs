//! Links between the archive of the Olympic Games, the entry lists and the Paralympic Games.

use super::*;

/// A record of the archive of the Olympic Games.
pub fn archived(id: &str, games: &[&str], noc: &str, name: &str, sport: &str, born: &str, sex: Sex) -> Record {
    let mut made = record("olympedia", id, games[0], noc, Name::olympedia(name, noc));
    for later in &games[1..] {
        made.see(later, noc);
    }
    made.sex = Some(sex);
    made.born = Some(born.to_owned()).filter(|born| !born.is_empty());
    made.sports.insert(sport.to_owned());
    made
}

pub const OLYMPIC: &str = "paris-2024-olympics";
pub const P24: &str = "2024-summer-olympics";
const T20: &str = "2020-summer-olympics";

#[test]
fn an_entry_list_finds_its_people_in_the_archive() {
    use Sex::{Female as F, Male as M};
    for (noc, old, old_born, new_noc, new, born, sport, sex, people) in [
        (
            "AZE",
            "Mariya Stadnik",
            "1988-06-03",
            "AZE",
            "STADNIK Mariya",
            "1988-12-03",
            "wrestling",
            F,
            1,
        ),
        (
            "ESP",
            "Saúl Ordóñez",
            "1994-04-10",
            "ESP",
            "ORDONEZ Saul",
            "1994-04-10",
            "athletics",
            M,
            1,
        ),
        (
            "AUS",
            "Stephanie Talbot",
            "1994-06-15",
            "AUS",
            "TALBOT Steph",
            "1994-06-15",
            "basketball",
            F,
            1,
        ),
        (
            "KOR",
            "Jeon Ung-Tae",
            "1995-08-01",
            "KOR",
            "JUN Woongtae",
            "1995-08-01",
            "modern-pentathlon",
            M,
            1,
        ),
        (
            "GBR",
            "Tom Daley",
            "1994-05-21",
            "GBR",
            "DALEY Thomas",
            "1994-05-21",
            "diving",
            M,
            1,
        ),
        (
            "MGL",
            "Mönkhtöriin Lkhagvagerel",
            "1998-01-04",
            "MGL",
            "LKHAGVAGEREL Munkhtur",
            "1998-01-04",
            "wrestling",
            M,
            1,
        ),
        (
            "CUB",
            "Andy Díaz",
            "1995-12-25",
            "ITA",
            "DIAZ HERNANDEZ Andy",
            "1995-12-25",
            "athletics",
            M,
            1,
        ),
        (
            "FIN",
            "Sara Kuivisto",
            "1991-08-17",
            "FIN",
            "LAPPALAINEN Sara",
            "1991-08-17",
            "athletics",
            F,
            1,
        ),
        // A year alone, a father and his son, brothers, strangers born on one day.
        (
            "FRA",
            "Jean Martin",
            "1990",
            "FRA",
            "MARTIN Jean",
            "1995-02-02",
            "rowing",
            M,
            2,
        ),
        (
            "HUN",
            "Miklós Rosta",
            "1969-07-31",
            "HUN",
            "ROSTA Miklos",
            "1999-02-14",
            "handball",
            M,
            2,
        ),
        (
            "FRA",
            "Ludovic Oucéni",
            "2001-02-01",
            "FRA",
            "MATEO Pablo",
            "2001-02-01",
            "athletics",
            M,
            2,
        ),
        (
            "USA",
            "Michael Smith",
            "1990-02-01",
            "AUS",
            "SMITH Michael",
            "1990-02-01",
            "rowing",
            M,
            1,
        ),
        (
            "DEN",
            "Rasmus Højgaard",
            "2001-03-12",
            "DEN",
            "HOJGAARD Nicolai",
            "2001-03-12",
            "golf",
            M,
            2,
        ),
    ] {
        let records = [
            archived("1", &[T20], noc, old, sport, old_born, sex),
            dated(OLYMPIC, P24, new_noc, new, sport, born, sex),
        ];
        assert_eq!(count(&records), people, "{old} / {new}");
    }
}

#[test]
fn one_name_and_day_under_two_committees_needs_the_same_sport() {
    let records = [
        archived("1", &[T20], "USA", "Michael Smith", "rowing", "1990-02-01", Sex::Male),
        dated(OLYMPIC, P24, "AUS", "SMITH Michael", "judo", "1990-02-01", Sex::Male),
    ];
    assert_eq!(count(&records), 2);
}

#[test]
fn two_of_one_archive_are_never_joined_not_even_by_a_third() {
    let two = |third: Option<Record>| {
        let mut records = vec![
            archived("1", &[T20], "CHN", "Wang Wei", "rowing", "1990-02-01", Sex::Male),
            archived("2", &[T20], "CHN", "Wang Wei", "rowing", "1990-02-01", Sex::Male),
        ];
        records.extend(third);
        count(&records)
    };
    assert_eq!(two(None), 2);
    let third = dated(OLYMPIC, P24, "CHN", "WANG Wei", "rowing", "1990-02-01", Sex::Male);
    assert_eq!(two(Some(third)), 2, "the third is one of them");
}

#[test]
fn triplets_find_their_own_names_first() {
    let born = "1997-09-15";
    let of = |id, name| archived(id, &[T20], "AUT", name, "artistic-swimming", born, Sex::Female);
    let now = |name| dated(OLYMPIC, P24, "AUT", name, "artistic-swimming", born, Sex::Female);
    let records = [
        of("1", "Anna-Maria Alexandri"),
        of("2", "Eirini-Marina Alexandri"),
        now("ALEXANDRI Eirini-Marina"),
        now("ALEXANDRI Anna-Maria"),
    ];
    let countries = Countries::load().expect("the committees");
    let mut clusters = Clusters::new(&records, &countries);
    link(&mut clusters, &BTreeSet::new());
    assert_eq!(clusters.key(0), clusters.key(3));
    assert_eq!(clusters.key(1), clusters.key(2));
    assert_ne!(clusters.key(0), clusters.key(1));
}

#[test]
fn twins_of_one_list_with_nearly_one_given_name_stay_two() {
    let born = "1997-05-30";
    let of = |name| dated(OLYMPIC, P24, "BRA", name, "rugby-sevens", born, Sex::Female);
    assert_eq!(count(&[of("COSTA Thalia"), of("da SILVA COSTA Thalita")]), 2);
}
