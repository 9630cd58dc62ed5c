//! Things ranked by how many of something they have.

use crate::query::eval::{Line, Value};
use crate::query::{About, Thing};
use crate::question::{End, Filters, Order, Question, Unit};
use crate::records::{GamesId, Records};

use super::scope::{games_in_scope, kinds, of_kind};
use super::{AnswerError, Basis, Ranked, RankedItem, Ranking, asked, told};

/// How many lines are held, however few were asked for.
const ROWS: u16 = 40;

/// A ranking for each kind of Games that has one; none where nothing of the one is counted by the other.
pub(super) fn facts(records: &Records, question: &Question, of: Unit, by: Unit) -> Result<Vec<Ranking>, AnswerError> {
    let mut rankings = Vec::new();
    for kind in kinds(&question.filters) {
        let Some(filters) = of_kind(&question.filters, records.catalog(), kind) else {
            continue;
        };
        let of_kind = Question {
            filters,
            limit: Some(question.limit.unwrap_or_default().max(ROWS)),
            ..question.clone()
        };
        let counted = match organisers(records, &of_kind, of, by) {
            Some(organisers) => Some(organisers),
            None if of == by => None,
            None => counted(records, &of_kind)?,
        };
        if let Some(counted) = counted.filter(|counted| !counted.rows.is_empty()) {
            rankings.push(Ranking {
                kind,
                of,
                by,
                end: question.end,
                rows: counted.rows,
                total: counted.total,
                first: counted.first,
                complete: counted.complete,
                basis: counted.basis,
            });
        }
    }
    Ok(rankings)
}

/// Lines in order.
struct Counted {
    rows: Vec<Ranked>,
    /// How many there are in all.
    total: usize,
    /// How many share the first place.
    first: usize,
    /// Whether nothing is missing that could change them.
    complete: bool,
    basis: Basis,
}

/// The lines as the facts tell them.
fn counted(records: &Records, question: &Question) -> Result<Option<Counted>, AnswerError> {
    let Some(query) = asked::query(records.catalog(), question) else {
        return Ok(None);
    };
    let Some(told) = told::facts(records, &query)? else {
        return Ok(None);
    };
    let mut rows: Vec<(usize, String, Ranked)> = Vec::new();
    for line in &told.outcome.lines {
        if let Some((name, row)) = ranked(records, line)? {
            rows.push((line.place, name, row));
        }
    }
    // Lines that are level stand by their medals, then by their names.
    rows.sort_by(|(place, name, row), (other_place, other_name, other)| {
        let worth = |row: &Ranked| row.tally.map(|tally| tally.worth(Order::Golds, None));
        (place, worth(row), name).cmp(&(other_place, worth(other), other_name))
    });
    rows.truncate(question.limit.unwrap_or(ROWS).into());
    Ok(Some(Counted {
        rows: rows.into_iter().map(|(_, _, row)| row).collect(),
        total: told.outcome.of,
        first: told.outcome.first,
        complete: told.outcome.gaps.is_empty(),
        basis: match query.set.about {
            About::Medals => Basis::Won,
            About::Results | About::Entries | About::Programme | About::Hosting => Basis::Entered,
        },
    }))
}

/// A line with the name that it is sorted by; `None` for what is never ranked.
fn ranked(records: &Records, line: &Line) -> Result<Option<(String, Ranked)>, AnswerError> {
    let catalog = records.catalog();
    let (name, item) = match &line.thing {
        Thing::Athlete(id) => {
            let name = records.person(*id)?.name;
            (name.clone(), RankedItem::Athlete(*id, name))
        }
        Thing::Country(id) => (catalog.country(*id).name.clone(), RankedItem::Country(*id)),
        Thing::Sport(id) => (catalog.sport(*id).name.clone(), RankedItem::Sport(*id)),
        Thing::Event(id) => (catalog.event(*id).title.clone(), RankedItem::Event(*id)),
        Thing::Games(id) => (format!("{:04}", catalog.games(*id).year), RankedItem::Games(*id)),
        Thing::Day(day) => (day.to_string(), RankedItem::Day(*day)),
        Thing::Continent(_)
        | Thing::Contest(..)
        | Thing::City(_)
        | Thing::Host(_)
        | Thing::HostContinent(_)
        | Thing::Colour(_)
        | Thing::Sex(_)
        | Thing::EventSex(_)
        | Thing::Unit(_)
        | Thing::Season(_)
        | Thing::GamesKind(_)
        | Thing::Class(_)
        | Thing::Result(_) => return Ok(None),
    };
    let Some(Value::Number(_, number)) = line.measured.value else {
        return Ok(None);
    };
    let row = Ranked {
        item,
        number: u32::try_from(number).unwrap_or_default(),
        tally: line.tally,
    };
    Ok((row.number > 0).then_some((name, row)))
}

/// The organisers' numbers of whole Games; `None` where they have none of these, or something narrows them.
fn organisers(records: &Records, question: &Question, of: Unit, by: Unit) -> Option<Counted> {
    let filters = &question.filters;
    let whole = Filters {
        games: filters.games.clone(),
        kind: filters.kind,
        season: filters.season,
        years: filters.years,
        ..Filters::default()
    };
    if of != Unit::Games || *filters != whole || !question.having.is_empty() {
        return None;
    }
    let catalog = records.catalog();
    let number = |id: GamesId| {
        let games = catalog.games(id);
        match by {
            Unit::Athletes => games.athletes,
            Unit::Countries => games.nations,
            Unit::Events => games.events,
            Unit::Sports => games.sports,
            Unit::Medals | Unit::Games | Unit::Days => None,
        }
    };
    let scope = games_in_scope(filters, catalog);
    let mut rows: Vec<(GamesId, u32)> = scope.iter().filter_map(|&id| Some((id, number(id)?))).collect();
    rows.sort_by_key(|&(id, number)| match question.end {
        End::Most => (-i64::from(number), id),
        End::Least => (i64::from(number), id),
    });
    let (_, best) = *rows.first()?;
    let of_games = |(id, number)| Ranked {
        item: RankedItem::Games(id),
        number,
        tally: None,
    };
    Some(Counted {
        total: rows.len(),
        first: rows.iter().take_while(|(_, number)| *number == best).count(),
        // With a number missing, none of them could be called the greatest.
        complete: rows.len() == scope.len(),
        basis: Basis::Entered,
        rows: rows.into_iter().map(of_games).collect(),
    })
}
