//! What a half-typed question may become.
//!
//! [`Suggester::leads`] gives what to answer, likeliest first, without answering anything: the question that the text is
//! already, if it is one; then what the last word, half typed, would make of it: a country, a sport, Games (`named`), a
//! person (`people`), an event (`events`, and `said` for what other languages than English call it), a word of a question
//! (`phrases`), or one of the examples. Each source is a group of leads, and `mix` shuffles the groups so that the first
//! few are of different sorts.

mod already;
mod events;
mod fits;
mod mix;
mod named;
mod names;
mod people;
mod phrases;
mod said;
mod typed;
mod wanted;
mod weights;

use jiff::civil::Date;

use crate::names::fold::fold;
use crate::names::{Completion, Phrasebook};
use crate::records::{CountryId, GamesId, Language, Records, RecordsError};

use super::{Context, Doubts, Hint, Question, Reader, ReaderError, Reading};
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
    /// The language in which it is answered.
    pub language: Language,
    /// The country that the asker follows, where one is known.
    pub favourite: Option<CountryId>,
    /// The Games that are meant where none are named, where the asker prefers some.
    pub games: Option<GamesId>,
}

impl Typed<'_> {
    /// What surrounds the text as a question.
    pub fn context(&self) -> Context {
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
    /// Examples that stand alone, those of a language together, and of these those of a topic.
    examples: Vec<Example>,
}

#[derive(Debug)]
struct Example {
    language: Language,
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
        let of = |language| {
            let examples = records.catalog().examples_in(language).iter();
            examples.map(move |example| (language, example))
        };
        let all = Language::ALL.iter().copied().flat_map(of);
        let alone = all.filter(|(_, example)| !example.leans);
        Ok(Self {
            phrases: Phrasebook::of(&reader.lexicon),
            weights: Weights::load(records)?,
            examples: alone
                .map(|(language, example)| Example {
                    language,
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
            return Ok(already::leads(whole));
        }
        let scene = Scene {
            suggester: self,
            reader,
            records,
            typed,
            begun: &begun,
            runs: runs(&self.phrases, &begun),
        };
        let hint = typed.hint;
        let events = match hint {
            Hint::None | Hint::Event => events::found(&scene)?,
            _ => events::Found::default(),
        };
        let people = match hint {
            Hint::None | Hint::Athlete => people::found(&scene, events.begins_before)?,
            _ => people::Found::default(),
        };
        let is_name = people.begins_before;
        let mut groups = Vec::new();
        if !matches!(hint, Hint::Athlete | Hint::Event) {
            // Beside a name or a title that is being typed, the last word is a part of it.
            let is_taken = is_name || events.begins_before;
            groups.extend(phrases::groups(&scene, is_taken)?);
        }
        groups.extend(people.group);
        groups.extend(events.group);
        groups.extend(self.like_examples(typed, begun.len()));
        let whole = already::sensible(records, hint, whole)?;
        let is_open = events.is_open || scene.is_begun_phrase() || scene.is_begun_place();
        Ok(already::with(&scene, whole, mix(groups, AHEAD), is_name, is_open)?)
    }

    /// The first example of each topic, in a language.
    fn one_of_each_topic(&self, language: Language) -> impl Iterator<Item = &str> {
        let topics = self
            .examples
            .chunk_by(|one, other| (one.language, &one.topic) == (other.language, &other.topic));
        topics
            .filter_map(|topic| topic.first())
            .filter(move |example| example.language == language)
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

    /// Examples that begin as the text does: those in the language of the answer or, where there are none, in another.
    fn like_examples(&self, typed: Typed<'_>, words: usize) -> Option<Group> {
        /// Fewer letters are the beginning of too many.
        const MIN_LETTERS: usize = 3;
        /// More would be a lesson.
        const SHOWN: usize = 5;
        let folded = fold(typed.text);
        if typed.hint != Hint::None || folded.len() < MIN_LETTERS {
            return None;
        }
        let is_alike = |example: &&Example| example.folded.starts_with(&folded);
        let mut alike: Vec<&Example> = self.examples.iter().filter(is_alike).collect();
        let theirs = alike.iter().find(|example| example.language == typed.language);
        if let Some(language) = theirs.or(alike.first()).map(|example| example.language) {
            alike.retain(|example| example.language == language);
        }
        let shown = alike.into_iter().take(SHOWN);
        let leads = shown.map(|example| Lead::Read(example.question.clone()));
        let pull = if words > 1 { mix::BEGUN_EXAMPLES } else { mix::EXAMPLES };
        Group::new(pull, leads.collect())
    }
}

/// Last words that begin phrases of the lexicon.
struct Run<'a> {
    /// The first of them.
    at: usize,
    completions: Vec<Completion<'a>>,
}

impl Run<'_> {
    /// Whether they begin a phrase as they are typed.
    fn is_certain(&self) -> bool {
        self.completions.iter().any(|one| one.slips == 0)
    }
}

/// The runs of last words that begin phrases, the longest first, up to one that begins them without a slip. Behind a
/// preposition the search goes on: `в то` is rather in Tokyo than `в том же`.
fn runs<'s>(book: &'s Phrasebook, begun: &Begun<'_>) -> Vec<Run<'s>> {
    /// No phrase that is completed beside other words has more.
    const LONGEST: usize = 4;
    let first = begun.len().saturating_sub(LONGEST).max(1);
    let mut runs: Vec<Run<'_>> = Vec::new();
    for at in std::iter::once(0).chain(first..begun.len()) {
        let mut completions = book.beginning_with(&begun.phrase_from(at));
        completions.retain(|one| names::adds(one.concept));
        if !completions.is_empty() {
            runs.push(Run { at, completions });
        }
        let is_led = at > 0 && begun.is_preposition(at);
        if runs.last().is_some_and(Run::is_certain) && !is_led {
            break;
        }
    }
    runs
}

/// What the sources of leads look at.
struct Scene<'a> {
    suggester: &'a Suggester,
    reader: &'a Reader,
    records: &'a Records,
    typed: Typed<'a>,
    begun: &'a Begun<'a>,
    runs: Vec<Run<'a>>,
}

impl Scene<'_> {
    /// Whether all the words together, and no fewer, begin a phrase.
    fn is_phrase(&self) -> bool {
        let whole = self.runs.first().filter(|run| run.at == 0 && run.is_certain());
        self.begun.len() > 1 && whole.is_some()
    }

    /// Whether they begin one that is not there to its end.
    fn is_begun_phrase(&self) -> bool {
        let mut all = self.runs.iter().flat_map(|run| &run.completions);
        self.is_phrase() && !all.any(|one| one.whole)
    }

    /// Whether the last word begins a phrase behind a preposition of place: nobody is in somebody.
    fn is_begun_place(&self) -> bool {
        /// The letters of a code, which may be the beginning of any name.
        const CODE: usize = 3;
        let at = self.begun.len() - 1;
        let is_led = at.checked_sub(1).is_some_and(|at| self.begun.is_preposition(at));
        let mut of_last = self.runs.iter().filter(|run| run.at == at && run.is_certain());
        let is_there = |run: &Run<'_>| run.completions.iter().any(|one| one.whole && one.phrase.len() > CODE);
        is_led && of_last.any(|run| !is_there(run))
    }

    /// The language in which words are completed: that of the letters they are typed in, else that of the answer.
    fn spoken(&self) -> Language {
        if self.begun.is_russian() {
            Language::Russian
        } else {
            self.typed.language
        }
    }
}
