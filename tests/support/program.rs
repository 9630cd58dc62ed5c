//! The built program, run as a bot.

use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// A command of the built program with nothing of the developer's environment that could reach a real bot.
pub fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_podium"));
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true);
    for name in [
        "TELOXIDE_TOKEN",
        "TELOXIDE_TOKEN_FILE",
        "TELOXIDE_API_URL",
        "PODIUM_LOG",
        "PODIUM_LOG_FORMAT",
        "PODIUM_WEBHOOK",
        "PODIUM_LISTEN",
        "PODIUM_METRICS",
        "PODIUM_STATE",
    ] {
        command.env_remove(name);
    }
    command.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
    command
}

/// A bot that runs until it is told to stop, and keeps its state in a folder of its own.
pub struct Bot {
    _home: tempfile::TempDir,
    child: Child,
    log: Arc<Mutex<String>>,
    reader: tokio::task::JoinHandle<()>,
}

impl Bot {
    /// Starts `podium bot` with a token, against a server, logging all it can.
    pub fn start(token: &str, server: &str) -> Self {
        Self::start_logging(token, server, "trace")
    }

    /// Starts it with a state file that others have used or will use.
    pub fn start_with_state(token: &str, server: &str, state: &std::path::Path) -> Self {
        let mut command = command();
        command
            .arg("bot")
            .arg("--state")
            .arg(state)
            .env("TELOXIDE_TOKEN", token)
            .env("TELOXIDE_API_URL", server)
            .env("PODIUM_LOG", "trace");
        Self::spawn(command)
    }

    /// Starts it logging only what it should not, for loads.
    pub fn start_quiet(token: &str, server: &str) -> Self {
        Self::start_logging(token, server, "warn")
    }

    fn start_logging(token: &str, server: &str, filter: &str) -> Self {
        let mut command = command();
        command
            .arg("bot")
            .env("TELOXIDE_TOKEN", token)
            .env("TELOXIDE_API_URL", server)
            .env("PODIUM_LOG", filter);
        Self::spawn(command)
    }

    /// Starts a command.
    pub fn spawn(mut command: Command) -> Self {
        let home = tempfile::tempdir().unwrap();
        command.env("HOME", home.path()).env("XDG_STATE_HOME", home.path());
        let mut child = command.spawn().unwrap();
        let log = Arc::new(Mutex::new(String::new()));
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let reader = tokio::spawn({
            let log = Arc::clone(&log);
            async move {
                while let Ok(Some(line)) = lines.next_line().await {
                    let mut log = log.lock().unwrap();
                    log.push_str(&line);
                    log.push('\n');
                }
            }
        });
        Self {
            _home: home,
            child,
            log,
            reader,
        }
    }

    /// How much memory it takes now, in bytes, where the system tells.
    pub fn resident(&self) -> Option<usize> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()?)).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
        let kilobytes: usize = line.trim().strip_suffix(" kB")?.parse().ok()?;
        Some(kilobytes * 1024)
    }

    /// How long it has kept processors busy so far, all threads together; zero where the system does not tell.
    pub fn busy(&self) -> Duration {
        let id = self.child.id().unwrap_or_default();
        let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
        // After the name, which may hold anything but ends with a bracket: user and system time in hundredths.
        let fields = stat.rsplit_once(')').map_or("", |(_, fields)| fields);
        let ticks: u64 = fields
            .split_whitespace()
            .skip(11)
            .take(2)
            .filter_map(|it| it.parse::<u64>().ok())
            .sum();
        Duration::from_millis(ticks * 10)
    }

    /// Sends a signal by its name, as `kill` knows it.
    pub async fn signal(&self, name: &str) {
        let id = self.child.id().expect("still running").to_string();
        let sent = Command::new("kill").args(["-s", name, &id]).status().await.unwrap();
        assert!(sent.success());
    }

    /// Waits for its end; gives the exit status and all it logged.
    pub async fn ended(mut self) -> (ExitStatus, String) {
        let status = tokio::time::timeout(Duration::from_secs(60), self.child.wait())
            .await
            .expect("it ends")
            .unwrap();
        self.reader.await.unwrap();
        let log = self.log.lock().unwrap().clone();
        (status, log)
    }

    /// Stops it as a service manager does; gives the exit status and all it logged.
    pub async fn stop(self) -> (ExitStatus, String) {
        self.signal("TERM").await;
        self.ended().await
    }
}
