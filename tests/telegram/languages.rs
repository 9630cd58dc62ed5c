//! In which language the bot speaks, and to whom.

use podium::chat::Podium;
use podium::chat_id::ChatId;
use podium::language::Language;
use podium::preferences::Change;
use podium::state::Store;
use serde_json::json;

use super::Inside;
use super::support::fake::Telegram;
use super::support::updates::{GROUP, in_language, inline_query, private, said, with};

/// How a medal table is called in each of the four.
const TABLE: [(&str, &str); 4] = [
    ("en", "medal table"),
    ("az", "medal cədvəli"),
    ("ru", "медальный зачёт"),
    ("tr", "madalya tablosu"),
];

#[tokio::test]
async fn each_is_answered_in_the_language_of_their_telegram() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Podium::open().unwrap());
    let codes = ["en", "az", "ru", "tr", "ru-RU", "de"];
    let people: Vec<(i64, &str)> = (42..).zip(codes).collect();
    server.push(
        people
            .iter()
            .map(|(id, code)| private(*id, in_language(*id, code, "standings paris 2024"))),
    );
    let sent = server.wait_sent(people.len()).await;
    bot.stop().await.unwrap();
    for (id, code) in people {
        let text = sent
            .iter()
            .find(|call| call.chat() == id)
            .unwrap()
            .text()
            .to_lowercase();
        let language = if code == "de" { "en" } else { &code[..2] };
        for (other, table) in TABLE {
            assert_eq!(text.contains(table), other == language, "{code}: {text}");
        }
    }
}

#[tokio::test]
async fn a_group_speaks_its_own_language_to_those_whose_language_it_does_not_know() {
    let store = Store::in_memory().unwrap();
    store
        .change(
            ChatId::new(GROUP).unwrap(),
            &Change::Language(Some(Language::Azerbaijani)),
        )
        .unwrap();
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Podium::with_store(store).unwrap());
    server.push([
        said(7, GROUP, 42, in_language(42, "de", "/standings paris 2024")),
        said(8, GROUP, 43, in_language(43, "ru", "/standings paris 2024")),
    ]);
    let sent = server.wait_sent(2).await;
    bot.stop().await.unwrap();
    let to = |message: i64| {
        let of = |id: i64| json!(id);
        sent.iter()
            .find(|call| call.body["reply_parameters"]["message_id"] == of(message))
            .map(|call| call.text().to_lowercase())
            .unwrap()
    };
    assert!(to(7).contains("medal cədvəli"), "{}", to(7));
    assert!(to(8).contains("медальный зачёт"), "{}", to(8));
}

#[tokio::test]
async fn what_a_person_has_chosen_goes_before_their_telegram_and_follows_them_into_lists() {
    let store = Store::in_memory().unwrap();
    store
        .change(ChatId::new(42).unwrap(), &Change::Language(Some(Language::Turkish)))
        .unwrap();
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Podium::with_store(store).unwrap());
    server.push([private(42, in_language(42, "ru", "standings paris 2024"))]);
    let sent = server.wait_sent(1).await;
    // Both use Telegram in Azerbaijani.
    server.push([
        inline_query("i1", 42, "standings paris 2024", "", "private"),
        inline_query("i2", 43, "standings paris 2024", "", "private"),
    ]);
    let lists = server.wait_calls("answerinlinequery", 2).await;
    bot.stop().await.unwrap();
    assert!(sent[0].text().to_lowercase().contains("madalya tablosu"));
    for (query, title, button) in [
        ("i1", "madalya tablosu", "Podium'a"),
        ("i2", "medal cədvəli", "Podiumdan"),
    ] {
        let list = lists.iter().find(|list| list.body["inline_query_id"] == query).unwrap();
        let first = list.body["results"][0]["title"].as_str().unwrap().to_lowercase();
        assert!(first.contains(title), "{first}");
        let above = list.body["button"]["text"].as_str().unwrap();
        assert!(above.contains(button), "{above}");
    }
}

#[tokio::test]
async fn words_of_the_bots_own_are_in_the_language_too() {
    let server = Telegram::start().await;
    let bot = Inside::start(&server, Podium::open().unwrap());
    let sticker = |id: i64, code: &str| {
        let sender = in_language(id, code, "")["from"].clone();
        private(
            id,
            with(json!({"sticker": {"file_id": "s"}}), json!({ "from": sender })),
        )
    };
    server.push([sticker(42, "ru"), sticker(43, "tr")]);
    let sent = server.wait_sent(2).await;
    bot.stop().await.unwrap();
    let to = |id: i64| sent.iter().find(|call| call.chat() == id).unwrap().text();
    assert!(to(42).contains("только слова"), "{}", to(42));
    assert!(to(43).contains("yalnızca yazı"), "{}", to(43));
}
