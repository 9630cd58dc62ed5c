//! The server itself: what it remembers and what it refuses, seen by a client that is not the bot.

use serde_json::{Value, json};
use teloxide::Bot;
use teloxide::payloads::SetWebhookSetters;
use teloxide::requests::{Request, Requester};

use super::support::fake::{Abilities, TOKEN, Telegram};
use super::support::updates::{GROUP, guest, inline_query, membership, moved_to, press, press_inline};

/// Calls a method with whatever body, and gives the code and the answer.
async fn call(server: &Telegram, method: &str, body: Value) -> (u64, Value) {
    let url = format!("{}/bot{TOKEN}/{method}", server.url());
    let client = teloxide::net::default_reqwest_settings().no_proxy().build().unwrap();
    let sent = client
        .post(url)
        .header("content-type", "application/json")
        .body(body.to_string());
    let answer: Value = serde_json::from_str(&sent.send().await.unwrap().text().await.unwrap()).unwrap();
    match answer["ok"].as_bool() {
        Some(true) => (200, answer["result"].clone()),
        _ => (answer["error_code"].as_u64().unwrap(), answer["description"].clone()),
    }
}

fn says(answer: &(u64, Value), code: u64, word: &str) {
    assert!(
        answer.0 == code && answer.1.as_str().unwrap_or_default().contains(word),
        "{answer:?}, not {code} {word}"
    );
}

#[tokio::test]
async fn an_edit_has_to_change_something_that_is_there() {
    let server = Telegram::start().await;
    let (_, sent) = call(&server, "sendMessage", json!({"chat_id": 42, "text": "first"})).await;
    let id = sent["message_id"].as_i64().unwrap();
    let edit = |more: Value| {
        let mut body = json!({"chat_id": 42, "message_id": id});
        body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        call(&server, "editMessageText", body)
    };
    let keyboard = json!({"inline_keyboard": [[{"text": "x", "callback_data": "d"}]]});
    says(&edit(json!({"text": "first"})).await, 400, "message is not modified");
    assert_eq!(edit(json!({"text": "first", "reply_markup": keyboard})).await.0, 200);
    says(
        &edit(json!({"text": "first", "reply_markup": keyboard})).await,
        400,
        "not modified",
    );
    let (code, edited) = edit(json!({"text": "second"})).await;
    assert_eq!(
        (code, &edited["text"], &edited["message_id"]),
        (200, &json!("second"), &json!(id))
    );
    assert_eq!(server.shown(42, id), Some((json!("second"), Value::Null)));
    says(&edit(json!({"rich_message": {"html": "<p>a</p>"}})).await, 400, "kind");
    server.delete(42, id);
    says(&edit(json!({"text": "third"})).await, 400, "message to edit not found");
}

#[tokio::test]
async fn rich_messages_are_unknown_to_an_old_server() {
    let rich = json!({"chat_id": 42, "rich_message": {"html": "<p>a</p>"}});
    let new = Telegram::start().await;
    let (code, sent) = call(&new, "sendRichMessage", rich.clone()).await;
    assert_eq!((code, &sent["rich_message"]["blocks"][0]["text"]), (200, &json!("a\n")));
    assert_eq!(new.sent()[0].text(), "<p>a</p>");
    says(
        &call(
            &new,
            "sendRichMessage",
            json!({"chat_id": 42, "rich_message": {"html": "<p>a"}}),
        )
        .await,
        400,
        "rich message",
    );
    let old = Telegram::start_old().await;
    says(&call(&old, "sendRichMessage", rich).await, 404, "Not Found");
    let (_, sent) = call(&old, "sendMessage", json!({"chat_id": 42, "text": "a"})).await;
    let edit = json!({"chat_id": 42, "message_id": sent["message_id"], "rich_message": {"html": "<p>b</p>"}});
    says(&call(&old, "editMessageText", edit).await, 400, "message text is empty");
}

#[tokio::test]
async fn every_query_is_answered_once() {
    let server = Telegram::start().await;
    server.push([
        press("p", 42, "d"),
        inline_query("i", 42, "judo", "", "sender"),
        guest("g", GROUP, 42, json!({"text": "@Podium_Test_bot judo"})),
    ]);
    let article = json!({
        "type": "article", "id": "a", "title": "Judo", "input_message_content": {"message_text": "11 medals"}
    });
    for (method, body) in [
        ("answerCallbackQuery", json!({"callback_query_id": "p"})),
        (
            "answerInlineQuery",
            json!({"inline_query_id": "i", "results": [article]}),
        ),
        ("answerGuestQuery", json!({"guest_query_id": "g", "result": article})),
    ] {
        assert_eq!(call(&server, method, body.clone()).await.0, 200, "{method}");
        says(&call(&server, method, body).await, 400, "query is too old");
    }
    let id = server.choose("i", "a");
    assert_eq!(server.shown_inline(&id), Some((json!("11 medals"), Value::Null)));
    let edit = json!({"inline_message_id": id, "text": "12 medals"});
    assert_eq!(call(&server, "editMessageText", edit.clone()).await, (200, json!(true)));
    says(&call(&server, "editMessageText", edit).await, 400, "not modified");
}

#[tokio::test]
async fn a_message_whose_button_is_pressed_can_be_edited() {
    let server = Telegram::start().await;
    server.push([press("p", 42, "d"), press_inline("q", 42, "d", "abc")]);
    let same = json!({"chat_id": 42, "message_id": 600, "text": "an answer"});
    says(&call(&server, "editMessageText", same).await, 400, "not modified");
    let unseen = json!({"inline_message_id": "abc", "rich_message": {"html": "<p>a</p>"}});
    assert_eq!(call(&server, "editMessageText", unseen).await.0, 200);
}

#[tokio::test]
async fn a_chat_that_is_closed_or_moved_takes_no_messages() {
    let server = Telegram::start().await;
    let send = || call(&server, "sendMessage", json!({"chat_id": GROUP, "text": "a"}));
    assert_eq!(send().await.0, 200);
    server.push([membership(GROUP, 42, "member", "kicked")]);
    says(&send().await, 403, "kicked");
    server.push([membership(GROUP, 42, "left", "member")]);
    assert_eq!(call(&server, "leaveChat", json!({"chat_id": GROUP})).await.0, 200);
    says(&send().await, 403, "not a member");
    server.push([moved_to(-7, -1_007)]);
    says(
        &call(&server, "sendMessage", json!({"chat_id": -7, "text": "a"})).await,
        400,
        "upgraded",
    );
}

#[tokio::test]
async fn members_are_what_they_were_set_to_be() {
    let server = Telegram::start().await;
    server.set_member(GROUP, 42, "administrator");
    server.set_member(GROUP, 43, "creator");
    let bot = Bot::with_client(
        TOKEN,
        teloxide::net::default_reqwest_settings().no_proxy().build().unwrap(),
    )
    .set_api_url(server.url().parse().unwrap());
    let chat = teloxide::types::ChatId(GROUP);
    let user = teloxide::types::UserId;
    let administrators = bot.get_chat_administrators(chat).send().await.unwrap();
    assert_eq!(
        administrators.iter().map(|it| it.user.id).collect::<Vec<_>>(),
        [user(42), user(43)]
    );
    for (id, is_privileged) in [(42, true), (43, true), (44, false)] {
        let member = bot.get_chat_member(chat, user(id)).send().await.unwrap();
        assert_eq!(member.is_privileged(), is_privileged, "{id}");
    }
    for status in ["member", "restricted", "left", "kicked"] {
        server.set_member(GROUP, 42, status);
        let member = bot.get_chat_member(chat, user(42)).send().await.unwrap();
        assert!(!member.is_privileged(), "{status}");
    }
}

/// The one method here that teloxide sends as a form.
#[tokio::test]
async fn a_webhook_is_in_the_way_of_polling() {
    let server = Telegram::start().await;
    let bot = Bot::with_client(
        TOKEN,
        teloxide::net::default_reqwest_settings().no_proxy().build().unwrap(),
    )
    .set_api_url(server.url().parse().unwrap());
    bot.set_webhook("https://example.org/hook".parse().unwrap())
        .max_connections(40)
        .secret_token("a_B-9".to_owned())
        .send()
        .await
        .unwrap();
    let (_, info) = call(&server, "getWebhookInfo", json!({})).await;
    assert_eq!(info["url"], "https://example.org/hook");
    says(&call(&server, "getUpdates", json!({})).await, 409, "webhook is active");
    bot.delete_webhook().send().await.unwrap();
    server.push([press("p", 42, "d")]);
    let (code, updates) = call(&server, "getUpdates", json!({})).await;
    assert_eq!((code, updates.as_array().map(Vec::len)), (200, Some(1)));
}

#[tokio::test]
async fn the_bot_tells_what_it_may_do() {
    let server = Telegram::start().await;
    server.allow(Abilities {
        inline: false,
        ..Abilities::default()
    });
    let (_, me) = call(&server, "getMe", json!({})).await;
    assert_eq!(
        (&me["supports_inline_queries"], &me["supports_guest_queries"]),
        (&json!(false), &json!(true))
    );
    let share = json!({"inline_keyboard": [[{"text": "Share", "switch_inline_query": "judo"}]]});
    says(
        &call(
            &server,
            "sendMessage",
            json!({"chat_id": 1, "text": "a", "reply_markup": share}),
        )
        .await,
        400,
        "BUTTON_TYPE_INVALID",
    );
}

#[tokio::test]
async fn what_the_reference_does_not_know_is_kept_against_the_bot() {
    let server = Telegram::start().await;
    let bad = call(&server, "sendMessage", json!({"chat_id": "42", "text": 5})).await;
    let violations = server.take_violations();
    if super::support::reference::is_at_hand() {
        says(&bad, 400, "reference: /text is no String");
        assert_eq!(violations, ["sendmessage: /text is no String"]);
    }
    assert!(server.take_violations().is_empty());
}
