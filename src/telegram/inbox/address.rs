//! The address of a webhook.

use std::str::FromStr;

use url::{Host, Url};

/// An address that Telegram can bring updates to, e.g. `https://example.org/podium`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebhookUrl(Url);

/// Why an address cannot be a webhook's.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WebhookUrlError {
    /// It is no web address at all.
    #[error("it is not a web address: {0}")]
    Address(#[from] url::ParseError),
    /// It is not `https`, which Telegram demands; only a Bot API server on this machine does without.
    #[error("it must begin with https://")]
    Scheme,
    /// It has a user name, a password or a fragment.
    #[error("it must be a host and a path, nothing more")]
    Parts,
    /// The path is taken by the bot's own.
    #[error("the path /healthz is taken")]
    Path,
}

impl WebhookUrl {
    /// The whole address.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Its path, which begins with a slash.
    pub fn path(&self) -> &str {
        self.0.path()
    }
}

impl FromStr for WebhookUrl {
    type Err = WebhookUrlError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let url = Url::parse(text)?;
        let here = match url.host() {
            Some(Host::Domain(name)) => name == "localhost",
            Some(Host::Ipv4(address)) => address.is_loopback(),
            Some(Host::Ipv6(address)) => address.is_loopback(),
            None => false,
        };
        match url.scheme() {
            "https" => {}
            "http" if here => {}
            _ => return Err(WebhookUrlError::Scheme),
        }
        let more =
            !url.username().is_empty() || url.password().is_some() || url.query().is_some() || url.fragment().is_some();
        if more {
            return Err(WebhookUrlError::Parts);
        }
        if url.path() == "/healthz" {
            return Err(WebhookUrlError::Path);
        }
        Ok(Self(url))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_telegram_can_call_is_taken() {
        let cases = [
            ("https://example.org/podium", Ok("/podium")),
            ("https://example.org", Ok("/")),
            ("https://example.org:8443/a/b", Ok("/a/b")),
            ("http://127.0.0.1:8080/hook", Ok("/hook")),
            ("http://[::1]:8080/hook", Ok("/hook")),
            ("http://localhost/hook", Ok("/hook")),
            ("http://example.org/podium", Err(WebhookUrlError::Scheme)),
            ("ftp://example.org/podium", Err(WebhookUrlError::Scheme)),
            ("https://me:pass@example.org/podium", Err(WebhookUrlError::Parts)),
            ("https://example.org/podium?a=b", Err(WebhookUrlError::Parts)),
            ("https://example.org/podium#a", Err(WebhookUrlError::Parts)),
            ("https://example.org/healthz", Err(WebhookUrlError::Path)),
        ];
        for (text, expected) in cases {
            let url = text.parse::<WebhookUrl>();
            assert_eq!(url.as_ref().map(WebhookUrl::path), expected.as_ref().copied(), "{text}");
        }
        for text in ["", "example.org/podium", "https://"] {
            assert!(
                matches!(text.parse::<WebhookUrl>(), Err(WebhookUrlError::Address(_))),
                "{text}"
            );
        }
    }
}
