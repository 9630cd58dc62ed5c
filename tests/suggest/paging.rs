//! Pages of suggestions, of any text.

use podium::chat::Asker;
use podium::chat_id::ChatId;
use podium::reply::{Outcome, Scene};
use proptest::prelude::*;

use super::{PODIUM, request, suggest};

/// The most answers to one text, as Telegram takes them.
const MOST: usize = 50;

/// Words that questions are made of, some of them half typed or misspelt, and words that mean nothing.
const PIECES: &[&str] = &[
    "azerbaijan",
    "azerb",
    "aze",
    "usa",
    "paris",
    "2024",
    "par",
    "tokyo",
    "tok",
    "judo",
    "ju",
    "swim",
    "100",
    "m",
    "free",
    "t1",
    "t13",
    "long",
    "jump",
    "women's",
    "men",
    "lamiya",
    "val",
    "valiyeva",
    "phelps",
    "mich",
    "how",
    "many",
    "medals",
    "who",
    "won",
    "gold",
    "əli",
    "валие",
    "азер",
    "xyzzyq",
    "?",
    "?lm c=AZE",
    "/athlete",
    "/standings",
    "vs",
    "'",
    "🇦🇿",
    "-58",
    "(",
    ",",
    "oldest",
    "in",
    "of",
    "1896",
    "медал",
    "прыжки",
    "в",
    "madalya",
    "uzun",
    "kim",
    "qaz",
];

fn typed() -> impl Strategy<Value = String> {
    let pieces = proptest::collection::vec(proptest::sample::select(PIECES), 0..5);
    prop_oneof![
        4 => pieces.prop_map(|pieces| pieces.join(" ")),
        1 => "\\PC{0,40}",
        1 => "[a-zəа-я]{1,6}( [a-z0-9]{1,4})?",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn pages_are_parts_of_one_list_without_anything_twice(text in typed(), most in 10usize..30) {
        let whole = suggest(&text, 0, MOST);
        prop_assert!(whole.replies.len() <= MOST);
        prop_assert!(!whole.more, "nothing comes after the last");
        let mut paged = Vec::new();
        loop {
            let page = suggest(&text, paged.len(), most);
            prop_assert!(page.replies.len() <= most);
            prop_assert!(!page.more || page.replies.len() == most, "a page before another is full");
            paged.extend(page.replies);
            if !page.more {
                break;
            }
        }
        prop_assert_eq!(&paged, &whole.replies);
        for (at, reply) in whole.replies.iter().enumerate() {
            prop_assert_eq!(reply.outcome, Outcome::Answer);
            prop_assert!(whole.replies[..at].iter().all(|other| other.text != reply.text), "{} twice", reply.reading);
        }
    }
}

#[test]
fn a_page_beyond_the_last_is_empty() {
    let page = suggest("aze", 50, 10);
    assert!(page.replies.is_empty() && !page.more);
    assert!(suggest("aze", 0, 0).replies.is_empty());
    assert!(suggest("aze", 0, 0).more);
    let page = suggest("aze", usize::MAX, usize::MAX);
    assert!(page.replies.is_empty() && !page.more);
}

#[test]
fn what_cannot_be_completed_has_no_suggestion() {
    for text in ["xyzzyq", "xyzzyq qwfpgj", "?? !", "🏅", "/athlete xyzzyq"] {
        let page = suggest(text, 0, 10);
        assert!(
            page.replies.is_empty() && !page.more,
            "{text:?}: {:?}",
            page.replies.first()
        );
    }
}

#[test]
fn suggestions_neither_lean_on_the_last_question_nor_become_it() {
    let asker = Asker::person(ChatId::new(7).unwrap(), 7);
    PODIUM.answer(&request("azerbaijan judo paralympics").by(asker));
    assert_eq!(
        PODIUM.suggest(&request("and in tok").by(asker), 0, 5),
        suggest("and in tok", 0, 5)
    );
    PODIUM.suggest(&request("lamiya valiyeva").by(asker), 0, 5);
    let follow = PODIUM.answer(&request("only golds").by(asker));
    assert!(follow.reading.contains("Judo"), "{}", follow.reading);
}

#[test]
fn the_scene_makes_no_difference() {
    let in_group = podium::chat::Request {
        scene: Scene::Group,
        page: 3,
        ..request("judo")
    };
    assert_eq!(PODIUM.suggest(&in_group, 0, 5), suggest("judo", 0, 5));
}
