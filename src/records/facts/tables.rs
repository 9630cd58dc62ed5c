//! The tables of columns, cut out of the bytes and checked.

use super::FactsError;
use super::column::{Column, Value};
use super::layout::{ALIGN, Bound, HEAD, MAGIC, Of, SHAPE, checksum, layout};

/// How many rows each table has, as the head says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Counts([u32; Of::ALL.len()]);

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
        let mut counts = [0; Of::ALL.len()];
        for (count, number) in counts.iter_mut().zip(numbers.within(1..1 + Of::ALL.len()).iter()) {
            *count = number;
        }
        if numbers.at(1 + Of::ALL.len()) != checksum(&head[..HEAD - 4]) {
            return Err(FactsError::Head);
        }
        Ok(Self(counts))
    }

    /// How many rows a table has.
    pub(super) fn of(&self, table: Of) -> u32 {
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
    fn column<T: Value>(&mut self, table: Of, bound: Bound, name: &'static str) -> Result<Column<'f, T>, FactsError> {
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
    let (mut lowest, mut highest) = (least, most);
    for value in column.iter() {
        let value: i64 = value.into();
        lowest = lowest.min(value);
        highest = highest.max(value);
    }
    match (lowest < least, highest > most) {
        (false, false) => Ok(()),
        (true, _) => Err(lowest),
        (false, true) => Err(highest),
    }
}

/// Makes sure that each thing's rows end where the next one's begin, and that all are reached.
fn check_offsets<T: Value>(column: Column<'_, T>, rows: u32) -> Result<(), i64> {
    let mut last = 0;
    for (at, value) in column.iter().enumerate() {
        let value: i64 = value.into();
        if value < last || (at == 0 && value != 0) {
            return Err(value);
        }
        last = value;
    }
    if last == i64::from(rows) && !column.is_empty() {
        Ok(())
    } else {
        Err(last)
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
                            Of::$Table,
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
