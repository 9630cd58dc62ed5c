//! Counts and lists of athletes, sports, countries, events, Games and days.

mod days;
mod rows;

use crate::answer::{Basis, Group, Items, Scope};
use crate::language::message;
use crate::question::{Measure, MedalFilter, Order, Unit};
use crate::records::{EventSex, Medal};

use super::View;
use super::doc::{Doc, Line, List};
use super::voice::Voice;
use super::{having, reading, results, scopes, sizes};

/// A number and a list for each scope.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, groups: &[Group]) {
    if groups.is_empty() {
        doc.line(view.voice.line(message::CountsNothing { what: subject(view) }));
    }
    for group in groups {
        doc.gap();
        write_group(doc, view, group);
    }
}

/// Who or what the question is about, where it names somebody or something.
fn subject(view: &View<'_>) -> Option<String> {
    Some(reading::subject(view)).filter(|subject| !subject.is_empty())
}

/// The colour asked for, when it is one.
fn colour(view: &View<'_>) -> Option<Medal> {
    match view.answer.question.filters.medal {
        Some(MedalFilter::Only(medal)) => Some(medal),
        Some(MedalFilter::Any) | None => None,
    }
}

/// The letter asked for with which names begin.
fn letter(view: &View<'_>) -> Option<String> {
    let initial = view.answer.question.filters.initial;
    initial.map(|letter| letter.to_ascii_uppercase().to_string())
}

fn write_group(doc: &mut Doc, view: &View<'_>, group: &Group) {
    let voice = view.voice;
    let scope = scopes::place(view, group.scope);
    if let Items::Days(dates) = &group.items {
        return days::write(doc, view, group.scope, dates, &scope);
    }
    let (letter, demanded) = (letter(view), having::demanded(view));
    let is_whole = letter.is_none() && demanded.is_none();
    if group.of == 0 && is_whole && view.answer.notes.iter().any(|note| note.is_about_medallists()) {
        let what = subject(view);
        doc.line(voice.line(message::CountsUnnamed { what, scope }));
        return;
    }
    let scope = match group.scope {
        Scope::Kind(kind) => format!("{scope}{}", view.limited(kind)),
        Scope::Games(_) | Scope::Every(..) => scope,
    };
    match leader(view, group, &scope) {
        Some(leader) => {
            doc.line(leader);
            doc.gap();
        }
        None => {
            let only = only(view, group, &scope);
            doc.line(only.unwrap_or_else(|| head(view, group, letter, demanded, scope)));
        }
    }
    having::write_yardsticks(doc, view, &group.yardsticks);
    if group.of == 0 {
        return;
    }
    let counted = matches!(view.answer.question.measure, Measure::Count(_));
    let full = match counted {
        true if !view.answer.question.having.is_empty() => 30,
        true => 20,
        false => view.answer.question.limit.map_or(60, usize::from),
    };
    if counted && view.skips(true) {
        return;
    }
    let most = view.most(6, full, group.of);
    let (rows, columns) = rows::of(view, &group.items);
    doc.put(
        List::new(rows)
            .columns(columns)
            .first(most)
            .of(group.of)
            .reach(rows::reach(&group.items)),
    );
}

/// `🇦🇿 Azerbaijan: 18 athletes with at least 2 gold at the Paris 2024 Paralympics`.
fn head(view: &View<'_>, group: &Group, letter: Option<String>, demanded: Option<String>, scope: String) -> Line {
    let (voice, subject) = (view.voice, subject(view));
    if let (Items::Games(_) | Items::Lines(_), Scope::Kind(kind)) = (&group.items, group.scope) {
        return voice.line(message::CountsGames {
            subject,
            number: group.of,
            kind,
            letter,
            demanded,
        });
    }
    let placed = view.answer.question.filters.placed;
    let placed = placed.filter(|_| group.basis == Basis::Entered);
    voice.line(message::CountsHead {
        subject,
        number: number(view, group),
        placed: placed.and_then(|placed| results::placed(view, placed, None)),
        letter,
        demanded,
        scope,
    })
}

/// The one that was asked for, by name, when there is no other: "Jamaica is the only country with …".
fn only(view: &View<'_>, group: &Group, scope: &str) -> Option<Line> {
    let voice = view.voice;
    let question = &view.answer.question;
    if matches!(question.measure, Measure::Count(_)) || (question.having.is_empty() && !question.filters.every) {
        return None;
    }
    let name = match &group.items {
        Items::Athletes(people) => match people.as_slice() {
            [(member, country, _)] => voice.of_country(&member.name, *country),
            _ => return None,
        },
        Items::Countries(countries) => match countries.as_slice() {
            [(country, _)] => voice.country(*country),
            _ => return None,
        },
        _ => return None,
    };
    Some(voice.line(message::CountsOnly {
        name,
        unit: group.items.unit(),
        // What is demanded tells it.
        won: question.filters.medal.is_some() && question.having.is_empty(),
        medal: colour(view),
        letter: letter(view),
        demanded: having::demanded(view),
        what: reading::sport_and_event(voice, &question.filters).map(|what| voice.within(&what)),
        scope,
    }))
}

/// Who has most, when that was asked: a list of medallists cut to its head.
fn leader(view: &View<'_>, group: &Group, scope: &str) -> Option<Line> {
    let question = &view.answer.question;
    let Items::Athletes(people) = &group.items else {
        return None;
    };
    let (first, country, tally) = people.first().filter(|_| question.limit.is_some())?;
    let equal = people.iter().filter(|(_, _, other)| other == tally).count();
    let by_gold = Some(Medal::Gold).filter(|_| question.order == Order::Golds);
    Some(view.voice.line(message::CountsLeader {
        name: &first.name,
        country: view.voice.of_country("", *country),
        more: equal.saturating_sub(1),
        medal: colour(view).or(by_gold),
        scope,
        medals: view.voice.tally(*tally),
    }))
}

/// `18 athletes`, `8 medallists`, `7 sports`.
fn number(view: &View<'_>, group: &Group) -> String {
    let voice = view.voice;
    let (unit, medal, sex) = (group.items.unit(), colour(view), view.answer.question.filters.sex);
    let number = u32::try_from(group.of).unwrap_or(u32::MAX);
    // What is demanded is told behind it.
    let won = group.basis == Basis::Won && view.answer.question.having.is_empty();
    match unit {
        Unit::Athletes if medal.is_some() => medallists(voice, number, medal, None),
        Unit::Athletes if won => medallists(voice, number, None, sex),
        Unit::Athletes => sizes::people(voice, number, sex),
        Unit::Sports | Unit::Countries if won => voice.say(message::CountsWithMedals { number, unit, medal }),
        Unit::Medals => voice.count(group.of, Unit::Days),
        unit => voice.count(group.of, unit),
    }
}

/// `8 medallists`, `3 gold medallists`, `5 women with medals`.
pub(super) fn medallists(voice: Voice<'_>, number: u32, medal: Option<Medal>, sex: Option<EventSex>) -> String {
    let sex = sex.filter(|sex| matches!(sex, EventSex::Men | EventSex::Women));
    voice.say(message::CountsMedallists { number, medal, sex })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::records::Records;

    #[test]
    fn people_who_won_are_counted_as_each_language_counts() {
        let records = Records::open().unwrap();
        let told = |language, number, medal, sex| {
            let voice = Voice::new(records.catalog(), language);
            medallists(voice, number, medal, sex)
        };
        let (gold, women) = (Some(Medal::Gold), Some(EventSex::Women));
        for (language, number, medal, sex, expected) in [
            (Language::English, 1, None, None, "1 medallist"),
            (Language::English, 1044, gold, None, "1,044 gold medallists"),
            (Language::English, 2, None, women, "2 women with medals"),
            (Language::Azerbaijani, 1044, gold, None, "1.044 qızıl medalçı"),
            (Language::Russian, 1, None, None, "1 призёр"),
            (
                Language::Russian,
                22,
                Some(Medal::Silver),
                None,
                "22 серебряных призёра",
            ),
            (Language::Russian, 11, gold, None, "11 золотых медалистов"),
            (Language::Russian, 21, None, women, "21 женщина с медалями"),
            (
                Language::Turkish,
                5,
                Some(Medal::Bronze),
                None,
                "5 bronz madalyalı sporcu",
            ),
            (Language::Turkish, 5, None, women, "5 madalyalı kadın sporcu"),
        ] {
            assert_eq!(told(language, number, medal, sex), expected);
        }
    }

    #[test]
    fn the_only_one_is_told_with_what_it_has() {
        let records = Records::open().unwrap();
        for (language, name, scope, expected) in [
            (
                Language::English,
                "Fiji",
                "at the Olympic Games",
                "Fiji is the only country with gold in Judo at the Olympic Games.",
            ),
            (
                Language::Azerbaijani,
                "Fici",
                "Olimpiya Oyunlarında",
                "Fici: Olimpiya Oyunlarında (Judo) qızıl medal qazanan yeganə ölkə.",
            ),
            (
                Language::Russian,
                "Фиджи",
                "на Олимпийских играх",
                "Фиджи — единственная страна с золотом на Олимпийских играх (Judo).",
            ),
            (
                Language::Turkish,
                "Fiji",
                "Olimpiyat Oyunları'nda",
                "Fiji, Olimpiyat Oyunları'nda (Judo) altın madalya kazanan tek ülke.",
            ),
        ] {
            let voice = Voice::new(records.catalog(), language);
            let line = voice.line(message::CountsOnly {
                name,
                unit: Unit::Countries,
                won: true,
                medal: Some(Medal::Gold),
                letter: None::<String>,
                demanded: None::<String>,
                what: Some("Judo"),
                scope,
            });
            assert_eq!(line.plain(), expected);
        }
    }
}
