//! Who won an event.

use crate::answer::{Depth, EventHistory, MedalRow, Placing, Podium};
use crate::language::message;
use crate::question::MedalFilter;
use crate::records::Medal;

use super::View;
use super::doc::{Column, Doc, Line, List, Row};
use super::voice::Voice;
use super::{columns, nothing, places, reading, record_marks};

/// How many podiums stand on a later page.
const PER_PAGE: usize = 5;

/// One podium in full, or the latest in full and the earlier winners in lines, or a podium an event.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &EventHistory) {
    let Some(latest) = facts.podiums.first() else {
        let what = reading::sport_and_event(view.voice, &view.answer.question.filters).unwrap_or_default();
        nothing::write(doc, view, &what);
        return;
    };
    let one_event = facts.podiums.iter().all(|podium| podium.event == latest.event);
    if one_event {
        full(doc, view, latest);
        history(doc, view, facts);
        if !view.skips(!facts.records.is_empty()) {
            record_marks::beside(doc, view.voice, &facts.records);
        }
    } else {
        doc.line(winners_of_few(view, facts).unwrap_or_else(|| {
            let fit = view.voice.say(message::EventsFit { number: facts.of });
            Line::new().bold(fit)
        }));
        let shown = view
            .most(3, Depth::Head.podiums(), facts.podiums.len())
            .min(facts.podiums.len());
        for podium in facts.podiums.iter().take(shown) {
            doc.gap();
            doc.line(title(view, podium));
            let rows = podium.rows.iter().map(|row| podium_row(view, row));
            doc.put(List::new(rows).first(8).columns(&COLUMNS));
        }
        // The others are one list, so that many of them stand on a page.
        let later = facts.podiums.get(shown..).unwrap_or_default();
        let rows = later.iter().flat_map(|podium| {
            let rows = podium.rows.iter().map(|row| podium_row(view, row).part());
            std::iter::once(Row::from(title(view, podium))).chain(rows)
        });
        if facts.of > shown {
            doc.gap();
            doc.put(
                List::new(rows)
                    .first(0)
                    .per_page(PER_PAGE)
                    .columns(&COLUMNS)
                    .of(facts.of - shown)
                    .reach(Depth::Whole.podiums() - shown),
            );
        }
    }
}

/// `Judo · Men's 60 kg · Paris 2024 Paralympics`.
fn title(view: &View<'_>, podium: &Podium) -> Line {
    let event = view.catalog.event(podium.event);
    let sport = view.voice.sport(event.sport);
    Line::new()
        .bold(format!("{sport} · {}", view.voice.title(event)))
        .text(format!(" · {}", view.voice.games(podium.games)))
}

/// Who won each of two or three events at the same Games.
fn winners_of_few(view: &View<'_>, facts: &EventHistory) -> Option<Line> {
    /// More names than these are no first line.
    const FEW: usize = 3;
    let games = facts.podiums.first()?.games;
    if facts.of > FEW || facts.podiums.iter().any(|podium| podium.games != games) {
        return None;
    }
    let of_event = |podium: &Podium| {
        let golds: Vec<String> = podium
            .rows
            .iter()
            .filter(|row| row.medal == Medal::Gold)
            .map(|row| winner(view, row))
            .collect();
        let title = view.voice.event(podium.event);
        (!golds.is_empty()).then(|| format!("{} ({})", view.voice.and(&golds), view.voice.within(title)))
    };
    let winners: Option<Vec<String>> = facts.podiums.iter().map(of_event).collect();
    Some(view.voice.line(message::PodiumWinners {
        names: view.voice.and(&winners?),
        games: view.voice.at_games(games),
    }))
}

/// The winner in a sentence, then the podium.
fn full(doc: &mut Doc, view: &View<'_>, podium: &Podium) {
    let voice = view.voice;
    let games = voice.at_games(podium.games);
    let medal = match view.answer.question.filters.medal {
        Some(MedalFilter::Only(medal)) => medal,
        _ => Medal::Gold,
    };
    let rows: Vec<&MedalRow> = podium.rows.iter().filter(|row| row.medal == medal).collect();
    let winners: Vec<String> = rows.iter().map(|row| winner(view, row)).collect();
    if winners.is_empty() {
        doc.line(voice.line(message::PodiumNone {
            medal,
            event: voice.event(podium.event),
            games,
        }));
        if let Some(why) = podium.golds.as_ref().filter(|_| medal == Medal::Gold) {
            let reason = reason(voice, why);
            doc.line(voice.line(message::PodiumWhy { reason }));
        }
    } else {
        doc.line(voice.line(message::PodiumWon {
            names: voice.and(&winners),
            medal,
            games,
            // Equal winners may have marks of their own, which stand beside each below.
            mark: match rows.as_slice() {
                [one] => one.mark.as_ref().map(|mark| voice.mark(mark)),
                _ => None,
            },
        }));
    }
    doc.gap();
    doc.line(Line::new().text(voice.sport_and_title(podium.event)));
    let rows = podium.rows.iter().map(|row| podium_row(view, row));
    doc.put(List::new(rows).first(12).columns(&COLUMNS));
    behind(doc, view, podium);
    if let Some(date) = podium.rows.iter().find_map(|row| row.date) {
        let date = voice.long_date(date);
        doc.line(voice.line(message::PodiumDecided { date }));
    }
    if let Some(venue) = &podium.venue {
        doc.line(voice.line(message::PodiumVenue { venue }));
    }
    reawarded(doc, voice, podium);
}

/// When and why the medals came to be as they are told.
fn reawarded(doc: &mut Doc, voice: Voice<'_>, podium: &Podium) {
    if let Some((date, why)) = &podium.reawarded {
        doc.line(voice.line(message::PodiumReawarded {
            date: voice.long_date(*date),
            reason: reason(voice, why),
        }));
    }
}

/// A reason of the tables in the language of the reply.
fn reason(voice: Voice<'_>, why: &str) -> String {
    voice.say(message::Reason { reason: dashed(why) })
}

/// The words of a text with dashes between them, by which [`message::Reason`] knows it.
fn dashed(text: &str) -> String {
    let small = text.to_lowercase();
    let words = small.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// The best places behind the medals, and how many more there were.
fn behind(doc: &mut Doc, view: &View<'_>, podium: &Podium) {
    let placed: Vec<&Placing> = podium.behind.iter().filter(|one| one.place.is_some()).collect();
    let rows = placed.iter().map(|placing| {
        let people = placing.members.iter().map(|member| member.person);
        Row::from(places::line(view, placing)).of(people)
    });
    let most = view.most(0, placed.len(), placed.len());
    doc.put(List::new(rows).first(most).of(podium.behind_of));
}

/// Earlier winners, a line a Games.
fn history(doc: &mut Doc, view: &View<'_>, facts: &EventHistory) {
    let earlier = &facts.podiums[1..];
    if earlier.is_empty() {
        return;
    }
    doc.gap();
    doc.line(view.voice.line(message::PodiumEarlier));
    let lines = earlier.iter().map(|podium| {
        let golds: Vec<String> = podium
            .rows
            .iter()
            .filter(|row| row.medal == Medal::Gold)
            .map(|row| winner(view, row))
            .collect();
        let who = if golds.is_empty() {
            view.voice.say(message::PodiumNoGold)
        } else {
            view.voice.and(&golds)
        };
        Line::new().text(format!(
            "{}: {who}",
            view.voice.short_games(view.catalog.games(podium.games))
        ))
    });
    doc.put(
        List::new(lines)
            .first(view.most(3, 20, earlier.len()))
            .of(facts.of - 1)
            .reach(Depth::Whole.podiums() - 1),
    );
}

fn podium_row(view: &View<'_>, row: &MedalRow) -> Row {
    let mark = row.mark.as_ref().map(|mark| view.voice.mark(mark));
    let cells = [
        columns::plain(view.voice.medal_sign(row.medal)),
        columns::competitor(view, &row.members, row.country),
        columns::plain(mark.as_deref().unwrap_or_default()),
    ];
    let mut parts = vec![view.voice.medal_sign(row.medal), winner(view, row)];
    parts.extend(mark);
    let line = Line::new().text(parts.join(" · "));
    Row::from(line)
        .cells(cells)
        .of(row.members.iter().map(|member| member.person))
}

/// The columns of a podium.
const COLUMNS: [Column; 3] = [Column::Medal, Column::Athlete, Column::Mark];

/// `Orkhan Aslanov 🇦🇿 Azerbaijan`; a team is its country.
fn winner(view: &View<'_>, row: &MedalRow) -> String {
    view.voice.competitor_and_flag(&row.members, row.country)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::records::Records;

    /// The rows of a table of `data/` that begin so; their last cell is the reason, which has no quote in it.
    fn reasons(table: &'static str, begin: &str) -> Vec<&'static str> {
        let lines = table.lines().skip(1).filter(|line| line.starts_with(begin));
        let last = |line: &'static str| match line.strip_suffix('"') {
            Some(line) => line.rsplit('"').next().unwrap(),
            None => line.rsplit(',').next().unwrap(),
        };
        lines.map(last).collect()
    }

    #[test]
    fn every_reason_of_the_tables_is_told_in_every_language() {
        let records = Records::open().unwrap();
        let mut all = reasons(include_str!("../../data/exceptions.csv"), "gold-count,");
        all.extend(reasons(include_str!("../../data/reawarded.csv"), ""));
        assert!(all.len() > 100, "{} reasons", all.len());
        for language in Language::ALL {
            let voice = Voice::new(records.catalog(), *language);
            let unknown = reason(voice, "");
            for why in &all {
                let told = reason(voice, why);
                assert_ne!(told, unknown, "{language:?}: {why}");
                assert!(*language != Language::English || told == *why, "{told}");
            }
        }
    }
}
