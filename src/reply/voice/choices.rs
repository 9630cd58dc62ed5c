//! The words by which messages choose between what is asked.

use crate::language::{message, words};
use crate::question::{Comparison, End, Ended, Measurable, Order, Side, Topic, Unit};
use crate::records::RecordKind;

use super::Voice;

words! {
    Unit {
        Athletes = "athletes", Countries = "countries", Days = "days", Events = "events", Games = "games",
        Medals = "medals", Sports = "sports",
    }
    Measurable { Age = "age", Height = "height", Weight = "weight" }
    End { Most = "most", Least = "least" }
    Order { Golds = "golds", Total = "total" }
    Side { Ahead = "ahead", Behind = "behind", Level = "level" }
    Ended { Unfinished = "unfinished", Disqualified = "disqualified", NotStarted = "not-started" }
    Comparison {
        More = "more", Fewer = "fewer", AtLeast = "at-least", AtMost = "at-most", Exactly = "exactly",
    }
    Topic {
        FlagBearers = "flag-bearers", WorldRecords = "world-records", Biography = "biography",
        Predictions = "predictions", Opinions = "opinions", Tickets = "tickets",
        OtherCompetitions = "other-competitions", Ceremonies = "ceremonies",
    }
    RecordKind { World = "world", Paralympic = "paralympic" }
}

impl Voice<'_> {
    /// `12 events`, `1 athlete`.
    pub(in crate::reply) fn count(&self, number: usize, unit: Unit) -> String {
        self.say(message::UnitsNumber { number, unit })
    }
}
