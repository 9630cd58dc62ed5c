//! Words of the grammar, and what is asked for.

use super::super::super::{Measurable, Measure, MedalFilter, Term, Trait, Unit};
use super::asked::Asked;
use crate::records::{EventSex, GamesKind, Medal};

fn asked(terms: &[Term]) -> Asked {
    Asked {
        terms: terms.to_vec(),
        ..Asked::default()
    }
}

#[test]
fn words_choose_the_measure() {
    use Term::{
        Athletes, Compete, Countries, Days, First, Games, HowMany, Kind, Last, Medals, Most, Rank, Sex, Sports, Table,
        Top, When, Which, Who, Win,
    };
    let gold = Term::Medal(Medal::Gold);
    let country = |terms: &[Term]| Asked {
        countries: 1,
        ..asked(terms)
    };
    let person = |terms: &[Term]| Asked {
        people: 1,
        ..asked(terms)
    };
    let cases = [
        (asked(&[]), Measure::Overview),
        (country(&[HowMany, Athletes, Compete]), Measure::Count(Unit::Athletes)),
        (country(&[HowMany, gold, Win]), Measure::Count(Unit::Medals)),
        (country(&[HowMany, Sports, Compete]), Measure::Count(Unit::Sports)),
        (
            asked(&[HowMany, Sex(EventSex::Women), Compete]),
            Measure::Count(Unit::Athletes),
        ),
        (
            asked(&[HowMany, Kind(GamesKind::Paralympic)]),
            Measure::Count(Unit::Games),
        ),
        (
            Asked {
                limit: Some(5),
                ..asked(&[Top, Athletes])
            },
            Measure::List(Unit::Athletes),
        ),
        (
            Asked {
                limit: Some(5),
                ..asked(&[Top])
            },
            Measure::Table,
        ),
        (
            asked(&[Which, Countries, Most, Medals, Win]),
            Measure::Ranking {
                of: Unit::Countries,
                by: Unit::Medals,
            },
        ),
        (asked(&[Who, Win, Most, Medals]), Measure::List(Unit::Athletes)),
        (
            Asked {
                sport: true,
                ..asked(&[Most])
            },
            Measure::List(Unit::Athletes),
        ),
        (asked(&[Table]), Measure::Table),
        (country(&[Rank]), Measure::Rank),
        (person(&[Term::HowOld]), Measure::Trait(Trait::Of(Measurable::Age))),
        (person(&[When, First, gold, Win]), Measure::First),
        (person(&[HowMany, gold]), Measure::Count(Unit::Medals)),
        (person(&[Which, Countries]), Measure::Trait(Trait::Country)),
        (person(&[Table]), Measure::Overview),
        (country(&[Last, gold]), Measure::Last),
        (country(&[Days, Win, Medals]), Measure::List(Unit::Days)),
        (country(&[Which, Sports, Win, Medals]), Measure::List(Unit::Sports)),
        (country(&[Games, Compete]), Measure::List(Unit::Games)),
        (country(&[Medals]), Measure::List(Unit::Medals)),
        (
            Asked {
                events: true,
                ..asked(&[Who, Win])
            },
            Measure::Overview,
        ),
        (
            Asked {
                events: true,
                countries: 1,
                ..asked(&[Who, Win])
            },
            Measure::List(Unit::Athletes),
        ),
    ];
    for (asked, expected) in cases {
        assert_eq!(asked.measure(), expected, "{asked:?}");
    }
}

#[test]
fn the_noun_says_what_is_counted() {
    let gold = Term::Medal(Medal::Gold);
    let cases = [
        (vec![Term::HowMany, gold, Term::Medallists], Some(Unit::Athletes)),
        (vec![Term::HowMany, Term::Medals, Term::Events], Some(Unit::Events)),
        (vec![Term::HowMany, gold], Some(Unit::Medals)),
        (vec![Term::HowMany], None),
        (vec![Term::Medals, Term::HowMany], None),
    ];
    for (terms, expected) in cases {
        assert_eq!(asked(&terms).unit_after(Term::HowMany), expected, "{terms:?}");
    }
}

#[test]
fn medals_narrow_what_does_not_count_them_already() {
    let (gold, silver) = (Term::Medal(Medal::Gold), Term::Medal(Medal::Silver));
    let cases = [
        (
            vec![gold],
            Measure::List(Unit::Medals),
            Some(MedalFilter::Only(Medal::Gold)),
        ),
        (vec![gold, gold], Measure::Table, Some(MedalFilter::Only(Medal::Gold))),
        (vec![Term::Win], Measure::Count(Unit::Athletes), Some(MedalFilter::Any)),
        (
            vec![gold, silver],
            Measure::List(Unit::Athletes),
            Some(MedalFilter::Any),
        ),
        (vec![Term::Compete], Measure::Count(Unit::Athletes), None),
        (vec![Term::Medals], Measure::Count(Unit::Medals), None),
    ];
    for (terms, measure, expected) in cases {
        assert_eq!(asked(&terms).medal(measure), expected, "{terms:?}");
    }
}
