//! What comes in from a front.

/// One message to Podium, free of where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// What was typed: a question in words, or a command with a leading slash (`/standings paris 2024`), any case,
    /// the bot's own name behind the command already taken off.
    pub text: String,
    /// Where it was said.
    pub scene: Scene,
}

/// Where a request was made, which decides how long a reply may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scene {
    /// A terminal.
    Terminal,
    /// A private chat.
    Private,
    /// A group, where replies are short.
    Group,
}
