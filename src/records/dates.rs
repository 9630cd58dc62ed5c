//! Days in the database are text, `2024-09-03`.

use jiff::civil::Date;
use rusqlite::Row;
use rusqlite::types::Type;

/// The day in a column that may be NULL. Text that is no day is an error.
pub fn maybe_date_at(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Date>> {
    let Some(text) = row.get_ref(column)?.as_str_or_null()? else {
        return Ok(None);
    };
    match text.parse() {
        Ok(date) => Ok(Some(date)),
        Err(error) => Err(rusqlite::Error::FromSqlConversionFailure(
            column,
            Type::Text,
            Box::new(error),
        )),
    }
}

/// The day in a column. NULL and text that is no day are errors.
pub fn date_at(row: &Row<'_>, column: usize) -> rusqlite::Result<Date> {
    maybe_date_at(row, column)?
        .ok_or_else(|| rusqlite::Error::InvalidColumnType(column, "a day".to_owned(), Type::Null))
}
