//! The oldest, youngest, tallest, shortest, heaviest and lightest.

use crate::answer::{Extreme, ExtremeFacts};
use crate::language::message;
use crate::question::Measurable;
use crate::records::{BirthDate, EventSex};

use super::View;
use super::athlete;
use super::doc::{Doc, Line, List, Row};
use super::reading;
use super::voice::{Voice, Won};

/// Who, with the value; where that was; then those who come next.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &ExtremeFacts) {
    let voice = view.voice;
    let Some(first) = facts.rows.first() else {
        doc.line(voice.line(message::ExtremeNobody { what: facts.what }));
        return known(doc, voice, facts);
    };
    let filters = &view.answer.question.filters;
    let level = facts.rows.iter().filter(|row| row.value == first.value).count();
    doc.line(voice.line(message::ExtremeHead {
        name: &first.person.name,
        country: voice.of_country("", first.country),
        value: value(voice, facts.what, first),
        what: facts.what,
        end: facts.end,
        medal: filters.medal.map(Won::from),
        sex: filters.sex.filter(|sex| matches!(sex, EventSex::Men | EventSex::Women)),
        sport: reading::of_people(voice, filters).map(|sport| voice.within(&sport)),
        shared: level > 1,
    }));
    doc.line(Line::new().text(place(view, facts.what, first)));
    if let (Measurable::Age, Some(born @ BirthDate::Day(_))) = (facts.what, first.person.born) {
        doc.line(Line::new().text(athlete::birth_sentence(voice, &first.person, born)));
    }
    if let Some(art) = &facts.in_art {
        doc.line(voice.line(message::ExtremeInArt {
            name: &art.person.name,
            country: voice.country_name(art.country),
            value: value(voice, facts.what, art),
            place: place(view, facts.what, art),
        }));
    }
    let next = facts.rows.get(1..).unwrap_or_default();
    if !next.is_empty() {
        doc.gap();
        let rows = next.iter().map(|row| {
            let country = voice.country_name(row.country);
            let line = Line::new()
                .text(format!("{}, {country}: ", row.person.name))
                .bold(value(voice, facts.what, row))
                .text(format!(" · {}", place(view, Measurable::Height, row)));
            Row::from(line).of([row.person.id])
        });
        doc.put(List::new(rows).first(view.most(2, next.len(), next.len())));
    }
    known(doc, voice, facts);
}

/// `Antwerp 1920 Olympics · Shooting · on the opening day`.
fn place(view: &View<'_>, what: Measurable, row: &Extreme) -> String {
    let voice = view.voice;
    let mut parts = vec![voice.games(row.games), voice.sport(row.sport).to_owned()];
    parts.extend(row.event.map(|event| voice.event(event).to_owned()));
    if what == Measurable::Age {
        parts.push(match row.on {
            Some(day) if row.at_medal => voice.say(message::ExtremeOn {
                date: voice.long_date(day),
            }),
            _ => voice.say(message::ExtremeOnOpening),
        });
    }
    parts.join(" · ")
}

fn value(voice: Voice<'_>, what: Measurable, row: &Extreme) -> String {
    match (what, row.person.born, row.on) {
        (Measurable::Age, Some(BirthDate::Day(born)), Some(day)) => voice.lifetime(born, day),
        (Measurable::Age, ..) => String::new(),
        (Measurable::Height, ..) => voice.centimetres(&row.value.to_string()),
        (Measurable::Weight, ..) if row.value % 10 == 0 => voice.kilograms(&(row.value / 10).to_string()),
        (Measurable::Weight, ..) => {
            let number = format!("{}.{}", row.value / 10, row.value % 10);
            voice.kilograms(&voice.decimal(&number))
        }
    }
}

/// For which share of the athletes it is known at all; nothing where it is nearly all of them.
fn known(doc: &mut Doc, voice: Voice<'_>, facts: &ExtremeFacts) {
    let (known, people) = facts.known;
    if people == 0 || u64::from(known) * 1000 >= u64::from(people) * 995 {
        return;
    }
    // Of a hundred at most.
    let share = u32::try_from(u64::from(known) * 100 / u64::from(people)).unwrap_or_default();
    let what = facts.what;
    doc.line(voice.line(message::ExtremeKnown { what, share }));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::question::End;
    use crate::records::Records;

    #[test]
    fn who_is_meant_is_told_in_each_language() {
        let records = Records::open().unwrap();
        let (age, height) = (Measurable::Age, Measurable::Height);
        for (language, what, end, medal, sex, expected) in [
            (
                Language::English,
                age,
                End::Least,
                Some(Won::Gold),
                None,
                "X F, 1: the youngest gold medallist.",
            ),
            (
                Language::English,
                age,
                End::Most,
                Some(Won::Any),
                Some(EventSex::Men),
                "X F, 1: the oldest man with a medal.",
            ),
            (
                Language::English,
                height,
                End::Most,
                None,
                Some(EventSex::Women),
                "X F, 1: the tallest woman.",
            ),
            (
                Language::Azerbaijani,
                age,
                End::Least,
                Some(Won::Gold),
                Some(EventSex::Women),
                "X F, 1: qadınlar arasında ən gənc qızıl medalçı.",
            ),
            (
                Language::Azerbaijani,
                height,
                End::Most,
                None,
                None,
                "X F, 1: ən hündürboy idmançı.",
            ),
            (
                Language::Russian,
                age,
                End::Least,
                Some(Won::Gold),
                Some(EventSex::Women),
                "X F, 1: самая юная обладательница золота.",
            ),
            (
                Language::Russian,
                height,
                End::Least,
                None,
                None,
                "X F, 1: самый невысокий участник.",
            ),
            (
                Language::Turkish,
                age,
                End::Most,
                Some(Won::Silver),
                Some(EventSex::Men),
                "X F, 1: gümüş madalya kazanan en yaşlı erkek sporcu.",
            ),
            (
                Language::Turkish,
                height,
                End::Most,
                None,
                None,
                "X F, 1: en uzun boylu sporcu.",
            ),
        ] {
            let told = Voice::new(records.catalog(), language).line(message::ExtremeHead {
                name: "X",
                country: " F",
                value: "1",
                what,
                end,
                medal,
                sex,
                sport: None::<String>,
                shared: false,
            });
            assert_eq!(told.plain(), expected);
        }
    }
}
