//! The Telegram front.
