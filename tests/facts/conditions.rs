//! Conditions on medals and on names, and what fits every one of several Games.

use std::collections::BTreeSet;

use podium::answer::{Answer, Basis, Facts, Group, Items, Note, answer};
use podium::records::{CountryId, EventId, GamesId, PersonId, SportId};

use crate::plain::{COLOURS, MEDALLISTS, MEDALS, colours, ids, one, rows, tally};
use crate::ranks::table;
use crate::{GAMES, RECORDS, facts, question};

fn group(code: &str) -> Group {
    match facts(&question(code)) {
        Facts::Groups(mut groups) if groups.len() == 1 => groups.remove(0),
        other => panic!("{code}: not one group: {other:?}"),
    }
}

fn countries(group: &Group) -> BTreeSet<CountryId> {
    match &group.items {
        Items::Countries(countries) => countries.iter().map(|(id, _)| *id).collect(),
        other => panic!("no countries: {other:?}"),
    }
}

fn people(group: &Group) -> BTreeSet<PersonId> {
    match &group.items {
        Items::Athletes(people) => people.iter().map(|(member, ..)| member.person).collect(),
        other => panic!("no athletes: {other:?}"),
    }
}

#[test]
fn countries_whose_line_of_the_table_fulfils_conditions() {
    let conditions = [
        ("g=1", "gold = 1"),
        ("g>=1,s>=1", "gold >= 1 AND silver >= 1"),
        ("a>10", "gold + silver + bronze > 10"),
        ("g=b,a>0", "gold = bronze AND gold + silver + bronze > 0"),
        ("g>=1,s=0,b=0", "gold >= 1 AND silver = 0 AND bronze = 0"),
        ("b<s", "bronze < silver"),
    ];
    let mut found = 0;
    for (code, key) in GAMES {
        for (having, sql) in conditions {
            let sql = format!(
                "SELECT country FROM official_table t JOIN games g ON g.id = t.games WHERE g.key = ? AND {sql}"
            );
            let expected: BTreeSet<CountryId> = ids(&sql, [key]);
            let asked = format!("g={code} h={having}");
            let listed = group(&format!("?lc {asked}"));
            assert_eq!(countries(&listed), expected, "{asked}");
            assert_eq!(group(&format!("?nc {asked}")).of, expected.len(), "{asked}");
            let lines: BTreeSet<CountryId> = table(&format!("?t {asked}"))
                .rows
                .iter()
                .map(|row| row.country)
                .collect();
            assert_eq!(lines, expected, "{asked}");
            found += expected.len();
        }
    }
    assert!(found > 100, "{found}");
}

#[test]
fn a_country_that_others_are_compared_with_is_told_and_left_out() {
    let cases = [
        (
            "1956wo",
            "1956-winter-olympics",
            "AUT",
            "a>AUT",
            "t.gold + t.silver + t.bronze > o.gold + o.silver + o.bronze",
        ),
        ("2020so", "2020-summer-olympics", "AZE", "g=AZE", "t.gold = o.gold"),
        (
            "2024sp",
            "2024-summer-paralympics",
            "GER",
            "s>=GER",
            "t.silver >= o.silver",
        ),
    ];
    for (code, key, other, having, sql) in cases {
        let sql = format!(
            "SELECT t.country FROM official_table t JOIN games g ON g.id = t.games JOIN country c ON c.code = ?2 \
             JOIN official_table o ON o.games = t.games AND o.country = c.id \
             WHERE g.key = ?1 AND t.country <> o.country AND {sql}"
        );
        let expected: BTreeSet<CountryId> = ids(&sql, [key, other]);
        assert!(!expected.is_empty());
        let found = group(&format!("?lc g={code} h={having}"));
        assert_eq!(countries(&found), expected, "{having}");
        let [(country, tally)] = found.yardsticks.as_slice() else {
            panic!("{:?}", found.yardsticks)
        };
        let line = "SELECT gold, silver, bronze FROM official_table t JOIN games g ON g.id = t.games WHERE g.key = ? AND country = ?";
        let line = rows(line, rusqlite::params![key, country], |row| crate::plain::tally(row, 0));
        assert_eq!(line, [*tally], "{having}");
    }
    // Counted from the results: 2 bronzes, as Great Britain has, and no gold.
    let bowls = group("?lc g=1996sp s=lawn-bowls h=b=GBR,g=0");
    let of: CountryId = one("SELECT id FROM country WHERE code = 'ISR'", []);
    assert_eq!(countries(&bowls), BTreeSet::from([of]));
    assert_eq!(colours(bowls.yardsticks[0].1), (6, 3, 2));
}

#[test]
fn countries_that_never_won_are_of_those_that_took_part() {
    let found = group("?nc g=2024so h=g=0");
    let expected: BTreeSet<CountryId> = ids(
        "SELECT DISTINCT n.country FROM entry n JOIN games g ON g.id = n.games WHERE g.key = '2024-summer-olympics' \
         EXCEPT SELECT country FROM official_table t JOIN games g ON g.id = t.games \
         WHERE g.key = '2024-summer-olympics' AND gold > 0",
        [],
    );
    assert_eq!((found.basis, found.of), (Basis::Entered, expected.len()));
    assert_eq!(countries(&found), expected);
    // Among those with medals.
    let medallists = group("?lc g=2024so m=a h=g=0");
    let expected: BTreeSet<CountryId> = ids(
        "SELECT country FROM official_table t JOIN games g ON g.id = t.games \
         WHERE g.key = '2024-summer-olympics' AND gold = 0 AND silver + bronze > 0",
        [],
    );
    assert_eq!(countries(&medallists), expected);
}

#[test]
fn where_entries_are_missing_those_who_never_won_are_not_called_all() {
    let games: Vec<String> = rows(
        "SELECT g.year || CASE g.season WHEN 'summer' THEN 's' ELSE 'w' END || substr(g.kind, 1, 1) FROM games g \
         JOIN coverage c ON c.games = g.id AND c.aspect = 'entries' AND c.state <> 'complete' \
         JOIN coverage t ON t.games = g.id AND t.aspect = 'table' AND t.state = 'complete' WHERE g.status = 'held'",
        [],
        |row| row.get(0),
    );
    assert!(!games.is_empty());
    for code in games {
        let Answer { notes, .. } = answer(&RECORDS, &question(&format!("?nc g={code} h=g=0"))).unwrap();
        assert!(
            notes.iter().any(|note| matches!(note, Note::NoEntries { .. })),
            "{code} {notes:?}"
        );
    }
}

#[test]
fn athletes_with_so_many_medals() {
    let cases = [
        (
            "?la g=2008so s=swimming h=s=3",
            "g.key = '2008-summer-olympics' AND e.sport = (SELECT id FROM sport WHERE key = 'swimming')",
            "s = 3",
        ),
        ("?la k=p h=g>=12", "g.kind = 'paralympic'", "o >= 12"),
        ("?la k=o h=b>=5,g=0", "g.kind = 'olympic'", "b >= 5 AND o = 0"),
        (
            "?la g=2016so d=08-09 h=g>=2",
            "g.key = '2016-summer-olympics' AND r.date = '2016-08-09'",
            "o >= 2",
        ),
        (
            "?la g=2012so m=g h=s>=2",
            "g.key = '2012-summer-olympics'",
            "o >= 1 AND s >= 2",
        ),
    ];
    for (code, narrowed, having) in cases {
        let sql = format!(
            "SELECT person FROM (SELECT p.id AS person, sum(r.medal = 1) AS o, sum(r.medal = 2) AS s, sum(r.medal = 3) AS b \
             {MEDALLISTS} AND {narrowed} GROUP BY p.id) WHERE {having}"
        );
        let expected: BTreeSet<PersonId> = ids(&sql, []);
        assert!(!expected.is_empty(), "{code}");
        let found = group(code);
        assert_eq!(found.of, expected.len(), "{code}");
        assert!(found.of > 60 || people(&found) == expected, "{code}");
    }
}

#[test]
fn events_in_which_one_country_won_everything() {
    let sql = format!(
        "SELECT r.games, r.event, r.country, {COLOURS} {MEDALS} AND g.year BETWEEN 2000 AND 2012 \
         GROUP BY 1, 2, 3 HAVING count(DISTINCT r.medal) = 3 ORDER BY 1 DESC, 2, 3"
    );
    type Sweep = (GamesId, EventId, CountryId, (u32, u32, u32));
    let expected: Vec<Sweep> = rows(&sql, [], |row| {
        Ok((row.get(0)?, row.get(1)?, row.get(2)?, colours(tally(row, 3)?)))
    });
    assert!(expected.len() > 20);
    let Facts::Groups(groups) = facts(&question("?le y=2000-2012 h=g>=1,s>=1,b>=1")) else {
        panic!("no groups")
    };
    let mut found: Vec<_> = groups
        .iter()
        .flat_map(|group| match &group.items {
            Items::Hauls(hauls) => hauls.clone(),
            other => panic!("no hauls: {other:?}"),
        })
        .map(|haul| (haul.games, haul.event, haul.country, colours(haul.tally)))
        .collect();
    found.sort_by_key(|&(games, event, country, _)| (std::cmp::Reverse(games), event, country));
    assert_eq!(found, expected);
    let Items::Hauls(hauls) = group("?le c=JAM g=2012so h=g>=1,s>=1,b>=1").items else {
        panic!("no hauls")
    };
    let titles: Vec<&str> = hauls
        .iter()
        .map(|haul| RECORDS.catalog().event(haul.event).title.as_str())
        .collect();
    assert_eq!(titles, ["Men's 200 m"]);
}

#[test]
fn games_at_which_a_country_won_so_many() {
    let expected: Vec<(GamesId, (u32, u32, u32))> = rows(
        "SELECT t.games, t.gold, t.silver, t.bronze FROM official_table t JOIN games g ON g.id = t.games \
         JOIN country c ON c.id = t.country \
         WHERE c.code = 'AZE' AND g.kind = 'paralympic' AND t.gold + t.silver + t.bronze >= 10 ORDER BY 1",
        [],
        |row| Ok((row.get(0)?, colours(tally(row, 1)?))),
    );
    assert!(!expected.is_empty());
    let Items::Lines(lines) = group("?lg c=AZE k=p h=a>=10").items else {
        panic!("no lines")
    };
    let found: Vec<_> = lines.iter().map(|(games, tally)| (*games, colours(*tally))).collect();
    assert_eq!(found, expected);
}

#[test]
fn names_begin_with_a_letter_without_its_accent() {
    let names = |code: &str| -> BTreeSet<String> {
        let found = countries(&group(code));
        found
            .iter()
            .map(|&id| RECORDS.catalog().country(id).name.clone())
            .collect()
    };
    let expected: BTreeSet<String> = ids(
        "SELECT DISTINCT c.name FROM entry n JOIN games g ON g.id = n.games JOIN country c ON c.id = n.country \
         WHERE g.key = '2024-summer-olympics' AND c.name LIKE 'g%'",
        [],
    );
    assert_eq!(names("?lc g=2024so q=g"), expected);
    let Facts::GamesList(games) = facts(&question("?lg k=o q=l")) else {
        panic!("no list of Games")
    };
    let expected: Vec<GamesId> = rows(
        "SELECT id FROM games WHERE kind = 'olympic' AND city LIKE 'l%' ORDER BY id",
        [],
        |row| row.get(0),
    );
    assert_eq!(games, expected);
    assert!(expected.len() > 5);
}

#[test]
fn what_fits_every_one_of_the_games_named() {
    let both = "g.key IN ('2008-summer-olympics', '2012-summer-olympics')";
    let champions: BTreeSet<PersonId> = ids(
        &format!("SELECT p.id {MEDALLISTS} AND {both} AND r.medal = 1 GROUP BY 1 HAVING count(DISTINCT g.id) = 2"),
        [],
    );
    let found = group("?la g=2008so,2012so f=e m=g");
    assert_eq!(found.of, champions.len());
    assert!(people(&found).is_subset(&champions) && people(&found).len() == 60);
    let judo = group("?la g=2008so,2012so f=e m=a s=judo");
    let expected: BTreeSet<PersonId> = ids(
        &format!(
            "SELECT p.id {MEDALLISTS} AND {both} AND e.sport = (SELECT id FROM sport WHERE key = 'judo') \
             GROUP BY 1 HAVING count(DISTINCT g.id) = 2"
        ),
        [],
    );
    assert_eq!(people(&judo), expected);
    let starters: usize = rows(
        &format!(
            "SELECT n.person FROM entry n JOIN games g ON g.id = n.games WHERE {both} \
             GROUP BY 1 HAVING count(DISTINCT g.id) = 2"
        ),
        [],
        |row| row.get::<_, i64>(0),
    )
    .len();
    assert_eq!(group("?na g=2008so,2012so f=e").of, starters);
    let won: BTreeSet<CountryId> = ids(
        &format!(
            "SELECT t.country FROM official_table t JOIN games g ON g.id = t.games WHERE {both} AND gold > 0 \
             GROUP BY 1 HAVING count(*) = 2"
        ),
        [],
    );
    assert_eq!(countries(&group("?lc g=2008so,2012so f=e m=g")), won);
}

#[test]
fn sports_and_countries_at_every_summer_olympics() {
    let held = "g.kind = 'olympic' AND g.season = 'summer' AND g.status = 'held'";
    let number: u32 = one(&format!("SELECT count(*) FROM games g WHERE {held}"), []);
    let expected: BTreeSet<SportId> = ids(
        &format!(
            "SELECT ifnull(s.parent, s.id) FROM entry n JOIN games g ON g.id = n.games JOIN sport s ON s.id = n.sport \
             WHERE {held} GROUP BY 1 HAVING count(DISTINCT g.id) = {number}"
        ),
        [],
    );
    let found = group("?ls k=o n=s f=e");
    let Items::Sports(sports) = &found.items else {
        panic!("no sports")
    };
    assert_eq!(sports.iter().map(|(id, _)| *id).collect::<BTreeSet<_>>(), expected);
    let names: Vec<&str> = sports
        .iter()
        .map(|(id, _)| RECORDS.catalog().sport(*id).name.as_str())
        .collect();
    assert!(
        ["Athletics", "Fencing", "Swimming"]
            .iter()
            .all(|name| names.contains(name)),
        "{names:?}"
    );
    let expected: BTreeSet<CountryId> = ids(
        &format!(
            "SELECT n.country FROM entry n JOIN games g ON g.id = n.games WHERE {held} \
             GROUP BY 1 HAVING count(DISTINCT g.id) = {number}"
        ),
        [],
    );
    assert_eq!(countries(&group("?lc k=o n=s f=e")), expected);
}
