//! The plural forms that each language must have where it has any.
//!
//! From the plural rules of the Unicode CLDR: Russian tells apart one (1, 21), few (2-4, 22-24) and many; Azerbaijani and
//! Turkish nouns do not change behind a number, and Azerbaijani has four endings of ordinals.

use super::read::Message;

/// What a choice by number is known by.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Notes each choice by number in a message that lacks a form of its language.
pub fn check(language: &str, id: &str, message: &Message, faults: &mut Vec<String>) {
    for select in &message.selects {
        if !select.keys.iter().any(|key| CATEGORIES.contains(&key.as_str())) {
            continue;
        }
        let needed: &[&str] = match (language, select.ordinal) {
            ("en", true) => &["one", "two", "few", "other"],
            ("az", true) => &["one", "few", "many", "other"],
            ("ru", false) => &["one", "few"],
            (_, false) => &["one", "other"],
            (_, true) => &["other"],
        };
        let mut missing: Vec<&str> = needed
            .iter()
            .filter(|key| !select.keys.contains(**key))
            .copied()
            .collect();
        // Numbers with a fraction, which nothing here counts by, have the form "other".
        if language == "ru" && !select.ordinal && !["many", "other"].iter().any(|key| select.keys.contains(*key)) {
            missing.push("many");
        }
        if !missing.is_empty() {
            faults.push(format!(
                "{}: '{id}' lacks the plural forms {}",
                message.file,
                missing.join(", ")
            ));
        }
    }
}
