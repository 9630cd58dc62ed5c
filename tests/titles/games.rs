//! What Games and their cities are called.

use podium::records::Language::{self, Azerbaijani, English, Russian, Turkish};

use crate::records;

#[test]
fn games_are_named_as_in_the_press_of_each_language() {
    let records = records();
    for (key, language, name, city, inside) in [
        ("2024-summer-paralympics", English, "Paris 2024", "Paris", "in Paris"),
        ("2024-summer-paralympics", Russian, "Париж-2024", "Париж", "в Париже"),
        ("2024-summer-paralympics", Azerbaijani, "Paris 2024", "Paris", "Parisdə"),
        ("2024-summer-paralympics", Turkish, "Paris 2024", "Paris", "Paris'te"),
        ("2020-summer-paralympics", Azerbaijani, "Tokio 2020", "Tokio", "Tokioda"),
        ("2020-summer-paralympics", Turkish, "Tokyo 2020", "Tokyo", "Tokyo'da"),
        ("2020-summer-olympics", Russian, "Токио-2020", "Токио", "в Токио"),
        (
            "2016-summer-olympics",
            Russian,
            "Рио-2016",
            "Рио-де-Жанейро",
            "в Рио-де-Жанейро",
        ),
        (
            "2016-summer-olympics",
            Azerbaijani,
            "Rio 2016",
            "Rio-de-Janeyro",
            "Rio-de-Janeyroda",
        ),
        ("2012-summer-olympics", Turkish, "Londra 2012", "Londra", "Londra'da"),
        ("2008-summer-olympics", Azerbaijani, "Pekin 2008", "Pekin", "Pekində"),
        ("2004-summer-olympics", Turkish, "Atina 2004", "Atina", "Atina'da"),
        ("2014-winter-olympics", Russian, "Сочи-2014", "Сочи", "в Сочи"),
        ("1896-summer-olympics", Russian, "Афины-1896", "Афины", "в Афинах"),
        (
            "1956-winter-olympics",
            Russian,
            "Кортина-д’Ампеццо-1956",
            "Кортина-д’Ампеццо",
            "в Кортина-д’Ампеццо",
        ),
        (
            "2030-winter-olympics",
            Russian,
            "Французские Альпы\u{a0}— 2030",
            "Французские Альпы",
            "во Французских Альпах",
        ),
        (
            "2034-winter-olympics",
            Russian,
            "Юта-2034",
            "Солт-Лейк-Сити",
            "в Солт-Лейк-Сити",
        ),
        (
            "2026-winter-olympics",
            Azerbaijani,
            "Milano-Kortina 2026",
            "Milano-Kortina",
            "Milano-Kortinada",
        ),
    ] {
        let games = records.catalog().games_by_key(key).unwrap_or_else(|| panic!("{key}"));
        let found = (
            games.name_in(language),
            games.city_in(language),
            games.in_city(language),
        );
        assert_eq!(found, (name, city, inside), "{key} in {}", Language::as_str(language));
    }
}
