//! Medals in groups: at one Games, per Games, in every Games, in parts and means.

use super::*;
use crate::query::{Amount, Ask, Attribute, End, Take, What};
use crate::records::{EventSex, Sex};

#[test]
fn at_a_single_games() {
    let query = |of| {
        medals(of)
            .with(Kind::Games)
            .only(olympic())
            .only(gold())
            .order(End::Most)
            .take(Take::first(1))
            .list()
    };
    all_ask(
        &[
            "most gold medals by one athlete at a single Games",
            "bir oyunlarda ən çox qızıl medal qazanan idmançı",
            "больше всего золотых медалей у одного спортсмена на одной Олимпиаде",
            "tek bir olimpiyatta en çok altın madalya kazanan sporcu",
        ],
        &query(Kind::Athlete),
    );
    all_ask(
        &["which country won the most golds at a single Olympics"],
        &query(Kind::Country),
    );
}

#[test]
fn best_games() {
    let query = medals(Kind::Games)
        .only(olympic())
        .only(country("AZE"))
        .order(End::Most)
        .take(Take::first(1))
        .list();
    all_ask(
        &[
            "at which Olympics did Azerbaijan win the most medals",
            "Azərbaycan hansı olimpiadada ən çox medal qazanıb",
            "на какой Олимпиаде Азербайджан завоевал больше всего медалей",
            "Azerbaycan hangi olimpiyatta en çok madalya kazandı",
        ],
        &query,
    );
    let each = medals(Kind::Country)
        .with(Kind::Games)
        .only(olympic())
        .order(End::Most)
        .take(Take {
            of_each: true,
            ..Take::first(1)
        });
    all_ask(&["each country's best Games"], &each.list());
}

#[test]
fn apart() {
    let games = medals(Kind::Games).only(olympic()).only(country("TUR")).list();
    all_ask(
        &[
            "medals of Turkey per Games",
            "Türkiyənin hər oyunlarda medalları",
            "медали Турции на каждой Олимпиаде",
        ],
        &games,
    );
    let sports = medals(Kind::Sport)
        .only(at("2020-summer-olympics"))
        .only(country("JPN"))
        .only(gold())
        .order(End::Most)
        .list();
    all_ask(
        &[
            "golds of Japan by sport at Tokyo 2020",
            "золото Японии по видам спорта в Токио 2020",
        ],
        &sports,
    );
}

#[test]
fn in_every_games() {
    let query = medals(Kind::Country)
        .only(olympic())
        .only(winter())
        .having(Measure::number(Kind::Games).than(Comparison::Exactly, Amount::All(Kind::Games)))
        .list();
    all_ask(
        &[
            "countries that won medals at every Winter Olympics",
            "hər qış olimpiadasında medal qazanan ölkələr",
            "страны, завоевавшие медали на каждой зимней Олимпиаде",
            "her kış olimpiyatında madalya kazanan ülkeler",
        ],
        &query,
    );
}

#[test]
fn shares_and_means() {
    let share = medals(Kind::Medal)
        .only(olympic())
        .only(country("CHN"))
        .show(Measure::of(What::Share(Kind::Medal)).only(Filter::is(Thing::EventSex(EventSex::Women))))
        .ask(Ask::Value);
    all_ask(&["what percentage of China's medals were won by women"], &share);
    let mean = medals(Kind::Medal)
        .only(olympic())
        .only(country("TUR"))
        .show(Measure::of(What::Ratio(Kind::Medal, Kind::Games)))
        .ask(Ask::Value);
    all_ask(&["average number of medals per Games for Turkey"], &mean);
    let age = medals(Kind::Athlete)
        .only(at("2024-summer-olympics"))
        .only(sport("judo"))
        .show(Measure::of(What::Mean(Attribute::Age)))
        .ask(Ask::Value);
    all_ask(
        &[
            "average age of medallists in judo at Paris 2024",
            "средний возраст призёров в дзюдо в Париже 2024",
        ],
        &age,
    );
}

#[test]
fn extremes_under_filters() {
    let query = Set::all(About::Entries, Kind::Athlete)
        .only(at("2024-summer-olympics"))
        .only(Filter::number(Attribute::Age, Comparison::Fewer, 30))
        .show(Measure::of(What::Greatest(Attribute::Age)))
        .order(End::Most)
        .take(Take::first(1))
        .list();
    all_ask(
        &[
            "who is the oldest athlete under 30 in Paris 2024",
            "Paris 2024-də 30 yaşdan kiçik ən yaşlı idmançı",
            "самый старший спортсмен моложе 30 лет в Париже 2024",
            "Paris 2024'te 30 yaşından küçük en yaşlı sporcu",
        ],
        &query,
    );
    let youngest = medals(Kind::Athlete)
        .only(olympic())
        .only(gold())
        .only(sport("gymnastics"))
        .only(Filter::is(Thing::Sex(Sex::Female)))
        .show(Measure::of(What::Least(Attribute::Age)))
        .order(End::Least)
        .take(Take::first(1))
        .list();
    all_ask(&["youngest female gold medallist in gymnastics"], &youngest);
    let third = Set::all(About::Entries, Kind::Athlete)
        .only(at("2016-summer-olympics"))
        .show(Measure::of(What::Greatest(Attribute::Height)))
        .order(End::Most)
        .take(Take::nth(3))
        .list();
    all_ask(&["the third tallest athlete at Rio 2016"], &third);
}
