//! Answers to choose from, in any chat: what inline mode shows.

use super::keyboard::Under;
use super::methods::{AnswerInline, StartButton};
use super::post::Post;
use super::route::Suggest;
use super::wording;
use crate::chat::Suggestions;
use crate::preferences::Form;
use crate::question::to_link;

/// How many answers are given at a time; Telegram asks for more as one scrolls.
pub(super) const PAGE: usize = 8;
/// How many are given in all.
pub(super) const MOST: usize = 50;

/// How long Telegram may keep a list, in seconds. What is known changes with the program only, but settings may change.
const CACHE_SECONDS: u32 = 300;

/// What starts the bot without a question.
const NO_QUESTION: &str = "inline";

/// The list for a query: what was found, as messages ready to be sent, and a button that asks the bot itself.
///
/// It is for this person alone, for language and country are theirs.
pub(super) fn answer(post: &Post, suggest: &Suggest, found: &Suggestions) -> AnswerInline {
    let from = suggest.from;
    let results: Vec<_> = found
        .replies
        .iter()
        .zip(from..MOST)
        .map(|(reply, at)| {
            let under = Under {
                kind: post.listed_kind(reply),
                // Whoever pages through it, whatever they prefer, sees the same.
                form: Some(Form::Short),
                owner: Some(suggest.person),
                is_inline: true,
            };
            post.article(reply, at, under)
        })
        .collect();
    let next = from + results.len();
    let next_offset = if found.more && next < MOST {
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
