//! The ways in which people write names otherwise than the records do.

use podium::names::fold::fold;

/// A small generator of numbers, so that every run asks the same.
pub struct Dice(u64);

impl Dice {
    pub fn new() -> Self {
        Self(0x9e37_79b9_7f4a_7c15)
    }

    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides as u64).expect("fewer than there are sides")
    }
}

/// A letter behind the first is left out, added, changed, or swapped with the next; words under five letters stay.
fn slip(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() < 5 {
        return word.to_owned();
    }
    let at = 1 + dice.roll(letters.len() - 2);
    let letter = char::from(b'a' + u8::try_from(dice.roll(26)).expect("a letter"));
    match dice.roll(4) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letter),
        2 => letters[at] = letter,
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

/// A slip in the longest word of a folded name.
pub fn slip_in_longest(name: &str, dice: &mut Dice) -> String {
    let words: Vec<&str> = name.split(' ').collect();
    let longest = (0..words.len()).max_by_key(|&at| words[at].len());
    let slipped = words.iter().enumerate().map(|(at, word)| {
        if Some(at) == longest {
            slip(word, dice)
        } else {
            (*word).to_owned()
        }
    });
    slipped.collect::<Vec<_>>().join(" ")
}

/// A slip in each word of a folded name.
pub fn slip_in_each(name: &str, dice: &mut Dice) -> String {
    name.split(' ')
        .map(|word| slip(word, dice))
        .collect::<Vec<_>>()
        .join(" ")
}

/// The words the other way round.
pub fn reversed(name: &str) -> String {
    name.split(' ').rev().collect::<Vec<_>>().join(" ")
}

/// Replaces, from left to right, the first piece of the table that stands there; letters not in it stay.
fn spell(name: &str, table: &[(&str, &str)]) -> String {
    let mut rest = name;
    let mut spelled = String::new();
    while let Some(letter) = rest.chars().next() {
        match table.iter().find(|(piece, _)| rest.starts_with(piece)) {
            Some((piece, instead)) => {
                spelled.push_str(instead);
                rest = &rest[piece.len()..];
            }
            None => {
                spelled.push(letter);
                rest = &rest[letter.len_utf8()..];
            }
        }
    }
    spelled
}

/// A name as a Russian newspaper writes it: by its sound as far as the letters tell.
pub fn cyrillic(name: &str) -> String {
    const ENDS: &[(&str, &str)] = &[("iy", "ий"), ("ky", "кий"), ("ry", "рий"), ("yy", "ый")];
    const AZERBAIJANI: &[(&str, &str)] = &[
        ("ə", "а"),
        ("ı", "ы"),
        ("ş", "ш"),
        ("ç", "ч"),
        ("ğ", "г"),
        ("ö", "о"),
        ("ü", "у"),
        ("x", "х"),
        ("q", "г"),
        ("c", "дж"),
        ("w", "в"),
    ];
    const LETTERS: &[(&str, &str)] = &[
        ("shch", "щ"),
        ("sch", "ш"),
        ("kh", "х"),
        ("zh", "ж"),
        ("ch", "ч"),
        ("sh", "ш"),
        ("ts", "ц"),
        ("th", "т"),
        ("ph", "ф"),
        ("ck", "к"),
        ("qu", "кв"),
        ("iya", "ия"),
        ("lye", "лье"),
        ("nye", "нье"),
        ("ay", "ай"),
        ("ey", "ей"),
        ("oy", "ой"),
        ("uy", "уй"),
        ("ee", "и"),
        ("oo", "у"),
        ("ya", "я"),
        ("yu", "ю"),
        ("ye", "е"),
        ("yo", "ё"),
        ("ce", "че"),
        ("ci", "чи"),
    ];
    const SINGLE: &[(&str, &str)] = &[
        ("a", "а"),
        ("b", "б"),
        ("c", "к"),
        ("d", "д"),
        ("e", "е"),
        ("f", "ф"),
        ("g", "г"),
        ("h", "х"),
        ("i", "и"),
        ("j", "дж"),
        ("k", "к"),
        ("l", "л"),
        ("m", "м"),
        ("n", "н"),
        ("o", "о"),
        ("p", "п"),
        ("q", "к"),
        ("r", "р"),
        ("s", "с"),
        ("t", "т"),
        ("u", "у"),
        ("v", "в"),
        ("w", "в"),
        ("x", "кс"),
        ("y", "и"),
        ("z", "з"),
    ];
    let lower = name.to_lowercase().replace("i\u{307}", "i");
    let is_azerbaijani = lower.contains(['ə', 'ı', 'ş', 'ç', 'ğ', 'q']);
    let lower = if is_azerbaijani {
        spell(&lower, AZERBAIJANI)
    } else {
        fold(name)
    };
    let word = |word: &str| {
        let end = ENDS.iter().find(|(end, _)| word.ends_with(end));
        let (stem, end) = end.map_or((word, ""), |(end, instead)| (&word[..word.len() - end.len()], *instead));
        spell(stem, LETTERS) + end
    };
    let spelled = lower.split([' ', '-']).map(word).collect::<Vec<_>>().join(" ");
    spell(&spelled, SINGLE)
}

/// A folded name with the letters that Azerbaijani has for its sounds; every second `a` is `ə`, as chance will have it.
pub fn azerbaijani(name: &str, dice: &mut Dice) -> String {
    let spelled = spell(
        name,
        &[
            ("dzh", "c"),
            ("kh", "x"),
            ("gh", "ğ"),
            ("zh", "j"),
            ("sch", "ş"),
            ("ch", "ç"),
            ("sh", "ş"),
            ("iye", "iyə"),
            ("j", "c"),
            ("w", "v"),
        ],
    );
    spelled
        .chars()
        .map(|letter| {
            if letter == 'a' && dice.roll(2) == 0 {
                'ə'
            } else {
                letter
            }
        })
        .collect()
}

/// A folded name with the letters that Turkish has for its sounds; an `i` may lose its dot, an `o` or `u` gain two.
pub fn turkish(name: &str, dice: &mut Dice) -> String {
    let spelled = spell(
        name,
        &[
            ("kh", "h"),
            ("gh", "ğ"),
            ("zh", "j"),
            ("sch", "ş"),
            ("ch", "ç"),
            ("sh", "ş"),
            ("w", "v"),
        ],
    );
    let dotted = spelled.chars().map(|letter| match (letter, dice.roll(4)) {
        ('i', 0) => 'ı',
        ('o', 0) => 'ö',
        ('u', 0) => 'ü',
        _ => letter,
    });
    dotted.collect()
}
