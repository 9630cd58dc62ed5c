//! The words so far, the last of which has only begun.

use crate::names::{Word, words};

/// Words that are being typed; there is at least one.
#[derive(Debug)]
pub(super) struct Begun<'a> {
    text: &'a str,
    words: Vec<Word>,
}

impl<'a> Begun<'a> {
    /// Cuts a text; `None` when there are no words in it.
    pub fn of(text: &'a str) -> Option<Self> {
        let words = words(text);
        (!words.is_empty()).then_some(Self { text, words })
    }

    /// The word that has begun, folded; it may be there to its end.
    pub fn last(&self) -> &str {
        self.words.last().map_or("", |word| &word.folded)
    }

    /// The same as it was typed.
    pub fn last_typed(&self) -> &'a str {
        let span = self.words.last().map(|word| word.span.clone());
        span.and_then(|span| self.text.get(span)).unwrap_or_default()
    }

    /// Whether the word that has begun is in Russian letters.
    pub fn is_russian(&self) -> bool {
        self.words.last().is_some_and(|word| word.russian)
    }

    /// Whether a word before it is a preposition of place.
    pub fn is_preposition(&self, at: usize) -> bool {
        let word = self.before().get(at).map(|word| word.folded.as_str());
        matches!(word, Some("in" | "at" | "v" | "vo" | "na"))
    }

    /// The words before it.
    pub fn before(&self) -> &[Word] {
        self.words.split_last().map_or(&[], |(_, before)| before)
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        self.words.len()
    }

    /// The words from one on, folded, as a phrase.
    pub fn phrase_from(&self, at: usize) -> String {
        let words: Vec<&str> = self.words.iter().skip(at).map(|word| word.folded.as_str()).collect();
        words.join(" ")
    }

    /// The text before a word, as it was typed.
    pub fn text_before(&self, at: usize) -> &'a str {
        let end = self.words.get(at).map_or(self.text.len(), |word| word.span.start);
        self.text.get(..end).unwrap_or_default().trim_end()
    }

    /// The text with other words in place of those from one on.
    pub fn with(&self, at: usize, words: &str) -> String {
        format!("{} {words}", self.text_before(at)).trim_start().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_word_has_only_begun() {
        let begun = Begun::of(" Azerbaijan’s 100m fre").unwrap();
        assert_eq!(begun.last(), "fre");
        assert_eq!(begun.before().len(), 3);
        assert_eq!(begun.phrase_from(2), "m fre");
        assert_eq!(begun.text_before(1), " Azerbaijan’s");
        assert_eq!(begun.with(3, "freestyle"), "Azerbaijan’s 100m freestyle");
        assert_eq!(Begun::of("aze").unwrap().with(0, "Azerbaijan"), "Azerbaijan");
        assert!(Begun::of(" ?! ").is_none());
    }
}
