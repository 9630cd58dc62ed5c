//! Where the bot's token comes from.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use secrecy::{ExposeSecret, SecretString};

/// Why there is no token.
#[derive(Debug, thiserror::Error)]
pub(super) enum TokenError {
    #[error("the token file {} cannot be read: {source}", path.display())]
    File { path: PathBuf, source: io::Error },
    #[error("{0} holds no token: expected one word, like 123456789:ABC…")]
    Malformed(String),
}

/// The token, from the first of: the file named on the command line, `TELOXIDE_TOKEN`, the file named by
/// `TELOXIDE_TOKEN_FILE`. Empty variables count as not set; `None` when no source is given.
pub(super) fn find(file: Option<&Path>) -> Result<Option<SecretString>, TokenError> {
    if let Some(path) = file {
        return read(path).map(Some);
    }
    if let Some(token) = set("TELOXIDE_TOKEN") {
        return checked(&token.to_string_lossy(), "TELOXIDE_TOKEN").map(Some);
    }
    set("TELOXIDE_TOKEN_FILE")
        .map(|path| read(Path::new(&path)))
        .transpose()
}

/// An environment variable that is set and not empty.
pub(super) fn set(name: &str) -> Option<std::ffi::OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}

fn read(path: &Path) -> Result<SecretString, TokenError> {
    let text = fs::read_to_string(path)
        .map(SecretString::from)
        .map_err(|source| TokenError::File {
            path: path.to_owned(),
            source,
        })?;
    checked(text.expose_secret(), &path.display().to_string())
}

/// Takes white space off both ends. What a token looks like is Telegram's to say; but one with white space or a
/// control character inside is surely none.
fn checked(text: &str, source: &str) -> Result<SecretString, TokenError> {
    let token = text.trim();
    if token.is_empty() || token.contains(|c: char| c.is_whitespace() || c.is_control()) {
        return Err(TokenError::Malformed(source.to_owned()));
    }
    Ok(SecretString::from(token))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn a_file_gives_its_one_word() {
        for (content, token) in [
            ("1:abc\n", Some("1:abc")),
            ("  1:abc ", Some("1:abc")),
            ("", None),
            ("1:a b", None),
        ] {
            let mut file = tempfile::NamedTempFile::new().unwrap();
            file.write_all(content.as_bytes()).unwrap();
            let found = read(file.path()).ok();
            assert_eq!(found.as_ref().map(ExposeSecret::expose_secret), token, "{content:?}");
        }
    }

    #[test]
    fn an_error_does_not_show_what_was_given() {
        let error = checked("1:sEcReT sEcReT", "TELOXIDE_TOKEN").unwrap_err();
        assert!(!format!("{error} {error:?}").contains("sEcReT"));
    }
}
