//! Measures, and what they must come to, in words.

use super::filters::bare;
use crate::language::message;
use crate::query::{Amount, Attribute, Comparison, End, Having, Measure, What};
use crate::reply::shape::things::Names;

/// `number of medals (gold)`, `oldest age`.
pub(in crate::reply::shape) fn measure(names: Names<'_>, measure: &Measure) -> String {
    let mut text = what(names, measure.what);
    if !measure.only.is_empty() {
        let only: Vec<String> = measure.only.iter().map(|one| super::filter(names, one)).collect();
        text = format!("{text} {}", super::bracketed(&only.join(super::BETWEEN)));
    }
    match measure.over {
        None => text,
        Some(over) => names.voice.say(message::QueryOver {
            measure: text,
            about: over.about,
            narrowed: over.narrowed,
        }),
    }
}

/// What is measured, whatever filters there are.
pub(in crate::reply::shape) fn what(names: Names<'_>, what: What) -> String {
    let voice = names.voice;
    match what {
        What::Number(kind) => voice.say(message::QueryNumberOf { kind }),
        What::Tally => voice.say(message::QueryTally),
        What::Least(attribute) => extreme(names, attribute, End::Least),
        What::Greatest(attribute) => extreme(names, attribute, End::Most),
        What::Mean(attribute) => voice.say(message::QueryMean { attribute }),
        What::Span(attribute) => voice.say(message::QuerySpan { attribute }),
        What::Share(kind) => voice.say(message::QueryShare { kind }),
        What::Ratio(one, other) => {
            let [one, other] = [one, other].map(|kind| voice.say(message::QueryNumberOf { kind }));
            format!("{one} / {other}")
        }
        What::Run => voice.say(message::QueryRun),
    }
}

fn extreme(names: Names<'_>, attribute: Attribute, end: End) -> String {
    names.voice.say(message::QueryExtreme { attribute, end })
}

/// `number of medals (gold): at least 3`.
pub(in crate::reply::shape) fn having(names: Names<'_>, having: &Having) -> String {
    let Having { measure: of, is, than } = having;
    format!("{}: {}", measure(names, of), compared(names, of.what, *is, than))
}

/// How what is measured compares with an amount.
fn compared(names: Names<'_>, what: What, is: Comparison, than: &Amount) -> String {
    let voice = names.voice;
    let number = match than {
        Amount::Number(number) => *number,
        Amount::Measure(_) | Amount::Of(_) | Amount::All(_) => {
            let amount = amount(names, than);
            return voice.say(message::QueryCompared { is, amount });
        }
    };
    let attribute = match what {
        What::Number(_) if (is, number) == (Comparison::Exactly, 0) => return voice.say(message::QueryNone),
        What::Share(_) => {
            // In thousandths.
            let amount = voice.percent(&tenths(names, number));
            return voice.say(message::QueryCompared { is, amount });
        }
        What::Ratio(..) => {
            let amount = thousandths(names, number);
            return voice.say(message::QueryCompared { is, amount });
        }
        What::Number(_) | What::Tally | What::Run | What::Span(_) => return bare(names, is, number),
        What::Mean(attribute) => return super::filters::mean_compared(names, attribute, is, number),
        What::Least(attribute) | What::Greatest(attribute) => attribute,
    };
    super::filters::compared(names, attribute, is, than)
}

/// An amount that is no number: the same line measured otherwise, another query, all there are.
pub(super) fn amount(names: Names<'_>, amount: &Amount) -> String {
    match amount {
        Amount::Number(number) => number.to_string(),
        Amount::Measure(other) => super::bracketed(&measure(names, other)),
        Amount::Of(query) => super::inner(names, query),
        Amount::All(kind) => names.voice.say(message::QueryAll { kind: *kind }),
    }
}

/// Thousandths as per cent with one decimal.
fn tenths(names: Names<'_>, thousandths: i64) -> String {
    names.voice.decimal(&format!("{}", thousandths as f64 / 10.0))
}

fn thousandths(names: Names<'_>, thousandths: i64) -> String {
    names.voice.decimal(&format!("{}", thousandths as f64 / 1000.0))
}
