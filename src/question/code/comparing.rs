//! Comparisons in codes: `v=GEO,ARM` and `h=g>=1,b=3,s>FRA`.

use crate::records::{Catalog, CountryCode, Medal, Records, RecordsError};

use super::super::{Amount, Comparison, Having, Subject};
use super::values::{COMPARISONS, comparison_code, games_code, only_medal_code, only_medal_of};
use super::{Keys, person_key};

/// The most that one question compares or demands; a code with more is forged.
const MAX_ITEMS: usize = 8;

/// The colour of a condition on all medals.
const ANY: &str = "a";

pub(super) fn subjects_code(subjects: &[Subject], records: &Records, keys: Keys) -> Result<String, RecordsError> {
    let catalog = records.catalog();
    let code = |subject: &Subject| {
        Ok(match *subject {
            Subject::Athlete(athlete) => person_key(records, athlete, keys)?,
            Subject::Country(country) => catalog.country(country).code.as_str().to_owned(),
            Subject::Games(games) => games_code(catalog.games(games)),
        })
    };
    let codes: Vec<String> = subjects.iter().map(code).collect::<Result<_, RecordsError>>()?;
    Ok(codes.join(","))
}

pub(super) fn subjects_of(value: &str, records: &Records) -> Result<Option<Vec<Subject>>, RecordsError> {
    let catalog = records.catalog();
    let mut subjects = Vec::new();
    for one in value.split(',').take(MAX_ITEMS + 1) {
        let country = CountryCode::new(one).and_then(|code| catalog.country_by_code(code));
        let games = catalog.all_games().iter().find(|games| games_code(games) == one);
        let subject = match (country, games) {
            (Some(country), _) => Subject::Country(country.id),
            (None, Some(games)) => Subject::Games(games.id),
            (None, None) => match records.person_by_key(one)? {
                Some(person) => Subject::Athlete(person.id),
                None => return Ok(None),
            },
        };
        if subjects.contains(&subject) {
            return Ok(None);
        }
        subjects.push(subject);
    }
    Ok((subjects.len() <= MAX_ITEMS).then_some(subjects))
}

pub(super) fn having_code(having: &[Having], catalog: &Catalog) -> String {
    let code = |one: &Having| {
        let medal = one.medal.map_or(ANY, only_medal_code);
        let than = match one.than {
            Amount::Number(number) => number.to_string(),
            Amount::OfCountry(country) => catalog.country(country).code.as_str().to_owned(),
            Amount::OfMedal(medal) => only_medal_code(medal).to_owned(),
        };
        format!("{medal}{}{than}", comparison_code(one.is))
    };
    having.iter().map(code).collect::<Vec<_>>().join(",")
}

pub(super) fn having_of(value: &str, catalog: &Catalog) -> Option<Vec<Having>> {
    let having: Vec<Having> = value
        .split(',')
        .take(MAX_ITEMS + 1)
        .map(|one| condition_of(one, catalog))
        .collect::<Option<_>>()?;
    (having.len() <= MAX_ITEMS).then_some(having)
}

fn condition_of(code: &str, catalog: &Catalog) -> Option<Having> {
    let (medal, rest) = code.split_at_checked(1)?;
    let medal: Option<Medal> = if medal == ANY {
        None
    } else {
        Some(only_medal_of(medal)?)
    };
    let (is, than): (Comparison, &str) = COMPARISONS
        .into_iter()
        .find_map(|(comparison, sign)| Some((comparison, rest.strip_prefix(sign)?)))?;
    let than = if let Ok(number) = than.parse() {
        Amount::Number(number)
    } else if let Some(medal) = only_medal_of(than) {
        Amount::OfMedal(medal)
    } else {
        Amount::OfCountry(catalog.country_by_code(CountryCode::new(than)?)?.id)
    };
    Some(Having { medal, is, than })
}
