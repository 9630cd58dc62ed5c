//! The examples of what can be asked: each is answered, and the page about them is made of them.

use podium::chat::{Asker, Podium, Request};
use podium::chat_id::ChatId;
use podium::records::{Example, Language};
use podium::reply::{Outcome, Scene};

/// What the reading of some examples must name, which an answer to another question would not.
const READINGS: &[(&str, &str)] = &[
    ("who won gold for Japan in judo in Tokyo 2020", "gold"),
    ("who finished last in the men's marathon in 2016", "last place"),
    ("who finished behind Nathan Adrian in the 100 m free in 2016", "behind"),
    ("who won more golds than Italy in Paris 2024", "more gold than Italy"),
    (
        "which country sent the most athletes to Paris 2024",
        "countries by most athletes",
    ),
    ("when was snowboarding first held", "first Games"),
    ("when was tug of war last held", "latest Games"),
    ("which Games were held in London", "London 1908"),
    ("and in Paris?", "Azerbaijan"),
    ("only golds", "gold"),
    ("what about Georgia?", "Paris 2024"),
    ("who was second?", "Men's 100 m"),
    ("and in Rio?", "Men's 100 m"),
];

fn page() -> &'static str {
    include_str!("../../docs/QUESTIONS.md")
}

#[test]
fn every_example_is_answered_as_it_is_meant() {
    let podium = Podium::open().expect("the records open");
    let examples = podium.records().catalog().examples();
    assert!(examples.len() >= 60, "{}", examples.len());
    let mut wrong = Vec::new();
    let mut asker = 0;
    for example in examples {
        // What leans on nothing is asked by somebody new.
        asker += i64::from(!example.leans);
        let request = Request::new(&example.question, Scene::Private).by(Asker::chat(ChatId::new(asker).unwrap()));
        let reply = podium.answer(&request);
        let question = example.question.as_str();
        let meant = READINGS.iter().find(|(one, _)| *one == question);
        let is_right = reply.outcome == Outcome::Answer && meant.is_none_or(|(_, part)| reply.reading.contains(part));
        if !is_right {
            wrong.push(format!("{question}: {}\n{}", reply.reading, reply.text));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn each_topic_has_a_handful_and_shows_all_of_them() {
    let podium = Podium::open().expect("the records open");
    let say = |text: &str| podium.answer(&Request::new(text, Scene::Private));
    let (help, topics) = (say("/help"), say("/examples"));
    for topic in podium
        .records()
        .catalog()
        .examples()
        .chunk_by(|one, next| one.topic == next.topic)
    {
        let name = &topic[0].topic;
        assert!((6..=10).contains(&topic.len()), "{name}: {}", topic.len());
        assert!(help.text.contains(&topic[0].question), "{name}: {}", help.text);
        assert!(topics.text.contains(name), "{name}: {}", topics.text);
        let button = topics.buttons.iter().find(|button| button.label == *name);
        let shown = say(button.expect(name).ask.as_str());
        assert_eq!(shown.outcome, Outcome::Answer, "{name}");
        for example in topic {
            assert!(shown.text.contains(&example.question), "{name}: {}", shown.text);
            let offered = shown.buttons.iter().any(|button| button.label == example.question);
            assert_eq!(offered, !example.leans, "{}", example.question);
        }
    }
    assert_eq!(say("/examples moon").outcome, Outcome::Decline);
}

#[test]
fn the_page_shows_the_examples() {
    let podium = Podium::open().expect("the records open");
    let tables = podium::examples::tables(podium.records().catalog());
    assert!(page().contains(&tables), "docs/QUESTIONS.md should have:\n{tables}");
}

#[test]
fn every_code_on_the_page_is_one() {
    let podium = Podium::open().expect("the records open");
    let codes: Vec<&str> = page().split('`').filter(|code| code.starts_with('?')).collect();
    assert!(codes.len() >= 10, "{codes:?}");
    for code in codes {
        let read = podium::question::decode(code, podium.records()).expect("the records can be asked");
        assert!(read.is_some(), "{code}");
    }
}

#[test]
fn every_language_has_the_same_examples_in_the_same_order() {
    let podium = Podium::open().expect("the records open");
    let catalog = podium.records().catalog();
    let english = catalog.examples();
    for &language in Language::ALL {
        let examples = catalog.examples_in(language);
        assert_eq!(examples.len(), english.len(), "{language:?}");
        for (pair, twins) in examples.windows(2).zip(english.windows(2)) {
            let goes_on = |pair: &[Example]| pair[0].topic == pair[1].topic;
            assert_eq!(
                (goes_on(pair), pair[1].leans),
                (goes_on(twins), twins[1].leans),
                "{} and {}",
                pair[1].question,
                twins[1].question
            );
        }
    }
}
