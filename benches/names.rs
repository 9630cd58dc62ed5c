//! How long it takes to find what words name.

use std::sync::LazyLock;

use divan::{Bencher, black_box};
use podium::names::{EventFilter, EventIndex, Lexicon, People, fold, words};
use podium::records::Records;

static RECORDS: LazyLock<Records> = LazyLock::new(|| Records::open().expect("the records open"));
static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| Lexicon::load(&RECORDS).expect("the lexicon"));
static PEOPLE: LazyLock<People> = LazyLock::new(|| People::load(&RECORDS).expect("the people"));
static EVENTS: LazyLock<EventIndex> = LazyLock::new(|| EventIndex::load(RECORDS.catalog()));

fn main() {
    LazyLock::force(&PEOPLE);
    LazyLock::force(&LEXICON);
    LazyLock::force(&EVENTS);
    divan::main();
}

#[divan::bench]
fn load_lexicon() -> Lexicon {
    Lexicon::load(&RECORDS).expect("the lexicon")
}

#[divan::bench]
fn load_people() -> People {
    People::load(&RECORDS).expect("the people")
}

#[divan::bench]
fn load_events() -> EventIndex {
    EventIndex::load(RECORDS.catalog())
}

#[divan::bench(args = ["lamiya valiyeva", "Lamiyə Vəliyeva", "Ламия Валиева"])]
fn folding(text: &str) -> String {
    fold::fold(black_box(text))
}

#[divan::bench(args = [
    "how many medals did azerbaijan win in judo at the paris 2024 paralympics",
    "how many medlas did azerbajan win in swiming at the pairs 2024 paralimpics",
])]
fn linking(bencher: Bencher, text: &str) {
    bencher.bench(|| LEXICON.link(&words(black_box(text))));
}

#[divan::bench(args = [
    "lamiya valiyeva", "valiyeva", "Ламия Валиева", "lamia valieva", "imadaddin khalilov", "lamiya valyieva",
    "lamyia vailyeva", "maria", "wang", "mammadov", "mike phelps", "bill smyth", "alijew", "who carried the flag", "xyzzyq qwertyuiop asdfghjkl zxcvbnm",
])]
fn finding_people(bencher: Bencher, text: &str) {
    let folded: Vec<String> = words(text).into_iter().map(|word| word.folded).collect();
    let typed: Vec<&str> = folded.iter().map(String::as_str).collect();
    bencher.bench(|| PEOPLE.find(black_box(&typed), 5));
}

#[divan::bench(args = ["long jump t13", "100 m", "freestlye"])]
fn finding_events(bencher: Bencher, text: &str) {
    let folded: Vec<String> = words(text).into_iter().map(|word| word.folded).collect();
    let typed: Vec<&str> = folded.iter().map(String::as_str).collect();
    bencher.bench(|| EVENTS.find(black_box(&typed), &EventFilter::default()));
}
