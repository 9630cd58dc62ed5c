//! Commands: what stands before the words of a question.

use crate::question::Hint;

/// What a request asks of the engine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Command<'a> {
    Start,
    Help,
    /// Examples of what can be asked, of the topic that the words name.
    Examples(&'a str),
    /// The chat's settings, or what the words want to have changed in them.
    Settings(&'a str),
    /// That all that is kept of the chat be forgotten.
    Forget,
    /// A question; the hint is what its command says of it.
    Ask {
        text: &'a str,
        hint: Hint,
    },
}

/// Reads the command before a text, in any case. What is no command of ours is read as words.
pub(super) fn read(text: &str) -> Command<'_> {
    let text = text.trim();
    let Some(rest) = text.strip_prefix('/') else {
        return Command::Ask { text, hint: Hint::None };
    };
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let (name, words) = rest.split_at(end);
    let words = words.trim_start();
    let ask = |hint| Command::Ask { text: words, hint };
    match name.to_ascii_lowercase().as_str() {
        "start" => Command::Start,
        "help" => Command::Help,
        "examples" => Command::Examples(words),
        "settings" => Command::Settings(words),
        "forget" => Command::Forget,
        "athlete" => ask(Hint::Athlete),
        "standings" => ask(Hint::Standings),
        "country" => ask(Hint::Country),
        "event" => ask(Hint::Event),
        "games" => ask(Hint::Games),
        _ => Command::Ask {
            text: rest,
            hint: Hint::None,
        },
    }
}

/// Whether the reply to a text hangs on [`Request::may_set`](super::Request::may_set): whoever sends it in a group must
/// be looked up first, and nobody else need be.
pub fn sets(text: &str) -> bool {
    matches!(read(text), Command::Settings(_) | Command::Forget)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_read_in_any_case_and_over_any_space() {
        let ask = |text, hint| Command::Ask { text, hint };
        let cases = [
            ("/start", Command::Start),
            ("/HELP", Command::Help),
            ("/examples", Command::Examples("")),
            ("/Examples medal tables", Command::Examples("medal tables")),
            ("/athlete Lamiya Valiyeva", ask("Lamiya Valiyeva", Hint::Athlete)),
            ("/Athlete\nvaliyeva", ask("valiyeva", Hint::Athlete)),
            ("/standings", ask("", Hint::Standings)),
            ("  /games  paris 2024 ", ask("paris 2024", Hint::Games)),
            ("/settings", Command::Settings("")),
            (
                "/Settings  country  Azerbaijan ",
                Command::Settings("country  Azerbaijan"),
            ),
            ("/forget", Command::Forget),
            ("/forget me", Command::Forget),
            ("settings", ask("settings", Hint::None)),
            ("/valiyeva", ask("valiyeva", Hint::None)),
            ("judo", ask("judo", Hint::None)),
            ("", ask("", Hint::None)),
            ("/", ask("", Hint::None)),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text), expected, "{text:?}");
        }
    }

    #[test]
    fn only_what_touches_the_settings_needs_to_know_who_asks() {
        for text in ["/settings", " /SETTINGS full", "/settings\nreset", "/forget"] {
            assert!(sets(text), "{text:?}");
        }
        for text in [
            "settings",
            "/set",
            "/setting",
            "/standings",
            "forget",
            "",
            "/",
            "/ settings",
        ] {
            assert!(!sets(text), "{text:?}");
        }
    }
}
