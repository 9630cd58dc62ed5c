//! Answers to inline and guest queries.

use std::collections::HashSet;

use serde_json::Value;

use super::keyboard::keyboard;
use super::message::{rich_message, text};
use super::{is_token, only};

/// Checks `answerInlineQuery`, but for whether the query exists. An old server does not know rich messages.
pub fn answer(body: &Value, is_old: bool) -> Result<(), String> {
    only(
        body,
        &[
            "inline_query_id",
            "results",
            "cache_time",
            "is_personal",
            "next_offset",
            "button",
        ],
    )?;
    let results = body["results"].as_array().ok_or("results must be an array")?;
    if results.len() > 50 {
        return Err("RESULTS_TOO_MUCH".to_owned());
    }
    let mut ids = HashSet::new();
    for one in results {
        result(one, is_old, true)?;
        if !ids.insert(one["id"].as_str().unwrap_or_default()) {
            return Err("RESULT_ID_DUPLICATE".to_owned());
        }
    }
    if let Some(time) = body.get("cache_time") {
        time.as_u64().ok_or("wrong cache time")?;
    }
    if let Some(offset) = body.get("next_offset") {
        let fits = offset.as_str().is_some_and(|offset| offset.len() <= 64);
        fits.then_some(()).ok_or("NEXT_OFFSET_INVALID")?;
    }
    body.get("button").map_or(Ok(()), button)
}

/// Checks `answerGuestQuery`, but for whether the query exists.
pub fn answer_guest(body: &Value, inline: bool) -> Result<(), String> {
    only(body, &["guest_query_id", "result"])?;
    result(&body["result"], false, inline)
}

/// A result: an article, the one kind that is used.
fn result(result: &Value, is_old: bool, inline: bool) -> Result<(), String> {
    only(
        result,
        &[
            "type",
            "id",
            "title",
            "description",
            "input_message_content",
            "reply_markup",
            "url",
            "thumbnail_url",
            "thumbnail_width",
            "thumbnail_height",
        ],
    )?;
    if result["type"] != "article" {
        return Err("unallowed type of an inline query result".to_owned());
    }
    if !result["id"].as_str().is_some_and(|id| (1..=64).contains(&id.len())) {
        return Err("RESULT_ID_INVALID".to_owned());
    }
    if result["title"].as_str().is_none_or(|title| title.trim().is_empty()) {
        return Err("can't parse inline query result: title is empty".to_owned());
    }
    let content = &result["input_message_content"];
    if content.get("rich_message").is_some() {
        if is_old {
            return Err("can't parse inline query result: can't find field \"message_text\"".to_owned());
        }
        only(content, &["rich_message"])?;
        rich_message(&content["rich_message"])?;
    } else {
        only(content, &["message_text", "parse_mode", "link_preview_options"])?;
        text(&content["message_text"], &content["parse_mode"])?;
    }
    result
        .get("reply_markup")
        .map_or(Ok(()), |markup| keyboard(markup, inline))
}

/// The button over the results.
fn button(button: &Value) -> Result<(), String> {
    only(button, &["text", "start_parameter"])?;
    if button["text"].as_str().is_none_or(|text| text.trim().is_empty()) {
        return Err("can't parse inline query results button: text is empty".to_owned());
    }
    let fits = button["start_parameter"]
        .as_str()
        .is_some_and(|word| is_token(word, 64));
    fits.then_some(()).ok_or_else(|| "START_PARAM_INVALID".to_owned())
}

#[test]
fn answers_that_telegram_refuses_are_refused() {
    use serde_json::json;
    let article = |id: &str| {
        json!({
            "type": "article", "id": id, "title": "Judo", "description": "11 medals",
            "input_message_content": {"message_text": "<b>Judo</b>", "parse_mode": "HTML"},
            "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "d"}]]}
        })
    };
    let with = |field: &str, value: Value| {
        let mut body = json!({"inline_query_id": "q", "results": [article("a"), article("b")], "cache_time": 0});
        body[field] = value;
        body
    };
    let rich = json!({
        "type": "article", "id": "r", "title": "Judo",
        "input_message_content": {"rich_message": {"html": "<p>a</p>"}}
    });
    for body in [
        with("is_personal", json!(true)),
        with("results", json!([])),
        with("next_offset", json!("")),
        with("button", json!({"text": "x", "start_parameter": "a-Z_0"})),
    ] {
        assert_eq!(answer(&body, true), Ok(()), "{body}");
    }
    assert_eq!(answer(&with("results", json!([rich])), false), Ok(()));
    assert!(answer(&with("results", json!([rich])), true).is_err());
    let many: Vec<Value> = (0..51).map(|i| article(&i.to_string())).collect();
    let without = |field: &str| {
        let mut article = article("a");
        article.as_object_mut().unwrap().remove(field);
        json!([article])
    };
    for body in [
        with("results", json!(many)),
        with("results", json!([article("a"), article("a")])),
        with("results", json!([article("")])),
        with("results", json!([article(&"i".repeat(65))])),
        with("results", without("title")),
        with("results", without("input_message_content")),
        with("cache_time", json!(-1)),
        with("next_offset", json!("o".repeat(65))),
        with("button", json!({"text": "x", "start_parameter": ""})),
        with("button", json!({"text": "x", "start_parameter": "a b"})),
        with("button", json!({"text": "x"})),
    ] {
        assert!(answer(&body, false).is_err(), "{body}");
    }
}
