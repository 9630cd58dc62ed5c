//! What one wants to know of a country, a sport, or Games.

use jiff::civil::Date;

use crate::records::{
    Catalog, CountryId, Games, GamesId, GamesKind, GamesStatus, Records, RecordsError, Season, SportId,
};

use super::super::{Filters, Measure, MedalFilter, Question, Unit};
use super::Lead;

/// The kinds in the order in which they are offered.
const KINDS: [GamesKind; 2] = [GamesKind::Olympic, GamesKind::Paralympic];

/// The latest Games of a kind, of a season or either, that are over.
pub(super) fn latest(catalog: &Catalog, kind: GamesKind, season: Option<Season>, today: Date) -> Option<&Games> {
    let is_over = |games: &&Games| games.status == GamesStatus::Held && games.closed.is_some_and(|day| day <= today);
    let fits = |games: &&Games| games.kind == kind && season.is_none_or(|season| season == games.season);
    catalog.all_games().iter().filter(fits).rfind(is_over)
}

fn overview(filters: Filters) -> Question {
    Question {
        filters,
        ..Question::default()
    }
}

/// The medal table of one Games.
pub(super) fn table(games: GamesId) -> Question {
    Question {
        measure: Measure::Table,
        ..card(games)
    }
}

/// What there is to tell of one Games.
pub(super) fn card(games: GamesId) -> Question {
    overview(Filters {
        games: vec![games],
        ..Filters::default()
    })
}

/// A country at one Games.
pub(super) fn country_at(country: CountryId, games: GamesId) -> Question {
    overview(Filters {
        country: Some(country),
        ..card(games).filters
    })
}

/// A country's medals in a sport at all Games.
pub(super) fn medals_in(country: CountryId, sport: SportId) -> Question {
    overview(Filters {
        country: Some(country),
        sport: Some(sport),
        ..Filters::default()
    })
}

/// People with medals under some filters, those with the most first.
pub(super) fn medallists(filters: Filters) -> Question {
    Question {
        measure: Measure::List(Unit::Athletes),
        filters: Filters {
            medal: Some(MedalFilter::Any),
            ..filters
        },
        ..Question::default()
    }
}

/// A country at the latest summer Games of both kinds, at all Games, at the latest winter Games, and who won its medals in
/// what. Of a country that was not there, its last Games instead.
pub(super) fn country(records: &Records, country: CountryId, today: Date) -> Result<Vec<Question>, RecordsError> {
    let catalog = records.catalog();
    let tables = records.tables_of(country)?;
    let at = |games: GamesId| country_at(country, games);
    let of_season = |season| {
        let latest = [GamesKind::Paralympic, GamesKind::Olympic]
            .into_iter()
            .filter_map(move |kind| latest(catalog, kind, Some(season), today));
        let there: Vec<GamesId> = latest.map(|games| games.id).filter(|id| tables.contains(id)).collect();
        there
    };
    let summer = of_season(Season::Summer);
    let mut questions: Vec<Question> = summer.iter().copied().map(at).collect();
    let whole = Filters {
        country: Some(country),
        ..Filters::default()
    };
    questions.push(overview(whole.clone()));
    if tables.is_empty() {
        return Ok(questions);
    }
    questions.extend(of_season(Season::Winter).into_iter().map(at));
    if summer.is_empty() {
        questions.extend(tables.last().copied().map(at));
    }
    let kinds = KINDS
        .into_iter()
        .rev()
        .filter(|&kind| tables.iter().any(|&games| catalog.games(games).kind == kind));
    let of_kind = |kind| Filters {
        kind: Some(kind),
        ..whole.clone()
    };
    questions.extend(summer.iter().map(|&games| medallists(at(games).filters)));
    questions.extend(kinds.map(|kind| medallists(of_kind(kind))));
    questions.push(Question {
        measure: Measure::List(Unit::Sports),
        ..medallists(whole)
    });
    Ok(questions)
}

/// A sport's medals by countries at all Games and at the latest, and its most decorated people.
pub(super) fn sport(records: &Records, sport: SportId, today: Date) -> Result<Vec<Question>, RecordsError> {
    let catalog = records.catalog();
    let of = |kind: GamesKind| Filters {
        sport: Some(sport),
        kind: Some(kind),
        ..Filters::default()
    };
    let kinds = catalog.kinds_of(sport);
    let held = records.games_with(sport)?;
    let mut questions: Vec<Question> = kinds.iter().map(|&kind| overview(of(kind))).collect();
    let latest = kinds.iter().filter_map(|&kind| latest_of(catalog, &held, kind, today));
    questions.extend(latest.map(|games| {
        overview(Filters {
            sport: Some(sport),
            ..card(games).filters
        })
    }));
    questions.extend(kinds.iter().map(|&kind| medallists(of(kind))));
    Ok(questions)
}

/// Tables and cards of Games in a place, the latest first; cards alone of those that have no table.
pub(super) fn games(catalog: &Catalog, games: &[GamesId]) -> Vec<Question> {
    let mut latest_first: Vec<&Games> = games.iter().map(|&id| catalog.games(id)).collect();
    latest_first.sort_by_key(|games| (std::cmp::Reverse(games.year), games.kind, games.season));
    let has_table = |games: &&Games| matches!(games.status, GamesStatus::Held | GamesStatus::Intercalated);
    let mut questions = Vec::new();
    for of_year in latest_first.chunk_by(|one, other| one.year == other.year) {
        questions.extend(of_year.iter().copied().filter(has_table).map(|games| table(games.id)));
        questions.extend(of_year.iter().map(|games| card(games.id)));
    }
    questions
}

/// The same question, narrower: an athlete at each Games, the latest first; each of several Games by itself; a country in a
/// sport at the Games of each kind, and at the latest where it won anything.
pub(super) fn narrower(records: &Records, question: &Question, today: Date) -> Result<Vec<Lead>, RecordsError> {
    /// Nobody reads further down for one of many Games.
    const MOST: usize = 6;
    let filters = &question.filters;
    let catalog = records.catalog();
    let at = |games: GamesId| Filters {
        games: vec![games],
        ..filters.clone()
    };
    let mut narrower: Vec<Filters> = Vec::new();
    if let Some(athlete) = filters.athlete {
        if *question == Question::about(athlete) {
            narrower.extend(records.games_of(athlete)?.into_iter().rev().map(at));
        }
    } else if filters.games.len() > 1 {
        if !filters.every {
            narrower.extend(filters.games.iter().copied().map(at));
        }
    } else if let (Some(country), Some(sport)) = (filters.country, filters.sport)
        && filters.games.is_empty()
        && filters.kind.is_none()
        && filters.years.is_none()
    {
        let won = records.games_won(country, sport)?;
        let kinds = KINDS
            .into_iter()
            .filter(|&kind| won.iter().any(|&games| catalog.games(games).kind == kind));
        narrower.extend(kinds.clone().map(|kind| Filters {
            kind: Some(kind),
            ..filters.clone()
        }));
        narrower.extend(kinds.filter_map(|kind| latest_of(catalog, &won, kind, today)).map(at));
    }
    narrower.truncate(MOST);
    let under = |filters| {
        Lead::ask(Question {
            filters,
            ..question.clone()
        })
    };
    Ok(narrower.into_iter().map(under).collect())
}

/// The latest of some Games, in time order, that is of a kind and over.
fn latest_of(catalog: &Catalog, games: &[GamesId], kind: GamesKind, today: Date) -> Option<GamesId> {
    let is_over = |id: &&GamesId| {
        let games = catalog.games(**id);
        games.kind == kind && games.closed.is_some_and(|day| day <= today)
    };
    games.iter().rfind(is_over).copied()
}
