//! How a document is cut into pages, within the limits of a message.

use std::ops::Range;

use super::list::Kind;
use super::{Block, Doc, Line, List};
use crate::language::{Locale, message};

/// The most UTF-16 units a page is written with; Telegram's own limit is 4,096.
const MAX_UNITS: usize = 4000;
/// The most pieces of markup a page is written with; Telegram's own limit is 100.
const MAX_ENTITIES: usize = 95;
/// The most characters of a row, a head or a reading on a later page, of which each has some.
const MAX_ROW: usize = 400;

/// What of a message is left.
#[derive(Debug, Clone, Copy)]
struct Room {
    units: usize,
    entities: usize,
}

impl Room {
    const WHOLE: Self = Self {
        units: MAX_UNITS,
        entities: MAX_ENTITIES,
    };

    /// Takes a line, if there is room for it.
    fn take(&mut self, line: &Line) -> bool {
        let fits = line.units() <= self.units && line.entities() <= self.entities;
        if fits {
            self.units -= line.units();
            self.entities -= line.entities();
        }
        fits
    }
}

/// One thing on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    Line(Line),
    /// The last line: what the question was taken to mean.
    Foot(Line),
    Gap,
    /// Some rows of the list in a block.
    Rows {
        block: usize,
        rows: Range<usize>,
    },
}

impl Doc {
    /// All pages, at least one.
    pub(super) fn cut(&self) -> Vec<Vec<Piece>> {
        let (first, shown) = self.first_page();
        let mut pages = vec![first];
        self.later_pages(&shown, &mut pages);
        pages
    }

    /// The first page, and how many rows of each block are on it.
    fn first_page(&self) -> (Vec<Piece>, Vec<usize>) {
        let mut room = Room::WHOLE;
        // Lines outside lists are wanted most; then every list may need its line of what is left out.
        let fits: Vec<bool> = self
            .blocks
            .iter()
            .map(|block| match block {
                Block::Line(line) | Block::Foot(line) => room.take(line),
                Block::Gap => room.take(&Line::new()),
                Block::List(list) => room.take(&left_out(self.locale(), list.of)),
            })
            .collect();
        let mut page = Vec::new();
        let mut shown = vec![0; self.blocks.len()];
        for (number, (block, &fits)) in self.blocks.iter().zip(&fits).enumerate() {
            match block {
                Block::Line(line) if fits => page.push(Piece::Line(line.clone())),
                Block::Foot(line) if fits => page.push(Piece::Foot(line.clone())),
                Block::Gap if fits && !matches!(page.last(), None | Some(Piece::Gap)) => page.push(Piece::Gap),
                Block::List(list) if fits => {
                    let end = end_of(list, 0, list.first, &mut room);
                    shown[number] = end;
                    if end > 0 {
                        page.push(Piece::Rows {
                            block: number,
                            rows: 0..end,
                        });
                    }
                    let missing = list.of - list.items_before(end);
                    if missing > 0 && !list.told {
                        page.push(Piece::Line(left_out(self.locale(), missing)));
                    }
                }
                _ => {}
            }
        }
        while page.last() == Some(&Piece::Gap) {
            page.pop();
        }
        (page, shown)
    }

    /// The rows that are left, list after list.
    fn later_pages(&self, shown: &[usize], pages: &mut Vec<Vec<Piece>>) {
        let foot = self.blocks.iter().rev().find_map(|block| match block {
            Block::Foot(line) => Some(line.cut(MAX_ROW)),
            _ => None,
        });
        let head = self.title.cut(MAX_ROW);
        let begin = || {
            let mut room = Room::WHOLE;
            room.take(&head);
            foot.iter().for_each(|foot| {
                room.take(&Line::new());
                room.take(foot);
            });
            (vec![Piece::Line(head.clone())], room)
        };
        let (mut page, mut room) = begin();
        let mut items = 0;
        let finish = |page: &mut Vec<Piece>, pages: &mut Vec<Vec<Piece>>| {
            let mut page = std::mem::take(page);
            if page.len() > 1 {
                page.extend(
                    foot.clone()
                        .into_iter()
                        .flat_map(|foot| [Piece::Gap, Piece::Foot(foot)]),
                );
                pages.push(page);
            }
        };
        for (number, block) in self.blocks.iter().enumerate() {
            let Block::List(list) = block else { continue };
            let mut at = shown[number];
            while at < list.rows.len() {
                let heading = self.heading_over(number).map(|line| line.cut(MAX_ROW));
                let again = list.said_again(at).map(|row| row.line.cut(MAX_ROW));
                let mut around: Vec<&Line> = heading.iter().chain(&again).collect();
                let range = range(self.locale(), list, 0..list.rows.len());
                let gap = Line::new();
                around.extend([&range, &gap, &gap]);
                let mut left = room;
                let fits = around.into_iter().all(|line| left.take(line));
                let end = if fits && items < list.per {
                    end_of(list, at, list.per - items, &mut left)
                } else {
                    at
                };
                if end == at && page.len() > 1 {
                    finish(&mut page, pages);
                    (page, room) = begin();
                    items = 0;
                    continue;
                }
                // A row that no page has room for is cut where it is written.
                let end = end.max(at + 1);
                items += list.items_before(end) - list.items_before(at);
                page.push(Piece::Gap);
                page.extend(heading.into_iter().chain(again).map(Piece::Line));
                page.push(Piece::Rows {
                    block: number,
                    rows: at..end,
                });
                page.push(Piece::Line(self::range(self.locale(), list, at..end)));
                let missing = list.of - list.items();
                if end == list.rows.len() && missing > 0 {
                    page.push(Piece::Line(left_out(self.locale(), missing)));
                }
                at = end;
                room = left;
            }
        }
        finish(&mut page, pages);
    }

    /// The line right above a list, which says what it lists; where there is one list, the title says it as well as the
    /// first line would.
    fn heading_over(&self, block: usize) -> Option<&Line> {
        let above = block.checked_sub(1)?;
        let is_line = |block: &Block| matches!(block, Block::Line(_));
        let is_first = self.blocks.iter().position(is_line) == Some(above);
        let lists = self
            .blocks
            .iter()
            .filter(|block| matches!(block, Block::List(_)))
            .count();
        match self.blocks.get(above)? {
            Block::Line(line) if !is_first || lists > 1 => Some(line),
            _ => None,
        }
    }
}

/// Where the rows from one on end that fit: so many items at most, with their parts, and no heading without one.
fn end_of(list: &List, from: usize, most: usize, room: &mut Room) -> usize {
    let mut items = 0;
    let mut end = from;
    for (number, row) in list.rows.iter().enumerate().skip(from) {
        let next = row.kind != Kind::Part;
        if (next && items == most) || !room.take(&row.line) {
            break;
        }
        items += usize::from(row.is_item());
        if row.kind != Kind::Heading {
            end = number + 1;
        }
    }
    end
}

/// `11-20 of 86`, with what the list says of its columns.
fn range(locale: &Locale, list: &List, rows: Range<usize>) -> Line {
    let (before, last) = (list.items_before(rows.start), list.items_before(rows.end));
    let range = if before + 1 >= last {
        last.to_string()
    } else {
        format!("{}-{last}", before + 1)
    };
    let range = locale.say(message::RangeOf { range, of: list.of });
    Line::new().text(range).text(&list.legend)
}

fn left_out(locale: &Locale, number: usize) -> Line {
    Line::new().text(locale.say(message::MoreLeft { number }))
}

/// A row as it is written, which is cut only where no page could hold it.
pub(super) fn row(line: &Line) -> Line {
    if line.units() > MAX_UNITS / 2 {
        line.cut(MAX_ROW)
    } else {
        line.clone()
    }
}
