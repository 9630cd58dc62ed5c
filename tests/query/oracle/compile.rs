//! From a query to one statement: a table for each set, measure and amount, each made anew.

use std::fmt;

use podium::query::{
    Amount, Ask, Attribute, Comparison, End, Ended, Filter, Having, Kind, Measure, Query, Set, Thing, What,
};
use podium::records::GamesStatus;

use super::RECORDS;
use super::concerns::{Concerns, Facts, From, has, speaks_of_games};
use super::kinds::{Refused, known, literal};

/// The columns of a measure: what it came to (v1, v2, v3), as what it compares (n of d), by what it is in order (k1 to k3).
const MEASURED: &str = "v1, v2, v3, n, d, k1, k2, k3";

/// A statement that tells of each line, of their number and of the whole, and the tables that it names. These are common
/// tables in spirit, but SQLite writes out a common table wherever it is named, and so gives up on queries that nest.
pub struct Statement {
    pub tables: Vec<(String, String)>,
    pub sql: String,
}

/// A place in the statement where an amount stands.
struct Than {
    n: String,
    d: String,
    tally: Option<[String; 3]>,
}

/// What a measure is made over.
#[derive(Clone, Copy)]
enum Over<'c> {
    /// Each line on its own.
    Lines,
    /// All lines of a table together; all facts, where no lines are left out.
    Whole(&'c str),
}

#[derive(Default)]
struct Compiler {
    tables: Vec<(String, String)>,
}

impl Statement {
    pub fn of(query: &Query) -> Result<Self, Refused> {
        let mut compiler = Compiler::default();
        let set = &query.set;
        let (all, taken) = compiler.set(set, query.ask == Ask::Compare)?;
        let mut parts = Vec::new();
        let facts = Concerns::set(set).facts(set.about);
        let tally = if matches!(
            facts.from,
            From::Tables | From::Results { medals: true } | From::Starts { medals: true }
        ) {
            let tally = compiler.measure(set, &Measure::of(What::Tally), facts, Over::Lines)?;
            parts.push(format!(
                "SELECT 0 AS part, pos, place, a, b, l.v1, l.v2, l.v3, ifnull(t.v1, 0) AS t1, ifnull(t.v2, 0) AS t2,
                        ifnull(t.v3, 0) AS t3
                 FROM {taken} l LEFT JOIN {tally} t USING (a, b)"
            ));
            true
        } else {
            false
        };
        if !tally {
            parts.push(format!(
                "SELECT 0 AS part, pos, place, a, b, v1, v2, v3, NULL AS t1, NULL AS t2, NULL AS t3 FROM {taken}"
            ));
        }
        parts.push(format!(
            "SELECT 1, 0, 0, NULL, NULL, count(*), NULL, NULL, NULL, NULL, NULL FROM {all}"
        ));
        if query.ask == Ask::Value {
            let whole = compiler.shown(set, Over::Whole(&taken))?;
            parts.push(format!(
                "SELECT 2, 0, 0, NULL, NULL, v1, v2, v3, NULL, NULL, NULL FROM {whole}"
            ));
        }
        Ok(Self {
            tables: compiler.tables,
            sql: format!("{}\nORDER BY part, pos", parts.join("\nUNION ALL\n")),
        })
    }
}

impl fmt::Display for Statement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, sql) in &self.tables {
            writeln!(f, "CREATE TEMP TABLE {name} AS\n{sql};")?;
        }
        writeln!(f, "{};", self.sql)
    }
}

impl Compiler {
    fn table(&mut self, what: &str, sql: String) -> String {
        let name = format!("q_{what}_{}", self.tables.len());
        self.tables.push((name.clone(), sql));
        name
    }

    /// All lines of a set with their places, and those of them that are taken: a, b, pos, place and what was measured.
    fn set(&mut self, set: &Set, compare: bool) -> Result<(String, String), Refused> {
        let facts = Concerns::set(set).facts(set.about);
        let (a, b) = keys(set, facts)?;
        let passing = self.passing(set, facts, &set.only)?;
        let mut lines =
            format!("SELECT DISTINCT {a} AS a, {b} AS b FROM {passing} AND {a} IS NOT NULL AND {b} IS NOT NULL");
        if compare && set.with.is_none() {
            for thing in named(set) {
                lines += &format!("\nUNION SELECT {}, 0", literal(thing));
            }
        }
        let lines = self.table("lines", lines);

        let shown = self.shown(set, Over::Lines)?;
        let mut from = format!("{lines} l LEFT JOIN {shown} s USING (a, b)");
        let mut must = Vec::new();
        for having in &set.having {
            let at = must.len();
            let measured = self.measured(set, &having.measure, Over::Lines)?;
            from += &format!("\nLEFT JOIN {measured} x{at} USING (a, b)");
            let than = match &having.than {
                Amount::Measure(measure) => {
                    let measured = self.measured(set, measure, Over::Lines)?;
                    from += &format!("\nLEFT JOIN {measured} y{at} USING (a, b)");
                    let [n, d, v1, v2, v3] = with_nothing(measure.what, &format!("y{at}"));
                    Than {
                        n,
                        d,
                        tally: (measure.what == What::Tally).then_some([v1, v2, v3]),
                    }
                }
                amount => self.amount(set, amount, attribute_of(having.measure.what))?,
            };
            must.push(must_be(having, &format!("x{at}"), &than)?);
        }
        let must = if must.is_empty() {
            "1".to_owned()
        } else {
            must.join(" AND ")
        };
        let nothing = match set.show.what {
            What::Number(_) | What::Run => {
                "ifnull(s.v1, 0) AS v1, s.v2, s.v3, ifnull(s.n, 0) AS n, 1 AS d, ifnull(s.k1, 0) AS k1, 0 AS k2, 0 AS k3"
            }
            What::Tally => {
                "ifnull(s.v1, 0) AS v1, ifnull(s.v2, 0) AS v2, ifnull(s.v3, 0) AS v3, s.n, s.d,
                 ifnull(s.k1, 0) AS k1, ifnull(s.k2, 0) AS k2, ifnull(s.k3, 0) AS k3"
            }
            _ => "s.v1, s.v2, s.v3, s.n, s.d, s.k1, s.k2, s.k3",
        };
        let kept = self.table(
            "kept",
            format!("SELECT l.a AS a, l.b AS b, {nothing}\nFROM {from}\nWHERE {must}"),
        );

        // Without an order all lines are level; with one, those without a value have no place in it.
        let (level, valued) = match set.order {
            Some(End::Most) => ("k1 DESC, k2 DESC, k3 DESC", "k1 IS NOT NULL"),
            Some(End::Least) => ("k1, k2, k3", "k1 IS NOT NULL"),
            None => ("1", "1"),
        };
        // Counted among all lines, and among those of the same first thing.
        let placed = self.table(
            "placed",
            format!(
                "SELECT a, b, {MEASURED},
                        row_number() OVER (ORDER BY {level}, a, b) AS pos, rank() OVER (ORDER BY {level}) AS place,
                        row_number() OVER (PARTITION BY a ORDER BY {level}, a, b) AS each_pos,
                        rank() OVER (PARTITION BY a ORDER BY {level}) AS each_place
                 FROM {kept} WHERE {valued}"
            ),
        );
        let Some(take) = set.take else {
            return Ok((kept, placed));
        };
        let each = if take.of_each { "each_" } else { "" };
        let of = if take.of_each { "a" } else { "1" };
        let last = self.table(
            "last",
            format!(
                "SELECT {of} AS of, {each}place AS place FROM {placed} WHERE {each}pos = {}",
                take.to
            ),
        );
        let taken = self.table(
            "taken",
            format!(
                "SELECT placed.* FROM {placed} AS placed LEFT JOIN {last} AS last ON last.of = {of}
                 WHERE {each}pos >= {} AND (last.place IS NULL OR placed.{each}place <= last.place)",
                take.from
            ),
        );
        Ok((kept, taken))
    }

    /// What a set shows.
    fn shown(&mut self, set: &Set, over: Over<'_>) -> Result<String, Refused> {
        self.measured(set, &set.show, over)
    }

    /// What a measure comes to, of the lines' own facts or of others.
    fn measured(&mut self, set: &Set, measure: &Measure, over: Over<'_>) -> Result<String, Refused> {
        let facts = match measure.over {
            None => Concerns::set(set).facts(set.about),
            Some(other) => Concerns::over(set, measure, other.narrowed).facts(other.about),
        };
        self.measure(set, measure, facts, over)
    }

    fn measure(&mut self, set: &Set, measure: &Measure, facts: Facts, over: Over<'_>) -> Result<String, Refused> {
        let (a, b) = keys(set, facts)?;
        let narrowed: &[Filter] = match measure.over {
            Some(other) if !other.narrowed => &[],
            _ => &set.only,
        };
        // A share tells those that pass apart from those that do not.
        let (must, part): (&[Filter], &[Filter]) = match measure.what {
            What::Share(_) => (&[], &measure.only),
            _ => (&measure.only, &[]),
        };
        let mut from = rows(
            facts,
            if measure.over.is_some_and(|other| !other.narrowed) {
                &measure.only
            } else {
                narrowed
            },
        );
        for filter in narrowed.iter().chain(must) {
            from += &format!("\n AND {}", self.truth(set, facts, filter)?);
        }
        let mut passes = vec!["1".to_owned()];
        for filter in part {
            passes.push(self.truth(set, facts, filter)?);
        }
        let (key, by) = match over {
            Over::Lines => {
                from += &format!("\n AND {a} IS NOT NULL AND {b} IS NOT NULL");
                (format!("{a} AS a, {b} AS b"), " GROUP BY 1, 2")
            }
            Over::Whole(_) if set.having.is_empty() && set.take.is_none() && measure.over.is_none() => {
                ("0 AS a, 0 AS b".to_owned(), "")
            }
            Over::Whole(lines) => {
                from += &format!("\n AND ({a}, {b}) IN (SELECT a, b FROM {lines})");
                ("0 AS a, 0 AS b".to_owned(), "")
            }
        };
        let raw = match measure.what {
            What::Number(kind) => format!(
                "SELECT {key}, count(DISTINCT {}) AS v1, NULL AS v2, NULL AS v3 FROM {from}{by}",
                facts.kind(kind)?
            ),
            What::Tally => {
                let (medal, id) = (facts.kind(Kind::Colour)?, facts.kind(Kind::Medal)?);
                let of = |colour| format!("count(DISTINCT CASE WHEN {medal} = {colour} THEN {id} END) AS v{colour}");
                format!("SELECT {key}, {}, {}, {} FROM {from}{by}", of(1), of(2), of(3))
            }
            What::Least(attribute) => extreme("min", facts, attribute, &key, &from, by)?,
            What::Greatest(attribute) => extreme("max", facts, attribute, &key, &from, by)?,
            What::Mean(attribute) => {
                let value = facts.attribute(attribute)?.value;
                if matches!(attribute, Attribute::Games) {
                    return Err("there is no mean of Games".to_owned());
                }
                format!("SELECT {key}, sum({value}) AS v1, nullif(count({value}), 0) AS v2, NULL AS v3 FROM {from}{by}")
            }
            What::Span(attribute) => {
                let value = facts.attribute(attribute)?.value;
                if matches!(attribute, Attribute::Games) {
                    return Err("there is no span of Games".to_owned());
                }
                format!("SELECT {key}, max({value}) - min({value}) AS v1, NULL AS v2, NULL AS v3 FROM {from}{by}")
            }
            What::Share(kind) => {
                let thing = facts.kind(kind)?;
                format!(
                    "SELECT {key}, count(DISTINCT CASE WHEN {} THEN {thing} END) AS v1,
                            nullif(count(DISTINCT {thing}), 0) AS v2, NULL AS v3 FROM {from}{by}",
                    passes.join(" AND ")
                )
            }
            What::Ratio(kind, each) => format!(
                "SELECT {key}, count(DISTINCT {}) AS v1, nullif(count(DISTINCT {}), 0) AS v2, NULL AS v3 FROM {from}{by}",
                facts.kind(kind)?,
                facts.kind(each)?
            ),
            What::Run => format!(
                "SELECT a, b, ifnull(max(length), 0) AS v1, NULL AS v2, NULL AS v3
                 FROM (SELECT a, b, count(*) AS length
                       FROM (SELECT a, b, kind, season,
                                    position - row_number() OVER (PARTITION BY a, b, kind, season ORDER BY position) AS run
                             FROM (SELECT DISTINCT {key}, g.kind, g.season, g.position
                                   FROM {from} AND g.position IS NOT NULL))
                       GROUP BY a, b, kind, season, run){}",
                if by.is_empty() { "" } else { " GROUP BY 1, 2" }
            ),
        };
        let (n, d, k) = compared(measure.what);
        let k = match attribute_of(measure.what) {
            Some(Attribute::Mark) => {
                let own = self.passing(set, facts, &set.only)?;
                let better = self.table(
                    "better",
                    format!(
                        "SELECT min(ifnull((SELECT less FROM better WHERE better.event = f.event), 0)) AS less
                         FROM {own} AND f.mark IS NOT NULL"
                    ),
                );
                format!("({k}) * CASE WHEN (SELECT less FROM {better}) THEN -1 ELSE 1 END")
            }
            _ => k.to_owned(),
        };
        let (k2, k3) = if measure.what == What::Tally {
            ("v2", "v3")
        } else {
            ("0", "0")
        };
        Ok(self.table(
            "measured",
            format!("SELECT a, b, v1, v2, v3, {n} AS n, {d} AS d, {k} AS k1, {k2} AS k2, {k3} AS k3\nFROM (\n{raw}\n)"),
        ))
    }

    /// Facts that pass filters, as what stands behind FROM; more conditions can follow with AND.
    fn passing(&mut self, set: &Set, facts: Facts, filters: &[Filter]) -> Result<String, Refused> {
        let mut from = rows(facts, filters);
        for filter in filters {
            from += &format!("\n AND {}", self.truth(set, facts, filter)?);
        }
        Ok(from)
    }

    /// Whether a filter lets a fact pass: 1, 0, or NULL where nobody knows.
    fn truth(&mut self, set: &Set, facts: Facts, filter: &Filter) -> Result<String, Refused> {
        let results = matches!(facts.from, From::Results { .. } | From::Starts { .. });
        let of_results = |sql: &str| {
            if results {
                Ok(sql.to_owned())
            } else {
                Err(format!("{facts:?} do not tell {filter:?}"))
            }
        };
        Ok(match filter {
            Filter::Is(things) => {
                let each: Result<Vec<_>, _> = things.iter().map(|thing| facts.is(thing)).collect();
                any(&each?)
            }
            Filter::Of(inner) => {
                let a = facts.kind(inner.of)?;
                let b = inner.with.map(|kind| facts.kind(kind)).transpose()?;
                let (_, taken) = self.set(inner, false)?;
                match (b, inner.with) {
                    (Some(b), Some(with)) => {
                        let both = format!("({a}, {b}) IN (SELECT a, b FROM {taken})");
                        known(inner.of, known(with, both))
                    }
                    _ => known(inner.of, format!("{a} IN (SELECT a FROM {taken})")),
                }
            }
            Filter::Edition(steps, inner) => {
                if inner.of != Kind::Games {
                    return Err(format!("editions of {:?}", inner.of));
                }
                let (_, taken) = self.set(inner, false)?;
                let (side, direction) = if *steps < 0 { ("<", "DESC") } else { (">", "ASC") };
                let away = i32::from(*steps).abs();
                let target = if away == 0 {
                    "start.id".to_owned()
                } else {
                    format!(
                        "(SELECT next.id FROM g AS next WHERE next.kind = start.kind AND next.season = start.season
                              AND next.status = 'held' AND next.id {side} start.id
                          ORDER BY next.id {direction} LIMIT 1 OFFSET {})",
                        away - 1
                    )
                };
                let reached = self.table(
                    "reached",
                    format!("SELECT {target} AS id FROM {taken} JOIN g AS start ON start.id = {taken}.a"),
                );
                format!("f.games IN (SELECT id FROM {reached} WHERE id IS NOT NULL)")
            }
            Filter::Compares(attribute, is, amount) => {
                let told = facts.attribute(*attribute)?;
                let than = self.amount(set, amount, Some(*attribute))?;
                if than.tally.is_some() {
                    return Err(format!("{attribute:?} beside a tally"));
                }
                let (least, most, units) = told.compared;
                let one = |value: &str| {
                    let n = if units == 1 {
                        than.n.clone()
                    } else {
                        format!("{units} * {}", than.n)
                    };
                    let value = if than.d == "1" {
                        value.to_owned()
                    } else {
                        format!("{value} * {}", than.d)
                    };
                    format!("{value} {} {n}", sign(*is))
                };
                if least == most {
                    format!("({})", one(least))
                } else {
                    // Known where both the least and the greatest that it may be say the same, and the same number.
                    format!(
                        "CASE WHEN {least} = {most} OR {0} AND {1} AND '{2}' <> '=' OR NOT ({0}) AND NOT ({1}) THEN {0} END",
                        one(least),
                        one(most),
                        sign(*is)
                    )
                }
            }
            Filter::Ended(Ended::Unfinished) => of_results("ifnull(f.ended = 'DNF', 0)")?,
            Filter::Ended(Ended::Disqualified) => of_results("ifnull(f.ended = 'DSQ', 0)")?,
            Filter::Ended(Ended::NotStarted) => of_results("NOT f.started")?,
            Filter::Ended(Ended::Placed) => of_results("f.place IS NOT NULL")?,
            Filter::Last => of_results("CASE WHEN f.place IS NOT NULL THEN f.last END")?,
            Filter::Initial(kind, letter) => {
                let id = facts.kind(*kind)?;
                let of = match kind {
                    Kind::Athlete => "person",
                    Kind::Country | Kind::Host => "country",
                    Kind::Sport | Kind::Discipline => "sport",
                    Kind::Event => "event",
                    Kind::Games => "games",
                    Kind::City => "city",
                    _ => return Err(format!("{kind:?} have no names")),
                };
                if !letter.is_ascii_lowercase() {
                    return Err(format!("{letter} is no small letter"));
                }
                format!("ifnull((SELECT letter FROM letter WHERE of = '{of}' AND id = {id}) = '{letter}', 0)")
            }
            Filter::Birthday(month, day) => {
                facts.attribute(Attribute::Born)?;
                format!(
                    "CASE WHEN length(f.born) = 10 THEN substr(f.born, 6) = '{month:02}-{day:02}'
                          WHEN length(f.born) = 7 AND substr(f.born, 6) <> '{month:02}' THEN 0 END"
                )
            }
            Filter::Yearly(month, day) => {
                facts.attribute(Attribute::Day)?;
                format!("(substr(f.day, 6) = '{month:02}-{day:02}')")
            }
            Filter::Status(status) => format!(
                "(g.status = '{}')",
                match status {
                    GamesStatus::Held => "held",
                    GamesStatus::Cancelled => "cancelled",
                    GamesStatus::Scheduled => "scheduled",
                    GamesStatus::Intercalated => "intercalated",
                }
            ),
            Filter::Not(filter) => format!("NOT ({})", self.truth(set, facts, filter)?),
            Filter::Any(filters) => {
                let mut each = Vec::new();
                for filter in filters {
                    each.push(self.truth(set, facts, filter)?);
                }
                any(&each)
            }
        })
    }

    /// An amount that is the same for all lines.
    fn amount(&mut self, set: &Set, amount: &Amount, of: Option<Attribute>) -> Result<Than, Refused> {
        let games = of == Some(Attribute::Games);
        Ok(match amount {
            Amount::Number(_) | Amount::All(_) if games => return Err("Games beside a number".to_owned()),
            Amount::Number(number) => Than {
                n: number.to_string(),
                d: "1".to_owned(),
                tally: None,
            },
            Amount::Measure(_) => return Err("a fact has no measure".to_owned()),
            Amount::Of(query) => {
                let tally = query.set.show.what == What::Tally && query.ask != Ask::Count;
                if games != (query.ask != Ask::Count && attribute_of(query.set.show.what) == Some(Attribute::Games)) {
                    return Err("Games beside something else".to_owned());
                }
                let (all, taken) = self.set(&query.set, query.ask == Ask::Compare)?;
                let one = match query.ask {
                    Ask::List | Ask::Compare => {
                        self.table("first", format!("SELECT * FROM {taken} ORDER BY pos LIMIT 1"))
                    }
                    Ask::Count => self.table("count", format!("SELECT count(*) AS n, 1 AS d FROM {all}")),
                    Ask::Value => self.shown(&query.set, Over::Whole(&taken))?,
                    Ask::Whether => return Err("whether is no amount".to_owned()),
                };
                let column = |name: &str| format!("(SELECT {name} FROM {one})");
                Than {
                    n: column("n"),
                    d: column("d"),
                    tally: tally.then(|| ["v1", "v2", "v3"].map(column)),
                }
            }
            Amount::All(kind) => {
                let filters: Vec<_> = set
                    .only
                    .iter()
                    .filter(|filter| speaks_of_games(filter))
                    .cloned()
                    .collect();
                let facts = Concerns::all(*kind, &filters).facts(set.about);
                let kind = facts.kind(*kind)?;
                let from = self.passing(set, facts, &filters)?;
                let all = self.table("everything", format!("SELECT count(DISTINCT {kind}) AS n FROM {from}"));
                Than {
                    n: format!("(SELECT n FROM {all})"),
                    d: "1".to_owned(),
                    tally: None,
                }
            }
        })
    }
}

/// The facts among which filters choose: of Games that were held, and of those who started, unless a filter says
/// otherwise.
fn rows(facts: Facts, filters: &[Filter]) -> String {
    let any = |is: fn(&Filter) -> bool| filters.iter().any(|filter| has(filter, is));
    let mut must = vec!["1"];
    if !any(|filter| matches!(filter, Filter::Status(_))) {
        must.push("g.status = 'held'");
    }
    let all_results = matches!(
        facts.from,
        From::Results { medals: false } | From::Starts { medals: false }
    );
    if all_results && !any(|filter| matches!(filter, Filter::Ended(Ended::NotStarted))) {
        must.push("f.started");
    }
    format!("{}\nWHERE {}", facts.sql(), must.join(" AND "))
}

/// By what lines are told apart; 0 where there is no second thing.
fn keys(set: &Set, facts: Facts) -> Result<(&'static str, &'static str), Refused> {
    Ok((facts.kind(set.of)?, set.with.map_or(Ok("0"), |kind| facts.kind(kind))?))
}

/// Things of the kind of the lines that the filters name.
fn named(set: &Set) -> impl Iterator<Item = &Thing> {
    let catalog = RECORDS.catalog();
    let things = set.only.iter().flat_map(|filter| match filter {
        Filter::Is(things) => &things[..],
        _ => &[],
    });
    things.filter(move |thing| match (thing, set.of) {
        (Thing::Sport(sport), Kind::Sport) => catalog.sport(*sport).parent.is_none(),
        (Thing::Sport(sport), Kind::Discipline) => catalog.children(*sport).next().is_none(),
        (thing, kind) => thing.kind() == kind,
    })
}

fn extreme(end: &str, facts: Facts, attribute: Attribute, key: &str, from: &str, by: &str) -> Result<String, Refused> {
    let value = facts.attribute(attribute)?.value;
    Ok(match attribute {
        // The full years that the youngest has are those of the same fact.
        Attribute::Age => format!(
            "SELECT a, b, packed / 1000 AS v1, packed % 1000 AS v2, NULL AS v3
             FROM (SELECT {key}, {end}(f.age_days * 1000 + f.age_least) AS packed FROM {from}{by})"
        ),
        _ => format!("SELECT {key}, {end}({value}) AS v1, NULL AS v2, NULL AS v3 FROM {from}{by}"),
    })
}

/// As what a measure compares: so many of so many, in the unit of amounts; and by what it is in order.
fn compared(what: What) -> (&'static str, &'static str, &'static str) {
    match what {
        What::Number(_) | What::Run => ("v1", "1", "v1"),
        What::Tally => ("NULL", "NULL", "v1"),
        What::Least(attribute) | What::Greatest(attribute) => match attribute {
            Attribute::Age => ("v2", "1", "v1"),
            Attribute::Born => ("CAST(strftime('%Y', v1 + 2440587.5) AS INTEGER)", "1", "v1"),
            Attribute::Weight => ("v1", "10", "v1"),
            _ => ("v1", "1", "v1"),
        },
        What::Mean(Attribute::Age | Attribute::Born) => ("4 * v1", "1461 * v2", "1.0 * v1 / v2"),
        What::Mean(Attribute::Weight) => ("v1", "10 * v2", "1.0 * v1 / v2"),
        What::Mean(_) => ("v1", "v2", "1.0 * v1 / v2"),
        What::Span(Attribute::Age | Attribute::Born) => ("4 * v1", "1461", "v1"),
        What::Span(Attribute::Weight) => ("v1", "10", "v1"),
        What::Span(_) => ("v1", "1", "v1"),
        What::Share(_) | What::Ratio(..) => ("1000 * v1", "v2", "1.0 * v1 / v2"),
    }
}

/// The columns n, d, v1, v2, v3 of a measure of a line that may have no facts for it.
fn with_nothing(what: What, table: &str) -> [String; 5] {
    let zero = |name: &str| format!("ifnull({table}.{name}, 0)");
    let plain = |name: &str| format!("{table}.{name}");
    match what {
        What::Number(_) | What::Run => [zero("n"), "1".to_owned(), zero("v1"), plain("v2"), plain("v3")],
        What::Tally => [plain("n"), plain("d"), zero("v1"), zero("v2"), zero("v3")],
        _ => ["n", "d", "v1", "v2", "v3"].map(plain),
    }
}

fn must_be(having: &Having, table: &str, than: &Than) -> Result<String, Refused> {
    let what = having.measure.what;
    let is = sign(having.is);
    let [n, d, v1, v2, v3] = with_nothing(what, table);
    match (what, &than.tally) {
        (What::Tally, Some([t1, t2, t3])) => Ok(format!("({v1}, {v2}, {v3}) {is} ({t1}, {t2}, {t3})")),
        (What::Tally, None) | (_, Some(_)) => Err("a tally beside a number".to_owned()),
        (_, None) => Ok(format!("{n} * {} {is} {} * {d}", than.d, than.n)),
    }
}

fn attribute_of(what: What) -> Option<Attribute> {
    match what {
        What::Least(attribute) | What::Greatest(attribute) | What::Mean(attribute) | What::Span(attribute) => {
            Some(attribute)
        }
        What::Number(_) | What::Tally | What::Share(_) | What::Ratio(..) | What::Run => None,
    }
}

fn sign(is: Comparison) -> &'static str {
    match is {
        Comparison::More => ">",
        Comparison::Fewer => "<",
        Comparison::AtLeast => ">=",
        Comparison::AtMost => "<=",
        Comparison::Exactly => "=",
    }
}

fn any(each: &[String]) -> String {
    if each.is_empty() {
        "0".to_owned()
    } else {
        format!("({})", each.join(" OR "))
    }
}
