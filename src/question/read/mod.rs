//! Text read into a question.
//!
//! The words are linked to what they name, the longest first; numbers find their roles; what is left over must be the
//! words of an event or a person's name. A word that nothing explains makes the question one that was not understood:
//! an answer that leaves words out would be a guess.

mod draft;
mod events;
mod games;
mod measure;
mod people;
mod record_marks;
mod time;

use jiff::civil::Date;

use crate::names::{self, EventIndex, Lexicon, NamesError, People};
use crate::records::{GamesKind, Records, RecordsError};

use super::{Filters, Measure, Question, Term, Topic, Unit, decode};
use draft::Draft;
use games::Other;

/// Reads questions. It holds the lexicon and the names, made once at start.
#[derive(Debug)]
pub struct Reader {
    lexicon: Lexicon,
    people: People,
    events: EventIndex,
    record_marks: EventIndex,
}

/// What a command says of the words behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Hint {
    /// No command, or one that says nothing.
    #[default]
    None,
    /// They name an athlete.
    Athlete,
    /// They name a Games whose medal table is wanted.
    Standings,
    /// They name a country.
    Country,
    /// They name an event.
    Event,
    /// They name a Games.
    Games,
}

/// What surrounds a text that is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context {
    /// The day on which it is asked.
    pub today: Date,
    /// What the asker was last answered, where that is remembered.
    pub before: Option<Question>,
}

/// How a text was read.
#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    /// One question is meant, or is by far the likeliest; `others` fit as well.
    Clear {
        /// What is meant.
        question: Question,
        /// What the same words could mean as well, likeliest first.
        others: Vec<Question>,
        /// Words that were taken for others: as typed, and as taken.
        corrected: Vec<(String, String)>,
    },
    /// Several are as likely, best first.
    Choose(Vec<Question>),
    /// No question of ours.
    Unread(Unread),
}

/// Why a text is no question of ours.
#[derive(Debug, Clone, PartialEq)]
pub enum Unread {
    /// There was nothing to read.
    Empty,
    /// It asks what can be asked.
    Help,
    /// It asks what the records do not hold.
    Outside(Topic),
    /// These words mean nothing here; `closest` is the question without them, where there is one.
    Unknown {
        /// As they were typed.
        words: Vec<String>,
        /// The question that is left without them.
        closest: Option<Box<Question>>,
    },
    /// No Games were held at that place and time: the words that named them.
    NoSuchGames {
        /// What was said of them.
        words: String,
    },
    /// Two countries or two sports, which are not told together, one question for each.
    TooMany(Vec<Question>),
    /// A command without the words it needs.
    Incomplete(Hint),
}

/// The reader could not be made, or could not ask the records.
#[derive(Debug, thiserror::Error)]
pub enum ReaderError {
    /// The lexicon or the names could not be read.
    #[error(transparent)]
    Names(#[from] NamesError),
    /// The records could not be asked.
    #[error(transparent)]
    Records(#[from] RecordsError),
}

impl Reader {
    /// Makes a reader of what the records name.
    pub fn new(records: &Records) -> Result<Self, ReaderError> {
        Ok(Self {
            lexicon: Lexicon::load(records)?,
            people: People::load(records)?,
            events: EventIndex::load(records.catalog()),
            record_marks: record_marks::index(records.catalog()),
        })
    }

    /// Reads a text in its context. Words that [`super::encode`] wrote are taken as they are.
    pub fn read(&self, records: &Records, text: &str, hint: Hint, _context: &Context) -> Result<Reading, ReaderError> {
        if text.starts_with('?')
            && let Some(question) = decode(text, records)?
        {
            return Ok(Reading::clear(question));
        }
        let words = names::words(text);
        if words.is_empty() {
            return Ok(match hint {
                Hint::None => Reading::Unread(Unread::Empty),
                Hint::Athlete | Hint::Country | Hint::Event => Reading::Unread(Unread::Incomplete(hint)),
                Hint::Games => Reading::clear(Question {
                    measure: Measure::List(Unit::Games),
                    ..Question::default()
                }),
                Hint::Standings => self.settle(records, Draft::new(text, words, hint), people::Found::default())?,
            });
        }
        let mut draft = Draft::new(text, words, hint);
        if hint == Hint::Athlete
            && let Some(reading) = people::whole(self, records, &mut draft)?
        {
            return Ok(reading);
        }
        draft.link(&self.lexicon, records.catalog());
        time::read(&mut draft);
        events::read(self, &mut draft);
        let people = people::read(self, records, &mut draft)?;
        if let Some(&topic) = draft.terms().find_map(|term| {
            if let Term::Outside(topic) = term {
                Some(topic)
            } else {
                None
            }
        }) {
            return Ok(Reading::Unread(Unread::Outside(topic)));
        }
        if draft.has(Term::Help) && draft.names_nothing() && people.is_none() {
            return Ok(Reading::Unread(Unread::Help));
        }
        match record_marks::asked(&draft) {
            Some(kind) => record_marks::settle(self, records, kind, draft, people),
            None => self.settle(records, draft, people),
        }
    }

    /// Puts the slots together.
    fn settle(&self, records: &Records, mut draft: Draft, people: people::Found) -> Result<Reading, ReaderError> {
        let games = match games::read(records, &mut draft, &people)? {
            Ok(games) => games,
            Err(unread) => return Ok(Reading::Unread(unread)),
        };
        let (countries, sports) = (draft.countries(), draft.sports());
        let mut question = Question {
            limit: draft.limit,
            ..Question::default()
        };
        let filters = &mut question.filters;
        filters.games = games.games;
        filters.kind = games.kind;
        filters.season = games.season;
        filters.years = games.years;
        filters.sport = sports.first().copied();
        filters.country = countries.first().copied();
        filters.sex = draft.sex();
        filters.date = draft.date;
        let fitting = events::find(self, records, &draft, filters, &people)?;
        filters.events = fitting.events;
        if !filters.events.is_empty() {
            // The events say for whom they are, and in which sport.
            filters.sex = None;
            filters.sport = None;
        }
        events::keep_to_their_games(records, filters)?;
        let left_out = measure::decide(records, &draft, &people, &mut question)?;
        events::of_small_sport(records, &draft, &mut question)?;

        if let Some(unread) = not_understood(&draft, &people, &question) {
            return Ok(Reading::Unread(unread));
        }
        let mut others: Vec<Question> = left_out
            .into_iter()
            .map(|id| Other(vec![id]).apply(&question))
            .collect();
        if !fitting.classed.is_empty() && question.measure == Measure::Overview {
            let mut classed = question.clone();
            classed.filters.kind = Some(GamesKind::Paralympic);
            classed.filters.events = fitting.classed;
            classed
                .filters
                .games
                .retain(|&id| records.catalog().games(id).kind == GamesKind::Paralympic);
            others.push(classed);
        }
        others.extend(games.others.into_iter().map(|other| other.apply(&question)));
        Ok(people.settle(question, others, draft.corrected))
    }
}

/// Why a question is not answered, if it is not: words that nothing explains, nothing to go by, or more than one country
/// or sport.
fn not_understood(draft: &Draft, people: &people::Found, question: &Question) -> Option<Unread> {
    let mut unknown = draft.unknown();
    if draft.hint == Hint::Country && draft.countries().is_empty() && unknown.is_empty() {
        // Whatever else the words name, it is no country.
        unknown.push(draft.text.clone());
    }
    let bare = Filters {
        medal: question.filters.medal,
        sex: question.filters.sex,
        ..Filters::default()
    };
    let asks_nothing = people.is_none() && question.filters == bare && !stands_alone(question);
    if !unknown.is_empty() || asks_nothing {
        let mut closest = question.clone();
        closest.filters.athlete = people.sure();
        let named = !draft.names_nothing() || closest.filters.athlete.is_some();
        let words = if unknown.is_empty() {
            vec![draft.text.clone()]
        } else {
            unknown
        };
        return Some(Unread::Unknown {
            words,
            closest: named.then(|| Box::new(closest)),
        });
    }
    let with = |set: &dyn Fn(&mut Filters)| {
        let mut question = question.clone();
        question.filters.athlete = people.sure();
        set(&mut question.filters);
        question
    };
    let (countries, sports) = (draft.countries(), draft.sports());
    if countries.len() > 1 {
        let options = countries
            .iter()
            .map(|&country| with(&|filters| filters.country = Some(country)));
        return Some(Unread::TooMany(options.collect()));
    }
    if sports.len() > 1 && question.filters.events.is_empty() {
        let options = sports.iter().map(|&sport| with(&|filters| filters.sport = Some(sport)));
        return Some(Unread::TooMany(options.collect()));
    }
    None
}

/// Whether a question asks something without any filter: a table, the Games.
fn stands_alone(question: &Question) -> bool {
    matches!(
        question.measure,
        Measure::Table | Measure::List(Unit::Games) | Measure::Count(Unit::Games)
    )
}

impl Reading {
    fn clear(question: Question) -> Self {
        Self::Clear {
            question,
            others: Vec::new(),
            corrected: Vec::new(),
        }
    }
}
