//! Telegram's HTML, strictly: what it would refuse, or show otherwise than written, is an error here.

/// A text after its markup was taken out.
#[derive(Debug, PartialEq, Eq)]
pub struct Parsed {
    pub text: String,
    /// Pieces of markup that hold some text.
    pub entities: usize,
}

/// The tags of the HTML mode that take no attribute but those handled apart.
const TAGS: [&str; 13] = [
    "b",
    "strong",
    "i",
    "em",
    "u",
    "ins",
    "s",
    "strike",
    "del",
    "code",
    "pre",
    "a",
    "blockquote",
];

/// Reads an HTML text as Telegram does. Tags must be known, balanced and properly nested; `<`, `>` and `&` must be
/// escaped.
pub fn parse(html: &str) -> Result<Parsed, String> {
    let mut text = String::new();
    let mut open: Vec<(String, usize)> = Vec::new();
    let mut entities = 0;
    let mut rest = html;
    while let Some(c) = rest.chars().next() {
        match c {
            '<' => {
                let end = rest.find('>').ok_or("unclosed start tag")?;
                let tag = &rest[1..end];
                rest = &rest[end + 1..];
                if let Some(name) = tag.strip_prefix('/') {
                    let (opened, at) = open
                        .pop()
                        .ok_or_else(|| format!("end tag {name:?} without a start tag"))?;
                    if opened != name {
                        return Err(format!("end tag {name:?} where {opened:?} is open"));
                    }
                    entities += usize::from(text.len() > at);
                } else {
                    let name = start_tag(tag)?;
                    allow_inside(name, &open)?;
                    open.push((name.to_owned(), text.len()));
                }
            }
            '&' => {
                let end = rest.find(';').filter(|end| *end <= 10).ok_or("a bare &")?;
                text.push(reference(&rest[1..end])?);
                rest = &rest[end + 1..];
            }
            '>' => return Err("a bare >".to_owned()),
            c => {
                text.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    match open.pop() {
        Some((name, _)) => Err(format!("can't find end tag of {name:?}")),
        None => Ok(Parsed { text, entities }),
    }
}

/// The name of a start tag, its attributes checked.
fn start_tag(tag: &str) -> Result<&str, String> {
    let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
    if !TAGS.contains(&name) {
        return Err(format!("unsupported start tag {name:?}"));
    }
    let quoted = |prefix: &str| {
        attributes
            .strip_prefix(prefix)
            .and_then(|rest| rest.strip_suffix('"'))
            .is_some_and(|v| !v.contains('"'))
    };
    let fine = match name {
        "a" => quoted("href=\"http://") || quoted("href=\"https://") || quoted("href=\"tg://"),
        "blockquote" => attributes.is_empty() || attributes == "expandable",
        "code" => attributes.is_empty() || quoted("class=\"language-"),
        _ => attributes.is_empty(),
    };
    if fine {
        Ok(name)
    } else {
        Err(format!("attributes {attributes:?} of {name:?}"))
    }
}

/// What may not stand inside what: nothing in `pre` but a `code`, nothing in `code`, no quotation in a quotation.
fn allow_inside(name: &str, open: &[(String, usize)]) -> Result<(), String> {
    let is_open = |what: &str| open.iter().any(|(opened, _)| opened == what);
    if is_open("code") || (is_open("pre") && name != "code") || (name == "blockquote" && is_open("blockquote")) {
        return Err(format!("{name:?} may not stand inside {open:?}"));
    }
    Ok(())
}

/// The character a reference stands for.
fn reference(name: &str) -> Result<char, String> {
    let unknown = || format!("unknown reference &{name};");
    Ok(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        _ => {
            let number = name.strip_prefix('#').ok_or_else(unknown)?;
            let code = match number.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16),
                None => number.parse(),
            };
            code.ok().and_then(char::from_u32).ok_or_else(unknown)?
        }
    })
}

#[test]
fn well_formed_texts_are_read() {
    let cases = [
        ("", "", 0),
        ("plain", "plain", 0),
        ("<b>a</b> &amp; <i>b &lt;c&gt;</i>", "a & b <c>", 2),
        ("<b>bold <i>both</i></b>", "bold both", 2),
        ("<b></b>", "", 0),
        ("<a href=\"https://example.org/?a=1&amp;b\">x</a>", "x", 1),
        ("<blockquote expandable>q</blockquote>", "q", 1),
        ("<pre><code class=\"language-rust\">x</code></pre>", "x", 2),
        ("&#39;&#x1F947;&quot;", "'🥇\"", 0),
    ];
    for (html, text, entities) in cases {
        assert_eq!(
            parse(html),
            Ok(Parsed {
                text: text.to_owned(),
                entities
            }),
            "{html}"
        );
    }
}

#[test]
fn ill_formed_texts_are_refused() {
    for html in [
        "<b>a",
        "a</b>",
        "<b>a</i>",
        "<b><i>a</b></i>",
        "a < b",
        "a > b",
        "a & b",
        "a &nbsp; b",
        "<p>a</p>",
        "<br>",
        "<B>a</B>",
        "<b class=\"x\">a</b>",
        "<a>x</a>",
        "<a href=\"javascript:1\">x</a>",
        "<code><b>x</b></code>",
        "<blockquote><blockquote>x</blockquote></blockquote>",
        "<Əliyev>",
    ] {
        assert!(parse(html).is_err(), "{html}");
    }
}
