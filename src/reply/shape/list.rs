//! Lines that were asked for: the head of the list says who stands first, or how many they are.

use super::who::Who;
use super::{Sheet, evidence, reading};
use crate::language::message;
use crate::query::End;
use crate::query::eval::{Line as OfSet, Value};
use crate::reply::doc::{Doc, Line};

impl Sheet<'_> {
    /// The lines themselves.
    pub fn list(&self, doc: &mut Doc, lines: &[OfSet]) {
        let voice = self.told.names.voice;
        let set = &self.query.set;
        let Some(first) = lines.first() else {
            return doc.line(match (self.outcome.of, self.outcome.known) {
                (0, _) if self.names_nothing() => self.untold(),
                (0, _) => self.none(self.is_sure()),
                (_, 0) => self.untold(),
                // There are some, but none that can be named, or none at the places that were asked for.
                (of, _) => self.number(of, self.is_sure()),
            });
        };
        let who = self.who(first);
        let told = self.told.of_line(first);
        let told = told.map(|told| self.told.labelled(told, Some(set.of)));
        let (scope, narrowed) = (
            self.scope(first, who.scope.clone()),
            self.head.narrowed_of(Some(first), who.of, self.counts_medals()),
        );
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
                    narrowed: self.head.narrowed_of(None, None, self.counts_medals()),
                    sure,
                }));
                self.rows(doc, lines);
            }
            (Some(_), Some(take)) if take.from > 1 && !of_each => {
                doc.line(voice.line(message::ShapePlaces {
                    places: reading::places(self.told.names, take),
                    kinds,
                    scope: self.head.scope.clone(),
                    narrowed: self.head.narrowed_of(None, None, false),
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
                doc.line(self.number(number, sure));
                self.rows(doc, lines);
            }
        }
    }

    /// Who stands first, with those who are level.
    pub fn first(&self, lines: &[OfSet], end: End, kinds: String) -> Line {
        let level = lines.iter().take_while(|line| line.place == lines[0].place).count();
        let told = self.whole(&lines[0]);
        let (who, stands) = if level == 1 {
            (self.who(&lines[0]), Some(&lines[0]))
        } else {
            (Who::named(self.listed(&lines[..level])), None)
        };
        self.told.names.voice.line(message::ShapeFirst {
            who: who.name,
            country: who.country,
            told,
            shared: level > 1,
            scale: self.scale(),
            end,
            kinds,
            scope: self.scope(&lines[0], who.scope),
            narrowed: self.head.narrowed_of(stands, who.of, self.counts_medals()),
            sure: self.is_sure(),
        })
    }

    /// What is told of a line that stands for those level with it: the number without its colours.
    pub fn whole(&self, line: &OfSet) -> String {
        let told = match line.measured.value {
            Some(value @ Value::Number(..)) => self.told.value(value),
            // The runs of others were at other Games.
            Some(Value::Run(number, ..)) => Some(self.told.names.voice.say(message::ShapeRun { number })),
            _ => self.told.of_line(line),
        };
        self.told.labelled(told.unwrap_or_default(), Some(self.query.set.of))
    }

    /// At which Games a line is: at its own, else at those of the question. Games that are the value say it themselves.
    pub fn scope(&self, line: &OfSet, own: Option<String>) -> Option<String> {
        match line.measured.value {
            Some(Value::Games(_) | Value::Run(..)) => own,
            _ => own.or_else(|| self.head.scope.clone()),
        }
    }

    /// Where and when the one line was, where that says more.
    pub fn place(&self, doc: &mut Doc, line: &OfSet) {
        let mut parts = self.whence(line);
        if let Some(Value::Age(_, days)) = line.measured.value
            && let Some((_, _, on)) = evidence::aged(self.told.names, line, days)
        {
            parts.push(self.told.names.voice.long_date(on));
        }
        if !parts.is_empty() {
            doc.line(Line::new().text(parts.join(" · ")));
        }
    }
}
