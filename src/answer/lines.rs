//! The lines of a medal table: their ranks, and those that a question picks.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use crate::question::{End, MedalFilter, Order, Placed, Question, Side};
use crate::records::CountryId;

use super::facts::Worth;
use super::{TableRow, Tally};

/// Ranks lines by what the question ranks by; equal lines share a rank, unranked ones take none away, and lines without
/// a medal are left out.
pub(super) fn ranked(
    tallies: Vec<(CountryId, Tally)>,
    unranked: &BTreeSet<CountryId>,
    question: &Question,
) -> Vec<TableRow> {
    let (order, medal) = (question.order, question.filters.medal);
    let mut lines: Vec<(CountryId, Tally)> = tallies.into_iter().filter(|(_, tally)| tally.total() > 0).collect();
    lines.sort_by_key(|&(country, tally)| (tally.worth(order, medal), unranked.contains(&country), country));
    let mut rows = Vec::with_capacity(lines.len());
    let mut above: Option<(Worth, u32)> = None;
    let mut place = 0;
    for (country, tally) in lines {
        let rank = if unranked.contains(&country) {
            None
        } else {
            place += 1;
            let level = level(question, tally);
            let rank = above.filter(|(same, _)| *same == level).map_or(place, |(_, rank)| rank);
            above = Some((level, rank));
            Some(rank)
        };
        rows.push(TableRow { rank, country, tally });
    }
    rows
}

/// What lines with the same rank share: all colours in a medal table; when a question asks for a place by one number,
/// that number.
fn level(question: &Question, tally: Tally) -> Worth {
    let whole = tally.worth(question.order, question.filters.medal);
    if is_by_number(question) && (question.filters.placed.is_some() || question.end == End::Least) {
        let Reverse([number, ..]) = whole;
        return Reverse([number, 0, 0, 0]);
    }
    whole
}

/// Whether lines are ranked by one number, a colour or the total, not as the organisers do.
fn is_by_number(question: &Question) -> bool {
    matches!(question.filters.medal, Some(MedalFilter::Only(_))) || question.order == Order::Total
}

/// The lines at the ranks that a question names, from the head of the table or, when it asks for the least, from its
/// foot; `None` when it names none.
pub(super) fn picked(question: &Question, rows: &[TableRow]) -> Option<Vec<TableRow>> {
    let ranks = match (question.filters.placed, question.end) {
        (Some(Placed::Within(from, to)), _) => u32::from(from)..=u32::from(to),
        (Some(Placed::Last), End::Most) => {
            let last = rows.iter().filter_map(|row| row.rank).max().unwrap_or_default();
            last..=last
        }
        (Some(Placed::Beside(side)), End::Most) => neighbour(side, question.filters.country, rows)?,
        (_, End::Least) => 1..=1,
        _ => return None,
    };
    let fits = |row: &&TableRow| match question.end {
        End::Most => row.rank.is_some_and(|rank| ranks.contains(&rank)),
        End::Least => {
            let worse = rows
                .iter()
                .filter(|other| level(question, other.tally) > level(question, row.tally));
            u32::try_from(worse.count() + 1).is_ok_and(|place| ranks.contains(&place))
        }
    };
    Some(rows.iter().filter(fits).copied().collect())
}

/// The rank next to that of a country, on one side of it.
fn neighbour(side: Side, country: Option<CountryId>, rows: &[TableRow]) -> Option<RangeInclusive<u32>> {
    let own = rows.iter().find(|row| Some(row.country) == country)?.rank?;
    let ranks = rows.iter().filter_map(|row| row.rank);
    let rank = match side {
        Side::Ahead => ranks.filter(|&rank| rank < own).max()?,
        Side::Behind => ranks.filter(|&rank| rank > own).min()?,
        Side::Level => own,
    };
    Some(rank..=rank)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::question::{Filters, Order};
    use crate::records::Medal;

    /// The ranks and the countries, which are numbered from 1, of a ranked table.
    fn ranks(
        tallies: &[(u32, u32, u32)],
        unranked: &[i64],
        order: Order,
        medal: Option<MedalFilter>,
    ) -> Vec<(Option<u32>, i64)> {
        let tallies = (1..)
            .map(CountryId)
            .zip(
                tallies
                    .iter()
                    .map(|&(gold, silver, bronze)| Tally { gold, silver, bronze }),
            )
            .collect();
        let unranked = unranked.iter().map(|&id| CountryId(id)).collect();
        let question = Question {
            filters: Filters {
                medal,
                ..Filters::default()
            },
            order,
            ..Question::default()
        };
        ranked(tallies, &unranked, &question)
            .iter()
            .map(|row| (row.rank, row.country.0))
            .collect()
    }

    #[test]
    fn equal_lines_share_a_rank() {
        let lines = [(2, 0, 0), (1, 5, 0), (1, 5, 0), (0, 1, 0), (0, 0, 0)];
        assert_eq!(
            ranks(&lines, &[], Order::Golds, None),
            [(Some(1), 1), (Some(2), 2), (Some(2), 3), (Some(4), 4)]
        );
    }

    #[test]
    fn a_table_is_ranked_by_the_total_or_a_colour_when_asked() {
        let lines = [(2, 0, 0), (1, 5, 0), (1, 5, 0), (0, 6, 0), (0, 0, 1)];
        assert_eq!(
            ranks(&lines, &[], Order::Total, None),
            [(Some(1), 2), (Some(1), 3), (Some(3), 4), (Some(4), 1), (Some(5), 5)]
        );
        assert_eq!(
            ranks(&lines, &[], Order::Golds, Some(MedalFilter::Only(Medal::Silver))),
            [(Some(1), 4), (Some(2), 2), (Some(2), 3), (Some(4), 1), (Some(5), 5)]
        );
    }

    #[test]
    fn the_unranked_take_no_rank_away() {
        let lines = [(5, 0, 0), (4, 0, 0), (4, 0, 0)];
        assert_eq!(
            ranks(&lines, &[1, 3], Order::Golds, None),
            [(None, 1), (Some(1), 2), (None, 3)]
        );
    }

    #[test]
    fn nothing_is_ranked_as_nothing() {
        assert_eq!(ranks(&[], &[], Order::Golds, None), []);
        assert_eq!(ranks(&[(0, 0, 0)], &[], Order::Total, None), []);
    }

    #[test]
    fn lines_are_picked_by_rank_or_from_the_foot() {
        let tallies = [(5, 1, 0), (4, 3, 0), (3, 3, 2), (2, 0, 2)];
        let silver = Some(MedalFilter::Only(Medal::Silver));
        type Case = (Option<MedalFilter>, Order, End, Option<Placed>, Option<Vec<i64>>);
        let cases: [Case; 9] = [
            (None, Order::Golds, End::Most, None, None),
            (
                None,
                Order::Golds,
                End::Most,
                Some(Placed::Within(2, 3)),
                Some(vec![2, 3]),
            ),
            (None, Order::Golds, End::Most, Some(Placed::Last), Some(vec![4])),
            (None, Order::Golds, End::Most, Some(Placed::Within(9, 9)), Some(vec![])),
            // Two share the first place by silvers.
            (
                silver,
                Order::Golds,
                End::Most,
                Some(Placed::Within(1, 1)),
                Some(vec![2, 3]),
            ),
            (
                silver,
                Order::Golds,
                End::Most,
                Some(Placed::Within(2, 2)),
                Some(vec![]),
            ),
            (silver, Order::Golds, End::Least, None, Some(vec![4])),
            (
                None,
                Order::Total,
                End::Least,
                Some(Placed::Within(2, 2)),
                Some(vec![1]),
            ),
            (None, Order::Golds, End::Least, None, Some(vec![4])),
        ];
        for (medal, order, end, placed, expected) in cases {
            let question = Question {
                filters: Filters {
                    medal,
                    placed,
                    ..Filters::default()
                },
                order,
                end,
                ..Question::default()
            };
            let of =
                (1..).map(CountryId).zip(
                    tallies
                        .iter()
                        .map(|&(gold, silver, bronze)| Tally { gold, silver, bronze }),
                );
            let rows = ranked(of.collect(), &BTreeSet::new(), &question);
            let found = picked(&question, &rows).map(|rows| rows.iter().map(|row| row.country.0).collect::<Vec<_>>());
            assert_eq!(found, expected, "{medal:?} {order:?} {end:?} {placed:?}");
        }
    }
}
