//! Rankings of anything by anything, every and both, and days.

use crate::asking::Part::{Any, First};
use crate::asking::{Case, check};

const CASES: &[Case] = &[
    (
        "which country sent the most athletes to the London 2012 Olympics",
        First,
        "SELECT cname FROM entrant WHERE g = '2012so' GROUP BY country ORDER BY count(DISTINCT person) DESC \
         LIMIT 1",
    ),
    (
        "which sport had the most events at the Paris 2024 Olympics",
        First,
        "SELECT fname FROM (SELECT ifnull(f.name, s.name) fname, count(*) n FROM contest c JOIN games g ON \
         g.id = c.games JOIN event e ON e.id = c.event JOIN sport s ON s.id = e.sport LEFT JOIN sport f ON \
         f.id = s.parent WHERE g.key = '2024-summer-olympics' AND c.status = 'medal' GROUP BY 1 ORDER BY 2 \
         DESC LIMIT 1)",
    ),
    (
        "in which sport has Azerbaijan won the most Olympic medals",
        First,
        "SELECT fname FROM medal WHERE kind = 'olympic' AND country = 'AZE' GROUP BY family ORDER BY \
         count(*) DESC LIMIT 1",
    ),
    (
        "at which Games did Azerbaijan win the most Paralympic medals",
        First,
        "SELECT g.name FROM tab JOIN games g ON g.key = games WHERE country = 'AZE' AND g.kind = \
         'paralympic' ORDER BY total DESC LIMIT 1",
    ),
    (
        "at which Olympics did Jamaica win the most golds",
        Any,
        "SELECT gname FROM medal WHERE kind = 'olympic' AND country = 'JAM' AND medal = 1 GROUP BY games \
         HAVING count(*) = 6",
    ),
    (
        "which Olympic Games had the most athletes",
        First,
        "SELECT name FROM games WHERE kind = 'olympic' AND status = 'held' ORDER BY athletes DESC LIMIT 1",
    ),
    (
        "which country has won medals in the most sports at the Rio 2016 Olympics",
        First,
        "SELECT cname FROM medal WHERE g = '2016so' GROUP BY country ORDER BY count(DISTINCT family) DESC LIMIT 1",
    ),
    (
        "on which day of the Paris 2024 Paralympics did China win the most golds",
        Any,
        "SELECT substr(date, 9)+0 || ' September' FROM medal WHERE g = '2024sp' AND country = 'CHN' AND \
         medal = 1 GROUP BY date ORDER BY count(*) DESC LIMIT 1",
    ),
    (
        "which countries won medals in curling at every Winter Olympics since 2006",
        Any,
        "SELECT cname FROM medal WHERE sport = 'curling' AND kind = 'olympic' AND year >= 2006 GROUP BY \
         country HAVING count(DISTINCT games) = (SELECT count(DISTINCT games) FROM medal WHERE sport = \
         'curling' AND kind = 'olympic' AND year >= 2006)",
    ),
    (
        "which athletes won gold in both Tokyo 2020 and Paris 2024 Olympics in judo",
        Any,
        "SELECT name FROM who WHERE sport = 'judo' AND medal = 1 AND g IN ('2020so', '2024so') GROUP BY \
         person HAVING count(DISTINCT games) = 2",
    ),
    (
        "which athletes of Azerbaijan won medals at both the Tokyo 2020 and the Paris 2024 Paralympics",
        Any,
        "SELECT name FROM who WHERE country = 'AZE' AND g IN ('2020sp', '2024sp') GROUP BY person HAVING \
         count(DISTINCT games) = 2",
    ),
    (
        "which sports have been at every summer Olympics",
        Any,
        "SELECT s FROM (SELECT fname s, count(DISTINCT games) n FROM medal WHERE kind = 'olympic' AND \
         season = 'summer' GROUP BY family) WHERE n = (SELECT count(*) FROM games WHERE kind = 'olympic' \
         AND season = 'summer' AND status = 'held')",
    ),
    (
        "which medals did Turkey win on 30 August 2024",
        Any,
        "SELECT DISTINCT name FROM who WHERE country = 'TUR' AND date = '2024-08-30'",
    ),
    (
        "who won gold on 6 August 2016",
        Any,
        "SELECT DISTINCT name FROM who WHERE date = '2016-08-06' AND medal = 1 AND sport = 'judo'",
    ),
    (
        "on how many days did Cuba win medals at the Tokyo 2020 Olympics",
        First,
        "SELECT count(DISTINCT date) || ' days' FROM medal WHERE g = '2020so' AND country = 'CUB'",
    ),
];

#[test]
fn rankings_every_and_days() {
    check(CASES, &[]);
}
