//! Logging to standard error.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::ParseError;

use super::args::LogFormat;

/// Starts logging with a filter in the form of `tracing`'s `EnvFilter`, e.g. `info` or `podium=debug,warn`.
///
/// As JSON an event is one object on one line, with its fields beside `timestamp`, `level`, `target` and `message`.
/// Standard output is left to answers. `secret` never appears, whatever a library logs at its finest level.
pub(super) fn start(filter: &str, format: LogFormat, secret: Option<SecretString>) -> Result<(), ParseError> {
    let secret = secret.map(Arc::new);
    let log = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::try_new(filter)?)
        .with_ansi(io::stderr().is_terminal())
        .with_writer(move || Redacting {
            out: io::stderr(),
            secret: secret.clone(),
        });
    match format {
        LogFormat::Text => log.init(),
        LogFormat::Json => log
            .json()
            .flatten_event(true)
            .with_current_span(false)
            .with_span_list(false)
            .init(),
    }
    Ok(())
}

/// Logs panics instead of printing them: what a panic says may quote a person's message, so it is for the debug level.
pub(super) fn panics() {
    std::panic::set_hook(Box::new(|info| {
        let location = info.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(location, "a panic");
        tracing::debug!(location, payload = info.payload_as_str(), "what the panic said");
    }));
}

/// Writes events with the secret blotted out. An event comes in one piece.
struct Redacting<W> {
    out: W,
    secret: Option<Arc<SecretString>>,
}

impl<W: Write> Write for Redacting<W> {
    fn write(&mut self, event: &[u8]) -> io::Result<usize> {
        match &self.secret {
            Some(secret) => {
                let text = String::from_utf8_lossy(event);
                self.out
                    .write_all(text.replace(secret.expose_secret(), "<token>").as_bytes())?;
            }
            None => self.out.write_all(event)?,
        }
        Ok(event.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_is_blotted_out() {
        let secret = Some(Arc::new(SecretString::from("1:sEcReT")));
        let mut writer = Redacting {
            out: Vec::new(),
            secret,
        };
        writer
            .write_all(b"POST /bot1:sEcReT/GetMe and 1:sEcReT again\n")
            .unwrap();
        assert_eq!(writer.out, b"POST /bot<token>/GetMe and <token> again\n");
    }
}
