//! What the first line says beside its answer: of whom or what, at which Games, under which conditions.

use super::reading;
use super::things::Names;
use crate::language::message;
use crate::query::eval::Line;
use crate::query::{About, Amount, Ask, Comparison, Filter, Having, Kind, Query, Thing, What};
use crate::records::{CountryId, GamesKind, Medal, Season};

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
    /// The colour of the medals, which their number may say as well.
    colour: Option<String>,
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
            colour: None,
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
            let compared =
                query.ask == Ask::Compare && things.len() > 1 && things.iter().all(|one| one.kind() == set.of);
            match things {
                _ if compared => {}
                [Thing::Games(one)] if games.is_none() => games = Some(*one),
                [Thing::GamesKind(one)] if kind.is_none() => kind = Some(*one),
                [Thing::Season(one)] if season.is_none() => season = Some(*one),
                [Thing::Colour(one)] if medal == Some(*one) => head.colour = Some(voice.medal(*one)),
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

    /// The conditions, for brackets; the colour of medals where the number beside them does not say it.
    pub fn narrowed(&self, says_colour: bool) -> Option<String> {
        let colour = self.colour.iter().filter(|_| !says_colour);
        joined(colour.chain(&self.narrowed).cloned().collect())
    }

    /// The same with who or what it is about, but for what stands in a line already.
    pub fn narrowed_of(&self, line: Option<&Line>, country: Option<CountryId>, says_colour: bool) -> Option<String> {
        let stands = |thing: &Thing| {
            let is_country = country.is_some_and(|country| *thing == Thing::Country(country));
            is_country || line.is_some_and(|line| line.thing == *thing || line.with.as_ref() == Some(thing))
        };
        let subjects = self.subjects.iter().filter(|(thing, _)| !stands(thing));
        let mut all: Vec<String> = subjects.map(|(_, name)| name.within.clone()).collect();
        all.extend(self.colour.iter().filter(|_| !says_colour).cloned());
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
