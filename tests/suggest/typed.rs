//! What must be among the first of what a text may become, told by its reading.

use super::{request, suggest};
use podium::engine::Engine;

/// Typed; what one of the first five must be taken to mean.
const AMONG_FIRST: &[(&str, &str)] = &[
    // Countries, in four languages, by codes and with slips.
    ("aze", "Azerbaijan · Paris 2024 Paralympics"),
    ("aze", "Azerbaijan · Paris 2024 Olympics"),
    ("aze", "Azerbaijan · all Games"),
    ("azerb", "Azerbaijan · Paris 2024 Paralympics"),
    ("azarb", "Azerbaijan · Paris 2024 Paralympics"),
    ("азер", "Azerbaijan · Paris 2024 Paralympics"),
    ("azərb", "Azerbaijan · Paris 2024 Olympics"),
    ("gürc", "Georgia · Paris 2024 Olympics"),
    ("герма", "Germany · Paris 2024 Olympics"),
    ("united st", "United States · Paris 2024 Olympics"),
    ("alman", "Germany · Paris 2024 Olympics"),
    ("norw", "Norway · all Games"),
    ("/country geo", "Georgia · all Games"),
    // People: best known first, any alphabet.
    ("lamiya v", "Lamiya Valiyeva · all Games"),
    ("valiy", "Lamiya Valiyeva · all Games"),
    ("valiyeva", "Lamiya Valiyeva · all Games"),
    ("валие", "Lamiya Valiyeva · all Games"),
    ("vəliy", "Lamiya Valiyeva · all Games"),
    ("əli", "Haji Aliyev · all Games"),
    ("xəlil", "Imamaddin Khalilov · all Games"),
    ("ilham z", "Ilham Zakiyev · all Games"),
    ("heydar", "Hidayat Heydarov · all Games"),
    ("hidayat h", "Hidayat Heydarov · all Games"),
    ("orxan a", "Orkhan Aslanov · all Games"),
    ("usain bo", "Usain Bolt · all Games"),
    ("bolt", "Usain Bolt · all Games"),
    ("phel", "Michael Phelps · all Games"),
    ("mich phel", "Michael Phelps · all Games"),
    ("simone bi", "Simone Biles · all Games"),
    ("фелпс", "Michael Phelps · all Games"),
    ("/athlete phel", "Michael Phelps · all Games"),
    ("how old is usain b", "age · Usain Bolt · all Games"),
    ("phelps beij", "Michael Phelps · Beijing 2008 Olympics"),
    ("azerbaijan ali", "Haji Aliyev · all Games"),
    // Games.
    ("par", "medal table · Paris 2024 Olympics"),
    ("tok", "medal table · Tokyo 2020 Olympics"),
    ("toky", "medal table · Tokyo 2020 Paralympics"),
    ("лондо", "medal table · London 2012 Olympics"),
    ("paris 2024 par", "Paris 2024 Paralympics"),
    ("/standings par", "medal table · Paris 2024 Paralympics"),
    ("/games lond", "London 2012 Olympics"),
    ("standings to", "medal table · Tokyo 2020 Paralympics"),
    // Sports, alone and of a country.
    ("judo", "Judo · Paralympic Games · all years"),
    ("taekw", "Taekwondo · Olympic Games · all years"),
    ("swimm", "Swimming · Olympic Games · all years"),
    ("дзюд", "Judo · Olympic Games · all years"),
    ("azerbaijan ju", "Azerbaijan · Judo · all Games"),
    ("azerbaijan tae", "Azerbaijan · Taekwondo · all Games"),
    // Events.
    ("long jump t1", "Athletics · Men's long jump T13 · all Games"),
    ("women's 100 m t1", "Athletics · Women's 100 m T13 · all Games"),
    ("100 m fre", "Swimming · Men's 100 m freestyle · all Games"),
    ("/event men's long j", "Athletics · Men's long jump · all Games"),
    ("marath", "Athletics · Men's marathon · all Games"),
    // Sentences, and codes.
    ("how many medals did aze", "number of medals · Azerbaijan · all Games"),
    (
        "who won the men's long jump t13 in par",
        "Athletics · Men's long jump T13 · Paris 2024 Paralympics",
    ),
    ("?lm c=AZE", "medals · Azerbaijan · all Games"),
    ("", "medal table · Paris 2024 Paralympics"),
    ("", "medal table · Milano Cortina 2026 Winter Olympics"),
];

/// Whole texts, and what they mean; prefixes of the text must come near it early.
const WHOLE: &[(&str, &str)] = &[
    ("azerbaijan", "Azerbaijan · all Games"),
    ("азербайджан", "Azerbaijan · all Games"),
    ("azərbaycan", "Azerbaijan · all Games"),
    ("united states", "United States · all Games"),
    ("germany", "Germany · all Games"),
    ("georgia", "Georgia · all Games"),
    ("lamiya valiyeva", "Lamiya Valiyeva · all Games"),
    ("valiyeva", "Lamiya Valiyeva · all Games"),
    ("валиева ламия", "Lamiya Valiyeva · all Games"),
    ("imamaddin khalilov", "Imamaddin Khalilov · all Games"),
    ("ilham zakiyev", "Ilham Zakiyev · all Games"),
    ("hidayat heydarov", "Hidayat Heydarov · all Games"),
    ("orkhan aslanov", "Orkhan Aslanov · all Games"),
    ("said najafzade", "Said Najafzade · all Games"),
    ("haji aliyev", "Haji Aliyev · all Games"),
    ("rafael aghayev", "Rafael Aghayev · all Games"),
    ("usain bolt", "Usain Bolt · all Games"),
    ("michael phelps", "Michael Phelps · all Games"),
    ("simone biles", "Simone Biles · all Games"),
    ("oksana masters", "Oksana Masters · all Games"),
    ("tokyo", "medal table · Tokyo 2020 Olympics"),
    ("london", "medal table · London 2012 Olympics"),
    ("paris", "medal table · Paris 2024 Olympics"),
    ("judo", "Judo · Olympic Games · all years"),
    ("swimming", "Swimming · Olympic Games · all years"),
    ("taekwondo", "Taekwondo · Paralympic Games · all years"),
    ("azerbaijan judo", "Azerbaijan · Judo · all Games"),
    ("azerbaijan taekwondo", "Azerbaijan · Taekwondo · all Games"),
    ("paris 2024 paralympics", "Paris 2024 Paralympics"),
    ("long jump t13", "Athletics · Men's long jump T13 · all Games"),
    ("women's 100 m t13", "Athletics · Women's 100 m T13 · all Games"),
    ("men's marathon", "Athletics · Men's marathon · all Games"),
];

/// Of the prefixes of three letters or more, so many in a hundred must have what is meant among the first twelve.
const BAR: usize = 70;

fn readings(text: &str, most: usize) -> Vec<String> {
    let replies = suggest(text, 0, most).replies;
    replies.into_iter().map(|reply| reply.reading).collect()
}

#[test]
fn what_is_meant_is_among_the_first_five() {
    let mut missed = Vec::new();
    for (text, wanted) in AMONG_FIRST {
        let found = readings(text, 5);
        if !found.iter().any(|reading| reading == wanted) {
            missed.push(format!("{text:?} lacks {wanted:?}: {found:#?}"));
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn most_prefixes_have_what_is_meant_among_the_first_twelve() {
    let (mut hits, mut all, mut missed) = (0, 0, Vec::new());
    for (text, wanted) in WHOLE {
        for (end, _) in text.char_indices().skip(3).chain([(text.len(), ' ')]) {
            let typed = &text[..end];
            all += 1;
            if readings(typed, 12).iter().any(|reading| reading == wanted) {
                hits += 1;
            } else {
                missed.push(format!("{typed:?} for {text:?}"));
            }
        }
    }
    println!("{hits} of {all} prefixes; missed: {missed:#?}");
    assert!(100 * hits >= BAR * all, "only {hits} of {all}; missed: {missed:#?}");
}

#[test]
fn where_the_text_leaves_it_open_the_first_five_are_of_different_sorts() {
    for (text, sorts) in [
        ("aze", ["Azerbaijan", "Azeddine Nouiri"]),
        ("par", ["Paris 2024", "Natalia Partyka"]),
        ("geo", ["Georgia", "George"]),
    ] {
        let found = readings(text, 5);
        for sort in sorts {
            assert!(
                found.iter().any(|reading| reading.contains(sort)),
                "{text:?} lacks {sort:?}: {found:#?}"
            );
        }
    }
}

#[test]
fn the_engine_suggests_as_the_front_asks_it() {
    let engine: &dyn Engine = &*super::PODIUM;
    assert_eq!(engine.suggest(&request("aze"), 2, 3), suggest("aze", 2, 3));
}
