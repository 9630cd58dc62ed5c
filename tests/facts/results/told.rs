//! Sheets, single places, and those beside somebody.

use super::*;

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
