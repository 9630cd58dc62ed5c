//! How long suggestions take on one thread: for every prefix of a thousand questions, as a person types them, a page of
//! eight answers, and for some of the prefixes all fifty.
//!
//! The questions are made from the records, in a fixed order: medallists by their names, countries in four languages,
//! events, Games, countries in a sport, and the examples.

use std::time::{Duration, Instant};

use podium::chat::{Podium, Request};
use podium::records::Language;
use podium::reply::Scene;

/// How many questions are typed.
const QUESTIONS: usize = 1_000;
/// The answers of a page, as many as inline mode asks for.
const PAGE: usize = 8;
/// The most answers that there are to one text; asked for one prefix of so many.
const ALL: usize = 50;
const ONE_OF: usize = 10;

fn main() {
    let start = Instant::now();
    let podium = Podium::open().expect("the bundled records open");
    println!("opened: {:?}", start.elapsed());
    for text in ["", "aze"] {
        let start = Instant::now();
        let found = podium.suggest(&Request::new(text, Scene::Private), 0, PAGE);
        println!(
            "first suggestions for {text:?}: {:?}, {} answers",
            start.elapsed(),
            found.replies.len()
        );
    }
    let typed: Vec<String> = questions(&podium)
        .iter()
        .flat_map(|question| prefixes(question))
        .collect();
    percentiles(&podium, "a page of 8", typed.iter(), PAGE);
    percentiles(&podium, "all 50", typed.iter().step_by(ONE_OF), ALL);
}

/// Prints the median, the 99th percentile and the slowest.
fn percentiles<'t>(podium: &Podium, what: &str, typed: impl Iterator<Item = &'t String>, most: usize) {
    let mut times: Vec<(Duration, &str, usize)> = typed
        .map(|text| {
            let request = Request::new(text.as_str(), Scene::Private);
            let start = Instant::now();
            let found = podium.suggest(&request, 0, most);
            (start.elapsed(), text.as_str(), found.replies.len())
        })
        .collect();
    times.sort();
    let at = |per_mille: usize| times[(times.len() - 1) * per_mille / 1000].0;
    let answers: usize = times.iter().map(|(.., answers)| answers).sum();
    println!(
        "{what}: {} prefixes, {:.1} answers each, median {:?}, p90 {:?}, p99 {:?}, slowest {:?}",
        times.len(),
        answers as f64 / times.len() as f64,
        at(500),
        at(900),
        at(990),
        at(1000)
    );
    for (time, text, answers) in times.iter().rev().step_by(times.len().div_ceil(1000)).take(25) {
        println!("{time:>12?}  {answers:>2}  {text}");
    }
}

/// Every beginning of a question, from its first letter on.
fn prefixes(question: &str) -> impl Iterator<Item = String> + '_ {
    let ends = question
        .char_indices()
        .map(|(at, _)| at)
        .skip(1)
        .chain([question.len()]);
    ends.map(|end| question[..end].to_owned())
}

/// A fixed choice of what the records hold, of each sort by its share.
fn questions(podium: &Podium) -> Vec<String> {
    let catalog = podium.records().catalog();
    let spread = |all: Vec<String>, wanted: usize| -> Vec<String> {
        let step = (all.len() / wanted).max(1);
        all.into_iter().step_by(step).take(wanted).collect()
    };
    let countries = catalog.countries().iter();
    let in_languages = countries.clone().flat_map(|country| {
        [
            Language::English,
            Language::Azerbaijani,
            Language::Russian,
            Language::Turkish,
        ]
        .map(|language| country.name_in(language).to_owned())
    });
    let events = catalog
        .events()
        .iter()
        .filter(|event| event.counted)
        .map(|event| event.title.clone());
    let games = catalog.all_games().iter().map(|games| games.name.clone());
    let in_sports = countries.enumerate().map(|(at, country)| {
        let sport = &catalog.sports()[at * 5 % catalog.sports().len()];
        format!("{} {}", country.name, sport.name)
    });
    let examples = catalog.examples().iter().map(|example| example.question.clone());
    let mut questions = spread(medallists(podium), 330);
    questions.extend(spread(in_languages.collect(), 220));
    questions.extend(spread(events.collect(), 220));
    questions.extend(spread(games.collect(), 70));
    questions.extend(spread(in_sports.collect(), 80));
    questions.extend(examples);
    questions.truncate(QUESTIONS);
    questions
}

fn medallists(podium: &Podium) -> Vec<String> {
    let connection = podium.records().connection().expect("a connection");
    let sql = "SELECT name FROM person WHERE id IN (SELECT person FROM career) ORDER BY id * 7919 % 10007, id";
    let mut statement = connection.prepare(sql).expect("the table of people");
    let rows = statement.query_map([], |row| row.get(0)).expect("names");
    rows.collect::<Result<_, _>>().expect("names are text")
}
