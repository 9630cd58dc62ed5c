//! Splitting the class off the end of a title, and writing it in one way.

use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::text::pattern;

/// A word that by itself is a class or part of one: T13, SM9, F32-34/51-53, 1A-1C, A1-3A9L2, LW3,5/7,9, C, II, LWX-XII.
static CODE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:[A-Z]{0,4}\d{1,2}[A-C]?(?:[-/,&+>]?[A-Z]{0,3}\d{0,2}[A-C]?)*|[A-FJ](?:\d?[-/][A-L]\d?)?|(?:LW)?[XVI]+(?:-[XVI]+)?|I[ab]|SB-(?:LL1|LL2|UL)|PTVI|PTWC|MH|ID|AS|TA|LTA|CL|TT)$",
    )
});

/// Words that are a class: "sitting", "open", "paraplegic".
const WORDS: [&str; 22] = [
    "open",
    "sitting",
    "standing",
    "impaired",
    "blind",
    "sitski",
    "paraplegic",
    "paraplegics",
    "tetraplegic",
    "amputee",
    "integrated",
    "cervical",
    "complete",
    "incomplete",
    "equina",
    "equina)",
    "points",
    "quad",
    "wad",
    "runners",
    "wheelchairs",
    "standing/blind",
];

/// Words that may stand before or between the words of a class.
const INNER: [&str; 21] = [
    "grade", "class", "classes", "cat.", "category", "gr", "cp", "hc", "div", "div.", "vi", "visually", "visual", "iv",
    "special", "and", "cauda", "(cauda", "above", "below", "wh",
];

/// Splits a title with its sex taken out into the event and the class.
pub fn split(title: &str) -> (String, Option<String>) {
    let words: Vec<&str> = title.split(' ').collect();
    let mut start = words.len();
    while start > 0 {
        let word = words[start - 1];
        let plain = word.to_lowercase();
        let after_number = word.parse::<u32>().is_ok() && words.get(start).is_some_and(|next| is_measure(next));
        let is_class = (CODE.is_match(word) && !after_number)
            || WORDS.contains(&plain.as_str())
            || (INNER.contains(&plain.as_str()) && (start < words.len() || matches!(plain.as_str(), "class" | "wh")));
        if !is_class {
            break;
        }
        start -= 1;
    }
    if start == words.len() {
        return (title.to_owned(), None);
    }
    let class = normal(&words[start..].join(" "));
    (words[..start].join(" "), Some(class))
}

fn is_measure(word: &str) -> bool {
    matches!(word, "m" | "km" | "kg" | "×")
}

/// One way to write a class: "T53/54" → "T53-54", "BC1/BC2" → "BC1-2", "Visual Impaired" → "visually impaired".
pub fn normal(class: &str) -> String {
    static SAME: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b([A-Z]+)(\d+)[-/>]([A-Z]+)(\d+)\b"));
    static SLASH: LazyLock<Regex> = LazyLock::new(|| pattern(r"^([A-Z]*)(\d+)/(\d+)$"));
    let mut words: Vec<String> = class
        .split(' ')
        .map(|word| {
            let plain = word.to_lowercase();
            match plain.as_str() {
                "visual" => "visually".to_owned(),
                "paraplegics" => "paraplegic".to_owned(),
                "grade" | "gr" | "cp" | "hc" | "vi" | "iv" | "div" | "div." | "wh" => word.to_owned(),
                plain if WORDS.contains(&plain) || INNER.contains(&plain) => plain.to_owned(),
                _ => word.to_owned(),
            }
        })
        .collect();
    words.retain(|word| !matches!(word.as_str(), "cat." | "category"));
    let class = words.join(" ");
    let class = SAME.replace_all(&class, |found: &Captures<'_>| {
        if found[1] == found[3] {
            format!("{}{}-{}", &found[1], &found[2], &found[4])
        } else {
            found[0].to_owned()
        }
    });
    SLASH
        .replace(&class, |found: &Captures<'_>| {
            let number = |index: usize| found[index].parse::<u32>().unwrap_or_default();
            let sign = if number(3) == number(2) + 1 { '-' } else { '/' };
            format!("{}{}{sign}{}", &found[1], &found[2], &found[3])
        })
        .into_owned()
}
