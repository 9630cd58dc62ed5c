//! Things beside each other: countries, people, men and women, summer and winter.

use crate::query::{About, Ask, End, Filter, Kind, Measure, Query, Thing as Of};
use crate::records::{EventSex, EventUnit, Sex};

use super::super::clause::Clause;
use super::super::meaning::{Asking, Deed, Named, Narrow, Order, Thing};
use super::super::rules::Env;
use super::super::weights::Feature;
use super::draft::Draft;

/// "Who won more golds, X or Y", "compare X and Y", "did X win more than Y", "men vs women".
pub(super) fn compared(clause: &Clause, env: &Env<'_>) -> Option<(Query, f32)> {
    let mut draft = Draft::new(clause, env, About::Medals, Kind::Country);
    let than = draft
        .rest
        .only
        .iter()
        .position(|narrow| matches!(narrow, Narrow::Than(_)));
    let than = than.map(|at| draft.rest.only.remove(at));
    let named = match than {
        Some(Narrow::Than(other)) => {
            let list = draft.rest.take_named(|named| named.is_like(&other))?;
            let [one] = list.as_slice() else { return None };
            vec![one.clone(), other]
        }
        _ => list(&mut draft)?,
    };
    let is_versus = std::mem::take(&mut draft.rest.versus);
    let end = match draft.rest.ranked.take() {
        Some((rank, Thing::Medal)) => match rank.order {
            Order::Amount(end) if (rank.from, rank.to) == (1, 1) => Some(end),
            _ => return None,
        },
        None => None,
        Some(_) => return None,
    };
    match (draft.rest.ask.take(), draft.rest.asked.take()) {
        (Some(Asking::Who | Asking::Which | Asking::Whether) | None, None) => {}
        (Some(Asking::Which), Some(Thing::Country)) if is_like(&named, Kind::Country) => {}
        (Some(Asking::Which), Some(Thing::Athlete)) if is_like(&named, Kind::Athlete) => {}
        (Some(Asking::HowMany | Asking::Which), Some(Thing::Medal)) => {}
        _ => return None,
    }
    let is_deed = matches!(draft.rest.deed.take(), Some(Deed::Win));
    let is_of_medals = draft.rest.take_noun(Thing::Medal) || clause.asked == Some(Thing::Medal) || end.is_some();
    if !(is_of_medals || is_deed) || !(is_versus || end.is_some() || is_of_medals) {
        return None;
    }
    // Two that are only named beside each other are not said to be compared.
    if !is_versus && end.is_none() {
        draft.doubt(Feature::Unasked);
    }
    draft.rest.take_noun(Thing::Games);
    draft.rest.take_noun(Thing::Athlete);
    draft.rest.take_noun(Thing::Country);
    let (of, things) = kinds(&draft, &named)?;
    draft.of = of;
    let apart_by_kind = of == Kind::GamesKind;
    draft.narrow()?;
    if apart_by_kind {
        draft.only.retain(|filter| {
            !matches!(filter, Filter::Is(things) if things.iter().all(|thing| matches!(thing, Of::GamesKind(_))))
        });
    }
    draft.only.push(Filter::Is(things));
    draft.query(Ask::Compare, |set| {
        set.show(Measure::number(Kind::Medal)).order(end.unwrap_or(End::Most))
    })
}

/// Takes the one list of several things.
fn list(draft: &mut Draft<'_>) -> Option<Vec<Named>> {
    let several = |narrow: &Narrow| matches!(narrow, Narrow::Is(named) if named.len() > 1);
    let mut lists = draft.rest.only.iter().filter(|narrow| several(narrow));
    let (Some(Narrow::Is(named)), None) = (lists.next(), lists.next()) else {
        return None;
    };
    let named = named.clone();
    draft.rest.only.retain(|narrow| !several(narrow));
    Some(named)
}

fn is_like(named: &[Named], kind: Kind) -> bool {
    named.iter().all(|one| {
        matches!(
            (one, kind),
            (Named::Country(_), Kind::Country) | (Named::Athlete(_), Kind::Athlete)
        )
    })
}

/// What the things are, as lines.
fn kinds(draft: &Draft<'_>, named: &[Named]) -> Option<(Kind, Vec<Of>)> {
    let of = match named.first()? {
        Named::Country(_) => Kind::Country,
        Named::Continent(_) => Kind::Continent,
        Named::Athlete(_) => Kind::Athlete,
        Named::Sport(_) => Kind::Sport,
        Named::Kind(_) => Kind::GamesKind,
        Named::Season(_) => Kind::Season,
        Named::Sex(_) => Kind::Sex,
        Named::Unit(_) => Kind::Unit,
        Named::Colour(_) => Kind::Colour,
        Named::Games(_) | Named::City(_) | Named::Year(_) => Kind::Games,
        Named::Title(_) => return None,
    };
    let mut things = Vec::new();
    for one in named {
        match one {
            Named::Sex(EventSex::Men) => things.push(Of::Sex(Sex::Male)),
            Named::Sex(EventSex::Women) => things.push(Of::Sex(Sex::Female)),
            Named::Sex(EventSex::Mixed | EventSex::Open) => return None,
            // A pair is no team of many, and neither is left out.
            Named::Unit(EventUnit::Team) => things.extend([EventUnit::Pair, EventUnit::Team].map(Of::Unit)),
            other => match draft.filter(other)? {
                Filter::Is(more) => things.extend(more),
                _ => return None,
            },
        }
    }
    Some((of, things))
}
