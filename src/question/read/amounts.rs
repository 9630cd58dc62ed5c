//! Numbers that demand something: of medals ("at least 2 golds"), of people ("over the age of 59"), of marks ("above
//! 5,000 points"), and places ("23rd", "fourth and fifth", "top 10").

mod colours;
mod places;

use super::super::{Amount, Comparison, Having, Term};
use super::draft::{Draft, Said, Use};
use crate::records::Medal;

/// How many words may stand between a number and the word that says how it compares.
const REACH: usize = 4;

/// Units of events: a number before them counts no medals.
const UNITS: [&str; 10] = [
    "m",
    "km",
    "kg",
    "metres",
    "meters",
    "metre",
    "meter",
    "kilometres",
    "kilometers",
    "x",
];

/// Numbers that people write as words.
const WORDS: [&str; 20] = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    "twenty",
];

/// Gives the free numbers of a draft that demand something their roles.
pub(super) fn read(draft: &mut Draft) {
    for place in draft.begins..draft.words.len() {
        if draft.uses[place] == Use::Free && is_share(draft, place) {
            // "80% of the competitors": those of whom there are most are asked for.
            draft.terms.push((place, Term::Most));
            draft.terms.sort_by_key(|(at, _)| *at);
            draft.uses[place] = Use::Number;
        }
        if draft.uses[place] == Use::Free
            && let Some(said) = places::place_said(draft, place).or_else(|| demand(draft, place))
        {
            draft.amounts.push(said);
            draft.uses[place] = Use::Number;
        }
    }
    for place in draft.begins..draft.words.len() {
        if draft.uses[place] == Use::Free && number(draft.says(place)).is_some() && is_presumed(draft, place) {
            draft.uses[place] = Use::Number;
        }
    }
    one_of_some(draft);
    colours::without_numbers(draft);
    places::ordinals(draft);
}

/// "Bir oyunlarda", "один спортсмен": a lone one that demands nothing is as little a number as "a" is.
fn one_of_some(draft: &mut Draft) {
    for place in 0..draft.words.len() {
        let typed = draft.folded(place);
        if draft.uses[place] == Use::Free && draft.says(place) == "1" && typed != "1" {
            draft.uses[place] = Use::Filler;
        }
    }
}

/// `80%`, when more than half are spoken of.
fn is_share(draft: &Draft, place: usize) -> bool {
    let behind = draft.words.get(place).and_then(|word| draft.text.get(word.span.end..));
    let more = number(draft.says(place)).is_some_and(|number| (51..=100).contains(&number));
    more && behind.is_some_and(|behind| behind.starts_with('%'))
}

/// A number in digits or words.
pub(super) fn number(word: &str) -> Option<u16> {
    let spelled = WORDS.iter().position(|one| *one == word).map(|at| at as u16 + 1);
    spelled.or_else(|| word.parse().ok())
}

/// What a number demands, by what stands beside it.
fn demand(draft: &Draft, place: usize) -> Option<Said> {
    let word = draft.says(place);
    let compared = comparison(draft, place);
    let in_time = match draft.says(place + 1) {
        "minutes" => Some(60),
        "hours" => Some(3600),
        "seconds" => Some(1),
        _ => None,
    };
    if let Some(is) = compared
        && (draft.is_at(place + 1, Term::Score) || word.contains(':') || in_time.is_some())
    {
        let mark = thousandths(word)?.checked_mul(in_time.unwrap_or(1))?;
        return Some(Said::Mark(is, mark));
    }
    if compared.is_none() && word.contains(['.', ':']) && draft.begins > 0 {
        // "Whose time was 9.89", over the sheet of an event.
        return Some(Said::Mark(Comparison::Exactly, thousandths(word)?));
    }
    let number = number(word)?;
    if is_age(draft, place) {
        return Some(Said::Age(
            compared.unwrap_or(Comparison::Exactly),
            u8::try_from(number).ok()?,
        ));
    }
    let streak_before = place
        .checked_sub(1)
        .is_some_and(|at| draft.is_postposed(at) && draft.is_at(at, Term::Streak));
    if streak_before || (1..=3).any(|ahead| draft.is_at(place + ahead, Term::Streak)) {
        return Some(Said::Run(number));
    }
    if draft.says(place + 1) == "times" && draft.has(Term::Win) && !draft.has(Term::HowMany) {
        // "Who won it three times".
        let having = Having {
            medal: Some(Medal::Gold),
            is: compared.unwrap_or(Comparison::AtLeast),
            than: Amount::Number(number),
        };
        return Some(Said::Medals(place, having));
    }
    if let Some(is) = compared
        && (10..=99).contains(&number)
        && is_of_people(draft, place)
    {
        return Some(Said::Age(is, number as u8));
    }
    if draft
        .terms_at(place + 1)
        .any(|term| matches!(term, Term::Athletes | Term::Sex(_)))
        && draft.has(Term::Countries)
        && !draft.is_at(place.wrapping_sub(1), Term::Countries)
    {
        // "Countries with more than 3 skaters", "that had only one".
        return Some(Said::People(compared.unwrap_or(Comparison::Exactly), number));
    }
    let medal = medal_behind(draft, place)?;
    let having = Having {
        medal,
        is: compared.unwrap_or_else(|| inherited(draft, place)),
        than: Amount::Number(number),
    };
    Some(Said::Medals(place, having))
}

/// "Athletes over 60", "medallists under 18": people stand before the word that compares.
fn is_of_people(draft: &Draft, place: usize) -> bool {
    let people = |term: Term| matches!(term, Term::Athletes | Term::Medallists | Term::Sex(_) | Term::Who);
    let unit = UNITS.contains(&draft.says(place + 1));
    !unit
        && [2, 3]
            .into_iter()
            .filter_map(|back| place.checked_sub(back))
            .any(|at| draft.terms_at(at).any(people))
}

/// "At least 1 gold and 1 silver": what was said of one number holds for the next, when only "and" stands between.
fn inherited(draft: &Draft, place: usize) -> Comparison {
    let last = draft.amounts.iter().rev().find_map(|said| match said {
        Said::Medals(at, having) if *at + 4 >= place => Some(having.is),
        _ => None,
    });
    last.unwrap_or(Comparison::Exactly)
}

/// How a number compares, as the words before it say, or "or more" behind it.
fn comparison(draft: &Draft, place: usize) -> Option<Comparison> {
    let said = |at: usize| {
        draft.terms_at(at).find_map(|term| match term {
            Term::Compared(comparison) => Some(comparison),
            _ => None,
        })
    };
    if let Some(behind @ (Comparison::AtLeast | Comparison::AtMost)) = said(place + 1) {
        return Some(behind);
    }
    // "5-dən çox", "üç altından fazla", "18 yaşdan kiçik".
    let from = (place..=place + 2).find(|&at| draft.is_from(at));
    if let Some(behind) = from
        .map(|at| at + 1)
        .filter(|&at| draft.is_postposed(at))
        .and_then(said)
    {
        return Some(behind);
    }
    (1..=REACH)
        .map_while(|back| place.checked_sub(back))
        .take_while(|&at| draft.uses[at] != Use::Number)
        .find_map(said)
}

/// The colour of the medals that a number counts: `Some(None)` for medals of all colours.
fn medal_behind(draft: &Draft, place: usize) -> Option<Option<Medal>> {
    for at in place + 1..=place + 3 {
        if UNITS.contains(&draft.says(at)) {
            // "100 m gold": the number is the event's.
            return None;
        }
        for term in draft.terms_at(at) {
            match term {
                Term::Medal(medal) => return Some(Some(medal)),
                // "Gold medals": the colour is said by the phrase; "2 medals".
                Term::Medals => return Some(None),
                Term::Kind(_) | Term::Season(_) | Term::Sum => {}
                Term::Compared(_) if draft.is_postposed(at) => {}
                _ => return None,
            }
        }
        if draft.uses.get(at) == Some(&Use::Free) {
            return None;
        }
    }
    None
}

fn is_of_medals(draft: &Draft, place: usize) -> bool {
    medal_behind(draft, place).is_some()
}

/// Whether a number is an age: "the age of 40", "aged 40", "when he was 31", "40 years old", "over 59 years".
fn is_age(draft: &Draft, place: usize) -> bool {
    let before: Vec<&str> = (1..=3)
        .filter_map(|back| place.checked_sub(back))
        .map(|at| draft.says(at))
        .collect();
    let after = |ahead: usize| draft.says(place + ahead);
    let behind_was = before.first() == Some(&"was") && matches!(after(1), "" | "years" | "and" | "at");
    before
        .iter()
        .any(|word| matches!(*word, "age" | "aged" | "older" | "younger"))
        || behind_was
        || after(1) == "years old"
        || (after(1) == "years" && matches!(after(2), "old" | "of"))
        || (after(1) == "year" && after(2) == "old")
}

/// A mark as it is typed: `5000`, `39.25`, `2:04`, `1:11:08.2`. Hours beyond a day are minutes, and what follows them
/// seconds and hundredths: `39:00:00`.
pub(super) fn thousandths(word: &str) -> Option<i64> {
    let mut parts: Vec<&str> = word.split(':').collect();
    let mut fraction = 0;
    if let [hours, _, hundredths] = parts.as_slice()
        && hours.parse::<i64>().is_ok_and(|hours| hours > 12)
    {
        fraction = hundredths.parse::<i64>().ok()?.checked_mul(10)?;
        parts.pop();
    }
    let last = parts.pop()?;
    let (whole, decimals) = last.split_once('.').unwrap_or((last, ""));
    let padded = format!("{decimals:0<3}");
    let decimals: i64 = padded.get(..3)?.parse().ok()?;
    let mut sum: i64 = 0;
    for part in parts.into_iter().chain([whole]) {
        sum = sum.checked_mul(60)?.checked_add(part.parse().ok()?)?;
    }
    sum.checked_mul(1000)?.checked_add(decimals)?.checked_add(fraction)
}

/// A number of things that the question takes for granted: "the only 3 countries", "which two athletes".
fn is_presumed(draft: &Draft, place: usize) -> bool {
    let counted = |term: Term| {
        matches!(
            term,
            Term::Athletes | Term::Countries | Term::Sex(_) | Term::Medallists | Term::Sports | Term::Days
        )
    };
    let named = draft.named.iter().any(|(range, _)| range.start == place + 1);
    comparison(draft, place).is_none()
        && (draft.terms_at(place + 1).any(counted) || (named && draft.terms_at(place + 2).any(counted)))
        || draft.is_at(place.wrapping_sub(1), Term::Only)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_in_thousandths() {
        let cases = [
            ("5000", Some(5_000_000)),
            ("39.25", Some(39_250)),
            ("2:04", Some(124_000)),
            ("1:11:08.2", Some(4_268_200)),
            ("39:00:00", Some(2_340_000)),
            ("1:x", None),
            ("", None),
            ("9999999999999999999", None),
        ];
        for (word, expected) in cases {
            assert_eq!(thousandths(word), expected, "{word}");
        }
    }

    #[test]
    fn numbers_are_digits_or_words() {
        for (word, expected) in [("3", Some(3)), ("three", Some(3)), ("twenty", Some(20)), ("tree", None)] {
            assert_eq!(number(word), expected, "{word}");
        }
    }
}
