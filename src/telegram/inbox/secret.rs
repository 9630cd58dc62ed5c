//! The word by which a webhook knows that it is Telegram who calls.

use std::fmt::Write;

use secrecy::{ExposeSecret, SecretString};
use sha2::{Digest, Sha256};

/// Keeps the secret apart from every other use a token may have.
const LABEL: &[u8] = b"podium webhook secret\0";

/// The secret of a bot's webhook: 64 hexadecimal digits.
///
/// It follows from the token, so that several programs behind one address agree on it without being told, and cannot
/// be turned back into the token.
#[derive(Debug, Clone)]
pub(super) struct WebhookSecret(SecretString);

impl WebhookSecret {
    /// The secret that belongs to a token.
    pub(super) fn of(token: &SecretString) -> Self {
        let digest = Sha256::new()
            .chain_update(LABEL)
            .chain_update(token.expose_secret())
            .finalize();
        let digits = digest.iter().fold(String::new(), |mut digits, byte| {
            // Writing into a string does not fail.
            let _ = write!(digits, "{byte:02x}");
            digits
        });
        Self(digits.into())
    }

    /// The secret itself.
    pub(super) fn expose(&self) -> &str {
        self.0.expose_secret()
    }

    /// Whether somebody knows it.
    ///
    /// Digests are compared: how soon they differ says nothing about how close the words are.
    pub(super) fn is(&self, told: &[u8]) -> bool {
        Sha256::digest(told) == Sha256::digest(self.expose())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_follows_from_the_token_alone_and_telegram_accepts_it() {
        let (one, other) = ("1:abc", "1:abd");
        let secret = |token: &str| WebhookSecret::of(&token.into());
        assert_eq!(secret(one).expose(), secret(one).expose());
        assert_ne!(secret(one).expose(), secret(other).expose());
        let known = secret(one).expose().to_owned();
        assert!(
            known.len() == 64 && known.bytes().all(|b| b.is_ascii_hexdigit()),
            "{known}"
        );
        assert!(!format!("{:?}", secret(one)).contains(&known));
        assert!(secret(one).is(known.as_bytes()));
        for wrong in ["", "1:abc", &known[1..], secret(other).expose()] {
            assert!(!secret(one).is(wrong.as_bytes()), "{wrong}");
        }
    }
}
