//! Latin letters that Unicode does not take apart into a letter and a mark.
//!
//! Azerbaijani and Turkish letters become the letter they look like (`ə` is `e`, `ı` is `i`; `ğ`, `ş`, `ç`, `ö` and `ü`
//! decompose and need no line here). Does not handle how they sound: `Vəliyeva` folds to `veliyeva`, and that this is
//! also written `Valiyeva` is for the sound key to know. Nor German spelling-out: `ü` is `u`, not `ue`.

/// The ASCII spelling of a small letter, where this normalizer has one.
pub fn spell(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ə' | 'ǝ' | 'ɛ' => "e",
        'ı' => "i",
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'æ' => "ae",
        'œ' => "oe",
        'ħ' => "h",
        'ŋ' => "ng",
        'ŧ' => "t",
        '×' => "x",
        _ => return None,
    })
}
