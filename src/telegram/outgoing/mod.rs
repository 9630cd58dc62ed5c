//! What goes out: from a reply to a call of the Bot API.
//!
//! ```text
//!                 ┌─► content (limits) ────────────┐
//! Reply, Asked ─► post (book)                      ├─► message, listed ─► methods ─► send (backoff) ─► api ─► Telegram
//!                 └─► keyboard (callback, wording) ┘
//! ```
//!
//! - `target`: a question with where its answer goes;
//! - `post`: brings a reply to its target, in the form that Telegram takes, and keeps in the `book` which message
//!   answers which;
//! - `content`: a reply as HTML, as rich HTML or plain, within the `limits` of a message;
//! - `keyboard`: the buttons below it, with the data behind them (`callback`) and the front's own words
//!   (`wording`);
//! - `message` and `listed`: the same as messages, and as answers to choose from;
//! - `methods`: what teloxide does not know of the methods;
//! - `send`: trying again, after a `backoff` or when Telegram says;
//! - `api`: one call;
//! - `pace`: how often a chat may be written to, which its lane keeps to.

mod api;
mod backoff;
mod book;
mod callback;
mod content;
mod keyboard;
mod limits;
mod listed;
mod message;
mod methods;
mod pace;
mod post;
mod send;
mod target;
mod wording;

pub use api::ServerError;
pub(super) use api::{Api, CallError};
pub(super) use backoff::Backoff;
pub(super) use callback::{Pressed, decode};
pub(super) use listed::{LISTED_AT_ONCE, MOST_LISTED};
pub(super) use methods::{GetMember, Ignored};
pub(super) use pace::Pace;
pub(super) use post::Post;
pub(super) use send::is_unwelcome;
pub(super) use target::{Asked, Place, Rights, Suggest, Target};
pub(super) use wording::Word;
