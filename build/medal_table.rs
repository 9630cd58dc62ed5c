//! `games/<id>/table.csv`: the official medal table.

use rusqlite::params;

use super::keys::Once;
use super::world::World;
use super::{Error, cells, sheet};

const COLUMNS: &[&str] = &["noc", "rank", "gold", "silver", "bronze"];

/// Fills `official_table` for one Games.
pub fn load(world: &World<'_>, games: i64, file: &str) -> Result<(), Error> {
    let mut committees = Once::default();
    let mut ranked = Vec::new();
    sheet::read(world.folder, file, COLUMNS, &world.faults, |row| {
        let country = row.need("noc", |code| {
            committees.note(code, row.line)?;
            world.countries.find(code)
        });
        let rank = row.maybe("rank", cells::place);
        let [gold, silver, bronze] = ["gold", "silver", "bronze"].map(|medal| row.need(medal, cells::count));
        let (Some(country), Some(gold), Some(silver), Some(bronze)) = (country, gold, silver, bronze) else {
            return Ok(());
        };
        if gold == 0 && silver == 0 && bronze == 0 {
            row.fault_row("is a line without a medal");
        }
        if let Some(rank) = rank {
            ranked.push(((gold, silver, bronze), rank, row.line));
        }
        world
            .conn
            .prepare_cached(
                "INSERT OR IGNORE INTO official_table (games, country, rank, gold, silver, bronze)
                 VALUES (?, ?, ?, ?, ?, ?)",
            )?
            .execute(params![games, country, rank, gold, silver, bronze])?;
        Ok(())
    })?;
    for (line, reason) in misplaced(ranked) {
        world.fault_cell(file, line, "rank", reason);
    }
    Ok(())
}

/// The lines whose rank is not the one that gold, then silver, then bronze give among the ranked; equals share a rank,
/// and the ranks they take up are left out.
fn misplaced(mut ranked: Vec<((u32, u32, u32), u32, u64)>) -> Vec<(u64, String)> {
    ranked.sort_by(|a, b| b.0.cmp(&a.0).then(a.2.cmp(&b.2)));
    let mut wrong = Vec::new();
    let mut right = 1;
    for (position, (medals, rank, line)) in ranked.iter().enumerate() {
        if position > 0 && ranked[position - 1].0 != *medals {
            right = position as u32 + 1;
        }
        if *rank != right {
            wrong.push((*line, format!("{rank} should be {right} by gold, silver and bronze")));
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_share_a_rank_and_the_next_is_left_out() {
        let shared = vec![
            ((1, 0, 0), 2, 3),
            ((2, 0, 0), 1, 2),
            ((1, 0, 0), 2, 4),
            ((0, 5, 0), 4, 5),
        ];
        assert_eq!(misplaced(shared), vec![]);
        let wrong = vec![((2, 2, 3), 1, 2), ((2, 2, 3), 2, 3), ((0, 0, 1), 3, 4)];
        assert_eq!(
            misplaced(wrong),
            vec![(3, "2 should be 1 by gold, silver and bronze".to_owned())]
        );
    }
}
