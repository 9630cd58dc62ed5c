//! Messages, as the methods take them.

use teloxide::types::{InlineKeyboardMarkup, ReplyParameters};

use super::api::{Api, CallError};
use super::content::Content;
use super::methods::{Article, Body, Destination, SendRich, SendText};
use super::send::{self, Sent};
use super::target::Place;
use crate::reply::Reply;

/// The most characters of a title in a list.
const TITLE_CHARS: usize = 80;
/// The most characters of what stands below it.
const DESCRIPTION_CHARS: usize = 160;

/// Sends a message to its place, as a reply if the place asks for one, with buttons.
pub(super) async fn send(
    api: &Api,
    place: &Place,
    body: Body,
    buttons: Option<InlineKeyboardMarkup>,
) -> Result<Sent, CallError> {
    let message = SendText {
        to: Destination {
            chat_id: place.chat,
            message_thread_id: place.topic,
            reply_parameters: place
                .reply_to
                .map(|id| ReplyParameters::new(id).allow_sending_without_reply()),
        },
        body,
        reply_markup: buttons,
    };
    match message.body {
        Body::Text(_) => send::send(api, message).await,
        Body::Rich { .. } => send::send(api, SendRich(message)).await,
    }
}

/// A reply as something to be sent from a list, at its place in the list.
pub(super) fn article(reply: &Reply, at: usize, content: Content, buttons: Option<InlineKeyboardMarkup>) -> Article {
    let mut lines = reply.text.lines().filter(|line| !line.trim().is_empty());
    let mut or_next = |text: &str| match text {
        "" => lines.next().unwrap_or_default().to_owned(),
        text => text.to_owned(),
    };
    let title = or_next(&reply.title);
    let description = or_next(&reply.summary);
    Article {
        kind: "article",
        // Told apart by their place; the same answer at the same place may well have the same name.
        id: at.to_string(),
        title: shortened(&title, TITLE_CHARS),
        description: shortened(&description, DESCRIPTION_CHARS),
        input_message_content: content.into(),
        reply_markup: buttons,
    }
}

fn shortened(text: &str, most: usize) -> String {
    let mut letters = text.chars();
    let mut kept: String = letters.by_ref().take(most).collect();
    if letters.next().is_some() {
        kept.pop();
        kept.push('…');
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telegram::outgoing::content::Kind;

    fn listed(title: &str, summary: &str, text: &str) -> (String, String) {
        let reply = Reply {
            title: title.to_owned(),
            summary: summary.to_owned(),
            text: text.to_owned(),
            html: text.to_owned(),
            ..Reply::default()
        };
        let article = article(&reply, 3, Content::of(&reply, Kind::Html, None), None);
        assert_eq!((article.kind, article.id.as_str()), ("article", "3"));
        (article.title, article.description)
    }

    #[test]
    fn an_answer_in_a_list_has_a_title_and_says_what_it_says() {
        let pair = |one: &str, two: &str| (one.to_owned(), two.to_owned());
        assert_eq!(listed("T", "S", "a\nb"), pair("T", "S"));
        assert_eq!(listed("T", "", "a\nb"), pair("T", "a"));
        assert_eq!(listed("", "", "a\n\nb"), pair("a", "b"));
        let (title, description) = listed(&"ə".repeat(200), &"ə".repeat(200), "");
        assert_eq!((title.chars().count(), description.chars().count()), (80, 160));
        assert!(title.ends_with("ə…"));
    }
}
