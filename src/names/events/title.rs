//! Words of event titles, and the other ways in which people write them.

use crate::names::words;

/// Other ways to write a word or two of a title. What a title never says, such as `dash`, becomes nothing.
const WRITTEN: &[(&[&str], &[&str])] = &[
    // Several words first.
    (&["front", "crawl"], &["freestyle"]),
    (&["individual", "medley"], &["individual", "medley"]),
    (&["two", "hundred"], &["200"]),
    (&["four", "hundred"], &["400"]),
    (&["eight", "hundred"], &["800"]),
    (&["fifteen", "hundred"], &["1500"]),
    (&["one", "hundred"], &["100"]),
    (&["long", "jumping"], &["long", "jump"]),
    (&["high", "jumping"], &["high", "jump"]),
    (&["pole", "vaulting"], &["pole", "vault"]),
    (&["metric", "mile"], &["1500", "m"]),
    (&["all", "round"], &["all", "around"]),
    (&["allround"], &["all", "around"]),
    // Single words.
    (&["canoesingle"], &["canoe", "single"]),
    (&["canoedouble"], &["canoe", "double"]),
    (&["canoefour"], &["canoe", "four"]),
    (&["kayaksingle"], &["kayak", "single"]),
    (&["kayakdouble"], &["kayak", "double"]),
    (&["kayakfour"], &["kayak", "four"]),
    (&["metres"], &["m"]),
    (&["meters"], &["m"]),
    (&["metre"], &["m"]),
    (&["meter"], &["m"]),
    (&["mtr"], &["m"]),
    (&["mtrs"], &["m"]),
    (&["mts"], &["m"]),
    (&["kilometres"], &["km"]),
    (&["kilometers"], &["km"]),
    (&["kilometre"], &["km"]),
    (&["kilometer"], &["km"]),
    (&["kilograms"], &["kg"]),
    (&["kilogram"], &["kg"]),
    (&["kilos"], &["kg"]),
    (&["kilo"], &["kg"]),
    (&["kgs"], &["kg"]),
    (&["hundred"], &["100"]),
    (&["5k"], &["5000"]),
    (&["10k"], &["10000"]),
    (&["free"], &["freestyle"]),
    (&["crawl"], &["freestyle"]),
    (&["fly"], &["butterfly"]),
    (&["breast"], &["breaststroke"]),
    (&["im"], &["individual", "medley"]),
    (&["shotput"], &["shot", "put"]),
    (&["longjump"], &["long", "jump"]),
    (&["highjump"], &["high", "jump"]),
    (&["triplejump"], &["triple", "jump"]),
    (&["polevault"], &["pole", "vault"]),
    (&["saber"], &["sabre"]),
    (&["steeple"], &["steeplechase"]),
    (&["tt"], &["time", "trial"]),
    (&["single"], &["singles"]),
    (&["double"], &["doubles"]),
    (&["relays"], &["relay"]),
    (&["jumps"], &["jump"]),
    (&["marathons"], &["marathon"]),
    (&["hurdle"], &["hurdles"]),
    (&["flat"], &[]),
    (&["dash"], &[]),
    (&["race"], &[]),
    (&["events"], &[]),
    (&["event"], &[]),
    // Left to the filter, or said by the number alone.
    (&["mens"], &[]),
    (&["men"], &[]),
    (&["male"], &[]),
    (&["boys"], &[]),
    (&["womens"], &[]),
    (&["women"], &[]),
    (&["female"], &[]),
    (&["ladies"], &[]),
    (&["girls"], &[]),
    (&["class"], &[]),
    (&["the"], &[]),
    (&["and"], &[]),
    (&["of"], &[]),
    (&["x"], &[]),
    // Small words of the foreign titles of early Games (`Sur la perche à la pyramide`), which names of people have too.
    (&["de"], &[]),
    (&["du"], &[]),
    (&["la"], &[]),
    (&["au"], &[]),
    (&["sur"], &[]),
    (&["in"], &[]),
    (&["for"], &[]),
    (&["with"], &[]),
];

/// Words in front of a weight that say the same as its sign.
const UNDER: &[&str] = &["under", "below", "up", "to", "minus", "less", "than"];
const OVER: &[&str] = &["over", "above", "plus", "more", "than"];

/// The words of a title as folded words ask for them; each once, in no order that matters.
///
/// A weight up to a limit loses its sign (`-58` is `58`), one above it keeps it (`+100`).
pub(super) fn tokens<T: AsRef<str>>(folded: &[T]) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::with_capacity(folded.len());
    let mut add = |token: String| {
        if !tokens.contains(&token) {
            tokens.push(token);
        }
    };
    let mut rest = folded;
    let mut over = false;
    while let [first, behind @ ..] = rest {
        let first = first.as_ref();
        let is_number = |word: &T| word.as_ref().starts_with(|c: char| c.is_ascii_digit());
        if (OVER.contains(&first) || UNDER.contains(&first)) && behind.iter().take(3).any(is_number) {
            over |= OVER.contains(&first) && first != "than";
            rest = behind;
            continue;
        }
        let written = WRITTEN.iter().find(|(from, _)| {
            from.len() <= rest.len() && from.iter().zip(rest).all(|(word, typed)| *word == typed.as_ref())
        });
        if let Some((from, to)) = written {
            to.iter().for_each(|token| add((*token).to_owned()));
            rest = &rest[from.len()..];
            continue;
        }
        let bare = first.strip_prefix('-').unwrap_or(first);
        let sign = if std::mem::take(&mut over) && bare.starts_with(|c: char| c.is_ascii_digit()) {
            "+"
        } else {
            ""
        };
        add(format!("{sign}{bare}"));
        rest = behind;
    }
    tokens
}

/// The words of a title, and apart from them those of its class.
pub(super) fn own_words(title: &str, class: Option<&str>) -> (Vec<String>, Vec<String>) {
    let fold = |text: &str| words(text).into_iter().map(|word| word.folded).collect::<Vec<_>>();
    let mut folded = fold(title);
    let class = class.map(fold).unwrap_or_default();
    if !class.is_empty()
        && let Some(at) = folded.windows(class.len()).rposition(|window| window == class)
    {
        folded.drain(at..at + class.len());
    }
    (tokens(&folded), tokens(&class))
}
