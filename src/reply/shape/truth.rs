//! What must be said with the lines of a set, so that they are not taken for more than they are.

use super::Sheet;
use crate::language::message;
use crate::query::eval::Gap;
use crate::query::{Ask, Attribute, What};
use crate::records::Aspect;
use crate::reply::doc::{Doc, Line};

impl Sheet<'_> {
    /// Whether all that the query speaks of is held.
    pub fn is_sure(&self) -> bool {
        let outcome = self.outcome;
        outcome.gaps.is_empty() && outcome.unknown == 0 && self.lacking().is_none()
    }

    /// Adds what is not held, each a line: Games with the same gap together.
    pub fn truth(&self, doc: &mut Doc) {
        let voice = self.told.names.voice;
        let mut notes: Vec<String> = Vec::new();
        let mut told: Vec<Aspect> = Vec::new();
        for gap in &self.outcome.gaps {
            if !told.contains(&gap.aspect) {
                told.push(gap.aspect);
                notes.push(self.gap(gap.aspect));
            }
        }
        if self.outcome.unknown > 0 {
            notes.push(voice.say(message::ShapeUnknown {
                number: self.outcome.unknown,
                about: self.query.set.about,
            }));
        }
        if let Some((attribute, held, of)) = self.lacking() {
            notes.push(voice.sentence(message::ShapeLacking { attribute, held, of }));
        }
        if !notes.is_empty() {
            doc.gap();
        }
        for note in notes {
            doc.line(Line::new().text(format!("ℹ️ {note}")));
        }
    }

    /// Of which Games something is not held, or only in part.
    fn gap(&self, aspect: Aspect) -> String {
        /// More than these are told by their number.
        const NAMED: usize = 3;
        let voice = self.told.names.voice;
        let gaps: Vec<&Gap> = self.outcome.gaps.iter().filter(|gap| gap.aspect == aspect).collect();
        if let [
            Gap {
                games,
                share: Some(share),
                ..
            },
        ] = gaps.as_slice()
        {
            return voice.say(message::ShapeGapShare {
                aspect,
                share: share.floor().to_string(),
                games: voice.games(*games),
            });
        }
        // The latest are those that most ask about.
        let names: Vec<String> = gaps
            .iter()
            .rev()
            .take(NAMED)
            .map(|gap| voice.games(gap.games))
            .collect();
        let names = match gaps.len() - names.len() {
            0 => voice.and(&names),
            more => voice.say(message::NamesAndMore {
                names: names.join(", "),
                more,
            }),
        };
        voice.say(message::ShapeGap {
            aspect,
            number: gaps.len(),
            names,
        })
    }

    /// Of how many facts what is measured is held, and how many there are; `None` where it is held of all.
    fn lacking(&self) -> Option<(Attribute, usize, usize)> {
        let attribute = match self.query.set.show.what {
            What::Least(attribute) | What::Greatest(attribute) | What::Mean(attribute) | What::Span(attribute) => {
                attribute
            }
            What::Number(_) | What::Tally | What::Share(_) | What::Ratio(..) | What::Run => return None,
        };
        let outcome = self.outcome;
        let whole = &outcome.whole;
        let (held, lacking) = if self.query.ask == Ask::Value && whole.made_of + whole.lacking > 0 {
            (whole.made_of, whole.lacking)
        } else if outcome.known < outcome.of {
            (outcome.known, outcome.of - outcome.known)
        } else {
            let lines = self.outcome.lines.iter().map(|line| &line.measured);
            lines.fold((0, 0), |(held, lacking), one| {
                (held + one.made_of, lacking + one.lacking)
            })
        };
        (lacking > 0).then_some((attribute, held, held + lacking))
    }
}
