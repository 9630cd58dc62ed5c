//! Numbers, values and comparisons.

use super::{Shape, line, medals, outcome, whole};
use crate::query::arbitrary;
use crate::query::eval::{Measured, Outcome, Value};
use crate::query::{About, Ask, Attribute, End, Filter, Kind, Measure, Set, Take, Thing, What};
use crate::records::{Continent, Mark, Medal, Records, Season};
use crate::reply::shape::tests::{colour, country, games, olympic, sport};

pub fn shapes(records: &Records) -> Vec<Shape> {
    let at = |key: &str| games(records, key);
    let id = |key: &str| arbitrary::games(records.catalog(), key);
    let paris = || Filter::is(at("2024-summer-olympics"));
    let of = |code: &str| country(records, code);
    let number = |kind, number| Value::Number(kind, number);
    let azerbaijan = |kind| Set::all(About::Medals, kind).only(Filter::is(of("AZE")));
    let mut all = Vec::new();
    all.push((
        "a number",
        azerbaijan(Kind::Medal).only(paris()).ask(Ask::Value),
        whole(Some(number(Kind::Medal, 7))),
    ));
    all.push((
        "zero",
        azerbaijan(Kind::Medal)
            .only(Filter::is(at("2022-winter-olympics")))
            .ask(Ask::Value),
        whole(Some(number(Kind::Medal, 0))),
    ));
    let age = Set::all(About::Results, Kind::Athlete)
        .only(paris())
        .only(Filter::is(sport(records, "judo")))
        .show(Measure::of(What::Mean(Attribute::Age)));
    all.push((
        "a mean",
        age.clone().ask(Ask::Value),
        Outcome {
            whole: Measured {
                value: Some(Value::Mean(Attribute::Age, 9_643 * 372, 372)),
                made_of: 372,
                lacking: 6,
            },
            ..outcome(Vec::new())
        },
    ));
    all.push(("untold", age.ask(Ask::Value), whole(None)));
    all.push((
        "a share",
        Set::all(About::Medals, Kind::Country)
            .only(paris())
            .show(Measure::of(What::Share(Kind::Medal)).only(Filter::is(Thing::Continent(Continent::Europe))))
            .ask(Ask::Value),
        whole(Some(Value::Share(463, 1044))),
    ));
    all.push((
        "a ratio",
        azerbaijan(Kind::Country)
            .only(olympic())
            .show(Measure::of(What::Ratio(Kind::Medal, Kind::Games)))
            .ask(Ask::Value),
        whole(Some(Value::Ratio(56, 8))),
    ));
    let of_kinds = |value, what| {
        (
            Set::all(About::Results, Kind::Country)
                .only(olympic())
                .show(Measure::of(what))
                .order(End::Most)
                .take(Take::first(1))
                .list(),
            Outcome {
                of: 100,
                known: 100,
                ..outcome(vec![line(of("NOR"), 1, value)])
            },
        )
    };
    let mark = Mark::read("8.31 m").unwrap();
    for (name, value, what) in [
        ("a year", Value::Year(1900), What::Least(Attribute::Year)),
        (
            "Games",
            Value::Games(id("1920-summer-olympics")),
            What::Greatest(Attribute::Games),
        ),
        ("a height", Value::Height(221), What::Greatest(Attribute::Height)),
        ("a weight", Value::Weight(735), What::Mean(Attribute::Weight)),
        ("an age", Value::Age(29, 10_800), What::Greatest(Attribute::Age)),
        ("a mark", Value::Mark(mark), What::Greatest(Attribute::Mark)),
        (
            "a run",
            Value::Run(6, id("1932-summer-olympics"), id("1960-summer-olympics")),
            What::Run,
        ),
        ("days", Value::Days(187), What::Greatest(Attribute::Length)),
        ("years", Value::Years(104), What::Span(Attribute::Year)),
        (
            "nations",
            Value::Count(Attribute::Nations, 206),
            What::Greatest(Attribute::Nations),
        ),
    ] {
        let (query, outcome) = of_kinds(value, what);
        all.push((name, query, outcome));
    }
    let two = |code: &str, other: &str| Filter::Is(vec![of(code), of(other)]);
    let beside = Set::all(About::Medals, Kind::Country)
        .only(two("AZE", "GEO"))
        .only(paris());
    all.push((
        "compared",
        beside
            .clone()
            .only(colour(Medal::Gold))
            .order(End::Most)
            .ask(Ask::Compare),
        outcome(vec![medals(of("GEO"), 1, [3, 0, 0]), medals(of("AZE"), 2, [2, 0, 0])]),
    ));
    all.push((
        "compared, level",
        beside.clone().order(End::Most).ask(Ask::Compare),
        outcome(vec![medals(of("GEO"), 1, [3, 3, 1]), medals(of("AZE"), 1, [2, 2, 3])]),
    ));
    all.push((
        "compared with nothing",
        Set::all(About::Medals, Kind::Country)
            .only(two("AZE", "NOR"))
            .only(olympic())
            .only(Filter::is(Thing::Season(Season::Winter)))
            .order(End::Most)
            .ask(Ask::Compare),
        outcome(vec![
            medals(of("NOR"), 1, [148, 134, 124]),
            medals(of("AZE"), 2, [0, 0, 0]),
        ]),
    ));
    let first = Measure::of(What::Least(Attribute::Year));
    all.push((
        "compared by year",
        beside.show(first).order(End::Least).ask(Ask::Compare),
        outcome(vec![
            line(of("AZE"), 1, Value::Year(1996)),
            line(of("GEO"), 2, Value::Year(1998)),
        ]),
    ));
    all
}
