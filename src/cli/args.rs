//! The command line as typed.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// Answers questions on Olympic and Paralympic results, in Telegram and in the terminal.
///
/// Without a command: the Telegram bot when a token is set, otherwise a conversation in the terminal.
#[derive(Debug, Parser)]
#[command(name = "podium", version, max_term_width = 100)]
pub(super) struct Cli {
    /// What is logged to standard error, e.g. `info` or `podium=debug`
    #[arg(
        long,
        value_name = "FILTER",
        env = "PODIUM_LOG",
        global = true,
        hide_env_values = true
    )]
    pub(super) log: Option<String>,

    /// A file that holds the bot's token, rather than TELOXIDE_TOKEN; or name it in TELOXIDE_TOKEN_FILE
    #[arg(long, value_name = "FILE", global = true)]
    pub(super) token_file: Option<PathBuf>,

    /// The file in which the bot keeps what chats prefer, rather than one in your state directory; or name it in
    /// PODIUM_STATE
    #[arg(long, value_name = "PATH", global = true)]
    pub(super) state: Option<PathBuf>,

    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Answer one question, or a stream of them
    Ask(AskArgs),
    /// Talk in the terminal
    Chat,
    /// Run the Telegram bot (token from TELOXIDE_TOKEN or a file, server from TELOXIDE_API_URL)
    Bot,
    /// Print what is held, by groups of Games, as a table in Markdown
    Held,
    /// Print what can be asked, by topics, as tables in Markdown
    Examples,
    /// Check the promises made of the records; exit code 1 when one is broken
    Audit,
}

#[derive(Debug, Args)]
pub(super) struct AskArgs {
    /// The question; several words are joined. Without it the question is read from standard input
    #[arg(value_name = "TEXT", conflicts_with = "batch")]
    pub(super) text: Vec<OsString>,

    /// Print one JSON object on one line: question, outcome, reading, text, html, elapsed_us
    #[arg(long)]
    pub(super) json: bool,

    /// Read questions from standard input, one a line, and print a result for each, in order
    #[arg(long, requires = "json")]
    pub(super) batch: bool,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }
}
