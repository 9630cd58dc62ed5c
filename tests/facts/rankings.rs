//! Rankings of countries, sports, Games, events, athletes and days.

use podium::answer::{Facts, Ranking};
use podium::question::decode;

use crate::plain::{MEDALS, rows};
use crate::{RECORDS, facts};

fn rankings(code: &str) -> Vec<Ranking> {
    match facts(&decode(code, &RECORDS).expect("the records can be asked").expect(code)) {
        Facts::Rankings(rankings) => rankings,
        other => panic!("no rankings: {other:?}"),
    }
}

#[test]
fn numbers_are_those_of_plain_sql() {
    let paris = "(SELECT id FROM games WHERE key = '2024-summer-olympics')";
    let cases = [
        (
            "?gca g=2024so",
            format!("SELECT count(DISTINCT person) FROM entry WHERE games = {paris} GROUP BY country"),
        ),
        (
            "?gca k=o",
            "SELECT count(DISTINCT person) FROM entry JOIN games g ON g.id = games \
                      WHERE g.kind = 'olympic' AND g.status = 'held' GROUP BY country"
                .to_owned(),
        ),
        (
            "?gcg k=p",
            "SELECT count(DISTINCT games) FROM entry JOIN games g ON g.id = games \
                      WHERE g.kind = 'paralympic' GROUP BY country"
                .to_owned(),
        ),
        (
            "?gag k=o",
            "SELECT count(DISTINCT games) FROM entry JOIN games g ON g.id = games \
                      WHERE g.kind = 'olympic' AND g.status = 'held' GROUP BY person"
                .to_owned(),
        ),
        (
            "?gse g=2024so",
            format!(
                "SELECT count(*) FROM contest c JOIN event e ON e.id = c.event JOIN sport s ON s.id = e.sport \
                      WHERE c.games = {paris} AND c.status = 'medal' GROUP BY ifnull(s.parent, s.id)"
            ),
        ),
        (
            "?gec g=2024so",
            format!("SELECT count(DISTINCT country) FROM result WHERE games = {paris} AND started GROUP BY event"),
        ),
        (
            "?gsm c=AZE k=o",
            format!(
                "SELECT count(*) {MEDALS} AND g.kind = 'olympic' \
                      AND r.country = (SELECT id FROM country WHERE code = 'AZE') \
                      GROUP BY (SELECT ifnull(parent, id) FROM sport WHERE id = e.sport)"
            ),
        ),
        (
            "?ggm c=AZE k=p",
            "SELECT gold + silver + bronze FROM official_table JOIN games g ON g.id = games \
                      WHERE g.kind = 'paralympic' AND country = (SELECT id FROM country WHERE code = 'AZE')"
                .to_owned(),
        ),
        (
            "?gdm g=2024so",
            format!("SELECT count(*) {MEDALS} AND r.games = {paris} GROUP BY r.date"),
        ),
    ];
    for (code, sql) in cases {
        let expected: Vec<u32> = rows(&format!("{sql} ORDER BY 1 DESC LIMIT 5"), [], |row| row.get(0));
        let found = rankings(code).remove(0);
        let numbers: Vec<u32> = found.rows.iter().take(5).map(|row| row.number).collect();
        assert_eq!(numbers, expected, "{code}");
    }
}

#[test]
fn what_is_demanded_is_kept_and_the_fewest_stand_first_when_asked_for() {
    let more = rankings("?gca g=2024so h=a>FRA").remove(0);
    let codes: Vec<&str> = more
        .rows
        .iter()
        .map(|row| match row.item {
            podium::answer::RankedItem::Country(id) => RECORDS.catalog().country(id).code.as_str(),
            _ => "",
        })
        .collect();
    assert_eq!(codes, ["USA"]);
    let fewest = rankings("?gga k=o z=l").remove(0);
    assert!(fewest.rows.is_sorted_by_key(|row| row.number) && fewest.complete);
}

#[test]
fn what_cannot_be_ranked_has_no_ranking() {
    for code in ["?gmc", "?gaa", "?gcc"] {
        assert!(rankings(code).is_empty(), "{code}");
    }
}
