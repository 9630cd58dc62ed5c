//! Text read into a question.
//!
//! The words are linked to what they name, the longest first; numbers find their roles; what is left over must be the
//! words of an event or a person's name. A word that nothing explains makes the question one that was not understood:
//! an answer that leaves words out would be a guess.

mod amounts;
mod asides;
mod binding;
mod described;
mod draft;
mod events;
mod follow;
mod games;
mod kin;
mod measure;
mod people;
mod preamble;
mod record_marks;
mod settle;
mod subjects;
mod time;

use jiff::civil::Date;

use crate::names::{self, EventIndex, Lexicon, NamesError, People};
use crate::records::{GamesId, Language, Records, RecordsError};

use super::{Measure, Question, Term, Topic, Unit, decode};
use draft::Draft;

/// Reads questions. It holds the lexicon and the names, made once at start.
#[derive(Debug)]
pub struct Reader {
    pub(in crate::question) lexicon: Lexicon,
    pub(in crate::question) people: People,
    pub(in crate::question) events: EventIndex,
    record_marks: EventIndex,
}

/// What a command says of the words behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
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
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Context {
    /// The day on which it is asked.
    pub today: Date,
    /// What the asker was last answered, where that is remembered.
    pub before: Option<Question>,
    /// The Games that are meant where none are named and the latest would be, when the asker prefers some.
    pub games: Option<GamesId>,
}

impl Context {
    /// That of a text which stands alone, asked on a day.
    pub fn on(today: Date) -> Self {
        Self {
            today,
            before: None,
            games: None,
        }
    }
}

/// How a text was read.
#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    /// One question is meant, or is by far the likeliest.
    Clear {
        /// What is meant.
        question: Box<Question>,
        /// What speaks against it.
        doubts: Doubts,
    },
    /// Several are as likely, best first.
    Choose(Vec<Question>),
    /// No question of ours.
    Unread(Unread),
}

/// What must be told with an answer, because the words could mean something else or say more.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Doubts {
    /// What the same words could mean as well, likeliest first.
    pub others: Vec<Question>,
    /// Words that were taken for others: as typed, and as taken.
    pub corrected: Vec<(String, String)>,
    /// Parts of the text that were not understood, and left out.
    pub left_out: Vec<String>,
    /// Whether the words lean on the question before, or on what the asker prefers: alone they ask something else, or
    /// nothing.
    pub leaned: bool,
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

    /// Which language a text is in, by its letters and by whose words it has; nothing where that cannot be told, as of
    /// names alone.
    pub fn language_of(&self, text: &str) -> Option<Language> {
        self.lexicon.language_of(text)
    }

    /// Reads a text in its context. Words that [`super::encode`] wrote are taken as they are.
    ///
    /// What stands between two commas, or in brackets, and is not understood is left out, when the rest is a question.
    pub fn read(&self, records: &Records, text: &str, hint: Hint, context: &Context) -> Result<Reading, ReaderError> {
        if text.starts_with('?')
            && let Some(question) = decode(text, records)?
        {
            return Ok(Reading::clear(question));
        }
        let reading = self.read_words(records, text, hint, context)?;
        if let Reading::Unread(Unread::Unknown { .. } | Unread::NoSuchGames { .. } | Unread::Outside(_)) = reading {
            for (rest, aside) in asides::without_each(text) {
                if let Reading::Clear { question, mut doubts } = self.read_words(records, &rest, hint, context)? {
                    doubts.left_out.push(aside);
                    return Ok(Reading::Clear { question, doubts });
                }
            }
        }
        Ok(reading)
    }

    fn read_words(&self, records: &Records, text: &str, hint: Hint, context: &Context) -> Result<Reading, ReaderError> {
        let words = names::words(text);
        let draft = |words| Draft {
            usual_games: context.games,
            ..Draft::new(text, words, hint)
        };
        if words.is_empty() {
            return Ok(match hint {
                Hint::None => Reading::Unread(Unread::Empty),
                Hint::Athlete | Hint::Country | Hint::Event => Reading::Unread(Unread::Incomplete(hint)),
                Hint::Games => Reading::clear(Question {
                    measure: Measure::List(Unit::Games),
                    ..Question::default()
                }),
                Hint::Standings => settle::settle(self, records, draft(words), Vec::new())?,
            });
        }
        let mut draft = draft(words);
        if hint == Hint::Athlete
            && let Some(reading) = people::whole(self, records, &mut draft)?
        {
            return Ok(reading);
        }
        draft.link(&self.lexicon, records.catalog());
        preamble::set_apart(&mut draft);
        time::read(&mut draft, context.today);
        games::choose_namesakes(records, &mut draft)?;
        amounts::read(&mut draft);
        events::read(self, records, &mut draft);
        let pool = if draft.uses.contains(&draft::Use::Free) {
            settle::pool(self, records, &draft)?
        } else {
            Vec::new()
        };
        let mut people = people::read(self, records, &mut draft, &pool)?;
        people::keep_fellows(records, &mut people)?;
        preamble::forgive(&mut draft);
        if let Some(&topic) = draft.terms().find_map(|term| {
            if let Term::Outside(topic) = term {
                Some(topic)
            } else {
                None
            }
        }) {
            return Ok(Reading::Unread(Unread::Outside(topic)));
        }
        if draft.has(Term::Help) && draft.names_nothing() && people.is_empty() {
            return Ok(Reading::Unread(Unread::Help));
        }
        if let Some(kind) = record_marks::asked(&draft) {
            let person = people.into_iter().next().unwrap_or_default();
            return record_marks::settle(self, records, kind, draft, person);
        }
        let Some(before) = context.before.as_ref().filter(|_| hint == Hint::None) else {
            return settle::settle(self, records, draft, people);
        };
        let resolved = follow::resolve_pronouns(records, &mut draft, &mut people, before)?;
        let fragment = follow::Fragment::of(&draft, &people);
        let alone = settle::settle(self, records, draft, people)?;
        let mut reading = match follow::apply(records, &fragment, &alone, before)? {
            Some(question) => Reading::leaning(question),
            None => alone,
        };
        if let Reading::Clear { doubts, .. } = &mut reading {
            doubts.leaned |= resolved;
        }
        Ok(reading)
    }
}

impl Reading {
    fn leaning(question: Question) -> Self {
        Self::Clear {
            question: Box::new(question),
            doubts: Doubts {
                leaned: true,
                ..Doubts::default()
            },
        }
    }

    fn clear(question: Question) -> Self {
        Self::Clear {
            question: Box::new(question),
            doubts: Doubts::default(),
        }
    }
}
