//! The few words the front says by itself.

/// To a sticker, a picture without words and the like, in a private chat.
pub(super) const TEXT_ONLY: &str =
    "Nice, but I can only read words. Ask me about the Olympic or Paralympic Games, for instance: standings paris 2024";

/// To a chat that asks faster than it can be answered.
pub(super) const TOO_MANY: &str =
    "That is more than I can answer at once, so I am passing over some of it. Please ask again in a minute.";

/// On a button whose data is none of ours.
pub(super) const DEAD_BUTTON: &str = "This button no longer works. Please ask again in words.";

/// On a button pressed while the chat has too many questions waiting.
pub(super) const BUSY: &str = "One at a time, please.";
