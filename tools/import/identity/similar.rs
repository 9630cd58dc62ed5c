//! How alike two names are.

use crate::fold::near;

/// How many words of two names pair up, each used once, exact pairs first.
pub fn pairs(a: &[String], b: &[String]) -> usize {
    let mut free: Vec<&String> = b.iter().collect();
    let mut count = 0;
    let mut left = Vec::new();
    for word in a {
        match free.iter().position(|other| *other == word) {
            Some(index) => {
                free.swap_remove(index);
                count += 1;
            }
            None => left.push(word),
        }
    }
    for word in left {
        if let Some(index) = free.iter().position(|other| near(word, other)) {
            free.swap_remove(index);
            count += 1;
        }
    }
    count
}

/// Whether every word of the shorter name, and two at the least, is a word of the longer.
pub fn within(a: &[String], b: &[String]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    short.len() >= 2 && short.iter().all(|word| long.contains(word))
}

/// Whether one name is the other but for spelling, order and added names: every word of the shorter, and two at the
/// least, is found in the longer. Words that the other writes together count: "Hye-jin", "Hyejin".
pub fn alike(a: &[String], b: &[String]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if a.concat() == b.concat() {
        return true;
    }
    let joined = |words: &[String]| {
        let mut letters: Vec<char> = words.concat().chars().collect();
        letters.sort_unstable();
        letters
    };
    (short.len() >= 2 && pairs(short, long) == short.len()) || (short.len() >= 2 && joined(a) == joined(b))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fold::sorted_words;

    #[test]
    fn one_name_in_two_spellings_is_alike() {
        for (a, b) in [
            ("VALIYEVA Lamiya", "VELIEVA Lamiya"),
            ("SALEI Raman", "SALEY Raman"),
            ("DIAS Daniel", "de FARIA DIAS Daniel"),
            ("BAEK Hyejin", "Baek Hye-jin"),
            ("BOUDJADAR Asmahan", "BOUDJADAR Asmahane"),
        ] {
            assert!(alike(&sorted_words(a), &sorted_words(b)), "{a} / {b}");
        }
    }

    #[test]
    fn namesakes_and_relatives_are_not_alike() {
        for (a, b) in [
            ("VALIYEVA Lamiya", "VALIYEVA Sevda"),
            ("ZEYNALOV Sabir", "ZEYNALOV Kamran"),
            ("AIGNER Veronika", "AIGNER Barbara"),
            ("LI Jing", "LIU Jing"),
            ("CARRANZA", "CARRANZA Juan"),
        ] {
            assert!(!alike(&sorted_words(a), &sorted_words(b)), "{a} / {b}");
        }
    }
}
