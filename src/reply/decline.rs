//! When there is no answer: which of several is meant, what is not held, and what is close.

use crate::answer::Unheeded;
use crate::language::{Language, message};
use crate::question::{Hint, Question, Topic, Unread};
use crate::records::Records;

use super::doc::{Doc, Line};
use super::voice::Voice;
use super::{Act, Ask, Button, Outcome, Reply, buttons, help, reading};

/// How many people of one name are offered; when there are as many, there may be more.
const OFFERED: usize = 8;

/// Asks which of several questions is meant.
pub fn choose(records: &Records, voice: Voice<'_>, options: &[Question]) -> Reply {
    let people = options.iter().all(|option| option.filters.athlete.is_some());
    let number = options.len();
    let head = match (people, number) {
        (true, 1) => voice.line(message::ChooseOne),
        (true, OFFERED..) => voice.line(message::ChooseMany),
        (true, _) => voice.line(message::ChooseAthlete { number }),
        (false, _) => voice.line(message::ChooseMeaning),
    };
    choices(records, voice, head, options)
}

/// Options under a head, in the text and as buttons.
fn choices(records: &Records, voice: Voice<'_>, head: Line, options: &[Question]) -> Reply {
    let mut doc = Doc::new(voice.language());
    doc.line(head);
    let lines = options
        .iter()
        .map(|option| Line::new().text(format!("• {}", buttons::label(records, voice, option))));
    doc.list(lines, 10, options.len());
    Reply {
        buttons: buttons::of(records, voice, options, Act::Choose),
        ..Reply::of(voice.language(), Outcome::Choices, &doc)
    }
}

/// Says why a text was not answered, and what is close to it.
pub fn decline(records: &Records, voice: Voice<'_>, unread: &Unread) -> Reply {
    let mut doc = Doc::new(voice.language());
    let mut offered = Vec::new();
    match unread {
        Unread::Help => return help::help(voice),
        Unread::TooMany(options) => return choices(records, voice, voice.line(message::TooMany), options),
        Unread::Empty => doc.line(voice.line(message::AskMe)),
        Unread::Outside(Topic::WorldRecords) => offered = records_held(voice, &mut doc),
        Unread::Outside(topic) => {
            doc.line(voice.line(message::NotHeldTopic { topic: *topic }));
            doc.line(voice.line(message::WhatIsHeld));
        }
        Unread::Unknown { words, closest } => {
            let words = words.iter().take(6).map(|word| shortened(word));
            let words: Vec<String> = words.map(|words| voice.say(message::Quoted { words })).collect();
            doc.line(voice.line(message::NothingFits {
                words: voice.and(&words),
            }));
            match closest
                .as_deref()
                .filter(|question| buttons::is_answered(records, question))
            {
                Some(question) => {
                    let reading = reading::line(records, voice, question);
                    doc.line(voice.line(message::WithoutIt { reading }));
                    offered = buttons::of(records, voice, [question], Act::Open);
                }
                None => doc.line(voice.line(message::WhoIsHeld)),
            }
        }
        Unread::NoSuchGames { words } => {
            doc.line(voice.line(message::NoSuchGames { words }));
            doc.line(voice.line(message::AllGamesHow));
        }
        Unread::Incomplete(hint) => doc.line(match hint {
            Hint::Athlete => voice.line(message::WriteAthlete),
            Hint::Country => voice.line(message::WriteCountry),
            Hint::Event => voice.line(message::WriteEvent),
            Hint::None | Hint::Standings | Hint::Games => voice.line(message::AskMe),
        }),
    }
    if offered.is_empty() {
        let examples = help::firsts(voice, 2);
        if let [first, second] = examples.as_slice() {
            doc.gap();
            doc.line(voice.line(message::Try {
                first: &first.question,
                second: &second.question,
            }));
        }
        offered = examples.into_iter().filter_map(help::ask).collect();
    }
    Reply {
        buttons: offered,
        ..Reply::of(voice.language(), Outcome::Decline, &doc)
    }
}

/// Says what of a question could not be taken into account, and offers the rest, where that can be answered.
pub(super) fn unheeded(records: &Records, voice: Voice<'_>, question: &Question, unheeded: &Unheeded) -> Reply {
    let mut doc = Doc::new(voice.language());
    let slots = unheeded.slots.iter();
    let what: Vec<String> = slots
        .map(|&slot| reading::slot(records, voice, question, slot))
        .collect();
    doc.line(voice.line(message::NotHeeded { what: voice.and(&what) }));
    if let Some(nearest) = unheeded.nearest.as_deref() {
        let reading = reading::line(records, voice, nearest);
        doc.line(voice.line(message::WithoutIt { reading }));
    }
    Reply {
        buttons: buttons::of(records, voice, unheeded.nearest.as_deref(), Act::Open),
        ..Reply::of(voice.language(), Outcome::Decline, &doc)
    }
}

/// Says which world records are held, with one to try.
fn records_held(voice: Voice<'_>, doc: &mut Doc) -> Vec<Button> {
    let first = voice.catalog.record_marks().first().map(|mark| mark.id);
    let date = super::record_marks::as_of(voice, first.as_ref());
    doc.line(match date {
        Some(date) => voice.line(message::RecordsHeldAsOf { date }),
        None => voice.line(message::RecordsHeld),
    });
    let example = voice.say(message::RecordExample);
    doc.line(voice.line(message::RecordAsk { example: &example }));
    let ask = Ask::new(example.as_str());
    ask.map(|ask| Button::open(example, ask)).into_iter().collect()
}

/// Says that something went wrong here, not with the question.
pub fn fault(language: Language) -> Reply {
    let mut doc = Doc::new(language);
    doc.line(Line::said(language, message::Fault));
    Reply::of(language, Outcome::Decline, &doc)
}

/// A word short enough to be shown again.
pub(super) fn shortened(word: &str) -> String {
    const SHOWN: usize = 40;
    if word.chars().count() <= SHOWN {
        return word.to_owned();
    }
    word.chars().take(SHOWN).chain(['…']).collect()
}
