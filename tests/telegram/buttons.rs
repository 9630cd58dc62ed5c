//! Buttons that change their message, in chats and in messages sent through inline mode.

use podium::chat_id::ChatId;
use serde_json::{Value, json};

use super::Inside;
use super::book::Book;
use super::support::fake::{Call, Fault, Telegram};
use super::support::updates::{GROUP, group_text, inline_query, press, press_at, press_inline, private_text};

/// The data behind the button with this label under a message.
fn data(call: &Call, label: &str) -> String {
    let button = call.buttons().into_iter().find(|button| button["text"] == label);
    button.unwrap_or_else(|| panic!("no {label:?} under {:?}", call.body))["callback_data"]
        .as_str()
        .unwrap()
        .to_owned()
}

/// The number that the server gave to the first message it took.
async fn first(server: &Telegram) -> (Call, i64) {
    let sent = server.wait_sent(1).await;
    (sent[0].clone(), sent[0].message())
}

#[tokio::test]
async fn a_list_is_paged_in_its_message_and_every_press_is_acknowledged() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Book::default());
    server.push([private_text(42, "list of judoka")]);
    let (sent, message) = first(&server).await;
    assert_eq!(sent.method, "sendmessage");
    server.push([press_at("q1", 42, &data(&sent, "›"), 42, message)]);
    let edit = server.wait_calls("editmessagetext", 1).await.remove(0);
    assert_eq!(
        (edit.code, edit.chat(), &edit.body["message_id"]),
        (200, 42, &json!(message))
    );
    assert!(
        edit.text().starts_with("<b>list of judoka</b> page 2"),
        "{}",
        edit.text()
    );
    assert_eq!(data(&edit, "2/3"), data(&edit, "‹"), "the first page is one back");
    server.wait_calls("answercallbackquery", 1).await;
    bot.stop().await.unwrap();
    assert_eq!(server.sent().len(), 1, "nothing new was sent");
}

#[tokio::test]
async fn a_message_that_is_so_already_is_no_fault() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Book::default());
    server.push([private_text(42, "list")]);
    let (sent, message) = first(&server).await;
    server.push([press_at("q1", 42, &data(&sent, "1/3"), 42, message)]);
    let edit = server.wait_calls("editmessagetext", 1).await.remove(0);
    assert_eq!(edit.code, 400, "it is not modified");
    server.push([press_at("q2", 42, &data(&sent, "›"), 42, message)]);
    let edits = server.wait_calls("editmessagetext", 2).await;
    assert_eq!(edits[1].code, 200, "and it was not tried again");
    bot.stop().await.unwrap();
    assert_eq!(server.calls_of("editmessagetext").len(), 2);
    assert_eq!(server.sent().len(), 1);
}

#[tokio::test]
async fn tables_are_rich_and_stay_rich() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Book::default());
    server.push([private_text(42, "table of medals")]);
    let (sent, message) = first(&server).await;
    assert_eq!(sent.method, "sendrichmessage");
    server.push([press_at("q1", 42, &data(&sent, "›"), 42, message)]);
    let edit = server.wait_calls("editmessagetext", 1).await.remove(0);
    assert_eq!(edit.code, 200, "{:?}", edit.body);
    assert!(edit.body.get("text").is_none() && edit.body["rich_message"]["html"].is_string());
    // What has no table still goes into a rich message.
    let plain = data(&edit, "This one");
    server.push([press_at("q2", 42, &plain, 42, message)]);
    let edits = server.wait_calls("editmessagetext", 2).await;
    assert_eq!(edits[1].code, 200, "{:?}", edits[1].body);
    assert!(
        edits[1].text().starts_with("<p><b>this one</b> page 1</p>"),
        "{}",
        edits[1].text()
    );
    bot.stop().await.unwrap();
    assert_eq!(server.calls_of("sendmessage").len(), 0, "never both");
}

#[tokio::test]
async fn an_older_server_gets_lines_and_is_asked_but_once() {
    let server = Telegram::start_old().await;
    let bot = Inside::start(&server, Book::default());
    server.push([private_text(42, "table one"), private_text(42, "table two")]);
    let sent = server.wait_sent(2).await;
    bot.stop().await.unwrap();
    assert!(sent.iter().all(|call| call.method == "sendmessage"));
    assert_eq!(server.calls_of("sendrichmessage").len(), 1);
    assert_eq!(sent.len(), 2, "never both");
}

#[tokio::test]
async fn a_message_that_is_gone_is_sent_anew() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Book::default());
    server.push([private_text(42, "list")]);
    let (sent, message) = first(&server).await;
    server.push([press_at("q1", 42, &data(&sent, "›"), 42, message)]);
    server.delete(42, message);
    let sent = server.wait_sent(2).await;
    bot.stop().await.unwrap();
    assert!(sent[1].text().starts_with("<b>list</b> page 2"), "{}", sent[1].text());
}

#[tokio::test]
async fn in_a_group_anyone_pages_but_only_the_asker_chooses() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Book::default());
    server.push([group_text(7, "/games list")]);
    let (sent, message) = first(&server).await;
    server.push([press_at("q1", 43, &data(&sent, "›"), GROUP, message)]);
    server.wait_calls("editmessagetext", 1).await;
    server.push([press_at("q2", 43, &data(&sent, "This one"), GROUP, message)]);
    let toasts = server.wait_calls("answercallbackquery", 2).await;
    let refused = toasts
        .iter()
        .find(|call| call.body["callback_query_id"] == "q2")
        .unwrap();
    assert!(refused.text().contains("sualı verən üçündür"), "{:?}", refused.body);
    server.push([press_at("q3", 42, &data(&sent, "This one"), GROUP, message)]);
    let edits = server.wait_calls("editmessagetext", 2).await;
    bot.stop().await.unwrap();
    assert!(edits[1].text().contains("this one"), "{}", edits[1].text());
}

#[tokio::test]
async fn buttons_work_in_messages_sent_through_inline_mode() {
    let server = Telegram::start().await;
    let book = Book::default();
    let bot = Inside::start(&server, book.clone());
    server.push([inline_query("i1", 42, "aze", "", "group")]);
    let list = server.wait_calls("answerinlinequery", 1).await.remove(0);
    let buttons = list.body["results"][1]["reply_markup"]["inline_keyboard"].clone();
    let labelled = |label: &str| -> String {
        let rows = buttons
            .as_array()
            .unwrap()
            .iter()
            .flat_map(|row| row.as_array().unwrap());
        let found = rows.clone().find(|button| button["text"] == label).unwrap();
        found["callback_data"].as_str().unwrap().to_owned()
    };
    let message = server.choose("i1", list.body["results"][1]["id"].as_str().unwrap());
    for (query, label, shows) in [
        ("q1", "›", "<b>list 1</b> page 2"),
        ("q2", "Card", "<b>card</b> page 1"),
    ] {
        server.push([press_inline(query, 77, &labelled(label), &message)]);
        server
            .wait(label, |server| {
                let edits = server.calls_of("editmessagetext");
                let edit = edits.iter().find(|edit| edit.text().starts_with(shows))?;
                assert_eq!((edit.code, &edit.body["inline_message_id"]), (200, &json!(message)));
                Some(())
            })
            .await;
    }
    bot.stop().await.unwrap();
    assert_eq!(server.sent().len(), 0, "nothing is sent to a chat that is not known");
    let request = book.asked().pop().unwrap();
    assert_eq!(
        (request.chat, request.may_set, request.asker),
        (ChatId::new(77), false, None)
    );
}

#[tokio::test]
async fn an_edit_waits_as_long_as_it_is_told_and_outlives_faults() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Book::default());
    server.push([private_text(42, "list")]);
    let (sent, message) = first(&server).await;
    for fault in [Fault::TooMany(1), Fault::Server(502), Fault::Drop] {
        server.fail("editmessagetext", fault);
    }
    server.push([press_at("q1", 42, &data(&sent, "›"), 42, message)]);
    let edits = server.wait_calls("editmessagetext", 4).await;
    bot.stop().await.unwrap();
    let codes: Vec<u16> = edits.iter().map(|call| call.code).collect();
    assert_eq!(codes, [429, 502, 0, 200]);
    assert!(edits[1].at - edits[0].at >= std::time::Duration::from_secs(1));
}

#[tokio::test]
async fn every_press_is_acknowledged_and_forged_ones_with_a_word() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Book::default());
    let forged = [
        "",
        "1",
        "1:",
        "2:rio",
        "rio",
        "1:\u{1}",
        "2t~:x",
        "2t99999:x",
        "9t:x",
        "'; DROP TABLE athletes; --",
    ];
    server.push(
        forged
            .iter()
            .enumerate()
            .map(|(i, data)| press(&format!("q{i}"), 42, data)),
    );
    let answered = server.wait_calls("answercallbackquery", forged.len()).await;
    bot.stop().await.unwrap();
    assert!(
        answered.iter().all(|call| call.code == 200 && !call.text().is_empty()),
        "{answered:#?}"
    );
    assert_eq!(server.sent().len(), 0);
    assert_eq!(server.calls_of("editmessagetext").len(), 0);
}

#[tokio::test]
async fn buttons_of_older_messages_still_ask() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Book::default());
    server.push([press("q1", 42, "1:list of old")]);
    let (sent, _) = first(&server).await;
    bot.stop().await.unwrap();
    assert!(sent.text().starts_with("<b>list of old</b>"));
    let acknowledged = &server.calls_of("answercallbackquery")[0].body;
    assert_eq!(acknowledged, &json!({"callback_query_id": "q1"}));
    assert_eq!(acknowledged.get("text"), None::<&Value>);
}
