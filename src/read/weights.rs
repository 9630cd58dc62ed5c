//! What speaks for and against a reading, each with its weight.

/// Something that speaks for or against a reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Feature {
    /// A rule was used: of two ways to the same, the shorter is told.
    Rule,
    /// A word that adds nothing was left aside.
    SkippedColour,
    /// A word that may change the meaning was left aside as one that adds nothing.
    SkippedWeighty,
    /// A word had an ending.
    Inflected,
    /// A word was taken for another by a slip.
    Corrected,
    /// Two pieces stand in another order than the language has them in.
    Turned,
    /// A family name alone names a person.
    FamilyAlone,
    /// Several people are called so.
    Namesakes,
    /// The kind of Games was not said.
    DefaultKind,
    /// Of several Games of a city the latest was taken.
    DefaultGames,
    /// "Every Games" are taken for those of the summer.
    DefaultSeason,
    /// Summer and winter Games of one year are taken together.
    BothSeasons,
    /// A city stands for its Games, or Games for their city.
    Shifted,
    /// What is wanted was not asked for by a word.
    Unasked,
    /// The words of one phrase mean something by themselves as well.
    Words,
    /// A number behind "under" or "over" is an age, though no word says so.
    BareAge,
    /// A word for place is taken for one in another part of the clause.
    Attached,
    /// The query comes to nothing.
    Empty,
}

/// The weight of each, in the order of [`Feature`]; a table to be read and fitted.
const WEIGHTS: [(Feature, f32); 18] = [
    (Feature::Rule, -0.02),
    (Feature::SkippedColour, -0.05),
    (Feature::SkippedWeighty, -0.4),
    (Feature::Inflected, -0.05),
    (Feature::Corrected, -1.5),
    (Feature::Turned, -1.0),
    (Feature::FamilyAlone, -0.3),
    (Feature::Namesakes, -0.8),
    (Feature::DefaultKind, -0.1),
    (Feature::DefaultGames, -0.4),
    (Feature::DefaultSeason, -0.3),
    (Feature::BothSeasons, -0.6),
    (Feature::Shifted, -0.3),
    (Feature::Unasked, -0.2),
    (Feature::Words, -0.05),
    (Feature::BareAge, -0.5),
    (Feature::Attached, -0.2),
    (Feature::Empty, -1.1),
];

/// The weight of a feature.
pub fn of(feature: Feature) -> f32 {
    WEIGHTS[feature as usize].1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_feature_has_its_own_weight() {
        for (at, (feature, weight)) in WEIGHTS.iter().enumerate() {
            assert_eq!(*feature as usize, at);
            assert!(*weight < 0.0);
        }
    }
}
