//! Which results fit the filters of a question, as conditions over `result r`.

use rusqlite::{Connection, params_from_iter};

use crate::answer::AnswerError;
use crate::answer::conditions::{Conditions, id_list};
use crate::answer::marks::Mark;
use crate::answer::scope::family;
use crate::question::{Comparison, Ended, Filters, MedalFilter, Placed, Side};
use crate::records::{Catalog, EventId};

/// Of one committee's or one athlete's results in the same contest as `r`, those for which something holds.
const OF_COUNTRY: &str = "result o WHERE o.country = ?";
const OF_ATHLETE: &str = "result_person op JOIN result o ON o.id = op.result WHERE op.person = ?";

/// The conditions of the results that fit. Who never started fits only when that is asked for.
pub(super) fn conditions(
    connection: &Connection,
    filters: &Filters,
    catalog: &Catalog,
) -> Result<Conditions, AnswerError> {
    let mut conditions = Conditions::default();
    if filters.sport.is_some() || !filters.events.is_empty() {
        conditions.within("r.event", &events(filters, catalog));
    }
    conditions.games("r.games", filters, catalog);
    if let Some(athlete) = filters.athlete.filter(|_| !is_beside(filters)) {
        conditions.equal("r.id IN (SELECT result FROM result_person WHERE person = ?)", athlete.0);
    }
    if let Some(country) = filters
        .country
        .filter(|_| !is_beside(filters) || filters.athlete.is_some())
    {
        conditions.equal("r.country = ?", country.0);
    }
    conditions.except("r.country", filters);
    match filters.medal {
        Some(MedalFilter::Any) => conditions.plain("r.medal IS NOT NULL"),
        Some(MedalFilter::Only(medal)) => conditions.equal("r.medal = ?", medal as i64),
        None => {}
    }
    match filters.placed {
        Some(Placed::Ended(ended)) => conditions.equal("r.status = ?", status(ended).to_owned()),
        _ => conditions.plain("r.started"),
    }
    match filters.placed {
        Some(Placed::Within(from, to)) => {
            conditions.equal("r.place >= ?", i64::from(from));
            conditions.equal("r.place <= ?", i64::from(to));
        }
        Some(Placed::Last) => conditions.plain(
            "r.place IS NOT NULL AND NOT EXISTS (SELECT 1 FROM result o \
             WHERE o.event = r.event AND o.games = r.games AND o.place > r.place)",
        ),
        Some(Placed::Beside(side)) => beside(&mut conditions, filters, side),
        Some(Placed::Marked(comparison, mark)) => marked(connection, &mut conditions, comparison, mark)?,
        Some(Placed::Ended(_)) | None => {}
    }
    Ok(conditions)
}

/// Whether the athlete or country of a question is whom others stand beside, not whose results are asked for.
pub(super) fn is_beside(filters: &Filters) -> bool {
    matches!(filters.placed, Some(Placed::Beside(_)))
}

/// The events of a question: those named, or all of its sport; only those for its sex, where any is.
pub(super) fn events(filters: &Filters, catalog: &Catalog) -> Vec<EventId> {
    let (events, for_sex) = events_of(filters, catalog);
    if for_sex.is_empty() { events } else { for_sex }
}

/// Whether any of the events of a question is for its sex.
pub(in crate::answer) fn knows_sex(filters: &Filters, catalog: &Catalog) -> bool {
    !events_of(filters, catalog).1.is_empty()
}

/// The events of a question, and those of them that are for its sex.
fn events_of(filters: &Filters, catalog: &Catalog) -> (Vec<EventId>, Vec<EventId>) {
    let sports = filters.sport.map(|sport| family(catalog, sport));
    let of_sport = |id: &EventId| {
        let sport = catalog.event(*id).sport;
        sports.as_ref().is_none_or(|sports| sports.contains(&sport))
    };
    let events: Vec<EventId> = if filters.events.is_empty() {
        let all = catalog.events().iter().map(|event| event.id);
        all.filter(|id| sports.is_some() && of_sport(id)).collect()
    } else {
        filters.events.iter().copied().filter(of_sport).collect()
    };
    let is_for_sex = |id: &EventId| filters.sex.is_none_or(|sex| catalog.event(*id).sex == sex);
    let for_sex = events.iter().copied().filter(is_for_sex).collect();
    (events, for_sex)
}

fn status(ended: Ended) -> &'static str {
    match ended {
        Ended::Unfinished => "DNF",
        Ended::Disqualified => "DSQ",
        Ended::NotStarted => "DNS",
    }
}

/// On one side of the athlete of the filters or, without one, of the best result of their country.
fn beside(conditions: &mut Conditions, filters: &Filters, side: Side) {
    let (of, who) = match (filters.athlete, filters.country) {
        (Some(athlete), _) => (OF_ATHLETE, athlete.0),
        (None, Some(country)) => (OF_COUNTRY, country.0),
        (None, None) => return,
    };
    let same = "o.event = r.event AND o.games = r.games";
    let best = format!("(SELECT min(o.place) FROM {of} AND {same})");
    match side {
        Side::Ahead => conditions.equal(&format!("r.place < {best}"), who),
        Side::Behind => conditions.equal(&format!("r.place > {best}"), who),
        Side::Level => conditions.equal(
            &format!(
                "EXISTS (SELECT 1 FROM {of} AND {same} AND o.id <> r.id AND (o.place = r.place OR o.mark = r.mark))"
            ),
            who,
        ),
    }
}

/// With a mark above or below a number: marks are text, so they are read here.
fn marked(
    connection: &Connection,
    conditions: &mut Conditions,
    comparison: Comparison,
    thousandths: i64,
) -> Result<(), AnswerError> {
    let sql = format!(
        "SELECT r.id, r.mark FROM result r WHERE r.mark IS NOT NULL{}",
        conditions.sql()
    );
    let mut fitting: Vec<i64> = Vec::new();
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params_from_iter(conditions.values()))?;
    while let Some(row) = rows.next()? {
        let mark = Mark::read(row.get_ref(1)?.as_str().unwrap_or_default());
        if mark.is_some_and(|mark| mark.compares(comparison, thousandths)) {
            fitting.push(row.get(0)?);
        }
    }
    conditions.equal("r.id IN (SELECT value FROM json_each(?))", id_list(fitting.into_iter()));
    Ok(())
}
