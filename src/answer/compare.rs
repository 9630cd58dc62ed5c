//! Countries or Games beside each other.

use crate::question::{Filters, Measure, MedalFilter, Placed, Question, Subject};
use crate::records::{Aspect, CountryId, CoverageState, GamesId, Records};

use super::scope::{games_in_scope, is_whole, scopes};
use super::{
    AnswerError, ColoursApart, CompareFacts, CountriesBeside, Depth, GamesBeside, Scope, TableRow, Tally, medals, table,
};

/// What a question compares; `None` when athletes or events are in it, or nothing that can be compared.
pub(super) fn facts(records: &Records, question: &Question) -> Result<Option<CompareFacts>, AnswerError> {
    let filters = &question.filters;
    let mut countries = countries(question);
    let mut games: Vec<GamesId> = Vec::new();
    for subject in &question.against {
        match *subject {
            Subject::Athlete(_) => return Ok(None),
            Subject::Games(other) if !games.contains(&other) => games.push(other),
            Subject::Country(_) | Subject::Games(_) => {}
        }
    }
    if filters.athlete.is_some() || !filters.events.is_empty() {
        return Ok(None);
    }
    if games.is_empty() {
        countries.extend(at_ranks(records, question)?);
    }
    let of_games = !games.is_empty();
    let mut all_games = filters.games.clone();
    all_games.extend(games.into_iter().filter(|id| !filters.games.contains(id)));
    Ok(match (countries.as_slice(), filters.medal) {
        ([country], _) if of_games => Some(at_games(records, question, *country, all_games)?),
        ([country], Some(MedalFilter::Only(_))) => Some(colours(records, filters, *country)?),
        ([_, _, ..], _) => {
            let filters = Filters {
                games: all_games,
                ..filters.clone()
            };
            Some(beside(records, question, &filters, &countries)?)
        }
        ([], _) if all_games.len() > 1 && is_whole(filters) && filters.medal.is_none() => {
            let of = all_games.into_iter().map(|games| {
                let top = table::official(records, games)?.first().copied();
                Ok(GamesBeside { games, top })
            });
            Some(CompareFacts::Games(of.collect::<Result<_, AnswerError>>()?))
        }
        _ => None,
    })
}

/// The committees that a question names, each once.
pub(super) fn countries(question: &Question) -> Vec<CountryId> {
    let mut countries: Vec<CountryId> = question.filters.country.into_iter().collect();
    for subject in &question.against {
        match *subject {
            Subject::Country(country) if !countries.contains(&country) => countries.push(country),
            Subject::Athlete(_) | Subject::Country(_) | Subject::Games(_) => {}
        }
    }
    countries
}

/// The lines of committees in the tables of each scope.
fn beside(
    records: &Records,
    question: &Question,
    filters: &Filters,
    countries: &[CountryId],
) -> Result<CompareFacts, AnswerError> {
    let mut sections = Vec::new();
    let named = !filters.games.is_empty();
    for (scope, filters) in scopes(filters, records.catalog()) {
        let table = table::facts(
            records,
            &Question {
                measure: Measure::Table,
                filters,
                having: Vec::new(),
                ..question.clone()
            },
        )?;
        let line = |&country: &CountryId| {
            let line = table.rows.iter().find(|row| row.country == country);
            line.copied().unwrap_or(TableRow {
                rank: None,
                country,
                tally: Tally::default(),
            })
        };
        let rows: Vec<TableRow> = countries.iter().map(line).collect();
        let absent = absent(records, &table.games, &rows)?;
        if named || rows.iter().any(|row| row.tally.total() > 0) {
            sections.push(CountriesBeside {
                scope,
                official: table.official,
                rows,
                absent,
            });
        }
    }
    Ok(CompareFacts::Countries(sections))
}

/// The committees without a medal that are known not to have been at any of the Games.
fn absent(records: &Records, games: &[GamesId], rows: &[TableRow]) -> Result<Vec<CountryId>, AnswerError> {
    let mut absent = Vec::new();
    for row in rows.iter().filter(|row| row.tally.total() == 0) {
        let complete = |id: &GamesId| records.catalog().coverage(*id, Aspect::Entries).state == CoverageState::Complete;
        let was_at = records.games_of_country(row.country)?;
        if games.iter().all(|id| complete(id) && !was_at.contains(id)) {
            absent.push(row.country);
        }
    }
    Ok(absent)
}

/// Whether a question compares the committees at some ranks, and there are several.
pub(super) fn is_at_ranks(records: &Records, question: &Question) -> Result<bool, AnswerError> {
    Ok(at_ranks(records, question)?.len() > 1)
}

/// The committees at the ranks of a table that a question names, when it names none itself: "the first and the second".
fn at_ranks(records: &Records, question: &Question) -> Result<Vec<CountryId>, AnswerError> {
    let names_some = !countries(question).is_empty();
    if names_some || !matches!(question.filters.placed, Some(Placed::Within(..))) {
        return Ok(Vec::new());
    }
    let lines = table::facts(records, question)?.picked.unwrap_or_default();
    Ok(lines.into_iter().map(|line| line.country).collect())
}

/// The medals and places of one committee at several Games.
fn at_games(
    records: &Records,
    question: &Question,
    country: CountryId,
    games: Vec<GamesId>,
) -> Result<CompareFacts, AnswerError> {
    let ranked = Question {
        measure: Measure::Rank,
        filters: Filters {
            games: games.clone(),
            country: Some(country),
            ..question.filters.clone()
        },
        against: Vec::new(),
        ..question.clone()
    };
    let mut rows = medals::facts(records, &ranked, Depth::Head)?.by_games;
    rows.sort_by_key(|row| games.iter().position(|id| *id == row.games));
    Ok(CompareFacts::CountryAt(country, rows))
}

/// All medals of a committee in each scope, to be told apart by colour.
fn colours(records: &Records, filters: &Filters, country: CountryId) -> Result<CompareFacts, AnswerError> {
    let mut sections = Vec::new();
    for (scope, filters) in scopes(filters, records.catalog()) {
        let whole = Filters {
            country: Some(country),
            medal: None,
            ..filters
        };
        let facts = medals::facts(
            records,
            &Question {
                filters: whole.clone(),
                ..Question::default()
            },
            Depth::Head,
        )?;
        let tally = facts
            .by_games
            .iter()
            .fold(Tally::default(), |sum, row| sum.plus(row.tally));
        let named = !matches!(scope, Scope::Kind(_)) && !games_in_scope(&whole, records.catalog()).is_empty();
        if named || tally.total() > 0 {
            sections.push(ColoursApart {
                scope,
                official: facts.official,
                tally,
            });
        }
    }
    Ok(CompareFacts::Colours(country, sections))
}
