//! Queries over the bundled records, with answers known from elsewhere.

use super::*;
use crate::query::Comparison;
use crate::query::{Ask, End, Measure, Take, Thing};
use crate::records::{CountryCode, EventId, GamesId, GamesKind, Medal, Season};

struct World {
    records: Records,
}

impl World {
    fn new() -> Self {
        Self {
            records: Records::open().unwrap(),
        }
    }

    fn games(&self, key: &str) -> Filter {
        Filter::is(Thing::Games(self.games_id(key)))
    }

    fn games_id(&self, key: &str) -> GamesId {
        self.records.catalog().games_by_key(key).unwrap().id
    }

    fn country(&self, code: &str) -> Thing {
        let code = CountryCode::new(code).unwrap();
        Thing::Country(self.records.catalog().country_by_code(code).unwrap().id)
    }

    fn event(&self, key: &str) -> EventId {
        self.records.catalog().event_by_key(key).unwrap().id
    }

    fn ask(&self, query: &Query) -> Outcome {
        evaluate(&self.records, query).unwrap()
    }

    /// The lines in words: names and values.
    fn told(&self, query: &Query) -> Vec<String> {
        let outcome = self.ask(query);
        let name = |thing: &Thing| {
            let catalog = self.records.catalog();
            match thing {
                Thing::Athlete(id) => self.records.person(*id).unwrap().name,
                Thing::Country(id) | Thing::Host(id) => catalog.country(*id).name.clone(),
                Thing::Sport(id) => catalog.sport(*id).name.clone(),
                Thing::Games(id) => catalog.games(*id).name.clone(),
                Thing::City(id) => catalog.games(*id).city.clone(),
                other => format!("{other:?}"),
            }
        };
        let line = |line: &Line| {
            let with = line.with.as_ref().map(|with| format!(" {}", name(with)));
            let order = match line.measured.value {
                Some(Value::Number(_, number)) => format!(" {number}"),
                Some(Value::Age(years, _)) => format!(" {years}y"),
                Some(Value::Tally(tally)) => format!(" {}-{}-{}", tally.gold, tally.silver, tally.bronze),
                Some(Value::Year(year)) => format!(" {year}"),
                Some(Value::Run(length, ..)) => format!(" run {length}"),
                _ => String::new(),
            };
            format!("{}{}{order}", name(&line.thing), with.unwrap_or_default())
        };
        outcome.lines.iter().map(line).collect()
    }
}

fn olympic() -> Filter {
    Filter::is(Thing::GamesKind(GamesKind::Olympic))
}

fn gold() -> Filter {
    Filter::is(Thing::Colour(Medal::Gold))
}

#[test]
fn most_golds_at_a_single_games() {
    let world = World::new();
    let query = Set::all(About::Medals, Kind::Athlete)
        .with(Kind::Games)
        .only(olympic())
        .only(gold())
        .order(End::Most)
        .take(Take::first(1))
        .list();
    assert_eq!(world.told(&query), ["Michael Phelps Beijing 2008 8"]);
}

#[test]
fn hosts_of_three_games() {
    let world = World::new();
    let query = Set::all(About::Hosting, Kind::City)
        .only(olympic())
        .having(Measure::number(Kind::Games).is(Comparison::AtLeast, 3))
        .order(End::Most)
        .list();
    assert_eq!(world.told(&query), ["Paris 3", "London 3"]);
}

#[test]
fn gold_but_no_silver() {
    let world = World::new();
    let colour = |medal| Measure::number(Kind::Medal).only(Filter::is(Thing::Colour(medal)));
    let query = Set::all(About::Medals, Kind::Country)
        .only(world.games("2024-summer-olympics"))
        .having(colour(Medal::Gold).is(Comparison::AtLeast, 1))
        .having(colour(Medal::Silver).is(Comparison::Exactly, 0))
        .list();
    let outcome = world.ask(&query);
    assert_eq!(outcome.relation, Relation::Tables);
    let lines = &world.told(&query);
    assert!(lines.iter().any(|line| line.starts_with("Pakistan")), "{lines:?}");
    assert!(!lines.iter().any(|line| line.starts_with("United States")), "{lines:?}");
}

#[test]
fn the_silver_medallists_behind_phelps() {
    let world = World::new();
    let phelps = world.records.person_by_key("michael-phelps-1985").unwrap().unwrap().id;
    let won = Set::all(About::Medals, Kind::Contest)
        .only(gold())
        .only(Filter::is(Thing::Athlete(phelps)))
        .only(Filter::is(Thing::Event(world.event("swimming/mens-100-m-butterfly"))));
    let query = Set::all(About::Medals, Kind::Athlete)
        .with(Kind::Games)
        .only(Filter::is(Thing::Colour(Medal::Silver)))
        .only(Filter::Of(Box::new(won)))
        .list();
    let mut told = world.told(&query);
    told.sort();
    assert_eq!(
        told,
        [
            // Two shared the silver of London.
            "Chad le Clos London 2012 1",
            "Ian Crocker Athens 2004 1",
            "Milorad Čavić Beijing 2008 1",
            "Yevgeny Korotyshkin London 2012 1",
        ]
    );
}

#[test]
fn the_oldest_under_thirty() {
    let world = World::new();
    let query = Set::all(About::Entries, Kind::Athlete)
        .only(world.games("2024-summer-olympics"))
        .only(Filter::number(Attribute::Age, Comparison::Fewer, 30))
        .show(Measure::of(What::Greatest(Attribute::Age)))
        .order(End::Most)
        .take(Take::first(1))
        .list();
    let told = world.told(&query);
    assert!(told[0].ends_with(" 29y"), "{told:?}");
}

#[test]
fn the_games_before_paris() {
    let world = World::new();
    let paris = Set::all(About::Hosting, Kind::Games).only(world.games("2024-summer-olympics"));
    let query = Set::all(About::Medals, Kind::Athlete)
        .only(Filter::Edition(-1, Box::new(paris)))
        .only(Filter::is(Thing::Event(world.event("athletics/mens-long-jump"))))
        .only(gold())
        .list();
    assert_eq!(world.told(&query), ["Miltiadis Tentoglou 1"]);
}

#[test]
fn sports_that_were_new_in_tokyo() {
    let world = World::new();
    let tokyo = world.games_id("2020-summer-olympics");
    let query = Set::all(About::Programme, Kind::Discipline)
        .only(olympic())
        .only(Filter::is(Thing::Season(Season::Summer)))
        .having(Measure::of(What::Least(Attribute::Games)).is(Comparison::Exactly, tokyo.0))
        .list();
    let told = world.told(&query);
    for sport in ["Karate", "Skateboarding", "Sport climbing", "Surfing"] {
        assert!(told.iter().any(|line| line.starts_with(sport)), "{sport}: {told:?}");
    }
}

#[test]
fn medals_at_both_seasons_and_in_every_games() {
    let world = World::new();
    let at = |season| Measure::number(Kind::Medal).only(Filter::is(Thing::Season(season)));
    let query = Set::all(About::Medals, Kind::Athlete)
        .only(olympic())
        .having(at(Season::Summer).is(Comparison::AtLeast, 1))
        .having(at(Season::Winter).is(Comparison::AtLeast, 1))
        .count();
    // Figure skaters and ice hockey players of Antwerp 1920, Eddie Eagan and his like.
    assert_eq!(world.ask(&query).of, 14);
    let query = Set::all(About::Medals, Kind::Country)
        .only(olympic())
        .only(Filter::is(Thing::Season(Season::Winter)))
        .having(Measure::number(Kind::Games).than(Comparison::Exactly, Amount::All(Kind::Games)))
        .list();
    let told = world.told(&query);
    assert!(told.iter().any(|line| line.starts_with("Norway")), "{told:?}");
}

#[test]
fn those_compared_stand_there_with_nothing() {
    let world = World::new();
    let query = Set::all(About::Medals, Kind::Country)
        .only(Filter::Is(vec![world.country("AZE"), world.country("NOR")]))
        .only(Filter::is(Thing::Season(Season::Winter)))
        .order(End::Most)
        .ask(Ask::Compare);
    let told = world.told(&query);
    assert_eq!(told.len(), 2, "{told:?}");
    assert_eq!(told[1], "Azerbaijan 0");
}

#[test]
fn the_longest_run_of_golds() {
    let world = World::new();
    let query = Set::all(About::Medals, Kind::Athlete)
        .only(olympic())
        .only(gold())
        .show(Measure::of(What::Run))
        .order(End::Most)
        .take(Take::first(1))
        .list();
    let told = world.told(&query);
    assert!(told.contains(&"Aladár Gerevich run 6".to_owned()), "{told:?}");
}

/// The tables of the organisers know how many medals there are, not which.
#[test]
fn medals_one_by_one_are_those_of_the_results() {
    let world = World::new();
    let query = Set::all(About::Medals, Kind::Medal)
        .only(olympic())
        .only(Filter::is(world.country("JAM")))
        .list();
    let outcome = world.ask(&query);
    assert_eq!((outcome.of, outcome.relation), (94, Relation::Results));
    let count = Query {
        ask: Ask::Value,
        ..query
    };
    let whole = world.ask(&count).whole.value;
    assert_eq!(whole, Some(Value::Number(Kind::Medal, 94)));
}

/// Only Games at which the sport was held can lack something of it.
#[test]
fn gaps_are_those_of_the_games_with_the_sport() {
    let world = World::new();
    let sport = world.records.catalog().sport_by_key("goalball").unwrap().id;
    let query = Set::all(About::Medals, Kind::Athlete)
        .only(Filter::is(Thing::Sport(sport)))
        .list();
    let catalog = world.records.catalog();
    let gaps = world.ask(&query).gaps;
    assert!(!gaps.is_empty());
    assert!(
        gaps.iter().all(|gap| catalog.games(gap.games).season == Season::Summer),
        "{gaps:?}"
    );
    assert!(
        gaps.iter()
            .all(|gap| catalog.games(gap.games).kind == GamesKind::Paralympic),
        "{gaps:?}"
    );
}

/// A value that leaves lines out would be one over all facts, silently.
#[test]
fn no_value_is_told_over_all_facts_where_lines_are_left_out() {
    let world = World::new();
    let held = Set::all(About::Programme, Kind::Games).show(Measure::of(What::Least(Attribute::Year)));
    let few = Measure::number(Kind::Contest).is(Comparison::AtLeast, 300);
    let whole = held.clone().ask(Ask::Value);
    assert!(evaluate(&world.records, &whole).is_ok());
    for set in [held.clone().having(few), held.order(End::Least).take(Take::first(3))] {
        let value = set.ask(Ask::Value);
        let than = Amount::Of(Box::new(value.clone()));
        let since = Filter::Compares(Attribute::Year, Comparison::AtLeast, than);
        for query in [value, Set::all(About::Hosting, Kind::Games).only(since).list()] {
            let refused = evaluate(&world.records, &query);
            assert!(
                matches!(
                    refused,
                    Err(EvalError::Unheld {
                        what: Unheld::Measure(_),
                        ..
                    })
                ),
                "{refused:?}"
            );
        }
    }
}

#[test]
fn a_city_is_meant_by_any_of_its_games() {
    let world = World::new();
    let catalog = world.records.catalog();
    for key in [
        "1908-summer-olympics",
        "1948-summer-olympics",
        "2012-summer-paralympics",
    ] {
        let london = Thing::City(catalog.games_by_key(key).unwrap().id);
        let query = Set::all(About::Hosting, Kind::Games).only(Filter::is(london)).list();
        assert_eq!(world.ask(&query).of, 4, "{key}");
    }
}

/// Of many at Athens 2004 the birth is not known: neither a set within nor a measure loses that.
#[test]
fn what_is_not_known_within_is_not_lost() {
    let world = World::new();
    let athens = || Set::all(About::Medals, Kind::Athlete).only(world.games("2004-summer-paralympics"));
    let young = || Filter::number(Attribute::Age, Comparison::Fewer, 18);
    let none = Measure::number(Kind::Medal).only(young()).is(Comparison::Exactly, 0);
    for query in [
        athens().only(young().not()),
        athens().only(Filter::Of(Box::new(athens().only(young()))).not()),
        athens().having(none),
    ] {
        assert!(world.ask(&query.count()).unknown > 1000);
    }
}

/// Who took part in the Paralympic Games of 2000 is not held; those of Paris are.
#[test]
fn gaps_of_sets_within_are_told() {
    let world = World::new();
    let sydney = Set::all(About::Entries, Kind::Athlete).only(world.games("2000-summer-paralympics"));
    let both = Set::all(About::Entries, Kind::Athlete)
        .only(world.games("2024-summer-paralympics"))
        .only(Filter::Of(Box::new(sydney)));
    let gaps = world.ask(&both.count()).gaps;
    let sydney = world.games_id("2000-summer-paralympics");
    assert!(gaps.iter().any(|gap| gap.games == sydney), "{gaps:?}");
}
