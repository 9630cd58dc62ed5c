//! One call over HTTP: its parameters read as Telegram reads them, its faults, its record, and its answer.

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};

use super::state::Shared;
use super::{Call, Fault, TOKEN, Temper, serve};
use crate::support::reference;

/// What a call comes to: its result, or a code, a description and parameters.
pub type Outcome = Result<Value, (u16, String, Value)>;

/// Answers a call.
pub async fn handle(
    State(shared): State<Arc<Shared>>,
    Path((bot, method)): Path<(String, String)>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Response {
    let at = Instant::now();
    let method = method.to_ascii_lowercase();
    if shared.temper == Temper::Light && method != "getupdates" {
        shared.count(&method);
        return axum::Json(json!({"ok": true, "result": serve::light(&method)})).into_response();
    }
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let body = parameters(kind.unwrap_or_default(), &bytes);
    let outcome = match (bot.strip_prefix("bot") == Some(TOKEN), body.as_ref()) {
        (false, _) => Err((401, "Unauthorized".to_owned(), Value::Null)),
        (true, None) => Err((400, "Bad Request: can't parse the parameters".to_owned(), Value::Null)),
        (true, Some(body)) => answer(&shared, &method, body).await,
    };
    let dropped = matches!(outcome, Err((0, _, _)));
    shared.record(Call {
        method,
        body: body.unwrap_or_default(),
        at,
        code: outcome.as_ref().err().map_or(200, |(code, _, _)| *code),
        result: outcome.as_ref().ok().cloned().unwrap_or_default(),
    });
    if dropped {
        // Ends the task of this connection without the noise of a panic.
        std::panic::resume_unwind(Box::new("dropped on demand"));
    }
    match outcome {
        Ok(result) => axum::Json(json!({"ok": true, "result": result})).into_response(),
        Err((code, why, parameters)) => refusal(code, &why, &parameters),
    }
}

/// Checks a call against the reference, fails it if that was planned, and serves it.
async fn answer(shared: &Shared, method: &str, body: &Value) -> Outcome {
    let violation = reference::check(method, body).err();
    if let Some(violation) = &violation {
        shared.lock().violations.push(format!("{method}: {violation}"));
    }
    match (shared.fault(method, body), violation) {
        (Some(fault), _) => {
            if matches!(fault, Fault::Hang) {
                tokio::time::sleep(Duration::from_secs(120)).await;
            }
            Err(failure(fault))
        }
        (None, Some(violation)) => Err((400, format!("Bad Request: reference: {violation}"), Value::Null)),
        (None, None) => serve::serve(shared, method, body).await,
    }
}

fn failure(fault: Fault) -> (u16, String, Value) {
    match fault {
        Fault::Drop | Fault::Hang => (0, String::new(), Value::Null),
        Fault::TooMany(seconds) => (
            429,
            format!("Too Many Requests: retry after {seconds}"),
            json!({"retry_after": seconds}),
        ),
        Fault::Server(code) => (code, "Internal Server Error".to_owned(), Value::Null),
        Fault::Moved(to) => serve::moved(to),
        Fault::Refuse(code, why) => (code, why.to_owned(), Value::Null),
    }
}

fn refusal(code: u16, description: &str, parameters: &Value) -> Response {
    let mut body = json!({"ok": false, "error_code": code, "description": description});
    if !parameters.is_null() {
        body["parameters"] = parameters.clone();
    }
    (StatusCode::from_u16(code).unwrap(), axum::Json(body)).into_response()
}

/// The parameters of a call: JSON, or a form of parts as methods with files send it.
fn parameters(kind: &str, bytes: &[u8]) -> Option<Value> {
    if bytes.is_empty() {
        return Some(json!({}));
    }
    match kind.strip_prefix("multipart/form-data; boundary=") {
        Some(boundary) => parts(boundary.trim_matches('"'), std::str::from_utf8(bytes).ok()?),
        None => serde_json::from_slice(bytes).ok().filter(Value::is_object),
    }
}

/// The fields of a form of parts. A form has no types: numbers, lists and objects are told by how they look, and words
/// stay words.
fn parts(boundary: &str, form: &str) -> Option<Value> {
    let mut fields = Map::new();
    for part in form.split(&format!("--{boundary}")) {
        let part = part.trim_start_matches("\r\n");
        if part.is_empty() || part.starts_with("--") {
            continue;
        }
        let (head, value) = part.split_once("\r\n\r\n")?;
        let value = value.strip_suffix("\r\n")?;
        let (_, name) = head.split_once("name=\"")?;
        let (name, _) = name.split_once('"')?;
        let value = match name {
            "url" | "secret_token" | "ip_address" => json!(value),
            _ => serde_json::from_str(value).unwrap_or_else(|_| json!(value)),
        };
        fields.insert(name.to_owned(), value);
    }
    Some(Value::Object(fields))
}

#[test]
fn forms_are_read() {
    let form = "--x\r\nContent-Disposition: form-data; name=\"url\"\r\n\r\nhttps://a.b/c\r\n\
                --x\r\nContent-Disposition: form-data; name=\"max_connections\"\r\n\r\n40\r\n\
                --x\r\nContent-Disposition: form-data; name=\"secret_token\"\r\n\r\n12\r\n--x--\r\n";
    assert_eq!(
        parameters("multipart/form-data; boundary=x", form.as_bytes()),
        Some(json!({"url": "https://a.b/c", "max_connections": 40, "secret_token": "12"}))
    );
    assert_eq!(parameters("application/json", b"[]"), None, "no object");
}
