//! Questions as codes, and codes as questions.

use jiff::civil::date;
use proptest::prelude::*;
use proptest::strategy::ValueTree;

use super::measures::all_measures;
use super::*;
use crate::question::{
    Amount, Birth, Comparison, Day, Having, Measurable, Measure, MedalFilter, Placed, Side, Subject, Unit,
};
use crate::records::{EventSex, GamesKind, Medal, RecordKind, Season};

fn records() -> Records {
    Records::open().unwrap()
}

#[test]
fn codes_mean_what_they_say() {
    let records = records();
    let catalog = records.catalog();
    let azerbaijan = catalog.country_by_code(CountryCode::new("AZE").unwrap()).unwrap().id;
    let paris = catalog.games_by_key("2024-summer-paralympics").unwrap().id;
    let lamiya = records.person_by_key("lamiya-valiyeva-2002").unwrap().unwrap().id;
    let cases = [
        ("?o a=lamiya-valiyeva-2002", Question::about(lamiya)),
        (
            "?lm c=AZE g=2024sp s=judo m=g d=2024-09-03",
            Question {
                measure: Measure::List(Unit::Medals),
                filters: Filters {
                    games: vec![paris],
                    country: Some(azerbaijan),
                    sport: catalog.sport_by_key("judo").map(|sport| sport.id),
                    medal: Some(MedalFilter::Only(Medal::Gold)),
                    date: Some(Day::Exact(date(2024, 9, 3))),
                    ..Filters::default()
                },
                ..Question::default()
            },
        ),
        (
            "?w w=para-athletics/mens-100-m-t11",
            Question {
                measure: Measure::Record(RecordKind::World),
                filters: Filters {
                    record_marks: marks_of(catalog, "para-athletics/mens-100-m-t11"),
                    ..Filters::default()
                },
                ..Question::default()
            },
        ),
        (
            "?t g=2024sp t=20 o=t",
            Question {
                measure: Measure::Table,
                filters: Filters {
                    games: vec![paris],
                    ..Filters::default()
                },
                limit: Some(20),
                order: Order::Total,
                ..Question::default()
            },
        ),
        (
            "?lc g=2024sp f=e h=g>=1,b=3,a>AZE,g=b z=l",
            Question {
                measure: Measure::List(Unit::Countries),
                filters: Filters {
                    games: vec![paris],
                    every: true,
                    ..Filters::default()
                },
                having: vec![
                    Having {
                        medal: Some(Medal::Gold),
                        is: Comparison::AtLeast,
                        than: Amount::Number(1),
                    },
                    Having {
                        medal: Some(Medal::Bronze),
                        is: Comparison::Exactly,
                        than: Amount::Number(3),
                    },
                    Having {
                        medal: None,
                        is: Comparison::More,
                        than: Amount::OfCountry(azerbaijan),
                    },
                    Having {
                        medal: Some(Medal::Gold),
                        is: Comparison::Exactly,
                        than: Amount::OfMedal(Medal::Bronze),
                    },
                ],
                end: End::Least,
                ..Question::default()
            },
        ),
        (
            "?c a=lamiya~xW80P5 v=AZE,2024sp p=behind i=>59 q=m",
            Question {
                measure: Measure::Compare,
                filters: Filters {
                    athlete: Some(lamiya),
                    placed: Some(Placed::Beside(Side::Behind)),
                    age: Some((Comparison::More, 59)),
                    initial: Some('m'),
                    ..Filters::default()
                },
                against: vec![Subject::Country(azerbaijan), Subject::Games(paris)],
                ..Question::default()
            },
        ),
        (
            "?xa p=4-8 b=09-03 d=<2024-09-03",
            Question {
                measure: Measure::Extreme(Measurable::Age),
                filters: Filters {
                    placed: Some(Placed::Within(4, 8)),
                    date: Some(Day::Until(date(2024, 9, 3))),
                    born: Some(Birth::On(Day::Yearly(9, 3))),
                    ..Filters::default()
                },
                ..Question::default()
            },
        ),
        (
            "?gca p=m<2340000",
            Question {
                measure: Measure::Ranking {
                    of: Unit::Countries,
                    by: Unit::Athletes,
                },
                filters: Filters {
                    placed: Some(Placed::Marked(Comparison::Fewer, 2_340_000)),
                    ..Filters::default()
                },
                ..Question::default()
            },
        ),
    ];
    for (code, question) in cases {
        assert_eq!(encode(&question, &records).unwrap().as_deref(), Some(code));
        assert_eq!(decode(code, &records).unwrap(), Some(question), "{code}");
    }
}

#[test]
fn what_is_no_code_is_none() {
    let records = records();
    let cases = [
        "",
        "?",
        "??",
        "o",
        "?x",
        "?n",
        "?lz",
        "?o a",
        "?o a=",
        "?o a=nobody",
        "?o c=ZZZ",
        "?o c=az",
        "?o g=2023sp",
        "?o g=",
        "?o z=1",
        "?w w=",
        "?w w=para-athletics/mens-100-m-t99",
        "?t t=99999999",
        "?t t=-1",
        "?o y=2000",
        "?o y=x-y",
        "?o d=2024-02-30",
        "?o d=13-40",
        "?t t=0",
        "?t t=301",
        "?o y=2020-2000",
        "?o c=AZE c=GEO",
        "?o g=2024sp,2024sp",
        "?o  c=AZE",
        "?o c=AZE ",
        "?o p=0",
        "?o p=8-4",
        "?o p=m5",
        "?o i=59",
        "?o b=<2024-09-03",
        "?o q=mm",
        "?o f=x",
        "?lc h=x=1",
        "?lc h=g",
        "?lc h=g=1,g=2,g=3,g=4,g=5,g=6,g=7,g=8,g=9",
        "?c v=AZE,AZE",
        "?c v=nobody",
    ];
    for code in cases {
        assert_eq!(decode(code, &records).unwrap(), None, "{code}");
    }
}

#[test]
fn every_event_and_every_person_fits_a_button() {
    let records = records();
    for event in records.catalog().events() {
        let question = Question {
            filters: Filters {
                events: vec![event.id],
                games: vec![records.catalog().all_games()[0].id],
                ..Filters::default()
            },
            ..Question::default()
        };
        let code = encode(&question, &records).unwrap().unwrap();
        assert!(code.len() <= MAX_LONG, "{code}");
        assert_eq!(decode(&code, &records).unwrap(), Some(question));
    }
    let connection = records.connection().unwrap();
    let mut longest = connection
        .prepare("SELECT id FROM person ORDER BY length(key) DESC LIMIT 20")
        .unwrap();
    let people = longest.query_map([], |row| row.get(0)).unwrap();
    for person in people {
        let code = encode(&Question::about(person.unwrap()), &records).unwrap().unwrap();
        assert!(code.len() <= MAX_LONG, "{code}");
    }
}

/// Old buttons have keys in full, however long.
#[test]
fn long_codes_are_read_as_short_ones() {
    let records = records();
    let longest = records
        .catalog()
        .events()
        .iter()
        .max_by_key(|event| event.key.len())
        .unwrap();
    let long = decode(&format!("?o e={}", longest.key), &records).unwrap().unwrap();
    let short = encode(&long, &records).unwrap().unwrap();
    assert!(short.contains('~'), "{short}");
    assert_eq!(decode(&short, &records).unwrap(), Some(long));
}

#[test]
fn several_events_are_told_by_the_words_of_their_keys() {
    let records = records();
    let catalog = records.catalog();
    let fitting = |fits: &dyn Fn(&str) -> bool| -> Vec<_> {
        let events = catalog.events().iter().filter(|event| fits(&event.key));
        events.map(|event| event.id).collect()
    };
    let hundred = |key: &str| key.ends_with("mens-100-m") && key.starts_with("athletics/");
    let sprints = |key: &str| key.starts_with("para-athletics/") && key.contains("-100-m-t1");
    for (events, most) in [(fitting(&hundred), 25), (fitting(&sprints), 50)] {
        assert!(events.len() > 1);
        let question = Question {
            filters: Filters {
                events,
                ..Filters::default()
            },
            ..Question::default()
        };
        let code = encode(&question, &records).unwrap();
        if let Some(code) = code {
            assert!(code.len() <= most, "{code}");
            assert_eq!(decode(&code, &records).unwrap(), Some(question), "{code}");
        }
    }
    assert_eq!(decode("?o e=*no-such-words", &records).unwrap(), None);
}

fn question(records: &Records) -> impl Strategy<Value = Question> + use<> {
    let catalog = records.catalog();
    let (games, countries) = (catalog.all_games().len(), catalog.countries().len());
    let (sports, events) = (catalog.sports().len(), catalog.events().len());
    let record_keys: Vec<Vec<RecordMarkId>> = catalog
        .record_marks()
        .iter()
        .map(|mark| marks_of(catalog, &mark.key))
        .collect();
    let ids = (
        prop::collection::btree_set(1..=games as i64, 0..3),
        prop::option::of(1..=countries as i64),
        prop::option::of(1..=sports as i64),
        prop::option::of(1..=events as i64),
        prop::option::of(1..=20_000i64),
        prop::option::of(prop::sample::select(record_keys)),
    );
    let words = (
        prop::option::of(prop::sample::select(vec![GamesKind::Olympic, GamesKind::Paralympic])),
        prop::option::of(prop::sample::select(vec![Season::Summer, Season::Winter])),
        prop::option::of(prop::sample::select(vec![
            EventSex::Men,
            EventSex::Women,
            EventSex::Mixed,
            EventSex::Open,
        ])),
        prop::option::of(prop::sample::select(vec![
            MedalFilter::Any,
            MedalFilter::Only(Medal::Bronze),
        ])),
        prop::option::of((1i8..=12, 1i8..=28)),
        prop::option::of((1896i16..2000, 2000i16..2036)),
    );
    let measures: Vec<Measure> = all_measures().map(|(measure, _)| measure).collect();
    (prop::sample::select(measures), ids, words, prop::option::of(1..=300u16)).prop_map(
        |(measure, (games, country, sport, event, athlete, marks), (kind, season, sex, medal, day, years), limit)| {
            Question {
                measure,
                filters: Filters {
                    games: games.into_iter().map(crate::records::GamesId).collect(),
                    kind,
                    season,
                    years,
                    country: country.map(crate::records::CountryId),
                    athlete: athlete.map(crate::records::PersonId),
                    sport: sport.map(crate::records::SportId),
                    events: event.into_iter().map(crate::records::EventId).collect(),
                    record_marks: marks.unwrap_or_default(),
                    sex,
                    medal,
                    date: day.map(|(month, day)| Day::Yearly(month, day)),
                    ..Filters::default()
                },
                limit,
                order: if years.is_some() { Order::Total } else { Order::Golds },
                ..Question::default()
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn every_question_comes_back(seed in any::<u64>()) {
        let records = records();
        let mut runner = proptest::test_runner::TestRunner::new_with_rng(
            ProptestConfig::default(),
            proptest::test_runner::TestRng::from_seed(
                proptest::test_runner::RngAlgorithm::ChaCha,
                &[seed.to_le_bytes(); 4].concat(),
            ),
        );
        let question = question(&records).new_tree(&mut runner).unwrap().current();
        for keys in [Keys::Long, Keys::Short] {
            let code = written(&question, &records, keys).unwrap().unwrap();
            prop_assert_eq!(decode(&code, &records).unwrap(), Some(question.clone()), "{}", code);
        }
        if let Some(code) = encode(&question, &records).unwrap() {
            prop_assert!(code.len() <= MAX_WRITTEN);
            let link = to_link(&code);
            prop_assert!(code.len() > MAX_LONG || link.is_some(), "{}", code);
            prop_assert_eq!(link.and_then(|link| from_link(&link)).unwrap_or_else(|| code.clone()), code);
        }
    }

    #[test]
    fn any_text_is_decoded_without_a_panic(text in "\\?[a-z]{0,2}( [a-z]=[a-z0-9,=*!~+-]{0,12}){0,4}") {
        let _ = decode(&text, &records()).unwrap();
    }
}
