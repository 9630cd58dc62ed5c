//! Writing the people and the evidence for them, in files by the first letter of their ids.

use std::collections::BTreeMap;
use std::path::Path;

use super::{Data, table};
use crate::error::Result;
use crate::people::Row;

/// Writes `people/a.csv` and the like, beside them `evidence/a.csv`, and what was linked by which rule.
///
/// # Errors
/// When a file cannot be written.
pub(super) fn write(folder: &Path, data: &Data<'_>) -> Result<()> {
    let mut people: BTreeMap<char, Vec<Vec<String>>> = BTreeMap::new();
    let mut evidence: BTreeMap<char, Vec<Vec<String>>> = BTreeMap::new();
    for (person, row) in data.people.iter().zip(data.rows) {
        let letter = letter(&row.id);
        people.entry(letter).or_default().push(cells(row));
        for (index, rule) in &person.records {
            let record = &data.world.records[*index];
            evidence.entry(letter).or_default().push(vec![
                row.id.clone(),
                format!("{}: {}", record.source, record.key),
                (*rule).to_owned(),
            ]);
        }
    }
    table(
        &folder.join("people/linked.csv"),
        &["outcome", "rule", "pairs"],
        data.counts
            .iter()
            .map(|count| vec![count.outcome.to_owned(), count.rule.to_owned(), count.pairs.to_string()]),
    )?;
    for (letter, mut rows) in people {
        rows.sort();
        let header = ["id", "name", "family", "sex", "born", "height", "weight", "also"];
        table(&folder.join(format!("people/{letter}.csv")), &header, rows)?;
    }
    for (letter, mut rows) in evidence {
        rows.sort();
        let header = ["person", "record", "rule"];
        table(&folder.join(format!("evidence/{letter}.csv")), &header, rows)?;
    }
    table(
        &folder.join("people/linked.csv"),
        &["outcome", "rule", "pairs"],
        data.counts
            .iter()
            .map(|count| vec![count.outcome.to_owned(), count.rule.to_owned(), count.pairs.to_string()]),
    )
}

/// The letter under which an id is filed; `0` for those that begin with none.
fn letter(id: &str) -> char {
    id.chars().next().filter(char::is_ascii_lowercase).unwrap_or('0')
}

fn cells(row: &Row) -> Vec<String> {
    vec![
        row.id.clone(),
        row.name.clone(),
        row.family.clone(),
        row.sex.map_or("", |sex| sex.letter()).to_owned(),
        row.born.clone(),
        row.height.clone(),
        row.weight.clone(),
        row.also.iter().cloned().collect::<Vec<_>>().join(" | "),
    ]
}
