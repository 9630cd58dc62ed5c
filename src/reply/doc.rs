//! A reply before it is written: lines of styled text, some of which may be folded away.
//!
//! Telegram takes 4,096 UTF-16 units after markup and 100 entities in a message. A document keeps within both by
//! construction: what does not fit is cut from the ends of its lists, and each list says how much it left out.

use std::fmt::Write;

/// The most UTF-16 units a document is written with; Telegram's own limit is 4,096.
const MAX_UNITS: usize = 4000;
/// The most pieces of markup a document is written with; Telegram's own limit is 100.
const MAX_ENTITIES: usize = 95;
/// The most characters of one piece of text, so that no single one can fill a message; what is cut says so.
const MAX_SPAN: usize = 1200;

/// How a piece of text looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    Plain,
    Bold,
    Italic,
}

/// A line of styled pieces.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Line(Vec<(Style, String)>);

impl Line {
    pub fn new() -> Self {
        Self::default()
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

    fn units(&self) -> usize {
        1 + self
            .0
            .iter()
            .map(|(_, text)| text.encode_utf16().count())
            .sum::<usize>()
    }

    fn entities(&self) -> usize {
        self.0.iter().filter(|(style, _)| *style != Style::Plain).count()
    }
}

/// Whether a character may be written: controls and those that turn or hide text are not.
fn shown(c: char) -> bool {
    !(c.is_control()
        || matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'))
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Block {
    Line(Line),
    /// An empty line, unless it would be the first or stand beside another.
    Gap,
    /// Lines that may be cut from the end; `hidden` are those that the list left out from the start.
    List {
        lines: Vec<Line>,
        hidden: usize,
    },
}

/// A whole reply.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Doc(Vec<Block>);

impl Doc {
    /// Adds a line that is always shown.
    pub fn line(&mut self, line: Line) {
        if !line.0.is_empty() {
            self.0.push(Block::Line(line));
        }
    }

    /// Adds space.
    pub fn gap(&mut self) {
        self.0.push(Block::Gap);
    }

    /// Adds a list of which at most `most` lines are shown, and of `of` in all.
    pub fn list(&mut self, lines: impl IntoIterator<Item = Line>, most: usize, of: usize) {
        let lines: Vec<Line> = lines.into_iter().take(most).collect();
        let hidden = of.saturating_sub(lines.len());
        self.0.push(Block::List { lines, hidden });
    }

    /// The lines as they will be shown; `None` is an empty line.
    fn fitted(&self) -> Vec<Option<Line>> {
        let mut units = MAX_UNITS;
        let mut entities = MAX_ENTITIES;
        let mut take = |line: &Line| {
            let fits = line.units() <= units && line.entities() <= entities;
            if fits {
                units -= line.units();
                entities -= line.entities();
            }
            fits
        };
        // Lines outside lists are wanted most; then every list may need its line of what is left out.
        let fixed: Vec<bool> = self
            .0
            .iter()
            .map(|block| match block {
                Block::Line(line) => take(line),
                Block::Gap => take(&Line::new()),
                Block::List { lines, hidden } => take(&left_out(lines.len() + hidden)),
            })
            .collect();
        let mut shown = Vec::new();
        for (block, &fits) in self.0.iter().zip(&fixed) {
            match block {
                Block::Line(line) if fits => shown.push(Some(line.clone())),
                Block::Gap if fits && shown.last().is_some_and(Option::is_some) => shown.push(None),
                Block::List { lines, hidden } if fits => {
                    let kept = lines.iter().take_while(|line| take(line)).count();
                    shown.extend(lines.iter().take(kept).cloned().map(Some));
                    let missing = lines.len() - kept + hidden;
                    if missing > 0 {
                        shown.push(Some(left_out(missing)));
                    }
                }
                _ => {}
            }
        }
        while shown.last().is_some_and(Option::is_none) {
            shown.pop();
        }
        shown
    }

    /// Writes Telegram's HTML, everything escaped.
    pub fn html(&self) -> String {
        self.write(|out, style, text| {
            let tag = match style {
                Style::Plain => None,
                Style::Bold => Some('b'),
                Style::Italic => Some('i'),
            };
            match tag {
                None => write!(out, "{}", Escape(text)),
                Some(tag) => write!(out, "<{tag}>{}</{tag}>", Escape(text)),
            }
        })
    }

    /// Writes plain text.
    pub fn plain(&self) -> String {
        self.write(|out, _, text| out.write_str(text))
    }

    fn write(&self, mut span: impl FnMut(&mut String, Style, &str) -> std::fmt::Result) -> String {
        let mut out = String::new();
        for (number, line) in self.fitted().iter().enumerate() {
            if number > 0 {
                out.push('\n');
            }
            for (style, text) in line.iter().flat_map(|line| &line.0) {
                // Writing to a String cannot fail.
                let _ = span(&mut out, *style, text);
            }
        }
        out
    }
}

fn left_out(count: usize) -> Line {
    Line::new().text(format!("… and {count} more"))
}

/// Text escaped for HTML at the moment it is written, so that nothing is escaped twice or never.
struct Escape<'a>(&'a str);

impl std::fmt::Display for Escape<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.chars().try_for_each(|c| match c {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '>' => f.write_str("&gt;"),
            '"' => f.write_str("&quot;"),
            c => f.write_char(c),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn escapes_once_where_it_is_written() {
        let mut doc = Doc::default();
        doc.line(Line::new().bold("<b>&\"").text(" & done"));
        assert_eq!(doc.html(), "<b>&lt;b&gt;&amp;&quot;</b> &amp; done");
        assert_eq!(doc.plain(), "<b>&\" & done");
    }

    #[test]
    fn says_how_much_a_list_leaves_out() {
        let mut doc = Doc::default();
        doc.line(Line::new().text("head"));
        doc.list((1..=5).map(|n| Line::new().text(n.to_string())), 3, 9);
        assert_eq!(doc.plain(), "head\n1\n2\n3\n… and 6 more");
    }

    #[test]
    fn keeps_the_last_line_when_a_list_is_too_long() {
        let mut doc = Doc::default();
        doc.list((0..2000).map(|n| Line::new().text(format!("line {n}"))), 2000, 2000);
        doc.gap();
        doc.line(Line::new().italic("the end"));
        let text = doc.plain();
        assert!(text.ends_with("the end"), "{text}");
        let shown = text.lines().filter(|line| line.starts_with("line ")).count();
        assert!(text.contains(&format!("… and {} more", 2000 - shown)), "{text}");
    }

    proptest! {
        #[test]
        fn always_fits_and_balances(lines in prop::collection::vec((any::<String>(), any::<String>(), 0..400usize), 0..60)) {
            let mut doc = Doc::default();
            for (bold, text, copies) in &lines {
                doc.line(Line::new().bold(bold).text(text));
                doc.list((0..*copies).map(|_| Line::new().italic(text)), 400, *copies);
            }
            prop_assert!(doc.plain().encode_utf16().count() <= 4096);
            let html = doc.html();
            for tag in ["b", "i"] {
                let (open, close) = (format!("<{tag}>"), format!("</{tag}>"));
                prop_assert_eq!(html.matches(&open).count(), html.matches(&close).count());
                prop_assert!(html.matches(&open).count() <= 100);
            }
        }
    }
}
