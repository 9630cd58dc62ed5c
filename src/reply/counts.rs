//! Counts and lists of athletes, sports, countries, events, Games and days.

mod days;
mod rows;

use crate::answer::{Basis, Group, Items, Scope};
use crate::question::{Measure, MedalFilter, Order, Unit};
use crate::records::EventSex;

use super::View;
use super::doc::{Doc, Line, List};
use super::{having, reading, results, scopes, wording};

/// A number and a list for each scope.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, groups: &[Group]) {
    if groups.is_empty() {
        let what = reading::subject(view);
        doc.line(
            Line::new()
                .text("The records hold nothing of this kind")
                .text(if what.is_empty() {
                    String::new()
                } else {
                    format!(" for {what}")
                })
                .text("."),
        );
    }
    for group in groups {
        doc.gap();
        write_group(doc, view, group);
    }
}

fn write_group(doc: &mut Doc, view: &View<'_>, group: &Group) {
    let scope = scopes::place(view, group.scope);
    if let Items::Days(dates) = &group.items {
        return days::write(doc, view, group.scope, dates, &scope);
    }
    let subject = reading::subject(view);
    let subject = if subject.is_empty() {
        String::new()
    } else {
        format!("{subject}: ")
    };
    let limited = match group.scope {
        Scope::Kind(kind) => view.limited(kind),
        Scope::Games(_) | Scope::Every(..) => String::new(),
    };
    let demanded = format!("{}{}", initial(view), having::demanded(view));
    if group.of == 0 && demanded.is_empty() && view.answer.notes.iter().any(|note| note.is_about_medallists()) {
        let what = reading::subject(view);
        doc.line(
            Line::new()
                .text("The records name none for ")
                .bold(what)
                .text(format!(" {scope}.")),
        );
        return;
    }
    let placed = view
        .answer
        .question
        .filters
        .placed
        .filter(|_| group.basis == Basis::Entered);
    let placed = placed.and_then(|placed| results::placed(view, placed, None));
    let placed = placed.map(|placed| format!(" {placed}")).unwrap_or_default();
    let number = format!("{}{placed}", noun(view, group));
    let head = match (&group.items, group.scope) {
        (Items::Games(_) | Items::Lines(_), Scope::Kind(kind)) => Line::new()
            .text(&subject)
            .bold(format!("{} {} Games", group.of, wording::kind_adjective(kind)))
            .text(&demanded),
        _ => Line::new()
            .text(&subject)
            .bold(number)
            .text(format!("{demanded} {scope}{limited}")),
    };
    let head = only(view, group, &demanded, &format!("{scope}{limited}")).unwrap_or(head);
    match leader(view, group, &format!("{scope}{limited}")) {
        Some(leader) => {
            doc.line(leader);
            doc.gap();
        }
        None => doc.line(head),
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

/// ` whose name begins with G`; empty when no letter was asked for.
fn initial(view: &View<'_>) -> String {
    let initial = view.answer.question.filters.initial;
    let told = initial.map(|letter| format!(" whose name begins with {}", letter.to_ascii_uppercase()));
    told.unwrap_or_default()
}

/// The one that was asked for, by name, when there is no other: "Jamaica is the only country with …".
fn only(view: &View<'_>, group: &Group, demanded: &str, place: &str) -> Option<Line> {
    let question = &view.answer.question;
    if matches!(question.measure, Measure::Count(_)) || (question.having.is_empty() && !question.filters.every) {
        return None;
    }
    let (name, noun) = match &group.items {
        Items::Athletes(people) => {
            let [(member, country, _)] = people.as_slice() else {
                return None;
            };
            let country = view.voice.country(*country);
            (format!("{} {country}", member.name), "athlete")
        }
        Items::Countries(countries) => {
            let [(country, _)] = countries.as_slice() else {
                return None;
            };
            (view.voice.country(*country), "country")
        }
        _ => return None,
    };
    let won = match question.filters.medal {
        Some(MedalFilter::Only(medal)) => format!(" with {}", view.voice.medal(medal)),
        Some(MedalFilter::Any) => " with medals".to_owned(),
        None => String::new(),
    };
    let won = if question.having.is_empty() { won } else { String::new() };
    let narrowed = reading::sport_and_event(view.voice, &question.filters);
    let narrowed = narrowed.map(|what| format!(" in {what}")).unwrap_or_default();
    Some(
        Line::new()
            .bold(name)
            .text(format!(" is the only {noun}{won}{demanded}{narrowed} {place}.")),
    )
}

/// Who has most, when that was asked: a list of medallists cut to its head.
fn leader(view: &View<'_>, group: &Group, scope: &str) -> Option<Line> {
    let question = &view.answer.question;
    let Items::Athletes(people) = &group.items else {
        return None;
    };
    let (first, country, tally) = people.first().filter(|_| question.limit.is_some())?;
    let what = match (question.filters.medal, question.order) {
        (Some(MedalFilter::Only(medal)), _) => format!("{} medals", view.voice.medal(medal)),
        (_, Order::Golds) => "gold medals".to_owned(),
        (_, Order::Total) => "medals".to_owned(),
    };
    let equal = people.iter().filter(|(_, _, other)| other == tally).count();
    let among = if equal > 1 {
        format!(" (and {} more)", equal - 1)
    } else {
        String::new()
    };
    let country = view.voice.country(*country);
    Some(Line::new().bold(&first.name).text(format!(
        " {country}{among} won most {what} {scope}: {}.",
        view.voice.tally(*tally)
    )))
}

/// `18 athletes`, `8 medallists`, `7 sports`.
fn noun(view: &View<'_>, group: &Group) -> String {
    let medal = view.answer.question.filters.medal;
    // What is demanded is told behind it.
    let won = group.basis == Basis::Won && view.answer.question.having.is_empty();
    let of_colour = |one: &str, many: &str| {
        let with = match medal {
            Some(MedalFilter::Only(medal)) => format!(" with {} medals", view.voice.medal(medal)),
            _ => " with medals".to_owned(),
        };
        wording::count(group.of, &format!("{one}{with}"), &format!("{many}{with}"))
    };
    let (one, many) = match (group.items.unit(), medal) {
        (Unit::Athletes, Some(MedalFilter::Only(medal))) => {
            let word = view.voice.medal(medal);
            return wording::count(group.of, &format!("{word} medallist"), &format!("{word} medallists"));
        }
        (Unit::Athletes, _) if won => match view.answer.question.filters.sex {
            Some(EventSex::Men) => ("man with medals", "men with medals"),
            Some(EventSex::Women) => ("woman with medals", "women with medals"),
            _ => ("medallist", "medallists"),
        },
        (Unit::Athletes, _) => match view.answer.question.filters.sex {
            Some(EventSex::Men) => ("man", "men"),
            Some(EventSex::Women) => ("woman", "women"),
            _ => ("athlete", "athletes"),
        },
        (Unit::Sports, _) if won => return of_colour("sport", "sports"),
        (Unit::Sports, _) => ("sport", "sports"),
        (Unit::Countries, _) if won => return of_colour("country", "countries"),
        (Unit::Countries, _) => ("country", "countries"),
        (Unit::Events, _) => ("event", "events"),
        (Unit::Games, _) => ("Games", "Games"),
        (Unit::Days | Unit::Medals, _) => ("day", "days"),
    };
    wording::count(group.of, one, many)
}
