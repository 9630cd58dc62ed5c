//! The examples that Podium shows are themselves answered, in each language.

use podium::chat::{Asker, Request};
use podium::chat_id::ChatId;
use podium::records::Language;
use podium::reply::{Outcome, Scene};

use crate::PODIUM;
use crate::language::ALL;

/// The examples of a language that are not answered.
fn unanswered(language: Language) -> Vec<String> {
    let mut unanswered = Vec::new();
    let mut asker = 10_000;
    for example in PODIUM.records().catalog().examples_in(language) {
        // What leans on nothing is asked by somebody new.
        asker += i64::from(!example.leans);
        let request = Request::new(&example.question, Scene::Private).by(Asker::chat(ChatId::new(asker).unwrap()));
        let reply = PODIUM.answer(&request);
        if reply.outcome != Outcome::Answer {
            unanswered.push(format!(
                "{} · {}: {}",
                language.as_str(),
                example.question,
                reply.summary
            ));
        }
    }
    unanswered
}

#[test]
fn every_example_is_answered_in_its_language() {
    let unanswered: Vec<String> = ALL.into_iter().flat_map(unanswered).collect();
    assert!(
        unanswered.is_empty(),
        "{} examples:\n{}",
        unanswered.len(),
        unanswered.join("\n")
    );
}
