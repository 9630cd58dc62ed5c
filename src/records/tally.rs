//! Medals of each colour.

use super::Medal;

/// Medals of each colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Tally {
    /// How many golds.
    pub gold: u32,
    /// How many silvers.
    pub silver: u32,
    /// How many bronzes.
    pub bronze: u32,
}

impl Tally {
    /// Medals of all colours.
    pub fn total(self) -> u32 {
        self.gold + self.silver + self.bronze
    }

    /// Medals of one colour.
    pub fn of(self, medal: Medal) -> u32 {
        match medal {
            Medal::Gold => self.gold,
            Medal::Silver => self.silver,
            Medal::Bronze => self.bronze,
        }
    }

    /// Counts so many more medals of a colour.
    pub fn add(&mut self, medal: Medal, number: u32) {
        match medal {
            Medal::Gold => self.gold += number,
            Medal::Silver => self.silver += number,
            Medal::Bronze => self.bronze += number,
        }
    }

    /// Both together.
    pub fn plus(self, other: Self) -> Self {
        Self {
            gold: self.gold + other.gold,
            silver: self.silver + other.silver,
            bronze: self.bronze + other.bronze,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(gold: u32, silver: u32, bronze: u32) -> Tally {
        Tally { gold, silver, bronze }
    }

    #[test]
    fn medals_are_counted_by_colour() {
        let mut counted = Tally::default();
        counted.add(Medal::Gold, 4);
        counted.add(Medal::Silver, 1);
        counted.add(Medal::Silver, 1);
        counted.add(Medal::Bronze, 5);
        assert_eq!(counted, tally(4, 2, 5));
        assert_eq!(counted.total(), 11);
        let of = [Medal::Gold, Medal::Silver, Medal::Bronze].map(|medal| counted.of(medal));
        assert_eq!(of, [4, 2, 5]);
        assert_eq!(counted.plus(tally(1, 0, 2)), tally(5, 2, 7));
    }
}
