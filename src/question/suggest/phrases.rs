//! Leads from phrases of the lexicon that begin as the last words do.

use crate::names::{Completion, Concept, Link};
use crate::records::{CountryId, GamesId};

use super::super::{Hint, Measure, Question};
use super::names::Names;
use super::{AHEAD, Group, Lead, ReaderError, Scene, mix, named};

/// No phrase that is completed has more words.
const LONGEST: usize = 4;
/// How many of one sort are offered alone, and how many beside words that are there already.
const ALONE: usize = 8;
const BESIDE: usize = 4;

/// Groups of what the words name or, unless the last word is taken for a part of something else, of what the last ones
/// name beside those before them.
pub(super) fn groups(scene: &Scene<'_>, is_taken: bool) -> Result<Vec<Group>, ReaderError> {
    let phrase = scene.begun.phrase_from(0);
    let alone = scene.suggester.phrases.beginning_with(&phrase);
    let is_certain = alone.iter().any(|one| one.slips == 0);
    let mut groups = alone_groups(scene, &Names::of(scene, &phrase, alone))?;
    if !is_certain && !is_taken && scene.begun.len() > 1 {
        groups.extend(beside_groups(scene)?);
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
        let medals = scene.suggester.weights.medals(best.id);
        let base = if medals == 0 {
            mix::UNKNOWN
        } else {
            mix::COUNTRIES + (medals / 25).min(100)
        };
        let each = names
            .countries
            .iter()
            .take(ALONE)
            .map(|one| named::country(records, one.id, today));
        groups.extend(Group::new(best.pull(base), in_turn(each.collect::<Result<_, _>>()?)));
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
        groups.extend(Group::new(mix::WORDS, words.collect()));
    }
    Ok(groups)
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
fn beside_groups(scene: &Scene<'_>) -> Result<Vec<Group>, ReaderError> {
    let (begun, catalog) = (scene.begun, scene.records.catalog());
    let Some((at, completions)) = completions(scene) else {
        return Ok(Vec::new());
    };
    let before = begun.before().get(..at).unwrap_or_default();
    let links = scene.reader.lexicon.link(before);
    let has = |is: fn(&Concept) -> bool| links.iter().any(|link| link.concepts.first().is_some_and(is));
    let country = links.iter().find_map(country_of);
    let mut names = Names::of(scene, &begun.phrase_from(at), completions);
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
    let base = |is_there: bool, base: u32| if is_there { mix::WORDS - 1 } else { base };
    let mut groups = Vec::new();
    if let Some(best) = names.sports.first() {
        let read = names
            .sports
            .iter()
            .take(BESIDE)
            .map(|one| read(&catalog.sport(one.id).name));
        let mut leads: Vec<Lead> = read.collect();
        if let (Some(country), true) = (country, links.len() == 1 && before.len() == links[0].words.len()) {
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
            .map(|one| read(&catalog.country(one.id).name));
        groups.extend(Group::new(
            best.pull(base(country.is_some(), mix::COUNTRIES)),
            leads.collect(),
        ));
    }
    if let Some(best) = names.games.first() {
        let mut titles: Vec<&str> = Vec::new();
        for one in &names.games {
            let title = catalog.games(one.id).name.as_str();
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        let is_there = has(|concept| matches!(concept, Concept::City(_) | Concept::Games(_)));
        let leads = titles.into_iter().take(BESIDE).map(read);
        groups.extend(Group::new(best.pull(base(is_there, mix::GAMES)), leads.collect()));
    }
    let words = names.words.iter().take(BESIDE).map(|phrase| read(phrase));
    groups.extend(Group::new(mix::COUNTRIES, words.collect()));
    Ok(groups)
}

/// The completions of the longest run of last words that begins a phrase, and with which word it starts; only where no
/// run begins one, those with a slip.
fn completions<'s>(scene: &Scene<'s>) -> Option<(usize, Vec<Completion<'s>>)> {
    let (begun, book) = (scene.begun, &scene.suggester.phrases);
    let first = begun.len().saturating_sub(LONGEST).max(1);
    let of_each = (first..begun.len()).map(|at| (at, book.beginning_with(&begun.phrase_from(at))));
    let mut found: Vec<(usize, Vec<Completion<'_>>)> =
        of_each.filter(|(_, completions)| !completions.is_empty()).collect();
    let certain = found.iter().position(|(_, completions)| completions[0].slips == 0);
    let at = certain.or(found.len().checked_sub(1))?;
    Some(found.swap_remove(at))
}

fn country_of(link: &Link) -> Option<CountryId> {
    match link.concepts.first() {
        Some(Concept::Country(id)) => Some(*id),
        _ => None,
    }
}
