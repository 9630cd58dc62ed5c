//! The number of a chat.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The number by which a chat is known, within what Telegram documents: a person's own chat has that person's number,
/// all others (groups, supergroups, channels and what else there comes to be) have negative ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "i64", into = "i64")]
pub struct ChatId(i64);

impl ChatId {
    /// The least number that a chat may have.
    pub const MIN: Self = Self(-4_000_000_000_000);
    /// The greatest number that a chat may have, which is that of a person.
    pub const MAX: Self = Self(1_099_511_627_775);

    /// The chat with a number; `None` where there can be none. [`TryFrom`] says the same as an error.
    pub const fn new(number: i64) -> Option<Self> {
        if number < Self::MIN.0 || number > Self::MAX.0 {
            return None;
        }
        Some(Self(number))
    }

    /// The number.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// Whether it is a chat with one person alone.
    pub const fn is_with_one(self) -> bool {
        self.0 > 0
    }
}

/// A number that no chat has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no chat has the number {0}")]
pub struct ChatIdError(i128);

impl TryFrom<i64> for ChatId {
    type Error = ChatIdError;

    fn try_from(number: i64) -> Result<Self, ChatIdError> {
        Self::new(number).ok_or(ChatIdError(number.into()))
    }
}

/// The number of a person, whose own chat has it too.
impl TryFrom<u64> for ChatId {
    type Error = ChatIdError;

    fn try_from(person: u64) -> Result<Self, ChatIdError> {
        let number = i64::try_from(person).ok();
        number.and_then(Self::new).ok_or(ChatIdError(person.into()))
    }
}

impl From<ChatId> for i64 {
    fn from(chat: ChatId) -> Self {
        chat.0
    }
}

impl fmt::Display for ChatId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_that_telegram_documents_is_taken_and_no_other() {
        // A person, a group, a supergroup, a chat with a channel's administrators, and the bounds.
        for number in [
            1,
            1_099_511_627_775,
            -1,
            -999_999_999_999,
            -1_000_000_000_001,
            -1_997_852_516_352,
            -2_002_147_483_649,
            -4_000_000_000_000,
        ] {
            assert_eq!(ChatId::try_from(number).map(i64::from), Ok(number));
            assert_eq!(ChatId::new(number).map(ChatId::is_with_one), Some(number > 0));
        }
        for number in [i64::MIN, -4_000_000_000_001, 1_099_511_627_776, i64::MAX] {
            let refused = ChatId::try_from(number).unwrap_err();
            assert_eq!(refused.to_string(), format!("no chat has the number {number}"));
        }
        assert_eq!(ChatId::try_from(42_u64), Ok(ChatId(42)));
        assert!(ChatId::try_from(1_099_511_627_776_u64).is_err());
        assert!(ChatId::try_from(u64::MAX).is_err());
    }

    #[test]
    fn it_is_written_as_a_number() {
        assert_eq!(serde_json::to_string(&ChatId(-7)).unwrap(), "-7");
        assert_eq!(serde_json::from_str::<ChatId>("-7").unwrap(), ChatId(-7));
        assert!(serde_json::from_str::<ChatId>("9223372036854775807").is_err());
    }
}
