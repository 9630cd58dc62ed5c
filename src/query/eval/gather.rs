//! What is measured, gathered fact by fact for each line.

use super::super::{Attribute, Kind, What};
use super::attributes::{Told, told};
use super::context::Context;
use super::index::Distinct;
use super::outcome::Relation;
use super::row::{NONE, Row};
use super::test::Test;
use crate::records::Tally;
use crate::records::{GamesId, GamesStatus};

/// What was measured of one line, as numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Raw {
    /// What orders it; `None` where no fact has it.
    pub order: Option<i64>,
    /// What it is compared by.
    pub compared: Option<i64>,
    /// Of a share, a ratio or a mean, what is divided and by what; of a run, the first and the last Games.
    pub parts: (i64, i64),
    /// The result or entry that gives an extreme, or [`NONE`].
    pub evidence: u32,
    /// How many facts it was made of.
    pub made_of: usize,
    /// How many facts lack what is measured.
    pub lacking: usize,
}

impl Raw {
    /// What is measured of no facts at all: nothing, or none.
    pub fn nothing(what: What) -> Self {
        let number = match what {
            What::Number(_) | What::Tally | What::Run => Some(0),
            What::Least(_) | What::Greatest(_) | What::Mean(_) | What::Span(_) | What::Share(_) | What::Ratio(..) => {
                None
            }
        };
        Self {
            order: number,
            compared: number,
            evidence: NONE,
            ..Self::default()
        }
    }
}

/// One measure, gathered for every line at once.
#[derive(Debug)]
pub(super) struct Gather {
    what: What,
    tests: Vec<Test>,
    data: Data,
}

#[derive(Debug)]
enum Data {
    Number(Numbers),
    Pair(Numbers, Numbers),
    Tally(Vec<[u32; 3]>),
    /// Lines and results, where several facts of a line may be of one medal.
    Medals(Distinct),
    Values(Attribute, Vec<Values>),
    Run(Distinct),
}

/// The values of an attribute among the facts of one line.
#[derive(Debug, Clone, Copy)]
struct Values {
    least: Option<(Told, u32)>,
    greatest: Option<(Told, u32)>,
    sum: i64,
    made_of: usize,
    lacking: usize,
}

impl Values {
    const NOTHING: Self = Self {
        least: None,
        greatest: None,
        sum: 0,
        made_of: 0,
        lacking: 0,
    };
}

impl Gather {
    /// Begins to gather a measure over the facts of a relation, whose lines are things of these kinds.
    pub fn new(what: What, tests: Vec<Test>, relation: Relation, of: Kind, with: Option<Kind>) -> Self {
        let numbers = |kind: Kind| Numbers::new(kind, relation, of, with);
        let data = match what {
            What::Number(kind) => Data::Number(numbers(kind)),
            What::Share(kind) => Data::Pair(numbers(kind), numbers(kind)),
            What::Ratio(one, other) => Data::Pair(numbers(one), numbers(other)),
            What::Tally if Numbers::is_own(Kind::Medal, relation, of, with) => Data::Tally(Vec::new()),
            What::Tally => Data::Medals(Distinct::new(of, with)),
            What::Least(of) | What::Greatest(of) | What::Mean(of) | What::Span(of) => Data::Values(of, Vec::new()),
            What::Run => Data::Run(Distinct::new(of, with)),
        };
        Self { what, tests, data }
    }

    /// Takes a fact of a line.
    pub fn take(&mut self, context: &Context<'_>, line: usize, row: &Row) {
        let mut passes = true;
        for test in &self.tests {
            match test.passes(context, row) {
                Some(true) => {}
                Some(false) => {
                    passes = false;
                    break;
                }
                // It is not among them, and it is said that it may be.
                None => {
                    passes = false;
                    context.doubt(1);
                    break;
                }
            }
        }
        if let (What::Share(_), Data::Pair(_, whole)) = (self.what, &mut self.data) {
            whole.take(context, line, row);
        }
        if !passes {
            return;
        }
        match &mut self.data {
            Data::Number(numbers) => numbers.take(context, line, row),
            Data::Run(games) => games.add(line, row.games),
            Data::Pair(one, other) => {
                one.take(context, line, row);
                if matches!(self.what, What::Ratio(..)) {
                    other.take(context, line, row);
                }
            }
            Data::Tally(tallies) => {
                let tally = at(tallies, line, [0; 3]);
                if let Some(medals) = usize::from(row.medal)
                    .checked_sub(1)
                    .and_then(|medal| tally.get_mut(medal))
                {
                    *medals += row.times;
                }
            }
            Data::Medals(results) => {
                if row.medal > 0 {
                    results.add(line, row.result);
                }
            }
            Data::Values(attribute, values) => {
                let values = at(values, line, Values::NOTHING);
                match told(&context.reader, *attribute, row) {
                    Some(told) => values.take(told, row.evidence()),
                    None => values.lacking += 1,
                }
            }
        }
    }

    /// What was measured of so many lines.
    pub fn end(self, context: &Context<'_>, lines: usize) -> Vec<Raw> {
        let plain = |number: i64| Raw {
            order: Some(number),
            compared: Some(number),
            evidence: NONE,
            made_of: usize::try_from(number).unwrap_or_default(),
            ..Raw::default()
        };
        match self.data {
            Data::Number(numbers) => numbers.end(lines).into_iter().map(plain).collect(),
            Data::Pair(one, other) => {
                let pairs = one.end(lines).into_iter().zip(other.end(lines));
                pairs.map(|(one, other)| divided(one, other, 1000)).collect()
            }
            Data::Tally(mut tallies) => {
                tallies.resize(lines, [0; 3]);
                let one = |[gold, silver, bronze]: [u32; 3]| plain(worth(Tally { gold, silver, bronze }));
                tallies.into_iter().map(one).collect()
            }
            Data::Medals(results) => {
                let mut tallies = vec![Tally::default(); lines];
                results.each(|line, result| {
                    let medal = context.reader.facts.result(result as usize).medal();
                    if let (Some(tally), Some(medal)) = (tallies.get_mut(line), medal) {
                        tally.add(medal, 1);
                    }
                });
                tallies.into_iter().map(|tally| plain(worth(tally))).collect()
            }
            Data::Values(_, mut values) => {
                values.resize(lines, Values::NOTHING);
                values.into_iter().map(|values| values.end(self.what)).collect()
            }
            Data::Run(games) => runs(context, games, lines),
        }
    }
}

/// The most medals of one colour that are told apart, and more than there are.
const COLOUR: i64 = 1 << 20;

/// Medals as one number, by which tables are ranked: golds, then silvers, then bronzes.
pub(super) fn worth(tally: Tally) -> i64 {
    (i64::from(tally.gold) * COLOUR + i64::from(tally.silver)) * COLOUR + i64::from(tally.bronze)
}

/// The medals of a [`worth`].
pub(super) fn tally(worth: i64) -> Tally {
    let part = |number: i64| u32::try_from(number % COLOUR).unwrap_or_default();
    Tally {
        gold: part(worth / COLOUR / COLOUR),
        silver: part(worth / COLOUR),
        bronze: part(worth),
    }
}

/// A quotient, told in so many parts; none by nothing.
fn divided(one: i64, other: i64, parts: i64) -> Raw {
    let quotient = (other != 0).then(|| one.saturating_mul(parts).div_euclid(other));
    Raw {
        // Finer than what is told, so that what is level is level.
        order: (other != 0)
            .then(|| i64::try_from(i128::from(one) * 1_000_000_000 / i128::from(other)).unwrap_or(i64::MAX)),
        compared: quotient,
        parts: (one, other),
        evidence: NONE,
        made_of: usize::try_from(other).unwrap_or_default(),
        lacking: 0,
    }
}

impl Values {
    /// Of equal values the last fact, which is the latest, is the evidence.
    fn take(&mut self, told: Told, evidence: u32) {
        if self.least.is_none_or(|(least, _)| told.order <= least.order) {
            self.least = Some((told, evidence));
        }
        if self.greatest.is_none_or(|(greatest, _)| told.order >= greatest.order) {
            self.greatest = Some((told, evidence));
        }
        self.sum += told.order;
        self.made_of += 1;
    }

    fn end(self, what: What) -> Raw {
        let extreme = |found: Option<(Told, u32)>| Raw {
            order: found.map(|(told, _)| told.order),
            compared: found.map(|(told, _)| told.compared),
            evidence: found.map_or(NONE, |(_, evidence)| evidence),
            ..Raw::default()
        };
        let raw = match what {
            What::Least(_) => extreme(self.least),
            What::Greatest(_) => extreme(self.greatest),
            What::Span(_) => {
                let span = |of: fn(Told) -> i64| Some(of(self.greatest?.0) - of(self.least?.0));
                Raw {
                    order: span(|told| told.order),
                    compared: span(|told| told.compared),
                    evidence: NONE,
                    ..Raw::default()
                }
            }
            What::Mean(_) => divided(self.sum, i64::try_from(self.made_of).unwrap_or(i64::MAX), 1),
            What::Number(_) | What::Tally | What::Share(_) | What::Ratio(..) | What::Run => Raw::default(),
        };
        Raw {
            made_of: self.made_of,
            lacking: self.lacking,
            ..raw
        }
    }
}

/// How many different things of a kind each line has.
#[derive(Debug)]
struct Numbers {
    kind: Kind,
    counted: Counted,
}

#[derive(Debug)]
enum Counted {
    /// Each fact of a line is one of its own.
    Facts(Vec<i64>),
    /// Several facts of a line may be of the same thing.
    Things(Distinct),
}

impl Numbers {
    fn new(kind: Kind, relation: Relation, of: Kind, with: Option<Kind>) -> Self {
        let counted = if Self::is_own(kind, relation, of, with) {
            Counted::Facts(Vec::new())
        } else {
            Counted::Things(Distinct::new(of, with))
        };
        Self { kind, counted }
    }

    /// Whether each fact of a line has a thing of a kind that no other fact of the line has.
    fn is_own(kind: Kind, relation: Relation, of: Kind, with: Option<Kind>) -> bool {
        let by_athlete = of == Kind::Athlete || with == Some(Kind::Athlete);
        match relation {
            Relation::Tables => kind == Kind::Medal,
            Relation::Results => matches!(kind, Kind::Medal | Kind::Result),
            Relation::Starts => by_athlete && matches!(kind, Kind::Medal | Kind::Result),
            Relation::Contests => kind == Kind::Contest,
            Relation::Games => kind == Kind::Games,
            Relation::Entries => false,
        }
    }

    fn take(&mut self, context: &Context<'_>, line: usize, row: &Row) {
        match &mut self.counted {
            Counted::Facts(numbers) => {
                let is_one = self.kind != Kind::Medal || row.medal > 0;
                *at(numbers, line, 0) += i64::from(is_one) * i64::from(row.times);
            }
            Counted::Things(things) => {
                for &key in context.reader.keys(self.kind, row).as_slice() {
                    things.add(line, key);
                }
            }
        }
    }

    fn end(self, lines: usize) -> Vec<i64> {
        match self.counted {
            Counted::Facts(mut numbers) => {
                numbers.resize(lines, 0);
                numbers
            }
            Counted::Things(things) => things.count(lines),
        }
    }
}

/// The longest runs of editions among the Games of each line.
fn runs(context: &Context<'_>, games: Distinct, lines: usize) -> Vec<Raw> {
    let mut of_line: Vec<Vec<u32>> = vec![Vec::new(); lines];
    games.each(|line, games| {
        if let Some(of_line) = of_line.get_mut(line) {
            of_line.push(games);
        }
    });
    let of_line = of_line.into_iter().map(|games| match longest_run(context, &games) {
        Some((length, first, last)) => Raw {
            order: Some(length),
            compared: Some(length),
            parts: (first.0, last.0),
            evidence: NONE,
            made_of: games.len(),
            lacking: 0,
        },
        None => Raw::nothing(What::Run),
    });
    of_line.collect()
}

/// The longest run of editions within one kind and season; of equal ones the earliest.
fn longest_run(context: &Context<'_>, games: &[u32]) -> Option<(i64, GamesId, GamesId)> {
    let catalog = context.reader.records.catalog();
    let mut best: Option<(i64, GamesId, GamesId)> = None;
    for &begins in games {
        let first = catalog.games(GamesId(begins.into()));
        let editions = catalog.all_games().iter().filter(|games| {
            games.id >= first.id
                && (games.kind, games.season) == (first.kind, first.season)
                && games.status == GamesStatus::Held
        });
        let run = editions.take_while(|edition| games.iter().any(|&one| i64::from(one) == edition.id.0));
        let (length, last) = run.fold((0, first.id), |(length, _), edition| (length + 1, edition.id));
        if length > best.map_or(0, |(longest, ..)| longest) {
            best = Some((length, first.id, last));
        }
    }
    best
}

/// The value of a line, after those of the lines before it.
fn at<T: Clone>(values: &mut Vec<T>, line: usize, nothing: T) -> &mut T {
    if values.len() <= line {
        values.resize(line + 1, nothing);
    }
    // The vector was made long enough.
    &mut values[line]
}
