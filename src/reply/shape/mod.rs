//! Replies by shape: what a query comes to as a value, a row, a list, a table or a comparison, whatever is measured.
//!
//! The first line answers what was asked, in every language by the same rules; the lines follow, then what is not held,
//! and at the end what was understood ([`reading`]).

mod compare;
mod evidence;
mod head;
mod lines;
mod list;
mod reading;
mod said;
#[cfg(test)]
mod tests;
mod things;
mod title;
mod truth;
mod values;
mod who;
mod words;

use std::cell::Cell;

use crate::answer;
use crate::language::message;
use crate::query::eval::{Line as OfSet, Outcome};
use crate::query::{Ask, Comparison, Filter, Having, Kind, Query, What};
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
        Ask::List | Ask::Compare if outcome.of > 0 => !outcome.lines.is_empty(),
        Ask::List | Ask::Compare | Ask::Count | Ask::Whether => !said::names_nothing(&told.query, outcome),
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

/// Says that the facts do not tell what was asked of them.
pub(super) fn write_untold(doc: &mut Doc, view: &View<'_>) {
    doc.line(view.voice.line(message::ShapeUnheld));
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

    /// Whether what is told is the number of medals, which says their colour.
    fn counts_medals(&self) -> bool {
        self.query.set.show.what == What::Number(Kind::Medal)
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
            Ask::Compare if self.names_nothing() => doc.line(self.untold()),
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
                narrowed: self.head.narrowed(self.counts_medals()),
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
        if self.names_nothing() {
            return doc.line(self.untold());
        }
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
        if self.names_nothing() {
            return doc.line(self.untold());
        }
        let Some(first) = lines.first() else {
            let sure = self.is_sure();
            let no = voice.say(message::ShapeNo { sure });
            // It is said once.
            let none = self.none(true);
            return doc.line(Line::new().bold(no).text(". ").and(none));
        };
        let one = lines.len() == 1;
        doc.line(
            voice.line(message::ShapeYes {
                who: self.listed(lines),
                told: self.told.of_line(first).filter(|_| one && self.says_value(first)),
                scope: self.head.scope.clone(),
                narrowed: self
                    .head
                    .narrowed_of(one.then_some(first), None, one && self.counts_medals()),
                // What is there is there, unless something that is not held could take it away.
                sure: self.is_sure() || !self.demands_little(),
            }),
        );
        if !one && !self.skips() {
            self.rows(doc, lines);
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
