//! Every measure with every filter, over each sort of facts: the evaluator says what the oracle says, or refuses by name,
//! and a filter that nothing passes leaves nothing.

use std::hash::{DefaultHasher, Hash, Hasher};

use podium::query::eval::evaluate;
use podium::query::{About, Ask, Comparison, End, Having, Kind, Measure, Query, Set, Take};

use crate::check::{Account, check};
use crate::oracle::RECORDS;
use crate::world::{Context, Narrowing, contexts, measures, narrowings};

/// One of so many pairs is asked, unless all are wanted.
const SAMPLE: u64 = 30;

/// What is chosen otherwise for each pair, though always the same.
#[derive(Clone, Copy)]
struct Choice(u64);

impl Choice {
    fn of(things: impl Hash) -> Self {
        let mut hasher = DefaultHasher::new();
        things.hash(&mut hasher);
        Self(hasher.finish())
    }

    fn number(&mut self, below: usize) -> usize {
        let mut hasher = DefaultHasher::new();
        self.0.hash(&mut hasher);
        self.0 = hasher.finish();
        usize::try_from(self.0 % below as u64).expect("it is below")
    }

    fn one<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.number(of.len())]
    }
}

/// What lines are made of in turn.
pub fn kinds(about: About) -> &'static [Kind] {
    match about {
        About::Medals | About::Results => &Kind::ALL,
        About::Entries => &[
            Kind::Athlete,
            Kind::Country,
            Kind::Continent,
            Kind::Sport,
            Kind::Discipline,
            Kind::Games,
            Kind::City,
            Kind::Host,
            Kind::HostContinent,
            Kind::Sex,
            Kind::Season,
            Kind::GamesKind,
        ],
        About::Programme => &[
            Kind::Sport,
            Kind::Discipline,
            Kind::Event,
            Kind::Contest,
            Kind::Games,
            Kind::City,
            Kind::Host,
            Kind::HostContinent,
            Kind::Day,
            Kind::EventSex,
            Kind::Unit,
            Kind::Season,
            Kind::GamesKind,
            Kind::Class,
        ],
        About::Hosting => &[
            Kind::Games,
            Kind::City,
            Kind::Host,
            Kind::HostContinent,
            Kind::Season,
            Kind::GamesKind,
        ],
    }
}

/// A query in which a measure meets a filter.
fn query(context: &Context, measure: &Measure, narrowing: Option<&Narrowing>, mut choice: Choice) -> (Query, bool) {
    let kinds = kinds(context.about);
    let mut set = Set::all(context.about, choice.one(kinds));
    if choice.number(4) == 0 {
        set.with = Some(choice.one(kinds)).filter(|kind| *kind != set.of);
    }
    set.only.clone_from(&context.only);
    set.show = measure.clone();
    let mut narrows = false;
    if let Some(narrowing) = narrowing {
        match choice.number(6) {
            0 => set.show = set.show.only(narrowing.filter.clone()),
            1 => set.having.push(Having {
                measure: Measure::number(context.about.counted()).only(narrowing.filter.clone()),
                is: choice.one(&[Comparison::AtLeast, Comparison::Exactly]),
                than: podium::query::Amount::Number(choice.number(2) as i64),
            }),
            _ => {
                narrows = true;
                set.only
                    .insert(choice.number(2).min(set.only.len()), narrowing.filter.clone());
            }
        }
    }
    if choice.number(3) > 0 {
        set.order = Some(choice.one(&[End::Most, End::Least]));
    }
    if choice.number(3) == 0 {
        set.take = Some(choice.one(&[
            Take::first(1),
            Take::first(3),
            Take::nth(2),
            Take {
                from: 2,
                to: 5,
                of_each: false,
            },
        ]));
        if let Some(take) = &mut set.take
            && set.with.is_some()
        {
            take.of_each = choice.number(2) == 0;
        }
    }
    let ask = choice.one(&[
        Ask::List,
        Ask::List,
        Ask::List,
        Ask::Count,
        Ask::Value,
        Ask::Compare,
        Ask::Whether,
    ]);
    (set.ask(ask), narrows)
}

fn run(sample: u64) -> Account {
    let (contexts, measures, mut narrowings) = (contexts(), measures(), narrowings());
    let mut account = Account::default();
    narrowings.insert(
        0,
        Narrowing {
            filter: podium::query::Filter::Any(Vec::new()).not(),
            impossible: false,
        },
    );
    for about in About::ALL {
        let contexts: Vec<_> = contexts.iter().filter(|context| context.about == about).collect();
        for (row, measure) in measures.iter().enumerate() {
            for (column, narrowing) in narrowings.iter().enumerate() {
                let mut choice = Choice::of((about, row, column));
                if !choice.0.is_multiple_of(sample) {
                    continue;
                }
                let context = choice.one(&contexts);
                let (query, narrows) = query(context, measure, Some(narrowing), choice);
                let verdict = check(&query);
                if narrows
                    && narrowing.impossible
                    && !matches!(query.ask, Ask::Compare)
                    && let Ok(outcome) = evaluate(&RECORDS, &query)
                    && outcome.of > 0
                {
                    account.wrong.push(format!("nothing can pass, and yet: {query:?}"));
                }
                account.enter(verdict);
            }
        }
    }
    account
}

#[test]
fn every_measure_meets_every_filter() {
    run(SAMPLE).settle("measures and filters");
}

#[test]
#[ignore = "takes minutes"]
fn every_measure_meets_every_filter_everywhere() {
    run(1).settle("measures and filters");
}
