//! Countries or Games beside each other: who has more and by how many, then each.

use crate::answer::{ColoursApart, CompareFacts, CountriesBeside, GamesBeside, Scope, TableRow, Tally, TallyRow};
use crate::question::{Measure, MedalFilter};
use crate::records::{CountryId, Games, GamesKind, Medal};

use super::View;
use super::columns;
use super::doc::{Column, Doc, Line, List, Row};
use super::{medals, reading, scopes, wording};
use crate::reply::voice::Voice;

/// What is compared, one section for each scope.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &CompareFacts) {
    match facts {
        CompareFacts::Countries(sections) => {
            if sections.is_empty() {
                doc.line(Line::new().text("The records hold no medals of these countries here."));
            }
            for section in sections {
                doc.gap();
                countries(doc, view, section);
            }
        }
        CompareFacts::CountryAt(country, rows) => country_at(doc, view, *country, rows),
        CompareFacts::Colours(country, sections) => {
            if sections.is_empty() {
                doc.line(Line::new().text("The records hold no medals of this country here."));
            }
            for section in sections {
                colours(doc, view, *country, section);
            }
        }
        CompareFacts::Games(games) => write_games(doc, view, games),
    }
}

/// The colour asked for, when it is one.
fn colour(view: &View<'_>) -> Option<Medal> {
    match view.answer.question.filters.medal {
        Some(MedalFilter::Only(medal)) => Some(medal),
        _ => None,
    }
}

/// ` in Judo`, the sport and the sex of the events.
fn narrowed(view: &View<'_>) -> String {
    let what = reading::sport_and_event(view.voice, &view.answer.question.filters);
    what.map(|what| format!(" in {what}")).unwrap_or_default()
}

/// The medals that are compared: of a colour, or of all.
fn number(tally: Tally, medal: Option<Medal>) -> u32 {
    medal.map_or(tally.total(), |medal| tally.of(medal))
}

/// `3 more gold medals`, `the same number of medals`.
fn difference(voice: Voice<'_>, first: u32, second: u32, medal: Option<Medal>) -> String {
    let word = medal
        .map(|medal| format!("{} ", voice.medal(medal)))
        .unwrap_or_default();
    match first.abs_diff(second) {
        0 => format!("as many {word}medals"),
        1 => format!("1 more {word}medal"),
        more => format!("{} more {word}medals", voice.number(more as usize)),
    }
}

fn countries(doc: &mut Doc, view: &View<'_>, section: &CountriesBeside) {
    let medal = colour(view);
    let place = format!("{}{}", narrowed(view), in_place(view, section.scope, section.official));
    if let Measure::Count(_) = view.answer.question.measure {
        // The sum is what was asked for.
        let sum = section.rows.iter().map(|row| number(row.tally, medal)).sum::<u32>();
        let names: Vec<String> = section.rows.iter().map(|row| view.voice.country(row.country)).collect();
        let word = medal
            .map(|medal| format!("{} ", view.voice.medal(medal)))
            .unwrap_or_default();
        doc.line(
            Line::new()
                .text(format!("{} together: ", view.voice.and(&names)))
                .bold(wording::count(
                    sum as usize,
                    &format!("{word}medal"),
                    &format!("{word}medals"),
                ))
                .text(&place),
        );
    }
    if let [first, second] = section.rows.as_slice() {
        doc.line(verdict(view, [first, second], medal, &place));
        if medal.is_none() {
            let golds = [first, second].map(|row| row.tally.gold);
            doc.line(Line::new().text(format!("Gold: {}", gold_words(view, [first, second], golds))));
        }
    } else {
        let mut best: Vec<&TableRow> = section.rows.iter().collect();
        best.sort_by_key(|row| std::cmp::Reverse(number(row.tally, medal)));
        if let [first, second, ..] = best.as_slice() {
            doc.line(verdict(view, [first, second], medal, &place));
        }
    }
    let rows = section.rows.iter().map(|row| {
        let absent = section.absent.contains(&row.country);
        let away = if absent { " (did not take part)" } else { "" };
        let country = columns::plain(format!("{}{away}", view.voice.country(row.country)));
        let rank = columns::plain(row.rank.map(|one| view.voice.place(one)).unwrap_or_default());
        let cells = std::iter::once(country).chain(columns::colours(row.tally));
        let total = columns::total(view.voice, row.tally);
        Row::from(country_line(view, row, absent)).cells(cells.chain([total, rank]))
    });
    doc.put(List::new(rows).columns(&COLUMNS));
    let sum = section
        .rows
        .iter()
        .fold(Tally::default(), |sum, row| sum.plus(row.tally));
    let all = if section.rows.len() == 2 { "Both" } else { "All" };
    let told = match medal {
        Some(medal) => {
            let word = view.voice.medal(medal);
            wording::count(
                sum.of(medal) as usize,
                &format!("{word} medal"),
                &format!("{word} medals"),
            )
        }
        None => view.voice.medals(sum),
    };
    doc.line(Line::new().text(format!("{all} together: {told}")));
}

/// The columns of countries beside each other.
const COLUMNS: [Column; 6] = [
    Column::Country,
    Column::Gold,
    Column::Silver,
    Column::Bronze,
    Column::Total,
    Column::Rank,
];

/// ` at the London 2012 Olympics`.
fn in_place(view: &View<'_>, scope: Scope, official: bool) -> String {
    let limited = match scope {
        Scope::Kind(kind) if !official => view.limited(kind),
        _ => String::new(),
    };
    format!(" {}{limited}", scopes::place(view, scope))
}

/// `🇬🇧 Great Britain won 5 more medals than 🇫🇷 France in Cycling at the …: 12 and 7.`
fn verdict(view: &View<'_>, rows: [&TableRow; 2], medal: Option<Medal>, place: &str) -> Line {
    let [first, second] = rows.map(|row| number(row.tally, medal));
    let [more, less] = if first >= second { rows } else { [rows[1], rows[0]] };
    let than = if first == second { "as" } else { "than" };
    let numbers = if first == second {
        format!(": {first} each.")
    } else {
        let [most, fewer] = [first.max(second), first.min(second)].map(|number| view.voice.number(number as usize));
        format!(": {most} and {fewer}.")
    };
    Line::new()
        .bold(view.voice.country(more.country))
        .text(" won ")
        .bold(difference(view.voice, first, second, medal))
        .text(format!(" {than} {}{place}{numbers}", view.voice.country(less.country)))
}

/// `3 more for Great Britain`.
fn gold_words(view: &View<'_>, rows: [&TableRow; 2], [first, second]: [u32; 2]) -> String {
    let ahead = if first > second { rows[0] } else { rows[1] };
    let name = view.voice.country_name(ahead.country);
    match first.abs_diff(second) {
        0 => format!("{first} each"),
        more => format!(
            "{more} more for {name}, {} and {}",
            first.max(second),
            first.min(second)
        ),
    }
}

/// `🇫🇷 France: 3 4 2 · 9 · 4th`.
fn country_line(view: &View<'_>, row: &TableRow, absent: bool) -> Line {
    let rank = row
        .rank
        .map(|rank| format!(" · {}", view.voice.place(rank)))
        .unwrap_or_default();
    Line::new()
        .text(format!("{}: ", view.voice.country(row.country)))
        .bold(if absent {
            "did not take part".to_owned()
        } else {
            view.voice.medals(row.tally)
        })
        .text(rank)
}

/// One committee at several Games.
fn country_at(doc: &mut Doc, view: &View<'_>, country: CountryId, rows: &[TallyRow]) {
    let medal = colour(view);
    let who = view.voice.country(country);
    if let [first, second] = rows {
        let [one, other] = [first, second].map(|row| number(row.tally, medal));
        let (more, less) = if one >= other { (first, second) } else { (second, first) };
        let [at_more, at_less] = [more, less].map(|row| view.voice.games(row.games));
        let than = if one == other { "as" } else { "than" };
        doc.line(
            Line::new()
                .bold(who)
                .text(format!("{} won ", narrowed(view)))
                .bold(difference(view.voice, one, other, medal))
                .text(format!(" at the {at_more} {than} at the {at_less}.")),
        );
    } else {
        doc.line(Line::new().bold(who).text(narrowed(view)));
    }
    for row in rows {
        medals::games_line(doc, view, row);
    }
}

/// `95 of 231 medals were gold, 136 were not.`
fn colours(doc: &mut Doc, view: &View<'_>, country: CountryId, section: &ColoursApart) {
    let Some(medal) = colour(view) else { return };
    let (of, total) = (section.tally.of(medal), section.tally.total());
    let place = format!("{}{}", narrowed(view), in_place(view, section.scope, section.official));
    let noun = if total == 1 { "medal" } else { "medals" };
    doc.line(
        Line::new()
            .bold(view.voice.country(country))
            .text(format!("{place}: "))
            .bold(format!("{of} of {total} {noun}"))
            .text(format!(" were {}, ", view.voice.medal(medal)))
            .bold((total - of).to_string())
            .text(" were not."),
    );
    doc.line(Line::new().text(view.voice.medals(section.tally)));
}

/// Something that is counted of every Games, and what it is called.
type Size = (fn(&Games) -> Option<u32>, &'static str);

const SIZES: [Size; 6] = [
    (|games| games.athletes, "athletes"),
    (|games| games.men, "men"),
    (|games| games.women, "women"),
    (|games| games.nations, "countries"),
    (|games| games.sports, "sports"),
    (|games| games.events, "events"),
];

/// Which had more athletes, then each number of both, the days and the head of each table.
fn write_games(doc: &mut Doc, view: &View<'_>, games: &[GamesBeside]) {
    let all: Vec<&Games> = games.iter().map(|one| view.catalog.games(one.games)).collect();
    let mut largest: Vec<(&Games, u32)> = all.iter().filter_map(|games| Some((*games, games.athletes?))).collect();
    largest.sort_by_key(|(_, athletes)| std::cmp::Reverse(*athletes));
    match largest.as_slice() {
        [(first, most), (second, fewer), ..] if largest.len() == all.len() => {
            let more = match most - fewer {
                0 => "as many athletes as".to_owned(),
                1 => "1 athlete more than".to_owned(),
                more => format!("{} athletes more than", view.voice.number(more as usize)),
            };
            doc.line(
                Line::new()
                    .text("The ")
                    .bold(view.voice.games(first.id))
                    .text(" had ")
                    .bold(more)
                    .text(format!(" the {}.", view.voice.games(second.id))),
            );
        }
        _ => {
            let names: Vec<String> = all.iter().map(|games| view.voice.games(games.id)).collect();
            doc.line(Line::new().bold(view.voice.and(&names)));
        }
    }
    for (one, games) in games.iter().zip(&all) {
        doc.gap();
        doc.line(Line::new().bold(view.voice.games(games.id)));
        if let (Some(opened), Some(closed)) = (games.opened, games.closed) {
            doc.line(Line::new().text(format!(
                "{} to {}",
                view.voice.long_date(opened),
                view.voice.long_date(closed)
            )));
        }
        let sizes: Vec<String> = SIZES
            .iter()
            .filter_map(|(size, noun)| Some(format!("{} {noun}", view.voice.number(size(games)? as usize))))
            .collect();
        doc.line(Line::new().text(sizes.join(" · ")));
        if let Some(top) = one.top {
            doc.line(Line::new().text(format!(
                "Most golds: {} · {}",
                view.voice.country(top.country),
                view.voice.medals(top.tally)
            )));
        }
    }
    if all.iter().any(|games| games.kind == GamesKind::Olympic) {
        doc.gap();
        doc.line(Line::new().text("The Olympic numbers are counted from the entries in the sources."));
    }
}
