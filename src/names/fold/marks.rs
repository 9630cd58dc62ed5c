//! Composed and decomposed letters.
//!
//! Does not handle marks that make another letter in some language: `ñ` becomes `n`, `ü` becomes `u`.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Plain, small and composed letters: compatibility forms are replaced (`ﬁ` by `fi`), capitals made small.
///
/// `İ` becomes `i` and a combining dot, which [`strip`] takes off.
pub fn compose(text: &str) -> impl Iterator<Item = char> + '_ {
    text.nfkc().flat_map(char::to_lowercase).nfc()
}

/// The letters without their marks.
pub fn strip(text: &str) -> impl Iterator<Item = char> + '_ {
    text.nfkd().filter(|&c| !is_combining_mark(c))
}
