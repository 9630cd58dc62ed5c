//! Medal tables and ranks.

use std::collections::BTreeSet;

use podium::answer::{Facts, TableFacts, Tally};
use podium::question::{Day, Filters, Measure, MedalFilter, Order, Question};
use podium::records::{CountryId, EventSex, GamesId, GamesKind, Medal, SportId};

use crate::facts;
use crate::plain::{COLOURS, MEDALS, colours, kind_text, rows, sex_text, tally};

fn table(filters: Filters, order: Order) -> TableFacts {
    let question = Question {
        measure: Measure::Table,
        filters,
        order,
        ..Question::default()
    };
    match facts(&question) {
        Facts::Table(table) => table,
        other => panic!("no table: {other:?}"),
    }
}

/// The lines with a rank, by their golds, silvers and bronzes, and in the order of the countries.
fn lines(table: &TableFacts) -> Vec<(CountryId, (u32, u32, u32))> {
    let mut lines: Vec<_> = table.rows.iter().map(|row| (row.country, colours(row.tally))).collect();
    lines.sort();
    lines
}

fn expected(condition: &str, params: impl rusqlite::Params) -> Vec<(CountryId, (u32, u32, u32))> {
    let sql = format!("SELECT r.country, {COLOURS} {MEDALS} AND {condition} GROUP BY 1 ORDER BY 1");
    rows(&sql, params, |row| Ok((row.get(0)?, colours(tally(row, 1)?))))
}

/// Ranks say how many ranked lines are better, and one more.
fn assert_ranked(table: &TableFacts, worth: impl Fn(Tally) -> (u32, u32, u32, u32)) {
    assert!(table.rows.is_sorted_by(|a, b| worth(a.tally) >= worth(b.tally)));
    let ranked: Vec<_> = table.rows.iter().filter(|row| row.rank.is_some()).collect();
    for row in &ranked {
        let better = ranked
            .iter()
            .filter(|other| worth(other.tally) > worth(row.tally))
            .count();
        assert_eq!(row.rank, Some(better as u32 + 1), "{row:?}");
    }
}

fn by_gold(tally: Tally) -> (u32, u32, u32, u32) {
    (tally.gold, tally.silver, tally.bronze, 0)
}

fn by_total(tally: Tally) -> (u32, u32, u32, u32) {
    (tally.total(), tally.gold, tally.silver, tally.bronze)
}

#[test]
fn tables_of_sports_at_one_games() {
    let sql = format!("SELECT DISTINCT r.games, e.sport {MEDALS} ORDER BY 1, 2");
    let all: Vec<(GamesId, SportId)> = rows(&sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
    let mut compared = 0;
    for (games, sport) in all.iter().copied().step_by(all.len() / 20) {
        let within = "r.games = ?1 AND e.sport IN (SELECT id FROM sport WHERE id = ?2 OR parent = ?2)";
        let filters = Filters {
            games: vec![games],
            sport: Some(sport),
            ..Filters::default()
        };
        let found = table(filters.clone(), Order::Golds);
        assert_eq!(lines(&found), expected(within, (games, sport)), "{games:?} {sport:?}");
        assert_ranked(&found, by_gold);
        let women = table(
            Filters {
                sex: Some(EventSex::Women),
                ..filters
            },
            Order::Total,
        );
        assert_eq!(
            lines(&women),
            expected(&format!("{within} AND e.sex = 'women'"), (games, sport))
        );
        assert_ranked(&women, by_total);
        compared += 2;
    }
    assert!(compared >= 40);
}

#[test]
fn tables_by_sex_and_by_day() {
    let all: Vec<GamesId> = rows(&format!("SELECT DISTINCT r.games {MEDALS} ORDER BY 1"), [], |row| {
        row.get(0)
    });
    for games in all.into_iter().step_by(6) {
        for sex in [EventSex::Men, EventSex::Women, EventSex::Mixed] {
            let found = table(
                Filters {
                    games: vec![games],
                    sex: Some(sex),
                    ..Filters::default()
                },
                Order::Golds,
            );
            assert!(!found.official);
            assert_eq!(
                lines(&found),
                expected("r.games = ? AND e.sex = ?", (games, sex_text(sex))),
                "{games:?} {sex:?}"
            );
            assert_ranked(&found, by_gold);
        }
    }
    let day: jiff::civil::Date = "2024-09-03".parse().unwrap();
    let found = table(
        Filters {
            date: Some(Day::Exact(day)),
            ..Filters::default()
        },
        Order::Golds,
    );
    assert_eq!(lines(&found), expected("r.date = ?", ["2024-09-03"]));
}

#[test]
fn tables_of_a_kind_over_all_years() {
    for kind in [GamesKind::Olympic, GamesKind::Paralympic] {
        let filters = Filters {
            kind: Some(kind),
            ..Filters::default()
        };
        let official: Vec<(CountryId, (u32, u32, u32))> = rows(
            "SELECT country, sum(t.gold), sum(t.silver), sum(t.bronze) FROM official_table t \
             JOIN games g ON g.id = t.games WHERE g.status = 'held' AND g.kind = ? GROUP BY 1 ORDER BY 1",
            [kind_text(kind)],
            |row| Ok((row.get(0)?, colours(tally(row, 1)?))),
        );
        for (order, worth) in [(Order::Golds, by_gold as fn(Tally) -> _), (Order::Total, by_total)] {
            let found = table(filters.clone(), order);
            assert!(found.official);
            assert_eq!(lines(&found), official);
            assert_ranked(&found, worth);
        }
        let bronzes = Filters {
            medal: Some(MedalFilter::Only(Medal::Bronze)),
            ..filters.clone()
        };
        assert_ranked(&table(bronzes, Order::Golds), |tally| {
            (tally.bronze, tally.gold, tally.silver, tally.bronze)
        });
        let women = Filters {
            sex: Some(EventSex::Women),
            ..filters
        };
        assert_eq!(
            lines(&table(women, Order::Golds)),
            expected("g.kind = ? AND e.sex = 'women'", [kind_text(kind)])
        );
    }
}

#[test]
fn one_games_is_ranked_as_its_organisers_ranked_it() {
    let all: Vec<GamesId> = rows("SELECT DISTINCT games FROM official_table ORDER BY 1", [], |row| {
        row.get(0)
    });
    for games in all {
        let of = |order| {
            let filters = Filters {
                games: vec![games],
                ..Filters::default()
            };
            table(filters, order)
        };
        let ranks: BTreeSet<(CountryId, Option<u32>)> = of(Order::Golds)
            .rows
            .iter()
            .map(|row| (row.country, row.rank))
            .collect();
        let official: Vec<(CountryId, Option<u32>)> = rows(
            "SELECT country, rank FROM official_table WHERE games = ?",
            [games],
            |row| Ok((row.get(0)?, row.get(1)?)),
        );
        assert_eq!(ranks, official.into_iter().collect(), "{games:?}");
        assert_eq!(lines(&of(Order::Golds)), lines(&of(Order::Total)));
        assert_ranked(&of(Order::Total), by_total);
    }
}

#[test]
fn games_named_twice_or_in_any_order_make_the_same_table() {
    let games: Vec<GamesId> = rows(
        "SELECT id FROM games WHERE kind = 'paralympic' AND status = 'held' AND year >= 2016 ORDER BY id",
        [],
        |row| row.get(0),
    );
    let mixed = games.iter().rev().chain(&games).copied().collect();
    let of = |games| {
        table(
            Filters {
                games,
                ..Filters::default()
            },
            Order::Golds,
        )
    };
    assert_eq!(of(mixed), of(games));
}

/// The rank of a country within a sport and sex is that of its line in the table of that sport and sex.
#[test]
fn ranks_under_filters_are_those_of_the_narrowed_table() {
    let sql = format!(
        "SELECT r.country, r.games, e.sport, e.sex = 'women' {MEDALS} GROUP BY 1, 2, 3, 4 ORDER BY r.country * 31 % 97, 1, 2, 3, 4"
    );
    let all: Vec<(CountryId, GamesId, SportId, bool)> =
        rows(&sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)));
    for (country, games, sport, women) in all.iter().copied().step_by(all.len() / 30) {
        let sex = women.then_some(EventSex::Women);
        let filters = Filters {
            games: vec![games],
            sport: Some(sport),
            sex,
            country: Some(country),
            ..Filters::default()
        };
        let condition = if women { "e.sex = 'women'" } else { "1" };
        let sql = format!(
            "SELECT r.country, {COLOURS} {MEDALS} AND {condition} AND r.games = ?1 \
             AND e.sport IN (SELECT id FROM sport WHERE id = ?2 OR parent = ?2) \
             AND (SELECT rank FROM official_table t WHERE t.games = r.games AND t.country = r.country) IS NOT NULL \
             GROUP BY 1"
        );
        let ranked: Vec<(CountryId, Tally)> = rows(&sql, (games, sport), |row| Ok((row.get(0)?, tally(row, 1)?)));
        let own = ranked
            .iter()
            .find(|(id, _)| *id == country)
            .map(|(_, tally)| by_gold(*tally));
        let rank = own.map(|own| ranked.iter().filter(|(_, tally)| by_gold(*tally) > own).count() as u32 + 1);
        let question = Question {
            measure: Measure::Rank,
            filters,
            ..Question::default()
        };
        match facts(&question) {
            Facts::Medals(medals) => assert_eq!(medals.by_games[0].rank, rank, "{question:?}"),
            other => panic!("not medals: {other:?}"),
        }
    }
}
