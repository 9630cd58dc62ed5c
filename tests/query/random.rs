//! Random queries that nest: sets within filters and amounts, two deep.

use std::cell::RefCell;

use podium::query::{
    About, Amount, Ask, Attribute, Comparison, End, Filter, Having, Kind, Measure, Query, Set, Take, What,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{TestError, TestRunner};

use crate::check::{Account, check};
use crate::matrix::kinds;
use crate::oracle::makes_sense;
use crate::world::{contexts, measures, narrowings};

/// How many are asked where nothing else is said.
const CASES: u32 = 64;

/// How deep sets stand within sets.
const DEPTH: u8 = 2;

/// What facts of a sort tell.
#[derive(Clone)]
struct Told {
    about: About,
    contexts: Vec<Vec<Filter>>,
    filters: Vec<Filter>,
    measures: Vec<Measure>,
    numbers: Vec<Kind>,
}

impl Told {
    fn by(about: About) -> Self {
        let list = |set: Set| makes_sense(&set.list());
        let all = || Set::all(about, kinds(about)[0]);
        let contexts = contexts().into_iter().filter(|context| context.about == about);
        let filters = narrowings().into_iter().map(|narrowing| narrowing.filter);
        Self {
            about,
            contexts: contexts.map(|context| context.only).collect(),
            filters: filters.filter(|filter| list(all().only(filter.clone()))).collect(),
            measures: measures()
                .into_iter()
                .filter(|measure| list(all().show(measure.clone())))
                .collect(),
            numbers: Kind::ALL
                .into_iter()
                .filter(|kind| list(all().show(Measure::number(*kind))))
                .collect(),
        }
    }

    fn of(&self, attribute: Attribute) -> bool {
        let least = Measure::of(What::Least(attribute));
        makes_sense(&Set::all(self.about, kinds(self.about)[0]).show(least).list())
    }

    /// Things that other facts tell as well.
    fn with(&self, other: &Self) -> Vec<Kind> {
        let also = |kind: &&Kind| kinds(other.about).contains(kind);
        kinds(self.about).iter().filter(also).copied().collect()
    }
}

fn comparison() -> impl Strategy<Value = Comparison> + Clone {
    select(vec![
        Comparison::More,
        Comparison::Fewer,
        Comparison::AtLeast,
        Comparison::AtMost,
        Comparison::Exactly,
    ])
}

/// Sets of facts of a sort, whose lines are of one of these kinds.
fn sets(all: &[Told], told: &Told, of: Vec<Kind>, depth: u8) -> BoxedStrategy<Set> {
    let filter = filters(all, told, depth);
    let takes = vec![
        Take::first(1),
        Take::first(3),
        Take::nth(2),
        Take {
            from: 2,
            to: 4,
            of_each: true,
        },
    ];
    let cut = (
        option::of(select(vec![End::Most, End::Least])),
        option::weighted(0.4, select(takes)),
    );
    (
        Just(told.about),
        select(of),
        option::weighted(0.2, select(kinds(told.about))),
        select(told.contexts.clone()),
        vec(filter.clone(), 0..=2),
        option::weighted(0.3, havings(all, told, depth)),
        shown(told, filter),
        cut,
    )
        .prop_map(|(about, of, with, mut only, more, having, show, (order, take))| {
            only.extend(more);
            Set {
                about,
                of,
                with: with.filter(|with| *with != of),
                only,
                having: having.into_iter().collect(),
                show,
                order,
                take: take.filter(|_| order.is_some()),
            }
        })
        .boxed()
}

/// Sets of any facts, whose lines are things that these facts tell as well.
fn inner(all: &[Told], told: &Told, depth: u8) -> BoxedStrategy<Set> {
    let each = all.iter().filter_map(|other| {
        let shared = other.with(told);
        (!shared.is_empty()).then(|| sets(all, other, shared, depth))
    });
    proptest::strategy::Union::new(each).boxed()
}

fn filters(all: &[Told], told: &Told, depth: u8) -> BoxedStrategy<Filter> {
    let plain = select(told.filters.clone());
    let joined = prop_oneof![
        6 => plain.clone(),
        1 => plain.clone().prop_map(Filter::not),
        1 => vec(plain, 1..=3).prop_map(Filter::Any),
    ];
    let Some(depth) = depth.checked_sub(1) else {
        return joined.boxed();
    };
    let games: Vec<_> = all
        .iter()
        .map(|other| sets(all, other, vec![Kind::Games], depth))
        .collect();
    let attributes: Vec<Attribute> = Attribute::ALL
        .into_iter()
        .filter(|attribute| told.of(*attribute))
        .collect();
    let values = all.iter().flat_map(|other| {
        attributes
            .iter()
            .filter(|attribute| other.of(**attribute))
            .map(|attribute| {
                let attribute = *attribute;
                let whats = [What::Least(attribute), What::Greatest(attribute)];
                let set = sets(all, other, kinds(other.about).to_vec(), 0);
                (select(whats.to_vec()), set, any::<bool>(), comparison()).prop_map(
                    move |(what, mut set, whole, is)| {
                        set.show = Measure::of(what);
                        let ask = if whole { Ask::Value } else { Ask::List };
                        set.take = set.take.filter(|_| !whole);
                        Filter::Compares(attribute, is, Amount::Of(Box::new(set.ask(ask))))
                    },
                )
            })
    });
    let values: Vec<_> = values.map(Strategy::boxed).collect();
    prop_oneof![
        4 => joined,
        2 => inner(all, told, depth).prop_map(|set| Filter::Of(Box::new(set))),
        1 => (-2_i8..=2, proptest::strategy::Union::new(games))
            .prop_map(|(steps, set)| Filter::Edition(steps, Box::new(set))),
        1 => proptest::strategy::Union::new(values),
    ]
    .boxed()
}

fn shown(told: &Told, filter: BoxedStrategy<Filter>) -> BoxedStrategy<Measure> {
    (select(told.measures.clone()), option::weighted(0.2, filter))
        .prop_map(|(measure, filter)| match filter {
            Some(filter) if measure.over.is_none() => measure.only(filter),
            _ => measure,
        })
        .boxed()
}

fn havings(all: &[Told], told: &Told, depth: u8) -> BoxedStrategy<Having> {
    let number = (select(told.numbers.clone()), option::of(select(told.filters.clone()))).prop_map(|(kind, filter)| {
        let measure = Measure::number(kind);
        match filter {
            Some(filter) => measure.only(filter),
            None => measure,
        }
    });
    let all_of = told.numbers.clone();
    let than = prop_oneof![
        3 => (0_i64..4).prop_map(Amount::Number),
        2 => number.clone().prop_map(|measure| Amount::Measure(Box::new(measure))),
        1 => select(all_of).prop_map(Amount::All),
    ];
    let than = match depth.checked_sub(1) {
        None => than.boxed(),
        Some(_) => {
            let count = sets(all, told, kinds(told.about).to_vec(), 0);
            prop_oneof![
                4 => than,
                1 => count.prop_map(|set| Amount::Of(Box::new(set.count()))),
            ]
            .boxed()
        }
    };
    (number, comparison(), than)
        .prop_map(|(measure, is, than)| measure.than(is, than))
        .boxed()
}

fn queries() -> BoxedStrategy<Query> {
    let all: Vec<Told> = About::ALL.into_iter().map(Told::by).collect();
    let sets = all
        .iter()
        .map(|told| sets(&all, told, kinds(told.about).to_vec(), DEPTH));
    let ask = select(vec![
        Ask::List,
        Ask::List,
        Ask::List,
        Ask::Count,
        Ask::Value,
        Ask::Whether,
        Ask::Compare,
    ]);
    (proptest::strategy::Union::new(sets.collect::<Vec<_>>()), ask)
        .prop_map(|(set, ask)| set.ask(ask))
        .boxed()
}

#[test]
fn random_queries_are_answered_alike() {
    let mut config = ProptestConfig::default();
    if std::env::var_os("PROPTEST_CASES").is_none() {
        config.cases = CASES;
    }
    config.source_file = Some(file!());
    let account = RefCell::new(Account::default());
    let ran = TestRunner::new(config).run(&queries(), |query| {
        let verdict = check(&query);
        let wrong = verdict.as_ref().err().cloned();
        account.borrow_mut().enter(verdict);
        wrong.map_or(Ok(()), |wrong| Err(TestCaseError::fail(wrong)))
    });
    match ran {
        Ok(()) => account.borrow().settle("random queries"),
        Err(TestError::Fail(why, query)) => panic!("{why}\nthe least that was found: {query:?}"),
        Err(TestError::Abort(why)) => panic!("{why}"),
    }
}
