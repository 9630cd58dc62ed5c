//! What settings make of answers.

use podium::chat::Podium;

use super::{CHAT, GROUP, say};

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
        ("/standings rio", "Rio de Janeiro 2016"),
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
    let line = |chat: i64, country: &str| {
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
