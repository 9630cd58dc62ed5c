//! Where the bot listens and how updates reach it, from the command line and the environment.

use std::net::SocketAddr;

use podium::telegram::{Arrival, WebhookUrl, WebhookUrlError};

use super::args::BotArgs;
use super::token;

/// What is wrong with what was given.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum PlaceError {
    #[error("{name}: {text:?} is not an address to listen on; expected one like 127.0.0.1:8080")]
    Address { name: &'static str, text: String },
    #[error("--webhook: {0}")]
    Webhook(#[from] WebhookUrlError),
    #[error("--webhook needs --listen ADDRESS, where a proxy brings the calls")]
    NoListen,
    #[error("--listen needs --webhook URL; metrics have --metrics ADDRESS")]
    NoWebhook,
}

/// How updates come in.
pub(super) fn arrival(args: &BotArgs) -> Result<Arrival, PlaceError> {
    match (
        given(args.webhook.as_deref(), "PODIUM_WEBHOOK"),
        given(args.listen.as_deref(), "PODIUM_LISTEN"),
    ) {
        (None, None) => Ok(Arrival::Polling),
        (Some(url), Some(listen)) => Ok(Arrival::Webhook {
            url: url.parse::<WebhookUrl>()?,
            listen: address("--listen", &listen)?,
        }),
        (Some(_), None) => Err(PlaceError::NoListen),
        (None, Some(_)) => Err(PlaceError::NoWebhook),
    }
}

/// Where metrics and health are served, if anywhere.
pub(super) fn monitor(metrics: Option<&str>) -> Result<Option<SocketAddr>, PlaceError> {
    given(metrics, "PODIUM_METRICS")
        .map(|text| address("--metrics", &text))
        .transpose()
}

/// What the command line says, or else a variable of the environment. Empty counts as not set.
pub(super) fn given(flag: Option<&str>, variable: &str) -> Option<String> {
    flag.map(str::to_owned)
        .or_else(|| token::set(variable).map(|value| value.to_string_lossy().into_owned()))
        .filter(|value| !value.is_empty())
}

fn address(name: &'static str, text: &str) -> Result<SocketAddr, PlaceError> {
    text.parse().map_err(|_| PlaceError::Address {
        name,
        text: text.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_webhook_needs_an_address_to_be_called_and_one_to_listen() {
        let url = "https://example.org/podium";
        let webhook = Arrival::Webhook {
            url: url.parse().unwrap(),
            listen: ([127, 0, 0, 1], 8080).into(),
        };
        let no_address = |text: &str| {
            Err(PlaceError::Address {
                name: "--listen",
                text: text.to_owned(),
            })
        };
        let cases = [
            (None, None, Ok(Arrival::Polling)),
            (Some(""), Some(""), Ok(Arrival::Polling)),
            (Some(url), Some("127.0.0.1:8080"), Ok(webhook)),
            (Some(url), None, Err(PlaceError::NoListen)),
            (None, Some("127.0.0.1:8080"), Err(PlaceError::NoWebhook)),
            (Some(url), Some("8080"), no_address("8080")),
            (Some(url), Some("localhost:http"), no_address("localhost:http")),
            (
                Some("http://example.org/podium"),
                Some("127.0.0.1:8080"),
                Err(PlaceError::Webhook(WebhookUrlError::Scheme)),
            ),
        ];
        for (webhook, listen, expected) in cases {
            let args = BotArgs {
                webhook: webhook.map(str::to_owned),
                listen: listen.map(str::to_owned),
                metrics: None,
            };
            assert_eq!(arrival(&args), expected, "{webhook:?} {listen:?}");
        }
    }

    #[test]
    fn metrics_are_served_where_told_or_nowhere() {
        assert_eq!(monitor(None), Ok(None));
        assert_eq!(monitor(Some("[::1]:9100")).unwrap().unwrap().port(), 9100);
        assert!(monitor(Some("here")).is_err());
    }
}
