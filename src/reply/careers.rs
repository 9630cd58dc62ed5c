//! Careers of athletes side by side.

use crate::answer::{AthleteFacts, Tally};
use crate::language::message;
use crate::question::MedalFilter;
use crate::records::GamesKind;

use super::View;
use super::doc::{Doc, Line};

/// Who has more, then a paragraph for each.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, careers: &[AthleteFacts]) {
    doc.line(verdict(view, careers));
    for career in careers {
        doc.gap();
        one(doc, view, career);
    }
}

fn all(career: &AthleteFacts) -> Tally {
    career.olympic.plus(career.paralympic)
}

/// Who has more medals of the colour asked for, or of all colours; of equals who has more golds.
fn verdict(view: &View<'_>, careers: &[AthleteFacts]) -> Line {
    let voice = view.voice;
    let medal = match view.answer.question.filters.medal {
        Some(MedalFilter::Only(medal)) => Some(medal),
        _ => None,
    };
    let worth = |career: &AthleteFacts| match medal {
        Some(medal) => (all(career).of(medal), 0),
        None => (all(career).total(), all(career).gold),
    };
    let mut order: Vec<&AthleteFacts> = careers.iter().collect();
    order.sort_by_key(|career| std::cmp::Reverse(worth(career)));
    match order.as_slice() {
        [first, second, ..] if worth(first) == worth(second) => voice.line(message::CareersLevel {
            names: voice.and(&[&first.person.name, &second.person.name]),
            number: worth(first).0,
            medal,
        }),
        [first, second, ..] if worth(first).0 == worth(second).0 => voice.line(message::CareersMoreGold {
            name: &first.person.name,
            golds: worth(first).1,
            others: voice.number(worth(second).1),
            number: worth(first).0,
        }),
        [first, rest @ ..] => {
            let others: Vec<String> = rest.iter().map(|career| voice.number(worth(career).0)).collect();
            voice.line(message::CareersMore {
                name: &first.person.name,
                medal,
                number: worth(first).0,
                others: voice.and(&others),
            })
        }
        [] => Line::new(),
    }
}

fn one(doc: &mut Doc, view: &View<'_>, career: &AthleteFacts) {
    let voice = view.voice;
    let before = career.countries.first().map_or("", |&id| voice.before_country(id));
    let countries: Vec<String> = career.countries.iter().map(|&id| voice.country(id)).collect();
    doc.line(
        Line::new()
            .bold(&career.person.name)
            .text(format!("{before}{}", countries.join(", "))),
    );
    for (kind, tally) in [
        (GamesKind::Olympic, career.olympic),
        (GamesKind::Paralympic, career.paralympic),
    ] {
        if tally.total() > 0 {
            let medals = voice.medals(tally);
            doc.line(voice.line(message::CareersOfKind { kind, medals }));
        }
    }
    if all(career).total() == 0 {
        doc.line(voice.line(message::AthleteWithoutMedal));
    }
    let years: Vec<i16> = career.games.iter().map(|&id| view.catalog.games(id).year).collect();
    let span = match (years.iter().min(), years.iter().max()) {
        (Some(first), Some(last)) if first != last => format!(", {first}-{last}"),
        (Some(first), _) => format!(", {first}"),
        _ => String::new(),
    };
    let games = voice.say(message::GamesNumber { number: years.len() });
    doc.line(Line::new().text(format!("{games}{span} · {}", voice.sports(&career.sports))));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::records::{Medal, Records};
    use crate::reply::voice::Voice;

    #[test]
    fn equal_numbers_are_told_as_each_language_counts() {
        let records = Records::open().unwrap();
        for (language, number, medal, expected) in [
            (
                Language::English,
                1_u32,
                Some(Medal::Gold),
                "A and B are level: 1 gold medal each.",
            ),
            (Language::English, 9, None, "A and B are level: 9 medals each."),
            (Language::Azerbaijani, 9, None, "A və B bərabərdir: hərəsində 9 medal."),
            (
                Language::Russian,
                1_u32,
                Some(Medal::Bronze),
                "A и B: поровну, по 1 бронзовой медали.",
            ),
            (
                Language::Russian,
                2,
                Some(Medal::Gold),
                "A и B: поровну, по 2 золотые медали.",
            ),
            (Language::Russian, 9, None, "A и B: поровну, по 9 медалей."),
            (
                Language::Turkish,
                2,
                Some(Medal::Silver),
                "A ve B eşit: her birinde 2 gümüş madalya.",
            ),
        ] {
            let voice = Voice::new(records.catalog(), language);
            let told = voice.line(message::CareersLevel {
                names: voice.and(&["A", "B"]),
                number,
                medal,
            });
            assert_eq!(told.plain(), expected);
        }
    }
}
