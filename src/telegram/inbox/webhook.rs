//! Being brought updates by Telegram.
//!
//! ```text
//! POST ─► secret? ready? room? ─► queue ─► next ─► taken ─► 200
//! ```
//!
//! An update is acknowledged once it was taken over, not before; every other end is an error by which Telegram brings
//! it again, and what comes again though it was taken over is passed over.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::routing::post;
use secrecy::SecretString;
use serde_json::Value;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::timeout;

use super::TokenRefused;
use super::address::WebhookUrl;
use super::known::Known;
use super::registration::{MAX_CONNECTIONS, register};
use super::secret::WebhookSecret;
use crate::telegram::health::Health;
use crate::telegram::http::{HttpServer, ListenError};
use crate::telegram::incoming::update_id;
use crate::telegram::metrics::Metrics;
use crate::telegram::outgoing::Api;

const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";
/// The largest update that is read, in bytes; Telegram's are a few thousand.
const MAX_BODY: usize = 1024 * 1024;
/// How long the body of a request may take to arrive.
const BODY_PATIENCE: Duration = Duration::from_secs(10);
/// How long an update may wait to be taken over while there is no room for more work.
const TAKE_PATIENCE: Duration = Duration::from_secs(2);
/// How many updates may wait to be taken over: as many as Telegram brings at a time.
const QUEUE: usize = MAX_CONNECTIONS as usize;

/// An update that was brought, and the way to say that it was taken over.
struct Delivery {
    number: i64,
    update: Value,
    taken: oneshot::Sender<()>,
}

/// Whether Telegram knows where to bring updates.
enum Registration {
    Due { url: WebhookUrl, secret: WebhookSecret },
    Running(JoinHandle<Result<(), TokenRefused>>),
    Done,
}

/// The stream of updates that are brought.
pub(in crate::telegram) struct Webhook {
    api: Api,
    registration: Registration,
    server: HttpServer,
    deliveries: mpsc::Receiver<Delivery>,
    /// Those who wait to hear that what they brought was taken over.
    waiting: Vec<oneshot::Sender<()>>,
    known: Known,
}

impl Webhook {
    /// Listens for Telegram, and sends it away while the bot is not ready.
    pub(super) async fn open(
        url: WebhookUrl,
        listen: SocketAddr,
        token: &SecretString,
        api: Api,
        health: Health,
        known: Known,
    ) -> Result<Self, ListenError> {
        let secret = WebhookSecret::of(token);
        let (sender, deliveries) = mpsc::channel(QUEUE);
        let door = Door {
            secret: secret.clone(),
            health: health.clone(),
            metrics: api.metrics().clone(),
            deliveries: sender,
        };
        // A path is taken as it is, even one that axum's old signs of a parameter stand in.
        let app = Router::new()
            .without_v07_checks()
            .route(url.path(), post(knock))
            .with_state(Arc::new(door));
        let server = HttpServer::start("webhook", listen, app, health).await?;
        Ok(Self {
            api,
            registration: Registration::Due { url, secret },
            server,
            deliveries,
            waiting: Vec::new(),
            known,
        })
    }

    /// See [`super::Inbox::next`]. The first call has Telegram told where to bring updates.
    pub(super) async fn next(&mut self) -> Result<Vec<Value>, TokenRefused> {
        if let Registration::Due { url, secret } = &self.registration {
            let registering = register(self.api.clone(), url.clone(), secret.clone());
            self.registration = Registration::Running(tokio::spawn(registering));
        }
        loop {
            let mut batch = Vec::new();
            tokio::select! {
                ended = over(&mut self.registration) => ended?,
                count = self.deliveries.recv_many(&mut batch, QUEUE) => if count == 0 {
                    // The server is gone, and with it all who could bring something.
                    std::future::pending::<()>().await;
                },
            }
            let updates: Vec<Value> = batch.into_iter().filter_map(|delivery| self.admit(delivery)).collect();
            if !updates.is_empty() {
                return Ok(updates);
            }
        }
    }

    /// Passes on an update that is new, and that its bringer still waits for.
    fn admit(&mut self, delivery: Delivery) -> Option<Value> {
        let Delivery { number, update, taken } = delivery;
        if taken.is_closed() {
            return None;
        }
        if !self.known.is_new(number) {
            self.api.metrics().repeated();
            // Whoever brought it may have gone meanwhile.
            let _ = taken.send(());
            return None;
        }
        self.waiting.push(taken);
        Some(update)
    }

    /// See [`super::Inbox::taken`].
    pub(super) fn taken(&mut self) {
        for taken in self.waiting.drain(..) {
            // Whoever brought it may have gone meanwhile, and will bring it again to no effect.
            let _ = taken.send(());
        }
    }

    /// Ends the server. The webhook itself stays: other programs may stand behind it, and while none does Telegram
    /// keeps the updates.
    pub(super) async fn close(self) {
        if let Registration::Running(task) = self.registration {
            task.abort();
        }
        // Whoever still waits is sent away at once.
        drop(self.deliveries);
        self.server.close().await;
    }
}

/// Ready when the registration has come to an end; never, once it was told.
async fn over(registration: &mut Registration) -> Result<(), TokenRefused> {
    let Registration::Running(task) = registration else {
        return std::future::pending().await;
    };
    let ended = task.await;
    *registration = Registration::Done;
    ended.unwrap_or_else(|error| {
        tracing::error!(%error, "setting the webhook broke off");
        Ok(())
    })
}

/// What a request meets.
struct Door {
    secret: WebhookSecret,
    health: Health,
    metrics: Metrics,
    deliveries: mpsc::Sender<Delivery>,
}

async fn knock(State(door): State<Arc<Door>>, request: Request) -> StatusCode {
    let status = match door.receive(request).await {
        Ok(()) => StatusCode::OK,
        Err(status) => status,
    };
    door.metrics.delivered(status.as_u16());
    status
}

impl Door {
    /// Takes in an update, or says with which status the request ends.
    async fn receive(&self, request: Request) -> Result<(), StatusCode> {
        let told = request.headers().get(SECRET_HEADER);
        if !told.is_some_and(|told| self.secret.is(told.as_bytes())) {
            return Err(StatusCode::UNAUTHORIZED);
        }
        if !self.health.is_ready() {
            return Err(StatusCode::SERVICE_UNAVAILABLE);
        }
        let slot = self
            .deliveries
            .try_reserve()
            .map_err(|_| StatusCode::SERVICE_UNAVAILABLE)?;
        let body = timeout(BODY_PATIENCE, axum::body::to_bytes(request.into_body(), MAX_BODY))
            .await
            .map_err(|_| StatusCode::REQUEST_TIMEOUT)?
            .map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?;
        let update: Value = serde_json::from_slice(&body).map_err(|_| StatusCode::BAD_REQUEST)?;
        let number = update_id(&update).ok_or(StatusCode::BAD_REQUEST)?;
        let (taken, was_taken) = oneshot::channel();
        slot.send(Delivery { number, update, taken });
        match timeout(TAKE_PATIENCE, was_taken).await {
            Ok(Ok(())) => Ok(()),
            // There is no room, or the bot is stopping.
            Ok(Err(_)) | Err(_) => Err(StatusCode::SERVICE_UNAVAILABLE),
        }
    }
}
