//! Titles of the Olympic Games of 1896-2022, as Olympedia lists them: `Half-Heavyweight (≤93 kilograms), Men`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::Regex;

use super::table::Known;
use super::text::pattern;
use super::{EventSex, Title, shape, unit};
use crate::error::{ImportError, Result};
use crate::hand::Sports;

/// An event of one Games as the source lists it.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    /// The number of its result, which tells two events of the same words apart.
    pub result: &'a str,
    pub year: i32,
    pub sport: &'a str,
    /// The event in the list of results.
    pub event: &'a str,
    /// The title in the list of events, which adds limits and techniques.
    pub title: Option<&'a str>,
    /// Those who competed are listed as teams.
    pub team: bool,
}

/// Who competes, by the last word of the source's title.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Field {
    sex: EventSex,
    head: &'static str,
}

/// Reads a title.
///
/// # Errors
/// When the sport is not in the hand-kept table, or the title does not end in those it is for.
pub fn olympedia(listed: &Listed<'_>, sports: &Sports) -> Result<Title> {
    let sport = sports.by_source_name(listed.sport).ok_or_else(|| {
        ImportError::Contradiction(format!("no sport is called '{}' in tables/sports.csv", listed.sport))
    })?;
    let mut whole = clean(listed.title.unwrap_or(listed.event));
    if let Some(discipline) = listed.sport.strip_prefix("Equestrian ") {
        whole = format!("{discipline} {whole}");
    }
    let (name, field) = split_field(&whole)
        .ok_or_else(|| ImportError::Contradiction(format!("'{whole}' does not end in those who competed")))?;
    let (result, dated) = (format!("#{}", listed.result), format!("{} {name}", listed.year));
    let known = match sports.titles.find(sport, [&*result, &*dated, &*whole, name]) {
        Some(known) => known.clone(),
        None => shape::olympedia(sport, name).into(),
    };
    Ok(compose(sport, &known, field, listed.team))
}

/// The title with its head, from a row of the table or a shaped title.
fn compose(sport: &str, known: &Known, field: Field, team: bool) -> Title {
    let (sex, head) = match known.sex {
        Some(sex) if sex != field.sex => (sex, sex.head()),
        _ => (field.sex, field.head),
    };
    let title = known.title.under(head);
    let also: BTreeSet<String> = known
        .also
        .iter()
        .map(|also| also.under(head))
        .filter(|also| *also != title)
        .collect();
    Title {
        paralympic: false,
        sport: sport.to_owned(),
        sex,
        class: None,
        unit: known.unit.unwrap_or_else(|| unit(sport, &title.to_lowercase(), team)),
        also,
        title,
    }
}

/// The title of an event in the lists of the organisers since 2024, for whose sex the caller has read.
pub(super) fn composed(sport: &str, known: &Known, sex: EventSex, team: bool) -> Title {
    compose(sport, known, Field { sex, head: sex.head() }, team)
}

/// Mends what the source's pages left in the text: entities, a note's number behind the title, doubled spaces.
fn clean(title: &str) -> String {
    static NOTE: LazyLock<Regex> = LazyLock::new(|| pattern(r"(Men|Women|Mixed|Open|Boys)\d$"));
    let title = title.replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&");
    let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
    NOTE.replace(&title, "$1").into_owned()
}

/// The name of the event, and for whom it was.
fn split_field(title: &str) -> Option<(&str, Field)> {
    let (name, last) = title.rsplit_once(", ").filter(|(name, _)| !name.is_empty())?;
    let (sex, head) = match last {
        "Men" => (EventSex::Men, "Men's"),
        "Boys" => (EventSex::Men, "Boys'"),
        "Women" => (EventSex::Women, "Women's"),
        "Mixed" => (EventSex::Mixed, "Mixed"),
        "Open" => (EventSex::Open, ""),
        _ => return None,
    };
    Some((name, Field { sex, head }))
}

#[cfg(test)]
mod tests;
