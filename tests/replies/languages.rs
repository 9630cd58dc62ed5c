//! Every kind of reply in every language: the answers to all examples, and what is said when there is none.
//!
//! A snapshot for each topic and language, which one who speaks the language can read from top to bottom.

use std::collections::{BTreeSet, HashSet};
use std::fmt::Write;
use std::fs;
use std::path::Path;

use jiff::civil::date;
use podium::chat::{Asker, Request};
use podium::chat_id::ChatId;
use podium::language::Language;
use podium::reply::{Reply, Scene};

use super::PODIUM;

/// What is asked beside the examples: what several things are meant by, and what is not known.
const NO_ANSWER: &[&str] = &[
    "",
    "/start",
    "/help",
    "/examples",
    "/examples medals",
    "/examples moon",
    "/settings",
    "/forget",
    "/athlete",
    "/country",
    "/event",
    "zeynalov",
    "anderson",
    "Paris 2025",
    "qwfpgj zxcvbn",
    "azerbaijan judo in qwfpgj 2024",
    "azerbaijan georgia armenia judo boxing",
    "who carried the flag for azerbaijan in paris",
    "world record marathon",
    "coach of Michael Phelps",
    "who will win the 100 m in Los Angeles 2028",
    "why did Usain Bolt win",
    "tickets for paris 2024",
    "world championships 2023 judo",
    "opening ceremony paris 2024",
];

/// What the examples do not show: records that are held in part, ties, medals decided anew, Games that were not held.
const SELDOM: &[&str] = &[
    "most decorated paralympian in athletics in 1968",
    "Tel Aviv 1968 medallists of Israel",
    "Berlin 1916",
    "Brisbane 2032",
    "how many medals did France win at Los Angeles 2028",
    "Athens 1906",
    "men's high jump Tokyo 2020",
    "women's 100 m Sydney 2000",
    "tug of war winners",
    "art competitions 1948",
    "basketball 3x3",
    "how many Games did Azerbaijan compete in",
    "Greece at every summer Olympics",
    "which countries won gold at both Tokyo 2020 and Paris 2024",
    "longest run of golds in hockey",
    "men's 4 x 100 m relay Beijing 2008",
    "marathon 1908 did not finish",
    "who finished in the top 8 of the women's marathon in 2016",
    "Usain Bolt vs Yohan Blake 100 m",
    "pole vault over 6 m",
    "athletes born on 29 February",
    "medal table after 3 August 2024",
    "10th in the medal table of Rio 2016",
    "last place in the medal table of Paris 2024 Olympics",
    "sum of medals of the top 5 in Tokyo 2020 Olympics",
    "wheelchair rugby",
    "Oksana Masters",
    "Zahra Nemati",
    "Hidayat Heydarov",
    "Unified Team 1992",
    "Kuwait",
    "Liechtenstein winter",
    "ice hockey men 1980",
    "T54",
    "how many women won medals for China in Rio 2016 Paralympics",
    "how many sports were at Paris 2024 Olympics",
    "medals of Uzbekistan at Paris 2024 by day",
    "how old is the oldest athlete of Azerbaijan at Paris 2024",
    "age of the judo medallists of Azerbaijan at Paris 2024",
];

/// The answer to a text in a language, on a day that does not change.
fn reply(text: &str, language: Language, asker: Option<Asker>) -> Reply {
    PODIUM.answer(&Request {
        today: date(2026, 11, 1),
        language: Some(language),
        asker,
        ..Request::new(text, Scene::Private)
    })
}

/// A reply as it is read: what it is called, what it says and what stands on its buttons.
fn shown(text: &str, reply: &Reply) -> String {
    let mut out = format!("> {text}\n");
    if !reply.title.is_empty() {
        let _ = writeln!(out, "= {} | {}", reply.title, reply.summary);
    }
    let _ = writeln!(out, "{}", reply.text);
    for button in &reply.buttons {
        let _ = write!(out, "[{}] ", button.label);
    }
    out.truncate(out.trim_end().len());
    out + "\n"
}

/// All questions, in English: by topic, each with whether it leans on the one before.
fn questions() -> Vec<(String, Vec<(&'static str, bool)>)> {
    let examples = PODIUM.records().catalog().examples();
    let mut topics: Vec<(String, Vec<(&str, bool)>)> = examples
        .chunk_by(|one, next| one.topic == next.topic)
        .map(|topic| {
            let questions = topic.iter().map(|one| (one.question.as_str(), one.leans)).collect();
            (topic[0].topic.to_lowercase().replace([' ', '/'], "-"), questions)
        })
        .collect();
    let alone = |texts: &[&'static str]| texts.iter().map(|&text| (text, false)).collect();
    topics.push(("seldom".to_owned(), alone(SELDOM)));
    topics.push(("no-answer".to_owned(), alone(NO_ANSWER)));
    topics
}

#[test]
fn every_kind_of_reply_in_every_language() {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for (number, &language) in Language::ALL.iter().enumerate() {
            for (topic, questions) in questions() {
                let leans = questions.iter().any(|(_, leans)| *leans);
                let asker = leans.then(|| Asker::chat(ChatId::new(1000 + i64::try_from(number).unwrap()).unwrap()));
                let mut text = String::new();
                for (question, _) in questions {
                    let reply = reply(question, language, asker);
                    assert_eq!(reply.language, language, "{question}");
                    text.push_str(&shown(question, &reply));
                    text.push('\n');
                }
                insta::assert_snapshot!(format!("{}-{topic}", language.as_str()), text);
            }
        }
    });
}

/// The words of a text in small letters. Commands (`/games`), ids (`olympic-tables`) and codes (`AND`) are none of a
/// language's.
fn words(text: &str) -> impl Iterator<Item = String> {
    let is_letter = |c: char| c.is_alphabetic() || "'’-/".contains(c);
    let words = text.split(move |c: char| !is_letter(c));
    words
        .filter(|word| word.chars().count() > 2 && word.chars().any(char::is_lowercase))
        .map(str::to_lowercase)
}

/// All that the messages of a language say, without the names of messages, variables and choices.
fn said(language: &str) -> HashSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/texts").join(language);
    let mut all = HashSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let source = fs::read_to_string(file.unwrap().path()).unwrap();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let text = match (line.split_once(" = "), line.split_once(']')) {
                (Some((_, text)), _) if !line.starts_with(' ') => text,
                (_, Some((key, text))) if key.trim_start().starts_with(['[', '*']) => text,
                _ => line,
            };
            let (mut depth, mut plain) = (0, String::new());
            for c in text.chars() {
                match c {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    c if depth == 0 => plain.push(c),
                    _ => {}
                }
                if depth > 0 {
                    plain.push(' ');
                }
            }
            all.extend(words(&plain));
        }
    }
    all
}

/// Words of English that are also parts of names in these replies, of people and of venues (Olympic Park), or loans.
const NAMES: &[&str] = &[
    "august", "can", "city", "jan", "jones", "jun", "lamiya", "long", "mark", "olympic", "read", "said", "south",
    "valiyeva", // A start is one in Azerbaijani too.
    "start",
];

#[test]
fn no_english_word_is_left_in_another_language() {
    let english = said("en");
    let mut left = BTreeSet::new();
    for &language in Language::ALL.iter().filter(|one| **one != Language::English) {
        let own = said(language.as_str());
        for (_, questions) in questions() {
            for (question, _) in questions {
                let typed: HashSet<String> = words(question).collect();
                let reply = reply(question, language, None);
                let labels = reply.buttons.iter().map(|button| button.label.as_str());
                let texts = [reply.text.as_str(), &reply.title, &reply.summary]
                    .into_iter()
                    .chain(labels);
                for word in texts.flat_map(words) {
                    let foreign = english.contains(&word) && !own.contains(&word) && !typed.contains(&word);
                    if foreign && !NAMES.contains(&word.as_str()) {
                        left.insert(format!("{}: {word} ({question})", language.as_str()));
                    }
                }
            }
        }
    }
    assert!(left.is_empty(), "{left:#?}");
}
