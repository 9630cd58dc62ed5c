//! How many medals.

use podium::answer::{Depth, Facts, MedalsFacts, Tally};
use podium::question::{Day, Filters, Measure, MedalFilter, Question, Unit};
use podium::records::{CountryId, EventSex, GamesId, Medal, SportId};

use crate::plain::{COLOURS, MEDALS, colours, one, rows, sex_text, tally};
use crate::{RECORDS, facts};

fn medals(filters: Filters) -> MedalsFacts {
    let question = Question {
        measure: Measure::Count(Unit::Medals),
        filters,
        ..Question::default()
    };
    match facts(&question) {
        Facts::Medals(medals) => medals,
        other => panic!("not medals: {other:?}"),
    }
}

fn sum(medals: &MedalsFacts) -> Tally {
    medals
        .by_games
        .iter()
        .fold(Tally::default(), |sum, row| sum.plus(row.tally))
}

/// Of a country at one Games in one sport for one sex; every so manieth of all there are.
#[test]
fn medals_by_country_sport_games_and_sex() {
    let sql = format!(
        "SELECT r.country, e.sport, r.games, e.sex, {COLOURS} {MEDALS} GROUP BY 1, 2, 3, 4 ORDER BY 1 * 7919 % 101, 1, 2, 3, 4"
    );
    let all = rows(&sql, [], |row| {
        let key: (CountryId, SportId, GamesId) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok((key, row.get::<_, String>(3)?, tally(row, 4)?))
    });
    let chosen: Vec<_> = all.iter().step_by(all.len() / 40).collect();
    assert!(chosen.len() >= 40);
    for ((country, sport, games), sex, _) in chosen {
        let sex = [EventSex::Men, EventSex::Women, EventSex::Mixed, EventSex::Open]
            .into_iter()
            .find(|one| sex_text(*one) == sex)
            .unwrap();
        // A sport holds its disciplines as well.
        let within = |other: SportId| other == *sport || RECORDS.catalog().sport(other).parent == Some(*sport);
        let expected = all
            .iter()
            .filter(|(key, other, _)| (key.0, key.2) == (*country, *games) && within(key.1) && other == sex_text(sex))
            .fold(Tally::default(), |sum, (.., tally)| sum.plus(*tally));
        let found = medals(Filters {
            country: Some(*country),
            sport: Some(*sport),
            games: vec![*games],
            sex: Some(sex),
            ..Filters::default()
        });
        assert_eq!(
            colours(sum(&found)),
            colours(expected),
            "{country:?} {sport:?} {games:?} {sex:?}"
        );
        assert_eq!(found.listed_of, expected.total() as usize);
        assert_eq!(found.rows.len(), found.listed_of.min(Depth::Head.rows()));
    }
}

/// Of a country in a sport over all years, by Games, of one colour or of all.
#[test]
fn medals_by_games() {
    let sql = format!("SELECT r.country, e.sport, count(*) {MEDALS} GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT 200");
    let chosen: Vec<(CountryId, SportId)> = rows(&sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
    for (turn, (country, sport)) in chosen.into_iter().step_by(25).enumerate() {
        let medal = [None, Some(Medal::Gold), Some(Medal::Silver), Some(Medal::Bronze)][turn % 4];
        let having = medal.map_or(String::new(), |medal| format!("HAVING sum(r.medal = {})", medal as i64));
        let sql = format!(
            "SELECT r.games, {COLOURS} {MEDALS} AND r.country = ?1 \
             AND e.sport IN (SELECT id FROM sport WHERE id = ?2 OR parent = ?2) GROUP BY 1 {having} ORDER BY 1"
        );
        let expected: Vec<(GamesId, Tally)> = rows(&sql, (country, sport), |row| Ok((row.get(0)?, tally(row, 1)?)));
        let found = medals(Filters {
            country: Some(country),
            sport: Some(sport),
            medal: medal.map(MedalFilter::Only),
            ..Filters::default()
        });
        let by_games: Vec<(GamesId, Tally)> = found.by_games.iter().map(|row| (row.games, row.tally)).collect();
        assert_eq!(by_games, expected, "{country:?} {sport:?} {medal:?}");
        let of_colour = |tally: &Tally| medal.map_or(tally.total(), |medal| tally.of(medal)) as usize;
        assert_eq!(
            found.listed_of,
            expected.iter().map(|(_, tally)| of_colour(tally)).sum::<usize>()
        );
        // Newest Games first, and of these nothing skipped.
        assert!(found.rows.is_sorted_by_key(|row| std::cmp::Reverse(row.games)));
        assert_eq!(found.rows.len(), found.listed_of.min(Depth::Head.rows()));
    }
}

/// On one day, and on a day of any year.
#[test]
fn medals_by_day() {
    let sql = format!("SELECT DISTINCT r.date {MEDALS} AND r.date IS NOT NULL ORDER BY 1");
    let days: Vec<String> = rows(&sql, [], |row| row.get(0));
    assert!(days.len() > 500);
    for day in days.iter().step_by(days.len() / 40) {
        let exact = format!("SELECT count(*) {MEDALS} AND r.date = ?");
        let date: jiff::civil::Date = day.parse().unwrap();
        let found = medals(Filters {
            date: Some(Day::Exact(date)),
            ..Filters::default()
        });
        assert_eq!(found.listed_of as u32, one::<u32>(&exact, [day]), "{day}");
        assert_eq!(sum(&found).total(), one::<u32>(&exact, [day]), "{day}");
        let yearly = format!("SELECT count(*) {MEDALS} AND r.date LIKE '%' || ?");
        let found = medals(Filters {
            date: Some(Day::Yearly(date.month(), date.day())),
            ..Filters::default()
        });
        assert_eq!(sum(&found).total(), one::<u32>(&yearly, [&day[4..]]), "{}", &day[4..]);
    }
}

/// A country's whole medals are those of the official tables, and by sport those of the results.
#[test]
fn whole_countries_are_told_by_the_official_tables() {
    let countries: Vec<CountryId> = rows(
        "SELECT country FROM official_table GROUP BY 1 ORDER BY count(*) DESC, 1",
        [],
        |row| row.get(0),
    );
    for country in countries.into_iter().step_by(15) {
        let expected: Vec<(GamesId, Tally, Option<u32>)> = rows(
            "SELECT t.games, t.gold, t.silver, t.bronze, t.rank FROM official_table t JOIN games g ON g.id = t.games \
             WHERE country = ? AND g.status = 'held' ORDER BY 1",
            [country],
            |row| Ok((row.get(0)?, tally(row, 1)?, row.get(4)?)),
        );
        let found = medals(Filters {
            country: Some(country),
            ..Filters::default()
        });
        let lines: Vec<_> = found
            .by_games
            .iter()
            .map(|row| (row.games, row.tally, row.rank))
            .collect();
        assert_eq!(lines, expected, "{country:?}");
        assert!(found.official);
        let sql = format!("SELECT {COLOURS} {MEDALS} AND r.country = ?");
        let results = rows(&sql, [country], |row| tally(row, 0)).remove(0);
        let by_sport = found.by_sport.iter().flat_map(|of| &of.sports);
        assert_eq!(
            by_sport.fold(Tally::default(), |sum, (_, tally)| sum.plus(*tally)),
            results
        );
    }
}
