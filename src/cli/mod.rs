//! The command line: what was typed, turned into a front that runs.

mod args;
mod bot;
mod health;
mod log;
mod place;
mod token;

use std::ffi::OsString;
use std::io::{self, BufWriter, IsTerminal, Read, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser, ValueEnum, error::ErrorKind};
use podium::chat::{OpenError, Podium};
use podium::records::{Records, RecordsError};
use podium::telegram::BotError;
use podium::terminal::{self, ChatError};

use args::{AskArgs, BotArgs, ChatArgs, Cli, Command, HealthArgs, LogFormat};

/// What made the program stop with an error.
#[derive(Debug, thiserror::Error)]
enum Fault {
    #[error("the bundled records cannot be opened: {0}")]
    Open(#[from] OpenError),
    #[error("there is no place for what chats prefer: {0}; --state PATH names another file")]
    State(#[from] podium::state::OpenError),
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error(transparent)]
    Chat(#[from] ChatError),
    #[error(transparent)]
    Bot(#[from] BotError),
    #[error(transparent)]
    Records(#[from] RecordsError),
    #[error("a promise made of the records is broken")]
    Audit,
    #[error("the bot takes no updates now")]
    Unwell,
}

impl Fault {
    /// Whether a reader of ours just went away (`podium ask … | head -1`), which is no fault.
    fn is_broken_pipe(&self) -> bool {
        let (Self::Io(error) | Self::Chat(ChatError::Io(error))) = self else {
            return false;
        };
        error.kind() == io::ErrorKind::BrokenPipe
    }
}

/// Runs the program. Exit code 0 when all went well, 2 for a wrong command line, 1 for every other fault.
pub(crate) fn run() -> ExitCode {
    let cli = Cli::parse();
    // Only what may run the bot looks for a token, and fails for a wrong one.
    let token = match cli.command {
        None | Some(Command::Bot(_)) => {
            token::find(cli.token_file.as_deref()).unwrap_or_else(|error| usage_error(&error))
        }
        Some(_) => None,
    };
    let command = cli.command.unwrap_or(if token.is_some() {
        Command::Bot(BotArgs::default())
    } else {
        Command::Chat(ChatArgs::default())
    });
    let default_log = if matches!(command, Command::Bot(_)) {
        "info"
    } else {
        "warn"
    };
    let filter = cli
        .log
        .as_deref()
        .filter(|filter| !filter.is_empty())
        .unwrap_or(default_log);
    let format = cli.log_format.unwrap_or_else(log_format);
    if let Err(error) = log::start(filter, format, token.clone()) {
        usage_error(&format_args!("the log filter is not understood: {error}"));
    }
    let done = match (command, token) {
        (Command::Ask(args), _) => ask(args),
        (Command::Chat(args), _) => chat(&args),
        (Command::Audit, _) => audit(),
        (Command::Held, _) => held(),
        (Command::Examples, _) => examples(),
        (Command::Health(args), _) => health(&args),
        (Command::Bot(args), Some(token)) => {
            let settings = bot::settings(token, &args).unwrap_or_else(|error| usage_error(&error));
            bot::run(settings, cli.state)
        }
        (Command::Bot(_), None) => usage_error(&"the bot needs a token: set TELOXIDE_TOKEN, or give --token-file FILE"),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) if fault.is_broken_pipe() => ExitCode::SUCCESS,
        Err(fault) => {
            // A closed standard error leaves nobody to tell.
            let _ = writeln!(io::stderr(), "podium: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn ask(args: AskArgs) -> Result<(), Fault> {
    if !args.batch && args.text.is_empty() && io::stdin().is_terminal() {
        usage_error(&"give a question, or pipe one in");
    }
    let engine = Podium::open()?;
    let stdout = io::stdout();
    let suggest = stdout.is_terminal();
    let mut out = BufWriter::with_capacity(64 * 1024, stdout.lock());
    if args.batch {
        terminal::batch(&engine, args.language, io::stdin().lock(), &mut out)?;
        return Ok(());
    }
    let question = if args.text.is_empty() {
        read_all()?
    } else {
        joined(&args.text)
    };
    if args.json {
        terminal::ask_json(&engine, &question, args.language, &mut out)?;
        out.flush()?;
    } else {
        terminal::ask(&engine, &question, args.language, suggest, &mut out)?;
    }
    Ok(())
}

fn chat(args: &ChatArgs) -> Result<(), Fault> {
    let engine = Podium::open()?;
    terminal::chat(&engine, args.language, &mut io::stdout().lock())?;
    Ok(())
}

/// Asks a running bot how it is; one that does not answer or takes no updates is a fault.
fn health(args: &HealthArgs) -> Result<(), Fault> {
    match place::monitor(args.metrics.as_deref()) {
        Ok(Some(address)) if health::is_well(address)? => Ok(()),
        Ok(Some(_)) => Err(Fault::Unwell),
        Ok(None) => usage_error(&"where does the bot serve its health? Give --metrics ADDRESS"),
        Err(error) => usage_error(&error),
    }
}

/// The log's format as the environment says.
fn log_format() -> LogFormat {
    let Some(format) = place::given(None, "PODIUM_LOG_FORMAT") else {
        return LogFormat::default();
    };
    LogFormat::from_str(&format, true)
        .unwrap_or_else(|_| usage_error(&format_args!("PODIUM_LOG_FORMAT: {format:?} is neither text nor json")))
}

/// Prints what is held.
fn held() -> Result<(), Fault> {
    let records = Records::open()?;
    writeln!(io::stdout().lock(), "{}", podium::held::table(records.catalog()))?;
    Ok(())
}

/// Prints what can be asked.
fn examples() -> Result<(), Fault> {
    let records = Records::open()?;
    write!(io::stdout().lock(), "{}", podium::examples::tables(records.catalog()))?;
    Ok(())
}

/// Prints what the audit found; a broken promise is a fault.
fn audit() -> Result<(), Fault> {
    let report = podium::audit::run(&Records::open()?);
    writeln!(io::stdout().lock(), "{report}")?;
    if report.is_clean() { Ok(()) } else { Err(Fault::Audit) }
}

/// All of standard input as one question, without the line end that closes it.
fn read_all() -> io::Result<String> {
    let mut bytes = Vec::new();
    io::stdin().lock().read_to_end(&mut bytes)?;
    let text = String::from_utf8_lossy(&bytes);
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

/// The words of a question typed without quotes. Bytes that are no UTF-8 become U+FFFD.
fn joined(words: &[OsString]) -> String {
    words
        .iter()
        .map(|word| word.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Tells what is wrong with the command line, with the usage, and ends with exit code 2.
fn usage_error(message: &dyn std::fmt::Display) -> ! {
    Cli::command().error(ErrorKind::ValueValidation, message).exit()
}
