//! Relations, exclusions, thresholds, comparisons, places.

use super::*;
use crate::query::{Ask, Attribute, End, Take, What};

#[test]
fn behind_somebody() {
    let won = medals(Kind::Contest).only(gold()).only(person("michael-phelps-1985"));
    let query = medals(Kind::Athlete)
        .with(Kind::Games)
        .only(olympic())
        .only(silver())
        .only(Filter::Of(Box::new(won)))
        .list();
    all_ask(
        &[
            "who won silver where Phelps won gold",
            "кто выиграл серебро там, где Фелпс выиграл золото",
            "Phelps'in altın kazandığı yarışlarda gümüşü kim kazandı",
            "Felpsin qızıl qazandığı yarışlarda gümüşü kim qazanıb",
        ],
        &query,
    );
}

#[test]
fn both() {
    let seasons = medals(Kind::Athlete)
        .only(olympic())
        .having(number(summer(), Comparison::AtLeast, 1))
        .having(number(winter(), Comparison::AtLeast, 1));
    all_ask(
        &["athletes with medals at both the Summer and the Winter Olympics"],
        &seasons.clone().list(),
    );
    all_ask(
        &["how many athletes have medals at both the Summer and the Winter Olympics"],
        &seasons.count(),
    );
    let events = |keys: [&str; 2]| {
        let of = |key: &str| Thing::Event(WORLD.records.catalog().event_by_key(key).unwrap().id);
        number(Filter::Is(keys.map(of).to_vec()), Comparison::AtLeast, 1)
    };
    let sprints = medals(Kind::Athlete)
        .only(olympic())
        .only(gold())
        .having(events(["athletics/mens-100-m", "athletics/womens-100-m"]))
        .having(events(["athletics/mens-200-m", "athletics/womens-200-m"]));
    all_ask(&["who won both the 100 m and the 200 m"], &sprints.list());
}

#[test]
fn gold_and_no_silver() {
    let query = medals(Kind::Country)
        .only(at("2024-summer-olympics"))
        .having(number(gold(), Comparison::AtLeast, 1))
        .having(number(silver(), Comparison::Exactly, 0))
        .list();
    all_ask(
        &[
            "countries that won gold but no silver in Paris 2024",
            "Paris 2024-də qızıl qazanan amma gümüş qazanmayan ölkələr",
            "страны, которые выиграли золото, но ни одного серебра в Париже 2024",
            "Paris 2024'te altın kazanan ama gümüş kazanmayan ülkeler",
        ],
        &query,
    );
}

#[test]
fn never_and_only() {
    let none = |only: Option<Filter>| {
        let measure = only.into_iter().fold(Measure::number(Kind::Medal), Measure::only);
        measure.over(About::Medals, true).is(Comparison::Exactly, 0)
    };
    let never = Set::all(About::Entries, Kind::Country).only(olympic());
    all_ask(
        &[
            "countries that have never won a medal",
            "heç vaxt medal qazanmayan ölkələr",
            "страны, никогда не выигрывавшие медалей",
            "hiç madalya kazanmayan ülkeler",
        ],
        &never.clone().having(none(None)).list(),
    );
    all_ask(
        &["which countries have never won a gold medal at the Winter Olympics"],
        &never.only(winter()).having(none(Some(gold()))).list(),
    );
    let only = medals(Kind::Country)
        .only(olympic())
        .having(number(sport("judo").not(), Comparison::Exactly, 0));
    all_ask(&["countries whose only medals are in judo"], &only.list());
}

#[test]
fn exclusions_letters_and_thresholds() {
    let paris = || at("2024-summer-olympics");
    all_ask(
        &[
            "how many medals were won by countries except the USA in Paris 2024",
            "ABŞ istisna olmaqla Paris 2024-də ölkələr neçə medal qazanıb",
            "сколько медалей завоевали страны кроме США в Париже 2024",
            "Paris 2024'te ABD hariç ülkeler kaç madalya kazandı",
        ],
        &medals(Kind::Medal)
            .only(paris())
            .only(country("USA").not())
            .ask(Ask::Value),
    );
    all_ask(
        &[
            "countries beginning with M with most medals in Paris 2024",
            "страны на букву М с наибольшим количеством медалей в Париже 2024",
        ],
        &medals(Kind::Country)
            .only(paris())
            .only(Filter::Initial(Kind::Country, 'm'))
            .order(End::Most)
            .take(Take::first(1))
            .list(),
    );
    all_ask(
        &[
            "countries with at least 10 gold medals at Paris 2024",
            "Paris 2024-də ən azı 10 qızıl medal qazanan ölkələr",
            "Paris 2024'te en az 10 altın madalya kazanan ülkeler",
        ],
        &medals(Kind::Country)
            .only(paris())
            .having(number(gold(), Comparison::AtLeast, 10))
            .order(End::Most)
            .list(),
    );
}

#[test]
fn comparisons() {
    let two = Filter::Is(["NOR", "SWE"].map(|of| Thing::Country(code(of))).to_vec());
    let query = medals(Kind::Country)
        .only(olympic())
        .only(gold())
        .only(two)
        .order(End::Most)
        .ask(Ask::Compare);
    all_ask(
        &[
            "who won more golds, Norway or Sweden",
            "did Norway win more golds than Sweden",
            "Norveç yoxsa İsveç daha çox qızıl medal qazanıb",
            "кто выиграл больше золота, Норвегия или Швеция",
            "Norveç mi yoksa İsveç mi daha çok altın madalya kazandı",
        ],
        &query,
    );
    let seasons = medals(Kind::Season)
        .only(olympic())
        .only(country("AUT"))
        .only(Filter::Is(vec![
            Thing::Season(Season::Summer),
            Thing::Season(Season::Winter),
        ]))
        .order(End::Most)
        .ask(Ask::Compare);
    all_ask(&["summer vs winter medals of Austria"], &seasons);
}

#[test]
fn winners_and_places() {
    let before = Filter::Edition(-1, Box::new(hosting(Kind::Games).only(at("2024-summer-olympics"))));
    all_ask(
        &[
            "who won the men's long jump at the Games before Paris 2024",
            "Paris 2024-dən əvvəlki oyunlarda kişilər uzunluğa tullanmada kim qalib gəlib",
        ],
        &medals(Kind::Athlete)
            .only(gold())
            .only(event("athletics/mens-long-jump"))
            .only(before)
            .list(),
    );
    let results = || {
        Set::all(About::Results, Kind::Athlete)
            .only(at("2016-summer-olympics"))
            .only(event("athletics/mens-marathon"))
    };
    all_ask(
        &[
            "who was last in the men's marathon at Rio 2016",
            "кто был последним в мужском марафоне в Рио 2016",
        ],
        &results().only(Filter::Last).list(),
    );
    all_ask(
        &["who came second to last in the men's marathon at Rio 2016"],
        &results()
            .show(Measure::of(What::Greatest(Attribute::Place)))
            .order(End::Most)
            .take(Take::nth(2))
            .list(),
    );
}
