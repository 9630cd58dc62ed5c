//! What was on the programme, and who took part.

use super::*;
use crate::query::{Amount, Attribute, End, Take, What};
use crate::records::Sex;

fn programme(of: Kind) -> Set {
    Set::all(About::Programme, of)
}

#[test]
fn new_and_dropped() {
    let new = |of, key: &str| {
        programme(of)
            .only(olympic())
            .having(Measure::of(What::Least(Attribute::Games)).is(Comparison::Exactly, games(key).0))
            .list()
    };
    all_ask(
        &[
            "which sports were new at Tokyo 2020",
            "which sports made their debut in Tokyo 2020",
            "Tokio 2020-də hansı idman növləri yeni idi",
            "какие виды спорта впервые появились в Токио 2020",
            "Tokyo 2020'de ilk kez yer alan spor dalları",
        ],
        &new(Kind::Sport, "2020-summer-olympics"),
    );
    all_ask(
        &["what are the new events at Paris 2024"],
        &new(Kind::Event, "2024-summer-olympics"),
    );
    let last = programme(Kind::Event)
        .only(olympic())
        .having(Measure::of(What::Greatest(Attribute::Games)).is(Comparison::Exactly, games("2012-summer-olympics").0));
    all_ask(
        &["which events were held for the last time at London 2012"],
        &last.list(),
    );
    let next = hosting(Kind::Games).only(at("2008-summer-olympics"));
    let then = Measure::number(Kind::Contest).only(Filter::Edition(1, Box::new(next)));
    let dropped = programme(Kind::Sport)
        .only(at("2008-summer-olympics"))
        .having(then.over(About::Programme, false).is(Comparison::Exactly, 0));
    all_ask(
        &[
            "which sports were dropped after Beijing 2008",
            "какие виды спорта исключили после Пекина 2008",
        ],
        &dropped.list(),
    );
}

#[test]
fn games_of_a_sport() {
    let polo = || programme(Kind::Games).only(olympic()).only(sport("polo"));
    all_ask(
        &[
            "at how many Games was polo held",
            "polo neçə olimpiadada keçirilib",
            "на скольких Олимпиадах было поло",
            "polo kaç olimpiyatta yer aldı",
        ],
        &polo().count(),
    );
    let last = polo()
        .show(Measure::of(What::Greatest(Attribute::Games)))
        .order(End::Most)
        .take(Take::first(1));
    all_ask(
        &["when was polo last an Olympic sport", "when was polo last held"],
        &last.list(),
    );
    let first = programme(Kind::Games)
        .only(olympic())
        .only(sport("judo"))
        .show(Measure::of(What::Least(Attribute::Games)))
        .order(End::Least)
        .take(Take::first(1));
    all_ask(
        &[
            "when was judo first held at the Olympics",
            "когда впервые проводилось дзюдо",
        ],
        &first.list(),
    );
}

#[test]
fn sports_and_events() {
    all_ask(
        &["how many events were there in swimming at Tokyo 2020"],
        &programme(Kind::Event)
            .only(sport("swimming"))
            .only(at("2020-summer-olympics"))
            .count(),
    );
    let every = programme(Kind::Sport)
        .only(olympic())
        .only(summer())
        .having(Measure::number(Kind::Games).than(Comparison::Exactly, Amount::All(Kind::Games)));
    all_ask(
        &[
            "sports that were held at every Summer Olympics",
            "hər yay olimpiadasında keçirilən idman növləri",
        ],
        &every.list(),
    );
    let once = programme(Kind::Sport)
        .only(olympic())
        .having(Measure::number(Kind::Games).is(Comparison::Exactly, 1));
    all_ask(&["which sports have been held only once"], &once.list());
    let most = programme(Kind::Sport)
        .only(at("2024-summer-olympics"))
        .show(Measure::number(Kind::Event))
        .order(End::Most);
    all_ask(
        &["which sport had the most events at Paris 2024"],
        &most.clone().take(Take::first(1)).list(),
    );
    all_ask(&["number of events in each sport at Paris 2024"], &most.list());
}

#[test]
fn who_took_part() {
    let entries = |of| Set::all(About::Entries, of);
    let two = entries(Kind::Athlete)
        .only(olympic())
        .having(Measure::number(Kind::Country).is(Comparison::Exactly, 2))
        .order(End::Most);
    all_ask(&["athletes who competed for two countries"], &two.list());
    let every = entries(Kind::Country)
        .only(olympic())
        .only(winter())
        .having(Measure::number(Kind::Games).than(Comparison::Exactly, Amount::All(Kind::Games)));
    all_ask(
        &[
            "countries that took part in every Winter Olympics",
            "hər qış olimpiadasında iştirak edən ölkələr",
            "страны, участвовавшие в каждой зимней Олимпиаде",
            "her kış olimpiyatına katılan ülkeler",
        ],
        &every.list(),
    );
    let new = entries(Kind::Country)
        .only(olympic())
        .having(Measure::of(What::Least(Attribute::Games)).is(Comparison::Exactly, games("2016-summer-olympics").0));
    all_ask(
        &["which countries competed for the first time at Rio 2016"],
        &new.list(),
    );
    let most = entries(Kind::Athlete)
        .only(olympic())
        .show(Measure::number(Kind::Games))
        .order(End::Most)
        .take(Take::first(1));
    all_ask(&["who competed at the most Olympics"], &most.list());
    let women = entries(Kind::Games)
        .only(olympic())
        .only(sport("judo"))
        .only(Filter::is(Thing::Sex(Sex::Female)))
        .show(Measure::of(What::Least(Attribute::Games)))
        .order(End::Least)
        .take(Take::first(1));
    all_ask(&["when did women first compete in judo"], &women.list());
}
