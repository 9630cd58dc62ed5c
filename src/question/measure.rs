//! What is asked for, and in what order it is told.

use crate::records::RecordKind;

/// What is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Measure {
    /// What one wants to see of whatever the filters name: an athlete's card, an event's podium, a country's medals.
    #[default]
    Overview,
    /// The medal table.
    Table,
    /// A country's place in the medal table.
    Rank,
    /// How many.
    Count(Unit),
    /// Which ones.
    List(Unit),
    /// The things with the most, or the fewest, of something: "which country sent the most athletes".
    Ranking {
        /// What is ranked.
        of: Unit,
        /// By how many of these.
        by: Unit,
    },
    /// The earliest medal.
    First,
    /// The latest medal.
    Last,
    /// The first Games of the athlete, country, sport or event.
    Debut,
    /// The latest Games of the athlete, country, sport or event.
    Latest,
    /// Wins, or medals, at one Games after the other without a gap.
    Streak,
    /// Places and marks in events.
    Results,
    /// The subject of the filters beside those that the question compares it with.
    Compare,
    /// What is known of the athlete, or of each of the people whom the filters name.
    Trait(Trait),
    /// The people with the greatest or the least of something.
    Extreme(Measurable),
    /// World or Paralympic records.
    Record(RecordKind),
}

/// What is counted or listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Medals, a team's counting once.
    Medals,
    /// People who took part or, with a medal filter, who won.
    Athletes,
    /// Sports with their disciplines.
    Sports,
    /// Events for medals.
    Events,
    /// Games, Olympic and Paralympic ones apart.
    Games,
    /// Committees of their time.
    Countries,
    /// Calendar days on which medals were won.
    Days,
}

/// What is known of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trait {
    /// When the person was born.
    Born,
    /// For whom the person competed.
    Country,
    /// Something that can be measured.
    Of(Measurable),
}

/// What can be measured of a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Measurable {
    /// The age at the Games.
    Age,
    /// In centimetres.
    Height,
    /// In kilograms.
    Weight,
}

/// By what tables and lists of medallists are ranked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Order {
    /// By gold, then silver, then bronze, as the organisers rank.
    #[default]
    Golds,
    /// By medals of all colours, then as above.
    Total,
}

/// An end of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum End {
    /// The most: the oldest, the tallest, the head of a table.
    #[default]
    Most,
    /// The least: the youngest, the lightest, the foot of a table.
    Least,
}
