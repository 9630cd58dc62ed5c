//! Manners in groups: edited questions, coming and going, and who may set what.

use podium::reply::Scene;
use serde_json::{Value, json};

use super::Inside;
use super::book::Book;
use super::support::fake::Telegram;
use super::support::updates::{
    GROUP, edited, group, group_text, membership, moved_to, press_at, private, private_text, said, with,
};

/// A time after the start of any test: what was sent then has not been answered before.
fn now() -> i64 {
    i64::try_from(
        std::time::SystemTime::now()
            .duration_since(std::time::UNIX_EPOCH)
            .unwrap()
            .as_secs(),
    )
    .unwrap()
        + 5
}

#[tokio::test]
async fn an_edited_question_edits_its_answer() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Book::default());
    server.push([said(7, 42, 42, json!({"text": "lits of judoka"}))]);
    let sent = server.wait_sent(1).await.remove(0);
    server.push([
        edited(7, 42, 42, json!({"text": "lits of judoka"})),
        edited(7, 42, 42, json!({"text": "list of judoka"})),
    ]);
    let edit = server.wait_calls("editmessagetext", 1).await.remove(0);
    bot.stop().await.unwrap();
    assert_eq!((edit.code, &edit.body["message_id"]), (200, &json!(sent.message())));
    assert!(edit.text().starts_with("<b>list of judoka</b>"), "{}", edit.text());
    assert_eq!(
        server.calls_of("editmessagetext").len(),
        1,
        "the same words are the same question"
    );
    assert_eq!(server.sent().len(), 1);
}

#[tokio::test]
async fn a_message_edited_into_a_question_is_answered_but_not_one_from_before_the_start() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Book::default());
    let question = |date: i64| json!({"text": "/games list", "date": date});
    server.push([
        group_text(7, "gmaes list"),
        edited(7, GROUP, 42, question(now())),
        edited(8, GROUP, 42, question(1_725_000_000)),
        edited(9, GROUP, 42, json!({"text": "not to the bot", "date": now()})),
        private_text(99, "the last"),
    ]);
    let sent = server.wait_sent(2).await;
    bot.stop().await.unwrap();
    let replied: Vec<&Value> = sent
        .iter()
        .filter(|call| call.chat() == GROUP)
        .map(|call| &call.body["reply_parameters"]["message_id"])
        .collect();
    assert_eq!(replied, [&json!(7)]);
}

#[tokio::test]
async fn a_group_is_greeted_once_and_a_chat_that_is_left_is_forgotten() {
    let server = Telegram::start().await;
    let book = Book::default();
    let bot = Inside::start(&server, book.clone());
    server.push([
        membership(GROUP, 42, "left", "member"),
        membership(GROUP, 42, "member", "administrator"),
        membership(43, 43, "kicked", "member"),
    ]);
    let sent = server.wait_sent(1).await.remove(0);
    assert_eq!((sent.chat(), sent.text().starts_with("<b>/start</b>")), (GROUP, true));
    server.push([
        membership(GROUP, 42, "administrator", "kicked"),
        membership(44, 44, "member", "kicked"),
    ]);
    server
        .wait("being forgotten", |_| (book.told().len() == 2).then_some(()))
        .await;
    bot.stop().await.unwrap();
    let mut told = book.told();
    told.sort();
    let mut expected = [format!("forget {GROUP}"), "forget 44".to_owned()];
    expected.sort();
    assert_eq!(told, expected);
    assert_eq!(server.sent().len(), 1);
}

#[tokio::test]
async fn what_waits_for_a_chat_that_is_left_is_given_up() {
    let server = Telegram::start().await;
    server.fail_to(42, super::support::fake::Fault::TooMany(1));
    let book = Book::default();
    let bot = Inside::start(&server, book.clone());
    server.push([private_text(42, "one")]);
    server
        .wait("the refusal", |server| server.calls_of("sendmessage").pop())
        .await;
    server.push([private_text(42, "two"), membership(42, 42, "member", "kicked")]);
    server
        .wait("being forgotten", |_| (!book.told().is_empty()).then_some(()))
        .await;
    bot.stop().await.unwrap();
    let texts: Vec<String> = book.asked().into_iter().map(|request| request.text).collect();
    assert_eq!(texts, ["one"]);
}

#[tokio::test]
async fn a_group_takes_its_settings_along() {
    let server = Telegram::start().await;
    let book = Book::default();
    let bot = Inside::start(&server, book.clone());
    server.push([moved_to(GROUP, -1_009_999)]);
    server.wait("the move", |_| book.told().pop()).await;
    bot.stop().await.unwrap();
    assert_eq!(book.told(), [format!("moved {GROUP} to -1009999")]);
}

#[tokio::test]
async fn only_administrators_change_what_holds_for_a_group() {
    let server = Telegram::start().await;
    server.set_member(GROUP, 43, "administrator");
    let book = Book::default();
    let bot = Inside::start(&server, book.clone());
    let nameless = json!({
        "from": {"id": 1_087_968_824, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot"},
        "sender_chat": {"id": GROUP, "type": "supergroup", "title": "T"}, "text": "/settings full"
    });
    server.push([
        said(1, GROUP, 42, json!({"text": "/settings compact"})),
        said(2, GROUP, 43, json!({"text": "/settings compact"})),
        group(3, nameless),
        private_text(42, "/settings compact"),
        said(4, GROUP, 43, json!({"text": "/games rio"})),
    ]);
    server.wait_sent(5).await;
    server.push([press_at("q1", 43, "2t:/settings full", GROUP, 600)]);
    server.wait_calls("editmessagetext", 1).await;
    bot.stop().await.unwrap();
    let may: Vec<(Scene, bool)> = book
        .asked()
        .into_iter()
        .filter(|request| request.text.starts_with("/settings"))
        .map(|request| (request.scene, request.may_set))
        .collect();
    let of = |scene: Scene| {
        may.iter()
            .filter(|(at, _)| *at == scene)
            .map(|(_, may)| *may)
            .collect::<Vec<_>>()
    };
    assert_eq!(of(Scene::Private), [true]);
    assert_eq!(of(Scene::Group), [false, true, true, true]);
    assert_eq!(
        server.calls_of("getchatmember").len(),
        3,
        "asked of Telegram for settings alone, and never of the nameless administrator"
    );
}

#[tokio::test]
async fn long_forwarded_texts_get_a_kind_word_and_short_ones_an_answer() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Book::default());
    let forwarded = |text: &str| {
        with(
            json!({"text": text}),
            json!({"forward_origin": {"type": "hidden_user", "sender_user_name": "A", "date": 1}}),
        )
    };
    server.push([
        private(42, forwarded("list")),
        private(43, forwarded(&"news ".repeat(100))),
        group(7, forwarded("/games list")),
        private_text(99, "the last"),
    ]);
    let sent = server.wait_sent(3).await;
    bot.stop().await.unwrap();
    let to = |chat: i64| {
        sent.iter()
            .find(|call| call.chat() == chat)
            .map(|call| call.text().to_owned())
    };
    assert!(to(42).unwrap().starts_with("<b>list</b>"));
    assert!(to(43).unwrap().contains("yönləndirilmiş"));
    assert_eq!(to(GROUP), None);
}
