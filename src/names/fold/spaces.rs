//! The last step: everything left becomes ASCII, and words are set apart.
//!
//! Does not handle vowels that an alphabet does not write (Arabic, Hebrew), nor where a word ends in scripts that do not
//! show it (Chinese, Thai).

use any_ascii::any_ascii_char;

/// Whether a text is already what [`separate`] gives, which most words of the database are.
pub fn is_folded(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b' '))
        && bytes.first() != Some(&b' ')
        && bytes.last() != Some(&b' ')
        && !bytes.windows(2).any(|pair| pair == b"  ")
}

/// Transliterates what is no ASCII yet, makes it small, drops apostrophes and puts single spaces where anything else
/// stood between words. At most `limit` bytes.
pub fn separate(letters: impl Iterator<Item = char>, limit: usize) -> String {
    let mut folded = String::new();
    let mut gap = false;
    for letter in letters {
        if letter.is_ascii_alphanumeric() {
            push(&mut folded, &mut gap, letter.to_ascii_lowercase(), limit);
        } else if is_apostrophe(letter) {
            // O'Brien is one word, and so is women's.
        } else if letter.is_alphanumeric() {
            for ascii in any_ascii_char(letter).chars() {
                // Transliterations write ayin, the soft sign and the like as signs, which do not end a word.
                if ascii.is_ascii_alphanumeric() {
                    push(&mut folded, &mut gap, ascii.to_ascii_lowercase(), limit);
                } else if ascii == ' ' {
                    gap = true;
                }
            }
        } else {
            gap = true;
        }
    }
    folded
}

/// The signs that stand inside a word without parting it.
pub fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '`' | '´' | '‘' | '’' | '‛' | '′' | 'ʹ' | 'ʻ' | 'ʼ' | 'ʽ' | 'ʾ' | 'ʿ' | 'ˈ' | '＇' | '՚' | '׳'
    )
}

fn push(folded: &mut String, gap: &mut bool, letter: char, limit: usize) {
    let parted = *gap && !folded.is_empty();
    if folded.len() + usize::from(parted) < limit {
        if parted {
            folded.push(' ');
        }
        folded.push(letter);
    }
    *gap = false;
}
