//! Queries as codes, and codes as queries.

use std::sync::LazyLock;

use super::*;
use crate::query::Comparison;
use crate::query::arbitrary::{country, event, games, person, sport};
use crate::query::{Amount, Attribute, End, Filter, Kind, Measure, Set, Take, Thing, What};
use crate::records::Medal;

pub(super) static RECORDS: LazyLock<Records> = LazyLock::new(|| Records::open().unwrap());

pub(super) fn code(query: &Query) -> Option<String> {
    write(query, &RECORDS).unwrap()
}

pub(super) fn query(code: &str) -> Option<Query> {
    read(code, &RECORDS).unwrap()
}

/// What people ask, with its code.
pub(super) fn asked() -> Vec<(Query, &'static str)> {
    let catalog = RECORDS.catalog();
    let is = |thing| Filter::is(thing);
    let of = |code| is(Thing::Country(country(catalog, code)));
    let gold = || is(Thing::Colour(Medal::Gold));
    let paris = || is(Thing::Games(games(catalog, "2024-summer-paralympics")));
    let medals = |of| Set::all(About::Medals, of);
    let judo = is(Thing::Sport(sport(catalog, "judo")));
    let lamiya = is(Thing::Athlete(person(&RECORDS, "lamiya-valiyeva-2002")));
    let contest = medals(Kind::Contest)
        .only(is(Thing::Event(event(catalog, "para-athletics/womens-100-m-t13"))))
        .only(lamiya)
        .only(gold());
    let golds = || Measure::number(Kind::Medal).only(gold());
    vec![
        (
            medals(Kind::Medal).only(of("AZE")).only(paris()).only(judo).list(),
            "!lMm cAZE g2024sp sjudo",
        ),
        (
            medals(Kind::Country)
                .only(paris())
                .show(Measure::of(What::Tally))
                .order(End::Most)
                .list(),
            "!lMc g2024sp Mt Rm",
        ),
        (
            medals(Kind::Country)
                .only(gold())
                .order(End::Most)
                .take(Take::first(10))
                .list(),
            "!lMc lg Rm T10",
        ),
        (
            medals(Kind::Athlete)
                .with(Kind::Games)
                .only(of("USA"))
                .order(End::Most)
                .take(Take::nth(2))
                .list(),
            "!lMag cUSA Rm T2-2",
        ),
        (
            medals(Kind::Country)
                .having(golds().is(Comparison::AtLeast, 2))
                .having(golds().than(
                    Comparison::More,
                    Amount::Measure(Box::new(Measure::number(Kind::Event))),
                ))
                .count(),
            "!nMc Hnm(lg)l2 Hnm(lg)mMne",
        ),
        (
            medals(Kind::Athlete)
                .only(Filter::Of(Box::new(contest)))
                .only(is(Thing::Colour(Medal::Silver)))
                .list(),
            "!lMa O(Mt alamiya~xW80P5 e~eFyTxit lg) ls",
        ),
        (
            Set::all(About::Results, Kind::Athlete)
                .only(Filter::number(Attribute::Age, Comparison::Fewer, 18))
                .only(Filter::Last.not())
                .having(Measure::number(Kind::Games).than(Comparison::Exactly, Amount::All(Kind::Games)))
                .ask(Ask::Whether),
            "!wRa Caf18 NL HngeAg",
        ),
        (
            Set::all(About::Hosting, Kind::City)
                .having(Measure::number(Kind::Games).is(Comparison::AtLeast, 2))
                .list(),
            "!lHy Hngl2",
        ),
        (
            Set::all(About::Hosting, Kind::Games)
                .only(Filter::Edition(
                    -1,
                    Box::new(Set::all(About::Hosting, Kind::Games).only(paris())),
                ))
                .list(),
            "!lHg E-1(Hg g2024sp)",
        ),
    ]
}

#[test]
fn codes_mean_what_they_say() {
    for (asked, expected) in asked() {
        assert_eq!(code(&asked).as_deref(), Some(expected));
        assert!(expected.len() <= MAX_LONG);
        assert_eq!(query(expected), Some(asked.normal()), "{expected}");
        assert!(is_code(expected), "{expected}");
    }
}

#[test]
fn the_codes_that_are_shown_above_are_as_they_are_written() {
    let shown = include_str!("mod.rs")
        .lines()
        .filter_map(|line| line.strip_prefix("//! !"));
    let shown: Vec<String> = shown
        .filter_map(|line| Some(format!("!{}", line.split_once("  ")?.0)))
        .collect();
    assert_eq!(shown.len(), 5);
    for shown in shown {
        assert_eq!(code(&query(&shown).unwrap()).as_ref(), Some(&shown));
    }
}

#[test]
fn what_is_no_code_is_none() {
    let long = format!("!lMm {}", "cAZE,".repeat(120));
    let deep = format!("!lMm {}", "O(Mm ".repeat(4));
    let cases = [
        "",
        "!",
        "!l",
        "!lM",
        "!lMm ",
        "!lMm  cAZE",
        "!lMmgg",
        "lMm cAZE",
        "?lMm cAZE",
        "!lMm cAZE ",
        "!lMm cAZ",
        "!lMm cZZZ",
        "!lMm cAZE,",
        "!lMm cAZE+",
        "!lMm cAZE+GEO",
        "!lMm g2023sp",
        "!lMm g+024sp",
        "!lMm g2024spx",
        "!lMm d2024-02-30",
        "!lMm d2024-2-3",
        "!lMm anobody",
        "!lMm e~0000000",
        "!lMm mgold",
        "!lMm lx",
        "!lMm r17",
        "!lMm O(Mm",
        "!lMm O(Mm))",
        "!lMm O",
        "!lMm E(Mm)",
        "!lMm E200(Mm)",
        "!lMm Cyl",
        "!lMm Cyl-",
        "!lMm Cyl99999999999999999999",
        "!lMm B1340",
        "!lMm B0230",
        "!lMm B+1+1",
        "!lMm A(lg",
        "!lMm A(lg,ls",
        "!lMm A(lg  ls)",
        "!lMm N",
        "!lMm NRm",
        "!lMm Rm Rm",
        "!lMm T0",
        "!lMm T5-4",
        "!lMm T1 T2",
        "!lMm Mnm Mnm",
        "!lMm Faé",
        "!lMm FaA",
        "!lMm q",
        "!lMm qT13é",
        "!~",
        "!~0123456789",
        &long,
        &deep,
    ];
    for text in cases {
        assert_eq!(query(text), None, "{text}");
    }
}

#[test]
fn only_codes_look_like_them() {
    for words in ["!", "!what", "!!!", "! lMm", "lMm", "?t", "!list", "!~"] {
        assert_eq!(is_code(words), words == SHORT, "{words}");
    }
}

#[test]
fn what_nobody_asks_has_no_code() {
    let medals = || Set::all(About::Medals, Kind::Medal);
    let deep = |sets: u8| {
        let around = |set, _| medals().only(Filter::Of(Box::new(set)));
        (1..sets).fold(medals(), around).list()
    };
    assert!(code(&deep(4)).is_some_and(|code| query(&code) == Some(deep(4))));
    assert_eq!(code(&deep(5)), None);
    let wide = |filters: i64| {
        let narrow = |set: Set, year| set.only(Filter::number(Attribute::Year, Comparison::AtLeast, year));
        (0..filters).fold(medals(), narrow).list()
    };
    assert!(code(&wide(16)).is_some_and(|code| query(&code) == Some(wide(16))));
    assert_eq!(code(&wide(17)), None);
    let odd = [
        Filter::is(Thing::Result(7)),
        Filter::Any(vec![Filter::is(Thing::Result(7)).not()]),
        Filter::is(Thing::Class("T13é".to_owned())),
        Filter::is(Thing::Class(String::new())),
        Filter::Initial(Kind::Athlete, 'Ə'),
        Filter::Birthday(2, 30),
    ];
    for filter in odd {
        assert_eq!(code(&medals().only(filter).list()), None);
    }
    let take = Take {
        from: 3,
        to: 2,
        of_each: false,
    };
    assert_eq!(code(&medals().take(take).list()), None);
}

#[test]
fn every_thing_of_the_records_comes_back() {
    let catalog = RECORDS.catalog();
    let mut things: Vec<Thing> = Vec::new();
    things.extend(
        catalog
            .all_games()
            .iter()
            .flat_map(|row| [Thing::Games(row.id), Thing::City(row.id)]),
    );
    things.extend(
        catalog
            .countries()
            .iter()
            .flat_map(|row| [Thing::Country(row.id), Thing::Host(row.id)]),
    );
    things.extend(catalog.sports().iter().map(|row| Thing::Sport(row.id)));
    things.extend(catalog.events().iter().map(|row| Thing::Event(row.id)));
    things.extend(
        catalog
            .events()
            .iter()
            .filter_map(|row| row.class.clone().map(Thing::Class)),
    );
    for thing in things {
        let asked = Set::all(About::Medals, Kind::Medal).only(Filter::is(thing)).list();
        let code = code(&asked).unwrap();
        assert!(code.len() <= MAX_LONG, "{code}");
        assert_eq!(query(&code), Some(asked), "{code}");
    }
}
