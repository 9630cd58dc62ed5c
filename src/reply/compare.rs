//! Countries or Games beside each other: who has more and by how many, then each.

mod countries;
mod games;

use crate::answer::{ColoursApart, CompareFacts, Scope, Tally, TallyRow};
use crate::language::message;
use crate::question::MedalFilter;
use crate::records::{CountryId, Medal};

use super::View;
use super::doc::{Doc, Line};
use super::{medals, reading, scopes};

/// What is compared, one section for each scope.
pub(super) fn write(doc: &mut Doc, view: &View<'_>, facts: &CompareFacts) {
    match facts {
        CompareFacts::Countries(sections) => {
            if sections.is_empty() {
                doc.line(view.voice.line(message::CompareNothing));
            }
            for section in sections {
                doc.gap();
                countries::write(doc, view, section);
            }
        }
        CompareFacts::CountryAt(country, rows) => country_at(doc, view, *country, rows),
        CompareFacts::Colours(country, sections) => {
            if sections.is_empty() {
                doc.line(view.voice.line(message::CompareNothingOwn));
            }
            for section in sections {
                colours(doc, view, *country, section);
            }
        }
        CompareFacts::Games(games) => games::write(doc, view, games),
    }
}

/// The colour asked for, when it is one.
fn colour(view: &View<'_>) -> Option<Medal> {
    match view.answer.question.filters.medal {
        Some(MedalFilter::Only(medal)) => Some(medal),
        Some(MedalFilter::Any) | None => None,
    }
}

/// The sport, the event and the sex of the events.
fn narrowed(view: &View<'_>) -> Option<String> {
    let what = reading::sport_and_event(view.voice, &view.answer.question.filters);
    what.map(|what| view.voice.within(&what))
}

/// The medals that are compared: of a colour, or of all.
fn number(tally: Tally, medal: Option<Medal>) -> u32 {
    medal.map_or(tally.total(), |medal| tally.of(medal))
}

/// `at the London 2012 Olympics`.
fn in_place(view: &View<'_>, scope: Scope, official: bool) -> String {
    let limited = match scope {
        Scope::Kind(kind) if !official => view.limited(kind),
        _ => String::new(),
    };
    format!("{}{limited}", scopes::place(view, scope))
}

/// One committee at several Games.
fn country_at(doc: &mut Doc, view: &View<'_>, country: CountryId, rows: &[TallyRow]) {
    let voice = view.voice;
    let (medal, what, country) = (colour(view), narrowed(view), voice.country(country));
    doc.line(if let [one, other] = rows {
        let [one_has, other_has] = [one, other].map(|row| number(row.tally, medal));
        let (first, second) = if one_has >= other_has {
            (one, other)
        } else {
            (other, one)
        };
        let [first, second] = [first, second].map(|row| voice.at_games(row.games));
        match one_has.abs_diff(other_has) {
            0 => voice.line(message::CompareAtLevel {
                country,
                what,
                medal,
                first,
                second,
            }),
            more => voice.line(message::CompareAt {
                country,
                what,
                more,
                medal,
                first,
                second,
            }),
        }
    } else {
        voice.line(message::CompareCountry { country, what })
    });
    for row in rows {
        medals::games_line(doc, view, row);
    }
}

/// `95 of 231 medals were gold, 136 were not.`
fn colours(doc: &mut Doc, view: &View<'_>, country: CountryId, section: &ColoursApart) {
    let Some(medal) = colour(view) else { return };
    let (of, total) = (section.tally.of(medal), section.tally.total());
    doc.line(view.voice.line(message::CompareColours {
        country: view.voice.country(country),
        what: narrowed(view),
        scope: in_place(view, section.scope, section.official),
        of,
        total,
        medal,
        rest: total - of,
    }));
    doc.line(Line::new().text(view.voice.medals(section.tally)));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use crate::records::Records;
    use crate::reply::voice::Voice;

    #[test]
    fn who_has_more_is_told_in_the_forms_of_each_language() {
        let records = Records::open().unwrap();
        let gold = Some(Medal::Gold);
        for (language, more, medal, expected) in [
            (Language::English, 1, None, "A won 1 more medal at X than at Y."),
            (Language::English, 2, gold, "A won 2 more gold medals at X than at Y."),
            (
                Language::Azerbaijani,
                2,
                gold,
                "A at X at Ykından 2 qızıl medal çox qazanıb.",
            ),
            (
                Language::Russian,
                1,
                gold,
                "A: на 1 золотую медаль больше at X, чем at Y.",
            ),
            (
                Language::Russian,
                3,
                gold,
                "A: на 3 золотые медали больше at X, чем at Y.",
            ),
            (Language::Russian, 12, None, "A: на 12 медалей больше at X, чем at Y."),
            (
                Language::Turkish,
                2,
                gold,
                "A, at X at Ykinden 2 altın madalya fazla kazandı.",
            ),
        ] {
            let voice = Voice::new(records.catalog(), language);
            let line = voice.line(message::CompareAt {
                country: "A",
                what: None::<String>,
                more: more as u32,
                medal,
                first: "at X",
                second: "at Y",
            });
            assert_eq!(line.plain(), expected);
        }
    }

    #[test]
    fn games_stand_behind_than_as_each_language_has_them() {
        let records = Records::open().unwrap();
        let rio = records
            .catalog()
            .all_games()
            .iter()
            .find(|games| games.key == "2016-summer-olympics");
        let rio = rio.unwrap().id;
        for (language, second) in [
            (Language::English, "than the Rio 2016 Olympics."),
            (
                Language::Azerbaijani,
                "Olimpiya Oyunları ilə müqayisədə 2 idmançı çox olub.",
            ),
            (
                Language::Turkish,
                "Olimpiyat Oyunları'ndakinden 2 sporcu fazla yarıştı.",
            ),
        ] {
            let voice = Voice::new(records.catalog(), language);
            let line = voice.line(message::CompareGames {
                first: "X",
                more: 2_u32,
                second: voice.among_games(rio),
            });
            assert!(line.plain().ends_with(second), "{}", line.plain());
        }
    }
}
