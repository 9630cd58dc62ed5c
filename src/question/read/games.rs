//! The Games that are meant by places, years, kinds and seasons.

use crate::records::{Catalog, Games, GamesId, GamesKind, GamesStatus, Records, RecordsError, Season};

use super::super::{Day, Filters, Question, Term};
use super::Unread;
use super::draft::Draft;
use super::people::Found;

/// The Games of a question, and what else could be meant.
#[derive(Debug, Default)]
pub(super) struct Meant {
    pub games: Vec<GamesId>,
    pub kind: Option<GamesKind>,
    pub season: Option<Season>,
    pub years: Option<(i16, i16)>,
    pub others: Vec<Other>,
}

/// Other Games for the same question.
#[derive(Debug)]
pub(super) struct Other(pub Vec<GamesId>);

impl Other {
    /// The question, asked of these Games.
    pub fn apply(self, question: &Question) -> Question {
        let mut question = question.clone();
        question.filters.games = self.0;
        question.filters.kind = None;
        question.filters.season = None;
        question.filters.years = None;
        question
    }
}

/// Finds the Games of a draft. `Err` is a place and time at which there were none.
pub(super) fn read(
    records: &Records,
    draft: &mut Draft,
    people: &Found,
) -> Result<Result<Meant, Unread>, RecordsError> {
    let catalog = records.catalog();
    let kinds = draft.kinds();
    let kind = match kinds.as_slice() {
        [one] if !draft.has(Term::BothKinds) => Some(*one),
        _ => None,
    };
    let season = draft.season();
    let fits = |games: &Games| {
        kind.is_none_or(|kind| kind == games.kind) && season.is_none_or(|season| season == games.season)
    };
    let mut meant = Meant {
        kind,
        season,
        ..Meant::default()
    };

    if !draft.places.is_empty() {
        let mut games = Vec::new();
        for place in &draft.places {
            let fitting: Vec<&Games> = place
                .iter()
                .map(|&id| catalog.games(id))
                .filter(|games| fits(games))
                .collect();
            let dated: Vec<&Games> = fitting
                .iter()
                .copied()
                .filter(|games| draft.years.is_empty() || in_years(games, &draft.years))
                .collect();
            let alone = draft.places.len() == 1;
            if dated.is_empty() && (alone || fitting.is_empty()) {
                return Ok(Err(Unread::NoSuchGames {
                    words: names_of(catalog, place, draft),
                }));
            }
            let pool = if dated.is_empty() { fitting } else { dated };
            let (chosen, earlier) = latest_at_place(pool);
            games.extend(chosen);
            if alone {
                meant.others.extend(earlier);
            }
        }
        meant.games = in_time_order(games);
    } else if let Some(games) = of_date(catalog, draft, kind) {
        meant.games = games;
    } else if let [years] = draft.years.as_slice()
        && years.0 != years.1
    {
        meant.years = Some(*years);
    } else if !draft.years.is_empty() {
        let games: Vec<&Games> = catalog
            .all_games()
            .iter()
            .filter(|games| fits(games) && in_years(games, &draft.years))
            .collect();
        if games.is_empty() {
            let years: Vec<String> = draft.years.iter().map(|(year, _)| year.to_string()).collect();
            return Ok(Err(Unread::NoSuchGames {
                words: years.join(", "),
            }));
        }
        meant.games = games.iter().map(|games| games.id).collect();
    } else if wants_latest(draft) {
        meant.games = latest_held(catalog, fits);
    }
    if let Some(athlete) = people.sure() {
        keep_to_starts(&mut meant.games, &records.games_of(athlete)?);
    }
    if !meant.games.is_empty() {
        meant.kind = None;
        meant.season = None;
        draft.terms.retain(|(_, term)| *term != Term::Latest);
    }
    Ok(Ok(meant))
}

/// The Games that are held in the years asked about; Tokyo 2020 took place in 2021.
fn in_years(games: &Games, years: &[(i16, i16)]) -> bool {
    let held = games.opened.map(|opened| opened.year());
    years.iter().any(|(from, to)| {
        (*from..=*to).contains(&games.year)
            || (from == to && held.is_some_and(|year| year == *from && games.status == GamesStatus::Held))
    })
}

/// The latest Games held at one place, of both kinds when they share a year, and earlier ones as others.
fn latest_at_place(mut pool: Vec<&Games>) -> (Vec<GamesId>, Vec<Other>) {
    let held = |games: &&Games| matches!(games.status, GamesStatus::Held | GamesStatus::Intercalated);
    if pool.iter().any(held) {
        pool.retain(held);
    }
    let mut groups: Vec<(i16, Vec<GamesId>)> = Vec::new();
    pool.sort_by_key(|games| std::cmp::Reverse(games.year));
    for games in pool {
        match groups.last_mut() {
            Some((year, group)) if *year == games.year => group.push(games.id),
            _ => groups.push((games.year, vec![games.id])),
        }
    }
    let mut groups = groups.into_iter().map(|(_, group)| group);
    let chosen = groups.next().unwrap_or_default();
    (chosen, groups.map(Other).collect())
}

/// The Games during which a day fell.
fn of_date(catalog: &Catalog, draft: &Draft, kind: Option<GamesKind>) -> Option<Vec<GamesId>> {
    let Some(Day::Exact(date)) = draft.date else {
        return None;
    };
    let during = |games: &&Games| {
        kind.is_none_or(|kind| kind == games.kind)
            && games.opened.is_some_and(|opened| {
                opened
                    .checked_sub(jiff::Span::new().days(5))
                    .is_ok_and(|from| from <= date)
            })
            && games.closed.is_some_and(|closed| date <= closed)
    };
    let games: Vec<GamesId> = catalog
        .all_games()
        .iter()
        .filter(during)
        .map(|games| games.id)
        .collect();
    (!games.is_empty()).then_some(games)
}

fn wants_latest(draft: &Draft) -> bool {
    let last_games =
        draft.has(Term::Last) && !draft.kinds().is_empty() && !draft.terms().any(|term| term.unit().is_some());
    let of_medals = draft
        .terms()
        .any(|term| matches!(term, Term::Medals | Term::Medal(_) | Term::Win | Term::Medallists));
    (draft.has(Term::Latest) && !of_medals) || last_games
}

/// The last Games held under filters, of each kind; with a sport, the last at which the records hold it.
pub(super) fn latest_of(records: &Records, filters: &Filters) -> Result<Vec<GamesId>, RecordsError> {
    let with_sport = match filters.sport {
        Some(sport) => Some(records.games_with(sport)?),
        None => None,
    };
    Ok(latest_held(records.catalog(), |games| {
        filters.kind.is_none_or(|kind| kind == games.kind)
            && filters.season.is_none_or(|season| season == games.season)
            && with_sport.as_ref().is_none_or(|held| held.contains(&games.id))
    }))
}

/// The last Games of each kind that were held, of the same year.
fn latest_held(catalog: &Catalog, fits: impl Fn(&Games) -> bool) -> Vec<GamesId> {
    let held: Vec<&Games> = catalog
        .all_games()
        .iter()
        .filter(|games| games.status == GamesStatus::Held && fits(games))
        .collect();
    let Some(last) = held.last() else { return Vec::new() };
    held.iter()
        .filter(|games| games.year == last.year && games.season == last.season)
        .map(|games| games.id)
        .collect()
}

/// An athlete's question is about the Games that the athlete was at, if any of those named is.
fn keep_to_starts(games: &mut Vec<GamesId>, starts: &[GamesId]) {
    if games.iter().any(|id| starts.contains(id)) {
        games.retain(|id| starts.contains(id));
    }
}

fn names_of(catalog: &Catalog, place: &[GamesId], draft: &Draft) -> String {
    let city = place.first().map_or("", |&id| catalog.games(id).city.as_str());
    let years: Vec<String> = draft.years.iter().map(|(year, _)| year.to_string()).collect();
    format!("{city} {}", years.join(", ")).trim().to_owned()
}

fn in_time_order(mut games: Vec<GamesId>) -> Vec<GamesId> {
    games.sort();
    games.dedup();
    games
}
