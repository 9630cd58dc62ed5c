//! The data behind a button.
//!
//! It stays in chats for ever, so its form is versioned. Version 2 is `2`, a letter for what becomes of the answer, then
//! what is needed of the form, the page and whose choice it is, a colon, and the question:
//!
//! ```text
//! 2t:?t g=2024sp        turns its message into the medal table
//! 2Tf3:?t g=2024sp      the same in full, page 4, in a message with native tables
//! 2c~1z141z3:?o a=…     answers in place, but only the person with this number (in base 36)
//! 2n:                   does nothing
//! ```
//!
//! Version 1, `1:` and a question, is what older messages have: the answer is a message of its own. Anyone can send any
//! data without there being a button, which does no harm: the question is one that could as well be typed.

use teloxide::types::UserId;

use super::content::Kind;
use crate::preferences::Form;
use crate::reply::{Act, Ask};

/// The most bytes of a button's data.
const MAX_BYTES: usize = 64;

/// What a button does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::telegram) struct Pressed {
    pub(in crate::telegram) ask: Ask,
    pub(in crate::telegram) act: Act,
    /// What kind of message it stands under.
    pub(in crate::telegram) kind: Kind,
    /// Who alone may press it, for a choice in a group.
    pub(in crate::telegram) owner: Option<UserId>,
}

/// The data for a button, 1 to 64 bytes; `None` when it does not fit.
pub(super) fn encode(pressed: &Pressed) -> Option<String> {
    let Pressed { ask, act, kind, owner } = pressed;
    let act = match act {
        Act::Open => 'o',
        Act::Turn => 't',
        Act::Choose => 'c',
    };
    let mut data = String::from("2");
    data.push(match kind {
        Kind::Html => act,
        Kind::Rich => act.to_ascii_uppercase(),
    });
    match ask.form() {
        Some(Form::Short) => data.push('s'),
        Some(Form::Full) => data.push('f'),
        None => {}
    }
    if ask.page() > 0 {
        data.push_str(&ask.page().to_string());
    }
    if let Some(owner) = owner {
        data.push('~');
        data.push_str(&base36(owner.0));
    }
    data.push(':');
    data.push_str(ask.as_str());
    (data.len() <= MAX_BYTES).then_some(data)
}

/// What a button does; `None` for data that no button of ours has.
pub(in crate::telegram) fn decode(data: &str) -> Option<Pressed> {
    if data.len() > MAX_BYTES || data.contains(char::is_control) {
        return None;
    }
    let (head, question) = data.split_once(':')?;
    if question.trim().is_empty() {
        return None;
    }
    let ask = Ask::new(question)?;
    if head == "1" {
        return Some(Pressed {
            ask,
            act: Act::Open,
            kind: Kind::Html,
            owner: None,
        });
    }
    let mut rest = head.strip_prefix('2')?.chars();
    let letter = rest.next()?;
    let act = match letter.to_ascii_lowercase() {
        'o' => Act::Open,
        't' => Act::Turn,
        'c' => Act::Choose,
        _ => return None,
    };
    let kind = if letter.is_ascii_uppercase() {
        Kind::Rich
    } else {
        Kind::Html
    };
    let rest = rest.as_str();
    let (rest, owner) = match rest.split_once('~') {
        Some((rest, owner)) => (rest, Some(UserId(of_base36(owner)?))),
        None => (rest, None),
    };
    let (form, page) = match rest.split_at_checked(1) {
        Some(("s", page)) => (Some(Form::Short), page),
        Some(("f", page)) => (Some(Form::Full), page),
        _ => (None, rest),
    };
    let page = match page {
        "" => 0,
        digits if digits.bytes().all(|b| b.is_ascii_digit()) => digits.parse().ok()?,
        _ => return None,
    };
    Some(Pressed {
        ask: ask.at(page).in_form(form),
        act,
        kind,
        owner,
    })
}

fn base36(mut number: u64) -> String {
    let mut digits = Vec::new();
    loop {
        // A remainder of 36 is a digit of base 36.
        digits.push(char::from_digit((number % 36) as u32, 36).unwrap_or('0'));
        number /= 36;
        if number == 0 {
            break;
        }
    }
    digits.iter().rev().collect()
}

fn of_base36(digits: &str) -> Option<u64> {
    let canonical = digits.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase());
    canonical.then(|| u64::from_str_radix(digits, 36).ok())?
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn forged_old_and_broken_data_is_told_apart() {
        let long = format!("1:{}", "x".repeat(63));
        for data in [
            "",
            "1",
            "1:",
            "1: ",
            "2:rio",
            "rio",
            ":rio",
            "1:a\0b",
            "1:a\nb",
            "1x:rio",
            "2t",
            "2t:",
            "2x:rio",
            "2tq:rio",
            "2t99999999:rio",
            "2t-1:rio",
            "2t+1:rio",
            "2t~:rio",
            "2t~-1:rio",
            "2t~Z:rio",
            "2t~zzzzzzzzzzzzzzzz:rio",
            "3t:rio",
            "2é:rio",
            "2tſ:rio",
            &long,
        ] {
            assert_eq!(decode(data), None, "{data:?}");
        }
    }

    #[test]
    fn the_forms_that_are_out_in_chats_are_kept() {
        let ask = |question: &str| Ask::new(question).unwrap();
        let pressed = |ask, act, kind, owner| Pressed { ask, act, kind, owner };
        let cases = [
            (
                "1:men's long jump t13",
                pressed(ask("men's long jump t13"), Act::Open, Kind::Html, None),
            ),
            ("2o:?o a=x", pressed(ask("?o a=x"), Act::Open, Kind::Html, None)),
            (
                "2t:?t g=2024sp",
                pressed(ask("?t g=2024sp"), Act::Turn, Kind::Html, None),
            ),
            (
                "2Tf3:?t g=2024sp",
                pressed(
                    ask("?t g=2024sp").at(3).in_form(Some(Form::Full)),
                    Act::Turn,
                    Kind::Rich,
                    None,
                ),
            ),
            (
                "2ts:a:b",
                pressed(ask("a:b").in_form(Some(Form::Short)), Act::Turn, Kind::Html, None),
            ),
            (
                "2c~1z141z3:?o a=x",
                pressed(ask("?o a=x"), Act::Choose, Kind::Html, Some(UserId(4_294_967_295))),
            ),
        ];
        for (data, pressed) in cases {
            assert_eq!(decode(data), Some(pressed.clone()), "{data}");
            if !data.starts_with('1') {
                assert_eq!(encode(&pressed).as_deref(), Some(data));
            }
        }
    }

    fn any_pressed() -> impl Strategy<Value = Pressed> {
        let act = prop_oneof![Just(Act::Open), Just(Act::Turn), Just(Act::Choose)];
        let kind = prop_oneof![Just(Kind::Html), Just(Kind::Rich)];
        let form = prop_oneof![Just(None), Just(Some(Form::Short)), Just(Some(Form::Full))];
        let owner = prop::option::of(any::<u64>().prop_map(UserId));
        ("[^\\pC]{1,20}", any::<u16>(), form, act, kind, owner).prop_filter_map(
            "no question",
            |(question, page, form, act, kind, owner)| {
                let ask = Ask::new(question).filter(|ask| !ask.as_str().trim().is_empty())?;
                Some(Pressed {
                    ask: ask.at(page).in_form(form),
                    act,
                    kind,
                    owner,
                })
            },
        )
    }

    proptest! {
        #[test]
        fn every_button_comes_back_and_fits(pressed in any_pressed()) {
            if let Some(data) = encode(&pressed) {
                prop_assert!((1..=64).contains(&data.len()));
                prop_assert_eq!(decode(&data), Some(pressed));
            }
        }

        #[test]
        fn any_data_is_decoded_or_refused(data in "(1|2[otcOTC]?[sf]?[0-9]{0,6}(~[0-9a-z]{0,15})?)?:?\\PC{0,70}") {
            if let Some(pressed) = decode(&data) {
                prop_assert!(!pressed.ask.as_str().is_empty());
            }
        }
    }
}
