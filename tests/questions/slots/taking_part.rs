//! People described by what they won, ages and births, and who took part.

use crate::asking::Part::{Any, First};
use crate::asking::{Case, check};

const CASES: &[Case] = &[
    (
        "how old was the gold medallist in the women's 100 m at Tokyo 2020",
        First,
        "SELECT (strftime('%Y%m%d', opened) - strftime('%Y%m%d', born)) / 10000 FROM who WHERE g = '2020so' \
         AND event = 'athletics/womens-100-m' AND medal = 1",
    ),
    (
        "when was the winner of the men's high jump in Beijing 2008 born",
        First,
        "SELECT (substr(born, 9)+0) || ' September ' || substr(born, 1, 4) FROM who WHERE g = '2008so' AND \
         event = 'athletics/mens-high-jump' AND medal = 1",
    ),
    (
        "how many medals has the silver medallist in the women's marathon in London 2012 won",
        Any,
        "SELECT name FROM who WHERE g = '2012so' AND event = 'athletics/womens-marathon' AND medal = 2",
    ),
    (
        "where is the bronze medallist in the men's javelin at Rio 2016 from",
        First,
        "SELECT cname FROM who WHERE g = '2016so' AND event = 'athletics/mens-javelin-throw' AND medal = 3",
    ),
    (
        "how tall was the winner of the women's high jump at Athens 2004",
        First,
        "SELECT (SELECT height FROM person WHERE key = person) || ' cm' FROM who WHERE g = '2004so' AND \
         event = 'athletics/womens-high-jump' AND medal = 1",
    ),
    (
        "medallists under 18 at the Paris 2024 Olympics in swimming",
        Any,
        "SELECT DISTINCT name FROM who WHERE g = '2024so' AND sport = 'swimming' AND length(born) = 10 AND \
         (strftime('%Y%m%d', date) - strftime('%Y%m%d', born)) / 10000 < 18",
    ),
    (
        "athletes born in 2008 at the Paris 2024 Olympics from Australia",
        Any,
        "SELECT DISTINCT name FROM entrant WHERE g = '2024so' AND country = 'AUS' AND born LIKE '2008%'",
    ),
    (
        "who was born on 1 January 1990",
        Any,
        "SELECT name FROM person WHERE born = '1990-01-01' ORDER BY name LIMIT 2",
    ),
    (
        "list the athletes of Tuvalu at the Paris 2024 Olympics",
        Any,
        "SELECT DISTINCT name FROM entrant WHERE g = '2024so' AND country = 'TUV'",
    ),
    (
        "who competed for Azerbaijan in shooting at the Sydney 2000 Olympics",
        Any,
        "SELECT DISTINCT name FROM entrant WHERE g = '2000so' AND country = 'AZE' AND sport = 'shooting'",
    ),
    (
        "in which events did Lasse Viren compete at the Montreal 1976 Olympics",
        Any,
        "SELECT DISTINCT title FROM event e JOIN result r ON r.event = e.id JOIN games g ON g.id = r.games \
         JOIN result_person rp ON rp.result = r.id JOIN person p ON p.id = rp.person WHERE p.name = 'Lasse \
         Virén' AND g.key = '1976-summer-olympics'",
    ),
    (
        "did Eritrea win a medal at the Athens 2004 Olympics",
        Any,
        "SELECT name FROM who WHERE g = '2004so' AND country = 'ERI'",
    ),
    ("has Bangladesh ever won an Olympic medal", First, "SELECT 'no medals'"),
    (
        "which medals did Tonga win",
        Any,
        "SELECT name FROM who WHERE country = 'TGA' AND kind = 'olympic'",
    ),
    (
        "who won gold for Fiji at the Rio 2016 Olympics",
        Any,
        "SELECT name FROM who WHERE country = 'FIJ' AND g = '2016so' AND medal = 1 ORDER BY name LIMIT 2",
    ),
    (
        "who won medals for San Marino in Tokyo 2020",
        Any,
        "SELECT DISTINCT name FROM who WHERE country = 'SMR' AND g = '2020so'",
    ),
    (
        "sports in which Jamaica has won Olympic medals",
        Any,
        "SELECT DISTINCT fname FROM medal WHERE country = 'JAM' AND kind = 'olympic'",
    ),
    (
        "in which years did East Germany win Olympic medals in bobsleigh",
        Any,
        "SELECT DISTINCT gname FROM medal WHERE country = 'GDR' AND sport = 'bobsleigh'",
    ),
];

#[test]
fn described_people_and_participation() {
    check(CASES, &[]);
}
