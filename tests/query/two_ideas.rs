//! Questions that put two ideas together, each with a query that states it, against SQL that was written without the
//! evaluator in sight.
//!
//! `two_ideas.csv` has for each question the code of its query, or, where the algebra cannot state it, none and why. Two
//! codes with ` | ` between them are two queries: each answers one column of the SQL's one row, or, where the SQL has one
//! number, the first less the second is it.
//!
//! A line of an answer and a row of the SQL are the same where the line tells all that the row does; it may tell more. Order
//! counts where the query asks for one, and lines that are level may change places. Of what is held in part only
//! (`partial`) the outcome must show it, so that the reply can say so.

use std::collections::BTreeMap;

use podium::query::eval::{self, Measured, Outcome, Value};
use podium::query::fields::Field;
use podium::query::{Ask, Attribute, Query, Thing, code};
use podium::records::Mark;
use rusqlite::types::Value as Cell;
use serde::Deserialize;

use crate::oracle::RECORDS;

#[derive(Debug, Deserialize)]
struct Question {
    id: u16,
    kind: u8,
    question: String,
    code: String,
    sql: String,
    partial: String,
    why: String,
}

/// What a query answers.
#[derive(Debug)]
enum Answer {
    Whether(bool),
    Rows { rows: Vec<Row>, is_ordered: bool },
}

/// One line of an answer, or the one number that it is.
#[derive(Debug)]
struct Row {
    place: usize,
    told: Vec<Told>,
}

/// What a line tells: a name, or a value.
#[derive(Debug, Clone, PartialEq)]
enum Told {
    Name(String),
    /// A number that is told to so many decimals.
    Number(f64, i32),
    Mark(Mark),
    Nothing,
}

#[test]
fn questions_of_two_ideas_are_answered_as_sql_answers_them() {
    let mut kinds: BTreeMap<u8, [usize; 3]> = BTreeMap::new();
    let mut wrong = Vec::new();
    for question in questions() {
        let [right, is_wrong, unstated] = kinds.entry(question.kind).or_default();
        if question.code.is_empty() {
            assert!(!question.why.is_empty(), "{question:?}");
            *unstated += 1;
        } else if let Err(why) = judge(&question) {
            *is_wrong += 1;
            wrong.push(format!(
                "{} {}\n    {}\n    {why}",
                question.id, question.question, question.code
            ));
        } else {
            *right += 1;
        }
    }
    println!("kind  right  wrong  not stated");
    for (kind, [right, wrong, unstated]) in &kinds {
        println!("{kind:4} {right:6} {wrong:6} {unstated:11}");
    }
    let sum = |column: usize| kinds.values().map(|counts| counts[column]).sum::<usize>();
    let (right, all) = (sum(0), sum(0) + sum(1) + sum(2));
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    assert!(right * 10 >= all * 9, "{right} right of {all}");
}

#[test]
fn another_answer_is_told_from_the_right_one() {
    let judged = |code: &str, sql: &str, partial: &str| {
        judge(&Question {
            id: 0,
            kind: 0,
            question: String::new(),
            code: code.to_owned(),
            sql: sql.to_owned(),
            partial: partial.to_owned(),
            why: String::new(),
        })
        .is_ok()
    };
    let golds = "!lMc g2024so lg Rm T3";
    for (rows, expected) in [
        ("('United States', 40), ('China', 40), ('Japan', 20)", true),
        ("('China', 40), ('United States', 40), ('Japan', 20)", true),
        ("('Japan', 20), ('United States', 40), ('China', 40)", false),
        ("('United States', 40), ('China', 40)", false),
        ("('United States', 40), ('China', 40), ('Japan', 21)", false),
        ("('United States', 40), ('China', 40), ('Australia', 20)", false),
        (
            "('United States', 40), ('China', 40), ('Japan', 20), ('Australia', 18)",
            false,
        ),
    ] {
        assert_eq!(judged(golds, &format!("VALUES {rows}"), ""), expected, "{rows}");
    }
    let usa_less_japan = "!nMm cUSA g2024so lg | !nMm cJPN g2024so lg";
    for (sql, expected) in [
        ("SELECT 20", true),
        ("SELECT -20", false),
        ("SELECT 40, 20", true),
        ("SELECT 20, 40", false),
    ] {
        assert_eq!(judged(usa_less_japan, sql, ""), expected, "{sql}");
    }
    assert!(judged("!wHg of", "SELECT 0", "") && !judged("!wHg of", "SELECT 1", ""));
    assert!(!judged(
        "!nHg of",
        "SELECT 0",
        "nothing is lacking, so nothing can be shown"
    ));
    assert!(judged(
        "!nEa g2000sp spowerlifting xf",
        "SELECT 30",
        "entries are not held"
    ));
}

fn questions() -> Vec<Question> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/query/two_ideas.csv");
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.deserialize().collect::<Result<_, _>>().unwrap()
}

/// Whether a question's queries answer it, and hedge where they must.
fn judge(question: &Question) -> Result<(), String> {
    let mut answers = Vec::new();
    let mut hedges = false;
    for part in question.code.split(" | ") {
        let query = code::read(part, &RECORDS).unwrap().ok_or(format!("no code: {part}"))?;
        let outcome = eval::evaluate(&RECORDS, &query).map_err(|error| error.to_string())?;
        hedges |= shows_gaps(&outcome);
        answers.push(answer(&query, &outcome));
    }
    let expected = rows(&question.sql).map_err(|error| error.to_string())?;
    let is_right = match answers.as_slice() {
        [Answer::Whether(is)] => *is == is_something(&expected),
        [Answer::Rows { rows, is_ordered }] => are_same(rows, &expected, *is_ordered),
        parts => parts_are(parts, &expected),
    };
    if !is_right {
        return Err(format!("gave {answers:?}\n    not  {expected:?}"));
    }
    if !question.partial.is_empty() && !hedges {
        return Err(format!("shows no gap: {}", question.partial));
    }
    Ok(())
}

fn shows_gaps(outcome: &Outcome) -> bool {
    let lacks = outcome.whole.lacking > 0 || outcome.lines.iter().any(|line| line.measured.lacking > 0);
    // Lines of which nothing is known that could be ordered may belong among those that are taken.
    !outcome.gaps.is_empty() || outcome.unknown > 0 || outcome.known < outcome.of || lacks
}

fn rows(sql: &str) -> rusqlite::Result<Vec<Vec<Cell>>> {
    let connection = RECORDS.connection().unwrap();
    let mut statement = connection.prepare(sql)?;
    let columns = statement.column_count();
    let rows = statement.query_map([], |row| (0..columns).map(|column| row.get(column)).collect())?;
    rows.collect()
}

/// Rows, or a number that is not 0.
fn is_something(rows: &[Vec<Cell>]) -> bool {
    match rows {
        [row] if matches!(row.as_slice(), [Cell::Integer(_)]) => row[0] != Cell::Integer(0),
        rows => !rows.is_empty(),
    }
}

fn answer(query: &Query, outcome: &Outcome) -> Answer {
    let one = |told| Answer::Rows {
        rows: vec![Row { place: 1, told }],
        is_ordered: false,
    };
    match query.ask {
        Ask::Whether => Answer::Whether(outcome.of > 0),
        Ask::Count => one(vec![Told::Number(outcome.of as f64, 0)]),
        Ask::Value => one(vec![value(&outcome.whole)]),
        Ask::List | Ask::Compare => {
            let rows = outcome.lines.iter().map(|line| {
                let mut told = vec![name(&line.thing), value(&line.measured)];
                told.extend(line.with.as_ref().map(name));
                Row {
                    place: line.place,
                    told,
                }
            });
            Answer::Rows {
                rows: rows.collect(),
                // Lines that are taken of each thing stand among those of other things.
                is_ordered: query.set.order.is_some() && query.set.take.is_none_or(|take| !take.of_each),
            }
        }
    }
}

/// Whether lines tell what rows do, each line one row and each row one line.
fn are_same(lines: &[Row], rows: &[Vec<Cell>], is_ordered: bool) -> bool {
    let mut left: Vec<&Row> = lines.iter().collect();
    let mut finds = |(at, row): (usize, &Vec<Cell>)| {
        let level = |line: &Row| !is_ordered || line.place == lines[at].place;
        let found = left.iter().position(|line| level(line) && tells(line, row));
        found.map(|found| left.swap_remove(found)).is_some()
    };
    lines.len() == rows.len() && rows.iter().enumerate().all(&mut finds)
}

/// Whether a line tells all that a row does.
fn tells(line: &Row, row: &[Cell]) -> bool {
    let mut left = line.told.clone();
    row.iter().all(|cell| {
        let found = left.iter().position(|told| is(told, cell));
        found.map(|found| left.swap_remove(found)).is_some()
    })
}

fn is(told: &Told, cell: &Cell) -> bool {
    let close = |number: f64, decimals: i32, cell: f64| (number - cell).abs() <= 0.5 * 10_f64.powi(-decimals) + 1e-9;
    match (told, cell) {
        (Told::Name(name), Cell::Text(text)) => name == text,
        (Told::Number(number, decimals), Cell::Integer(cell)) => close(*number, *decimals, *cell as f64),
        (Told::Number(number, decimals), Cell::Real(cell)) => close(*number, *decimals, *cell),
        (Told::Mark(mark), Cell::Text(text)) => Mark::read(text) == Some(*mark),
        (Told::Nothing, Cell::Null) => true,
        (Told::Name(_) | Told::Number(..) | Told::Mark(_) | Told::Nothing, _) => false,
    }
}

/// Whether two answers are the columns of the one row, or differ by the one number.
fn parts_are(parts: &[Answer], rows: &[Vec<Cell>]) -> bool {
    let [row] = rows else { return false };
    let told = |part: &Answer| match part {
        Answer::Rows { rows, .. } if rows.len() == 1 => Some(rows[0].told.clone()),
        Answer::Rows { .. } | Answer::Whether(_) => None,
    };
    let Some(parts) = parts.iter().map(told).collect::<Option<Vec<_>>>() else {
        return false;
    };
    match (parts.as_slice(), row.as_slice()) {
        ([one, other], [difference]) => match (one.as_slice(), other.as_slice()) {
            ([Told::Number(one, _)], [Told::Number(other, _)]) => is(&Told::Number(one - other, 0), difference),
            ([Told::Name(one)], [Told::Name(other)]) => match (one.parse(), other.parse()) {
                (Ok(one), Ok(other)) => is(&Told::Number(days_between(one, other), 0), difference),
                _ => false,
            },
            _ => false,
        },
        (parts, row) => {
            let is_told = |(part, cell): (&Vec<Told>, &Cell)| part.iter().any(|told| is(told, cell));
            parts.len() == row.len() && parts.iter().zip(row).all(is_told)
        }
    }
}

fn days_between(one: jiff::civil::Date, other: jiff::civil::Date) -> f64 {
    f64::from((one - other).get_days())
}

/// A thing as the database writes it.
fn name(thing: &Thing) -> Told {
    let catalog = RECORDS.catalog();
    Told::Name(match thing {
        Thing::Athlete(id) => RECORDS.person(*id).unwrap().name,
        Thing::Country(id) | Thing::Host(id) => catalog.country(*id).name.clone(),
        Thing::Continent(one) | Thing::HostContinent(one) => one.word().to_owned(),
        Thing::Sport(id) => catalog.sport(*id).name.clone(),
        Thing::Event(id) | Thing::Contest(_, id) => catalog.event(*id).title.clone(),
        Thing::Games(id) => catalog.games(*id).name.clone(),
        Thing::City(id) => catalog.games(*id).city.clone(),
        Thing::Day(day) => day.to_string(),
        Thing::Colour(one) => one.word().to_owned(),
        Thing::Sex(one) => one.word().to_owned(),
        Thing::EventSex(one) => one.word().to_owned(),
        Thing::Unit(one) => one.word().to_owned(),
        Thing::Season(one) => one.word().to_owned(),
        Thing::GamesKind(one) => one.word().to_owned(),
        Thing::Class(class) => class.clone(),
        Thing::Result(result) => result.to_string(),
    })
}

/// A value as SQL gives it: shares in per cent, marks as they are written, ages in years.
fn value(measured: &Measured) -> Told {
    let whole = |number: i64| Told::Number(number as f64, 0);
    let quotient = |one: i64, other: i64, times: f64| Told::Number(one as f64 * times / other as f64, 1);
    let Some(value) = measured.value else {
        return Told::Nothing;
    };
    match value {
        Value::Number(_, number)
        | Value::Years(number)
        | Value::Height(number)
        | Value::Place(number)
        | Value::Days(number)
        | Value::Run(number, ..) => whole(number),
        // A span of marks, which is in ten-thousandths.
        Value::Count(Attribute::Mark, number) => Told::Number(number as f64 / 10_000.0, 4),
        Value::Count(_, number) => whole(number),
        Value::Tally(tally) => whole((tally.gold + tally.silver + tally.bronze).into()),
        Value::Share(part, all) => quotient(part, all, 100.0),
        Value::Ratio(one, other) => quotient(one, other, 1.0),
        Value::Mean(Attribute::Age, sum, number) => quotient(sum, number, 1.0 / 365.25),
        Value::Mean(_, sum, number) => quotient(sum, number, 1.0),
        Value::Year(year) => whole(year.into()),
        Value::Games(id) => Told::Name(RECORDS.catalog().games(id).name.clone()),
        Value::Day(day) => Told::Name(day.to_string()),
        Value::Age(years, _) => whole(years.into()),
        Value::Weight(tenths) => Told::Number(tenths as f64 / 10.0, 1),
        Value::Mark(mark) => Told::Mark(mark),
    }
}
