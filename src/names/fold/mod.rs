//! Folding: one spelling for all the ways a word can be typed.
//!
//! [`fold`] runs an ordered list of small normalizers, a file each. What comes out is lower-case ASCII letters and
//! digits in words that single spaces separate, so that two texts name the same thing when they fold to the same text.
//!
//! This module uses nothing else of the crate: the build script includes it too, so that the names in the database are
//! folded by the very code that folds a question.

mod cyrillic;
mod invisible;
mod latin;
mod marks;
mod spaces;

pub use invisible::is_invisible;
pub use spaces::is_apostrophe;

/// The most characters that are folded; what follows them is left out.
pub const MAX_CHARS: usize = 16_384;

/// Folds a text to lower-case ASCII words with single spaces between them.
///
/// It never fails, folding twice changes nothing, and at most [`MAX_CHARS`] bytes come out.
///
/// The order matters:
/// 1. invisible and bidirectional controls go, control characters become spaces (`invisible`);
/// 2. compatibility forms become plain letters (`ﬁ`, full width), and letters become small (`marks::compose`);
/// 3. Cyrillic is transliterated while й and ё are still letters of their own (`cyrillic`);
/// 4. Latin letters that do not decompose are spelled out (`latin`);
/// 5. accents go (`marks::strip`);
/// 6. all other alphabets are transliterated, and what is neither letter nor digit separates words (`spaces`).
pub fn fold(text: &str) -> String {
    if text.len() <= MAX_CHARS && spaces::is_folded(text) {
        return text.to_owned();
    }
    // Apostrophes go first, because the compatibility form of some is a space.
    let letters = text.chars().take(MAX_CHARS).filter(|&c| !spaces::is_apostrophe(c));
    let visible: String = letters.filter_map(invisible::see).collect();
    let mut spelled = String::with_capacity(visible.len());
    for letter in marks::compose(&visible) {
        match cyrillic::spell(letter).or_else(|| latin::spell(letter)) {
            Some(spelling) => spelled.push_str(spelling),
            None => spelled.push(letter),
        }
    }
    spaces::separate(marks::strip(&spelled), MAX_CHARS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn spells_alike_what_is_typed_differently() {
        let cases = [
            ("Lamiya Valiyeva", "lamiya valiyeva"),
            ("  LAMIYA\tVALIYEVA\n", "lamiya valiyeva"),
            ("Lamiyə Vəliyeva", "lamiye veliyeva"),
            ("Ламия Валиева", "lamiya valieva"),
            ("Заkиев", "zakiev"),
            ("Ильхам Закиев", "ilkham zakiev"),
            ("İlham Zəkiyev", "ilham zekiyev"),
            ("Əliyev", "eliyev"),
            ("ƏLİYEV", "eliyev"),
            ("Iğdır", "igdir"),
            ("Şöhrət Çağrı Güneş", "sohret cagri gunes"),
            ("İmaməddin Xəlilov", "imameddin xelilov"),
            ("Щукин Пётр", "shchukin petr"),
            ("Хрущёв", "khrushchev"),
            ("Зеленський Євген", "zelenskiy yevgen"),
            ("O'Brien", "obrien"),
            ("O’Brien", "obrien"),
            ("women's", "womens"),
            ("N’Guessan", "nguessan"),
            ("O´Brien", "obrien"),
            ("Jean-Paul", "jean paul"),
            ("Straße", "strasse"),
            ("Bjørgen", "bjorgen"),
            ("Łukasz Đoković", "lukasz dokovic"),
            ("Þórður Æsir Œuvre", "thordur aesir oeuvre"),
            ("4×100 m", "4x100 m"),
            ("−58 kg", "58 kg"),
            ("Ｐａｒｉｓ　２０２４", "paris 2024"),
            ("ﬁnal №5", "final no5"),
            ("Jose\u{301} e\u{301}pe\u{301}e", "jose epee"),
            ("Ali\u{200b}yev \u{202e}Zaki\u{2066}yev\u{ad}", "aliyev zakiyev"),
            ("Παύλος", "paylos"),
            ("中国", "zhongguo"),
            ("@aliyev", "aliyev"),
            ("a_b", "a b"),
            ("", ""),
            (" .,!? ", ""),
            ("🥇🏅👩‍🦽", ""),
        ];
        for (text, folded) in cases {
            assert_eq!(fold(text), folded, "{text:?}");
        }
    }

    #[test]
    fn a_long_text_is_cut() {
        assert_eq!(fold(&"é".repeat(MAX_CHARS * 2)).len(), MAX_CHARS);
        assert!(fold(&"\u{fdfa}".repeat(MAX_CHARS)).len() <= MAX_CHARS);
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,60}|.{0,60}|[а-яёəışçğüöÉñ '’-]{0,40}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn only_small_ascii_words_with_single_spaces_come_out(text in "\\PC{0,60}|.{0,60}|[\\u{0}-\\u{2fff}]{0,40}") {
            let folded = fold(&text);
            prop_assert!(folded.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b' ')), "{:?}", folded);
            prop_assert!(!folded.contains("  ") && !folded.starts_with(' ') && !folded.ends_with(' '));
        }

        #[test]
        fn case_does_not_matter_in_latin_and_cyrillic(text in "[a-zа-яéèñçö ]{0,40}") {
            prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
        }
    }
}
