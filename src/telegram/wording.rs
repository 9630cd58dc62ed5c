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

/// To a long text that was forwarded to a private chat.
pub(super) const FORWARDED: &str = "I don't read forwarded texts as long as this one. Ask me in a line of your own, for instance: azerbaijan paris 2024";

/// On a choice that someone else was asked.
pub(super) const NOT_YOURS: &str = "This choice is for who asked. Ask me yourself, and you get your own.";

/// On the button that carries a question into another chat.
pub(super) const SHARE: &str = "Share";

/// On the button under a shared answer that leads to the bot.
pub(super) const ASK_ME: &str = "Ask Podium";

/// Above a list of answers: what opens the bot when nothing has been typed yet.
pub(super) const OPEN: &str = "Open Podium: ask anything";

/// Above a list of answers: what asks the bot itself what was typed.
pub(super) const ASK_THIS: &str = "Ask Podium in a chat of its own";

/// Above an empty list of answers.
pub(super) const NOTHING_FITS: &str = "Nothing fits yet. Ask Podium itself";
