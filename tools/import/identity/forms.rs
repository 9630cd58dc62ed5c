//! Other forms of one given name: Lizzie and Elizabeth, and names written without a rule for their vowels.

use std::collections::BTreeMap;

use super::cluster::Clusters;
use super::rules::absence;
use crate::fold::words;
use crate::model::{Record, Sex};

/// Short forms that do not begin as the name does.
const FORMS: [(&str, &str); 34] = [
    ("ali", "alejandra"),
    ("beckie", "rebecca"),
    ("becky", "rebecca"),
    ("beth", "elizabeth"),
    ("bill", "william"),
    ("billy", "william"),
    ("bob", "robert"),
    ("chuck", "charles"),
    ("dick", "richard"),
    ("drew", "andrew"),
    ("duda", "eduarda"),
    ("eliza", "elizabeta"),
    ("giannis", "ioannis"),
    ("hanna", "anna"),
    ("jack", "john"),
    ("jim", "james"),
    ("lisa", "elisabeth"),
    ("liz", "elizabeth"),
    ("liza", "elizabeth"),
    ("lizzi", "elizabeth"),
    ("lizzie", "elizabeth"),
    ("majo", "maria"),
    ("manolis", "emmanouil"),
    ("manos", "emmanouil"),
    ("peggy", "margaret"),
    ("pepe", "jose"),
    ("sepp", "josef"),
    ("shelly", "michelle"),
    ("stina", "christina"),
    ("ted", "edward"),
    ("tilly", "matilda"),
    ("tom", "thomas"),
    ("tommy", "thomas"),
    ("tori", "victoria"),
];

/// The longest absence for this rule.
const ABSENCE: i32 = 16;

/// Rule 1 for names in another form: birth date, sex, committee and sport are the same, and so is the family name with
/// a form of the given name, or the whole name but for its vowels. Nobody else may have that family name and date,
/// who could be a twin.
pub fn other_forms(clusters: &mut Clusters<'_>) {
    let mut days: BTreeMap<(String, Option<Sex>, String), Vec<usize>> = BTreeMap::new();
    for key in clusters.keys() {
        let group = clusters.get(key);
        for born in group.born.iter().filter(|born| born.len() == 10) {
            for sport in &group.sports {
                days.entry((born.clone(), group.sex, sport.clone()))
                    .or_default()
                    .push(key);
            }
        }
    }
    for keys in days.values().filter(|keys| keys.len() > 1) {
        for (index, a) in keys.iter().enumerate() {
            for b in &keys[index + 1..] {
                let (a, b) = (clusters.key(*a), clusters.key(*b));
                let fits = a != b
                    && clusters.may_join(a, b, false)
                    && absence(clusters, a, b) <= ABSENCE
                    && one_name(clusters, a, b)
                    && !twin(clusters, keys, a, b);
                if fits {
                    clusters.join(a, b, "birth-date-form");
                }
            }
        }
    }
}

/// Whether a third person of that day has the family name of the first.
fn twin(clusters: &Clusters<'_>, keys: &[usize], a: usize, b: usize) -> bool {
    keys.iter().map(|key| clusters.key(*key)).any(|key| {
        key != a
            && key != b
            && records(clusters, key).any(|third| {
                records(clusters, a)
                    .chain(records(clusters, b))
                    .any(|one| family(one, third))
            })
    })
}

fn records<'a>(clusters: &'a Clusters<'_>, key: usize) -> impl Iterator<Item = &'a Record> {
    clusters.get(key).members.iter().map(|index| clusters.record(*index))
}

fn one_name(clusters: &Clusters<'_>, a: usize, b: usize) -> bool {
    records(clusters, a).any(|one| {
        records(clusters, b).any(|other| {
            let forms = [same_consonants, single, mongolian, chinese];
            (family(one, other) && given(one, other)) || forms.iter().any(|form| form(one, other))
        })
    })
}

/// Whether the family names share a word.
fn family(one: &Record, other: &Record) -> bool {
    let (one, other) = (words(&one.name.family), words(&other.name.family));
    one.iter().any(|word| word.len() > 2 && other.contains(word))
}

/// Whether the first given name of the one may be a form of a given name of the other: two letters at the start, or
/// known to be one.
fn given(one: &Record, other: &Record) -> bool {
    let (one, other) = (words(&one.name.given), words(&other.name.given));
    let first = |of: &[String], among: &[String]| {
        of.first().is_some_and(|first| {
            let start = first.get(..2);
            let alike = |word: &String| start.is_some_and(|start| word.starts_with(start)) || is_form(first, word);
            among.iter().any(alike)
        })
    };
    first(&one, &other) || first(&other, &one)
}

fn is_form(one: &str, other: &str) -> bool {
    FORMS
        .iter()
        .any(|(short, long)| (one == *short && other.starts_with(long)) || (other == *short && one.starts_with(long)))
}

/// Whether one is known by a single name that is part of the other's: "Thaísa", "Vinesh Vinesh".
fn single(one: &Record, other: &Record) -> bool {
    let (mut one, mut other) = (words(&one.name.display()), words(&other.name.display()));
    one.dedup();
    other.dedup();
    let (short, long) = if one.len() <= other.len() {
        (one, other)
    } else {
        (other, one)
    };
    matches!(short.as_slice(), [word] if word.len() > 2 && long.contains(word))
}

/// Whether both names are the same but for vowels, and for sounds that transliterations mix up. In Korea, where they
/// do so most, few consonants are enough.
fn same_consonants(one: &Record, other: &Record) -> bool {
    let few = if one.noc() == "KOR" { 2 } else { 4 };
    let (one, other) = (skeleton(one), skeleton(other));
    one.len() >= few && one == other
}

/// Whether a Mongolian name is the same: the name itself is kept, the father's before it is put in several forms.
fn mongolian(one: &Record, other: &Record) -> bool {
    let (one, other) = (own_words(one), own_words(other));
    one.iter().any(|word| word.len() > 2 && other.contains(word))
}

fn own_words(record: &Record) -> Vec<String> {
    if record.noc() == "MGL" {
        words(&record.name.display())
    } else {
        Vec::new()
    }
}

/// Whether the Chinese names are the same: ü is written u, yu and v.
fn chinese(one: &Record, other: &Record) -> bool {
    let plain = |record: &Record| words(&record.name.display().to_lowercase().replace("lyu", "lu"));
    one.noc() == "CHN" && plain(one) == plain(other)
}

fn skeleton(record: &Record) -> String {
    let part = |text: &str| {
        let mut letters = String::new();
        for c in words(text).concat().replace("ch", "j").chars() {
            let c = match c {
                'g' | 'q' => 'k',
                'd' => 't',
                'b' => 'p',
                'r' => 'l',
                'c' => 'k',
                'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w' | 'h' => continue,
                c => c,
            };
            if !letters.ends_with(c) {
                letters.push(c);
            }
        }
        letters
    };
    // "Ryu" and "Yu", "Lee" and "Yi" are one family name.
    let (family, given) = (part(&record.name.family), part(&record.name.given));
    let family = if record.name.family_first {
        family.trim_start_matches('l')
    } else {
        &family
    };
    format!("{family} {given}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::names::Name;
    use crate::paralympics::record;

    fn named(name: Name) -> Record {
        record("a", "1", "2024-summer-olympics", "KOR", name)
    }

    #[test]
    fn forms_of_one_name_are_known() {
        for (one, other) in [
            ("TALBOT Steph", "TALBOT Stephanie"),
            ("DEIGNAN Elizabeth", "ARMITSTEAD-DEIGNAN Lizzie"),
            ("MELTON Chuck", "MELTON Charles"),
        ] {
            let (one, other) = (named(Name::capitals(one, "GBR")), named(Name::capitals(other, "GBR")));
            assert!(family(&one, &other) && given(&one, &other), "{one:?} {other:?}");
        }
        let (one, other) = ("BIACSI Ilona", "BIACSI Bernadett");
        assert!(!given(
            &named(Name::capitals(one, "HUN")),
            &named(Name::capitals(other, "HUN"))
        ));
    }

    #[test]
    fn korean_names_are_one_in_two_transliterations() {
        for (one, other, same) in [
            ("JUN Woongtae", "Jeon Ung-Tae", true),
            ("RYU Eun Hee", "Yu Eun-Hui", true),
            ("KO Jin Young", "Go Jin-Yeong", true),
            ("SHIN Yubin", "Sin Yu-Bin", true),
            ("KANG Kyungmin", "Gang Gyeong-Min", true),
            ("KIM Sunwoo", "Kim Min-Wu", false),
            ("WOO Haram", "Wu Ha-Ram", true),
        ] {
            let (one, other) = (named(Name::capitals(one, "KOR")), named(Name::olympedia(other, "KOR")));
            assert_eq!(same_consonants(&one, &other), same, "{one:?} {other:?}");
        }
    }
}
