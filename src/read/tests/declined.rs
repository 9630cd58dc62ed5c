//! What is not answered, and what it costs.

use std::time::{Duration, Instant};

use super::*;
use proptest::prelude::*;

#[test]
fn a_word_without_a_place_forbids_an_answer() {
    none_ask(&[
        "our medals in Paris 2024",
        "which city hosted the 1964 Olympics and the world cup",
        "which handsome city hosted the 1964 Summer Olympics",
        "who nearly won the men's marathon at Rio 2016",
        "which country hosted the Olympics before Japan",
        "how many summer Olympics took place before Tokyo 2020",
        "which country won the most golds in her second Games",
        "countries that won gold at Paris 2024 but not at Tokyo 2020",
        "what medal was won at the 1996 games in wrestling",
        "who won the most medals",
        "how many sports were there at Rio 2016",
        "Sydney hosted the Olympic Games in the year 1998.",
        "who won",
        "medals",
        "first",
        "how many",
        "hello",
        "",
    ]);
}

#[test]
fn nothing_empty_is_likely() {
    none_ask(&[
        "Which country won eleven medals in twelve Olympics between 1928 and 1980 in hockey",
        "who won the first olympic gold medal in basketball",
    ]);
}

#[test]
fn hostile_texts_cost_little() {
    // A debug build takes some ten times as long as the program.
    const MOST: Duration = Duration::from_millis(500);
    let names = "Ryan Bob Dan Kim Lee Ann Joe Max Sam Tom Amy Eva Jin Wu Li Yan Ida Ola Per Choi ".repeat(60);
    let texts = [
        names.chars().take(4_096).collect::<String>(),
        "Anna Maria Kim ()".repeat(240),
        "()".repeat(2_048),
        "most first last only both each ".repeat(130),
        "medals of Sweden and Norway and Finland and Denmark or Iceland vs Estonia ".repeat(3),
        "2 3 4 5 6 7 8 9 ".repeat(7),
        "which city hosted which country won which sport ".repeat(5),
    ];
    readings("medals of Kim per Games");
    for text in texts {
        let start = Instant::now();
        readings(&text);
        assert!(start.elapsed() < MOST, "{:?}: {text:.60}", start.elapsed());
    }
}

/// Words that mean something, so that more than nonsense is put together.
const WORDS: [&str; 40] = [
    "which",
    "how many",
    "who",
    "countries",
    "athletes",
    "sports",
    "Games",
    "cities",
    "hosted",
    "won",
    "gold",
    "medals",
    "most",
    "first",
    "last",
    "at",
    "in",
    "Paris 2024",
    "1980",
    "winter",
    "Japan",
    "judo",
    "Phelps",
    "3",
    "at least",
    "twice",
    "before",
    "after",
    "both",
    "and",
    "never",
    "no",
    "only",
    "each",
    "every",
    "single",
    "where",
    "women",
    "under",
    "new",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn every_reading_uses_every_weighty_word(words in prop::collection::vec(prop::sample::select(&WORDS[..]), 1..12)) {
        let text = words.join(" ");
        let start = Instant::now();
        let readings = readings(&text);
        prop_assert!(start.elapsed() < Duration::from_secs(3), "{text}");
        let typed = crate::names::words(&text);
        let idle = ["at", "in", "of"];
        let weighty = (0..typed.len()).filter(|&at| !idle.contains(&typed[at].folded.as_str()));
        let all = weighty.fold(0u64, |all, at| all | 1 << at);
        for reading in readings {
            prop_assert_eq!(reading.uses & all, all, "{}", text);
        }
    }
}
