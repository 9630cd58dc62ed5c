//! The elements of rich messages: where each may stand, what may stand in it, and its attributes.

use super::super::html;

/// What may stand in an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holds {
    Blocks,
    /// Blocks, a summary first.
    Details,
    /// Text or blocks.
    Either,
    Text,
    Rows,
    Cells,
    Items,
    Nothing,
}

/// What an element is to the one it stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Is {
    Block,
    Inline,
    Caption,
    Row,
    Cell,
    Item,
    Summary,
}

/// What an element is and holds, if it is one of those that are used.
pub fn element(name: &str) -> Option<(Is, Holds)> {
    Some(match name {
        "p" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" | "footer" => (Is::Block, Holds::Text),
        "blockquote" => (Is::Block, Holds::Either),
        "details" => (Is::Block, Holds::Details),
        "summary" => (Is::Summary, Holds::Text),
        "ul" | "ol" => (Is::Block, Holds::Items),
        "li" => (Is::Item, Holds::Either),
        "table" => (Is::Block, Holds::Rows),
        "caption" => (Is::Caption, Holds::Text),
        "tr" => (Is::Row, Holds::Cells),
        "th" | "td" => (Is::Cell, Holds::Text),
        "hr" => (Is::Block, Holds::Nothing),
        "br" => (Is::Inline, Holds::Nothing),
        "b" | "i" | "u" | "s" | "code" | "a" => (Is::Inline, Holds::Text),
        _ => return None,
    })
}

/// The attributes of a start tag, each of them allowed there.
pub fn attributes<'a>(name: &str, source: &'a str) -> Result<Vec<(&'a str, &'a str)>, String> {
    let mut attributes: Vec<(&str, &str)> = Vec::new();
    let mut rest = source.trim();
    while !rest.is_empty() {
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let attribute = &rest[..end];
        let (value, after) = match rest[end..].strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').ok_or("an unclosed quotation")?,
            None if rest[end..].starts_with('=') => return Err("an attribute without quotation".to_owned()),
            None => ("", &rest[end..]),
        };
        let is_span = |value: &str| value.parse::<usize>().is_ok_and(|n| (1..=500).contains(&n));
        let fits = match (name, attribute) {
            ("table", "bordered" | "striped") | ("details", "open") => value.is_empty(),
            ("th" | "td", "align") => matches!(value, "left" | "center" | "right"),
            ("th" | "td", "valign") => matches!(value, "top" | "middle" | "bottom"),
            ("th" | "td", "colspan" | "rowspan") => is_span(value),
            ("a", "href") => ["https://", "http://", "tg://"].iter().any(|it| value.starts_with(it)),
            _ => false,
        };
        if !fits || attributes.iter().any(|(known, _)| *known == attribute) {
            return Err(format!("attribute {attribute}={value:?} of {name:?}"));
        }
        html::parse(value)?;
        attributes.push((attribute, value));
        rest = after.trim_start();
    }
    if name == "a" && attributes.is_empty() {
        return Err("a link to nowhere".to_owned());
    }
    Ok(attributes)
}
