//! Countries by how many athletes they had in events.

use std::cmp::Reverse;
use std::collections::HashMap;

use rusqlite::params_from_iter;

use crate::answer::people::athlete;
use crate::answer::scope::begins;
use crate::answer::select::ATHLETES;
use crate::answer::{AnswerError, CountryFinishers, Finishers, Member};
use crate::question::{Amount, End, Filters, Having, Question};
use crate::records::{CountryId, GamesId, Records};

use super::starters;

/// The countries of a question's events, ranked by how many of the athletes who fit were theirs.
pub(in crate::answer) fn finishers(records: &Records, question: &Question) -> Result<Finishers, AnswerError> {
    let catalog = records.catalog();
    let connection = records.connection()?;
    // Who has as many as a country is asked of all of them.
    let filters = Filters {
        country: None,
        ..question.filters.clone()
    };
    let conditions = starters::conditions(&connection, &filters, catalog)?;
    let sql = format!(
        "SELECT p.id, p.name, r.country, r.place, r.games FROM result r {ATHLETES} WHERE 1{} \
         ORDER BY r.place IS NULL, r.place, p.id",
        conditions.sql()
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(conditions.values()))?;
    let mut people: HashMap<CountryId, Vec<(Member, Option<u16>)>> = HashMap::new();
    let mut games: Vec<GamesId> = Vec::new();
    while let Some(row) = rows.next()? {
        let member = athlete(row)?;
        let of_country = people.entry(row.get(2)?).or_default();
        // The better places come first, and everybody is told once.
        if !of_country.iter().any(|(other, _)| other.person == member.person) {
            of_country.push((member, row.get(3)?));
        }
        games.push(row.get(4)?);
    }
    games.sort();
    games.dedup();
    let of = people.len();
    let number = |country: CountryId| people.get(&country).map_or(0, Vec::len);
    let holds = |country: CountryId, having: &Having| match having.than {
        Amount::Number(than) => having.is.holds(number(country), usize::from(than)),
        Amount::OfCountry(than) => country != than && having.is.holds(number(country), number(than)),
        Amount::OfMedal(_) => true,
    };
    let than = question.having.iter().find_map(|having| match having.than {
        Amount::OfCountry(than) => Some((than, number(than))),
        Amount::Number(_) | Amount::OfMedal(_) => None,
    });
    let mut fitting: Vec<CountryId> = people
        .keys()
        .copied()
        .filter(|&country| question.having.iter().all(|having| holds(country, having)))
        .filter(|&country| begins(&filters, &catalog.country(country).name))
        .collect();
    fitting.sort_by_key(|&country| {
        let number = number(country);
        let ranked = match question.end {
            End::Most => (Reverse(number), 0),
            End::Least => (Reverse(0), number),
        };
        (ranked, &catalog.country(country).name)
    });
    let rows = fitting
        .into_iter()
        .filter_map(|country| {
            let people = people.remove(&country)?;
            Some(CountryFinishers {
                country,
                number: people.len(),
                people,
            })
        })
        .collect();
    Ok(Finishers { rows, of, than, games })
}
