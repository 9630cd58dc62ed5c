//! How the build lays down the facts, and where the program finds them: the one place in which the columns are named.
//!
//! A file of facts is a head and then the columns, each from a multiple of [`ALIGN`] on:
//!
//! | bytes | head |
//! |---|---|
//! | 8 | [`MAGIC`] |
//! | 4 | [`SHAPE`], which no other layout has |
//! | 4 each | how many rows each table of [`Table`] has |
//! | 4 | [`checksum`] of the head until here |
//!
//! Every number is little-endian. How long a column is follows from the rows of its table, so that no offsets are kept.
//!
//! This file uses nothing else of the crate, because the build script, which writes the facts, includes it too.

/// What a file of facts begins with.
pub const MAGIC: [u8; 8] = *b"PODFACTS";

/// Columns begin at multiples of this, a line of the cache.
pub const ALIGN: usize = 64;

/// What a column may hold. Ids run from 1 on, as in the database; positions from 0 on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// Whatever fits.
    Any,
    /// At most so much.
    UpTo(u32),
    /// The id of a row.
    Id(Table),
    /// Where a row stands in its table.
    Position(Table),
    /// Where the rows of each thing begin in a table, and one number more for where the last ones end: from 0, never falling.
    Offsets(Table),
}

/// Calls a macro with every table and its columns, in the order of the file.
///
/// A table is a list of columns of one length. `Results results` stands for a type of readers and its name; what follows a
/// column is its type and what it may hold.
macro_rules! layout {
    ($with:ident) => {
        $with! {
            /// Every row of `result`, of whatever contest and Games, in the order of the ids, which is that of Games and
            /// event: the rows of a contest stand together, and in order of time. The row at position `n` has the id `n + 1`.
            Results results {
                /// The Games.
                games: u8 = Id(Table::Games),
                /// The event.
                event: u16 = Id(Table::Events),
                /// The committee.
                country: u16 = Id(Table::Countries),
                /// The place over all, from 1; 0 where there is none.
                place: u16 = Any,
                /// 1 gold, 2 silver, 3 bronze, 0 none; whether it counts, `flags` says.
                medal: u8 = UpTo(3),
                /// Truths in single bits, as [`Flags`](super::Flags) reads them.
                flags: u8 = Any,
                /// How it ended without a place: 1 DNS, 2 DNF, 3 DSQ, 4 NM, 5 HC, 6 AC, 7 DNQ; 0 where that is not told.
                status: u8 = UpTo(7),
                /// The day on which the medal was decided, as [`Day`](super::Day) reads it; 0 where it is not known.
                day: u32 = Any,
                /// The mark in ten-thousandths of its unit, of a time in those of a second; 0 where `measure` says that
                /// there is none.
                mark: i32 = Any,
                /// What `mark` is measured in and with how many decimals, as [`Measured`](super::Measured) reads it.
                measure: u8 = Any,
                /// How far who has no place came, as [`ResultRow::stage`](super::ResultRow::stage) reads it; 0 where it is
                /// not told.
                stage: u32 = Any,
            }

            /// Where the people of each result begin in `starts`.
            StartsOf starts_of {
                /// One for each result, and the end.
                first: u32 = Offsets(Table::Starts),
            }

            /// Every row of `result_person`: who stands in which result, in order of the results and then of the people.
            Starts starts {
                /// The person.
                person: u32 = Id(Table::People),
                /// 0 athlete, 1 guide, 2 pilot, 3 cox.
                role: u8 = UpTo(3),
            }

            /// Where the results of each person begin in `careers`.
            CareersOf careers_of {
                /// One for each person, and the end.
                first: u32 = Offsets(Table::Careers),
            }

            /// The same rows as in `starts`, in order of the people and then of the results.
            Careers careers {
                /// Where the result stands.
                result: u32 = Position(Table::Results),
                /// What the person did in it, as in `starts`.
                role: u8 = UpTo(3),
            }

            /// Every row of `contest`, an event held at a Games, in order of Games and event.
            Contests contests {
                /// The Games.
                games: u8 = Id(Table::Games),
                /// The event.
                event: u16 = Id(Table::Events),
                /// 0 for medals that count, 1 a demonstration, 2 an art competition.
                status: u8 = UpTo(2),
                /// The day of its final, as [`Day`](super::Day) reads it; 0 where it is not known.
                day: u32 = Any,
            }

            /// Where the rows of each contest begin in `results`.
            ContestRows contest_rows {
                /// One for each contest, and the end.
                first: u32 = Offsets(Table::Results),
            }

            /// Where the contests of each event begin in `event_contests`.
            EventContestsOf event_contests_of {
                /// One for each event, and the end.
                first: u32 = Offsets(Table::EventContests),
            }

            /// The contests of each event, in order of time.
            EventContests event_contests {
                /// Where the contest stands.
                contest: u32 = Position(Table::Contests),
            }

            /// Every row of `entry`, who took part in which sport, in order of Games, committee, sport and person.
            Entries entries {
                /// The Games.
                games: u8 = Id(Table::Games),
                /// The committee.
                country: u16 = Id(Table::Countries),
                /// The sport or discipline.
                sport: u16 = Id(Table::Sports),
                /// The person.
                person: u32 = Id(Table::People),
            }

            /// Where the entries of each person begin in `person_entries`.
            PersonEntriesOf person_entries_of {
                /// One for each person, and the end.
                first: u32 = Offsets(Table::PersonEntries),
            }

            /// The entries of each person, in order of time.
            PersonEntries person_entries {
                /// Where the entry stands.
                entry: u32 = Position(Table::Entries),
            }

            /// Every row of `person`, in the order of the ids, which is that of the names.
            People people {
                /// 1 male, 2 female, 0 where it is not known.
                sex: u8 = UpTo(2),
                /// The birth, as [`Day`](super::Day) reads it, of which the day, or the month and the day, may be 0; 0 where
                /// nothing is known.
                born: u32 = Any,
                /// In centimetres; 0 where it is not known.
                height: u16 = Any,
                /// In tenths of a kilogram; 0 where it is not known.
                weight: u16 = Any,
                /// The first letter or figure of the name as shown, folded to small ASCII.
                initial: u8 = UpTo(127),
                /// The same of the family name; 0 where it is not known which that is.
                family_initial: u8 = UpTo(127),
            }

            /// Every row of `official_table`, in order of Games and committee.
            Official official {
                /// The Games.
                games: u8 = Id(Table::Games),
                /// The committee.
                country: u16 = Id(Table::Countries),
                /// The rank, from 1; 0 where the organisers did not rank it.
                rank: u16 = Any,
                /// Gold medals.
                gold: u16 = Any,
                /// Silver medals.
                silver: u16 = Any,
                /// Bronze medals.
                bronze: u16 = Any,
            }
        }
    };
}
pub(crate) use layout;

macro_rules! shape {
    ($($(#[$doc:meta])* $Table:ident $table:ident {
        $($(#[$about:meta])* $column:ident: $value:ident = $bound:ident $(($of:expr))?,)*
    })*) => {
        /// A table whose rows are counted in the head: those of the file, and those of the database that ids lead to.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Table {
            $($(#[$doc])* $Table,)*
            /// The table `games`.
            Games,
            /// The table `country`.
            Countries,
            /// The table `sport`.
            Sports,
            /// The table `event`.
            Events,
        }

        impl Table {
            /// Every table, in the order of the head.
            pub const ALL: &[Self] = &[
                $(Self::$Table,)*
                Self::Games,
                Self::Countries,
                Self::Sports,
                Self::Events,
            ];
        }

        /// The layout in words, from which its number is made.
        const WORDS: &str = concat!($(stringify!($table), "{", $(stringify!($column), ":", stringify!($value), ",",)* "}",)*);
    };
}
layout!(shape);

/// The number of this layout, which changes with any name, width or order of columns.
pub const SHAPE: u32 = checksum(WORDS.as_bytes());

/// How long the head is.
pub const HEAD: usize = MAGIC.len() + 4 + 4 * Table::ALL.len() + 4;

/// A number that changes when a byte does (FNV-1a).
pub const fn checksum(bytes: &[u8]) -> u32 {
    let mut sum: u32 = 0x811c_9dc5;
    let mut at = 0;
    while at < bytes.len() {
        sum = (sum ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    sum
}
