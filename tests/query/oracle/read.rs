//! Lines and values, read from what a statement tells.

use jiff::civil::Date;
use podium::query::{Kind, Query, Thing, What};
use podium::records::{
    Continent, CountryId, EventId, EventSex, EventUnit, GamesId, GamesKind, Medal, PersonId, Season, Sex, SportId,
};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

use super::compile::Statement;
use super::{Answer, Came, Line};

/// Asks, and reads the answer.
pub fn answer(connection: &Connection, query: &Query, statement: &Statement) -> rusqlite::Result<Answer> {
    let made = statement
        .tables
        .iter()
        .try_for_each(|(name, sql)| connection.execute_batch(&format!("CREATE TEMP TABLE {name} AS\n{sql}")));
    let answer = made.and_then(|()| read(connection, query, &statement.sql));
    for (name, _) in &statement.tables {
        connection.execute_batch(&format!("DROP TABLE IF EXISTS temp.{name}"))?;
    }
    answer
}

fn read(connection: &Connection, query: &Query, sql: &str) -> rusqlite::Result<Answer> {
    let mut statement = connection.prepare(sql)?;
    let mut rows = statement.query([])?;
    let mut answer = Answer {
        lines: Vec::new(),
        of: 0,
        whole: None,
    };
    while let Some(row) = rows.next()? {
        match row.get::<_, i64>(0)? {
            0 => answer.lines.push(line(row, query)?),
            1 => answer.of = size(row, 5)?,
            _ => answer.whole = came(row, query.set.show.what)?,
        }
    }
    Ok(answer)
}

fn line(row: &Row<'_>, query: &Query) -> rusqlite::Result<Line> {
    let tally: (Option<i64>, i64, i64) = (
        row.get(8)?,
        row.get::<_, Option<i64>>(9)?.unwrap_or_default(),
        row.get::<_, Option<i64>>(10)?.unwrap_or_default(),
    );
    Ok(Line {
        place: size(row, 2)?,
        thing: thing(query.set.of, row.get_ref(3)?),
        with: match query.set.with {
            Some(kind) => Some(thing(kind, row.get_ref(4)?)),
            None => None,
        },
        value: came(row, query.set.show.what)?,
        tally: tally.0.map(|gold| [gold, tally.1, tally.2]),
    })
}

fn came(row: &Row<'_>, what: What) -> rusqlite::Result<Option<Came>> {
    let [first, second, third]: [Option<i64>; 3] = [row.get(5)?, row.get(6)?, row.get(7)?];
    Ok(match what {
        What::Tally => first
            .zip(second)
            .zip(third)
            .map(|((gold, silver), bronze)| Came::Three([gold, silver, bronze])),
        What::Mean(_) | What::Share(_) | What::Ratio(..) => first.zip(second).map(|(one, other)| Came::Two(one, other)),
        What::Number(_) | What::Least(_) | What::Greatest(_) | What::Span(_) | What::Run => first.map(Came::One),
    })
}

/// The thing that a number or text stands for.
fn thing(kind: Kind, value: ValueRef<'_>) -> Thing {
    let text = || value.as_str().expect("it is a text").to_owned();
    let number = || value.as_i64().expect("it is a number");
    let nth = |number: i64| usize::try_from(number).expect("it is not negative");
    match kind {
        Kind::Athlete => Thing::Athlete(PersonId(number())),
        Kind::Country => Thing::Country(CountryId(number())),
        Kind::Continent => Thing::Continent(Continent::ALL[nth(number())]),
        Kind::Sport | Kind::Discipline => Thing::Sport(SportId(number())),
        Kind::Event => Thing::Event(EventId(number())),
        Kind::Contest => Thing::Contest(GamesId(number() / 1_000_000), EventId(number() % 1_000_000)),
        Kind::Games => Thing::Games(GamesId(number())),
        Kind::City => Thing::City(GamesId(number())),
        Kind::Host => Thing::Host(CountryId(number())),
        Kind::HostContinent => Thing::HostContinent(Continent::ALL[nth(number())]),
        Kind::Day => Thing::Day(text().parse::<Date>().expect("it is a day")),
        Kind::Colour => Thing::Colour([Medal::Gold, Medal::Silver, Medal::Bronze][nth(number() - 1)]),
        Kind::Sex => Thing::Sex([Sex::Male, Sex::Female][nth(number())]),
        Kind::EventSex => {
            Thing::EventSex([EventSex::Men, EventSex::Women, EventSex::Mixed, EventSex::Open][nth(number())])
        }
        Kind::Unit => Thing::Unit([EventUnit::Individual, EventUnit::Pair, EventUnit::Team][nth(number())]),
        Kind::Season => Thing::Season([Season::Summer, Season::Winter][nth(number())]),
        Kind::GamesKind => Thing::GamesKind([GamesKind::Olympic, GamesKind::Paralympic][nth(number())]),
        Kind::Class => Thing::Class(text()),
        Kind::Result | Kind::Medal => Thing::Result(u32::try_from(number() - 1).expect("it is a result")),
    }
}

fn size(row: &Row<'_>, column: usize) -> rusqlite::Result<usize> {
    let number: i64 = row.get(column)?;
    Ok(usize::try_from(number).expect("it is not negative"))
}
