//! What settings make of answers.

use podium::chat::{Podium, Request};
use podium::chat_id::ChatId;
use podium::preferences::Form;

use super::{CHAT, GROUP, request, say};

#[test]
fn where_no_games_are_named_the_chosen_ones_are_meant() {
    let podium = Podium::open().unwrap();
    let reading = |text: &str| say(&podium, CHAT, text).reading;
    let without = [
        reading("/standings"),
        reading("/standings azerbaijan"),
        reading("/standings judo"),
    ];
    assert!(
        without.iter().all(|reading| !reading.contains("Tokyo 2020")),
        "{without:?}"
    );
    say(&podium, CHAT, "/settings games tokyo 2020 paralympics");
    for text in [
        "/standings",
        "medal table",
        "/standings azerbaijan",
        "/standings judo",
        "standings paralympics",
    ] {
        assert!(
            reading(text).contains("Tokyo 2020 Paralympics"),
            "{text}: {}",
            reading(text)
        );
    }
    for (text, games) in [
        // Games that are named, and what the chosen ones cannot be, stay as they are without the setting.
        ("/standings paris 2024 paralympics", "Paris 2024 Paralympics"),
        ("/standings rio", "Rio 2016"),
        ("winter olympics medal table", "Milano Cortina 2026 Winter Olympics"),
        ("/standings biathlon", "2026"),
        ("standings soviet union olympics", "1988"),
        (
            "latest paralympics medal table",
            "Milano Cortina 2026 Winter Paralympics",
        ),
    ] {
        let reading = reading(text);
        assert!(reading.contains(games), "{text}: {reading}");
        assert!(!reading.contains("Tokyo"), "{text}: {reading}");
    }
    assert!(
        !say(&podium, GROUP, "/standings").reading.contains("Tokyo"),
        "another chat"
    );
}

#[test]
fn the_chosen_country_is_marked_in_tables_wherever_it_stands() {
    let podium = Podium::open().unwrap();
    let table = "standings paris 2024 paralympics";
    let line = |chat: ChatId, country: &str| {
        let text = say(&podium, chat, table).text;
        let mut lines = text.lines().filter(|line| line.contains(country));
        (lines.next().map(str::to_owned), lines.count())
    };
    assert_eq!(line(CHAT, "Azerbaijan"), (None, 0));
    for chat in [CHAT, GROUP] {
        say(&podium, chat, "/settings country azerbaijan");
    }
    let (private, others) = line(CHAT, "Azerbaijan");
    assert_eq!(private.as_deref(), Some("28 🇦🇿 Azerbaijan 4 2 5 · 11 ← your country"));
    assert_eq!(others, 0);
    assert_eq!(
        line(GROUP, "Azerbaijan").0.as_deref(),
        Some("28 🇦🇿 Azerbaijan 4 2 5 · 11 ←")
    );

    say(&podium, CHAT, "/settings country china");
    let (first, others) = line(CHAT, "China");
    assert_eq!(first.as_deref(), Some("1 🇨🇳 China 94 76 50 · 220 ← your country"));
    assert_eq!(others, 0, "no line twice");
    let both = say(&podium, CHAT, "standings azerbaijan paris 2024 paralympics");
    assert!(!both.text.contains("China 94 76 50 · 220\n"), "{}", both.text);
}

#[test]
fn a_table_of_columns_marks_the_country_too() {
    let podium = Podium::open().unwrap();
    say(&podium, CHAT, "/settings country china");
    let rich = say(&podium, CHAT, "standings paris 2024 paralympics").rich.unwrap();
    assert!(rich.contains("China ← your country"), "{rich}");
}

#[test]
fn answers_are_as_long_as_the_chat_likes_unless_one_asks_for_more() {
    let podium = Podium::open().unwrap();
    let ask = |chat: ChatId, form: Option<Form>| {
        let reply = podium.answer(&Request {
            form,
            ..request(chat, "standings paris 2024 paralympics")
        });
        let labels: Vec<String> = reply.buttons.into_iter().map(|button| button.label).collect();
        let form = labels.into_iter().find(|label| label == "More" || label == "Less");
        (reply.text.lines().count(), form)
    };
    let (full, short) = (ask(CHAT, None), ask(GROUP, None));
    assert!(short.0 < full.0);
    assert_eq!((full.1.as_deref(), short.1.as_deref()), (None, Some("More")));
    say(&podium, CHAT, "/settings compact");
    say(&podium, GROUP, "/settings full");
    assert_eq!((ask(CHAT, None), ask(GROUP, None)), (short.clone(), full.clone()));
    assert_eq!(ask(CHAT, Some(Form::Full)), (full.0, Some("Less".to_owned())));
    assert_eq!(ask(GROUP, Some(Form::Short)), short);
}

#[test]
fn what_is_shared_asks_the_same_in_a_chat_without_settings() {
    let podium = Podium::open().unwrap();
    say(&podium, CHAT, "/settings games tokyo 2020 paralympics");
    for text in ["/standings", "medal table", "/standings azerbaijan"] {
        let reply = say(&podium, CHAT, text);
        for again in [reply.share.unwrap(), reply.code.unwrap()] {
            assert_eq!(say(&podium, GROUP, &again).reading, reply.reading, "{text}: {again}");
        }
    }
    let typed = "/standings paris 2024 paralympics";
    assert_eq!(say(&podium, CHAT, typed).share.as_deref(), Some(typed));
}

#[test]
fn suggestions_are_the_chats_own() {
    let podium = Podium::open().unwrap();
    let titles = |text: &str| -> Vec<String> {
        let suggestions = podium.suggest(&request(CHAT, text), 0, 10);
        suggestions.replies.into_iter().map(|reply| reply.title).collect()
    };
    assert!(
        !titles("").iter().any(|title| title.contains("Azerbaijan")),
        "{:?}",
        titles("")
    );
    say(&podium, CHAT, "/settings country azerbaijan");
    assert!(titles("")[0].contains("Azerbaijan"), "{:?}", titles(""));
    assert!(titles("/settings full").is_empty());
    assert!(
        say(&podium, CHAT, "/settings").text.contains("as usual"),
        "nothing is set by typing"
    );
}
