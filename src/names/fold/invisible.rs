//! Characters that cannot be seen.
//!
//! They come with copied text and are also used to make a word look like another. Left alone, they would cut a name in
//! two. Does not handle letters that look alike in two alphabets.

/// Gives the character as the other normalizers should see it: nothing for an invisible one, a space for a control
/// character, itself otherwise.
pub fn see(c: char) -> Option<char> {
    match c {
        // Soft hyphen, combining grapheme joiner, Arabic letter mark, Hangul fillers, Khmer inherent vowels and
        // Mongolian selectors: they carry no sound.
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' => None,
        '\u{180b}'..='\u{180f}' | '\u{3164}' | '\u{ffa0}' => None,
        // Zero-width space, joiners, left-to-right and right-to-left marks.
        '\u{200b}'..='\u{200f}' => None,
        // Bidirectional embeddings and overrides.
        '\u{202a}'..='\u{202e}' => None,
        // Word joiner, invisible operators, bidirectional isolates, deprecated format controls.
        '\u{2060}'..='\u{206f}' => None,
        // Variation selectors, as they follow emoji.
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' => None,
        // Byte-order mark, interlinear annotation, tags.
        '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}' => None,
        c if c.is_control() => Some(' '),
        c => Some(c),
    }
}

/// Whether a character cannot be seen and carries no sound.
pub fn is_invisible(c: char) -> bool {
    see(c).is_none()
}
