//! Running the bot until a signal.

use std::future::Future;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use podium::chat::Podium;
use podium::state::{self, Store};
use podium::telegram::{self, Settings};
use secrecy::SecretString;

use super::args::BotArgs;
use super::place::{self, PlaceError};
use super::{Fault, token};

/// What to run, from the command line and the environment.
pub(super) fn settings(token: SecretString, args: &BotArgs) -> Result<Settings, PlaceError> {
    Ok(Settings {
        token,
        server: place::given(None, "TELOXIDE_API_URL"),
        arrival: place::arrival(args)?,
        monitor: place::monitor(args.metrics.as_deref())?,
    })
}

/// Runs the bot until SIGINT or SIGTERM. A second signal ends the program at once. What chats prefer is kept in the file
/// `state`, or the one that is named by `PODIUM_STATE`, or one in the user's state directory.
pub(super) fn run(settings: Settings, state: Option<PathBuf>) -> Result<(), Fault> {
    super::log::panics();
    let state = match state.or_else(|| token::set("PODIUM_STATE").map(PathBuf::from)) {
        Some(path) => path,
        None => state::default_path()?,
    };
    let store = Arc::new(Store::open(&state)?);
    let engine = Arc::new(Podium::with_store(Arc::clone(&store))?);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let ended = runtime.block_on(async {
        let stop = signals()?;
        Ok(telegram::run(settings, engine, store, stop).await?)
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
