//! What stands for a variable of a message.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

use crate::records::{EventSex, GamesKind, Medal, Role, Season, Sex};

/// What stands for `<` in a value while a text is made, so that nobody's name is taken for markup. It is of the private
/// use area of Unicode, in which no text has anything to say.
const LESS: char = '\u{F8F0}';

/// Something that a message can be told: a text as it is, a number to be counted with and written as the language
/// writes it, or one of a few words that a message chooses by.
pub(crate) trait Value {
    /// The value as Fluent takes it.
    fn value(&self) -> FluentValue<'_>;
}

/// Takes the place of markup in a text that is no markup.
fn escaped(text: &str) -> Cow<'_, str> {
    if text.contains('<') {
        Cow::Owned(text.replace('<', LESS.encode_utf8(&mut [0; 4])))
    } else {
        Cow::Borrowed(text)
    }
}

/// Gives back what [`Value`] took out of texts.
pub(super) fn restored(text: String) -> String {
    if text.contains(LESS) {
        text.replace(LESS, "<")
    } else {
        text
    }
}

impl Value for str {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::String(escaped(self))
    }
}

impl Value for String {
    fn value(&self) -> FluentValue<'_> {
        self.as_str().value()
    }
}

impl<T: Value + ?Sized> Value for &T {
    fn value(&self) -> FluentValue<'_> {
        (*self).value()
    }
}

/// What there is not is the word `none`.
impl<T: Value> Value for Option<T> {
    fn value(&self) -> FluentValue<'_> {
        self.as_ref()
            .map_or(FluentValue::String(Cow::Borrowed("none")), Value::value)
    }
}

/// Numbers.
macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Value for $number {
            fn value(&self) -> FluentValue<'_> {
                FluentValue::from(*self)
            }
        }
    )*};
}

numbers!(u8, u16, u32, usize, i64);

/// Words that messages choose by.
macro_rules! words {
    ($($kind:ident { $($value:ident = $word:literal),* $(,)? })*) => {$(
        impl $crate::language::Value for $kind {
            fn value(&self) -> fluent_bundle::FluentValue<'_> {
                fluent_bundle::FluentValue::String(std::borrow::Cow::Borrowed(match self {
                    $(Self::$value => $word),*
                }))
            }
        }
    )*};
}

pub(crate) use words;

words! {
    Medal { Gold = "gold", Silver = "silver", Bronze = "bronze" }
    GamesKind { Olympic = "olympic", Paralympic = "paralympic" }
    Season { Summer = "summer", Winter = "winter" }
    EventSex { Men = "men", Women = "women", Mixed = "mixed", Open = "open" }
    Sex { Male = "male", Female = "female" }
    Role { Athlete = "athlete", Guide = "guide", Pilot = "pilot", Cox = "cox" }
}

impl Value for bool {
    fn value(&self) -> FluentValue<'_> {
        FluentValue::String(Cow::Borrowed(if *self { "yes" } else { "no" }))
    }
}
