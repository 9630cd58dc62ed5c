//! What holds of the codes of all queries, and of texts that are nearly codes.

use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::limits::MAX_BYTES;
use super::tests::{RECORDS, asked, code, query};
use super::{Codec, Keys, is_code};
use crate::query::arbitrary::queries;

/// Codes of what people ask, and of what nobody does.
fn codes() -> impl Strategy<Value = String> {
    let known: Vec<String> = asked().into_iter().map(|(_, code)| code.to_owned()).collect();
    prop_oneof![3 => select(known), 1 => queries(&RECORDS).prop_filter_map("no code", |query| code(&query))]
}

/// A code with one thing wrong with it, or more.
fn broken(code: &str, changes: &[(u8, Index, char)]) -> String {
    let mut letters: Vec<char> = code.chars().collect();
    for (change, at, c) in changes {
        let at = at.index(letters.len() + 1);
        match change {
            0 => letters.insert(at, *c),
            1 => letters.truncate(at),
            2 => letters.extend_from_within(at..),
            3 if at < letters.len() => letters[at] = *c,
            _ if at < letters.len() => drop(letters.remove(at)),
            _ => {}
        }
    }
    letters.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn every_query_comes_back(asked in queries(&RECORDS)) {
        let codec = |keys| Codec { records: &RECORDS, keys };
        let normal = asked.clone().normal();
        for keys in [Keys::Long, Keys::Short] {
            let code = codec(keys).write(&normal).unwrap();
            let read = codec(keys).read(&code).unwrap();
            prop_assert_eq!(read.normal(), normal.clone(), "{}", code);
        }
        if let Some(written) = code(&asked) {
            prop_assert!(is_code(&written));
            let read = query(&written).unwrap();
            prop_assert_eq!(code(&read), Some(written));
            prop_assert_eq!(read, normal);
        }
    }

    #[test]
    fn the_normal_form_of_a_normal_form_is_itself(asked in queries(&RECORDS)) {
        let normal = asked.normal();
        prop_assert_eq!(normal.clone().normal(), normal);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, ..ProptestConfig::default() })]

    #[test]
    fn broken_codes_are_read_without_a_panic(
        whole in codes(),
        changes in prop::collection::vec((0u8..5, any::<Index>(), "[ -~é]".prop_map(|c| c.chars().next().unwrap())), 1..4),
    ) {
        let text = broken(&whole, &changes);
        if let Some(read) = query(&text) {
            // What is read has a canonical code, which asks the same.
            if let Some(canonical) = code(&read) {
                prop_assert_eq!(query(&canonical), Some(read));
            }
        }
    }
}

/// Reading goes forward only, so that it takes as long as the look-ups of what is named; what is too long is not looked at.
#[test]
fn codes_are_read_in_the_time_of_their_length() {
    let codes = [
        ("!lMm cAZE", ",GEO"),
        ("!lMm alamiya~xW80P5", ",lamiya~xW80P5"),
        ("!lMm e~eFyTxit", ",~eFyTxit"),
        ("!lMm g2024sp", "+g2024so"),
        ("!lMm ", "N"),
        ("!lMm ", "A("),
        ("!lMm", " O(Mm"),
        ("!lMm", " Hnm(CyeMnm("),
        ("!lMm", " lg"),
        ("!lMm Cye", "9"),
        ("!lMm qT", "_"),
    ];
    for (begin, more) in codes {
        for (length, most) in [
            (MAX_BYTES, Duration::from_secs(1)),
            (1 << 24, Duration::from_millis(10)),
        ] {
            let mut code = begin.to_owned() + &more.repeat(length / more.len());
            code.truncate(length);
            let start = Instant::now();
            let _ = query(&code);
            assert!(start.elapsed() < most, "{begin}{more}: {:?}", start.elapsed());
        }
    }
}
