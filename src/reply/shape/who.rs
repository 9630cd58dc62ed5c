//! Who or what lines are of.

use super::{Sheet, evidence};
use crate::language::message;
use crate::query::eval::Line;
use crate::query::{About, Thing};
use crate::records::CountryId;

/// Who or what a line is of, as a first line tells it.
pub(super) struct Who {
    /// The name.
    pub name: String,
    /// The country behind it.
    pub country: String,
    /// Which one that is.
    pub of: Option<CountryId>,
    /// At which Games, where the line is of one of several.
    pub scope: Option<String>,
}

impl Who {
    /// Several by their names.
    pub fn named(name: String) -> Self {
        Self {
            name,
            country: String::new(),
            of: None,
            scope: None,
        }
    }
}

impl Sheet<'_> {
    /// Who or what a line is of.
    pub fn who(&self, line: &Line) -> Who {
        let names = self.told.names;
        let mut who = match &line.thing {
            Thing::Athlete(athlete) => {
                let of = evidence::country(names, line, *athlete);
                Who {
                    name: names.plain(&line.thing),
                    country: of.map(|of| names.voice.of_country("", of)).unwrap_or_default(),
                    of,
                    scope: None,
                }
            }
            Thing::Result(result) => Who::named(evidence::result(names, *result, self.says())),
            other => Who::named(names.signed(other)),
        };
        match &line.with {
            // Narrower than all Games of a kind.
            Some(Thing::Games(games)) if self.query.set.about != About::Hosting => {
                who.scope = Some(names.voice.at_games(*games));
            }
            Some(with) => who.country = format!("{} · {}", who.country, names.signed(with)),
            None => {}
        }
        who
    }

    /// The names of lines, of many the first.
    pub fn listed(&self, lines: &[Line]) -> String {
        /// More than these are told by their number.
        const NAMED: usize = 4;
        let name = |line: &Line| {
            let who = self.who(line);
            let scope = who.scope.map(|scope| format!(" {scope}")).unwrap_or_default();
            format!("{}{}{scope}", who.name, who.country)
        };
        let names: Vec<String> = lines.iter().take(NAMED).map(name).collect();
        let voice = self.told.names.voice;
        match lines.len().saturating_sub(NAMED) {
            0 => voice.and(&names),
            more => voice.say(message::NamesAndMore {
                names: names.join(", "),
                more,
            }),
        }
    }
}
