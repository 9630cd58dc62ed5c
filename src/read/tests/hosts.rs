//! Hosts and editions.

use super::*;
use crate::query::{Ask, Attribute, End, Take, What};
use crate::records::{Continent, GamesStatus};

fn first_in_asia() -> Filter {
    let set = hosting(Kind::Games)
        .only(olympic())
        .only(Filter::is(Thing::HostContinent(Continent::Asia)))
        .show(Measure::of(What::Least(Attribute::Games)))
        .order(End::Least)
        .take(Take::nth(1));
    Filter::Of(Box::new(set))
}

fn beside(step: i8, key: &str) -> Filter {
    Filter::Edition(step, Box::new(hosting(Kind::Games).only(at(key))))
}

#[test]
fn who_was_host() {
    all_ask(
        &[
            "Which city hosted the 2010 Winter Olympics?",
            "hansı şəhər 2010 Qış Olimpiadasına ev sahibliyi edib",
            "Какой город принимал зимнюю Олимпиаду 2010 года?",
            "2010 Kış Olimpiyatlarına hangi şehir ev sahipliği yaptı?",
            "where were the 2010 winter olympics held",
            "2010 Qış Olimpiya Oyunları harada keçirilib",
            "где проходила зимняя Олимпиада 2010",
            "2010 Kış Olimpiyatları nerede yapıldı",
        ],
        &hosting(Kind::City).only(at("2010-winter-olympics")).list(),
    );
    all_ask(
        &[
            "which country hosted the XX Winter Olympics",
            "XX Qış Olimpiya Oyunları hansı ölkədə keçirilib",
            "в какой стране проходили XX зимние Олимпийские игры",
            "XX Kış Olimpiyat Oyunları hangi ülkede düzenlendi",
            "which country hosted the 20th winter olympics",
        ],
        &hosting(Kind::Host).only(at("2006-winter-olympics")).list(),
    );
    // An Olympiad is counted though its Games were not held.
    all_ask(
        &[
            "where were the Games of the XXII Olympiad held",
            "где проходили XXII Олимпийские игры",
        ],
        &hosting(Kind::City).only(at("1980-summer-olympics")).list(),
    );
}

#[test]
fn how_often_somebody_was_host() {
    all_ask(
        &[
            "How many times has Austria hosted the Winter Olympics?",
            "Avstriya neçə dəfə Qış Olimpiya Oyunlarına ev sahibliyi edib",
            "сколько раз Австрия принимала зимние Олимпийские игры",
            "Avusturya kaç kez Kış Olimpiyatlarına ev sahipliği yaptı",
            "how many Winter Olympics has Austria hosted",
        ],
        &hosting(Kind::Games)
            .only(host("AUT"))
            .only(olympic())
            .only(winter())
            .count(),
    );
    let both = Filter::Is(["GER", "FRG"].map(|of| Thing::Host(code(of))).to_vec());
    all_ask(
        &["how many times was Germany host of the Olympics"],
        &hosting(Kind::Games).only(both).only(olympic()).count(),
    );
}

#[test]
fn hosts_by_number() {
    let cities = |is, number| {
        hosting(Kind::City)
            .only(olympic())
            .having(Measure::number(Kind::Games).is(is, number))
            .order(End::Most)
            .list()
    };
    all_ask(
        &[
            "cities that have hosted the Olympics exactly twice",
            "города, которые принимали Олимпиаду дважды",
            "olimpiyatlara iki kez ev sahipliği yapan şehirler",
            "olimpiadaya iki dəfə ev sahibliyi edən şəhərlər",
        ],
        &cities(Comparison::Exactly, 2),
    );
    all_ask(
        &[
            "which cities have been host of the Olympics more than once",
            "какие города принимали Олимпиаду более одного раза",
        ],
        &cities(Comparison::More, 1),
    );
    all_ask(
        &[
            "list the cities that hosted the Olympics 3 or more times",
            "какие города принимали Олимпийские игры как минимум 3 раза",
            "ən azı 3 dəfə olimpiadaya ev sahibliyi edən şəhərlər",
            "olimpiyatlara en az 3 kez ev sahipliği yapan şehirler",
        ],
        &cities(Comparison::AtLeast, 3),
    );
    all_ask(
        &[
            "which country has hosted the most Winter Olympics",
            "какая страна принимала больше всего зимних Олимпиад",
            "en çok kış olimpiyatına hangi ülke ev sahipliği yaptı",
        ],
        &hosting(Kind::Host)
            .only(olympic())
            .only(winter())
            .order(End::Most)
            .take(Take::first(1))
            .list(),
    );
    all_ask(
        &["how many cities have hosted the Winter Olympics"],
        &hosting(Kind::City).only(olympic()).only(winter()).count(),
    );
}

#[test]
fn games_in_an_order() {
    all_ask(
        &[
            "Which city hosted the first Olympic Games in Asia?",
            "в каком городе прошли первые Олимпийские игры в Азии",
            "Asya'daki ilk Olimpiyat Oyunları hangi şehirde düzenlendi",
            "Asiyada ilk Olimpiya Oyunları hansı şəhərdə keçirilib",
            "which city hosted the first Olympics held in Asia",
        ],
        &hosting(Kind::City).only(first_in_asia()).list(),
    );
    all_ask(
        &[
            "where will the next Olympics be held",
            "növbəti Olimpiya Oyunları harada keçiriləcək",
            "где пройдут следующие Олимпийские игры",
            "bir sonraki olimpiyatlar nerede yapılacak",
        ],
        &hosting(Kind::City)
            .only(at("2028-summer-olympics"))
            .only(Filter::Status(GamesStatus::Scheduled))
            .list(),
    );
    all_ask(
        &[
            "which city hosted the Games before Tokyo 2020",
            "какой город принимал Игры перед Токио 2020",
            "Tokyo 2020'den önceki oyunlara hangi şehir ev sahipliği yaptı",
            "Tokio 2020-dən əvvəlki oyunlara hansı şəhər ev sahibliyi edib",
        ],
        &hosting(Kind::City).only(beside(-1, "2020-summer-olympics")).list(),
    );
    all_ask(
        &["which city hosted the Games after the 1980 Summer Olympics"],
        &hosting(Kind::City).only(beside(1, "1980-summer-olympics")).list(),
    );
}

#[test]
fn days_and_sizes() {
    all_ask(
        &[
            "which Games were cancelled",
            "hansı oyunlar ləğv edilib",
            "какие Игры были отменены",
            "hangi oyunlar iptal edildi",
        ],
        &hosting(Kind::Games)
            .only(olympic())
            .only(Filter::Status(GamesStatus::Cancelled))
            .list(),
    );
    let value = |what| {
        hosting(Kind::Games)
            .only(at("2016-summer-olympics"))
            .show(Measure::of(what))
            .ask(Ask::Value)
    };
    all_ask(
        &[
            "when did Rio 2016 open",
            "Rio 2016 nə vaxt açılıb",
            "когда открылись Игры в Рио 2016",
            "Rio 2016 ne zaman açıldı",
        ],
        &value(What::Least(Attribute::Opened)),
    );
    all_ask(&["when did Rio 2016 close"], &value(What::Greatest(Attribute::Closed)));
    all_ask(
        &[
            "how long did Rio 2016 last",
            "Rio 2016 neçə gün davam edib",
            "сколько дней длилась Олимпиада Рио 2016",
            "Rio 2016 kaç gün sürdü",
        ],
        &value(What::Greatest(Attribute::Length)),
    );
    let most = |attribute| {
        hosting(Kind::Games)
            .only(olympic())
            .only(winter())
            .show(Measure::of(What::Greatest(attribute)))
            .order(End::Most)
            .take(Take::first(1))
            .list()
    };
    all_ask(
        &[
            "which Winter Olympics had the most athletes",
            "на какой зимней Олимпиаде было больше всего спортсменов",
        ],
        &most(Attribute::Athletes),
    );
    all_ask(&["which winter olympics had the most events"], &most(Attribute::Events));
}
