//! A line of styled text.

use crate::language::{self, Language, Message};

/// The most characters of one piece of text, so that no single one can fill a message; what is cut says so.
const MAX_SPAN: usize = 1200;

/// How a piece of text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Bold,
    Italic,
}

/// A line of styled pieces.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::reply) struct Line(Vec<(Style, String)>);

impl Line {
    pub fn new() -> Self {
        Self::default()
    }

    /// A message of a language with its markup.
    pub fn said(language: Language, message: impl Message) -> Self {
        let pieces = language::of(language).pieces(message);
        pieces.iter().fold(Self::new(), |line, (mark, text)| match mark {
            Some('b') => line.bold(text),
            Some('i') => line.italic(text),
            _ => line.text(text),
        })
    }

    /// Adds plain text.
    pub fn text(self, text: impl AsRef<str>) -> Self {
        self.push(Style::Plain, text.as_ref())
    }

    /// Adds bold text.
    pub fn bold(self, text: impl AsRef<str>) -> Self {
        self.push(Style::Bold, text.as_ref())
    }

    /// Adds italic text.
    pub fn italic(self, text: impl AsRef<str>) -> Self {
        self.push(Style::Italic, text.as_ref())
    }

    /// Adds another line.
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// The same with another beginning, made of its first piece.
    pub fn beginning(mut self, of: impl FnOnce(&str) -> String) -> Self {
        if let Some((_, text)) = self.0.first_mut() {
            *text = of(text);
        }
        self
    }

    fn push(mut self, style: Style, text: &str) -> Self {
        let mut letters = text.chars().filter(|&c| shown(c));
        let mut clean: String = letters.by_ref().take(MAX_SPAN).collect();
        if letters.next().is_some() {
            clean.push('…');
        }
        if style != Style::Plain && clean.trim().is_empty() {
            clean.clear();
        }
        if !clean.is_empty() {
            self.0.push((style, clean));
        }
        self
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Its pieces, none of them empty.
    pub(super) fn spans(&self) -> impl Iterator<Item = (Style, &str)> {
        self.0.iter().map(|(style, text)| (*style, text.as_str()))
    }

    /// What it says, without style.
    pub fn plain(&self) -> String {
        self.spans().map(|(_, text)| text).collect()
    }

    /// UTF-16 units, with the end of the line.
    pub(super) fn units(&self) -> usize {
        1 + self.spans().map(|(_, text)| text.encode_utf16().count()).sum::<usize>()
    }

    /// Pieces of markup.
    pub(super) fn entities(&self) -> usize {
        self.spans().filter(|(style, _)| *style != Style::Plain).count()
    }

    /// The same, cut to so many characters; what is cut says so.
    pub(super) fn cut(&self, most: usize) -> Self {
        let mut left = most;
        let mut line = Self::new();
        for (style, text) in self.spans() {
            let length = text.chars().count();
            if length > left {
                let head: String = text.chars().take(left).chain(['…']).collect();
                return line.push(style, &head);
            }
            left -= length;
            line = line.push(style, text);
        }
        line
    }
}

/// Whether a character may be written: controls and those that turn or hide text are not.
fn shown(c: char) -> bool {
    !(c.is_control()
        || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'))
}
