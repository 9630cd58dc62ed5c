//! How long answers take: a thousand mixed questions on one thread, and each kind by itself.
//!
//! The questions are made from the records, in a fixed order: athletes by their names, as written and misspelt,
//! countries with and without sports and Games, standings, sizes, events, days, firsts and lasts, tables and careers of
//! all time, the codes behind buttons, and words that mean nothing.

use std::time::{Duration, Instant};

use divan::{Bencher, black_box};
use podium::chat::{Podium, Request, Scene};

fn main() {
    percentiles();
    divan::main();
}

/// Prints the median, the 99th percentile and the slowest ten of the mixed questions, each asked once after all have
/// been asked once before.
fn percentiles() {
    let start = Instant::now();
    let podium = open();
    ask(&podium, "Lamiya Valiyeva");
    println!("first answer after start: {:?}", start.elapsed());
    let questions = mixed(&podium, 1000);
    let mut times: Vec<(Duration, &str)> = Vec::new();
    for round in 1..=2 {
        times.clear();
        for question in &questions {
            let start = Instant::now();
            ask(&podium, question);
            times.push((start.elapsed(), question));
        }
        times.sort();
        let at = |per_mille: usize| times[(times.len() - 1) * per_mille / 1000].0;
        println!(
            "round {round}: {} questions: median {:?}, p99 {:?}, slowest {:?}",
            times.len(),
            at(500),
            at(990),
            at(1000)
        );
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

/// Mixed questions, a fixed choice of what the records hold: as people ask most, and with them
/// those that look at a whole kind of Games.
fn mixed(podium: &Podium, count: usize) -> Vec<String> {
    let catalog = podium.records().catalog();
    let names = names(podium, count / 3);
    let countries: Vec<&str> = catalog
        .countries()
        .iter()
        .map(|country| country.name.as_str())
        .collect();
    let sports: Vec<&str> = catalog.sports().iter().map(|sport| sport.name.as_str()).collect();
    let games: Vec<&str> = catalog.all_games().iter().map(|games| games.name.as_str()).collect();
    let events: Vec<&str> = catalog.events().iter().map(|event| event.title.as_str()).collect();
    let mut questions = Vec::new();
    for turn in 0.. {
        if questions.len() >= count {
            break;
        }
        let pick = |list: &[&str], step: usize| list[turn * step % list.len()].to_owned();
        let name = &names[turn % names.len()];
        let (country, sport, when) = (pick(&countries, 7), pick(&sports, 5), pick(&games, 3));
        let code = &catalog.countries()[turn * 7 % catalog.countries().len()].code;
        let key = &catalog.sports()[turn * 5 % catalog.sports().len()].key;
        let kind = ["Olympic", "Paralympic"][turn % 2];
        let letter = ["o", "p"][turn % 2];
        questions.extend([
            name.clone(),
            misspelt(name),
            format!("how many medals did {country} win in {sport}"),
            format!("standings {when} top 20"),
            format!("who won the {} in {when}", pick(&events, 31)),
            format!("{country} {when}"),
            format!("how old was {name} in {when}"),
            format!("medals of {country} on {} September 2024", turn % 28 + 1),
            format!("in which sports has {country} won Paralympic medals"),
            format!("{name} {sport} qwertyuiop"),
            format!("/standings {country}"),
            format!("{country} women {sport} medals"),
            format!("how many athletes in {when}"),
            format!("which countries competed in {when}"),
            format!("how many events in {when}"),
            format!("on which days did {country} win medals in Paris 2024 Paralympics"),
            format!("first medal of {country}"),
            format!("last {kind} gold in {sport}"),
            format!("?t k={letter}"),
            format!("?t k={letter} o=t x=w"),
            format!("?la k={letter} m=a"),
            format!("?la k={letter} m=s s={key} o=t"),
            format!("?lc k={letter} m=g"),
            format!("?ls k={letter} m=a"),
            format!("?nm c={code} k={letter} x=w"),
            format!("medals on {} September", turn % 28 + 1),
            format!("most {kind} medals {sport}"),
            format!("how many women competed at the {kind} Games"),
        ]);
    }
    questions.truncate(count);
    questions
}

fn names(podium: &Podium, count: usize) -> Vec<String> {
    let connection = podium.records().connection().expect("a connection");
    let sql = "SELECT name FROM person ORDER BY id * 7919 % 10007, id LIMIT ?";
    let mut statement = connection.prepare(sql).expect("the table of people");
    let rows = statement.query_map([count as i64], |row| row.get(0)).expect("names");
    rows.collect::<Result<_, _>>().expect("names are text")
}

/// A name with two neighbouring letters swapped and one left out.
fn misspelt(name: &str) -> String {
    let mut letters: Vec<char> = name.chars().collect();
    let middle = letters.len() / 2;
    if letters.len() > 4 {
        letters.swap(middle, middle + 1);
        letters.remove(1);
    }
    letters.into_iter().collect()
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
