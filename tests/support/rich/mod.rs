//! The HTML of rich messages, strictly: the part of it that is used, and nothing that could be shown otherwise than
//! written.

mod element;
mod grid;

use element::{Holds, Is, element};
use grid::Grid;

use super::html;

/// The most characters of text in a rich message.
pub const CHARACTERS: usize = 32_768;
/// The most blocks, with list items and table rows.
const BLOCKS: usize = 500;
/// The most columns of a table.
const COLUMNS: usize = 20;
/// The most levels of elements in elements.
const LEVELS: usize = 16;

/// What a rich message comes to.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Parsed {
    /// Its text without markup, a line for each block.
    pub text: String,
    pub blocks: usize,
    pub columns: usize,
    pub levels: usize,
}

/// An element that is open.
struct Open<'a> {
    name: &'a str,
    holds: Holds,
    /// The elements that stood in it so far.
    children: usize,
    /// Its cells, if it is a table.
    grid: Grid,
}

/// Checks a rich message against all that limits it.
pub fn check(source: &str) -> Result<(), String> {
    let parsed = parse(source)?;
    if parsed.text.trim().is_empty() {
        return Err("message text is empty".to_owned());
    }
    let limits = [
        (
            parsed.text.chars().filter(|c| *c != '\n').count(),
            CHARACTERS,
            "characters",
        ),
        (parsed.blocks, BLOCKS, "blocks"),
        (parsed.columns, COLUMNS, "columns"),
        (parsed.levels, LEVELS, "levels"),
    ];
    match limits.iter().find(|(is, most, _)| is > most) {
        Some((is, most, what)) => Err(format!("{is} {what}, more than {most}")),
        None => Ok(()),
    }
}

/// Reads a rich message. Tags must be known, balanced, and stand where they may; `<`, `>` and `&` must be escaped.
pub fn parse(source: &str) -> Result<Parsed, String> {
    let mut parsed = Parsed::default();
    let mut open = vec![Open::new("the message", Holds::Blocks)];
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        if c == '<' {
            let end = rest.find('>').ok_or("unclosed tag")?;
            let tag = &rest[1..end];
            rest = &rest[end + 1..];
            match tag.strip_prefix('/') {
                Some(name) => close(name, &mut open, &mut parsed)?,
                None => start(tag, &mut open, &mut parsed)?,
            }
            continue;
        }
        let end = rest.find('<').unwrap_or(rest.len());
        text(&rest[..end], &open, &mut parsed)?;
        rest = &rest[end..];
    }
    match open.pop() {
        Some(last) if !open.is_empty() => Err(format!("can't find end tag of {:?}", last.name)),
        _ => Ok(parsed),
    }
}

impl<'a> Open<'a> {
    fn new(name: &'a str, holds: Holds) -> Self {
        Self {
            name,
            holds,
            children: 0,
            grid: Grid::default(),
        }
    }
}

fn text(raw: &str, open: &[Open<'_>], parsed: &mut Parsed) -> Result<(), String> {
    // The markup is that of ordinary messages, without tags.
    let text = html::parse(raw)?.text;
    let inside = open.last().ok_or("nothing is open")?;
    if matches!(inside.holds, Holds::Text | Holds::Either) {
        parsed.text.push_str(&text);
    } else if !text.trim().is_empty() {
        return Err(format!("text {:?} may not stand in {:?}", text.trim(), inside.name));
    }
    Ok(())
}

fn start<'a>(tag: &'a str, open: &mut Vec<Open<'a>>, parsed: &mut Parsed) -> Result<(), String> {
    let tag = tag.strip_suffix('/').map_or(tag, str::trim_end);
    let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
    let (is, holds) = element(name).ok_or_else(|| format!("unsupported start tag {name:?}"))?;
    let inside = open.last_mut().ok_or("nothing is open")?;
    let fits = match inside.holds {
        Holds::Blocks => is == Is::Block,
        Holds::Details => (is == Is::Summary) == (inside.children == 0) && matches!(is, Is::Summary | Is::Block),
        Holds::Either => matches!(is, Is::Block | Is::Inline),
        Holds::Text => is == Is::Inline,
        Holds::Rows => is == Is::Row || is == Is::Caption && inside.children == 0,
        Holds::Cells => is == Is::Cell,
        Holds::Items => is == Is::Item,
        Holds::Nothing => false,
    };
    if !fits || inside.name == "code" && name != "br" {
        return Err(format!("{name:?} may not stand there in {:?}", inside.name));
    }
    inside.children += 1;
    let attributes = element::attributes(name, attributes)?;
    match (is, &mut open[..]) {
        (Is::Row, [.., table]) => table.grid.start_row(),
        (Is::Cell, [.., table, _]) => {
            let span = |what: &str| {
                let value = attributes.iter().find(|(name, _)| *name == what);
                value.map_or(1, |(_, value)| value.parse().unwrap_or(1))
            };
            table.grid.cell(span("colspan"), span("rowspan"));
        }
        _ => {}
    }
    if name == "a" && open.iter().any(|it| it.name == "a") {
        return Err("a link in a link".to_owned());
    }
    parsed.blocks += usize::from(matches!(is, Is::Block | Is::Row | Is::Item));
    if name == "br" {
        parsed.text.push('\n');
    }
    if holds != Holds::Nothing {
        open.push(Open::new(name, holds));
        parsed.levels = parsed.levels.max(open.len() - 1);
    }
    Ok(())
}

fn close(name: &str, open: &mut Vec<Open<'_>>, parsed: &mut Parsed) -> Result<(), String> {
    let last = open.pop().filter(|_| !open.is_empty());
    let last = last.ok_or_else(|| format!("end tag {name:?} without a start tag"))?;
    if last.name != name {
        return Err(format!("end tag {name:?} where {:?} is open", last.name));
    }
    match last.holds {
        Holds::Text | Holds::Either => {}
        _ if last.children == 0 => return Err(format!("{name:?} is empty")),
        Holds::Cells => {
            let table = open.last_mut().ok_or("a row without a table")?;
            parsed.columns = parsed.columns.max(table.grid.end_row()?);
        }
        Holds::Rows if !last.grid.has_rows() => return Err("a table without rows".to_owned()),
        _ => {}
    }
    if !matches!(element(name), Some((Is::Inline, _))) {
        parsed.text.push('\n');
    }
    Ok(())
}

#[test]
fn well_formed_messages_are_read() {
    let cases = [
        ("<p>a &amp; <b>b</b></p>", "a & b\n", (1, 0, 2)),
        ("<h1>t</h1>\n<p>a<br>b<br/>c</p><hr>", "t\na\nb\nc\n", (3, 0, 1)),
        ("<ul><li>a</li><li><p>b</p></li></ul>", "a\nb\n\n\n", (4, 0, 3)),
        (
            "<details open><summary>s</summary><p>a</p></details>",
            "s\na\n\n",
            (2, 0, 2),
        ),
        (
            "<blockquote>q <a href=\"https://example.org/\">x</a></blockquote><footer>f</footer>",
            "q x\nf\n",
            (2, 0, 2),
        ),
        (
            "<table bordered striped><caption>c</caption><tr><th align=\"left\" colspan=\"2\">h</th></tr>\
             <tr><td>1</td><td valign=\"top\">2</td></tr></table>",
            "c\nh\n\n1\n2\n\n\n",
            (3, 2, 3),
        ),
        (
            "<table><tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td><td>e</td></tr></table>",
            "a\nb\n\nc\n\nd\ne\n\n\n",
            (4, 2, 3),
        ),
        (
            "<table><tr><td>a</td><td rowspan=\"2\">b</td></tr><tr><td>c</td></tr></table>",
            "a\nb\n\nc\n\n\n",
            (3, 2, 3),
        ),
    ];
    for (source, text, (blocks, columns, levels)) in cases {
        let parsed = Parsed {
            text: text.to_owned(),
            blocks,
            columns,
            levels,
        };
        assert_eq!(parse(source), Ok(parsed), "{source}");
        assert_eq!(check(source), Ok(()), "{source}");
    }
}

#[test]
fn messages_that_telegram_refuses_are_refused() {
    let row = |cells: usize| format!("<table><tr>{}</tr></table>", "<td>x</td>".repeat(cells));
    let list = |items: usize| format!("<ul>{}</ul>", "<li>x</li>".repeat(items));
    let deep = |levels: usize| format!("{}x{}", "<blockquote>".repeat(levels), "</blockquote>".repeat(levels));
    let long = |length: usize| format!("<p>{}</p>", "ə".repeat(length));
    for source in [row(20), list(499), deep(16), long(32_768)] {
        assert_eq!(check(&source), Ok(()), "{}", &source[..60]);
    }
    for source in [row(21), list(500), deep(17), long(32_769)] {
        assert!(check(&source).is_err(), "{}", &source[..60]);
    }
    for source in [
        "",
        "<p> </p>",
        "bare",
        "<p>a",
        "a</p>",
        "<p><p>a</p></p>",
        "<b>a</b>",
        "<p><b>a</p></b>",
        "<p>a < b</p>",
        "<p>a & b</p>",
        "<p>a &nbsp; b</p>",
        "<div>a</div>",
        "<p class=\"x\">a</p>",
        "<p><a>x</a></p>",
        "<p><a href=\"javascript:1\">x</a></p>",
        "<p><code><b>x</b></code></p>",
        "<td>a</td>",
        "<table>a</table>",
        "<table></table>",
        "<table><caption>c</caption></table>",
        "<table><tr></tr></table>",
        "<table><tr><td>a</td></tr><caption>c</caption></table>",
        "<table><tr><td>a</td></tr><tr><td>a</td><td>b</td></tr></table>",
        "<table><tr><td align=\"justify\">a</td></tr></table>",
        "<table><tr><td colspan=\"0\">a</td></tr></table>",
        "<table><tr><td align=left>a</td></tr></table>",
        "<table><tr><td><p>a</p></td></tr></table>",
        "<ul><p>a</p></ul>",
        "<details><p>a</p></details>",
        "<details><summary>s</summary><summary>s</summary></details>",
        "<hr>a",
    ] {
        assert!(check(source).is_err(), "{source}");
    }
}

#[cfg(test)]
proptest::proptest! {
    #[test]
    fn whatever_is_read_is_read_to_its_end(pieces in proptest::collection::vec("<table>|</table>|<tr>|</tr>|<td rowspan=\"2\">|<td colspan=\"3\">|</td>|<p>|</p>|<b>|</b>|<|>|&|&lt;|ə|=\"", 0..40)) {
        let source = pieces.concat();
        if let Ok(parsed) = parse(&source) {
            proptest::prop_assert_eq!(parsed.text.matches('<').count(), source.matches("&lt;").count());
            proptest::prop_assert!(parsed.levels <= source.matches('<').count());
        }
    }
}
