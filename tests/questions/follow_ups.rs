//! Questions that lean on the one before, in each language, are answered as their English twins.

use podium::chat::{Asker, Podium, Request};
use podium::chat_id::ChatId;
use podium::reply::{Outcome, Scene};

/// A question and what is asked after it, each with its twin.
const CONVERSATIONS: &[[(&str, &str); 2]] = &[
    [
        (
            "Azərbaycan Paris 2024 Paralimpiya Oyunlarında neçə medal qazanıb?",
            "How many medals did Azerbaijan win at the Paris 2024 Paralympics?",
        ),
        ("bəs Tokioda?", "and in Tokyo?"),
    ],
    [
        (
            "Azərbaycan Paris 2024 Paralimpiya Oyunlarında neçə medal qazanıb?",
            "How many medals did Azerbaijan win at the Paris 2024 Paralympics?",
        ),
        ("yalnız qızıllar", "only golds"),
    ],
    [
        (
            "Azərbaycanın Paris 2024 Paralimpiya Oyunlarında medalları",
            "medals of Azerbaijan at the Paris 2024 Paralympics",
        ),
        ("bəs Gürcüstan?", "what about Georgia?"),
    ],
    [
        (
            "Azərbaycanın Paris 2024 Paralimpiya Oyunlarında medalları",
            "medals of Azerbaijan at the Paris 2024 Paralympics",
        ),
        ("və Gürcüstanın?", "what about Georgia?"),
    ],
    [
        (
            "Paris 2024-də kişilər 100 metr kim qazandı?",
            "who won the men's 100 m in Paris 2024?",
        ),
        ("ikinci kim olub?", "who was second?"),
    ],
    [
        ("Lamiyə Vəliyeva", "Lamiya Valiyeva"),
        ("o nə vaxt anadan olub?", "when was she born?"),
    ],
    [
        (
            "Сколько медалей завоевал Азербайджан на Паралимпиаде в Париже 2024?",
            "How many medals did Azerbaijan win at the Paris 2024 Paralympics?",
        ),
        ("а в Токио?", "and in Tokyo?"),
    ],
    [
        (
            "Сколько медалей завоевал Азербайджан на Паралимпиаде в Париже 2024?",
            "How many medals did Azerbaijan win at the Paris 2024 Paralympics?",
        ),
        ("только золото", "only golds"),
    ],
    [
        (
            "Сколько медалей завоевал Азербайджан на Паралимпиаде в Париже 2024?",
            "How many medals did Azerbaijan win at the Paris 2024 Paralympics?",
        ),
        ("а Грузия?", "what about Georgia?"),
    ],
    [
        (
            "Кто выиграл 100 метров у мужчин в Париже 2024?",
            "who won the men's 100 m in Paris 2024?",
        ),
        ("а кто был вторым?", "who was second?"),
    ],
    [
        ("Ламия Валиева", "Lamiya Valiyeva"),
        ("когда она родилась?", "when was she born?"),
    ],
    [
        (
            "Türkiye Paris 2024 Paralimpik Oyunları'nda kaç madalya kazandı?",
            "How many medals did Turkey win at the Paris 2024 Paralympics?",
        ),
        ("peki ya Tokyo'da?", "and in Tokyo?"),
    ],
    [
        (
            "Türkiye Paris 2024 Paralimpik Oyunları'nda kaç madalya kazandı?",
            "How many medals did Turkey win at the Paris 2024 Paralympics?",
        ),
        ("sadece altınlar", "only golds"),
    ],
    [
        (
            "Türkiye'nin Paris 2024 Paralimpik Oyunları'ndaki madalyaları",
            "medals of Turkey at the Paris 2024 Paralympics",
        ),
        ("peki Azerbaycan?", "what about Azerbaijan?"),
    ],
    [
        (
            "Paris 2024'te erkekler 100 metreyi kim kazandı?",
            "who won the men's 100 m in Paris 2024?",
        ),
        ("ikinci kim oldu?", "who was second?"),
    ],
    [
        ("Naim Süleymanoğlu", "Naim Süleymanoğlu"),
        ("o ne zaman doğdu?", "when was he born?"),
    ],
];

#[test]
fn what_leans_on_a_question_is_answered_as_its_english_twin() {
    let podium = Podium::open().expect("the records open");
    let mut asker = 0;
    let mut ask = |questions: [&str; 2]| {
        asker += 1;
        let replies = questions.map(|question| {
            podium.answer(&Request::new(question, Scene::Private).by(Asker::chat(ChatId::new(asker).unwrap())))
        });
        let [_, last] = replies;
        last
    };
    let mut wrong = Vec::new();
    for [(first, english_first), (then, english_then)] in CONVERSATIONS {
        let (reply, english) = (ask([first, then]), ask([english_first, english_then]));
        if reply.outcome != Outcome::Answer || reply.code.is_none() || reply.code != english.code {
            wrong.push(format!(
                "{first} {then}\n{}\n{}\n---\n{}",
                reply.reading, reply.text, english.reading
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
