//! Days with medals, in a sentence.

use jiff::civil::Date;

use crate::answer::{Scope, Tally};
use crate::question::MedalFilter;
use crate::reply::View;
use crate::reply::doc::{Doc, Line};
use crate::reply::{having, reading, wording};

/// ` with gold`, or with what was demanded.
fn none_with(view: &View<'_>, medals: &str) -> String {
    let demanded = having::demanded(view);
    if demanded.is_empty() {
        format!(" with {medals}")
    } else {
        demanded
    }
}

/// How a sentence about nobody in particular begins.
fn nobody_won(medals: &str) -> String {
    if medals == "medals" {
        "Medals were won on ".to_owned()
    } else {
        format!("A {medals} medal was won on ")
    }
}

/// The days in one sentence, those without a medal, and the best one.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, scope: Scope, days: &[(Date, Tally)], place: &str) {
    let dates: Vec<_> = days.iter().map(|(day, _)| *day).collect();
    let subject = reading::subject(view);
    let medals = match view.answer.question.filters.medal {
        Some(MedalFilter::Only(medal)) => view.voice.medal(medal),
        _ => "medals".to_owned(),
    };
    if dates.is_empty() {
        let whose = if subject.is_empty() {
            String::new()
        } else {
            format!("{subject}: ")
        };
        doc.line(
            Line::new()
                .bold(whose)
                .text(format!("no day{} is held {place}.", none_with(view, &medals))),
        );
        return;
    }
    let demanded = having::demanded(view);
    if !demanded.is_empty() {
        // Of the other days nothing is said: medals may have been won on them too.
        let whose = if subject.is_empty() {
            String::new()
        } else {
            format!("{subject}: ")
        };
        let number = wording::count(dates.len(), "day", "days");
        doc.line(
            Line::new()
                .text(whose)
                .bold(number)
                .text(format!("{demanded} {place}:")),
        );
        doc.line(Line::new().bold(view.voice.days(&dates)));
        return;
    }
    let who = if subject.is_empty() {
        nobody_won(&medals)
    } else {
        format!("{subject} won {medals} on ")
    };
    doc.line(
        Line::new()
            .text(who)
            .bold(wording::count(dates.len(), "day", "days"))
            .text(format!(" {place}:")),
    );
    doc.line(Line::new().bold(view.voice.days(&dates)));
    if let Scope::Games(games) = scope {
        let games = view.catalog.games(games);
        if let (Some(&first), Some(&last), Some(opened), Some(closed)) =
            (dates.first(), dates.last(), games.opened, games.closed)
        {
            // The first day of competition is not held: days before the first medal and after the last say nothing.
            let (from, to) = (first.max(opened), last.min(closed));
            let none: Vec<_> = from
                .series(jiff::Span::new().days(1))
                .take_while(|day| *day <= to)
                .filter(|day| !dates.contains(day))
                .collect();
            if !none.is_empty() {
                doc.line(Line::new().text(format!("None on {}.", view.voice.days(&none))));
            }
        }
    }
    if let Some((best, tally)) = days.iter().rev().max_by_key(|(_, tally)| tally.total())
        && days.len() > 1
    {
        doc.line(Line::new().text(format!(
            "Most on {}: {}.",
            view.voice.long_date(*best),
            view.voice.medals(*tally)
        )));
    }
}
