//! People, in every spelling in which they are asked for.

use podium::names::{Match, NameWordKind};

use crate::{NAMES, folded};

fn find(text: &str) -> Vec<Match> {
    let words = folded(text);
    NAMES
        .people
        .find(&words.iter().map(String::as_str).collect::<Vec<_>>(), 5)
}

fn key(found: &Match) -> String {
    NAMES
        .records
        .person(found.person)
        .expect("a person who was found is in the records")
        .key
}

fn keys(text: &str) -> Vec<String> {
    find(text).iter().map(key).collect()
}

#[test]
fn the_first_person_found_is_the_one_meant() {
    let people: &[(&str, &[&str])] = &[
        (
            "lamiya-valiyeva-2002",
            &[
                "Lamiya Valiyeva",
                "VALIYEVA LAMIYA",
                "lamiya valiyeva",
                "Lamiyə Vəliyeva",
                "Ламия Валиева",
                "valiyeva",
                "velieva lamiya",
                "lamia valieva",
                "lamya valyeva",
                "L. Valiyeva",
                "valiyeva l",
                "Lamiya Valiyeva (AZE)",
                "valiye",
                "vailyeva lamiya",
                "lamiya valiyeav",
            ],
        ),
        (
            "raman-salei",
            &[
                "Raman Saley",
                "Saleh Raman",
                "SALEI Raman",
                "raman salei",
                "salei",
                "saley raman",
            ],
        ),
        (
            "ilham-zakiyev-1980",
            &[
                "Ilham Zakiyev",
                "İlham Zəkiyev",
                "Ильхам Закиев",
                "zakiyev",
                "zakiev ilham",
                "ilkham zakiev",
            ],
        ),
        (
            "said-najafzade",
            &["Said Najafzade", "Səid Nəcəfzadə", "najafzada", "Саид Наджафзаде"],
        ),
        (
            "vali-israfilov",
            &["Vali Israfilov", "Vəli İsrafilov", "Вали Исрафилов", "israfilov"],
        ),
        (
            "imamaddin-khalilov",
            &[
                "Imadaddin Khalilov",
                "Imamaddin Khalilov",
                "İmaməddin Xəlilov",
                "Имамаддин Халилов",
                "imamaddin halilov",
            ],
        ),
        (
            "sabir-zeynalov-2005",
            &["Sabir Zeynalov", "Сабир Зейналов", "zeynalov sabir", "sabir zeinalov"],
        ),
        (
            "orkhan-aslanov",
            &["Orkhan Aslanov", "Orxan Aslanov", "Орхан Асланов", "aslanov orkhan"],
        ),
        ("oksana-masters", &["Oksana Masters", "oxana masters", "MASTERS Oksana"]),
        // Of two names that a slip may stand for, the one without other words.
        ("jens-berthelsen-1854", &["Jens Berthelsen", "jens beathelsen"]),
        ("miao-miao", &["Miao Miao"]),
        // That others have the right initial does not keep a slip from being looked for.
        ("anubes-da-silva", &["anubtes da silva"]),
        ("daniel-de-faria-dias-1988", &["Daniel Dias", "dias daniel"]),
    ];
    let mut wrong = Vec::new();
    for (person, spellings) in people {
        for spelling in *spellings {
            let first = keys(spelling).into_iter().next().unwrap_or_default();
            if !first.starts_with(person) {
                wrong.push(format!("{spelling}: {first} instead of {person}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_surname_finds_everyone_who_has_it() {
    let found = keys("zeynalov");
    assert!(found.iter().any(|key| key.starts_with("sabir-zeynalov")), "{found:?}");
    assert!(found.iter().any(|key| key.starts_with("kamran-zeynalov")), "{found:?}");
    let found = keys("valiyeva");
    assert!(found.iter().any(|key| key.starts_with("sevda-valiyeva")), "{found:?}");
}

#[test]
fn whom_the_records_know_by_little_is_not_pushed_out_by_the_famous() {
    for (text, person) in [("J. Byrne", "j-byrne-aus"), ("Dunn", "dunn-usa"), ("Dedé", "dede-1975")] {
        let found = keys(text);
        assert!(found.iter().any(|key| key.starts_with(person)), "{text}: {found:?}");
    }
}

#[test]
fn a_name_as_the_records_have_it_is_exact() {
    for (text, exact, covered) in [
        ("Lamiya Valiyeva", true, 2),
        ("valiyeva", true, 1),
        ("valiyeva lamiya", true, 2),
        ("Ламия Валиева", true, 2),
        ("Lamiyə Vəliyeva", true, 2),
        ("lamia valieva", false, 2),
        ("lamiya valiyevaa", false, 2),
    ] {
        let first = find(text).into_iter().next().expect(text);
        assert_eq!((first.exact, first.covered), (exact, covered), "{text}");
        assert_eq!(first.score >= 1.0, exact, "{text}");
    }
}

#[test]
fn words_beside_the_name_lower_the_score_and_are_not_covered() {
    let first = find("lamiya valiyeva xyzzyq")
        .into_iter()
        .next()
        .expect("she is found all the same");
    assert!(key(&first).starts_with("lamiya-valiyeva"));
    assert_eq!(first.covered, 2);
    assert!(first.score < 0.7);
}

#[test]
fn nonsense_names_nobody() {
    for text in ["", "xyzzyq", "qq", "12345", "🥇", "zzzzzzzzzzzzzzzzzz wwwwwwwwwwww"] {
        let best = find(text).first().map_or(0.0, |found| found.score);
        assert!(best < 0.6, "{text}: {best}");
    }
    let long = "a".repeat(4_096);
    assert!(NAMES.people.find(&[&long], 5).is_empty());
    let many = vec!["maria"; 200];
    assert!(NAMES.people.find(&many, 5).len() <= 5);
    assert!(NAMES.people.find(&["valiyeva"], 0).is_empty());
}

#[test]
fn words_of_names_are_known_with_their_part() {
    for (word, kind) in [
        ("valiyeva", Some(NameWordKind::Family)),
        ("lamiya", Some(NameWordKind::Given)),
        ("xyzzyq", None),
        ("medals", None),
    ] {
        assert_eq!(NAMES.people.is_name_word(word), kind, "{word}");
    }
}

#[test]
fn a_word_of_the_family_name_is_told_from_a_given_one_in_any_case() {
    for (typed, person, family) in [
        ("Карелина", "aleksandr-karelin-1967", true),
        ("Валиевой", "lamiya-valiyeva-2002", true),
        ("Stadnikin", "mariya-stadnik-1988", true),
        ("Ламии", "lamiya-valiyeva-2002", false),
        ("Lamiyə", "lamiya-valiyeva-2002", false),
    ] {
        let found = find(typed);
        let meant = found.iter().find(|found| key(found) == person).expect(typed);
        assert_eq!(meant.family, family, "{typed}");
    }
}
