//! Committees of a time when the one that is named was not there: Germans of 1976 are those of East or West Germany.

use crate::records::{CountryId, GamesId, Records, RecordsError};

/// The committees before and after one that took part in the named Games, when that one itself took part in none of
/// them; none when it did, or when no Games are named.
pub(super) fn at_games(
    records: &Records,
    country: CountryId,
    games: &[GamesId],
) -> Result<Vec<CountryId>, RecordsError> {
    let was_there = |country: CountryId| -> Result<bool, RecordsError> {
        let known = records.games_of_country(country)?;
        Ok(games.iter().any(|id| known.contains(id)))
    };
    if games.is_empty() || was_there(country)? {
        return Ok(Vec::new());
    }
    let mut kin = Vec::new();
    for other in records.catalog().kin(country) {
        if !kin.contains(&other) && was_there(other)? {
            kin.push(other);
        }
    }
    Ok(kin)
}
