//! What each slot is filled with.

use jiff::civil::date;
use podium::answer::Slot;
use podium::question::{
    Amount, Birth, Comparison, Day, End, Ended, Having, MedalFilter, Order, Placed, Question, Side, Subject,
};
use podium::records::{
    CountryCode, CountryId, EventId, EventSex, GamesId, GamesKind, Medal, PersonId, Season, SportId,
};

use crate::RECORDS;

/// A value of a slot.
pub struct Filling {
    pub name: &'static str,
    /// Whether nothing and nobody has it.
    pub is_impossible: bool,
    pub fill: Box<dyn Fn(&mut Question)>,
}

fn real(name: &'static str, fill: impl Fn(&mut Question) + 'static) -> Filling {
    Filling {
        name,
        is_impossible: false,
        fill: Box::new(fill),
    }
}

fn impossible(name: &'static str, fill: impl Fn(&mut Question) + 'static) -> Filling {
    Filling {
        is_impossible: true,
        ..real(name, fill)
    }
}

fn games(key: &str) -> GamesId {
    RECORDS.catalog().games_by_key(key).expect(key).id
}

fn country(code: &str) -> CountryId {
    let known = CountryCode::new(code).and_then(|code| RECORDS.catalog().country_by_code(code));
    known.expect(code).id
}

fn sport(key: &str) -> SportId {
    RECORDS.catalog().sport_by_key(key).expect(key).id
}

fn event(key: &str) -> EventId {
    RECORDS.catalog().event_by_key(key).expect(key).id
}

fn person(key: &str) -> PersonId {
    RECORDS
        .person_by_key(key)
        .expect("the records can be asked")
        .expect(key)
        .id
}

fn having(question: &mut Question, is: Comparison, than: Amount) {
    question.having = vec![Having { medal: None, is, than }];
}

/// Whether a slot is of those who started, so that of nobody's starts there is nothing to tell.
pub fn is_of_starts(slot: Slot) -> bool {
    match slot {
        Slot::Games
        | Slot::Kind
        | Slot::Season
        | Slot::Years
        | Slot::Country
        | Slot::Except
        | Slot::Athlete
        | Slot::Sport
        | Slot::Events
        | Slot::Sex
        | Slot::Age
        | Slot::Date => true,
        Slot::Every
        | Slot::RecordMarks
        | Slot::Medal
        | Slot::Placed
        | Slot::Born
        | Slot::Initial
        | Slot::Against
        | Slot::Having
        | Slot::Limit
        | Slot::Order
        | Slot::End => false,
    }
}

/// The values of a slot.
pub fn of(slot: Slot) -> Vec<Filling> {
    match slot {
        Slot::Games => vec![
            real("2016", |q| q.filters.games = vec![games("2016-summer-olympics")]),
            real("1988 Paralympics", |q| {
                q.filters.games = vec![games("1988-summer-paralympics")]
            }),
            impossible("1940", |q| q.filters.games = vec![games("1940-summer-olympics")]),
        ],
        Slot::Every => vec![real("every", |q| q.filters.every = true)],
        Slot::Kind => vec![
            real("Olympic", |q| q.filters.kind = Some(GamesKind::Olympic)),
            real("Paralympic", |q| q.filters.kind = Some(GamesKind::Paralympic)),
        ],
        Slot::Season => vec![
            real("summer", |q| q.filters.season = Some(Season::Summer)),
            real("winter", |q| q.filters.season = Some(Season::Winter)),
        ],
        Slot::Years => vec![
            real("from 2000 to 2012", |q| q.filters.years = Some((2000, 2012))),
            impossible("1700", |q| q.filters.years = Some((1700, 1701))),
        ],
        Slot::Country => vec![
            real("Japan", |q| q.filters.country = Some(country("JPN"))),
            real("the United States", |q| q.filters.country = Some(country("USA"))),
            real("South Yemen", |q| q.filters.country = Some(country("YMD"))),
        ],
        Slot::Except => vec![
            real("the United States", |q| q.filters.except = vec![country("USA")]),
            impossible("all", |q| {
                q.filters.except = RECORDS.catalog().countries().iter().map(|one| one.id).collect();
            }),
        ],
        Slot::Athlete => vec![
            real("Phelps", |q| q.filters.athlete = Some(person("michael-phelps-1985"))),
            real("Burke", |q| q.filters.athlete = Some(person("tom-burke-1875"))),
            real("Bolt", |q| q.filters.athlete = Some(person("usain-bolt-1986"))),
        ],
        Slot::Sport => vec![
            real("swimming", |q| q.filters.sport = Some(sport("swimming"))),
            real("tug-of-war", |q| q.filters.sport = Some(sport("tug-of-war"))),
            real("athletics", |q| q.filters.sport = Some(sport("athletics"))),
        ],
        Slot::Events => vec![
            real("200 m", |q| q.filters.events = vec![event("athletics/mens-200-m")]),
            real("tug-of-war", |q| {
                q.filters.events = vec![event("tug-of-war/mens-tournament")]
            }),
            real("women's 100 m", |q| {
                q.filters.events = vec![event("athletics/womens-100-m")]
            }),
        ],
        Slot::RecordMarks => vec![real("a record", |q| {
            q.filters.record_marks = RECORDS
                .catalog()
                .record_marks()
                .iter()
                .take(1)
                .map(|mark| mark.id)
                .collect();
        })],
        Slot::Sex => vec![
            real("men", |q| q.filters.sex = Some(EventSex::Men)),
            real("women", |q| q.filters.sex = Some(EventSex::Women)),
            real("mixed", |q| q.filters.sex = Some(EventSex::Mixed)),
        ],
        Slot::Medal => vec![
            real("any", |q| q.filters.medal = Some(MedalFilter::Any)),
            real("gold", |q| q.filters.medal = Some(MedalFilter::Only(Medal::Gold))),
            real("bronze", |q| q.filters.medal = Some(MedalFilter::Only(Medal::Bronze))),
        ],
        Slot::Placed => vec![
            real("fourth", |q| q.filters.placed = Some(Placed::Within(4, 4))),
            real("last", |q| q.filters.placed = Some(Placed::Last)),
            real("disqualified", |q| {
                q.filters.placed = Some(Placed::Ended(Ended::Disqualified))
            }),
            real("behind", |q| q.filters.placed = Some(Placed::Beside(Side::Behind))),
            real("over 9.9", |q| {
                q.filters.placed = Some(Placed::Marked(Comparison::More, 9_900))
            }),
            impossible("500th", |q| q.filters.placed = Some(Placed::Within(500, 501))),
        ],
        Slot::Age => vec![
            real("under 30", |q| q.filters.age = Some((Comparison::Fewer, 30))),
            real("over 40", |q| q.filters.age = Some((Comparison::More, 40))),
            impossible("119", |q| q.filters.age = Some((Comparison::Exactly, 119))),
        ],
        Slot::Born => vec![
            real("in the eighties", |q| q.filters.born = Some(Birth::Years(1980, 1989))),
            impossible("in 1500", |q| q.filters.born = Some(Birth::Years(1500, 1501))),
        ],
        Slot::Date => vec![
            real("on 9 August", |q| q.filters.date = Some(Day::Yearly(8, 9))),
            real("on 14 August 2016", |q| {
                q.filters.date = Some(Day::Exact(date(2016, 8, 14)))
            }),
            impossible("in 1850", |q| q.filters.date = Some(Day::Exact(date(1850, 1, 1)))),
        ],
        Slot::Initial => vec![
            real("m", |q| q.filters.initial = Some('m')),
            impossible("7", |q| q.filters.initial = Some('7')),
        ],
        Slot::Against => vec![
            real("Germany", |q| q.against = vec![Subject::Country(country("GER"))]),
            real("Lochte", |q| {
                q.against = vec![Subject::Athlete(person("ryan-lochte-1984"))]
            }),
            real("Games", |q| {
                q.against = vec![Subject::Games(games("2008-summer-olympics"))]
            }),
        ],
        Slot::Having => vec![
            real("at least 3", |q| having(q, Comparison::AtLeast, Amount::Number(3))),
            real("more than Japan", |q| {
                having(q, Comparison::More, Amount::OfCountry(country("JPN")))
            }),
            real("as many as silvers", |q| {
                having(q, Comparison::Exactly, Amount::OfMedal(Medal::Silver));
            }),
            impossible("60000", |q| having(q, Comparison::AtLeast, Amount::Number(60_000))),
        ],
        Slot::Limit => vec![real("3", |q| q.limit = Some(3))],
        Slot::Order => vec![real("by total", |q| q.order = Order::Total)],
        Slot::End => vec![real("least", |q| q.end = End::Least)],
    }
}
