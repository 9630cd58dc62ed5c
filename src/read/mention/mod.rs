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
use super::sense::{Class, Glue, Sense};
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
    let mentions = counting(mentions);
    let mut lattice = Lattice::new(words.len());
    let mut said: Vec<(std::ops::Range<usize>, String)> = Vec::new();
    for mention in &mentions {
        if let [Concept::Said(words)] = mention.concepts.as_slice() {
            said.push((mention.words.clone(), words.clone()));
            continue;
        }
        mean(&mut lattice, words, mention);
    }
    numbers::read(&mut lattice, words, &said);
    titles::read(reader, &mut lattice, words, &said, spoken);
    people::read(reader, &mut lattice, text, words, spoken);
    let idle = |at: usize| lattice.is_idle(at) || lattice.is_known(at);
    if let Some(unknown) = (0..words.len()).find(|&at| !idle(at)) {
        tracing::trace!(word = words[unknown].folded, "means nothing");
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

/// The mentions that count, of those that say the same words otherwise.
///
/// Words of `senses.csv` say what they say there, whatever `words.csv` makes of them, and phrases of `words.csv` with a
/// word that asks or tells apart are for rules to make ("which country", "each country"). Of what is left the longest
/// phrase is meant: "gold medals" are not gold, and medals.
fn counting(mentions: Vec<Mention>) -> Vec<Mention> {
    let is_replaced = |mention: &Mention| {
        let replaces = |other: &Mention| {
            let is_same = other.words == mention.words && other.found <= mention.found;
            let is_part = is_within(other, mention) && other.found == Found::Exact && is_for_rules(other);
            other.is_sense && (is_same || is_part)
        };
        !mention.is_sense && is_of_grammar(mention) && mentions.iter().any(replaces)
    };
    let first: Vec<Mention> = mentions
        .iter()
        .filter(|mention| !is_replaced(mention))
        .cloned()
        .collect();
    let is_swallowed = |mention: &Mention| {
        let swallows = |other: &Mention| {
            if !is_within(mention, other) || other.found != Found::Exact {
                return false;
            }
            if is_of_grammar(mention) {
                let says = senses(other).is_some_and(|senses| is_weighty(&senses));
                return is_of_grammar(other) && other.is_sense >= mention.is_sense && says;
            }
            let of_place = |concept: &Concept| matches!(concept, Concept::City(_));
            let of_games = |concept: &Concept| matches!(concept, Concept::Games(_));
            let is_city = mention.concepts.iter().any(of_place) && other.concepts.iter().any(of_games);
            is_city || mention.concepts == other.concepts
        };
        first.iter().any(swallows)
    };
    first.iter().filter(|mention| !is_swallowed(mention)).cloned().collect()
}

fn is_of_grammar(mention: &Mention) -> bool {
    mention
        .concepts
        .iter()
        .all(|concept| matches!(concept, Concept::Word(_)))
}

/// Whether one stands within the other, and is shorter.
fn is_within(part: &Mention, whole: &Mention) -> bool {
    whole.words.start <= part.words.start && part.words.end <= whole.words.end && part.words != whole.words
}

/// Whether words ask, count or tell things apart: rules put them together with what stands beside them.
fn is_for_rules(mention: &Mention) -> bool {
    let for_rules = |sense: &Sense| match sense {
        Sense::Ask(_) | Sense::Number(_) => true,
        Sense::Glue(glue) => match glue {
            Glue::Each | Glue::Every | Glue::Per | Glue::Both | Glue::Top => true,
            Glue::Compared(_)
            | Glue::OrCompared(_)
            | Glue::Times
            | Glue::Before
            | Glue::After
            | Glue::Since
            | Glue::Until
            | Glue::Between
            | Glue::Except
            | Glue::Only
            | Glue::Not
            | Glue::Never
            | Glue::No
            | Glue::And
            | Glue::Or
            | Glue::Single
            | Glue::Than
            | Glue::Versus
            | Glue::Beginning
            | Glue::ToLast
            | Glue::Relative
            | Glue::YearsOld
            | Glue::Younger
            | Glue::Older
            | Glue::Share
            | Glue::Average
            | Glue::Age => false,
        },
        Sense::WhetherFirst
        | Sense::Noun(_)
        | Sense::Year
        | Sense::Deed(_)
        | Sense::Undone(_)
        | Sense::Where(_)
        | Sense::Fresh(_)
        | Sense::Order(_)
        | Sense::Ordinal(_)
        | Sense::Times(_)
        | Sense::Continent(_)
        | Sense::Kind(_)
        | Sense::OfKind(_)
        | Sense::Season(_)
        | Sense::Sex(_)
        | Sense::Unit(_)
        | Sense::Colour(_)
        | Sense::Medallist
        | Sense::Champion
        | Sense::MeanAge
        | Sense::Idle(_) => false,
    };
    senses(mention).is_some_and(|senses| senses.iter().any(for_rules))
}

/// Adds what a mention may mean.
fn mean(lattice: &mut Lattice, words: &[Word], mention: &Mention) {
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
    if let [Sense::Year] = senses.as_slice() {
        let is_year = |at: usize| words.get(at).is_some_and(|word| numbers::is_year(&word.folded));
        let beside = is_year(mention.words.end) || mention.words.start.checked_sub(1).is_some_and(is_year);
        for word in mention.words.clone().filter(|_| beside) {
            lattice.may_skip(word, 0.0);
        }
        return;
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
