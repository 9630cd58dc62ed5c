//! What each of the things that are listed must have, in words.

use crate::answer::Tally;
use crate::question::{Amount, Comparison, Having};
use crate::records::{Catalog, CountryId};

use super::View;
use super::doc::{Doc, Line};
use super::reading;
use super::voice::Voice;
use super::wording;

/// ` with at least 2 gold and no silver`; empty when nothing is demanded.
pub(super) fn demanded(view: &View<'_>) -> String {
    let having = &view.answer.question.having;
    if having.is_empty() {
        return String::new();
    }
    format!(" with {}", conditions(view.voice, having))
}

fn conditions(voice: Voice<'_>, having: &[Having]) -> String {
    let at_least_one = |one: &Having| (one.is, one.than) == (Comparison::AtLeast, Amount::Number(1));
    // "gold, silver and bronze" says it shorter than "at least 1 gold, at least 1 silver and …".
    let short = having.len() > 1 && having.iter().all(|one| at_least_one(one) && one.medal.is_some());
    let one = |one: &Having| match one.medal {
        Some(medal) if short => voice.medal(medal),
        _ => reading::having(voice, one),
    };
    voice.and(&having.iter().map(one).collect::<Vec<_>>())
}

/// A line for each committee that others are compared with.
pub(super) fn write_yardsticks(doc: &mut Doc, view: &View<'_>, yardsticks: &[(CountryId, Tally)]) {
    for (country, tally) in yardsticks {
        let name = view.voice.country(*country);
        doc.line(Line::new().text(format!("{name} has {}.", view.voice.medals(*tally))));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::{Medal, Records};

    #[test]
    fn conditions_are_told_as_people_say_them() {
        let records = Records::open().unwrap();
        let having = |medal, is, number| Having {
            medal,
            is,
            than: Amount::Number(number),
        };
        let (gold, silver) = (Some(Medal::Gold), Some(Medal::Silver));
        let cases = [
            (vec![having(gold, Comparison::Exactly, 1)], "exactly 1 gold"),
            (vec![having(gold, Comparison::AtLeast, 1)], "at least 1 gold"),
            (
                vec![
                    having(gold, Comparison::AtLeast, 1),
                    having(silver, Comparison::AtLeast, 1),
                ],
                "gold and silver",
            ),
            (
                vec![
                    having(gold, Comparison::AtLeast, 1),
                    having(silver, Comparison::Exactly, 0),
                ],
                "at least 1 gold and no silver",
            ),
            (vec![having(None, Comparison::More, 10)], "over 10 medals"),
        ];
        for (having, expected) in cases {
            assert_eq!(conditions(records.catalog(), &having), expected);
        }
    }
}
