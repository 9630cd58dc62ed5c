//! First and latest Games, and runs of wins.

use podium::answer::{Facts, Run};
use podium::question::decode;

use crate::{RECORDS, facts};

fn asked(code: &str) -> Facts {
    facts(&decode(code, &RECORDS).expect("the records can be asked").expect(code))
}

#[test]
fn debuts_known_from_elsewhere() {
    let cases = [
        ("?d s=snowboarding k=o", "1998-winter-olympics"),
        ("?e s=polo", "1936-summer-olympics"),
        ("?d c=IND s=hockey", "1928-summer-olympics"),
        ("?d c=AZE k=o", "1996-summer-olympics"),
        ("?d a=usain-bolt-1986", "2004-summer-olympics"),
        ("?e a=usain-bolt-1986", "2016-summer-olympics"),
        ("?d e=judo/mens-100-kg", "2000-summer-olympics"),
    ];
    for (code, key) in cases {
        match asked(code) {
            Facts::Debuts(debuts) => {
                let games: Vec<&str> = debuts
                    .iter()
                    .map(|one| RECORDS.catalog().games(one.games).key.as_str())
                    .collect();
                assert_eq!(games, [key], "{code}");
                assert!(debuts[0].demonstrated.is_empty(), "{code}");
            }
            other => panic!("no debuts: {other:?}"),
        }
    }
}

fn runs(code: &str) -> (Vec<Run>, usize) {
    match asked(code) {
        Facts::Streaks(facts) => (facts.runs, facts.level),
        other => panic!("no runs: {other:?}"),
    }
}

#[test]
fn runs_known_from_elsewhere() {
    // Games that were cancelled make no gap: Gerevich won from 1932 to 1960.
    for (code, games, from, to) in [
        ("?q a=michael-phelps-1985", 4, 2004, 2016),
        ("?q k=o x=m", 6, 1932, 1960),
        ("?q a=usain-bolt-1986", 3, 2008, 2016),
    ] {
        let (runs, _) = runs(code);
        let years: Vec<i16> = runs[0]
            .games
            .iter()
            .map(|&id| RECORDS.catalog().games(id).year)
            .collect();
        assert_eq!((years.len(), years[0], years[games - 1]), (games, from, to), "{code}");
    }
}

#[test]
fn the_first_with_three_golds_in_a_row_are_told_together() {
    let (runs, level) = runs("?q k=o t=3");
    let first: Vec<i16> = runs[..level]
        .iter()
        .map(|run| RECORDS.catalog().games(run.games[2]).year)
        .collect();
    assert_eq!(first, [1908, 1908]);
}

#[test]
fn careers_stand_side_by_side() {
    match asked("?c a=usain-bolt-1986 v=carl-lewis-1961") {
        Facts::Careers(careers) => {
            let golds: Vec<u32> = careers.iter().map(|career| career.olympic.gold).collect();
            assert_eq!(golds, [8, 9]);
        }
        other => panic!("no careers: {other:?}"),
    }
}
