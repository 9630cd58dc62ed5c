use super::code::Code;
use super::finish::{Finish, Shown, finishes};
use crate::model::Status;

/// Rows as `phase and unit | stage | who | rank | result | kind | W or L | invalid`, one a minute.
fn rows(text: &str) -> Vec<Shown> {
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines
        .enumerate()
        .map(|(minute, line)| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            Shown {
                code: Code::read(&format!("{}{}", "-".repeat(22), cells[0])).expect("12 signs"),
                stage: cells[1].to_owned(),
                time: format!("2024-08-01T10:{minute:02}"),
                who: cells[2].to_owned(),
                rank: cells[3].parse().ok(),
                result: cells[4].to_owned(),
                kind: cells[5].to_owned(),
                won: match cells[6] {
                    "W" => Some(true),
                    "L" => Some(false),
                    _ => None,
                },
                invalid: cells[7].to_owned(),
            }
        })
        .collect()
}

/// What the rows come to: `who place status stage mark`, `-` for nothing.
fn told(text: &str) -> Vec<String> {
    let shown = |finish: &Finish| {
        let place = finish.place.map_or("-".into(), |place| place.to_string());
        let status = finish.status.map_or("-", Status::letters).to_owned();
        let or = |text: &str| {
            if text.is_empty() {
                "-".to_owned()
            } else {
                text.to_owned()
            }
        };
        [place, status, or(&finish.stage), or(&finish.mark)].join(" ")
    };
    let found = finishes(&rows(text));
    found
        .iter()
        .map(|(who, finish)| format!("{who} {}", shown(finish)))
        .collect()
}

#[test]
fn heats_and_a_final() {
    let told = told(
        "RND1000100-- | Heat 1 | a | 1 | 10.02 | TIME | |
         RND1000100-- | Heat 1 | b | 2 | 10.12 | TIME | |
         RND1000100-- | Heat 1 | c | 3 | 10.22 | TIME | |
         RND1000200-- | Heat 2 | d | 1 | 10.03 | TIME | |
         RND1000200-- | Heat 2 | e | | | IRM | | DQ
         FNL-000100-- | Final | a | 1 | 9.79 | TIME | |
         FNL-000100-- | Final | b | 1 | 9.79 | TIME | |
         FNL-000100-- | Final | d | | | IRM | | DNF",
    );
    assert_eq!(
        told,
        [
            "a 1 - - 9.79",
            "b 1 - - 9.79",
            "c - - r1/2 h1 3 -",
            "d - DNF r2/2 -",
            "e - DSQ r1/2 h2 -",
        ]
    );
}

#[test]
fn a_second_final_counts_on() {
    let told = told(
        "FNL-000100-- | Final A | a | 1 | 1:38.65 | TIME | |
         FNL-000100-- | Final A | b | 2 | 1:39.65 | TIME | |
         FNL-000200-- | Final B | c | 1 | 1:38.01 | TIME | |
         FNL-000200-- | Final B | d | 2 | 1:38.02 | TIME | |
         FNL-000300-- | For Places 5-6 | e | 5 | | | |
         FNL-000300-- | For Places 5-6 | f | 6 | | | |",
    );
    assert_eq!(
        told,
        [
            "a 1 - - 1:38.65",
            "b 2 - - 1:39.65",
            "c 3 - - 1:38.01",
            "d 4 - - 1:38.02",
            "e 5 - - -",
            "f 6 - - -",
        ]
    );
}

#[test]
fn a_jump_off_orders_the_first() {
    let told = told(
        "QUAL000100-- | Qualifier | d | 4 | 9 | POINTS | |
         QUAL000100-- | Qualifier | a | 5 | 9 | POINTS | |
         FNL-000100-- | Final | a | 1 | 0 | POINTS | |
         FNL-000100-- | Final | b | 1 | 0 | POINTS | |
         FNL-000100-- | Final | c | 3 | 4 | POINTS | |
         FNL-0002RR-- | Jump-Off | b | 1 | 0 | POINTS | |
         FNL-0002RR-- | Jump-Off | a | 2 | 8 | POINTS | |",
    );
    assert_eq!(told, ["a 2 - - 0", "b 1 - - 0", "c 3 - - 4", "d - - r1/2 4 -"]);
}

#[test]
fn matches_give_places_only_where_they_decide_them() {
    let told = told(
        "GPA-000100-- | Group A | a | | 3 | POINTS | W |
         GPA-000100-- | Group A | g | | 1 | POINTS | L |
         GPB-000100-- | Group B | h | | 1 | POINTS | L |
         GPB-000200-- | Group B | h | | 1 | POINTS | L |
         QFNL000100-- | Quarter-final | a | | 3 | POINTS | W |
         QFNL000100-- | Quarter-final | e | | 1 | POINTS | L |
         SFNL000100-- | Semi-final | a | | 3 | POINTS | W |
         SFNL000100-- | Semi-final | c | | 1 | POINTS | L |
         SF5-000100-- | Placing 5-8 | f | | 1 | POINTS | L |
         FNL-000200-- | Bronze Medal Match | c | | 3 | POINTS | W |
         FNL-000200-- | Bronze Medal Match | d | | 1 | POINTS | L |
         FNL-000300-- | Placement 7-8 | f | | 1 | POINTS | L |
         FNL-000100-- | Gold Medal Match | a | | 3 | POINTS | W |
         FNL-000100-- | Gold Medal Match | b | | 2 | POINTS | L |",
    );
    assert_eq!(
        told,
        [
            "a 1 - - -",
            "b 2 - - -",
            "c 3 - - -",
            "d 4 - - -",
            "e - - r2/4 -",
            "f 8 - - -",
            "g - - r1/4 p1 -",
            "h - - r1/4 p2 -",
        ]
    );
}

#[test]
fn two_bronzes_leave_two_fifth() {
    let told = told(
        "R32-000100-- | Round of 32 | f | | 0 | POINTS | L | DSQ
         SFNL000100-- | Semifinal | c | | 0 | POINTS | L |
         REP1000100-- | Repechage | e | | 0 | POINTS | L |
         REPF000100-- | Contest for Bronze Medal A | c | | 10 | POINTS | W |
         REPF000100-- | Contest for Bronze Medal A | d | | 0 | POINTS | L |
         FNL-000100-- | Final | a | | 10 | POINTS | W |
         FNL-000100-- | Final | b | | 0 | POINTS | L |",
    );
    assert_eq!(
        told,
        [
            "a 1 - - -",
            "b 2 - - -",
            "c 3 - - -",
            "d 5 - - -",
            "e - - r2/3 -",
            "f - DSQ r1/3 -",
        ]
    );
}

#[test]
fn a_ranking_over_all_decides() {
    let told = told(
        "100-000100-- | 100m - Heat 1 | a | 2 | 10.71 | TIME | |
         100-000100-- | 100m - Heat 1 | b | 1 | 10.61 | TIME | |
         LJ--A00100-- | Long Jump | b | | | IRM | | NM
         ------------ | Final Results | a | 1 | 8796 | POINTS | |
         ------------ | Final Results | b | | | IRM | | DNF",
    );
    assert_eq!(told, ["a 1 - - 8796", "b - DNF - -"]);
}

#[test]
fn several_runs_of_a_round_have_no_rank_and_reserves_do_not_count() {
    let told = told(
        "RANK0001FE-- | Ranking Round | a | 1 | 245 | POINTS | |
         RANK0001FE-- | Ranking Round | b | 2 | 240 | POINTS | |
         RANK0001FE-- | Ranking Round | c | 3 | 235 | POINTS | |
         HEAT000100-- | 1st Run | a | 1 | 88.1 | TIME | |
         HEAT000100-- | 1st Run | b | 2 | 88.2 | TIME | |
         HEAT000200-- | 2nd Run | b | 1 | 88.2 | TIME | |
         HEAT000200-- | 2nd Run | c | 2 | 88.9 | TIME | |
         FNL-000100-- | Final | a | 1 | 91.36 | TIME | |
         FNL-000100-- | Final | c | | | NO_SCORE | |",
    );
    assert_eq!(told, ["a 1 - - 91.36", "b - - r1/2 -", "c - - r1/2 h2 2 -"]);
}
