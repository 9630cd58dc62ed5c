//! One request in, one reply out.

mod command;
mod request;

pub use request::{Request, Scene};

use crate::answer::{AnswerError, answer};
use crate::question::{Question, Reader, ReaderError, Reading};
use crate::records::{Records, RecordsError};
use crate::reply::{self, Reply};
use command::Command;

/// The whole engine: the records, the names and all that is made of them at start.
///
/// It is shared by every front and answers on the calling thread, within milliseconds; async callers hand it to a
/// blocking thread.
#[derive(Debug)]
pub struct Podium {
    records: Records,
    reader: Reader,
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
    /// Opens the bundled records.
    pub fn open() -> Result<Self, OpenError> {
        let records = Records::open()?;
        let reader = Reader::new(&records)?;
        Ok(Self { records, reader })
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
            reply::fault()
        })
    }

    fn try_answer(&self, request: &Request) -> Result<Reply, Fault> {
        let (text, hint) = match command::read(&request.text) {
            Command::Start => return Ok(reply::greeting()),
            Command::Help => return Ok(reply::help()),
            Command::Ask { text, hint } => (text, hint),
        };
        match self.reader.read(&self.records, text, hint)? {
            Reading::Clear {
                question,
                others,
                corrected,
            } => self.tell(request, &question, &others, &corrected),
            Reading::Choose(options) => Ok(reply::choose(&self.records, &options)),
            Reading::Unread(unread) => Ok(reply::decline(&self.records, &unread)),
        }
    }

    fn tell(
        &self,
        request: &Request,
        question: &Question,
        others: &[Question],
        corrected: &[(String, String)],
    ) -> Result<Reply, Fault> {
        let answer = answer(&self.records, question)?;
        Ok(reply::render(&self.records, &answer, others, corrected, request.scene))
    }
}
