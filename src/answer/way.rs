//! By which facts a question is answered.
//!
//! What an answer heeds depends on that, so it is decided once, for the answer and for what guards it.

use crate::question::{End, Filters, Measurable, Measure, Placed, Question, Trait, Unit};
use crate::records::{PersonId, RecordKind, Records};

use super::{AnswerError, careers, compare, milestone, results, roster, scope, sizes};

/// The facts that answer a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    /// An athlete's card.
    Card(PersonId),
    /// The cards of one or two Games, or the list of those that fit.
    Games,
    /// The list of the Games that fit.
    GamesList,
    /// A medal table, some of its lines, or their sum.
    Table,
    /// Medals, counted and listed.
    Medals,
    /// A country's place in the medal table.
    Rank,
    /// The first or the last medals.
    Milestones(milestone::End),
    /// The organisers' numbers.
    Sizes(Unit),
    /// Things counted or listed.
    Groups(Unit),
    /// An athlete's ages.
    Ages(PersonId),
    /// What is known of some people.
    Traits(Trait),
    /// The people at an end.
    Extremes {
        /// Of what.
        what: Measurable,
    },
    /// The first or the latest Games.
    Debuts {
        /// Whether the latest is asked for.
        latest: bool,
    },
    /// One Games after the other.
    Streaks,
    /// Countries by those who were in events.
    Finishers,
    /// Things by how many others they have.
    Rankings {
        /// What is ranked.
        of: Unit,
        /// By how many of these.
        by: Unit,
    },
    /// World and Paralympic records.
    Records(RecordKind),
    /// The podiums of events.
    Podiums,
    /// Places and marks.
    Results,
    /// Competitors beside each other in the events that they shared.
    Meetings,
    /// Athletes beside each other.
    Careers,
    /// Countries or Games beside each other.
    Compare {
        /// Whether the countries are those at the ranks that are asked for.
        at_ranks: bool,
    },
}

/// The way of a question.
///
/// # Errors
///
/// Only when the database itself fails.
pub(super) fn of(records: &Records, question: &Question) -> Result<Way, AnswerError> {
    let filters = &question.filters;
    Ok(match question.measure {
        Measure::Table => Way::Table,
        Measure::First => Way::Milestones(milestone::End::First),
        Measure::Last => Way::Milestones(milestone::End::Last),
        Measure::List(Unit::Countries) if names_lines(question) => Way::Table,
        Measure::Count(Unit::Medals) if !question.against.is_empty() => compared(records, question)?,
        Measure::Count(Unit::Medals) if sums_lines(question) => Way::Table,
        Measure::Count(Unit::Medals) | Measure::List(Unit::Medals) => Way::Medals,
        Measure::Rank => Way::Rank,
        Measure::Count(Unit::Games) | Measure::List(Unit::Games) if names_no_subject(question) => Way::GamesList,
        Measure::Count(unit) if question.having.is_empty() && sizes::facts(records, filters, unit).is_some() => {
            Way::Sizes(unit)
        }
        Measure::Count(unit) | Measure::List(unit) => Way::Groups(unit),
        Measure::Trait(what) => match (filters.athlete, what) {
            (Some(athlete), Trait::Born | Trait::Of(Measurable::Age)) => Way::Ages(athlete),
            (_, Trait::Born | Trait::Of(_)) if !is_narrow(records, filters)? => Way::Extremes {
                // Nobody reads hundreds of births; those at the end are told.
                what: match what {
                    Trait::Of(measured) => measured,
                    Trait::Born | Trait::Country => Measurable::Age,
                },
            },
            (_, Trait::Country) if !is_narrow(records, filters)? => Way::Groups(Unit::Countries),
            (_, what) => Way::Traits(what),
        },
        Measure::Extreme(what) => Way::Extremes { what },
        Measure::Debut => Way::Debuts { latest: false },
        Measure::Latest => Way::Debuts { latest: true },
        Measure::Streak => Way::Streaks,
        // Who finished where is told by the results.
        Measure::Ranking {
            of: Unit::Countries,
            by: Unit::Athletes,
        } if !filters.events.is_empty() => Way::Finishers,
        Measure::Ranking { of, by } => Way::Rankings { of, by },
        Measure::Record(kind) => Way::Records(kind),
        Measure::Results if results::can_tell(filters) => Way::Results,
        Measure::Compare => compared(records, question)?,
        Measure::Overview | Measure::Results => overview(question),
    })
}

/// Whether filters name so few people that each is looked at.
fn is_narrow(records: &Records, filters: &Filters) -> Result<bool, AnswerError> {
    roster::is_narrow(&*records.connection()?, filters, records.catalog())
}

/// Athletes, and countries within events, beside each other by what they did there; athletes by their careers; countries
/// and Games by their medals.
fn compared(records: &Records, question: &Question) -> Result<Way, AnswerError> {
    Ok(if results::compared::in_events(records, question)?.is_some() {
        Way::Meetings
    } else if careers::athletes(question).len() > 1 {
        Way::Careers
    } else if compare::facts(records, question)?.is_some() {
        Way::Compare {
            at_ranks: compare::is_at_ranks(records, question)?,
        }
    } else {
        overview(question)
    })
}

/// What one wants to see of the narrowest thing that the filters name.
fn overview(question: &Question) -> Way {
    if results::is_wanted(&question.filters) {
        Way::Results
    } else {
        at_a_glance(question)
    }
}

/// The same when it is no result of somebody.
pub(super) fn at_a_glance(question: &Question) -> Way {
    let filters = &question.filters;
    if !filters.events.is_empty() && filters.athlete.is_none() && filters.country.is_none() {
        return Way::Podiums;
    }
    if let Some(athlete) = filters.athlete {
        return if *filters == Question::about(athlete).filters {
            Way::Card(athlete)
        } else {
            Way::Medals
        };
    }
    if filters.country.is_some() || filters.date.is_some() || filters.medal.is_some() {
        return Way::Medals;
    }
    if filters.sport.is_some() || filters.sex.is_some() {
        return Way::Table;
    }
    Way::Games
}

/// Whether a question about Games is about the Games themselves, not about those that someone was at.
fn names_no_subject(question: &Question) -> bool {
    let filters = &question.filters;
    question.having.is_empty()
        && filters.country.is_none()
        && filters.except.is_empty()
        && filters.medal.is_none()
        && scope::is_whole(filters)
}

/// Whether a question asks for countries by their lines in a medal table.
fn names_lines(question: &Question) -> bool {
    let by_place = matches!(question.filters.placed, Some(Placed::Within(..) | Placed::Last));
    question.filters.events.is_empty() && (by_place || question.end == End::Least)
}

/// Whether a question asks for the sum of the first lines of a medal table.
fn sums_lines(question: &Question) -> bool {
    let filters = &question.filters;
    question.limit.is_some() && filters.country.is_none() && filters.athlete.is_none()
}
