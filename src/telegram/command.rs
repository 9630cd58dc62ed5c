//! Whether a text is addressed to the bot, and what is left of it as a question.

use unicode_normalization::char::is_combining_mark;

/// The bot's own name in Telegram, without the `@`. Telegram compares such names without case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct BotName(String);

impl BotName {
    pub(super) fn new(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// The name, as Telegram writes it.
    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    fn is(&self, name: &str) -> bool {
        self.0.eq_ignore_ascii_case(name)
    }
}

/// Whom a text speaks to, and what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Addressed {
    /// A command that names this bot: `/standings@podium_bot rio`, as `/standings rio`.
    NamedCommand(String),
    /// A command that names nobody: `/standings rio`. In a group it may be meant for another bot.
    OpenCommand { name: String, text: String },
    /// A command that names another bot.
    OtherBot,
    /// Words that mention this bot, with the mention taken out.
    Mention(String),
    /// Words to nobody in particular.
    Plain(String),
}

/// Reads a message's text.
///
/// A command is a slash at the start, directly followed by a name of letters, digits and underscores, then optionally
/// `@` and a bot's name; what follows, after any white space, is its argument. The name is given back in lower case.
pub(super) fn read(text: &str, me: &BotName) -> Addressed {
    let text = text.trim();
    if let Some((name, bot, rest)) = split_command(text) {
        let name = name.to_ascii_lowercase();
        let rest = rest.trim_start();
        let text = if rest.is_empty() {
            format!("/{name}")
        } else {
            format!("/{name} {rest}")
        };
        return match bot {
            None => Addressed::OpenCommand { name, text },
            Some(bot) if me.is(bot) => Addressed::NamedCommand(text),
            Some(_) => Addressed::OtherBot,
        };
    }
    match without_mentions(text, me) {
        Some(rest) => Addressed::Mention(rest),
        None => Addressed::Plain(text.to_owned()),
    }
}

/// Splits `/name@bot rest` into its parts; `None` when the text is no command.
fn split_command(text: &str) -> Option<(&str, Option<&str>, &str)> {
    let body = text.strip_prefix('/')?;
    let (name, rest) = body.split_at(name_length(body));
    // A name with other letters is no command to Telegram, only text: `/idmançı`, `/медали`.
    if name.is_empty() || rest.starts_with(|c: char| c.is_alphanumeric() || is_combining_mark(c)) {
        return None;
    }
    match rest.strip_prefix('@').map(|after| after.split_at(name_length(after))) {
        Some((bot, rest)) if !bot.is_empty() => Some((name, Some(bot), rest)),
        _ => Some((name, None, rest)),
    }
}

/// How many bytes at the start may be part of a command's or a user's name.
fn name_length(text: &str) -> usize {
    text.find(|c| !is_name_char(c)).unwrap_or(text.len())
}

fn is_name_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

/// The text without the mentions of this bot, white space closed up behind them; `None` when it has none.
///
/// As in Telegram, a mention stands apart from other words: the one in `mail@podium_bot.example` is none.
fn without_mentions(text: &str, me: &BotName) -> Option<String> {
    let mut kept = String::new();
    let mut found = false;
    let mut rest = text;
    let mut before = None;
    while let Some(at) = rest.find('@') {
        let (head, tail) = rest.split_at(at);
        before = head.chars().next_back().or(before);
        let name_end = 1 + name_length(&tail[1..]);
        kept.push_str(head);
        if me.is(&tail[1..name_end]) && !before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
            found = true;
        } else {
            kept.push_str(&tail[..name_end]);
        }
        before = tail[..name_end].chars().next_back();
        rest = &tail[name_end..];
    }
    kept.push_str(rest);
    found.then(|| {
        kept.split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .trim_start_matches([',', ':'])
            .trim()
            .to_owned()
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn me() -> BotName {
        BotName::new("podium_bot")
    }

    fn named(text: &str) -> Addressed {
        Addressed::NamedCommand(text.to_owned())
    }

    fn open(name: &str, text: &str) -> Addressed {
        Addressed::OpenCommand {
            name: name.to_owned(),
            text: text.to_owned(),
        }
    }

    fn mention(text: &str) -> Addressed {
        Addressed::Mention(text.to_owned())
    }

    fn plain(text: &str) -> Addressed {
        Addressed::Plain(text.to_owned())
    }

    #[test]
    fn texts_are_read_as_addressed() {
        let cases = [
            ("/standings", open("standings", "/standings")),
            ("/Standings Rio", open("standings", "/standings Rio")),
            (
                "/athlete\nLamiya  Valiyeva",
                open("athlete", "/athlete Lamiya  Valiyeva"),
            ),
            ("/athlete\u{a0}valiyeva", open("athlete", "/athlete valiyeva")),
            ("  /help  ", open("help", "/help")),
            ("/standings, rio", open("standings", "/standings , rio")),
            ("/athlete@", open("athlete", "/athlete @")),
            ("/standings@podium_bot rio", named("/standings rio")),
            ("/STANDINGS@Podium_BOT\trio", named("/standings rio")),
            ("/standings@podium_bot", named("/standings")),
            ("/standings@other_bot rio", Addressed::OtherBot),
            ("/standings@podium_bot2 rio", Addressed::OtherBot),
            ("@podium_bot who won", mention("who won")),
            ("who won, @Podium_Bot ?", mention("who won, ?")),
            ("@podium_bot: rio", mention("rio")),
            ("@podium_bot", mention("")),
            ("see @podium_bot2", plain("see @podium_bot2")),
            ("mail@podium_bot", plain("mail@podium_bot")),
            ("ə@podium_bot", plain("ə@podium_bot")),
            ("@a@podium_bot", plain("@a@podium_bot")),
            ("valiyeva", plain("valiyeva")),
            ("/", plain("/")),
            ("//standings", plain("//standings")),
            ("/ standings", plain("/ standings")),
            ("/əliyev", plain("/əliyev")),
            ("/idmançı valiyeva", plain("/idmançı valiyeva")),
            ("100 m / 200 m", plain("100 m / 200 m")),
            ("", plain("")),
        ];
        for (text, expected) in cases {
            assert_eq!(read(text, &me()), expected, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_and_a_normalised_command_reads_the_same(text in "(/|@podium_bot|@|\\PC|\\s|[a-z]){0,12}") {
            match read(&text, &me()) {
                Addressed::OpenCommand { name, text } => {
                    let again = Addressed::OpenCommand { name, text: text.clone() };
                    prop_assert_eq!(read(&text, &me()), again);
                }
                Addressed::Plain(kept) => prop_assert_eq!(kept, text.trim()),
                _ => {}
            }
        }
    }
}
