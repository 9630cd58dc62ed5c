//! The command line as typed.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use podium::language::Language;

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

    /// How the log is written: for people, or one JSON object a line [env: PODIUM_LOG_FORMAT]
    #[arg(long, value_name = "FORMAT", global = true)]
    pub(super) log_format: Option<LogFormat>,

    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Answer one question, or a stream of them
    Ask(AskArgs),
    /// Talk in the terminal
    Chat(ChatArgs),
    /// Run the Telegram bot (token from TELOXIDE_TOKEN or a file, server from TELOXIDE_API_URL)
    Bot(BotArgs),
    /// Ask a running bot whether it takes updates; exit code 0 when it does, 1 when not
    Health(HealthArgs),
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

    /// The language of the answer: en, az, ru or tr. Without it that of the question, or English
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    pub(super) language: Option<Language>,

    /// Print one JSON object on one line: question, language, outcome, reading, text, html, elapsed_us
    #[arg(long)]
    pub(super) json: bool,

    /// Read questions from standard input, one a line, and print a result for each, in order
    #[arg(long, requires = "json")]
    pub(super) batch: bool,
}

#[derive(Debug, Args, Default)]
pub(super) struct ChatArgs {
    /// The language of the answers: en, az, ru or tr. Without it that of each question, or English
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    pub(super) language: Option<Language>,
}

/// Reads a language by its two letters.
fn language(letters: &str) -> Result<Language, &'static str> {
    Language::from_word(&letters.to_ascii_lowercase()).ok_or("the languages are en, az, ru and tr")
}

/// How the log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(super) enum LogFormat {
    #[default]
    Text,
    Json,
}

#[derive(Debug, Args, Default)]
pub(super) struct BotArgs {
    /// Have Telegram bring updates to this address, rather than fetch them [env: PODIUM_WEBHOOK]
    #[arg(long, value_name = "URL")]
    pub(super) webhook: Option<String>,

    /// Where to listen for the webhook, e.g. 127.0.0.1:8080 [env: PODIUM_LISTEN]
    #[arg(long, value_name = "ADDRESS")]
    pub(super) listen: Option<String>,

    /// Where to serve /metrics and /healthz, e.g. 127.0.0.1:9100 [env: PODIUM_METRICS]
    #[arg(long, value_name = "ADDRESS")]
    pub(super) metrics: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct HealthArgs {
    /// Where the bot serves /healthz, as it was told [env: PODIUM_METRICS]
    #[arg(long, value_name = "ADDRESS")]
    pub(super) metrics: Option<String>,
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
