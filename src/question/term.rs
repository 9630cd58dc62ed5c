//! The words of the grammar, whatever the language: the targets of `data/lexicon/<language>/words.csv`.

use std::str::FromStr;

use crate::records::{EventSex, GamesKind, Medal, RecordKind, Season};

use super::{Comparison, End, Ended, Measurable, Unit};

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
    /// A place by its ordinal, "fourth": 1 to 10; the lexicon has no others.
    Place(u8),
    /// "in last place".
    LastPlace,
    /// "top", before a number.
    Top,
    /// "most": the head of a table.
    Most,
    /// "fewest": the foot of a table.
    Fewest,
    /// "first", "earliest".
    First,
    /// "last".
    Last,
    /// "born", "birthday".
    Born,
    /// "oldest", "lightest".
    Extreme(Measurable, End),
    /// "how tall", "weight".
    Size(Measurable),
    /// "nationality", "which region".
    Origin,
    /// "win", "earn", "take".
    Win,
    /// "finish", "came in".
    Finish,
    /// "compete", "take part", "send".
    Compete,
    /// "behind", "next after".
    Behind,
    /// "ahead of", "beat".
    Ahead,
    /// "tied with", "the same time as".
    Level,
    /// "than", "as": before what something is compared with.
    Than,
    /// "more", "over", "at least", …: how something compares.
    Compared(Comparison),
    /// "the same number", "equal".
    Same,
    /// "faster", "sooner".
    Better,
    /// "fastest", "most points".
    BestMark,
    /// "slowest", "fewest points".
    WorstMark,
    /// "points", "time", "how long did it take".
    Score,
    /// "did not finish", "disqualified".
    Ended(Ended),
    /// "difference", "how many more".
    Difference,
    /// "compare", "versus".
    Compare,
    /// "together", "in total".
    Sum,
    /// "average".
    Average,
    /// "only", "nothing but".
    Only,
    /// "not", "never", "without".
    Not,
    /// "both", "each".
    Both,
    /// "other than", "besides".
    Other,
    /// "at a single Games".
    Single,
    /// "new": what was not there before.
    New,
    /// "per": one number for each of several things.
    Per,
    /// "our": of the asker's own country.
    Own,
    /// "debut", "first appeared".
    Debut,
    /// "consecutive", "in a row".
    Streak,
    /// "swept".
    Sweep,
    /// "beginning with", before a letter.
    Beginning,
    /// "city", "where".
    City,
    /// "today".
    Today,
    /// "she", "they": whom the question before was about.
    Pronoun,
    /// "and", "what about": at the beginning of a question that leans on the one before.
    Follow,
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
    /// "after 2008": later than that year; "after Phelps": behind him.
    After,
    /// "before 2008": earlier than that year; "before Phelps": ahead of him.
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

/// What a word of the grammar is to the meaning of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// It changes what is asked: where it has no effect, another question would be answered.
    Binding,
    /// It says what is asked for, and is said again by the answer.
    Asking,
    /// It means nothing by itself.
    Idle,
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
    /// What the word is to the meaning of a question.
    pub fn class(self) -> Class {
        match self {
            Self::First
            | Self::Last
            | Self::LastPlace
            | Self::Before
            | Self::After
            | Self::Since
            | Self::Until
            | Self::Both
            | Self::Only
            | Self::Not
            | Self::Than
            | Self::Same
            | Self::Other
            | Self::Average
            | Self::Behind
            | Self::Ahead
            | Self::Level
            | Self::Better
            | Self::BestMark
            | Self::WorstMark
            | Self::Host
            | Self::City
            | Self::Beginning
            | Self::Single
            | Self::New
            | Self::Per
            | Self::Own
            | Self::Debut => Class::Binding,
            Self::HowMany
            | Self::HowOld
            | Self::Which
            | Self::Who
            | Self::When
            | Self::Medals
            | Self::Medal(_)
            | Self::Medallists
            | Self::Athletes
            | Self::Sports
            | Self::Events
            | Self::Games
            | Self::Countries
            | Self::Days
            | Self::Table
            | Self::Rank
            | Self::Place(_)
            | Self::Top
            | Self::Most
            | Self::Fewest
            | Self::Born
            | Self::Extreme(..)
            | Self::Size(_)
            | Self::Origin
            | Self::Win
            | Self::Finish
            | Self::Compete
            | Self::Compared(_)
            | Self::Score
            | Self::Ended(_)
            | Self::Difference
            | Self::Compare
            | Self::Sum
            | Self::Streak
            | Self::Sweep
            | Self::Today
            | Self::Pronoun
            | Self::Follow
            | Self::Sex(_)
            | Self::Kind(_)
            | Self::BothKinds
            | Self::Season(_)
            | Self::Latest
            | Self::Next
            | Self::ByTotal
            | Self::Month(_)
            | Self::Record(_)
            | Self::Outside(_)
            | Self::Help => Class::Asking,
            Self::AllTime | Self::Filler => Class::Idle,
        }
    }

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

/// The targets of the table, but for months and places, which carry a number.
const TARGETS: &[(&str, Term)] = &[
    ("how-many", Term::HowMany),
    ("how-old", Term::HowOld),
    ("which", Term::Which),
    ("who", Term::Who),
    ("when", Term::When),
    ("medals", Term::Medals),
    ("gold", Term::Medal(Medal::Gold)),
    ("silver", Term::Medal(Medal::Silver)),
    ("bronze", Term::Medal(Medal::Bronze)),
    ("medallists", Term::Medallists),
    ("athletes", Term::Athletes),
    ("sports", Term::Sports),
    ("events", Term::Events),
    ("games", Term::Games),
    ("countries", Term::Countries),
    ("days", Term::Days),
    ("table", Term::Table),
    ("rank", Term::Rank),
    ("last-place", Term::LastPlace),
    ("top", Term::Top),
    ("most", Term::Most),
    ("fewest", Term::Fewest),
    ("first", Term::First),
    ("last", Term::Last),
    ("born", Term::Born),
    ("oldest", Term::Extreme(Measurable::Age, End::Most)),
    ("youngest", Term::Extreme(Measurable::Age, End::Least)),
    ("tallest", Term::Extreme(Measurable::Height, End::Most)),
    ("shortest", Term::Extreme(Measurable::Height, End::Least)),
    ("heaviest", Term::Extreme(Measurable::Weight, End::Most)),
    ("lightest", Term::Extreme(Measurable::Weight, End::Least)),
    ("height", Term::Size(Measurable::Height)),
    ("weight", Term::Size(Measurable::Weight)),
    ("origin", Term::Origin),
    ("win", Term::Win),
    ("finish", Term::Finish),
    ("compete", Term::Compete),
    ("behind", Term::Behind),
    ("ahead", Term::Ahead),
    ("level", Term::Level),
    ("than", Term::Than),
    ("more", Term::Compared(Comparison::More)),
    ("fewer", Term::Compared(Comparison::Fewer)),
    ("at-least", Term::Compared(Comparison::AtLeast)),
    ("at-most", Term::Compared(Comparison::AtMost)),
    ("exactly", Term::Compared(Comparison::Exactly)),
    ("same", Term::Same),
    ("better", Term::Better),
    ("best-mark", Term::BestMark),
    ("worst-mark", Term::WorstMark),
    ("score", Term::Score),
    ("unfinished", Term::Ended(Ended::Unfinished)),
    ("disqualified", Term::Ended(Ended::Disqualified)),
    ("not-started", Term::Ended(Ended::NotStarted)),
    ("difference", Term::Difference),
    ("compare", Term::Compare),
    ("sum", Term::Sum),
    ("average", Term::Average),
    ("only", Term::Only),
    ("not", Term::Not),
    ("both", Term::Both),
    ("other", Term::Other),
    ("single", Term::Single),
    ("new", Term::New),
    ("per", Term::Per),
    ("own", Term::Own),
    ("debut", Term::Debut),
    ("streak", Term::Streak),
    ("sweep", Term::Sweep),
    ("beginning", Term::Beginning),
    ("city", Term::City),
    ("today", Term::Today),
    ("pronoun", Term::Pronoun),
    ("follow", Term::Follow),
    ("men", Term::Sex(EventSex::Men)),
    ("women", Term::Sex(EventSex::Women)),
    ("mixed", Term::Sex(EventSex::Mixed)),
    ("olympic", Term::Kind(GamesKind::Olympic)),
    ("paralympic", Term::Kind(GamesKind::Paralympic)),
    ("both-kinds", Term::BothKinds),
    ("summer", Term::Season(Season::Summer)),
    ("winter", Term::Season(Season::Winter)),
    ("all-time", Term::AllTime),
    ("latest", Term::Latest),
    ("next", Term::Next),
    ("host", Term::Host),
    ("since", Term::Since),
    ("after", Term::After),
    ("before", Term::Before),
    ("until", Term::Until),
    ("by-total", Term::ByTotal),
    ("world-record", Term::Record(RecordKind::World)),
    ("paralympic-record", Term::Record(RecordKind::Paralympic)),
    ("filler", Term::Filler),
    ("help", Term::Help),
    ("outside-flag-bearers", Term::Outside(Topic::FlagBearers)),
    ("outside-world-records", Term::Outside(Topic::WorldRecords)),
    ("outside-biography", Term::Outside(Topic::Biography)),
    ("outside-predictions", Term::Outside(Topic::Predictions)),
    ("outside-opinions", Term::Outside(Topic::Opinions)),
    ("outside-tickets", Term::Outside(Topic::Tickets)),
    ("outside-other-competitions", Term::Outside(Topic::OtherCompetitions)),
    ("outside-ceremonies", Term::Outside(Topic::Ceremonies)),
];

impl FromStr for Term {
    type Err = UnknownTerm;

    fn from_str(target: &str) -> Result<Self, UnknownTerm> {
        let numbered = |prefix: &str| target.strip_prefix(prefix)?.parse::<u8>().ok();
        let term = match (numbered("month-"), numbered("place-")) {
            (Some(month @ 1..=12), _) => Some(Self::Month(month as i8)),
            (_, Some(place @ 1..=10)) => Some(Self::Place(place)),
            _ => TARGETS.iter().find(|(name, _)| *name == target).map(|(_, term)| *term),
        };
        term.ok_or_else(|| UnknownTerm(target.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_of_the_lexicon_is_a_term() {
        for table in [
            include_str!("../../data/lexicon/en/words.csv"),
            include_str!("../../data/lexicon/az/words.csv"),
            include_str!("../../data/lexicon/ru/words.csv"),
            include_str!("../../data/lexicon/tr/words.csv"),
        ] {
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
            assert!(phrases.len() > 1000, "{}", phrases.len());
        }
    }

    #[test]
    fn what_is_no_term_is_refused() {
        for target in [
            "", "month-0", "month-13", "month-", "place-0", "place-11", "Gold", "outside-", "golds",
        ] {
            assert_eq!(target.parse::<Term>(), Err(UnknownTerm(target.to_owned())));
        }
    }
}
