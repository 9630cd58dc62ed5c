//! Words of events' titles: "100 m butterfly", "прыжки в длину".

use std::ops::Range;

use crate::names::{EventFilter, Tongues, Word};
use crate::records::Language;

use super::super::Reader;
use super::super::lattice::Lattice;
use super::super::meaning::{Meaning, Named, Narrow, Slot};

/// The most words of a title.
const LONGEST: usize = 7;

/// Adds the titles that words may be: those that some event has exactly.
pub(super) fn read(
    reader: &Reader,
    lattice: &mut Lattice,
    words: &[Word],
    said: &[(Range<usize>, String)],
    spoken: Tongues,
) {
    let is_english = spoken.is_none() || spoken.has(Language::English);
    let unit = |at: usize| -> Option<(usize, Vec<&str>)> {
        let of_said = said.iter().filter(|(range, _)| range.start == at);
        if let Some((range, text)) = of_said.max_by_key(|(range, _)| range.len()) {
            let parts: Vec<&str> = text.split(' ').collect();
            let is_of_title = parts.iter().any(|part| is_part(reader, part));
            return is_of_title.then_some((range.end, parts));
        }
        let folded = words[at].folded.as_str();
        let is_figure = folded.starts_with(|c: char| c.is_ascii_digit()) || matches!(folded, "m" | "km");
        ((is_english || is_figure) && is_part(reader, folded)).then(|| (at + 1, vec![folded]))
    };
    for start in 0..words.len() {
        let (mut at, mut title) = (start, Vec::new());
        while at < words.len()
            && at - start < LONGEST
            && let Some((end, parts)) = unit(at)
        {
            title.extend(parts);
            at = end;
            let is_figures = title.iter().all(|part| part.starts_with(|c: char| c.is_ascii_digit()));
            let is_a_word = at == start + 1 && lattice.is_known(start);
            let is_edge = |at: usize| lattice.is_idle(at) || words[at].folded.len() == 1;
            let is_ragged = is_edge(start) || (is_edge(at - 1) && words[at - 1].folded != "m");
            if is_figures
                || is_a_word
                || is_ragged
                || reader.events.find_exact(&title, &EventFilter::default()).is_empty()
            {
                continue;
            }
            let title = title.iter().map(|part| (*part).to_owned()).collect();
            let narrow = Narrow::Is(vec![Named::Title(title)]);
            lattice.mean(start..at, Meaning::Slot(Slot::Narrow(narrow)), 0.0);
        }
    }
}

fn is_part(reader: &Reader, word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit()) || reader.events.is_event_word(word)
}
