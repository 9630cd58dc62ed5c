//! What comes out of order, twice, of kinds nobody knows, or with texts meant to harm.

use podium::chat_id::ChatId;
use serde_json::{Value, json};

use super::support::fake::{Call, TOKEN, Telegram};
use super::support::program::Bot;
use super::support::updates::{
    BOT_NAME, edited, guest, in_language, inline_query, membership, moved_from, moved_to, person, private,
    private_text, said, shared_chat, with,
};

/// Sends updates to the built program, then one that is surely answered, and gives all messages but that last.
async fn answers(updates: Vec<Value>) -> Vec<Call> {
    let server = Telegram::start().await;
    let bot = Bot::start_quiet(TOKEN, server.url());
    let last = server.push(updates.into_iter().chain([private_text(99, "/help")]));
    server
        .wait("the last answer", |server| {
            server.sent().iter().any(|call| call.chat() == 99).then_some(())
        })
        .await;
    server.wait_confirmed(last).await;
    let (status, log) = bot.stop().await;
    assert_eq!(status.code(), Some(0), "{log}");
    let refused: Vec<Call> = server.calls().into_iter().filter(|call| call.code == 400).collect();
    assert!(refused.is_empty(), "{refused:#?}");
    server.sent().into_iter().filter(|call| call.chat() != 99).collect()
}

#[tokio::test]
async fn updates_out_of_order_and_twice_lose_nothing_and_block_nothing() {
    let server = Telegram::start().await;
    let bot = Bot::start_quiet(TOKEN, server.url());
    let chats = 1..=6;
    server.push_again(
        [5, 3, 4, 3, 1, 1]
            .into_iter()
            .zip(chats.clone().map(|chat| private_text(chat, "/help"))),
    );
    server.wait_sent(4).await;
    let last = server.push([private_text(7, "/help"), private_text(8, "/help")]);
    server.wait_confirmed(last).await;
    server
        .wait("the last answers", |server| {
            let answered = |chat: i64| server.sent().iter().any(|call| call.chat() == chat);
            (answered(7) && answered(8)).then_some(())
        })
        .await;
    let (status, log) = bot.stop().await;
    assert_eq!(status.code(), Some(0), "{log}");
    let count = |chat: i64| server.sent().iter().filter(|call| call.chat() == chat).count();
    assert_eq!([1, 2, 3, 5, 7, 8].map(count), [1; 6], "every number is answered");
    assert!(chats.map(count).all(|count| count <= 1), "and no update twice");
}

#[tokio::test]
async fn kinds_of_updates_that_nobody_knows_are_passed_over() {
    let sent = answers(vec![
        json!({"hologram": {"id": 1}}),
        json!({}),
        json!({"message": null}),
        json!({"message": []}),
        json!({"callback_query": "pressed"}),
        json!({"message": {"message_id": "one", "chat": 7, "text": {"a": 1}}}),
        json!({"poll_answer": {"poll_id": "1", "user": person(42, "Aysel"), "option_ids": [0]}}),
        edited(3, -5, 42, json!({"text": "hello"})),
        membership(42, 42, "member", "kicked"),
        moved_from(-7, -1_007),
        shared_chat(43, 1, -7),
        private(44, json!({"hologram": {"depth": 3}})),
        private(
            45,
            json!({"text": "Lamiya Valiyeva", "entities": [{"type": "hologram", "offset": -1, "length": 900}]}),
        ),
    ])
    .await;
    let valiyeva: Vec<&Call> = sent.iter().filter(|call| call.chat() == 45).collect();
    assert!(
        valiyeva.len() == 1 && valiyeva[0].text().contains("Valiyeva"),
        "{sent:#?}"
    );
    assert!(sent.iter().all(|call| matches!(call.chat(), 43..=45)), "{sent:#?}");
}

#[tokio::test]
async fn chats_at_the_bounds_are_answered_and_those_beyond_passed_over() {
    let (least, most) = (ChatId::MIN.get(), ChatId::MAX.get());
    let help = |chat| said(7, chat, 42, json!({"text": format!("/help@{BOT_NAME}")}));
    let sent = answers(vec![
        private_text(most, "/help"),
        help(least),
        private_text(most + 1, "/help"),
        help(least - 1),
        help(i64::MIN),
        inline_query("q1", most + 1, "valiyeva", "", "private"),
        guest("g1", -8, most + 1, json!({"text": "valiyeva"})),
        moved_to(-7, least - 1),
    ])
    .await;
    let mut chats: Vec<i64> = sent.iter().map(Call::chat).collect();
    chats.sort_unstable();
    assert_eq!(chats, [least, most]);
}

#[tokio::test]
async fn texts_meant_to_harm_are_answered_within_the_rules() {
    let texts = [
        "\u{202e}yilavayalaimaL\u{202c} \u{2066}x\u{2069}".to_owned(),
        "\u{200b}\u{200d}\u{feff}\u{2060}".to_owned(),
        "Lamiya\u{200b} Vali\u{200d}yeva".to_owned(),
        "judo ".repeat(20_000),
        "ə".repeat(50_000),
        "a\u{301}".repeat(30_000),
        "1".repeat(100_000),
        "(".repeat(100_000),
        "<b>Phelps</b> &amp; <a href=\"https://example.org\">Bolt</a>".to_owned(),
        "@durov @all #gold $USD /athlete@ https://example.org a@b.org".to_owned(),
        "{{7*7}} ${x} %s %n ../../etc/passwd \u{0} \u{7} \u{1b}[31m".to_owned(),
        "' OR 1=1; DROP TABLE athletes; --".to_owned(),
        "MATCH \"judo* NEAR( ^".to_owned(),
        "👨‍👩‍👧‍👦🇦🇿🏳️‍🌈".repeat(200),
        "zalgo ẑ̴̢̛͓̲a̷̧̛l̵̨̛g̴̨̛o̶̡̕".to_owned(),
    ];
    let updates = texts.iter().zip(1..).map(|(text, chat)| private_text(chat, text));
    let sent = answers(updates.collect()).await;
    assert_eq!(sent.len(), texts.len(), "every one gets one answer");
    for call in &sent {
        let shown = call.shown();
        let is_hidden =
            |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\0'..='\u{8}' | '\u{1b}');
        assert!(!shown.contains(is_hidden), "{shown:?}");
        assert!(
            !shown.contains("@durov") && !shown.contains("@all"),
            "nobody is mentioned: {shown:?}"
        );
    }
}

#[tokio::test]
async fn what_people_call_themselves_does_no_harm() {
    let names = ["<b>@all", "\u{202e}", "", "' --", &"n".repeat(10_000)];
    let updates = names.iter().zip(1..).map(|(name, chat)| {
        let from = json!({"from": person(chat, name)});
        private(chat, with(json!({"text": "Lamiya Valiyeva"}), from))
    });
    let languages = ["", "xx", "zh-hans-cn-x-private", "\u{202e}"];
    let in_languages = languages
        .iter()
        .zip(11..)
        .map(|(code, chat)| private(chat, in_language(chat, code, "Lamiya Valiyeva")));
    let sent = answers(updates.chain(in_languages).collect()).await;
    assert_eq!(sent.len(), names.len() + languages.len());
    let first = sent.iter().find(|call| call.chat() < 11).unwrap().text();
    assert!(first.contains("Valiyeva"));
    assert!(
        sent.iter()
            .filter(|call| call.chat() < 11)
            .all(|call| call.text() == first),
        "the same answer whatever one is called"
    );
}
