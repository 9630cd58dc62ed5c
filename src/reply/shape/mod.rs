//! Replies by shape: what a query comes to as a value, a row, a list, a table or a comparison, whatever is measured.
//!
//! The first line answers what was asked, in every language by the same rules; the lines follow, then what is not held,
//! and at the end what was understood ([`reading`]).

mod compare;
mod evidence;
mod head;
mod lines;
mod reading;
#[cfg(test)]
mod tests;
mod things;
mod title;
mod truth;
mod values;
mod words;

use std::cell::Cell;

use crate::answer;
use crate::language::message;
use crate::query::eval::{Line as OfSet, Outcome, Value};
use crate::query::{Ask, Comparison, End, Filter, Having, Query};
use crate::records::Records;

use super::View;
use super::doc::{Doc, Line};
use super::voice::Voice;
use head::Head;
use things::Names;
use values::Told;
use words::Scale;

/// What a query says, in one short line.
pub(super) fn reading(records: &Records, voice: Voice<'_>, query: &Query) -> String {
    reading::query(Names { records, voice }, query)
}

/// What a query is about, in a few words.
pub(super) fn title(records: &Records, voice: Voice<'_>, query: &Query) -> String {
    title::of(Names { records, voice }, query)
}

/// Whether an outcome tells anything: a zero does, what is not held does not.
pub(super) fn is_known(told: &answer::Told) -> bool {
    let outcome = &told.outcome;
    match told.query.ask {
        Ask::Value => outcome.whole.value.is_some(),
        Ask::List | Ask::Compare => !outcome.lines.is_empty() || outcome.of == 0,
        Ask::Count | Ask::Whether => true,
    }
}

/// Lays out what a query comes to.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, told: &answer::Told) {
    let names = Names {
        records: view.records,
        voice: view.voice,
    };
    let sheet = Sheet::new(names, &told.query, &told.outcome, view.short, view.page);
    sheet.write(doc);
    view.skips(sheet.left_out.get());
}

/// What the layout of a set's lines needs to know.
struct Sheet<'a> {
    query: &'a Query,
    outcome: &'a Outcome,
    told: Told<'a>,
    head: Head,
    /// Whether only what was asked for is told, and little more.
    short: bool,
    /// The page that is shown, from 0.
    page: u16,
    /// Whether the short form leaves out something that the full one shows.
    left_out: Cell<bool>,
}

impl<'a> Sheet<'a> {
    fn new(names: Names<'a>, query: &'a Query, outcome: &'a Outcome, short: bool, page: u16) -> Self {
        let medal = head::medal(query);
        Self {
            query,
            outcome,
            told: Told {
                names,
                measure: &query.set.show,
                medal,
            },
            head: Head::of(names, query, medal),
            short,
            page,
            left_out: Cell::new(false),
        }
    }

    /// How many of the lines that there are stand on the first page.
    fn most(&self, short: usize, full: usize, has: usize) -> usize {
        if !self.short {
            return full;
        }
        let most = short.min(full);
        self.left_out.set(self.left_out.get() || most < full.min(has));
        most
    }

    fn scale(&self) -> Scale {
        Scale::of(&self.query.set.show)
    }

    fn write(&self, doc: &mut Doc) {
        let lines = self.outcome.lines.as_slice();
        match self.query.ask {
            Ask::Value => self.value(doc, lines),
            Ask::Count => self.count(doc, lines),
            Ask::Whether => self.whether(doc, lines),
            Ask::List => self.list(doc, lines),
            Ask::Compare if lines.is_empty() => doc.line(self.none(self.is_sure())),
            Ask::Compare => self.beside(doc, lines),
        }
        self.truth(doc);
    }

    /// What was measured over all facts.
    fn value(&self, doc: &mut Doc, lines: &[OfSet]) {
        let voice = self.told.names.voice;
        let Some(told) = self.outcome.whole.value.and_then(|value| self.told.value(value)) else {
            return doc.line(self.untold());
        };
        let leads = self.head.subject().is_none();
        doc.line(self.sentence(
            leads,
            voice.line(message::ShapeValue {
                subject: self.head.subject(),
                told: self.told.labelled(told, None),
                scope: self.head.scope.clone(),
                narrowed: self.head.narrowed(),
                sure: self.is_sure(),
            }),
        ));
        if lines.len() > 1 && !self.skips() {
            doc.gap();
            self.rows(doc, lines);
        }
    }

    /// How many lines there are.
    fn count(&self, doc: &mut Doc, lines: &[OfSet]) {
        if self.outcome.of == 0 {
            return doc.line(self.none(self.is_sure()));
        }
        doc.line(self.number(self.outcome.of, self.is_sure()));
        if !self.skips() {
            self.rows(doc, lines);
        }
    }

    /// Whether there is a line.
    fn whether(&self, doc: &mut Doc, lines: &[OfSet]) {
        let voice = self.told.names.voice;
        let Some(first) = lines.first() else {
            let sure = self.is_sure();
            let no = voice.say(message::ShapeNo { sure });
            // It is said once.
            let none = self.none(true);
            return doc.line(Line::new().bold(no).text(". ").and(none));
        };
        let one = lines.len() == 1;
        doc.line(voice.line(message::ShapeYes {
            who: self.listed(lines),
            told: self.told.of_line(first).filter(|_| one && self.says_value(first)),
            scope: self.head.scope.clone(),
            narrowed: self.head.narrowed_of(one.then_some(first)),
            // What is there is there, unless something that is not held could take it away.
            sure: self.is_sure() || !self.demands_little(),
        }));
        if !one && !self.skips() {
            self.rows(doc, lines);
        }
    }

    /// The lines themselves.
    fn list(&self, doc: &mut Doc, lines: &[OfSet]) {
        let voice = self.told.names.voice;
        let set = &self.query.set;
        let Some(first) = lines.first() else {
            return doc.line(if self.outcome.of > 0 && self.outcome.known == 0 {
                self.untold()
            } else {
                self.none(self.is_sure())
            });
        };
        let who = self.who(first);
        let told = self.told.of_line(first);
        let told = told.map(|told| self.told.labelled(told, Some(set.of)));
        let (scope, narrowed) = (self.scope(first, who.scope.clone()), self.head.narrowed_of(Some(first)));
        let sure = self.is_sure();
        let of_each = set.take.is_some_and(|take| take.of_each);
        let level = lines.iter().all(|line| line.place == first.place);
        let kinds = self.kinds(self.outcome.known.max(lines.len()));
        match (set.order, set.take) {
            _ if lines.len() == 1 && first.place == 1 => {
                doc.line(voice.line(message::ShapeOne {
                    who: who.name,
                    country: who.country,
                    told: told.filter(|_| self.says_value(first)),
                    scope,
                    narrowed,
                    sure: sure || set.order.is_none(),
                }));
                self.place(doc, first);
            }
            (Some(_), _) if lines.len() == 1 => {
                doc.line(voice.line(message::ShapeNth {
                    number: first.place,
                    kinds,
                    who: who.name,
                    country: who.country,
                    told: told.unwrap_or_default(),
                    scope,
                    narrowed,
                    sure,
                }));
                self.place(doc, first);
            }
            (Some(_), Some(_)) if level && !of_each => {
                doc.line(voice.line(message::ShapeShared {
                    number: first.place,
                    kinds: self.kinds(lines.len()),
                    told: self.whole(first),
                    scope: self.head.scope.clone(),
                    narrowed: self.head.narrowed_of(None),
                    sure,
                }));
                self.rows(doc, lines);
            }
            (Some(_), Some(take)) if take.from > 1 && !of_each => {
                doc.line(voice.line(message::ShapePlaces {
                    places: reading::places(self.told.names, take),
                    kinds,
                    scope: self.head.scope.clone(),
                    narrowed: self.head.narrowed_of(None),
                    sure,
                }));
                self.rows(doc, lines);
            }
            (Some(end), _) if !of_each => {
                doc.line(self.first(lines, end, kinds));
                doc.gap();
                self.rows(doc, lines);
            }
            _ => {
                // Of those that were taken of each there are as many as are told.
                let number = if of_each { lines.len() } else { self.outcome.of };
                doc.line(self.number(number, true));
                self.rows(doc, lines);
            }
        }
    }

    /// Who stands first, with those who are level.
    fn first(&self, lines: &[OfSet], end: End, kinds: String) -> Line {
        let level = lines.iter().take_while(|line| line.place == lines[0].place).count();
        let told = self.whole(&lines[0]);
        let (name, country, scope, stands) = if level == 1 {
            let who = self.who(&lines[0]);
            (who.name, who.country, who.scope, Some(&lines[0]))
        } else {
            (self.listed(&lines[..level]), String::new(), None, None)
        };
        self.told.names.voice.line(message::ShapeFirst {
            who: name,
            country,
            told,
            shared: level > 1,
            scale: self.scale(),
            end,
            kinds,
            scope: self.scope(&lines[0], scope),
            narrowed: self.head.narrowed_of(stands),
            sure: self.is_sure(),
        })
    }

    /// What is told of a line that stands for those level with it: the number without its colours.
    fn whole(&self, line: &OfSet) -> String {
        let told = match line.measured.value {
            Some(value @ Value::Number(..)) => self.told.value(value),
            _ => self.told.of_line(line),
        };
        self.told.labelled(told.unwrap_or_default(), Some(self.query.set.of))
    }

    /// At which Games a line is: at its own, else at those of the question. Games that are the value say it themselves.
    fn scope(&self, line: &OfSet, own: Option<String>) -> Option<String> {
        match line.measured.value {
            Some(Value::Games(_) | Value::Run(..)) => own,
            _ => own.or_else(|| self.head.scope.clone()),
        }
    }

    /// Where and when the one line was, where that says more.
    fn place(&self, doc: &mut Doc, line: &OfSet) {
        let parts = self.whence(line);
        if !parts.is_empty() {
            doc.line(Line::new().text(parts.join(" · ")));
        }
    }

    /// `86 countries`; of lines that two things tell apart, `12 (athletes by Games)`.
    fn kinds(&self, number: usize) -> String {
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
    fn number(&self, number: usize, sure: bool) -> Line {
        self.told.names.voice.line(message::ShapeValue {
            subject: self.head.subject(),
            told: self.kinds(number),
            scope: self.head.scope.clone(),
            narrowed: self.head.narrowed(),
            sure,
        })
    }

    /// That there is no line.
    fn none(&self, sure: bool) -> Line {
        let set = &self.query.set;
        // That a country is no country is nothing to tell.
        let kind = if self.head.is_about(set.of) {
            set.about.counted()
        } else {
            set.of
        };
        let leads = self.head.subject().is_none();
        let none = self.told.names.voice.line(message::ShapeNone {
            subject: self.head.subject(),
            zero: self.told.names.voice.say(message::QueryZero { kind }),
            scope: self.head.scope.clone(),
            narrowed: self.head.narrowed(),
            sure,
        });
        self.sentence(leads, none)
    }

    /// That what is asked is not held.
    fn untold(&self) -> Line {
        let names = self.told.names;
        let untold = names.voice.line(message::ShapeUntold {
            subject: self.head.subject(),
            label: reading::measure(names, &self.query.set.show),
            scope: self.head.scope.clone(),
            narrowed: self.head.narrowed(),
        });
        self.sentence(self.head.subject().is_none(), untold)
    }

    /// A line with a capital at its beginning, where it leads.
    fn sentence(&self, leads: bool, line: Line) -> Line {
        if leads {
            line.beginning(|text| self.told.names.voice.capital(text))
        } else {
            line
        }
    }

    /// Whether the short form goes without the lines.
    fn skips(&self) -> bool {
        self.left_out.set(self.left_out.get() || self.short);
        self.short
    }

    /// Whether something that is not held could take a line away: where little or nothing of something is demanded.
    fn demands_little(&self) -> bool {
        let set = &self.query.set;
        let little = |having: &Having| match having.is {
            Comparison::Fewer | Comparison::AtMost | Comparison::Exactly => true,
            Comparison::More | Comparison::AtLeast => false,
        };
        set.having.iter().any(little) || set.only.iter().any(|filter| matches!(filter, Filter::Not(_)))
    }
}
