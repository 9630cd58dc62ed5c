//! Competitors beside each other in events.

use crate::answer::{Competitor, Contest, Finish, MarkUnit, ResultsFacts};
use crate::reply::View;
use crate::reply::doc::{Doc, Line};
use crate::reply::{places, wording};

use super::{single, words};
use crate::reply::voice::Voice;

/// Who was better, then the results of each.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &ResultsFacts) {
    let names: Vec<String> = facts.compared.iter().map(|one| name(view, one)).collect();
    match facts.contests.as_slice() {
        [] => doc.line(
            Line::new()
                .text("The records hold no such event that was shared by ")
                .bold(view.voice.and(&names))
                .text("."),
        ),
        [one] => {
            doc.line(head(view.voice, &names, one));
            doc.line(single::where_it_was(view, one));
            doc.gap();
            rows(doc, view, one);
        }
        many => {
            doc.line(tally(&names, facts));
            super::paragraphs(doc, view, facts, view.most(2, many.len(), many.len()), true);
        }
    }
}

fn name(view: &View<'_>, competitor: &Competitor) -> String {
    match competitor {
        Competitor::Athlete(member) => member.name.clone(),
        Competitor::Country(country) => view.voice.country(*country),
    }
}

fn rows(doc: &mut Doc, view: &View<'_>, contest: &Contest) {
    doc.put(words::list(view, &contest.rows, true));
}

/// A competitor's name and result.
type Standing<'a> = (&'a str, &'a Finish);

/// Those who were in a contest, the better first, and the names of those who were not.
fn standings<'a>(names: &'a [String], contest: &'a Contest) -> (Vec<Standing<'a>>, Vec<&'a str>) {
    let mut found: Vec<(usize, &str)> = Vec::new();
    let mut absent = Vec::new();
    for (name, standing) in names.iter().zip(&contest.standings) {
        match standing {
            Some(row) => found.push((*row, name)),
            None => absent.push(name.as_str()),
        }
    }
    found.sort_by_key(|(row, _)| *row);
    let result = |(row, name): (usize, &'a str)| Some((name, contest.rows.get(row)?));
    (found.into_iter().filter_map(result).collect(), absent)
}

/// `Chad Hedrick (6th) finished ahead of Beorn Nijenhuis (7th), 0.10 s faster`.
fn head(voice: Voice<'_>, names: &[String], contest: &Contest) -> Line {
    let (found, absent) = standings(names, contest);
    if !absent.is_empty() {
        let held = if contest.field.only_medals {
            "won a medal"
        } else {
            "took part"
        };
        let absent: Vec<String> = absent.into_iter().map(str::to_owned).collect();
        let line = Line::new()
            .text("The records do not hold that ")
            .bold(voice.and(&absent))
            .text(format!(" {held}."));
        return found.first().map_or(line.clone(), |(name, row)| {
            line.text(format!(" {name}: {}.", words::place_and_mark(voice, &row.placing)))
        });
    }
    let with_place = |(name, row): &Standing<'_>| format!("{name} ({})", places::ended(voice, &row.placing));
    let [first, rest @ ..] = found.as_slice() else {
        return Line::new();
    };
    let others = voice.and(&rest.iter().map(with_place).collect::<Vec<_>>());
    if contest.rows.len() == 1 {
        let together: Vec<String> = found.iter().map(|(name, _)| (*name).to_owned()).collect();
        return Line::new()
            .bold(voice.and(&together))
            .text(format!(" were in one team: {}.", words::ended(voice, &first.1.placing)));
    }
    let Some(second) = rest.first() else {
        return Line::new();
    };
    let (one, other) = (&first.1.placing, &second.1.placing);
    match (one.place, other.place) {
        (Some(place), Some(same)) if place == same => Line::new()
            .bold(format!("{} and {others} were level", with_place(first)))
            .text("."),
        (Some(_), _) => Line::new()
            .bold(format!("{} finished ahead of {others}", with_place(first)))
            .text(format!("{}.", margin(voice, second.1))),
        (None, _) => Line::new()
            .text("No place over all is held of ")
            .bold(format!("{} and {others}", with_place(first)))
            .text("."),
    }
}

/// `, 0.35 s faster`, `, by 1,092`.
fn margin(voice: Voice<'_>, behind: &Finish) -> String {
    match behind.gap {
        Some(gap) if gap.unit == MarkUnit::Clock => format!(", {} faster", words::mark(voice, gap)),
        Some(gap) => format!(", by {}", words::mark(voice, gap)),
        None => String::new(),
    }
}

/// In how many of several contests each was the best of them.
fn tally(names: &[String], facts: &ResultsFacts) -> Line {
    let best_in = |name: &String| {
        let is_best = |contest: &&Contest| {
            let (found, _) = standings(names, contest);
            let places: Vec<Option<u16>> = found.iter().map(|(_, row)| row.placing.place).collect();
            let alone = places.first() != places.get(1) && places.first().is_some_and(Option::is_some);
            alone && found.first().is_some_and(|(first, _)| *first == name.as_str())
        };
        facts.contests.iter().filter(is_best).count()
    };
    let parts: Vec<String> = names
        .iter()
        .map(|name| format!("{name} ahead in {}", best_in(name)))
        .collect();
    Line::new()
        .bold(wording::count(facts.of, "event shared", "events shared"))
        .text(": ")
        .bold(parts.join(", "))
        .text(if facts.of > facts.contests.len() {
            format!(" of the latest {}", facts.contests.len())
        } else {
            String::new()
        })
}
