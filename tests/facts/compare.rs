//! Countries and Games beside each other.

use podium::answer::{CompareFacts, Facts, Tally};
use podium::records::CountryId;

use crate::plain::{COLOURS, MEDALS, colours, rows, tally};
use crate::{RECORDS, facts, question};

fn compared(code: &str) -> CompareFacts {
    match facts(&question(code)) {
        Facts::Compare(facts) => facts,
        other => panic!("{code}: no comparison: {other:?}"),
    }
}

fn country(id: CountryId) -> &'static str {
    RECORDS.catalog().country(id).code.as_str()
}

/// A committee's line in the official table of a Games.
fn line(code: &str, games: &str) -> (Tally, Option<u32>) {
    let sql = "SELECT t.gold, t.silver, t.bronze, t.rank FROM official_table t JOIN games g ON g.id = t.games \
               JOIN country c ON c.id = t.country WHERE c.code = ? AND g.key = ?";
    rows(sql, [code, games], |row| Ok((tally(row, 0)?, row.get(3)?))).remove(0)
}

#[test]
fn countries_stand_in_the_order_of_the_question_with_their_medals_in_a_sport() {
    let CompareFacts::Countries(sections) = compared("?c c=GBR v=FRA,GER g=2012so s=cycling") else {
        panic!("not countries")
    };
    let [section] = sections.as_slice() else {
        panic!("{sections:?}")
    };
    let found: Vec<_> = section
        .rows
        .iter()
        .map(|row| (country(row.country), colours(row.tally), row.rank))
        .collect();
    let expected = ["GBR", "FRA", "GER"].map(|code| {
        let sql = format!(
            "SELECT {COLOURS} {MEDALS} AND g.key = '2012-summer-olympics' AND r.country = (SELECT id FROM country WHERE code = ?) \
             AND e.sport IN (SELECT s.id FROM sport s LEFT JOIN sport p ON p.id = s.parent WHERE 'cycling' IN (s.key, p.key))"
        );
        (code, colours(rows(&sql, [code], |row| tally(row, 0)).remove(0)))
    });
    assert_eq!(
        found.iter().map(|&(code, tally, _)| (code, tally)).collect::<Vec<_>>(),
        expected
    );
    assert_eq!(
        found.iter().map(|&(.., rank)| rank).collect::<Vec<_>>(),
        [Some(1), Some(3), Some(2)]
    );
    assert!(!section.official);
}

#[test]
fn whole_countries_are_compared_by_the_official_table() {
    let CompareFacts::Countries(sections) = compared("?c c=RUS v=CHN g=2012sp m=g") else {
        panic!("not countries")
    };
    assert!(sections[0].official);
    for (row, code) in sections[0].rows.iter().zip(["RUS", "CHN"]) {
        assert_eq!(country(row.country), code);
        assert_eq!(row.tally, line(code, "2012-summer-paralympics").0);
    }
}

#[test]
fn who_was_not_there_is_told_from_who_won_nothing() {
    let CompareFacts::Countries(sections) = compared("?c c=USA v=URS,IND g=1984so") else {
        panic!("not countries")
    };
    let codes = |ids: &[CountryId]| ids.iter().map(|&id| country(id)).collect::<Vec<_>>();
    assert_eq!(codes(&sections[0].absent), ["URS"]);
    assert_eq!(sections[0].rows[2].tally, Tally::default());
}

#[test]
fn the_first_and_the_second_of_a_table() {
    let CompareFacts::Countries(sections) = compared("?c g=1996sp s=lawn-bowls p=1-2") else {
        panic!("not countries")
    };
    let found: Vec<_> = sections[0]
        .rows
        .iter()
        .map(|row| (country(row.country), row.tally.total()))
        .collect();
    assert_eq!(found, [("GBR", 11), ("RSA", 4)]);
}

#[test]
fn one_country_at_two_games_with_its_places() {
    let CompareFacts::CountryAt(of, found) = compared("?c c=AZE g=2020sp v=2024sp") else {
        panic!("not a country")
    };
    assert_eq!(country(of), "AZE");
    let expected = ["2020-summer-paralympics", "2024-summer-paralympics"].map(|games| line("AZE", games));
    assert_eq!(
        found.iter().map(|row| (row.tally, row.rank)).collect::<Vec<_>>(),
        expected
    );
}

#[test]
fn golds_against_all_medals() {
    let CompareFacts::Colours(_, sections) = compared("?c c=CHN g=2012sp m=g") else {
        panic!("not colours")
    };
    assert_eq!(colours(sections[0].tally), (95, 71, 65));
    assert!(sections[0].official);
}

#[test]
fn games_stand_in_the_order_of_the_question_with_the_head_of_their_tables() {
    let CompareFacts::Games(games) = compared("?c g=2020so v=2016so") else {
        panic!("not Games")
    };
    let found: Vec<_> = games
        .iter()
        .map(|one| {
            (
                RECORDS.catalog().games(one.games).year,
                one.top.map(|top| country(top.country)),
            )
        })
        .collect();
    assert_eq!(found, [(2020, Some("USA")), (2016, Some("USA"))]);
}

#[test]
fn athletes_and_events_are_not_compared_as_countries() {
    for code in [
        "?c a=lamiya-valiyeva-2002 v=AZE",
        "?c c=AZE v=GEO e=para-athletics/womens-100-m-t13",
    ] {
        assert!(!matches!(facts(&question(code)), Facts::Compare(_)), "{code}");
    }
}
