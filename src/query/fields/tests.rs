//! The table of fields.

use std::collections::HashSet;

use super::*;

/// The rows of one field, none of which share a letter or a word.
fn rows<F: Field>() -> String {
    let letters: HashSet<char> = F::EVERY.iter().map(|one| one.letter()).collect();
    let words: HashSet<&str> = F::EVERY.iter().map(|one| one.word()).collect();
    assert_eq!((letters.len(), words.len()), (F::EVERY.len(), F::EVERY.len()));
    for &one in F::EVERY {
        assert!(one.letter().is_ascii_alphabetic());
        assert!(F::of_letter(one.letter()) == Some(one));
    }
    F::EVERY.iter().map(|one| one.letter()).collect()
}

/// Codes with these letters are out in chats: a test that fails here tells of buttons that are broken.
#[test]
fn letters_are_never_shared_and_never_change() {
    assert_eq!(rows::<Ask>(), "lnwvc");
    assert_eq!(rows::<About>(), "MREPH");
    assert_eq!(rows::<Kind>(), "acnsietgyhodlxfuzkqrm");
    assert_eq!(rows::<Attribute>(), "ygdabhwpmlocntxfe");
    assert_eq!(rows::<Comparison>(), "mflue");
    assert_eq!(rows::<End>(), "ml");
    assert_eq!(rows::<Ended>(), "udnp");
    assert_eq!(rows::<Continent>(), "faenso");
    assert_eq!(rows::<Medal>(), "gsb");
    assert_eq!(rows::<Sex>(), "mf");
    assert_eq!(rows::<EventSex>(), "mwxo");
    assert_eq!(rows::<EventUnit>(), "ipt");
    assert_eq!(rows::<Season>(), "sw");
    assert_eq!(rows::<GamesKind>(), "op");
    assert_eq!(rows::<GamesStatus>(), "hcsi");
    assert_eq!(rows::<WhatShape>(), "ntlgmspru");
    assert_eq!(rows::<AmountShape>(), "NMOA");
    let fields = rows::<FilterShape>() + &rows::<Part>() + &rows::<Kind>();
    assert_eq!(fields, "IOECDLFBYSNAHMRTacnsietgyhodlxfuzkqrm");
    let letters: HashSet<char> = fields.chars().collect();
    assert_eq!(
        letters.len(),
        fields.len(),
        "what a field of a set begins with tells which it is"
    );
}

#[test]
fn the_lists_beside_the_enums_hold_all_of_the_table() {
    assert_eq!(Kind::ALL, Kind::EVERY);
    assert_eq!(Attribute::ALL, Attribute::EVERY);
    assert_eq!(About::ALL, About::EVERY);
    assert_eq!(Continent::ALL.len(), Continent::EVERY.len());
}
