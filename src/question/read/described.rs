//! People who are not named but described by a medal: "the gold medallist in the women's 3000 m of 1998".

use crate::records::{Medal, Records, RecordsError};

use super::super::{Filters, Measure, MedalFilter, Question, Term, Unit};
use super::draft::Draft;

/// Makes a question about the career of someone described by a medal one about that person, when the records know
/// exactly one such: "how many medals were won by the gold medallist in …".
pub(super) fn resolve(records: &Records, draft: &Draft, question: &mut Question) -> Result<(), RecordsError> {
    let filters = &question.filters;
    if filters.athlete.is_some() || filters.games.is_empty() || !describes(draft, question.measure) {
        return Ok(());
    }
    let medal = draft.terms().find_map(|term| match term {
        Term::Medal(medal) => Some(*medal),
        _ => None,
    });
    let winner = draft.has(Term::Win).then_some(Medal::Gold);
    let medal = medal.or(winner);
    let winners = records.winners(&filters.games, &filters.events, filters.sport, filters.country, medal)?;
    let [winner] = winners.as_slice() else { return Ok(()) };
    let unit = match question.measure {
        Measure::Count(unit @ (Unit::Games | Unit::Medals | Unit::Sports)) => unit,
        _ => Unit::Games,
    };
    let measure = match question.measure {
        Measure::List(unit) => Measure::List(unit),
        _ => Measure::Count(unit),
    };
    *question = Question {
        measure,
        filters: Filters {
            athlete: Some(*winner),
            kind: draft.kind().filter(|_| unit == Unit::Medals),
            medal: None::<MedalFilter>,
            ..Filters::default()
        },
        ..Question::default()
    };
    Ok(())
}

/// Whether the words describe someone by a medal and ask for something of the whole career.
fn describes(draft: &Draft, measure: Measure) -> bool {
    let terms: Vec<Term> = draft.terms().copied().collect();
    let noun = terms.iter().position(|term| *term == Term::Medallists);
    let asked = terms.iter().position(|term| *term == Term::HowMany);
    let (Some(noun), Some(asked)) = (noun, asked) else {
        return matches!(measure, Measure::List(Unit::Sports)) && noun.is_some() && draft.has(Term::Other);
    };
    // "How many gold medallists": the noun itself is counted.
    let first_unit = terms[asked + 1..].iter().find_map(|term| match term {
        Term::Medal(_) | Term::Medallists => Some(Unit::Athletes),
        _ => term.unit(),
    });
    let of_career = matches!(first_unit, Some(Unit::Medals | Unit::Games)) && asked < noun;
    of_career || (draft.has(Term::Compete) && !draft.has(Term::Athletes))
}
