//! Leads from phrases of the lexicon that begin as the last words do.

use crate::names::{Concept, Link};
use crate::records::{CountryId, GamesId};

use super::super::{Hint, Measure, Question};
use super::names::Names;
use super::{AHEAD, Group, Lead, ReaderError, Run, Scene, mix, named};

/// How many of one sort are offered alone, and how many beside words that are there already.
const ALONE: usize = 8;
const BESIDE: usize = 4;

/// Groups of what the words name or, unless the last word is taken for a part of something else, of what the last ones
/// name beside those before them.
pub(super) fn groups(scene: &Scene<'_>, is_taken: bool) -> Result<Vec<Group>, ReaderError> {
    let (alone, beside): (Vec<&Run<'_>>, Vec<&Run<'_>>) = scene.runs.iter().partition(|run| run.at == 0);
    let mut groups = Vec::new();
    if let Some(run) = alone.first() {
        groups.extend(alone_groups(scene, &Names::of(scene, run))?);
    }
    let certain = beside.iter().filter(|run| run.is_certain()).count();
    // Of runs that begin phrases only with a slip, the shortest.
    let slipped = beside.last().filter(|_| certain == 0);
    let taken = beside.iter().filter(|run| run.is_certain()).chain(slipped);
    for run in taken.filter(|_| !is_taken) {
        groups.extend(beside_groups(scene, run)?);
    }
    Ok(groups)
}

/// What is asked of a name that stands alone.
fn alone_groups(scene: &Scene<'_>, names: &Names<'_>) -> Result<Vec<Group>, ReaderError> {
    let (records, today, hint) = (scene.records, scene.typed.today, scene.typed.hint);
    let catalog = records.catalog();
    let mut groups = Vec::new();
    if let Some(best) = names
        .countries
        .first()
        .filter(|_| matches!(hint, Hint::None | Hint::Country))
    {
        let each = names
            .countries
            .iter()
            .take(ALONE)
            .map(|one| named::country(records, one.id, today));
        groups.extend(Group::new(
            best.pull(country_base(scene, best.id)),
            in_turn(each.collect::<Result<_, _>>()?),
        ));
    }
    if let Some(best) = names.sports.first().filter(|_| hint == Hint::None) {
        let each = names
            .sports
            .iter()
            .take(ALONE)
            .map(|one| named::sport(records, one.id, today));
        groups.extend(Group::new(
            best.pull(mix::SPORTS),
            in_turn(each.collect::<Result<_, _>>()?),
        ));
    }
    if let Some(best) = names.games.first().filter(|_| hint != Hint::Country) {
        let lately = u32::try_from(catalog.games(best.id).year - 1984)
            .unwrap_or_default()
            .min(40);
        let ids: Vec<GamesId> = names.games.iter().take(ALONE).map(|one| one.id).collect();
        let mut questions = named::games(catalog, &ids);
        match hint {
            Hint::Standings => questions.retain(|question| question.measure == Measure::Table),
            Hint::Games => questions.retain(|question| question.measure == Measure::Overview),
            _ => {}
        }
        let leads = questions.into_iter().map(Lead::ask).collect();
        groups.extend(Group::new(best.pull(mix::GAMES + lately), leads));
    }
    if hint == Hint::None {
        let words = names
            .words
            .iter()
            .take(BESIDE)
            .map(|phrase| Lead::Read((*phrase).to_owned()));
        let pull = if scene.begun.len() > 1 {
            mix::BEGUN_WORDS
        } else {
            mix::WORDS
        };
        groups.extend(Group::new(pull, words.collect()));
    }
    Ok(groups)
}

/// How strongly a country is wanted, by its medals.
fn country_base(scene: &Scene<'_>, country: CountryId) -> u32 {
    match scene.suggester.weights.medals(country) {
        0 => mix::UNKNOWN,
        medals => mix::COUNTRIES + (medals / 25).min(100),
    }
}

/// The first few questions of the first name, then one of each in turn.
fn in_turn(each: Vec<Vec<Question>>) -> Vec<Lead> {
    let groups = each.into_iter().filter_map(|questions| {
        let leads = questions.into_iter().map(Lead::ask).collect();
        Group::new(0, leads)
    });
    mix::mix(groups.collect(), AHEAD)
}

/// The text with its last words completed. What is of another sort than the names before it comes first.
fn beside_groups(scene: &Scene<'_>, run: &Run<'_>) -> Result<Vec<Group>, ReaderError> {
    let (begun, catalog, language) = (scene.begun, scene.records.catalog(), scene.spoken());
    let at = run.at;
    let before = begun.before().get(..at).unwrap_or_default();
    let links = scene.reader.lexicon.link(before);
    let has = |is: fn(&Concept) -> bool| links.iter().any(|link| link.concepts.first().is_some_and(is));
    let country = links.iter().find_map(country_of);
    // A country without any other word.
    let alone = country.filter(|_| links.len() == 1 && before.len() == links[0].words.len());
    let mut names = Names::of(scene, run);
    if let Some(country) = country {
        let there = scene.records.games_of_country(country)?;
        names.games.retain(|one| there.contains(&one.id));
        let mut won = Vec::new();
        for sport in names.sports {
            if scene.records.medals_in(country, sport.id)? > 0 {
                won.push(sport);
            }
        }
        names.sports = won;
    }
    let read = |name: &str| Lead::Read(begun.with(at, name));
    let known = |country| country_base(scene, country).min(mix::COUNTRIES);
    let base = |is_there: bool, base: u32| if is_there { mix::WORDS - 1 } else { base };
    let mut groups = Vec::new();
    if let Some(best) = names.sports.first() {
        let read = names
            .sports
            .iter()
            .take(BESIDE)
            .map(|one| read(catalog.sport(one.id).name_in(language)));
        let mut leads: Vec<Lead> = read.collect();
        if let Some(country) = alone {
            let whole = named::medals_in(country, best.id);
            leads.splice(1..1, named::narrower(scene.records, &whole, scene.typed.today)?);
        }
        let is_there = has(|concept| matches!(concept, Concept::Sport(_)));
        groups.extend(Group::new(best.pull(base(is_there, mix::SPORTS)), leads));
    }
    if let Some(best) = names.countries.first() {
        let leads = names
            .countries
            .iter()
            .take(BESIDE)
            .map(|one| read(catalog.country(one.id).name_in(language)));
        groups.extend(Group::new(
            best.pull(base(country.is_some(), known(best.id))),
            leads.collect(),
        ));
    }
    if let Some(best) = names.games.first() {
        let mut titles: Vec<String> = Vec::new();
        for one in &names.games {
            let games = catalog.games(one.id);
            let title = format!("{} {}", games.city_in(language), games.year);
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        let is_there = has(|concept| matches!(concept, Concept::City(_) | Concept::Games(_)));
        let mut leads: Vec<Lead> = titles.iter().take(BESIDE).map(|title| read(title)).collect();
        if let Some(country) = alone {
            let year = catalog.games(best.id).year;
            let latest = names.games.iter().filter(|one| catalog.games(one.id).year == year);
            let each = latest.map(|one| Lead::ask(named::country_at(country, one.id)));
            leads.splice(1..1, each);
        }
        groups.extend(Group::new(best.pull(base(is_there, mix::GAMES)), leads));
    }
    let words = names.words.iter().take(BESIDE).map(|phrase| read(phrase));
    groups.extend(Group::new(mix::COUNTRIES, words.collect()));
    Ok(groups)
}

fn country_of(link: &Link) -> Option<CountryId> {
    match link.concepts.first() {
        Some(Concept::Country(id)) => Some(*id),
        _ => None,
    }
}
