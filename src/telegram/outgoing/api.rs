//! Calling the Bot API.
//!
//! The methods and their parameters are teloxide's payloads; the call itself is made here, because teloxide's own
//! sleeps ten seconds inside on a server error, drops the status code, and fails a whole batch of updates or a message
//! that was sent when Telegram's answer has a shape it does not know.

use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use teloxide::Bot;
use teloxide::requests::Payload;

use crate::chat_id::ChatId;
use crate::telegram::metrics::{Ended, Metrics};

/// Why a call got no result. Neither the token nor an address that holds it is ever part of it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(in crate::telegram) enum CallError {
    /// 429: nothing more to this chat before the time is over.
    #[error("too many requests, retry after {} s", .0.as_secs())]
    RetryAfter(Duration),
    /// The group became a supergroup with this id.
    #[error("the group has moved to {0}")]
    Moved(ChatId),
    /// Any other refusal (4xx), which the same call would meet again.
    #[error("refused with {code}: {description}")]
    Refused { code: u16, description: String },
    /// 5xx.
    #[error("the server failed with {0}")]
    Server(u16),
    /// No answer: no connection, a broken one, or no answer in time.
    #[error("no answer: {0}")]
    Network(String),
    /// An answer that is no Bot API answer.
    #[error("the answer is not understood: {0}")]
    Malformed(String),
}

/// Why there can be no connection to call through.
#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    /// The address in `TELOXIDE_API_URL` is none.
    #[error("the Bot API server's address is not a web address: {0}")]
    Address(String),
    /// The HTTP client could not be made.
    #[error("the HTTP client cannot start: {0}")]
    Client(String),
}

/// A Bot API server and the right to call it. Cheap to clone. Has no `Debug`, for it holds the token.
#[derive(Clone)]
pub(in crate::telegram) struct Api {
    bot: Bot,
    metrics: Metrics,
}

impl Api {
    /// Calls with this token; at this server, or Telegram's own when `None`. The calls are counted.
    pub(in crate::telegram) fn new(
        token: &SecretString,
        server: Option<&str>,
        metrics: Metrics,
    ) -> Result<Self, ServerError> {
        let client = teloxide::net::default_reqwest_settings()
            .build()
            .map_err(|error| ServerError::Client(error.without_url().to_string()))?;
        let mut bot = Bot::with_client(token.expose_secret(), client);
        if let Some(server) = server {
            bot = bot.set_api_url(
                server
                    .parse()
                    .map_err(|error| ServerError::Address(format!("{error}")))?,
            );
        }
        let api_url = bot.api_url();
        if !matches!(api_url.scheme(), "http" | "https") {
            return Err(ServerError::Address(
                "it must begin with http:// or https://".to_owned(),
            ));
        }
        Ok(Self { bot, metrics })
    }

    /// Where the calls are counted, and whatever else comes of them.
    pub(in crate::telegram) fn metrics(&self) -> &Metrics {
        &self.metrics
    }

    /// Calls a method and reads its result as `R`, which may be less than the method gives.
    ///
    /// `patience` is for the whole call, answer included.
    pub(in crate::telegram) async fn call<P, R>(&self, payload: &P, patience: Duration) -> Result<R, CallError>
    where
        P: Payload + Serialize,
        R: DeserializeOwned,
    {
        let result = self.call_uncounted(payload, patience).await;
        self.metrics.called(P::NAME, ended(&result));
        result
    }

    async fn call_uncounted<P, R>(&self, payload: &P, patience: Duration) -> Result<R, CallError>
    where
        P: Payload + Serialize,
        R: DeserializeOwned,
    {
        let mut url = self.bot.api_url();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments
                .pop_if_empty()
                .push(&format!("bot{}", self.bot.token()))
                .push(P::NAME);
        }
        let response = self
            .bot
            .client()
            .post(url)
            .timeout(patience)
            .json(payload)
            .send()
            .await
            .map_err(|error| CallError::Network(describe(&error.without_url())))?;
        let status = response.status().as_u16();
        let body = response
            .bytes()
            .await
            .map_err(|error| CallError::Network(describe(&error.without_url())))?;
        understand(status, &body)
    }
}

/// How a call ended, as it is counted.
fn ended<R>(result: &Result<R, CallError>) -> Ended {
    match result {
        Ok(_) => Ended::Taken,
        Err(CallError::RetryAfter(wait)) => Ended::ToldToWait(*wait),
        Err(CallError::Refused { .. } | CallError::Moved(_)) => Ended::Refused,
        Err(CallError::Server(_)) => Ended::Server,
        Err(CallError::Network(_)) => Ended::Network,
        Err(CallError::Malformed(_)) => Ended::Malformed,
    }
}

/// An error with its causes, for reqwest keeps what matters ("connection refused") in these.
fn describe(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

/// Reads the answer to a call.
fn understand<R: DeserializeOwned>(status: u16, body: &[u8]) -> Result<R, CallError> {
    if (500..600).contains(&status) {
        return Err(CallError::Server(status));
    }
    let envelope: Envelope = match serde_json::from_slice(body) {
        Ok(envelope) => envelope,
        // A proxy's error page, say.
        Err(_) if status >= 400 => {
            return Err(CallError::Refused {
                code: status,
                description: "no Bot API answer".to_owned(),
            });
        }
        Err(error) => return Err(CallError::Malformed(error.to_string())),
    };
    if !envelope.ok {
        let parameters = envelope.parameters.unwrap_or_default();
        return Err(
            match (
                parameters.retry_after,
                parameters.migrate_to_chat_id.and_then(ChatId::new),
                envelope.error_code.unwrap_or(status),
            ) {
                (Some(seconds), _, _) => CallError::RetryAfter(Duration::from_secs(seconds)),
                (_, Some(chat), _) => CallError::Moved(chat),
                (_, _, 429) => CallError::RetryAfter(Duration::from_secs(1)),
                (_, _, code @ 500..600) => CallError::Server(code),
                (_, _, code) => CallError::Refused {
                    code,
                    description: envelope.description.unwrap_or_default(),
                },
            },
        );
    }
    let result = envelope.result.map_or("null", RawValue::get);
    serde_json::from_str(result).map_err(|error| CallError::Malformed(error.to_string()))
}

/// What every answer of the Bot API is wrapped in.
#[derive(Deserialize)]
struct Envelope<'a> {
    ok: bool,
    /// As it came: most of it is not read.
    #[serde(borrow)]
    result: Option<&'a RawValue>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize, Default)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_told_apart() {
        let refused = |code, description: &str| CallError::Refused {
            code,
            description: description.to_owned(),
        };
        let cases = [
            (200, r#"{"ok":true,"result":7}"#, Ok(7)),
            (
                429,
                r#"{"ok":false,"error_code":429,"description":"Too Many Requests: retry after 3","parameters":{"retry_after":3}}"#,
                Err(CallError::RetryAfter(Duration::from_secs(3))),
            ),
            (
                429,
                r#"{"ok":false,"error_code":429}"#,
                Err(CallError::RetryAfter(Duration::from_secs(1))),
            ),
            (
                401,
                r#"{"ok":false,"error_code":401,"description":"Unauthorized"}"#,
                Err(refused(401, "Unauthorized")),
            ),
            (
                400,
                r#"{"ok":false,"error_code":400,"description":"group chat was upgraded","parameters":{"migrate_to_chat_id":-1001}}"#,
                Err(CallError::Moved(ChatId::new(-1001).unwrap())),
            ),
            (502, "<html>Bad Gateway</html>", Err(CallError::Server(502))),
            (
                200,
                r#"{"ok":false,"error_code":500,"description":"Internal"}"#,
                Err(CallError::Server(500)),
            ),
            (404, "<html>Not Found</html>", Err(refused(404, "no Bot API answer"))),
        ];
        for (status, body, expected) in cases {
            assert_eq!(understand::<i32>(status, body.as_bytes()), expected, "{status} {body}");
        }
        assert!(matches!(understand::<i32>(200, b"hello"), Err(CallError::Malformed(_))));
        assert!(matches!(
            understand::<i32>(200, br#"{"ok":true,"result":"seven"}"#),
            Err(CallError::Malformed(_))
        ));
    }

    #[test]
    fn an_address_that_is_none_is_refused() {
        let token = SecretString::from("1:x");
        for server in ["", "telegram", "mailto:a@b.c", "ftp://127.0.0.1"] {
            assert!(
                matches!(
                    Api::new(&token, Some(server), Metrics::new()),
                    Err(ServerError::Address(_))
                ),
                "{server:?}"
            );
        }
        assert!(Api::new(&token, Some("http://127.0.0.1:8081/"), Metrics::new()).is_ok());
        assert!(Api::new(&token, None, Metrics::new()).is_ok());
    }

    #[tokio::test]
    async fn a_failed_call_does_not_show_the_token() {
        let api = Api::new(
            &SecretString::from("1234:sEcReT"),
            Some("http://127.0.0.1:1"),
            Metrics::new(),
        )
        .unwrap();
        let error = api
            .call::<_, serde::de::IgnoredAny>(&teloxide::payloads::GetMe::new(), Duration::from_secs(5))
            .await
            .unwrap_err();
        assert!(matches!(error, CallError::Network(_)));
        assert!(!format!("{error} {error:?}").contains("sEcReT"), "{error:?}");
    }
}
