//! The data behind a button.
//!
//! It stays in chats for ever, so its form is versioned: `1:` and then the question that the button asks. Anyone can
//! send any data without there being a button, which does no harm: the question is one that could as well be typed.

use crate::reply::Ask;

const VERSION: &str = "1:";

/// The data for a button, 1 to 64 bytes.
pub(super) fn encode(ask: &Ask) -> String {
    format!("{VERSION}{}", ask.as_str())
}

/// The question behind a button; `None` for data that no button of ours has.
pub(super) fn decode(data: &str) -> Option<Ask> {
    let question = data.strip_prefix(VERSION)?;
    if question.trim().is_empty() || question.contains(char::is_control) {
        return None;
    }
    Ask::new(question)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn forged_old_and_broken_data_is_told_apart() {
        let long = format!("1:{}", "x".repeat(63));
        for data in ["", "1", "1:", "1: ", "2:rio", "rio", ":rio", "1:a\0b", "1:a\nb", &long] {
            assert_eq!(decode(data), None, "{data:?}");
        }
    }

    #[test]
    fn the_form_that_is_out_in_chats_is_kept() {
        assert_eq!(
            encode(&Ask::new("/standings 2024-summer-paralympics 2").unwrap()),
            "1:/standings 2024-summer-paralympics 2"
        );
        assert_eq!(decode("1:men's long jump t13").unwrap().as_str(), "men's long jump t13");
    }

    proptest! {
        #[test]
        fn every_question_comes_back_and_fits(question in "\\PC{1,62}") {
            prop_assume!(!question.trim().is_empty());
            if let Some(ask) = Ask::new(question) {
                let data = encode(&ask);
                prop_assert!((1..=64).contains(&data.len()));
                prop_assert_eq!(decode(&data), Some(ask));
            }
        }
    }
}
