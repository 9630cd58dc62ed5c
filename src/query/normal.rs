//! One form for questions that ask the same.

use super::{Amount, Filter, Having, Measure, Query, Set};

impl Query {
    /// The same question in the one form that all have that differ only in the order of filters, in what is said twice, in
    /// `Any` of one filter or within another, or in a double `Not`.
    #[must_use]
    pub fn normal(self) -> Self {
        let Self { ask, set } = self;
        Self { ask, set: set.normal() }
    }
}

impl Set {
    /// The same set in one form, as of [`Query::normal`].
    #[must_use]
    pub fn normal(self) -> Self {
        let Self {
            about,
            of,
            with,
            only,
            having,
            show,
            order,
            take,
        } = self;
        Self {
            about,
            of,
            with,
            only: filters(only),
            having: each_once(having.into_iter().map(Having::normal).collect()),
            show: show.normal(),
            order,
            take,
        }
    }
}

impl Measure {
    /// The same measure in one form, as of [`Query::normal`].
    #[must_use]
    pub fn normal(self) -> Self {
        let Self { what, only, over } = self;
        Self {
            what,
            only: filters(only),
            over,
        }
    }
}

impl Having {
    fn normal(self) -> Self {
        let Self { measure, is, than } = self;
        Self {
            measure: measure.normal(),
            is,
            than: than.normal(),
        }
    }
}

impl Amount {
    fn normal(self) -> Self {
        match self {
            Self::Measure(measure) => Self::Measure(Box::new(measure.normal())),
            Self::Of(query) => Self::Of(Box::new(query.normal())),
            Self::Number(_) | Self::All(_) => self,
        }
    }
}

impl Filter {
    /// The same filter in one form, as of [`Query::normal`].
    #[must_use]
    pub fn normal(self) -> Self {
        match self {
            Self::Is(things) => Self::Is(each_once(things)),
            Self::Of(set) => Self::Of(Box::new(set.normal())),
            Self::Edition(by, set) => Self::Edition(by, Box::new(set.normal())),
            Self::Compares(attribute, is, than) => Self::Compares(attribute, is, than.normal()),
            Self::Not(filter) => {
                let filter = filter.normal();
                if let Self::Not(twice) = filter {
                    *twice
                } else {
                    filter.not()
                }
            }
            Self::Any(filters) => any(filters),
            Self::Ended(_)
            | Self::Last
            | Self::Initial(..)
            | Self::Birthday(..)
            | Self::Yearly(..)
            | Self::Status(_) => self,
        }
    }
}

fn any(choices: Vec<Filter>) -> Filter {
    let mut flat = Vec::new();
    for choice in choices {
        let choice = choice.normal();
        if let Filter::Any(within) = choice {
            flat.extend(within);
        } else {
            flat.push(choice);
        }
    }
    let mut choices = each_once(flat);
    match choices.pop() {
        Some(only) if choices.is_empty() => only,
        last => {
            choices.extend(last);
            Filter::Any(choices)
        }
    }
}

fn filters(filters: Vec<Filter>) -> Vec<Filter> {
    each_once(filters.into_iter().map(Filter::normal).collect())
}

fn each_once<T: Ord>(mut items: Vec<T>) -> Vec<T> {
    items.sort_unstable();
    items.dedup();
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::{About, Ended, Kind, Thing};
    use crate::records::Medal;

    #[test]
    fn questions_that_ask_the_same_have_one_form() {
        let gold = || Filter::is(Thing::Colour(Medal::Gold));
        let silver = || Filter::is(Thing::Colour(Medal::Silver));
        let of = |filters: Vec<Filter>| {
            let set = filters
                .into_iter()
                .fold(Set::all(About::Medals, Kind::Athlete), Set::only);
            Set::all(About::Medals, Kind::Country)
                .only(Filter::Of(Box::new(set)))
                .list()
        };
        let cases = [
            (vec![Filter::Last, gold()], vec![gold(), Filter::Last]),
            (vec![gold(), gold()], vec![gold()]),
            (vec![Filter::Any(vec![gold()])], vec![gold()]),
            (vec![gold().not().not()], vec![gold()]),
            (vec![gold().not().not().not()], vec![gold().not()]),
            (vec![Filter::Any(vec![gold().not()]).not()], vec![gold()]),
            (
                vec![Filter::Any(vec![silver(), Filter::Any(vec![gold(), silver()])])],
                vec![Filter::Any(vec![gold(), silver()])],
            ),
            (
                vec![Filter::Is(vec![
                    Thing::Colour(Medal::Silver),
                    Thing::Colour(Medal::Gold),
                ])],
                vec![Filter::Is(vec![
                    Thing::Colour(Medal::Gold),
                    Thing::Colour(Medal::Silver),
                ])],
            ),
        ];
        for (one, other) in cases {
            assert_eq!(of(one).normal(), of(other.clone()).normal(), "{other:?}");
        }
        let differ = [
            vec![gold()],
            vec![silver()],
            vec![gold(), silver()],
            vec![],
            vec![Filter::Ended(Ended::Placed)],
        ];
        let forms: std::collections::HashSet<Query> = differ.into_iter().map(|filters| of(filters).normal()).collect();
        assert_eq!(forms.len(), 5);
    }
}
