//! Rich HTML (Bot API 10.1), strictly, as far as replies use it: paragraphs, headings, a footer, tables, bold and italic.

/// A rich text after its markup was taken out.
#[derive(Debug, PartialEq, Eq, Default)]
pub struct Parsed {
    /// What is read, a line for each block or row.
    pub text: String,
    /// Blocks; the rows of tables count.
    pub blocks: usize,
    /// The most columns of a table.
    pub columns: usize,
    /// How deep elements stand within each other.
    pub depth: usize,
    pub tables: usize,
}

/// Elements with those that they may stand in; the empty name is the text itself.
const ELEMENTS: [(&str, &[&str]); 10] = [
    ("p", &[""]),
    ("h3", &[""]),
    ("h4", &[""]),
    ("footer", &[""]),
    ("table", &[""]),
    ("tr", &["table"]),
    ("th", &["tr"]),
    ("td", &["tr"]),
    ("b", &["p", "h3", "h4", "footer", "td", "th", "i"]),
    ("i", &["p", "h3", "h4", "footer", "td", "th", "b"]),
];

/// Reads a rich text; anything unknown, unbalanced, unescaped or out of place is an error.
pub fn parse(html: &str) -> Result<Parsed, String> {
    let mut parsed = Parsed::default();
    let mut open: Vec<&str> = Vec::new();
    let mut columns = 0;
    let mut rest = html;
    while let Some(c) = rest.chars().next() {
        if c == '<' {
            let end = rest.find('>').ok_or("unclosed tag")?;
            let tag = &rest[1..end];
            rest = &rest[end + 1..];
            if let Some(name) = tag.strip_prefix('/') {
                if open.pop() != Some(name) {
                    return Err(format!("end tag {name:?} out of place"));
                }
                match name {
                    "tr" => parsed.columns = parsed.columns.max(columns),
                    "b" | "i" | "table" => continue,
                    _ => {}
                }
                parsed.text.push(if matches!(name, "td" | "th") { ' ' } else { '\n' });
                continue;
            }
            let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
            let parent = open.last().copied().unwrap_or("");
            let (name, _) = *ELEMENTS
                .iter()
                .find(|(element, parents)| *element == name && parents.contains(&parent))
                .ok_or_else(|| format!("{name:?} may not stand in {parent:?}"))?;
            let span = attributes
                .strip_prefix("colspan=\"")
                .and_then(|rest| rest.strip_suffix('"')?.parse().ok());
            let known = match name {
                "table" => attributes == "bordered striped",
                "td" | "th" => matches!(attributes, "" | "align=\"right\"") || span.is_some(),
                _ => attributes.is_empty(),
            };
            if !known {
                return Err(format!("attributes {attributes:?} of {name:?}"));
            }
            match name {
                "tr" => columns = 0,
                "td" | "th" => columns += span.unwrap_or(1),
                _ => {}
            }
            parsed.tables += usize::from(name == "table");
            parsed.blocks += usize::from(matches!(name, "p" | "h3" | "h4" | "footer" | "table" | "tr"));
            open.push(name);
            parsed.depth = parsed.depth.max(open.len());
        } else if c == '&' {
            let end = rest.find(';').ok_or("a bare &")?;
            parsed.text.push(match &rest[..=end] {
                "&lt;" => '<',
                "&gt;" => '>',
                "&amp;" => '&',
                "&quot;" => '"',
                other => return Err(format!("unknown reference {other}")),
            });
            rest = &rest[end + 1..];
        } else if c == '>' || matches!(open.last(), None | Some(&"table" | &"tr")) {
            return Err(format!("{c:?} out of place"));
        } else {
            parsed.text.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    match open.pop() {
        Some(name) => Err(format!("{name:?} is not closed")),
        None => Ok(parsed),
    }
}

#[test]
fn well_formed_texts_are_read() {
    let html = "<p><b>a</b> &amp; b</p><table bordered striped><tr><th>#</th><td align=\"right\">1</td></tr></table>";
    let expected = Parsed {
        text: "a & b\n# 1 \n".to_owned(),
        blocks: 3,
        columns: 2,
        depth: 3,
        tables: 1,
    };
    assert_eq!(parse(html), Ok(expected));
}

#[test]
fn ill_formed_texts_are_refused() {
    for html in [
        "a",
        "<p>a",
        "<p>a</b></p>",
        "<p>a > b</p>",
        "<p>&nbsp;</p>",
        "<table><tr><td>1</td></tr></table>",
        "<tr><td>1</td></tr>",
        "<table bordered striped>1</table>",
        "<p><table bordered striped></table></p>",
        "<p class=\"x\">a</p>",
        "<br>",
    ] {
        assert!(parse(html).is_err(), "{html}");
    }
}
