//! What most people want who have typed nothing yet.

use crate::records::{Catalog, Games, GamesId, GamesKind, Records, Season};

use super::super::{Filters, Hint, Question};
use super::{AHEAD, Lead, ReaderError, Suggester, Typed, named};

/// How many examples are offered, one of each topic.
const EXAMPLES: usize = 10;

/// The favourite country, the tables and cards of the latest Games, the most decorated athletes, and examples. A command
/// says which of them.
pub(super) fn leads(suggester: &Suggester, records: &Records, typed: Typed<'_>) -> Result<Vec<Lead>, ReaderError> {
    let catalog = records.catalog();
    let latest = latest(catalog, &typed);
    let mut questions: Vec<Question> = Vec::new();
    if matches!(typed.hint, Hint::None | Hint::Country)
        && let Some(country) = typed.favourite
    {
        questions.extend(named::country(records, country, typed.today)?);
        questions.truncate(AHEAD);
    }
    if matches!(typed.hint, Hint::None | Hint::Standings) {
        questions.extend(latest.iter().copied().map(named::table));
    }
    if matches!(typed.hint, Hint::None | Hint::Games) {
        questions.extend(latest.iter().copied().map(named::card));
    }
    if matches!(typed.hint, Hint::None | Hint::Athlete) {
        questions.extend(
            latest
                .iter()
                .map(|&games| named::medallists(named::card(games).filters)),
        );
        questions.extend([GamesKind::Olympic, GamesKind::Paralympic].map(|kind| {
            named::medallists(Filters {
                kind: Some(kind),
                ..Filters::default()
            })
        }));
    }
    let mut leads: Vec<Lead> = questions.into_iter().map(Lead::ask).collect();
    if typed.hint == Hint::None {
        leads.extend(
            suggester
                .one_of_each_topic(typed.language)
                .take(EXAMPLES)
                .map(|text| Lead::Read(text.to_owned())),
        );
    }
    Ok(leads)
}

/// The latest Games of both kinds, and the latest summer Games where these were in winter.
fn latest(catalog: &Catalog, typed: &Typed<'_>) -> Vec<GamesId> {
    let mut latest: Vec<GamesId> = Vec::new();
    for season in [None, Some(Season::Summer)] {
        let of_kind = |kind| named::latest(catalog, kind, season, typed.today);
        let both = [GamesKind::Olympic, GamesKind::Paralympic]
            .into_iter()
            .filter_map(of_kind);
        for games in both.map(|games: &Games| games.id) {
            if !latest.contains(&games) {
                latest.push(games);
            }
        }
    }
    latest
}
