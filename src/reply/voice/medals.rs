//! Medals in words.

use crate::answer::Tally;
use crate::language::message;
use crate::records::{GamesKind, Medal};

use super::Voice;

impl Voice<'_> {
    /// `4 gold, 2 silver, 5 bronze`; colours without a medal are left out.
    pub(in crate::reply) fn tally(&self, tally: Tally) -> String {
        let colours = [Medal::Gold, Medal::Silver, Medal::Bronze].map(|medal| (medal, tally.of(medal)));
        let told = colours.into_iter().filter(|(_, number)| *number > 0);
        let parts: Vec<String> = told
            .map(|(medal, number)| self.say(message::TallyColour { medal, number }))
            .collect();
        if parts.is_empty() {
            self.say(message::MedalsNone)
        } else {
            parts.join(", ")
        }
    }

    /// `11 medals`, `3 bronze medals`.
    pub(in crate::reply) fn count_medals(&self, number: impl Into<u32>, medal: Option<Medal>) -> String {
        let number = number.into();
        self.say(message::MedalsNumber { number, medal })
    }

    /// `11 Olympic medals`, `3 Paralympic bronze medals`.
    pub(in crate::reply) fn medals_of_kind(&self, number: u32, medal: Option<Medal>, kind: GamesKind) -> String {
        self.say(message::MedalsOfKind { number, medal, kind })
    }

    /// `11 medals: 4 gold, 2 silver, 5 bronze`, in Russian with the colours in brackets; of one colour, `1 gold medal`, `3 bronze medals`.
    pub(in crate::reply) fn medals(&self, sum: Tally) -> String {
        let total = sum.total();
        if total == 0 {
            return self.say(message::MedalsNone);
        }
        let only = [Medal::Gold, Medal::Silver, Medal::Bronze]
            .into_iter()
            .find(|&medal| sum.of(medal) == total);
        match only {
            Some(medal) => self.count_medals(total, Some(medal)),
            None => self.say(message::MedalsWithColours {
                medals: self.count_medals(total, None),
                tally: self.tally(sum),
            }),
        }
    }

    /// `gold`.
    pub(in crate::reply) fn medal(&self, medal: Medal) -> String {
        self.say(message::MedalWord { medal })
    }

    /// The sign with its word, `🥇 Gold`.
    pub(in crate::reply) fn medal_sign(&self, medal: Medal) -> String {
        self.say(message::MedalSign { medal })
    }
}
