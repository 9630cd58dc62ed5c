//! How long answers take on one thread: a thousand mixed questions, three thousand names in other spellings, the questions
//! in each language of `tests/languages`, those of a file where `PODIUM_QUESTIONS` names one, and each kind by itself.
//!
//! The mixed questions are made from the records, in a fixed order: athletes by their names, as written and misspelt,
//! countries with and without sports and Games, standings, sizes, events, days, firsts and lasts, tables and careers of
//! all time, the codes behind buttons, and words that mean nothing.

#[path = "questions/sets.rs"]
mod sets;
#[path = "../tests/names/spoil.rs"]
mod spoil;

use std::time::{Duration, Instant};

use divan::{Bencher, black_box};
use podium::chat::{Podium, Request};
use podium::reply::Scene;

fn main() {
    let start = Instant::now();
    let podium = open();
    ask(&podium, "Lamiya Valiyeva");
    println!("first answer after start: {:?}", start.elapsed());
    percentiles(&podium, "mixed questions", &sets::mixed(&podium, 1000));
    percentiles(&podium, "spellings of names", &sets::spelled(&podium));
    for language in ["en", "az", "ru", "tr"] {
        let what = format!("questions in {language}");
        percentiles(&podium, &what, &sets::in_language(language));
    }
    if let Some(questions) = sets::of_file() {
        percentiles(&podium, "questions of the file", &questions);
    }
    divan::main();
}

/// Prints the median, the 99th percentile and the slowest of the questions, each asked twice, and which took longest.
fn percentiles(podium: &Podium, what: &str, questions: &[String]) {
    let mut times: Vec<(Duration, &str)> = Vec::new();
    for round in 1..=2 {
        times.clear();
        for question in questions {
            let start = Instant::now();
            ask(podium, question);
            times.push((start.elapsed(), question));
        }
        times.sort();
        let at = |per_mille: usize| times.get(times.len().saturating_sub(1) * per_mille / 1000);
        if let (Some((median, _)), Some((p99, _)), Some((slowest, _))) = (at(500), at(990), at(1000)) {
            println!(
                "{} {what}, round {round}: median {median:?}, p99 {p99:?}, slowest {slowest:?}",
                times.len()
            );
        }
    }
    for (time, question) in times.iter().rev().take(10) {
        println!("{time:>12?}  {question}");
    }
}

fn open() -> Podium {
    Podium::open().expect("the bundled records open")
}

fn ask(podium: &Podium, question: &str) {
    let request = Request::new(question, Scene::Private);
    black_box(podium.answer(black_box(&request)));
}

#[divan::bench(args = [
    "Lamiya Valiyeva",
    "lamia valieva",
    "Ламия Валиева",
    "standings paris 2024 paralympics",
    "azerbaijan judo paralympics",
    "who won the men's long jump T13 in Paris",
    "medals of Azerbaijan on 3 September 2024",
    "united states",
    "wholly unknown words here",
    "?t k=p o=t x=w",
    "?la k=p m=a",
    "?la k=p y=1996-2024 m=a",
    "?na k=p x=w",
    "?f k=p",
    "?lm k=p",
    "?le k=p m=g",
    "?ld k=p",
    "?ld k=o",
    "?le k=o m=g",
    "?la k=o y=1896-2026 m=a",
    "?la k=o y=1990-2020",
    "?na k=o s=athletics",
    "?la k=o s=athletics x=w",
    "?lm k=o",
    "?lm k=o c=USA",
    "?f k=o",
    "Michael Phelps",
    "mens 100 m",
    "?ng c=USA",
    "?ls c=USA k=o",
    "?lc k=o s=athletics",
    "medals on 3 September",
])]
fn one(bencher: Bencher<'_, '_>, question: &str) {
    let podium = open();
    bencher.bench_local(|| ask(&podium, question));
}
