//! How it is told that a question was not answered, and that none such is offered.

use podium::answer::{answer, unheeded};
use podium::question::{Doubts, Measure, decode};
use podium::records::Language;
use podium::reply::{Outcome, Reply, Shown, render};

use crate::{CONTEXTS, RECORDS, SHOWN, question, reasons};

fn reply(code: &str, language: Language) -> Reply {
    let question = decode(code, &RECORDS).expect("the records can be asked").expect(code);
    let answer = answer(&RECORDS, &question).expect("the records can be asked");
    render(&RECORDS, &answer, &Doubts::default(), Shown { language, ..SHOWN })
}

#[test]
fn what_is_not_heeded_is_named_in_every_language() {
    for (language, what) in [
        (Language::English, "aged under 20"),
        (Language::Azerbaijani, "yaş: 20-dən az"),
        (Language::Russian, "возраст: меньше 20"),
        (Language::Turkish, "yaş: 20'den az"),
    ] {
        let reply = reply("?r c=AZE g=2024so i=<20", language);
        assert_eq!(reply.outcome, Outcome::Decline, "{language:?}");
        assert_eq!(reply.reading, "", "{language:?}");
        let first = reply.text.lines().next().unwrap_or_default();
        assert!(first.contains(what), "{language:?}: {first}");
        let asks: Vec<&str> = reply.buttons.iter().map(|button| button.ask.as_str()).collect();
        assert_eq!(asks, ["?r c=AZE g=2024so"], "{language:?}");
    }
}

#[test]
fn every_slot_has_a_name() {
    for (code, what) in [
        ("?r c=AZE g=2012so,2016so f=e", "in each of several Games"),
        ("?r c=AZE g=2024so k=p", "Paralympics"),
        ("?r c=AZE g=2024so p=4", "4th"),
        ("?r c=AZE g=2024so b=1980-1989", "born 1980-1989"),
        ("?r c=AZE g=2024so q=m", "beginning with M"),
        ("?r c=AZE g=2024so h=g>=2", "at least 2 gold"),
        ("?r c=AZE g=2024so t=3", "how many to name"),
        ("?o a=michael-phelps-1985 o=t", "the order"),
        ("?r c=AZE g=2024so z=l", "from the other end"),
        ("?r c=AZE g=2024so v=GEO", "Georgia"),
        ("?w g=2016so", "Rio 2016"),
    ] {
        let reply = reply(code, Language::English);
        assert_eq!(reply.outcome, Outcome::Decline, "{code}: {}", reply.text);
        let first = reply.text.lines().next().unwrap_or_default();
        assert!(first.contains(what), "{code}: {first}");
    }
}

/// Neither behind an answer nor instead of one.
#[test]
fn no_question_is_offered_that_would_be_declined() {
    let mut offered = 0;
    for measure in Measure::all() {
        for context in CONTEXTS
            .into_iter()
            .filter(|context| reasons::is_asked(measure, context))
        {
            let answer = answer(&RECORDS, &question(measure, context)).expect("the records can be asked");
            let turned = answer.turns.iter().map(|(_, turned)| turned);
            for other in answer.next.iter().chain(turned) {
                let left = unheeded(&RECORDS, other).expect("the records can be asked");
                assert_eq!(left, [], "{measure:?} of {context:?} offers {other:?}");
                offered += 1;
            }
        }
    }
    assert!(offered > 500, "{offered}");
}
