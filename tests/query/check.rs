//! The evaluator and the oracle side by side.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use jiff::civil::{Date, date};
use podium::query::eval::{EvalError, Outcome, Value, evaluate};
use podium::query::{Ask, Query, Thing, What};

use crate::oracle::{self, Answer, Came, RECORDS, Unanswered};
use crate::pending::pending;

/// How the two agree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// On what the query comes to. Whether that is anything.
    Same { empty: bool },
    /// The evaluator refuses, and names what.
    Refused(String),
    /// They do not agree yet, and it is known on what.
    Pending(&'static str),
}

/// How often the two agree on what.
#[derive(Debug, Default)]
pub struct Account {
    pub same: usize,
    pub empty: usize,
    pub refused: BTreeMap<String, usize>,
    pub pending: BTreeMap<&'static str, usize>,
    pub wrong: Vec<String>,
}

/// Asks both. What they disagree on is an error that shows it.
pub fn check(query: &Query) -> Result<Verdict, String> {
    let outcome = match evaluate(&RECORDS, query) {
        Ok(outcome) => outcome,
        Err(error @ (EvalError::Unheld { .. } | EvalError::TooLarge(_))) => return Ok(Verdict::Refused(name(&error))),
        Err(EvalError::Records(error)) => return Err(format!("the evaluator fails: {error}\n{query:?}")),
    };
    let wrong = match oracle::ask(query) {
        Err(Unanswered::Sqlite(error, sql)) => return Err(format!("the oracle fails: {error}\n{query:?}\n{sql}")),
        Err(Unanswered::Refused(why)) => format!(
            "the evaluator answers what makes no sense ({why})\n{query:?}\n{} lines",
            outcome.of
        ),
        Ok(answer) => match differences(query, &outcome, &answer) {
            None => return Ok(Verdict::Same { empty: answer.of == 0 }),
            Some(differences) => format!("{query:?}\n{differences}"),
        },
    };
    match pending(query) {
        Some(of) => Ok(Verdict::Pending(of)),
        None => Err(wrong),
    }
}

impl Account {
    pub fn enter(&mut self, verdict: Result<Verdict, String>) {
        match verdict {
            Ok(Verdict::Same { empty }) => {
                self.same += 1;
                self.empty += usize::from(empty);
            }
            Ok(Verdict::Refused(name)) => *self.refused.entry(name).or_default() += 1,
            Ok(Verdict::Pending(of)) => *self.pending.entry(of).or_default() += 1,
            Err(wrong) => self.wrong.push(wrong),
        }
    }

    /// Fails where something is wrong, showing the first of it.
    #[track_caller]
    pub fn settle(&self, of: &str) {
        let refused: usize = self.refused.values().sum();
        let pending: usize = self.pending.values().sum();
        println!(
            "{of}: {} agree ({} of them on nothing), {refused} are refused by name, {pending} are pending, {} disagree",
            self.same,
            self.empty,
            self.wrong.len()
        );
        for (name, times) in &self.refused {
            println!("  refused {times:>5}: {name}");
        }
        for (name, times) in &self.pending {
            println!("  pending {times:>5}: {name}");
        }
        assert!(
            self.wrong.is_empty(),
            "{} disagree; the first of them:\n{}",
            self.wrong.len(),
            self.wrong.iter().take(20).cloned().collect::<Vec<_>>().join("\n\n")
        );
    }
}

/// What is refused, without the things in it.
fn name(error: &EvalError) -> String {
    let told = error.to_string();
    told.split(['[', '{'])
        .next()
        .unwrap_or_default()
        .trim_end_matches([' ', '('])
        .to_owned()
}

/// What a line tells: its things, its place if it has one in an order, what was measured, its medals.
type Told = (Thing, Option<Thing>, Option<usize>, Option<Came>, Option<[i64; 3]>);

/// Lines that others do not have, or not at that position.
fn beside<'l>(lines: &'l [Told], others: &[Told]) -> Vec<&'l Told> {
    let apart: Vec<_> = lines.iter().filter(|line| !others.contains(line)).collect();
    if apart.is_empty() {
        let level = lines.iter().zip(others).filter(|(one, other)| one != other);
        return level.map(|(one, _)| one).collect();
    }
    apart
}

fn differences(query: &Query, outcome: &Outcome, answer: &Answer) -> Option<String> {
    let mut told = String::new();
    if outcome.of != answer.of && query.ask != Ask::Value {
        let _ = writeln!(told, "{} lines; the oracle has {}", outcome.of, answer.of);
    }
    if query.ask == Ask::Value {
        let whole = outcome.whole.value.as_ref().map(came);
        if whole != answer.whole {
            let _ = writeln!(told, "in all {whole:?}; the oracle has {:?}", answer.whole);
        }
    }
    let ordered = query.set.order.is_some();
    // Where medals are measured, the line need not tell them again.
    let itself = query.set.show.what == What::Tally;
    let lines: Vec<Told> = outcome
        .lines
        .iter()
        .map(|line| {
            let value = line.measured.value.as_ref().map(came);
            let tally = line
                .tally
                .filter(|_| !itself)
                .map(|tally| [tally.gold, tally.silver, tally.bronze].map(i64::from));
            let place = (ordered && value.is_some()).then_some(line.place);
            (line.thing.clone(), line.with.clone(), place, value, tally)
        })
        .collect();
    let expected: Vec<Told> = answer
        .lines
        .iter()
        .map(|line| {
            let place = (ordered && line.value.is_some()).then_some(line.place);
            let tally = line.tally.filter(|_| !itself);
            (line.thing.clone(), line.with.clone(), place, line.value, tally)
        })
        .collect();
    if lines != expected && !(query.ask == Ask::Value && lines.is_empty()) {
        let _ = writeln!(
            told,
            "{} lines are taken; the oracle takes {}",
            lines.len(),
            expected.len()
        );
        let (here, there) = (beside(&lines, &expected), beside(&expected, &lines));
        let first = |lines: &[&Told]| {
            let shown = lines.iter().take(4);
            shown.fold(String::new(), |text, line| text + &format!("    {line:?}\n"))
        };
        let _ = write!(
            told,
            "  only here {}:\n{}  only in the oracle {}:\n{}",
            here.len(),
            first(&here),
            there.len(),
            first(&there)
        );
    }
    (!told.is_empty()).then_some(told)
}

/// The numbers of a value.
fn came(value: &Value) -> Came {
    match *value {
        Value::Number(_, number) | Value::Years(number) | Value::Days(number) | Value::Count(_, number) => {
            Came::One(number)
        }
        Value::Tally(tally) => Came::Three([tally.gold, tally.silver, tally.bronze].map(i64::from)),
        Value::Share(part, whole) | Value::Ratio(part, whole) => Came::Two(part, whole),
        Value::Mean(_, sum, number) => Came::Two(sum, number),
        Value::Year(year) => Came::One(year.into()),
        Value::Games(id) => Came::One(id.0),
        Value::Day(day) => Came::One(since_1970(day)),
        Value::Age(_, days) => Came::One(days),
        Value::Height(number) | Value::Weight(number) | Value::Place(number) => Came::One(number),
        Value::Mark(mark) => Came::One(mark.value),
        Value::Run(length, ..) => Came::One(length),
    }
}

fn since_1970(day: Date) -> i64 {
    let span = date(1970, 1, 1).until(day).expect("days are not that far apart");
    span.get_days().into()
}
