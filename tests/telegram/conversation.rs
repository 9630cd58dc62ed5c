//! What is answered, where, and what is not.

use std::collections::HashMap;

use podium::chat::{Asker, Request};
use podium::chat_id::ChatId;
use serde_json::{Value, json};

use super::support::fake::{Call, Telegram};
use super::support::updates::{
    BOT_NAME, GROUP, group, group_text, press, press_old, private, private_text, reply_to_bot, with,
};
use super::{Inside, echo};

/// Sends updates, then one that is surely answered, and gives all messages but that last.
async fn answers(updates: Vec<Value>) -> Vec<Call> {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, echo);
    let last = server.push(updates.into_iter().chain([private_text(99, "the last question")]));
    server
        .wait("the last answer", |server| {
            server.sent().iter().any(|call| call.chat() == 99).then_some(())
        })
        .await;
    server.wait_confirmed(last).await;
    bot.stop().await.unwrap();
    server.sent().into_iter().filter(|call| call.chat() != 99).collect()
}

fn texts(calls: &[Call]) -> Vec<&str> {
    calls.iter().map(Call::text).collect()
}

#[tokio::test]
async fn a_private_question_is_answered() {
    let sent = answers(vec![private_text(42, "valiyeva")]).await;
    let expected = json!({
        "chat_id": 42, "text": "<b>Private</b>: valiyeva", "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": true},
        "reply_markup": {"inline_keyboard": [[
            {"text": "Rio", "callback_data": "2o:rio 2016"}, {"text": "Tokyo", "callback_data": "2o:tokyo 2020"}
        ]]}
    });
    assert_eq!(sent.iter().map(|call| &call.body).collect::<Vec<_>>(), [&expected]);
}

#[tokio::test]
async fn questions_of_a_chat_are_answered_in_their_order() {
    let asked: Vec<String> = (0..9).map(|i| format!("question {i}")).collect();
    let sent = answers(asked.iter().map(|text| private_text(42, text)).collect()).await;
    let expected: Vec<String> = asked.iter().map(|text| format!("<b>Private</b>: {text}")).collect();
    assert_eq!(texts(&sent), expected);
}

#[tokio::test]
async fn markup_in_a_question_comes_back_as_typed() {
    let sent = answers(vec![private_text(42, "<b>&amp; \"x\" <script>")]).await;
    assert_eq!(
        texts(&sent),
        ["<b>Private</b>: &lt;b&gt;&amp;amp; \"x\" &lt;script&gt;"]
    );
}

#[tokio::test]
async fn commands_reach_the_engine_in_one_form() {
    let sent = answers(vec![
        private_text(42, "/Standings\nrio"),
        private_text(42, &format!("/ATHLETE@{} valiyeva", BOT_NAME.to_uppercase())),
        private_text(42, "/standings@another_bot rio"),
        private_text(42, "/unknown"),
    ])
    .await;
    assert_eq!(
        texts(&sent),
        [
            "<b>Private</b>: /standings rio",
            "<b>Private</b>: /athlete valiyeva",
            "<b>Private</b>: /unknown"
        ]
    );
}

#[tokio::test]
async fn in_a_group_only_what_is_said_to_the_bot_is_answered() {
    let sent = answers(vec![
        group_text(1, "hello everybody"),
        group_text(2, &format!("/standings@{BOT_NAME} rio")),
        group_text(3, "/standings@another_bot rio"),
        group_text(4, "/games"),
        group_text(5, "/ban"),
        group_text(6, &format!("@{} who won judo", BOT_NAME.to_lowercase())),
        group(7, with(json!({"text": "and in Tokyo?"}), reply_to_bot())),
        group(8, json!({"sticker": {"file_id": "x"}})),
    ])
    .await;
    assert_eq!(
        texts(&sent),
        [
            "<b>Group</b>: /standings rio",
            "<b>Group</b>: /games",
            "<b>Group</b>: who won judo",
            "<b>Group</b>: and in Tokyo?"
        ]
    );
    let replied: Vec<i64> = sent
        .iter()
        .map(|call| call.body["reply_parameters"]["message_id"].as_i64().unwrap())
        .collect();
    assert_eq!(replied, [2, 4, 6, 7]);
    assert!(
        sent.iter()
            .all(|call| call.body["reply_parameters"]["allow_sending_without_reply"] == true)
    );
}

#[tokio::test]
async fn an_answer_stays_in_its_topic() {
    let question = |id: i64, more: Value| group(id, with(json!({"text": "/help"}), more));
    let opened = json!({"message_thread_id": 9, "is_topic_message": true, "text": "hello", "reply_to_message": {
        "message_id": 9, "date": 1, "chat": {"id": GROUP, "type": "supergroup", "title": "T"},
        "from": {"id": super::support::updates::BOT_ID, "is_bot": true, "first_name": "P", "username": BOT_NAME},
        "forum_topic_created": {"name": "Judo", "icon_color": 1}
    }});
    let sent = answers(vec![
        question(1, json!({"message_thread_id": 9, "is_topic_message": true})),
        question(2, json!({"message_thread_id": 8})),
        question(3, json!({})),
        group(4, opened),
    ])
    .await;
    let topics: Vec<&Value> = sent.iter().map(|call| &call.body["message_thread_id"]).collect();
    assert_eq!(
        topics,
        [&json!(9), &Value::Null, &Value::Null],
        "a thread outside a topic, and a topic's opening"
    );
}

#[tokio::test]
async fn captions_are_read_and_other_media_get_a_kind_word_in_private() {
    let sent = answers(vec![
        private(42, json!({"photo": [], "caption": "valiyeva"})),
        private(43, json!({"sticker": {"file_id": "x"}})),
        private(44, json!({"photo": [], "media_group_id": "album"})),
        private(45, json!({"pinned_message": {"message_id": 1}})),
    ])
    .await;
    let mut chats: Vec<i64> = sent.iter().map(Call::chat).collect();
    chats.sort_unstable();
    assert_eq!(chats, [42, 43]);
    assert!(texts(&sent).contains(&"<b>Private</b>: valiyeva"));
}

#[tokio::test]
async fn bots_are_not_answered_but_anonymous_administrators_are() {
    let bot = json!({"id": 5, "is_bot": true, "first_name": "Other", "username": "other_bot"});
    let text = format!("/help@{BOT_NAME}");
    let sent = answers(vec![
        group(1, json!({"text": text, "from": bot})),
        group(
            2,
            json!({"text": text, "from": bot, "sender_chat": {"id": GROUP, "type": "supergroup", "title": "T"}}),
        ),
        private(42, json!({"text": "from inline mode", "via_bot": bot})),
        json!({"channel_post": {"message_id": 3, "date": 1, "chat": {"id": -5, "type": "channel"}, "text": text}}),
    ])
    .await;
    let replied: Vec<&Value> = sent
        .iter()
        .map(|call| &call.body["reply_parameters"]["message_id"])
        .collect();
    assert_eq!(replied, [&json!(2)]);
}

#[tokio::test]
async fn a_pressed_button_asks_its_question() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, echo);
    server.push([private_text(42, "paris")]);
    let sent = server.wait_sent(1).await;
    let data = sent[0].body["reply_markup"]["inline_keyboard"][0][1]["callback_data"]
        .as_str()
        .unwrap()
        .to_owned();
    server.push([press("q1", 42, &data)]);
    let sent = server.wait_sent(2).await;
    assert_eq!(sent[1].text(), "<b>Private</b>: tokyo 2020");
    let answered = server
        .wait("the press", |server| server.calls_of("answercallbackquery").pop())
        .await;
    assert_eq!(
        (answered.code, answered.body),
        (200, json!({"callback_query_id": "q1"}))
    );
    bot.stop().await.unwrap();
}

/// What a question may lean on: in a private chat and behind its buttons the same, in a group another for each person,
/// but for those who speak in the name of the group.
#[tokio::test]
async fn people_are_told_apart_but_nobody_else() {
    let server = Telegram::start().await;
    let (ask, asked) = std::sync::mpsc::channel();
    let bot = Inside::start(&server, move |request: &Request| {
        ask.send((request.text.clone(), request.asker)).unwrap();
        echo(request)
    });
    let text = |text: &str| format!("/games@{BOT_NAME} {text}");
    let by = |id: i64| json!({"from": {"id": id, "is_bot": false, "first_name": "B"}});
    let nameless = json!({
        "from": {"id": 1_087_968_824, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot"},
        "sender_chat": {"id": GROUP, "type": "supergroup", "title": "T"}
    });
    server.push([
        private_text(42, "typed alone"),
        press("q1", 42, "1:pressed alone"),
        private_text(43, "another alone"),
        group_text(1, &text("typed")),
        press_old("q2", "1:pressed"),
        group(2, with(json!({"text": text("another")}), by(43))),
        group(3, with(json!({"text": text("nameless")}), nameless)),
    ]);
    server.wait_sent(7).await;
    bot.stop().await.unwrap();
    let asked: HashMap<String, Option<Asker>> = asked.into_iter().collect();
    let id = |number| ChatId::new(number).unwrap();
    for (what, asker) in [
        ("typed alone", Asker::chat(id(42))),
        ("pressed alone", Asker::chat(id(42))),
        ("another alone", Asker::chat(id(43))),
        ("/games typed", Asker::person(id(GROUP), 42)),
        ("pressed", Asker::person(id(GROUP), 42)),
        ("/games another", Asker::person(id(GROUP), 43)),
        ("/games nameless", Asker::chat(id(GROUP))),
    ] {
        assert_eq!(asked[what], Some(asker), "{what}");
    }
}

#[tokio::test]
async fn a_button_of_an_old_message_still_works() {
    let sent = answers(vec![press_old("q1", "1:rio 2016")]).await;
    assert_eq!((sent[0].chat(), sent[0].text()), (GROUP, "<b>Group</b>: rio 2016"));
    assert_eq!(sent[0].body["reply_parameters"]["message_id"], 600);
}
