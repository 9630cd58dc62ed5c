//! What could be asked next: other readings first, then a step further from the facts.

use crate::question::{Filters, Measure, MedalFilter, Question, Unit};
use crate::records::{CountryId, GamesId, PersonId, Records, RecordsError};

use super::{
    CompareFacts, Contest, EventHistory, Facts, GamesFacts, MedalsFacts, RankedItem, RecordFacts, ResultsFacts,
};

/// How many questions are offered at most.
const OFFERED: usize = 6;

/// Questions that follow from an answer, most wanted first; neither the question itself nor one twice.
pub(super) fn questions(records: &Records, question: &Question, facts: &Facts) -> Result<Vec<Question>, RecordsError> {
    let offered = match facts {
        Facts::Athlete(athlete) => {
            let latest = athlete.medals.first().map(|row| Filters {
                events: vec![row.event],
                ..Filters::default()
            });
            latest.map(overview).into_iter().collect()
        }
        Facts::Medals(medals) => after_medals(records, question, medals)?,
        Facts::Podiums(history) => after_podiums(question, history),
        Facts::Results(results) => after_results(question, results),
        Facts::Finishers(_) => vec![overview(Filters {
            placed: None,
            country: None,
            ..question.filters.clone()
        })],
        Facts::Table(_) => after_table(question),
        Facts::Compare(compared) => after_compare(question, compared),
        Facts::Groups(_)
        | Facts::Sizes(_)
        | Facts::Milestones(_)
        | Facts::Ages(_)
        | Facts::Debuts(_)
        | Facts::Rankings(_) => about_subject(question),
        Facts::Traits(facts) => about(facts.people.iter().map(|one| one.person.id)),
        Facts::Extremes(facts) => about(facts.rows.iter().map(|one| one.person.id)),
        Facts::Careers(careers) => about(careers.iter().map(|one| one.person.id)),
        Facts::Streaks(facts) => about(facts.runs.iter().filter_map(|run| match run.who {
            RankedItem::Athlete(person, _) => Some(person),
            _ => None,
        })),
        Facts::Games(cards) => cards.iter().map(table_of).collect(),
        Facts::Records(facts) => after_records(records, facts),
        Facts::GamesList(_) | Facts::Unheeded(_) => Vec::new(),
    };
    let mut next: Vec<Question> = Vec::new();
    for other in offered {
        if other != *question && !next.contains(&other) {
            next.push(other);
        }
    }
    next.truncate(OFFERED);
    Ok(next)
}

/// The cards of the first few people.
fn about(people: impl Iterator<Item = PersonId>) -> Vec<Question> {
    people.take(3).map(Question::about).collect()
}

fn overview(filters: Filters) -> Question {
    Question {
        filters,
        ..Question::default()
    }
}

/// The same question under other filters.
fn under(question: &Question, filters: Filters) -> Question {
    Question {
        filters,
        ..question.clone()
    }
}

/// The table that a card shows the head of.
fn table_of(card: &GamesFacts) -> Question {
    Question {
        measure: Measure::Table,
        filters: Filters {
            games: vec![card.games],
            ..Filters::default()
        },
        ..Question::default()
    }
}

/// Who stood on the podiums; without one, the event at any Games.
fn after_podiums(question: &Question, history: &EventHistory) -> Vec<Question> {
    if history.podiums.is_empty() {
        return vec![overview(Filters {
            games: Vec::new(),
            ..question.filters.clone()
        })];
    }
    let rows = history.podiums.iter().flat_map(|podium| &podium.rows);
    let people = rows.flat_map(|row| &row.members);
    people.map(|member| Question::about(member.person)).take(3).collect()
}

/// From one contest to its podium, and to those who are told of.
fn after_results(question: &Question, results: &ResultsFacts) -> Vec<Question> {
    let mut next: Vec<Question> = question.filters.athlete.map(Question::about).into_iter().collect();
    if let [contest] = results.contests.as_slice() {
        next.push(podium_of(contest));
        let people = contest.rows.iter().flat_map(|row| &row.placing.members);
        next.extend(people.take(3).map(|member| Question::about(member.person)));
    } else {
        next.extend(results.contests.iter().take(3).map(podium_of));
    }
    next
}

fn podium_of(contest: &Contest) -> Question {
    overview(Filters {
        games: vec![contest.games],
        events: vec![contest.event],
        ..Filters::default()
    })
}

/// From one record to its event and to who holds it.
fn after_records(records: &Records, facts: &RecordFacts) -> Vec<Question> {
    let marks = facts.marks.iter().map(|&id| records.catalog().record_mark(id));
    let mut next: Vec<Question> = marks
        .clone()
        .filter_map(|mark| mark.person)
        .take(3)
        .map(Question::about)
        .collect();
    let event = marks.filter_map(|mark| mark.event).map(|event| {
        overview(Filters {
            events: vec![event],
            ..Filters::default()
        })
    });
    next.extend(event.take(1));
    next
}

/// From a country's or a sport's medals to who won them, the table and the days.
fn after_medals(records: &Records, question: &Question, medals: &MedalsFacts) -> Result<Vec<Question>, RecordsError> {
    let filters = &question.filters;
    if let Some(country) = filters.country
        && medals.by_games.iter().all(|row| row.tally.total() == 0)
        && !filters.games.is_empty()
    {
        return of_lineage(records, question, country);
    }
    if let Some(athlete) = filters.athlete {
        return Ok(vec![Question::about(athlete)]);
    }
    let mut next = vec![Question {
        measure: Measure::List(Unit::Athletes),
        filters: Filters {
            medal: Some(filters.medal.unwrap_or(MedalFilter::Any)),
            ..filters.clone()
        },
        ..Question::default()
    }];
    if filters.games.len() > 1 {
        next.extend(filters.games.iter().map(|&games| {
            overview(Filters {
                games: vec![games],
                ..filters.clone()
            })
        }));
    }
    next.extend(filters.games.iter().take(2).map(|&games| Question {
        measure: Measure::Table,
        filters: Filters {
            games: vec![games],
            country: filters.country,
            ..Filters::default()
        },
        ..Question::default()
    }));
    Ok(next)
}

/// The same question of the committees before and after one that was not there.
fn of_lineage(records: &Records, question: &Question, country: CountryId) -> Result<Vec<Question>, RecordsError> {
    let mut next = Vec::new();
    for other in records.catalog().kin(country) {
        let tables = records.tables_of(other)?;
        if question.filters.games.iter().any(|games| tables.contains(games)) {
            next.push(under(
                question,
                Filters {
                    country: Some(other),
                    ..question.filters.clone()
                },
            ));
        }
    }
    Ok(next)
}

/// The card of one Games.
fn after_table(question: &Question) -> Vec<Question> {
    match question.filters.games.as_slice() {
        [games] => vec![overview(Filters {
            games: vec![*games],
            ..Filters::default()
        })],
        _ => Vec::new(),
    }
}

/// The medal tables and the cards of what was compared.
fn after_compare(question: &Question, compared: &CompareFacts) -> Vec<Question> {
    let of_country = |country, games: Vec<GamesId>| {
        overview(Filters {
            country: Some(country),
            games,
            sport: question.filters.sport,
            kind: question.filters.kind,
            season: question.filters.season,
            years: question.filters.years,
            ..Filters::default()
        })
    };
    match compared {
        CompareFacts::Countries(sections) => {
            let rows = sections.first().map_or(&[][..], |section| &section.rows);
            rows.iter()
                .map(|row| of_country(row.country, question.filters.games.clone()))
                .collect()
        }
        CompareFacts::CountryAt(country, rows) => {
            rows.iter().map(|row| of_country(*country, vec![row.games])).collect()
        }
        CompareFacts::Colours(country, _) => vec![of_country(*country, question.filters.games.clone())],
        CompareFacts::Games(games) => games
            .iter()
            .map(|one| {
                overview(Filters {
                    games: vec![one.games],
                    ..Filters::default()
                })
            })
            .collect(),
    }
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
    vec![overview(Filters {
        games: filters.games.clone(),
        country: filters.country,
        kind: filters.kind,
        ..Filters::default()
    })]
}
