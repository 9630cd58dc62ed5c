//! How long a pass over all results takes.

use std::hint::black_box;
use std::sync::LazyLock;

use divan::Bencher;
use podium::records::Records;
use podium::records::facts::{Day, Facts, Flags};

static BYTES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/facts.bin"));
static RECORDS: LazyLock<Records> = LazyLock::new(|| Records::open().expect("the bundled records open"));

fn main() {
    LazyLock::force(&RECORDS);
    divan::main();
}

/// Everything at the start: the catalog is read and the columns are checked.
#[divan::bench]
fn open() -> Records {
    Records::open().expect("the bundled records open")
}

/// The columns are found and checked.
#[divan::bench]
fn check() -> Facts<'static> {
    Facts::open(BYTES).expect("the bundled facts")
}

/// Counted golds of one country in the events of one sport.
#[divan::bench]
fn three_predicates(bencher: Bencher<'_, '_>) {
    let (facts, catalog) = (RECORDS.facts(), RECORDS.catalog());
    let sport = catalog.sport_by_key("swimming").expect("a sport").id;
    let usa = catalog
        .country_by_code(podium::records::CountryCode::new("USA").expect("a code"))
        .expect("a country");
    let usa = usa.id.0 as u16;
    let mut events = vec![false; catalog.events().len() + 1];
    for event in catalog.events() {
        events[event.id.0 as usize] = event.sport == sport;
    }
    bencher.bench_local(|| {
        let results = facts.results();
        results
            .country
            .iter()
            .zip(results.medal.iter())
            .zip(results.flags.iter())
            .zip(results.event.iter())
            .filter(|&(((country, medal), flags), event)| {
                country == usa && medal == 1 && flags & Flags::COUNTED != 0 && events[usize::from(event)]
            })
            .count()
    });
}

/// The medals of every athlete, of which the most.
#[divan::bench]
fn grouped_by_person(bencher: Bencher<'_, '_>) {
    let facts = RECORDS.facts();
    bencher.bench_local(|| {
        let (results, starts) = (facts.results(), facts.starts());
        let mut medals = vec![0_u16; facts.people().sex.len() + 1];
        for (at, flags) in results.flags.iter().enumerate() {
            if flags & Flags::COUNTED != 0 {
                for start in facts.starts_of(at) {
                    if starts.role.at(start) == 0 {
                        medals[starts.person.at(start) as usize] += 1;
                    }
                }
            }
        }
        medals.into_iter().max()
    });
}

/// How many different athletes each country had.
#[divan::bench]
fn people_by_country(bencher: Bencher<'_, '_>) {
    let facts = RECORDS.facts();
    bencher.bench_local(|| {
        let entries = facts.entries();
        let mut last = vec![0_u16; facts.people().sex.len() + 1];
        let mut countries = vec![0_u32; RECORDS.catalog().countries().len() + 1];
        for (country, person) in entries.country.iter().zip(entries.person.iter()) {
            // Of somebody who changed back and forth this counts too many, which the time does not tell.
            if std::mem::replace(&mut last[person as usize], country) != country {
                countries[usize::from(country)] += 1;
            }
        }
        black_box(countries)
    });
}

/// Medallists younger than twenty: a birth, a day and a subtraction for each start.
#[divan::bench]
fn young_medallists(bencher: Bencher<'_, '_>) {
    let facts = RECORDS.facts();
    bencher.bench_local(|| {
        let (results, starts, people) = (facts.results(), facts.starts(), facts.people());
        let mut young = 0_u32;
        for (at, flags) in results.flags.iter().enumerate() {
            if flags & Flags::COUNTED != 0
                && let Some(day) = Day::from_bits(results.day.at(at))
            {
                for start in facts.starts_of(at) {
                    let born = Day::from_bits(people.born.at(starts.person.at(start) as usize - 1));
                    young += u32::from(born.is_some_and(|born| born.most_on(day) < 20));
                }
            }
        }
        young
    });
}
