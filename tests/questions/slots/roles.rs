//! Words and names in roles that are not their first: preambles, exclusions, forerunners, neighbours, titles made of
//! common words. The facts are known from the Games themselves.

use crate::asking::batch;

/// A question, and what its first line must hold.
const CASES: &[(&str, &str)] = &[
    (
        "Italy at the 1956 Winter Olympics: which nation came next after italy?",
        "Germany",
    ),
    (
        "Kirsty Coventry won gold at the 2008 Olympics. Which country did she represent?",
        "Zimbabwe",
    ),
    (
        "Snowboarding, an ever more common sport, became an official Olympic sport when?",
        "Nagano 1998",
    ),
    (
        "besides the Soviet Union, which country won the most gold at the 1956 Winter Olympics",
        "Austria",
    ),
    ("which Czech runner won three golds in Helsinki", "Emil Zátopek"),
    (
        "canoeing at the 2008 summer olympics - men 's c - 2 500 metres: who won?",
        "China",
    ),
    ("Rowing at the 2008 Summer Olympics – Men's eight: who won?", "Canada"),
    ("who won mens hockey gold in 2022", "Finland"),
    (
        "name the country which won only silver medals at the 1956 Winter Olympics",
        "Japan",
    ),
    ("who has the most gold medals in olympic history", "Michael Phelps"),
    ("where will the 2028 olympics be held", "Los Angeles"),
];

#[test]
fn words_are_heeded_in_their_roles() {
    let questions: Vec<&str> = CASES.iter().map(|case| case.0).collect();
    for (said, (question, expected)) in batch(&questions).iter().zip(CASES) {
        let first = said.text.lines().next().unwrap_or_default();
        assert!(first.contains(expected), "{question}: {first}");
    }
}
