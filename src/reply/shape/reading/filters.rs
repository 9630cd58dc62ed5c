//! Filters in words.

use crate::language::{message, words};
use crate::query::{Amount, Attribute, Comparison, Filter, Thing};
use crate::reply::shape::things::Names;
use crate::reply::shape::values;

/// On which side of Games others are.
#[derive(Clone, Copy)]
enum Side {
    Same,
    Before,
    After,
}

words! {
    Side { Same = "same", Before = "before", After = "after" }
}

/// What a filter says.
pub(in crate::reply::shape) fn filter(names: Names<'_>, one: &Filter) -> String {
    let voice = names.voice;
    match one {
        Filter::Is(things) => self::things(names, things),
        Filter::Of(set) => voice.say(message::QueryAmong {
            set: super::set(names, set),
        }),
        Filter::Edition(step, set) => voice.say(message::QueryEdition {
            side: match step {
                0 => Side::Same,
                ..0 => Side::Before,
                1.. => Side::After,
            },
            number: u32::from(step.unsigned_abs()),
            games: super::set(names, set),
        }),
        Filter::Compares(attribute, is, amount) => voice.say(message::QueryCompares {
            attribute: *attribute,
            compared: compared(names, *attribute, *is, amount),
        }),
        Filter::Ended(ended) => voice.say(message::QueryEnded { ended: *ended }),
        Filter::Last => voice.say(message::ReadingLastPlace),
        Filter::Initial(kind, letter) => voice.say(message::QueryInitial {
            kind: *kind,
            letter: letter.to_ascii_uppercase().to_string(),
        }),
        Filter::Birthday(month, day) => voice.say(message::ReadingBornOn {
            day: voice.day_of_month(*month, *day),
        }),
        Filter::Yearly(month, day) => voice.say(message::QueryYearly {
            day: voice.day_of_month(*month, *day),
        }),
        Filter::Status(status) => voice.say(message::QueryStatus { status: *status }),
        Filter::Not(inner) => voice.say(message::QueryNot {
            what: whole(names, inner),
        }),
        Filter::Any(filters) => {
            let all: Vec<String> = filters.iter().map(|one| whole(names, one)).collect();
            super::bracketed(&super::either(names, &all))
        }
    }
}

/// A filter as one piece of another, in brackets where it has parts.
fn whole(names: Names<'_>, one: &Filter) -> String {
    let text = filter(names, one);
    let has_parts = match one {
        Filter::Is(things) => things.len() > 1,
        Filter::Of(_) | Filter::Edition(..) | Filter::Compares(..) | Filter::Initial(..) | Filter::Not(_) => true,
        Filter::Ended(_)
        | Filter::Last
        | Filter::Birthday(..)
        | Filter::Yearly(..)
        | Filter::Status(_)
        | Filter::Any(_) => false,
    };
    if has_parts { super::bracketed(&text) } else { text }
}

/// `Azerbaijan, Georgia or Armenia`; of very many the first, and how many more.
pub(super) fn things(names: Names<'_>, things: &[Thing]) -> String {
    /// More than these are told by their number.
    const NAMED: usize = 12;
    let named: Vec<String> = things.iter().take(NAMED).map(|thing| names.narrowing(thing)).collect();
    match things.len().saturating_sub(NAMED) {
        0 => super::either(names, &named),
        more => names.voice.say(message::NamesAndMore {
            names: named.join(", "),
            more,
        }),
    }
}

/// How something of a fact compares: `under 30`, `after 1980`, `at least 200 cm`.
pub(super) fn compared(names: Names<'_>, attribute: Attribute, is: Comparison, amount: &Amount) -> String {
    let voice = names.voice;
    let number = match amount {
        Amount::Number(number) => *number,
        Amount::Measure(_) | Amount::Of(_) | Amount::All(_) => {
            let amount = super::measures::amount(names, amount);
            return voice.say(message::QueryCompared { is, amount });
        }
    };
    let when = |when: String| voice.say(message::QueryWhen { is, when });
    let amount = |amount: String| voice.say(message::QueryCompared { is, amount });
    let plain = || bare(names, is, number);
    match attribute {
        Attribute::Year | Attribute::Born => when(number.to_string()),
        Attribute::Games => names.games_of_number(number).map_or_else(plain, when),
        Attribute::Day | Attribute::Opened | Attribute::Closed => {
            values::day(number).map_or_else(plain, |day| when(voice.long_date(day)))
        }
        Attribute::Height => amount(voice.centimetres(&number.to_string())),
        Attribute::Weight => amount(voice.kilograms(&number.to_string())),
        Attribute::Mark => amount(crate::reply::results::mark(voice, values::plain_mark(number))),
        Attribute::Age
        | Attribute::Place
        | Attribute::Length
        | Attribute::Nations
        | Attribute::Athletes
        | Attribute::Men
        | Attribute::Women
        | Attribute::Events => plain(),
    }
}

/// How a mean compares, which is told as it is compared: of ages in days, of weights in tenths, of births by the day.
pub(super) fn mean_compared(names: Names<'_>, attribute: Attribute, is: Comparison, number: i64) -> String {
    let voice = names.voice;
    let amount = match attribute {
        Attribute::Age => voice.say(message::ShapeDays { number }),
        Attribute::Weight => voice.kilograms(&voice.decimal(&format!("{}", number as f64 / 10.0))),
        Attribute::Born => {
            return values::day(number).map_or_else(
                || bare(names, is, number),
                |day| {
                    voice.say(message::QueryWhen {
                        is,
                        when: voice.long_date(day),
                    })
                },
            );
        }
        Attribute::Year
        | Attribute::Games
        | Attribute::Day
        | Attribute::Height
        | Attribute::Place
        | Attribute::Mark
        | Attribute::Length
        | Attribute::Opened
        | Attribute::Closed
        | Attribute::Nations
        | Attribute::Athletes
        | Attribute::Men
        | Attribute::Women
        | Attribute::Events => return compared(names, attribute, is, &Amount::Number(number)),
    };
    voice.say(message::QueryCompared { is, amount })
}

/// How a bare number compares; endings are for those that people ask about.
pub(super) fn bare(names: Names<'_>, is: Comparison, number: i64) -> String {
    names.voice.say(message::Compared { is, number })
}
