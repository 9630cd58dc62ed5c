//! `/settings` and `/forget`.

use podium::chat::{Asker, Podium, Request};
use podium::chat_id::ChatId;
use podium::preferences::{Change, GamesKey};
use podium::records::{CountryCode, Language};
use podium::reply::{Act, Outcome, Reply, Scene};
use podium::state::Store;

use super::{CHAT, GROUP, request, say};

/// The lines of the panel that hold values, as `Language`, `Answers`, `Country` and `Games`.
fn values(reply: &Reply) -> Vec<&str> {
    let names = [
        "Language: ",
        "Answers: ",
        "Country: ",
        "Games: ",
        "Dil: ",
        "Cavablar: ",
        "Ölkə: ",
        "Oyunlar: ",
    ];
    let lines = reply.text.lines();
    lines
        .filter(|line| names.iter().any(|name| line.starts_with(name)))
        .collect()
}

fn asks(reply: &Reply) -> Vec<&str> {
    reply.buttons.iter().map(|button| button.ask.as_str()).collect()
}

#[test]
fn settings_are_changed_by_words() {
    let podium = Podium::open().unwrap();
    let cases = [
        ("/settings", "as usual", "yours", "none", "the latest"),
        (
            "/settings country azerbaijan",
            "as usual",
            "yours",
            "Azerbaijan",
            "the latest",
        ),
        (
            "/settings country Азербайджан",
            "as usual",
            "yours",
            "Azerbaijan",
            "the latest",
        ),
        ("/settings country geo", "as usual", "yours", "Georgia", "the latest"),
        ("/settings country germny", "as usual", "yours", "Germany", "the latest"),
        ("/settings compact", "compact", "yours", "Germany", "the latest"),
        (
            "/Settings Language az",
            "yığcam",
            "Azərbaycanca",
            "Almaniya",
            "sonuncular",
        ),
        (
            "/settings games tokyo 2020 paralympics",
            "yığcam",
            "Azərbaycanca",
            "Almaniya",
            "Tokio 2020 Paralimpiya Oyunları",
        ),
        (
            "/settings full",
            "tam",
            "Azərbaycanca",
            "Almaniya",
            "Tokio 2020 Paralimpiya Oyunları",
        ),
        (
            "/settings games 2022-winter-olympics",
            "tam",
            "Azərbaycanca",
            "Almaniya",
            "Pekin 2022 Qış Olimpiya Oyunları",
        ),
        (
            "/settings country none",
            "tam",
            "Azərbaycanca",
            "seçilməyib",
            "Pekin 2022 Qış Olimpiya Oyunları",
        ),
        (
            "/settings games latest",
            "tam",
            "Azərbaycanca",
            "seçilməyib",
            "sonuncular",
        ),
        (
            "/settings usual",
            "adi qaydada",
            "Azərbaycanca",
            "seçilməyib",
            "sonuncular",
        ),
        ("/settings reset", "as usual", "yours", "none", "the latest"),
    ];
    for (text, form, language, country, games) in cases {
        for reply in [say(&podium, CHAT, text), say(&podium, CHAT, "/settings")] {
            assert_eq!(reply.outcome, Outcome::Answer, "{text}: {}", reply.text);
            let shown = values(&reply);
            for (line, value) in shown.iter().zip([language, form, country, games]) {
                assert!(line.contains(value), "{text}: {value:?} in {}", reply.text);
            }
            assert_eq!(shown.len(), 4, "{text}: {}", reply.text);
        }
    }
}

#[test]
fn what_is_not_clear_changes_nothing() {
    let podium = Podium::open().unwrap();
    say(&podium, CHAT, "/settings country azerbaijan");
    say(&podium, CHAT, "/settings games tokyo 2020 paralympics");
    let before = say(&podium, CHAT, "/settings");
    let cases: [(&str, Outcome, &[&str]); 12] = [
        ("/settings country", Outcome::Answer, &["/settings country Azerbaijan"]),
        ("/settings country qwfpgj", Outcome::Decline, &["no country", "qwfpgj"]),
        (
            "/settings country valiyeva",
            Outcome::Decline,
            &["no country", "valiyeva"],
        ),
        ("/settings country georgia judo", Outcome::Choices, &["Georgia"]),
        (
            "/settings country georgia and armenia",
            Outcome::Choices,
            &["Georgia", "Armenia"],
        ),
        (
            "/settings games",
            Outcome::Answer,
            &["/settings games Tokyo 2020 Paralympics"],
        ),
        (
            "/settings games paris 2024",
            Outcome::Choices,
            &["Paris 2024 Olympics", "Paris 2024 Paralympics"],
        ),
        ("/settings games 2028", Outcome::Decline, &["were held", "2028"]),
        ("/settings games qwfpgj", Outcome::Decline, &["were held", "qwfpgj"]),
        ("/settings games paris judo", Outcome::Choices, &["Paris 2024 Olympics"]),
        ("/settings language tlh", Outcome::Decline, &["tlh", "Türkçe"]),
        ("/settings <b>&", Outcome::Decline, &["“<b>&”"]),
    ];
    for (text, outcome, told) in cases {
        let reply = say(&podium, CHAT, text);
        assert_eq!(reply.outcome, outcome, "{text}: {}", reply.text);
        assert!(
            told.iter().all(|told| reply.text.contains(told)),
            "{text}: {}",
            reply.text
        );
        assert!(!reply.html.contains("<b>&”"), "{}", reply.html);
        assert_eq!(say(&podium, CHAT, "/settings"), before, "{text}");
    }
}

#[test]
fn every_button_is_a_short_command_that_turns_the_panel() {
    let (podium, other) = (Podium::open().unwrap(), Podium::open().unwrap());
    say(&podium, CHAT, "/settings country AZE");
    say(&podium, CHAT, "/settings games 2020-summer-paralympics");
    for text in [
        "/settings",
        "/settings country",
        "/settings games",
        "/settings games paris",
        "/settings country korea",
    ] {
        let reply = say(&podium, CHAT, text);
        assert!(!reply.buttons.is_empty(), "{text}");
        for button in &reply.buttons {
            let ask = button.ask.as_str();
            assert!(ask.starts_with("/settings") && ask.len() <= 46, "{ask}");
            assert_eq!(button.act, Act::Turn, "{ask}");
            let pressed = say(&other, CHAT, ask);
            assert_eq!(pressed.outcome, Outcome::Answer, "{ask}: {}", pressed.text);
        }
    }
    let panel = say(&podium, CHAT, "/settings");
    for ask in [
        "country none",
        "games latest",
        "compact",
        "full",
        "usual",
        "language ru",
    ] {
        assert!(
            asks(&panel).contains(&&*format!("/settings {ask}")),
            "{ask}: {:?}",
            asks(&panel)
        );
    }
    assert!(!asks(&say(&podium, GROUP, "/settings")).contains(&"/settings country none"));
}

#[test]
fn the_last_games_are_offered_the_olympic_ones_first() {
    let reply = say(&Podium::open().unwrap(), CHAT, "/settings games");
    let labels: Vec<&str> = reply.buttons.iter().map(|button| button.label.as_str()).collect();
    assert_eq!(
        labels[..4],
        [
            "Milano Cortina 2026 Winter Olympics",
            "Milano Cortina 2026 Winter Paralympics",
            "Paris 2024 Olympics",
            "Paris 2024 Paralympics",
        ]
    );
}

#[test]
fn only_who_may_changes_a_group() {
    let podium = Podium::open().unwrap();
    say(&podium, GROUP, "/settings country azerbaijan");
    let other = |text: &str| {
        podium.answer(&Request {
            may_set: false,
            ..request(GROUP, text)
        })
    };
    for text in [
        "/settings country georgia",
        "/settings reset",
        "/settings full",
        "/settings games",
    ] {
        let reply = other(text);
        assert_eq!(reply.outcome, Outcome::Decline, "{text}");
        assert!(reply.text.contains("Only administrators"), "{text}: {}", reply.text);
        assert!(reply.buttons.is_empty(), "{text}");
    }
    let seen = other("/settings");
    assert_eq!(seen.outcome, Outcome::Answer);
    assert!(
        seen.text.contains("Azerbaijan") && seen.buttons.is_empty(),
        "{}",
        seen.text
    );
    other("/forget");
    assert!(say(&podium, GROUP, "/settings").text.contains("Azerbaijan"));
}

#[test]
fn chats_have_settings_of_their_own_and_a_terminal_has_none() {
    let podium = Podium::open().unwrap();
    say(&podium, CHAT, "/settings country azerbaijan");
    assert!(values(&say(&podium, GROUP, "/settings"))[2].contains("none"));
    for text in ["/settings", "/settings full"] {
        let reply = podium.answer(&Request::new(text, Scene::Terminal));
        assert_eq!(reply.outcome, Outcome::Decline);
        assert_eq!(reply.text, "Settings are kept for Telegram chats.");
    }
}

#[test]
fn a_chat_is_forgotten_with_its_last_question() {
    let podium = Podium::open().unwrap();
    let asker = Asker::chat(CHAT);
    let ask = |text: &str| podium.answer(&request(CHAT, text).by(asker));
    ask("/settings country azerbaijan");
    ask("standings paris 2024 paralympics");
    let leaning = ask("and in tokyo?");
    assert!(
        leaning.reading.contains("Tokyo 2020 Paralympics"),
        "{}",
        leaning.reading
    );
    let reply = ask("/forget");
    assert_eq!(reply.outcome, Outcome::Answer);
    assert!(
        reply.text.contains("settings") && reply.text.contains("question"),
        "{}",
        reply.text
    );
    assert_ne!(ask("and in tokyo?").reading, leaning.reading);
    assert!(values(&ask("/settings"))[2].contains("none"));
}

#[test]
fn a_chat_that_is_gone_or_moved_is_so_in_the_store() {
    use podium::engine::Engine;

    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("state.sqlite3");
    let podium = Podium::with_store(Store::open(&path).unwrap()).unwrap();
    let store = Store::open(&path).unwrap();
    say(&podium, GROUP, "/settings country azerbaijan");
    let supergroup = ChatId::new(-100).unwrap();
    Engine::moved(&podium, GROUP, supergroup);
    assert_eq!(store.settings(GROUP).unwrap().country, None);
    assert_eq!(store.settings(supergroup).unwrap().country, CountryCode::new("AZE"));
    Engine::forget(&podium, supergroup);
    assert_eq!(store.settings(supergroup).unwrap().country, None);
}

#[test]
fn what_the_records_do_not_know_is_no_preference() {
    let store = Store::in_memory().unwrap();
    for change in [
        Change::Country(CountryCode::new("XQX")),
        Change::Games(Some(GamesKey::new("2096-summer-olympics"))),
        Change::Language(Some(Language::Turkish)),
    ] {
        store.change(CHAT, &change).unwrap();
    }
    let podium = Podium::with_store(store).unwrap();
    let reply = say(&podium, CHAT, "/settings");
    assert!(
        reply.text.contains("Dil: Türkçe") && reply.text.contains("Oyunlar: sonuncusu"),
        "{}",
        reply.text
    );
    assert!(reply.text.contains("Ülke: seçilmedi"), "{}", reply.text);
    assert_eq!(say(&podium, CHAT, "/standings").outcome, Outcome::Answer);
}

#[test]
fn a_broken_file_loses_no_answer_and_owns_up_to_a_change_that_was_not_kept() {
    let home = tempfile::tempdir().unwrap();
    let path = home.path().join("state.sqlite3");
    let podium = Podium::with_store(Store::open(&path).unwrap()).unwrap();
    let before = say(&podium, CHAT, "/standings");
    let other = rusqlite::Connection::open(&path).unwrap();
    other.execute_batch("DROP TABLE settings").unwrap();
    for text in ["/settings", "/settings full", "/settings reset", "/forget"] {
        let reply = say(&podium, CHAT, text);
        assert_eq!(reply.outcome, Outcome::Decline, "{text}: {}", reply.text);
        assert!(reply.text.contains("try again"), "{text}: {}", reply.text);
    }
    assert_eq!(say(&podium, CHAT, "/standings"), before);
}
