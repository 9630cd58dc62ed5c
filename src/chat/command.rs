//! Commands: what stands before the words of a question.

use crate::names::fold::fold;
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

/// What a command asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name {
    Start,
    Help,
    Examples,
    Settings,
    Forget,
    Athlete,
    Standings,
    /// Standings when it stands alone; with words behind it a word as they are: `/медали Азербайджана`.
    Medals,
    Country,
    Event,
    Games,
}

/// What commands are called, in English, Azerbaijani, Russian and Turkish. Their letters may be typed with or without
/// marks, and any of them read; Telegram makes links of the Latin ones alone.
const NAMES: &[(Name, &[&str])] = &[
    (Name::Start, &["start", "başla", "старт", "başlat"]),
    (Name::Help, &["help", "kömək", "помощь", "справка", "yardım"]),
    (
        Name::Examples,
        &["examples", "nümunələr", "misallar", "примеры", "örnekler"],
    ),
    (
        Name::Settings,
        &["settings", "parametrlər", "ayarlar", "tənzimləmələr", "настройки"],
    ),
    (Name::Forget, &["forget", "unut", "забудь", "забыть"]),
    (
        Name::Athlete,
        &[
            "athlete",
            "idmançı",
            "atlet",
            "спортсмен",
            "спортсменка",
            "атлет",
            "sporcu",
        ],
    ),
    (
        Name::Standings,
        &[
            "standings",
            "table",
            "cədvəl",
            "medal_cədvəli",
            "таблица",
            "зачёт",
            "медальный_зачёт",
            "tablo",
            "madalya_tablosu",
            "sıralama",
        ],
    ),
    (
        Name::Medals,
        &["medals", "medallar", "medal", "медали", "madalyalar", "madalya"],
    ),
    (Name::Country, &["country", "ölkə", "страна", "ülke"]),
    (
        Name::Event,
        &["event", "yarış", "соревнование", "дисциплина", "yarışma", "müsabaka"],
    ),
    (Name::Games, &["games", "oyunlar", "игры", "olimpiada", "олимпиада"]),
];

/// The command that is called so.
fn named(name: &str) -> Option<Name> {
    let name = fold(name);
    let is_called = |names: &&[&str]| names.iter().any(|one| fold(one) == name);
    NAMES.iter().find(|(_, names)| is_called(names)).map(|(name, _)| *name)
}

/// Reads the command before a text, in any case and language. What is no command of ours is read as words.
pub(super) fn read(text: &str) -> Command<'_> {
    let text = text.trim();
    let Some(rest) = text.strip_prefix('/') else {
        return Command::Ask { text, hint: Hint::None };
    };
    let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
    let (name, words) = rest.split_at(end);
    let words = words.trim_start();
    let ask = |hint| Command::Ask { text: words, hint };
    match named(name) {
        Some(Name::Start) => Command::Start,
        Some(Name::Help) => Command::Help,
        Some(Name::Examples) => Command::Examples(words),
        Some(Name::Settings) => Command::Settings(words),
        Some(Name::Forget) => Command::Forget,
        Some(Name::Athlete) => ask(Hint::Athlete),
        Some(Name::Standings) => ask(Hint::Standings),
        Some(Name::Medals) if words.is_empty() => ask(Hint::Standings),
        Some(Name::Country) => ask(Hint::Country),
        Some(Name::Event) => ask(Hint::Event),
        Some(Name::Games) => ask(Hint::Games),
        Some(Name::Medals) | None => Command::Ask {
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
    fn no_name_is_that_of_two_commands() {
        let mut known = std::collections::HashSet::new();
        for (_, names) in NAMES {
            let folded: std::collections::HashSet<String> = names.iter().map(|name| fold(name)).collect();
            for name in folded {
                assert!(known.insert(name.clone()), "{name}");
            }
        }
    }

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
            ("/idmançı Lamiyə Vəliyeva", ask("Lamiyə Vəliyeva", Hint::Athlete)),
            ("/IDMANCI valiyeva", ask("valiyeva", Hint::Athlete)),
            ("/İdmançı valiyeva", ask("valiyeva", Hint::Athlete)),
            ("/atlet valiyeva", ask("valiyeva", Hint::Athlete)),
            ("/sporcu Naim Süleymanoğlu", ask("Naim Süleymanoğlu", Hint::Athlete)),
            ("/спортсмен Валиева", ask("Валиева", Hint::Athlete)),
            ("/cədvəl paris 2024", ask("paris 2024", Hint::Standings)),
            ("/cedvel paris 2024", ask("paris 2024", Hint::Standings)),
            ("/таблица Париж 2024", ask("Париж 2024", Hint::Standings)),
            ("/tablo paris 2024", ask("paris 2024", Hint::Standings)),
            ("/медали", ask("", Hint::Standings)),
            ("/madalya", ask("", Hint::Standings)),
            ("/медали Азербайджана", ask("медали Азербайджана", Hint::None)),
            ("/ölkə Gürcüstan", ask("Gürcüstan", Hint::Country)),
            ("/ülke Türkiye", ask("Türkiye", Hint::Country)),
            ("/страна Грузия", ask("Грузия", Hint::Country)),
            ("/игры Токио", ask("Токио", Hint::Games)),
            ("/yardım", Command::Help),
            ("/kömək", Command::Help),
            ("/помощь", Command::Help),
            ("/старт", Command::Start),
            ("/ayarlar", Command::Settings("")),
            ("/настройки язык", Command::Settings("язык")),
            ("/забудь", Command::Forget),
            ("/nümunələr", Command::Examples("")),
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
