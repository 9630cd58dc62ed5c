//! Competitors beside each other in events.

use crate::answer::{Competitor, Contest, Finish, MarkUnit, ResultsFacts};
use crate::language::message;
use crate::reply::View;
use crate::reply::doc::{Doc, Line};
use crate::reply::places;
use crate::reply::voice::Voice;

use super::{single, words};

/// Who was better, then the results of each.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &ResultsFacts) {
    let names: Vec<String> = facts.compared.iter().map(|one| name(view, one)).collect();
    match facts.contests.as_slice() {
        [] => doc.line(view.voice.line(message::ComparedNone {
            names: view.voice.and(&names),
        })),
        [one] => {
            doc.line(head(view.voice, &names, one));
            doc.line(single::where_it_was(view, one));
            doc.gap();
            rows(doc, view, one);
        }
        many => {
            doc.line(tally(view.voice, &names, facts));
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
        let names = voice.and(&absent);
        let line = if contest.field.only_medals {
            voice.line(message::ComparedWithoutMedal { names })
        } else {
            voice.line(message::ComparedAbsent { names })
        };
        return match found.first() {
            Some((name, row)) => {
                let result = words::place_and_mark(voice, &row.placing);
                line.text(format!(" {name}: {result}."))
            }
            None => line,
        };
    }
    let with_place = |(name, row): &Standing<'_>| format!("{name} ({})", places::ended(voice, &row.placing));
    let [best, rest @ ..] = found.as_slice() else {
        return Line::new();
    };
    if contest.rows.len() == 1 {
        let together: Vec<&str> = found.iter().map(|(name, _)| *name).collect();
        return voice.line(message::ComparedTeam {
            names: voice.and(&together),
            ended: words::ended(voice, &best.1.placing),
        });
    }
    let Some(second) = rest.first() else {
        return Line::new();
    };
    let first = with_place(best);
    let others = voice.and(&rest.iter().map(with_place).collect::<Vec<_>>());
    match (best.1.placing.place, second.1.placing.place) {
        (Some(place), Some(same)) if place == same => voice.line(message::ComparedLevel { first, others }),
        (Some(_), _) => voice.line(message::ComparedAhead {
            first,
            others,
            gap: second.1.gap.map(|gap| words::mark(voice, gap)),
            faster: second.1.gap.is_some_and(|gap| gap.unit == MarkUnit::Clock),
        }),
        (None, _) => voice.line(message::ComparedUnplaced { first, others }),
    }
}

/// In how many of several contests each was the best of them.
fn tally(voice: Voice<'_>, names: &[String], facts: &ResultsFacts) -> Line {
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
        .map(|name| {
            let number = best_in(name);
            voice.say(message::ComparedIn { name, number })
        })
        .collect();
    let told = facts.contests.len();
    voice.line(message::ComparedEvents {
        number: facts.of,
        parts: parts.join(", "),
        latest: if facts.of > told { told } else { 0 },
    })
}
