//! Titles as the sports pages of each language write them.

use podium::records::Language;

use crate::{OTHERS, records};

/// An event, and its title in Azerbaijani, Russian and Turkish.
const TITLES: &[(&str, [&str; 3])] = &[
    (
        "para-athletics/womens-100-m-t13",
        ["Qadınlar, 100 m T13", "100 м T13, женщины", "Kadınlar 100 m T13"],
    ),
    (
        "para-athletics/mens-long-jump-t13",
        [
            "Kişilər, uzunluğa tullanma T13",
            "Прыжок в длину T13, мужчины",
            "Erkekler uzun atlama T13",
        ],
    ),
    (
        "athletics/womens-10_000-m",
        ["Qadınlar, 10\u{a0}000 m", "10\u{a0}000 м, женщины", "Kadınlar 10.000 m"],
    ),
    (
        "athletics/mens-110-m-hurdles",
        [
            "Kişilər, 110 m maneəli qaçış",
            "110 м с барьерами, мужчины",
            "Erkekler 110 m engelli",
        ],
    ),
    (
        "athletics/womens-3000-m-steeplechase",
        [
            "Qadınlar, 3000 m stipl-çez",
            "3000 м с препятствиями, женщины",
            "Kadınlar 3000 m su engelli",
        ],
    ),
    (
        "athletics/mens-pole-vault",
        [
            "Kişilər, şüvüllə tullanma",
            "Прыжок с шестом, мужчины",
            "Erkekler sırıkla atlama",
        ],
    ),
    (
        "athletics/womens-triple-jump",
        [
            "Qadınlar, üçtəkanla tullanma",
            "Тройной прыжок, женщины",
            "Kadınlar üç adım atlama",
        ],
    ),
    (
        "athletics/mixed-4-x-400-m-relay",
        [
            "Qarışıq 4 × 400 m estafet",
            "Смешанная эстафета 4 × 400 м",
            "Karışık 4 × 400 m bayrak",
        ],
    ),
    (
        "athletics/womens-shot-put",
        [
            "Qadınlar, nüvə itələmə",
            "Толкание ядра, женщины",
            "Kadınlar gülle atma",
        ],
    ),
    (
        "athletics/mens-20-km-race-walk",
        [
            "Kişilər, 20 km idman yerişi",
            "Спортивная ходьба на 20 км, мужчины",
            "Erkekler 20 km yürüyüş",
        ],
    ),
    (
        "athletics/mens-marathon",
        ["Kişilər, marafon", "Марафон, мужчины", "Erkekler maraton"],
    ),
    (
        "para-athletics/mens-club-throw-f32",
        [
            "Kişilər, toppuz atma F32",
            "Метание булавы F32, мужчины",
            "Erkekler lobut atma F32",
        ],
    ),
    (
        "para-athletics/womens-javelin-throw-f46",
        [
            "Qadınlar, nizə atma F46",
            "Метание копья F46, женщины",
            "Kadınlar cirit atma F46",
        ],
    ),
    (
        "swimming/womens-100-m-backstroke",
        [
            "Qadınlar, 100 m arxası üstə",
            "100 м на спине, женщины",
            "Kadınlar 100 m sırtüstü",
        ],
    ),
    (
        "swimming/mixed-4-x-100-m-medley-relay",
        [
            "Qarışıq 4 × 100 m kombinə edilmiş estafet",
            "Смешанная комбинированная эстафета 4 × 100 м",
            "Karışık 4 × 100 m karışık bayrak",
        ],
    ),
    (
        "para-swimming/mens-50-m-freestyle-s12",
        [
            "Kişilər, 50 m sərbəst üsul S12",
            "50 м вольным стилем S12, мужчины",
            "Erkekler 50 m serbest S12",
        ],
    ),
    (
        "para-swimming/womens-200-m-individual-medley-sm10",
        [
            "Qadınlar, 200 m kompleks üzgüçülük SM10",
            "200 м комплексным плаванием SM10, женщины",
            "Kadınlar 200 m bireysel karışık SM10",
        ],
    ),
    (
        "judo/mens-73-kg",
        ["Kişilər, -73 kq", "До 73 кг, мужчины", "Erkekler -73 kg"],
    ),
    (
        "para-judo/mens-60-kg-j1",
        ["Kişilər, -60 kq J1", "До 60 кг J1, мужчины", "Erkekler -60 kg J1"],
    ),
    (
        "wrestling/mens-freestyle-65-kg",
        [
            "Kişilər, sərbəst güləş, 65 kq",
            "Вольная борьба, до 65 кг, мужчины",
            "Erkekler serbest stil 65 kg",
        ],
    ),
    (
        "wrestling/mens-greco-roman-130-kg",
        [
            "Kişilər, yunan-Roma güləşi, 130 kq",
            "Греко-римская борьба, до 130 кг, мужчины",
            "Erkekler grekoromen stil 130 kg",
        ],
    ),
    (
        "boxing/womens-60-kg",
        ["Qadınlar, 60 kq", "До 60 кг, женщины", "Kadınlar 60 kg"],
    ),
    (
        "fencing/mens-foil",
        ["Kişilər, rapira", "Рапира, мужчины", "Erkekler flöre"],
    ),
    (
        "fencing/womens-sabre-team",
        [
            "Qadınlar, qılınc, komanda",
            "Командная сабля, женщины",
            "Kadınlar takım kılıç",
        ],
    ),
    (
        "para-wheelchair-fencing/mens-epee-a",
        ["Kişilər, şpaqa A", "Шпага A, мужчины", "Erkekler epe A"],
    ),
    (
        "rowing/mens-double-sculls",
        [
            "Kişilər, ikinəfərlik qoşaavarlı qayıq",
            "Двойка парная, мужчины",
            "Erkekler iki çifte",
        ],
    ),
    (
        "rowing/womens-coxless-pair",
        [
            "Qadınlar, ikinəfərlik sükançısız qayıq",
            "Двойка распашная без рулевого, женщины",
            "Kadınlar iki tek",
        ],
    ),
    (
        "canoe-sprint/mens-kayak-single-1000-m",
        [
            "Kişilər, birnəfərlik kayak, 1000 m",
            "Байдарка-одиночка, 1000 м, мужчины",
            "Erkekler tek kişilik kayak 1000 m",
        ],
    ),
    (
        "canoe-sprint/womens-canoe-double-500-m",
        [
            "Qadınlar, ikinəfərlik kanoe, 500 m",
            "Каноэ-двойка, 500 м, женщины",
            "Kadınlar iki kişilik kano 500 m",
        ],
    ),
    (
        "football/mens-tournament",
        ["Kişilər arasında turnir", "Мужской турнир", "Erkekler turnuvası"],
    ),
    (
        "tennis/mixed-doubles",
        ["Qarışıq cütlüklər", "Смешанный парный разряд", "Karışık çiftler"],
    ),
    (
        "tennis/womens-singles",
        ["Qadınlar, təklər", "Одиночный разряд, женщины", "Kadınlar tekler"],
    ),
    (
        "shooting/mens-50-m-rifle-3-positions",
        [
            "Kişilər, 50 m tüfəng, 3 vəziyyət",
            "Винтовка из 3 положений, 50 м, мужчины",
            "Erkekler 50 m tüfek 3 pozisyon",
        ],
    ),
    (
        "para-shooting/mixed-10-m-air-rifle-prone-sh2",
        [
            "Qarışıq, 10 m pnevmatik tüfəng, uzanaraq SH2",
            "Пневматическая винтовка лёжа, 10 м SH2, микст",
            "Karışık 10 m havalı tüfek yatarak SH2",
        ],
    ),
    (
        "biathlon/womens-7-5-km-sprint",
        [
            "Qadınlar, 7,5 km sprint",
            "Спринт, 7,5 км, женщины",
            "Kadınlar 7,5 km sprint",
        ],
    ),
    (
        "cross-country-skiing/womens-30-km-classical",
        [
            "Qadınlar, 30 km klassik üsul",
            "30 км классическим стилем, женщины",
            "Kadınlar 30 km klasik",
        ],
    ),
    (
        "alpine-skiing/mens-super-g",
        [
            "Kişilər, supernəhəng slalom",
            "Супергигант, мужчины",
            "Erkekler süper-G",
        ],
    ),
    (
        "para-alpine-skiing/mens-slalom-sitting",
        [
            "Kişilər, slalom, oturaq",
            "Слалом, сидя, мужчины",
            "Erkekler slalom, oturarak",
        ],
    ),
    (
        "figure-skating/mens-singles",
        ["Kişilər, təkli sürmə", "Одиночное катание, мужчины", "Erkekler tekler"],
    ),
    (
        "figure-skating/ice-dance",
        ["Buz üzərində rəqslər", "Танцы на льду", "Buz dansı"],
    ),
    (
        "luge/mens-singles",
        [
            "Kişilər, biryerlik kirşə",
            "Одноместные сани, мужчины",
            "Erkekler tekler",
        ],
    ),
    ("bobsleigh/two-man", ["İkilik", "Двойки", "İki kişilik"]),
    (
        "artistic-gymnastics/mens-all-around",
        ["Kişilər, çoxnövçülük", "Многоборье, мужчины", "Erkekler genel tasnif"],
    ),
    (
        "equestrian/individual-jumping",
        ["Fərdi konkur", "Конкур, личное первенство", "Bireysel engel atlama"],
    ),
    (
        "para-powerlifting/mens-88-kg",
        ["Kişilər, 88 kq", "До 88 кг, мужчины", "Erkekler 88 kg"],
    ),
    (
        "para-table-tennis/mens-singles-class-4",
        [
            "Kişilər, təklər, sinif 4",
            "Одиночный разряд, класс 4, мужчины",
            "Erkekler tekler sınıf 4",
        ],
    ),
    (
        "para-triathlon/mens-pts5",
        ["Kişilər, PTS5", "PTS5, мужчины", "Erkekler PTS5"],
    ),
    (
        "diving/mens-10-m-platform",
        ["Kişilər, 10 m qüllədən", "Вышка, 10 м, мужчины", "Erkekler 10 m kule"],
    ),
    (
        "cycling-road/womens-road-race",
        [
            "Qadınlar, qrup yarışı",
            "Групповая гонка, женщины",
            "Kadınlar yol yarışı",
        ],
    ),
    (
        "sailing/mens-skiff-49er",
        ["Kişilər, 49er sinfi", "49er, мужчины", "Erkekler 49er sınıfı"],
    ),
    (
        "athletics/mens-5-miles_aau-championship",
        [
            "Kişilər, 5 mil, AAU çempionatı",
            "5 миль, чемпионат AAU, мужчины",
            "Erkekler 5 mil, AAU Şampiyonası",
        ],
    ),
];

/// A sport, and its name in Azerbaijani, Russian and Turkish.
const SPORTS: &[(&str, [&str; 3])] = &[
    ("judo", ["Cüdo", "Дзюдо", "Judo"]),
    ("athletics", ["Atletika", "Лёгкая атлетика", "Atletizm"]),
    ("wrestling", ["Güləş", "Борьба", "Güreş"]),
    ("fencing", ["Qılıncoynatma", "Фехтование", "Eskrim"]),
    ("swimming", ["Üzgüçülük", "Плавание", "Yüzme"]),
    ("weightlifting", ["Ağırlıqqaldırma", "Тяжёлая атлетика", "Halter"]),
    ("archery", ["Kamandan oxatma", "Стрельба из лука", "Okçuluk"]),
    ("equestrian", ["Atçılıq", "Конный спорт", "Binicilik"]),
    (
        "figure-skating",
        ["Fiqurlu konkisürmə", "Фигурное катание", "Artistik buz pateni"],
    ),
    (
        "rhythmic-gymnastics",
        ["Bədii gimnastika", "Художественная гимнастика", "Ritmik cimnastik"],
    ),
];

#[test]
fn events_have_the_titles_that_are_read_in_each_language() {
    let records = records();
    for (key, titles) in TITLES {
        let event = records.catalog().event_by_key(key).unwrap_or_else(|| panic!("{key}"));
        for (language, title) in OTHERS.into_iter().zip(titles) {
            assert_eq!(event.title_in(language), *title, "{key}");
        }
        assert_eq!(event.title_in(Language::English), event.title);
    }
}

#[test]
fn sports_have_the_names_that_are_read_in_each_language() {
    let records = records();
    for (key, names) in SPORTS {
        let sport = records.catalog().sport_by_key(key).unwrap();
        for (language, name) in OTHERS.into_iter().zip(names) {
            assert_eq!(sport.name_in(language), *name, "{key}");
        }
        assert_eq!(sport.name_in(Language::English), sport.name);
    }
}

#[test]
fn no_two_events_of_a_sport_share_a_title() {
    let records = records();
    for language in OTHERS {
        let mut seen = std::collections::HashMap::new();
        for event in records.catalog().events() {
            let same = (event.kind, event.sport, event.title_in(language));
            if let Some(other) = seen.insert(same, &event.key) {
                panic!("{} and {other} are both \"{}\"", event.key, event.title_in(language));
            }
        }
    }
}

#[test]
fn a_record_has_the_title_of_its_event_and_one_where_it_was_never_held() {
    let records = records();
    let catalog = records.catalog();
    for mark in catalog.record_marks() {
        for language in OTHERS {
            if let Some(event) = mark.event {
                assert_eq!(mark.title_in(language), catalog.event(event).title_in(language));
            }
        }
    }
    let half = catalog
        .record_marks()
        .iter()
        .find(|mark| mark.title == "Men's half marathon T54")
        .unwrap();
    assert_eq!(half.event, None);
    assert_eq!(half.place_in(Language::Russian), Some("Оита"));
    assert_eq!(half.place_in(Language::English), half.place.as_deref());
    assert_eq!(half.title_in(Language::Russian), "Полумарафон T54, мужчины");
    assert_eq!(half.title_in(Language::Turkish), "Erkekler yarı maraton T54");
}
