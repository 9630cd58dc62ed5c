//! Topics of the examples, as people name them.

use crate::names;
use crate::records::Example;

/// The topic that words name: the one that is called so, or else the first that begins so, or has all of the words.
pub(super) fn find<'a>(examples: &'a [Example], words: &str) -> Option<&'a str> {
    let folded = |text: &str| -> Vec<String> { names::words(text).into_iter().map(|word| word.folded).collect() };
    let wanted = folded(words);
    let topics: Vec<(&str, Vec<String>)> = examples
        .chunk_by(|one, next| one.topic == next.topic)
        .filter_map(|examples| examples.first())
        .map(|example| (example.topic.as_str(), folded(&example.topic)))
        .collect();
    let first = |fits: &dyn Fn(&[String]) -> bool| topics.iter().find(|(_, has)| fits(has)).map(|(topic, _)| *topic);
    if wanted.is_empty() {
        return None;
    }
    first(&|has| has == wanted)
        .or_else(|| first(&|has| has.join(" ").starts_with(&wanted.join(" "))))
        .or_else(|| first(&|has| wanted.iter().all(|word| has.contains(word))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn topics_are_found_as_people_name_them() {
        let example = |topic: &str| Example {
            topic: topic.to_owned(),
            question: String::new(),
            leans: false,
            shows: String::new(),
        };
        let examples = [
            "Medal tables",
            "Medal tables",
            "Medals",
            "Follow-ups",
            "Most and fewest",
        ]
        .map(example);
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
            assert_eq!(find(&examples, words), topic, "{words:?}");
        }
    }
}
