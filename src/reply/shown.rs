//! How much of an answer is shown, where, and which part of it.

use crate::language::Language;
use crate::preferences::Form;
use crate::records::CountryId;

/// Where a reply is read, which decides how long it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scene {
    /// A terminal.
    Terminal,
    /// A private chat.
    Private,
    /// A group, where replies are short.
    Group,
}

/// How much of an answer is shown, and which part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Shown {
    /// In which language.
    pub language: Language,
    /// Where.
    pub scene: Scene,
    /// The form that was asked for; `None` leaves it to the chat and the scene.
    pub form: Option<Form>,
    /// The form that the chat prefers.
    pub usual: Option<Form>,
    /// The country that the chat follows, whose line is marked in medal tables.
    pub favourite: Option<CountryId>,
    /// The page, from 0.
    pub page: u16,
}

impl Shown {
    /// The form in which an answer is shown.
    pub fn form(self) -> Form {
        self.form.unwrap_or(self.usual())
    }

    /// The form in which answers are shown when none is asked for: the one that the chat prefers, else short in groups.
    pub fn usual(self) -> Form {
        self.usual.unwrap_or(match self.scene {
            Scene::Group => Form::Short,
            Scene::Terminal | Scene::Private => Form::Full,
        })
    }
}
