//! What the first line says beside its answer: of whom or what, at which Games, under which conditions.

use super::reading;
use super::things::Names;
use super::{Sheet, evidence};
use crate::language::message;
use crate::query::eval::Line;
use crate::query::{About, Amount, Ask, Comparison, Filter, Having, Kind, Query, Thing, What};
use crate::records::{GamesKind, Medal, Season};

/// The most characters of the conditions in a first line; all of them are in the last one.
const MAX: usize = 110;

/// A name at the beginning of a line, and behind other words.
struct Name {
    alone: String,
    within: String,
}

/// A query as a first line tells it.
pub(super) struct Head {
    /// Who or what it is about, each with its name.
    subjects: Vec<(Thing, Name)>,
    /// `at the Paris 2024 Olympics`.
    pub scope: Option<String>,
    /// The Games by their name, or all of a kind or season.
    pub games: Option<String>,
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
            games: None,
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
                    let name = names.signed(one);
                    let name = Name {
                        within: name.clone(),
                        alone: name,
                    };
                    head.subjects.push((one.clone(), name));
                }
                [one @ (Thing::Sport(_) | Thing::Event(_))] => {
                    let alone = names.plain(one);
                    let name = Name {
                        within: voice.within(&alone),
                        alone,
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
            head.games = Some(voice.games(games));
        }
        if kind.is_some() || season.is_some() {
            let all = voice.kind_games(kind, season);
            // Games themselves are not at the Games; and what is not of the kind of its Games is said as it is asked.
            if head.scope.is_some() || set.about == About::Hosting {
                head.narrowed.insert(0, all.clone());
            } else {
                head.scope = Some(voice.say(message::ShapeAtKind { kind, season }));
            }
            head.games.get_or_insert(all);
        }
        if set.about == About::Hosting {
            head.scope = None;
            let one = games.map(|games| voice.games(games));
            head.narrowed.splice(0..0, one);
        }
        let having = set.having.iter().map(|one| having(names, one));
        head.narrowed.extend(having);
        head
    }

    /// Whether it is about a thing of a kind.
    pub fn is_about(&self, kind: Kind) -> bool {
        self.subjects.iter().any(|(thing, _)| thing.kind() == kind)
    }

    /// Who or what the whole is about.
    pub fn subject(&self) -> Option<String> {
        let name = |(at, (_, name)): (usize, &(Thing, Name))| {
            if at == 0 {
                name.alone.clone()
            } else {
                name.within.clone()
            }
        };
        let names: Vec<String> = self.subjects.iter().enumerate().map(name).collect();
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
        let mut all: Vec<String> = subjects.map(|(_, name)| name.within.clone()).collect();
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

/// What every line must come to; of medals as people say it: "at least 2 gold".
fn having(names: Names<'_>, one: &Having) -> String {
    let Having { measure, is, than } = one;
    let plain = || reading::having(names, one);
    let (What::Number(Kind::Medal), None, Amount::Number(number)) = (measure.what, measure.over, than) else {
        return plain();
    };
    let medal = match measure.only.as_slice() {
        [] => None,
        [Filter::Is(things)] => match things.as_slice() {
            [Thing::Colour(medal)] => Some(*medal),
            _ => return plain(),
        },
        _ => return plain(),
    };
    let (is, voice) = (*is, names.voice);
    if (is, *number) == (Comparison::Exactly, 0) {
        return voice.say(message::HavingNone { medal });
    }
    let compared = voice.say(message::Compared { is, number: *number });
    voice.say(message::HavingNumber { medal, compared })
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
