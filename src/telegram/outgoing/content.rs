//! What stands in a message: a reply as HTML, or as rich HTML with native tables.
//!
//! A message keeps the kind it began with: Telegram does not turn the one into the other when it is edited.

use serde::Serialize;

use super::limits::{Measure, cut};
use crate::engine;
use crate::reply::Reply;

/// Of what kind a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::telegram) enum Kind {
    /// A text with markup.
    Html,
    /// A rich message (Bot API 10.1).
    Rich,
}

/// What stands in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Content {
    /// Telegram's HTML, within the limits of a text.
    Html(String),
    /// Rich HTML.
    Rich(InputRichMessage),
    /// Words without markup, within the limits of a text.
    Plain(String),
}

/// A rich message to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct InputRichMessage {
    html: String,
    /// Names of events and places are no links.
    skip_entity_detection: bool,
}

impl Content {
    /// A reply in a kind; its reading line leads to `link`. As plain text where its HTML would be refused for its length.
    pub(super) fn of(reply: &Reply, kind: Kind, link: Option<&str>) -> Self {
        let linked = |html: &str| linked(html, &reply.reading, link);
        match kind {
            Kind::Rich => Self::rich(match &reply.rich {
                Some(rich) => linked(rich),
                None => paragraphs(&linked(&reply.html)),
            }),
            Kind::Html => {
                let html = linked(&reply.html);
                let measure = Measure::of(&html);
                if measure.fits() {
                    return Self::Html(html);
                }
                tracing::error!(
                    ?measure,
                    "a reply does not fit in a message and goes out without markup"
                );
                Self::plain(reply)
            }
        }
    }

    fn rich(html: String) -> Self {
        Self::Rich(InputRichMessage {
            html,
            skip_entity_detection: true,
        })
    }

    /// A reply in words without markup, cut to what a message holds. An empty one is an apology.
    pub(super) fn plain(reply: &Reply) -> Self {
        let text = cut(&reply.text);
        if text.is_empty() {
            return Self::Plain(engine::apology(reply.language).text);
        }
        Self::Plain(text)
    }

    /// The same reply without markup, in this kind of message.
    pub(super) fn without_markup(&self, reply: &Reply) -> Self {
        match (self, Self::plain(reply)) {
            (Self::Rich(_), Self::Plain(text)) => Self::rich(paragraphs(&escaped(&text))),
            (_, plain) => plain,
        }
    }
}

/// The lines of a text in HTML as paragraphs of rich HTML. The markup within a line is the same in both.
fn paragraphs(html: &str) -> String {
    html.lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| format!("<p>{line}</p>"))
        .collect()
}

/// The reading line, with which an answer ends, as a link: it repeats the question, also where the answer was forwarded.
fn linked(html: &str, reading: &str, link: Option<&str>) -> String {
    let line = format!("<i>{}</i>", escaped(reading));
    match (link, html.rfind(&line)) {
        (Some(link), Some(at)) if !reading.is_empty() => {
            let (before, after) = (&html[..at], &html[at + line.len()..]);
            format!("{before}<a href=\"{link}\">{line}</a>{after}")
        }
        _ => html.to_owned(),
    }
}

/// A text as it stands in HTML.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reply(html: &str, text: &str) -> Reply {
        Reply {
            html: html.to_owned(),
            text: text.to_owned(),
            ..Reply::default()
        }
    }

    fn rich_html(content: &Content) -> &str {
        match content {
            Content::Rich(message) => &message.html,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn what_does_not_fit_goes_out_plain_and_cut() {
        let long = "a".repeat(5000);
        let Content::Plain(text) = Content::of(&reply(&format!("<b>{long}</b>"), &long), Kind::Html, None) else {
            panic!("it fits")
        };
        assert_eq!(text.chars().count(), 4096);
        let Content::Plain(text) = Content::of(&reply("", ""), Kind::Html, None) else {
            panic!("there is something")
        };
        assert!(!text.is_empty());
    }

    #[test]
    fn a_reply_without_a_table_still_fits_a_rich_message() {
        let plain = reply("<b>a</b> &amp; b\n\n<i>c</i>", "a & b\n\nc <d>");
        let content = Content::of(&plain, Kind::Rich, None);
        assert_eq!(rich_html(&content), "<p><b>a</b> &amp; b</p><p><i>c</i></p>");
        let bare = content.without_markup(&plain);
        assert_eq!(rich_html(&bare), "<p>a &amp; b</p><p>c &lt;d&gt;</p>");
        let table = Reply {
            rich: Some("<table><tr><td>1</td></tr></table>".to_owned()),
            ..plain
        };
        assert_eq!(
            rich_html(&Content::of(&table, Kind::Rich, None)),
            "<table><tr><td>1</td></tr></table>"
        );
        assert_eq!(
            Content::of(&table, Kind::Html, None),
            Content::Html("<b>a</b> &amp; b\n\n<i>c</i>".to_owned())
        );
    }

    #[test]
    fn the_reading_line_repeats_the_question() {
        let reply = Reply {
            reading: "judo & \"more\"".to_owned(),
            ..reply("<i>judo</i>\n\n<i>judo &amp; &quot;more&quot;</i>", "")
        };
        let link = Some("https://t.me/podium_bot?start=1lm");
        let linked = "<a href=\"https://t.me/podium_bot?start=1lm\"><i>judo &amp; &quot;more&quot;</i></a>";
        assert_eq!(
            Content::of(&reply, Kind::Html, link),
            Content::Html(format!("<i>judo</i>\n\n{linked}"))
        );
        assert_eq!(
            rich_html(&Content::of(&reply, Kind::Rich, link)),
            format!("<p><i>judo</i></p><p>{linked}</p>")
        );
        let unread = Reply {
            reading: String::new(),
            ..reply
        };
        assert_eq!(
            Content::of(&unread, Kind::Html, link),
            Content::Html(unread.html.clone())
        );
    }
}
