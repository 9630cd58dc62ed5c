//! Replies to what the evaluator makes of queries over the bundled records.

use std::fmt::Write;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::{athlete, colour, country, games, medals_of, names, olympic, sport};
use crate::language::Language;
use crate::query::arbitrary::{event, queries};
use crate::query::eval::evaluate;
use crate::query::{
    About, Ask, Attribute, Comparison, End, Ended, Filter, Kind, Measure, Query, Set, Take, Thing, What,
};
use crate::records::{GamesKind, Medal, Records, Season, Sex};
use crate::reply::doc::Doc;
use crate::reply::shape::{Sheet, reading};

static RECORDS: LazyLock<Records> = LazyLock::new(|| Records::open().unwrap());

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_is_asked_is_told(query in queries(&RECORDS)) {
        if let Ok(outcome) = evaluate(&RECORDS, &query) {
            for &language in Language::ALL {
                let names = names(&RECORDS, language);
                for page in [0, 2] {
                    let mut doc = Doc::new(language);
                    Sheet::new(names, &query, &outcome, false, page).write(&mut doc);
                    let page = doc.page(page);
                    let text = page.plain();
                    prop_assert!(!text.trim().is_empty(), "{query:?}");
                    prop_assert!(text.encode_utf16().count() <= 4096);
                    prop_assert!(page.html().matches("<b>").count() <= 99);
                    let missing = text.contains("{$") || text.contains("№");
                    prop_assert!(!missing, "{text}");
                }
            }
        }
    }
}

/// Questions of strangers as queries.
fn questions() -> Vec<Query> {
    let records = &*RECORDS;
    let at = |key| Filter::is(games(records, key));
    let paris = || at("2024-summer-olympics");
    let hurdles = |key| Filter::is(Thing::Event(event(records.catalog(), key)));
    let oldest = Set::all(About::Entries, Kind::Athlete)
        .show(Measure::of(What::Greatest(Attribute::Age)))
        .order(End::Most);
    let summer = || Filter::is(Thing::Season(Season::Summer));
    vec![
        Set::all(About::Medals, Kind::Athlete)
            .with(Kind::Games)
            .only(olympic())
            .only(colour(Medal::Gold))
            .order(End::Most)
            .take(Take::first(1))
            .list(),
        oldest
            .clone()
            .only(paris())
            .only(Filter::number(Attribute::Age, Comparison::Fewer, 30))
            .take(Take::first(1))
            .list(),
        oldest.only(paris()).take(Take::first(3)).list(),
        Set::all(About::Medals, Kind::Athlete)
            .only(paris())
            .only(Filter::is(country(records, "AZE")))
            .show(Measure::of(What::Least(Attribute::Age)))
            .order(End::Least)
            .take(Take::first(1))
            .list(),
        Set::all(About::Medals, Kind::Country)
            .only(paris())
            .show(Measure::of(What::Least(Attribute::Age)))
            .order(End::Least)
            .take(Take::first(3))
            .list(),
        Set::all(About::Hosting, Kind::City)
            .only(olympic())
            .only(summer())
            .having(Measure::number(Kind::Games).is(Comparison::AtLeast, 2))
            .order(End::Most)
            .list(),
        Set::all(About::Hosting, Kind::Games)
            .only(olympic())
            .show(Measure::of(What::Greatest(Attribute::Nations)))
            .order(End::Most)
            .take(Take::first(3))
            .list(),
        Set::all(About::Programme, Kind::Discipline)
            .only(olympic())
            .only(summer())
            .having(Measure::of(What::Least(Attribute::Games)).is(
                Comparison::Exactly,
                crate::query::arbitrary::games(records.catalog(), "2020-summer-olympics").0,
            ))
            .list(),
        Set::all(About::Medals, Kind::Medal)
            .only(at("2024-summer-paralympics"))
            .only(Filter::is(country(records, "AZE")))
            .only(colour(Medal::Gold))
            .list(),
        Set::all(About::Results, Kind::Result)
            .only(at("2016-summer-olympics"))
            .only(hurdles("athletics/mens-100-m"))
            .only(Filter::number(Attribute::Place, Comparison::AtMost, 3))
            .list(),
        Set::all(About::Results, Kind::Athlete)
            .only(olympic())
            .only(hurdles("athletics/mens-long-jump"))
            .show(Measure::of(What::Greatest(Attribute::Mark)))
            .order(End::Most)
            .take(Take::first(3))
            .list(),
        Set::all(About::Results, Kind::Country)
            .only(at("2012-summer-olympics"))
            .only(hurdles("athletics/mens-marathon"))
            .only(Filter::Ended(Ended::Unfinished))
            .order(End::Most)
            .list(),
        Set::all(About::Medals, Kind::Country)
            .only(paris())
            .having(medals_of(Medal::Gold).is(Comparison::AtLeast, 1))
            .having(medals_of(Medal::Silver).is(Comparison::Exactly, 0))
            .list(),
        Set::all(About::Medals, Kind::Day)
            .only(at("2024-summer-paralympics"))
            .only(Filter::is(country(records, "AZE")))
            .order(End::Most)
            .list(),
        Set::all(About::Medals, Kind::Athlete)
            .only(Filter::is(Thing::GamesKind(GamesKind::Paralympic)))
            .only(Filter::is(Thing::Sex(Sex::Female)))
            .order(End::Most)
            .take(Take::first(3))
            .list(),
        Set::all(About::Medals, Kind::Athlete)
            .only(olympic())
            .only(colour(Medal::Gold))
            .show(Measure::of(What::Run))
            .order(End::Most)
            .take(Take::first(1))
            .list(),
        Set::all(About::Medals, Kind::Medal)
            .only(olympic())
            .only(Filter::is(athlete(records, "michael-phelps-1985")))
            .show(Measure::of(What::Tally))
            .ask(Ask::Value),
        Set::all(About::Entries, Kind::Athlete)
            .only(paris())
            .only(Filter::is(sport(records, "judo")))
            .show(Measure::of(What::Mean(Attribute::Age)))
            .ask(Ask::Value),
        Set::all(About::Entries, Kind::Country)
            .only(Filter::is(country(records, "USA")))
            .only(at("1980-summer-olympics"))
            .ask(Ask::Whether),
        Set::all(About::Medals, Kind::Athlete)
            .only(Filter::Is(vec![
                athlete(records, "michael-phelps-1985"),
                athlete(records, "lamiya-valiyeva-2002"),
            ]))
            .only(olympic())
            .order(End::Most)
            .ask(Ask::Compare),
    ]
}

#[test]
fn questions_of_strangers_are_answered_in_words() {
    let mut text = String::new();
    for query in questions() {
        let outcome = evaluate(&RECORDS, &query).unwrap();
        for language in [Language::English, Language::Russian] {
            let names = names(&RECORDS, language);
            let mut doc = Doc::new(language);
            Sheet::new(names, &query, &outcome, true, 0).write(&mut doc);
            let _ = writeln!(text, "{}\n~ {}\n", doc.page(0).plain(), reading::query(names, &query));
        }
    }
    insta::assert_snapshot!(text);
}
