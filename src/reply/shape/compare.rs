//! Lines beside each other: who is ahead and by how much, then each.

use super::Sheet;
use crate::language::message;
use crate::query::End;
use crate::query::eval::{Line as Told, Value};
use crate::reply::doc::{Doc, Line};

impl Sheet<'_> {
    /// The verdict, then every line, one with nothing as well.
    pub fn beside(&self, doc: &mut Doc, lines: &[Told]) {
        doc.line(self.verdict(lines));
        doc.gap();
        self.rows(doc, lines);
    }

    fn verdict(&self, lines: &[Told]) -> Line {
        let voice = self.told.names.voice;
        let sure = self.is_sure();
        let scope = self.head.scope.clone();
        let narrowed = self.head.narrowed_of(None, None, self.counts_medals());
        // Those of whom something is held, in their order.
        let mut held: Vec<&Told> = lines.iter().filter(|line| line.measured.value.is_some()).collect();
        let end = self.query.set.order.unwrap_or(End::Most);
        held.sort_by_key(|line| line.place);
        match held.as_slice() {
            [] => self.untold(),
            [one] => voice.line(message::ShapeAlone {
                first: self.listed(std::slice::from_ref(*one)),
                told: self.told.of_line(one),
                scope,
                narrowed,
                sure,
            }),
            [first, second, ..] => {
                let (Some(most), Some(fewer)) = (first.measured.value, second.measured.value) else {
                    return self.untold();
                };
                let [told, other] = [most, fewer].map(|value| self.bare(value));
                if is_level(most, fewer) {
                    let level: Vec<Told> = held
                        .iter()
                        .take_while(|line| line.measured.value.is_some_and(|value| is_level(value, most)))
                        .map(|line| (*line).clone())
                        .collect();
                    return voice.line(message::ShapeLevel {
                        names: self.listed(&level),
                        told: self.told.value(most).unwrap_or_default(),
                        scope,
                        narrowed,
                        sure,
                    });
                }
                voice.line(message::ShapeAhead {
                    first: self.listed(std::slice::from_ref(*first)),
                    second: self.listed(std::slice::from_ref(*second)),
                    scale: self.scale(),
                    end,
                    difference: self.told.difference(most, fewer),
                    most: told,
                    fewer: other,
                    scope,
                    narrowed,
                    sure,
                })
            }
        }
    }
}

impl Sheet<'_> {
    /// A value beside another: of a number what it is of is said already.
    fn bare(&self, value: Value) -> String {
        let voice = self.told.names.voice;
        match value {
            Value::Number(_, number) | Value::Count(_, number) => voice.number(number),
            other => self.told.value(other).unwrap_or_default(),
        }
    }
}

/// Whether two values are level: of runs only the length counts, of ages the days.
fn is_level(one: Value, other: Value) -> bool {
    match (one, other) {
        (Value::Run(one, ..), Value::Run(other, ..)) => one == other,
        (Value::Share(one, of), Value::Share(other, whole)) | (Value::Ratio(one, of), Value::Ratio(other, whole)) => {
            i128::from(one) * i128::from(whole) == i128::from(other) * i128::from(of)
        }
        (one, other) => one == other,
    }
}
