//! Things counted by how many others were there with them: countries by athletes, sports by events, athletes by Games.

use rusqlite::{Connection, Row, params_from_iter};

use crate::question::{Filters, MedalFilter, Unit};
use crate::records::{Catalog, PersonId, Records, Sex};

use super::conditions::Conditions;
use super::people::person_sex;
use super::ranking::Counted;
use super::roster::{of_place, starts};
use super::{AnswerError, Ranked, RankedItem};

/// How many athletes are kept of those who were at most Games.
const KEPT: usize = 60;
/// So many starts are gone through one by one; of more only those of people who were at many Games.
const FEW: usize = 3000;
/// Who was at more Games stands in the index of those who were at many.
const MANY_GAMES: u32 = 3;
/// When so many are found, those behind them are not looked at.
const ENOUGH: usize = 10;

/// How many of `by` there were with each of `of`, each counted once. Disciplines stand under their sport unless a sport
/// was named.
pub(super) fn distinct(
    connection: &Connection,
    filters: &Filters,
    catalog: &Catalog,
    of: Unit,
    by: Unit,
) -> Result<Vec<Ranked>, AnswerError> {
    if by == Unit::Athletes
        && let Some(rows) = compiled(connection, filters, of)?
    {
        return Ok(rows);
    }
    let source = Source::of(filters, catalog, of, by);
    let sql = format!(
        "SELECT {}, count(DISTINCT {}) FROM {}{} GROUP BY 1",
        source.column(of, filters),
        source.column(by, filters),
        source.from,
        source.conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(source.conditions.values()), |row| {
        Ok(Ranked {
            item: item(of, row)?,
            number: row.get(1)?,
            tally: None,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The compiled numbers of athletes of each country or sport at one Games or at all of a kind.
fn compiled(connection: &Connection, filters: &Filters, of: Unit) -> Result<Option<Vec<Ranked>>, AnswerError> {
    let sex = person_sex(filters);
    let counted = Filters {
        games: filters.games.clone(),
        kind: filters.kind,
        sex: filters.sex.filter(|_| sex.is_some()),
        ..Filters::default()
    };
    let games = filters.games.first();
    let Some(kind) = filters.kind.filter(|_| *filters == counted && filters.games.len() < 2) else {
        return Ok(None);
    };
    let sql = match of {
        Unit::Countries => {
            "SELECT country, number FROM turnout \
             WHERE games IS ? AND kind = ? AND sport IS NULL AND country IS NOT NULL AND sex = ?"
        }
        Unit::Sports => {
            "SELECT t.sport, t.number FROM turnout t JOIN sport s ON s.id = t.sport \
             WHERE t.games IS ? AND t.kind = ? AND s.parent IS NULL AND t.sex = ?"
        }
        _ => return Ok(None),
    };
    let mut statement = connection.prepare_cached(sql)?;
    let rows = statement.query_map((games, kind.as_str(), sex.map_or("", Sex::as_str)), |row| {
        Ok(Ranked {
            item: item(of, row)?,
            number: row.get(1)?,
            tally: None,
        })
    })?;
    Ok(Some(rows.collect::<Result<_, _>>()?))
}

/// Where things stand together, and how its columns are called.
struct Source {
    from: String,
    /// Games, country, sport, event and person.
    columns: [&'static str; 5],
    conditions: Conditions,
}

impl Source {
    fn of(filters: &Filters, catalog: &Catalog, of: Unit, by: Unit) -> Self {
        let about = |unit| of == unit || by == unit;
        let people = about(Unit::Athletes);
        if about(Unit::Events) || !filters.events.is_empty() || filters.date.is_some() {
            let results = people
                || about(Unit::Countries)
                || filters.country.is_some()
                || !filters.except.is_empty()
                || filters.medal.is_some();
            Self::contests(filters, catalog, results, people)
        } else if filters.medal.is_some() {
            Self::medals(filters, catalog, people)
        } else {
            Self::squads(filters, catalog, people)
        }
    }

    fn contests(filters: &Filters, catalog: &Catalog, results: bool, people: bool) -> Self {
        let mut from = "contest c JOIN event e ON e.id = c.event".to_owned();
        if results {
            from.push_str(" JOIN result r ON r.event = c.event AND r.games = c.games AND r.started");
        }
        if people {
            from.push_str(" JOIN result_person rp ON rp.result = r.id AND rp.role = 'athlete'");
        }
        from.push_str(" WHERE c.status = 'medal'");
        let columns = ["c.games", "r.country", "e.sport", "c.event", "rp.person"];
        let mut conditions = Conditions::default();
        of_place(&mut conditions, [columns[0], columns[1], columns[2]], filters, catalog);
        if !filters.events.is_empty() {
            conditions.within("c.event", &filters.events);
        }
        match filters.medal {
            Some(MedalFilter::Any) => conditions.plain("r.counted = 1"),
            Some(MedalFilter::Only(medal)) => conditions.equal("r.counted = 1 AND r.medal = ?", medal as i64),
            None => {}
        }
        match (filters.sex, person_sex(filters)) {
            (_, Some(sex)) if people => of_person("rp.person", sex, &mut conditions),
            (Some(sex), _) => conditions.equal("e.sex = ?", sex.as_str().to_owned()),
            (None, _) => {}
        }
        Self {
            from,
            columns,
            conditions,
        }
    }

    fn medals(filters: &Filters, catalog: &Catalog, people: bool) -> Self {
        let mut conditions = Conditions::default();
        of_place(&mut conditions, ["n.games", "n.country", "n.sport"], filters, catalog);
        match filters.medal {
            Some(MedalFilter::Only(medal)) => conditions.plain(match medal {
                crate::records::Medal::Gold => "n.gold > 0",
                crate::records::Medal::Silver => "n.silver > 0",
                crate::records::Medal::Bronze => "n.bronze > 0",
            }),
            Some(MedalFilter::Any) | None => {}
        }
        match (filters.sex, person_sex(filters)) {
            (_, Some(sex)) if people => conditions.equal("n.sex = ?", sex.as_str().to_owned()),
            (Some(sex), _) if !people => conditions.equal("n.sex = ?", sex.as_str().to_owned()),
            _ => {}
        }
        let table = if people { "medallist" } else { "tally" };
        Self {
            from: format!("{table} n WHERE 1"),
            columns: ["n.games", "n.country", "n.sport", "NULL", "n.person"],
            conditions,
        }
    }

    fn squads(filters: &Filters, catalog: &Catalog, people: bool) -> Self {
        let mut conditions = Conditions::default();
        of_place(&mut conditions, ["n.games", "n.country", "n.sport"], filters, catalog);
        let mut from = "squad n".to_owned();
        if people {
            from.push_str(" CROSS JOIN entry m ON m.games = n.games AND m.country = n.country AND m.sport = n.sport");
        }
        from.push_str(" WHERE 1");
        match person_sex(filters) {
            Some(sex) if people => of_person("m.person", sex, &mut conditions),
            Some(Sex::Male) => conditions.plain("n.men > 0"),
            Some(Sex::Female) => conditions.plain("n.women > 0"),
            None => {}
        }
        Self {
            from,
            columns: ["n.games", "n.country", "n.sport", "NULL", "m.person"],
            conditions,
        }
    }

    fn column(&self, unit: Unit, filters: &Filters) -> String {
        let [games, country, sport, event, person] = self.columns;
        match unit {
            Unit::Games => games.to_owned(),
            Unit::Countries => country.to_owned(),
            Unit::Sports if filters.sport.is_some() => sport.to_owned(),
            Unit::Sports => format!("(SELECT ifnull(parent, id) FROM sport WHERE id = {sport})"),
            Unit::Events => event.to_owned(),
            Unit::Athletes => person.to_owned(),
            Unit::Medals | Unit::Days => "NULL".to_owned(),
        }
    }
}

fn of_person(column: &str, sex: Sex, conditions: &mut Conditions) {
    let condition = format!("(SELECT sex FROM person WHERE id = {column}) = ?");
    conditions.equal(&condition, sex.as_str().to_owned());
}

fn item(unit: Unit, row: &Row<'_>) -> rusqlite::Result<RankedItem> {
    Ok(match unit {
        Unit::Countries => RankedItem::Country(row.get(0)?),
        Unit::Sports => RankedItem::Sport(row.get(0)?),
        Unit::Events => RankedItem::Event(row.get(0)?),
        // People are ranked by `most_games`; medals and days are not ranked by what was there with them.
        Unit::Games | Unit::Athletes | Unit::Medals | Unit::Days => RankedItem::Games(row.get(0)?),
    })
}

/// Athletes by how many Games they were at, or won at: those with the most.
pub(super) fn most_games(
    records: &Records,
    connection: &Connection,
    filters: &Filters,
) -> Result<Counted, AnswerError> {
    let catalog = records.catalog();
    let by_result = filters.medal.is_some() || !filters.events.is_empty();
    let mut found = if by_result || starts(connection, filters, catalog)? <= FEW {
        let source = Source::of(filters, catalog, Unit::Athletes, Unit::Games);
        let sql = format!(
            "SELECT {}, count(DISTINCT {}) FROM {}{} GROUP BY 1 ORDER BY 2 DESC LIMIT {KEPT}",
            source.columns[4],
            source.columns[0],
            source.from,
            source.conditions.sql()
        );
        let mut statement = connection.prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(source.conditions.values()), |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
        rows.collect::<Result<Vec<(PersonId, u32)>, _>>()?
    } else {
        from_those_at_many(connection, filters, catalog)?
    };
    found.sort_by_key(|&(person, number)| (std::cmp::Reverse(number), person));
    found.truncate(KEPT);
    let rows = found
        .into_iter()
        .map(|(person, number)| {
            Ok(Ranked {
                item: RankedItem::Athlete(person, records.person(person)?.name),
                number,
                tally: None,
            })
        })
        .collect::<Result<_, AnswerError>>()?;
    Ok(Counted {
        rows,
        more: 0,
        official: None,
    })
}

/// Down the people by all their Games, counting those that fit, until no other can have as many.
fn from_those_at_many(
    connection: &Connection,
    filters: &Filters,
    catalog: &Catalog,
) -> Result<Vec<(PersonId, u32)>, AnswerError> {
    let mut conditions = Conditions::default();
    of_place(&mut conditions, ["games", "country", "sport"], filters, catalog);
    if let Some(sex) = person_sex(filters) {
        of_person("entry.person", sex, &mut conditions);
    }
    let fitting = format!(
        "SELECT count(DISTINCT games) FROM entry WHERE person = ?{}",
        conditions.sql()
    );
    let mut fitting = connection.prepare_cached(&fitting)?;
    let mut statement = connection.prepare_cached(&format!(
        "SELECT person, games FROM person_total WHERE games > {MANY_GAMES} ORDER BY games DESC"
    ))?;
    let mut rows = statement.query([])?;
    let mut found: Vec<(PersonId, u32)> = Vec::new();
    while let Some(row) = rows.next()? {
        let (person, games): (PersonId, u32) = (row.get(0)?, row.get(1)?);
        // Nobody who follows can have more than this one's Games.
        if found.iter().filter(|(_, number)| *number > games).count() >= ENOUGH {
            break;
        }
        let values = std::iter::once(rusqlite::types::Value::Integer(person.0)).chain(conditions.values().to_vec());
        let number: u32 = fitting.query_row(params_from_iter(values), |row| row.get(0))?;
        if number > 0 {
            found.push((person, number));
        }
    }
    Ok(found)
}
