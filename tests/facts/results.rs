//! Places and marks in events, and who was in them.

use podium::answer::{
    Answer, Basis, Contest, Facts, Finishers, Group, Items, Mark, MarkUnit, Note, ResultsFacts, answer,
};
use podium::question::{
    Amount, Comparison, Ended, Filters, Having, Measure, MedalFilter, Placed, Question, Side, Subject, Unit,
};
use podium::records::{CountryCode, CountryId, EventId, GamesId, Medal, PersonId};

use crate::plain::{one, rows};
use crate::{RECORDS, facts};

/// Results of contests for medals at Games of which more than the medals is held.
const RESULTS: &str = "FROM result r JOIN games g ON g.id = r.games JOIN contest c ON c.games = r.games AND c.event = r.event \
    WHERE g.kind = 'olympic' AND g.status = 'held' AND g.year < 2026 AND c.status = 'medal'";
/// Who never started is no starter; who did not start in a later round is one.
const STARTED: &str = "(r.status IS NULL OR r.status <> 'DNS' OR (r.stage LIKE 'r%' AND r.stage NOT LIKE 'r1/%'))";

fn event(key: &str) -> EventId {
    RECORDS.catalog().event_by_key(key).expect(key).id
}

fn games(key: &str) -> GamesId {
    RECORDS.catalog().games_by_key(key).expect(key).id
}

fn person(key: &str) -> PersonId {
    RECORDS.person_by_key(key).unwrap().expect(key).id
}

fn country(code: &str) -> CountryId {
    RECORDS
        .catalog()
        .country_by_code(CountryCode::new(code).unwrap())
        .unwrap()
        .id
}

/// One event at one Games.
fn at(event_key: &str, games_key: &str) -> Filters {
    Filters {
        events: vec![event(event_key)],
        games: vec![games(games_key)],
        ..Filters::default()
    }
}

fn asked(measure: Measure, filters: Filters) -> Question {
    Question {
        measure,
        filters,
        ..Question::default()
    }
}

fn results(question: &Question) -> ResultsFacts {
    match facts(question) {
        Facts::Results(results) => results,
        other => panic!("no results: {other:?}"),
    }
}

/// The results of the one contest that a question is about.
fn sheet(filters: Filters) -> Contest {
    let mut results = results(&asked(Measure::Results, filters));
    assert_eq!(results.contests.len(), 1);
    results.contests.remove(0)
}

/// Name, place and mark of the results; of a team the first name.
fn told(contest: &Contest) -> Vec<(String, Option<u16>, Option<String>)> {
    let rows = contest.rows.iter().map(|row| {
        let name = row.placing.members.first().map(|member| member.name.clone());
        (name.unwrap_or_default(), row.placing.place, row.placing.mark.clone())
    });
    rows.collect()
}

fn places(contest: &Contest) -> Vec<Option<u16>> {
    contest.rows.iter().map(|row| row.placing.place).collect()
}

fn group(unit: Unit, filters: Filters) -> Group {
    match facts(&asked(Measure::Count(unit), filters)) {
        Facts::Groups(mut groups) if groups.len() == 1 => groups.remove(0),
        other => panic!("not one group: {other:?}"),
    }
}

fn gap(value: i64, unit: MarkUnit, decimals: u8) -> Option<Mark> {
    Some(Mark { value, unit, decimals })
}

/// The number that a query gives.
fn number(sql: &str, params: impl rusqlite::Params) -> usize {
    one::<u32>(sql, params) as usize
}

/// Every so manieth contest there is.
fn contests(every: usize) -> Vec<(EventId, GamesId)> {
    let sql = format!("SELECT r.event, r.games {RESULTS} GROUP BY 1, 2 ORDER BY r.event * 31 % 97, 1, 2");
    let all: Vec<(EventId, GamesId)> = rows(&sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
    all.into_iter().step_by(every).collect()
}

fn of(event: EventId, games: GamesId) -> Filters {
    Filters {
        events: vec![event],
        games: vec![games],
        ..Filters::default()
    }
}

#[test]
fn who_started_is_counted_from_all_results() {
    let people = "SELECT count(DISTINCT rp.person) FROM result r JOIN result_person rp ON rp.result = r.id \
                  WHERE rp.role = 'athlete' AND r.event = ? AND r.games = ?";
    for (event, games) in contests(90) {
        let athletes = group(Unit::Athletes, of(event, games));
        let expected = number(&format!("{people} AND {STARTED}"), (event, games));
        assert_eq!(
            (athletes.basis, athletes.of),
            (Basis::Entered, expected),
            "{event:?} {games:?}"
        );

        let countries = group(Unit::Countries, of(event, games));
        let expected = number(
            &format!("SELECT count(DISTINCT r.country) FROM result r WHERE r.event = ? AND r.games = ? AND {STARTED}"),
            (event, games),
        );
        assert_eq!(countries.of, expected, "{event:?} {games:?}");

        let (whose, top): (CountryId, u16) = rows(
            "SELECT country, max(place) FROM result WHERE event = ? AND games = ? AND place < 20 GROUP BY 1 ORDER BY 2 DESC",
            (event, games),
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .remove(0);
        let filters = Filters {
            country: Some(whose),
            placed: Some(Placed::Within(1, top)),
            ..of(event, games)
        };
        let expected = number(
            &format!("{people} AND r.country = ? AND r.place BETWEEN 1 AND ?"),
            (event, games, whose, top),
        );
        assert_eq!(group(Unit::Athletes, filters).of, expected, "{event:?} {games:?}");
    }
}

#[test]
fn countries_are_those_of_the_places_asked_for_and_not_of_the_medals() {
    for (event, games) in contests(150) {
        for (placed, condition) in [
            (Placed::Within(4, 8), "place BETWEEN 4 AND 8"),
            (Placed::Ended(Ended::Disqualified), "status = 'DSQ'"),
            (Placed::Ended(Ended::NotStarted), "status = 'DNS'"),
        ] {
            let filters = Filters {
                placed: Some(placed),
                ..of(event, games)
            };
            let sql =
                format!("SELECT DISTINCT country FROM result WHERE event = ? AND games = ? AND {condition} ORDER BY 1");
            let expected: Vec<CountryId> = rows(&sql, (event, games), |row| row.get(0));
            let Items::Countries(found) = group(Unit::Countries, filters).items else {
                panic!("no countries");
            };
            let mut found: Vec<CountryId> = found.into_iter().map(|(country, _)| country).collect();
            found.sort();
            assert_eq!(found, expected, "{event:?} {games:?} {placed:?}");
        }
    }
}

#[test]
fn the_places_of_a_sheet_are_those_of_the_results() {
    for (event, games) in contests(70) {
        let place = |condition: &str| -> Vec<Option<u16>> {
            let sql = format!(
                "SELECT place FROM result r WHERE event = ? AND games = ? AND {condition} ORDER BY place IS NULL, place"
            );
            rows(&sql, (event, games), |row| row.get(0))
        };
        let whole = sheet(of(event, games));
        let expected = place(STARTED);
        assert_eq!(whole.of, expected.len(), "{event:?} {games:?}");
        assert_eq!(
            places(&whole),
            expected[..expected.len().min(10)],
            "{event:?} {games:?}"
        );
        for (placed, condition) in [
            (Placed::Within(4, 6), "place BETWEEN 4 AND 6"),
            (
                Placed::Last,
                "place = (SELECT max(place) FROM result o WHERE o.event = r.event AND o.games = r.games)",
            ),
            (Placed::Ended(Ended::Unfinished), "status = 'DNF'"),
        ] {
            let filters = Filters {
                placed: Some(placed),
                ..of(event, games)
            };
            let found = sheet(filters);
            let expected = place(condition);
            assert_eq!(found.of, expected.len(), "{event:?} {games:?} {placed:?}");
            assert_eq!(places(&found), expected[..expected.len().min(40)], "{placed:?}");
        }
    }
}

#[test]
fn marks_are_compared_as_numbers() {
    let sql = "SELECT event, games FROM result WHERE mark LIKE '% m' GROUP BY 1, 2 ORDER BY 1, 2";
    let with_metres: Vec<(EventId, GamesId)> = rows(sql, [], |row| Ok((row.get(0)?, row.get(1)?)));
    let mut seen = 0;
    for (event, games) in with_metres.into_iter().step_by(12) {
        for metres in [8, 20, 70] {
            let filters = Filters {
                placed: Some(Placed::Marked(Comparison::AtLeast, metres * 1000)),
                ..of(event, games)
            };
            let expected = number(
                "SELECT count(*) FROM result WHERE event = ? AND games = ? AND CAST(mark AS REAL) >= ?",
                (event, games, metres),
            );
            assert_eq!(sheet(filters).of, expected, "{event:?} {games:?} {metres}");
            seen += expected;
        }
    }
    assert!(seen > 0);
    let pentathlon = Filters {
        placed: Some(Placed::Marked(Comparison::More, 5_000_000)),
        ..at("modern-pentathlon/mens-individual", "2004-summer-olympics")
    };
    assert_eq!(sheet(pentathlon.clone()).of, 22);
    assert_eq!(group(Unit::Athletes, pentathlon).of, 22);
    let skiers = Filters {
        placed: Some(Placed::Marked(Comparison::Fewer, 39 * 60_000)),
        ..at("cross-country-skiing/mens-15-km-classical", "2014-winter-olympics")
    };
    assert_eq!(group(Unit::Countries, skiers).of, 2);
}

#[test]
fn a_single_place_is_told_with_its_neighbours_and_gaps() {
    let fourth = sheet(Filters {
        placed: Some(Placed::Within(4, 4)),
        ..at("swimming/mens-100-m-breaststroke", "2008-summer-olympics")
    });
    let row = |name: &str, place, mark: &str| (name.to_owned(), Some(place), Some(mark.to_owned()));
    assert_eq!(told(&fourth), [row("Brendan Hansen", 4, "59.57")]);
    let beside = fourth.beside.unwrap();
    assert_eq!(beside.ahead[0].placing.members[0].name, "Hugues Duboscq");
    assert_eq!(beside.ahead[0].gap, gap(2000, MarkUnit::Clock, 2));
    assert_eq!(beside.behind[0].placing.members[0].name, "Brenton Rickard");
    assert_eq!(beside.behind[0].gap, gap(1700, MarkUnit::Clock, 2));
    assert_eq!(beside.third, None);
}

#[test]
fn who_stands_beside_somebody_is_told() {
    let beside = |event: &str, games: &str, who: &str, side| {
        sheet(Filters {
            athlete: Some(person(who)),
            placed: Some(Placed::Beside(side)),
            ..at(event, games)
        })
    };
    let names = |contest: &Contest| told(contest).into_iter().map(|(name, ..)| name).collect::<Vec<_>>();
    let skiing = "cross-country-skiing/mens-15-km-classical";
    let ahead = beside(skiing, "2014-winter-olympics", "lukas-bauer-1977", Side::Ahead);
    assert_eq!(
        names(&ahead),
        ["Dario Cologna", "Johan Olsson", "Daniel Rickardsson", "Iivo Niskanen"]
    );
    let freestyle = "swimming/mens-100-m-freestyle";
    let behind = beside(freestyle, "2016-summer-olympics", "nathan-adrian-1988", Side::Behind);
    assert_eq!(names(&behind)[0], "Santo Condorelli");
    assert_eq!(behind.beside.unwrap().own.place, Some(3));
    let skating = "speed-skating/mens-500-m";
    let level = beside(skating, "1976-winter-olympics", "jan-bazen-1948", Side::Level);
    assert_eq!(names(&level), ["Arnulf Sunde"]);
    let absent = beside(skating, "1976-winter-olympics", "nathan-adrian-1988", Side::Behind);
    assert_eq!((absent.of, absent.beside), (0, None));
}

#[test]
fn a_teams_place_is_that_of_its_people() {
    let filters = Filters {
        athlete: Some(person("olena-pidhrushna-1987")),
        ..at("biathlon/womens-4-x-6-km-relay", "2010-winter-olympics")
    };
    // Seen as a whole, somebody in an event is their result.
    let overview = results(&asked(Measure::Overview, filters));
    let own = &overview.contests[0].beside.as_ref().unwrap().own;
    assert_eq!(
        (own.place, own.mark.as_deref(), own.members.len()),
        (Some(6), Some("1:11:08.2"), 4)
    );
    assert_eq!(own.country, country("UKR"));
}

#[test]
fn all_events_of_an_athlete_at_games_are_told_with_their_medals() {
    let filters = Filters {
        athlete: Some(person("marit-bjorgen-1980")),
        games: vec![games("2010-winter-olympics")],
        ..Filters::default()
    };
    let facts = results(&asked(Measure::Results, filters));
    assert_eq!((facts.of, facts.contests.len()), (5, 5));
    let medals = facts.medals;
    assert_eq!((medals.gold, medals.silver, medals.bronze), (3, 1, 1));
}

#[test]
fn an_event_of_any_games_is_told_of_the_latest() {
    let filters = Filters {
        events: vec![event("athletics/mens-100-m")],
        ..Filters::default()
    };
    let facts = results(&asked(Measure::Results, filters));
    let latest: GamesId = one(
        "SELECT max(games) FROM result WHERE event = ?",
        [event("athletics/mens-100-m")],
    );
    assert_eq!(facts.contests.len(), 1);
    assert_eq!(facts.contests[0].games, latest);
    assert_eq!(
        facts.of,
        number(
            "SELECT count(DISTINCT games) FROM result WHERE event = ?",
            [event("athletics/mens-100-m")]
        )
    );
}

fn compared(filters: Filters, against: Subject) -> Question {
    Question {
        measure: Measure::Compare,
        filters,
        against: vec![against],
        ..Question::default()
    }
}

#[test]
fn competitors_are_compared_by_place_and_mark() {
    let pentathlon = compared(
        Filters {
            athlete: Some(person("marcin-horbacz-1974")),
            ..at("modern-pentathlon/mens-individual", "2004-summer-olympics")
        },
        Subject::Athlete(person("andrey-moiseyev-1979")),
    );
    let facts = results(&pentathlon);
    let contest = &facts.contests[0];
    assert_eq!(places(contest), [Some(1), Some(32)]);
    assert_eq!(contest.standings, [Some(1), Some(0)]);
    assert_eq!(contest.rows[1].gap, gap(10_920_000, MarkUnit::Number, 0));

    let relay = compared(
        Filters {
            country: Some(country("ROU")),
            ..at("biathlon/womens-4-x-6-km-relay", "2010-winter-olympics")
        },
        Subject::Country(country("BLR")),
    );
    let facts = results(&relay);
    assert_eq!(places(&facts.contests[0]), [Some(7), Some(9)]);
    assert_eq!(facts.contests[0].rows[1].gap, gap(589_000, MarkUnit::Clock, 1));
}

#[test]
fn those_without_a_shared_event_are_told_apart() {
    let question = compared(
        Filters {
            athlete: Some(person("nathan-adrian-1988")),
            ..at("speed-skating/mens-500-m", "1976-winter-olympics")
        },
        Subject::Athlete(person("jan-bazen-1948")),
    );
    let facts = results(&question);
    assert_eq!(facts.contests[0].standings, [None, Some(0)]);
}

#[test]
fn shared_events_are_found_without_being_named() {
    let question = compared(
        Filters {
            athlete: Some(person("shani-davis-1982")),
            years: Some((2002, 2014)),
            ..Filters::default()
        },
        Subject::Athlete(person("chad-hedrick-1977")),
    );
    let found: Vec<(GamesId, EventId)> = results(&question)
        .contests
        .iter()
        .map(|contest| (contest.games, contest.event))
        .collect();
    let expected: Vec<(GamesId, EventId)> = rows(
        "SELECT a.games, a.event FROM result a JOIN result b ON b.games = a.games AND b.event = a.event \
         JOIN result_person ap ON ap.result = a.id JOIN result_person bp ON bp.result = b.id \
         WHERE ap.person = ? AND bp.person = ? ORDER BY a.games DESC, a.event",
        (person("shani-davis-1982"), person("chad-hedrick-1977")),
        |row| Ok((row.get(0)?, row.get(1)?)),
    );
    assert!(expected.len() > 2);
    assert_eq!(found, expected);
}

fn finishers(filters: Filters, having: Vec<Having>) -> Finishers {
    let ranking = Measure::Ranking {
        of: Unit::Countries,
        by: Unit::Athletes,
    };
    let question = Question {
        having,
        ..asked(ranking, filters)
    };
    match facts(&question) {
        Facts::Finishers(finishers) => finishers,
        other => panic!("no finishers: {other:?}"),
    }
}

#[test]
fn countries_are_ranked_by_their_finishers() {
    let top = |event: &str, games: &str| Filters {
        placed: Some(Placed::Within(1, 10)),
        ..at(event, games)
    };
    let skiing = finishers(
        top("cross-country-skiing/mens-15-km-classical", "2014-winter-olympics"),
        Vec::new(),
    );
    assert_eq!((skiing.rows[0].country, skiing.rows[0].number), (country("SWE"), 3));
    assert_eq!(skiing.of, 8);
    let same = Having {
        medal: None,
        is: Comparison::Exactly,
        than: Amount::OfCountry(country("USA")),
    };
    let skating = finishers(top("speed-skating/mens-500-m", "1976-winter-olympics"), vec![same]);
    let countries: Vec<CountryId> = skating.rows.iter().map(|row| row.country).collect();
    assert_eq!(countries, [country("URS")]);
    assert_eq!(skating.than, Some((country("USA"), 3)));
}

#[test]
fn where_only_medals_are_held_it_is_said() {
    let ask = |filters| -> Answer { answer(&RECORDS, &asked(Measure::Results, filters)).unwrap() };
    let rio = at("para-athletics/mens-100-m-t11", "2016-summer-paralympics");
    let fourth = ask(Filters {
        placed: Some(Placed::Within(4, 4)),
        ..rio.clone()
    });
    let note = Note::OnlyMedals { games: rio.games[0] };
    assert_eq!(fourth.notes, [note]);
    // Medallists are no starters.
    let medallists = answer(&RECORDS, &asked(Measure::Count(Unit::Athletes), rio)).unwrap();
    assert!(medallists.notes.contains(&note));
    match medallists.facts {
        Facts::Groups(groups) => assert_eq!((groups[0].basis, groups[0].of), (Basis::Won, 3)),
        other => panic!("no groups: {other:?}"),
    }
    let beijing = ask(at("swimming/mens-100-m-breaststroke", "2008-summer-olympics"));
    assert_eq!(beijing.notes, []);
}

#[test]
fn the_medallist_of_a_colour_is_told_among_the_places() {
    let bronze = sheet(Filters {
        medal: Some(MedalFilter::Only(Medal::Bronze)),
        ..at("swimming/womens-400-m-individual-medley", "2016-summer-olympics")
    });
    assert_eq!(places(&bronze), [Some(3)]);
    let behind = &bronze.beside.unwrap().behind[0];
    assert_eq!(behind.placing.members[0].name, "Hannah Miley");
    assert_eq!(behind.gap, gap(1500, MarkUnit::Clock, 2));
}
