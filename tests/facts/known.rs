//! Facts known from elsewhere: the organisers' pages and the rules.

use podium::answer::{Answer, Basis, Facts, Items, MedalsFacts, Note, Turn, answer};
use podium::question::{Filters, Measurable, Measure, MedalFilter, Question, Trait, Unit};
use podium::records::{CountryCode, CountryId, EventSex, GamesId, GamesKind};

use crate::{RECORDS, facts};

fn country(code: &str) -> CountryId {
    let code = CountryCode::new(code).unwrap();
    RECORDS.catalog().country_by_code(code).unwrap().id
}

fn games(key: &str) -> GamesId {
    RECORDS.catalog().games_by_key(key).unwrap().id
}

fn sport(key: &str) -> Option<podium::records::SportId> {
    Some(RECORDS.catalog().sport_by_key(key).unwrap().id)
}

fn ask(measure: Measure, filters: Filters) -> Answer {
    let question = Question {
        measure,
        filters,
        ..Question::default()
    };
    answer(&RECORDS, &question).unwrap()
}

fn at_paris(code: &str) -> Filters {
    Filters {
        country: Some(country(code)),
        games: vec![games("2024-summer-paralympics")],
        ..Filters::default()
    }
}

fn medals(answer: Answer) -> MedalsFacts {
    match answer.facts {
        Facts::Medals(medals) => medals,
        other => panic!("not medals: {other:?}"),
    }
}

fn number(answer: &Answer) -> (usize, Basis) {
    match &answer.facts {
        Facts::Groups(groups) => (groups[0].of, groups[0].basis),
        other => panic!("no groups: {other:?}"),
    }
}

#[test]
fn azerbaijan_at_the_paris_2024_paralympics() {
    let found = medals(ask(Measure::Rank, at_paris("AZE")));
    let line = &found.by_games[0];
    assert_eq!((line.tally.gold, line.tally.silver, line.tally.bronze), (4, 2, 5));
    assert_eq!(line.rank, Some(28));
    assert_eq!(
        number(&ask(Measure::Count(Unit::Athletes), at_paris("AZE"))),
        (18, Basis::Entered)
    );
    assert_eq!(
        number(&ask(Measure::Count(Unit::Sports), at_paris("AZE"))),
        (7, Basis::Entered)
    );
    let won = Filters {
        medal: Some(MedalFilter::Any),
        ..at_paris("AZE")
    };
    assert_eq!(number(&ask(Measure::Count(Unit::Athletes), won)), (8, Basis::Won));
}

#[test]
fn neutral_athletes_are_not_ranked_whatever_ranks() {
    let whole = medals(ask(Measure::Rank, at_paris("NPA")));
    assert_eq!(whole.by_games[0].tally.total(), 71);
    assert_eq!(whole.by_games[0].rank, None);
    let women = Filters {
        sex: Some(EventSex::Women),
        ..at_paris("NPA")
    };
    assert_eq!(medals(ask(Measure::Rank, women)).by_games[0].rank, None);
}

#[test]
fn games_are_as_big_as_their_organisers_say() {
    for (key, unit, sex, expected) in [
        ("2020-summer-paralympics", Unit::Athletes, None, 4403),
        ("2016-summer-paralympics", Unit::Athletes, None, 4342),
        ("2016-summer-paralympics", Unit::Athletes, Some(EventSex::Women), 1670),
        ("2016-summer-paralympics", Unit::Events, None, 528),
        ("2024-summer-paralympics", Unit::Events, None, 549),
        ("2024-summer-paralympics", Unit::Sports, None, 22),
    ] {
        let filters = Filters {
            games: vec![games(key)],
            sex,
            ..Filters::default()
        };
        match ask(Measure::Count(unit), filters).facts {
            Facts::Sizes(sizes) => assert_eq!(sizes[0].number, expected, "{key} {unit:?} {sex:?}"),
            other => panic!("no sizes: {other:?}"),
        }
    }
}

#[test]
fn the_sports_of_paris_2024_are_listed_as_many_as_its_organisers_count() {
    let filters = Filters {
        games: vec![games("2024-summer-paralympics")],
        ..Filters::default()
    };
    assert_eq!(number(&ask(Measure::List(Unit::Sports), filters)), (22, Basis::Entered));
}

#[test]
fn where_entries_are_not_held_medallists_are_told_as_such() {
    let tokyo = Filters {
        games: vec![games("1964-summer-paralympics")],
        ..Filters::default()
    };
    for unit in [Unit::Athletes, Unit::Countries, Unit::Sports] {
        let told = ask(Measure::List(unit), tokyo.clone());
        assert_eq!(number(&told).1, Basis::Won, "{unit:?}");
        assert!(number(&told).0 > 0, "{unit:?}");
        assert!(
            told.notes.contains(&Note::NoEntries { games: tokyo.games[0] }),
            "{unit:?}"
        );
    }
    // Of the Olympic Games of that year everybody is held: 93 committees sent athletes.
    let olympic = Filters {
        games: vec![games("1964-summer-olympics")],
        ..Filters::default()
    };
    assert_eq!(
        number(&ask(Measure::List(Unit::Countries), olympic)),
        (93, Basis::Entered)
    );
}

#[test]
fn a_part_missing_is_told_only_where_the_sport_was() {
    let about = |key: &str| {
        let filters = Filters {
            sport: sport(key),
            kind: Some(GamesKind::Paralympic),
            ..Filters::default()
        };
        ask(Measure::Count(Unit::Medals), filters).notes
    };
    // Badminton was first held at Tokyo 2020, and all medallists of Tokyo 2020 and Paris 2024 are named.
    assert_eq!(about("badminton"), []);
    assert_eq!(about("athletics"), [Note::PartialMedallistsAtSome]);
}

#[test]
fn an_age_at_games_without_a_start_is_not_given() {
    let lamiya = RECORDS.person_by_key("lamiya-valiyeva-2002").unwrap().unwrap().id;
    let (rio, paris) = (games("2016-summer-paralympics"), games("2024-summer-paralympics"));
    let filters = Filters {
        athlete: Some(lamiya),
        games: vec![paris, rio, paris],
        ..Filters::default()
    };
    match ask(Measure::Trait(Trait::Of(Measurable::Age)), filters).facts {
        Facts::Ages(ages) => {
            assert_eq!(ages.at.iter().map(|at| at.games).collect::<Vec<_>>(), [paris]);
            assert_eq!((ages.at[0].on_opening.least(), ages.at[0].on_closing.most()), (22, 22));
            assert_eq!(ages.absent, [rio]);
        }
        other => panic!("no ages: {other:?}"),
    }
}

#[test]
fn an_athlete_under_any_filter_is_not_the_whole_card() {
    let lamiya = RECORDS.person_by_key("lamiya-valiyeva-2002").unwrap().unwrap().id;
    assert!(matches!(facts(&Question::about(lamiya)), Facts::Athlete(_)));
    let whole = Question::about(lamiya).filters;
    let narrowed = [
        Filters {
            sport: sport("judo"),
            ..whole.clone()
        },
        Filters {
            kind: Some(GamesKind::Olympic),
            ..whole.clone()
        },
        Filters {
            years: Some((2021, 2021)),
            ..whole.clone()
        },
    ];
    for filters in narrowed {
        assert!(matches!(ask(Measure::Overview, filters).facts, Facts::Medals(_)));
    }
}

#[test]
fn a_sport_of_one_sex_is_seen_as_its_table() {
    let filters = Filters {
        sport: sport("wheelchair-basketball"),
        sex: Some(EventSex::Women),
        games: vec![games("2024-summer-paralympics")],
        ..Filters::default()
    };
    match ask(Measure::Overview, filters).facts {
        Facts::Table(table) => {
            let order: Vec<_> = table.rows.iter().map(|row| row.country).collect();
            assert_eq!(order, [country("NED"), country("USA"), country("CHN")]);
        }
        other => panic!("no table: {other:?}"),
    }
}

#[test]
fn what_is_offered_next_is_new_and_offered_once() {
    let paris = games("2024-summer-paralympics");
    let of_paris = Filters {
        games: vec![paris],
        ..Filters::default()
    };
    let asked = [
        (Measure::Table, of_paris.clone()),
        (
            Measure::Table,
            Filters {
                kind: Some(GamesKind::Olympic),
                ..Filters::default()
            },
        ),
        (Measure::Overview, at_paris("AZE")),
        (Measure::Overview, of_paris),
        (Measure::Rank, at_paris("AZE")),
        (Measure::Count(Unit::Athletes), at_paris("AZE")),
        (
            Measure::List(Unit::Athletes),
            Filters {
                medal: Some(MedalFilter::Any),
                ..at_paris("AZE")
            },
        ),
    ];
    for (measure, filters) in asked {
        let told = ask(measure, filters);
        for (at, next) in told.next.iter().enumerate() {
            assert_ne!(*next, told.question);
            assert!(!told.next[..at].contains(next), "{next:?} is offered twice");
        }
    }
}

#[test]
fn turns_of_an_answer_are_not_offered_again() {
    let all_time = Filters {
        kind: Some(GamesKind::Paralympic),
        ..Filters::default()
    };
    let told = ask(Measure::Table, all_time.clone());
    let turned: Vec<Turn> = told.turns.iter().map(|(turn, _)| *turn).collect();
    assert!(
        turned.contains(&Turn::ByTotal) && turned.contains(&Turn::Olympic),
        "{turned:?}"
    );
    for (_, question) in &told.turns {
        assert_ne!(*question, told.question);
        assert!(!told.next.contains(question), "{question:?} is offered twice");
    }
    let olympic = told.turns.iter().find(|(turn, _)| *turn == Turn::Olympic);
    let expected = Filters {
        kind: Some(GamesKind::Olympic),
        ..all_time
    };
    assert_eq!(olympic.map(|(_, question)| &question.filters), Some(&expected));
}

#[test]
fn days_and_events_name_what_was_won() {
    let found = ask(
        Measure::List(Unit::Events),
        Filters {
            medal: Some(MedalFilter::Any),
            ..at_paris("AZE")
        },
    );
    match &found.facts {
        Facts::Groups(groups) => assert!(matches!(&groups[0].items, Items::Events(events) if events.len() == 11)),
        other => panic!("no groups: {other:?}"),
    }
}
