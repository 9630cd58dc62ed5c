//! Whether an answer has nothing to tell.

use podium::answer::{CompareFacts, Facts, Tally};
use podium::query::Ask;
use podium::query::eval::Value;

fn is_none(tally: Tally) -> bool {
    tally.total() == 0
}

/// Whether facts tell of nothing and of nobody.
pub fn is_empty(facts: &Facts) -> bool {
    match facts {
        Facts::Athlete(_) | Facts::Careers(_) => false,
        Facts::Medals(medals) => {
            medals.by_games.iter().all(|row| is_none(row.tally)) && medals.rows.is_empty() && medals.placings.is_empty()
        }
        Facts::Podiums(history) => history.podiums.is_empty(),
        Facts::Results(results) => results.contests.iter().all(|contest| contest.rows.is_empty()),
        Facts::Finishers(finishers) => finishers.rows.is_empty(),
        Facts::Table(table) => match &table.picked {
            Some(picked) => picked.is_empty(),
            None => table.rows.is_empty(),
        },
        Facts::Compare(compared) => match compared {
            CompareFacts::Countries(sections) => sections
                .iter()
                .flat_map(|section| &section.rows)
                .all(|row| is_none(row.tally)),
            CompareFacts::CountryAt(_, rows) => rows.iter().all(|row| is_none(row.tally)),
            CompareFacts::Colours(_, sections) => sections.iter().all(|section| is_none(section.tally)),
            CompareFacts::Games(games) => games.is_empty(),
        },
        Facts::Groups(groups) => groups.iter().all(|group| group.of == 0),
        Facts::Sizes(sizes) => sizes.iter().all(|size| size.number == 0),
        Facts::Milestones(milestones) => milestones.is_empty(),
        Facts::Ages(ages) => ages.at.is_empty(),
        Facts::Traits(traits) => traits.people.is_empty() && traits.unknown_of == 0,
        Facts::Extremes(extremes) => extremes.rows.is_empty(),
        Facts::Rankings(rankings) => rankings.iter().all(|ranking| ranking.rows.is_empty()),
        Facts::Debuts(debuts) => debuts.is_empty(),
        Facts::Streaks(streaks) => streaks.runs.is_empty(),
        Facts::Records(records) => records.marks.is_empty(),
        Facts::Games(cards) => cards.iter().all(|card| card.table.rows.is_empty()),
        Facts::GamesList(games) => games.is_empty(),
        Facts::Unheeded(_) | Facts::Untold => true,
        Facts::Told(told) => {
            let is_zero = |value| match value {
                None | Some(Value::Number(_, 0)) => true,
                Some(Value::Tally(tally)) => tally.total() == 0,
                Some(_) => false,
            };
            match told.query.ask {
                Ask::Value => is_zero(told.outcome.whole.value),
                Ask::List | Ask::Count | Ask::Whether | Ask::Compare => {
                    told.outcome.lines.iter().all(|line| is_zero(line.measured.value))
                }
            }
        }
    }
}
