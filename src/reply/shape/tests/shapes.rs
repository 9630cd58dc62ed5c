//! Queries of every shape with what they come to, made by hand.

mod numbers;

use super::{athlete, colour, country, games, medals_of, olympic, sport};
use crate::query::arbitrary;
use crate::query::eval::{Gap, Line, Measured, Outcome, Relation, Value};
use crate::query::{About, Ask, Attribute, Comparison, End, Filter, Kind, Measure, Query, Set, Take, Thing};
use crate::records::{Aspect, Continent, GamesId, GamesKind, Medal, Records, Sex, Tally};

/// An outcome without anything that is not held.
fn outcome(lines: Vec<Line>) -> Outcome {
    Outcome {
        of: lines.len(),
        known: lines.len(),
        first: lines.iter().filter(|line| line.place == 1).count(),
        facts: lines.len(),
        lines,
        whole: of(None),
        unknown: 0,
        relation: Relation::Results,
        gaps: Vec::new(),
    }
}

fn of(value: Option<Value>) -> Measured {
    Measured {
        value,
        made_of: 1,
        lacking: 0,
    }
}

/// A value over all facts.
fn whole(value: Option<Value>) -> Outcome {
    Outcome {
        whole: of(value),
        ..outcome(Vec::new())
    }
}

fn line(thing: Thing, place: usize, value: Value) -> Line {
    Line {
        thing,
        with: None,
        place,
        measured: of(Some(value)),
        tally: None,
        results: Vec::new(),
        entries: Vec::new(),
    }
}

fn medals(thing: Thing, place: usize, [gold, silver, bronze]: [u32; 3]) -> Line {
    let tally = Tally { gold, silver, bronze };
    Line {
        tally: Some(tally),
        ..line(thing, place, Value::Number(Kind::Medal, i64::from(tally.total())))
    }
}

/// A gap of Games in order of time.
fn gap(games: GamesId, aspect: Aspect, share: Option<f64>) -> Gap {
    Gap { games, aspect, share }
}

/// A name, a query and what it comes to.
type Shape = (&'static str, Query, Outcome);

/// Every shape: a name, a query and what it comes to.
pub fn shapes(records: &Records) -> Vec<Shape> {
    let at = |key: &str| games(records, key);
    let id = |key: &str| arbitrary::games(records.catalog(), key);
    let paris = || Filter::is(at("2024-summer-olympics"));
    let of = |code: &str| country(records, code);
    let phelps = || athlete(records, "michael-phelps-1985");
    let bolt = || athlete(records, "usain-bolt-1986");
    let ledecky = || athlete(records, "katie-ledecky-1997");
    let number = |kind, number| Value::Number(kind, number);
    let old_gaps = || {
        [
            "1960-summer-paralympics",
            "1964-summer-paralympics",
            "1968-summer-paralympics",
            "1972-summer-paralympics",
            "1976-summer-paralympics",
        ]
        .map(|key| gap(id(key), Aspect::Medallists, None))
        .to_vec()
    };
    let golds = Set::all(About::Medals, Kind::Athlete)
        .with(Kind::Games)
        .only(olympic())
        .only(colour(Medal::Gold))
        .order(End::Most);
    let mut all = Vec::new();
    all.push((
        "one place, with Games",
        golds.clone().take(Take::first(1)).list(),
        Outcome {
            of: 23_000,
            known: 23_000,
            ..outcome(vec![Line {
                with: Some(at("2008-summer-olympics")),
                ..medals(phelps(), 1, [8, 0, 0])
            }])
        },
    ));
    let by_golds = Set::all(About::Medals, Kind::Athlete)
        .only(paris())
        .show(medals_of(Medal::Gold))
        .order(End::Most);
    all.push((
        "one place, shared",
        by_golds.clone().take(Take::first(1)).list(),
        Outcome {
            of: 900,
            known: 900,
            ..outcome(
                [phelps(), bolt(), ledecky()]
                    .map(|thing| line(thing, 1, number(Kind::Medal, 4)))
                    .to_vec(),
            )
        },
    ));
    all.push((
        "second place, over gaps",
        Set::all(About::Medals, Kind::Country)
            .only(Filter::is(Thing::GamesKind(GamesKind::Paralympic)))
            .only(Filter::is(sport(records, "judo")))
            .order(End::Most)
            .take(Take::nth(2))
            .list(),
        Outcome {
            of: 61,
            known: 61,
            gaps: old_gaps(),
            ..outcome(vec![medals(of("AZE"), 2, [12, 7, 9])])
        },
    ));
    let table = [
        "USA", "CHN", "GBR", "FRA", "AUS", "JPN", "ITA", "NED", "GER", "KOR", "CAN", "NZL",
    ];
    let table: Vec<Line> = table
        .iter()
        .zip(1u32..)
        .map(|(code, place)| {
            medals(
                of(code),
                usize::try_from(place).unwrap(),
                [40 - place, 44 - place, 42 - place],
            )
        })
        .collect();
    let by_medals = Set::all(About::Medals, Kind::Country).only(paris()).order(End::Most);
    all.push((
        "a table cut to ten",
        by_medals.clone().take(Take::first(10)).list(),
        Outcome {
            of: 91,
            known: 91,
            ..outcome(table[..10].to_vec())
        },
    ));
    all.push(("a table", by_medals.clone().list(), outcome(table.clone())));
    all.push((
        "the middle of a table",
        by_medals
            .clone()
            .take(Take {
                from: 6,
                to: 8,
                of_each: false,
            })
            .list(),
        Outcome {
            of: 91,
            known: 91,
            ..outcome(table[5..8].to_vec())
        },
    ));
    all.push((
        "the fewest, shared",
        Set::all(About::Entries, Kind::Country)
            .only(paris())
            .order(End::Least)
            .list(),
        outcome(vec![
            line(of("LIE"), 1, number(Kind::Athlete, 1)),
            line(of("NRU"), 1, number(Kind::Athlete, 1)),
            line(of("AZE"), 3, number(Kind::Athlete, 48)),
        ]),
    ));
    all.push((
        "a list without order",
        Set::all(About::Medals, Kind::Country)
            .only(paris())
            .having(medals_of(Medal::Gold).is(Comparison::AtLeast, 1))
            .having(medals_of(Medal::Silver).is(Comparison::Exactly, 0))
            .list(),
        outcome(vec![medals(of("PAK"), 1, [1, 0, 0]), medals(of("ALG"), 1, [2, 0, 1])]),
    ));
    let hosts = Set::all(About::Hosting, Kind::City)
        .only(olympic())
        .having(Measure::number(Kind::Games).is(Comparison::AtLeast, 3));
    let cities = outcome(
        ["1900-summer-olympics", "1908-summer-olympics"]
            .map(|key| line(Thing::City(id(key)), 1, number(Kind::Games, 3)))
            .to_vec(),
    );
    all.push(("host cities", hosts.clone().order(End::Most).list(), cities.clone()));
    all.push(("a count", hosts.count(), cities));
    all.push((
        "a count over gaps",
        Set::all(About::Medals, Kind::Athlete)
            .only(Filter::is(Thing::GamesKind(GamesKind::Paralympic)))
            .only(Filter::is(Thing::Sex(Sex::Female)))
            .only(Filter::number(Attribute::Age, Comparison::Fewer, 18))
            .count(),
        Outcome {
            unknown: 312,
            gaps: old_gaps(),
            ..outcome(vec![medals(athlete(records, "lamiya-valiyeva-2002"), 1, [2, 2, 0])])
        },
    ));
    let azerbaijan = |kind| Set::all(About::Medals, kind).only(Filter::is(of("AZE")));
    all.push((
        "none",
        azerbaijan(Kind::Sport)
            .only(Filter::is(at("2022-winter-olympics")))
            .list(),
        outcome(Vec::new()),
    ));
    all.push((
        "none over gaps",
        Set::all(About::Medals, Kind::Athlete)
            .only(Filter::is(Thing::GamesKind(GamesKind::Paralympic)))
            .only(Filter::is(Thing::Continent(Continent::Oceania)))
            .only(Filter::number(Attribute::Age, Comparison::More, 70))
            .count(),
        Outcome {
            unknown: 21,
            gaps: old_gaps(),
            ..outcome(Vec::new())
        },
    ));
    all.push((
        "yes",
        azerbaijan(Kind::Country)
            .only(paris())
            .only(colour(Medal::Gold))
            .ask(Ask::Whether),
        outcome(vec![medals(of("AZE"), 1, [2, 0, 0])]),
    ));
    all.push((
        "no",
        azerbaijan(Kind::Country)
            .only(Filter::is(at("2022-winter-olympics")))
            .ask(Ask::Whether),
        outcome(Vec::new()),
    ));
    all.push((
        "no over gaps",
        azerbaijan(Kind::Athlete)
            .only(Filter::is(at("1968-summer-paralympics")))
            .ask(Ask::Whether),
        Outcome {
            gaps: vec![gap(id("1968-summer-paralympics"), Aspect::Medallists, Some(60.2))],
            ..outcome(Vec::new())
        },
    ));
    all.extend(numbers::shapes(records));
    all
}
