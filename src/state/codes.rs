//! Codes that are too long for a button or a link, by short keys.
//!
//! A key is made of its code alone, so that one code has one key whenever and wherever it is kept. Buttons stay in chats
//! for ever and the place is bounded: what nobody has been shown or has asked for longest goes.

use rusqlite::{OptionalExtension, TransactionBehavior, params};
use sha2::{Digest, Sha256};

use super::done::now;
use super::{StateError, Store};

/// How many codes are kept at most.
const MOST: u32 = 50_000;

/// How exactly it is known when a code was last used, in seconds: it is noted once a day, so that using it seldom writes.
const EXACT: i64 = 24 * 60 * 60;

/// What stands for a long code: ten letters and digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Key([u8; Key::LENGTH]);

impl Key {
    /// How many letters and digits a key has.
    pub const LENGTH: usize = 10;

    /// The key of a code: digits of its hash in base 62.
    fn of(text: &str) -> Self {
        const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        let hash = Sha256::digest(text);
        let beginning = hash.iter().take(size_of::<u64>());
        let mut number = beginning.fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        Self(std::array::from_fn(|_| {
            let digit = DIGITS[(number % 62) as usize];
            number /= 62;
            digit
        }))
    }

    /// Takes ten letters and digits; anything else is no key.
    pub fn new(key: &str) -> Option<Self> {
        let digits: [u8; Self::LENGTH] = key.as_bytes().try_into().ok()?;
        digits.iter().all(u8::is_ascii_alphanumeric).then_some(Self(digits))
    }

    /// The key as text.
    pub fn as_str(&self) -> &str {
        // Only letters and digits of ASCII make a key.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl Store {
    /// Keeps a code and gives its key; `None` where the key stands for another code already.
    ///
    /// A code that is kept already takes microseconds, a new one a write to the disk: never call it on a thread that
    /// serves others.
    ///
    /// # Errors
    ///
    /// Where the state cannot be read or written.
    pub fn keep_code(&self, text: &str) -> Result<Option<Key>, StateError> {
        let key = Key::of(text);
        let is_kept = self.keep_code_at(key, text, now(), MOST)?;
        Ok(is_kept.then_some(key))
    }

    /// The code of a key, as long as it is kept. Like [`Store::keep_code`] it may write to the disk, once a day for a
    /// code.
    ///
    /// # Errors
    ///
    /// Where the state cannot be read.
    pub fn code(&self, key: Key) -> Result<Option<String>, StateError> {
        self.code_at(key, now())
    }

    /// Whether the key stands for this code from now on.
    fn keep_code_at(&self, key: Key, text: &str, now: i64, most: u32) -> Result<bool, StateError> {
        if let Some(kept) = self.code_at(key, now)? {
            return Ok(kept == text);
        }
        let mut conn = self.writing();
        let change = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Another program may have been quicker.
        let sql = "INSERT INTO code (key, text, used) VALUES (?, ?, ?) ON CONFLICT DO NOTHING";
        change.execute(sql, params![key.as_str(), text, now])?;
        change.execute(
            "DELETE FROM code WHERE key IN (SELECT key FROM code WHERE key <> ?2 ORDER BY used, key \
             LIMIT max(0, (SELECT count(*) FROM code) - ?1))",
            params![most, key.as_str()],
        )?;
        let sql = "SELECT text = ? FROM code WHERE key = ?";
        let is_kept = change.query_row(sql, [text, key.as_str()], |row| row.get(0))?;
        change.commit()?;
        Ok(is_kept)
    }

    fn code_at(&self, key: Key, now: i64) -> Result<Option<String>, StateError> {
        let kept = {
            let conn = self.reading();
            let mut row = conn.prepare_cached("SELECT text, used FROM code WHERE key = ?")?;
            row.query_row([key.as_str()], |row| Ok((row.get(0)?, row.get::<_, i64>(1)?)))
                .optional()?
        };
        let Some((text, used)) = kept else {
            return Ok(None);
        };
        if now.saturating_sub(used) >= EXACT {
            let sql = "UPDATE code SET used = ? WHERE key = ?";
            if let Err(error) = self.writing().execute(sql, params![now, key.as_str()]) {
                // The code was found, which is what was wanted.
                let error = &error as &dyn std::error::Error;
                tracing::warn!(error, "that a code was used could not be noted");
            }
        }
        Ok(Some(text))
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::super::ladder::{STEPS, climb};
    use super::*;
    use crate::chat_id::ChatId;
    use crate::preferences::{Change, Form};

    fn key(text: &str) -> Key {
        Key::new(text).unwrap()
    }

    #[test]
    fn keys_never_change() {
        // Buttons and links outlive a build.
        assert_eq!(Key::of("!lMm cAZE").as_str(), "KRwIwgIoYz");
        assert_eq!(Key::new(Key::of("").as_str()), Some(Key::of("")));
        for text in ["", "123456789", "12345678901", "123456789é", "123456789-"] {
            assert_eq!(Key::new(text), None, "{text}");
        }
    }

    #[test]
    fn a_code_is_there_after_a_restart() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("state.sqlite3");
        let store = Store::open(&path).unwrap();
        let kept = store.keep_code("a long code").unwrap().unwrap();
        assert_eq!(store.keep_code("a long code").unwrap(), Some(kept));
        assert_ne!(store.keep_code("another").unwrap(), Some(kept));
        drop(store);
        let store = Store::open(&path).unwrap();
        assert_eq!(store.code(kept).unwrap().as_deref(), Some("a long code"));
        assert_eq!(store.code(key("0000000000")).unwrap(), None);
    }

    #[test]
    fn a_key_stands_for_one_code() {
        let store = Store::in_memory().unwrap();
        let key = key("0123456789");
        assert!(store.keep_code_at(key, "one", 0, MOST).unwrap());
        assert!(!store.keep_code_at(key, "other", 0, MOST).unwrap());
        assert!(store.keep_code_at(key, "one", 0, MOST).unwrap());
        assert_eq!(store.code_at(key, 0).unwrap().as_deref(), Some("one"));
    }

    #[test]
    fn those_used_longest_ago_go() {
        let store = Store::in_memory().unwrap();
        let keys = ["0000000001", "0000000002", "0000000003", "0000000004"].map(key);
        for (day, key) in keys.iter().take(3).enumerate() {
            assert!(store.keep_code_at(*key, key.as_str(), day as i64 * EXACT, 3).unwrap());
        }
        assert!(store.code_at(keys[0], 3 * EXACT).unwrap().is_some());
        assert!(store.keep_code_at(keys[3], "new", 0, 3).unwrap());
        let left = keys.map(|key| store.code_at(key, 0).unwrap().is_some());
        assert_eq!(
            left,
            [true, false, true, true],
            "though a clock that was put back makes the new one the oldest"
        );
    }

    #[test]
    fn a_file_from_before_keeps_what_is_in_it() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("state.sqlite3");
        let mut conn = Connection::open(&path).unwrap();
        climb(&mut conn, &STEPS[..1]).unwrap();
        conn.execute("INSERT INTO settings (chat, form) VALUES (7, 'full')", ())
            .unwrap();
        drop(conn);
        let store = Store::open(&path).unwrap();
        let chat = ChatId::new(7).unwrap();
        assert_eq!(store.settings(chat).unwrap().form, Some(Form::Full));
        store.change(chat, &Change::Form(None)).unwrap();
        let kept = store.keep_code("a code").unwrap().unwrap();
        assert_eq!(store.code(kept).unwrap().as_deref(), Some("a code"));
    }
}
