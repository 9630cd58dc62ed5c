//! Events, by the words of their titles.

use podium::names::{Class, EventFilter};
use podium::records::{EventSex, GamesKind};

use crate::{NAMES, folded};

fn find(text: &str, kind: GamesKind, sport: &str, sex: EventSex) -> Vec<String> {
    let words = folded(text);
    let filter = EventFilter {
        kind: Some(kind),
        sport: NAMES.records.catalog().sport_by_key(sport).map(|sport| sport.id),
        sex: Some(sex),
        class: None,
    };
    let found = NAMES
        .events
        .find(&words.iter().map(String::as_str).collect::<Vec<_>>(), &filter);
    found
        .into_iter()
        .map(|id| NAMES.records.catalog().event(id).title.clone())
        .collect()
}

#[test]
fn events_are_found_as_people_write_them() {
    use EventSex::{Men, Mixed, Women};
    use GamesKind::{Olympic, Paralympic};
    for (text, kind, sport, sex, title) in [
        ("long jump", Olympic, "athletics", Men, "Men's long jump"),
        ("long jump T13", Paralympic, "athletics", Men, "Men's long jump T13"),
        ("100m", Olympic, "athletics", Women, "Women's 100 m"),
        ("100 metres T13", Paralympic, "athletics", Women, "Women's 100 m T13"),
        ("hundred meter dash", Olympic, "athletics", Men, "Men's 100 m"),
        ("1,500 metres", Olympic, "athletics", Men, "Men's 1500 m"),
        ("4x100", Olympic, "athletics", Women, "Women's 4 × 100 m relay"),
        (
            "100 breaststroke SB13",
            Paralympic,
            "swimming",
            Men,
            "Men's 100 m breaststroke SB13",
        ),
        ("200 IM", Olympic, "swimming", Women, "Women's 200 m individual medley"),
        ("K44 -58 kg", Paralympic, "taekwondo", Men, "Men's K44 -58 kg"),
        ("over 100 kg", Olympic, "judo", Men, "Men's +100 kg"),
        (
            "singles class 6",
            Paralympic,
            "table-tennis",
            Men,
            "Men's singles class 6",
        ),
        ("shot put F55", Paralympic, "athletics", Men, "Men's shot put F55"),
        ("marathon", Olympic, "athletics", Women, "Women's marathon"),
        ("time trial", Olympic, "cycling", Women, "Women's individual time trial"),
        (
            "medley relay",
            Olympic,
            "swimming",
            Mixed,
            "Mixed 4 × 100 m medley relay",
        ),
    ] {
        let found = find(text, kind, sport, sex);
        assert_eq!(found.first().map(String::as_str), Some(title), "{text}: {found:?}");
    }
}

#[test]
fn every_class_of_today_is_recognised() {
    let connection = NAMES.records.connection().expect("a connection");
    let mut statement = connection
        .prepare(
            "SELECT DISTINCT class FROM event JOIN contest ON contest.event = event.id JOIN games ON games.id = games
             WHERE year >= 2020 AND class IS NOT NULL",
        )
        .expect("the classes");
    let classes: Vec<String> = statement
        .query_map((), |row| row.get(0))
        .expect("the classes")
        .map(|class| class.expect("a class"))
        .collect();
    // Joined classes are made of single ones; letters and bare numbers are words of their own; the doubles of table
    // tennis are named by the sum of two classes.
    let single = |class: &&String| {
        class.len() > 2 && class.bytes().all(|b| b.is_ascii_alphanumeric()) && class.bytes().any(|b| b.is_ascii_digit())
    };
    let unknown: Vec<&String> = classes
        .iter()
        .filter(single)
        .filter(|class| !class.starts_with("MD") && !class.starts_with("WD") && !class.starts_with("XD"))
        .filter(|class| folded(class).first().is_none_or(|word| Class::parse(word).is_none()))
        .collect();
    assert!(classes.len() > 50);
    assert_eq!(unknown, Vec::<&String>::new());
}
