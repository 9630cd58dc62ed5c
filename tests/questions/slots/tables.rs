//! Places in medal tables, tables of parts of the Games, and sums over their lines.

use crate::asking::Part::{Any, First};
use crate::asking::{Case, check};

const CASES: &[Case] = &[
    (
        "where did Brazil finish in the medal table of the Rio 2016 Paralympics",
        First,
        "SELECT (1 + count(*)) || 'th' FROM tab, (SELECT gold AS x, silver AS y, bronze AS z FROM tab WHERE g = '2016sp' \
         AND country = 'BRA') WHERE g = '2016sp' AND (gold, silver, bronze) > (x, y, z)",
    ),
    (
        "who came third in the medal table at the Grenoble 1968 Olympics",
        First,
        "SELECT cname FROM tab WHERE g = '1968wo' ORDER BY gold DESC, silver DESC, bronze DESC LIMIT 1 OFFSET 2",
    ),
    (
        "which country was 7th in the medal table of Athens 2004 Olympics",
        First,
        "SELECT cname FROM tab WHERE g = '2004so' ORDER BY gold DESC, silver DESC, bronze DESC LIMIT 1 OFFSET 6",
    ),
    (
        "standings of the Innsbruck 1976 Winter Olympics",
        Any,
        "SELECT cname || ' ' || gold || ' ' || silver || ' ' || bronze FROM tab WHERE g = '1976wo' ORDER BY \
         gold DESC, silver DESC, bronze DESC LIMIT 5",
    ),
    (
        "medal table of Atlanta 1996 Paralympics top 15",
        Any,
        "SELECT cname || ' ' || gold || ' ' || silver || ' ' || bronze FROM tab WHERE g = '1996sp' ORDER BY \
         gold DESC, silver DESC, bronze DESC LIMIT 15",
    ),
    (
        "swimming medal table Sydney 2000 Olympics",
        Any,
        "SELECT cname || ' ' || sum(medal = 1) || ' ' || sum(medal = 2) || ' ' || sum(medal = 3) FROM medal \
         WHERE g = '2000so' AND sport = 'swimming' GROUP BY country ORDER BY sum(medal = 1) DESC LIMIT 3",
    ),
    (
        "which country won the most medals in fencing at Athens 2004 Olympics",
        First,
        "SELECT cname FROM medal WHERE g = '2004so' AND sport = 'fencing' GROUP BY country ORDER BY \
         count(*) DESC LIMIT 1",
    ),
    (
        "who topped the medal table by total medals at the Beijing 2008 Olympics",
        First,
        "SELECT cname FROM tab WHERE g = '2008so' ORDER BY total DESC LIMIT 1",
    ),
    (
        "which country has the most winter Olympic gold medals",
        First,
        "SELECT cname FROM medal WHERE kind = 'olympic' AND season = 'winter' AND medal = 1 GROUP BY \
         country ORDER BY count(*) DESC LIMIT 1",
    ),
    (
        "medal table of the Olympics from 2000 to 2010",
        Any,
        "SELECT cname || ' ' || sum(medal = 1) || ' ' || sum(medal = 2) || ' ' || sum(medal = 3) FROM medal \
         WHERE kind = 'olympic' AND year BETWEEN 2000 AND 2010 GROUP BY country ORDER BY sum(medal = 1) \
         DESC LIMIT 3",
    ),
    (
        "judo medal table at all Olympics",
        Any,
        "SELECT cname || ' ' || sum(medal = 1) || ' ' || sum(medal = 2) || ' ' || sum(medal = 3) FROM medal \
         WHERE kind = 'olympic' AND sport = 'judo' GROUP BY country ORDER BY sum(medal = 1) DESC LIMIT 3",
    ),
    (
        "medal table after 1 August 2024 at the Paris Olympics",
        Any,
        "SELECT cname || ' ' || sum(medal = 1) || ' ' || sum(medal = 2) || ' ' || sum(medal = 3) FROM medal \
         WHERE g = '2024so' AND date <= '2024-08-01' GROUP BY country ORDER BY sum(medal = 1) DESC LIMIT 1",
    ),
    (
        "women's medal table Tokyo 2020 Olympics",
        Any,
        "SELECT cname || ' ' || sum(medal = 1) || ' ' || sum(medal = 2) || ' ' || sum(medal = 3) FROM medal \
         WHERE g = '2020so' AND sex = 'women' GROUP BY country ORDER BY sum(medal = 1) DESC, sum(medal = 2) \
         DESC LIMIT 3",
    ),
    (
        "which country finished just above Hungary in the Barcelona 1992 Olympics medal table",
        First,
        "SELECT cname FROM tab WHERE g = '1992so' AND (gold, silver, bronze) > (SELECT gold, silver, bronze \
         FROM tab WHERE g = '1992so' AND country = 'HUN') ORDER BY gold, silver, bronze LIMIT 1",
    ),
    (
        "which country came right after Italy in the Lillehammer 1994 Olympics medal table",
        First,
        "SELECT cname FROM tab WHERE g = '1994wo' AND (gold, silver, bronze)<(SELECT gold, silver, bronze \
         FROM tab WHERE g = '1994wo' AND country = 'ITA') ORDER BY gold DESC, silver DESC, bronze DESC \
         LIMIT 1",
    ),
    (
        "total number of gold medals won by the top 5 nations at the Salt Lake City 2002 Winter Olympics",
        First,
        "SELECT sum(gold) || ' gold' FROM (SELECT gold FROM tab WHERE g = '2002wo' ORDER BY gold DESC, \
         silver DESC, bronze DESC LIMIT 5)",
    ),
    (
        "average number of medals of the top 4 countries at the Nagano 1998 Olympics",
        First,
        "SELECT round(avg(total), 1) FROM (SELECT total FROM tab WHERE g = '1998wo' ORDER BY gold DESC, \
         silver DESC, bronze DESC LIMIT 4)",
    ),
    (
        "how many medals did Norway and Sweden win together at the Lillehammer 1994 Olympics",
        First,
        "SELECT sum(total) FROM tab WHERE g = '1994wo' AND country IN ('NOR', 'SWE')",
    ),
    (
        "how many medals were awarded at the Albertville 1992 Olympics",
        First,
        "SELECT count(*) || ' medals' FROM medal WHERE g = '1992wo'",
    ),
    (
        "how many golds in total were won at the Sochi 2014 Paralympics",
        First,
        "SELECT count(*) || ' gold' FROM medal WHERE g = '2014wp' AND medal = 1",
    ),
    (
        "which country won the fewest medals at the St. Moritz 1948 Olympics",
        Any,
        "SELECT cname FROM tab WHERE g = '1948wo' AND total = (SELECT min(total) FROM tab WHERE g = '1948wo')",
    ),
    (
        "which country won the most bronze medals at the Tokyo 1964 Olympics",
        First,
        "SELECT cname FROM tab WHERE g = '1964so' ORDER BY bronze DESC LIMIT 1",
    ),
    (
        "besides the United States, which country won the most golds at the Los Angeles 1984 Olympics",
        First,
        "SELECT cname FROM tab WHERE g = '1984so' AND country <> 'USA' ORDER BY gold DESC LIMIT 1",
    ),
    (
        "what place did Azerbaijan take at the London 2012 Paralympics",
        First,
        "SELECT (1 + count(*)) || 'th' FROM tab, (SELECT gold AS x, silver AS y, bronze AS z FROM tab WHERE g = '2012sp' \
         AND country = 'AZE') WHERE g = '2012sp' AND (gold, silver, bronze) > (x, y, z)",
    ),
];

#[test]
fn tables_and_their_lines() {
    check(CASES, &[]);
}
