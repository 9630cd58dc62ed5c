//! Columns that are being filled, and the file that they become.

use std::fs;
use std::path::Path;

use super::fit;
use super::layout::{ALIGN, HEAD, MAGIC, SHAPE, checksum, layout};
use crate::compile::Error;

macro_rules! columns {
    ($($(#[$doc:meta])* $Table:ident $table:ident {
        $($(#[$about:meta])* $column:ident: $value:ident = $bound:ident $(($of:expr))?,)*
    })*) => {
        $(
            $(#[$doc])*
            #[derive(Default)]
            pub struct $Table {
                $($(#[$about])* pub $column: Vec<$value>,)*
            }

            impl $Table {
                /// How many rows there are; all columns have as many.
                fn rows(&self) -> Result<usize, Error> {
                    let lengths = [$(self.$column.len(),)*];
                    if lengths.iter().any(|length| *length != lengths[0]) {
                        return Err(Error::Broken(format!("columns of {} are not of one length", stringify!($table))));
                    }
                    Ok(lengths[0])
                }
            }
        )*

        /// Every table of the facts.
        #[derive(Default)]
        pub struct Columns {
            $(pub $table: $Table,)*
        }

        impl Columns {
            /// Writes the file, given how many rows `games`, `country`, `sport` and `event` have.
            pub fn write(&self, others: [usize; 4], path: &Path) -> Result<(), Error> {
                let rows = [$(self.$table.rows()?,)*];
                let mut bytes = head(rows.into_iter().chain(others))?;
                $($(put(&mut bytes, self.$table.$column.iter().map(|value| value.to_le_bytes()));)*)*
                fs::write(path, bytes).map_err(|source| Error::File { path: path.to_owned(), source })
            }
        }
    };
}
layout!(columns);

/// The head, for tables that have so many rows.
fn head(rows: impl Iterator<Item = usize>) -> Result<Vec<u8>, Error> {
    let mut head = MAGIC.to_vec();
    head.extend(SHAPE.to_le_bytes());
    for rows in rows {
        head.extend(fit::<_, u32>(rows, "rows")?.to_le_bytes());
    }
    head.extend(checksum(&head).to_le_bytes());
    debug_assert_eq!(head.len(), HEAD);
    Ok(head)
}

/// Puts a column behind the others, from a multiple of [`ALIGN`] on.
fn put<const N: usize>(bytes: &mut Vec<u8>, column: impl Iterator<Item = [u8; N]>) {
    bytes.resize(bytes.len().next_multiple_of(ALIGN), 0);
    bytes.extend(column.flatten());
}
