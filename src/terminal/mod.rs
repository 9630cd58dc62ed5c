//! The terminal front: one question, a stream of questions, or a conversation.
//!
//! Everything here is blocking and writes to any [`std::io::Write`]; a reader that goes away ends it with
//! [`std::io::ErrorKind::BrokenPipe`], which the caller takes for a quiet end.

mod ask;
mod batch;
mod chat;
mod history;
mod lines;
mod plain;

pub use ask::{ask, ask_json};
pub use batch::batch;
pub use chat::{ChatError, chat};
