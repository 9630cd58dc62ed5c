//! A question as a query, so that what its own way of answering does not heed is heeded by the evaluator.
//!
//! Every filter has one meaning here, in [`narrow`], whatever is measured; slots are taken apart by name, so that a new one
//! does not compile until it is said what it means. What has no meaning as a query gives `None`, and is declined.

use crate::query::{
    About, Amount, Ask, Attribute, End, Ended, Filter, Having, Kind, Measure, Query, Set, Take, Thing, What,
};
use crate::question::{
    self, Birth, Comparison, Day, Filters, Measurable, MedalFilter, Order, Placed, Question, Subject, Trait, Unit,
};
use crate::records::{Catalog, CountryId, EventSex, GamesKind, GamesStatus, Sex};

use super::Slot;

/// How many lines are taken of an order where no number was asked for.
const TOLD: u16 = 10;

/// The query that asks what a question asks; `None` where there is none.
pub(super) fn query(catalog: &Catalog, question: &Question) -> Option<Query> {
    let Question {
        measure,
        filters,
        against,
        having,
        limit,
        order,
        end,
        query: _,
    } = question;
    if !uses(*measure, Slot::Limit) && limit.is_some()
        || !uses(*measure, Slot::End) && *end != question::End::default()
        || !uses(*measure, Slot::Order) && *order != Order::default()
        || !uses(*measure, Slot::Against) && !against.is_empty()
    {
        return None;
    }
    let about = about(*measure, filters, !having.is_empty())?;
    let of = of(*measure, filters, against)?;
    let mut set = Set {
        only: narrow(catalog, *measure, filters, about, of, against)?,
        ..Set::all(about, of)
    };
    for having in having {
        set.having.push(demand(catalog, question, &set, *having)?);
    }
    if filters.every {
        // A medal is of one Games, and so is a day.
        match of {
            Kind::Medal | Kind::Games | Kind::Day | Kind::Result | Kind::Contest => return None,
            Kind::Athlete
            | Kind::Country
            | Kind::Continent
            | Kind::Sport
            | Kind::Discipline
            | Kind::Event
            | Kind::City
            | Kind::Host
            | Kind::HostContinent
            | Kind::Colour
            | Kind::Sex
            | Kind::EventSex
            | Kind::Unit
            | Kind::Season
            | Kind::GamesKind
            | Kind::Class => {}
        }
        // What fits every one of several Games; those of a span are all of them that were held.
        let games = match filters.games.len() {
            0 => Amount::All(Kind::Games),
            named => Amount::Number(i64::try_from(named).ok()?),
        };
        set.having
            .push(Measure::number(Kind::Games).than(Comparison::Exactly, games));
    }
    let ordered = |set: Set, show: Measure, least: bool, told: u16| {
        let backwards = *end == question::End::Least;
        Set {
            show,
            order: Some(if least == backwards { End::Most } else { End::Least }),
            take: Some(Take::first(limit.unwrap_or(told))),
            ..set
        }
    };
    let by_medals = || match (order, filters.medal) {
        (Order::Golds, None | Some(MedalFilter::Any)) => Measure::of(What::Tally),
        (Order::Total, _) | (_, Some(MedalFilter::Only(_))) => Measure::number(Kind::Medal),
    };
    Some(match measure {
        question::Measure::Count(Unit::Medals) => set.ask(Ask::Value),
        question::Measure::Count(_) => set.count(),
        question::Measure::List(unit) => {
            let is_cut = limit.is_some() || *end == question::End::Least;
            match (unit, about) {
                (Unit::Athletes | Unit::Countries | Unit::Sports, About::Medals) if is_cut => {
                    ordered(set, Measure::number(Kind::Medal), false, TOLD).list()
                }
                _ if is_cut => return None,
                _ => set.list(),
            }
        }
        question::Measure::Table => ordered(set, by_medals(), false, u16::MAX).list(),
        question::Measure::Ranking { by, .. } => {
            ordered(set, Measure::number(counted(*by, filters)), false, TOLD).list()
        }
        question::Measure::First => ordered(set, Measure::of(What::Least(Attribute::Day)), true, 1).list(),
        question::Measure::Last => ordered(set, Measure::of(What::Greatest(Attribute::Day)), false, 1).list(),
        question::Measure::Debut => ordered(set, Measure::of(What::Least(Attribute::Games)), true, 1).list(),
        question::Measure::Latest => ordered(set, Measure::of(What::Greatest(Attribute::Games)), false, 1).list(),
        question::Measure::Streak => ordered(set, Measure::of(What::Run), false, 1).list(),
        question::Measure::Extreme(what) => {
            let attribute = measurable(*what);
            let show = match end {
                question::End::Most => What::Greatest(attribute),
                question::End::Least => What::Least(attribute),
            };
            ordered(set, Measure::of(show), false, 5).list()
        }
        question::Measure::Compare => Set {
            show: by_medals(),
            order: Some(End::Most),
            ..set
        }
        .ask(Ask::Compare),
        question::Measure::Trait(Trait::Of(what)) => set.show(Measure::of(What::Greatest(measurable(*what)))).list(),
        question::Measure::Trait(Trait::Born) => set.show(Measure::of(What::Least(Attribute::Born))).list(),
        // Of all events at once nobody asks who was where.
        question::Measure::Results if filters.events.is_empty() => return None,
        question::Measure::Results => {
            let show = Measure::of(What::Least(Attribute::Place));
            Set {
                show,
                order: Some(End::Least),
                ..set
            }
            .list()
        }
        question::Measure::Overview
        | question::Measure::Rank
        | question::Measure::Trait(Trait::Country)
        | question::Measure::Record(_) => return None,
    })
}

/// Whether the query of a measure takes a slot that is no filter: how many are told, from which end and in which order,
/// and with whom.
fn uses(measure: question::Measure, slot: Slot) -> bool {
    let (ordered, by_medals, compared) = match measure {
        question::Measure::Table => (true, true, false),
        question::Measure::List(Unit::Athletes | Unit::Countries | Unit::Sports) => (true, false, false),
        // That they are ranked by all medals is what a ranking says.
        question::Measure::Ranking { by: Unit::Medals, .. } => (true, true, false),
        question::Measure::Ranking { .. } | question::Measure::Extreme(_) => (true, false, false),
        question::Measure::Compare => (false, true, true),
        question::Measure::List(Unit::Medals | Unit::Events | Unit::Games | Unit::Days)
        | question::Measure::Count(_)
        | question::Measure::First
        | question::Measure::Last
        | question::Measure::Debut
        | question::Measure::Latest
        | question::Measure::Streak
        | question::Measure::Trait(_)
        | question::Measure::Results
        | question::Measure::Overview
        | question::Measure::Rank
        | question::Measure::Record(_) => (false, false, false),
    };
    match slot {
        Slot::Limit | Slot::End => ordered,
        Slot::Order => by_medals,
        Slot::Against => compared,
        _ => true,
    }
}

/// Which facts a question is about: medals where these were asked for, results where something of them was, else who took
/// part, or what was held.
fn about(measure: question::Measure, filters: &Filters, demands: bool) -> Option<About> {
    let by_result = !filters.events.is_empty() || filters.placed.is_some() || filters.date.is_some();
    let of_people = if filters.medal.is_some() {
        About::Medals
    } else if by_result {
        About::Results
    } else {
        About::Entries
    };
    let of_programme = if filters.medal.is_some() || filters.country.is_some() || demands {
        About::Medals
    } else if filters.athlete.is_some() {
        of_people
    } else {
        About::Programme
    };
    Some(match measure {
        question::Measure::Count(unit) | question::Measure::List(unit) => match unit {
            Unit::Medals | Unit::Days => About::Medals,
            Unit::Athletes | Unit::Countries if demands => About::Medals,
            Unit::Athletes | Unit::Countries => of_people,
            Unit::Sports | Unit::Events => of_programme,
            Unit::Games if filters.country.is_some() || filters.athlete.is_some() => of_people,
            Unit::Games => of_programme,
        },
        question::Measure::Ranking { of, by } => of_pair(of, by, filters),
        question::Measure::Table
        | question::Measure::First
        | question::Measure::Last
        | question::Measure::Streak
        | question::Measure::Compare => About::Medals,
        question::Measure::Debut | question::Measure::Latest => {
            if filters.country.is_some() || filters.athlete.is_some() || filters.medal.is_some() {
                of_people
            } else {
                About::Programme
            }
        }
        question::Measure::Extreme(_) | question::Measure::Trait(_) => of_people,
        question::Measure::Results => About::Results,
        question::Measure::Overview | question::Measure::Rank | question::Measure::Record(_) => return None,
    })
}

/// Which facts tell how many of the one each of the other has.
fn of_pair(of: Unit, by: Unit, filters: &Filters) -> About {
    let any = |is: fn(Unit) -> bool| is(of) || is(by);
    let of_medals = any(|unit| matches!(unit, Unit::Medals | Unit::Days));
    if of_medals || filters.medal.is_some() {
        return About::Medals;
    }
    let of_people = any(|unit| matches!(unit, Unit::Athletes | Unit::Countries));
    if !(of_people || filters.country.is_some() || filters.athlete.is_some()) {
        return About::Programme;
    }
    let by_result = !filters.events.is_empty() || filters.placed.is_some() || filters.date.is_some();
    if by_result || any(|unit| unit == Unit::Events) {
        About::Results
    } else {
        About::Entries
    }
}

/// What one line of the answer is.
fn of(measure: question::Measure, filters: &Filters, against: &[Subject]) -> Option<Kind> {
    Some(match measure {
        question::Measure::Count(unit)
        | question::Measure::List(unit)
        | question::Measure::Ranking { of: unit, .. } => counted(unit, filters),
        question::Measure::Table => Kind::Country,
        question::Measure::First | question::Measure::Last => Kind::Medal,
        question::Measure::Debut | question::Measure::Latest => Kind::Games,
        question::Measure::Streak if filters.country.is_some() => Kind::Country,
        question::Measure::Streak | question::Measure::Extreme(_) | question::Measure::Trait(_) => Kind::Athlete,
        question::Measure::Compare => match against.first()? {
            Subject::Athlete(_) => Kind::Athlete,
            Subject::Country(_) => Kind::Country,
            Subject::Games(_) => Kind::Games,
        },
        question::Measure::Results => Kind::Athlete,
        question::Measure::Overview | question::Measure::Rank | question::Measure::Record(_) => return None,
    })
}

/// The kind of a unit; the disciplines of a sport that is named, else whole sports.
fn counted(unit: Unit, filters: &Filters) -> Kind {
    match unit {
        Unit::Medals => Kind::Medal,
        Unit::Athletes => Kind::Athlete,
        Unit::Sports if filters.sport.is_some() => Kind::Discipline,
        Unit::Sports => Kind::Sport,
        Unit::Events => Kind::Event,
        Unit::Games => Kind::Games,
        Unit::Countries => Kind::Country,
        Unit::Days => Kind::Day,
    }
}

fn measurable(what: Measurable) -> Attribute {
    match what {
        Measurable::Age => Attribute::Age,
        Measurable::Height => Attribute::Height,
        Measurable::Weight => Attribute::Weight,
    }
}

/// What filters say of single facts; `None` where one of them says nothing of such facts.
fn narrow(
    catalog: &Catalog,
    measure: question::Measure,
    filters: &Filters,
    about: About,
    of: Kind,
    against: &[Subject],
) -> Option<Vec<Filter>> {
    let Filters {
        games,
        every: _,
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
    let mut only = Vec::new();
    let own =
        |of: &mut dyn FnMut(Subject) -> Option<Thing>| against.iter().filter_map(|one| of(*one)).collect::<Vec<_>>();
    let mut is = |things: Vec<Thing>| {
        if !things.is_empty() {
            only.push(Filter::Is(things));
        }
    };
    is(games
        .iter()
        .copied()
        .map(Thing::Games)
        .chain(own(&mut |one| match one {
            Subject::Games(games) => Some(Thing::Games(games)),
            Subject::Athlete(_) | Subject::Country(_) => None,
        }))
        .collect());
    is(country
        .iter()
        .copied()
        .map(Thing::Country)
        .chain(own(&mut |one| match one {
            Subject::Country(country) => Some(Thing::Country(country)),
            Subject::Athlete(_) | Subject::Games(_) => None,
        }))
        .collect());
    is(athlete
        .iter()
        .copied()
        .map(Thing::Athlete)
        .chain(own(&mut |one| match one {
            Subject::Athlete(athlete) => Some(Thing::Athlete(athlete)),
            Subject::Country(_) | Subject::Games(_) => None,
        }))
        .collect());
    // Who does not say which kind means the Olympic Games; sums never go over both, while one person may be the oldest
    // of all.
    let sums = !matches!(measure, question::Measure::Extreme(_) | question::Measure::Trait(_));
    let named = !games.is_empty() || athlete.is_some() || !against.is_empty();
    let usual = (sums && !named).then_some(GamesKind::Olympic);
    is(kind.or(usual).into_iter().map(Thing::GamesKind).collect());
    is(season.iter().copied().map(Thing::Season).collect());
    is(sport.iter().copied().map(Thing::Sport).collect());
    is(events.iter().copied().map(Thing::Event).collect());
    if let Some((from, to)) = years {
        only.push(Filter::number(Attribute::Year, Comparison::AtLeast, (*from).into()));
        only.push(Filter::number(Attribute::Year, Comparison::AtMost, (*to).into()));
    }
    if !except.is_empty() {
        only.push(Filter::Is(except.iter().copied().map(Thing::Country).collect()).not());
    }
    if !record_marks.is_empty() {
        return None;
    }
    only.extend(sex.map(|sex| of_sex(sex, of, about)));
    match (medal, about) {
        (Some(MedalFilter::Only(medal)), About::Medals) => only.push(Filter::is(Thing::Colour(*medal))),
        (Some(MedalFilter::Any), About::Medals) | (None, _) => {}
        (Some(_), About::Results | About::Entries | About::Programme | About::Hosting) => return None,
    }
    if let Some(placed) = placed {
        only.extend(of_place(*placed)?);
    }
    only.extend(age.map(|(is, years)| Filter::number(Attribute::Age, is, years.into())));
    if let Some(born) = born {
        only.extend(of_birth(*born)?);
    }
    if let Some(day) = date {
        only.extend(of_day(catalog, *day)?);
    }
    only.extend(initial.map(|letter| Filter::Initial(of, letter)));
    Some(only)
}

/// For whom events are, or, where people are told, who they are.
fn of_sex(sex: EventSex, of: Kind, about: About) -> Filter {
    let person = match sex {
        EventSex::Men => Some(Sex::Male),
        EventSex::Women => Some(Sex::Female),
        EventSex::Mixed | EventSex::Open => None,
    };
    match person {
        Some(person) if of == Kind::Athlete || about == About::Entries => Filter::is(Thing::Sex(person)),
        _ => Filter::is(Thing::EventSex(sex)),
    }
}

fn of_place(placed: Placed) -> Option<Vec<Filter>> {
    Some(match placed {
        Placed::Within(from, to) => vec![
            Filter::number(Attribute::Place, Comparison::AtLeast, from.into()),
            Filter::number(Attribute::Place, Comparison::AtMost, to.into()),
        ],
        Placed::Last => vec![Filter::Last],
        Placed::Ended(question::Ended::Unfinished) => vec![Filter::Ended(Ended::Unfinished)],
        Placed::Ended(question::Ended::Disqualified) => vec![Filter::Ended(Ended::Disqualified)],
        Placed::Ended(question::Ended::NotStarted) => vec![Filter::Ended(Ended::NotStarted)],
        // Thousandths here, ten-thousandths there.
        Placed::Marked(is, mark) => vec![Filter::number(Attribute::Mark, is, mark.saturating_mul(10))],
        Placed::Beside(_) => return None,
    })
}

fn of_birth(born: Birth) -> Option<Vec<Filter>> {
    let year = |is, year: i16| Filter::number(Attribute::Born, is, year.into());
    Some(match born {
        Birth::Years(from, to) => vec![year(Comparison::AtLeast, from), year(Comparison::AtMost, to)],
        Birth::On(Day::Exact(date)) => vec![
            year(Comparison::Exactly, date.year()),
            Filter::Birthday(date.month(), date.day()),
        ],
        Birth::On(Day::Yearly(month, day)) => vec![Filter::Birthday(month, day)],
        Birth::On(Day::Until(_)) => return None,
    })
}

fn of_day(catalog: &Catalog, day: Day) -> Option<Vec<Filter>> {
    Some(match day {
        Day::Exact(date) => vec![Filter::is(Thing::Day(date))],
        Day::Yearly(month, day) => vec![Filter::Yearly(month, day)],
        Day::Until(date) => {
            // Of the Games that were on.
            let on = catalog.all_games().iter().filter(|games| {
                games.status == GamesStatus::Held
                    && games.opened.is_some_and(|opened| opened <= date)
                    && games.closed.is_some_and(|closed| date <= closed)
            });
            let on: Vec<Thing> = on.map(|games| Thing::Games(games.id)).collect();
            let number = crate::records::facts::Day::new(date)?.number()?;
            vec![
                Filter::Is(on),
                Filter::number(Attribute::Day, Comparison::AtMost, number.into()),
            ]
        }
    })
}

/// What each line must come to.
fn demand(catalog: &Catalog, question: &Question, set: &Set, having: question::Having) -> Option<Having> {
    let medals = |colour| {
        let all = Measure::number(Kind::Medal);
        match colour {
            Some(colour) => all.only(Filter::is(Thing::Colour(colour))),
            None => all,
        }
    };
    let own = match (having.medal, question.measure) {
        (None, question::Measure::Ranking { by, .. }) => Measure::number(counted(by, &question.filters)),
        (colour, _) => medals(colour),
    };
    Some(own.clone().than(
        having.is,
        match having.than {
            question::Amount::Number(number) => Amount::Number(number.into()),
            question::Amount::OfMedal(colour) => Amount::Measure(Box::new(medals(Some(colour)))),
            question::Amount::OfCountry(country) => {
                Amount::Of(Box::new(of_country(catalog, question, set, own, country)?))
            }
        },
    ))
}

/// The same number of another committee, under the same filters.
fn of_country(catalog: &Catalog, question: &Question, set: &Set, own: Measure, country: CountryId) -> Option<Query> {
    let filters = Filters {
        country: Some(country),
        except: Vec::new(),
        initial: None,
        ..question.filters.clone()
    };
    let only = narrow(catalog, question.measure, &filters, set.about, set.of, &[])?;
    Some(
        Set {
            only,
            ..Set::all(set.about, set.of)
        }
        .show(own)
        .ask(Ask::Value),
    )
}
