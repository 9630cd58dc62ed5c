//! Replies of every shape in every language: a snapshot for each, which one who speaks the language can read.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use super::names;
use super::shapes::shapes;
use crate::language::Language;
use crate::query::Query;
use crate::query::eval::Outcome;
use crate::records::Records;
use crate::reply::doc::Doc;
use crate::reply::shape::{self, Sheet};
use crate::reply::title;

/// A reply as it is read.
fn shown(records: &Records, language: Language, query: &Query, outcome: &Outcome, short: bool) -> String {
    let names = names(records, language);
    let sheet = Sheet::new(names, query, outcome, short, 0);
    let mut doc = Doc::new(language);
    sheet.write(&mut doc);
    let title = shape::title(records, names.voice, query);
    assert!(title.chars().count() <= title::MAX, "{title}");
    format!(
        "= {title}\n{}\n~ {}\n",
        doc.page(0).plain(),
        shape::reading(records, names.voice, query)
    )
}

#[test]
fn every_shape_in_every_language() {
    let records = Records::open().unwrap();
    let shapes = shapes(&records);
    for &language in Language::ALL {
        let mut text = String::new();
        for (name, query, outcome) in &shapes {
            let _ = writeln!(text, "> {name}\n{}", shown(&records, language, query, outcome, false));
        }
        insta::assert_snapshot!(format!("shapes-{}", language.as_str()), text);
    }
}

#[test]
fn the_short_form_tells_the_answer_and_little_more() {
    let records = Records::open().unwrap();
    for (name, query, outcome) in shapes(&records) {
        let full = shown(&records, Language::English, &query, &outcome, false);
        let short = shown(&records, Language::English, &query, &outcome, true);
        assert_eq!(full.lines().nth(1), short.lines().nth(1), "{name}");
        assert!(short.len() <= full.len(), "{name}: {short}");
    }
}

/// The words that a file of texts says, without what stands in braces but for the words of choices.
fn words_of(language: Language, file: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/texts");
    let source = std::fs::read_to_string(folder.join(language.as_str()).join(file)).unwrap();
    let mut said = BTreeSet::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let text = match (line.split_once(" = "), line.split_once(']')) {
            (Some((_, text)), _) if !line.starts_with(' ') => text,
            (_, Some((_, text))) => text,
            _ => line,
        };
        let mut depth = 0;
        let plain: String = text
            .chars()
            .map(|c| {
                depth += i32::from(c == '{') - i32::from(c == '}');
                if depth == 0 { c } else { ' ' }
            })
            .collect();
        said.extend(words(&plain));
    }
    said
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphabetic())
        .filter(|word| word.chars().count() > 2)
        .map(str::to_lowercase)
}

#[test]
fn no_english_word_is_left_in_another_language() {
    /// Words of the languages that look like English ones.
    const SHARED: &[&str] = &["program"];
    let records = Records::open().unwrap();
    let of_english = |file| words_of(Language::English, file);
    let english: BTreeSet<String> = ["query.ftl", "shape.ftl", "reading.ftl", "common.ftl"]
        .into_iter()
        .flat_map(of_english)
        .collect();
    for language in [Language::Azerbaijani, Language::Russian, Language::Turkish] {
        let own: BTreeSet<String> = ["query.ftl", "shape.ftl", "reading.ftl", "common.ftl"]
            .into_iter()
            .flat_map(|file| words_of(language, file))
            .collect();
        for (name, query, outcome) in shapes(&records) {
            let text = shown(&records, language, &query, &outcome, false);
            let left: Vec<String> = words(&text)
                .filter(|word| english.contains(word) && !own.contains(word) && !SHARED.contains(&word.as_str()))
                .collect();
            assert!(left.is_empty(), "{}: {name}: {left:?}", language.as_str());
        }
    }
}
