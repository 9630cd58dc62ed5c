//! A clause: what its words fill, each slot once.

use crate::query::Comparison;

use super::meaning::{Asking, Deed, Figure, Fresh, Limit, Named, Narrow, Noun, Rank, Slot, Spread, Thing};

/// The slots of a clause. Whoever makes a query of it takes them out one by one; what is left over at the end has no
/// place in the query, and there is none.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Clause {
    /// How it is asked.
    pub ask: Option<Asking>,
    /// For things of which kind it is asked.
    pub asked: Option<Thing>,
    /// Other kinds that are named.
    pub nouns: Vec<Thing>,
    /// What was done.
    pub deed: Option<Deed>,
    /// The first time, or the last.
    pub fresh: Option<Fresh>,
    /// What narrows.
    pub only: Vec<Narrow>,
    /// So many of something.
    pub limits: Vec<Limit>,
    /// None of something; ever, or where it is asked about.
    pub lacks: Vec<(Noun, bool)>,
    /// So many times.
    pub times: Option<(Comparison, u16)>,
    /// An order.
    pub rank: Option<Rank>,
    /// An order by a number of things.
    pub ranked: Option<(Rank, Thing)>,
    /// How things are told apart.
    pub spread: Vec<Spread>,
    /// What is wanted instead of a number.
    pub figure: Option<Figure>,
    /// Whether things are compared.
    pub versus: bool,
    /// A place in a contest.
    pub place: Option<u16>,
}

/// The most kinds that a clause names beside the one asked for.
const NOUNS: usize = 3;

/// The most of what narrows.
const NARROWS: usize = 7;

impl Clause {
    /// A clause of one slot.
    pub fn of(slot: Slot) -> Option<Self> {
        Self::default().with(slot)
    }

    /// The same with one more slot; nothing where that slot is filled otherwise.
    #[must_use]
    pub fn with(mut self, slot: Slot) -> Option<Self> {
        match slot {
            Slot::Ask(ask) => once(&mut self.ask, ask)?,
            Slot::Asked(ask, noun) => {
                once(&mut self.ask, ask)?;
                once(&mut self.asked, noun.thing)?;
                self.narrow(noun.only)?;
            }
            Slot::Noun(noun) => {
                if self.nouns.len() == NOUNS {
                    return None;
                }
                if !self.nouns.contains(&noun.thing) {
                    self.nouns.push(noun.thing);
                    self.nouns.sort_unstable();
                }
                self.narrow(noun.only)?;
            }
            Slot::Deed(deed) => once(&mut self.deed, deed)?,
            Slot::Fresh(fresh) => once(&mut self.fresh, fresh)?,
            Slot::Narrow(narrow) => self.narrow(vec![narrow])?,
            Slot::Limit(limit) => {
                let same = self.limits.iter().any(|one| one.of == limit.of && one.is == limit.is);
                if same {
                    return None;
                }
                self.limits.push(limit);
                self.limits.sort_unstable();
            }
            Slot::Lack(noun, ever) => {
                self.lacks.push((noun, ever));
                self.lacks.sort_unstable();
            }
            Slot::Times(is, number) => {
                if self.times.replace((is, number)).is_some() {
                    return None;
                }
            }
            Slot::Rank(rank) => {
                if self.ranked.is_some() || self.rank.replace(rank).is_some() {
                    return None;
                }
            }
            Slot::Ranked(rank, noun) => {
                if self.rank.is_some() || self.ranked.replace((rank, noun.thing)).is_some() {
                    return None;
                }
                self.narrow(noun.only)?;
            }
            Slot::Spread(spread) => {
                if self.spread.contains(&spread) || self.spread.len() == 2 {
                    return None;
                }
                self.spread.push(spread);
                self.spread.sort_unstable();
            }
            Slot::Figure(figure) => once(&mut self.figure, figure)?,
            Slot::Versus => self.versus = true,
            Slot::Place(place) => {
                if self.place.replace(place).is_some() {
                    return None;
                }
            }
        }
        Some(self)
    }

    /// Adds what narrows. The same may be said twice; two things of a kind need a word between them that says how they
    /// belong together.
    fn narrow(&mut self, more: Vec<Narrow>) -> Option<()> {
        for narrow in more {
            if self.only.contains(&narrow) {
                continue;
            }
            if self.only.len() == NARROWS || self.only.iter().any(|known| clash(known, &narrow)) {
                return None;
            }
            self.only.push(narrow);
        }
        self.only.sort_unstable();
        Some(())
    }

    /// Its slots, one by one.
    pub fn slots(&self) -> Vec<Slot> {
        let Self {
            ask,
            asked,
            nouns,
            deed,
            fresh,
            only,
            limits,
            lacks,
            times,
            rank,
            ranked,
            spread,
            figure,
            versus,
            place,
        } = self;
        let bare = |thing: &Thing| Noun {
            thing: *thing,
            only: Vec::new(),
        };
        let mut slots: Vec<Slot> = Vec::new();
        match (ask, asked) {
            (Some(ask), Some(asked)) => slots.push(Slot::Asked(*ask, bare(asked))),
            (ask, _) => slots.extend(ask.map(Slot::Ask)),
        }
        slots.extend(nouns.iter().map(bare).map(Slot::Noun));
        slots.extend(deed.map(Slot::Deed));
        slots.extend(fresh.map(Slot::Fresh));
        slots.extend(only.iter().cloned().map(Slot::Narrow));
        slots.extend(limits.iter().cloned().map(Slot::Limit));
        slots.extend(lacks.iter().map(|(noun, ever)| Slot::Lack(noun.clone(), *ever)));
        slots.extend(times.map(|(is, number)| Slot::Times(is, number)));
        slots.extend(rank.map(Slot::Rank));
        slots.extend(ranked.as_ref().map(|(rank, thing)| Slot::Ranked(*rank, bare(thing))));
        slots.extend(spread.iter().copied().map(Slot::Spread));
        slots.extend(figure.map(Slot::Figure));
        slots.extend(versus.then_some(Slot::Versus));
        slots.extend(place.map(Slot::Place));
        slots
    }

    /// Takes out a noun, where there is one.
    pub fn take_noun(&mut self, thing: Thing) -> bool {
        let found = self.nouns.iter().position(|noun| *noun == thing);
        found.map(|at| self.nouns.remove(at)).is_some()
    }

    /// Takes out what tells things apart, where it is there.
    pub fn take_spread(&mut self, is: impl Fn(Spread) -> bool) -> Option<Spread> {
        let at = self.spread.iter().position(|spread| is(*spread))?;
        Some(self.spread.remove(at))
    }

    /// Takes out what narrows to some things of a kind.
    pub fn take_named(&mut self, is: impl Fn(&Named) -> bool) -> Option<Vec<Named>> {
        let of_kind = |narrow: &Narrow| matches!(narrow, Narrow::Is(named) if named.iter().all(&is));
        let at = self.only.iter().position(of_kind)?;
        match self.only.remove(at) {
            Narrow::Is(named) => Some(named),
            _ => None,
        }
    }

    /// Whether it narrows to things of a kind.
    pub fn names(&self, is: impl Fn(&Named) -> bool) -> bool {
        self.only
            .iter()
            .any(|narrow| matches!(narrow, Narrow::Is(named) if named.iter().all(&is)))
    }

    /// Whether nothing is left of it.
    pub fn is_spent(&self) -> bool {
        *self == Self::default()
    }
}

/// Fills a slot that is empty, or filled with the same.
fn once<T: PartialEq>(slot: &mut Option<T>, with: T) -> Option<()> {
    match slot {
        Some(filled) => (*filled == with).then_some(()),
        None => {
            *slot = Some(with);
            Some(())
        }
    }
}

/// Whether two of what narrows cannot stand beside each other.
fn clash(one: &Narrow, other: &Narrow) -> bool {
    match (one, other) {
        (Narrow::Is(one), Narrow::Is(other)) => {
            let dated = |one: &[Named], other: &[Named]| {
                matches!(one, [Named::Year(_)]) && matches!(other, [Named::City(_) | Named::Games(_)])
            };
            let alike = one.iter().any(|one| other.iter().any(|other| one.is_like(other)));
            alike && !(dated(one, other) || dated(other, one))
        }
        (Narrow::Each(one), Narrow::Is(other)) | (Narrow::Is(other), Narrow::Each(one)) => {
            one.iter().any(|one| other.iter().any(|other| one.is_like(other)))
        }
        (Narrow::Years(from, to), Narrow::Years(other_from, other_to)) => {
            (from.is_some() && other_from.is_some()) || (to.is_some() && other_to.is_some())
        }
        // A person may be of two ages: over 20 and under 30.
        (Narrow::Age(one, _), Narrow::Age(other, _)) => one == other,
        (
            Narrow::Is(_)
            | Narrow::Each(_)
            | Narrow::Not(_)
            | Narrow::Solely(_)
            | Narrow::Than(_)
            | Narrow::Years(..)
            | Narrow::Age(..)
            | Narrow::Initial(_)
            | Narrow::Medallist
            | Narrow::Edition(..)
            | Narrow::Beside(..)
            | Narrow::HeldIn(_)
            | Narrow::Same(_),
            _,
        ) => std::mem::discriminant(one) == std::mem::discriminant(other),
    }
}
