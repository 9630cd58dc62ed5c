//! Questions for world and Paralympic records: of para athletics they are answered, of all else declined.

use crate::asking;

/// Question, reading, and a part of the reply that is known independently of the program.
const ANSWERED: &[(&str, &str, &str)] = &[
    (
        "world record men's 100 m T11",
        "world record · Men's 100 m T11",
        "10.82 is the world record in the men's 100 m T11.\nAthanasios Ghavelas 🇬🇷 Greece · Tokyo, 2 September 2021",
    ),
    (
        "who holds the world record in men's 100m t11",
        "world record · Men's 100 m T11",
        "Athanasios Ghavelas",
    ),
    (
        "what is the world record in the 100 m T11",
        "world record · 100 m T11 (2 events)",
        "Women's 100 m T11 · 11.80 · Jerusa Geber dos Santos, Brazil, 2024",
    ),
    (
        "WR long jump T64 men",
        "world record · Men's long jump T64",
        "8.72 m is the world record in the men's long jump T64.\nMarkus Rehm 🇩🇪 Germany",
    ),
    (
        "paralympic record women's 100m T13",
        "Paralympic record · Women's 100 m T13",
        "11.76 is the Paralympic record in the women's 100 m T13.\nLamiya Valiyeva 🇦🇿 Azerbaijan · Paris, 3 September 2024",
    ),
    (
        "world record men's marathon T51",
        "world record · Men's marathon T51",
        "Records of para athletics as of August 2026.",
    ),
    (
        "paralympic records of azerbaijan",
        "Paralympic record · Azerbaijan · para athletics",
        "Men's javelin throw F57 · 51.42 m · Hamed Heidari",
    ),
    (
        "lamiya valiyeva world record",
        "world record · Lamiya Valiyeva · para athletics",
        "No world record of para athletics is held for Lamiya Valiyeva.",
    ),
    // An event that was never held at a Games.
    (
        "world record men's 100 m T71",
        "world record · Men's 100 m T71",
        "Artur Krzyzek",
    ),
    // One record of a team is that of each of its classes.
    (
        "world record women's 4x100 m relay T12",
        "world record · Women's 4 × 100 m relay T11-13",
        "47.18 is the world record",
    ),
];

/// Records of Olympic events, of other sports, of a Games, or of nobody knows what.
const DECLINED: &[&str] = &[
    "world record men's 100 m",
    "olympic record men's 100 m",
    "world record 100 m freestyle S9",
    "world records in swimming",
    "world record",
    "who holds the most world records",
    "world record marathon T12 tokyo 2020",
    "world record men's 100 m T99",
    "national record long jump T13",
];

#[test]
fn records_of_para_athletics_are_told() {
    let questions: Vec<&str> = ANSWERED.iter().map(|case| case.0).collect();
    for ((question, reading, part), said) in ANSWERED.iter().zip(asking::batch(&questions)) {
        assert_eq!(said.outcome, "answer", "{question}:\n{}", said.text);
        assert_eq!(said.reading, *reading, "{question}");
        assert!(said.text.contains(part), "{question} must say {part:?}:\n{}", said.text);
        assert!(said.text.contains("as of August 2026"), "{question}:\n{}", said.text);
    }
}

#[test]
fn other_records_are_declined_with_what_is_held() {
    for (question, said) in DECLINED.iter().zip(asking::batch(DECLINED)) {
        assert_eq!(said.outcome, "decline", "{question}:\n{}", said.text);
        let held = "Of records I hold the world and Paralympic records of para athletics, as of August 2026";
        assert!(said.text.contains(held), "{question}:\n{}", said.text);
    }
}

#[test]
fn an_event_shows_its_records() {
    let said = &asking::batch(&["men's 100 m T11"])[0];
    let expected = "World record: 10.82 · Athanasios Ghavelas, Greece, 2021\nParalympic record: the same\nRecords as of August 2026.";
    assert!(said.text.contains(expected), "{}", said.text);
}
