//! One request in, one reply out.

mod request;

pub use request::{Request, Scene};

use crate::reply::Reply;

/// The whole engine: the records, the names and all that is made of them at start.
///
/// It is shared by every front and answers on the calling thread, within milliseconds; async callers hand it to a
/// blocking thread.
#[derive(Debug)]
pub struct Podium {}

/// The bundled database could not be opened or read.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {}

impl Podium {
    /// Opens the bundled records.
    pub fn open() -> Result<Self, OpenError> {
        Ok(Self {})
    }

    /// Answers one request. Never fails: a fault inside is logged and told in the reply.
    pub fn answer(&self, _request: &Request) -> Reply {
        Reply::default()
    }
}
