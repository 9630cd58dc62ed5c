//! The Games that are meant by places, years, kinds and seasons.

use crate::records::{Catalog, Games, GamesId, GamesKind, GamesStatus, Records, RecordsError, Season};

use super::super::{Day, Filters, Question, Term, Unit};
use super::Unread;
use super::draft::Draft;
use super::events::keep_some;
use super::people::Found;

/// The Games of a question, and what else could be meant.
#[derive(Debug, Default)]
pub(super) struct Meant {
    pub games: Vec<GamesId>,
    /// Whether every one of them is meant.
    pub every: bool,
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

/// Takes the sport that is meant, where two share a name: hockey is played on ice at winter Games, and where the country
/// that is named has won more there.
pub(super) fn choose_namesakes(records: &Records, draft: &mut Draft) -> Result<(), RecordsError> {
    let catalog = records.catalog();
    for (taken, other) in draft.namesakes.clone() {
        let places: Vec<GamesId> = draft.places().concat();
        let meant: Vec<GamesId> = catalog
            .all_games()
            .iter()
            .filter(|games| places.is_empty() || places.contains(&games.id))
            .filter(|games| draft.years.is_empty() || in_years(games, &draft.years))
            .filter(|games| draft.season().is_none_or(|season| season == games.season))
            .map(|games| games.id)
            .collect();
        let held = |sport| -> Result<bool, RecordsError> {
            let with = records.games_with(sport)?;
            Ok(meant.iter().any(|id| with.contains(id)))
        };
        let won = |sport| -> Result<u32, RecordsError> {
            match draft.countries().as_slice() {
                [country] => records.medals_in(*country, sport),
                _ => Ok(0),
            }
        };
        if (!held(taken)? && held(other)?) || (held(other)? && won(taken)? < won(other)?) {
            draft.rename_sport(taken, other);
        }
    }
    Ok(())
}

/// Finds the Games of a draft. `Err` is a place and time at which there were none.
pub(super) fn read(
    records: &Records,
    draft: &mut Draft,
    people: &Found,
) -> Result<Result<Meant, Unread>, RecordsError> {
    let catalog = records.catalog();
    let (kind, season) = (draft.kind(), draft.season());
    let fits = |games: &Games| {
        kind.is_none_or(|kind| kind == games.kind) && season.is_none_or(|season| season == games.season)
    };
    let mut meant = Meant {
        kind,
        season,
        ..Meant::default()
    };
    let likely = likely(records, draft, people)?;

    if draft.has(Term::Host)
        && let [country] = draft.countries().as_slice()
    {
        let hosted = |games: &&Games| games.hosts.contains(country) && fits(games);
        meant.games = catalog
            .all_games()
            .iter()
            .filter(hosted)
            .map(|games| games.id)
            .collect();
        if meant.games.is_empty() {
            return Ok(Err(Unread::NoSuchGames {
                words: catalog.country(*country).name.clone(),
            }));
        }
        draft.forget_countries();
    } else if !draft.places().is_empty() {
        meant.every = draft.places().len() > 1 && draft.has(Term::Both);
        match at_places(catalog, draft, fits, &likely) {
            Ok((games, others)) => (meant.games, meant.others) = (games, others),
            Err(unread) => return Ok(Err(unread)),
        }
    } else if let Some(games) = of_date(catalog, draft, kind) {
        meant.games = games;
    } else if let [years] = draft.years.as_slice()
        && years.0 != years.1
    {
        meant.years = Some(*years);
    } else if !draft.years.is_empty() {
        let of_years = |games: &&Games| fits(games) && in_years(games, &draft.years);
        meant.games = catalog
            .all_games()
            .iter()
            .filter(of_years)
            .map(|games| games.id)
            .collect();
        if meant.games.is_empty() {
            let years: Vec<String> = draft.years.iter().map(|(year, _)| year.to_string()).collect();
            return Ok(Err(Unread::NoSuchGames {
                words: years.join(", "),
            }));
        }
        for likely in &likely {
            keep_some(&mut meant.games, |id| likely.contains(id));
        }
    } else if draft.has(Term::Next) {
        let to_come = |games: &&Games| games.status == GamesStatus::Scheduled && fits(games);
        let first = catalog.all_games().iter().find(to_come);
        let of_year = |games: &&Games| to_come(games) && first.is_some_and(|first| first.year == games.year);
        meant.games = catalog
            .all_games()
            .iter()
            .filter(of_year)
            .map(|games| games.id)
            .collect();
    } else if people.is_none() && wants_first(draft) {
        let held = |games: &&Games| games.status == GamesStatus::Held && fits(games);
        meant.games = catalog
            .all_games()
            .iter()
            .find(held)
            .map(|games| games.id)
            .into_iter()
            .collect();
    } else if wants_latest(draft) {
        meant.games = latest_held(catalog, fits);
    }
    let of_all = draft.has(Term::Both) && draft.places().is_empty() && draft.years.iter().all(|(from, to)| from < to);
    if of_all && draft.has_unit_for_every() && (draft.names_kind() || draft.has(Term::Games)) && meant.games.is_empty()
    {
        meant.every = true;
    }
    if let Some(athlete) = people.sure() {
        let kinds: Vec<GamesKind> = records
            .games_of(athlete)?
            .iter()
            .map(|&id| catalog.games(id).kind)
            .collect();
        keep_some(&mut meant.games, |id| kinds.contains(&catalog.games(*id).kind));
    }
    if !meant.games.is_empty() {
        meant.kind = None;
        meant.season = None;
        draft.terms.retain(|(_, term)| *term != Term::Latest);
    }
    Ok(Ok(meant))
}

/// The Games that a question can be about because of whom or what it names: an athlete's, those that had the sport, those
/// at which a country took part, and among these those at which it won. What tells most comes first.
fn likely(records: &Records, draft: &Draft, people: &Found) -> Result<Vec<Vec<GamesId>>, RecordsError> {
    if let Some(athlete) = people.sure() {
        return Ok(vec![records.games_of(athlete)?]);
    }
    let mut likely = Vec::new();
    if let [sport] = draft.sports().as_slice() {
        likely.push(records.games_with(*sport)?);
    }
    if let [country] = draft.countries().as_slice() {
        likely.push(records.games_of_country(*country)?);
        likely.push(records.tables_of(*country)?);
    }
    Ok(likely)
}

/// The Games at the places named: of each place the latest that is likely, with the earlier ones as others when only
/// one was named.
fn at_places(
    catalog: &Catalog,
    draft: &Draft,
    fits: impl Fn(&Games) -> bool,
    likely: &[Vec<GamesId>],
) -> Result<(Vec<GamesId>, Vec<Other>), Unread> {
    let places = draft.places();
    let mut chosen = Vec::new();
    // "How often has London been host": all of its Games are meant.
    if let ([place], true, true) = (places.as_slice(), draft.has(Term::Host), draft.years.is_empty()) {
        let held = |id: &GamesId| {
            let games = catalog.games(*id);
            fits(games) && matches!(games.status, GamesStatus::Held | GamesStatus::Scheduled)
        };
        let hosted: Vec<GamesId> = place.iter().copied().filter(held).collect();
        if !hosted.is_empty() {
            return Ok((hosted, Vec::new()));
        }
    }
    let mut others = Vec::new();
    let every = draft.has(Term::Both) && !draft.names_kind();
    let alike = alike(catalog, &places, &fits, every);
    for place in &places {
        let fitting: Vec<&Games> = place
            .iter()
            .map(|&id| catalog.games(id))
            .filter(|games| fits(games) && alike(games))
            .collect();
        let dated = |games: &&Games| draft.years.is_empty() || in_years(games, &draft.years);
        let in_time: Vec<&Games> = fitting.iter().copied().filter(dated).collect();
        if in_time.is_empty() && (places.len() == 1 || fitting.is_empty()) {
            return Err(Unread::NoSuchGames {
                words: names_of(catalog, place, draft),
            });
        }
        let mut pool = if in_time.is_empty() { fitting } else { in_time };
        for likely in likely {
            keep_some(&mut pool, |games| likely.contains(&games.id));
        }
        let (latest, earlier) = latest_at_place(pool);
        chosen.extend(latest);
        if places.len() == 1 {
            others.extend(earlier);
        }
    }
    chosen.sort();
    chosen.dedup();
    Ok((chosen, others))
}

/// Of several places, the Games that are of a kind and season which all of them had, the Olympic summer Games before
/// others: "both Beijing and London" are those of 2008 and 2012.
fn alike<'a>(
    catalog: &'a Catalog,
    places: &'a [&'a [GamesId]],
    fits: &'a impl Fn(&Games) -> bool,
    every: bool,
) -> impl Fn(&Games) -> bool + 'a {
    let at_all = move |season: Season, kind: GamesKind| {
        places.iter().all(|place| {
            place.iter().any(|&id| {
                let games = catalog.games(id);
                games.season == season && games.kind == kind && games.status == GamesStatus::Held && fits(games)
            })
        })
    };
    let shared = [Season::Summer, Season::Winter].into_iter().find(|&season| {
        [GamesKind::Olympic, GamesKind::Paralympic]
            .into_iter()
            .any(|kind| at_all(season, kind))
    });
    let several = places.len() > 1;
    move |games: &Games| {
        // Nobody was at both an Olympic and a Paralympic Games of every year: the Olympic ones are meant.
        let kind = !every || games.kind == GamesKind::Olympic;
        !several || shared.is_none_or(|season| season == games.season && kind && at_all(season, games.kind))
    }
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

/// "The first Winter Paralympics": the Games themselves, nobody's medals.
fn wants_first(draft: &Draft) -> bool {
    let of_something = draft
        .terms()
        .any(|term| *term == Term::Win || term.unit().is_some_and(|unit| unit != Unit::Games));
    draft.has(Term::First) && draft.names_kind() && !of_something && draft.named.is_empty()
}

fn wants_latest(draft: &Draft) -> bool {
    let last_games = draft.has(Term::Last)
        && !draft.has(Term::Compete)
        && draft.names_kind()
        && !draft.terms().any(|term| term.unit().is_some());
    let of_medals = draft
        .terms()
        .any(|term| matches!(term, Term::Medals | Term::Medal(_) | Term::Win | Term::Medallists));
    (draft.has(Term::Latest) && !of_medals) || last_games
}

/// The last Games held under filters, of each kind; with a sport, the last at which the records hold it.
pub(super) fn latest_of(records: &Records, filters: &Filters) -> Result<Vec<GamesId>, RecordsError> {
    let fits = under(records, filters)?;
    Ok(latest_held(records.catalog(), fits))
}

/// The Games that the asker prefers to the latest, when they are under the filters.
pub(super) fn usual(
    records: &Records,
    usual: Option<GamesId>,
    filters: &Filters,
) -> Result<Option<GamesId>, RecordsError> {
    let Some(usual) = usual else { return Ok(None) };
    let fits = under(records, filters)?;
    Ok(fits(records.catalog().games(usual)).then_some(usual))
}

/// Whether Games are of the kind and season of filters, and the records hold the sport of these at them.
fn under(records: &Records, filters: &Filters) -> Result<impl Fn(&Games) -> bool + use<>, RecordsError> {
    let (kind, season) = (filters.kind, filters.season);
    let with_sport = match filters.sport {
        Some(sport) => Some(records.games_with(sport)?),
        None => None,
    };
    Ok(move |games: &Games| {
        kind.is_none_or(|kind| kind == games.kind)
            && season.is_none_or(|season| season == games.season)
            && with_sport.as_ref().is_none_or(|held| held.contains(&games.id))
    })
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

fn names_of(catalog: &Catalog, place: &[GamesId], draft: &Draft) -> String {
    let city = place.first().map_or("", |&id| catalog.games(id).city.as_str());
    let years: Vec<String> = draft.years.iter().map(|(year, _)| year.to_string()).collect();
    format!("{city} {}", years.join(", ")).trim().to_owned()
}
