#[test]
fn constants_are_read() {
    use super::constant;
    let cases = [
        ("Type of the result, must be article", Some("article")),
        ("Type of the rich text, always \"bold\"", Some("bold")),
        (
            "Style of the button. Must be one of \"danger\" (red) or \"primary\"",
            None,
        ),
        ("Title of the result", None),
    ];
    for (description, expected) in cases {
        assert_eq!(constant(description).as_deref(), expected, "{description}");
    }
}

#[test]
fn calls_are_held_against_the_reference() {
    use serde_json::{Value, json};

    use super::{check, is_at_hand};

    if !is_at_hand() {
        return;
    }
    let article = |content: Value| {
        json!({"guest_query_id": "g", "result": {
            "type": "article", "id": "a", "title": "Judo", "input_message_content": content
        }})
    };
    let keyboard = |button: Value| json!({"chat_id": 1, "text": "a", "reply_markup": {"inline_keyboard": [[button]]}});
    let good = [
        ("getme", json!({})),
        (
            "sendmessage",
            json!({"chat_id": 1, "text": "a", "link_preview_options": {"is_disabled": true}}),
        ),
        ("sendmessage", json!({"chat_id": "@channel", "text": "a"})),
        (
            "sendmessage",
            keyboard(json!({"text": "x", "copy_text": {"text": "c"}, "style": "primary"})),
        ),
        (
            "sendrichmessage",
            json!({"chat_id": 1, "rich_message": {"html": "<p>a</p>"}}),
        ),
        (
            "answerguestquery",
            article(json!({"message_text": "a", "parse_mode": "HTML"})),
        ),
        (
            "answerguestquery",
            article(json!({"rich_message": {"html": "<p>a</p>"}})),
        ),
        (
            "setmycommands",
            json!({"commands": [{"command": "a", "description": "b"}], "scope": {"type": "chat", "chat_id": 1}}),
        ),
        (
            "setwebhook",
            json!({"url": "https://example.org", "max_connections": 40, "allowed_updates": ["message"]}),
        ),
    ];
    for (method, body) in good {
        assert_eq!(check(method, &body), Ok(()), "{method} {body}");
    }
    let bad = [
        ("sendmesage", json!({}), "no such method"),
        ("sendmessage", json!({"chat_id": 1}), "/text is missing"),
        (
            "sendmessage",
            json!({"chat_id": 1.5, "text": "a"}),
            "/chat_id is no Integer",
        ),
        ("sendmessage", json!({"chat_id": 1, "text": 5}), "/text is no String"),
        (
            "sendmessage",
            json!({"chat_id": 1, "text": "a", "parse_mode": null}),
            "/parse_mode is no String",
        ),
        (
            "sendmessage",
            json!({"chat_id": 1, "text": "a", "parsemode": "HTML"}),
            "/parsemode is unknown",
        ),
        (
            "sendmessage",
            json!({"chat_id": 1, "text": "a", "protect_content": "true"}),
            "/protect_content is no Boolean",
        ),
        (
            "sendmessage",
            json!({"chat_id": 1, "text": "a", "link_preview_options": {"disabled": true}}),
            "/link_preview_options/disabled is unknown",
        ),
        (
            "sendmessage",
            keyboard(json!({"callback_data": "d"})),
            "/reply_markup/inline_keyboard/0/0/text is missing",
        ),
        (
            "sendrichmessage",
            json!({"chat_id": 1, "rich_message": {"htm": "<p>a</p>"}}),
            "/rich_message/htm is unknown",
        ),
        (
            "answerguestquery",
            article(json!({"message_text": 3})),
            "/result/input_message_content/message_text is no String",
        ),
        (
            "answerguestquery",
            json!({"guest_query_id": "g", "result": {"type": "card", "id": "a", "title": "x"}}),
            "/result",
        ),
        (
            "setmycommands",
            json!({"commands": [{"command": "a"}]}),
            "/commands/0/description is missing",
        ),
        (
            "setmycommands",
            json!({"commands": [], "scope": {"type": "chat"}}),
            "/scope/chat_id is missing",
        ),
        (
            "setwebhook",
            json!({"url": "https://example.org", "allowed_updates": "message"}),
            "/allowed_updates is no array",
        ),
    ];
    for (method, body, expected) in bad {
        let why = check(method, &body).expect_err(method);
        assert!(why.contains(expected), "{method} {body}: {why}");
    }
}
