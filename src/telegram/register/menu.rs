//! What Telegram shows of the bot before anything is asked: its commands and descriptions, in four languages.

/// A language in which the menus are told: its two letters, or none for everybody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tongue {
    /// English, for all whose language has no menu of its own.
    Other,
    Azerbaijani,
    Russian,
    Turkish,
}

impl Tongue {
    pub(super) const ALL: [Self; 4] = [Self::Other, Self::Azerbaijani, Self::Russian, Self::Turkish];

    /// The ISO 639-1 code; empty for everybody else, as Telegram has it.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Other => "",
            Self::Azerbaijani => "az",
            Self::Russian => "ru",
            Self::Turkish => "tr",
        }
    }

    fn pick(self, texts: [&'static str; 4]) -> &'static str {
        let [other, azerbaijani, russian, turkish] = texts;
        match self {
            Self::Other => other,
            Self::Azerbaijani => azerbaijani,
            Self::Russian => russian,
            Self::Turkish => turkish,
        }
    }
}

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

/// A command: its name, what it does in each language, and whether it is only for those who may change settings.
struct Command {
    name: &'static str,
    does: [&'static str; 4],
    sets: bool,
}

/// The commands offered when a slash is typed. `/start` is Telegram's own and is not offered.
const COMMANDS: [Command; 9] = [
    Command {
        name: "athlete",
        does: [
            "An athlete's medals and results",
            "İdmançının medalları və nəticələri",
            "Медали и результаты спортсмена",
            "Bir sporcunun madalyaları ve sonuçları",
        ],
        sets: false,
    },
    Command {
        name: "standings",
        does: [
            "The medal table of a Games",
            "Oyunların medal cədvəli",
            "Медальный зачёт Игр",
            "Oyunların madalya tablosu",
        ],
        sets: false,
    },
    Command {
        name: "country",
        does: [
            "A country's medals",
            "Ölkənin medalları",
            "Медали страны",
            "Bir ülkenin madalyaları",
        ],
        sets: false,
    },
    Command {
        name: "event",
        does: [
            "Who won an event",
            "Yarışı kim qazanıb",
            "Кто победил в соревновании",
            "Bir yarışmayı kim kazandı",
        ],
        sets: false,
    },
    Command {
        name: "games",
        does: [
            "A Games: when, where, how many",
            "Oyunlar: nə vaxt, harada, neçə iştirakçı",
            "Игры: когда, где, сколько участников",
            "Oyunlar: ne zaman, nerede, kaç sporcu",
        ],
        sets: false,
    },
    Command {
        name: "examples",
        does: [
            "Questions to try, by topic",
            "Mövzular üzrə nümunə suallar",
            "Примеры вопросов по темам",
            "Konulara göre örnek sorular",
        ],
        sets: false,
    },
    Command {
        name: "help",
        does: [
            "What I know and how to ask",
            "Nə bilirəm və necə soruşmalı",
            "Что я знаю и как спрашивать",
            "Ne biliyorum ve nasıl sorulur",
        ],
        sets: false,
    },
    Command {
        name: "settings",
        does: [
            "Language, your country, default Games, length",
            "Dil, ölkəniz, əsas Oyunlar, cavabın uzunluğu",
            "Язык, ваша страна, Игры по умолчанию, длина ответа",
            "Dil, ülkeniz, varsayılan Oyunlar, cevap uzunluğu",
        ],
        sets: true,
    },
    Command {
        name: "forget",
        does: [
            "Remove all that is kept of this chat",
            "Bu söhbət haqqında saxlanan hər şeyi sil",
            "Удалить всё, что хранится об этом чате",
            "Bu sohbetle ilgili saklanan her şeyi sil",
        ],
        sets: true,
    },
];

/// Whether a command, without its slash and in small letters, is one of these.
pub(in crate::telegram) fn is_ours(name: &str) -> bool {
    COMMANDS.iter().any(|command| command.name == name)
}

/// The commands offered to some, with what they do in a language.
pub(super) fn commands(scope: Scope, tongue: Tongue) -> impl Iterator<Item = (&'static str, &'static str)> {
    COMMANDS
        .iter()
        .filter(move |command| !command.sets || scope != Scope::Groups)
        .map(move |command| (command.name, tongue.pick(command.does)))
}

/// What an empty chat with the bot shows.
pub(super) fn description(tongue: Tongue) -> &'static str {
    tongue.pick([
        "I answer questions on Olympic and Paralympic results: athletes, medals, standings and events of every Games since \
         1896 and 1960.\n\nAsk in your own words: how many medals did Azerbaijan win in Paris? · Lamiya Valiyeva · standings \
         tokyo 2020 paralympics\n\nIn any other chat: type my name and a word.",
        "Olimpiya və Paralimpiya Oyunlarının nəticələri barədə suallara cavab verirəm: 1896-cı və 1960-cı illərdən bəri bütün \
         Oyunların idmançıları, medalları, cədvəlləri və yarışları.\n\nMəsələn: Lamiya Valiyeva · Azerbaijan Paris 2024 \
         Paralympics · standings tokyo 2020\n\nİstənilən başqa söhbətdə: adımı və bir söz yazın.",
        "Отвечаю на вопросы о результатах Олимпийских и Паралимпийских игр: спортсмены, медали, медальные зачёты и \
         соревнования всех Игр с 1896 и 1960 годов.\n\nНапример: Ламия Валиева · Azerbaijan Paris 2024 Paralympics · \
         standings tokyo 2020\n\nВ любом другом чате: наберите моё имя и слово.",
        "Olimpiyat ve Paralimpik Oyunlarının sonuçlarıyla ilgili soruları yanıtlıyorum: 1896 ve 1960'tan bu yana bütün Oyunların \
         sporcuları, madalyaları, madalya tabloları ve yarışmaları.\n\nÖrneğin: Lamiya Valiyeva · Türkiye Paris 2024 \
         Paralympics · standings tokyo 2020\n\nBaşka bir sohbette: adımı ve bir kelime yazın.",
    ])
}

/// What the bot's profile says, and a link to it.
pub(super) fn short_description(tongue: Tongue) -> &'static str {
    tongue.pick([
        "Olympic and Paralympic results, every Games since 1896 and 1960. Ask in your own words.",
        "Olimpiya və Paralimpiya nəticələri: 1896 və 1960-dan bəri bütün Oyunlar. Öz sözlərinizlə soruşun.",
        "Результаты Олимпийских и Паралимпийских игр с 1896 и 1960 годов. Спрашивайте своими словами.",
        "1896 ve 1960'tan bu yana Olimpiyat ve Paralimpik sonuçları. Kendi sözlerinizle sorun.",
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telegram_accepts_the_menus() {
        for tongue in Tongue::ALL {
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
        for (at, one) in Tongue::ALL.into_iter().enumerate() {
            for other in &Tongue::ALL[at + 1..] {
                assert!(
                    all(one).iter().zip(all(*other)).all(|(one, other)| *one != other),
                    "{one:?} {other:?}"
                );
            }
        }
    }

    #[test]
    fn settings_are_not_offered_to_all_of_a_group() {
        let names = |scope| commands(scope, Tongue::Other).map(|(name, _)| name).collect::<Vec<_>>();
        assert!(!names(Scope::Groups).contains(&"settings"));
        assert!(names(Scope::Administrators).contains(&"settings"));
        assert!(is_ours("forget") && is_ours("standings") && !is_ours("start") && !is_ours("ban"));
    }
}
