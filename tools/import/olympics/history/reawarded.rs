//! Medals that were decided anew after the source was made, from a table kept by hand.

use std::collections::HashMap;

use crate::error::Result;
use crate::model::Medal;
use crate::read::Table;

/// A medal decided anew.
#[derive(Debug, Clone)]
pub struct Decision {
    pub noc: String,
    /// The source's id of an athlete; empty for a team.
    pub athlete: String,
    pub was: Option<Medal>,
    pub is: Option<Medal>,
    pub decided: String,
    pub reason: String,
}

/// The decisions by the source's id of the event.
///
/// # Errors
/// When the table is malformed.
pub fn read() -> Result<HashMap<String, Vec<Decision>>> {
    let table = Table::text("tables/reawarded.csv", include_str!("../../tables/reawarded.csv"))?.require(&[
        "result_id",
        "noc",
        "athlete",
        "was",
        "is",
        "decided",
        "reason",
    ])?;
    let mut decisions: HashMap<String, Vec<Decision>> = HashMap::new();
    for row in &table.rows {
        let medal = |column: &str| -> Result<Option<Medal>> {
            match row.get(column)? {
                "none" => Ok(None),
                cell => Medal::read(cell)
                    .map(Some)
                    .ok_or_else(|| row.fault(format!("'{cell}' is no medal"))),
            }
        };
        decisions
            .entry(row.get("result_id")?.to_owned())
            .or_default()
            .push(Decision {
                noc: row.get("noc")?.to_owned(),
                athlete: row.get("athlete")?.to_owned(),
                was: medal("was")?,
                is: medal("is")?,
                decided: row.get("decided")?.to_owned(),
                reason: row.get("reason")?.to_owned(),
            });
    }
    Ok(decisions)
}
