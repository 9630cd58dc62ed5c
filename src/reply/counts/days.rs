//! Days with medals, in a sentence.

use jiff::civil::Date;

use crate::answer::{Scope, Tally};
use crate::language::message;
use crate::question::Unit;
use crate::reply::doc::{Doc, Line};
use crate::reply::{View, having};

/// The days in one sentence, those without a medal, and the best one.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, scope: Scope, days: &[(Date, Tally)], place: &str) {
    let voice = view.voice;
    let dates: Vec<_> = days.iter().map(|(day, _)| *day).collect();
    let (subject, demanded, medal) = (super::subject(view), having::demanded(view), super::colour(view));
    if dates.is_empty() {
        doc.line(voice.line(message::DaysNone {
            subject,
            demanded,
            medal,
            scope: place,
        }));
        return;
    }
    let number = voice.count(dates.len(), Unit::Days);
    if let Some(demanded) = demanded {
        // Of the other days nothing is said: medals may have been won on them too.
        doc.line(voice.line(message::DaysDemanded {
            subject,
            days: number,
            demanded,
            scope: place,
        }));
        doc.line(Line::new().bold(voice.days(&dates)));
        return;
    }
    doc.line(voice.line(message::DaysWon {
        subject,
        medal,
        days: number,
        scope: place,
    }));
    doc.line(Line::new().bold(voice.days(&dates)));
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
                let days = voice.days(&none);
                doc.line(voice.line(message::DaysWithout { days }));
            }
        }
    }
    if let Some((best, tally)) = days.iter().rev().max_by_key(|(_, tally)| tally.total())
        && days.len() > 1
    {
        doc.line(voice.line(message::DaysBest {
            day: voice.long_date(*best),
            medals: voice.medals(*tally),
        }));
    }
}
