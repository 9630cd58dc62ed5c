//! What is asked.

use std::path::Path;

use podium::chat::Podium;
use podium::names::fold::fold;
use serde::Deserialize;

use super::spoil::{self, Dice};

/// Mixed questions, a fixed choice of what the records hold: as people ask most, and with them
/// those that look at a whole kind of Games.
pub fn mixed(podium: &Podium, count: usize) -> Vec<String> {
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

/// Names of people in the spellings that others give them, of every sixty people one: 3,000 in all.
pub fn spelled(podium: &Podium) -> Vec<String> {
    let connection = podium.records().connection().expect("a connection");
    let sql = "SELECT name FROM person WHERE id % 60 = 0 ORDER BY id";
    let mut statement = connection.prepare(sql).expect("the table of people");
    let rows = statement.query_map([], |row| row.get(0)).expect("names");
    let names: Vec<String> = rows.collect::<Result<_, _>>().expect("names are text");
    let mut dice = Dice::new();
    let spell = |(number, name): (usize, &String)| {
        let folded = fold(name);
        match number % 7 {
            0 => folded,
            1 => spoil::reversed(&folded),
            2 => spoil::slip_in_longest(&folded, &mut dice),
            3 => spoil::slip_in_each(&folded, &mut dice),
            4 => spoil::cyrillic(name),
            5 => spoil::azerbaijani(&folded, &mut dice),
            _ => spoil::turkish(&folded, &mut dice),
        }
    };
    names.iter().enumerate().map(spell).collect()
}

/// The questions of the file that `PODIUM_QUESTIONS` names, one JSON object with a `question` a line; `None` when it is
/// not set.
pub fn of_file() -> Option<Vec<String>> {
    #[derive(Deserialize)]
    struct Line {
        question: String,
    }
    let path = std::env::var_os("PODIUM_QUESTIONS")?;
    let text = std::fs::read_to_string(&path).expect("PODIUM_QUESTIONS names a file");
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    let question = |line| {
        serde_json::from_str::<Line>(line)
            .expect("a JSON object with a question")
            .question
    };
    Some(lines.map(question).collect())
}

/// The questions of `tests/languages/` as they are asked in a language: a column of each of its files.
pub fn in_language(column: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/languages");
    let mut questions = Vec::new();
    for file in ["questions.csv", "fresh.csv", "blind.csv"] {
        let mut reader = csv::Reader::from_path(folder.join(file)).expect("a table of questions");
        let headers = reader.headers().expect("a header").clone();
        let at = headers
            .iter()
            .position(|name| name == column)
            .expect("a column of the language");
        let rows = reader.records().map(|row| row.expect("a row"));
        questions.extend(rows.map(|row| row[at].to_owned()));
    }
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
