//! Names in the cases of Slavic and Turkic languages, taken back to the nominative.
//!
//! People ask for the medals `Карелина`, the golds `Майкла Фелпса`, how old `Lamiyə Vəliyevanın` was. Folded, these are
//! `karelina`, `maykla felpsa`, `veliyevanin`, and each rule below is one ending of such a word and what stands there
//! otherwise. What comes out need not be a name: only words of names are looked for.

/// The fewest letters that stay when a Russian ending goes.
const SHORT: usize = 3;

/// Russian endings, and what the nominative has there: Нагорного, Зарецкой, Великую, Усика, Сергея, Геннадия, Валиевой,
/// Ольги, Марии.
const RUSSIAN: &[(&str, &[&str])] = &[
    ("ogo", &["y", "iy", "oy"]),
    ("omu", &["y", "iy", "oy"]),
    ("oy", &["a", "aya"]),
    ("uyu", &["aya"]),
    ("ym", &["", "y"]),
    ("im", &["", "iy"]),
    ("om", &[""]),
    ("yem", &["y"]),
    ("em", &["", "y"]),
    ("iey", &["iya"]),
    ("ey", &["a", "ya"]),
    ("iya", &["iy", "y"]),
    ("ya", &["", "y"]),
    ("yu", &["ya", "y", ""]),
    ("ii", &["iya"]),
    ("y", &["a"]),
    ("a", &[""]),
    ("u", &["a", ""]),
    ("e", &["a", ""]),
    ("i", &["a", "ya", ""]),
];

/// Azerbaijani and Turkish endings that go, and the fewest letters that stay: Vəliyevanın, Boltun, Mutluya, Karelindən.
/// More stay where names begin with the syllable too, for `valiye` is rather a name that is being typed.
const TURKIC: &[(&str, usize)] = &[
    ("nin", 4),
    ("nun", 4),
    ("in", 4),
    ("un", 4),
    ("dan", 4),
    ("den", 4),
    ("ni", 5),
    ("nu", 5),
    ("yi", 5),
    ("ya", 5),
    ("ye", 5),
];

/// What a folded word may be in the nominative, if it is in another case; the word itself is not among them.
pub(in crate::names) fn nominatives(word: &str) -> impl Iterator<Item = String> {
    let without = move |ending: &str, least: usize| word.strip_suffix(ending).filter(|stem| stem.len() >= least);
    let russian = RUSSIAN.iter().filter_map(move |&(ending, instead)| {
        let stem = without(ending, SHORT)?;
        Some(instead.iter().map(move |instead| format!("{stem}{instead}")))
    });
    let turkic = TURKIC.iter().filter_map(move |&(ending, least)| without(ending, least));
    russian.flatten().chain(turkic.map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use super::nominatives;
    use crate::names::fold::fold;

    #[test]
    fn a_name_in_another_case_is_taken_back() {
        for (declined, name) in [
            ("Карелина", "карелин"),
            ("Болту", "болт"),
            ("Усиком", "усик"),
            ("Нагорного", "nagorny"),
            ("Сергея", "сергей"),
            ("Геннадия", "геннадий"),
            ("Игоря", "игор"),
            ("Валиевой", "валиева"),
            ("Алины", "алина"),
            ("Ольги", "ольга"),
            ("Марии", "мария"),
            ("Ламию", "ламия"),
            ("Зарецкой", "зарецкая"),
            ("Vəliyevanın", "vəliyeva"),
            ("Aslanovun", "aslanov"),
            ("Süleymanoğlu'nun", "süleymanoğlu"),
            ("Phelps'in", "phelps"),
            ("Boltun", "bolt"),
            ("Bolt’a", "bolt"),
            ("Stadniki", "stadnik"),
        ] {
            let found: Vec<String> = nominatives(&fold(declined)).collect();
            assert!(found.contains(&fold(name)), "{declined}: {found:?}");
        }
    }

    #[test]
    fn a_short_word_keeps_its_letters() {
        for word in ["", "ya", "ana", "lina", "bo", "valiye"] {
            assert!(
                nominatives(word).all(|found| found.len() >= 3 && found != "vali"),
                "{word}"
            );
        }
        assert_eq!(nominatives("bolt").count(), 0);
    }
}
