//! Queries as nobody would think of them, over real things and odd ones.
//!
//! They are well-formed, and few of them make sense. None names a result, which has no key that lasts. The library's own
//! tests have this file as well.
#![allow(dead_code, reason = "who only uses a part of it would see the rest as dead")]

use jiff::civil::date;
use podium::query::fields::Field;
use podium::query::{About, Amount, Filter, Having, Kind, Measure, Query, Set, Take, Thing, What};
use podium::records::{Catalog, CountryCode, CountryId, EventId, GamesId, PersonId, Records, SportId};
use proptest::prelude::*;
use proptest::sample::select;

/// How deep sets stand within sets: three.
const DEEPEST: u8 = 3;

/// Any query.
pub fn queries(records: &Records) -> BoxedStrategy<Query> {
    let things = things(records);
    let mut inner = None;
    for _ in 1..DEEPEST {
        inner = Some(sets(&things, inner.as_ref()));
    }
    query(sets(&things, inner.as_ref()))
}

/// Any of a field's values.
pub fn any_of<F: Field + std::fmt::Debug>() -> impl Strategy<Value = F> + Clone {
    select(F::EVERY)
}

/// Any thing but a result; every second one is of those that many ask about.
pub fn things(records: &Records) -> BoxedStrategy<Thing> {
    let catalog = records.catalog();
    let days = (1890i16..2040, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| date(year, month, day));
    let games = of(catalog.all_games().iter().map(|row| row.id));
    let countries = of(catalog.countries().iter().map(|row| row.id));
    let events = of(catalog.events().iter().map(|row| row.id));
    let mut classes: Vec<String> = catalog.events().iter().filter_map(|row| row.class.clone()).collect();
    classes.sort_unstable();
    classes.dedup();
    // The database has many more people.
    let any = prop_oneof![
        (1..20_000i64).prop_map(|id| Thing::Athlete(PersonId(id))),
        countries.clone().prop_map(Thing::Country),
        any_of().prop_map(Thing::Continent),
        of(catalog.sports().iter().map(|row| row.id)).prop_map(Thing::Sport),
        events.clone().prop_map(Thing::Event),
        (games.clone(), events).prop_map(|(games, event)| Thing::Contest(games, event)),
        games.clone().prop_map(Thing::Games),
        games.prop_map(Thing::City),
        countries.prop_map(Thing::Host),
        any_of().prop_map(Thing::HostContinent),
        days.prop_map(Thing::Day),
        any_of().prop_map(Thing::Colour),
        any_of().prop_map(Thing::Sex),
        any_of().prop_map(Thing::EventSex),
        any_of().prop_map(Thing::Unit),
        any_of().prop_map(Thing::Season),
        any_of().prop_map(Thing::GamesKind),
        select(classes).prop_map(Thing::Class),
    ];
    prop_oneof![select(known(records)), any].boxed()
}

/// Things that many ask about.
pub fn known(records: &Records) -> Vec<Thing> {
    let catalog = records.catalog();
    let mut things: Vec<Thing> = Vec::new();
    things.extend(["AZE", "TUR", "USA", "URS"].map(|code| Thing::Country(country(catalog, code))));
    things.extend(["2024-summer-paralympics", "2024-summer-olympics"].map(|key| Thing::Games(games(catalog, key))));
    things.extend(["judo", "athletics", "swimming"].map(|key| Thing::Sport(sport(catalog, key))));
    things.extend(["judo/mens-60-kg", "para-athletics/womens-100-m-t13"].map(|key| Thing::Event(event(catalog, key))));
    things.push(Thing::Athlete(person(records, "lamiya-valiyeva-2002")));
    things
}

/// The committee of a code.
pub fn country(catalog: &Catalog, code: &str) -> CountryId {
    let code = CountryCode::new(code).expect("three capitals");
    catalog.country_by_code(code).expect("a committee").id
}

/// The Games of a key.
pub fn games(catalog: &Catalog, key: &str) -> GamesId {
    catalog.games_by_key(key).expect("a Games").id
}

/// The sport of a key.
pub fn sport(catalog: &Catalog, key: &str) -> SportId {
    catalog.sport_by_key(key).expect("a sport").id
}

/// The event of a key.
pub fn event(catalog: &Catalog, key: &str) -> EventId {
    catalog.event_by_key(key).expect("an event").id
}

/// The person of a key.
pub fn person(records: &Records, key: &str) -> PersonId {
    let person = records.person_by_key(key).expect("the records");
    person.expect("a person").id
}

/// One of these, which there is at least one of.
fn of<I: std::fmt::Debug + Copy + 'static>(ids: impl Iterator<Item = I>) -> BoxedStrategy<I> {
    select(ids.collect::<Vec<I>>()).boxed()
}

fn query(sets: BoxedStrategy<Set>) -> BoxedStrategy<Query> {
    (any_of(), sets).prop_map(|(ask, set)| Query { ask, set }).boxed()
}

/// Sets over things, and over the sets within them.
fn sets(things: &BoxedStrategy<Thing>, inner: Option<&BoxedStrategy<Set>>) -> BoxedStrategy<Set> {
    let plain = filters(things, inner, amounts(inner));
    let measures = measures(&plain);
    let amounts = prop_oneof![
        3 => amounts(inner),
        1 => measures.clone().prop_map(|measure| Amount::Measure(Box::new(measure))),
    ];
    let filters = filters(things, inner, amounts.clone().boxed());
    let having = (measures.clone(), any_of(), amounts).prop_map(|(measure, is, than)| Having { measure, is, than });
    let take = (1u16..400, 0u16..400, any::<bool>()).prop_map(|(from, more, of_each)| Take {
        from,
        to: from + more,
        of_each,
    });
    let lines = (
        any_of::<About>(),
        any_of::<Kind>(),
        prop::option::weighted(0.2, any_of::<Kind>()),
    );
    let measured = (prop::collection::vec(having, 0..2), prop::option::of(measures));
    let cut = (prop::option::of(any_of()), prop::option::weighted(0.3, take));
    (lines, prop::collection::vec(filters, 0..4), measured, cut)
        .prop_map(|((about, of, with), only, (having, show), (order, take))| Set {
            with,
            only,
            having,
            show: show.unwrap_or_else(|| Measure::number(about.counted())),
            order,
            take,
            ..Set::all(about, of)
        })
        .boxed()
}

fn amounts(inner: Option<&BoxedStrategy<Set>>) -> BoxedStrategy<Amount> {
    let number = prop_oneof![4 => -3i64..3000, 1 => any::<i64>()].prop_map(Amount::Number);
    let plain = prop_oneof![4 => number, 1 => any_of().prop_map(Amount::All)];
    match inner {
        Some(inner) => {
            let of = query(inner.clone()).prop_map(|query| Amount::Of(Box::new(query)));
            prop_oneof![4 => plain, 1 => of].boxed()
        }
        None => plain.boxed(),
    }
}

fn filters(
    things: &BoxedStrategy<Thing>,
    inner: Option<&BoxedStrategy<Set>>,
    amounts: BoxedStrategy<Amount>,
) -> BoxedStrategy<Filter> {
    let days = (1i8..=12, 1i8..=29);
    let leaf = prop_oneof![
        8 => prop::collection::vec(things.clone(), 1..3).prop_map(Filter::Is),
        1 => Just(Filter::Is(Vec::new())),
        3 => (any_of(), any_of(), amounts).prop_map(|(what, is, than)| Filter::Compares(what, is, than)),
        1 => any_of().prop_map(Filter::Ended),
        1 => Just(Filter::Last),
        1 => (any_of(), "[a-z0-9]").prop_map(|(kind, initial)| {
            Filter::Initial(kind, initial.chars().next().unwrap_or('a'))
        }),
        1 => days.clone().prop_map(|(month, day)| Filter::Birthday(month, day)),
        1 => days.prop_map(|(month, day)| Filter::Yearly(month, day)),
        1 => any_of().prop_map(Filter::Status),
    ]
    .boxed();
    let of = match inner {
        Some(inner) => prop_oneof![
            2 => inner.clone().prop_map(|set| Filter::Of(Box::new(set))),
            1 => (any::<i8>(), inner.clone()).prop_map(|(by, set)| Filter::Edition(by, Box::new(set))),
        ]
        .boxed(),
        None => leaf.clone(),
    };
    let plain = prop_oneof![5 => leaf, 1 => of].boxed();
    let not = plain.clone().prop_map(Filter::not).boxed();
    let any = prop::collection::vec(prop_oneof![3 => plain.clone(), 1 => not.clone()], 0..3).prop_map(Filter::Any);
    prop_oneof![
        10 => plain,
        2 => not.clone(),
        1 => not.prop_map(Filter::not),
        1 => any,
    ]
    .boxed()
}

fn measures(filters: &BoxedStrategy<Filter>) -> BoxedStrategy<Measure> {
    let what = prop_oneof![
        4 => any_of().prop_map(What::Number),
        1 => Just(What::Tally),
        1 => any_of().prop_map(What::Least),
        1 => any_of().prop_map(What::Greatest),
        1 => any_of().prop_map(What::Mean),
        1 => any_of().prop_map(What::Span),
        1 => any_of().prop_map(What::Share),
        1 => (any_of(), any_of()).prop_map(|(of, to)| What::Ratio(of, to)),
        1 => Just(What::Run),
    ];
    let only = prop_oneof![2 => Just(Vec::new()), 1 => prop::collection::vec(filters.clone(), 1..3)];
    let over = prop::option::weighted(0.2, (any_of::<About>(), any::<bool>()));
    (what, only, over)
        .prop_map(|(what, only, over)| {
            let measure = Measure {
                only,
                ..Measure::of(what)
            };
            match over {
                Some((about, narrowed)) => measure.over(about, narrowed),
                None => measure,
            }
        })
        .boxed()
}
