//! The page that monitoring reads.

use std::net::SocketAddr;

use axum::Router;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;

use super::health::Health;
use super::http::{HttpServer, ListenError};
use super::metrics::Metrics;

const OPEN_METRICS: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Serves `/metrics` and `/healthz` on an address of their own, which need not be reachable from outside.
pub(super) async fn start(address: SocketAddr, metrics: Metrics, health: Health) -> Result<HttpServer, ListenError> {
    let app = Router::new().route("/metrics", get(page)).with_state(metrics);
    HttpServer::start("metrics", address, app, health).await
}

async fn page(State(metrics): State<Metrics>) -> impl IntoResponse {
    ([(CONTENT_TYPE, OPEN_METRICS)], metrics.text())
}
