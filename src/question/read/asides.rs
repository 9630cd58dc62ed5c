//! Parts of a text that are set off from it: "Snowboarding, an ever more common sport, was first held when?".

/// An aside of fewer words is rather a part of a list.
const FEWEST_WORDS: usize = 3;

/// The text without each part that stands between two commas or in brackets, and that part.
pub(super) fn without_each(text: &str) -> Vec<(String, String)> {
    let commas: Vec<usize> = text.match_indices(',').map(|(at, _)| at).collect();
    let between_commas = commas.windows(2).map(|pair| (pair[0], pair[1] + 1));
    let brackets = text.match_indices('(').filter_map(|(from, _)| {
        let to = text[from..].find(')')?;
        Some((from, from + to + 1))
    });
    let mut parts = Vec::new();
    for (from, to) in between_commas.chain(brackets) {
        let aside = text[from + 1..to - 1].trim();
        if aside.split_whitespace().count() >= FEWEST_WORDS || text[from..].starts_with('(') {
            parts.push((format!("{} {}", &text[..from], &text[to..]), aside.to_owned()));
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn asides_stand_between_commas_or_in_brackets() {
        let cases: [(&str, &[(&str, &str)]); 4] = [
            (
                "Which athlete, of great fame, won?",
                &[("Which athlete  won?", "of great fame")],
            ),
            ("who won (with a record) gold", &[("who won   gold", "with a record")]),
            ("Miley, Rice, Leverenz", &[]),
            ("who won", &[]),
        ];
        for (text, expected) in cases {
            let parts = without_each(text);
            let parts: Vec<(&str, &str)> = parts
                .iter()
                .map(|(rest, aside)| (rest.as_str(), aside.as_str()))
                .collect();
            assert_eq!(parts, expected, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_asides_or_none(text in "\\PC{0,60}|[a-ü, ()]{0,60}") {
            for (rest, aside) in without_each(&text) {
                prop_assert!(rest.len() + aside.len() <= text.len() + 1);
            }
        }
    }
}
