//! An athlete's card, and an athlete's age.

use crate::answer::{AgeAt, Ages, AthleteFacts};
use crate::language::message;
use crate::records::{BirthDate, GamesKind, PersonRow};

use super::doc::{Doc, Line};
use super::medals::medal_lines;
use super::voice::Voice;
use super::{View, places};

/// Name and country, sports and birth, medals by kind, then every medal by Games.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &AthleteFacts) {
    let voice = view.voice;
    let before = facts.countries.last().map_or("", |&id| voice.before_country(id));
    let countries = facts.countries.iter().rev().map(|&id| voice.country(id));
    let countries = countries.reduce(|later, earlier| voice.say(message::AthleteEarlier { later, earlier }));
    doc.line(
        Line::new()
            .bold(&facts.person.name)
            .text(format!("{before}{}", countries.unwrap_or_default())),
    );
    let mut about = vec![voice.sports(&facts.sports)];
    about.extend(born(voice, &facts.person));
    doc.line(Line::new().text(about.join(" · ")));

    let tallies = [
        (GamesKind::Paralympic, facts.paralympic),
        (GamesKind::Olympic, facts.olympic),
    ];
    for (kind, tally) in tallies.into_iter().filter(|(_, tally)| tally.total() > 0) {
        doc.line(voice.line(message::AthleteTally {
            medals: voice.medals_of_kind(tally.total(), None, kind),
            tally: voice.tally(tally),
            limited: view.limited(kind),
        }));
    }
    if facts.medals.is_empty() {
        doc.line(voice.line(message::AthleteWithoutMedal));
    }
    let most = view.most(4, 40, facts.medals.len());
    doc.gap();
    medal_lines(doc, view, &facts.medals, most, facts.medals.len(), false);
    if !facts.placings.is_empty() {
        doc.gap();
        if !facts.medals.is_empty() {
            doc.line(voice.line(message::AthleteOtherResults));
        }
        let most = view.most(2, 12, facts.placings.len());
        places::by_games(doc, view, &facts.placings, facts.sports.len() > 1, most);
    }
    let without: Vec<String> = facts
        .games
        .iter()
        .filter(|&&games| facts.medals.iter().all(|row| row.games != games))
        .filter(|&&games| facts.placings.iter().all(|placing| placing.games != games))
        .map(|&games| voice.games(games))
        .collect();
    if !without.is_empty() {
        doc.gap();
        doc.line(voice.line(message::AthleteTookPart {
            games: voice.and(&without),
        }));
    }
}

/// Ages at the Games, with the birth date they follow from.
pub(super) fn write_age(doc: &mut Doc, view: &View<'_>, facts: &Ages) {
    let voice = view.voice;
    let Ages { person, .. } = facts;
    let birth = |born: BirthDate| {
        let (known, date) = voice.partial_date(born);
        voice.line(message::BirthOf {
            name: &person.name,
            sex: person.sex,
            known,
            date,
        })
    };
    match (facts.born, facts.at.as_slice()) {
        (None, _) => doc.line(voice.line(message::BirthUnknown { name: &person.name })),
        (Some(born), []) => doc.line(birth(born)),
        (Some(born), [at]) => {
            doc.line(voice.line(message::AgeAt {
                name: &person.name,
                sex: person.sex,
                age: years(voice, at),
                games: voice.at_games(at.games),
            }));
            doc.line(Line::new().text(birth_sentence(voice, person, born)));
        }
        (Some(born), many) => {
            doc.line(birth(born));
            doc.gap();
            let lines = many.iter().map(|at| {
                Line::new()
                    .text(format!("{}: ", voice.games(at.games)))
                    .bold(years(voice, at))
            });
            doc.list(lines, many.len(), many.len());
        }
    }
    if !facts.absent.is_empty() {
        let games: Vec<String> = facts.absent.iter().map(|&id| voice.games(id)).collect();
        doc.line(voice.line(message::AgeNoStart {
            games: voice.and(&games),
        }));
    }
}

/// `22 years old`, `19 or 20 years old` when a birthday or an unknown day leaves it open.
fn years(voice: Voice<'_>, at: &AgeAt) -> String {
    age(voice, at.on_opening.least(), at.on_closing.most())
}

/// `22 years old`, `19 or 20 years old`.
pub(super) fn age(voice: Voice<'_>, least: i16, most: i16) -> String {
    let (least, most) = (u32::from(least.unsigned_abs()), u32::from(most.unsigned_abs()));
    if least == most {
        voice.say(message::Age { years: least })
    } else {
        voice.say(message::AgeBetween { least, most })
    }
}

/// `born 3 September 2024`, to stand among other words.
pub(super) fn born(voice: Voice<'_>, person: &PersonRow) -> Option<String> {
    let (known, date) = voice.partial_date(person.born?);
    let sex = person.sex;
    Some(voice.say(message::BirthSmall { sex, known, date }))
}

/// `Born 3 September 2024.`
pub(super) fn birth_sentence(voice: Voice<'_>, person: &PersonRow, born: BirthDate) -> String {
    let (known, date) = voice.partial_date(born);
    let sex = person.sex;
    voice.say(message::BirthSentence { sex, known, date })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::records::{Records, Sex};

    #[test]
    fn ages_are_counted_as_each_language_counts() {
        let records = Records::open().unwrap();
        for (least, most, expected) in [
            (1, 1, ["1 year old", "1 yaş", "1 год", "1 yaşında"]),
            (11, 11, ["11 years old", "11 yaş", "11 лет", "11 yaşında"]),
            (21, 21, ["21 years old", "21 yaş", "21 год", "21 yaşında"]),
            (22, 22, ["22 years old", "22 yaş", "22 года", "22 yaşında"]),
            (
                20,
                21,
                [
                    "20 or 21 years old",
                    "20 və ya 21 yaş",
                    "20 или 21 год",
                    "20 veya 21 yaşında",
                ],
            ),
        ] {
            for (&language, expected) in Language::ALL.iter().zip(expected) {
                assert_eq!(age(Voice::new(records.catalog(), language), least, most), expected);
            }
        }
    }

    #[test]
    fn births_are_told_by_the_sex_and_by_what_is_known() {
        let records = Records::open().unwrap();
        let catalog = records.catalog();
        let day = BirthDate::Day("2002-04-05".parse().unwrap());
        let (month, year) = (BirthDate::Month(2002, 4), BirthDate::Year(2002));
        for (language, sex, born, expected) in [
            (Language::English, Some(Sex::Female), day, "Born 5 April 2002."),
            (Language::English, None, month, "Born in April 2002."),
            (Language::English, None, year, "Born in 2002."),
            (
                Language::Azerbaijani,
                Some(Sex::Male),
                day,
                "5 aprel 2002 tarixində anadan olub.",
            ),
            (Language::Azerbaijani, None, year, "Doğum ili: 2002."),
            (Language::Russian, Some(Sex::Female), day, "Родилась 5 апреля 2002."),
            (Language::Russian, Some(Sex::Male), year, "Родился в 2002 году."),
            (
                Language::Russian,
                Some(Sex::Male),
                month,
                "Месяц рождения: апрель 2002.",
            ),
            (Language::Russian, None, year, "Год рождения: 2002."),
            (Language::Turkish, Some(Sex::Female), month, "Doğum tarihi: Nisan 2002."),
            (Language::Turkish, None, year, "Doğum yılı: 2002."),
        ] {
            let voice = Voice::new(catalog, language);
            let (known, date) = voice.partial_date(born);
            assert_eq!(voice.say(message::BirthSentence { sex, known, date }), expected);
        }
    }
}
