//! Measured values in words, and how far two of them are apart.

use jiff::civil::Date;

use super::evidence;
use super::reading;
use super::things::Names;
use crate::language::message;
use crate::query::eval::{Line, Value};
use crate::query::{Attribute, Kind, Measure, What};
use crate::records::{Mark, MarkUnit, Medal, Tally};
use crate::reply::results::mark;
use crate::reply::voice::Voice;

/// The days of a year, as means are told in years.
const YEAR: f64 = 365.2425;

/// What values are told with.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub names: Names<'a>,
    /// What is measured.
    pub measure: &'a Measure,
    /// The colour of the medals that are counted, when it is one.
    pub medal: Option<Medal>,
}

impl Told<'_> {
    /// What was measured of a line; `None` where it is not held.
    pub fn of_line(self, line: &Line) -> Option<String> {
        match (line.measured.value?, line.tally) {
            // The colours say more than the number alone.
            (Value::Number(Kind::Medal, number), Some(tally))
                if self.medal.is_none() && i64::from(tally.total()) == number =>
            {
                Some(self.names.voice.medals(tally))
            }
            (Value::Age(years, days), _) => Some(self.age(years, days, line)),
            (value, _) => self.value(value),
        }
    }

    /// The same without a line behind it; `None` where nobody could read it.
    pub fn value(self, value: Value) -> Option<String> {
        let voice = self.names.voice;
        Some(match value {
            Value::Number(Kind::Medal, 0) => voice.say(message::ShapeNoMedals { medal: self.medal }),
            Value::Number(kind, 0) => voice.say(message::QueryZero { kind }),
            Value::Number(Kind::Medal, number) if self.medal.is_some() => {
                voice.count_medals(u32::try_from(number).unwrap_or(u32::MAX), self.medal)
            }
            Value::Number(kind, number) => voice.say(message::QueryNumber { number, kind }),
            Value::Tally(tally) => voice.medals(tally),
            Value::Share(part, whole) => self.share(part, whole),
            Value::Ratio(one, other) => self.ratio(one, other),
            Value::Mean(of, sum, number) => mean(voice, of, sum, number)?,
            Value::Years(number) => voice.say(message::ShapeYears { number }),
            Value::Year(year) => year.to_string(),
            Value::Games(games) => voice.games(games),
            Value::Day(day) => voice.long_date(day),
            Value::Age(years, _) => voice.say(message::ShapeAge {
                number: i64::from(years),
            }),
            Value::Height(number) => voice.centimetres(&number.to_string()),
            Value::Weight(tenths) => voice.kilograms(&decimal(voice, tenths as f64 / 10.0, 1)),
            Value::Place(place) => voice.place(u32::try_from(place).unwrap_or_default()),
            Value::Mark(one) => mark(voice, one),
            Value::Days(number) => voice.say(message::ShapeDays { number }),
            Value::Count(Attribute::Mark, number) => mark(voice, plain_mark(number)),
            Value::Count(attribute, number) => voice.say(message::ShapeCounted { number, attribute }),
            Value::Run(number, first, last) => {
                let run = voice.say(message::ShapeRun { number });
                let span = voice.say(message::StreakSpan {
                    from: voice.short_games(voice.catalog.games(first)),
                    to: voice.games(last),
                });
                if first == last { run } else { format!("{run}, {span}") }
            }
        })
    }

    /// An age in years, and in days where it is the extreme that was asked for.
    fn age(self, years: i16, days: i64, line: &Line) -> String {
        let voice = self.names.voice;
        let is_extreme = matches!(self.measure.what, What::Least(_) | What::Greatest(_));
        match evidence::aged(self.names, line, days).filter(|_| is_extreme) {
            Some((_, born, on)) => voice.lifetime(born, on),
            None => voice.say(message::ShapeAge {
                number: i64::from(years),
            }),
        }
    }

    /// A value behind what it is, where it alone does not say that of a thing of a kind.
    pub fn labelled(self, told: String, of: Option<Kind>) -> String {
        if self.says_itself(of) {
            return told;
        }
        let label = reading::what(self.names, self.measure.what);
        self.names.voice.say(message::ShapeLabelled { label, told })
    }

    /// Whether a value of a thing says what it is: so many medals, how tall an athlete is, how many days Games lasted.
    fn says_itself(self, of: Option<Kind>) -> bool {
        match self.measure.what {
            What::Number(_) | What::Tally | What::Run | What::Ratio(..) => true,
            What::Mean(_) | What::Span(_) | What::Share(_) => false,
            What::Least(attribute) | What::Greatest(attribute) => match attribute {
                Attribute::Age | Attribute::Height | Attribute::Weight | Attribute::Place | Attribute::Mark => {
                    of == Some(Kind::Athlete)
                }
                Attribute::Length
                | Attribute::Nations
                | Attribute::Athletes
                | Attribute::Men
                | Attribute::Women
                | Attribute::Events => of == Some(Kind::Games),
                Attribute::Year
                | Attribute::Games
                | Attribute::Day
                | Attribute::Born
                | Attribute::Opened
                | Attribute::Closed => false,
            },
        }
    }

    fn share(self, part: i64, whole: i64) -> String {
        let voice = self.names.voice;
        let share = 100.0 * part as f64 / whole.max(1) as f64;
        let number = |number: i64| voice.number(usize::try_from(number).unwrap_or_default());
        voice.say(message::ShapeShare {
            share: voice.percent(&decimal(voice, share, 1)),
            part: number(part),
            whole: number(whole),
        })
    }

    fn ratio(self, one: i64, other: i64) -> String {
        let voice = self.names.voice;
        let ratio = one as f64 / other.max(1) as f64;
        // Few for each are told more finely.
        let number = decimal(voice, ratio, if ratio < 10.0 { 2 } else { 1 });
        let What::Ratio(of, to) = self.measure.what else {
            return number;
        };
        let counted = |number: i64, kind| voice.say(message::QueryNumber { number, kind });
        voice.say(message::ShapeRatio {
            ratio: number,
            one: counted(one, of),
            other: counted(other, to),
        })
    }

    /// By how much a value is more than another of the same kind; `None` where that says nothing.
    pub fn difference(self, one: Value, other: Value) -> Option<String> {
        let voice = self.names.voice;
        let days = |one: Date, other: Date| i64::from((one - other).get_days());
        let apart = match (one, other) {
            (Value::Number(kind, one), Value::Number(_, other)) => Value::Number(kind, (one - other).abs()),
            (Value::Tally(one), Value::Tally(other)) => return apart(voice, one, other),
            (Value::Share(one, of), Value::Share(other, of_other)) => {
                let share = |part: i64, whole: i64| 100.0 * part as f64 / whole.max(1) as f64;
                let number = decimal(voice, (share(one, of) - share(other, of_other)).abs(), 1);
                return Some(voice.say(message::ShapePoints { number }));
            }
            (Value::Ratio(one, of), Value::Ratio(other, of_other)) => {
                let ratio = |one: i64, other: i64| one as f64 / other.max(1) as f64;
                return Some(decimal(voice, (ratio(one, of) - ratio(other, of_other)).abs(), 2));
            }
            (Value::Mean(of, one, by), Value::Mean(_, other, by_other)) if !is_time(of) => {
                let mean = |sum: i64, number: i64| sum as f64 / number.max(1) as f64;
                return told_mean(voice, of, (mean(one, by) - mean(other, by_other)).abs());
            }
            (Value::Years(one), Value::Years(other)) => Value::Years((one - other).abs()),
            (Value::Year(one), Value::Year(other)) => Value::Years(i64::from((one - other).abs())),
            (Value::Day(one), Value::Day(other)) => Value::Days(days(one, other).abs()),
            (Value::Age(_, one), Value::Age(_, other)) => {
                let days = (one - other).abs();
                match (days as f64 / YEAR) as i64 {
                    0 => Value::Days(days),
                    years => Value::Years(years),
                }
            }
            (Value::Height(one), Value::Height(other)) => Value::Height((one - other).abs()),
            (Value::Weight(one), Value::Weight(other)) => Value::Weight((one - other).abs()),
            (Value::Mark(one), Value::Mark(other)) => Value::Mark(one.gap(other)?),
            (Value::Days(one), Value::Days(other)) => Value::Days((one - other).abs()),
            (Value::Count(of, one), Value::Count(_, other)) => Value::Count(of, (one - other).abs()),
            (Value::Run(one, first, _), Value::Run(other, ..)) => Value::Run((one - other).abs(), first, first),
            _ => return None,
        };
        self.value(apart)
    }
}

/// Golds apart, or silvers where golds are level, or bronzes.
fn apart(voice: Voice<'_>, one: Tally, other: Tally) -> Option<String> {
    Medal::ALL.into_iter().find_map(|medal| {
        let apart = one.of(medal).abs_diff(other.of(medal));
        (apart > 0).then(|| voice.count_medals(apart, Some(medal)))
    })
}

/// Whether it is a point in time, of which a mean is one as well.
fn is_time(attribute: Attribute) -> bool {
    match attribute {
        Attribute::Year
        | Attribute::Games
        | Attribute::Day
        | Attribute::Born
        | Attribute::Opened
        | Attribute::Closed => true,
        Attribute::Age
        | Attribute::Height
        | Attribute::Weight
        | Attribute::Place
        | Attribute::Mark
        | Attribute::Length
        | Attribute::Nations
        | Attribute::Athletes
        | Attribute::Men
        | Attribute::Women
        | Attribute::Events => false,
    }
}

fn mean(voice: Voice<'_>, of: Attribute, sum: i64, number: i64) -> Option<String> {
    told_mean(voice, of, sum as f64 / number.max(1) as f64)
}

/// A mean in the unit of its attribute: ages come in days, weights in tenths, marks in ten-thousandths.
fn told_mean(voice: Voice<'_>, of: Attribute, mean: f64) -> Option<String> {
    Some(match of {
        Attribute::Age => voice.say(message::ShapeMeanYears {
            number: decimal(voice, mean / YEAR, 1),
        }),
        Attribute::Length => voice.say(message::ShapeMeanDays {
            number: decimal(voice, mean, 1),
        }),
        Attribute::Height => voice.centimetres(&decimal(voice, mean, 1)),
        Attribute::Weight => voice.kilograms(&decimal(voice, mean / 10.0, 1)),
        Attribute::Mark => decimal(voice, mean / Mark::ONE as f64, 2),
        Attribute::Year => format!("{mean:.0}"),
        Attribute::Day | Attribute::Born | Attribute::Opened | Attribute::Closed => {
            voice.long_date(day(mean.round() as i64)?)
        }
        // Between two Games there is none.
        Attribute::Games => return None,
        Attribute::Place
        | Attribute::Nations
        | Attribute::Athletes
        | Attribute::Men
        | Attribute::Women
        | Attribute::Events => decimal(voice, mean, 1),
    })
}

/// The day that is so many days after 1 January 1970.
pub(super) fn day(days: i64) -> Option<Date> {
    let span = jiff::Span::new().try_days(days).ok()?;
    Date::constant(1970, 1, 1).checked_add(span).ok()
}

/// A number of ten-thousandths as a mark of no unit.
pub(super) fn plain_mark(value: i64) -> Mark {
    let decimals = match value {
        value if value % Mark::ONE == 0 => 0,
        value if value % (Mark::ONE / 100) == 0 => 2,
        _ => 4,
    };
    Mark {
        value,
        unit: MarkUnit::Number,
        decimals,
    }
}

/// A number with so many decimals at most, as the language writes it; what is whole has none.
fn decimal(voice: Voice<'_>, number: f64, decimals: usize) -> String {
    let text = format!("{number:.decimals$}");
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let whole = whole
        .parse::<usize>()
        .map_or_else(|_| whole.to_owned(), |whole| voice.number(whole));
    if fraction.bytes().all(|digit| digit == b'0') {
        whole
    } else {
        format!("{whole}{}", voice.fraction(fraction))
    }
}
