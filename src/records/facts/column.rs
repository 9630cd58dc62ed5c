//! A column: an array of little-endian numbers that is read where it lies.

use std::fmt;
use std::ops::Range;

/// A number that columns are made of.
pub trait Value: Copy + Ord + Into<i64> + 'static {
    /// Its bytes.
    type Cell: Copy + 'static;
    /// How many these are.
    const WIDTH: usize;

    /// The cells in bytes; what is left over is left out.
    fn cells(bytes: &[u8]) -> &[Self::Cell];

    /// The number in a cell.
    fn read(cell: Self::Cell) -> Self;
}

macro_rules! values {
    ($($value:ty: $width:literal,)*) => {$(
        impl Value for $value {
            type Cell = [u8; $width];
            const WIDTH: usize = $width;

            #[inline]
            fn cells(bytes: &[u8]) -> &[Self::Cell] {
                bytes.as_chunks().0
            }

            #[inline]
            fn read(cell: Self::Cell) -> Self {
                Self::from_le_bytes(cell)
            }
        }
    )*};
}
values! {
    u8: 1,
    u16: 2,
    u32: 4,
    i32: 4,
}

/// A column of a table, or a stretch of one.
pub struct Column<'f, T: Value> {
    cells: &'f [T::Cell],
}

impl<T: Value> Clone for Column<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Value> Copy for Column<'_, T> {}

impl<T: Value> fmt::Debug for Column<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.len(), std::any::type_name::<T>())
    }
}

impl<'f, T: Value> Column<'f, T> {
    pub(super) fn new(bytes: &'f [u8]) -> Self {
        Self { cells: T::cells(bytes) }
    }

    /// How many rows it has.
    #[inline]
    pub fn len(self) -> usize {
        self.cells.len()
    }

    /// Whether it has none.
    #[inline]
    pub fn is_empty(self) -> bool {
        self.cells.is_empty()
    }

    /// The number in a row, if there is such a row.
    #[inline]
    pub fn get(self, at: usize) -> Option<T> {
        self.cells.get(at).map(|cell| T::read(*cell))
    }

    /// The number in a row that is there, as every position is that the facts give.
    ///
    /// # Panics
    /// When there is no such row, as a slice does.
    #[inline]
    pub fn at(self, at: usize) -> T {
        T::read(self.cells[at])
    }

    /// The numbers from the first row to the last.
    #[inline]
    pub fn iter(self) -> impl ExactSizeIterator<Item = T> + DoubleEndedIterator + Clone + 'f {
        self.cells.iter().map(|cell| T::read(*cell))
    }

    /// A stretch of rows.
    ///
    /// # Panics
    /// When there are no such rows, as a slice does.
    #[inline]
    pub fn within(self, rows: Range<usize>) -> Self {
        Self {
            cells: &self.cells[rows],
        }
    }

    /// How many rows from the first on fulfil what the later ones do not.
    #[inline]
    pub fn partition_point(self, mut holds: impl FnMut(T) -> bool) -> usize {
        self.cells.partition_point(|cell| holds(T::read(*cell)))
    }
}

impl Column<'_, u32> {
    /// In a column of where things begin: where the rows of one thing are. None, where there is no such thing.
    #[inline]
    pub(super) fn span(self, of: usize) -> Range<usize> {
        match (self.get(of), self.get(of.saturating_add(1))) {
            (Some(first), Some(end)) => first as usize..end as usize,
            _ => 0..0,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_where_they_lie() {
        let bytes = [1, 0, 2, 1, 255, 255, 9];
        let column = Column::<u16>::new(&bytes);
        assert_eq!(column.len(), 3);
        assert_eq!(column.iter().collect::<Vec<_>>(), [1, 258, 65535]);
        assert_eq!((column.at(1), column.get(3)), (258, None));
        assert_eq!(column.within(1..3).iter().rev().collect::<Vec<_>>(), [65535, 258]);
        assert_eq!(column.partition_point(|number| number < 258), 1);
        assert_eq!(Column::<i32>::new(&(-7_i32).to_le_bytes()).at(0), -7);
    }

    #[test]
    fn spans_lie_between_beginnings() {
        let bytes: Vec<u8> = [0_u32, 2, 2, 5].into_iter().flat_map(u32::to_le_bytes).collect();
        let column = Column::<u32>::new(&bytes);
        let spans: Vec<_> = (0..4).map(|of| column.span(of)).collect();
        assert_eq!(spans, [0..2, 2..2, 2..5, 0..0]);
        assert_eq!(column.span(usize::MAX), 0..0);
    }
}
