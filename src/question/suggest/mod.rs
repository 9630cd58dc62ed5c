//! What a half-typed question may become.
//!
//! [`Suggester::leads`] gives what to answer, likeliest first, without answering anything: the question that the text is
//! already, if it is one; then what the last word, half typed, would make of it: a country, a sport, Games (`named`), a
//! person (`people`), an event (`events`), a word of a question (`phrases`), or one of the examples. Each source is a group of
//! leads, and `mix` shuffles the groups so that the first few are of different sorts.

mod events;
mod fits;
mod mix;
mod named;
mod people;
mod phrases;
mod typed;
mod wanted;
mod weights;

use jiff::civil::Date;

use crate::names::fold::fold;
use crate::names::{Begun as BegunName, Phrasebook};
use crate::records::{CountryId, GamesId, Records, RecordsError};

use super::{Context, Doubts, Hint, Question, Reader, ReaderError, Reading, Unread};
use mix::{Group, mix};
use typed::Begun;
use weights::Weights;

/// Something that may be meant by a text that is still being typed.
#[derive(Debug, Clone, PartialEq)]
pub enum Lead {
    /// This question.
    Ask(Box<Question>, Doubts),
    /// What this text says, if it reads as a clear question, and the records hold what it combines.
    Read(String),
}

impl Lead {
    fn ask(question: Question) -> Self {
        Self::Ask(Box::new(question), Doubts::default())
    }
}

/// A text that is still being typed, and what surrounds it.
#[derive(Debug, Clone, Copy)]
pub struct Typed<'a> {
    /// The text so far, without its command; it may be empty.
    pub text: &'a str,
    /// What its command says.
    pub hint: Hint,
    /// The day on which it is typed.
    pub today: Date,
    /// The country that the asker follows, where one is known.
    pub favourite: Option<CountryId>,
    /// The Games that are meant where none are named, where the asker prefers some.
    pub games: Option<GamesId>,
}

impl Typed<'_> {
    /// What surrounds the text as a question.
    fn context(&self) -> Context {
        Context {
            games: self.games,
            ..Context::on(self.today)
        }
    }
}

/// Finds what half-typed questions may become. Made once at start.
#[derive(Debug)]
pub struct Suggester {
    phrases: Phrasebook,
    weights: Weights,
    /// Examples that stand alone, those of a topic together.
    examples: Vec<Example>,
}

#[derive(Debug)]
struct Example {
    topic: String,
    question: String,
    folded: String,
}

/// How many of the leads of the best group come before all others.
const AHEAD: usize = 3;

impl Suggester {
    /// Puts the names in order, and weighs what they name.
    ///
    /// # Errors
    ///
    /// Only when the database itself fails.
    pub fn new(records: &Records, reader: &Reader) -> Result<Self, RecordsError> {
        let alone = records.catalog().examples().iter().filter(|example| !example.leans);
        Ok(Self {
            phrases: Phrasebook::of(&reader.lexicon),
            weights: Weights::load(records)?,
            examples: alone
                .map(|example| Example {
                    topic: example.topic.clone(),
                    question: example.question.clone(),
                    folded: fold(&example.question),
                })
                .collect(),
        })
    }

    /// What may be meant, likeliest first; nothing for what cannot be completed. An empty text asks for what most people
    /// want.
    ///
    /// # Errors
    ///
    /// Only when the database itself fails.
    pub fn leads(&self, reader: &Reader, records: &Records, typed: Typed<'_>) -> Result<Vec<Lead>, ReaderError> {
        let Some(begun) = Begun::of(typed.text) else {
            return Ok(if typed.text.trim().is_empty() {
                wanted::leads(self, records, typed)?
            } else {
                Vec::new()
            });
        };
        let context = typed.context();
        let whole = reader.read(records, typed.text, typed.hint, &context)?;
        if typed.text.starts_with('?') {
            return Ok(read_already(whole));
        }
        let scene = Scene {
            suggester: self,
            reader,
            records,
            typed,
            begun: &begun,
            full_names: people::full_names(reader, &begun),
        };
        let mut groups = Vec::new();
        if matches!(typed.hint, Hint::None | Hint::Country | Hint::Games | Hint::Standings) {
            groups.extend(phrases::groups(&scene)?);
        }
        if matches!(typed.hint, Hint::None | Hint::Athlete) {
            groups.extend(people::groups(&scene)?);
        }
        if matches!(typed.hint, Hint::None | Hint::Event) {
            groups.extend(events::group(&scene)?);
        }
        groups.extend(self.like_examples(typed));
        Ok(together(records, typed, &begun, whole, groups))
    }

    /// The first example of each topic.
    fn one_of_each_topic(&self) -> impl Iterator<Item = &str> {
        let topics = self.examples.chunk_by(|one, other| one.topic == other.topic);
        topics
            .filter_map(|topic| topic.first())
            .map(|example| example.question.as_str())
    }

    /// Reads the text of a [`Lead::Read`]: `None` when it is no clear question, leaves words out, or combines what the
    /// records do not hold together.
    ///
    /// # Errors
    ///
    /// Only when the database itself fails.
    pub fn read(
        &self,
        reader: &Reader,
        records: &Records,
        text: &str,
        typed: Typed<'_>,
    ) -> Result<Option<(Question, Doubts)>, ReaderError> {
        let context = typed.context();
        let Reading::Clear { question, doubts } = reader.read(records, text, typed.hint, &context)? else {
            return Ok(None);
        };
        let fits = doubts.left_out.is_empty() && fits::fits(records, &question.filters)?;
        Ok(fits.then_some((*question, doubts)))
    }

    /// Examples that begin as the text does.
    fn like_examples(&self, typed: Typed<'_>) -> Option<Group> {
        /// Fewer letters are the beginning of too many.
        const MIN_LETTERS: usize = 3;
        /// More would be a lesson.
        const SHOWN: usize = 5;
        let folded = fold(typed.text);
        if typed.hint != Hint::None || folded.len() < MIN_LETTERS {
            return None;
        }
        let alike = self
            .examples
            .iter()
            .filter(|example| example.folded.starts_with(&folded));
        let leads = alike.take(SHOWN).map(|example| Lead::Read(example.question.clone()));
        Group::new(mix::EXAMPLES, leads.collect())
    }
}

/// What the sources of leads look at.
struct Scene<'a> {
    suggester: &'a Suggester,
    reader: &'a Reader,
    records: &'a Records,
    typed: Typed<'a>,
    begun: &'a Begun<'a>,
    /// Who has all the words in the name, the last as its beginning.
    full_names: Vec<BegunName>,
}

/// The reading of the text as it stands, with what it may become. Words that are a question come first; a single word that
/// is somebody's name, or words that had to be corrected, may still become another.
fn together(records: &Records, typed: Typed<'_>, begun: &Begun<'_>, whole: Reading, groups: Vec<Group>) -> Vec<Lead> {
    let is_sure = match &whole {
        Reading::Clear { question, doubts } => {
            doubts.corrected.is_empty()
                && doubts.left_out.is_empty()
                && (begun.len() > 1 || question.filters.athlete.is_none())
        }
        Reading::Choose(_) => begun.len() > 1,
        Reading::Unread(unread) => matches!(unread, Unread::TooMany(_)),
    };
    let narrower = match &whole {
        Reading::Clear { question, .. } if is_sure => named::narrower(records, question, typed.today),
        _ => Vec::new(),
    };
    let mut already = read_already(whole);
    let mut mixed = mix(groups, AHEAD);
    if is_sure {
        // Others that the words could mean are told first, then what they may become.
        already.append(&mut mixed);
    } else {
        let at = AHEAD.min(mixed.len());
        let rest = mixed.split_off(at);
        mixed.append(&mut already);
        already = mixed;
        already.extend(rest);
    }
    already.extend(narrower);
    already
}

/// The question that a text is, and what else it could mean.
fn read_already(reading: Reading) -> Vec<Lead> {
    /// Further meanings are not meant.
    const OTHERS: usize = 4;
    match reading {
        Reading::Clear { question, doubts } => {
            let others: Vec<Question> = doubts.others.iter().take(OTHERS).cloned().collect();
            std::iter::once(Lead::Ask(question, doubts))
                .chain(others.into_iter().map(Lead::ask))
                .collect()
        }
        Reading::Choose(questions) | Reading::Unread(Unread::TooMany(questions)) => {
            questions.into_iter().take(2 * OTHERS).map(Lead::ask).collect()
        }
        Reading::Unread(_) => Vec::new(),
    }
}
