//! A reply before it is written: lines of styled text, and lists that go on on other pages.
//!
//! Telegram takes 4,096 UTF-16 units after markup and 100 entities in a message. A document keeps within both by
//! construction: what does not fit is on a later page, and each list says how much of it is not shown.

mod line;
mod list;
mod pages;
mod write;

use crate::language::{self, Language, Locale};

pub(super) use line::Line;
pub(super) use list::{Column, List, Row};
pub(super) use write::Page;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Block {
    Line(Line),
    /// An empty line, unless it would be the first or stand beside another.
    Gap,
    /// Rows of which the first are on the first page.
    List(List),
    /// The last line of every page.
    Foot(Line),
}

/// A whole reply.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Doc {
    /// In which language it says how much of a list is not shown.
    language: Language,
    blocks: Vec<Block>,
    /// What stands over the later pages.
    title: Line,
}

impl Doc {
    /// An empty one in a language.
    pub fn new(language: Language) -> Self {
        Self {
            language,
            ..Self::default()
        }
    }

    fn locale(&self) -> &'static Locale {
        language::of(self.language)
    }

    /// Adds a line that is always shown.
    pub fn line(&mut self, line: Line) {
        if !line.is_empty() {
            self.blocks.push(Block::Line(line));
        }
    }

    /// Adds space.
    pub fn gap(&mut self) {
        self.blocks.push(Block::Gap);
    }

    /// Adds a list.
    pub fn put(&mut self, list: List) {
        self.blocks.push(Block::List(list));
    }

    /// Adds a list of which at most `most` lines are shown first, and of `of` in all.
    pub fn list(&mut self, lines: impl IntoIterator<Item = Line>, most: usize, of: usize) {
        self.put(List::new(lines).first(most).of(of));
    }

    /// Sets what stands over the later pages.
    pub fn title(&mut self, title: Line) {
        self.title = title;
    }

    /// Adds the last line, which stands on every page.
    pub fn foot(&mut self, line: Line) {
        if !line.is_empty() {
            self.blocks.push(Block::Foot(line));
        }
    }

    /// The first lines of all, without style.
    pub fn lines(&self) -> impl Iterator<Item = String> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Line(line) => Some(line.plain()),
            _ => None,
        })
    }

    /// A page, counted from 0; beyond the last one the last.
    pub fn page(&self, at: u16) -> Page<'_> {
        let mut pages = self.cut();
        let of = u16::try_from(pages.len()).unwrap_or(u16::MAX);
        let at = at.min(of.saturating_sub(1));
        let pieces = pages.swap_remove(usize::from(at));
        Page {
            doc: self,
            pieces,
            at,
            of,
        }
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
        assert_eq!(doc.page(0).html(), "<b>&lt;b&gt;&amp;&quot;</b> &amp; done");
        assert_eq!(doc.page(0).plain(), "<b>&\" & done");
    }

    #[test]
    fn says_how_much_a_list_leaves_out() {
        let mut doc = Doc::default();
        doc.line(Line::new().text("head"));
        doc.list((1..=5).map(|n| Line::new().text(n.to_string())), 3, 9);
        assert_eq!(doc.page(0).plain(), "head\n1\n2\n3\n… and 6 more");
    }

    #[test]
    fn keeps_the_last_line_when_a_list_is_too_long() {
        let mut doc = Doc::default();
        doc.list((0..2000).map(|n| Line::new().text(format!("line {n}"))), 2000, 2000);
        doc.gap();
        doc.line(Line::new().italic("the end"));
        let text = doc.page(0).plain();
        assert!(text.ends_with("the end"), "{text}");
        let shown = text.lines().filter(|line| line.starts_with("line ")).count();
        let left = language::of(Language::English).number(2000 - shown);
        assert!(text.contains(&format!("… and {left} more")), "{text}");
    }

    proptest! {
        // Each lays out many pages, and each of them twice.
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn no_row_is_lost_and_every_page_fits(lists in prop::collection::vec((0..120usize, 0..20usize, 1..30usize, 0..9usize, 1..200usize), 0..8)) {
            let mut doc = Doc::default();
            doc.title(Line::new().bold("title"));
            doc.line(Line::new().bold("head"));
            let mut names = Vec::new();
            for (number, (rows, first, per, more, length)) in lists.iter().enumerate() {
                doc.line(Line::new().bold(format!("list {number}")));
                let filler = "x".repeat(*length);
                let rows: Vec<Row> = (0..*rows).flat_map(|row| {
                    let heading = (row % 7 == 0).then(|| Row::heading(Line::new().bold(format!("under {}", row / 7))));
                    let name = format!("row {number}.{row} {filler}");
                    names.push(name.clone());
                    heading.into_iter().chain([Row::from(Line::new().text(name))])
                }).collect();
                let items = rows.iter().filter(|row| row.is_item()).count();
                doc.put(List::new(rows).first(*first).per_page(*per).of(items + more));
            }
            doc.foot(Line::new().italic("reading"));
            let pages = doc.page(0).of;
            let mut all = Vec::new();
            for at in 0..pages {
                let text = doc.page(at).plain();
                prop_assert!(text.encode_utf16().count() <= 4096);
                prop_assert!(doc.page(at).html().matches("<b>").count() <= 99);
                prop_assert!(text.ends_with("reading"), "{}", text);
                prop_assert!(at == 0 || text.starts_with("title\n"), "{}", text);
                all.extend(text.lines().filter(|line| line.starts_with("row ")).map(str::to_owned));
            }
            // The first page has the beginning of each list; each goes on in its order.
            all.sort_by_key(|name| name.split('.').next().map(str::to_owned));
            prop_assert_eq!(all, names);
            prop_assert_eq!(doc.page(pages + 3).plain(), doc.page(pages - 1).plain());
        }
    }

    proptest! {
        #[test]
        fn always_fits_and_balances(lines in prop::collection::vec((any::<String>(), any::<String>(), 0..400usize), 0..60)) {
            let mut doc = Doc::default();
            for (bold, text, copies) in &lines {
                doc.line(Line::new().bold(bold).text(text));
                doc.list((0..*copies).map(|_| Line::new().italic(text)), 400, *copies);
            }
            prop_assert!(doc.page(0).plain().encode_utf16().count() <= 4096);
            let html = doc.page(0).html();
            for tag in ["b", "i"] {
                let (open, close) = (format!("<{tag}>"), format!("</{tag}>"));
                prop_assert_eq!(html.matches(&open).count(), html.matches(&close).count());
                prop_assert!(html.matches(&open).count() <= 100);
            }
        }
    }
}
