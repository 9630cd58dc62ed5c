//! Questions in several languages at once are read as their English twins, and answered alike.

use crate::asking::wrong_twins;

const TWINS: &[(&str, &str)] = &[
    (
        "Hansı idmançı ən çox qızıl medal qazanıb?",
        "Which athlete won the most gold medals?",
    ),
    (
        "сколько medals Азербайджан won в Tokyo",
        "How many medals did Azerbaijan win in Tokyo?",
    ),
    (
        "Azerbaijan kaç altın madalya Paris 2024 Paralympics",
        "How many gold medals did Azerbaijan win at the Paris 2024 Paralympics?",
    ),
    (
        "Azerbaijan neçə medal Парижe 2024 judo",
        "How many medals did Azerbaijan win in judo in Paris 2024?",
    ),
    (
        "how many qızıl medal did Azerbaijan win in judo",
        "how many gold medals did Azerbaijan win in judo",
    ),
    (
        "who won uzunluğa tullanma T13 Paris 2024",
        "who won the long jump T13 Paris 2024",
    ),
    (
        "Azerbaycan madalyaları в Токио 2020",
        "medals of Azerbaijan in Tokyo 2020",
    ),
    ("таблица Paris 2024 Paralympics", "table Paris 2024 Paralympics"),
    ("медали Azerbaijan judo", "medals of Azerbaijan in judo"),
    (
        "Lamiya Valiyeva medals сколько",
        "How many medals did Lamiya Valiyeva win?",
    ),
    ("дзюдо Azərbaycan qızıl", "Azerbaijan judo gold"),
];

#[test]
fn a_question_in_several_languages_is_answered_as_its_english_twin() {
    let wrong = wrong_twins(TWINS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
