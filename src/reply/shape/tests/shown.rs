//! Replies of every shape in every language: a snapshot for each, which one who speaks the language can read.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use super::{colour, country, games, medals_of, names, olympic, sport};
use crate::language::Language;
use crate::query::eval::{Gap, Line, Measured, Outcome, Relation, Value};
use crate::query::{About, Ask, Attribute, Comparison, End, Filter, Kind, Measure, Query, Set, Take, Thing, What};
use crate::records::{Aspect, Continent, GamesId, GamesKind, Mark, Medal, Records, Season, Sex, Tally};
use crate::reply::doc::Doc;
use crate::reply::shape::{self, Sheet};
use crate::reply::title;

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

fn person(records: &Records, key: &str) -> Thing {
    super::athlete(records, key)
}

/// A gap of Games in order of time.
fn gap(games: GamesId, aspect: Aspect, share: Option<f64>) -> Gap {
    Gap { games, aspect, share }
}

/// Every shape: a name, a query and what it comes to.
fn shapes(records: &Records) -> Vec<(&'static str, Query, Outcome)> {
    let at = |key: &str| games(records, key);
    let id = |key: &str| crate::query::arbitrary::games(records.catalog(), key);
    let paris = || Filter::is(at("2024-summer-olympics"));
    let of = |code: &str| country(records, code);
    let phelps = || person(records, "michael-phelps-1985");
    let bolt = || person(records, "usain-bolt-1986");
    let ledecky = || person(records, "katie-ledecky-1997");
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
            ..outcome(vec![medals(person(records, "lamiya-valiyeva-2002"), 1, [2, 2, 0])])
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

/// A reply as it is read.
fn shown(records: &Records, language: Language, query: &Query, outcome: &Outcome, short: bool) -> String {
    let names = names(records, language);
    let sheet = Sheet::new(names, query, outcome, short, 0);
    let mut doc = Doc::new(language);
    sheet.write(&mut doc);
    let title = shape::title(records, names.voice, query);
    assert!(title.chars().count() <= title::MAX, "{title}");
    format!(
        "= {title}\n{}\n~ {}\n",
        doc.page(0).plain(),
        shape::reading(records, names.voice, query)
    )
}

#[test]
fn every_shape_in_every_language() {
    let records = Records::open().unwrap();
    let shapes = shapes(&records);
    for &language in Language::ALL {
        let mut text = String::new();
        for (name, query, outcome) in &shapes {
            let _ = writeln!(text, "> {name}\n{}", shown(&records, language, query, outcome, false));
        }
        insta::assert_snapshot!(format!("shapes-{}", language.as_str()), text);
    }
}

#[test]
fn the_short_form_tells_the_answer_and_little_more() {
    let records = Records::open().unwrap();
    for (name, query, outcome) in shapes(&records) {
        let full = shown(&records, Language::English, &query, &outcome, false);
        let short = shown(&records, Language::English, &query, &outcome, true);
        assert_eq!(full.lines().nth(1), short.lines().nth(1), "{name}");
        assert!(short.len() <= full.len(), "{name}: {short}");
    }
}

/// The words that a file of texts says, without what stands in braces but for the words of choices.
fn words_of(language: Language, file: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/texts");
    let source = std::fs::read_to_string(folder.join(language.as_str()).join(file)).unwrap();
    let mut said = BTreeSet::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let text = match (line.split_once(" = "), line.split_once(']')) {
            (Some((_, text)), _) if !line.starts_with(' ') => text,
            (_, Some((_, text))) => text,
            _ => line,
        };
        let mut depth = 0;
        let plain: String = text
            .chars()
            .map(|c| {
                depth += i32::from(c == '{') - i32::from(c == '}');
                if depth == 0 { c } else { ' ' }
            })
            .collect();
        said.extend(words(&plain));
    }
    said
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| word.chars().count() > 2)
        .map(str::to_lowercase)
}

#[test]
fn no_english_word_is_left_in_another_language() {
    /// Words of the languages that look like English ones.
    const SHARED: &[&str] = &["program"];
    let records = Records::open().unwrap();
    let of_english = |file| words_of(Language::English, file);
    let english: BTreeSet<String> = ["query.ftl", "shape.ftl", "reading.ftl", "common.ftl"]
        .into_iter()
        .flat_map(of_english)
        .collect();
    for language in [Language::Azerbaijani, Language::Russian, Language::Turkish] {
        let own: BTreeSet<String> = ["query.ftl", "shape.ftl", "reading.ftl", "common.ftl"]
            .into_iter()
            .flat_map(|file| words_of(language, file))
            .collect();
        for (name, query, outcome) in shapes(&records) {
            let text = shown(&records, language, &query, &outcome, false);
            let left: Vec<String> = words(&text)
                .filter(|word| english.contains(word) && !own.contains(word) && !SHARED.contains(&word.as_str()))
                .collect();
            assert!(left.is_empty(), "{}: {name}: {left:?}", language.as_str());
        }
    }
}
