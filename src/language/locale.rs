//! A language with its texts.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::langid;

use super::Language;
use super::value::restored;

/// A message of `data/texts/` with all that it says.
pub(crate) trait Message {
    /// Its name there.
    const ID: &'static str;

    /// Puts what stands for its variables.
    fn fill<'v>(&'v self, _args: &mut FluentArgs<'v>) {}
}

/// A language in which replies are written.
pub(crate) struct Locale {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// Between thousands.
    group: &'static str,
    /// Between a number and its fraction.
    decimal: char,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Locale").field(&self.language).finish()
    }
}

/// A language, read when it is wanted first.
pub(crate) fn of(language: Language) -> &'static Locale {
    static ENGLISH: LazyLock<Locale> = LazyLock::new(|| Locale::new(Language::English));
    static AZERBAIJANI: LazyLock<Locale> = LazyLock::new(|| Locale::new(Language::Azerbaijani));
    static RUSSIAN: LazyLock<Locale> = LazyLock::new(|| Locale::new(Language::Russian));
    static TURKISH: LazyLock<Locale> = LazyLock::new(|| Locale::new(Language::Turkish));
    match language {
        Language::English => &ENGLISH,
        Language::Azerbaijani => &AZERBAIJANI,
        Language::Russian => &RUSSIAN,
        Language::Turkish => &TURKISH,
    }
}

/// All messages of a language, as the build has checked them.
fn texts(language: Language) -> &'static str {
    match language {
        Language::English => include_str!(concat!(env!("OUT_DIR"), "/en.ftl")),
        Language::Azerbaijani => include_str!(concat!(env!("OUT_DIR"), "/az.ftl")),
        Language::Russian => include_str!(concat!(env!("OUT_DIR"), "/ru.ftl")),
        Language::Turkish => include_str!(concat!(env!("OUT_DIR"), "/tr.ftl")),
    }
}

/// How Fluent writes a number.
type Formatter = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

/// How a language writes numbers: what parts thousands, what parts the fraction, and the same for Fluent.
fn signs(language: Language) -> (&'static str, char, Formatter) {
    const COMMA: &str = ",";
    const POINT: &str = ".";
    const NO_BREAK_SPACE: &str = "\u{a0}";
    match language {
        Language::English => (COMMA, '.', |value, _| formatted(value, COMMA)),
        Language::Azerbaijani | Language::Turkish => (POINT, ',', |value, _| formatted(value, POINT)),
        Language::Russian => (NO_BREAK_SPACE, ',', |value, _| formatted(value, NO_BREAK_SPACE)),
    }
}

impl Locale {
    fn new(language: Language) -> Self {
        let (group, decimal, number) = signs(language);
        let resource = FluentResource::try_new(texts(language).to_owned()).unwrap_or_else(|(resource, errors)| {
            // The build refuses texts that cannot be read.
            tracing::error!(?language, ?errors, "texts cannot be read");
            resource
        });
        let id = match language {
            Language::English => langid!("en"),
            Language::Azerbaijani => langid!("az"),
            Language::Russian => langid!("ru"),
            Language::Turkish => langid!("tr"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(number));
        if let Err(errors) = bundle.add_builtins() {
            tracing::error!(?language, ?errors, "texts cannot use numbers");
        }
        if let Err(errors) = bundle.add_resource(resource) {
            tracing::error!(?language, ?errors, "texts are there twice");
        }
        Self {
            language,
            bundle,
            group,
            decimal,
        }
    }

    /// Which language it is.
    pub fn language(&self) -> Language {
        self.language
    }

    /// What a message says, with its markup: `<b>…</b>` and `<i>…</i>`; a `<` of a value is not among it.
    fn said<M: Message>(&self, message: &M) -> String {
        let mut args = FluentArgs::new();
        message.fill(&mut args);
        let Some(pattern) = self.bundle.get_message(M::ID).and_then(|message| message.value()) else {
            // The build refuses a language that lacks a message.
            tracing::error!(id = M::ID, language = ?self.language, "there is no such text");
            return String::new();
        };
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned();
        if !errors.is_empty() {
            tracing::error!(id = M::ID, language = ?self.language, ?errors, "a text is not whole");
        }
        text
    }

    /// What a message without markup says.
    pub fn say<M: Message>(&self, message: M) -> String {
        restored(self.said(&message))
    }

    /// What a message says, in its pieces: the mark over each, `b` or `i`, and its text.
    pub fn pieces<M: Message>(&self, message: M) -> Vec<(Option<char>, String)> {
        let text = self.said(&message);
        let mut pieces = Vec::new();
        let mut mark = None;
        let mut rest = text.as_str();
        while let Some((before, behind)) = rest.split_once('<') {
            pieces.push((mark, restored(before.to_owned())));
            let (tag, after) = behind.split_once('>').unwrap_or((behind, ""));
            mark = tag.chars().next().filter(|&first| first != '/');
            rest = after;
        }
        pieces.push((mark, restored(rest.to_owned())));
        pieces
    }

    /// A whole number with its thousands parted.
    pub fn number(&self, number: usize) -> String {
        grouped(&number.to_string(), self.group)
    }

    /// A number or a mark of the records, which have a decimal point, with the sign of the language: `7,29 m`, `1:52,34`.
    pub fn decimal(&self, text: &str) -> String {
        let letters: Vec<char> = text.chars().collect();
        let digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
        let sign = |(at, &letter): (usize, &char)| match letter {
            '.' if digit(at.checked_sub(1)) && digit(Some(at + 1)) => self.decimal,
            other => other,
        };
        letters.iter().enumerate().map(sign).collect()
    }
}

/// A whole number as a language writes it; fractions are written before they come here.
fn formatted(value: &FluentValue<'_>, group: &str) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            Some(grouped(&format!("{:.0}", number.value), group))
        }
        _ => None,
    }
}

/// Digits, which may have a sign, with their thousands parted.
fn grouped(digits: &str, group: &str) -> String {
    let (sign, digits) = digits.strip_prefix('-').map_or(("", digits), |digits| ("-", digits));
    let mut out = String::from(sign);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push_str(group);
        }
        out.push(digit);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_by_thousands() {
        for (number, en, az, ru, tr) in [
            (7, "7", "7", "7", "7"),
            (999, "999", "999", "999", "999"),
            (1044, "1,044", "1.044", "1\u{a0}044", "1.044"),
            (1234567, "1,234,567", "1.234.567", "1\u{a0}234\u{a0}567", "1.234.567"),
        ] {
            for (language, expected) in Language::ALL.iter().copied().zip([en, az, ru, tr]) {
                assert_eq!(of(language).number(number), expected);
            }
        }
    }

    #[test]
    fn marks_have_the_decimal_sign_of_the_language() {
        for (mark, en, ru) in [
            ("7.29 m", "7.29 m", "7,29 m"),
            ("1:52.34", "1:52.34", "1:52,34"),
            ("w.o.", "w.o.", "w.o."),
            ("", "", ""),
        ] {
            assert_eq!(of(Language::English).decimal(mark), en);
            assert_eq!(of(Language::Russian).decimal(mark), ru);
        }
    }
}
