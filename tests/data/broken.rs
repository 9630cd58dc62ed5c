//! For every kind of broken row, the fault that names it.

use crate::tables::{CONTESTS, ENTRIES, EVENTS, EXAMPLES, PEOPLE, RECORDS, RESULTS, TABLE, Tables};

/// File, text in it, what is put in its place, and the fault behind the file's name.
const BROKEN: &[(&str, &str, &str, &str)] = &[
    (
        "countries.csv",
        "code,name",
        "noc,name",
        ":1: the header is \"noc,name,kind,iso2,successors,name_az,name_ru,name_tr\", not \
         \"code,name,kind,iso2,successors,name_az,name_ru,name_tr\"",
    ),
    (
        "countries.csv",
        "BRA,Brazil",
        "Bra,Brazil",
        ":4: column 'code': \"Bra\" is not a code of three capital letters",
    ),
    (
        "countries.csv",
        "AUS,Australia",
        "AZE,Australia",
        ":3: column 'code': \"AZE\" is already at countries.csv:2",
    ),
    (
        "countries.csv",
        "BRA,Brazil",
        "BRA,Azerbaijan",
        ":4: column 'name': is the same as on line 3",
    ),
    (
        "countries.csv",
        "Brazil,nation",
        "Brazil,country",
        ":4: column 'kind': \"country\" is not nation, former, neutral, refugee or mixed",
    ),
    (
        "countries.csv",
        "nation,FR,",
        "nation,fr,",
        ":6: column 'iso2': \"fr\" is not a code of two capital letters",
    ),
    (
        "countries.csv",
        "EUN RUS AZE UKR",
        "EUN RUS XXX UKR",
        ":12: column 'successors': \"XXX\" is not in countries.csv",
    ),
    (
        "countries.csv",
        "EUN RUS AZE UKR",
        "EUN URS",
        ":12: column 'successors': URS follows itself",
    ),
    ("countries.csv", ",Braziliya,", ",,", ":4: column 'name_az': is empty"),
    (
        "countries.csv",
        "Бразилия",
        "Австралия",
        ":4: column 'name_ru': is the same as on line 2",
    ),
    (
        RECORDS,
        "world,para-athletics/womens-100-m-t13,Women's 100 m T13",
        "world,para-athletics/womens-100-m-t13,Women's 200 m T13",
        ":3: column 'title': is not that of the event, \"Women's 100 m T13\"",
    ),
    (
        RECORDS,
        "paralympic,para",
        "olympic,para",
        ":2: column 'record': \"olympic\" is not world or paralympic",
    ),
    (
        RECORDS,
        "lamiya-valiyeva-2002",
        "lamiya-valiyeva-2003",
        ":2: column 'person': \"lamiya-valiyeva-2003\" is not in people/",
    ),
    (
        RECORDS,
        "2024-06-26",
        "26.6.2024",
        ":4: column 'date': \"26.6.2024\" is not a date written YYYY-MM-DD, YYYY-MM or YYYY",
    ),
    (RECORDS, ",20.37,", ",,", ":4: column 'mark': is empty"),
    (
        "sports.csv",
        "judo,Judo,",
        "judo,Judo,cycling-road",
        ":5: column 'parent': \"cycling-road\" is a discipline itself",
    ),
    (
        "sports.csv",
        "judo,Judo,",
        "judo,Judo,martial-arts",
        ":5: column 'parent': \"martial-arts\" is not in sports.csv",
    ),
    (
        EVENTS,
        "paralympic,cycling-road,",
        "paralympic,cycling-moon,",
        ":5: column 'sport': \"cycling-moon\" is not in sports.csv",
    ),
    (
        EVENTS,
        "100 m T13,women,T13,",
        "100 m T13,ladies,T13,",
        ":2: column 'sex': \"ladies\" is not men, women, mixed or open",
    ),
    (
        EVENTS,
        "100 m T12,women",
        "100 m T13,women",
        ":3: column 'title': is the same as on line 2",
    ),
    (
        "events/olympic.csv",
        "73 kg,men,,",
        "73 kg,men,J1,",
        ":2: column 'class': has a classification, which Olympic events do not have",
    ),
    (
        PEOPLE,
        "2002-04-05",
        "2002-02-30",
        ":2: column 'born': \"2002-02-30\" is not a date written YYYY-MM-DD, YYYY-MM or YYYY",
    ),
    (
        PEOPLE,
        "Valiyeva,f,",
        "Valiyeva,F,",
        ":2: column 'sex': \"F\" is not m or f",
    ),
    (
        PEOPLE,
        "Valiyeva,Valiyeva,",
        "Valiyeva,Velieva,",
        ":2: column 'family': \"Velieva\" is not in the name \"Lamiya Valiyeva\"",
    ),
    (
        PEOPLE,
        "VALIYEVA Lamiya |",
        "Lamiyə Vəliyeva |",
        ":2: column 'also': \"Lamiyə Vəliyeva\" is there twice",
    ),
    (
        PEOPLE,
        "sophie-unwin-1994,",
        "jenny-holl-1999,",
        ":5: column 'id': \"jenny-holl-1999\" is already at people/paralympics.csv:4",
    ),
    (
        PEOPLE,
        "ada-guide-ger,Ada",
        "ada-guide-ger, Ada",
        ":7: column 'name': has spaces or control characters to be taken out",
    ),
    (
        "evidence/l.csv",
        "tokyo-2020-paralympics:7",
        "paris-2024-paralympics:1",
        ":3: column 'record': is the same as on line 2",
    ),
    (
        "games.csv",
        ",2032,",
        ",1032,",
        ":5: column 'year': \"1032\" is not a year of Games",
    ),
    (
        "games.csv",
        "2024-09-08",
        "2024-08-08",
        ":2: column 'closed': 2024-08-08 is -20 days after the opening on 2024-08-28",
    ),
    (
        "games.csv",
        "cancelled",
        "called off",
        ":4: column 'status': \"called off\" is not held, cancelled, scheduled or intercalated",
    ),
    (
        "games.csv",
        "Brisbane,AUS",
        "Brisbane,AUZ",
        ":5: column 'hosts': \"AUZ\" is not in countries.csv",
    ),
    ("sources.csv", "none stated", "", ":2: column 'licence': is empty"),
    (
        "coverage.csv",
        "paralympics,table,complete,100",
        "paralympics,table,complete,99",
        ":9: column 'state': is complete, but 99 per cent are held",
    ),
    (
        "coverage.csv",
        "paralympics,dates,complete,,organisers",
        "paralympics,dates,complete,,hearsay",
        ":13: column 'sources': \"hearsay\" is not in sources.csv",
    ),
    (
        "coverage.csv",
        "paralympics,dates",
        "paralympics,places",
        ":13: column 'aspect': is the same as on line 12",
    ),
    (
        "exceptions.csv",
        "its medallists are left out of these tables",
        "",
        ":2: column 'reason': is empty",
    ),
    (
        TABLE,
        "AZE,2,1,0,1",
        "AZE,2,1,-1,1",
        ":3: column 'silver': \"-1\" is not a count",
    ),
    (
        TABLE,
        "BRA,3,",
        "BRA,4,",
        ":5: column 'rank': 4 should be 3 by gold, silver and bronze",
    ),
    (TABLE, "BRA,3,", "GBR,3,", ":5: column 'noc': is the same as on line 2"),
    (TABLE, "BRA,3,0,1,0", "BRA,3,0,0,0", ":5: is a line without a medal"),
    (
        CONTESTS,
        "t12,,demonstration",
        "t12,,exhibition",
        ":3: column 'status': \"exhibition\" is not medal, demonstration or art",
    ),
    (
        CONTESTS,
        "para-athletics/womens-100-m-t12",
        "judo/mens-73-kg",
        ":3: column 'event': \"judo/mens-73-kg\" is an event of the other kind of Games",
    ),
    (
        RESULTS,
        "1,gold,AZE",
        "1,golden,AZE",
        ":2: column 'medal': \"golden\" is not gold, silver or bronze",
    ),
    (
        RESULTS,
        "1,gold,AZE",
        "=1,gold,AZE",
        ":2: column 'place': \"=1\" is not a place from 1 on",
    ),
    (
        RESULTS,
        "1,gold,AZE",
        "1,gold,AZB",
        ":2: column 'noc': \"AZB\" is not in countries.csv",
    ),
    (
        RESULTS,
        "11.78,,,2024-09-03",
        "11.78,,,2024-09-31",
        ":3: column 'date': \"2024-09-31\" is not a day written YYYY-MM-DD",
    ),
    (
        RESULTS,
        "11.78,,,2024-09-03",
        "11.78,,,2042-09-03",
        ":3: column 'date': 2042-09-03 is far from the Games of 2024",
    ),
    (
        RESULTS,
        "BRA,,DSQ",
        "BRA,,disqualified",
        ":7: column 'status': \"disqualified\" is not DNS, DNF, DSQ, NM, HC, AC or DNQ",
    ),
    (
        RESULTS,
        "BRA,,DSQ,,",
        "BRA,,DSQ,h,",
        ":7: column 'stage': \"h\" is not a stage such as r2/3 h1 5",
    ),
    (
        RESULTS,
        "ada-guide-ger:guide",
        "ada-guide-ger:coach",
        ":4: column 'people': \"coach\" is not athlete, guide, pilot or cox",
    ),
    (
        RESULTS,
        "sophie-unwin-1994 jenny",
        "sofie-unwin-1994 jenny",
        ":8: column 'people': \"sofie-unwin-1994\" is not in people/",
    ),
    (
        RESULTS,
        "jenny-holl-1999:pilot",
        "sophie-unwin-1994:pilot",
        ":8: column 'people': \"sophie-unwin-1994\" is named twice",
    ),
    (
        RESULTS,
        ",,2024-09-03,rayane-soares-da-silva-1997,",
        ",,2024-09-03,rayane-soares-da-silva-1997",
        ":3: has 9 cells, the header has 10",
    ),
    (
        RESULTS,
        "para-athletics/womens-100-m-t13,2,",
        "para-athletics/womens-100-m-t14,2,",
        ":3: column 'event': \"para-athletics/womens-100-m-t14\" is not in events/",
    ),
    (
        ENTRIES,
        "sophie-unwin-1994,GBR,cycling-road",
        "lamiya-valiyeva-2002,AZE,athletics",
        ":3: is the same as on line 2",
    ),
    (
        ENTRIES,
        "GBR,cycling-road",
        "GBR,rowing",
        ":3: column 'sport': \"rowing\" is not in sports.csv",
    ),
    (
        "lexicon/en/countries.csv",
        "AZE,azeri",
        "AZB,azeri",
        ":2: column 'target': \"AZB\" is not in countries.csv",
    ),
    (
        "lexicon/az/endings.csv",
        "plural,lar",
        "many,lar",
        ":2: column 'slot': \"many\" is none of derived, plural, possessive, case, relative, particle, ordinal, softened",
    ),
    (
        "lexicon/az/endings.csv",
        "softened,ğ q",
        "softened,ğq",
        ":3: column 'ending': \"ğq\" is not letters, or not the letter heard and the letter written",
    ),
    (
        "lexicon/en/sports.csv",
        "athletics,",
        "track,",
        ":2: column 'target': \"track\" is not in sports.csv",
    ),
    (
        "lexicon/en/people.csv",
        "lamiya-valiyeva-2002,",
        "lamiya,",
        ":2: column 'target': \"lamiya\" is not in people/",
    ),
    (
        EXAMPLES,
        "Medals,azerbaijan medals",
        "Medals,Lamiya Valiyeva",
        ":4: column 'question': is the same as on line 2",
    ),
    (
        EXAMPLES,
        "azerbaijan medals",
        "how many medals did Azerbaijan win at all the Games that there were",
        ":4: column 'question': has more than 62 bytes",
    ),
    (
        EXAMPLES,
        "Athletes,and in",
        "Follow-ups,and in",
        ":3: column 'leans': leans on nothing: it is the first of its topic",
    ),
    (
        EXAMPLES,
        ",yes,a follow-up\nMedals,azerbaijan medals,,",
        ",yes,a follow-up\nMedals,azerbaijan medals,no,",
        ":4: column 'leans': \"no\" is not yes or empty",
    ),
    (
        EXAMPLES,
        "a country",
        "a country\nAthletes,jessica long,,a person",
        ":5: column 'topic': stands apart from the others of its topic",
    ),
    (
        "sports.csv",
        "judo,Judo,",
        "judo,Judo,\nkarate,Karate,",
        ":6: column 'id': \"karate\" is not in names/az/sports.csv",
    ),
    (
        "names/tr/sports.csv",
        "judo,Judo",
        "judo,Judo\nkarate,Karate",
        ":6: column 'sport': \"karate\" is needed by nothing",
    ),
    ("names/ru/sports.csv", "Дзюдо", "", ":5: column 'name': is empty"),
    (
        "games.csv",
        "Brisbane 2032,Brisbane",
        "Brisbane 2032,Perth",
        ":5: column 'city': \"Perth\" is not in names/az/cities.csv",
    ),
    (
        "games.csv",
        "Berlin 1916,",
        "Games of Berlin 1916,",
        ":4: column 'name': \"Games of Berlin\" is not in names/az/cities.csv",
    ),
    (
        "names/ru/cities.csv",
        "Сеул,в Сеуле",
        "Сеул,в Сеуле\nOslo,Осло,в Осло",
        ":7: column 'city': \"Oslo\" is needed by nothing",
    ),
    (
        EVENTS,
        "Women's 400 m T13,women",
        "Women's long jump T13,women",
        ":6: column 'title': \"long jump\" of athletics is not in names/az/titles.csv",
    ),
    (
        EVENTS,
        "Women's 400 m T13,women,T13",
        "Women's 400 m standing,women,standing",
        ":6: column 'title': the class \"standing\" is not in names/az/classes.csv",
    ),
    (
        RECORDS,
        "Men's 100 m T71,men",
        "Men's half marathon T71,men",
        ":4: column 'title': \"half marathon\" of athletics is not in names/az/titles.csv",
    ),
    (
        RECORDS,
        "Sao Paulo",
        "Kobe",
        ":3: column 'place': \"Kobe\" is not in names/az/cities.csv",
    ),
    (
        "names/az/cities.csv",
        "San-Paulu,",
        "San-Paulu,San-Pauluda",
        ":7: column 'in': \"Sao Paulo\" is needed by nothing",
    ),
    (
        "names/ru/titles.csv",
        "time trial,",
        "long jump,прыжок в длину\n,time trial,",
        ":4: column 'title': \"long jump\" is needed by nothing",
    ),
    (
        "names/ru/titles.csv",
        ",# m,# м",
        ",# m,#\u{a0}м\n,# m,# м",
        ":4: column 'title': is the same as on line 3",
    ),
    (
        "names/tr/titles.csv",
        "# × # m evrensel bayrak",
        "# m evrensel bayrak",
        ":5: column 'name': \"# m evrensel bayrak\" has not the 2 numbers of \"Universal # × # m relay\", each once",
    ),
    (
        "names/az/frames.csv",
        "\"Kişilər, #\"",
        "Kişilər",
        ":2: column 'frame': \"Kişilər\" has not the 1 numbers of \"#\", each once",
    ),
];

#[test]
fn a_broken_row_is_named_with_file_line_and_reason() {
    for (file, from, to, fault) in BROKEN {
        let tables = Tables::copy();
        let faults = tables.change(file, from, to).faults();
        assert!(
            faults.contains(&format!("{file}{fault}")),
            "{from:?} → {to:?} in {file} gives {faults:#?}"
        );
        assert!(!tables.database().exists(), "nothing is left of broken tables");
    }
}
