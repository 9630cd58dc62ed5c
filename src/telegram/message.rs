//! A reply as a message to send.

use teloxide::payloads::{SendMessage, SendMessageSetters};
use teloxide::types::{InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ParseMode, ReplyParameters};

use super::callback;
use super::limits::{Measure, cut};
use super::route::Place;
use crate::engine;
use crate::reply::{Button, Reply};

/// The most characters two labels may have together and still stand side by side on a narrow phone.
const ROW_CHARS: usize = 28;

/// The most buttons a message may have.
const MAX_BUTTONS: usize = 100;

/// A reply as a message in HTML; where Telegram would refuse that for its length, in plain text.
pub(super) fn html(reply: &Reply, place: &Place) -> SendMessage {
    let measure = Measure::of(&reply.html);
    if measure.fits() {
        dress(SendMessage::new(place.chat, reply.html.as_str()), reply, place).parse_mode(ParseMode::Html)
    } else {
        tracing::error!(
            ?measure,
            "a reply does not fit in a message and goes out without markup"
        );
        plain(reply, place)
    }
}

/// A reply as a message in plain text, cut to what a message holds. An empty one is an apology.
pub(super) fn plain(reply: &Reply, place: &Place) -> SendMessage {
    let mut text = cut(&reply.text);
    if text.is_empty() {
        text = engine::apology().text;
    }
    dress(SendMessage::new(place.chat, text), reply, place)
}

/// All of a message but its text.
fn dress(mut message: SendMessage, reply: &Reply, place: &Place) -> SendMessage {
    message = message.link_preview_options(LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    });
    message.message_thread_id = place.topic;
    message.reply_parameters = place
        .reply_to
        .map(|id| ReplyParameters::new(id).allow_sending_without_reply());
    message.reply_markup = keyboard(&reply.buttons).map(Into::into);
    message
}

/// The buttons under a message, one or two in a row, in their order; `None` without any.
fn keyboard(buttons: &[Button]) -> Option<InlineKeyboardMarkup> {
    let mut rows: Vec<Vec<InlineKeyboardButton>> = Vec::new();
    let mut room = 0;
    for button in buttons
        .iter()
        .filter(|button| !button.label.trim().is_empty())
        .take(MAX_BUTTONS)
    {
        let key = InlineKeyboardButton::callback(&button.label, callback::encode(&button.ask));
        let chars = button.label.chars().count();
        match rows.last_mut() {
            Some(row) if row.len() == 1 && chars <= room => row.push(key),
            _ => {
                rows.push(vec![key]);
                room = ROW_CHARS.saturating_sub(chars);
            }
        }
    }
    (!rows.is_empty()).then(|| InlineKeyboardMarkup::new(rows))
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use teloxide::types::{ChatId, MessageId, ThreadId};

    use super::*;
    use crate::chat::Scene;
    use crate::reply::Ask;

    fn private() -> Place {
        Place {
            chat: ChatId(42),
            topic: None,
            reply_to: None,
            scene: Scene::Private,
        }
    }

    fn reply(html: &str, text: &str) -> Reply {
        Reply {
            html: html.to_owned(),
            text: text.to_owned(),
            ..Reply::default()
        }
    }

    #[test]
    fn a_message_in_a_topic_says_all_that_telegram_needs() {
        let place = Place {
            chat: ChatId(-100),
            topic: Some(ThreadId(MessageId(9))),
            reply_to: Some(MessageId(7)),
            scene: Scene::Group,
        };
        let mut reply = reply("<b>a</b>", "a");
        reply.buttons = vec![Button::open("Rio", Ask::new("rio").unwrap())];
        let expected = json!({
            "chat_id": -100, "message_thread_id": 9, "text": "<b>a</b>", "parse_mode": "HTML",
            "link_preview_options": {"is_disabled": true},
            "reply_parameters": {"message_id": 7, "allow_sending_without_reply": true},
            "reply_markup": {"inline_keyboard": [[{"text": "Rio", "callback_data": "1:rio"}]]}
        });
        assert_eq!(serde_json::to_value(html(&reply, &place)).unwrap(), expected);
    }

    #[test]
    fn a_private_message_is_no_reply_and_has_no_empty_keyboard() {
        let expected = json!({
            "chat_id": 42, "text": "a", "parse_mode": "HTML", "link_preview_options": {"is_disabled": true}
        });
        assert_eq!(
            serde_json::to_value(html(&reply("a", "a"), &private())).unwrap(),
            expected
        );
    }

    #[test]
    fn what_does_not_fit_goes_out_plain_and_cut() {
        let long = "a".repeat(5000);
        let message = html(&reply(&format!("<b>{long}</b>"), &long), &private());
        assert_eq!((message.parse_mode, message.text.chars().count()), (None, 4096));
        assert!(!html(&reply("", ""), &private()).text.is_empty());
    }

    #[test]
    fn short_labels_share_a_row() {
        let rows = |labels: &[&str]| -> Vec<usize> {
            let buttons: Vec<Button> = labels
                .iter()
                .map(|label| Button::open(*label, Ask::new("x").unwrap()))
                .collect();
            keyboard(&buttons).map_or(Vec::new(), |markup| {
                markup.inline_keyboard.iter().map(Vec::len).collect()
            })
        };
        assert_eq!(rows(&[]), Vec::<usize>::new());
        assert_eq!(rows(&[" "]), Vec::<usize>::new());
        assert_eq!(rows(&["Rio", "Tokyo", "Paris"]), [2, 1]);
        assert_eq!(
            rows(&["Sabir Zeynalov · taekwondo", "Kamran Zeynalov · shooting"]),
            [1, 1]
        );
        assert_eq!(rows(&["Sabir Zeynalov · taekwondo", "Rio", "Tokyo"]), [1, 2]);
    }
}
