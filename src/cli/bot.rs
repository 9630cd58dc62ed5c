//! Running the bot until a signal.

use std::future::Future;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use podium::chat::Podium;
use podium::telegram::{self, Settings};
use secrecy::SecretString;

use super::Fault;
use super::args::BotArgs;
use super::place::{self, PlaceError};

/// What to run, from the command line and the environment.
pub(super) fn settings(token: SecretString, args: &BotArgs) -> Result<Settings, PlaceError> {
    Ok(Settings {
        token,
        server: place::given(None, "TELOXIDE_API_URL"),
        arrival: place::arrival(args)?,
        monitor: place::monitor(args.metrics.as_deref())?,
    })
}

/// Runs the bot until SIGINT or SIGTERM. A second signal ends the program at once.
pub(super) fn run(settings: Settings) -> Result<(), Fault> {
    super::log::panics();
    let engine = Arc::new(Podium::open()?);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let ended = runtime.block_on(async {
        let stop = signals()?;
        Ok(telegram::run(settings, engine, stop).await?)
    });
    // An answer that is still being made has nowhere to go.
    runtime.shutdown_timeout(Duration::from_millis(100));
    ended
}

/// Ready at the first signal to stop. Listens from when it is called, not from when it is awaited.
#[cfg(unix)]
fn signals() -> io::Result<impl Future<Output = ()>> {
    use tokio::signal::unix::{SignalKind, signal};

    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    let mut next = async move || {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    };
    Ok(async move {
        next().await;
        tokio::spawn(async move {
            next().await;
            std::process::exit(1);
        });
    })
}

/// Ready at the first Ctrl-C.
#[cfg(not(unix))]
fn signals() -> io::Result<impl Future<Output = ()>> {
    Ok(async {
        // Without a handler the system's own way to stop the program stays.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    })
}
