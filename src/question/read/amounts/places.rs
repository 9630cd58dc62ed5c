//! Places in an event or a table: "23rd", "number three", "fourth and fifth".

use super::super::super::Term;
use super::super::draft::{Draft, Said};
use super::{is_of_medals, number};

/// `4th`, `23rd`; and a number behind a word for places: "number three", "place 5".
pub(super) fn place_said(draft: &Draft, place: usize) -> Option<Said> {
    let word = draft.says(place);
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let ordinal = matches!(&word[digits.len()..], "st" | "nd" | "rd" | "th");
    let before = |back: usize| place.checked_sub(back);
    let named = [1, 2].into_iter().filter_map(before).any(|at| {
        draft
            .terms_at(at)
            .any(|term| matches!(term, Term::Rank | Term::Finish | Term::HowMany))
            && (at + 1 == place || draft.says(at + 1) == "number")
            && !draft.is_at(place + 1, Term::Medals)
    });
    // "3. sırada", "10 место", "5-ci yer".
    let named = named || (draft.is_at(place + 1, Term::Rank) && !draft.is_at(place + 1, Term::HowMany));
    let number = if ordinal || is_pointed(draft, place) {
        digits.parse().ok()?
    } else if named && !is_of_medals(draft, place) {
        number(word)?
    } else {
        return None;
    };
    (1..=300).contains(&number).then_some(Said::Places(number, number))
}

/// "2. olan ülke": a point makes a number an ordinal in Turkish, where a sentence does not end with it.
fn is_pointed(draft: &Draft, place: usize) -> bool {
    let behind = draft.words.get(place).and_then(|word| draft.text.get(word.span.end..));
    let goes_on = behind
        .and_then(|behind| behind.strip_prefix(". "))
        .is_some_and(|behind| behind.starts_with(char::is_lowercase));
    let is_small = draft.says(place).len() <= 2 && draft.says(place).bytes().all(|byte| byte.is_ascii_digit());
    goes_on && is_small && !draft.postposed.is_empty()
}

/// Places by their ordinals. Several are the span from the first to the last; "top 5 but not top 3" is what is between.
pub(super) fn ordinals(draft: &mut Draft) {
    let spelled = draft.terms.iter().filter_map(|(place, term)| match term {
        Term::Place(number) if *place >= draft.begins => Some(u16::from(*number)),
        _ => None,
    });
    let said = draft.amounts.iter().flat_map(|said| match said {
        Said::Places(from, to) => vec![*from, *to],
        _ => Vec::new(),
    });
    let mut places: Vec<u16> = spelled.chain(said).collect();
    if places.iter().any(|&place| place > 1) && is_first_of_several(draft) {
        places.push(1);
    }
    draft.amounts.retain(|said| !matches!(said, Said::Places(..)));
    if let (Some(&first), Some(&last)) = (places.iter().min(), places.iter().max()) {
        draft.amounts.push(Said::Places(first, last));
    }
}

/// "First and second place": the first is a place as the other is.
fn is_first_of_several(draft: &Draft) -> bool {
    let place = |term: Term| matches!(term, Term::Place(_));
    let first = draft.terms.iter().filter(|(_, term)| *term == Term::First);
    first
        .into_iter()
        .any(|(at, _)| (at + 1..=at + 3).any(|next| draft.terms_at(next).any(place)))
}
