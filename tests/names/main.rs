//! Finding what words name, over the records that the program carries.

mod countries;
mod endings;
mod events;
mod famous;
mod lexicon;
mod people;
mod probe;
mod spellings;
mod spoil;

use std::sync::LazyLock;

use podium::names::{EventIndex, Lexicon, People};
use podium::records::Records;

/// The records and all that is made of them, once for all tests.
struct Names {
    records: Records,
    lexicon: Lexicon,
    people: People,
    events: EventIndex,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    let records = Records::open().expect("the records open");
    Names {
        lexicon: Lexicon::load(&records).expect("the lexicon names only what is in the records"),
        people: People::load(&records).expect("the names were prepared"),
        events: EventIndex::load(records.catalog()),
        records,
    }
});

/// The folded words of a text.
fn folded(text: &str) -> Vec<String> {
    podium::names::words(text).into_iter().map(|word| word.folded).collect()
}
