//! Countries beside each other.

use std::cmp::Reverse;

use super::{colour, in_place, narrowed, number};
use crate::answer::{CountriesBeside, TableRow, Tally};
use crate::language::message;
use crate::question::Measure;
use crate::records::Medal;
use crate::reply::doc::{Column, Doc, Line, List, Row};
use crate::reply::{View, columns};

/// Who has more and by how many, a line a country, and the sum.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, section: &CountriesBeside) {
    let voice = view.voice;
    let medal = colour(view);
    let scope = in_place(view, section.scope, section.official);
    if let Measure::Count(_) = view.answer.question.measure {
        // The sum is what was asked for.
        let sum = section.rows.iter().map(|row| number(row.tally, medal)).sum::<u32>();
        let names: Vec<String> = section.rows.iter().map(|row| voice.country(row.country)).collect();
        doc.line(voice.line(message::CompareTogether {
            names: voice.and(&names),
            medals: voice.count_medals(sum, medal),
            what: narrowed(view),
            scope: &scope,
        }));
    }
    if let [first, second] = section.rows.as_slice() {
        doc.line(verdict(view, [first, second], medal, &scope));
        if medal.is_none() {
            doc.line(golds(view, [first, second]));
        }
    } else {
        let mut best: Vec<&TableRow> = section.rows.iter().collect();
        best.sort_by_key(|row| Reverse(number(row.tally, medal)));
        if let [first, second, ..] = best.as_slice() {
            doc.line(verdict(view, [first, second], medal, &scope));
        }
    }
    let rows = section
        .rows
        .iter()
        .map(|row| country_row(view, row, section.absent.contains(&row.country)));
    doc.put(List::new(rows).columns(&COLUMNS));
    let sums = section.rows.iter().map(|row| row.tally);
    let sum = sums.fold(Tally::default(), Tally::plus);
    doc.line(voice.line(message::CompareSum {
        both: section.rows.len() == 2,
        medals: match medal {
            Some(medal) => voice.count_medals(sum.of(medal), Some(medal)),
            None => voice.medals(sum),
        },
    }));
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

/// The one that has more or as many, and the other.
fn in_order([first, second]: [&TableRow; 2], number: impl Fn(&TableRow) -> u32) -> [&TableRow; 2] {
    if number(first) >= number(second) {
        [first, second]
    } else {
        [second, first]
    }
}

/// `🇬🇧 Great Britain won 5 more medals than 🇫🇷 France in Cycling at the …: 12 and 7.`
fn verdict(view: &View<'_>, rows: [&TableRow; 2], medal: Option<Medal>, scope: &str) -> Line {
    let voice = view.voice;
    let rows = in_order(rows, |row| number(row.tally, medal));
    let [most, fewer] = rows.map(|row| number(row.tally, medal));
    let [first, second] = rows.map(|row| voice.country(row.country));
    let what = narrowed(view);
    if most == fewer {
        return voice.line(message::CompareLevel {
            first,
            second,
            medal,
            what,
            scope,
            each: most,
        });
    }
    voice.line(message::CompareVerdict {
        first,
        second,
        more: most - fewer,
        medal,
        what,
        scope,
        most,
        fewer,
    })
}

/// `Gold: 3 more for Great Britain, 7 and 4`.
fn golds(view: &View<'_>, rows: [&TableRow; 2]) -> Line {
    let rows = in_order(rows, |row| row.tally.gold);
    let [most, fewer] = rows.map(|row| row.tally.gold);
    if most == fewer {
        return view.voice.line(message::CompareGoldsLevel { each: most });
    }
    view.voice.line(message::CompareGolds {
        more: most - fewer,
        country: view.voice.country_name(rows[0].country),
        most,
        fewer,
    })
}

/// `🇫🇷 France: 9 medals: 3 gold, 4 silver, 2 bronze · 4th`.
fn country_row(view: &View<'_>, row: &TableRow, absent: bool) -> Row {
    let voice = view.voice;
    let country = voice.country(row.country);
    let rank = row.rank.map(|one| voice.place(one));
    let told = if absent {
        voice.say(message::MedalsAbsent)
    } else {
        voice.medals(row.tally)
    };
    let behind = rank.as_ref().map(|rank| format!(" · {rank}"));
    let line = Line::new()
        .text(format!("{country}: "))
        .bold(told)
        .text(behind.unwrap_or_default());
    let name = if absent {
        voice.say(message::CompareAbsent { country })
    } else {
        country
    };
    let cells = std::iter::once(columns::plain(name)).chain(columns::colours(voice, row.tally));
    let last = [
        columns::total(voice, row.tally),
        columns::plain(rank.unwrap_or_default()),
    ];
    Row::from(line).cells(cells.chain(last))
}
