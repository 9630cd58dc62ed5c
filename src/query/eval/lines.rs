//! The lines of a set: facts that pass, grouped, measured, tried, ordered and cut.

use rustc_hash::FxHashMap;

use super::super::{Amount, Ask, Filter, Having, Kind, Measure, Set, Take, What};
use super::context::Context;
use super::gather::{Gather, Raw};
use super::index::Index;
use super::keys::Keys;
use super::outcome::{Line, Relation};
use super::row::{NONE, Row};
use super::scan::Sieve;
use super::test::{Test, says_not_started, says_status};
use super::{EvalError, Unheld};
use crate::query::{End, Thing};
use crate::records::GamesStatus;

/// What tells lines apart: the number of the thing, and of the second one.
pub(super) type Key = (u32, u32);

/// The number of the second thing, where there is none.
const NO_SECOND: u32 = 0;

/// The lines of a set.
#[derive(Debug)]
pub(super) struct Lines {
    /// What tells the lines apart that were taken, in order.
    pub keys: Vec<Key>,
    /// What was measured of each.
    pub raws: Vec<Raw>,
    /// The medals of each, where facts are medals.
    pub tallies: Vec<Raw>,
    /// The place of each; level ones share one.
    pub places: Vec<usize>,
    /// How many lines there are.
    pub of: usize,
    /// Of how many what is measured is known.
    pub known: usize,
    /// How many share the first place.
    pub first: usize,
    /// What was measured over all facts, where that was wanted.
    pub whole: Raw,
    /// How many facts passed.
    pub facts: usize,
    /// Of how many it is not known whether they would.
    pub unknown: usize,
    /// Whence the facts are.
    pub relation: Relation,
}

/// Makes the lines of a set, or what is measured over all its facts. Things that are named to be compared have a line
/// even without facts.
pub(super) fn lines(context: &Context<'_>, set: &Set, ask: Ask) -> Result<Lines, EvalError> {
    // What is measured over all facts is not measured over those of some lines.
    let is_whole = set.show.over.is_none() && set.having.is_empty() && set.take.is_none();
    if ask == Ask::Value && !is_whole {
        return Err(context.unheld(Unheld::Measure(set.show.what)));
    }
    let relation = Relation::for_set(set).map_err(|what| context.unheld(what))?;
    let sieve = sieve(context, relation, set)?;
    let mut found = Found::new(context, relation, set, ask)?;
    context.pass()?;
    let (mut facts, mut unknown) = (0, 0);
    sieve.scan(context, &mut |row, passes| {
        if passes {
            facts += 1;
            found.take(context, row);
        } else {
            unknown += 1;
        }
    });
    if ask == Ask::Compare {
        found.add_named(context, set);
    }
    let count = found.keys.len();
    let own = |gather: Option<Gather>| gather.map(|gather| gather.end(context, count));
    let shown = measured(context, set, &set.show, &found.keys, own(found.show))?;
    let mut kept: Vec<usize> = (0..count).collect();
    for (having, gather) in set.having.iter().zip(found.having) {
        let of_line = measured(context, set, &having.measure, &found.keys, own(gather))?;
        retain(context, set, having, &of_line, &found.keys, &mut kept)?;
    }
    let whole = found.whole.map(|gather| gather.end(context, 1));
    let tallies = own(found.tally).unwrap_or_default();
    let of = kept.len();
    let known = kept.iter().filter(|&&line| shown[line].order.is_some()).count();
    let places = order(&mut kept, &shown, &found.keys, set.order);
    let first = places.iter().take_while(|&&place| place == 1).count();
    let kept: Vec<(usize, usize)> = kept.into_iter().zip(places).collect();
    let kept = cut(kept, &found.keys, set.take);
    Ok(Lines {
        keys: kept.iter().map(|&(line, _)| found.keys[line]).collect(),
        raws: kept.iter().map(|&(line, _)| shown[line]).collect(),
        tallies: kept
            .iter()
            .filter_map(|&(line, _)| tallies.get(line).copied())
            .collect(),
        places: kept.iter().map(|&(_, place)| place).collect(),
        of,
        known,
        first,
        whole: whole.and_then(|raws| raws.first().copied()).unwrap_or_default(),
        facts,
        unknown,
        relation,
    })
}

/// The filters of a set, ready to be tried, with those that nobody says.
pub(super) fn sieve(context: &Context<'_>, relation: Relation, set: &Set) -> Result<Sieve, EvalError> {
    let mut tests: Vec<Test> = set
        .only
        .iter()
        .map(|filter| Test::new(context, filter))
        .collect::<Result<_, _>>()?;
    if !set.only.iter().any(says_status) {
        tests.push(Test::Status(GamesStatus::Held));
    }
    let absent = set.only.iter().any(says_not_started);
    Ok(Sieve::new(relation, set.about, absent, tests))
}

/// Lines while facts come in.
struct Found {
    of: Kind,
    with: Option<Kind>,
    at: Index,
    keys: Vec<Key>,
    show: Option<Gather>,
    whole: Option<Gather>,
    tally: Option<Gather>,
    having: Vec<Option<Gather>>,
}

impl Found {
    fn new(context: &Context<'_>, relation: Relation, set: &Set, ask: Ask) -> Result<Self, EvalError> {
        let gather = |measure: &Measure| {
            if measure.over.is_some() {
                return Ok(None);
            }
            let tests = measure.only.iter().map(|filter| Test::new(context, filter));
            let tests = tests.collect::<Result<_, EvalError>>()?;
            Ok::<_, EvalError>(Some(Gather::new(measure.what, tests, relation, set.of, set.with)))
        };
        let is_tallied = set.about == crate::query::About::Medals && set.show.what != What::Tally;
        let having = set.having.iter().map(|having| gather(&having.measure));
        Ok(Self {
            of: set.of,
            with: set.with,
            at: Index::new(set.of, set.with),
            keys: Vec::new(),
            show: gather(&set.show)?,
            // Over all facts there is no line that a fact is of; whatever is counted is counted by what it is.
            whole: match ask {
                Ask::List | Ask::Count | Ask::Whether | Ask::Compare => None,
                Ask::Value => {
                    let tests = set.show.only.iter().map(|filter| Test::new(context, filter));
                    let tests = tests.collect::<Result<_, _>>()?;
                    Some(Gather::new(set.show.what, tests, relation, Kind::Games, None))
                }
            },
            tally: is_tallied.then(|| Gather::new(What::Tally, Vec::new(), relation, set.of, set.with)),
            having: having.collect::<Result<_, _>>()?,
        })
    }

    fn take(&mut self, context: &Context<'_>, row: &Row) {
        if let Some(whole) = &mut self.whole {
            whole.take(context, 0, row);
            return;
        }
        let with = match self.with {
            Some(with) => context.reader.keys(with, row),
            None => Keys::one(NO_SECOND),
        };
        for &of in context.reader.keys(self.of, row).as_slice() {
            for &with in with.as_slice() {
                let line = self.line((of, with));
                let own = self.show.iter_mut().chain(&mut self.tally);
                for gather in own.chain(self.having.iter_mut().flatten()) {
                    gather.take(context, line, row);
                }
            }
        }
    }

    fn line(&mut self, key: Key) -> usize {
        let next = self.keys.len();
        let line = self.at.line(key, next);
        if line == next {
            self.keys.push(key);
        }
        line
    }

    /// Adds lines without facts for things that are named and compared with each other.
    fn add_named(&mut self, context: &Context<'_>, set: &Set) {
        if set.with.is_some() {
            return;
        }
        let named: Vec<&Thing> = set
            .only
            .iter()
            .filter_map(|filter| match filter {
                Filter::Is(things) if things.len() > 1 => Some(things),
                _ => None,
            })
            .flatten()
            .collect();
        for thing in named {
            let (kind, numbers) = context.reader.numbers(thing);
            if kind == set.of {
                for key in numbers {
                    self.line((key, NO_SECOND));
                }
            }
        }
    }
}

/// What was measured of each line: over its own facts, or over others of the same things.
fn measured(
    context: &Context<'_>,
    set: &Set,
    measure: &Measure,
    keys: &[Key],
    own: Option<Vec<Raw>>,
) -> Result<Vec<Raw>, EvalError> {
    let over = match (own, measure.over) {
        (Some(own), _) => return Ok(own),
        (None, Some(over)) => over,
        (None, None) => return Ok(Vec::new()),
    };
    let narrowing = if over.narrowed { set.only.as_slice() } else { &[] };
    let others = Set {
        about: over.about,
        of: set.of,
        with: set.with,
        only: narrowing.iter().chain(&measure.only).cloned().collect(),
        having: Vec::new(),
        show: Measure::of(measure.what),
        order: None,
        take: None,
    };
    let others = context.inner(&others)?;
    let by_key: FxHashMap<Key, Raw> = others.keys.into_iter().zip(others.raws).collect();
    let nothing = Raw::nothing(measure.what);
    Ok(keys
        .iter()
        .map(|key| by_key.get(key).copied().unwrap_or(nothing))
        .collect())
}

/// Keeps the lines that fulfil a condition.
fn retain(
    context: &Context<'_>,
    set: &Set,
    having: &Having,
    of_line: &[Raw],
    keys: &[Key],
    kept: &mut Vec<usize>,
) -> Result<(), EvalError> {
    let number = match &having.than {
        Amount::Number(number) => Some(*number),
        Amount::Of(query) => context.number(query)?,
        Amount::All(kind) => {
            // What speaks of nothing but Games is what their own relation can tell.
            let of_games = set
                .only
                .iter()
                .filter(|filter| Relation::Games.tells_filter(filter))
                .cloned();
            let all = Set {
                only: of_games.collect(),
                ..Set::all(set.about, *kind)
            };
            i64::try_from(context.inner(&all)?.of).ok()
        }
        Amount::Measure(other) => {
            let tests = match other.over {
                Some(_) => None,
                None => Some(again(context, set, other, keys)?),
            };
            let others = measured(context, set, other, keys, tests)?;
            kept.retain(|&line| match (of_line[line].order, others[line].order) {
                (Some(one), Some(other)) => having.is.holds(one, other),
                _ => false,
            });
            return Ok(());
        }
    };
    kept.retain(|&line| match (of_line[line].compared, number) {
        (Some(one), Some(number)) => having.is.holds(one, number),
        _ => false,
    });
    Ok(())
}

/// Another measure of the same lines, over their own facts.
fn again(context: &Context<'_>, set: &Set, measure: &Measure, keys: &[Key]) -> Result<Vec<Raw>, EvalError> {
    let same = Set {
        having: Vec::new(),
        show: measure.clone(),
        order: None,
        take: None,
        ..set.clone()
    };
    let lines = context.inner(&same)?;
    let by_key: FxHashMap<Key, Raw> = lines.keys.into_iter().zip(lines.raws).collect();
    let nothing = Raw::nothing(measure.what);
    Ok(keys
        .iter()
        .map(|key| by_key.get(key).copied().unwrap_or(nothing))
        .collect())
}

/// Puts lines into their order, those out that have no value to be ordered by, and tells the place of each.
fn order(kept: &mut Vec<usize>, shown: &[Raw], keys: &[Key], end: Option<End>) -> Vec<usize> {
    let Some(end) = end else {
        kept.sort_unstable_by_key(|&line| keys[line]);
        return vec![1; kept.len()];
    };
    kept.retain(|&line| shown[line].order.is_some());
    kept.sort_by(|&one, &other| {
        let by_value = shown[one].order.cmp(&shown[other].order);
        let by_value = match end {
            End::Most => by_value.reverse(),
            End::Least => by_value,
        };
        by_value.then(keys[one].cmp(&keys[other]))
    });
    let mut places = Vec::with_capacity(kept.len());
    for (at, &line) in kept.iter().enumerate() {
        let level = at
            .checked_sub(1)
            .filter(|&before| shown[kept[before]].order == shown[line].order);
        places.push(level.map_or(at + 1, |before| places[before]));
    }
    places
}

/// Takes the lines that are wanted, with those level with the last one.
fn cut(kept: Vec<(usize, usize)>, keys: &[Key], take: Option<Take>) -> Vec<(usize, usize)> {
    let Some(Take { from, to, of_each }) = take else {
        return kept;
    };
    /// Of more lines that are level nobody wants to read; how many there are is told.
    const MOST: usize = 20_000;
    let mut counts: FxHashMap<u32, (u16, usize)> = FxHashMap::default();
    let mut taken = Vec::new();
    for (line, place) in kept {
        let of = if of_each { keys[line].0 } else { NO_SECOND };
        let (count, last) = counts.entry(of).or_default();
        *count = count.saturating_add(1);
        if *count <= to {
            *last = place;
        }
        if *count >= from && (*count <= to || *last == place) && taken.len() < MOST {
            taken.push((line, place));
        }
    }
    taken
}

/// The results, or entries, behind lines: of each the one that gives an extreme, or the first few.
pub(super) fn evidence(context: &Context<'_>, set: &Set, lines: &Lines) -> Result<Vec<Vec<u32>>, EvalError> {
    /// Nobody looks at the results of more lines at once.
    const LINES: usize = 64;
    let mut results = vec![Vec::new(); lines.keys.len()];
    let of_extreme = lines.raws.iter().any(|raw| raw.evidence != NONE);
    for (results, raw) in results
        .iter_mut()
        .zip(&lines.raws)
        .filter(|(_, raw)| raw.evidence != NONE)
    {
        results.push(raw.evidence);
    }
    let has_any = matches!(lines.relation, Relation::Results | Relation::Starts | Relation::Entries);
    if of_extreme || !has_any || lines.keys.len() > LINES {
        return Ok(results);
    }
    let at: FxHashMap<Key, usize> = lines.keys.iter().copied().zip(0..).collect();
    let sieve = sieve(context, lines.relation, set)?;
    context.pass()?;
    sieve.scan(context, &mut |row, passes| {
        let with = set
            .with
            .map_or(Keys::one(NO_SECOND), |with| context.reader.keys(with, row));
        for &of in context.reader.keys(set.of, row).as_slice() {
            for &with in with.as_slice() {
                if let Some(results) = at.get(&(of, with)).and_then(|&line| results.get_mut(line))
                    && passes
                    && results.len() < Line::EVIDENCE
                    && !results.contains(&row.evidence())
                {
                    results.push(row.evidence());
                }
            }
        }
    });
    Ok(results)
}
