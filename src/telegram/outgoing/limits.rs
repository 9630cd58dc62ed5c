//! Telegram's measure of a text.

/// The most UTF-16 units a message's text may have, after its markup is taken out.
pub(super) const MAX_UNITS: usize = 4096;
/// The most pieces of markup a message may have.
pub(super) const MAX_ENTITIES: usize = 100;

/// What Telegram measures in an HTML text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Measure {
    /// UTF-16 units of what is shown, white space at both ends left out as Telegram does.
    pub(super) units: usize,
    /// Opening tags.
    pub(super) entities: usize,
}

impl Measure {
    /// Measures a well-formed HTML text: tags count nothing, a character reference counts one unit (none that is used
    /// needs two).
    pub(super) fn of(html: &str) -> Self {
        let (mut shown, mut entities) = (String::new(), 0);
        let mut rest = html;
        while let Some(at) = rest.find(['<', '&']) {
            shown.push_str(&rest[..at]);
            let (end, is_tag) = if rest[at..].starts_with('<') {
                ('>', true)
            } else {
                (';', false)
            };
            let Some(length) = rest[at..].find(end) else { break };
            if !is_tag {
                shown.push('&');
            } else if !rest[at..].starts_with("</") {
                entities += 1;
            }
            rest = &rest[at + length + 1..];
        }
        shown.push_str(rest);
        Self {
            units: units(shown.trim()),
            entities,
        }
    }

    /// Whether Telegram takes a message of this measure.
    pub(super) fn fits(self) -> bool {
        (1..=MAX_UNITS).contains(&self.units) && self.entities <= MAX_ENTITIES
    }
}

/// The length of a text in UTF-16 units.
fn units(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}

/// A plain text cut to what a message can hold, with an ellipsis where something is gone.
pub(super) fn cut(text: &str) -> String {
    let text = text.trim();
    if units(text) <= MAX_UNITS {
        return text.to_owned();
    }
    let mut left = MAX_UNITS - 1;
    let kept: String = text
        .chars()
        .take_while(|c| {
            let fits = c.len_utf16() <= left;
            left = left.saturating_sub(c.len_utf16());
            fits
        })
        .collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn texts_are_measured_as_telegram_does() {
        let cases = [
            ("", 0, 0),
            ("abc", 3, 0),
            ("<b>Əli</b> &amp; &lt;b&gt;", 9, 1),
            ("🥇", 2, 0),
            ("<a href=\"https://x.example/?a=1&amp;b=2\">x</a>\n<i>y</i>", 3, 2),
            ("  <b> a </b>  ", 1, 1),
        ];
        for (html, units, entities) in cases {
            assert_eq!(Measure::of(html), Measure { units, entities }, "{html}");
        }
        assert!(!Measure::of("  ").fits());
        assert!(Measure::of(&"🥇".repeat(2048)).fits());
        assert!(!Measure::of(&"🥇".repeat(2049)).fits());
        assert!(!Measure::of(&"<b>a</b>".repeat(101)).fits());
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        let cut_text = cut(&format!("a{}", "🥇".repeat(3000)));
        assert_eq!(units(&cut_text), 4096);
        assert!(cut_text.ends_with("🥇…"));
        assert_eq!(cut(" short "), "short");
    }

    proptest! {
        #[test]
        fn a_cut_text_fits(text in "\\PC{0,40}", times in 1usize..400) {
            prop_assert!(units(&cut(&text.repeat(times))) <= MAX_UNITS);
        }
    }
}
