//! Demands without a number: no medal of a colour, nothing but one, as many of one as of another.

use super::super::super::{Amount, Comparison, Having, Term};
use super::super::draft::{Draft, Said};
use crate::records::Medal;

/// Conditions without a number: "more golds than silvers" and "as many golds as bronzes" of the same country, no medal
/// of a colour, nothing but one colour.
pub(super) fn without_numbers(draft: &mut Draft) {
    let terms: Vec<(usize, Term)> = draft
        .terms
        .iter()
        .copied()
        .filter(|(at, _)| *at >= draft.begins)
        .collect();
    for (at, &(place, term)) in terms.iter().enumerate() {
        let behind = &terms[at + 1..];
        let is = match term {
            Term::Same => Comparison::Exactly,
            Term::Compared(comparison @ (Comparison::More | Comparison::Fewer)) => comparison,
            Term::Only => {
                only_colours(draft, place, behind);
                continue;
            }
            // "Hiç altın kazandı mı?" asks whether; "hiç altın kazanmadı" says not, by its verb.
            Term::Not if draft.is_postposed(place) && behind.iter().all(|(_, term)| *term != Term::Not) => {
                draft.terms.retain(|said| *said != (place, Term::Not));
                continue;
            }
            Term::Not => {
                let near = behind.iter().find(|(at, _)| *at <= place + 4);
                let colour = behind.iter().take(3).find_map(|(_, term)| match term {
                    Term::Medal(medal) => Some(Some(*medal)),
                    Term::Medals => Some(None),
                    _ => None,
                });
                if let (Some(medal), Some(_)) = (colour, near) {
                    draft.amounts.push(none_of(place, medal));
                }
                continue;
            }
            _ => continue,
        };
        if let [(_, Term::Medal(one)), (_, Term::Than), (_, Term::Medal(other)), ..] = without_medals(behind).as_slice()
        {
            let having = Having {
                medal: Some(*one),
                is,
                than: Amount::OfMedal(*other),
            };
            draft.amounts.push(Said::Medals(place, having));
        }
    }
}

/// "Only silver medals", "only gold and bronze": one at least of those named, and none of the others.
fn only_colours(draft: &mut Draft, place: usize, behind: &[(usize, Term)]) {
    let of = |term: &Term| match term {
        Term::Medal(medal) => Some(*medal),
        _ => None,
    };
    let beside = behind.iter().take_while(|(at, _)| *at <= place + 6);
    let named: Vec<Medal> = beside.filter_map(|(_, term)| of(term)).collect();
    // "Only got gold medals": the verb stands between.
    let mut nouns = behind.iter().skip_while(|(_, term)| *term == Term::Win);
    let near = nouns
        .next()
        .is_some_and(|(at, term)| *at <= place + 3 && of(term).is_some());
    let numbered = draft
        .amounts
        .iter()
        .any(|said| matches!(said, Said::Medals(at, _) if *at > place));
    if !near || numbered {
        return;
    }
    for medal in [Medal::Gold, Medal::Silver, Medal::Bronze] {
        let some = Having {
            medal: Some(medal),
            is: Comparison::AtLeast,
            than: Amount::Number(1),
        };
        draft.amounts.push(if named.contains(&medal) {
            Said::Medals(place, some)
        } else {
            none_of(place, Some(medal))
        });
    }
}

fn none_of(place: usize, medal: Option<Medal>) -> Said {
    Said::Medals(
        place,
        Having {
            medal,
            is: Comparison::Exactly,
            than: Amount::Number(0),
        },
    )
}

fn without_medals(terms: &[(usize, Term)]) -> Vec<(usize, Term)> {
    let is_medals = |(_, term): &&(usize, Term)| *term != Term::Medals && *term != Term::HowMany;
    terms.iter().filter(is_medals).copied().collect()
}
