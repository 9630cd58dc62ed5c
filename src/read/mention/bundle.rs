//! What one phrase means whose senses hold together: "gold medallists" are athletes, and have gold.

use crate::records::EventUnit;

use super::super::clause::Clause;
use super::super::meaning::{Attribute, Figure, Meaning, Named, Narrow, Noun, Order, Rank, Slot, Thing};
use super::super::sense::{Glue, Sense};

/// What senses, and a name, may mean together; the likeliest first.
pub(super) fn meanings(senses: &[Sense], name: Option<&Named>) -> Vec<Meaning> {
    if let ([sense], None) = (senses, name)
        && let Some(meanings) = alone(*sense)
    {
        return meanings;
    }
    let mut things: Vec<Thing> = Vec::new();
    let mut only: Vec<Narrow> = Vec::new();
    let mut deeds = Vec::new();
    for sense in senses {
        match sense {
            Sense::Noun(thing) => things.push(*thing),
            Sense::Medallist => {
                things.push(Thing::Athlete);
                only.push(Narrow::Medallist);
            }
            Sense::Champion => {
                things.push(Thing::Athlete);
                only.push(is(Named::Colour(crate::records::Medal::Gold)));
            }
            Sense::Continent(_)
            | Sense::Kind(_)
            | Sense::OfKind(_)
            | Sense::Season(_)
            | Sense::Sex(_)
            | Sense::Unit(_)
            | Sense::Colour(_) => only.extend(narrow(*sense)),
            Sense::Deed(deed) => deeds.push(*deed),
            Sense::Order(_)
            | Sense::Ask(_)
            | Sense::WhetherFirst
            | Sense::Year
            | Sense::Undone(_)
            | Sense::Where(_)
            | Sense::Fresh(_)
            | Sense::Glue(_)
            | Sense::Number(_)
            | Sense::Ordinal(_)
            | Sense::Times(_)
            | Sense::MeanAge
            | Sense::Idle(_) => return Vec::new(),
        }
    }
    only.extend(name.cloned().map(is));
    // "Gold medallists" have a gold medal rather than any.
    if only
        .iter()
        .any(|narrow| matches!(narrow, Narrow::Is(named) if matches!(named[..], [Named::Colour(_)])))
    {
        only.retain(|narrow| *narrow != Narrow::Medallist);
    }
    // A medallist is more than an athlete, and a medal of a colour is a medal.
    let of_people = things.contains(&Thing::Athlete);
    things.retain(|thing| !(of_people && *thing == Thing::Medal));
    things.dedup();
    let mut meanings = Vec::new();
    match (things.as_slice(), deeds.as_slice()) {
        ([thing], []) => meanings.push(Meaning::Slot(Slot::Noun(Noun { thing: *thing, only }))),
        ([], []) => {
            if let [narrow] = only.as_slice() {
                meanings.push(Meaning::Slot(Slot::Narrow(narrow.clone())));
            } else {
                let all = only.iter().cloned().map(Slot::Narrow);
                let clause = all.into_iter().try_fold(Clause::default(), Clause::with);
                meanings.extend(clause.map(Meaning::Bundle));
            }
            let is_kind =
                |narrow: &Narrow| matches!(narrow, Narrow::Is(named) if matches!(named[..], [Named::Kind(_)]));
            if only.iter().any(is_kind) {
                meanings.push(Meaning::Slot(Slot::Noun(Noun {
                    thing: Thing::Games,
                    only,
                })));
            }
        }
        ([], [deed]) => {
            let slots = only.into_iter().map(Slot::Narrow).chain([Slot::Deed(*deed)]);
            let clause = slots.into_iter().try_fold(Clause::default(), Clause::with);
            meanings.extend(clause.map(Meaning::Bundle));
        }
        _ => {}
    }
    meanings
}

/// What one sense may mean by itself.
fn alone(sense: Sense) -> Option<Vec<Meaning>> {
    let slot = |slot: Slot| vec![Meaning::Slot(slot)];
    Some(match sense {
        Sense::Ask(ask) => slot(Slot::Ask(ask)),
        Sense::WhetherFirst => slot(Slot::Ask(super::super::meaning::Asking::Whether)),
        Sense::Deed(deed) => slot(Slot::Deed(deed)),
        Sense::Undone(deed) => vec![Meaning::Undone(deed, false)],
        Sense::Where(deed) => Clause::of(Slot::Deed(deed)).map(Meaning::Where).into_iter().collect(),
        Sense::Fresh(fresh) => slot(Slot::Fresh(fresh)),
        Sense::Order(order) => slot(Slot::Rank(match order {
            Order::SecondLast => Rank { order, from: 2, to: 2 },
            Order::Amount(_) | Order::Best | Order::Time(_) | Order::Next | Order::Extreme(..) => Rank::first(order),
        })),
        Sense::Glue(Glue::Versus) => vec![Meaning::Glue(Glue::Versus), Meaning::Slot(Slot::Versus)],
        Sense::Glue(glue) => vec![Meaning::Glue(glue)],
        Sense::Number(number) => vec![Meaning::Number(number)],
        Sense::Ordinal(place) => vec![Meaning::Ordinal(place)],
        Sense::Times(number) => slot(Slot::Times(crate::query::Comparison::Exactly, number)),
        // "Which year": a word for years says no more than "when".
        Sense::Year | Sense::Idle(_) => Vec::new(),
        Sense::OfKind(kind) => slot(Slot::Narrow(is(Named::Kind(kind)))),
        Sense::MeanAge => slot(Slot::Figure(Figure::MeanOf(Attribute::Age))),
        Sense::Colour(colour) => slot(Slot::Noun(Noun {
            thing: Thing::Medal,
            only: vec![is(Named::Colour(colour))],
        })),
        Sense::Sex(_) => {
            let only: Vec<Narrow> = narrow(sense).into_iter().collect();
            let mut meanings: Vec<Meaning> = only
                .iter()
                .cloned()
                .map(|one| Meaning::Slot(Slot::Narrow(one)))
                .collect();
            meanings.extend(slot(Slot::Noun(Noun {
                thing: Thing::Athlete,
                only,
            })));
            meanings
        }
        Sense::Noun(_)
        | Sense::Continent(_)
        | Sense::Kind(_)
        | Sense::Season(_)
        | Sense::Unit(_)
        | Sense::Medallist
        | Sense::Champion => return None,
    })
}

fn narrow(sense: Sense) -> Option<Narrow> {
    Some(match sense {
        Sense::Continent(continent) => is(Named::Continent(continent)),
        Sense::Kind(kind) | Sense::OfKind(kind) => is(Named::Kind(kind)),
        Sense::Season(season) => is(Named::Season(season)),
        Sense::Sex(sex) => is(Named::Sex(sex)),
        Sense::Unit(EventUnit::Individual) => is(Named::Unit(EventUnit::Individual)),
        Sense::Unit(unit) => is(Named::Unit(unit)),
        Sense::Colour(colour) => is(Named::Colour(colour)),
        _ => return None,
    })
}

fn is(named: Named) -> Narrow {
    Narrow::Is(vec![named])
}
