//! One Games at a glance, and lists of Games.

use crate::answer::GamesFacts;
use crate::language::{message, words};
use crate::question::{Measure, Unit};
use crate::records::{Aspect, CoverageState, EventSex, Games, GamesId, GamesStatus};

use super::View;
use super::doc::{Doc, Line};
use super::voice::Voice;
use super::{record_marks, sizes, table};

words! {
    GamesStatus { Held = "held", Cancelled = "cancelled", Scheduled = "scheduled", Intercalated = "intercalated" }
    CoverageState { Complete = "complete", Partial = "partial", None = "none" }
    Aspect {
        Table = "table", Medallists = "medallists", Entries = "entries", Places = "places", Dates = "dates",
        Marks = "marks", Births = "births",
    }
}

/// The cards of one or two Games.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, cards: &[GamesFacts]) {
    for card in cards {
        doc.gap();
        write_card(doc, view, card);
    }
}

/// Host, dates, numbers, the head of the medal table, and what the records hold.
fn write_card(doc: &mut Doc, view: &View<'_>, facts: &GamesFacts) {
    let voice = view.voice;
    let games = view.catalog.games(facts.games);
    doc.line(Line::new().bold(voice.games(games.id)));
    let hosts: Vec<String> = games.hosts.iter().map(|&host| voice.country(host)).collect();
    doc.line(Line::new().text(format!("{} · {}", games.city_in(voice.language()), voice.and(&hosts))));
    doc.line(Line::new().text(days(voice, games).unwrap_or_default()));
    match games.status {
        GamesStatus::Cancelled => {
            doc.line(voice.line(message::GamesNotHeld));
            return;
        }
        GamesStatus::Scheduled => {
            doc.line(voice.line(message::GamesToCome));
            return;
        }
        GamesStatus::Intercalated => doc.line(voice.line(message::GamesIntercalated)),
        GamesStatus::Held => {}
    }
    doc.line(Line::new().text(numbers(voice, games)));
    if !facts.table.rows.is_empty() {
        doc.gap();
        doc.line(voice.line(message::GamesTable));
        let most = view.most(3, 5, facts.table.rows.len());
        doc.put(table::list(view, &facts.table.rows).first(most));
    }
    doc.gap();
    doc.line(Line::new().text(held(view, facts.games)));
    let sources = view.catalog.sources_of(facts.games);
    if let Some(date) = sources.iter().map(|source| source.as_of.as_str()).max() {
        let keys: Vec<&str> = sources.iter().map(|source| source.key.as_str()).collect();
        doc.line(voice.line(message::GamesSources {
            names: voice.and(&keys),
            date: record_marks::source_date(voice, date),
        }));
    }
}

/// The Games that fit, newest first.
pub(super) fn write_list(doc: &mut Doc, view: &View<'_>, games: &[GamesId]) {
    let voice = view.voice;
    let counted = matches!(view.answer.question.measure, Measure::Count(_));
    if let ([one], false) = (games, counted) {
        doc.line(held_in(view, *one));
        return;
    }
    let of = |status: GamesStatus| {
        let number = games
            .iter()
            .filter(|&&id| view.catalog.games(id).status == status)
            .count();
        // How many were held is told even when none was.
        (number > 0 || status == GamesStatus::Held).then(|| voice.say(message::GamesOfStatus { status, number }))
    };
    let parts: Vec<String> = [
        GamesStatus::Held,
        GamesStatus::Cancelled,
        GamesStatus::Intercalated,
        GamesStatus::Scheduled,
    ]
    .into_iter()
    .filter_map(of)
    .collect();
    let (number, parts) = (voice.count(games.len(), Unit::Games), parts.join(", "));
    doc.line(match view.answer.question.filters.initial {
        Some(initial) => voice.line(message::GamesListCities {
            cities: cities(view, games),
            letter: initial.to_ascii_uppercase().to_string(),
            games: number,
            parts,
        }),
        None => voice.line(message::GamesList { games: number, parts }),
    });
    let most = view.most(6, 70, games.len());
    let lines = games.iter().rev().map(|&id| {
        let games = view.catalog.games(id);
        let hosts: Vec<&str> = games.hosts.iter().map(|&host| voice.country_name(host)).collect();
        voice.line(message::GamesListLine {
            games: voice.games(id),
            hosts: voice.and(&hosts),
            status: games.status,
        })
    });
    doc.list(lines, most, games.len());
}

/// In how many cities some Games were.
fn cities(view: &View<'_>, games: &[GamesId]) -> usize {
    let mut cities: Vec<&str> = games
        .iter()
        .map(|&id| view.catalog.games(id).city_in(view.voice.language()))
        .collect();
    cities.sort_unstable();
    cities.dedup();
    cities.len()
}

/// The first day and the last one.
pub(super) fn days(voice: Voice<'_>, games: &Games) -> Option<String> {
    Some(voice.say(message::GamesDays {
        from: voice.long_date(games.opened?),
        to: voice.long_date(games.closed?),
    }))
}

/// `91 countries · 4,342 athletes · …`.
pub(super) fn numbers(voice: Voice<'_>, games: &Games) -> String {
    let count = |number: Option<u32>, unit| number.map(|number| voice.count(number as usize, unit));
    let people = |number: Option<u32>, sex| number.map(|number| sizes::people(voice, number, sex));
    let parts = [
        count(games.nations, Unit::Countries),
        people(games.athletes, None),
        people(games.men, Some(EventSex::Men)),
        people(games.women, Some(EventSex::Women)),
        count(games.sports, Unit::Sports),
        count(games.events, Unit::Events),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// What the records hold of these Games, and from where.
fn held(view: &View<'_>, games: GamesId) -> String {
    const ASPECTS: [Aspect; 7] = [
        Aspect::Table,
        Aspect::Medallists,
        Aspect::Entries,
        Aspect::Places,
        Aspect::Dates,
        Aspect::Marks,
        Aspect::Births,
    ];
    let voice = view.voice;
    let named = |state: CoverageState| {
        let names: Vec<String> = ASPECTS
            .into_iter()
            .filter(|&aspect| view.catalog.coverage(games, aspect).state == state)
            .map(|aspect| voice.say(message::GamesAspect { aspect }))
            .collect();
        (!names.is_empty()).then(|| {
            voice.say(message::GamesInRecords {
                state,
                names: voice.and(&names),
            })
        })
    };
    let states = [CoverageState::Complete, CoverageState::Partial, CoverageState::None];
    let parts: Vec<String> = states.into_iter().filter_map(named).collect();
    format!("{}.", parts.join("; "))
}

/// `The Rio 2016 Olympics were held in Rio de Janeiro, Brazil, from 5 August 2016 to 21 August 2016.`
fn held_in(view: &View<'_>, id: GamesId) -> Line {
    let voice = view.voice;
    let games = view.catalog.games(id);
    let hosts: Vec<&str> = games.hosts.iter().map(|&host| voice.country_name(host)).collect();
    let place = format!("{}, {}", games.city_in(voice.language()), voice.and(&hosts));
    let (games, status, opened, closed) = (voice.games(id), games.status, games.opened, games.closed);
    match (opened, closed) {
        (Some(opened), Some(closed)) => voice.line(message::GamesHeldInDays {
            games,
            status,
            place,
            from: voice.long_date(opened),
            to: voice.long_date(closed),
        }),
        _ => voice.line(message::GamesHeldIn { games, status, place }),
    }
}
