//! Answers to choose from, in any chat: what inline mode shows.

use super::content::Kind;
use super::keyboard::Under;
use super::methods::{AnswerInline, Article, StartButton};
use super::target::Suggest;
use super::wording;
use crate::chat::Suggestions;
use crate::preferences::Form;
use crate::question::to_link;
use crate::reply::Reply;

/// How many answers are given at a time; Telegram asks for more as one scrolls.
pub(in crate::telegram) const LISTED_AT_ONCE: usize = 8;
/// How many are given in all.
pub(in crate::telegram) const MOST_LISTED: usize = 50;

/// How long Telegram may keep a list, in seconds. What is known changes with the program only, but settings may change.
const CACHE_SECONDS: u32 = 300;

/// What starts the bot without a question.
const NO_QUESTION: &str = "inline";

/// What stands under an answer of a list: whoever pages through it, whatever they prefer, sees the same.
pub(super) fn under(suggest: &Suggest, kind: Kind) -> Under {
    Under {
        kind,
        form: Some(Form::Short),
        owner: Some(suggest.person),
        is_inline: true,
    }
}

/// The list for a query: what was found, as messages ready to be sent, each made at its place, and a button that asks
/// the bot itself.
///
/// It is for this person alone, for language and country are theirs.
pub(super) fn answer(
    suggest: &Suggest,
    found: &Suggestions,
    article: impl Fn(&Reply, usize) -> Article,
) -> AnswerInline {
    let from = suggest.from;
    let results: Vec<_> = found
        .replies
        .iter()
        .zip(from..MOST_LISTED)
        .map(|(reply, at)| article(reply, at))
        .collect();
    let next = from + results.len();
    let next_offset = if found.more && next < MOST_LISTED {
        next.to_string()
    } else {
        String::new()
    };
    let found_some = !results.is_empty() || from > 0;
    AnswerInline {
        inline_query_id: suggest.id.clone(),
        results,
        cache_time: CACHE_SECONDS,
        is_personal: true,
        next_offset,
        button: StartButton {
            text: wording::open(found.language, !suggest.text.is_empty(), found_some),
            start_parameter: to_link(&suggest.text).unwrap_or_else(|| NO_QUESTION.to_owned()),
        },
    }
}
