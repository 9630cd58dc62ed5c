//! How wide the rows of a table are, with cells that take several columns and rows.

/// The cells of a table so far.
#[derive(Debug, Default)]
pub struct Grid {
    /// How many columns its rows have, once there was one.
    columns: Option<usize>,
    /// For each column, how many rows its cell still takes, the row being laid among them.
    reach: Vec<usize>,
    /// The columns that are taken in the row being laid.
    width: usize,
}

impl Grid {
    pub fn has_rows(&self) -> bool {
        self.columns.is_some()
    }

    pub fn start_row(&mut self) {
        self.reach.iter_mut().for_each(|rows| *rows = rows.saturating_sub(1));
        self.width = 0;
        self.pass_over();
    }

    /// Lays a cell that takes so many columns and rows.
    pub fn cell(&mut self, across: usize, down: usize) {
        let end = self.width + across;
        if end > self.reach.len() {
            self.reach.resize(end, 0);
        }
        self.reach[self.width..end].fill(down);
        self.width = end;
        self.pass_over();
    }

    /// Ends a row and gives its columns, which have to be as many as in the rows before.
    pub fn end_row(&mut self) -> Result<usize, String> {
        let columns = *self.columns.get_or_insert(self.width);
        if self.width == columns {
            Ok(columns)
        } else {
            Err(format!("a row of {} columns in a table of {columns}", self.width))
        }
    }

    /// Goes on past the columns that cells from above take.
    fn pass_over(&mut self) {
        while self.reach.get(self.width).is_some_and(|rows| *rows > 0) {
            self.width += 1;
        }
    }
}
