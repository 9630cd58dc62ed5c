//! The questions, as `questions.csv`, `fresh.csv` and `blind.csv` hold them.
//!
//! Those of `fresh.csv` were written by somebody who had not read the lexicon, after the others had been answered, and
//! those of `blind.csv` in the same way after those.
//!
//! A row is one question in the four languages, as people type it, with what its answer must say. `before` names the row
//! that is asked before it, for a question that leans on another.

use podium::records::Language;

use crate::expected::{Expected, Fault};
use crate::language::ALL;

/// One question in all languages.
#[derive(Debug)]
pub struct Row {
    pub id: String,
    /// What sort of question it is.
    pub kind: String,
    /// The row that is asked before this one.
    pub before: Option<String>,
    texts: [String; 4],
    pub expected: Expected,
}

impl Row {
    /// How it is asked in a language.
    pub fn text(&self, language: Language) -> &str {
        &self.texts[language as usize]
    }
}

/// All rows, in the order of the files.
pub fn rows() -> Vec<Row> {
    let files = [
        include_str!("questions.csv"),
        include_str!("fresh.csv"),
        include_str!("blind.csv"),
    ];
    files.into_iter().flat_map(rows_of).collect()
}

/// The rows of one file.
fn rows_of(file: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let header = reader.headers().expect("a header").iter().collect::<Vec<_>>().join(",");
    assert_eq!(header, "id,kind,before,en,az,ru,tr,expects");
    reader.records().map(|record| row(&record.expect("a row"))).collect()
}

fn row(record: &csv::StringRecord) -> Row {
    let cell = |at: usize| record[at].to_owned();
    let expected: Result<Expected, Fault> = Expected::read(&record[7]);
    Row {
        id: cell(0),
        kind: cell(1),
        before: Some(cell(2)).filter(|before| !before.is_empty()),
        texts: [3, 4, 5, 6].map(cell),
        expected: expected.unwrap_or_else(|fault| panic!("{}: {fault}", &record[0])),
    }
}

#[test]
fn every_row_is_whole_and_stands_after_the_one_it_leans_on() {
    let rows = rows();
    assert!(rows.len() >= 440, "{} rows", rows.len());
    for (at, row) in rows.iter().enumerate() {
        let earlier = &rows[..at];
        assert!(!earlier.iter().any(|other| other.id == row.id), "{} twice", row.id);
        if let Some(before) = &row.before {
            assert!(earlier.iter().any(|other| &other.id == before), "{}: {before}", row.id);
        }
        for language in ALL {
            let text = row.text(language);
            assert!(
                !text.trim().is_empty(),
                "{} is not asked in {}",
                row.id,
                language.as_str()
            );
            let is_asked = |other: &&Row| other.before == row.before && other.text(language) == text;
            assert!(
                !earlier.iter().any(|other| is_asked(&other)),
                "{} is asked before: {text}",
                row.id
            );
        }
    }
}
