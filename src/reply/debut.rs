//! First and latest Games.

use crate::answer::Debut;
use crate::question::Measure;
use crate::records::GamesKind;

use super::View;
use super::doc::{Doc, Line};
use super::{reading, wording};

/// A sentence for each kind of Games, with how many there have been since.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, debuts: &[Debut]) {
    if debuts.is_empty() {
        doc.line(
            Line::new()
                .text("The records hold no Games of ")
                .bold(reading::subject(view))
                .text("."),
        );
    }
    for debut in debuts {
        doc.gap();
        one(doc, view, debut);
    }
}

fn one(doc: &mut Doc, view: &View<'_>, debut: &Debut) {
    let filters = &view.answer.question.filters;
    let latest = view.answer.question.measure == Measure::Latest;
    let takes_part = filters.athlete.is_some() || filters.country.is_some();
    let verb = match (takes_part, filters.medal.is_some(), latest) {
        (_, true, false) => "first won at the",
        (_, true, true) => "last won at the",
        (true, false, false) => "first took part at the",
        (true, false, true) => "last took part at the",
        (false, false, false) => "was first held at the",
        (false, false, true) => "was last held at the",
    };
    let far = if debut.certain {
        ""
    } else {
        " (as far as the records go)"
    };
    let games = view.voice.games(debut.games);
    let subject = reading::subject(view);
    let subject = if subject.is_empty() {
        noun(debut.kind).to_owned()
    } else {
        subject
    };
    doc.line(
        Line::new()
            .bold(subject)
            .text(format!(" {verb} "))
            .bold(games)
            .text(format!("{far}.")),
    );
    if let Some(&shown) = debut.demonstrated.first() {
        let games = view.voice.games(shown);
        doc.line(Line::new().text(format!("Before that it was a demonstration, first at the {games}.")));
    }
    let others = debut.all.len().saturating_sub(1);
    let kind = wording::kind_adjective(debut.kind);
    let end = match (others, debut.all.first(), debut.all.last()) {
        (0, ..) => format!("Those were the only {kind} Games with it, as the records have them."),
        (_, Some(&first), _) if latest => format!(
            "{} in all, the first at the {}.",
            wording::count(debut.all.len(), &format!("{kind} Games"), &format!("{kind} Games")),
            view.voice.games(first)
        ),
        (_, _, Some(&last)) => format!(
            "{} in all, the latest at the {}.",
            wording::count(debut.all.len(), &format!("{kind} Games"), &format!("{kind} Games")),
            view.voice.games(last)
        ),
        _ => String::new(),
    };
    doc.line(Line::new().text(end));
}

fn noun(kind: GamesKind) -> &'static str {
    match kind {
        GamesKind::Olympic => "The Olympic Games",
        GamesKind::Paralympic => "The Paralympic Games",
    }
}
