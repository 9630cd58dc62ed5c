//! Things ranked by how many of something they have.

use std::collections::BTreeMap;

use rusqlite::Connection;

use crate::question::{Amount, End, Filters, MedalFilter, Order, Question, Unit};
use crate::records::{Aspect, CountryId, CoverageState, GamesId, Records, SportId};

use super::counted::counted;
use super::having::Demands;
use super::scope::{begins, games_in_scope, is_whole, kinds, of_kind, whole_sport};
use super::select::Select;
use super::units::narrows_to_winners;
use super::{AnswerError, Basis, Depth, Ranked, RankedItem, Ranking, Tally, census, days, people, table};

/// How many lines are held, however many were asked for: no more are counted by name.
const ROWS: usize = Depth::Head.rows();

/// A ranking for each kind of Games that has one; none where nothing of the one is counted by the other.
pub(super) fn facts(records: &Records, question: &Question, of: Unit, by: Unit) -> Result<Vec<Ranking>, AnswerError> {
    let catalog = records.catalog();
    let connection = records.connection()?;
    let mut rankings = Vec::new();
    for kind in kinds(&question.filters) {
        let Some(filters) = of_kind(&question.filters, catalog, kind) else {
            continue;
        };
        let source = Source {
            records,
            connection: &connection,
            filters: &filters,
            end: question.end,
            order: question.order,
        };
        let Some(Counted { rows, more, official }) = source.counted(of, by)? else {
            continue;
        };
        let mut rows = demanded(rows, question);
        rows.retain(|row| match row.item {
            RankedItem::Country(id) => !filters.except.contains(&id) && begins(&filters, &catalog.country(id).name),
            RankedItem::Games(id) => begins(&filters, &catalog.games(id).city),
            RankedItem::Athlete(..) | RankedItem::Sport(_) | RankedItem::Event(_) | RankedItem::Day(_) => true,
        });
        rows.sort_by_key(|row| {
            let number = match question.end {
                End::Most => -i64::from(row.number),
                End::Least => i64::from(row.number),
            };
            (
                number,
                row.tally.map(|tally| tally.worth(Order::Golds, None)),
                source.name(&row.item),
            )
        });
        let Some(best) = rows.first().map(|row| row.number) else {
            continue;
        };
        let first = rows.iter().take_while(|row| row.number == best).count();
        let total = rows.len() + more;
        rows.truncate(ROWS.max(question.limit.map_or(0, usize::from)));
        let by_medals = by == Unit::Medals || narrows_to_winners(&filters);
        rankings.push(Ranking {
            kind,
            of,
            by,
            end: question.end,
            rows,
            total,
            first,
            complete: official.unwrap_or_else(|| is_complete(records, &filters, of, by)),
            basis: if by_medals { Basis::Won } else { Basis::Entered },
        });
    }
    Ok(rankings)
}

/// Whether all is held of the Games that could change a ranking: who took part, or who won. The tables of countries hold
/// all medals.
fn is_complete(records: &Records, filters: &Filters, of: Unit, by: Unit) -> bool {
    let catalog = records.catalog();
    let by_winners = by == Unit::Medals || narrows_to_winners(filters);
    let by_tables = is_whole(filters) && (of == Unit::Countries || (of == Unit::Games && filters.country.is_some()));
    if by == Unit::Medals && by_tables {
        return true;
    }
    let aspect = match (by_winners, of, by) {
        (true, Unit::Days, _) => Aspect::Dates,
        (true, ..) | (_, _, Unit::Events) => Aspect::Medallists,
        _ => Aspect::Entries,
    };
    let mut scope = games_in_scope(filters, catalog).into_iter();
    scope.all(|id| catalog.coverage(id, aspect).state == CoverageState::Complete)
}

/// Keeps the lines that have what is demanded of each.
fn demanded(rows: Vec<Ranked>, question: &Question) -> Vec<Ranked> {
    let own = |row: &Ranked, medal| match (medal, row.tally) {
        (Some(medal), Some(tally)) => tally.of(medal),
        _ => row.number,
    };
    let of_country = |country: CountryId, medal| {
        let line = rows.iter().find(|row| row.item == RankedItem::Country(country));
        line.map_or(0, |row| own(row, medal))
    };
    let kept: Vec<bool> = rows
        .iter()
        .map(|row| {
            question.having.iter().all(|having| {
                let than = match having.than {
                    Amount::Number(number) => number.into(),
                    Amount::OfCountry(country) => of_country(country, having.medal),
                    Amount::OfMedal(medal) => own(row, Some(medal)),
                };
                having.is.holds(own(row, having.medal), than)
            })
        })
        .collect();
    let kept = rows.into_iter().zip(kept).filter(|(_, kept)| *kept);
    kept.map(|(row, _)| row).collect()
}

/// Lines in no order.
pub(super) struct Counted {
    pub rows: Vec<Ranked>,
    /// How many there are besides, all of them behind these.
    pub more: usize,
    /// Whether the numbers are the organisers' and none is missing; else it is asked of the records.
    pub official: Option<bool>,
}

impl Counted {
    fn all(rows: Vec<Ranked>) -> Self {
        Self {
            rows,
            more: 0,
            official: None,
        }
    }
}

struct Source<'a> {
    records: &'a Records,
    connection: &'a Connection,
    filters: &'a Filters,
    end: End,
    order: Order,
}

impl Source<'_> {
    /// The lines; `None` where nothing of the one is counted by the other.
    fn counted(&self, of: Unit, by: Unit) -> Result<Option<Counted>, AnswerError> {
        if let (Unit::Games, Some(organisers)) = (of, self.organisers(by)) {
            return Ok(Some(organisers));
        }
        let counted = match (of, by) {
            (Unit::Athletes, Unit::Medals) if self.end == End::Most => self.medallists()?,
            (Unit::Athletes, Unit::Games) if self.end == End::Most => {
                census::most_games(self.records, self.connection, self.filters)?
            }
            (Unit::Athletes | Unit::Medals, _) | (_, Unit::Days) => return Ok(None),
            (of, by) if of == by => return Ok(None),
            (_, Unit::Medals) => Counted::all(self.by_medals(of)?),
            (Unit::Days, _) => return Ok(None),
            (of, by) => Counted::all(census::distinct(
                self.connection,
                self.filters,
                self.records.catalog(),
                of,
                by,
            )?),
        };
        Ok(Some(counted))
    }

    /// The organisers' numbers of whole Games.
    fn organisers(&self, by: Unit) -> Option<Counted> {
        let whole = Filters {
            games: self.filters.games.clone(),
            kind: self.filters.kind,
            season: self.filters.season,
            years: self.filters.years,
            // Cities are looked at behind.
            initial: self.filters.initial,
            ..Filters::default()
        };
        if *self.filters != whole {
            return None;
        }
        let catalog = self.records.catalog();
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
        let scope = games_in_scope(self.filters, catalog);
        let rows: Vec<Ranked> = scope
            .iter()
            .filter_map(|&id| {
                Some(Ranked {
                    item: RankedItem::Games(id),
                    number: number(id)?,
                    tally: None,
                })
            })
            .collect();
        (!rows.is_empty()).then_some(Counted {
            // With a number missing, none of them could be called the greatest.
            official: Some(rows.len() == scope.len()),
            rows,
            more: 0,
        })
    }

    fn medallists(&self) -> Result<Counted, AnswerError> {
        let order = match self.filters.medal {
            Some(MedalFilter::Only(_)) => self.order,
            _ => Order::Total,
        };
        let filters = Filters {
            medal: Some(self.filters.medal.unwrap_or(MedalFilter::Any)),
            ..self.filters.clone()
        };
        let (people, of) = people::medallists(
            self.records,
            self.connection,
            &filters,
            order,
            &Demands::default(),
            ROWS,
        )?;
        let more = of.saturating_sub(people.len());
        let rows = people
            .into_iter()
            .map(|(member, _, tally)| line(RankedItem::Athlete(member.person, member.name), tally))
            .collect();
        Ok(Counted {
            rows,
            more,
            official: None,
        })
    }

    /// Golds alone, when those were asked for; else medals of all colours.
    fn by_medals(&self, of: Unit) -> Result<Vec<Ranked>, AnswerError> {
        let (connection, filters, catalog) = (self.connection, self.filters, self.records.catalog());
        let only = |tally: Tally| tally.only(filters.medal);
        let rows: Vec<Ranked> = match of {
            Unit::Countries if is_whole(filters) && filters.country.is_none() => {
                table::sum(connection, filters, self.records)?
                    .into_iter()
                    .map(|(id, tally)| line(RankedItem::Country(id), only(tally)))
                    .collect()
            }
            Unit::Countries => counted::<CountryId>(connection, filters, catalog)?
                .into_iter()
                .map(|(id, tally)| line(RankedItem::Country(id), tally))
                .collect(),
            Unit::Games => self.games_by_medals()?,
            Unit::Sports => {
                let mut sports: BTreeMap<SportId, Tally> = BTreeMap::new();
                for (sport, tally) in counted::<SportId>(connection, filters, catalog)? {
                    let sport = if filters.sport.is_some() {
                        sport
                    } else {
                        whole_sport(catalog, sport)
                    };
                    let sum = sports.entry(sport).or_default();
                    *sum = sum.plus(tally);
                }
                let rows = sports.into_iter();
                rows.map(|(id, tally)| line(RankedItem::Sport(id), tally)).collect()
            }
            Unit::Events => Select::medals(filters, catalog).query(
                connection,
                "r.event, sum(r.medal = 1), sum(r.medal = 2), sum(r.medal = 3)",
                "GROUP BY r.event",
                |row| Ok(line(RankedItem::Event(row.get(0)?), Tally::from_row(row, 1)?)),
            )?,
            Unit::Days => days::days(connection, filters, catalog)?
                .into_iter()
                .map(|(day, tally)| line(RankedItem::Day(day), tally))
                .collect(),
            Unit::Athletes | Unit::Medals => Vec::new(),
        };
        Ok(rows.into_iter().filter(|row| row.number > 0).collect())
    }

    fn games_by_medals(&self) -> Result<Vec<Ranked>, AnswerError> {
        let (filters, catalog) = (self.filters, self.records.catalog());
        let of_games = |(id, tally): (GamesId, Tally)| line(RankedItem::Games(id), tally);
        let Some(country) = filters.country.filter(|_| is_whole(filters)) else {
            let counted = counted::<GamesId>(self.connection, filters, catalog)?;
            return Ok(counted.into_iter().map(of_games).collect());
        };
        // The official tables have all medals of a country.
        let scope = games_in_scope(filters, catalog);
        let lines = table::lines_of(self.connection, country)?.into_iter();
        let lines = lines.filter(|line| scope.contains(&line.games));
        Ok(lines
            .map(|line| of_games((line.games, line.tally.only(filters.medal))))
            .collect())
    }

    /// What lines level with each other are sorted by.
    fn name(&self, item: &RankedItem) -> String {
        let catalog = self.records.catalog();
        match item {
            RankedItem::Athlete(_, name) => name.clone(),
            RankedItem::Country(id) => catalog.country(*id).name.clone(),
            RankedItem::Sport(id) => catalog.sport(*id).name.clone(),
            RankedItem::Event(id) => catalog.event(*id).title.clone(),
            RankedItem::Games(id) => format!("{:04}", catalog.games(*id).year),
            RankedItem::Day(day) => day.to_string(),
        }
    }
}

fn line(item: RankedItem, tally: Tally) -> Ranked {
    Ranked {
        item,
        number: tally.total(),
        tally: Some(tally),
    }
}
