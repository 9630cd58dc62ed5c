//! Runs of Games of one kind and season, one after the other, at which somebody won.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::question::{Filters, MedalFilter, Question};
use crate::records::{Catalog, CountryId, GamesId, GamesKind, GamesStatus, Medal, PersonId, Records, Season};

use super::people::person_sex;
use super::roster::of_place;
use super::scope::fits;
use super::select::{ATHLETES, Select};
use super::{AnswerError, RankedItem, Run, StreakFacts, conditions::Conditions};

/// How many runs are told at most.
const TOLD: usize = 60;

/// The longest run of the athlete or country of the filters, or the longest of all; with a number asked for, the earliest
/// runs of so many Games.
pub(super) fn facts(records: &Records, question: &Question) -> Result<StreakFacts, AnswerError> {
    let catalog = records.catalog();
    let connection = records.connection()?;
    let filters = Filters {
        medal: Some(question.filters.medal.unwrap_or(MedalFilter::Only(Medal::Gold))),
        games: Vec::new(),
        ..question.filters.clone()
    };
    let rows = held_in_rows(catalog, &filters);
    let by_country = filters.athlete.is_none() && filters.country.is_some();
    let mut runs: Vec<(Winner, GamesKind, Season, Vec<GamesId>)> = Vec::new();
    let mut wins = wins(&connection, &filters, catalog, by_country)?;
    wins.sort_unstable();
    wins.dedup();
    let shortest = question.limit.map_or(2, usize::from);
    for of_one in wins
        .chunk_by(|one, next| one.0 == next.0)
        .filter(|wins| wins.len() >= shortest)
    {
        let (winner, won): (Winner, Vec<GamesId>) = (of_one[0].0, of_one.iter().map(|(_, games)| *games).collect());
        for (kind, season, row) in &rows {
            let run = match question.limit {
                Some(_) => first_of(row, &won, shortest),
                None => longest(row, &won),
            };
            if run.len() >= shortest {
                runs.push((winner, *kind, *season, run));
            }
        }
    }
    // By the Games that made the run so long; without a number asked for, by its length.
    let rank = |run: &[GamesId]| match question.limit {
        Some(_) => (0, run.get(shortest.saturating_sub(1)).copied()),
        None => (usize::MAX - run.len(), None),
    };
    runs.sort_by_key(|(winner, .., run)| (rank(run), Reverse(run.len()), run.first().copied(), *winner));
    let best = runs.first().map(|(.., run)| rank(run));
    let level = runs.iter().take_while(|(.., run)| Some(rank(run)) == best).count();
    let of = runs.len();
    runs.truncate(TOLD);
    let runs = runs
        .into_iter()
        .map(|(winner, kind, season, games)| {
            let who = match winner {
                Winner::Country(country) => RankedItem::Country(country),
                Winner::Athlete(person) => RankedItem::Athlete(person, records.person(person)?.name),
            };
            Ok(Run {
                who,
                kind,
                season,
                games,
            })
        })
        .collect::<Result<_, AnswerError>>()?;
    Ok(StreakFacts {
        runs,
        of,
        level,
        least: question.limit,
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Winner {
    Athlete(PersonId),
    Country(CountryId),
}

/// The Games held, in rows of one kind and season each, as runs go.
fn held_in_rows(catalog: &Catalog, filters: &Filters) -> Vec<(GamesKind, Season, Vec<GamesId>)> {
    let mut rows: BTreeMap<(GamesKind, Season), Vec<GamesId>> = BTreeMap::new();
    let held = catalog
        .all_games()
        .iter()
        .filter(|games| games.status == GamesStatus::Held);
    for games in held.filter(|games| fits(filters, games)) {
        rows.entry((games.kind, games.season)).or_default().push(games.id);
    }
    rows.into_iter()
        .map(|((kind, season), row)| (kind, season, row))
        .collect()
}

/// Who won, and at which Games.
fn wins(
    connection: &Connection,
    filters: &Filters,
    catalog: &Catalog,
    by_country: bool,
) -> Result<Vec<(Winner, GamesId)>, AnswerError> {
    let mut wins: Vec<(Winner, GamesId)> = Vec::new();
    let mut add = |winner: Winner, games: GamesId| wins.push((winner, games));
    if by_country {
        Select::medals(filters, catalog).query(connection, "r.country, r.games", "", |row| {
            add(Winner::Country(row.get(0)?), row.get(1)?);
            Ok(())
        })?;
        return Ok(wins);
    }
    let sex = person_sex(filters);
    if filters.athlete.is_none() && filters.events.is_empty() && filters.sex.is_some() == sex.is_some() {
        // All medallists: from their compiled medals.
        let mut conditions = Conditions::default();
        of_place(&mut conditions, ["games", "country", "sport"], filters, catalog);
        if let Some(sex) = sex {
            conditions.equal("sex = ?", sex.as_str().to_owned());
        }
        match filters.medal {
            Some(MedalFilter::Only(Medal::Gold)) => conditions.plain("gold > 0"),
            Some(MedalFilter::Only(Medal::Silver)) => conditions.plain("silver > 0"),
            Some(MedalFilter::Only(Medal::Bronze)) => conditions.plain("bronze > 0"),
            Some(MedalFilter::Any) | None => {}
        }
        let sql = format!("SELECT person, games FROM medallist WHERE 1{}", conditions.sql());
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query(rusqlite::params_from_iter(conditions.values()))?;
        while let Some(row) = rows.next()? {
            add(Winner::Athlete(row.get(0)?), row.get(1)?);
        }
        return Ok(wins);
    }
    let narrowed = Filters {
        sex: filters.sex.filter(|_| sex.is_none()),
        ..filters.clone()
    };
    let of_sex = sex.map_or(String::new(), |sex| format!("AND p.sex = '{}'", sex.as_str()));
    Select::medals(&narrowed, catalog).query_with(connection, "p.id, r.games", ATHLETES, &of_sex, |row| {
        let person: PersonId = row.get(0)?;
        if filters.athlete.is_none_or(|athlete| athlete == person) {
            add(Winner::Athlete(person), row.get(1)?);
        }
        Ok(())
    })?;
    Ok(wins)
}

/// The longest run of Games of a row that were won, which are in order; of equals the earliest.
fn longest(row: &[GamesId], won: &[GamesId]) -> Vec<GamesId> {
    let mut best: &[GamesId] = &[];
    for run in runs(row, won) {
        if run.len() > best.len() {
            best = run;
        }
    }
    best.to_vec()
}

/// The earliest run of at least so many Games.
fn first_of(row: &[GamesId], won: &[GamesId], least: usize) -> Vec<GamesId> {
    let first = runs(row, won).find(|run| run.len() >= least);
    first.unwrap_or_default().to_vec()
}

fn runs<'a>(row: &'a [GamesId], won: &[GamesId]) -> impl Iterator<Item = &'a [GamesId]> {
    row.split(|games| won.binary_search(games).is_err())
        .filter(|run| !run.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_has_no_gap() {
        let row: Vec<GamesId> = [1, 3, 5, 7, 9, 11].map(GamesId).to_vec();
        let cases: [(&[i64], &[i64], &[i64]); 5] = [
            (&[], &[], &[]),
            (&[3], &[3], &[]),
            (&[1, 3, 7, 9, 11], &[7, 9, 11], &[1, 3]),
            (&[1, 3, 7, 9], &[1, 3], &[1, 3]),
            // Games of another row are between none of this one.
            (&[1, 2, 5], &[1], &[]),
        ];
        for (won, expected, of_two) in cases {
            let won: Vec<GamesId> = won.iter().copied().map(GamesId).collect();
            let ids = |run: Vec<GamesId>| run.into_iter().map(|id| id.0).collect::<Vec<_>>();
            assert_eq!(ids(longest(&row, &won)), expected);
            assert_eq!(ids(first_of(&row, &won, 2)), of_two);
        }
    }
}
