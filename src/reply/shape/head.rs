//! What the first line says beside its answer: of whom or what, at which Games, under which conditions.

use super::reading;
use super::things::Names;
use super::{Sheet, evidence};
use crate::query::eval::Line;
use crate::query::{About, Ask, Filter, Kind, Query, Thing, What};
use crate::records::{GamesKind, Medal, Season};

/// The most characters of the conditions in a first line; all of them are in the last one.
const MAX: usize = 110;

/// A query as a first line tells it.
pub(super) struct Head {
    /// Who or what it is about, each with its name.
    subjects: Vec<(Thing, String)>,
    /// `at the Paris 2024 Olympics`.
    pub scope: Option<String>,
    /// All else that narrows it.
    narrowed: Vec<String>,
}

impl Head {
    /// Takes a query apart.
    pub fn of(names: Names<'_>, query: &Query, medal: Option<Medal>) -> Self {
        let voice = names.voice;
        let set = &query.set;
        let mut head = Self {
            subjects: Vec::new(),
            scope: None,
            narrowed: Vec::new(),
        };
        let (mut games, mut kind, mut season): (_, Option<GamesKind>, Option<Season>) = (None, None, None);
        for filter in set.only.iter().chain(&set.show.only) {
            let things = match filter {
                Filter::Is(things) => things.as_slice(),
                Filter::Of(_)
                | Filter::Edition(..)
                | Filter::Compares(..)
                | Filter::Ended(_)
                | Filter::Last
                | Filter::Initial(..)
                | Filter::Birthday(..)
                | Filter::Yearly(..)
                | Filter::Status(_)
                | Filter::Not(_)
                | Filter::Any(_) => &[],
            };
            let told_by_medals = set.show.what == What::Number(Kind::Medal);
            let compared =
                query.ask == Ask::Compare && things.len() > 1 && things.iter().all(|one| one.kind() == set.of);
            match things {
                _ if compared => {}
                [Thing::Games(one)] if games.is_none() => games = Some(*one),
                [Thing::GamesKind(one)] if kind.is_none() => kind = Some(*one),
                [Thing::Season(one)] if season.is_none() => season = Some(*one),
                [Thing::Colour(one)] if told_by_medals && medal == Some(*one) => {}
                [one @ (Thing::Athlete(_) | Thing::Country(_))] => {
                    head.subjects.push((one.clone(), names.signed(one)));
                }
                [one @ (Thing::Sport(_) | Thing::Event(_))] => {
                    let name = names.plain(one);
                    let name = if head.subjects.is_empty() {
                        name
                    } else {
                        voice.within(&name)
                    };
                    head.subjects.push((one.clone(), name));
                }
                _ => head.narrowed.push(reading::filter(names, filter)),
            }
        }
        if let Some(games) = games {
            let of = voice.catalog.games(games);
            kind = kind.filter(|kind| *kind != of.kind);
            season = season.filter(|season| *season != of.season);
            head.scope = Some(voice.at_games(games));
        }
        match (kind, season) {
            (Some(kind), None) if head.scope.is_none() => head.scope = Some(voice.at_kind(kind)),
            (None, None) => {}
            (kind, season) => head.narrowed.insert(0, voice.kind_games(kind, season)),
        }
        let having = set.having.iter().map(|having| reading::having(names, having));
        head.narrowed.extend(having);
        head
    }

    /// Who or what the whole is about.
    pub fn subject(&self) -> Option<String> {
        let names: Vec<&str> = self.subjects.iter().map(|(_, name)| name.as_str()).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// The conditions, for brackets.
    pub fn narrowed(&self) -> Option<String> {
        joined(self.narrowed.clone())
    }

    /// The same with who or what it is about, but for what stands in a line already.
    pub fn narrowed_of(&self, line: Option<&Line>) -> Option<String> {
        let stands = |thing: &Thing| line.is_some_and(|line| line.thing == *thing || line.with.as_ref() == Some(thing));
        let subjects = self.subjects.iter().filter(|(thing, _)| !stands(thing));
        let mut all: Vec<String> = subjects.map(|(_, name)| name.clone()).collect();
        all.extend(self.narrowed.iter().cloned());
        joined(all)
    }
}

/// As many as there is room for; that there are more is told by an ellipsis.
fn joined(parts: Vec<String>) -> Option<String> {
    let mut text = String::new();
    for part in parts {
        let longer = if text.is_empty() {
            part
        } else {
            format!("{text}; {part}")
        };
        if longer.chars().count() > MAX {
            return Some(if text.is_empty() {
                "…".to_owned()
            } else {
                format!("{text}; …")
            });
        }
        text = longer;
    }
    (!text.is_empty()).then_some(text)
}

/// The name of the one Games, or of the kind of Games, that a query is about.
pub(super) fn games(names: Names<'_>, query: &Query) -> Option<String> {
    query.set.only.iter().find_map(|filter| match filter {
        Filter::Is(things) => match things.as_slice() {
            [one @ (Thing::Games(_) | Thing::GamesKind(_))] => Some(names.plain(one)),
            _ => None,
        },
        Filter::Of(_)
        | Filter::Edition(..)
        | Filter::Compares(..)
        | Filter::Ended(_)
        | Filter::Last
        | Filter::Initial(..)
        | Filter::Birthday(..)
        | Filter::Yearly(..)
        | Filter::Status(_)
        | Filter::Not(_)
        | Filter::Any(_) => None,
    })
}

/// The colour of the medals that a query counts, when it is one.
pub(super) fn medal(query: &Query) -> Option<Medal> {
    let set = &query.set;
    let mut filters = set.only.iter().chain(&set.show.only);
    filters.find_map(|filter| match filter {
        Filter::Is(things) if set.about == About::Medals => match things.as_slice() {
            [Thing::Colour(medal)] => Some(*medal),
            _ => None,
        },
        Filter::Is(_)
        | Filter::Of(_)
        | Filter::Edition(..)
        | Filter::Compares(..)
        | Filter::Ended(_)
        | Filter::Last
        | Filter::Initial(..)
        | Filter::Birthday(..)
        | Filter::Yearly(..)
        | Filter::Status(_)
        | Filter::Not(_)
        | Filter::Any(_) => None,
    })
}

/// Who or what a line is of, as a first line tells it.
pub(super) struct Who {
    /// The name.
    pub name: String,
    /// The country behind it.
    pub country: String,
    /// At which Games, where the line is of one of several.
    pub scope: Option<String>,
}

impl Sheet<'_> {
    /// Who or what a line is of.
    pub fn who(&self, line: &Line) -> Who {
        let names = self.told.names;
        let mut who = match &line.thing {
            Thing::Athlete(athlete) => Who {
                name: names.plain(&line.thing),
                country: evidence::country(names, line, *athlete)
                    .map(|country| names.voice.of_country("", country))
                    .unwrap_or_default(),
                scope: None,
            },
            other => Who {
                name: names.signed(other),
                country: String::new(),
                scope: None,
            },
        };
        match &line.with {
            Some(Thing::Games(games)) if self.head.scope.is_none() => who.scope = Some(names.voice.at_games(*games)),
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
            more => voice.say(crate::language::message::NamesAndMore {
                names: names.join(", "),
                more,
            }),
        }
    }
}
