//! What the records do not hold is declined in each language as in English, with the same reason.

use crate::asking::wrong_declines;

const TWINS: &[(&str, &str)] = &[
    (
        "Azərbaycanın bayraqdarı kim olub?",
        "Who was the flag bearer of Azerbaijan?",
    ),
    (
        "Paris 2024-ün biletləri neçəyədir?",
        "How much are tickets for Paris 2024?",
    ),
    ("2028-ci ildə kim qazanacaq?", "who will win in 2028?"),
    (
        "Lamiyə Vəliyevanın məşqçisi kimdir?",
        "who is the coach of Lamiya Valiyeva?",
    ),
    ("İlham Zəkiyev evlidir?", "is Ilham Zakiyev married?"),
    ("niyə Azərbaycan Parisdə uduzdu?", "why did Azerbaijan lose in Paris?"),
    (
        "güləş üzrə dünya çempionatında kim qalib oldu?",
        "who won the world championship in wrestling?",
    ),
    ("Paris 2024 açılış mərasimi", "opening ceremony Paris 2024"),
    ("100 metrdə olimpiya rekordu", "Olympic record in the 100 m"),
    ("Parisin maskotu", "the mascot of Paris"),
    ("Türkiye'nin bayraktarı kimdi?", "Who was the flag bearer of Turkey?"),
    ("Paris 2024 biletleri ne kadar?", "How much are tickets for Paris 2024?"),
    ("2028'de kim kazanacak?", "who will win in 2028?"),
    ("Mete Gazoz'un antrenörü kim?", "who is the coach of Mete Gazoz?"),
    (
        "Naim Süleymanoğlu ne zaman vefat etti?",
        "when did Naim Süleymanoğlu die?",
    ),
    (
        "neden Türkiye Paris'te altın alamadı?",
        "why did Turkey win no gold in Paris?",
    ),
    (
        "güreş dünya şampiyonasını kim kazandı?",
        "who won the world championship in wrestling?",
    ),
    ("Paris 2024 açılış töreni", "opening ceremony Paris 2024"),
    ("100 metrede olimpiyat rekoru", "Olympic record in the 100 m"),
    ("Paris maskotu", "the mascot of Paris"),
    (
        "Кто был знаменосцем Азербайджана?",
        "Who was the flag bearer of Azerbaijan?",
    ),
    (
        "сколько стоят билеты на Париж 2024?",
        "How much are tickets for Paris 2024?",
    ),
    ("кто победит в 2028 году?", "who will win in 2028?"),
    ("кто тренер Ламии Валиевой?", "who is the coach of Lamiya Valiyeva?"),
    ("замужем ли Ламия Валиева?", "is Lamiya Valiyeva married?"),
    (
        "почему Азербайджан проиграл в Париже?",
        "why did Azerbaijan lose in Paris?",
    ),
    (
        "кто выиграл чемпионат мира по борьбе?",
        "who won the world championship in wrestling?",
    ),
    ("церемония открытия Париж 2024", "opening ceremony Paris 2024"),
    ("олимпийский рекорд на 100 метров", "Olympic record in the 100 m"),
    ("талисман Парижа", "the mascot of Paris"),
];

#[test]
fn what_is_not_held_is_declined_as_its_english_twin() {
    let wrong = wrong_declines(TWINS);
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}
