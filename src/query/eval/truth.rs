//! What is not held of the Games that a set spans.

use super::super::{About, Amount, Attribute, Filter, Kind, Measure, Set, What};
use super::EvalError;
use super::context::Context;
use super::outcome::{Gap, Relation};
use super::scan::Sieve;
use super::test::{Test, says_status};
use crate::records::{Aspect, CoverageState, GamesId, GamesStatus};

/// What is not held, or only in part, that could change what a set comes to, or a set within it: in order of time, each
/// once.
pub(super) fn all_gaps(context: &Context<'_>, relation: Relation, set: &Set) -> Result<Vec<Gap>, EvalError> {
    let mut all = gaps(context, relation, set)?;
    for inner in within(set) {
        let context = context.within(inner.about)?;
        let relation = Relation::for_set(&inner).map_err(|what| context.unheld(what))?;
        all.extend(all_gaps(&context, relation, &inner)?);
    }
    all.sort_by_key(|gap| (gap.games, gap.aspect as usize));
    all.dedup_by_key(|gap| (gap.games, gap.aspect));
    Ok(all)
}

/// The sets within a set: those of its filters, measures and amounts, and what measures take of other facts.
fn within(set: &Set) -> Vec<Set> {
    let mut inner = Vec::new();
    set.only.iter().for_each(|filter| of_filter(filter, &mut inner));
    for measure in set.having.iter().map(|having| &having.measure).chain([&set.show]) {
        of_measure(set, measure, &mut inner);
    }
    for having in &set.having {
        match &having.than {
            Amount::Of(query) => inner.push(query.set.clone()),
            Amount::Measure(measure) => of_measure(set, measure, &mut inner),
            Amount::Number(_) | Amount::All(_) => {}
        }
    }
    inner
}

fn of_measure(set: &Set, measure: &Measure, inner: &mut Vec<Set>) {
    measure.only.iter().for_each(|filter| of_filter(filter, inner));
    if let Some(over) = measure.over {
        let narrowing = if over.narrowed { set.only.as_slice() } else { &[] };
        inner.push(Set {
            only: narrowing.iter().chain(&measure.only).cloned().collect(),
            ..Set::all(over.about, set.of)
        });
    }
}

fn of_filter(filter: &Filter, inner: &mut Vec<Set>) {
    match filter {
        Filter::Of(set) | Filter::Edition(_, set) => inner.push((**set).clone()),
        Filter::Compares(_, _, Amount::Of(query)) => inner.push(query.set.clone()),
        Filter::Not(filter) => of_filter(filter, inner),
        Filter::Any(filters) => filters.iter().for_each(|filter| of_filter(filter, inner)),
        Filter::Compares(_, _, Amount::Number(_) | Amount::Measure(_) | Amount::All(_))
        | Filter::Is(_)
        | Filter::Ended(_)
        | Filter::Last
        | Filter::Initial(..)
        | Filter::Birthday(..)
        | Filter::Yearly(..)
        | Filter::Status(_) => {}
    }
}

/// What is not held, or only in part, that could change what a set comes to: of the Games that its filters let through,
/// in order of time.
fn gaps(context: &Context<'_>, relation: Relation, set: &Set) -> Result<Vec<Gap>, EvalError> {
    let aspects = aspects(relation, set);
    if aspects.is_empty() {
        return Ok(Vec::new());
    }
    let catalog = context.reader.records.catalog();
    let mut gaps = Vec::new();
    for games in spanned(context, set)? {
        for &aspect in &aspects {
            let coverage = catalog.coverage(games, aspect);
            if coverage.state != CoverageState::Complete {
                gaps.push(Gap {
                    games,
                    aspect,
                    share: match coverage.state {
                        CoverageState::Partial => coverage.share,
                        CoverageState::Complete | CoverageState::None => None,
                    },
                });
            }
        }
    }
    Ok(gaps)
}

/// The Games that a set spans, in order of time: where an event was held that its filters let through, or, where these
/// speak of nothing but Games, those that pass.
fn spanned(context: &Context<'_>, set: &Set) -> Result<Vec<GamesId>, EvalError> {
    let mut tests: Vec<Test> = Vec::new();
    let mut of_contests = false;
    for filter in &set.only {
        if Relation::Contests.tells_filter(filter) {
            of_contests |= !Relation::Games.tells_filter(filter);
            tests.push(Test::new(context, filter)?);
        }
    }
    if !set.only.iter().any(says_status) {
        tests.push(Test::Status(GamesStatus::Held));
    }
    let (relation, about) = if of_contests {
        (Relation::Contests, About::Programme)
    } else {
        (Relation::Games, About::Hosting)
    };
    let mut spanned = Vec::new();
    Sieve::new(relation, about, false, tests).scan(context, &mut |row, _| {
        let games = GamesId(row.games.into());
        if spanned.last() != Some(&games) {
            spanned.push(games);
        }
    });
    Ok(spanned)
}

/// What must be held of each Games.
fn aspects(relation: Relation, set: &Set) -> Vec<Aspect> {
    let mut aspects = match (relation, set.about) {
        (Relation::Games, _) => Vec::new(),
        (Relation::Tables, _) => vec![Aspect::Table],
        (_, About::Medals) => vec![Aspect::Medallists],
        // Who took part in an event is known by the places that are held.
        (_, About::Results) => vec![Aspect::Places],
        (_, About::Entries) => vec![Aspect::Entries],
        (_, About::Programme) => vec![Aspect::Medallists],
        (_, About::Hosting) => Vec::new(),
    };
    let day = set.of == Kind::Day || set.with == Some(Kind::Day) || asks(set, Attribute::Day);
    if day || set.only.iter().any(|filter| matches!(filter, Filter::Yearly(..))) {
        aspects.push(Aspect::Dates);
    }
    if asks(set, Attribute::Mark) {
        aspects.push(Aspect::Marks);
    }
    aspects
}

/// Whether a set asks for an attribute of its facts.
fn asks(set: &Set, attribute: Attribute) -> bool {
    let measures = set.having.iter().map(|having| &having.measure).chain([&set.show]);
    let mut measures = measures.filter(|measure| measure.over.is_none());
    let measured = measures.any(|measure| match measure.what {
        What::Least(of) | What::Greatest(of) | What::Mean(of) | What::Span(of) => of == attribute,
        What::Number(_) | What::Tally | What::Share(_) | What::Ratio(..) | What::Run => false,
    });
    measured || set.only.iter().any(|filter| compares(filter, attribute))
}

fn compares(filter: &Filter, attribute: Attribute) -> bool {
    match filter {
        Filter::Compares(of, ..) => *of == attribute,
        Filter::Not(filter) => compares(filter, attribute),
        Filter::Any(filters) => filters.iter().any(|filter| compares(filter, attribute)),
        Filter::Is(_)
        | Filter::Of(_)
        | Filter::Edition(..)
        | Filter::Ended(_)
        | Filter::Last
        | Filter::Initial(..)
        | Filter::Birthday(..)
        | Filter::Yearly(..)
        | Filter::Status(_) => false,
    }
}
