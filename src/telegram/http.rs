//! Listening: the one way in which the bot is reached rather than reaches out.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use super::health::Health;

/// How long connections may take to end once the server closes.
const FAREWELL: Duration = Duration::from_millis(500);

/// An address that cannot be listened on.
#[derive(Debug, thiserror::Error)]
#[error("cannot listen on {address}: {source}")]
pub struct ListenError {
    address: SocketAddr,
    source: io::Error,
}

/// An HTTP server that runs until it is closed or dropped.
pub(super) struct HttpServer {
    stop: oneshot::Sender<()>,
    task: JoinHandle<io::Result<()>>,
}

impl HttpServer {
    /// Listens on an address and serves `app` there, and `/healthz` beside it.
    pub(super) async fn start(
        what: &'static str,
        address: SocketAddr,
        app: Router,
        health: Health,
    ) -> Result<Self, ListenError> {
        let listener = TcpListener::bind(address)
            .await
            .map_err(|source| ListenError { address, source })?;
        let app = app.merge(Router::new().route("/healthz", get(healthz)).with_state(health));
        let (stop, stopped) = oneshot::channel::<()>();
        let serving = axum::serve(listener, app).with_graceful_shutdown(async move {
            // A sender that is dropped says the same as one that is used.
            let _ = stopped.await;
        });
        tracing::info!(what, %address, "listening");
        Ok(Self {
            stop,
            task: tokio::spawn(serving.into_future()),
        })
    }

    /// Takes no more connections and ends those there are, at the latest after half a second.
    pub(super) async fn close(self) {
        drop(self.stop);
        let task = self.task.abort_handle();
        if tokio::time::timeout(FAREWELL, self.task).await.is_err() {
            task.abort();
        }
    }
}

/// 200 while updates are taken, 503 before and after.
async fn healthz(State(health): State<Health>) -> (StatusCode, &'static str) {
    if health.is_ready() {
        (StatusCode::OK, "ok\n")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
    }
}
