use super::*;
use crate::records::{EventUnit, Translated};

/// Titles as the records write them.
const TITLES: &[(GamesKind, i64, &str, EventSex, Option<&str>)] = &[
    (GamesKind::Olympic, 1, "Men's 100 m", EventSex::Men, None),
    (GamesKind::Olympic, 1, "Women's 100 m", EventSex::Women, None),
    (GamesKind::Olympic, 1, "Women's 100 m hurdles", EventSex::Women, None),
    (GamesKind::Olympic, 1, "Men's 1500 m", EventSex::Men, None),
    (GamesKind::Olympic, 1, "Men's 4 × 100 m relay", EventSex::Men, None),
    (GamesKind::Olympic, 1, "Men's long jump", EventSex::Men, None),
    (GamesKind::Olympic, 1, "Men's standing long jump", EventSex::Men, None),
    (GamesKind::Paralympic, 1, "Men's 100 m T13", EventSex::Men, Some("T13")),
    (
        GamesKind::Paralympic,
        1,
        "Men's long jump T13",
        EventSex::Men,
        Some("T13"),
    ),
    (
        GamesKind::Paralympic,
        1,
        "Men's long jump T11-12",
        EventSex::Men,
        Some("T11-12"),
    ),
    (GamesKind::Olympic, 2, "Men's 100 m freestyle", EventSex::Men, None),
    (
        GamesKind::Olympic,
        2,
        "Men's 4 × 100 m medley relay",
        EventSex::Men,
        None,
    ),
    (
        GamesKind::Olympic,
        2,
        "Men's 200 m individual medley",
        EventSex::Men,
        None,
    ),
    (
        GamesKind::Paralympic,
        2,
        "Men's 100 m breaststroke SB12",
        EventSex::Men,
        Some("SB12"),
    ),
    (GamesKind::Paralympic, 3, "Men's 58 kg K44", EventSex::Men, Some("K44")),
    (GamesKind::Olympic, 4, "Men's 100 kg", EventSex::Men, None),
    (GamesKind::Olympic, 4, "Men's +100 kg", EventSex::Men, None),
    (GamesKind::Olympic, 5, "Women's team épée", EventSex::Women, None),
    (
        GamesKind::Paralympic,
        6,
        "Men's singles class 6",
        EventSex::Men,
        Some("6"),
    ),
    (
        GamesKind::Paralympic,
        7,
        "Women's slalom sitting",
        EventSex::Women,
        Some("sitting"),
    ),
    (
        GamesKind::Paralympic,
        7,
        "Women's slalom visually impaired",
        EventSex::Women,
        Some("visually impaired"),
    ),
    (
        GamesKind::Paralympic,
        8,
        "Men's banked slalom SB-LL1",
        EventSex::Men,
        Some("SB-LL1"),
    ),
    (GamesKind::Paralympic, 9, "Mixed tournament", EventSex::Mixed, None),
];

/// Other titles of some of them.
const ALSO: &[(&str, &str)] = &[("Men's 100 kg", "Men's half heavyweight")];

fn index() -> EventIndex {
    let event =
        |(at, (kind, sport, title, sex, class)): (usize, &(GamesKind, i64, &str, EventSex, Option<&str>))| Event {
            id: EventId(at as i64),
            key: String::new(),
            kind: *kind,
            sport: SportId(*sport),
            title: (*title).to_owned(),
            sex: *sex,
            class: class.map(str::to_owned),
            unit: EventUnit::Individual,
            counted: true,
            titles: Translated::default(),
            also: ALSO
                .iter()
                .filter(|(of, _)| of == title)
                .map(|(_, also)| (*also).to_owned())
                .collect(),
        };
    EventIndex::over(&TITLES.iter().enumerate().map(event).collect::<Vec<_>>())
}

fn titles(found: Vec<EventId>) -> Vec<&'static str> {
    found.into_iter().map(|id| TITLES[id.0 as usize].2).collect()
}

fn folded(text: &str) -> Vec<String> {
    crate::names::words(text).into_iter().map(|word| word.folded).collect()
}

fn find(text: &str, filter: &EventFilter) -> Vec<&'static str> {
    let words = folded(text);
    titles(index().find(&words.iter().map(String::as_str).collect::<Vec<_>>(), filter))
}

fn first(text: &str) -> &'static str {
    find(text, &EventFilter::default())
        .first()
        .copied()
        .unwrap_or("nothing")
}

#[test]
fn events_are_found_as_people_write_them() {
    for (text, title) in [
        ("100m", "Men's 100 m"),
        ("100 metres", "Men's 100 m"),
        ("100 meter dash", "Men's 100 m"),
        ("hundred metres", "Men's 100 m"),
        ("1,500 m", "Men's 1500 m"),
        ("1500 meters", "Men's 1500 m"),
        ("fifteen hundred", "Men's 1500 m"),
        ("4x100", "Men's 4 × 100 m relay"),
        ("4 × 100 m relay", "Men's 4 × 100 m relay"),
        ("4x100m medley relay", "Men's 4 × 100 m medley relay"),
        ("medley relay", "Men's 4 × 100 m medley relay"),
        ("long jump", "Men's long jump"),
        ("longjump", "Men's long jump"),
        ("100 free", "Men's 100 m freestyle"),
        ("200 IM", "Men's 200 m individual medley"),
        ("-58 kg", "Men's 58 kg K44"),
        ("−58kg", "Men's 58 kg K44"),
        ("under 58 kg", "Men's 58 kg K44"),
        ("100 kg", "Men's 100 kg"),
        ("half heavyweight", "Men's 100 kg"),
        ("over 100 kg", "Men's +100 kg"),
        ("more than 100 kg", "Men's +100 kg"),
        ("+100 kg", "Men's +100 kg"),
        ("100+ kg", "Men's +100 kg"),
        ("team epee", "Women's team épée"),
        ("singles", "Men's singles class 6"),
        ("singles class 6", "Men's singles class 6"),
        ("slalom", "Women's slalom sitting"),
        ("slalom visually impaired", "Women's slalom visually impaired"),
        ("banked slalom SB-LL1", "Men's banked slalom SB-LL1"),
        ("banked slalom LL1", "Men's banked slalom SB-LL1"),
        ("long jump T13", "Men's long jump T13"),
        ("SB12", "Men's 100 m breaststroke SB12"),
        ("100m breastroke", "Men's 100 m breaststroke SB12"),
        ("K44 -58 kg", "Men's 58 kg K44"),
    ] {
        assert_eq!(first(text), title, "{text}");
    }
}

#[test]
fn the_filter_narrows() {
    let filter = |kind, class: &str| EventFilter {
        kind,
        class: Class::parse(class),
        ..EventFilter::default()
    };
    assert_eq!(find("long jump", &filter(None, "t13")), ["Men's long jump T13"]);
    assert_eq!(find("long jump", &filter(None, "t12")), ["Men's long jump T11-12"]);
    assert_eq!(
        find("long jump", &filter(Some(GamesKind::Olympic), "")),
        ["Men's long jump", "Men's standing long jump"]
    );
    let women = EventFilter {
        sex: Some(EventSex::Women),
        ..EventFilter::default()
    };
    assert_eq!(find("100 m", &women), ["Women's 100 m", "Women's 100 m hurdles"]);
    let swimming = EventFilter {
        sport: Some(SportId(2)),
        kind: Some(GamesKind::Olympic),
        ..EventFilter::default()
    };
    assert_eq!(find("100 m", &swimming), ["Men's 100 m freestyle"]);
}

#[test]
fn an_exact_search_leaves_longer_titles_out() {
    let olympic = EventFilter {
        kind: Some(GamesKind::Olympic),
        ..EventFilter::default()
    };
    assert_eq!(
        titles(index().find_exact(&["100", "m"], &olympic)),
        ["Men's 100 m", "Women's 100 m"]
    );
    assert_eq!(
        titles(index().find_exact(&["long", "jump"], &olympic)),
        ["Men's long jump"]
    );
}

#[test]
fn what_no_title_has_finds_nothing() {
    for text in ["", "gold", "100 m gold", "mens", "the event"] {
        assert_eq!(first(text), "nothing", "{text:?}");
    }
}

#[test]
fn event_words_are_told_from_others() {
    let index = index();
    for word in [
        "long",
        "jump",
        "relay",
        "freestyle",
        "free",
        "m",
        "metres",
        "kg",
        "4x100",
        "epee",
        "singles",
    ] {
        assert!(index.is_event_word(word), "{word}");
    }
    for word in ["", "99", "mens", "t13", "k44", "gold", "the", "valiyeva", "dash"] {
        assert!(!index.is_event_word(word), "{word}");
    }
}
