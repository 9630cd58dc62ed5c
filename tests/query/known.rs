//! The oracle against facts that are known from elsewhere, so that it is not wrong in the same way as the evaluator; and
//! the evaluator against the oracle.

use podium::query::{
    About, Amount, Ask, Attribute, Comparison, End, Filter, Kind, Measure, Query, Set, Take, Thing, What,
};
use podium::records::{Continent, EventUnit, Medal, Season, Sex};

use crate::check::{Verdict, check};
use crate::oracle::{self, Answer, Came, Line, RECORDS};
use crate::world::{country, event, games, gold, olympic, person, season};

fn medals(of: Kind) -> Set {
    Set::all(About::Medals, of)
}

fn summer() -> Filter {
    season(Season::Summer)
}

fn winter() -> Filter {
    season(Season::Winter)
}

#[track_caller]
fn asked(query: &Query) -> Answer {
    let verdict = check(query).unwrap_or_else(|wrong| panic!("{wrong}"));
    // What the two do not agree on yet is known to the oracle all the same.
    assert!(
        matches!(verdict, Verdict::Same { empty: false } | Verdict::Pending(_)),
        "{verdict:?}"
    );
    oracle::ask(query).unwrap_or_else(|error| panic!("{error:?}"))
}

#[track_caller]
fn only(query: &Query) -> Line {
    let answer = asked(query);
    assert_eq!(answer.lines.len(), 1, "{answer:?}");
    answer.lines.into_iter().next().expect("there is one")
}

fn codes(answer: &Answer) -> Vec<String> {
    let of = |line: &Line| match line.thing {
        Thing::Country(id) => RECORDS.catalog().country(id).code.to_string(),
        _ => panic!("{line:?}"),
    };
    let mut codes: Vec<_> = answer.lines.iter().map(of).collect();
    codes.sort();
    codes
}

#[test]
fn most_golds_at_one_games_are_the_eight_of_phelps_at_beijing() {
    let line = only(
        &medals(Kind::Athlete)
            .with(Kind::Games)
            .only(olympic())
            .only(gold())
            .order(End::Most)
            .take(Take::first(1))
            .list(),
    );
    assert_eq!(line.thing, Thing::Athlete(person("michael-phelps-1985")));
    assert_eq!(line.with, Some(Thing::Games(games("2008-summer-olympics"))));
    assert_eq!(line.value, Some(Came::One(8)));
    assert_eq!(line.tally, Some([8, 0, 0]));
}

#[test]
fn phelps_has_23_golds_and_28_medals_and_latynina_18() {
    let most = medals(Kind::Athlete)
        .only(olympic())
        .order(End::Most)
        .take(Take::first(1));
    let line = only(&most.clone().list());
    assert_eq!(line.thing, Thing::Athlete(person("michael-phelps-1985")));
    assert_eq!((line.value, line.tally), (Some(Came::One(28)), Some([23, 3, 2])));
    let line = only(&most.only(Filter::is(Thing::Sex(Sex::Female))).list());
    assert_eq!(line.thing, Thing::Athlete(person("larisa-latynina-1934")));
    assert_eq!((line.value, line.tally), (Some(Came::One(18)), Some([9, 5, 4])));
}

#[test]
fn azerbaijan_won_eleven_medals_at_the_paralympics_of_paris() {
    let paris = medals(Kind::Country)
        .only(Filter::is(Thing::Country(country("AZE"))))
        .only(Filter::is(Thing::Games(games("2024-summer-paralympics"))));
    let line = only(&paris.clone().list());
    assert_eq!((line.value, line.tally), (Some(Came::One(11)), Some([4, 2, 5])));
    let whole = asked(&paris.clone().show(Measure::of(What::Tally)).ask(Ask::Value)).whole;
    assert_eq!(whole, Some(Came::Three([4, 2, 5])));
    let share = paris.show(Measure::of(What::Share(Kind::Medal)).only(gold()));
    assert_eq!(only(&share.list()).value, Some(Came::Two(4, 11)));
}

#[test]
fn the_first_host_in_asia_was_tokyo_in_1964() {
    let line = only(
        &Set::all(About::Hosting, Kind::City)
            .only(Filter::is(Thing::HostContinent(Continent::Asia)))
            .show(Measure::of(What::Least(Attribute::Year)))
            .order(End::Least)
            .take(Take::first(1))
            .list(),
    );
    let Thing::City(id) = line.thing else {
        panic!("{line:?}")
    };
    assert_eq!(RECORDS.catalog().games(id).city, "Tokyo");
    assert_eq!(line.value, Some(Came::One(1964)));
}

#[test]
fn cities_that_were_hosts_of_the_summer_games_three_times() {
    let answer = asked(
        &Set::all(About::Hosting, Kind::City)
            .only(olympic())
            .only(summer())
            .having(Measure::number(Kind::Games).is(Comparison::AtLeast, 3))
            .list(),
    );
    let mut cities: Vec<_> = answer
        .lines
        .iter()
        .map(|line| match line.thing {
            Thing::City(id) => RECORDS.catalog().games(id).city.as_str(),
            _ => panic!("{line:?}"),
        })
        .collect();
    cities.sort_unstable();
    assert_eq!(cities, ["London", "Paris"]);
}

#[test]
fn countries_with_gold_and_without_silver_at_paris() {
    let colour = |medal| Measure::number(Kind::Medal).only(Filter::is(Thing::Colour(medal)));
    let answer = asked(
        &medals(Kind::Country)
            .only(Filter::is(Thing::Games(games("2024-summer-olympics"))))
            .having(colour(Medal::Gold).is(Comparison::AtLeast, 1))
            .having(colour(Medal::Silver).is(Comparison::Exactly, 0))
            .list(),
    );
    assert_eq!(
        codes(&answer),
        [
            "ALG", "AUT", "CZE", "DMA", "DOM", "GUA", "HKG", "INA", "IRL", "MAR", "PAK", "PHI", "TPE"
        ]
    );
}

#[test]
fn great_britain_won_gold_at_every_summer_games() {
    let golds = medals(Kind::Country).only(olympic()).only(summer()).only(gold());
    let every = golds
        .clone()
        .having(Measure::number(Kind::Games).than(Comparison::Exactly, Amount::All(Kind::Games)));
    assert_eq!(codes(&asked(&every.list())), ["GBR"]);
    let run = golds.show(Measure::of(What::Run)).order(End::Most).take(Take::first(1));
    let line = only(&run.list());
    assert_eq!(line.thing, Thing::Country(country("GBR")));
    assert_eq!(line.value, Some(Came::One(30)));
}

#[test]
fn six_countries_won_medals_at_every_winter_games() {
    let every = medals(Kind::Country)
        .only(olympic())
        .only(winter())
        .having(Measure::number(Kind::Games).than(Comparison::AtLeast, Amount::All(Kind::Games)));
    assert_eq!(codes(&asked(&every.list())), ["AUT", "CAN", "FIN", "NOR", "SWE", "USA"]);
}

#[test]
fn the_united_states_missed_the_summer_games_of_1980() {
    let run = medals(Kind::Country)
        .only(olympic())
        .only(summer())
        .only(Filter::is(Thing::Country(country("USA"))))
        .show(Measure::of(What::Run));
    assert_eq!(only(&run.list()).value, Some(Came::One(18)));
}

#[test]
fn three_shared_the_silver_of_phelps_in_2016() {
    let butterfly = Filter::is(Thing::Contest(
        games("2016-summer-olympics"),
        event("swimming/mens-100-m-butterfly"),
    ));
    let silver = Filter::is(Thing::Colour(Medal::Silver));
    let of_phelps = medals(Kind::Contest)
        .only(Filter::is(Thing::Athlete(person("michael-phelps-1985"))))
        .only(silver.clone())
        .only(butterfly);
    let beside = medals(Kind::Athlete).only(silver).only(Filter::Of(Box::new(of_phelps)));
    let mut athletes: Vec<_> = asked(&beside.list()).lines.into_iter().map(|line| line.thing).collect();
    athletes.sort();
    let mut expected =
        ["chad-le-clos-1992", "laszlo-cseh-jr-1985", "michael-phelps-1985"].map(|key| Thing::Athlete(person(key)));
    expected.sort();
    assert_eq!(athletes, expected);
}

#[test]
fn the_games_before_paris_were_at_tokyo_and_after_1988_at_barcelona() {
    for (key, steps, expected) in [
        ("2024-summer-olympics", -1, "2020-summer-olympics"),
        ("1988-summer-paralympics", 1, "1992-summer-paralympics"),
        ("1948-summer-olympics", -1, "1936-summer-olympics"),
    ] {
        let from = Set::all(About::Hosting, Kind::Games).only(Filter::is(Thing::Games(games(key))));
        let query = Set::all(About::Hosting, Kind::Games).only(Filter::Edition(steps, Box::new(from)));
        assert_eq!(only(&query.list()).thing, Thing::Games(games(expected)), "{key}");
    }
}

#[test]
fn gold_in_summer_and_in_winter() {
    let golds = |season: Filter| medals(Kind::Athlete).only(olympic()).only(gold()).only(season);
    let both = golds(summer()).only(Filter::Of(Box::new(golds(winter()))));
    let mut athletes: Vec<_> = asked(&both.list()).lines.into_iter().map(|line| line.thing).collect();
    athletes.sort();
    let mut expected = ["eddie-eagan-1898", "gillis-grafstrom-1893"].map(|key| Thing::Athlete(person(key)));
    expected.sort();
    assert_eq!(athletes, expected);
}

#[test]
fn the_youngest_and_the_oldest() {
    let age = |what: fn(Attribute) -> What, end| {
        medals(Kind::Athlete)
            .only(olympic())
            .show(Measure::of(what(Attribute::Age)))
            .order(end)
            .take(Take::first(1))
    };
    let youngest = only(&age(What::Least, End::Least).list());
    assert_eq!(youngest.thing, Thing::Athlete(person("dimitrios-loundras-1885")));
    let champion = age(What::Least, End::Least)
        .only(gold())
        .only(Filter::is(Thing::Unit(EventUnit::Individual)))
        .only(Filter::is(Thing::Sex(Sex::Female)));
    let champion = only(&champion.list());
    assert_eq!(champion.thing, Thing::Athlete(person("marjorie-gestring-1922")));
    // 13 years and 268 days, three of them leap days.
    assert_eq!(champion.value, Some(Came::One(13 * 365 + 3 + 268)));
    let oldest = only(&age(What::Greatest, End::Most).list());
    assert_eq!(oldest.thing, Thing::Athlete(person("oscar-swahn-1847")));
}

#[test]
fn ian_millar_and_nino_salukvadze_were_at_ten_games() {
    let most = Set::all(About::Entries, Kind::Athlete)
        .only(olympic())
        .show(Measure::number(Kind::Games))
        .order(End::Most)
        .take(Take::first(1));
    let lines = asked(&most.list()).lines;
    let told: Vec<_> = lines.iter().map(|line| (line.thing.clone(), line.value)).collect();
    let expected =
        ["ian-millar-1947", "nino-salukvadze-1969"].map(|key| (Thing::Athlete(person(key)), Some(Came::One(10))));
    assert_eq!(told, expected);
}

#[test]
fn the_best_mark_of_the_100_metres_is_that_of_bolt_in_london() {
    let line = only(
        &Set::all(About::Results, Kind::Athlete)
            .with(Kind::Games)
            .only(Filter::is(Thing::Event(event("athletics/mens-100-m"))))
            .show(Measure::of(What::Least(Attribute::Mark)))
            .order(End::Most)
            .take(Take::first(1))
            .list(),
    );
    assert_eq!(line.thing, Thing::Athlete(person("usain-bolt-1986")));
    assert_eq!(line.with, Some(Thing::Games(games("2012-summer-olympics"))));
    assert_eq!(line.value, Some(Came::One(96_300)));
}

#[test]
fn a_comparison_shows_those_with_nothing() {
    let answer = asked(
        &medals(Kind::Country)
            .only(Filter::Is(["USA", "AZE"].map(country).map(Thing::Country).to_vec()))
            .only(Filter::is(Thing::Games(games("1896-summer-olympics"))))
            .ask(Ask::Compare),
    );
    let mut values: Vec<_> = answer.lines.iter().map(|line| line.value).collect();
    values.sort_by_key(|value| matches!(value, Some(Came::One(0))));
    assert_eq!(values, [Some(Came::One(20)), Some(Came::One(0))]);
}

#[test]
fn what_does_not_make_sense_is_refused() {
    for set in [
        Set::all(About::Hosting, Kind::Athlete),
        Set::all(About::Entries, Kind::Country).only(gold()),
        Set::all(About::Programme, Kind::Event).only(Filter::Last),
    ] {
        assert!(
            matches!(oracle::ask(&set.clone().list()), Err(oracle::Unanswered::Refused(_))),
            "{set:?}"
        );
    }
}
