//! Inline keyboards.

use serde_json::Value;

use super::only;

/// The fields that make a button do something, of which it has exactly one.
const KINDS: [&str; 6] = [
    "callback_data",
    "url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
];

/// Checks a keyboard that has buttons. `inline` tells whether the bot supports inline queries.
pub fn keyboard(markup: &Value, inline: bool) -> Result<(), String> {
    match buttons(markup, inline)? {
        1..=100 => Ok(()),
        _ => Err("wrong number of buttons".to_owned()),
    }
}

/// Checks a keyboard that may be empty, to take one away.
pub fn keyboard_or_none(markup: &Value, inline: bool) -> Result<(), String> {
    match buttons(markup, inline)? {
        0..=100 => Ok(()),
        _ => Err("wrong number of buttons".to_owned()),
    }
}

/// How many buttons there are, each of them checked.
fn buttons(markup: &Value, inline: bool) -> Result<usize, String> {
    only(markup, &["inline_keyboard"])?;
    let rows = markup["inline_keyboard"]
        .as_array()
        .ok_or("object expected as reply markup")?;
    let mut count = 0;
    for row in rows {
        let row = row.as_array().ok_or("inline_keyboard must be an array of arrays")?;
        if !(1..=8).contains(&row.len()) {
            return Err("wrong number of buttons in a row".to_owned());
        }
        for one in row {
            button(one, inline)?;
        }
        count += row.len();
    }
    Ok(count)
}

fn button(button: &Value, inline: bool) -> Result<(), String> {
    let mut known = vec!["text", "style"];
    known.extend(KINDS);
    only(button, &known)?;
    if button["text"].as_str().is_none_or(|text| text.trim().is_empty()) {
        return Err("can't parse inline keyboard button: text is empty".to_owned());
    }
    if let Some(style) = button.get("style")
        && !matches!(style.as_str(), Some("danger" | "success" | "primary"))
    {
        return Err("can't parse inline keyboard button: invalid style".to_owned());
    }
    let mut kinds = KINDS.iter().filter(|kind| button.get(**kind).is_some());
    let (Some(kind), None) = (kinds.next(), kinds.next()) else {
        return Err("BUTTON_TYPE_INVALID".to_owned());
    };
    if kind.starts_with("switch_inline_query") && !inline {
        return Err("BUTTON_TYPE_INVALID".to_owned());
    }
    let value = &button[*kind];
    match *kind {
        "callback_data" => value
            .as_str()
            .is_some_and(|data| (1..=64).contains(&data.len()))
            .then_some(())
            .ok_or("BUTTON_DATA_INVALID")?,
        "url" => value
            .as_str()
            .is_some_and(is_address)
            .then_some(())
            .ok_or("BUTTON_URL_INVALID")?,
        "copy_text" => {
            only(value, &["text"])?;
            within(&value["text"], 1)?;
        }
        "switch_inline_query_chosen_chat" => {
            only(
                value,
                &[
                    "query",
                    "allow_user_chats",
                    "allow_bot_chats",
                    "allow_group_chats",
                    "allow_channel_chats",
                ],
            )?;
            let asks = value.as_object().into_iter().flatten();
            if !asks
                .into_iter()
                .any(|(name, asked)| name.starts_with("allow") && *asked == true)
            {
                return Err("BUTTON_TYPE_INVALID".to_owned());
            }
            value.get("query").map_or(Ok(()), |query| within(query, 0))?;
        }
        _ => within(value, 0)?,
    }
    Ok(())
}

fn is_address(url: &str) -> bool {
    let rest = ["https://", "http://", "tg://"]
        .iter()
        .find_map(|prefix| url.strip_prefix(prefix));
    rest.is_some_and(|rest| !rest.is_empty() && !rest.contains(char::is_whitespace))
}

/// A text of at most 256 characters.
fn within(text: &Value, least: usize) -> Result<(), String> {
    let length = text.as_str().map(|text| text.chars().count());
    match length {
        Some(length) if (least..=256).contains(&length) => Ok(()),
        _ => Err("BUTTON_DATA_INVALID".to_owned()),
    }
}

#[test]
fn buttons_that_telegram_refuses_are_refused() {
    use serde_json::json;
    let check = |button: &Value, inline: bool| keyboard(&json!({"inline_keyboard": [[button]]}), inline);
    for button in [
        json!({"text": "x", "callback_data": "d".repeat(64)}),
        json!({"text": "x", "callback_data": "d", "style": "primary"}),
        json!({"text": "x", "url": "https://t.me/podium_bot?start=x"}),
        json!({"text": "x", "copy_text": {"text": "c"}}),
    ] {
        assert_eq!(check(&button, false), Ok(()), "{button}");
    }
    for button in [
        json!({"text": "x", "switch_inline_query": ""}),
        json!({"text": "x", "switch_inline_query_current_chat": "judo"}),
        json!({"text": "x", "switch_inline_query_chosen_chat": {"query": "judo", "allow_group_chats": true}}),
    ] {
        assert_eq!(check(&button, true), Ok(()), "{button}");
        assert_eq!(check(&button, false), Err("BUTTON_TYPE_INVALID".to_owned()), "{button}");
    }
    for button in [
        json!({"text": "x"}),
        json!({"text": "", "callback_data": "d"}),
        json!({"text": "x", "callback_data": ""}),
        json!({"text": "x", "callback_data": "ə".repeat(33)}),
        json!({"text": "x", "callback_data": "d", "url": "https://example.org"}),
        json!({"text": "x", "url": "javascript:1"}),
        json!({"text": "x", "url": "https://"}),
        json!({"text": "x", "callback_data": "d", "style": "blue"}),
        json!({"text": "x", "copy_text": {"text": ""}}),
        json!({"text": "x", "switch_inline_query": "q".repeat(257)}),
        json!({"text": "x", "switch_inline_query_chosen_chat": {"query": "judo"}}),
        json!({"text": "x", "callback_data": "d", "icon": "x"}),
    ] {
        assert!(check(&button, true).is_err(), "{button}");
    }
    let many = vec![json!({"text": "x", "callback_data": "d"}); 9];
    assert!(keyboard(&json!({"inline_keyboard": [many]}), true).is_err());
    assert!(keyboard(&json!({"inline_keyboard": [[]]}), true).is_err());
}
