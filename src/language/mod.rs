//! The languages of replies: their texts, plural forms and numbers.
//!
//! The texts are the Fluent files of `data/texts/`, which the build checks; each message is a type of `message` with a
//! field for each of its variables, so that what is said is always there, in every language.

mod locale;
pub(crate) mod message;
mod value;

pub use crate::records::Language;
pub(crate) use locale::{Locale, Message, of};
pub(crate) use value::{Value, words};
