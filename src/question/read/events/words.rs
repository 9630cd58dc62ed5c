//! Words of an event: a class, or words that stand in titles.

use crate::names::{Class, EventFilter, EventIndex};
use crate::records::Records;

use super::super::super::{Comparison, Term};
use super::super::draft::{Draft, Named, Use};
use super::super::{Reader, amounts, record_marks};
use super::KILOMETRES;

/// The word of titles for a team.
const TEAM: &str = "team";

/// Takes the words that name an event: a class, or words that stand in titles of events.
pub(in super::super) fn read(reader: &Reader, records: &Records, draft: &mut Draft) {
    let index = match record_marks::asked(draft) {
        Some(_) => &reader.record_marks,
        None => &reader.events,
    };
    let mut folded: Vec<String> = draft.said.clone();
    for place in 1..folded.len() {
        // "Three kilometres".
        if (KILOMETRES.contains(&folded[place].as_str()) || matches!(folded[place].as_str(), "meters" | "metres"))
            && let Some(number) = amounts::number(&folded[place - 1])
        {
            folded[place - 1] = number.to_string();
        }
    }
    boats(records, draft, &mut folded);
    let limits = weights(draft, &mut folded);
    let mut telling: Vec<usize> = Vec::new();
    let mut place = 0;
    while place < folded.len() {
        if is_crew(&folded[place..]) && is_event_word(index, &folded[place]) {
            telling.extend([place, place + 1]);
            place += 2;
            continue;
        }
        // Other languages say "team" anywhere, not only beside the other words of a title.
        let is_team = draft.uses[place] == Use::Filler && folded[place] == TEAM && draft.folded(place) != TEAM;
        if is_team {
            telling.push(place);
        }
        let free = matches!(draft.uses[place], Use::Free | Use::Filler);
        if free && let Some((_, length)) = Class::at(&folded, place) {
            telling.extend(place..place + length);
            place += length;
        } else {
            if draft.uses[place] == Use::Free && is_event_word(index, &folded[place]) {
                telling.push(place);
            }
            place += 1;
        }
    }
    for places in with_joined(index, draft, &folded, &telling) {
        let words: Vec<&str> = places.iter().flat_map(|&at| parts(&folded[at])).collect();
        if tells_an_event(&words) && !index.find(&words, &EventFilter::default()).is_empty() {
            draft.event_words = words.into_iter().map(str::to_owned).collect();
            places.iter().for_each(|&at| draft.uses[at] = Use::Event);
            let is_limit = |at: usize| {
                limits
                    .iter()
                    .any(|(number, word)| *word == at && places.contains(number))
            };
            for at in (0..draft.words.len()).filter(|&at| is_limit(at)) {
                draft.uses[at] = Use::Filler;
            }
            draft
                .terms
                .retain(|(at, term)| !(places.contains(at) || is_limit(*at)) || matches!(term, Term::Sex(_)));
            return;
        }
    }
    exactly_of_sport(index, draft, &folded);
}

/// The words that a word says: "прыжки в длину" is "long jump".
fn parts(said: &str) -> impl Iterator<Item = &str> {
    said.split(' ').filter(|part| !part.is_empty())
}

fn is_event_word(index: &EventIndex, said: &str) -> bool {
    parts(said).any(|part| index.is_event_word(part))
}

/// "Свыше 100 кг", "100 kq-dan yuxarı", "100 kilo üstü": weights above a limit are written with a plus. Gives the places of
/// the number and of the word that says so.
fn weights(draft: &Draft, folded: &mut [String]) -> Vec<(usize, usize)> {
    let more = Term::Compared(Comparison::More);
    let mut limits = Vec::new();
    for place in 0..folded.len() {
        let is_number = !folded[place].is_empty() && folded[place].bytes().all(|byte| byte.is_ascii_digit());
        if !is_number || folded.get(place + 1).map(String::as_str) != Some("kg") {
            continue;
        }
        let before = place.checked_sub(1).filter(|&at| draft.is_at(at, more));
        let behind = (place + 1..=place + 3).find(|&at| draft.is_at(at, more) && draft.is_postposed(at));
        if let Some(at) = before.or(behind) {
            folded[place].insert(0, '+');
            limits.push((place, at));
        }
    }
    limits
}

/// `C-2`, `K 1`: the boats of canoeing, which elsewhere are classes of cyclists. Each becomes one word for its two.
fn boats(records: &Records, draft: &mut Draft, folded: &mut [String]) {
    let catalog = records.catalog();
    let canoeing = draft
        .sports()
        .iter()
        .any(|&sport| catalog.sport(sport).key.starts_with("canoe"));
    if !canoeing {
        return;
    }
    for place in 0..folded.len() {
        let mut code = folded[place].clone();
        let parted = matches!(code.as_str(), "c" | "k") && place + 1 < folded.len();
        if parted {
            code.push_str(folded[place + 1].trim_start_matches('-'));
        }
        let boat = match code.as_str() {
            "c1" => "canoesingle",
            "c2" => "canoedouble",
            "c4" => "canoefour",
            "k1" => "kayaksingle",
            "k2" => "kayakdouble",
            "k4" => "kayakfour",
            _ => continue,
        };
        boat.clone_into(&mut folded[place]);
        draft.uses[place] = Use::Free;
        if parted {
            draft.uses[place + 1] = Use::Filler;
            folded[place + 1].clear();
        }
    }
}

/// Words that are an event's whole title in the sport that is named, though each has another meaning: "eight", "470",
/// "points race".
fn exactly_of_sport(index: &EventIndex, draft: &mut Draft, folded: &[String]) {
    /// No such title is longer.
    const LONGEST: usize = 3;
    let sports = draft.sports();
    let [sport] = sports.as_slice() else { return };
    let filter = EventFilter {
        sport: Some(*sport),
        sex: draft.sex(),
        ..EventFilter::default()
    };
    let usable = |at: usize| matches!(draft.uses[at], Use::Free | Use::Filler | Use::Term);
    for length in (1..=LONGEST.min(folded.len())).rev() {
        for start in 0..=folded.len() - length {
            let words: Vec<&str> = folded[start..start + length]
                .iter()
                .flat_map(|said| parts(said))
                .collect();
            if (start..start + length).all(usable) && !index.find_exact(&words, &filter).is_empty() {
                draft.event_words = words.into_iter().map(str::to_owned).collect();
                (start..start + length).for_each(|at| draft.uses[at] = Use::Event);
                draft
                    .terms
                    .retain(|(at, term)| !(start..start + length).contains(at) || matches!(term, Term::Sex(_)));
                return;
            }
        }
    }
}

/// The runs of words that may name an event, the longest first, each first with the little words beside it ("team",
/// "m", "kg"), then without.
fn with_joined(index: &EventIndex, draft: &Draft, folded: &[String], telling: &[usize]) -> Vec<Vec<usize>> {
    // Words of the grammar are part of a title too, when they stand beside its other words: "time trial", "over 100 kg".
    let is_sport = |at: usize| {
        let named = draft.named.iter().find(|(range, _)| range.contains(&at));
        matches!(named, Some((_, Named::Sport(_))))
    };
    let little = |at: usize| {
        let usable = match draft.uses.get(at) {
            Some(Use::Filler | Use::Term) => true,
            // "Kayak single": the sport's own word stands in the title.
            Some(Use::Named) => is_sport(at),
            _ => false,
        };
        usable && is_event_word(index, &folded[at])
    };
    let mut runs = Vec::new();
    for length in (1..=telling.len()).rev() {
        // Of equally long runs the last: a name comes before what its bearer did.
        for run in telling.windows(length).rev() {
            let mut wide = run.to_vec();
            // Two steps: "team all-around" has a little word beside another.
            for _ in 0..2 {
                let beside: Vec<usize> = wide.iter().flat_map(|&at| [at.wrapping_sub(1), at + 1]).collect();
                wide.extend(beside.into_iter().filter(|&at| little(at)));
                wide.sort_unstable();
                wide.dedup();
                runs.push(wide.clone());
            }
            runs.push(run.to_vec());
        }
    }
    runs
}

/// Whether words begin with the size of a crew, as those of bobsleigh are called.
fn is_crew(words: &[String]) -> bool {
    matches!(words, [number, man, ..] if matches!(number.as_str(), "two" | "four" | "five")
        && matches!(man.as_str(), "man" | "woman"))
}

/// A number alone names no event.
fn tells_an_event(words: &[&str]) -> bool {
    const NUMBERS: [&str; 10] = [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    let number = |word: &&&str| word.bytes().all(|byte| byte.is_ascii_digit()) || NUMBERS.contains(word);
    words.iter().any(|word| !number(&word) && *word != TEAM)
}
