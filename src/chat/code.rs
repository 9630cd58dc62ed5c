//! What stands behind buttons and links: codes, and short keys of those that are too long.

use std::borrow::Cow;

use super::Podium;
use crate::query::{self, Query};
use crate::question::to_link;
use crate::state::Key;

/// The longest code that stands behind a button as it is: what else a button tells takes the rest of its 64 bytes.
const MAX_BYTES: usize = 58;

/// Whether a text is a code, or looks like one, and so has no words.
pub(super) fn is_code(text: &str) -> bool {
    text.starts_with('?') || query::code::is_code(text)
}

impl Podium {
    /// The text that asks a query, to stand behind a button or a link: its code, or a short key of one that is too long
    /// for either, which is kept for as long as it is used. `None` for a query that has neither; and after a fault,
    /// which is logged.
    ///
    /// It may write to the disk: never call it on a thread that serves others.
    pub fn behind_button(&self, query: &Query) -> Option<String> {
        let code = query::code::write(query, &self.records);
        let code = code
            .inspect_err(|error| fault(error, "a code could not be made"))
            .ok()??;
        if code.len() <= MAX_BYTES && to_link(&code).is_some() {
            return Some(code);
        }
        let key = self.store.keep_code(&code);
        let key = key
            .inspect_err(|error| fault(error, "a code could not be kept"))
            .ok()??;
        Some(format!("{}{}", query::code::SHORT, key.as_str()))
    }

    /// The query that a text asks which [`Podium::behind_button`] made. `None` for any other, for a short key that is
    /// not kept, and after a fault, which is logged.
    pub fn asked_by_button(&self, text: &str) -> Option<Query> {
        let query = query::code::read(&self.whole(text), &self.records);
        query
            .inspect_err(|error| fault(error, "a code could not be read"))
            .ok()?
    }

    /// The code that a short key stands for; any other text, and a key that is not kept, as it is.
    pub(super) fn whole<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let Some(key) = text.strip_prefix(query::code::SHORT).and_then(Key::new) else {
            return Cow::Borrowed(text);
        };
        let code = self.store.code(key);
        let code = code.inspect_err(|error| fault(error, "a code is not known")).ok();
        code.flatten().map_or(Cow::Borrowed(text), Cow::Owned)
    }
}

fn fault(error: &(dyn std::error::Error + 'static), what: &str) {
    tracing::error!(error, "{what}");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    use super::*;
    use crate::chat::Request;
    use crate::query::arbitrary::queries;
    use crate::query::{About, Filter, Kind, Set, Thing};
    use crate::question::from_link;
    use crate::reply::{Outcome, Scene};
    use crate::state::Store;

    /// Medals of so many events.
    fn medals(podium: &Podium, events: usize) -> Query {
        let events = podium.records.catalog().events().iter().take(events);
        let events = events.map(|event| Thing::Event(event.id)).collect();
        Set::all(About::Medals, Kind::Medal)
            .only(Filter::Is(events))
            .list()
            .normal()
    }

    #[test]
    fn a_long_code_has_a_short_key_that_is_known_after_a_restart() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("state.sqlite3");
        let podium = Podium::with_store(Store::open(&path).unwrap()).unwrap();
        let (short, long) = (medals(&podium, 3), medals(&podium, 12));
        let behind = [&short, &long].map(|query| podium.behind_button(query).unwrap());
        assert!(behind[0].starts_with("!lMm e~"), "{}", behind[0]);
        assert!(behind[1].starts_with("!~") && behind[1].len() == 12, "{}", behind[1]);
        assert_eq!(podium.behind_button(&long).as_ref(), Some(&behind[1]));
        drop(podium);

        let podium = Podium::with_store(Store::open(&path).unwrap()).unwrap();
        for (text, query) in behind.iter().zip([short, long]) {
            assert_eq!(podium.asked_by_button(text), Some(query));
        }
        assert!(podium.whole(&behind[1]).starts_with("!lMm e~"));
        for text in ["!~0000000000", "!~", "!~abc", "judo", "?t k=p"] {
            assert_eq!(podium.whole(text), text);
            assert_eq!(podium.asked_by_button(text), None);
        }
    }

    /// Until queries are answered, the codes of questions are.
    #[test]
    fn a_short_key_asks_what_its_code_asks() {
        let podium = Podium::open().unwrap();
        let key = podium.store.keep_code("?t k=p").unwrap().unwrap();
        let ask = |text: &str| podium.answer(&Request::new(text, Scene::Private));
        let reply = ask(&format!("!~{}", key.as_str()));
        assert_eq!(reply.outcome, Outcome::Answer);
        assert_eq!(reply, ask("?t k=p"));
        assert_eq!(ask("!~0000000000").outcome, Outcome::Decline);
    }

    #[test]
    fn every_query_stands_behind_a_button_and_a_link() {
        let podium = Podium::open().unwrap();
        let queries = queries(&podium.records);
        let mut runner = TestRunner::deterministic();
        let mut short = 0;
        for _ in 0..500 {
            let query = queries.new_tree(&mut runner).unwrap().current();
            let Some(text) = podium.behind_button(&query) else {
                assert_eq!(query::code::write(&query, &podium.records).unwrap(), None);
                continue;
            };
            assert!(text.len() <= MAX_BYTES && is_code(&text), "{text}");
            let link = to_link(&text).unwrap();
            assert_eq!(from_link(&link).as_ref(), Some(&text));
            assert_eq!(podium.asked_by_button(&text), Some(query.normal()), "{text}");
            short += usize::from(text.starts_with("!~"));
        }
        assert!((100..400).contains(&short), "{short}");
    }
}
