//! What became of each question, as a table.

use std::io::Write;

use super::Scored;

/// Writes a row for each question, as CSV with a line of names.
pub fn write_csv(scored: &[Scored], out: impl Write) -> csv::Result<()> {
    let mut writer = csv::Writer::from_writer(out);
    writer.write_record([
        "id",
        "kind",
        "verdict",
        "in_first_line",
        "outcome",
        "elapsed_us",
        "question",
        "expected",
        "reading",
        "first_line",
    ])?;
    for one in scored {
        writer.write_record([
            one.question.id.as_str(),
            &one.question.kind,
            one.verdict.as_str(),
            if one.at_once { "yes" } else { "no" },
            one.outcome.as_str(),
            &one.elapsed.as_micros().to_string(),
            &one.question.question,
            &one.question.expected.join(" | "),
            &one.reading,
            &one.first_line,
        ])?;
    }
    writer.flush()?;
    Ok(())
}
