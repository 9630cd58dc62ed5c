//! The words of the grammar, whatever the language: the targets of `data/lexicon/<language>/words.csv`.

use std::str::FromStr;

use crate::records::{EventSex, GamesKind, Medal, RecordKind, Season};

use super::Unit;

/// What a word does in a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Term {
    /// "how many", "number of".
    HowMany,
    /// "how old", "age of".
    HowOld,
    /// "which", "what", "list", "show": asks for the things named by a unit.
    Which,
    /// "who".
    Who,
    /// "when".
    When,
    /// "medals": the unit, or the mark of a question about medals.
    Medals,
    /// A colour, with or without the word for a medal.
    Medal(Medal),
    /// "medallists", "podium".
    Medallists,
    /// "athletes", "competitors", "people".
    Athletes,
    /// "sports", "disciplines".
    Sports,
    /// "events".
    Events,
    /// The Games themselves, of either kind.
    Games,
    /// "countries", "nations".
    Countries,
    /// "days", "dates".
    Days,
    /// "standings", "medal table".
    Table,
    /// "place", "rank", "position".
    Rank,
    /// "top", before a number.
    Top,
    /// "most": the head of a table.
    Most,
    /// "first", "earliest".
    First,
    /// "last".
    Last,
    /// "born", "birthday".
    Born,
    /// "win", "earn", "take".
    Win,
    /// "compete", "take part", "send".
    Compete,
    /// "men", "women", "mixed".
    Sex(EventSex),
    /// "Olympic", "Paralympic".
    Kind(GamesKind),
    /// "both Games", "Olympics and Paralympics".
    BothKinds,
    /// "summer", "winter".
    Season(Season),
    /// "all", "ever", "in history": no narrowing by time.
    AllTime,
    /// "latest", "most recent" Games.
    Latest,
    /// The Games to come.
    Next,
    /// "host": where Games are held.
    Host,
    /// "since 2008": that year and later.
    Since,
    /// "after 2008": later than that year.
    After,
    /// "before 2008": earlier than that year.
    Before,
    /// "until 2008": that year and earlier.
    Until,
    /// Ranked by medals of all colours.
    ByTotal,
    /// A month, 1 to 12.
    Month(i8),
    /// "world record", "Paralympic record".
    Record(RecordKind),
    /// Means nothing by itself: "the", "of", "please".
    Filler,
    /// What the records do not hold.
    Outside(Topic),
    /// "help", and greetings.
    Help,
}

/// What people ask about and the records do not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Topic {
    /// Who carried the flag.
    FlagBearers,
    /// Records that are not held, and personal bests.
    WorldRecords,
    /// Families, coaches, injuries, money.
    Biography,
    /// What has not happened.
    Predictions,
    /// Reasons and judgements.
    Opinions,
    /// What is around the Games: tickets, broadcasts, mascots, weather.
    Tickets,
    /// Championships and Games of others.
    OtherCompetitions,
    /// Ceremonies, boycotts, doping cases.
    Ceremonies,
}

/// A target in `words.csv` that names no term.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("\"{0}\" is no term of the grammar")]
pub struct UnknownTerm(pub String);

impl Term {
    /// What this term counts or lists, if it is the name of a unit.
    pub fn unit(self) -> Option<Unit> {
        Some(match self {
            Self::Medals | Self::Medal(_) => Unit::Medals,
            Self::Athletes | Self::Medallists => Unit::Athletes,
            Self::Sports => Unit::Sports,
            Self::Events => Unit::Events,
            Self::Games => Unit::Games,
            Self::Countries => Unit::Countries,
            Self::Days => Unit::Days,
            _ => return None,
        })
    }
}

impl FromStr for Term {
    type Err = UnknownTerm;

    fn from_str(target: &str) -> Result<Self, UnknownTerm> {
        let unknown = || UnknownTerm(target.to_owned());
        if let Some(month) = target.strip_prefix("month-") {
            return match month.parse() {
                Ok(month @ 1..=12) => Ok(Self::Month(month)),
                _ => Err(unknown()),
            };
        }
        Ok(match target {
            "how-many" => Self::HowMany,
            "how-old" => Self::HowOld,
            "which" => Self::Which,
            "who" => Self::Who,
            "when" => Self::When,
            "medals" => Self::Medals,
            "gold" => Self::Medal(Medal::Gold),
            "silver" => Self::Medal(Medal::Silver),
            "bronze" => Self::Medal(Medal::Bronze),
            "medallists" => Self::Medallists,
            "athletes" => Self::Athletes,
            "sports" => Self::Sports,
            "events" => Self::Events,
            "games" => Self::Games,
            "countries" => Self::Countries,
            "days" => Self::Days,
            "table" => Self::Table,
            "rank" => Self::Rank,
            "top" => Self::Top,
            "most" => Self::Most,
            "first" => Self::First,
            "last" => Self::Last,
            "born" => Self::Born,
            "win" => Self::Win,
            "compete" => Self::Compete,
            "men" => Self::Sex(EventSex::Men),
            "women" => Self::Sex(EventSex::Women),
            "mixed" => Self::Sex(EventSex::Mixed),
            "olympic" => Self::Kind(GamesKind::Olympic),
            "paralympic" => Self::Kind(GamesKind::Paralympic),
            "both-kinds" => Self::BothKinds,
            "summer" => Self::Season(Season::Summer),
            "winter" => Self::Season(Season::Winter),
            "all-time" => Self::AllTime,
            "latest" => Self::Latest,
            "next" => Self::Next,
            "host" => Self::Host,
            "since" => Self::Since,
            "after" => Self::After,
            "before" => Self::Before,
            "until" => Self::Until,
            "by-total" => Self::ByTotal,
            "world-record" => Self::Record(RecordKind::World),
            "paralympic-record" => Self::Record(RecordKind::Paralympic),
            "filler" => Self::Filler,
            "help" => Self::Help,
            "outside-flag-bearers" => Self::Outside(Topic::FlagBearers),
            "outside-world-records" => Self::Outside(Topic::WorldRecords),
            "outside-biography" => Self::Outside(Topic::Biography),
            "outside-predictions" => Self::Outside(Topic::Predictions),
            "outside-opinions" => Self::Outside(Topic::Opinions),
            "outside-tickets" => Self::Outside(Topic::Tickets),
            "outside-other-competitions" => Self::Outside(Topic::OtherCompetitions),
            "outside-ceremonies" => Self::Outside(Topic::Ceremonies),
            _ => return Err(unknown()),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_lexicon_is_a_term() {
        let table = include_str!("../../data/lexicon/en/words.csv");
        let mut rows = csv::Reader::from_reader(table.as_bytes());
        let mut phrases = std::collections::HashSet::new();
        for row in rows.records() {
            let row = row.unwrap();
            assert!(row[0].parse::<Term>().is_ok(), "{row:?}");
            assert!(
                phrases.insert((row[0].to_owned(), row[1].to_owned())),
                "{row:?} stands twice"
            );
        }
        assert!(phrases.len() > 500);
    }

    #[test]
    fn what_is_no_term_is_refused() {
        for target in ["", "month-0", "month-13", "month-", "Gold", "outside-", "golds"] {
            assert_eq!(target.parse::<Term>(), Err(UnknownTerm(target.to_owned())));
        }
    }
}
