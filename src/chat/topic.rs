//! Topics of the examples, as people name them.

use crate::language::Language;
use crate::names;
use crate::records::{Catalog, Example};

/// The topic of a language that words name, in whichever language: the one that is called so, or else the first that
/// begins so, or has all of the words.
pub(super) fn find<'a>(catalog: &'a Catalog, language: Language, words: &str) -> Option<&'a str> {
    let others = Language::ALL.iter().copied().filter(|&other| other != language);
    let at = std::iter::once(language)
        .chain(others)
        .find_map(|language| among(&names_of(catalog.examples_in(language)), words))?;
    // Topics stand in the same order in every language.
    names_of(catalog.examples_in(language)).get(at).copied()
}

/// The topics of the examples, in their order.
fn names_of(examples: &[Example]) -> Vec<&str> {
    let topics = examples.chunk_by(|one, next| one.topic == next.topic);
    topics
        .filter_map(|examples| examples.first())
        .map(|example| example.topic.as_str())
        .collect()
}

/// Which of several topics words name.
fn among(topics: &[&str], words: &str) -> Option<usize> {
    let folded = |text: &str| -> Vec<String> { names::words(text).into_iter().map(|word| word.folded).collect() };
    let wanted = folded(words);
    if wanted.is_empty() {
        return None;
    }
    let topics: Vec<Vec<String>> = topics.iter().map(|topic| folded(topic)).collect();
    let first = |fits: &dyn Fn(&[String]) -> bool| topics.iter().position(|has| fits(has));
    first(&|has| has == wanted)
        .or_else(|| first(&|has| has.join(" ").starts_with(&wanted.join(" "))))
        .or_else(|| first(&|has| wanted.iter().all(|word| has.contains(word))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_are_found_as_people_name_them() {
        let topics = ["Medal tables", "Medals", "Follow-ups", "Most and fewest"];
        for (words, topic) in [
            ("Medal tables", Some("Medal tables")),
            ("MEDALS", Some("Medals")),
            ("medal", Some("Medal tables")),
            ("tables", Some("Medal tables")),
            ("followups", None),
            ("follow ups", Some("Follow-ups")),
            ("fewest", Some("Most and fewest")),
            ("moon", None),
            ("-", None),
            ("", None),
        ] {
            assert_eq!(among(&topics, words).map(|at| topics[at]), topic, "{words:?}");
        }
    }
}
