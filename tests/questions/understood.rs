//! How questions are understood: the reading that is told with each reply, and what it must say.

use crate::asking;

/// Question, outcome, reading, and a part of the reply that is known independently of the program.
const CASES: &[(&str, &str, &str, &str)] = &[
    // Keywords, in any order, and names in any spelling.
    (
        "azerbaijan judo paralympics",
        "answer",
        "Azerbaijan · Judo · Paralympic Games · all years",
        "11 gold, 3 silver",
    ),
    (
        "lamiya valiyeva",
        "answer",
        "Lamiya Valiyeva · all Games",
        "4 Paralympic medals",
    ),
    (
        "valiyeva lamiya",
        "answer",
        "Lamiya Valiyeva · all Games",
        "4 Paralympic medals",
    ),
    (
        "Ламия Валиева",
        "answer",
        "Lamiya Valiyeva · все Игры",
        "4 паралимпийские медали",
    ),
    (
        "Lamiyə Vəliyeva",
        "answer",
        "Lamiya Valiyeva · bütün Oyunlar",
        "4 Paralimpiya medalı",
    ),
    (
        "lamiya valieva",
        "answer",
        "Lamiya Valiyeva · all Games",
        "4 Paralympic medals",
    ),
    ("valiyeva", "answer", "Lamiya Valiyeva · all Games", "Sevda Valiyeva"),
    ("zeynalov", "choices", "", "2 athletes fit"),
    (
        "Jessica Long",
        "answer",
        "Jessica Long · all Games",
        "31 Paralympic medals",
    ),
    (
        "sarah storey",
        "answer",
        "Sarah Storey · all Games",
        "19 gold, 8 silver, 3 bronze",
    ),
    // Standings.
    (
        "standings tokyo 2020 paralympics top 20",
        "answer",
        "medal table · Tokyo 2020 Paralympics",
        "1-20 of 86",
    ),
    (
        "standings paris 2024",
        "answer",
        "medal table · Paris 2024 Olympics",
        "Also fits: Paris 2024 Paralympics",
    ),
    (
        "standings 1976 paralympics",
        "answer",
        "medal table · Toronto 1976 Paralympics",
        "Also fits: Örnsköldsvik 1976",
    ),
    (
        "boccia athens",
        "answer",
        "medal table · Boccia · Athens 2004 Paralympics",
        "Portugal 2 3 1",
    ),
    (
        "/standings azerbaijan",
        "answer",
        "place in the medal table · Azerbaijan · Paris 2024 · Olympics and Paralympics",
        "28th",
    ),
    (
        "all time paralympic medal table",
        "answer",
        "medal table · Paralympic Games · all years",
        "1 🇺🇸 United States",
    ),
    // Events, with and without a class.
    (
        "who won the men's long jump T13 in Paris",
        "answer",
        "Athletics · Men's long jump T13 · Paris 2024 Paralympics",
        "Orkhan Aslanov",
    ),
    (
        "who came second in the women's 400 m T13 in paris",
        "answer",
        "results · Athletics · Women's 400 m T13 · 2nd · Paris 2024 Paralympics",
        "2nd (silver): Lamiya Valiyeva 🇦🇿 Azerbaijan, 55.09",
    ),
    (
        "who won the men's 100m in paris",
        "answer",
        "Athletics · Men's 100 m · Paris 2024 Olympics",
        "Noah Lyles",
    ),
    (
        "lamiya valiyeva 100m",
        "answer",
        "results · Lamiya Valiyeva · Athletics · Women's 100 m T13 · all Games",
        "1 gold, 1 silver",
    ),
    (
        "who won wheelchair rugby in paris",
        "answer",
        "Wheelchair rugby · Mixed tournament · Paris 2024 Paralympics",
        "Japan",
    ),
    // Days.
    (
        "medals of Azerbaijan on 3 September 2024",
        "answer",
        "medals · Azerbaijan · 3 September 2024 · Paris 2024 Paralympics",
        "Lamiya Valiyeva",
    ),
    // A place with several Games: the one that fits.
    (
        "azerbaijan beijing",
        "answer",
        "Azerbaijan · Beijing 2008 · Olympics and Paralympics",
        "2 gold, 3 silver, 5 bronze",
    ),
    (
        "goalball 1976",
        "answer",
        "Goalball · Men's tournament · Toronto 1976 Paralympics",
        "West Germany",
    ),
    // Spans of time.
    (
        "azerbaijan paralympic medals 2016-2024",
        "answer",
        "medals · Azerbaijan · Paralympic Games · 2016-2024",
        "41 Paralympic medals",
    ),
    // Firsts that the records can and cannot know.
    (
        "first medal of azerbaijan",
        "answer",
        "first medal · Azerbaijan · all Games",
        "Atlanta 1996 Olympics",
    ),
    (
        "first olympic gold of azerbaijan in judo",
        "answer",
        "first medal · Azerbaijan · Judo · gold · Olympic Games · all years",
        "Beijing 2008",
    ),
    // The Games.
    (
        "when was the first winter paralympics",
        "answer",
        "Örnsköldsvik 1976 Winter Paralympics",
        "Sweden",
    ),
    (
        "how many athletes in rio 2016 paralympics",
        "answer",
        "number of athletes · Rio 2016 Paralympics",
        "4,342 athletes",
    ),
    (
        "how many women from azerbaijan at paris 2024 paralympics",
        "answer",
        "number of athletes · Azerbaijan · women's events · Paris 2024 Paralympics",
        "5 women",
    ),
    (
        "oksana masters biathlon",
        "answer",
        "Oksana Masters · Biathlon · all Games",
        "3 gold, 3 silver",
    ),
    (
        "women's medal table paris 2024",
        "answer",
        "medal table · women's events · Paris 2024 Olympics",
        "Also fits: Paris 2024 Paralympics",
    ),
    (
        "standings beijing 2008 olympics by total",
        "answer",
        "medal table by total · Beijing 2008 Olympics",
        "1 🇺🇸 United States 36 39 37 · 112",
    ),
    (
        "who won most medals at paris 2024 paralympics",
        "answer",
        "athletes · Paris 2024 Paralympics",
        "Jiang Yuyan 🇨🇳 China won most medals",
    ),
    (
        "when is the next paralympics",
        "answer",
        "Los Angeles 2028 Paralympics",
        "to come",
    ),
    (
        "/games tel aviv 1968 paralympics",
        "answer",
        "Tel Aviv 1968 Paralympics",
        "Israel",
    ),
    // Bugs that were found by reading replies.
    (
        "on what days did turkey win gold at the paris 2024 olympics",
        "answer",
        "days with medals · Türkiye · gold · Paris 2024 Olympics",
        "🇹🇷 Türkiye: no day with gold",
    ),
    (
        "when did iran first win a paralympic gold",
        "answer",
        "first medal · Iran · gold · Paralympic Games · all years",
        "Iran (12 athletes) · Sitting volleyball",
    ),
    ("/country moon", "decline", "", "moon"),
    // What cannot be told in one, is not held or was not understood.
    (
        "azerbaijan vs georgia",
        "answer",
        "comparison · Azerbaijan · and Georgia · all Games",
        "🇦🇿 Azerbaijan won 8 more medals than 🇬🇪 Georgia at the Olympic Games: 56 and 48.",
    ),
    (
        "paralympics 1968 athletics medals",
        "answer",
        "medals · Athletics · Tel Aviv 1968 Paralympics",
        "60 %",
    ),
    (
        "who carried the flag for azerbaijan in paris",
        "decline",
        "",
        "flag bearers",
    ),
    ("standings paris 1999", "decline", "", "no such Games"),
    ("xyzzy medals of azerbaijan", "decline", "", "xyzzy"),
    ("medals september 2024 azerbaijan", "decline", "", "september"),
    (
        "men's marathon 1960",
        "answer",
        "Athletics · Men's marathon · Rome 1960 Olympics",
        "4th · Konstantin Vorobyov",
    ),
    (
        "figure skating team 2022",
        "answer",
        "Figure skating · Team · Beijing 2022 Winter Olympics",
        "decided anew on 30 January 2024",
    ),
    (
        "two-man bobsleigh 2018",
        "answer",
        "Bobsleigh · Two-man · PyeongChang 2018 Winter Olympics",
        "Justin Kripps",
    ),
    (
        "football 1936",
        "answer",
        "Football · Men's tournament · Berlin 1936 Olympics",
        "Italy",
    ),
    (
        "natalie du toit",
        "answer",
        "Natalie du Toit · all Games",
        "Women's 10 km: 16th",
    ),
    (
        "alexander karelin",
        "answer",
        "Aleksandr Karelin · all Games",
        "3 gold, 1 silver",
    ),
    (
        "who came fourth in the marathon 1960",
        "answer",
        "results · Athletics · Men's marathon · 4th · Rome 1960 Olympics",
        "4th: Konstantin Vorobyov",
    ),
    (
        "did azerbaijan win anything in london",
        "answer",
        "medals · Azerbaijan · London 2012 · Olympics and Paralympics",
        "",
    ),
    (
        "men's high jump 1968",
        "answer",
        "Athletics · Men's high jump · Mexico City 1968 Olympics",
        "Venue: Estadio Olímpico",
    ),
    (
        "wushu 2008",
        "answer",
        "medal table · Wushu · Beijing 2008 Olympics",
        "never held for medals",
    ),
    ("qwfpgj zxcvbn", "decline", "", "all who competed at the Olympic Games"),
    ("gold", "decline", "", "gold"),
];

#[test]
fn questions_are_understood_and_say_so() {
    let questions: Vec<&str> = CASES.iter().map(|case| case.0).collect();
    let mut wrong = Vec::new();
    for ((question, outcome, reading, part), said) in CASES.iter().zip(asking::batch(&questions)) {
        if said.outcome != *outcome || said.reading != *reading || !said.text.contains(part) {
            wrong.push(format!(
                "{question} (must say {part:?})\n  {} · {}\n{}",
                said.outcome, said.reading, said.text
            ));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n\n{}", wrong.len(), wrong.join("\n\n"));
}
