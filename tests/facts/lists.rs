//! Who, which sports, countries, events and days.

use std::collections::BTreeSet;

use podium::answer::{Basis, Facts, Group, Items};
use podium::question::{Filters, Measure, MedalFilter, Order, Question, Unit};
use podium::records::{CountryId, EventSex, GamesId, GamesKind, Medal, PersonId, SportId};

use crate::facts;
use crate::plain::{COLOURS, MEDALLISTS, MEDALS, colours, kind_text, one, rows, tally};

fn groups(unit: Unit, filters: Filters, order: Order) -> Vec<Group> {
    let question = Question {
        measure: Measure::List(unit),
        filters,
        order,
        ..Question::default()
    };
    match facts(&question) {
        Facts::Groups(groups) => groups,
        other => panic!("no groups: {other:?}"),
    }
}

fn group(unit: Unit, filters: Filters, order: Order) -> Group {
    let mut groups = groups(unit, filters, order);
    assert_eq!(groups.len(), 1);
    groups.remove(0)
}

type Medallists = Vec<(PersonId, (u32, u32, u32))>;

fn people(group: &Group) -> Medallists {
    match &group.items {
        Items::Athletes(people) => people
            .iter()
            .map(|(member, _, tally)| (member.person, colours(*tally)))
            .collect(),
        other => panic!("no athletes: {other:?}"),
    }
}

fn medallists(condition: &str, params: impl rusqlite::Params) -> Medallists {
    let sql =
        format!("SELECT p.id, {COLOURS} {MEDALLISTS} AND {condition} GROUP BY 1 ORDER BY 2 DESC, 3 DESC, 4 DESC, 1");
    rows(&sql, params, |row| Ok((row.get(0)?, colours(tally(row, 1)?))))
}

#[test]
fn medallists_of_a_kind_of_games() {
    for kind in [GamesKind::Olympic, GamesKind::Paralympic] {
        for sex in [None, Some(EventSex::Men), Some(EventSex::Women)] {
            let condition = match sex {
                None => "g.kind = ?",
                Some(EventSex::Men) => "g.kind = ? AND p.sex = 'm'",
                Some(_) => "g.kind = ? AND p.sex = 'f'",
            };
            let all = medallists(condition, [kind_text(kind)]);
            let filters = Filters {
                kind: Some(kind),
                sex,
                medal: Some(MedalFilter::Any),
                ..Filters::default()
            };
            let found = group(Unit::Athletes, filters.clone(), Order::Golds);
            assert_eq!(found.basis, Basis::Won);
            assert_eq!(found.of, all.len());
            assert_eq!(people(&found), all[..60]);

            let total = |tally: (u32, u32, u32)| tally.0 + tally.1 + tally.2;
            let mut by_total = all.clone();
            by_total.sort_by_key(|(_, tally)| std::cmp::Reverse(total(*tally)));
            assert_eq!(
                people(&group(Unit::Athletes, filters.clone(), Order::Total)),
                by_total[..60]
            );

            let silvers = Filters {
                medal: Some(MedalFilter::Only(Medal::Silver)),
                ..filters
            };
            let found = group(Unit::Athletes, silvers, Order::Golds);
            assert_eq!(found.of, all.iter().filter(|(_, tally)| tally.1 > 0).count());
            let mut numbers: Vec<u32> = all.iter().map(|(_, tally)| tally.1).collect();
            numbers.sort_by_key(|number| std::cmp::Reverse(*number));
            let listed: Vec<u32> = people(&found).iter().map(|(_, tally)| tally.1).collect();
            assert_eq!(listed, numbers[..60]);
        }
    }
}

#[test]
fn medallists_by_country_sport_and_years() {
    let sql =
        format!("SELECT r.country, e.sport, g.kind {MEDALS} GROUP BY 1, 2, 3 ORDER BY count(*) DESC, 1, 2 LIMIT 300");
    let all: Vec<(CountryId, SportId, String)> = rows(&sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    for (country, sport, kind) in all.into_iter().step_by(20) {
        let filters = Filters {
            kind: Some(if kind == "olympic" {
                GamesKind::Olympic
            } else {
                GamesKind::Paralympic
            }),
            medal: Some(MedalFilter::Any),
            years: Some((1996, 2024)),
            ..Filters::default()
        };
        let years = "g.year BETWEEN 1996 AND 2024 AND g.kind = ?2";
        let in_sport = format!("{years} AND e.sport IN (SELECT id FROM sport WHERE id = ?1 OR parent = ?1)");
        let expected = medallists(&in_sport, (sport, &kind));
        let of_sport = Filters {
            sport: Some(sport),
            ..filters.clone()
        };
        let found = groups(Unit::Athletes, of_sport, Order::Golds);
        assert_eq!(found.first().map_or(0, |group| group.of), expected.len());
        if let Some(found) = found.first() {
            assert_eq!(people(found), expected[..expected.len().min(60)], "{sport:?}");
        }
        let expected = medallists(&format!("{years} AND r.country = ?1"), (country, &kind));
        let of_country = Filters {
            country: Some(country),
            ..filters
        };
        let found = groups(Unit::Athletes, of_country, Order::Golds);
        assert_eq!(found.first().map_or(0, |group| group.of), expected.len(), "{country:?}");
    }
}

#[test]
fn medallists_of_events() {
    let sql = format!("SELECT e.id {MEDALS} GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 100");
    let events = rows(&sql, [], |row| row.get(0));
    for event in events.into_iter().step_by(10) {
        let filters = Filters {
            events: vec![event],
            medal: Some(MedalFilter::Any),
            ..Filters::default()
        };
        let found = group(Unit::Athletes, filters, Order::Golds);
        assert_eq!(found.basis, Basis::Won);
        let expected = medallists("e.id = ?", [event]);
        assert_eq!(people(&found), expected[..expected.len().min(60)]);
        assert_eq!(found.of, expected.len());
    }
}

#[test]
fn a_medallist_of_two_committees_is_shown_with_the_latest() {
    let sql = format!(
        "SELECT p.id, g.kind {MEDALLISTS} GROUP BY 1, 2 HAVING count(DISTINCT r.country) > 1 AND sum(r.medal = 1) > 4 ORDER BY 1"
    );
    let moved: Vec<(PersonId, String)> = rows(&sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
    assert!(!moved.is_empty());
    let mut seen = 0;
    for (person, kind) in moved {
        let latest: CountryId = one(
            &format!("SELECT r.country {MEDALLISTS} AND p.id = ? AND g.kind = ? ORDER BY r.games DESC LIMIT 1"),
            (person, &kind),
        );
        let filters = Filters {
            kind: Some(if kind == "olympic" {
                GamesKind::Olympic
            } else {
                GamesKind::Paralympic
            }),
            medal: Some(MedalFilter::Any),
            ..Filters::default()
        };
        let years = Filters {
            years: Some((1900, 2100)),
            ..filters.clone()
        };
        for filters in [filters, years] {
            let Items::Athletes(people) = group(Unit::Athletes, filters, Order::Golds).items else {
                panic!("no athletes");
            };
            if let Some((_, country, _)) = people.iter().find(|(member, ..)| member.person == person) {
                assert_eq!(*country, latest, "{person:?}");
                seen += 1;
            }
        }
    }
    assert!(seen > 0);
}

#[test]
fn starters_are_counted_by_games_country_sport_and_sex() {
    let sql = "SELECT n.games, n.country, n.sport FROM entry n JOIN coverage c ON c.games = n.games \
               WHERE c.aspect = 'entries' AND c.state = 'complete' GROUP BY 1, 2, 3 ORDER BY n.country * 31 % 97, 1, 2, 3";
    let all: Vec<(GamesId, CountryId, SportId)> = rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)));
    for (games, country, sport) in all.iter().copied().step_by(all.len() / 20) {
        let filters = Filters {
            games: vec![games],
            ..Filters::default()
        };
        let of = |filters: Filters| {
            let found = group(Unit::Athletes, filters, Order::Golds);
            assert_eq!(found.basis, Basis::Entered);
            found.of as u32
        };
        let number = |condition: &str| {
            one::<u32>(
                &format!(
                    "SELECT count(DISTINCT n.person) FROM entry n JOIN person p ON p.id = n.person \
                     WHERE n.games = ?1 AND ?2 = ?2 AND ?3 = ?3 AND {condition}"
                ),
                (games, country, sport),
            )
        };
        let in_sport = "n.sport IN (SELECT id FROM sport WHERE id = ?3 OR parent = ?3)";
        assert_eq!(of(filters.clone()), number("1"));
        let women = Filters {
            sex: Some(EventSex::Women),
            ..filters.clone()
        };
        assert_eq!(of(women.clone()), number("p.sex = 'f'"));
        let of_country = Filters {
            country: Some(country),
            ..women
        };
        assert_eq!(of(of_country), number("p.sex = 'f' AND n.country = ?2"));
        let of_sport = Filters {
            sport: Some(sport),
            ..filters.clone()
        };
        assert_eq!(of(of_sport.clone()), number(in_sport));
        // Countries with a sport are those that entered it.
        let countries = group(Unit::Countries, of_sport, Order::Golds);
        assert_eq!(countries.basis, Basis::Entered);
        let sql = format!(
            "SELECT count(DISTINCT country) FROM entry n WHERE n.games = ?1 AND {}",
            in_sport.replace("?3", "?2")
        );
        assert_eq!(countries.of as u32, one::<u32>(&sql, (games, sport)));
    }
}

#[test]
fn sports_are_counted_with_their_disciplines_as_one() {
    let all: Vec<GamesId> = rows(&format!("SELECT DISTINCT r.games {MEDALS} ORDER BY 1"), [], |row| {
        row.get(0)
    });
    for games in all {
        let filters = Filters {
            games: vec![games],
            medal: Some(MedalFilter::Any),
            ..Filters::default()
        };
        let sql = format!(
            "SELECT count(DISTINCT ifnull(s.parent, s.id)) FROM sport s WHERE s.id IN (SELECT e.sport {MEDALS} AND r.games = ?)"
        );
        assert_eq!(
            group(Unit::Sports, filters, Order::Golds).of as u32,
            one::<u32>(&sql, [games]),
            "{games:?}"
        );
    }
}

#[test]
fn events_held_are_those_of_the_contests() {
    let all: Vec<GamesId> = rows(&format!("SELECT DISTINCT r.games {MEDALS} ORDER BY 1"), [], |row| {
        row.get(0)
    });
    for games in all {
        let filters = Filters {
            games: vec![games],
            sex: Some(EventSex::Women),
            ..Filters::default()
        };
        let expected: u32 = one(
            "SELECT count(*) FROM contest c JOIN event e ON e.id = c.event WHERE c.status = 'medal' AND e.sex = 'women' AND c.games = ?",
            [games],
        );
        assert_eq!(
            group(Unit::Events, filters, Order::Golds).of as u32,
            expected,
            "{games:?}"
        );
    }
}

#[test]
fn days_with_medals_of_a_country() {
    let sql = format!(
        "SELECT r.country, r.games {MEDALS} AND r.date IS NOT NULL GROUP BY 1, 2 ORDER BY count(*) DESC, 1, 2 LIMIT 100"
    );
    let all: Vec<(CountryId, GamesId)> = rows(&sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
    for (country, games) in all.into_iter().step_by(8) {
        let filters = Filters {
            country: Some(country),
            games: vec![games],
            ..Filters::default()
        };
        let Items::Days(days) = group(Unit::Days, filters, Order::Golds).items else {
            panic!("no days");
        };
        let sql = format!(
            "SELECT r.date, {COLOURS} {MEDALS} AND r.country = ? AND r.games = ? AND r.date IS NOT NULL GROUP BY 1 ORDER BY 1"
        );
        let expected = rows(&sql, (country, games), |row| {
            Ok((row.get::<_, String>(0)?, colours(tally(row, 1)?)))
        });
        let found: Vec<_> = days
            .iter()
            .map(|(day, tally)| (day.to_string(), colours(*tally)))
            .collect();
        assert_eq!(found, expected, "{country:?} {games:?}");
    }
}

#[test]
fn countries_with_medals_are_those_of_the_official_tables() {
    for kind in [GamesKind::Olympic, GamesKind::Paralympic] {
        let filters = Filters {
            kind: Some(kind),
            medal: Some(MedalFilter::Only(Medal::Gold)),
            ..Filters::default()
        };
        let Items::Countries(countries) = group(Unit::Countries, filters, Order::Golds).items else {
            panic!("no countries");
        };
        let found: BTreeSet<_> = countries.iter().map(|(id, tally)| (*id, tally.gold)).collect();
        let expected: Vec<(CountryId, u32)> = rows(
            "SELECT country, sum(gold) FROM official_table t JOIN games g ON g.id = t.games \
             WHERE g.kind = ? AND g.status = 'held' GROUP BY 1 HAVING sum(gold) > 0",
            [kind_text(kind)],
            |row| Ok((row.get(0)?, row.get(1)?)),
        );
        assert_eq!(found, expected.into_iter().collect());
    }
}
