//! The last line says all of a query.

use std::sync::LazyLock;

use proptest::prelude::*;

use super::{athlete, colour, country, games, medals_of, names, olympic, sport};
use crate::language::Language;
use crate::query::arbitrary::queries;
use crate::query::{
    About, Amount, Attribute, Comparison, End, Filter, Having, Kind, Measure, Query, Set, Take, Thing, What,
};
use crate::records::{Medal, Records};
use crate::reply::shape::reading;
use crate::reply::shape::things::Names;

static RECORDS: LazyLock<Records> = LazyLock::new(|| Records::open().unwrap());

/// What must be in the line: names and numbers as the records and the language have them, never as the line makes them.
struct Wanted<'a> {
    names: Names<'a>,
    said: Vec<String>,
}

impl Wanted<'_> {
    fn query(&mut self, query: &Query) {
        self.set(&query.set);
    }

    fn set(&mut self, set: &Set) {
        set.only.iter().for_each(|filter| self.filter(filter));
        set.having.iter().for_each(|having| self.having(having));
        self.measure(&set.show);
        if let Some(Take { from, to, .. }) = set.take {
            let last = if from == to { from } else { to };
            self.said.push(self.names.voice.number(last));
        }
    }

    fn filter(&mut self, filter: &Filter) {
        match filter {
            Filter::Is(things) => things.iter().for_each(|thing| self.thing(thing)),
            Filter::Of(set) => self.set(set),
            Filter::Edition(step, set) => {
                if step.unsigned_abs() > 1 {
                    self.said.push(step.unsigned_abs().to_string());
                }
                self.set(set);
            }
            Filter::Compares(attribute, _, amount) => match (attribute, amount) {
                (Attribute::Year | Attribute::Born | Attribute::Height | Attribute::Weight, Amount::Number(number)) => {
                    self.said.push(number.to_string());
                }
                (_, amount) => self.amount(amount),
            },
            Filter::Initial(_, letter) => self.said.push(letter.to_string()),
            Filter::Birthday(month, day) | Filter::Yearly(month, day) => {
                self.said.push(self.names.voice.day_of_month(*month, *day));
            }
            Filter::Not(inner) => self.filter(inner),
            Filter::Any(filters) => filters.iter().for_each(|filter| self.filter(filter)),
            Filter::Ended(_) | Filter::Last | Filter::Status(_) => {}
        }
        let own = reading::filter(self.names, filter);
        assert!(!own.is_empty(), "{filter:?}");
        self.said.push(own);
    }

    fn having(&mut self, having: &Having) {
        self.measure(&having.measure);
        match (having.measure.what, &having.than) {
            (What::Number(_), Amount::Number(0)) => {}
            (What::Number(_) | What::Run, Amount::Number(number)) => {
                let digits = usize::try_from(number.unsigned_abs()).unwrap();
                // Thousandths of what is greater than a number can hold exactly are not asked about.
                if digits < 1 << 50 {
                    self.said.push(self.names.voice.number(digits));
                }
            }
            (_, Amount::Number(_)) => {}
            (_, amount) => self.amount(amount),
        }
    }

    fn measure(&mut self, measure: &Measure) {
        measure.only.iter().for_each(|filter| self.filter(filter));
    }

    fn amount(&mut self, amount: &Amount) {
        match amount {
            Amount::Number(_) | Amount::All(_) => {}
            Amount::Measure(measure) => self.measure(measure),
            Amount::Of(query) => self.query(query),
        }
    }

    fn thing(&mut self, thing: &Thing) {
        let (language, catalog) = (self.names.voice.language(), self.names.voice.catalog);
        let name = match thing {
            Thing::Athlete(id) => self.names.records.person(*id).unwrap().name,
            Thing::Country(id) | Thing::Host(id) => catalog.country(*id).name_in(language).to_owned(),
            Thing::Sport(id) => catalog.sport(*id).name_in(language).to_owned(),
            Thing::Event(id) => catalog.event(*id).title_in(language).to_owned(),
            Thing::Contest(at, id) => {
                self.said.push(catalog.games(*at).year.to_string());
                catalog.event(*id).title_in(language).to_owned()
            }
            Thing::Games(id) => catalog.games(*id).year.to_string(),
            Thing::City(id) => catalog.games(*id).city_in(language).to_owned(),
            Thing::Day(day) => day.year().to_string(),
            Thing::Class(class) => class.clone(),
            Thing::Continent(_)
            | Thing::HostContinent(_)
            | Thing::Colour(_)
            | Thing::Sex(_)
            | Thing::EventSex(_)
            | Thing::Unit(_)
            | Thing::Season(_)
            | Thing::GamesKind(_)
            | Thing::Result(_) => self.names.plain(thing),
        };
        self.said.push(name);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn every_part_of_a_query_is_said(query in queries(&RECORDS)) {
        for &language in Language::ALL {
            let names = names(&RECORDS, language);
            let line = reading::query(names, &query).to_lowercase();
            let mut wanted = Wanted { names, said: Vec::new() };
            wanted.query(&query);
            for said in wanted.said {
                prop_assert!(line.contains(&said.to_lowercase()), "{said} is not in {line}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn a_query_with_one_more_filter_says_more(query in queries(&RECORDS)) {
        for &language in Language::ALL {
            let names = names(&RECORDS, language);
            let whole = reading::query(names, &query);
            for at in 0..query.set.only.len() {
                let mut less = query.clone();
                less.set.only.remove(at);
                prop_assert!(reading::query(names, &less).len() < whole.len(), "{whole}");
            }
        }
    }
}

#[test]
fn queries_are_said_as_people_ask() {
    let records = &*RECORDS;
    let paris = || Filter::is(games(records, "2024-summer-olympics"));
    let before = Filter::Edition(-1, Box::new(Set::all(About::Hosting, Kind::Games).only(paris())));
    let won = Set::all(About::Medals, Kind::Contest)
        .only(colour(Medal::Gold))
        .only(Filter::is(athlete(records, "michael-phelps-1985")));
    let queries = [
        Set::all(About::Medals, Kind::Athlete)
            .only(olympic())
            .having(medals_of(Medal::Gold).is(Comparison::AtLeast, 3))
            .show(medals_of(Medal::Gold))
            .order(End::Most)
            .take(Take::nth(2))
            .list(),
        Set::all(About::Medals, Kind::Country)
            .only(before)
            .only(Filter::is(sport(records, "judo")))
            .only(Filter::is(country(records, "USA")).not())
            .having(medals_of(Medal::Silver).is(Comparison::Exactly, 0))
            .count(),
        Set::all(About::Medals, Kind::Athlete)
            .with(Kind::Games)
            .only(colour(Medal::Silver))
            .only(Filter::Of(Box::new(won)))
            .list(),
        Set::all(About::Entries, Kind::Athlete)
            .only(paris())
            .only(Filter::number(Attribute::Age, Comparison::Fewer, 30))
            .only(Filter::number(Attribute::Born, Comparison::AtLeast, 1996))
            .show(Measure::of(What::Greatest(Attribute::Age)))
            .order(End::Most)
            .take(Take::first(3))
            .list(),
        Set::all(About::Medals, Kind::Country)
            .having(Measure::number(Kind::Games).than(Comparison::Exactly, Amount::All(Kind::Games)))
            .having(medals_of(Medal::Gold).than(Comparison::More, Amount::Measure(Box::new(medals_of(Medal::Silver)))))
            .show(Measure::of(What::Tally))
            .order(End::Most)
            .list(),
        Set::all(About::Results, Kind::Sport)
            .show(Measure::of(What::Mean(Attribute::Age)).over(About::Medals, true))
            .order(End::Least)
            .list(),
    ];
    let mut told = String::new();
    for query in queries {
        for &language in Language::ALL {
            told.push_str(&reading::query(names(records, language), &query));
            told.push('\n');
        }
        told.push('\n');
    }
    insta::assert_snapshot!(told);
}
