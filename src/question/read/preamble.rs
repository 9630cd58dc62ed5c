//! What stands before a question and says what it is about: a title ("Israel at the 1972 Olympics: who …?") or
//! sentences ("Jordan won gold. In what year?").

use super::super::{Hint, Term};
use super::draft::{Draft, Named, Use};

/// A preamble of fewer words is none: "Note: …", "U.S. …".
const FEWEST_WORDS: usize = 2;

/// Finds where the question itself begins, and takes the words before it for what they name alone.
///
/// A country of the title gives way to one that the question names.
pub(super) fn set_apart(draft: &mut Draft) {
    if draft.hint != Hint::None {
        return;
    }
    let title = title_end(&draft.text);
    let Some(at) = title.or_else(|| sentences_end(&draft.text)) else {
        return;
    };
    let begins = draft.words.iter().take_while(|word| word.span.start < at).count();
    // A title names something; a sentence before a question says something of whoever is asked about.
    let names_something = title.is_none()
        || draft.named.iter().any(|(range, _)| range.start < begins)
        || draft
            .terms
            .iter()
            .any(|(at, term)| *at < begins && matches!(term, Term::Kind(_)));
    if begins < FEWEST_WORDS || draft.words.len() < begins + FEWEST_WORDS || !names_something {
        return;
    }
    draft.begins = begins;
    let narrows = |term: &Term| {
        matches!(term, Term::Kind(_) | Term::BothKinds | Term::Season(_) | Term::Sex(_))
            || (title.is_some() && matches!(term, Term::Outside(_)))
    };
    draft.terms.retain(|(place, term)| *place >= begins || narrows(term));
    for place in 0..begins {
        if draft.uses[place] == Use::Term {
            draft.uses[place] = Use::Filler;
        }
    }
    let is_country = |named: &Named| matches!(named, Named::Country(_));
    if draft
        .named
        .iter()
        .any(|(range, named)| range.start >= begins && is_country(named))
    {
        draft
            .named
            .retain(|(range, named)| range.start >= begins || !is_country(named));
    }
}

/// Words of the preamble that nothing explains are no part of the question.
pub(super) fn forgive(draft: &mut Draft) {
    for place in 0..draft.begins {
        if draft.uses[place] == Use::Free {
            draft.uses[place] = Use::Filler;
        }
    }
}

/// The byte behind the colon of a title.
fn title_end(text: &str) -> Option<usize> {
    let at = text.find(": ")?;
    let is_number = |c: char| c.is_ascii_digit();
    (!text[..at].ends_with(is_number) || !text[at + 2..].starts_with(is_number)).then_some(at + 2)
}

/// The byte where the last sentence begins, when that one asks and others stand before it.
fn sentences_end(text: &str) -> Option<usize> {
    /// A shorter word before a point is an abbreviation: "St. Louis", "vs. France".
    const SHORTEST: usize = 3;
    let text = text.trim_end();
    let question = text.strip_suffix('?')?;
    let ends = question.rmatch_indices(['.', '?', '!']);
    ends.filter(|(at, _)| question[at + 1..].starts_with(' '))
        .find(|(at, _)| {
            let last = question[..*at].rsplit(' ').next().unwrap_or_default();
            last.chars().count() >= SHORTEST && last.chars().all(|c| c.is_alphanumeric() && !c.is_uppercase())
                || last.chars().count() > SHORTEST
        })
        .map(|(at, _)| at + 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_preamble_ends_where_the_question_begins() {
        let cases = [
            ("Israel at the 1972 Olympics: who won?", Some("who won?")),
            (
                "She won four medals at the 2008 Games. Which country was it?",
                Some("Which country was it?"),
            ),
            ("who won in St. Louis?", None),
            ("medals of Great Britain vs. France?", None),
            ("who ran 1:59.4?", None),
            ("who won", None),
            ("", None),
        ];
        for (text, expected) in cases {
            let at = title_end(text).or_else(|| sentences_end(text));
            assert_eq!(at.map(|at| &text[at..]), expected, "{text}");
        }
    }
}
