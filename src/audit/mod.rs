//! Proving the promises on the records that the design makes, from the bundled database itself.
//!
//! Each check counts again, from the single results, what the database holds as a table or total, and tells how much it
//! looked at. A departure from a promise is a fault unless `data/exceptions.csv` lists it with its reason; an
//! exception that no check needed is a fault too, so that the list never hides more than it should.

mod columns;
mod compiled;
mod contests;
mod coverage;
mod database;
mod exceptions;
mod medals;
mod paris;
mod people;
mod record_marks;
mod report;
mod tables;

pub use report::{Finding, Listed, Report};

use rusqlite::Connection;

use crate::records::{Catalog, GamesId, Records};

use exceptions::Exceptions;
use medals::MedalRow;

/// Runs every check. A check that could not be run to its end breaks its promise.
pub fn run(records: &Records) -> Report {
    let mut report = Report::default();
    match Audit::prepare(records) {
        Ok(audit) => audit.run(&mut report),
        Err(error) => report.findings.push(Finding::failed("The records can be read", &error)),
    }
    report
}

/// What the checks share.
struct Audit<'r> {
    records: &'r Records,
    catalog: &'r Catalog,
    exceptions: Exceptions,
    medals: Vec<MedalRow>,
}

/// A check: what it promises, and how it is proved.
type Check = fn(&Audit<'_>, &Connection, &mut Finding) -> rusqlite::Result<()>;

/// The promises, in the order in which they are printed.
const PROMISES: &[(&str, Check)] = &[
    (
        "SQLite finds the database whole and every reference kept",
        database::whole,
    ),
    ("The database cannot be written", database::read_only),
    (
        "A medal table counted from the results equals the official one",
        tables::counted_equal_official,
    ),
    (
        "The Paris 2024 Paralympics count 549 gold, 551 silver and 607 bronze",
        paris::paralympics_2024,
    ),
    (
        "Ranks follow gold, then silver, then bronze, and equals share a rank",
        tables::ranks,
    ),
    ("The tally by sport equals the results", tables::tally),
    ("Every medal event has one gold", contests::one_gold),
    (
        "No medal was won outside the days of its Games",
        contests::within_the_games,
    ),
    ("No medallist was under 10 or over 80", people::ages),
    (
        "Nobody has two medals of one event, or one of the other sex",
        people::identities,
    ),
    ("Every record can be true", record_marks::can_be_true),
    ("Every name is a name", people::names),
    ("Every person's totals add up", people::totals),
    ("Whoever started took part", compiled::starters),
    ("The numbers of athletes equal those who took part", compiled::turnout),
    (
        "The medals of athletes and careers equal the results",
        compiled::careers,
    ),
    ("The ages of athletes follow from their births", compiled::ages),
    (
        "Several medals of a committee in one event equal the results",
        compiled::hauls,
    ),
    ("The medals of days equal the results", compiled::days),
    ("The columns of facts equal the tables", columns::equal_the_tables),
    (
        "Every Games held has its table, its coverage and its sources",
        coverage::said,
    ),
    ("The shares of what is held are true", coverage::shares),
    ("Every country code is known and used", tables::codes),
    ("Every exception listed is needed", exceptions::needed),
];

impl<'r> Audit<'r> {
    fn prepare(records: &'r Records) -> Result<Self, crate::records::RecordsError> {
        let conn = records.connection()?;
        Ok(Self {
            records,
            catalog: records.catalog(),
            exceptions: Exceptions::load(&conn)?,
            medals: medals::load(&conn)?,
        })
    }

    fn run(&self, report: &mut Report) {
        for (promise, check) in PROMISES {
            let mut finding = Finding::new(promise);
            let outcome = self
                .records
                .connection()
                .map_err(|error| error.to_string())
                .and_then(|conn| check(self, &conn, &mut finding).map_err(|error| error.to_string()));
            if let Err(error) = outcome {
                finding.broken.push(format!("could not be checked: {error}"));
            }
            report.findings.push(finding);
        }
    }

    /// Notes a departure, at one Games or of no one Games: listed, when an exception of this rule, Games and subject
    /// gives the reason, else broken.
    fn depart(&self, finding: &mut Finding, rule: &str, games: Option<GamesId>, subject: &str, what: String) {
        let key = games.map(|games| self.catalog.games(games).key.clone());
        match (self.exceptions.excuse(rule, games, subject), key) {
            (Some(reason), games) => {
                finding.listed.push(Listed {
                    games,
                    subject: subject.to_owned(),
                    reason: reason.to_owned(),
                });
            }
            (None, Some(games)) => finding.broken.push(format!("{games}, {subject}: {what}")),
            (None, None) => finding.broken.push(format!("{subject}: {what}")),
        }
    }
}
