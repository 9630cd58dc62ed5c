//! The buttons under a message.

use teloxide::types::{InlineKeyboardButton, InlineKeyboardMarkup, UserId};

use super::callback::{self, Pressed};
use super::content::Kind;
use super::wording;
use crate::preferences::Form;
use crate::reply::{Act, Ask, Reply};
use crate::telegram::me::Me;

/// The most characters two labels may have together and still stand side by side on a narrow phone.
const ROW_CHARS: usize = 28;

/// The most buttons a message may have.
const MAX_BUTTONS: usize = 100;

/// Under what kind of message buttons stand, and whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Under {
    pub(super) kind: Kind,
    /// The form in which the answer was asked for.
    pub(super) form: Option<Form>,
    /// Who asked, where others see the message too.
    pub(super) owner: Option<UserId>,
    /// Whether the message was sent through inline or guest mode: nothing can be sent after it, only in its place.
    pub(super) is_inline: bool,
}

/// The buttons for a reply: pages, what can be asked next in rows of one or two, then what carries it elsewhere. `None`
/// without any.
pub(super) fn keyboard(reply: &Reply, me: &Me, under: Under) -> Option<InlineKeyboardMarkup> {
    let mut rows = Vec::new();
    rows.extend(pager(reply, under));
    rows.extend(questions(reply, under));
    rows.truncate(MAX_BUTTONS / 3);
    rows.extend(Some(elsewhere(reply, me, under)).filter(|row| !row.is_empty()));
    (!rows.is_empty()).then(|| InlineKeyboardMarkup::new(rows))
}

/// `‹`, `2/9`, `›`: before the first page comes the last.
fn pager(reply: &Reply, under: Under) -> Option<Vec<InlineKeyboardButton>> {
    let pages = reply.pages;
    if pages.of < 2 {
        return None;
    }
    let ask = Ask::new(reply.code.as_deref()?)?.in_form(under.form);
    let to = |label: String, page: u16| {
        let data = callback::encode(&Pressed {
            ask: ask.clone().at(page),
            act: Act::Turn,
            kind: under.kind,
            owner: None,
        })?;
        Some(InlineKeyboardButton::callback(label, data))
    };
    let last = pages.of - 1;
    let before = pages.at.checked_sub(1).unwrap_or(last);
    let after = if pages.at >= last { 0 } else { pages.at + 1 };
    Some(vec![
        to("‹".to_owned(), before)?,
        to(format!("{}/{}", pages.at + 1, pages.of), 0)?,
        to("›".to_owned(), after)?,
    ])
}

/// The questions that can be asked next, in their order.
fn questions(reply: &Reply, under: Under) -> Vec<Vec<InlineKeyboardButton>> {
    let mut rows: Vec<Vec<InlineKeyboardButton>> = Vec::new();
    let mut room = 0;
    for button in reply.buttons.iter().filter(|button| !button.label.trim().is_empty()) {
        let act = match button.act {
            Act::Open if under.is_inline => Act::Turn,
            act => act,
        };
        let Some(data) = callback::encode(&Pressed {
            ask: button.ask.clone(),
            act,
            kind: under.kind,
            owner: under.owner.filter(|_| act == Act::Choose),
        }) else {
            tracing::debug!(
                bytes = button.ask.as_str().len(),
                "a button does not fit and is left out"
            );
            continue;
        };
        let key = InlineKeyboardButton::callback(&button.label, data);
        let chars = button.label.chars().count();
        match rows.last_mut() {
            Some(row) if row.len() == 1 && chars <= room => row.push(key),
            _ => {
                rows.push(vec![key]);
                room = ROW_CHARS.saturating_sub(chars);
            }
        }
    }
    rows
}

/// What carries the question into another chat, and from a message in somebody's chat to the bot.
fn elsewhere(reply: &Reply, me: &Me, under: Under) -> Vec<InlineKeyboardButton> {
    let link = reply.code.as_deref().and_then(|code| me.link(code));
    let share = match (&reply.share, &link) {
        (Some(words), _) if me.is_inline => Some(InlineKeyboardButton::switch_inline_query(
            wording::share(reply.language),
            words,
        )),
        // Without inline mode Telegram's own page for sharing takes a link.
        (_, Some(link)) => me
            .sharing(link)
            .parse()
            .ok()
            .map(|url| InlineKeyboardButton::url(wording::share(reply.language), url)),
        _ => None,
    };
    let open = link
        .filter(|_| under.is_inline)
        .and_then(|link| link.parse().ok())
        .map(|url| InlineKeyboardButton::url(wording::ask_me(reply.language), url));
    share.into_iter().chain(open).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::reply::{Button, Pages};

    const CHAT: Under = Under {
        kind: Kind::Html,
        form: None,
        owner: None,
        is_inline: false,
    };

    fn me(is_inline: bool) -> Me {
        Me::new(UserId(1), "podium_bot", is_inline)
    }

    fn rows(reply: &Reply, under: Under) -> Value {
        let keyboard = keyboard(reply, &me(true), under).map(|markup| serde_json::to_value(markup).unwrap());
        keyboard.map_or(json!([]), |mut markup| markup["inline_keyboard"].take())
    }

    fn button(label: &str, act: Act) -> Button {
        Button {
            act,
            ..Button::open(label, Ask::new("x").unwrap())
        }
    }

    #[test]
    fn short_labels_share_a_row() {
        let lengths = |labels: &[&str]| -> Vec<usize> {
            let reply = Reply {
                buttons: labels.iter().map(|label| button(label, Act::Open)).collect(),
                ..Reply::default()
            };
            let rows = rows(&reply, CHAT);
            rows.as_array()
                .unwrap()
                .iter()
                .map(|row| row.as_array().unwrap().len())
                .collect()
        };
        assert_eq!(lengths(&[]), Vec::<usize>::new());
        assert_eq!(lengths(&[" "]), Vec::<usize>::new());
        assert_eq!(lengths(&["Rio", "Tokyo", "Paris"]), [2, 1]);
        assert_eq!(
            lengths(&["Sabir Zeynalov · taekwondo", "Kamran Zeynalov · shooting"]),
            [1, 1]
        );
        assert_eq!(lengths(&["Sabir Zeynalov · taekwondo", "Rio", "Tokyo"]), [1, 2]);
    }

    #[test]
    fn pages_go_round_and_keep_kind_and_form() {
        let page = |at| Reply {
            code: Some("?t".to_owned()),
            pages: Pages { at, of: 3 },
            ..Reply::default()
        };
        let pager = |at, under| {
            let rows = rows(&page(at), under);
            let row = rows[0].as_array().unwrap().clone();
            row.iter()
                .map(|button| {
                    format!(
                        "{} {}",
                        button["text"].as_str().unwrap(),
                        button["callback_data"].as_str().unwrap()
                    )
                })
                .collect::<Vec<_>>()
        };
        assert_eq!(pager(0, CHAT), ["‹ 2t2:?t", "1/3 2t:?t", "› 2t1:?t"]);
        let full = Under {
            kind: Kind::Rich,
            form: Some(Form::Full),
            ..CHAT
        };
        assert_eq!(pager(2, full), ["‹ 2Tf1:?t", "3/3 2Tf:?t", "› 2Tf:?t"]);
        let one = Reply {
            pages: Pages { at: 0, of: 1 },
            ..page(0)
        };
        assert_eq!(rows(&one, CHAT)[0][0]["text"], "Share");
    }

    #[test]
    fn choices_are_bound_to_who_asked_and_inline_answers_stay_in_place() {
        let reply = Reply {
            buttons: vec![button("card", Act::Open), button("this one, I mean this", Act::Choose)],
            ..Reply::default()
        };
        let group = Under {
            owner: Some(UserId(35)),
            ..CHAT
        };
        assert_eq!(
            rows(&reply, group),
            json!([[{"text": "card", "callback_data": "2o:x"}, {"text": "this one, I mean this", "callback_data": "2c~z:x"}]])
        );
        let inline = Under {
            is_inline: true,
            ..group
        };
        assert_eq!(rows(&reply, inline)[0][0]["callback_data"], "2t:x");
    }

    #[test]
    fn a_question_can_be_carried_away() {
        let reply = Reply {
            share: Some("standings paris 2024".to_owned()),
            code: Some("?t g=2024so".to_owned()),
            ..Reply::default()
        };
        assert_eq!(
            rows(&reply, CHAT),
            json!([[{"text": "Share", "switch_inline_query": "standings paris 2024"}]])
        );
        let inline = rows(
            &reply,
            Under {
                is_inline: true,
                ..CHAT
            },
        );
        let link = inline[0][1]["url"].as_str().unwrap();
        assert!(link.starts_with("https://t.me/podium_bot?start="), "{link}");
        let without = keyboard(&reply, &me(false), CHAT).unwrap();
        let without = serde_json::to_value(without).unwrap();
        let url = without["inline_keyboard"][0][0]["url"].as_str().unwrap();
        assert!(
            url.starts_with("https://t.me/share/url?url=https%3A%2F%2Ft.me%2Fpodium_bot%3Fstart%3D"),
            "{url}"
        );
    }
}
