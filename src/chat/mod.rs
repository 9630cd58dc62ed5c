//! One request in, one reply out.

mod code;
mod command;
mod language;
mod memory;
mod recent;
mod request;
mod settings;
mod suggest;
mod topic;

pub use command::sets;
pub use request::{Asker, Request};
pub use suggest::Suggestions;

use std::sync::Arc;
use std::time::Instant;

use crate::answer::{AnswerError, Depth, answer_to};
use crate::preferences::Preferences;
use crate::question::{Context, Doubts, Hint, Question, Reader, ReaderError, Reading, Suggester};
use crate::records::{Records, RecordsError};
use crate::reply::{self, Ask, Outcome, Reply, Shown, Voice};
use crate::state::{LadderError, Store};
use command::Command;
use memory::Memory;
use recent::Recent;
use settings::AtHand;

/// The whole engine: the records, the names and all that is made of them at start.
///
/// It is shared by every front and answers on the calling thread, within milliseconds; async callers hand it to a
/// blocking thread. What changes in it is what it remembers of each asker for a while, the last question that was
/// answered, so that the next one may lean on it; and what chats prefer, which its [`Store`] keeps.
#[derive(Debug)]
pub struct Podium {
    records: Records,
    reader: Reader,
    suggester: Suggester,
    memory: Memory,
    at_hand: AtHand,
    recent: Recent,
    store: Arc<Store>,
}

/// The bundled database could not be opened or read.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The database in the program could not be opened.
    #[error(transparent)]
    Records(#[from] RecordsError),
    /// The names could not be made from it.
    #[error(transparent)]
    Reader(#[from] ReaderError),
    /// The settings could not be kept in memory.
    #[error("there is no place for settings: {0}")]
    Store(#[from] LadderError),
}

/// A request could not be answered.
#[derive(Debug, thiserror::Error)]
enum Fault {
    #[error(transparent)]
    Read(#[from] ReaderError),
    #[error(transparent)]
    Answer(#[from] AnswerError),
}

impl Podium {
    /// Opens the bundled records. What chats prefer is kept as long as the program runs.
    pub fn open() -> Result<Self, OpenError> {
        Self::with_store(Store::in_memory()?)
    }

    /// Opens the bundled records. What chats prefer is kept in a store, which others may share.
    pub fn with_store(store: impl Into<Arc<Store>>) -> Result<Self, OpenError> {
        let records = Records::open()?;
        let reader = Reader::new(&records)?;
        let suggester = Suggester::new(&records, &reader)?;
        Ok(Self {
            records,
            reader,
            suggester,
            memory: Memory::default(),
            at_hand: AtHand::default(),
            recent: Recent::default(),
            store: store.into(),
        })
    }

    /// The records behind the answers.
    pub fn records(&self) -> &Records {
        &self.records
    }

    /// Answers one request. Never fails: a fault inside is logged and told in the reply.
    pub fn answer(&self, request: &Request) -> Reply {
        self.try_answer(request).unwrap_or_else(|fault| {
            tracing::error!(
                error = &fault as &dyn std::error::Error,
                "a request could not be answered"
            );
            reply::fault(request.language.unwrap_or_default())
        })
    }

    fn try_answer(&self, request: &Request) -> Result<Reply, Fault> {
        let preferences = self.preferences(request.chat);
        let voice = self.voice(request, &preferences);
        let (text, hint) = match command::read(&request.text) {
            Command::Start => return Ok(reply::greeting(voice)),
            Command::Help => return Ok(reply::help(voice)),
            Command::Examples(words) => return Ok(self.examples(voice, words)),
            Command::Settings(words) => return self.settings(request, words),
            Command::Forget => return Ok(self.forget_asked(request, voice)),
            Command::Ask { text, hint } => (text, hint),
        };
        let text = self.whole(text);
        let context = self.context(request, &preferences);
        match &*self.read(&text, hint, &context)? {
            Reading::Clear { question, doubts } => self.tell(request, question, doubts, &preferences),
            Reading::Choose(options) => Ok(reply::choose(&self.records, voice, options)),
            Reading::Unread(unread) => Ok(reply::decline(&self.records, voice, unread)),
        }
    }

    /// Answers what was worked out of late, within microseconds and without looking into any file; `None` for all else.
    pub fn at_once(&self, request: &Request) -> Option<Reply> {
        let Command::Ask { text, hint } = command::read(&request.text) else {
            return None;
        };
        let preferences = self.preferences_at_hand(request.chat)?;
        let context = self.context(request, &preferences);
        let reading = self.recent.known_reading(text, hint, &context)?;
        let Reading::Clear { question, doubts } = &*reading else {
            return None;
        };
        // The words that ask these again would have to be looked for.
        if doubts.leaned || code::is_code(text) {
            return None;
        }
        let shown = self.shown(request, &preferences);
        let told = self.recent.known_reply(question, doubts, shown)?;
        self.dressed(request, question, doubts, &told).ok()
    }

    /// How much of an answer a request from a chat asks for, and which part of it.
    fn shown(&self, request: &Request, preferences: &Preferences) -> Shown {
        Shown {
            language: self.language(request, preferences),
            scene: request.scene,
            form: request.form,
            usual: preferences.form,
            favourite: preferences.country,
            page: request.page,
        }
    }

    /// What surrounds a request.
    fn context(&self, request: &Request, preferences: &Preferences) -> Context {
        let recall = |asker| self.memory.recall(asker, Instant::now());
        Context {
            today: request.today,
            before: request.asker.and_then(recall),
            games: preferences.games,
        }
    }

    /// Reads a text, or recalls how it was read of late.
    fn read(&self, text: &str, hint: Hint, context: &Context) -> Result<Arc<Reading>, ReaderError> {
        let read = || self.reader.read(&self.records, text, hint, context);
        self.recent.reading(text, hint, context, read)
    }

    /// Tells what can be asked: the topics, or all of the one that is named.
    fn examples(&self, voice: Voice<'_>, words: &str) -> Reply {
        if words.is_empty() {
            return reply::topics(voice, None);
        }
        match topic::find(self.records.catalog(), voice.language(), words) {
            Some(topic) => reply::examples(voice, topic),
            None => reply::topics(voice, Some(words)),
        }
    }

    /// Answers a question, or recalls how it was answered of late.
    fn tell(
        &self,
        request: &Request,
        question: &Question,
        doubts: &Doubts,
        preferences: &Preferences,
    ) -> Result<Reply, Fault> {
        let shown = self.shown(request, preferences);
        let told = self.recent.reply(question, doubts, shown, || {
            let depth = if request.page == 0 { Depth::Head } else { Depth::Whole };
            let answer = answer_to(&self.records, question, depth)?;
            Ok::<_, Fault>(reply::render(&self.records, &answer, doubts, shown))
        })?;
        self.dressed(request, question, doubts, &told)
    }

    /// A reply with what depends on who asked it and how; the question is remembered as the asker's last.
    fn dressed(&self, request: &Request, question: &Question, doubts: &Doubts, told: &Reply) -> Result<Reply, Fault> {
        let mut reply = told.clone();
        if reply.outcome == Outcome::Answer {
            reply.share = self.share(request, question, doubts.leaned, &reply)?;
            let words = reply.share.clone().filter(|words| words.len() <= Ask::MAX_BYTES);
            reply.code = reply.code.or(words);
        }
        if let Some(asker) = request.asker
            && reply.outcome == Outcome::Answer
        {
            self.memory
                .keep(asker, question.clone(), reply.language, Instant::now());
        }
        Ok(reply)
    }
}

/// The most characters of words that are carried into another chat: those of an inline query.
const MAX_SHARED: usize = 256;

impl Podium {
    /// The words that ask the same again: as they were typed; where they say too little alone, or were a code, the line
    /// that says how it was read, if that reads back to the same; else the code.
    fn share(
        &self,
        request: &Request,
        question: &Question,
        leaned: bool,
        reply: &Reply,
    ) -> Result<Option<String>, Fault> {
        let typed = tidied(&request.text);
        // What is only suggested was not asked by anybody, and there is much of it: it has no words to look for.
        if typed.is_empty() {
            return Ok(reply.code.clone());
        }
        if !leaned && !code::is_code(&typed) {
            return Ok((typed.chars().count() <= MAX_SHARED).then_some(typed));
        }
        let alone = Context::on(request.today);
        let again = self.read(&reply.reading, Hint::None, &alone)?;
        let same = matches!(&*again, Reading::Clear { question: other, .. } if **other == *question);
        let reading = Some(reply.reading.clone()).filter(|words| same && words.chars().count() <= MAX_SHARED);
        Ok(reading.or_else(|| reply.code.clone()))
    }
}

/// Typed words in one line, without what cannot be seen.
fn tidied(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat_id::ChatId;
    use crate::question::Measure;
    use crate::reply::Scene;

    const GROUP: ChatId = ChatId::new(-1).unwrap();
    const ANNA: Asker = Asker::person(GROUP, 1);
    const BORIS: Asker = Asker::person(GROUP, 2);

    fn say(podium: &Podium, text: &str, asker: Asker) -> Outcome {
        podium.answer(&Request::new(text, Scene::Group).by(asker)).outcome
    }

    fn remembered(podium: &Podium, asker: Asker) -> Option<Question> {
        podium.memory.recall(asker, Instant::now())
    }

    #[test]
    fn only_answers_are_remembered_and_only_for_who_asked() {
        let podium = Podium::open().unwrap();
        assert_eq!(say(&podium, "azerbaijan judo paralympics", ANNA), Outcome::Answer);
        let first = remembered(&podium, ANNA);
        assert!(first.as_ref().is_some_and(|question| question.filters.sport.is_some()));
        assert_eq!(remembered(&podium, BORIS), None);

        for (text, outcome) in [
            ("qwfpgj zxcvbn", Outcome::Decline),
            ("", Outcome::Decline),
            ("zeynalov", Outcome::Choices),
            ("/help", Outcome::Answer),
        ] {
            assert_eq!(say(&podium, text, ANNA), outcome, "{text:?}");
            assert_eq!(remembered(&podium, ANNA), first, "{text:?}");
        }

        // The text behind a pressed button is a code.
        assert_eq!(say(&podium, "?t k=p", BORIS), Outcome::Answer);
        assert!(remembered(&podium, BORIS).is_some_and(|question| question.measure == Measure::Table));
        assert_eq!(remembered(&podium, ANNA), first);
    }

    #[test]
    fn what_nobody_in_particular_asks_is_not_remembered() {
        let podium = Podium::open().unwrap();
        podium.answer(&Request::new("?t k=p", Scene::Terminal));
        assert!(podium.memory.is_empty());
    }
}
