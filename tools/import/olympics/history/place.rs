//! What the source's column `pos` tells: a place, or how far somebody came and why there is none.
//!
//! `5` and `=5` are places over all. `5 h1 r2/3` is none: it is the fifth of the first heat in the second of three
//! rounds. `AC p2 r1/3` took part in a pool, without a rank there.

use crate::model::Status;

/// How a competitor ended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ending {
    /// The place over all.
    pub place: Option<u32>,
    /// The place was shared.
    pub tied: bool,
    /// Why there is no place.
    pub status: Option<Status>,
    /// How far the competitor came, as `results.csv` writes it.
    pub stage: String,
    /// What the columns cannot say.
    pub note: &'static str,
}

/// The parts of a cell after its first word.
#[derive(Default)]
struct Tail<'t> {
    round: Option<&'t str>,
    /// A heat `h1` or a pool `p1`.
    group: Option<&'t str>,
    last: bool,
}

/// Reads a cell of the column `pos`; nothing when its grammar is not known.
pub fn read(cell: &str) -> Option<Ending> {
    // A few cells lack the space before the round, or have a stray apostrophe.
    let cell = cell.replace('\'', "");
    let (first, rest) = cell.split_once(' ').unwrap_or((&cell, ""));
    let tail = tail(rest)?;
    let tied = first.starts_with('=');
    if let Ok(number) = first.trim_start_matches('=').parse::<u32>() {
        let staged = tail.round.is_some() || tail.group.is_some();
        return Some(Ending {
            place: Some(number).filter(|_| !staged),
            tied: tied && !staged,
            stage: stage(&tail, Some(number).filter(|_| staged)),
            ..Ending::default()
        });
    }
    // Who does not start in a later round has competed before.
    let later = tail.last || tail.round.is_some_and(|round| !round.starts_with("r1/"));
    let (status, note) = match first {
        "DNS" if tail.last => (Status::Dnf, "did not start in the final"),
        "DNS" if later => (Status::Dnf, "did not start in this round"),
        "DNS" => (Status::Dns, ""),
        "DNF" if tail.last => (Status::Dnf, "did not finish the final"),
        "DNF" => (Status::Dnf, ""),
        "EL" => (Status::Dnf, "eliminated"),
        "DQ" => (Status::Dsq, ""),
        "NM" | "NH" | "NVL" => (Status::Nm, ""),
        "HC" => (Status::Hc, ""),
        "DNQ" => (Status::Dnq, ""),
        "AC" | "NP" => (Status::Ac, ""),
        "HM" => (Status::Ac, "honourable mention"),
        "TNK" => (Status::Ac, "the time is not known"),
        "MNK" => (Status::Ac, "the mark is not known"),
        _ => return None,
    };
    Some(Ending {
        status: Some(status),
        stage: stage(&tail, None),
        note,
        ..Ending::default()
    })
}

/// Reads `h1 r2/3`, `p1r3/5`, `final`.
fn tail(rest: &str) -> Option<Tail<'_>> {
    let mut tail = Tail::default();
    for word in rest.split_whitespace() {
        // "p1r3/5" lacks its space.
        let (head, joined) = match word.find('r') {
            Some(at) if at > 0 => word.split_at(at),
            _ => (word, ""),
        };
        for part in [head, joined] {
            match part.chars().next() {
                None => {}
                Some('r') if is_round(part) => tail.round = Some(part),
                Some('h' | 'p') if part[1..].parse::<u32>().is_ok() => tail.group = Some(part),
                _ if part == "final" => tail.last = true,
                _ => return None,
            }
        }
    }
    Some(tail)
}

fn is_round(part: &str) -> bool {
    part[1..]
        .split_once('/')
        .is_some_and(|(round, of)| round.parse::<u32>().is_ok() && of.parse::<u32>().is_ok())
}

fn stage(tail: &Tail<'_>, rank: Option<u32>) -> String {
    let rank = rank.map(|rank| rank.to_string());
    [tail.round, tail.group, rank.as_deref()]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_over_all() {
        for (cell, place, tied) in [("1", 1, false), ("43", 43, false), ("=3", 3, true), ("=17", 17, true)] {
            let ending = read(cell).expect(cell);
            assert_eq!(
                (ending.place, ending.tied, ending.status),
                (Some(place), tied, None),
                "{cell}"
            );
            assert_eq!(ending.stage, "", "{cell}");
        }
    }

    #[test]
    fn a_rank_in_a_heat_is_no_place() {
        for (cell, stage) in [
            ("8 h6 r1/4", "r1/4 h6 8"),
            ("43 r1/2", "r1/2 43"),
            ("=34 r1/2", "r1/2 34"),
            ("5 p3 r1/4", "r1/4 p3 5"),
            ("=10 p1 r2/4", "r2/4 p1 10"),
            ("='6 p2 r2/3", "r2/3 p2 6"),
            ("6 p1r3/5", "r3/5 p1 6"),
        ] {
            let ending = read(cell).expect(cell);
            assert_eq!(
                (ending.place, ending.tied, ending.status),
                (None, false, None),
                "{cell}"
            );
            assert_eq!(ending.stage, stage, "{cell}");
        }
    }

    #[test]
    fn words_tell_why_there_is_no_place() {
        for (cell, status, stage) in [
            ("DNS", Status::Dns, ""),
            ("DNS h1 r1/2", Status::Dns, "r1/2 h1"),
            ("DNS h2 r2/4", Status::Dnf, "r2/4 h2"),
            ("DNS r2/2", Status::Dnf, "r2/2"),
            ("DNS final", Status::Dnf, ""),
            ("DNF", Status::Dnf, ""),
            ("DNF p4 r1/3", Status::Dnf, "r1/3 p4"),
            ("DNF final", Status::Dnf, ""),
            ("EL r1/2", Status::Dnf, "r1/2"),
            ("DQ", Status::Dsq, ""),
            ("DQ p3 r1/4", Status::Dsq, "r1/4 p3"),
            ("AC", Status::Ac, ""),
            ("AC h1 r2/3", Status::Ac, "r2/3 h1"),
            ("NP r1/2", Status::Ac, "r1/2"),
            ("HC", Status::Hc, ""),
            ("HM", Status::Ac, ""),
            ("DNQ", Status::Dnq, ""),
            ("NM", Status::Nm, ""),
            ("NH", Status::Nm, ""),
            ("NVL", Status::Nm, ""),
            ("TNK", Status::Ac, ""),
            ("MNK", Status::Ac, ""),
        ] {
            let ending = read(cell).expect(cell);
            assert_eq!((ending.place, ending.status), (None, Some(status)), "{cell}");
            assert_eq!(ending.stage, stage, "{cell}");
        }
    }

    #[test]
    fn what_is_not_of_the_grammar_is_refused() {
        for cell in ["", "5th", "DNS maybe", "3 x1 r1/2", "3 r1", "3 h", "OK"] {
            assert_eq!(read(cell), None, "{cell}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(cell in ".{0,20}") {
            let _ = read(&cell);
        }

        #[test]
        fn a_stage_keeps_all_its_numbers(rank in 1u32..200, heat in 1u32..30, round in 1u32..9, rounds in 1u32..9) {
            let ending = read(&format!("{rank} h{heat} r{round}/{rounds}")).unwrap_or_default();
            proptest::prop_assert_eq!(ending.stage, format!("r{round}/{rounds} h{heat} {rank}"));
        }
    }
}
