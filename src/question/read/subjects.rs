//! Countries in their roles: those asked about, those that others are compared with, and those left out.

use crate::records::CountryId;

use super::super::{Amount, Comparison, Having, Term};
use super::draft::{Draft, Named, Said};

/// How many words may stand between "other than" and the country that is left out.
const REACH: usize = 4;

/// Words that ask for something else than which of two countries has more.
const ASKING: [Term; 4] = [Term::Which, Term::Who, Term::HowMany, Term::Countries];

/// The countries of a question in their roles.
#[derive(Debug, Default)]
pub(super) struct Countries {
    /// Those asked about, each once, in order.
    pub subjects: Vec<CountryId>,
    /// Those left out.
    pub except: Vec<CountryId>,
    /// What is demanded, by numbers and by countries.
    pub having: Vec<Having>,
}

/// Gives the countries of a draft their roles, and collects what is demanded of medals.
pub(super) fn read(draft: &Draft) -> Countries {
    let mut countries = Countries::default();
    for said in &draft.amounts {
        if let Said::Medals(_, having) = said
            && !countries.having.contains(having)
        {
            countries.having.push(*having);
        }
    }
    let mut reference: Option<Having> = None;
    for (range, named) in &draft.named {
        let Named::Country(country) = named else { continue };
        let whether = !countries.subjects.is_empty() && !draft.terms().any(|term| ASKING.contains(term));
        if let Some(having) = compared_with(draft, range.start, *country, reference).filter(|_| !whether) {
            reference = Some(having);
            countries.having.push(having);
        } else if is_left_out(draft, range.start, range.end) {
            countries.except.push(*country);
        } else if !countries.subjects.contains(country) {
            countries.subjects.push(*country);
        }
    }
    countries
}

/// "More gold medals than Spain", "the same number of silvers as the French and the Russians": what a country is there
/// for, when it stands behind such words, or beside one that does.
fn compared_with(draft: &Draft, place: usize, country: CountryId, before: Option<Having>) -> Option<Having> {
    let terms: Vec<(usize, Term)> = draft.terms.iter().copied().filter(|(at, _)| *at < place).collect();
    let than = terms.iter().rposition(|(_, term)| *term == Term::Than)?;
    let is_named = |at: usize| {
        draft
            .named
            .iter()
            .any(|(range, named)| range.start > terms[than].0 && range.end <= at && matches!(named, Named::Country(_)))
    };
    if is_named(place) {
        // Another country stands between: this one is compared with as that one is.
        return before.map(|having| Having {
            than: Amount::OfCountry(country),
            ..having
        });
    }
    let (at, is) = terms[..than]
        .iter()
        .enumerate()
        .rev()
        .find_map(|(at, (_, term))| match term {
            Term::Same => Some((at, Comparison::Exactly)),
            Term::Compared(comparison) => Some((at, *comparison)),
            _ => None,
        })?;
    let colours = terms[at..].iter().find_map(|(_, term)| match term {
        Term::Medal(medal) => Some(*medal),
        _ => None,
    });
    let of_before = before.and_then(|having| having.medal);
    Some(Having {
        medal: colours.or(of_before),
        is,
        than: Amount::OfCountry(country),
    })
}

/// "Other than the Netherlands", "Finland and what other nation".
fn is_left_out(draft: &Draft, start: usize, end: usize) -> bool {
    let other = |at: usize| draft.is_at(at, Term::Other);
    let before = (1..=REACH).filter_map(|back| start.checked_sub(back)).any(other);
    let behind = (end..end + REACH).any(|at| {
        other(at) && (at + 1..at + 3).any(|next| draft.is_at(next, Term::Countries) || draft.is_at(next, Term::Which))
    });
    before || behind
}
