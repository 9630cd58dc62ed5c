//! What Telegram shows of the bot before anything is asked: its commands and descriptions, in four languages.

use crate::language::{self, Language, Locale, message};

/// To whom commands are offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// Where nothing else holds.
    Everywhere,
    /// In chats with one person.
    Private,
    /// In groups.
    Groups,
    /// To those who run a group.
    Administrators,
}

impl Scope {
    pub(super) const ALL: [Self; 4] = [Self::Everywhere, Self::Private, Self::Groups, Self::Administrators];
}

/// The commands offered when a slash is typed, and whether each is only for those who may change settings. `/start` is
/// Telegram's own and is not offered.
const COMMANDS: [(&str, bool); 9] = [
    ("athlete", false),
    ("standings", false),
    ("country", false),
    ("event", false),
    ("games", false),
    ("examples", false),
    ("help", false),
    ("settings", true),
    ("forget", true),
];

/// Whether a command, without its slash and in small letters, is one of these.
pub(in crate::telegram) fn is_ours(name: &str) -> bool {
    COMMANDS.iter().any(|(command, _)| *command == name)
}

/// What a command does, in a language.
fn does(locale: &Locale, command: &str) -> String {
    match command {
        "athlete" => locale.say(message::MenuAthlete),
        "standings" => locale.say(message::MenuStandings),
        "country" => locale.say(message::MenuCountry),
        "event" => locale.say(message::MenuEvent),
        "games" => locale.say(message::MenuGames),
        "examples" => locale.say(message::MenuExamples),
        "help" => locale.say(message::MenuHelp),
        "settings" => locale.say(message::MenuSettings),
        _ => locale.say(message::MenuForget),
    }
}

/// The commands offered to some, with what they do in a language.
pub(super) fn commands(scope: Scope, language: Language) -> impl Iterator<Item = (&'static str, String)> {
    let locale = language::of(language);
    COMMANDS
        .iter()
        .filter(move |(_, sets)| !sets || scope != Scope::Groups)
        .map(move |&(name, _)| (name, does(locale, name)))
}

/// What an empty chat with the bot shows.
pub(super) fn description(language: Language) -> String {
    language::of(language).say(message::MenuDescription)
}

/// What the bot's profile says, and a link to it.
pub(super) fn short_description(language: Language) -> String {
    language::of(language).say(message::MenuShortDescription)
}

/// The language's ISO 639-1 code, as Telegram takes it; empty for English, which is for all whose language has no menu of its
/// own.
pub(super) fn code(language: Language) -> &'static str {
    match language {
        Language::English => "",
        other => other.as_str(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telegram_accepts_the_menus() {
        for &tongue in Language::ALL {
            for (name, does) in Scope::ALL.into_iter().flat_map(|scope| commands(scope, tongue)) {
                assert!((1..=32).contains(&name.len()), "{name}");
                let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
                assert!(name.bytes().all(allowed), "{name}");
                assert!((1..=256).contains(&does.encode_utf16().count()), "{name}");
            }
            assert!(description(tongue).encode_utf16().count() <= 512, "{tongue:?}");
            assert!(short_description(tongue).encode_utf16().count() <= 120, "{tongue:?}");
        }
    }

    #[test]
    fn each_language_has_its_own_menu() {
        let all = |tongue| {
            commands(Scope::Private, tongue)
                .map(|(_, does)| does)
                .collect::<Vec<_>>()
        };
        for (at, one) in Language::ALL.iter().copied().enumerate() {
            for other in &Language::ALL[at + 1..] {
                assert!(
                    all(one).iter().zip(all(*other)).all(|(one, other)| *one != other),
                    "{one:?} {other:?}"
                );
            }
        }
    }

    #[test]
    fn settings_are_not_offered_to_all_of_a_group() {
        let names = |scope| {
            commands(scope, Language::English)
                .map(|(name, _)| name)
                .collect::<Vec<_>>()
        };
        assert!(!names(Scope::Groups).contains(&"settings"));
        assert!(names(Scope::Administrators).contains(&"settings"));
        assert!(is_ours("forget") && is_ours("standings") && !is_ours("start") && !is_ours("ban"));
    }
}
