//! Sentences that several shapes say: how many there are, that there is none, that it is not held.

use super::{Sheet, reading};
use crate::language::message;
use crate::query::eval::Outcome;
use crate::query::{Kind, Query};
use crate::reply::doc::Line;

impl Sheet<'_> {
    /// `86 countries`; of lines that two things tell apart, `12 (athletes by Games)`.
    pub fn kinds(&self, number: usize) -> String {
        let voice = self.told.names.voice;
        let set = &self.query.set;
        match set.with {
            None => voice.say(message::QueryNumber { number, kind: set.of }),
            Some(with) => voice.say(message::ShapePairs {
                number,
                of: voice.say(message::QueryKinds { kind: set.of }),
                with: voice.say(message::QueryKinds { kind: with }),
            }),
        }
    }

    /// `🇦🇿 Azerbaijan: 12 sports at the Paris 2024 Olympics`.
    pub fn number(&self, number: usize, sure: bool) -> Line {
        self.told.names.voice.line(message::ShapeValue {
            subject: self.head.subject(),
            told: self.kinds(number),
            scope: self.head.scope.clone(),
            narrowed: self.head.narrowed(false),
            sure,
        })
    }

    /// That there is no line.
    pub fn none(&self, sure: bool) -> Line {
        let set = &self.query.set;
        // That a country is no country is nothing to tell.
        let kind = if self.head.is_about(set.of) {
            set.about.counted()
        } else {
            set.of
        };
        let voice = self.told.names.voice;
        let of_medals = kind == Kind::Medal;
        let zero = if of_medals {
            voice.say(message::ShapeNoMedals { medal: self.told.medal })
        } else {
            voice.say(message::QueryZero { kind })
        };
        let leads = self.head.subject().is_none();
        let none = self.told.names.voice.line(message::ShapeNone {
            subject: self.head.subject(),
            zero,
            scope: self.head.scope.clone(),
            narrowed: self.head.narrowed(of_medals),
            sure,
        });
        self.sentence(leads, none)
    }

    /// That what is asked is not held: what is measured, or of which things the facts are.
    pub fn untold(&self) -> Line {
        let names = self.told.names;
        let label = if self.names_nothing() {
            names.voice.say(message::QueryKinds {
                kind: self.query.set.of,
            })
        } else {
            reading::measure(names, &self.query.set.show)
        };
        let untold = names.voice.line(message::ShapeUntold {
            subject: self.head.subject(),
            label,
            scope: self.head.scope.clone(),
            narrowed: self.head.narrowed(false),
        });
        self.sentence(self.head.subject().is_none(), untold)
    }

    /// Whether facts passed, but of none it is held which thing it is of: there is something, though nothing can be named.
    pub fn names_nothing(&self) -> bool {
        names_nothing(self.query, self.outcome)
    }

    /// A line with a capital at its beginning, where it leads.
    pub fn sentence(&self, leads: bool, line: Line) -> Line {
        if leads {
            line.beginning(|text| self.told.names.voice.capital(text))
        } else {
            line
        }
    }
}

/// Whether facts passed a query, and none of them tells which thing it is of.
pub(super) fn names_nothing(query: &Query, outcome: &Outcome) -> bool {
    outcome.of == 0 && outcome.facts > 0 && query.set.having.is_empty()
}
