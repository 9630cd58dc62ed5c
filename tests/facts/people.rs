//! Traits, extremes and ages of people.

use podium::answer::{Extreme, Facts, Items};
use podium::question::decode;
use podium::records::GamesId;

use crate::plain::{MEDALLISTS, one, rows};
use crate::{RECORDS, facts};

fn asked(code: &str) -> Facts {
    facts(&decode(code, &RECORDS).expect("the records can be asked").expect(code))
}

fn extremes(code: &str) -> Vec<Extreme> {
    match asked(code) {
        Facts::Extremes(facts) => facts.rows,
        other => panic!("no extremes: {other:?}"),
    }
}

/// What plain SQL finds at the end of the days lived on the opening day by those who took part.
fn oldest(games: GamesId, direction: &str) -> i32 {
    let sql = format!(
        "SELECT CAST(julianday(g.opened) - julianday(p.born) AS INTEGER) FROM entry n \
         JOIN games g ON g.id = n.games JOIN person p ON p.id = n.person \
         WHERE n.games = ? AND length(p.born) = 10 ORDER BY 1 {direction} LIMIT 1"
    );
    one(&sql, [games])
}

#[test]
fn the_oldest_and_youngest_of_games_small_and_large() {
    for (code, key) in [
        ("1904so", "1904-summer-olympics"),
        ("2016so", "2016-summer-olympics"),
        ("1976wo", "1976-winter-olympics"),
    ] {
        let games = RECORDS.catalog().games_by_key(key).unwrap().id;
        for (end, direction) in [("", "DESC"), (" z=l", "ASC")] {
            let found = extremes(&format!("?xa g={code}{end}"));
            assert_eq!(found[0].value, oldest(games, direction), "{key}{end}");
            assert_eq!(found[0].games, games);
        }
    }
}

#[test]
fn the_youngest_gold_medallists_of_all_are_those_of_the_results() {
    let sql = format!(
        "SELECT p.name {MEDALLISTS} AND g.kind = 'olympic' AND r.medal = 1 AND length(p.born) = 10 \
         GROUP BY p.id ORDER BY min(julianday(ifnull(r.date, g.opened)) - julianday(p.born)) LIMIT 3"
    );
    let expected: Vec<String> = rows(&sql, [], |row| row.get(0));
    let found = extremes("?xa k=o m=g z=l");
    let names: Vec<String> = found.into_iter().take(3).map(|row| row.person.name).collect();
    assert_eq!(names, expected);
}

#[test]
fn tall_and_heavy_people_are_found_among_few_and_many() {
    for (code, condition) in [
        ("?xh c=POR", "r.code = 'POR'"),
        ("?xh c=USA", "r.code = 'USA'"),
        ("?xh k=o", "g.kind = 'olympic'"),
    ] {
        let sql = format!(
            "SELECT max(p.height) FROM entry n JOIN games g ON g.id = n.games JOIN country r ON r.id = n.country \
             JOIN person p ON p.id = n.person WHERE {condition}"
        );
        assert_eq!(extremes(code)[0].value, one::<i32>(&sql, []), "{code}");
    }
}

#[test]
fn who_was_older_in_art_is_told_beside_the_oldest() {
    match asked("?xa k=o") {
        Facts::Extremes(facts) => {
            assert_eq!(facts.rows[0].person.name, "Oscar Swahn");
            assert_eq!(
                facts.in_art.map(|one| one.person.name).as_deref(),
                Some("John Quincy Ward")
            );
        }
        other => panic!("no extremes: {other:?}"),
    }
}

#[test]
fn athletes_born_on_a_day_and_over_an_age() {
    let count = |code: &str| match asked(code) {
        Facts::Groups(groups) => groups.iter().map(|group| group.of as u32).collect::<Vec<_>>(),
        other => panic!("no groups: {other:?}"),
    };
    let born = |kind: &str| -> u32 {
        let sql = format!("SELECT count(DISTINCT p.id) {MEDALLISTS} AND g.kind = ? AND p.born LIKE '____-09-03'");
        one(&sql, [kind])
    };
    assert_eq!(count("?la b=09-03 m=a"), [born("olympic"), born("paralympic")]);
    let over: u32 = one(
        "SELECT count(DISTINCT n.person) FROM entry n JOIN games g ON g.id = n.games JOIN person p ON p.id = n.person \
         WHERE g.key = '2016-summer-olympics' AND date(p.born, '+60 years') <= g.closed AND length(p.born) = 10",
        [],
    );
    assert_eq!(count("?na g=2016so i=>59"), [over]);
}

#[test]
fn the_games_at_which_an_athlete_had_an_age() {
    match asked("?lg a=john-aalberg-1960 i==31") {
        Facts::Groups(groups) => {
            let albertville = RECORDS.catalog().games_by_key("1992-winter-olympics").unwrap().id;
            assert_eq!(groups[0].items, Items::Games(vec![albertville]));
        }
        other => panic!("no groups: {other:?}"),
    }
}

#[test]
fn a_team_is_told_person_by_person() {
    match asked("?b c=NOR g=1980wo e=cross-country-skiing/womens-4-x-5-km-relay") {
        Facts::Traits(facts) => {
            assert_eq!((facts.known, facts.unknown_of), (4, 0));
            assert_eq!(facts.people[0].person.born.unwrap().to_string(), "1954-01-20");
        }
        other => panic!("no traits: {other:?}"),
    }
}
