//! What an answer takes into account, and the guard against all else.
//!
//! Each way of answering says which slots of a question it heeds. A question with another one set is declined by the
//! name of that slot: a number that is right for another question is worse than none. A slot that is not among those of
//! a way counts as not heeded, so that a new one is declined until somebody says otherwise; `tests/heeds` holds every
//! measure to what it says.

use crate::question::{
    Amount, End, Filters, Having, Measurable, Measure, MedalFilter, Order, Placed, Question, Subject, Trait, Unit,
};
use crate::records::{Catalog, EventSex, Records};

use super::people::person_sex;
use super::roster::{Appearance, appearances};
use super::scope::family;
use super::way::{self, Way};
use super::{AnswerError, careers, compare, results, units};

/// Something in a question that narrows or orders its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slot {
    /// [`Filters::games`].
    Games,
    /// [`Filters::every`].
    Every,
    /// [`Filters::kind`].
    Kind,
    /// [`Filters::season`].
    Season,
    /// [`Filters::years`].
    Years,
    /// [`Filters::country`].
    Country,
    /// [`Filters::except`].
    Except,
    /// [`Filters::athlete`].
    Athlete,
    /// [`Filters::sport`].
    Sport,
    /// [`Filters::events`].
    Events,
    /// [`Filters::record_marks`].
    RecordMarks,
    /// [`Filters::sex`].
    Sex,
    /// [`Filters::medal`].
    Medal,
    /// [`Filters::placed`].
    Placed,
    /// [`Filters::age`].
    Age,
    /// [`Filters::born`].
    Born,
    /// [`Filters::date`].
    Date,
    /// [`Filters::initial`].
    Initial,
    /// [`Question::against`].
    Against,
    /// [`Question::having`].
    Having,
    /// [`Question::limit`].
    Limit,
    /// [`Question::order`].
    Order,
    /// [`Question::end`].
    End,
}

impl Slot {
    /// Every slot.
    pub const ALL: [Self; 23] = [
        Self::Games,
        Self::Every,
        Self::Kind,
        Self::Season,
        Self::Years,
        Self::Country,
        Self::Except,
        Self::Athlete,
        Self::Sport,
        Self::Events,
        Self::RecordMarks,
        Self::Sex,
        Self::Medal,
        Self::Placed,
        Self::Age,
        Self::Born,
        Self::Date,
        Self::Initial,
        Self::Against,
        Self::Having,
        Self::Limit,
        Self::Order,
        Self::End,
    ];
}

/// A question that was not answered, since something in it would not have been heeded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unheeded {
    /// What, at least one.
    pub slots: Vec<Slot>,
    /// The same question without it, if that can be answered.
    pub nearest: Option<Box<Question>>,
}

/// The slots of a question that are set and that its answer would not heed; none when it would heed all.
///
/// # Errors
///
/// Only when the database itself fails.
pub fn unheeded(records: &Records, question: &Question) -> Result<Vec<Slot>, AnswerError> {
    unheeded_in(records, way::of(records, question)?, question)
}

/// The slots of a question that are set and that a way would not heed.
pub(super) fn unheeded_in(records: &Records, way: Way, question: &Question) -> Result<Vec<Slot>, AnswerError> {
    let mut unheeded = unheeded_by(way, records.catalog(), question);
    // What is true of all that was named narrows nothing: "Bolt and Blake, men".
    if matches!(way, Way::Card(_) | Way::Careers | Way::Meetings) {
        let mut narrowing = Vec::new();
        for slot in unheeded {
            if !holds_anyway(records, question, slot)? {
                narrowing.push(slot);
            }
        }
        unheeded = narrowing;
    }
    Ok(unheeded)
}

/// Whether all that the athletes of a question ever took part in fits a slot.
fn holds_anyway(records: &Records, question: &Question, slot: Slot) -> Result<bool, AnswerError> {
    let filters = &question.filters;
    let catalog = records.catalog();
    let connection = records.connection()?;
    let athletes = careers::athletes(question);
    for &athlete in &athletes {
        let of_athlete = Filters {
            athlete: Some(athlete),
            ..Filters::default()
        };
        let starts = appearances(&connection, &of_athlete, catalog)?;
        let sports = filters.sport.map(|sport| family(catalog, sport));
        let fits = |one: &Appearance| {
            let games = catalog.games(one.games);
            match slot {
                Slot::Kind => filters.kind == Some(games.kind),
                Slot::Season => filters.season == Some(games.season),
                Slot::Years => filters
                    .years
                    .is_some_and(|(from, to)| (from..=to).contains(&games.year)),
                Slot::Country => filters.country == Some(one.country),
                Slot::Sport => sports.as_ref().is_some_and(|sports| sports.contains(&one.sport)),
                Slot::Sex => person_sex(filters).is_some_and(|sex| one.person.sex == Some(sex)),
                Slot::Games
                | Slot::Every
                | Slot::Except
                | Slot::Athlete
                | Slot::Events
                | Slot::RecordMarks
                | Slot::Medal
                | Slot::Placed
                | Slot::Age
                | Slot::Born
                | Slot::Date
                | Slot::Initial
                | Slot::Against
                | Slot::Having
                | Slot::Limit
                | Slot::Order
                | Slot::End => false,
            }
        };
        if starts.is_empty() || !starts.iter().all(fits) {
            return Ok(false);
        }
    }
    Ok(!athletes.is_empty())
}

/// The same by the question alone.
fn unheeded_by(way: Way, catalog: &Catalog, question: &Question) -> Vec<Slot> {
    let heeded = heeded(way, catalog, question);
    let mut unheeded: Vec<Slot> = set(question)
        .into_iter()
        .filter(|slot| !heeded.contains(slot))
        .collect();
    unheeded.extend(contradicting(catalog, &question.filters));
    unheeded.sort();
    unheeded.dedup();
    unheeded
}

/// What is told of a question some of whose slots are not heeded.
pub(super) fn decline(records: &Records, question: &Question, slots: Vec<Slot>) -> Result<Unheeded, AnswerError> {
    /// Each time something falls away another way may be taken, which heeds less.
    const TRIES: usize = 4;
    let mut nearest = question.clone();
    let mut left = slots.clone();
    for _ in 0..TRIES {
        left.iter().for_each(|&slot| clear(&mut nearest, slot));
        left = unheeded(records, &nearest)?;
        if left.is_empty() {
            break;
        }
    }
    // Of everything and everybody nothing was asked.
    let says_something = nearest != Question::default();
    Ok(Unheeded {
        slots,
        nearest: (left.is_empty() && says_something).then(|| Box::new(nearest)),
    })
}

/// The slots that are set.
fn set(question: &Question) -> Vec<Slot> {
    let Question {
        measure: _,
        filters,
        against,
        having,
        limit,
        order,
        end,
    } = question;
    let Filters {
        games,
        every,
        kind,
        season,
        years,
        country,
        except,
        athlete,
        sport,
        events,
        record_marks,
        sex,
        medal,
        placed,
        age,
        born,
        date,
        initial,
    } = filters;
    let all = [
        (!games.is_empty(), Slot::Games),
        (*every, Slot::Every),
        (kind.is_some(), Slot::Kind),
        (season.is_some(), Slot::Season),
        (years.is_some(), Slot::Years),
        (country.is_some(), Slot::Country),
        (!except.is_empty(), Slot::Except),
        (athlete.is_some(), Slot::Athlete),
        (sport.is_some(), Slot::Sport),
        (!events.is_empty(), Slot::Events),
        (!record_marks.is_empty(), Slot::RecordMarks),
        (sex.is_some(), Slot::Sex),
        (medal.is_some(), Slot::Medal),
        (placed.is_some(), Slot::Placed),
        (age.is_some(), Slot::Age),
        (born.is_some(), Slot::Born),
        (date.is_some(), Slot::Date),
        (initial.is_some(), Slot::Initial),
        (!against.is_empty(), Slot::Against),
        (!having.is_empty(), Slot::Having),
        (limit.is_some(), Slot::Limit),
        (*order != Order::default(), Slot::Order),
        (*end != End::default(), Slot::End),
    ];
    all.into_iter()
        .filter(|(is_set, _)| *is_set)
        .map(|(_, slot)| slot)
        .collect()
}

/// Empties a slot.
fn clear(question: &mut Question, slot: Slot) {
    let filters = &mut question.filters;
    match slot {
        Slot::Games => filters.games.clear(),
        Slot::Every => filters.every = false,
        Slot::Kind => filters.kind = None,
        Slot::Season => filters.season = None,
        Slot::Years => filters.years = None,
        Slot::Country => filters.country = None,
        Slot::Except => filters.except.clear(),
        Slot::Athlete => filters.athlete = None,
        Slot::Sport => filters.sport = None,
        Slot::Events => filters.events.clear(),
        Slot::RecordMarks => filters.record_marks.clear(),
        Slot::Sex => filters.sex = None,
        Slot::Medal => filters.medal = None,
        Slot::Placed => filters.placed = None,
        Slot::Age => filters.age = None,
        Slot::Born => filters.born = None,
        Slot::Date => filters.date = None,
        Slot::Initial => filters.initial = None,
        Slot::Against => question.against.clear(),
        Slot::Having => question.having.clear(),
        Slot::Limit => question.limit = None,
        Slot::Order => question.order = Order::default(),
        Slot::End => question.end = End::default(),
    }
}

/// What named Games do not fit: named Games are taken as they are, and the rest would be lost.
fn contradicting(catalog: &Catalog, filters: &Filters) -> Vec<Slot> {
    let named = || filters.games.iter().map(|&id| catalog.games(id));
    let kind = filters.kind.filter(|&kind| named().any(|games| games.kind != kind));
    let season = filters
        .season
        .filter(|&season| named().any(|games| games.season != season));
    let within = |(from, to): (i16, i16)| named().any(|games| !(from..=to).contains(&games.year));
    let years = filters.years.filter(|&years| within(years));
    let slots = [
        kind.map(|_| Slot::Kind),
        season.map(|_| Slot::Season),
        years.map(|_| Slot::Years),
    ];
    slots.into_iter().flatten().collect()
}

/// Which Games.
const SCOPE: [Slot; 4] = [Slot::Games, Slot::Kind, Slot::Season, Slot::Years];

/// What every selection of medals heeds.
const MEDALS: [Slot; 6] = [
    Slot::Country,
    Slot::Athlete,
    Slot::Sport,
    Slot::Events,
    Slot::Sex,
    Slot::Date,
];

/// What a way heeds of a question.
fn heeded(way: Way, catalog: &Catalog, question: &Question) -> Vec<Slot> {
    let filters = &question.filters;
    let mut heeded: Vec<Slot> = SCOPE.to_vec();
    let mut also = |slots: &[Slot]| heeded.extend(slots);
    // Whoever names somebody leaves out nobody else.
    let of_many = filters.country.is_none() && filters.athlete.is_none();
    match way {
        Way::Card(_) => return vec![Slot::Athlete],
        Way::Games | Way::GamesList => also(&[Slot::Initial]),
        Way::Table => {
            // The line of the country is told, and medals rank.
            also(&[
                Slot::Country,
                Slot::Except,
                Slot::Sport,
                Slot::Events,
                Slot::Sex,
                Slot::Date,
                Slot::Medal,
                Slot::Initial,
                Slot::Having,
                Slot::Order,
                Slot::End,
                Slot::Limit,
            ]);
            match (filters.placed, question.end) {
                (Some(Placed::Within(..)), _) | (Some(Placed::Last), End::Most) => also(&[Slot::Placed]),
                (Some(Placed::Beside(_)), End::Most) if filters.country.is_some() => also(&[Slot::Placed]),
                _ => {}
            }
        }
        Way::Medals => {
            also(&MEDALS);
            // Medals are told by colour, in whatever order they are asked for.
            also(&[Slot::Medal, Slot::Order]);
            if of_many {
                also(&[Slot::Except]);
            }
        }
        Way::Rank => {
            also(&[Slot::Country, Slot::Sport, Slot::Events, Slot::Sex, Slot::Date]);
            also(&[Slot::Medal, Slot::Order]);
        }
        Way::Milestones(_) => {
            also(&MEDALS);
            also(&[Slot::Medal]);
            if of_many {
                also(&[Slot::Except]);
            }
        }
        Way::Sizes(_) => also(&[Slot::Sex]),
        Way::Groups(unit) => also(&of_groups(unit, catalog, question)),
        Way::Ages(_) => also(&[
            Slot::Country,
            Slot::Athlete,
            Slot::Sport,
            Slot::Events,
            Slot::Sex,
            Slot::Medal,
            Slot::Age,
            Slot::Born,
            Slot::Date,
            // Of one athlete there is neither an oldest nor a youngest.
            Slot::End,
        ]),
        Way::Traits(what) => {
            also(&MEDALS);
            also(&[Slot::Medal, Slot::Age, Slot::Born]);
            if what != Trait::Country {
                also(&[Slot::End]);
            }
            if of_many {
                also(&[Slot::Except]);
            }
        }
        Way::Extremes { what, narrow } => {
            also(&MEDALS);
            also(&[Slot::Medal, Slot::End, Slot::Limit]);
            if narrow || what == Measurable::Age {
                also(&[Slot::Age]);
            }
            if narrow {
                also(&[Slot::Born]);
            }
            if of_many {
                also(&[Slot::Except]);
            }
        }
        Way::Debuts { .. } => {
            also(&[
                Slot::Country,
                Slot::Athlete,
                Slot::Sport,
                Slot::Events,
                Slot::Date,
                Slot::Medal,
            ]);
            // Who took part is known by sport, which is for no sex.
            let by_entry = !of_many && filters.events.is_empty() && filters.medal.is_none() && filters.date.is_none();
            if !by_entry || person_sex(filters).is_some() {
                also(&[Slot::Sex]);
            }
        }
        Way::Streaks => {
            heeded = vec![
                Slot::Kind,
                Slot::Season,
                Slot::Years,
                Slot::Country,
                Slot::Athlete,
                Slot::Sport,
                Slot::Events,
                Slot::Sex,
                Slot::Medal,
                Slot::Limit,
            ];
            if of_many {
                heeded.push(Slot::Except);
            }
        }
        Way::Finishers => {
            also(&[
                Slot::Athlete,
                Slot::Except,
                Slot::Sport,
                Slot::Events,
                Slot::Medal,
                Slot::Initial,
                Slot::End,
                Slot::Limit,
            ]);
            also(&of_fitting(catalog, filters));
            let is_of_medals = |amount| matches!(amount, Amount::OfMedal(_));
            if question
                .having
                .iter()
                .all(|one| !is_of_medals(one.than) && one.medal.is_none())
            {
                also(&[Slot::Having]);
            }
        }
        Way::Rankings { of, by } => also(&of_rankings(of, by, question)),
        Way::Records(_) => {
            return vec![Slot::Country, Slot::Athlete, Slot::Events, Slot::RecordMarks, Slot::Sex];
        }
        Way::Podiums => also(&[Slot::Sport, Slot::Events, Slot::Sex, Slot::Date, Slot::Medal]),
        Way::Results => {
            also(&[Slot::Country, Slot::Athlete, Slot::Sport, Slot::Events, Slot::Medal]);
            also(&of_fitting(catalog, filters));
            if of_many {
                also(&[Slot::Except]);
            }
            // Of several contests, and of places that were asked for, so many are told as there is room for.
            let of_one = filters.events.len() == 1 && filters.games.len() < 2;
            if of_many && of_one && filters.medal.is_none() && filters.placed.is_none() {
                also(&[Slot::Limit]);
            }
        }
        Way::Meetings => {
            also(&[Slot::Athlete, Slot::Sport, Slot::Events, Slot::Against]);
            if filters.athlete.is_none() {
                also(&[Slot::Country]);
            }
            if results::knows_sex(filters, catalog) {
                also(&[Slot::Sex]);
            }
        }
        // Cards tell the medals of each colour.
        Way::Careers => return vec![Slot::Athlete, Slot::Against, Slot::Medal],
        Way::Compare { at_ranks } => also(&of_compare(question, at_ranks)),
    }
    heeded
}

/// The sex and the places of results, where they narrow them.
fn of_fitting(catalog: &Catalog, filters: &Filters) -> Vec<Slot> {
    let mut heeded = Vec::new();
    if results::knows_sex(filters, catalog) {
        heeded.push(Slot::Sex);
    }
    let beside_nobody =
        matches!(filters.placed, Some(Placed::Beside(_))) && filters.athlete.is_none() && filters.country.is_none();
    if !beside_nobody {
        heeded.push(Slot::Placed);
    }
    heeded
}

/// What counts and lists heed.
fn of_groups(unit: Unit, catalog: &Catalog, question: &Question) -> Vec<Slot> {
    let filters = &question.filters;
    let by_winning = units::is_about_winning(question);
    let of_life = filters.age.is_some() || filters.born.is_some();
    let mut heeded = vec![
        Slot::Country,
        Slot::Athlete,
        Slot::Sport,
        Slot::Medal,
        Slot::Date,
        Slot::Having,
    ];
    if filters.country.is_none() && filters.athlete.is_none() {
        heeded.push(Slot::Except);
    }
    let can_be_every = matches!(unit, Unit::Athletes | Unit::Countries | Unit::Sports | Unit::Events);
    if can_be_every {
        heeded.push(Slot::Every);
    }
    // Who took part in every one of some Games is looked up by sport.
    if !(filters.every && unit == Unit::Athletes && !by_winning) {
        heeded.push(Slot::Events);
    }
    let by_start = !by_winning && !filters.events.is_empty() && !filters.every;
    if by_start && !of_life && matches!(unit, Unit::Athletes | Unit::Sports | Unit::Countries | Unit::Games) {
        heeded.push(Slot::Placed);
    }
    // Of those who started in events that are not for a sex, only people have one.
    let by_person = unit == Unit::Athletes && person_sex(filters).is_some();
    if !by_start || by_person || results::knows_sex(filters, catalog) {
        heeded.push(Slot::Sex);
    }
    match unit {
        Unit::Athletes => {
            if by_winning {
                heeded.push(Slot::Order);
            }
            if !filters.every {
                heeded.extend([Slot::Age, Slot::Born]);
            }
        }
        Unit::Countries => heeded.extend([Slot::Initial, Slot::Order]),
        Unit::Games => {
            heeded.push(Slot::Initial);
            if filters.athlete.is_some() {
                heeded.push(Slot::Age);
            }
        }
        Unit::Sports | Unit::Events | Unit::Days | Unit::Medals => {}
    }
    // A number of things is not the number of some of them.
    if matches!(question.measure, Measure::List(_)) && unit != Unit::Days {
        heeded.push(Slot::Limit);
    }
    heeded
}

/// What rankings heed.
fn of_rankings(of: Unit, by: Unit, question: &Question) -> Vec<Slot> {
    let filters = &question.filters;
    let mut heeded = vec![
        Slot::Country,
        Slot::Sport,
        Slot::Events,
        Slot::Medal,
        Slot::End,
        Slot::Limit,
    ];
    if filters.country.is_none() && filters.athlete.is_none() {
        heeded.push(Slot::Except);
    }
    if by == Unit::Medals {
        heeded.extend([Slot::Athlete, Slot::Date, Slot::Sex]);
        // That they are ranked by all medals is what a ranking says.
        heeded.push(Slot::Order);
    } else {
        let people = of == Unit::Athletes || by == Unit::Athletes;
        let by_event = of == Unit::Events || by == Unit::Events || !filters.events.is_empty();
        let is_of_events = matches!(filters.sex, Some(EventSex::Mixed | EventSex::Open));
        let knows_sex = by_event || (filters.medal.is_some() && !people) || person_sex(filters).is_some();
        if !is_of_events || knows_sex {
            heeded.push(Slot::Sex);
        }
    }
    // Only countries are compared with a country, and only medals have colours.
    let is_held = |one: &Having| match one.than {
        Amount::OfCountry(_) => of == Unit::Countries && (one.medal.is_none() || by == Unit::Medals),
        Amount::OfMedal(_) => by == Unit::Medals,
        Amount::Number(_) => one.medal.is_none() || by == Unit::Medals,
    };
    if of != Unit::Athletes && question.having.iter().all(is_held) {
        heeded.push(Slot::Having);
    }
    if matches!(of, Unit::Countries | Unit::Games) {
        heeded.push(Slot::Initial);
    }
    heeded
}

/// What comparisons of countries and of Games heed.
fn of_compare(question: &Question, at_ranks: bool) -> Vec<Slot> {
    let filters = &question.filters;
    let games = question.against.iter().any(|one| matches!(one, Subject::Games(_)));
    let mut heeded = vec![Slot::Against];
    let countries = compare::countries(question).len();
    if at_ranks {
        heeded.push(Slot::Placed);
    } else if countries == 0 {
        return heeded;
    }
    heeded.extend([Slot::Country, Slot::Sport, Slot::Sex, Slot::Date, Slot::Medal]);
    if !matches!(filters.medal, Some(MedalFilter::Only(_))) || countries > 1 || games {
        heeded.push(Slot::Order);
    }
    heeded
}
