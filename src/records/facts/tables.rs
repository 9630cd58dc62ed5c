//! The tables of columns, cut out of the bytes and checked.

use super::FactsError;
use super::column::{Column, Value};
use super::layout::{ALIGN, Bound, HEAD, MAGIC, SHAPE, Table, checksum, layout};

/// How many rows each table has, as the head says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts([u32; Table::ALL.len()]);

impl Counts {
    /// Reads the head.
    fn read(bytes: &[u8]) -> Result<Self, FactsError> {
        let (head, _) = bytes.split_at_checked(HEAD).ok_or(FactsError::Short(bytes.len()))?;
        let (magic, numbers) = head.split_at(MAGIC.len());
        if *magic != MAGIC {
            return Err(FactsError::Magic);
        }
        let numbers = Column::<u32>::new(numbers);
        if numbers.at(0) != SHAPE {
            return Err(FactsError::Shape);
        }
        // The head is as long as this needs.
        let mut counts = [0; Table::ALL.len()];
        for (count, number) in counts.iter_mut().zip(numbers.within(1..1 + Table::ALL.len()).iter()) {
            *count = number;
        }
        if numbers.at(1 + Table::ALL.len()) != checksum(&head[..HEAD - 4]) {
            return Err(FactsError::Head);
        }
        Ok(Self(counts))
    }

    /// How many rows a table has.
    pub(super) fn of(&self, table: Table) -> u32 {
        self.0[table as usize]
    }
}

/// Cuts the columns from the bytes one after the other.
struct Cutter<'f> {
    bytes: &'f [u8],
    at: usize,
    counts: Counts,
}

impl<'f> Cutter<'f> {
    fn column<T: Value>(
        &mut self,
        table: Table,
        bound: Bound,
        name: &'static str,
    ) -> Result<Column<'f, T>, FactsError> {
        // Rows are counted in 32 bits and columns in a few: no sum of them overflows 64.
        let from = self.at.next_multiple_of(ALIGN);
        let end = from + self.counts.of(table) as usize * T::WIDTH;
        let bytes = self.bytes.get(from..end).ok_or(FactsError::Short(self.bytes.len()))?;
        self.at = end;
        let column = Column::new(bytes);
        check(column, bound, &self.counts).map_err(|value| FactsError::Column { name, value })?;
        Ok(column)
    }

    fn end(self) -> Result<(), FactsError> {
        if self.at == self.bytes.len() {
            Ok(())
        } else {
            Err(FactsError::Long(self.bytes.len() - self.at))
        }
    }
}

/// Makes sure that a column holds what it may; if not, gives a number in it that it may not hold.
fn check<T: Value>(column: Column<'_, T>, bound: Bound, counts: &Counts) -> Result<(), i64> {
    let (least, most) = match bound {
        Bound::Any => return Ok(()),
        Bound::UpTo(most) => (0, i64::from(most)),
        Bound::Id(of) => (1, i64::from(counts.of(of))),
        Bound::Position(of) => (0, i64::from(counts.of(of)) - 1),
        Bound::Offsets(of) => return check_offsets(column, counts.of(of)),
    };
    // Compared as they are, many at once, and widened at the end.
    let mut values = column.iter();
    let Some(first) = values.next() else { return Ok(()) };
    let (lowest, highest) = values.fold((first, first), |(low, high), value| (low.min(value), high.max(value)));
    let (lowest, highest): (i64, i64) = (lowest.into(), highest.into());
    match (lowest < least, highest > most) {
        (false, false) => Ok(()),
        (true, _) => Err(lowest),
        (false, true) => Err(highest),
    }
}

/// Makes sure that each thing's rows end where the next one's begin, and that all are reached.
fn check_offsets<T: Value>(column: Column<'_, T>, rows: u32) -> Result<(), i64> {
    let number = |at| column.get(at).map_or(-1, Into::into);
    let last = number(column.len().wrapping_sub(1));
    if number(0) != 0 {
        Err(number(0))
    } else if last != i64::from(rows) || !column.iter().is_sorted() {
        Err(last)
    } else {
        Ok(())
    }
}

macro_rules! readers {
    ($($(#[$doc:meta])* $Table:ident $table:ident {
        $($(#[$about:meta])* $column:ident: $value:ident = $bound:ident $(($of:expr))?,)*
    })*) => {
        $(
            $(#[$doc])*
            #[derive(Debug, Clone, Copy)]
            pub struct $Table<'f> {
                $($(#[$about])* pub $column: Column<'f, $value>,)*
            }
        )*

        /// Every table of the facts.
        #[derive(Debug, Clone, Copy)]
        pub(super) struct Tables<'f> {
            pub(super) counts: Counts,
            $(pub(super) $table: $Table<'f>,)*
        }

        impl<'f> Tables<'f> {
            /// Finds the columns in the bytes, and checks what they hold.
            pub(super) fn read(bytes: &'f [u8]) -> Result<Self, FactsError> {
                let counts = Counts::read(bytes)?;
                let mut cutter = Cutter { bytes, at: HEAD, counts };
                let tables = Self {
                    counts,
                    $($table: $Table {
                        $($column: cutter.column(
                            Table::$Table,
                            Bound::$bound $(($of))?,
                            concat!(stringify!($table), ".", stringify!($column)),
                        )?,)*
                    },)*
                };
                cutter.end()?;
                Ok(tables)
            }
        }
    };
}
layout!(readers);
