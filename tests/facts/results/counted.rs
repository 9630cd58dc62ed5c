//! Who was in events, counted.

use super::*;

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
