//! What a chat can prefer: a language, a country, Games, and how much of an answer it is shown.
//!
//! [`Settings`] are what is kept of it, in codes and keys that outlive a program; [`Preferences`] are the same as the
//! records of this program know it.

use crate::records::{Catalog, CountryCode, CountryId, GamesId, Language};

/// How much of an answer is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// What was asked for, and little more.
    Short,
    /// All that belongs to it.
    Full,
}

/// What a chat prefers; `None` where it has no preference.
///
/// A value that this program does not know, written by an older or a newer one, reads as none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// In which language it is answered.
    pub language: Option<Language>,
    /// The country whose line is shown in every table.
    pub country: Option<CountryCode>,
    /// The Games that are meant where none are named.
    pub games: Option<GamesKey>,
    /// How much of an answer is shown.
    pub form: Option<Form>,
}

/// The id of a Games in the tables of `data/`, `2024-summer-paralympics`. Whether there are such Games, the catalogue
/// knows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct GamesKey(String);

impl GamesKey {
    /// Takes a key.
    pub fn new(key: impl Into<String>) -> Self {
        Self(key.into())
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A new value of one setting; `None` takes the preference back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Of the language.
    Language(Option<Language>),
    /// Of the country.
    Country(Option<CountryCode>),
    /// Of the Games.
    Games(Option<GamesKey>),
    /// Of the form.
    Form(Option<Form>),
}

/// The settings of a chat, as far as the records know what they name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Preferences {
    /// In which language it is answered.
    pub language: Option<Language>,
    /// The country whose line is shown in every table.
    pub country: Option<CountryId>,
    /// The Games that are meant where none are named.
    pub games: Option<GamesId>,
    /// How much of an answer is shown.
    pub form: Option<Form>,
}

impl Preferences {
    /// What settings name in a catalogue; nothing for what it does not know.
    pub fn of(settings: &Settings, catalog: &Catalog) -> Self {
        let games = settings.games.as_ref().map(GamesKey::as_str);
        Self {
            language: settings.language,
            country: settings
                .country
                .and_then(|code| catalog.country_by_code(code))
                .map(|country| country.id),
            games: games.and_then(|key| catalog.games_by_key(key)).map(|games| games.id),
            form: settings.form,
        }
    }
}
