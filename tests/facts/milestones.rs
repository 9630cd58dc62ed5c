//! First and last medals.

use podium::answer::{Facts, Milestone};
use podium::question::{Filters, Measure, MedalFilter, Question};
use podium::records::{CountryId, GamesId, GamesKind, Medal, SportId};

use crate::facts;
use crate::plain::{MEDALS, one, rows};

fn milestone(measure: Measure, filters: Filters) -> Option<Milestone> {
    let question = Question {
        measure,
        filters,
        ..Question::default()
    };
    match facts(&question) {
        Facts::Milestones(mut milestones) => milestones.pop(),
        other => panic!("no milestones: {other:?}"),
    }
}

#[test]
fn first_and_last_of_a_country_in_a_sport() {
    let sql = format!(
        "SELECT r.country, e.sport {MEDALS} AND g.kind = 'paralympic' GROUP BY 1, 2 ORDER BY r.country * 31 % 97, 1, 2"
    );
    let all: Vec<(CountryId, SportId)> = rows(&sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
    for (country, sport) in all.iter().copied().step_by(all.len() / 20) {
        for (measure, end) in [(Measure::First, "min"), (Measure::Last, "max")] {
            let within = "g.kind = 'paralympic' AND r.country = ?1 \
                          AND e.sport IN (SELECT id FROM sport WHERE id = ?2 OR parent = ?2)";
            let games: GamesId = one(
                &format!("SELECT {end}(r.games) {MEDALS} AND {within}"),
                (country, sport),
            );
            let undated: u32 = one(
                &format!("SELECT count(*) - count(r.date) {MEDALS} AND {within} AND r.games = ?3"),
                (country, sport, games),
            );
            let day = if undated == 0 {
                format!("AND r.date = (SELECT {end}(r.date) {MEDALS} AND {within} AND r.games = ?3)")
            } else {
                String::new()
            };
            let of: u32 = one(
                &format!("SELECT count(*) {MEDALS} AND {within} AND r.games = ?3 {day}"),
                (country, sport, games),
            );
            let filters = Filters {
                country: Some(country),
                sport: Some(sport),
                kind: Some(GamesKind::Paralympic),
                ..Filters::default()
            };
            let found = milestone(measure, filters).unwrap();
            assert_eq!(found.games, games, "{country:?} {sport:?} {measure:?}");
            assert_eq!((found.of as u32, found.dated), (of, undated == 0));
            assert_eq!(found.rows.len(), found.of.min(Milestone::ROWS));
            assert!(
                found
                    .rows
                    .iter()
                    .all(|row| row.games == games && row.country == country)
            );
        }
    }
}

#[test]
fn first_gold_of_a_country_is_told_by_the_official_tables() {
    let countries: Vec<CountryId> = rows(
        "SELECT country FROM official_table GROUP BY 1 HAVING sum(gold) > 0 ORDER BY count(*) DESC, 1",
        [],
        |row| row.get(0),
    );
    for country in countries.into_iter().step_by(10) {
        for kind in ["olympic", "paralympic"] {
            let expected: Option<GamesId> = one(
                "SELECT min(t.games) FROM official_table t JOIN games g ON g.id = t.games \
                 WHERE country = ? AND gold > 0 AND kind = ? AND g.status = 'held'",
                (country, kind),
            );
            let filters = Filters {
                country: Some(country),
                medal: Some(MedalFilter::Only(Medal::Gold)),
                kind: Some(if kind == "olympic" {
                    GamesKind::Olympic
                } else {
                    GamesKind::Paralympic
                }),
                ..Filters::default()
            };
            let found = milestone(Measure::First, filters);
            assert_eq!(found.map(|milestone| milestone.games), expected, "{country:?} {kind}");
        }
    }
}

#[test]
fn the_medals_of_a_milestone_are_bounded_and_counted() {
    let filters = Filters {
        kind: Some(GamesKind::Paralympic),
        ..Filters::default()
    };
    let found = milestone(Measure::First, filters).unwrap();
    let of: u32 = one(
        &format!("SELECT count(*) {MEDALS} AND g.year = 1960 AND g.kind = 'paralympic'"),
        [],
    );
    assert_eq!(found.of as u32, of);
    assert_eq!(found.rows.len(), Milestone::ROWS);
}
