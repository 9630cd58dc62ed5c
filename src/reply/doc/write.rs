//! A page written: as Telegram's HTML, as plain text, and as rich HTML.

use std::fmt::Write;

use super::line::Style;
use super::pages::{self, Piece};
use super::{Block, Doc, Line, List, Row};
use crate::language::{Locale, message};
use crate::records::PersonId;

/// A page of a document.
#[derive(Debug)]
pub(in crate::reply) struct Page<'d> {
    pub(super) doc: &'d Doc,
    pub(super) pieces: Vec<Piece>,
    /// Which page it is, from 0.
    pub at: u16,
    /// How many there are.
    pub of: u16,
}

impl Page<'_> {
    /// Writes Telegram's HTML, everything escaped.
    pub fn html(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, html);
        out
    }

    /// Writes plain text.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, |out, line| {
            line.spans().for_each(|(_, text)| out.push_str(text))
        });
        out
    }

    /// Those whom the lists on this page tell of, in their order, each once.
    pub fn people(&self) -> Vec<PersonId> {
        let mut people = Vec::new();
        let rows = self.pieces.iter().flat_map(|piece| self.rows(piece).1);
        for &person in rows.flat_map(|row| &row.people) {
            if !people.contains(&person) {
                people.push(person);
            }
        }
        people
    }

    /// Writes rich HTML with native tables; `None` where no list of this page is a table.
    pub fn rich(&self) -> Option<String> {
        let is_table = |piece: &Piece| self.rows(piece).0.is_some_and(|list| !list.columns.is_empty());
        if !self.pieces.iter().any(is_table) {
            return None;
        }
        let mut out = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Line(line) => paragraph(&mut out, line),
                Piece::Foot(line) => tagged(&mut out, "footer", line),
                Piece::Gap => {}
                Piece::Rows { .. } => {
                    let (list, rows) = self.rows(piece);
                    match list.filter(|list| !list.columns.is_empty()) {
                        Some(list) => table(&mut out, self.doc.locale(), list, rows),
                        None => rows.iter().for_each(|row| paragraph(&mut out, &pages::row(&row.line))),
                    }
                }
            }
        }
        Some(out)
    }

    /// The list of a piece and its rows on this page; none of what is no list.
    fn rows(&self, piece: &Piece) -> (Option<&List>, &[Row]) {
        let Piece::Rows { block, rows } = piece else {
            return (None, &[]);
        };
        match self.doc.blocks.get(*block) {
            Some(Block::List(list)) => (Some(list), list.rows.get(rows.clone()).unwrap_or_default()),
            _ => (None, &[]),
        }
    }

    fn write(&self, out: &mut String, mut line: impl FnMut(&mut String, &Line)) {
        let mut first = true;
        let mut end = |out: &mut String| {
            if !std::mem::take(&mut first) {
                out.push('\n');
            }
        };
        for piece in &self.pieces {
            match piece {
                Piece::Line(one) | Piece::Foot(one) => {
                    end(out);
                    line(out, one);
                }
                Piece::Gap => end(out),
                Piece::Rows { .. } => {
                    for row in self.rows(piece).1 {
                        end(out);
                        line(out, &pages::row(&row.line));
                    }
                }
            }
        }
    }
}

fn html(out: &mut String, line: &Line) {
    for (style, text) in line.spans() {
        // Writing to a String cannot fail.
        let _ = match style {
            Style::Plain => write!(out, "{}", Escape(text)),
            Style::Bold => write!(out, "<b>{}</b>", Escape(text)),
            Style::Italic => write!(out, "<i>{}</i>", Escape(text)),
        };
    }
}

fn tagged(out: &mut String, tag: &str, line: &Line) {
    let _ = write!(out, "<{tag}>");
    html(out, line);
    let _ = write!(out, "</{tag}>");
}

/// A line of its own; one that is bold all over is a heading.
fn paragraph(out: &mut String, line: &Line) {
    let mut spans = line.spans();
    match (spans.next(), spans.next()) {
        (Some((Style::Bold, text)), None) => tagged(out, "h4", &Line::new().text(text)),
        _ => tagged(out, "p", line),
    }
}

/// A table with its columns' titles, without those in which nothing stands; a row that has no cells goes over all.
fn table(out: &mut String, locale: &Locale, list: &List, rows: &[Row]) {
    let is_used = |at: usize| {
        rows.iter()
            .any(|row| row.cells.get(at).is_some_and(|cell| !cell.is_empty()))
    };
    let mut used: Vec<usize> = (0..list.columns.len()).filter(|&at| is_used(at)).collect();
    if used.is_empty() {
        used.push(0);
    }
    let cell = |out: &mut String, tag: &str, at: usize, line: &Line| {
        let right = list.columns.get(at).is_some_and(|column| column.is_of_numbers());
        let right = if right { " align=\"right\"" } else { "" };
        let _ = write!(out, "<{tag}{right}>");
        html(out, line);
        let _ = write!(out, "</{tag}>");
    };
    out.push_str("<table bordered striped><tr>");
    for &at in &used {
        let title = list
            .columns
            .get(at)
            .map(|&column| locale.say(message::Column { column }));
        let title = title.unwrap_or_default();
        cell(out, "th", at, &Line::new().text(title));
    }
    out.push_str("</tr>");
    let empty = Line::new();
    for row in rows {
        out.push_str("<tr>");
        if row.cells.is_empty() {
            let _ = write!(out, "<td colspan=\"{}\">", used.len());
            html(out, &pages::row(&row.line));
            out.push_str("</td>");
        } else {
            for &at in &used {
                cell(out, "td", at, row.cells.get(at).unwrap_or(&empty));
            }
        }
        out.push_str("</tr>");
    }
    out.push_str("</table>");
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
