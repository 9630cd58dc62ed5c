//! Two of a kind side by side.

use crate::asking::Part::{Any, First};
use crate::asking::{Case, check};

const CASES: &[Case] = &[
    (
        "Norway vs Canada at the Vancouver 2010 Olympics",
        First,
        "SELECT group_concat(cname) FROM (SELECT cname FROM tab WHERE g = '2010wo' AND country IN ('NOR', \
         'CAN') ORDER BY total LIMIT 1) UNION ALL SELECT max(total)-min(total) FROM tab WHERE g = '2010wo' \
         AND country IN ('NOR', 'CAN')",
    ),
    (
        "Kenya or Ethiopia: who won more golds in London 2012",
        First,
        "SELECT max(gold) || ' and ' || min(gold) FROM tab WHERE g = '2012so' AND country IN ('KEN', 'ETH')",
    ),
    (
        "did Hungary win more medals than Poland in Tokyo 2020 Olympics",
        First,
        "SELECT 'Hungary won ' || (max(total)-min(total)) || ' more' FROM tab WHERE g = '2020so' AND \
         country IN ('HUN', 'POL')",
    ),
    (
        "how many more golds did China win than Russia at the London 2012 Paralympics",
        First,
        "SELECT max(gold)-min(gold) || ' more gold' FROM tab WHERE g = '2012sp' AND country IN ('CHN', 'RUS')",
    ),
    (
        "Azerbaijan at Rio 2016 Paralympics vs Tokyo 2020 Paralympics",
        Any,
        "SELECT total || ' medals' FROM tab WHERE g IN ('2016sp', '2020sp') AND country = 'AZE'",
    ),
    (
        "Usain Bolt vs Carl Lewis",
        Any,
        "SELECT count(*) FROM who WHERE person IN ('usain-bolt-1986', 'carl-lewis-1961') AND medal = 1 \
         GROUP BY person",
    ),
    (
        "Ole Einar Bjørndalen or Bjørn Dæhlie, who has more medals",
        First,
        "SELECT 'Ole Einar Bjørndalen' UNION ALL SELECT max(n) FROM (SELECT count(*) n FROM who WHERE name \
         IN ('Ole Einar Bjørndalen', 'Bjørn Dæhlie') GROUP BY name)",
    ),
    (
        "Jessica Long vs Sarah Storey",
        Any,
        "SELECT count(*) FROM who WHERE name IN ('Jessica Long', 'Sarah Storey') GROUP BY person",
    ),
    (
        "London 1908 vs London 1948",
        Any,
        "SELECT name FROM games WHERE key IN ('1908-summer-olympics', '1948-summer-olympics')",
    ),
    (
        "difference in medals between Germany and Austria at the Turin 2006 Olympics",
        First,
        "SELECT max(total)-min(total) FROM tab WHERE g = '2006wo' AND country IN ('GER', 'AUT')",
    ),
    (
        "which country won the same number of medals as Denmark at the London 2012 Olympics",
        Any,
        "SELECT cname FROM tab WHERE g = '2012so' AND country <> 'DEN' AND total = (SELECT total FROM tab \
         WHERE g = '2012so' AND country = 'DEN')",
    ),
    (
        "who won more medals in Athens 2004 Olympics, Cuba or Romania",
        First,
        "SELECT max(total) || ' and ' || min(total) FROM tab WHERE g = '2004so' AND country IN ('CUB', 'ROU')",
    ),
    (
        "azerbaijan vs georgia at the Paris 2024 Olympics in judo",
        Any,
        "SELECT gold FROM (SELECT sum(medal = 1) gold FROM medal WHERE g = '2024so' AND sport = 'judo' AND \
         country IN ('AZE', 'GEO') GROUP BY country)",
    ),
    (
        "was Ukraine ranked higher than Australia at the London 2012 Paralympics",
        First,
        "SELECT cname FROM tab WHERE g = '2012sp' AND country IN ('UKR', 'AUS') ORDER BY gold DESC LIMIT 1",
    ),
];

/// Questions that are not yet read as they are meant.
const AWAITED: &[&str] = &["Jessica Long vs Sarah Storey"];

#[test]
fn comparisons() {
    check(CASES, AWAITED);
}
