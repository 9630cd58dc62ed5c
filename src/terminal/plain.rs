//! A reply as lines of a terminal.

use crate::reply::Button;

/// Takes out what a terminal would act on rather than show: control characters other than line feed and tab (escape
/// sequences among them), and the marks that turn the direction of text. A reply may repeat what the asker typed.
pub(super) fn harmless(text: &str) -> String {
    text.chars()
        .filter(|&c| matches!(c, '\n' | '\t') || !(c.is_control() || turns_direction(c)))
        .collect()
}

/// The explicit directional marks, embeddings, overrides and isolates of the Unicode bidirectional algorithm.
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// The suggestions of a reply with the numbers that pick them in a conversation, a line each; empty without any.
pub(super) fn numbered(buttons: &[Button]) -> String {
    let width = buttons.len().to_string().len();
    buttons
        .iter()
        .enumerate()
        .map(|(i, button)| format!("  {:>width$}  {}\n", i + 1, harmless(&button.label)))
        .collect()
}

/// The suggestions of a reply as commands to type next, a line each; empty without any.
pub(super) fn as_commands(buttons: &[Button]) -> String {
    buttons
        .iter()
        .map(|button| {
            let ask = harmless(button.ask.as_str());
            format!("  podium ask {}\n", quoted(&ask))
        })
        .collect()
}

/// A word quoted for a POSIX shell.
fn quoted(word: &str) -> String {
    format!("'{}'", word.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::Ask;

    fn button(label: &str, ask: &str) -> Button {
        Button::open(label, Ask::new(ask).unwrap())
    }

    #[test]
    fn what_a_terminal_would_obey_is_taken_out() {
        let cases = [
            ("Əliyev won 🥇\n\t4 gold", "Əliyev won 🥇\n\t4 gold"),
            ("\u{1b}[31mred\u{1b}[0m", "[31mred[0m"),
            ("bell\u{7} null\0 del\u{7f} csi\u{9b}2J", "bell null del csi2J"),
            ("a\rb", "ab"),
            ("abc\u{202e}cba\u{2066}x", "abccbax"),
            // A family emoji and Persian need their joiners.
            ("👩\u{200d}👧", "👩\u{200d}👧"),
        ];
        for (text, expected) in cases {
            assert_eq!(harmless(text), expected, "{text:?}");
        }
    }

    #[test]
    fn suggestions_are_numbered_from_one_and_aligned() {
        let buttons: Vec<Button> = (1..=10).map(|i| button(&format!("b{i}"), "x")).collect();
        let shown = numbered(&buttons);
        assert!(
            shown.starts_with("   1  b1\n") && shown.ends_with("  10  b10\n"),
            "{shown}"
        );
        assert_eq!(numbered(&[]), "");
    }

    #[test]
    fn suggestions_as_commands_can_be_pasted() {
        assert_eq!(
            as_commands(&[button("All winners", "men's long jump")]),
            "  podium ask 'men'\\''s long jump'\n"
        );
    }
}
