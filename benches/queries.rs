//! How long the evaluator takes for queries of every sort, from the most usual to whole-history groupings.

#![allow(clippy::unwrap_used, reason = "a measurement that cannot be made ends by it")]

use divan::Bencher;
use podium::query::eval::evaluate;
use podium::query::{About, Attribute, End, Filter, Kind, Measure, Query, Set, Take, Thing, What};
use podium::question::Comparison;
use podium::records::{CountryCode, GamesKind, Medal, Records, Season};

fn main() {
    divan::main();
}

/// Queries by name.
const QUERIES: &[&str] = &[
    "medals of a country at a Games",
    "judo golds of a country by Games",
    "medal table of all Olympic Games",
    "most golds at a single Games",
    "most medals of all athletes",
    "countries by athletes at a Games",
    "countries by athletes of all Games",
    "oldest under 30 at a Games",
    "youngest medallist of all Games",
    "sports new at a Games",
    "cities that were host",
    "medals at summer and winter Games",
    "athletes whose name begins with q",
    "events without an American medal",
    "longest run of golds",
];

fn query(records: &Records, name: &str) -> Query {
    let catalog = records.catalog();
    let games = |key: &str| Filter::is(Thing::Games(catalog.games_by_key(key).unwrap().id));
    let country = |code: &str| {
        let code = CountryCode::new(code).unwrap();
        Filter::is(Thing::Country(catalog.country_by_code(code).unwrap().id))
    };
    let olympic = || Filter::is(Thing::GamesKind(GamesKind::Olympic));
    let gold = || Filter::is(Thing::Colour(Medal::Gold));
    let first = |set: Set| set.order(End::Most).take(Take::first(10)).list();
    let medals = |kind| Set::all(About::Medals, kind);
    let ages = |of| Measure::of(of);
    match name {
        "medals of a country at a Games" => first(
            medals(Kind::Colour)
                .only(country("AZE"))
                .only(games("2024-summer-olympics")),
        ),
        "judo golds of a country by Games" => {
            let judo = catalog.sport_by_key("judo").unwrap().id;
            medals(Kind::Games)
                .only(country("AZE"))
                .only(Filter::is(Thing::Sport(judo)))
                .only(gold())
                .list()
        }
        "medal table of all Olympic Games" => {
            first(medals(Kind::Country).only(olympic()).show(Measure::of(What::Tally)))
        }
        "most golds at a single Games" => first(medals(Kind::Athlete).with(Kind::Games).only(olympic()).only(gold())),
        "most medals of all athletes" => first(medals(Kind::Athlete).only(olympic())),
        "countries by athletes at a Games" => {
            first(Set::all(About::Entries, Kind::Country).only(games("2024-summer-olympics")))
        }
        "countries by athletes of all Games" => first(Set::all(About::Entries, Kind::Country).only(olympic())),
        "oldest under 30 at a Games" => first(
            Set::all(About::Entries, Kind::Athlete)
                .only(games("2024-summer-olympics"))
                .only(Filter::number(Attribute::Age, Comparison::Fewer, 30))
                .show(ages(What::Greatest(Attribute::Age))),
        ),
        "youngest medallist of all Games" => medals(Kind::Athlete)
            .only(olympic())
            .show(ages(What::Least(Attribute::Age)))
            .order(End::Least)
            .take(Take::first(1))
            .list(),
        "sports new at a Games" => {
            let tokyo = catalog.games_by_key("2020-summer-olympics").unwrap().id;
            Set::all(About::Programme, Kind::Discipline)
                .only(olympic())
                .only(Filter::is(Thing::Season(Season::Summer)))
                .having(Measure::of(What::Least(Attribute::Games)).is(Comparison::Exactly, tokyo.0))
                .list()
        }
        "cities that were host" => first(Set::all(About::Hosting, Kind::City).only(olympic())),
        "medals at summer and winter Games" => {
            let at = |season| Measure::number(Kind::Medal).only(Filter::is(Thing::Season(season)));
            medals(Kind::Athlete)
                .only(olympic())
                .having(at(Season::Summer).is(Comparison::AtLeast, 1))
                .having(at(Season::Winter).is(Comparison::AtLeast, 1))
                .list()
        }
        "athletes whose name begins with q" => first(medals(Kind::Athlete).only(Filter::Initial(Kind::Athlete, 'q'))),
        "events without an American medal" => Set::all(About::Programme, Kind::Event)
            .only(games("2024-summer-olympics"))
            .only(Filter::Of(Box::new(medals(Kind::Contest).only(country("USA")))).not())
            .list(),
        "longest run of golds" => first(
            medals(Kind::Athlete)
                .only(olympic())
                .only(gold())
                .show(Measure::of(What::Run)),
        ),
        _ => unreachable!("{name} is not among the queries"),
    }
}

#[divan::bench(args = QUERIES)]
fn queries(bencher: Bencher<'_, '_>, name: &str) {
    let records = Records::open().unwrap();
    let query = query(&records, name);
    bencher.bench_local(|| evaluate(&records, &query).unwrap());
}
