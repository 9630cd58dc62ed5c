//! What each of the things that are listed must have, in words.

use crate::answer::Tally;
use crate::language::message;
use crate::question::{Amount, Comparison, Having};
use crate::records::CountryId;

use super::View;
use super::doc::Doc;
use super::reading;
use super::voice::Voice;

/// `at least 2 gold and no silver`; nothing when nothing is demanded.
pub(super) fn demanded(view: &View<'_>) -> Option<String> {
    let having = &view.answer.question.having;
    (!having.is_empty()).then(|| conditions(view.voice, having))
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
        doc.line(view.voice.line(message::HavingYardstick {
            country: view.voice.country(*country),
            medals: view.voice.medals(*tally),
        }));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
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
        let one_gold = having(gold, Comparison::AtLeast, 1);
        let cases = [
            (
                vec![having(gold, Comparison::Exactly, 1)],
                [
                    "exactly 1 gold",
                    "düz 1 qızıl",
                    "золотых медалей: ровно 1",
                    "tam 1 altın",
                ],
            ),
            (
                vec![one_gold],
                [
                    "at least 1 gold",
                    "ən azı 1 qızıl",
                    "золотых медалей: не меньше 1",
                    "en az 1 altın",
                ],
            ),
            (
                vec![one_gold, having(silver, Comparison::AtLeast, 1)],
                [
                    "gold and silver",
                    "qızıl və gümüş",
                    "золото и серебро",
                    "altın ve gümüş",
                ],
            ),
            (
                vec![one_gold, having(silver, Comparison::Exactly, 0)],
                [
                    "at least 1 gold and no silver",
                    "ən azı 1 qızıl və gümüşsüz",
                    "золотых медалей: не меньше 1 и без серебра",
                    "en az 1 altın ve gümüşsüz",
                ],
            ),
            (
                vec![having(None, Comparison::More, 10)],
                [
                    "over 10 medals",
                    "10-dan çox medal",
                    "медалей: больше 10",
                    "10'dan fazla madalya",
                ],
            ),
        ];
        let languages = [
            Language::English,
            Language::Azerbaijani,
            Language::Russian,
            Language::Turkish,
        ];
        for (having, expected) in cases {
            for (language, expected) in languages.into_iter().zip(expected) {
                assert_eq!(conditions(Voice::new(records.catalog(), language), &having), expected);
            }
        }
    }
}
