//! The one table of fields: the letter of each variant in codes, and its English word in logs and documents.
//!
//! Codes are out in chats for ever, so a letter or word that was given is never changed and never given again; new ones
//! are added. A variant without a row does not compile, neither does what writes and reads codes without it.

use crate::query::Comparison;
use crate::records::{Continent, EventSex, EventUnit, GamesKind, GamesStatus, Medal, Season, Sex};

use super::{About, Amount, Ask, Attribute, End, Ended, Filter, Kind, What};

/// What has a letter in codes and a word in logs.
pub trait Field: Copy + Eq + 'static {
    /// Every one of them, in the order of the table.
    const EVERY: &'static [Self];

    /// The letter in codes.
    fn letter(self) -> char;

    /// The word in logs and documents.
    fn word(self) -> &'static str;

    /// The one with a letter.
    fn of_letter(letter: char) -> Option<Self> {
        Self::EVERY.iter().copied().find(|one| one.letter() == letter)
    }
}

/// Rows of variants that hold nothing.
macro_rules! fields {
    ($($name:ident: $($variant:ident $letter:literal $word:literal,)+;)+) => {$(
        impl Field for $name {
            const EVERY: &'static [Self] = &[$(Self::$variant),+];

            fn letter(self) -> char {
                match self {
                    $(Self::$variant => $letter,)+
                }
            }

            fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }
    )+};
}

/// Rows of variants that hold something, with an enum of the same variants that hold nothing.
macro_rules! shapes {
    ($($(#[$doc:meta])+ $shape:ident of $name:ident: $($variant:ident $letter:literal $word:literal,)+;)+) => {$(
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum $shape {$(
            #[doc = concat!("[`", stringify!($name), "::", stringify!($variant), "`].")]
            $variant,
        )+}

        fields! {
            $shape: $($variant $letter $word,)+;
        }

        impl $name {
            /// Which of them it is, whatever it holds.
            pub fn shape(&self) -> $shape {
                match self {
                    $(Self::$variant { .. } => $shape::$variant,)+
                }
            }
        }
    )+};
}

fields! {
    Ask:
        List 'l' "list",
        Count 'n' "count",
        Whether 'w' "whether",
        Value 'v' "value",
        Compare 'c' "compare",
    ;
    About:
        Medals 'M' "medals",
        Results 'R' "results",
        Entries 'E' "entries",
        Programme 'P' "programme",
        Hosting 'H' "hosting",
    ;
    Kind:
        Athlete 'a' "athlete",
        Country 'c' "country",
        Continent 'n' "continent",
        Sport 's' "sport",
        Discipline 'i' "discipline",
        Event 'e' "event",
        Contest 't' "contest",
        Games 'g' "games",
        City 'y' "city",
        Host 'h' "host",
        HostContinent 'o' "host-continent",
        Day 'd' "day",
        Colour 'l' "colour",
        Sex 'x' "sex",
        EventSex 'f' "event-sex",
        Unit 'u' "unit",
        Season 'z' "season",
        GamesKind 'k' "games-kind",
        Class 'q' "class",
        Result 'r' "result",
        Medal 'm' "medal",
    ;
    Attribute:
        Year 'y' "year",
        Games 'g' "games",
        Day 'd' "day",
        Age 'a' "age",
        Born 'b' "born",
        Height 'h' "height",
        Weight 'w' "weight",
        Place 'p' "place",
        Mark 'm' "mark",
        Length 'l' "length",
        Opened 'o' "opened",
        Closed 'c' "closed",
        Nations 'n' "nations",
        Athletes 't' "athletes",
        Men 'x' "men",
        Women 'f' "women",
        Events 'e' "events",
    ;
    Comparison:
        More 'm' "more",
        Fewer 'f' "fewer",
        AtLeast 'l' "at-least",
        AtMost 'u' "at-most",
        Exactly 'e' "exactly",
    ;
    End:
        Most 'm' "most",
        Least 'l' "least",
    ;
    Ended:
        Unfinished 'u' "unfinished",
        Disqualified 'd' "disqualified",
        NotStarted 'n' "not-started",
        Placed 'p' "placed",
    ;
    Continent:
        Africa 'f' "africa",
        Asia 'a' "asia",
        Europe 'e' "europe",
        NorthAmerica 'n' "north-america",
        SouthAmerica 's' "south-america",
        Oceania 'o' "oceania",
    ;
    Medal:
        Gold 'g' "gold",
        Silver 's' "silver",
        Bronze 'b' "bronze",
    ;
    Sex:
        Male 'm' "male",
        Female 'f' "female",
    ;
    EventSex:
        Men 'm' "men",
        Women 'w' "women",
        Mixed 'x' "mixed",
        Open 'o' "open",
    ;
    EventUnit:
        Individual 'i' "individual",
        Pair 'p' "pair",
        Team 't' "team",
    ;
    Season:
        Summer 's' "summer",
        Winter 'w' "winter",
    ;
    GamesKind:
        Olympic 'o' "olympic",
        Paralympic 'p' "paralympic",
    ;
    GamesStatus:
        Held 'h' "held",
        Cancelled 'c' "cancelled",
        Scheduled 's' "scheduled",
        Intercalated 'i' "intercalated",
    ;
    Part:
        Having 'H' "having",
        Show 'M' "show",
        Order 'R' "order",
        Take 'T' "take",
    ;
}

shapes! {
    /// Which filter one is. Their letters and those of [`Part`] stand side by side. That of [`FilterShape::Is`] is left out
    /// before things, which begin with the letter of their kind.
    FilterShape of Filter:
        Is 'I' "is",
        Of 'O' "of",
        Edition 'E' "edition",
        Compares 'C' "compares",
        Ended 'D' "ended",
        Last 'L' "last",
        Initial 'F' "initial",
        Birthday 'B' "birthday",
        Yearly 'Y' "yearly",
        Status 'S' "status",
        Not 'N' "not",
        Any 'A' "any",
    ;
    /// What an amount is. The letter of [`AmountShape::Number`] is left out: digits tell it.
    AmountShape of Amount:
        Number 'N' "number",
        Measure 'M' "measure",
        Of 'O' "of",
        All 'A' "all",
    ;
    /// What is measured, whatever of.
    WhatShape of What:
        Number 'n' "number",
        Tally 't' "tally",
        Least 'l' "least",
        Greatest 'g' "greatest",
        Mean 'm' "mean",
        Span 's' "span",
        Share 'p' "share",
        Ratio 'r' "ratio",
        Run 'u' "run",
    ;
}

/// What a set has beside its filters and the kinds of its lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// What every line must pass.
    Having,
    /// What is measured.
    Show,
    /// In which order lines stand.
    Order,
    /// Which lines are taken.
    Take,
}

#[cfg(test)]
mod tests;
