//! Numbers in their roles: days, years, spans of years, and how many rows.

use jiff::civil::Date;

use super::super::{Day, Term};
use super::amounts;
use super::draft::{Draft, Said, Use};

/// The years that a number can mean: from the first Games to those already given to a city.
const YEARS: std::ops::RangeInclusive<i16> = 1896..=2036;

/// Gives the numbers of a draft their roles; `today` is the day on which it is asked.
pub(super) fn read(draft: &mut Draft, today: Date) {
    if draft.has(Term::Today) {
        draft.date = Some(Day::Yearly(today.month(), today.day()));
    }
    dates(draft);
    limit(draft);
    decades(draft);
    years(draft);
    initial(draft);
    day_of_games(draft);
    draft.is_birthday = is_birthday(draft);
}

/// "Born on 3 September", "born in 1990", "whose birthday is today": the time stands right behind the word. "Born in
/// 1908" of a winner at some Games would be a year of its own.
fn is_birthday(draft: &Draft) -> bool {
    /// Words that may stand between: "born on the", "birthday is".
    const REACH: usize = 3;
    let born = draft.terms.iter().filter(|(_, term)| *term == Term::Born);
    let is_time = |at: usize| {
        draft.is_at(at, Term::Today)
            || draft.terms_at(at).any(|term| matches!(term, Term::Month(_)))
            || (draft.uses.get(at) == Some(&Use::Number))
    };
    if draft.birth_years.is_some() {
        return true;
    }
    draft.date.is_some()
        && born.into_iter().any(|(place, _)| {
            (place + 1..=place + REACH).any(is_time) || draft.is_at(place.wrapping_sub(1), Term::Today)
        })
}

/// `90s`, `the 1990s`.
fn decades(draft: &mut Draft) {
    for place in 0..draft.words.len() {
        let decade = draft.says(place).strip_suffix('s').map(str::to_owned);
        let parted = draft.says(place + 1) == "s"
            && draft
                .words
                .get(place)
                .zip(draft.words.get(place + 1))
                .is_some_and(|(one, next)| one.span.end >= next.span.start);
        // "90-cı illər", "1990'lı yıllar": the number has an ending there.
        let has_ending = draft.words.get(place).is_some_and(|word| word.ending.is_some());
        let ordinal = Some(draft.says(place).trim_end_matches("th"))
            .filter(|_| has_ending && draft.says(place + 1) == "decade")
            .map(str::to_owned);
        let Some(digits) = decade
            .or(ordinal)
            .or_else(|| parted.then(|| draft.says(place).to_owned()))
        else {
            continue;
        };
        let first: Option<i16> = match (digits.len(), digits.parse::<i16>()) {
            (2, Ok(decade)) if decade % 10 == 0 => Some(1900 + decade),
            (4, Ok(year)) if year % 10 == 0 && YEARS.contains(&year) => Some(year),
            _ => None,
        };
        if let Some(first) = first {
            draft.years.push((first, first + 9));
            draft.uses[place] = Use::Number;
            if parted {
                draft.uses[place + 1] = Use::Filler;
            }
        }
    }
}

/// "Day 5", "after day 5", "the first day", "after the fifth day": a day of whatever Games are meant.
fn day_of_games(draft: &mut Draft) {
    let Some(place) = draft
        .terms
        .iter()
        .find(|(_, term)| *term == Term::Days)
        .map(|(place, _)| *place)
    else {
        return;
    };
    let free = |at: usize| draft.uses.get(at) == Some(&Use::Free);
    let behind = (
        place + 1,
        amounts::number(draft.says(place + 1)).filter(|_| free(place + 1)),
    );
    let before = place.checked_sub(1).map(|at| {
        let ordinal = draft.terms_at(at).find_map(|term| match term {
            Term::First => Some(1),
            Term::Place(number) => Some(u16::from(number)),
            _ => None,
        });
        (at, ordinal)
    });
    let said = [Some(behind), before].into_iter().flatten();
    let Some((at, number)) = said
        .filter_map(|(at, number)| Some((at, number?)))
        .find(|(_, number)| (1..=30).contains(number))
    else {
        return;
    };
    let until = draft
        .terms()
        .any(|term| matches!(term, Term::After | Term::Until | Term::Behind | Term::Table));
    draft.day_of_games = Some((number as i8, until));
    draft.uses[at] = Use::Number;
    draft.terms.retain(|(said, _)| *said != place && *said != at);
    draft.uses[place] = Use::Filler;
}

/// "Beginning with the letter M".
fn initial(draft: &mut Draft) {
    let said: Vec<usize> = draft
        .terms
        .iter()
        .filter(|(_, term)| *term == Term::Beginning)
        .map(|(place, _)| *place)
        .collect();
    for place in said {
        let letter = (place + 1..draft.words.len())
            .take(6)
            .find(|&at| draft.says(at).len() == 1 && draft.says(at).bytes().all(|letter| letter.is_ascii_lowercase()));
        if let Some(at) = letter.filter(|&at| at + 1 == draft.words.len() || draft.says(at) != "a") {
            draft.initial = draft.says(at).chars().next();
            draft.uses[at] = Use::Number;
        }
    }
}

/// `3 September 2024`, `September 3`, `2024-09-03`, `3.9.2024`. A second day is left over: one is all that is told.
fn dates(draft: &mut Draft) {
    for place in 0..draft.words.len() {
        if draft.date.is_none()
            && let Some(date) = written_date(draft.says(place))
        {
            draft.date = Some(Day::Exact(date));
            draft.uses[place] = Use::Number;
        }
    }
    let months: Vec<(usize, i8)> = draft
        .terms
        .iter()
        .filter_map(|(place, term)| {
            if let Term::Month(month) = term {
                Some((*place, *month))
            } else {
                None
            }
        })
        .collect();
    for (place, month) in months {
        let found = if draft.date.is_none() {
            day_of_month(draft, place, month)
        } else {
            None
        };
        match found {
            Some((day, numbers)) => {
                draft.date = Some(day);
                numbers.into_iter().for_each(|at| draft.uses[at] = Use::Number);
            }
            // "May" is a verb as well; any other month without its day is something that was not understood.
            None if draft.says(place) == "may" => draft.uses[place] = Use::Filler,
            None => draft.uses[place] = Use::Free,
        }
    }
}

/// The day that stands beside a month, and the places of its numbers.
fn day_of_month(draft: &Draft, place: usize, month: i8) -> Option<(Day, Vec<usize>)> {
    let filler = |at: usize| draft.uses.get(at) == Some(&Use::Filler);
    let before = place.checked_sub(1).filter(|&at| day_number(draft, at).is_some());
    let over_filler = place
        .checked_sub(2)
        .filter(|&at| filler(place - 1) && day_number(draft, at).is_some());
    let after = Some(place + 1).filter(|&at| day_number(draft, at).is_some());
    let at = before.or(over_filler).or(after)?;
    let day = day_number(draft, at)?;
    let behind = place.max(at) + 1;
    let year_at = [behind, behind + 1]
        .into_iter()
        .find(|&next| draft.uses.get(next) == Some(&Use::Free) && year(draft, next).is_some())
        .filter(|&next| (behind..next).all(filler));
    let exact = year_at.and_then(|next| Some((Date::new(year(draft, next)?, month, day).ok()?, next)));
    match exact {
        Some((date, next)) => Some((Day::Exact(date), vec![at, next])),
        None => Date::new(2024, month, day)
            .ok()
            .map(|_| (Day::Yearly(month, day), vec![at])),
    }
}

/// `top 20`, `20 top`, `first 10 countries`.
fn limit(draft: &mut Draft) {
    let tops: Vec<usize> = draft
        .terms
        .iter()
        .filter(|(_, term)| matches!(term, Term::Top | Term::First))
        .map(|(place, _)| *place)
        .collect();
    for place in tops {
        let number = |at: usize| amounts::number(draft.says(at)).filter(|number| (1..=300).contains(number));
        let found = [Some(place + 1), place.checked_sub(1)]
            .into_iter()
            .flatten()
            .filter(|&at| draft.uses.get(at) == Some(&Use::Free))
            .find_map(|at| Some((at, number(at)?)));
        if let Some((at, number)) = found {
            let between = draft.limit.filter(|_| draft.has(Term::Not));
            if let Some(first) = between {
                // "The top 5 but not the top 3": what is between.
                let (few, many) = (first.min(number), first.max(number));
                draft.amounts.push(Said::Places(few + 1, many));
            }
            draft.limit = if between.is_some() { None } else { Some(number) };
            draft.uses[at] = Use::Number;
            let ranks = draft.is_at(place, Term::First) && !draft.says_english(place);
            draft.terms.retain(|&(said, term)| said != place || term != Term::First);
            if ranks {
                // "İlk 10", "первые 10": the head of a table, as "top 10" is.
                draft.terms.push((place, Term::Top));
                draft.terms.sort_by_key(|(said, _)| *said);
            }
        }
    }
}

/// `2024`, `2016-2024`, `from 2000 to 2020`, `between 2008 and 2016`, `since 2008`, `before 2008`.
fn years(draft: &mut Draft) {
    let places: Vec<(usize, i16)> = (0..draft.words.len())
        .filter(|&place| draft.uses[place] == Use::Free)
        .filter_map(|place| Some((place, year(draft, place)?)))
        .collect();
    let mut joined = false;
    for (at, &(place, first)) in places.iter().enumerate() {
        draft.uses[place] = Use::Number;
        if std::mem::take(&mut joined) {
            continue;
        }
        let next = places
            .get(at + 1)
            .filter(|&&(next, last)| last > first && is_span(draft, place, next));
        let span = match (next, before(draft, place).or_else(|| behind(draft, place))) {
            (Some(&(_, last)), _) => {
                joined = true;
                (first, last)
            }
            (None, Some(Term::Since)) => (first, *YEARS.end()),
            (None, Some(Term::After)) => (first + 1, *YEARS.end()),
            (None, Some(Term::Before)) => (*YEARS.start(), first - 1),
            (None, Some(Term::Until)) => (*YEARS.start(), first),
            _ => (first, first),
        };
        let born = (1..=3)
            .filter_map(|back| place.checked_sub(back))
            .any(|at| draft.is_at(at, Term::Born));
        // "1990-cı ildə doğulan", "1990 года рождения".
        let born = born || (place + 1..=place + 2).any(|at| draft.is_at(at, Term::Born) && !draft.says_english(at));
        if born {
            draft.birth_years = Some(span);
        } else {
            draft.years.push(span);
        }
    }
}

/// The word of the grammar right before a place.
fn before(draft: &Draft, place: usize) -> Option<Term> {
    let at = place.checked_sub(1)?;
    draft.terms.iter().find(|(said, _)| *said == at).map(|(_, term)| *term)
}

/// The word of the grammar that says how a year before it is meant: "2008'den sonra", "2012-ci ilə qədər".
fn behind(draft: &Draft, place: usize) -> Option<Term> {
    let of_time = |term: &Term| matches!(term, Term::Since | Term::After | Term::Before | Term::Until);
    let at = (place + 1..=place + 2)
        .take_while(|&at| draft.uses.get(at).is_some_and(|used| *used != Use::Number))
        .find(|&at| draft.terms_at(at).any(|term| of_time(&term)))?;
    draft.terms_at(at).find(of_time).filter(|_| draft.is_postposed(at))
}

/// Two years are a span when a dash or a word joins them, or "from" or "between" stands before.
fn is_span(draft: &Draft, place: usize, next: usize) -> bool {
    let opening = place.checked_sub(1).map_or("", |at| draft.says(at));
    let between: Vec<&str> = (place + 1..next).map(|at| draft.says(at)).collect();
    // "2008 ile 2016 arasında", "2008'den 2016'ya kadar", "2008-ci ildən 2016-cı ilə qədər".
    let says_between = (next + 1..=next + 2).any(|at| draft.says(at) == "between");
    let is_until = (next + 1..=next + 2).any(|at| draft.is_at(at, Term::Until) && draft.is_postposed(at));
    let is_from = (place..next).any(|at| draft.is_from(at) || (draft.is_postposed(at) && draft.is_at(at, Term::Since)));
    if between.len() <= 2 && (says_between || (is_until && is_from)) {
        return true;
    }
    // "С 2008 года по 2016", "между 2008 и 2016".
    let opens = place
        .checked_sub(1)
        .is_some_and(|at| draft.words[at].russian && draft.is_at(at, Term::Since));
    if between.last() == Some(&"to") && between.len() <= 2 && opens {
        return true;
    }
    match between.as_slice() {
        [] => {
            let gap = draft.words.get(place).zip(draft.words.get(next));
            let gap = gap.and_then(|(word, next)| draft.text.get(word.span.end..next.span.start));
            gap.is_some_and(|gap| gap.contains(['-', '–', '—', '−'])) || matches!(opening, "from" | "between")
        }
        ["to" | "until" | "till" | "through"] => true,
        ["and"] => opening == "between",
        _ => false,
    }
}

fn year(draft: &Draft, place: usize) -> Option<i16> {
    // "2016г": the Russian short form of "year" is written onto it.
    let word = draft.says(place).trim_end_matches('g');
    let year: i16 = word.parse().ok().filter(|_| word.len() == 4)?;
    YEARS.contains(&year).then_some(year)
}

/// `3`, `3rd`.
fn day_number(draft: &Draft, place: usize) -> Option<i8> {
    if draft.uses.get(place) != Some(&Use::Free) {
        return None;
    }
    let word = draft.says(place);
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    matches!(&word[digits.len()..], "" | "st" | "nd" | "rd" | "th").then_some(())?;
    digits.parse().ok().filter(|day| (1..=31).contains(day))
}

/// `2024-09-03`, `3.9.2024`, `03/09/2024`: day before month, as the readers of this bot write.
fn written_date(word: &str) -> Option<Date> {
    let parts: Vec<&str> = word.split(['-', '.', '/']).collect();
    let [a, b, c] = parts.as_slice() else { return None };
    let (year, month, day) = if a.len() == 4 { (a, b, c) } else { (c, b, a) };
    let year: i16 = year.parse().ok()?;
    YEARS.contains(&year).then_some(())?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests;
