//! How a language says things: numbers, medals, dates, and what the things of the records are called in it.

mod births;
mod choices;
mod competitors;
mod dates;
mod marks;
mod medals;
mod names;
mod won;

pub(super) use names::flag;
pub(super) use won::Won;

use crate::language::{self, Language, Locale, Message, message};
use crate::records::{Catalog, SportId};

use super::doc::Line;

/// A language, with the records whose things it names: what every reply is said with.
#[derive(Debug, Clone, Copy)]
pub struct Voice<'a> {
    /// The things that it names.
    pub(crate) catalog: &'a Catalog,
    locale: &'static Locale,
}

impl<'a> Voice<'a> {
    /// The voice of a language.
    pub fn new(catalog: &'a Catalog, language: Language) -> Self {
        Self {
            catalog,
            locale: language::of(language),
        }
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.locale.language()
    }

    /// A message without markup.
    pub(crate) fn say(&self, message: impl Message) -> String {
        self.locale.say(message)
    }

    /// A message with its markup.
    pub(super) fn line(&self, message: impl Message) -> Line {
        Line::said(self.language(), message)
    }

    /// A message that begins a sentence: its first letter is a capital.
    pub(crate) fn sentence(&self, message: impl Message) -> String {
        self.capital(&self.say(message))
    }

    /// `1,044`.
    pub(super) fn number(&self, number: impl TryInto<usize>) -> String {
        self.locale.number(number.try_into().unwrap_or(usize::MAX))
    }

    /// A number or a mark as the records write it, with the decimal sign of the language.
    pub(super) fn decimal(&self, text: &str) -> String {
        self.locale.decimal(text)
    }

    /// A place: `28th`.
    pub(super) fn place(&self, number: impl Into<u32>) -> String {
        self.say(message::Place { number: number.into() })
    }

    /// `a, b and c`.
    pub(super) fn and<T: AsRef<str>>(&self, items: &[T]) -> String {
        match items {
            [] => String::new(),
            [one] => one.as_ref().to_owned(),
            [most @ .., last] => {
                let most: Vec<&str> = most.iter().map(AsRef::as_ref).collect();
                self.say(message::And {
                    most: most.join(", "),
                    last: last.as_ref(),
                })
            }
        }
    }

    /// With a small letter at its beginning, for within a sentence: Azerbaijani and Turkish `I` becomes `ı`.
    pub(super) fn small(&self, text: &str) -> String {
        let mut letters = text.chars();
        let Some(first) = letters.next() else {
            return String::new();
        };
        let dotted = matches!(self.language(), Language::Azerbaijani | Language::Turkish);
        match first {
            'İ' if dotted => format!("i{}", letters.as_str()),
            'I' if dotted => format!("ı{}", letters.as_str()),
            _ => first.to_lowercase().chain(letters).collect(),
        }
    }

    /// The name of a sport or an event behind other words: Russian writes it small there, `Азербайджан, дзюдо`, unless
    /// it begins as `BMX` or `K44` does.
    pub(super) fn within(&self, name: &str) -> String {
        let second = name.chars().nth(1);
        if self.language() == Language::Russian && second.is_some_and(char::is_lowercase) {
            self.small(name)
        } else {
            name.to_owned()
        }
    }

    /// Names of sports one behind the other.
    pub(super) fn sports(&self, sports: &[SportId]) -> String {
        let name = |(at, &id): (usize, &SportId)| match at {
            0 => self.sport(id).to_owned(),
            _ => self.within(self.sport(id)),
        };
        sports.iter().enumerate().map(name).collect::<Vec<_>>().join(", ")
    }

    /// With a capital at its beginning, as the language writes it: Azerbaijani and Turkish `i` becomes `İ`.
    pub(super) fn capital(&self, text: &str) -> String {
        let mut letters = text.chars();
        let Some(first) = letters.next() else {
            return String::new();
        };
        let dotted = matches!(self.language(), Language::Azerbaijani | Language::Turkish);
        match first {
            'i' if dotted => format!("İ{}", letters.as_str()),
            _ => first.to_uppercase().chain(letters).collect(),
        }
    }
}
