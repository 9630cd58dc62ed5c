//! Real things, and sets and filters made of them.

use jiff::civil::date;
use podium::query::{
    About, Amount, Ask, Attribute, Comparison, End, Ended, Filter, Kind, Measure, Set, Take, Thing, What,
};
use podium::records::{
    Continent, CountryCode, CountryId, EventId, EventSex, EventUnit, GamesId, GamesKind, GamesStatus, Medal, PersonId,
    Season, Sex, SportId,
};

use crate::oracle::RECORDS;

pub fn games(key: &str) -> GamesId {
    let found = RECORDS.catalog().games_by_key(key);
    found.unwrap_or_else(|| panic!("no Games {key}")).id
}

pub fn country(code: &str) -> CountryId {
    let code = CountryCode::new(code).expect("it is a code");
    let found = RECORDS.catalog().country_by_code(code);
    found.unwrap_or_else(|| panic!("no committee {code}")).id
}

pub fn sport(key: &str) -> SportId {
    let found = RECORDS.catalog().sport_by_key(key);
    found.unwrap_or_else(|| panic!("no sport {key}")).id
}

pub fn event(key: &str) -> EventId {
    let found = RECORDS.catalog().event_by_key(key);
    found.unwrap_or_else(|| panic!("no event {key}")).id
}

pub fn person(key: &str) -> PersonId {
    let connection = RECORDS.connection().expect("a connection is lent");
    connection
        .query_row("SELECT id FROM person WHERE key = ?", [key], |row| row.get(0))
        .unwrap_or_else(|error| panic!("{key}: {error}"))
}

/// That facts are of one of these things.
pub fn any_of<T>(things: impl IntoIterator<Item = T>, thing: fn(T) -> Thing) -> Filter {
    Filter::Is(things.into_iter().map(thing).collect())
}

pub fn gold() -> Filter {
    Filter::is(Thing::Colour(Medal::Gold))
}

pub fn olympic() -> Filter {
    Filter::is(Thing::GamesKind(GamesKind::Olympic))
}

pub fn season(season: Season) -> Filter {
    Filter::is(Thing::Season(season))
}

/// A filter, and whether nothing can pass it.
#[derive(Debug, Clone)]
pub struct Narrowing {
    pub filter: Filter,
    pub impossible: bool,
}

/// Facts few enough for SQL, of a sort, and of which kinds things are plenty among them.
#[derive(Debug, Clone)]
pub struct Context {
    pub about: About,
    pub only: Vec<Filter>,
}

/// Where every measure meets every filter.
pub fn contexts() -> Vec<Context> {
    let few = any_of(["AZE", "JAM", "LUX", "MIX"].map(country), Thing::Country);
    let two = any_of(
        ["1956-summer-olympics", "2014-winter-paralympics"].map(games),
        Thing::Games,
    );
    let sports = any_of(["biathlon", "judo"].map(sport), Thing::Sport);
    let races = any_of(
        ["swimming/mens-100-m-butterfly", "athletics/mens-100-m"].map(event),
        Thing::Event,
    );
    let small = any_of(
        ["1956-winter-olympics", "2014-winter-paralympics"].map(games),
        Thing::Games,
    );
    let others = any_of(
        [
            "1896-summer-olympics",
            "1968-winter-olympics",
            "1998-winter-paralympics",
        ]
        .map(games),
        Thing::Games,
    );
    let list: [(About, &[&Filter]); 13] = [
        (About::Medals, &[&few]),
        (About::Medals, &[&two]),
        (About::Medals, &[&sports]),
        (About::Medals, &[&races]),
        (About::Results, &[&small]),
        (About::Results, &[&others]),
        (About::Results, &[&races]),
        (About::Entries, &[&two]),
        (About::Entries, &[&small]),
        (About::Entries, &[&others]),
        (About::Programme, &[&sports]),
        (About::Programme, &[&two]),
        (About::Hosting, &[]),
    ];
    list.into_iter()
        .map(|(about, only)| Context {
            about,
            only: only.iter().map(|&filter| filter.clone()).collect(),
        })
        .collect()
}

/// What can be measured, and so that it makes sense.
pub fn measures() -> Vec<Measure> {
    let mut list: Vec<Measure> = Kind::ALL.iter().map(|kind| Measure::number(*kind)).collect();
    list.push(Measure::of(What::Tally));
    list.push(Measure::of(What::Run));
    for attribute in Attribute::ALL {
        list.push(Measure::of(What::Least(attribute)));
        list.push(Measure::of(What::Greatest(attribute)));
    }
    for attribute in [
        Attribute::Age,
        Attribute::Height,
        Attribute::Weight,
        Attribute::Place,
        Attribute::Length,
        Attribute::Nations,
        Attribute::Women,
    ] {
        list.push(Measure::of(What::Mean(attribute)));
    }
    for attribute in [Attribute::Year, Attribute::Day, Attribute::Age, Attribute::Height] {
        list.push(Measure::of(What::Span(attribute)));
    }
    list.push(Measure::of(What::Share(Kind::Medal)).only(gold()));
    list.push(Measure::of(What::Share(Kind::Athlete)).only(Filter::is(Thing::Sex(Sex::Female))));
    list.push(Measure::of(What::Share(Kind::Contest)).only(Filter::is(Thing::EventSex(EventSex::Women))));
    list.push(Measure::of(What::Share(Kind::Games)).only(season(Season::Summer)));
    list.push(Measure::of(What::Share(Kind::Result)).only(Filter::Ended(Ended::Disqualified)));
    list.push(Measure::of(What::Ratio(Kind::Medal, Kind::Games)));
    list.push(Measure::of(What::Ratio(Kind::Athlete, Kind::Country)));
    list.push(Measure::of(What::Ratio(Kind::Contest, Kind::Games)));
    let few = any_of(
        [
            "1956-winter-olympics",
            "2016-summer-paralympics",
            "1896-summer-olympics",
        ]
        .map(games),
        Thing::Games,
    );
    for (about, kind) in [
        (About::Medals, Kind::Medal),
        (About::Results, Kind::Result),
        (About::Entries, Kind::Athlete),
        (About::Programme, Kind::Contest),
        (About::Hosting, Kind::Games),
    ] {
        list.push(Measure::number(kind).over(about, true));
        list.push(Measure::number(kind).only(few.clone()).over(about, false));
    }
    let first = Measure::of(What::Least(Attribute::Year)).only(gold());
    list.push(first.over(About::Medals, false));
    list
}

/// Every filter with values that are real, and with some that nothing has.
pub fn narrowings() -> Vec<Narrowing> {
    let mut list = Vec::new();
    let mut add = |impossible: bool, filters: Vec<Filter>| {
        list.extend(filters.into_iter().map(|filter| Narrowing { filter, impossible }));
    };
    add(false, of_things());
    add(
        true,
        vec![
            Filter::Is(Vec::new()),
            Filter::Any(Vec::new()),
            Filter::is(Thing::Games(games("2028-summer-olympics"))),
            Filter::is(Thing::Games(games("1940-summer-olympics"))),
            Filter::is(Thing::Host(country("AZE"))),
            Filter::is(Thing::HostContinent(Continent::Africa)),
            Filter::is(Thing::Class("X99".to_owned())),
            Filter::is(Thing::Day(date(1850, 1, 1))),
            Filter::is(Thing::Contest(
                games("1896-summer-olympics"),
                event("biathlon/mens-20-km-individual"),
            )),
        ],
    );
    add(false, of_sets());
    add(
        true,
        vec![
            Filter::Of(Box::new(Set::all(About::Hosting, Kind::Games).only(Filter::number(
                Attribute::Year,
                Comparison::Exactly,
                1899,
            )))),
            Filter::Edition(
                99,
                Box::new(Set::all(About::Hosting, Kind::Games).only(season(Season::Winter))),
            ),
        ],
    );
    add(false, comparing());
    add(
        true,
        Attribute::ALL
            .iter()
            .filter(|attribute| **attribute != Attribute::Games)
            .map(|attribute| Filter::number(*attribute, Comparison::More, 1_000_000_000_000))
            .collect(),
    );
    add(false, of_competitors());
    add(
        true,
        vec![
            Filter::Birthday(2, 30),
            Filter::Yearly(2, 30),
            Filter::Any(vec![
                Filter::number(Attribute::Year, Comparison::Fewer, 1800),
                Filter::is(Thing::Games(games("2028-summer-olympics"))),
            ]),
            Filter::Any(vec![olympic(), Filter::is(Thing::GamesKind(GamesKind::Paralympic))]).not(),
            Filter::Status(GamesStatus::Held).not(),
        ],
    );
    list.retain(|narrowing| !(narrowing.impossible && narrowing.filter == Filter::Status(GamesStatus::Held).not()));
    add_status(&mut list);
    list
}

/// Games that were not held have facts as Games only.
fn add_status(list: &mut Vec<Narrowing>) {
    let status = [
        Filter::Status(GamesStatus::Held),
        Filter::Status(GamesStatus::Scheduled),
        Filter::Status(GamesStatus::Cancelled),
        Filter::Status(GamesStatus::Intercalated),
        Filter::Status(GamesStatus::Held).not(),
        Filter::Any(vec![
            Filter::Status(GamesStatus::Scheduled),
            Filter::number(Attribute::Year, Comparison::AtLeast, 2014),
        ]),
    ];
    list.extend(status.map(|filter| Narrowing {
        filter,
        impossible: false,
    }));
}

fn of_things() -> Vec<Filter> {
    let athletes = [
        "usain-bolt-1986",
        "ole-einar-bjorndalen-1974",
        "lamiya-valiyeva-2002",
        "shelly-ann-fraser-pryce-1986",
    ];
    let mut list = vec![
        any_of(athletes.map(person), Thing::Athlete),
        Filter::is(Thing::Athlete(person("michael-phelps-1985"))),
        any_of(["AZE", "USA", "NOR"].map(country), Thing::Country),
        Filter::is(Thing::Country(country("JAM"))),
        Filter::is(Thing::Continent(Continent::Europe)),
        any_of([Continent::Asia, Continent::NorthAmerica], Thing::Continent),
        Filter::Is(vec![
            Thing::Continent(Continent::Oceania),
            Thing::Country(country("LUX")),
        ]),
        Filter::is(Thing::Sport(sport("athletics"))),
        any_of(["biathlon", "cycling", "swimming"].map(sport), Thing::Sport),
        Filter::is(Thing::Sport(sport("artistic-gymnastics"))),
        Filter::is(Thing::Event(event("athletics/mens-100-m"))),
        any_of(
            ["biathlon/mens-10-km-sprint", "swimming/mens-100-m-butterfly"].map(event),
            Thing::Event,
        ),
        Filter::is(Thing::Contest(
            games("2008-summer-olympics"),
            event("athletics/mens-100-m"),
        )),
        Filter::is(Thing::Contest(
            games("2014-winter-olympics"),
            event("biathlon/mens-10-km-sprint"),
        )),
        Filter::is(Thing::Games(games("1956-summer-olympics"))),
        any_of(
            ["2008-summer-olympics", "2016-summer-paralympics"].map(games),
            Thing::Games,
        ),
        Filter::is(Thing::City(games("1908-summer-olympics"))),
        any_of(["1896-summer-olympics", "1956-summer-olympics"].map(games), Thing::City),
        Filter::is(Thing::Host(country("SWE"))),
        any_of(["AUS", "USA"].map(country), Thing::Host),
        Filter::is(Thing::HostContinent(Continent::Asia)),
        any_of([Continent::Oceania, Continent::Europe], Thing::HostContinent),
        Filter::is(Thing::Day(date(2008, 8, 16))),
        any_of([date(2016, 8, 14), date(1956, 11, 24)], Thing::Day),
        gold(),
        any_of([Medal::Silver, Medal::Bronze], Thing::Colour),
        Filter::is(Thing::Sex(Sex::Female)),
        Filter::is(Thing::Sex(Sex::Male)),
        Filter::is(Thing::EventSex(EventSex::Women)),
        any_of([EventSex::Mixed, EventSex::Open], Thing::EventSex),
        Filter::is(Thing::Unit(EventUnit::Individual)),
        any_of([EventUnit::Pair, EventUnit::Team], Thing::Unit),
        season(Season::Summer),
        season(Season::Winter),
        olympic(),
        Filter::is(Thing::GamesKind(GamesKind::Paralympic)),
        Filter::is(Thing::Class("T13".to_owned())),
        any_of(["S12", "J1"].map(str::to_owned), Thing::Class),
        Filter::Is(vec![Thing::Country(country("AZE")), Thing::Sport(sport("biathlon"))]),
    ];
    let negated: Vec<_> = list.iter().step_by(2).map(|filter| filter.clone().not()).collect();
    list.extend(negated);
    list.push(Filter::is(Thing::Class("T13".to_owned())).not());
    list.push(Filter::is(Thing::Sex(Sex::Female)).not().not());
    list.push(Filter::Any(vec![gold(), Filter::is(Thing::Country(country("JAM")))]));
    list.push(Filter::Any(vec![
        Filter::is(Thing::Day(date(2008, 8, 16))).not(),
        Filter::is(Thing::Sex(Sex::Female)),
    ]));
    list
}

fn of_sets() -> Vec<Filter> {
    let of = |set: Set| Filter::Of(Box::new(set));
    let norway = Filter::is(Thing::Country(country("NOR")));
    let games_of = |filter: Filter| Box::new(Set::all(About::Hosting, Kind::Games).only(filter));
    let most = Set::all(About::Medals, Kind::Country)
        .only(olympic())
        .order(End::Most)
        .take(Take::first(10));
    vec![
        of(most.clone()),
        of(most).not(),
        of(Set::all(About::Medals, Kind::Athlete)
            .only(norway.clone())
            .only(gold())
            .having(Measure::number(Kind::Medal).is(Comparison::AtLeast, 3))),
        of(Set::all(About::Medals, Kind::Country)
            .with(Kind::Games)
            .only(gold())
            .only(season(Season::Winter))
            .having(Measure::number(Kind::Medal).is(Comparison::AtLeast, 2))),
        of(Set::all(About::Programme, Kind::Sport).only(Filter::is(Thing::Games(games("1956-summer-olympics"))))),
        of(Set::all(About::Programme, Kind::Event)
            .only(Filter::is(Thing::Sport(sport("athletics"))))
            .having(Measure::of(What::Least(Attribute::Year)).is(Comparison::AtMost, 1912))),
        of(Set::all(About::Hosting, Kind::City).having(Measure::number(Kind::Games).is(Comparison::AtLeast, 2))),
        of(Set::all(About::Hosting, Kind::Host)
            .show(Measure::of(What::Least(Attribute::Year)))
            .order(End::Least)
            .take(Take::nth(3))),
        of(Set::all(About::Results, Kind::Contest).only(Filter::is(Thing::Athlete(person("usain-bolt-1986"))))),
        of(Set::all(About::Entries, Kind::Discipline).only(norway)),
        Filter::Edition(-1, games_of(Filter::is(Thing::Games(games("1960-summer-olympics"))))),
        Filter::Edition(2, games_of(Filter::is(Thing::Games(games("2008-summer-olympics"))))),
        Filter::Edition(1, games_of(Filter::is(Thing::Host(country("AUS"))))),
        Filter::Edition(-1, games_of(Filter::Status(GamesStatus::Scheduled))),
        Filter::Edition(0, games_of(season(Season::Winter))).not(),
    ]
}

fn comparing() -> Vec<Filter> {
    use Comparison::{AtLeast, AtMost, Exactly, Fewer, More};
    let number = Filter::number;
    let of = |attribute, is, set: Set, ask| Filter::Compares(attribute, is, Amount::Of(Box::new(set.ask(ask))));
    let phelps = || Filter::is(Thing::Athlete(person("michael-phelps-1985")));
    let first = |attribute| Measure::of(What::Least(attribute));
    vec![
        number(Attribute::Year, AtLeast, 2000),
        number(Attribute::Year, Fewer, 1960),
        number(Attribute::Year, Exactly, 1956),
        of(
            Attribute::Year,
            More,
            Set::all(About::Medals, Kind::Athlete)
                .only(phelps())
                .show(first(Attribute::Year)),
            Ask::Value,
        ),
        of(
            Attribute::Games,
            AtMost,
            Set::all(About::Hosting, Kind::Games)
                .only(Filter::is(Thing::Games(games("1988-summer-olympics"))))
                .show(first(Attribute::Games)),
            Ask::List,
        ),
        number(Attribute::Day, More, 15_000),
        number(Attribute::Day, AtMost, 0).not(),
        number(Attribute::Age, Fewer, 20),
        number(Attribute::Age, AtLeast, 35),
        number(Attribute::Age, Exactly, 24),
        number(Attribute::Age, More, 24).not(),
        of(
            Attribute::Age,
            AtMost,
            Set::all(About::Medals, Kind::Athlete)
                .only(phelps())
                .show(first(Attribute::Age)),
            Ask::List,
        ),
        number(Attribute::Born, AtMost, 1930),
        number(Attribute::Born, Exactly, 1990).not(),
        number(Attribute::Height, More, 190),
        number(Attribute::Height, AtMost, 170),
        of(
            Attribute::Height,
            More,
            Set::all(About::Entries, Kind::Athlete)
                .only(Filter::is(Thing::Country(country("JAM"))))
                .show(Measure::of(What::Mean(Attribute::Height))),
            Ask::Value,
        ),
        number(Attribute::Weight, Fewer, 60),
        number(Attribute::Weight, Exactly, 80),
        number(Attribute::Place, AtMost, 8),
        number(Attribute::Place, Exactly, 4),
        number(Attribute::Place, AtMost, 8).not(),
        number(Attribute::Mark, Fewer, 100_000),
        number(Attribute::Mark, AtLeast, 500_000),
        number(Attribute::Mark, Fewer, 100_000).not(),
        number(Attribute::Length, More, 15),
        number(Attribute::Opened, Fewer, 0),
        number(Attribute::Closed, AtLeast, 12_000),
        number(Attribute::Nations, AtLeast, 100),
        number(Attribute::Nations, AtLeast, 100).not(),
        number(Attribute::Athletes, Fewer, 1_000),
        number(Attribute::Men, More, 3_000),
        number(Attribute::Women, Exactly, 0),
        number(Attribute::Women, Exactly, 0).not(),
        number(Attribute::Events, AtMost, 100),
        Filter::Compares(Attribute::Place, AtMost, Amount::All(Kind::GamesKind)),
        Filter::Any(vec![
            number(Attribute::Age, Fewer, 21),
            number(Attribute::Height, More, 185),
        ]),
        Filter::Any(vec![
            number(Attribute::Age, Fewer, 21),
            number(Attribute::Age, AtLeast, 21),
        ]),
    ]
}

fn of_competitors() -> Vec<Filter> {
    let ended = [Ended::Unfinished, Ended::Disqualified, Ended::NotStarted, Ended::Placed];
    let mut list: Vec<_> = ended.map(Filter::Ended).to_vec();
    list.extend(ended.map(|ended| Filter::Ended(ended).not()));
    list.extend([
        Filter::Last,
        Filter::Last.not(),
        Filter::Birthday(8, 21),
        Filter::Birthday(1, 1),
        Filter::Birthday(8, 21).not(),
        Filter::Yearly(8, 14),
        Filter::Yearly(8, 14).not(),
    ]);
    for (kind, letters) in [
        (Kind::Athlete, "aö"),
        (Kind::Country, "aj"),
        (Kind::Sport, "cb"),
        (Kind::Discipline, "cb"),
        (Kind::Games, "ms"),
        (Kind::City, "lm"),
        (Kind::Host, "ua"),
        (Kind::Event, "mw"),
    ] {
        list.extend(
            letters
                .chars()
                .filter(char::is_ascii)
                .map(|letter| Filter::Initial(kind, letter)),
        );
    }
    list.push(Filter::Initial(Kind::Athlete, 'o'));
    list.push(Filter::Initial(Kind::Country, 'a').not());
    list
}
