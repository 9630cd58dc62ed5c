//! What words may mean, all of it: the leaves of the chart.

mod bundle;
mod numbers;
mod people;
mod titles;

use crate::names::{Concept, Found, Mention, Tongues, Word};
use crate::question::Term;
use crate::records::Language;

use super::Reader;
use super::lattice::Lattice;
use super::meaning::{Meaning, Named, Narrow, Slot};
use super::sense::{Class, Sense};
use super::weights::{Feature, of};

/// A text with what its words may mean.
pub struct Mentions {
    /// The words.
    pub lattice: Lattice,
    /// The languages that the text is likeliest in.
    pub spoken: Tongues,
}

/// Finds what the words of a text may mean. `None` where a word means nothing and cannot be left aside.
pub fn find(reader: &Reader, text: &str, words: &[Word]) -> Option<Mentions> {
    let (mentions, spoken) = reader.lexicon.mentions(words);
    let mut lattice = Lattice::new(words.len());
    let mut said: Vec<(std::ops::Range<usize>, String)> = Vec::new();
    for mention in &mentions {
        if is_overruled(mention, &mentions) {
            continue;
        }
        if let [Concept::Said(words)] = mention.concepts.as_slice() {
            said.push((mention.words.clone(), words.clone()));
            continue;
        }
        mean(&mut lattice, mention);
    }
    numbers::read(&mut lattice, words, &said);
    titles::read(reader, &mut lattice, words, &said, spoken);
    people::read(reader, &mut lattice, text, words, spoken);
    let idle = |at: usize| lattice.is_idle(at) || lattice.is_known(at);
    if !(0..words.len()).all(idle) {
        return None;
    }
    let weighty: Vec<usize> = mentions
        .iter()
        .filter(|mention| mention.is_sense && senses(mention).is_some_and(|senses| is_weighty(&senses)))
        .flat_map(|mention| mention.words.clone())
        .collect();
    for at in weighty {
        lattice.weigh(at, of(Feature::SkippedWeighty));
    }
    Some(Mentions { lattice, spoken })
}

/// Whether a text is in a language that puts behind a word what others put before it.
pub fn is_head_final(spoken: Tongues) -> bool {
    let behind = [Language::Azerbaijani, Language::Turkish];
    behind.iter().any(|language| spoken.has(*language)) && !spoken.has(Language::English)
}

/// Words of `senses.csv` say what they say there, whatever `words.csv` makes of them.
fn is_overruled(mention: &Mention, all: &[Mention]) -> bool {
    let of_grammar = |mention: &Mention| {
        mention
            .concepts
            .iter()
            .all(|concept| matches!(concept, Concept::Word(_)))
    };
    let overrules = |other: &Mention| {
        other.is_sense && other.words == mention.words && other.found <= mention.found && of_grammar(other)
    };
    // A longer phrase of `words.csv` that begins or ends with a word which asks or binds is made by rules: "which country".
    let asks = |other: &Mention| {
        let within = mention.words.start <= other.words.start && other.words.end <= mention.words.end;
        let is_shorter = within && other.words != mention.words;
        is_shorter && other.is_sense && other.found == Found::Exact && is_of_rules(other)
    };
    !mention.is_sense && of_grammar(mention) && all.iter().any(|other| overrules(other) || asks(other))
}

/// Whether words of `senses.csv` ask, or hold others together in a way that changes the meaning.
fn is_of_rules(mention: &Mention) -> bool {
    let of_rules = |sense: &Sense| match sense {
        Sense::Ask(_) | Sense::Order(_) | Sense::Glue(_) | Sense::Number(_) | Sense::Fresh(_) => true,
        Sense::WhetherFirst
        | Sense::Noun(_)
        | Sense::Year
        | Sense::Deed(_)
        | Sense::Undone(_)
        | Sense::Where(_)
        | Sense::Ordinal(_)
        | Sense::Times(_)
        | Sense::Continent(_)
        | Sense::Kind(_)
        | Sense::Season(_)
        | Sense::Sex(_)
        | Sense::Unit(_)
        | Sense::Colour(_)
        | Sense::Medallist
        | Sense::Champion
        | Sense::Idle(_) => false,
    };
    senses(mention).is_some_and(|senses| senses.iter().any(of_rules))
}

/// Adds what a mention may mean.
fn mean(lattice: &mut Lattice, mention: &Mention) {
    let score = match mention.found {
        Found::Exact => 0.0,
        Found::Inflected => of(Feature::Inflected),
        Found::Corrected => of(Feature::Corrected),
    };
    let Some(senses) = senses(mention) else { return };
    let mut cost = score;
    if senses.contains(&Sense::WhetherFirst) && mention.words.start > 0 {
        return;
    }
    for sense in &senses {
        if let Sense::Idle(class) = sense {
            let skip = match class {
                Class::Colour => of(Feature::SkippedColour),
                Class::Grammar | Class::Binding | Class::Asking | Class::Naming => 0.0,
            };
            for word in mention.words.clone() {
                lattice.may_skip(word, skip);
            }
            return;
        }
    }
    let names: Vec<Named> = mention.concepts.iter().filter_map(named).collect();
    if senses.is_empty() && names.is_empty() {
        return;
    }
    for meaning in bundle::meanings(&senses, names.first()) {
        lattice.mean(mention.words.clone(), meaning, cost);
        cost = score + of(Feature::Words);
    }
    // Of several names that words have the likeliest comes first.
    for name in names.iter().skip(1) {
        let narrow = Meaning::Slot(Slot::Narrow(Narrow::Is(vec![name.clone()])));
        lattice.mean(mention.words.clone(), narrow, score + of(Feature::Namesakes));
    }
}

/// What words say beside names; nothing where one of them says what no query asks, or several things.
fn senses(mention: &Mention) -> Option<Vec<Sense>> {
    let mut senses = Vec::new();
    for concept in &mention.concepts {
        if let Concept::Word(target) = concept {
            let sense = if mention.is_sense {
                target.parse().ok()
            } else {
                target.parse::<Term>().ok().and_then(Sense::of_term)
            };
            senses.push(sense?);
        }
    }
    Some(senses)
}

fn is_weighty(senses: &[Sense]) -> bool {
    senses.iter().any(|sense| match sense.class() {
        Class::Binding | Class::Asking | Class::Naming => *sense != Sense::WhetherFirst,
        Class::Colour | Class::Grammar => false,
    })
}

fn named(concept: &Concept) -> Option<Named> {
    Some(match concept {
        Concept::Country(country) => Named::Country(*country),
        Concept::Sport(sport) => Named::Sport(*sport),
        Concept::City(games) => Named::City(games.clone()),
        Concept::Games(games) => Named::Games(games.clone()),
        Concept::Word(_) | Concept::Said(_) => return None,
    })
}
