//! What a query is about, in a few words.

use super::head::{self, Head};
use super::reading;
use super::things::Names;
use crate::language::message;
use crate::query::{Ask, Query};
use crate::reply::title::joined;

/// `🇦🇿 Azerbaijan · sports · at the Paris 2024 Olympics`; what names nobody has a medal before it.
pub(super) fn of(names: Names<'_>, query: &Query) -> String {
    let voice = names.voice;
    let head = Head::of(names, query, head::medal(query));
    let subject = head.subject();
    let about_nobody = subject.is_none();
    let mut parts: Vec<String> = subject.into_iter().collect();
    let set = &query.set;
    parts.push(match query.ask {
        Ask::Value => reading::what(names, set.show.what),
        // A country's countries are nothing that was asked for.
        Ask::List | Ask::Count | Ask::Whether | Ask::Compare if head.is_about(set.of) => {
            voice.say(message::QueryAbout { about: set.about })
        }
        Ask::List | Ask::Count | Ask::Whether | Ask::Compare => reading::kinds(names, set.of),
    });
    parts.extend(head.games.clone());
    parts.extend(head.narrowed(false));
    if about_nobody {
        // There is what is asked for.
        parts[0] = format!("🏅 {}", voice.capital(&parts[0]));
    }
    joined(&parts)
}
