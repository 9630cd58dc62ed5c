//! Words that change what is asked, and everyday words that name nobody.

use podium::chat::{Request, Scene};
use podium::reply::{Outcome, Reply};

use crate::PODIUM;

fn say(text: &str) -> Reply {
    PODIUM.answer(&Request::new(text, Scene::Private))
}

/// A word that would have changed the question, and filled no slot, is named; it is not left out in silence.
#[test]
fn a_binding_word_that_did_nothing_is_named() {
    for (text, word) in [
        ("which sports debuted in Tokyo 2020", "debuted"),
        ("which sports were new in Tokyo 2020", "new"),
        ("which countries took part for the first time in 2012", "for"),
        ("who won the men's long jump at the Games before Paris 2024", "before"),
        ("how many winter Olympics were there before Sochi 2014", "before"),
        (
            "how many athletes have medals at both the Summer and the Winter Olympics",
            "both",
        ),
        ("most gold medals by one athlete at a single Games", "single"),
        ("who is the only athlete with medals in Paris 2024", "only"),
        ("when was tug of war last an Olympic sport", "last"),
        ("medals per athlete Paris 2024", "per"),
        ("bizim medallar", "bizim"),
        ("наши медали в Париже", "наши"),
        ("bizim madalyalar", "bizim"),
    ] {
        let reply = say(text);
        assert_eq!(reply.outcome, Outcome::Decline, "{text}: {}", reply.text);
        let first = reply.text.lines().next().unwrap_or_default();
        assert!(first.contains(word), "{text}: {first}");
    }
}

/// The same words where they do what they say.
#[test]
fn a_binding_word_that_fills_a_slot_is_answered() {
    for (text, said) in [
        ("who was last in men's 100 m 2016", "Last, 8th: Trayvon Bromell"),
        ("последний в марафоне 2016 мужчины", "139-е место"),
        ("последнее перетягивание каната", "Антверпене"),
        ("which countries only won gold medals in judo in Tokyo 2020", "Kosovo"),
        ("first medal of Azerbaijan", "Sydney 2000"),
        ("medals of France since 2012", "Paris 2024"),
        ("which year did Michael Phelps win six gold medals", "Athens 2004"),
        ("who won gold in both Tokyo 2020 and Paris 2024 in judo", "Abe Hifumi"),
        ("when were the first Winter Olympics", "Chamonix 1924"),
        ("New Zealand medals 2016", "New Zealand"),
        ("men's single sculls 2016", "Mahé Drysdale"),
    ] {
        let reply = say(text);
        assert_eq!(reply.outcome, Outcome::Answer, "{text}: {}", reply.text);
        assert!(reply.text.contains(said), "{text}: {}", reply.text);
    }
}

/// An everyday word in small letters is nobody by a slip, by a prefix or by half a name, and no country with an ending.
#[test]
fn everyday_words_name_nobody() {
    for text in [
        "join medals",
        "how to join the olympics",
        "fetch medals of japan",
        "prior games",
        "date of paris 2024",
        "offer me a table",
        "planned games",
        "the dash of 100 m",
        "must see medals",
        "azərbaycan demek olar",
        "в самом деле сколько медалей у россии",
        "дали ли медаль японии",
        "kesin madalya sayısı türkiye 2016",
        "belki madalya",
    ] {
        let reply = say(text);
        assert_eq!(reply.outcome, Outcome::Decline, "{text}: {}", reply.text);
    }
}

/// An everyday word that is a part of a name, and nearly all of a short text, is still one.
#[test]
fn names_with_everyday_words_are_found() {
    for (text, said) in [
        ("jessica long medals", "Jessica Long"),
        ("park in-bi", "Park In-Bi"),
        ("how many medals did sun yang win", "Sun Yang"),
        ("kim yeji medals", "Kim Yeji"),
    ] {
        let reply = say(text);
        assert!(reply.text.contains(said), "{text}: {}", reply.text);
    }
}
