//! What several values in one number of a column mean.
//!
//! The build script includes this file too; it finds the types in the module above, as the program does.

use super::{Group, Mark, MarkUnit, Stage};

/// The statuses in the order of their numbers, from 1 on, as the database spells them.
pub const STATUSES: [&str; 7] = ["DNS", "DNF", "DSQ", "NM", "HC", "AC", "DNQ"];
/// The roles in the order of their numbers, from 0 on.
pub const ROLES: [&str; 4] = ["athlete", "guide", "pilot", "cox"];
/// What contests count for, in the order of the numbers, from 0 on.
pub const STANDINGS: [&str; 3] = ["medal", "demonstration", "art"];

/// The number of a status.
pub fn status_number(status: &str) -> Option<u8> {
    number_in(&STATUSES, status).map(|at| at + 1)
}

/// The number of a word in a list, from 0 on.
pub fn number_in(words: &[&str], word: &str) -> Option<u8> {
    let at = words.iter().position(|known| *known == word)?;
    u8::try_from(at).ok()
}

/// Truths of a result in single bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Flags(pub u8);

impl Flags {
    /// The medal counts: of a contest for medals, at Games that were held.
    pub const COUNTED: u8 = 1;
    /// The competitor started.
    pub const STARTED: u8 = 1 << 1;
    /// The contest was a demonstration.
    pub const DEMONSTRATION: u8 = 1 << 2;
    /// The contest was one in art.
    pub const ART: u8 = 1 << 3;
    /// Neither bit is set of a contest for medals.
    pub const NO_MEDALS: u8 = Self::DEMONSTRATION | Self::ART;

    /// The bits of a result; `standing` is that of the contest: 0 for medals, 1 a demonstration, 2 art.
    pub fn new(counted: bool, started: bool, standing: u8) -> Self {
        let standing = match standing {
            0 => 0,
            1 => Self::DEMONSTRATION,
            _ => Self::ART,
        };
        Self(if counted { Self::COUNTED } else { 0 } | if started { Self::STARTED } else { 0 } | standing)
    }

    /// Whether the medal counts.
    pub fn counted(self) -> bool {
        self.0 & Self::COUNTED != 0
    }

    /// Whether the competitor started.
    pub fn started(self) -> bool {
        self.0 & Self::STARTED != 0
    }

    /// What the contest was held for: 0 for medals, 1 a demonstration, 2 art.
    pub fn standing(self) -> u8 {
        match self.0 & Self::NO_MEDALS {
            0 => 0,
            Self::DEMONSTRATION => 1,
            _ => 2,
        }
    }
}

/// What a mark is measured in, and with how many decimals it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Measured {
    /// There is no mark.
    None,
    /// There is one that is no number.
    Text,
    /// There is one.
    In {
        /// Its unit.
        unit: MarkUnit,
        /// How many decimals it is written with.
        decimals: u8,
    },
}

/// The bits of `measure` that tell the unit; the decimals stand above.
const UNIT: u8 = 0b111;
const UNIT_BITS: u32 = 3;
const TEXT: u8 = UNIT;

impl Measured {
    /// The number in a column.
    pub fn bits(self) -> u8 {
        match self {
            Self::None => 0,
            Self::Text => TEXT,
            Self::In { unit, decimals } => decimals << UNIT_BITS | unit_number(unit),
        }
    }

    /// What a number in a column means.
    pub fn from_bits(bits: u8) -> Self {
        let unit = match bits & UNIT {
            1 => MarkUnit::Clock,
            2 => MarkUnit::Number,
            3 => MarkUnit::Metres,
            4 => MarkUnit::Kilograms,
            5 => MarkUnit::Percent,
            TEXT => return Self::Text,
            _ => return Self::None,
        };
        Self::In {
            unit,
            // No mark is written with more; a damaged number may say so.
            decimals: (bits >> UNIT_BITS).min(4),
        }
    }
}

/// The unit as the low three bits of `measure` have it.
pub fn unit_number(unit: MarkUnit) -> u8 {
    match unit {
        MarkUnit::Clock => 1,
        MarkUnit::Number => 2,
        MarkUnit::Metres => 3,
        MarkUnit::Kilograms => 4,
        MarkUnit::Percent => 5,
    }
}

/// A mark as `mark` and `measure` have it: its text, where there is one. `None` when it is too great.
pub fn mark_numbers(text: Option<&str>) -> Option<(i32, u8)> {
    let Some(text) = text else {
        return Some((0, Measured::None.bits()));
    };
    let Some(mark) = Mark::read(text) else {
        return Some((0, Measured::Text.bits()));
    };
    let measured = Measured::In {
        unit: mark.unit,
        decimals: mark.decimals,
    };
    Some((i32::try_from(mark.value).ok()?, measured.bits()))
}

/// The mark in `mark` and `measure`; `None` where there is none that is a number.
pub fn mark_of(value: i32, measure: u8) -> Option<Mark> {
    match Measured::from_bits(measure) {
        Measured::None | Measured::Text => None,
        Measured::In { unit, decimals } => Some(Mark {
            value: i64::from(value),
            unit,
            decimals,
        }),
    }
}

/// How many bits each part of a stage takes, from the lowest: the place in the group, the group, whether that is a pool, the
/// rounds, and the round. Parts that are not told are 0.
const PLACE_BITS: u32 = 10;
const GROUP_BITS: u32 = 10;
const ROUND_BITS: u32 = 5;
const GROUP_AT: u32 = PLACE_BITS;
const POOL_AT: u32 = GROUP_AT + GROUP_BITS;
const ROUNDS_AT: u32 = POOL_AT + 1;
const ROUND_AT: u32 = ROUNDS_AT + ROUND_BITS;
/// Set of every stage, so that none is 0.
const TOLD: u32 = 1 << 31;

/// A stage as `stage` has it; `None` when a part of it is too great, or 0.
pub fn stage_number(stage: Stage) -> Option<u32> {
    let part = |number: u16, bits: u32, at: u32| {
        let number = u32::from(number);
        (number > 0 && number < 1 << bits).then_some(number << at)
    };
    let mut packed = TOLD;
    if let Some((round, rounds)) = stage.round {
        packed |= part(round, ROUND_BITS, ROUND_AT)? | part(rounds, ROUND_BITS, ROUNDS_AT)?;
    }
    packed |= match stage.group {
        None => 0,
        Some(Group::Heat(heat)) => part(heat, GROUP_BITS, GROUP_AT)?,
        Some(Group::Pool(pool)) => part(pool, GROUP_BITS, GROUP_AT)? | 1 << POOL_AT,
    };
    if let Some(place) = stage.place {
        packed |= part(place, PLACE_BITS, 0)?;
    }
    Some(packed)
}

/// The stage in `stage`; `None` where it is not told.
pub fn stage_of(packed: u32) -> Option<Stage> {
    let part = |bits: u32, at: u32| {
        // Parts have ten bits at the most.
        let number = (packed >> at & ((1 << bits) - 1)) as u16;
        (number > 0).then_some(number)
    };
    let group = |number| {
        if packed >> POOL_AT & 1 == 1 {
            Group::Pool(number)
        } else {
            Group::Heat(number)
        }
    };
    (packed != 0).then(|| Stage {
        round: part(ROUND_BITS, ROUND_AT).zip(part(ROUND_BITS, ROUNDS_AT)),
        group: part(GROUP_BITS, GROUP_AT).map(group),
        place: part(PLACE_BITS, 0),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn marks_are_packed_and_read_again() {
        for text in [
            "59.57",
            "1:11:08.2",
            "8.31 m",
            "372.5 kg",
            "90.093 %",
            "-11",
            "996.1389",
        ] {
            let (value, measure) = mark_numbers(Some(text)).unwrap();
            assert_eq!(mark_of(value, measure), Mark::read(text), "{text}");
        }
        let (value, measure) = mark_numbers(Some("1-7")).unwrap();
        assert_eq!(Measured::from_bits(measure), Measured::Text);
        assert_eq!(mark_of(value, measure), None);
        assert_eq!(mark_numbers(None), Some((0, 0)));
        assert_eq!(mark_numbers(Some("999999999")), None);
    }

    #[test]
    fn flags_say_what_they_were_told() {
        for standing in 0..3 {
            for (counted, started) in [(false, false), (false, true), (true, false), (true, true)] {
                let flags = Flags::new(counted, started, standing);
                assert_eq!(
                    (flags.counted(), flags.started(), flags.standing()),
                    (counted, started, standing)
                );
            }
        }
    }

    #[test]
    fn a_part_that_is_too_great_is_refused() {
        assert_eq!(stage_number(Stage::read("r32/32").unwrap()), None);
        assert_eq!(stage_number(Stage::read("r0/2").unwrap()), None);
        assert!(stage_number(Stage::read("r31/31 h999 999").unwrap()).is_some());
    }

    proptest! {
        #[test]
        fn stages_are_packed_and_read_again(
            round in proptest::option::of((1_u16..32, 1_u16..32)),
            group in proptest::option::of((any::<bool>(), 1_u16..1000)),
            place in proptest::option::of(1_u16..1000),
        ) {
            let group = group.map(|(pool, number)| if pool { Group::Pool(number) } else { Group::Heat(number) });
            let stage = Stage { round, group, place };
            prop_assert_eq!(stage_number(stage).and_then(stage_of), Some(stage));
        }

        #[test]
        fn any_number_is_some_stage(packed: u32) {
            prop_assert_eq!(stage_of(packed).is_none(), packed == 0);
        }
    }
}
