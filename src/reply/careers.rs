//! Careers of athletes side by side.

use crate::answer::{AthleteFacts, Tally};
use crate::question::MedalFilter;
use crate::records::GamesKind;

use super::View;
use super::doc::{Doc, Line};
use super::wording;

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
    let colour = match view.answer.question.filters.medal {
        Some(MedalFilter::Only(medal)) => Some(medal),
        _ => None,
    };
    let worth = |career: &AthleteFacts| match colour {
        Some(medal) => (all(career).of(medal), 0),
        None => (all(career).total(), all(career).gold),
    };
    let mut order: Vec<&AthleteFacts> = careers.iter().collect();
    order.sort_by_key(|career| std::cmp::Reverse(worth(career)));
    let noun = colour.map_or(String::new(), |medal| format!("{} ", view.voice.medal(medal)));
    match order.as_slice() {
        [first, second, ..] if worth(first) == worth(second) => Line::new()
            .bold(format!("{} and {}", first.person.name, second.person.name))
            .text(format!(" are level: {} {noun}medals each.", worth(first).0)),
        [first, second, ..] if worth(first).0 == worth(second).0 => Line::new().bold(&first.person.name).text(format!(
            " has more gold: {} to {}, of {} medals each.",
            worth(first).1,
            worth(second).1,
            worth(first).0
        )),
        [first, rest @ ..] => {
            let others: Vec<String> = rest.iter().map(|career| worth(career).0.to_string()).collect();
            Line::new()
                .bold(&first.person.name)
                .text(format!(" has more {noun}medals: "))
                .bold(format!("{} to {}", worth(first).0, view.voice.and(&others)))
                .text(".")
        }
        [] => Line::new(),
    }
}

fn one(doc: &mut Doc, view: &View<'_>, career: &AthleteFacts) {
    let catalog = view.catalog;
    let countries: Vec<String> = career.countries.iter().map(|&id| view.voice.country(id)).collect();
    doc.line(
        Line::new()
            .bold(&career.person.name)
            .text(format!(" {}", countries.join(", "))),
    );
    for (kind, tally) in [
        (GamesKind::Olympic, career.olympic),
        (GamesKind::Paralympic, career.paralympic),
    ] {
        if tally.total() > 0 {
            let kind = wording::kind_adjective(kind);
            doc.line(Line::new().text(format!("{kind}: {}", view.voice.medals(tally))));
        }
    }
    if all(career).total() == 0 {
        doc.line(Line::new().text("No medal in the records."));
    }
    let years: Vec<i16> = career.games.iter().map(|&id| catalog.games(id).year).collect();
    let span = match (years.iter().min(), years.iter().max()) {
        (Some(first), Some(last)) if first != last => format!(", {first}-{last}"),
        (Some(first), _) => format!(", {first}"),
        _ => String::new(),
    };
    let sports: Vec<&str> = career.sports.iter().map(|&id| view.voice.sport(id)).collect();
    doc.line(Line::new().text(format!("{} Games{span} · {}", years.len(), sports.join(", "))));
}
