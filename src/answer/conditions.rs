//! Conditions of SQL with their parameters. Only what is asked for becomes a condition, so that the query planner sees
//! which index serves.

use rusqlite::types::Value;

use crate::question::{Day, Filters};
use crate::records::{Catalog, CountryId, EventId, GamesId, PersonId, SportId};

use super::scope::{family, games_in_scope};

/// Conditions that must all hold.
#[derive(Debug, Default, Clone)]
pub(super) struct Conditions {
    sql: String,
    values: Vec<Value>,
}

impl Conditions {
    /// Adds a condition without a parameter.
    pub fn plain(&mut self, condition: &str) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
    }

    /// Adds a condition with one parameter, `column = ?`.
    pub fn equal(&mut self, condition: &str, value: impl Into<Value>) {
        self.plain(condition);
        self.values.push(value.into());
    }

    /// Adds that a column is one of these ids.
    pub fn within<I: RowId>(&mut self, column: &str, ids: &[I]) {
        match ids {
            [one] => self.equal(&format!("{column} = ?"), one.number()),
            _ => self.equal(
                &format!("{column} IN (SELECT value FROM json_each(?))"),
                id_list(ids.iter().map(|id| id.number())),
            ),
        }
    }

    /// The Games of the filters, unless they span all.
    pub fn games(&mut self, column: &str, filters: &Filters, catalog: &Catalog) {
        let spans_all = filters.games.is_empty()
            && filters.kind.is_none()
            && filters.season.is_none()
            && filters.years.is_none()
            && !matches!(filters.date, Some(Day::Until(_)));
        if !spans_all {
            self.within(column, &games_in_scope(filters, catalog));
        }
    }

    /// The sport of the filters with its disciplines.
    pub fn sport(&mut self, column: &str, filters: &Filters, catalog: &Catalog) {
        if let Some(sport) = filters.sport {
            self.within(column, &family(catalog, sport));
        }
    }

    /// None of the committees that are left out.
    pub fn except(&mut self, column: &str, filters: &Filters) {
        if !filters.except.is_empty() {
            self.equal(
                &format!("{column} NOT IN (SELECT value FROM json_each(?))"),
                id_list(filters.except.iter().map(|id| id.number())),
            );
        }
    }

    /// The conditions, to be written after `WHERE` and a first condition; each begins with `AND`.
    pub fn sql(&self) -> &str {
        &self.sql
    }

    /// The parameters, in the order of the conditions.
    pub fn values(&self) -> &[Value] {
        &self.values
    }
}

/// Ids as the JSON that `json_each` reads: `[1,2]`.
pub(super) fn id_list(ids: impl Iterator<Item = i64>) -> String {
    let ids: Vec<String> = ids.map(|id| id.to_string()).collect();
    format!("[{}]", ids.join(","))
}

/// An id of a row.
pub(super) trait RowId: Copy {
    /// The number in the column.
    fn number(self) -> i64;
}

macro_rules! row_ids {
    ($($id:ty),*) => {$(
        impl RowId for $id {
            fn number(self) -> i64 {
                self.0
            }
        }
    )*};
}

row_ids!(CountryId, EventId, GamesId, PersonId, SportId);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_asked_becomes_a_condition() {
        let mut conditions = Conditions::default();
        assert_eq!(conditions.sql(), "");
        conditions.plain("r.date IS NOT NULL");
        conditions.within("r.games", &[GamesId(7)]);
        conditions.within("r.event", &[EventId(3), EventId(5)]);
        assert_eq!(
            conditions.sql(),
            " AND r.date IS NOT NULL AND r.games = ? AND r.event IN (SELECT value FROM json_each(?))"
        );
        assert_eq!(
            conditions.values(),
            [Value::Integer(7), Value::Text("[3,5]".to_owned())]
        );
    }

    #[test]
    fn ids_are_listed_as_json() {
        for (ids, expected) in [(vec![], "[]"), (vec![4], "[4]"), (vec![4, -1, 9], "[4,-1,9]")] {
            assert_eq!(id_list(ids.into_iter()), expected);
        }
    }
}
