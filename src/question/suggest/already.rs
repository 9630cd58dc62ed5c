//! The question that a text is already, though more may follow.

use crate::records::{Records, RecordsError};

use super::super::{Hint, Question, Reading, Unread};
use super::{AHEAD, Lead, Scene, fits, named};

/// Further meanings of a text are not meant.
const OTHERS: usize = 4;
/// More people of one name are not told among what else it may become, and none before so many others.
const NAMESAKES: usize = 2;
const BEHIND: usize = 5;

/// The reading, without questions that the records cannot answer, and without people where a command asks for something
/// else.
pub(super) fn sensible(records: &Records, hint: Hint, reading: Reading) -> Result<Reading, RecordsError> {
    let is_sensible = |question: &Question| -> Result<bool, RecordsError> {
        let is_asked = matches!(hint, Hint::None | Hint::Athlete) || question.filters.athlete.is_none();
        Ok(is_asked && fits::fits(records, &question.filters)?)
    };
    let of = |questions: Vec<Question>| -> Result<Vec<Question>, RecordsError> {
        let mut kept = Vec::new();
        for question in questions {
            if is_sensible(&question)? {
                kept.push(question);
            }
        }
        Ok(kept)
    };
    Ok(match reading {
        Reading::Clear { question, mut doubts } if is_sensible(&question)? => {
            doubts.others = of(doubts.others)?;
            Reading::Clear { question, doubts }
        }
        Reading::Clear { doubts, .. } => Reading::Choose(of(doubts.others)?),
        Reading::Choose(questions) | Reading::Unread(Unread::TooMany(questions)) => Reading::Choose(of(questions)?),
        Reading::Unread(unread) => Reading::Unread(unread),
    })
}

/// The question that a text is, and what else it could mean.
pub(super) fn leads(reading: Reading) -> Vec<Lead> {
    match reading {
        Reading::Clear { question, doubts } => {
            let others: Vec<Question> = doubts.others.iter().take(OTHERS).cloned().collect();
            std::iter::once(Lead::Ask(question, doubts))
                .chain(others.into_iter().map(Lead::ask))
                .collect()
        }
        Reading::Choose(questions) | Reading::Unread(Unread::TooMany(questions)) => {
            questions.into_iter().take(2 * OTHERS).map(Lead::ask).collect()
        }
        Reading::Unread(_) => Vec::new(),
    }
}

/// The reading of the text among what it may become. Words that are a question come first, unless what they may become
/// begins with it; words that had to be corrected, a single word, or a name that is being typed, where the reading is only
/// of people, rather become something else. So do somebody or a country in words that begin an event or a phrase (`is_open`):
/// `kadınlar yüksek` is no woman called Yüksel, but the high jump.
pub(super) fn with(
    scene: &Scene<'_>,
    reading: Reading,
    mut mixed: Vec<Lead>,
    is_name: bool,
    is_open: bool,
) -> Result<Vec<Lead>, RecordsError> {
    let is_long = scene.begun.len() > 1;
    let is_word = |question: &Question| {
        let filters = &question.filters;
        let is_of_somebody = filters.athlete.is_some() || filters.country.is_some();
        !is_long && filters.athlete.is_some() || is_name && is_card(question) || is_open && is_of_somebody
    };
    let (is_sure, narrower) = match &reading {
        Reading::Clear { question, doubts } => {
            let is_as_typed = doubts.corrected.is_empty() && doubts.left_out.is_empty();
            let is_ahead = mixed.iter().take(AHEAD).any(|lead| asks(lead, question));
            let narrower = named::narrower(scene.records, question, scene.typed.today)?;
            let is_sure = is_as_typed && !is_ahead && !is_word(question);
            (is_sure, narrower)
        }
        Reading::Choose(questions) => (
            is_long && !questions.iter().all(|one| is_word(one) || is_card(one)),
            Vec::new(),
        ),
        Reading::Unread(_) => (false, Vec::new()),
    };
    let mut already = leads(reading);
    let ahead = if is_sure || is_long { AHEAD } else { BEHIND };
    let rest = mixed.split_off(ahead.min(mixed.len()));
    if is_sure {
        already.extend(mixed);
        already.extend(narrower);
        already.extend(rest);
        return Ok(already);
    }
    if !is_long {
        already.truncate(NAMESAKES);
    }
    mixed.extend(already);
    mixed.extend(rest);
    mixed.extend(narrower);
    Ok(mixed)
}

/// Whether a question is for a person's card.
fn is_card(question: &Question) -> bool {
    question
        .filters
        .athlete
        .is_some_and(|athlete| *question == Question::about(athlete))
}

fn asks(lead: &Lead, question: &Question) -> bool {
    matches!(lead, Lead::Ask(asked, _) if **asked == *question)
}
