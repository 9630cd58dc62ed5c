//! What could be asked next: other readings first, then a step further from the facts.

use crate::question::{Filters, Measure, MedalFilter, Question, Unit};
use crate::records::{CountryId, GamesStatus, Records};

use super::{Facts, GamesFacts, MedalsFacts};

/// How many questions are offered at most.
const OFFERED: usize = 6;

/// Questions that follow from an answer, most wanted first.
pub(super) fn questions(records: &Records, question: &Question, facts: &Facts) -> Vec<Question> {
    let mut next = match facts {
        Facts::Athlete(athlete) => athlete
            .medals
            .first()
            .map(|row| Filters {
                events: vec![row.event],
                ..Filters::default()
            })
            .map(overview)
            .into_iter()
            .collect(),
        Facts::Medals(medals) => after_medals(records, question, medals),
        Facts::Podiums(history) if history.podiums.is_empty() => {
            vec![overview(Filters {
                games: Vec::new(),
                ..question.filters.clone()
            })]
        }
        Facts::Podiums(history) => history
            .podiums
            .iter()
            .flat_map(|podium| &podium.rows)
            .flat_map(|row| &row.members)
            .map(|member| Question::about(member.person))
            .take(3)
            .collect(),
        Facts::Table(_) => after_table(records, question),
        Facts::Groups(_) | Facts::Milestones(_) | Facts::Ages(_) => about_subject(question),
        Facts::Games(cards) => {
            let table = |card: &GamesFacts| Question {
                measure: Measure::Table,
                filters: Filters {
                    games: vec![card.games],
                    ..Filters::default()
                },
                limit: Some(20),
                ..Question::default()
            };
            cards.iter().map(table).collect()
        }
        Facts::GamesList(_) => Vec::new(),
    };
    next.retain(|other| other != question);
    next.truncate(OFFERED);
    next
}

fn overview(filters: Filters) -> Question {
    Question {
        filters,
        ..Question::default()
    }
}

/// From a country's or a sport's medals to who won them, the table and the days.
fn after_medals(records: &Records, question: &Question, medals: &MedalsFacts) -> Vec<Question> {
    let filters = &question.filters;
    if let Some(country) = filters.country
        && medals.by_games.iter().all(|row| row.tally.total() == 0)
        && !filters.games.is_empty()
    {
        return of_lineage(records, question, country);
    }
    if let Some(athlete) = filters.athlete {
        return vec![Question::about(athlete)];
    }
    let medallists = Question {
        measure: Measure::List(Unit::Athletes),
        filters: Filters {
            medal: Some(filters.medal.unwrap_or(MedalFilter::Any)),
            ..filters.clone()
        },
        ..Question::default()
    };
    let tables = filters.games.iter().take(2).map(|&games| Question {
        measure: Measure::Table,
        filters: Filters {
            games: vec![games],
            country: filters.country,
            ..Filters::default()
        },
        ..Question::default()
    });
    let mut next = vec![medallists];
    if filters.games.len() > 1 {
        next.extend(filters.games.iter().map(|&games| {
            overview(Filters {
                games: vec![games],
                ..filters.clone()
            })
        }));
    }
    next.extend(tables);
    next
}

/// The same question of the committees before and after one that was not there.
fn of_lineage(records: &Records, question: &Question, country: CountryId) -> Vec<Question> {
    let countries = records.catalog().countries();
    let after = records.catalog().country(country).successors.iter().copied();
    let before = countries
        .iter()
        .filter(|other| other.successors.contains(&country))
        .map(|other| other.id);
    let had_a_line = |other: &CountryId| {
        records
            .tables_of(*other)
            .is_ok_and(|tables| question.filters.games.iter().any(|games| tables.contains(games)))
    };
    after
        .chain(before)
        .filter(had_a_line)
        .map(|other| Question {
            filters: Filters {
                country: Some(other),
                ..question.filters.clone()
            },
            ..question.clone()
        })
        .collect()
}

/// A longer table, the other kind of Games of that year, the card of the Games.
fn after_table(records: &Records, question: &Question) -> Vec<Question> {
    let [games] = question.filters.games.as_slice() else {
        return Vec::new();
    };
    let catalog = records.catalog();
    let this = catalog.games(*games);
    let longer = question.limit.map_or(20, |limit| limit.saturating_mul(2)).min(100);
    let more = Question {
        limit: Some(longer),
        ..question.clone()
    };
    let other = catalog
        .all_games()
        .iter()
        .filter(|games| games.status == GamesStatus::Held && games.kind != this.kind)
        .filter(|games| (games.year, games.season) == (this.year, this.season))
        .map(|games| Question {
            filters: Filters {
                games: vec![games.id],
                ..question.filters.clone()
            },
            ..question.clone()
        });
    let card = overview(Filters {
        games: vec![*games],
        ..Filters::default()
    });
    other.chain([more, card]).collect()
}

/// Back to the athlete or the country that a number was about.
fn about_subject(question: &Question) -> Vec<Question> {
    let filters = &question.filters;
    if let Some(athlete) = filters.athlete {
        return vec![Question::about(athlete)];
    }
    if filters.country.is_none() {
        return Vec::new();
    }
    let medals = Filters {
        games: filters.games.clone(),
        country: filters.country,
        kind: filters.kind,
        ..Filters::default()
    };
    vec![overview(medals)]
}
