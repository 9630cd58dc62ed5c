//! Cyrillic letters, as names are written in passports and result lists.
//!
//! Russian follows the passport rules (`ё` is `e`, `х` is `kh`, `ь` is silent), but `й` and `ы` are `y` and `я` is `ya`,
//! as sports results have them. The letters of Azerbaijani Cyrillic become what their Latin ones fold to. Does not
//! handle the same letter read differently in another language: Ukrainian `г` and `и` come out as Russian, and Bulgarian
//! `щ` too.

/// The ASCII spelling of a small Cyrillic letter; nothing for letters of other alphabets.
pub fn spell(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' | 'ґ' | 'ғ' => "g",
        'д' => "d",
        'е' | 'ё' | 'э' | 'ә' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' | 'ѝ' => "i",
        'й' | 'ы' | 'ј' => "y",
        'к' | 'қ' => "k",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' => "n",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ү' | 'ұ' | 'ў' => "u",
        'ф' => "f",
        'х' => "kh",
        'һ' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ю' => "yu",
        'я' => "ya",
        'є' => "ye",
        'ї' => "yi",
        // Azerbaijani: ҝ is the soft g, ҹ the letter c.
        'ҝ' => "g",
        'ҹ' => "c",
        // South Slavic.
        'ђ' => "dj",
        'ѓ' => "gj",
        'ќ' => "kj",
        'ћ' => "c",
        'џ' => "dz",
        'љ' => "lj",
        'њ' => "nj",
        _ => return None,
    })
}
