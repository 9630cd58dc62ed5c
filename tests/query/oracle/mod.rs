//! The oracle: what a query comes to, by one statement of plain SQL over the tables of the bundled database.
//!
//! It is made from what the types of [`podium::query`] say and from the rules below, and knows nothing of how the
//! evaluator goes about it. It is slow, and plain on purpose: each measure goes through its facts anew.
//!
//! # Facts
//!
//! - **Medals** are results with a medal in contests with status `medal`, of Games that were held.
//! - **Results** are those of contests with status `medal`, of Games that were held, of whoever started.
//! - **Entries** are the rows of `entry` of Games that were held.
//! - **Programme**: contests with status `medal` of Games that were held.
//! - **Hosting**: Games that were held.
//!
//! `Status` anywhere among the filters (within `Not` and `Any` too) takes away "that were held", and
//! `Ended(NotStarted)` "of whoever started". The filters of the set decide that, also for what a measure narrows further;
//! those of a measure decide it only where this takes other facts than the set's filters let pass.
//!
//! A result is one fact. Where **athletes** are concerned it is one fact for each athlete (not for guides, pilots and
//! coxes), so that one of which nobody is named is none. Athletes are concerned where the set, its filters, or what is
//! measured of the line's own facts ([`Concerns`]) speak of athletes, sexes of persons, ages, births, heights, weights.
//! In the same way, where hosts or their continents are concerned a fact of Games with two hosts is two facts.
//!
//! Medals are those of the **organisers' tables** where nothing is concerned but committees, continents, Games and what
//! is known of these (cities, hosts, seasons, kinds, years, days of opening, numbers as the organisers count), colours,
//! and the number of medals; of a Games without any line of such a table they are counted. Lines of medals or results
//! concern results.
//!
//! All measures of the line's own facts are made from the same facts. A measure over other facts concerns what it, the
//! kinds of the lines and, if it is narrowed, the filters of the set speak of.
//!
//! # Kinds
//!
//! - Sport is the whole sport, Discipline that of the event or entry itself, which is a whole sport where this has no
//!   disciplines. Of a sport as a filter are its disciplines too.
//! - City is the name of the city; Host and HostContinent are of the Games, not of the competitor.
//! - Number counts different things; of Medal over results those with a medal. Facts without a thing of a kind (no class,
//!   no medal, no day, no continent) make no line of it and are not counted.
//!
//! # Filters know three things: yes, no, and that nobody knows
//!
//! What is surely so passes; `Not` of what nobody knows is not known either. Nobody knows a day, place, mark, height,
//! weight, birth or sex of a person that is not held, nor an age where a birth known to the year or month leaves two of
//! them and the comparison differs. But what has **no class, no medal or no continent** has none: it surely is not of
//! class T13. Who has no place is not known to be last, but surely is not `Placed`; who has no status surely is neither
//! `Unfinished` nor `Disqualified`. `NotStarted` is `started = 0`. A birthday that a known month excludes is no birthday.
//! With an amount that has no value nothing compares.
//!
//! - `Is([])` and `Any([])` let nothing pass.
//! - `Edition(n, …)`: the n-th held Games of the same kind and season after (before) that one, which need not be held;
//!   0 is the Games themselves.
//! - `Initial`: the first letter of the English name, accents off: of athletes, committees, hosts, sports, disciplines,
//!   events, Games, cities.
//!
//! # Values
//!
//! - A number of no facts is 0, and so are the medals of a tally, and a run, which is of Games that were held only; all
//!   other measures of no facts have no value, nor have shares and ratios of nothing.
//! - Ages and births as values are days, only of those known to the day. Compared they are full years of age, and the year
//!   of birth, wherever the amount comes from. A mean or a span of ages compares in years of 365.25 days; of weights, in
//!   kilograms.
//! - Shares and ratios compare exactly, not rounded to thousandths.
//! - A tally compares with a tally only; Games compare with Games only.
//! - An amount of a query is its value with `Value`, the number of lines with `Count`, else the value of the first line.
//! - `All(kind)`: different things of the kind over all facts of the sort of the set which pass those of its filters that
//!   speak of nothing but Games and what is known of them. What these and the kind concern chooses the facts.
//! - The value of all (`Value`) is measured over all facts that pass; where lines must pass something or are cut, and where
//!   it is measured over other facts, over those of the lines that are taken.
//! - The medals of a line are those of its own facts, whatever the measure narrows.
//!
//! # Lines
//!
//! - Without an order, and where they are level, lines stand in the order of their things (as [`Thing`] has it), then in
//!   that of their second things. Level lines share a place. An order takes no line without a value, though it is one of their number.
//! - Most marks first means the best first: the least, where in all events of the set less is better.
//! - `take` counts lines, not places: from the one at `from` to that at `to`, and on while they are level with this one.
//!   Without an order all lines are level. With `of_each` lines of the same first thing are counted among themselves; they
//!   stay in the order and at the places that they have among all.
//! - The number of lines is that before `take`.
//! - `Compare` has a line for each thing of the kind that is named by an `Is` at the top of the filters, be it with
//!   nothing; but not where lines are told apart by two things.

mod compile;
mod concerns;
mod kinds;
mod marks;
mod read;

use std::sync::{LazyLock, Mutex, PoisonError};

use podium::query::{Query, Thing};
use podium::records::{PooledConnection, Records};
use rusqlite::limits::Limit;
use rusqlite::{Connection, params};

use self::compile::Statement;

/// The records, opened once.
pub static RECORDS: LazyLock<Records> = LazyLock::new(|| Records::open().expect("the bundled records open"));

static ORACLE: LazyLock<Mutex<Oracle>> = LazyLock::new(|| Mutex::new(Oracle::open().expect("the facts are made")));

/// What a query comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// The lines that are taken.
    pub lines: Vec<Line>,
    /// How many lines there are, whether taken or not.
    pub of: usize,
    /// Of a query for a value: what all facts of the lines come to.
    pub whole: Option<Came>,
}

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What it is of.
    pub thing: Thing,
    /// What tells it from others.
    pub with: Option<Thing>,
    /// Which place it has in the order.
    pub place: usize,
    /// What was measured.
    pub value: Option<Came>,
    /// The medals of its facts.
    pub tally: Option<[i64; 3]>,
}

/// What was measured, in the numbers that a value is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// A number, a day since 1970, an id of a Games, an age in days, a weight in tenths.
    One(i64),
    /// A part and a whole, or a sum and by what it is divided.
    Two(i64, i64),
    /// Golds, silvers, bronzes.
    Three([i64; 3]),
}

/// Why a query has no answer.
#[derive(Debug)]
pub enum Unanswered {
    /// It does not make sense: why.
    Refused(String),
    /// SQLite said no.
    Sqlite(rusqlite::Error, String),
}

/// What a query comes to.
pub fn ask(query: &Query) -> Result<Answer, Unanswered> {
    let oracle = ORACLE.lock().unwrap_or_else(PoisonError::into_inner);
    oracle.ask(query)
}

/// Whether a query makes sense, so far as facts tell what it asks of them.
pub fn makes_sense(query: &Query) -> bool {
    Statement::of(query).is_ok()
}

/// A connection of its own, beside whose database temporary tables lie.
struct Oracle {
    connection: PooledConnection<'static>,
}

impl Oracle {
    /// Makes the facts.
    fn open() -> rusqlite::Result<Self> {
        let connection = RECORDS.connection().expect("a connection is lent");
        connection.execute_batch("PRAGMA query_only = OFF; PRAGMA cache_size = -65536; BEGIN")?;
        connection.set_limit(Limit::SQLITE_LIMIT_SQL_LENGTH, 1024 * 1024)?;
        connection.set_limit(Limit::SQLITE_LIMIT_EXPR_DEPTH, 1000)?;
        Self::texts(&connection)?;
        connection.execute_batch(include_str!("tables.sql"))?;
        for facts in ["start", "winner", "entry"] {
            let ages = include_str!("ages.sql").replace("{}", &format!("{facts}_at"));
            connection.execute_batch(&format!("CREATE TEMP VIEW o_{facts} AS {ages}"))?;
        }
        connection.execute_batch("COMMIT")?;
        Ok(Self { connection })
    }

    /// What SQL does not read: marks, and first letters with accents.
    fn texts(connection: &Connection) -> rusqlite::Result<()> {
        connection.execute_batch(
            "CREATE TEMP TABLE mark (text TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID;
             CREATE TEMP TABLE letter (of TEXT, id INTEGER, letter TEXT, PRIMARY KEY (of, id)) WITHOUT ROWID;",
        )?;
        let mut texts = connection.prepare("SELECT DISTINCT mark FROM result WHERE mark IS NOT NULL")?;
        let mut insert = connection.prepare("INSERT INTO mark VALUES (?, ?)")?;
        let mut rows = texts.query([])?;
        while let Some(row) = rows.next()? {
            let text: String = row.get(0)?;
            insert.execute(params![text, marks::ten_thousandths(&text)])?;
        }
        let mut names = connection.prepare(
            "SELECT 'person', id, name FROM person UNION ALL SELECT 'country', id, name FROM country
             UNION ALL SELECT 'sport', id, name FROM sport UNION ALL SELECT 'event', id, title FROM event
             UNION ALL SELECT 'games', id, name FROM games UNION ALL SELECT 'city', id, city FROM games",
        )?;
        let mut insert = connection.prepare("INSERT INTO letter VALUES (?, ?, ?)")?;
        let mut rows = names.query([])?;
        while let Some(row) = rows.next()? {
            let (of, id, name): (String, i64, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
            let letter = name
                .chars()
                .next()
                .and_then(|first| any_ascii::any_ascii_char(first).get(..1));
            insert.execute(params![of, id, letter.map(str::to_ascii_lowercase)])?;
        }
        Ok(())
    }

    fn ask(&self, query: &Query) -> Result<Answer, Unanswered> {
        let statement = Statement::of(query).map_err(Unanswered::Refused)?;
        read::answer(&self.connection, query, &statement)
            .map_err(|error| Unanswered::Sqlite(error, statement.to_string()))
    }
}
