//! Places and marks in events.

mod compared;
mod finishers;
mod own;
mod single;
mod words;

pub(super) use finishers::write as write_finishers;
pub(super) use words::placed;

use crate::answer::{Contest, ResultsFacts};
use crate::chat::Scene;
use crate::records::{CountryId, Medal};

use super::View;
use super::doc::{Doc, Line};
use super::{nothing, reading, wording};

/// One contest with its answer in the first line, or several in a paragraph each.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &ResultsFacts) {
    if !facts.compared.is_empty() {
        return compared::write(doc, view, facts);
    }
    match facts.contests.as_slice() {
        [] => nothing::write(doc, view, &reading::subject(view)),
        [one] => {
            single::write(doc, view, one);
            more(doc, view, facts);
        }
        many => several(doc, view, facts, many),
    }
}

/// That there are other contests than those told.
fn more(doc: &mut Doc, view: &View<'_>, facts: &ResultsFacts) {
    let hidden = facts.of - facts.contests.len();
    if hidden > 0 && view.answer.question.filters.games.is_empty() {
        let games = wording::count(hidden, "earlier result", "earlier results");
        doc.line(Line::new().text(format!("These are the latest Games; the records hold {games} of it.")));
    } else if hidden > 0 {
        doc.list([], 0, hidden);
    }
}

/// Several contests, each with the results that fit.
fn several(doc: &mut Doc, view: &View<'_>, facts: &ResultsFacts, contests: &[Contest]) {
    let filters = &view.answer.question.filters;
    let events = wording::count(facts.of, "result", "results");
    let country = |country: CountryId| wording::country(view.catalog, country);
    match view.athlete.clone().or(filters.country.map(country)) {
        Some(who) => {
            let medals = medals(facts).map(|medals| format!(": {medals}")).unwrap_or_default();
            let number = match filters.athlete {
                Some(_) => events,
                None => wording::count(facts.of, "event", "events"),
            };
            doc.line(Line::new().bold(who).text(" · ").bold(format!("{number}{medals}")));
        }
        None => doc.line(Line::new().bold(wording::count(facts.of, "event fits", "events fit"))),
    }
    let (told, each) = match view.scene {
        Scene::Group => (3, 2),
        Scene::Terminal | Scene::Private => (contests.len(), 5),
    };
    for contest in contests.iter().take(told) {
        doc.gap();
        doc.line(single::title(view, contest));
        doc.list(
            contest.rows.iter().map(|row| words::line(view, row, false)),
            each,
            contest.of,
        );
    }
    let hidden = facts.of - told.min(contests.len());
    if hidden > 0 {
        doc.gap();
        doc.list([], 0, hidden);
    }
}

/// The medals of all results, when all of them are told.
fn medals(facts: &ResultsFacts) -> Option<String> {
    let all = facts.of == facts.contests.len() && facts.contests.iter().all(|contest| contest.of == contest.rows.len());
    let rows = || facts.contests.iter().flat_map(|contest| &contest.rows);
    let parts: Vec<String> = [Medal::Gold, Medal::Silver, Medal::Bronze]
        .into_iter()
        .map(|medal| (medal, rows().filter(|row| row.placing.medal == Some(medal)).count()))
        .filter(|(_, number)| *number > 0)
        .map(|(medal, number)| format!("{number} {}", wording::medal_word(medal)))
        .collect();
    (all && !parts.is_empty()).then(|| parts.join(", "))
}
