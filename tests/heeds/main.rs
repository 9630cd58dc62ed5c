//! Every measure with every slot: an answer heeds it, or the question is declined by its name.
//!
//! Nothing here knows how answers are made. A slot is filled in questions that are answered without it. With something
//! that nothing can be, or that nobody is who was ever in a result, there must be nothing to tell; and of each measure
//! some value must make another answer, else the slot would be there for nothing. What is told all the same has its
//! reason in [`reasons`].

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test fails by it")]

mod empty;
mod fillings;
mod oracle;
mod reasons;
mod told;

use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::thread;

use podium::answer::{Facts, RankedItem, Slot, answer, unheeded};
use podium::preferences::Form;
use podium::query::Kind;
use podium::question::{Doubts, Measurable, Measure, Question, decode};
use podium::records::{Language, Records};
use podium::reply::{Scene, Shown, render};

static RECORDS: LazyLock<Records> = LazyLock::new(|| Records::open().expect("the bundled records open"));

/// What is asked about, in codes of any measure: of everything, of some Games, of a country, of somebody, of a sport, of
/// an event, and of some of these together.
const CONTEXTS: [&str; 20] = [
    "",
    "k=o",
    "g=2024so",
    "g=2012so,2016so",
    "c=FRA",
    "c=FRA g=2020so",
    "a=michael-phelps-1985",
    "a=michael-phelps-1985 g=2012so",
    "s=judo",
    "s=judo g=2020so",
    "e=athletics/mens-100-m",
    "e=athletics/mens-100-m g=2016so",
    "e=athletics/mens-100-m c=USA",
    "g=2024so m=g",
    "g=2024so x=w",
    "g=2024so i=<20",
    "c=USA v=CHN g=2016so",
    "a=usain-bolt-1986 v=yohan-blake-1989",
    "g=2016so h=g>=2",
    "c=CUB s=boxing m=g",
];

/// The question of a measure about a context.
fn question(measure: Measure, context: &str) -> Question {
    let code = format!("?o {context}").trim_end().to_owned();
    let of = decode(&code, &RECORDS).expect("the records can be asked").expect(&code);
    Question { measure, ..of }
}

fn facts(question: &Question) -> Facts {
    answer(&RECORDS, question).expect("the records can be asked").facts
}

/// What came of a measure with a slot.
#[derive(Debug, Default, Clone, Copy)]
struct Found {
    /// Answers that must heed it.
    heeded: usize,
    /// Whether one of them was another than without it.
    changed: bool,
    declined: usize,
}

/// An answer, and how it is told where only that can make a difference.
#[derive(PartialEq, Eq)]
struct Told {
    facts: String,
    reply: String,
}

impl Told {
    fn of(question: &Question, slot: Slot) -> (Facts, Self) {
        let answer = answer(&RECORDS, question).expect("the records can be asked");
        let reply = match slot {
            Slot::Limit | Slot::Country => render(&RECORDS, &answer, &Doubts::default(), SHOWN).text,
            _ => String::new(),
        };
        let facts = format!("{:?}", answer.facts);
        (answer.facts, Self { facts, reply })
    }
}

/// All of an answer.
const SHOWN: Shown = Shown {
    language: Language::English,
    scene: Scene::Terminal,
    form: Some(Form::Full),
    usual: None,
    favourite: None,
    page: 0,
};

/// What is wrong with a filling of a slot in a question that is answered without it, if anything.
fn with(base: &Question, context: &str, slot: Slot, filling: &fillings::Filling, found: &mut Found) -> Option<String> {
    let mut filled = base.clone();
    (filling.fill)(&mut filled);
    if filled == *base {
        return None;
    }
    let said = |what: String| {
        let measure = base.measure;
        Some(format!(
            "{measure:?} of {context:?} with {slot:?} {}: {what}",
            filling.name
        ))
    };
    let left = unheeded(&RECORDS, &filled).expect("the records can be asked");
    let must_be_empty = filling.is_impossible || (fillings::is_of_starts(slot) && oracle::nobody_fits(&filled.filters));
    if !left.is_empty() {
        found.declined += 1;
        // Once is enough, an answer asks the same function; but what must be empty is looked at.
        if found.declined > 1 && !must_be_empty {
            return None;
        }
        return match facts(&filled) {
            Facts::Unheeded(unheeded) if unheeded.slots == left => None,
            // What its own way does not heed, the evaluator does.
            told @ Facts::Told(_) if !must_be_empty || empty::is_empty(&told) => None,
            // The titles of some events begin with a figure.
            Facts::Told(told) if slot == Slot::Initial && told.query.set.of == Kind::Event => None,
            other => said(format!("declared as not heeded, and answered: {other:?}")),
        };
    }
    let (facts, told) = Told::of(&filled, slot);
    if matches!(facts, Facts::Unheeded(_)) {
        return said("declined, and not declared".to_owned());
    }
    found.heeded += 1;
    let is_empty = empty::is_empty(&facts);
    found.changed = found.changed || is_empty || told != Told::of(base, slot).1;
    if must_be_empty && !is_empty && reasons::despite(slot, &filled).is_none() {
        return said(format!(
            "not empty: {}",
            told.facts.chars().take(300).collect::<String>()
        ));
    }
    None
}

type Counted = BTreeMap<(String, Slot), Found>;

/// How many of the contexts are tried of each pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tried {
    /// Every one: some minutes.
    All,
    /// One in so many, another for each pair.
    OneIn(usize),
}

/// Checks every slot of the measures, about the contexts in which they are answered.
fn check(measures: &[(usize, Measure)], tried: Tried) -> (Vec<String>, Counted) {
    let mut wrong = Vec::new();
    let mut counted = Counted::new();
    for &(number, measure) in measures {
        for slot in Slot::ALL {
            let is_tried = |at: usize| match tried {
                Tried::All => true,
                Tried::OneIn(many) => (at + number + slot as usize).is_multiple_of(many),
            };
            let mut found = Found::default();
            let contexts = CONTEXTS.into_iter().enumerate();
            for (_, context) in contexts.filter(|(at, context)| is_tried(*at) && reasons::is_asked(measure, context)) {
                let base = question(measure, context);
                if !unheeded(&RECORDS, &base).expect("the records can be asked").is_empty() {
                    continue;
                }
                for filling in fillings::of(slot) {
                    wrong.extend(with(&base, context, slot, &filling, &mut found));
                }
            }
            if tried == Tried::All && found.heeded > 0 && !found.changed && reasons::same(slot, measure).is_none() {
                wrong.push(format!(
                    "{measure:?} with {slot:?}: never another answer of {}",
                    found.heeded
                ));
            }
            counted.insert((format!("{measure:?}"), slot), found);
        }
    }
    (wrong, counted)
}

#[test]
fn every_slot_is_heeded_or_declined_by_name() {
    hold(Tried::OneIn(10));
}

/// The same about every context, and that a slot which is heeded makes a difference somewhere.
#[test]
#[ignore = "takes some minutes"]
fn every_slot_is_heeded_or_declined_by_name_about_everything() {
    hold(Tried::All);
}

fn hold(tried: Tried) {
    let measures: Vec<(usize, Measure)> = Measure::all().enumerate().collect();
    let halves: [Vec<(usize, Measure)>; 2] =
        [0, 1].map(|half| measures.iter().copied().filter(|(at, _)| at % 2 == half).collect());
    let found: Vec<(Vec<String>, Counted)> = thread::scope(|scope| {
        let workers: Vec<_> = halves.iter().map(|half| scope.spawn(|| check(half, tried))).collect();
        let found = workers
            .into_iter()
            .map(|worker| worker.join().expect("no check panics"));
        found.collect()
    });
    let (wrong, counted): (Vec<_>, Vec<_>) = found.into_iter().unzip();
    let pairs: Vec<Found> = counted.into_iter().flatten().map(|(_, found)| found).collect();
    let number = |fits: fn(&Found) -> bool| pairs.iter().filter(|found| fits(found)).count();
    println!(
        "of pairs of measure and slot {} are heeded wherever tried, {} in part, {} declined, {} have no question",
        number(|found| found.heeded > 0 && found.declined == 0),
        number(|found| found.heeded > 0 && found.declined > 0),
        number(|found| found.heeded == 0 && found.declined > 0),
        number(|found| found.heeded == 0 && found.declined == 0),
    );
    let wrong = wrong.concat();
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// The questions that were answered with somebody else's number.
#[test]
fn what_was_answered_without_its_condition_is_answered_with_it_or_declined() {
    let oldest = facts(&question(Measure::Extreme(Measurable::Age), "g=2024so i=<30"));
    let Facts::Extremes(oldest) = oldest else {
        panic!("no extremes: {oldest:?}")
    };
    let days = oldest.rows.iter().map(|row| row.value).max();
    assert!(days.is_some_and(|days| days < 30 * 366), "{days:?}");
    assert_eq!(oldest.rows.len(), 5);

    let medals = facts(&decode("?nm g=2024so u=USA", &RECORDS).unwrap().unwrap());
    let Facts::Medals(medals) = medals else {
        panic!("no medals: {medals:?}")
    };
    assert_eq!(medals.by_games.iter().map(|row| row.tally.total()).sum::<u32>(), 918);

    let code = "?gcm g=2024so q=m";
    let Facts::Rankings(ranked) = facts(&decode(code, &RECORDS).unwrap().unwrap()) else {
        panic!("no ranking")
    };
    let catalog = RECORDS.catalog();
    for row in &ranked[0].rows {
        let RankedItem::Country(country) = row.item else {
            panic!("no country")
        };
        assert!(catalog.country(country).name.starts_with('M'));
    }

    let Facts::Told(table) = facts(&decode("?t g=2024so i=<20", &RECORDS).unwrap().unwrap()) else {
        panic!("not evaluated")
    };
    // Medals of teams with somebody under 20 among them count as well.
    let golds = "SELECT count(DISTINCT r.id) FROM result r JOIN games g ON g.id = r.games \
                 JOIN result_person rp ON rp.result = r.id AND rp.role = 'athlete' JOIN person p ON p.id = rp.person \
                 WHERE r.counted = 1 AND g.key = '2024-summer-olympics' AND length(p.born) = 10 \
                 AND strftime('%Y%m%d', r.date) - strftime('%Y%m%d', p.born) < 200000";
    let connection = RECORDS.connection().unwrap();
    let expected: u32 = connection.query_row(golds, [], |row| row.get(0)).unwrap();
    let told = table.outcome.lines.iter().filter_map(|line| match line.measured.value {
        Some(podium::query::eval::Value::Tally(tally)) => Some(tally.total()),
        _ => None,
    });
    assert_eq!(told.sum::<u32>(), expected);
}
