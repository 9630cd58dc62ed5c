//! Which words may be a name together.

use super::super::draft::{Draft, Use};

/// The most words of a text that may be a name as a whole, though some of them mean something else.
const LONGEST: usize = 6;

/// Runs of words that nothing explains.
pub(super) fn free_runs(draft: &Draft) -> Vec<Vec<usize>> {
    let mut runs: Vec<Vec<usize>> = Vec::new();
    for place in 0..draft.words.len() {
        if draft.uses[place] != Use::Free {
            continue;
        }
        match runs.last_mut() {
            Some(run) if run.last() == Some(&(place.wrapping_sub(1))) => run.push(place),
            _ => runs.push(vec![place]),
        }
    }
    runs
}

/// Each run with the linked or little words beside it, the widest first: all words of a short text ("Park In-Bi"), then
/// the neighbours of the run.
pub(super) fn widened(draft: &Draft, runs: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut wider = Vec::new();
    if draft.words.len() <= LONGEST && draft.uses.iter().all(|used| *used != Use::Number) {
        wider.push((0..draft.words.len()).collect());
    }
    if let ([first, ..], [.., last]) = (runs, runs)
        && let (Some(&from), Some(&to)) = (first.first(), last.last())
        && runs.len() > 1
        && to - from < LONGEST
        && (from..=to).all(|at| draft.uses[at] != Use::Number)
    {
        wider.push((from..=to).collect());
    }
    for run in runs {
        let (Some(&first), Some(&last)) = (run.first(), run.last()) else {
            continue;
        };
        let before = first.checked_sub(1).filter(|&at| draft.uses[at] != Use::Number);
        let after = Some(last + 1).filter(|&at| draft.uses.get(at).is_some_and(|used| *used != Use::Number));
        if let (Some(before), Some(after)) = (before, after) {
            wider.push((before..=after).collect());
        }
        wider.extend(before.map(|before| (before..=last).collect::<Vec<_>>()));
        wider.extend(after.map(|after| (first..=after).collect::<Vec<_>>()));
    }
    wider
}

/// The runs of free words, cut where a comma or a bracket stands between two of them.
pub(super) fn pieces(draft: &Draft, runs: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let parted = |one: usize, next: usize| {
        let gap = draft.words.get(one).zip(draft.words.get(next));
        let gap = gap.and_then(|(one, next)| draft.text.get(one.span.end..next.span.start));
        gap.is_some_and(|gap| gap.contains([',', ';', '(', ')', '/', '&']))
    };
    let mut pieces: Vec<Vec<usize>> = Vec::new();
    for run in runs {
        for (at, &place) in run.iter().enumerate() {
            match pieces.last_mut() {
                Some(piece) if at > 0 && !parted(run[at - 1], place) => piece.push(place),
                _ => pieces.push(vec![place]),
            }
        }
    }
    pieces
}
