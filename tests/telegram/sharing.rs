//! Answers in other chats: inline mode, guest mode, links, and what is shared.

use podium::chat_id::ChatId;
use serde_json::json;

use super::Inside;
use super::book::Book;
use super::support::fake::{Abilities, Telegram};
use super::support::updates::{BOT_NAME, GROUP, group_text, guest, inline_query, private_text};

fn link(question: &str) -> String {
    podium::question::to_link(question).unwrap()
}

#[tokio::test]
async fn a_list_has_whole_answers_and_goes_on_when_scrolled() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Book::default());
    server.push([inline_query("i1", 42, "aze", "", "private")]);
    let list = server.wait_calls("answerinlinequery", 1).await.remove(0);
    assert_eq!(list.code, 200, "{:?}", list.body);
    let results = list.body["results"].as_array().unwrap();
    assert_eq!(results.len(), 8);
    assert_eq!(
        (&results[1]["title"], &results[1]["description"]),
        (&json!("🏅 list 1"), &json!("about list 1"))
    );
    let content = &results[1]["input_message_content"];
    assert_eq!(content["parse_mode"], "HTML");
    assert!(content["message_text"].as_str().unwrap().starts_with("<b>list 1</b>"));
    assert!(
        results[0]["input_message_content"]["rich_message"]["html"].is_string(),
        "a table is a table"
    );
    assert_eq!(
        (&list.body["is_personal"], &list.body["next_offset"]),
        (&json!(true), &json!("8"))
    );
    assert_eq!(list.body["button"]["start_parameter"], json!(link("aze")));

    let mut ids: Vec<String> = Vec::new();
    let mut offset = String::new();
    for number in 0.. {
        let query = format!("more{number}");
        server.push([inline_query(&query, 42, "aze", &offset, "private")]);
        let list = server
            .wait("the list", |server| {
                let lists = server.calls_of("answerinlinequery");
                lists
                    .into_iter()
                    .find(|list| list.body["inline_query_id"] == query.as_str())
            })
            .await;
        let results = list.body["results"].as_array().unwrap();
        ids.extend(results.iter().map(|result| result["id"].as_str().unwrap().to_owned()));
        offset = list.body["next_offset"].as_str().unwrap().to_owned();
        if offset.is_empty() {
            break;
        }
    }
    bot.stop().await.unwrap();
    assert_eq!(ids.len(), 50, "Telegram shows no more");
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 50);
}

#[tokio::test]
async fn an_empty_query_and_one_that_fits_nothing_still_lead_to_the_bot() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Book::default());
    server.push([inline_query("i1", 42, "", "", "sender")]);
    let empty = server.wait_calls("answerinlinequery", 1).await.remove(0);
    assert_eq!(empty.body["button"]["start_parameter"], "inline");
    server.push([inline_query("i2", 42, "nothing", "", "sender")]);
    let nothing = server.wait_calls("answerinlinequery", 2).await.remove(1);
    bot.stop().await.unwrap();
    assert_eq!((nothing.code, &nothing.body["results"]), (200, &json!([])));
    assert_ne!(nothing.body["button"]["text"], empty.body["button"]["text"]);
}

#[tokio::test]
async fn forged_offsets_and_endless_queries_do_no_harm() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Book::default());
    let long = "я".repeat(100_000);
    for (at, (query, offset)) in [
        ("aze", "-1"),
        ("aze", "999999999999999999999"),
        ("aze", "60"),
        (&long, "x"),
    ]
    .iter()
    .enumerate()
    {
        server.push([inline_query(&format!("i{at}"), 42, query, offset, "private")]);
        let lists = server.wait_calls("answerinlinequery", at + 1).await;
        assert_eq!(lists[at].code, 200, "{offset}");
    }
    bot.stop().await.unwrap();
}

#[tokio::test]
async fn an_older_server_gets_lists_of_lines() {
    let server = Telegram::start_old().await;
    let bot = Inside::start(&server, Book::default());
    for at in 0..2 {
        server.push([inline_query(&format!("i{at}"), 42, "aze", "", "private")]);
        server
            .wait("a list", |server| {
                let lists = server.calls_of("answerinlinequery");
                (lists.iter().filter(|list| list.code == 200).count() > at).then_some(())
            })
            .await;
    }
    bot.stop().await.unwrap();
    let codes: Vec<u16> = server
        .calls_of("answerinlinequery")
        .iter()
        .map(|call| call.code)
        .collect();
    assert_eq!(codes, [400, 200, 200], "it is asked but once");
}

#[tokio::test]
async fn a_guest_answers_the_caller() {
    let server = Telegram::start().await;
    let book = Book::default();
    let bot = Inside::start(&server, book.clone());
    server.push([
        guest("g1", -500, 42, json!({"text": format!("@{BOT_NAME} list of judoka")})),
        guest("g2", -500, 42, json!({"text": format!("@{BOT_NAME}")})),
    ]);
    let answers = server.wait_calls("answerguestquery", 2).await;
    bot.stop().await.unwrap();
    assert!(answers.iter().all(|call| call.code == 200), "{answers:#?}");
    let content = &answers[0].body["result"]["input_message_content"];
    assert!(
        content["message_text"]
            .as_str()
            .unwrap()
            .starts_with("<b>list of judoka</b>")
    );
    assert_eq!(server.sent().len(), 0, "the bot is no member of that chat");
    let asked = book.asked();
    assert_eq!((asked[0].chat, asked[1].text.as_str()), (ChatId::new(42), "/help"));
}

#[tokio::test]
async fn an_answer_can_be_shared_and_its_reading_line_repeats_it() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Book::default());
    server.push([private_text(42, "list of judoka")]);
    let sent = server.wait_sent(1).await.remove(0);
    let share = sent
        .buttons()
        .into_iter()
        .find(|button| button["text"] == "Share")
        .unwrap()
        .clone();
    assert_eq!(share, json!({"text": "Share", "switch_inline_query": "list of judoka"}));
    let start = link("list of judoka");
    let line = format!("<a href=\"https://t.me/{BOT_NAME}?start={start}\"><i>reading of list of judoka</i></a>");
    assert!(sent.text().ends_with(&line), "{}", sent.text());
    server.push([
        private_text(43, &format!("/start {start}")),
        group_text(9, &format!("/start@{BOT_NAME} {start}")),
        private_text(44, "/start forged-payload"),
        private_text(45, "/start"),
    ]);
    let sent = server.wait_sent(5).await;
    bot.stop().await.unwrap();
    let to = |chat: i64| sent.iter().find(|call| call.chat() == chat).unwrap().text().to_owned();
    assert!(to(43).starts_with("<b>list of judoka</b>"));
    assert!(to(GROUP).starts_with("<b>list of judoka</b>"));
    assert!(to(44).starts_with("<b>/start</b>") && to(45).starts_with("<b>/start</b>"));
}

#[tokio::test]
async fn without_inline_mode_a_link_is_shared() {
    let server = Telegram::start().await;
    server.allow(Abilities {
        inline: false,
        ..Abilities::default()
    });
    let bot = Inside::start(&server, Book::default());
    server.push([private_text(42, "list")]);
    let sent = server.wait_sent(1).await.remove(0);
    bot.stop().await.unwrap();
    let share = sent
        .buttons()
        .into_iter()
        .find(|button| button["text"] == "Share")
        .unwrap()
        .clone();
    assert!(
        share["url"]
            .as_str()
            .unwrap()
            .starts_with("https://t.me/share/url?url="),
        "{share}"
    );
}
