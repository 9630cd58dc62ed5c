//! Names spoiled in many ways, and how often the right person is still found.

use std::collections::HashMap;

use podium::names::fold::fold;

use crate::spoil::{self, Dice};
use crate::{NAMES, folded};

/// Of every sixty people one, 3,000 of them all.
const EVERYBODY: &str = "person.id % 60 = 0";

/// People of the committees in whose lands Russian is written, so that their names come from there; of every four one.
const RUSSIAN: &str = "country.code IN ('RUS', 'URS', 'EUN', 'ROC', 'BLR', 'KAZ', 'KGZ', 'UZB', 'TJK', 'TKM', 'AZE',
    'ARM', 'GEO', 'MDA', 'UKR') AND person.id % 4 = 0";

/// People whom Azerbaijanis spell with their own letters: of their country and those around it.
const AZERBAIJANI: &str = "(country.code = 'AZE' OR country.code IN ('TUR', 'IRI', 'KAZ', 'UZB', 'TKM', 'GEO', 'RUS')
    AND person.id % 5 = 0)";

/// People whom Turks spell with their own letters; of every two one.
const TURKISH: &str = "country.code IN ('TUR', 'AZE', 'KAZ', 'UZB', 'KGZ', 'TKM', 'IRI') AND person.id % 2 = 0";

/// Everybody with a medal.
const MEDALLISTS: &str = "o_gold + o_silver + o_bronze + p_gold + p_silver + p_bronze > 0";

/// How many people a search gives here.
const SHOWN: usize = 5;

/// Somebody to be asked for.
struct Asked {
    name: String,
    family: String,
    /// All medals, a gold as four bronzes, a silver as two.
    worth: u32,
}

/// The people for whom a condition holds.
fn people(condition: &str) -> Vec<Asked> {
    let connection = NAMES.records.connection().expect("a connection");
    let mut statement = connection
        .prepare(&format!(
            "SELECT person.name, ifnull(family, ''),
                    ifnull(4 * (o_gold + p_gold) + 2 * (o_silver + p_silver) + o_bronze + p_bronze, 0)
             FROM person LEFT JOIN person_total ON person = person.id LEFT JOIN country ON country.id = country
             WHERE {condition} ORDER BY person.id"
        ))
        .expect("a statement");
    let rows = statement.query_map((), |row| {
        Ok(Asked {
            name: row.get(0)?,
            family: row.get(1)?,
            worth: row.get(2)?,
        })
    });
    rows.expect("the names").map(|asked| asked.expect("a name")).collect()
}

/// People whose names have more than one word: those known by one alone are for [`names_of_one_word_are_found`].
fn with_long_names(condition: &str) -> Vec<Asked> {
    let mut people = people(condition);
    people.retain(|asked| folded(&asked.name).len() > 1);
    people
}

/// How often someone was asked for and found.
#[derive(Debug, Default, Clone, Copy)]
struct Shares {
    asked: usize,
    first: usize,
    shown: usize,
}

impl Shares {
    fn first(self) -> f64 {
        self.first as f64 / self.asked as f64
    }

    fn shown(self) -> f64 {
        self.shown as f64 / self.asked as f64
    }

    fn with(self, other: Self) -> Self {
        Self {
            asked: self.asked + other.asked,
            first: self.first + other.first,
            shown: self.shown + other.shown,
        }
    }
}

/// The folded words of a name, in no order: of two people whose names have the same words either will do.
fn words_of(name: &str) -> Vec<String> {
    let mut words = folded(name);
    words.sort();
    words
}

/// The people found for a text.
fn matches(text: &str) -> Vec<Asked> {
    let words = folded(text);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let found = NAMES.people.find(&words, SHOWN);
    let person = |person| {
        let total = NAMES.records.person_total(person).expect("a total");
        let held = NAMES.records.person(person).expect("who was found is held");
        Asked {
            name: held.name,
            family: held.family.unwrap_or_default(),
            worth: total.map_or(0, |total| {
                4 * total.gold.iter().sum::<u32>()
                    + 2 * total.silver.iter().sum::<u32>()
                    + total.bronze.iter().sum::<u32>()
            }),
        }
    };
    found.iter().map(|found| person(found.person)).collect()
}

/// The names found for a text.
fn find(text: &str) -> Vec<String> {
    matches(text).into_iter().map(|one| one.name).collect()
}

/// Asks for people by what `typed` makes of them.
fn probe(what: &str, people: &[Asked], mut typed: impl FnMut(&Asked, &mut Dice) -> String) -> Shares {
    let mut dice = Dice::new();
    let mut shares = Shares::default();
    for asked in people {
        let text = typed(asked, &mut dice);
        let found = find(&text);
        let meant = words_of(&asked.name);
        let at = found.iter().position(|name| words_of(name) == meant);
        shares.asked += 1;
        shares.first += usize::from(at == Some(0));
        shares.shown += usize::from(at.is_some());
        if at.is_none() {
            println!(
                "{what}: {} was asked for as {text} and not found among {found:?}",
                asked.name
            );
        }
    }
    println!(
        "{what}: {} asked, {:.4} first, {:.4} among five",
        shares.asked,
        shares.first(),
        shares.shown()
    );
    shares
}

#[test]
fn spoiled_names_are_found() {
    let everybody = with_long_names(EVERYBODY);
    assert!(everybody.len() > 2_900);
    let (russian, azerbaijani, turkish) = (
        with_long_names(RUSSIAN),
        with_long_names(AZERBAIJANI),
        with_long_names(TURKISH),
    );
    let kinds = [
        (
            probe("as written", &everybody, |asked, _| asked.name.clone()),
            0.995,
            1.0,
        ),
        (
            probe("without accents", &everybody, |asked, _| fold(&asked.name)),
            0.995,
            1.0,
        ),
        (
            probe("reversed", &everybody, |asked, _| spoil::reversed(&fold(&asked.name))),
            0.995,
            1.0,
        ),
        (
            probe("a slip in the longest word", &everybody, |asked, dice| {
                spoil::slip_in_longest(&fold(&asked.name), dice)
            }),
            0.985,
            0.995,
        ),
        (
            probe("a slip in each word", &everybody, |asked, dice| {
                spoil::slip_in_each(&fold(&asked.name), dice)
            }),
            0.985,
            0.995,
        ),
        (
            probe("Cyrillic", &russian, |asked, _| spoil::cyrillic(&asked.name)),
            0.985,
            0.995,
        ),
        (
            probe("Azerbaijani", &azerbaijani, |asked, dice| {
                spoil::azerbaijani(&fold(&asked.name), dice)
            }),
            0.975,
            0.985,
        ),
        (
            probe("Turkish", &turkish, |asked, dice| {
                spoil::turkish(&fold(&asked.name), dice)
            }),
            0.985,
            0.995,
        ),
    ];
    let all = kinds
        .iter()
        .fold(Shares::default(), |all, (shares, ..)| all.with(*shares));
    println!(
        "all: {} asked, {:.4} first, {:.4} among five",
        all.asked,
        all.first(),
        all.shown()
    );
    // Letter by letter, foreign names are spelled worse than anybody would.
    let foreign = probe("Cyrillic, of all lands", &everybody, |asked, _| {
        spoil::cyrillic(&asked.name)
    });
    assert!(foreign.first() >= 0.94 && foreign.shown() >= 0.96, "{foreign:?}");
    assert!(all.first() >= 0.975 && all.shown() >= 0.995, "{all:?}");
    for (shares, first, shown) in kinds {
        assert!(shares.first() >= first && shares.shown() >= shown, "{shares:?}");
    }
}

/// Nothing else can be typed to find them, so that nobody better known may push them out.
#[test]
fn names_of_one_word_are_found() {
    let mut people = people("person.name NOT LIKE '% %'");
    people.retain(|asked| folded(&asked.name).len() == 1);
    assert!(people.len() > 1_000);
    let shares = probe("of one word", &people, |asked, _| asked.name.clone());
    assert_eq!(shares.shown, shares.asked);
}

/// How many medallists there are of each surname.
fn sharing(medallists: &[Asked]) -> HashMap<String, usize> {
    let mut sharing = HashMap::new();
    for asked in medallists {
        *sharing.entry(fold(&asked.family)).or_default() += 1;
    }
    sharing
}

/// Every medallist as one question each. Of medallists who share a surname with more than four others no more than five
/// can be shown, so that the share of all has a bound, which is told beside it.
#[test]
fn medallists_are_found_by_their_surname() {
    let medallists = people(MEDALLISTS);
    let sharing = sharing(&medallists);
    let sharing = |asked: &Asked| sharing.get(&fold(&asked.family)).copied().unwrap_or_default();
    let (few, many): (Vec<Asked>, Vec<Asked>) = medallists
        .into_iter()
        .step_by(15)
        .partition(|asked| sharing(asked) <= SHOWN);
    let possible: f64 = many.iter().map(|asked| SHOWN as f64 / sharing(asked) as f64).sum();
    let few = probe("surname of at most five medallists", &few, |asked, _| {
        asked.family.clone()
    });
    let many = probe("surname of more medallists", &many, |asked, _| asked.family.clone());
    println!(
        "surname of a medallist: {:.4} among five; as many as there is room for: {:.4}",
        few.with(many).shown(),
        (few.asked as f64 + possible) / few.with(many).asked as f64
    );
    assert!(few.shown() >= 0.95, "{few:?}");
    assert!(many.shown as f64 >= 0.9 * possible, "{many:?}, {possible}");
}

/// The same medallists, each asked for as often as they have medals worth: people ask for the decorated. And whoever is
/// not shown must have given way to five who are no less decorated.
#[test]
fn the_most_decorated_of_a_surname_are_shown() {
    let medallists = people(MEDALLISTS);
    let (mut asked_for, mut shown, mut gave_way, mut asked) = (0, 0, 0, 0);
    for medallist in medallists.iter().step_by(15) {
        let found = matches(&medallist.family);
        let meant = words_of(&medallist.name);
        let is_shown = found.iter().any(|one| words_of(&one.name) == meant);
        asked += 1;
        gave_way += u32::from(is_shown || found.iter().all(|one| one.worth >= medallist.worth));
        asked_for += medallist.worth;
        shown += if is_shown { medallist.worth } else { 0 };
    }
    let (weighted, gave_way) = (
        f64::from(shown) / f64::from(asked_for),
        f64::from(gave_way) / f64::from(asked),
    );
    println!(
        "surname of a medallist, by medals: {weighted:.4} among five; or none there less decorated: {gave_way:.4}"
    );
    assert!(weighted >= 0.9 && gave_way >= 0.95, "{weighted} {gave_way}");
}
