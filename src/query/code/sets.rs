//! Sets and their filters in codes.

use jiff::civil::Date;

use super::cursor::Cursor;
use super::limits::{Depth, fits};
use super::{Codec, Stop};
use crate::query::fields::{Field, FilterShape, Part};
use crate::query::{Ended, Filter, Having, Kind, Measure, Set, Take};

/// What stands behind lines that are taken of each thing.
const OF_EACH: char = 'e';

/// What a field of a set begins with.
enum Begun {
    Filter(FilterShape),
    Part(Part),
}

impl Codec<'_> {
    /// `Mm cAZE g2024sp`.
    pub(super) fn set(self, set: &Set, depth: Depth) -> Result<String, Stop> {
        let Set {
            about,
            of,
            with,
            only,
            having,
            show,
            order,
            take,
        } = set;
        let depth = depth.set()?;
        let mut code = format!("{}{}", about.letter(), of.letter());
        code.extend(with.map(Kind::letter));
        let mut fields = self.filters(only, depth)?;
        fits(having.len())?;
        let demand = |one: &Having| Ok(format!("{}{}", Part::Having.letter(), self.having(one, depth)?));
        let mut demands: Vec<String> = having.iter().map(demand).collect::<Result<_, Stop>>()?;
        demands.sort_unstable();
        fields.append(&mut demands);
        // What facts are counted as is not said.
        if *show != Measure::number(about.counted()) {
            fields.push(format!("{}{}", Part::Show.letter(), self.measure(show, depth)?));
        }
        fields.extend(order.map(|end| format!("{}{}", Part::Order.letter(), end.letter())));
        if let Some(take) = take {
            fields.push(format!("{}{}", Part::Take.letter(), take_code(*take)?));
        }
        for field in fields {
            code.push(' ');
            code.push_str(&field);
        }
        Ok(code)
    }

    pub(super) fn set_of(self, cursor: &mut Cursor<'_>, depth: Depth) -> Result<Set, Stop> {
        let depth = depth.set()?;
        let mut set = Set::all(cursor.field()?, cursor.field()?);
        set.with = cursor.eat_field();
        let mut shown = None;
        while cursor.eat(' ') {
            let part = match begun(cursor)? {
                Begun::Filter(shape) => {
                    set.only.push(self.filter_as(shape, cursor, depth)?);
                    fits(set.only.len())?;
                    continue;
                }
                Begun::Part(part) => part,
            };
            match part {
                Part::Having => {
                    set.having.push(self.having_of(cursor, depth)?);
                    fits(set.having.len())?;
                }
                Part::Show => once(&mut shown, self.measure_of(cursor, depth)?)?,
                Part::Order => once(&mut set.order, cursor.field()?)?,
                Part::Take => once(&mut set.take, take_of(cursor)?)?,
            }
        }
        if let Some(show) = shown {
            set.show = show;
        }
        Ok(set)
    }

    /// Filters within brackets: `(lg cAZE)`.
    pub(super) fn bracketed(self, filters: &[Filter], depth: Depth) -> Result<String, Stop> {
        Ok(format!("({})", self.filters(filters, depth.level()?)?.join(" ")))
    }

    pub(super) fn bracketed_of(self, cursor: &mut Cursor<'_>, depth: Depth) -> Result<Vec<Filter>, Stop> {
        let depth = depth.level()?;
        let mut filters = Vec::new();
        cursor.expect('(')?;
        if cursor.eat(')') {
            return Ok(filters);
        }
        loop {
            filters.push(self.filter_of(cursor, depth)?);
            fits(filters.len())?;
            if cursor.eat(')') {
                return Ok(filters);
            }
            cursor.expect(' ')?;
        }
    }

    /// Filters side by side, in an order that does not hang on row ids.
    fn filters(self, filters: &[Filter], depth: Depth) -> Result<Vec<String>, Stop> {
        fits(filters.len())?;
        let mut codes: Vec<String> = filters
            .iter()
            .map(|filter| self.filter(filter, depth))
            .collect::<Result<_, Stop>>()?;
        codes.sort_unstable();
        Ok(codes)
    }

    fn filter(self, filter: &Filter, depth: Depth) -> Result<String, Stop> {
        let letter = filter.shape().letter();
        Ok(match filter {
            Filter::Is(things) if things.is_empty() => letter.to_string(),
            Filter::Is(things) => self.things(things)?,
            Filter::Of(set) => format!("{letter}({})", self.set(set, depth)?),
            Filter::Edition(by, set) => format!("{letter}{by}({})", self.set(set, depth)?),
            Filter::Compares(attribute, is, than) => {
                let than = self.amount(than, depth)?;
                format!("{letter}{}{}{than}", attribute.letter(), is.letter())
            }
            Filter::Ended(ended) => format!("{letter}{}", ended.letter()),
            Filter::Last => letter.to_string(),
            Filter::Initial(kind, initial) => format!("{letter}{}{}", kind.letter(), initial_of(*initial)?),
            Filter::Birthday(month, day) | Filter::Yearly(month, day) => {
                let (month, day) = yearly(*month, *day)?;
                format!("{letter}{month:02}{day:02}")
            }
            Filter::Status(status) => format!("{letter}{}", status.letter()),
            Filter::Not(filter) => format!("{letter}{}", self.filter(filter, depth.level()?)?),
            Filter::Any(filters) => format!("{letter}{}", self.bracketed(filters, depth)?),
        })
    }

    fn filter_of(self, cursor: &mut Cursor<'_>, depth: Depth) -> Result<Filter, Stop> {
        match begun(cursor)? {
            Begun::Filter(shape) => self.filter_as(shape, cursor, depth),
            Begun::Part(_) => Err(Stop::NoCode),
        }
    }

    fn filter_as(self, shape: FilterShape, cursor: &mut Cursor<'_>, depth: Depth) -> Result<Filter, Stop> {
        Ok(match shape {
            // With its letter it is of nothing.
            FilterShape::Is if cursor.eat(shape.letter()) => Filter::Is(Vec::new()),
            FilterShape::Is => Filter::Is(self.things_of(cursor)?),
            FilterShape::Of => Filter::Of(Box::new(self.inner_set(cursor, depth)?)),
            FilterShape::Edition => {
                let by = cursor.number()?;
                Filter::Edition(by, Box::new(self.inner_set(cursor, depth)?))
            }
            FilterShape::Compares => {
                let (attribute, is) = (cursor.field()?, cursor.field()?);
                Filter::Compares(attribute, is, self.amount_of(cursor, depth)?)
            }
            FilterShape::Ended => Filter::Ended(cursor.field::<Ended>()?),
            FilterShape::Last => Filter::Last,
            FilterShape::Initial => {
                let kind = cursor.field()?;
                let initial = cursor.chars(1)?.chars().next().ok_or(Stop::NoCode)?;
                Filter::Initial(kind, initial_of(initial)?)
            }
            FilterShape::Birthday => {
                let (month, day) = yearly_of(cursor)?;
                Filter::Birthday(month, day)
            }
            FilterShape::Yearly => {
                let (month, day) = yearly_of(cursor)?;
                Filter::Yearly(month, day)
            }
            FilterShape::Status => Filter::Status(cursor.field()?),
            FilterShape::Not => self.filter_of(cursor, depth.level()?)?.not(),
            FilterShape::Any => Filter::Any(self.bracketed_of(cursor, depth)?),
        })
    }

    fn inner_set(self, cursor: &mut Cursor<'_>, depth: Depth) -> Result<Set, Stop> {
        cursor.expect('(')?;
        let set = self.set_of(cursor, depth)?;
        cursor.expect(')')?;
        Ok(set)
    }
}

/// What begins here. Its letter is taken, but for the kind of things, which [`Codec::things_of`] takes.
fn begun(cursor: &mut Cursor<'_>) -> Result<Begun, Stop> {
    let letter = cursor.peek().ok_or(Stop::NoCode)?;
    if Kind::of_letter(letter).is_some() || letter == FilterShape::Is.letter() {
        return Ok(Begun::Filter(FilterShape::Is));
    }
    match cursor.eat_field() {
        Some(shape) => Ok(Begun::Filter(shape)),
        None => Ok(Begun::Part(cursor.field()?)),
    }
}

/// That a field is said but once.
fn once<T>(field: &mut Option<T>, value: T) -> Result<(), Stop> {
    if field.replace(value).is_some() {
        return Err(Stop::NoCode);
    }
    Ok(())
}

/// `10` for the first ten, `3-3` for the third, `1e` for the first of each thing.
fn take_code(take: Take) -> Result<String, Stop> {
    let Take { from, to, of_each } = valid(take)?;
    let mut code = if from == 1 {
        to.to_string()
    } else {
        format!("{from}-{to}")
    };
    code.extend(of_each.then_some(OF_EACH));
    Ok(code)
}

fn take_of(cursor: &mut Cursor<'_>) -> Result<Take, Stop> {
    let first: u16 = cursor.number()?;
    let (from, to) = if cursor.eat('-') {
        (first, cursor.number()?)
    } else {
        (1, first)
    };
    let of_each = cursor.eat(OF_EACH);
    valid(Take { from, to, of_each })
}

fn valid(take: Take) -> Result<Take, Stop> {
    if take.from < 1 || take.to < take.from {
        return Err(Stop::NoCode);
    }
    Ok(take)
}

/// A small letter, or a digit, without accents.
fn initial_of(initial: char) -> Result<char, Stop> {
    let is_initial = initial.is_ascii_lowercase() || initial.is_ascii_digit();
    is_initial.then_some(initial).ok_or(Stop::NoCode)
}

/// `0903` is the third of September.
fn yearly_of(cursor: &mut Cursor<'_>) -> Result<(i8, i8), Stop> {
    let (month, day) = (two_digits(cursor)?, two_digits(cursor)?);
    yearly(month, day)
}

fn two_digits(cursor: &mut Cursor<'_>) -> Result<i8, Stop> {
    let digits = cursor.chars(2)?;
    let number = digits
        .parse()
        .ok()
        .filter(|_| digits.bytes().all(|digit| digit.is_ascii_digit()));
    number.ok_or(Stop::NoCode)
}

/// A month and a day that there is in one year at least.
fn yearly(month: i8, day: i8) -> Result<(i8, i8), Stop> {
    // A leap year has them all.
    Date::new(2024, month, day).map_err(|_| Stop::NoCode)?;
    Ok((month, day))
}
