//! Titles, summaries, codes, words to share, turns and people of replies.

use podium::chat::{Asker, Request};
use podium::chat_id::ChatId;
use podium::reply::{Act, Outcome, Reply, Scene};

use super::{PODIUM, ask};

#[test]
fn replies_are_called_and_told_in_a_line() {
    let cases = [
        (
            "Lamiya Valiyeva",
            "Lamiya Valiyeva 🇦🇿",
            "4 Paralympic medals: 2 gold, 2 silver",
        ),
        (
            "azerbaijan paris 2024 paralympics",
            "🇦🇿 Azerbaijan · Paris 2024 Paralympics",
            "11 medals: 4 gold, 2 silver, 5 bronze · 28th",
        ),
        (
            "who won the men's long jump t13",
            "🏅 Men's long jump T13",
            "Orkhan Aslanov 🇦🇿 Azerbaijan won at the Paris 2024 Paralympics, 7.29 m.",
        ),
        (
            "standings paris 2024 paralympics",
            "🏅 Medal table · Paris 2024 Paralympics",
            "1 China 94-76-50 · 2 Great Britain 49-44-31 · 3 United States 36-42-27",
        ),
    ];
    for (text, title, summary) in cases {
        let reply = ask(text, 0);
        assert_eq!(
            (reply.title.as_str(), reply.summary.as_str()),
            (title, summary),
            "{text}"
        );
        assert_eq!(ask(text, 1).title, title);
    }
}

#[test]
fn words_to_share_ask_the_same_again() {
    let share = |text: &str| ask(text, 0).share.unwrap_or_default();
    for (text, expected) in [
        ("  Lamiya\n Valiyeva ", "Lamiya Valiyeva"),
        ("/standings paris 2024", "/standings paris 2024"),
        ("?t g=2024sp", "medal table · Paris 2024 Paralympics"),
        ("/help", "/help"),
        ("/examples medals", "/examples Medals"),
    ] {
        assert_eq!(share(text), expected);
        let (first, again) = (ask(text, 0), ask(&share(text), 0));
        assert_eq!((first.html, first.code), (again.html, again.code), "{text}");
    }
    // The reading of this one would be read otherwise.
    let code = "?la k=o m=a t=10 o=t";
    assert_eq!(share(code), code);
}

#[test]
fn what_leans_on_the_question_before_is_shared_whole() {
    let asker = Asker::chat(ChatId::new(1).unwrap());
    let say = |text: &str| PODIUM.answer(&Request::new(text, Scene::Private).by(asker));
    say("azerbaijan judo paris 2024 paralympics");
    let reply = say("and georgia?");
    let share = reply.share.clone().unwrap();
    assert_ne!(share, "and georgia?");
    assert_eq!(ask(&share, 0).html, reply.html);
    assert_eq!(
        say("standings rio 2016 olympics").share.as_deref(),
        Some("standings rio 2016 olympics")
    );
}

#[test]
fn nothing_but_answers_has_a_code() {
    for text in ["zeynalov", "qwfpgj zxcvbn", ""] {
        let reply = ask(text, 0);
        assert_ne!(reply.outcome, Outcome::Answer);
        assert_eq!((reply.code, reply.share), (None, None), "{text}");
    }
}

fn turns(reply: &Reply) -> Vec<(&str, &str)> {
    let turns = reply.buttons.iter().filter(|button| button.act == Act::Turn);
    turns
        .map(|button| (button.label.as_str(), button.ask.as_str()))
        .collect()
}

#[test]
fn answers_turn_to_what_they_could_be_as_well() {
    let cases: [(&str, &[(&str, &str)]); 6] = [
        (
            "?t g=2024sp",
            &[
                ("By total", "?t g=2024sp o=t"),
                ("Olympics", "?t g=2024so"),
                ("All Games", "?t k=p"),
            ],
        ),
        (
            "?t g=2024so o=t",
            &[
                ("By gold", "?t g=2024so"),
                ("Paralympics", "?t g=2024sp o=t"),
                ("All Games", "?t k=o o=t"),
            ],
        ),
        // No Paralympic Games were held in 1956, and boxing is no Paralympic sport.
        (
            "?t g=1956so",
            &[("By total", "?t g=1956so o=t"), ("All Games", "?t k=o")],
        ),
        ("?o c=AZE g=2024so s=boxing", &[("All Games", "?o c=AZE s=boxing k=o")]),
        ("?o a=lamiya-valiyeva-2002", &[]),
        ("?y a=lamiya-valiyeva-2002", &[]),
    ];
    for (code, expected) in cases {
        let reply = ask(code, 0);
        assert_eq!(turns(&reply), expected, "{code}");
        for (_, turned) in turns(&reply) {
            assert_eq!(ask(turned, 0).outcome, Outcome::Answer, "{turned}");
            let opened = |button: &podium::reply::Button| button.act == Act::Open && button.ask.as_str() == turned;
            assert!(!reply.buttons.iter().any(opened), "{code} offers {turned} twice");
        }
    }
}

#[test]
fn the_people_of_a_page_have_buttons() {
    let opened = |reply: &Reply| -> Vec<String> {
        let buttons = reply.buttons.iter().filter(|button| button.act == Act::Open);
        buttons.map(|button| button.label.clone()).collect()
    };
    for code in [
        "?la s=judo k=o m=a",
        "?lm g=2024sp s=judo",
        "?o e=*mens-long-jump g=2024sp",
        "?xa m=g z=l",
        "?gam k=o",
    ] {
        let reply = ask(code, 0);
        let people = opened(&reply);
        assert!(people.len() >= 3, "{code}: {people:?}");
    }
    let second = ask("?la s=judo k=o m=a", 1);
    let names: Vec<String> = opened(&second)
        .iter()
        .filter_map(|label| Some(label.split_once(" · ")?.0.to_owned()))
        .collect();
    assert!(
        !names.is_empty() && names.iter().all(|name| second.text.contains(name.as_str())),
        "{names:?}"
    );
}

#[test]
fn choices_are_for_who_asked() {
    let reply = ask("zeynalov", 0);
    assert_eq!(reply.outcome, Outcome::Choices);
    assert!(!reply.buttons.is_empty() && reply.buttons.iter().all(|button| button.act == Act::Choose));
}

#[test]
fn queries_behind_codes_are_answered_by_shape() {
    for (code, first) in [
        (
            "!lMag ko lg Rm T1",
            "Michael Phelps 🇺🇸 United States: 8 gold medals at the Beijing 2008 Olympics",
        ),
        (
            "!nMs cAZE g2024so",
            "🇦🇿 Azerbaijan: 4 sports at the Paris 2024 Olympics",
        ),
        (
            "!wEc cUSA g1980so",
            "No. 🇺🇸 United States: no athletes at the Moscow 1980 Olympics.",
        ),
    ] {
        let reply = ask(code, 0);
        assert_eq!(reply.text.lines().next(), Some(first), "{code}: {}", reply.text);
        assert_eq!(reply.text.lines().last(), Some(reply.reading.as_str()));
        assert_eq!(reply.summary, first);
        assert!(reply.title.chars().count() <= 60, "{}", reply.title);
    }
}

#[test]
fn lines_of_a_query_go_on_on_other_pages() {
    let code = "!lMa ko lg Rm";
    let pages = ask(code, 0).pages.of;
    assert!(pages > 20, "{pages}");
    for page in [1, 2, 20] {
        let reply = ask(code, page);
        assert_eq!((reply.pages.at, reply.pages.of), (page, pages));
        // Ten lines stand on the first page, and twenty on each other one.
        let range = format!("{}-{} of", 20 * page - 9, 20 * page + 10);
        assert!(reply.text.contains(&range), "{range}: {}", reply.text);
        assert!(reply.text.contains(" (USA) · "), "{}", reply.text);
    }
}
