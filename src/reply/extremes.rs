//! The oldest, youngest, tallest, shortest, heaviest and lightest.

use crate::answer::{Extreme, ExtremeFacts};
use crate::question::{Measurable, MedalFilter};
use crate::records::{BirthDate, EventSex};

use super::View;
use super::doc::{Doc, Line, List, Row};
use super::reading::{self, extreme};
use super::wording;
use crate::reply::voice::Voice;

/// Who, with the value; where that was; then those who come next.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &ExtremeFacts) {
    let what = extreme(view.voice, facts.what, facts.end);
    let Some(first) = facts.rows.first() else {
        let datum = datum(facts.what).to_lowercase();
        doc.line(Line::new().text(format!(
            "The records know the {datum} of nobody who fits this question."
        )));
        return known(doc, facts);
    };
    let level = facts.rows.iter().filter(|row| row.value == first.value).count();
    let country = view.voice.country(first.country);
    let of = match reading::of_people(view.voice, &view.answer.question.filters) {
        Some(sport) => format!(" ({sport})"),
        None => String::new(),
    };
    let shared = if level > 1 { ", level with others" } else { "" };
    doc.line(
        Line::new()
            .bold(&first.person.name)
            .text(format!(" {country}, "))
            .bold(value(view.voice, facts.what, first))
            .text(format!(": the {what} {}{of}{shared}.", who(view))),
    );
    doc.line(Line::new().text(place(view, facts.what, first)));
    if let (Measurable::Age, Some(BirthDate::Day(born))) = (facts.what, first.person.born) {
        doc.line(Line::new().text(format!("Born {}.", view.voice.long_date(born))));
    }
    if let Some(art) = &facts.in_art {
        doc.line(Line::new().text(format!(
            "In a competition in art, {} ({}) was {}: {}.",
            art.person.name,
            view.voice.country_name(art.country),
            value(view.voice, facts.what, art),
            place(view, facts.what, art)
        )));
    }
    let next = facts.rows.get(1..).unwrap_or_default();
    if !next.is_empty() {
        doc.gap();
        let rows = next.iter().map(|row| {
            let country = view.voice.country_name(row.country);
            let line = Line::new()
                .text(format!("{}, {country}: ", row.person.name))
                .bold(value(view.voice, facts.what, row))
                .text(format!(" · {}", place(view, Measurable::Height, row)));
            Row::from(line).of([row.person.id])
        });
        doc.put(List::new(rows).first(view.most(2, next.len(), next.len())));
    }
    known(doc, facts);
}

/// `Antwerp 1920 Olympics · Shooting · on the opening day`.
fn place(view: &View<'_>, what: Measurable, row: &Extreme) -> String {
    let sport = view.voice.sport(row.sport);
    let mut parts = vec![view.voice.games(row.games), sport.to_owned()];
    parts.extend(row.event.map(|event| view.voice.event(event).to_owned()));
    if what == Measurable::Age {
        parts.push(match row.on {
            Some(day) if row.at_medal => format!("on {}", view.voice.long_date(day)),
            _ => "on the opening day".to_owned(),
        });
    }
    parts.join(" · ")
}

fn value(voice: Voice<'_>, what: Measurable, row: &Extreme) -> String {
    match (what, row.person.born, row.on) {
        (Measurable::Age, Some(BirthDate::Day(born)), Some(day)) => voice.lifetime(born, day),
        (Measurable::Age, ..) => String::new(),
        (Measurable::Height, ..) => format!("{} cm", row.value),
        (Measurable::Weight, ..) if row.value % 10 == 0 => format!("{} kg", row.value / 10),
        (Measurable::Weight, ..) => format!("{}.{} kg", row.value / 10, row.value % 10),
    }
}

/// `gold medallist`, `woman`, `athlete`.
fn who(view: &View<'_>) -> String {
    let filters = &view.answer.question.filters;
    let sex = match filters.sex {
        Some(EventSex::Men) => Some("man"),
        Some(EventSex::Women) => Some("woman"),
        _ => None,
    };
    match (filters.medal, sex) {
        (Some(MedalFilter::Only(medal)), None) => format!("{} medallist", view.voice.medal(medal)),
        (Some(MedalFilter::Only(medal)), Some(sex)) => format!("{sex} with a {} medal", view.voice.medal(medal)),
        (Some(MedalFilter::Any), None) => "medallist".to_owned(),
        (Some(MedalFilter::Any), Some(sex)) => format!("{sex} with a medal"),
        (None, sex) => sex.unwrap_or("athlete").to_owned(),
    }
}

fn datum(what: Measurable) -> &'static str {
    match what {
        Measurable::Age => "Birth dates",
        Measurable::Height => "Heights",
        Measurable::Weight => "Weights",
    }
}

/// For which share of the athletes it is known at all; nothing where it is nearly all of them.
fn known(doc: &mut Doc, facts: &ExtremeFacts) {
    let (known, people) = facts.known;
    if people == 0 || u64::from(known) * 1000 >= u64::from(people) * 995 {
        return;
    }
    let share = u64::from(known) * 100 / u64::from(people);
    let share = if share == 0 {
        "under 1".to_owned()
    } else {
        share.to_string()
    };
    let datum = datum(facts.what);
    doc.line(Line::new().text(format!(
        "ℹ️ {datum} are known of {share}% of all athletes at these Games."
    )));
}
