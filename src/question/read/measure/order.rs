//! The order of the words of the grammar.
//!
//! Azerbaijani and Turkish say last what English says first: "qızıl qazanan idmançılar" are athletes who won gold, and
//! "idmançıların sayı" is the number of athletes. The rules of the measure know the order of English.

use super::super::super::{Term, Unit};
use super::super::draft::Draft;

/// The words of the grammar with their places, in the order in which English has them.
pub(super) fn as_in_english(draft: &Draft) -> Vec<(usize, Term)> {
    let mut terms = draft.terms.clone();
    if draft.postposed.is_empty() {
        return terms;
    }
    for at in 1..terms.len() {
        // "The number of" behind what is counted.
        let counts = terms[at].1 == Term::HowMany && draft.is_postposed(terms[at].0);
        let asks_again = terms[at + 1..].iter().any(|(_, term)| term.unit().is_some());
        if counts && terms[at - 1].1.unit().is_some() && !asks_again {
            terms.swap(at - 1, at);
        }
    }
    // "En çok hangi branşta": the most of what is asked for behind it.
    for at in 2..terms.len() {
        let [(_, most), (_, which), (_, unit)] = [terms[at - 2], terms[at - 1], terms[at]];
        if matches!(most, Term::Most | Term::Fewest) && which == Term::Which && is_head(unit) {
            terms[at - 2..=at].rotate_left(1);
        }
    }
    // Behind a verb stands whom or what it is said of.
    let verb = terms
        .iter()
        .position(|(_, term)| matches!(term, Term::Win | Term::Compete));
    let head = verb.and_then(|verb| {
        let behind = terms[verb + 1..].iter().position(|(_, term)| is_head(*term))?;
        Some(verb + 1 + behind)
    });
    if let (Some(verb), Some(head)) = (verb, head) {
        // What is counted before a verb is what it is done to: "ən çox idmançı göndərən ölkə".
        let is_counted = |at: usize| {
            at.checked_sub(1)
                .is_some_and(|before| matches!(terms[before].1, Term::Most | Term::Fewest | Term::Compared(_)))
        };
        let says_before = (0..verb).any(|at| (is_head(terms[at].1) && !is_counted(at)) || terms[at].1 == Term::Who);
        if !says_before {
            let from = (verb + 1..head)
                .rev()
                .take_while(|&at| matches!(terms[at].1, Term::HowMany | Term::Which))
                .last()
                .unwrap_or(head);
            terms[..=head].rotate_right(head + 1 - from);
        }
    }
    terms
}

/// Whether a word names what may be said to have won something.
fn is_head(term: Term) -> bool {
    !matches!(term, Term::Medal(_)) && term.unit().is_some_and(|unit| unit != Unit::Medals)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::read::Hint;
    use crate::records::Medal;

    fn ordered(terms: &[Term]) -> Vec<Term> {
        let mut draft = Draft::new("", Vec::new(), Hint::None);
        draft.terms = terms.iter().copied().enumerate().collect();
        draft.postposed = (0..terms.len()).collect();
        as_in_english(&draft).into_iter().map(|(_, term)| term).collect()
    }

    #[test]
    fn what_stands_behind_a_verb_comes_first() {
        let gold = Term::Medal(Medal::Gold);
        assert_eq!(
            ordered(&[gold, Term::Win, Term::Athletes]),
            [Term::Athletes, gold, Term::Win]
        );
        assert_eq!(
            ordered(&[gold, Term::Win, Term::Countries, Term::HowMany]),
            [Term::HowMany, Term::Countries, gold, Term::Win]
        );
        assert_eq!(
            ordered(&[Term::Which, Term::Countries, Term::Most, Term::Medals, Term::Win]),
            [Term::Which, Term::Countries, Term::Most, Term::Medals, Term::Win]
        );
        assert_eq!(
            ordered(&[Term::Most, Term::Athletes, Term::Compete, Term::Countries]),
            [Term::Countries, Term::Most, Term::Athletes, Term::Compete]
        );
        assert_eq!(
            ordered(&[Term::Most, Term::Which, Term::Sports, Term::Medals, Term::Win]),
            [Term::Which, Term::Sports, Term::Most, Term::Medals, Term::Win]
        );
        assert_eq!(
            ordered(&[Term::Athletes, Term::HowMany]),
            [Term::HowMany, Term::Athletes]
        );
    }

    #[test]
    fn other_languages_keep_their_order() {
        let mut draft = Draft::new("", Vec::new(), Hint::None);
        draft.terms = vec![(0, Term::Win), (1, Term::Athletes)];
        assert_eq!(as_in_english(&draft), draft.terms);
    }
}
