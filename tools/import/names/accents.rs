//! Accents that one source leaves out and another has.

use std::collections::BTreeMap;

use any_ascii::any_ascii;

use super::Name;

impl Name {
    /// The name with the accents that the same words have in other spellings of it; of two the last is taken.
    /// "Saul Ordonez" and "Saúl Ordóñez", "Hoesflot" and "Høsflot".
    pub fn accented<'a>(&self, spellings: impl IntoIterator<Item = &'a Self>) -> Self {
        let mut known: BTreeMap<String, String> = BTreeMap::new();
        for spelling in spellings {
            for word in parts(&spelling.family).chain(parts(&spelling.given)) {
                if !word.is_ascii() {
                    for plain in [any_ascii(word), spelt_out(word)] {
                        known.insert(plain.to_lowercase(), word.to_owned());
                    }
                }
            }
        }
        let dress = |text: &str| {
            let mut dressed = String::with_capacity(text.len());
            let mut rest = text;
            while !rest.is_empty() {
                let length = rest.find([' ', '-']).unwrap_or(rest.len());
                let (word, tail) = rest.split_at(length);
                dressed.push_str(known.get(&word.to_lowercase()).map_or(word, String::as_str));
                let sign = tail.chars().next();
                dressed.extend(sign);
                rest = &tail[sign.map_or(0, char::len_utf8)..];
            }
            dressed
        };
        Self {
            family: dress(&self.family),
            given: dress(&self.given),
            family_first: self.family_first,
        }
    }
}

fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '-']).filter(|word| !word.is_empty())
}

/// A word as lists without accents spell it in German, Danish, Norwegian and Swedish.
fn spelt_out(word: &str) -> String {
    let mut text = String::with_capacity(word.len() + 2);
    for c in word.chars() {
        match c {
            'ä' | 'æ' => text.push_str("ae"),
            'ö' | 'ø' => text.push_str("oe"),
            'ü' => text.push_str("ue"),
            'å' => text.push_str("aa"),
            'Ä' | 'Æ' => text.push_str("Ae"),
            'Ö' | 'Ø' => text.push_str("Oe"),
            'Ü' => text.push_str("Ue"),
            'Å' => text.push_str("Aa"),
            c => text.push(c),
        }
    }
    any_ascii(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_come_from_the_same_words_only() {
        for (shown, other, expected) in [
            ("ORDONEZ Saul", "Saúl Ordóñez", "Saúl Ordóñez"),
            (
                "KLAEBO Johannes Hoesflot",
                "Johannes Høsflot Klæbo",
                "Johannes Høsflot Klæbo",
            ),
            ("WEISSHAIDINGER Lukas", "Lukas Weißhaidinger", "Lukas Weißhaidinger"),
            ("TIO CASAS Iris", "Iris Tió", "Iris Tió Casas"),
            ("ALIMURADOVA Laman", "Ləman Əlimuradova", "Laman Alimuradova"),
            (
                "PETERVARI MOLNAR Bendeguz",
                "Bendegúz Pétervári-Molnár",
                "Bendegúz Pétervári Molnár",
            ),
            (
                "GELINAS-BEAULIEU Antoine",
                "Antoine Gélinas-Beaulieu",
                "Antoine Gélinas-Beaulieu",
            ),
        ] {
            let other = Name::olympedia(other, "ESP");
            assert_eq!(Name::capitals(shown, "ESP").accented([&other]).display(), expected);
        }
    }

    proptest::proptest! {
        #[test]
        fn a_name_keeps_its_plain_letters(family in "[A-Z][a-z]{1,8}(-[A-Z][a-z]{1,8})?", given in "[A-Z][a-z]{1,8}", other in "[A-ZÁÉ][a-zíóúñç]{1,8}") {
            let name = Name { family, given, family_first: false };
            let other = Name { family: other, ..Name::default() };
            let dressed = name.accented([&other]);
            proptest::prop_assert_eq!(any_ascii(&dressed.display()), name.display());
        }
    }
}
