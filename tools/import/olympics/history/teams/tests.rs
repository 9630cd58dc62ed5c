//! Tables of cases: rows of an event, and the teams they make.

use super::*;

/// Lines from "number athlete committee pos medal", a row each.
fn lines(text: &'static str) -> Vec<Line<'static>> {
    text.lines()
        .map(|row| {
            let cells: Vec<&str> = row.split(';').map(str::trim).collect();
            Line {
                number: cells[0].parse().expect("a number"),
                athlete: cells[1],
                noc: cells[2],
                pos: cells[3],
                medal: Medal::read(cells[4]),
                team: true,
            }
        })
        .collect()
}

/// "committee pos athletes", a team each.
fn told(competitors: &[Competitor<'_>]) -> Vec<String> {
    competitors
        .iter()
        .map(|team| {
            let names: Vec<&str> = team.members.iter().map(|line| line.athlete).collect();
            format!("{} {} {}", team.noc, team.pos, names.join("+"))
        })
        .collect()
}

fn plain(event: &str, text: &'static str) -> Vec<String> {
    let line_ups = line_ups().expect("the table");
    told(&teams(event, false, &lines(text), &line_ups, &Athletes::new()).expect("teams"))
}

#[test]
fn a_mixed_team_is_one_team_of_nobody() {
    // Men's doubles of 1896: the winners stand under both their countries.
    let found = plain(
        "x",
        "1;Traun;GBR;1;Gold\n2;Boland;GBR;1;Gold\n3;Boland;GER;1;Gold\n4;Traun;GER;1;Gold\n\
         5;Kasdaglis;GRE;2;Silver\n6;Petrokokkinos;GRE;2;Silver",
    );
    assert_eq!(found, ["MIX 1 Traun+Boland", "GRE 2 Kasdaglis+Petrokokkinos"]);
}

#[test]
fn mixed_teams_that_share_a_place_are_told_apart_by_their_committees() {
    let found = plain(
        "x",
        "1;Jones;USA;=3;Bronze\n2;Doherty;USA;=3;Bronze\n3;Doherty;GBR;=3;Bronze\n4;Jones;GBR;=3;Bronze\n\
         5;Warden;BOH;=3;Bronze\n6;Rosenbaum;BOH;=3;Bronze\n7;Warden;FRA;=3;Bronze\n8;Rosenbaum;FRA;=3;Bronze",
    );
    assert_eq!(found, ["MIX =3 Warden+Rosenbaum", "MIX =3 Jones+Doherty"]);
}

#[test]
fn pairs_of_one_place_are_parted_by_an_order_without_gaps() {
    const WITHOUT_GAP: &str = "1;a;ITA;1;Gold\n2;b;ITA;1;Gold\n3;c;ESP;2;Silver\n4;d;ESP;2;Silver\n\
                               10;g;FRA;=17;\n11;h;FRA;=17;\n12;i;FRA;=17;\n13;j;FRA;=17;";
    const WITH_GAP: &str = "1;a;ITA;1;Gold\n2;b;ITA;1;Gold\n3;c;ESP;2;Silver\n4;d;ESP;2;Silver\n\
                            10;g;FRA;=17;\n11;h;FRA;=17;\n12;i;FRA;=17;\n15;j;FRA;=17;";
    assert_eq!(plain("x", WITHOUT_GAP)[2..], ["FRA =17 g+h", "FRA =17 i+j"]);
    assert_eq!(plain("x", WITH_GAP)[2..], ["FRA =17 g+h+i+j"]);
}

#[test]
fn the_hand_kept_line_ups_part_shared_bronzes() {
    // Men's doubles in table tennis, 1992: two Korean pairs shared the bronze.
    let found = plain(
        "47282",
        "1;915;KOR;=3;Bronze\n2;920;KOR;=3;Bronze\n30;926;KOR;=3;Bronze\n33;933;KOR;=3;Bronze",
    );
    assert_eq!(found, ["KOR =3 915+926", "KOR =3 920+933"]);
}

#[test]
fn only_those_who_skated_won_the_team_event() {
    // Japan's eight of 2022; the two others were entered, but did not skate.
    let found = plain(
        "19020012",
        "1;139273;JPN;3;Bronze\n2;127988;JPN;3;Bronze\n3;137457;JPN;3;Bronze\n4;139337;JPN;3;Bronze\n\
         5;148535;JPN;3;Bronze\n6;127989;JPN;3;Bronze\n7;148537;JPN;3;Bronze\n8;148538;JPN;3;Bronze\n\
         9;148536;JPN;3;Bronze\n10;137460;JPN;3;Bronze",
    );
    assert_eq!(
        found,
        [
            "JPN 3 137457+139337+148535+127989+148537+148538+148536+137460",
            "JPN DNS 139273+127988"
        ]
    );
}

#[test]
fn members_who_did_not_start_are_no_team_where_each_committee_has_one() {
    let found = plain(
        "x",
        "1;a;FRA;3;Bronze\n2;b;FRA;3;Bronze\n3;c;FRA;DNS;\n4;d;USA;1;Gold\n5;e;USA;1;Gold",
    );
    assert_eq!(found, ["USA 1 d+e", "FRA 3 a+b"]);
    let found = plain(
        "x",
        "1;a;FRA;3;Bronze\n2;b;FRA;3;Bronze\n3;c;FRA;DNS;\n4;d;FRA;1;Gold\n5;e;FRA;1;Gold",
    );
    assert_eq!(found, ["FRA 1 d+e", "FRA 3 a+b", "FRA DNS c"]);
}

#[test]
fn a_second_entry_that_tells_nothing_is_left_out() {
    let rows =
        lines("1;Wallin;SWE;1;Gold\n2;Wallin;SWE;AC;\n3;Lind;SWE;AC;\n4;Trissino;ITA;=1;Gold\n5;Trissino;ITA;4;");
    assert_eq!(
        told(&alone(&rows)),
        ["SWE 1 Wallin", "SWE AC Lind", "ITA =1 Trissino", "ITA 4 Trissino"]
    );
}
