//! What each of the things that are listed or counted must have: conditions on its medals.

use rusqlite::Connection;

use crate::question::{Amount, Comparison, Filters, Having, Measure, MedalFilter, Question, Unit};
use crate::records::{CountryId, Medal, Records};

use super::counted::counted;
use super::scope::is_whole;
use super::{AnswerError, Tally, table};

/// Conditions on medals, all of which must hold, with the numbers of the committees that they name.
#[derive(Debug, Default)]
pub(super) struct Demands {
    demands: Vec<Demand>,
    /// The committees that others are compared with, each once, and their medals under the same filters.
    pub yardsticks: Vec<(CountryId, Tally)>,
}

#[derive(Debug, Clone, Copy)]
struct Demand {
    medal: Option<Medal>,
    is: Comparison,
    than: Than,
}

#[derive(Debug, Clone, Copy)]
enum Than {
    Number(u32),
    Own(Medal),
}

impl Demands {
    /// The conditions of a question under filters, which may be narrower than its own.
    ///
    /// The filters' colour is a condition too; one on medals of all colours is then on those of that colour.
    pub fn new(
        records: &Records,
        connection: &Connection,
        filters: &Filters,
        having: &[Having],
    ) -> Result<Self, AnswerError> {
        let mut all = Self::default();
        if let (Some(MedalFilter::Only(medal)), [_, ..]) = (filters.medal, having) {
            all.demands.push(Demand {
                medal: Some(medal),
                is: Comparison::AtLeast,
                than: Than::Number(1),
            });
        }
        for one in having {
            let medal = one.medal.or(match filters.medal {
                Some(MedalFilter::Only(medal)) => Some(medal),
                _ => None,
            });
            let than = match one.than {
                Amount::Number(number) => Than::Number(number.into()),
                Amount::OfMedal(medal) => Than::Own(medal),
                Amount::OfCountry(country) => {
                    let tally = all.yardstick(records, connection, filters, country)?;
                    Than::Number(number(tally, medal))
                }
            };
            all.demands.push(Demand {
                medal,
                is: one.is,
                than,
            });
        }
        Ok(all)
    }

    fn yardstick(
        &mut self,
        records: &Records,
        connection: &Connection,
        filters: &Filters,
        country: CountryId,
    ) -> Result<Tally, AnswerError> {
        if let Some((_, tally)) = self.yardsticks.iter().find(|(id, _)| *id == country) {
            return Ok(*tally);
        }
        let filters = Filters {
            country: Some(country),
            except: Vec::new(),
            medal: None,
            ..filters.clone()
        };
        let tallies = if is_whole(&filters) {
            table::sum(connection, &filters, records)?
        } else {
            counted::<CountryId>(connection, &filters, records.catalog())?
        };
        let of_country = tallies.into_iter().find(|(id, _)| *id == country);
        let tally = of_country.map(|(_, tally)| tally).unwrap_or_default();
        self.yardsticks.push((country, tally));
        Ok(tally)
    }

    /// Whether there are no conditions.
    pub fn is_empty(&self) -> bool {
        self.demands.is_empty()
    }

    /// Whether these medals fulfil all conditions.
    pub fn hold(&self, tally: Tally) -> bool {
        self.demands.iter().all(|demand| {
            let than = match demand.than {
                Than::Number(number) => number,
                Than::Own(medal) => tally.of(medal),
            };
            demand.is.holds(number(tally, demand.medal), than)
        })
    }

    /// Whether a committee with these medals fulfils all conditions and is not one that others are compared with.
    pub fn hold_for(&self, country: CountryId, tally: Tally) -> bool {
        self.hold(tally) && self.yardsticks.iter().all(|(id, _)| *id != country)
    }

    /// Whether nobody with fewer than two medals fulfils them.
    pub fn demand_several(&self) -> bool {
        let least_of = |medal: Option<Medal>| {
            let of = self.demands.iter().filter(|demand| demand.medal == medal);
            of.map(least).max().unwrap_or_default()
        };
        let colours = [Medal::Gold, Medal::Silver, Medal::Bronze].map(|medal| least_of(Some(medal)));
        colours.into_iter().max().unwrap_or_default() > 1
            || colours.into_iter().filter(|&least| least > 0).count() > 1
            || least_of(None) > 1
    }

    /// The conditions as SQL over the columns `gold`, `silver` and `bronze`; each begins with `AND`.
    pub fn sql(&self) -> String {
        let one = |demand: &Demand| {
            let number = demand.medal.map_or("(gold + silver + bronze)", column);
            let than = match demand.than {
                Than::Number(number) => number.to_string(),
                Than::Own(medal) => column(medal).to_owned(),
            };
            format!(" AND {number} {} {than}", operator(demand.is))
        };
        self.demands.iter().map(one).collect()
    }
}

/// The fewest medals that fulfil what is demanded of one colour, or of all.
fn least(demand: &Demand) -> u32 {
    match (demand.is, demand.than) {
        (Comparison::AtLeast | Comparison::Exactly, Than::Number(number)) => number,
        (Comparison::More, Than::Number(number)) => number.saturating_add(1),
        _ => 0,
    }
}

/// Whether those who took part and won nothing can be among the things asked for: "countries that never won a gold".
/// Of people only medallists are meant, and nobody is meant who was only not above a number.
pub(super) fn admits_none(question: &Question) -> bool {
    let (Measure::Count(unit) | Measure::List(unit)) = question.measure else {
        return false;
    };
    let none = |one: &Having| {
        matches!(
            (one.is, one.than),
            (Comparison::Exactly | Comparison::AtMost, Amount::Number(0)) | (Comparison::Fewer, Amount::Number(1))
        )
    };
    let fulfilled = |one: &Having| match one.than {
        Amount::Number(number) => one.is.holds(0, number),
        Amount::OfMedal(_) => one.is.holds(0, 0),
        Amount::OfCountry(_) => false,
    };
    matches!(unit, Unit::Countries | Unit::Sports | Unit::Games)
        && question.having.iter().any(none)
        && question.having.iter().all(fulfilled)
}

fn number(tally: Tally, medal: Option<Medal>) -> u32 {
    medal.map_or(tally.total(), |medal| tally.of(medal))
}

fn column(medal: Medal) -> &'static str {
    match medal {
        Medal::Gold => "gold",
        Medal::Silver => "silver",
        Medal::Bronze => "bronze",
    }
}

fn operator(is: Comparison) -> &'static str {
    match is {
        Comparison::More => ">",
        Comparison::Fewer => "<",
        Comparison::AtLeast => ">=",
        Comparison::AtMost => "<=",
        Comparison::Exactly => "=",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn demand(medal: Option<Medal>, is: Comparison, than: Than) -> Demand {
        Demand { medal, is, than }
    }

    fn tally(gold: u32, silver: u32, bronze: u32) -> Tally {
        Tally { gold, silver, bronze }
    }

    #[test]
    fn all_conditions_must_hold() {
        let only_golds = Demands {
            demands: vec![
                demand(Some(Medal::Gold), Comparison::AtLeast, Than::Number(1)),
                demand(None, Comparison::Exactly, Than::Own(Medal::Gold)),
            ],
            yardsticks: vec![(CountryId(3), tally(2, 0, 0))],
        };
        for (medals, expected) in [(tally(2, 0, 0), true), (tally(2, 1, 0), false), (tally(0, 0, 0), false)] {
            assert_eq!(only_golds.hold(medals), expected, "{medals:?}");
        }
        assert!(only_golds.hold_for(CountryId(1), tally(1, 0, 0)));
        assert!(!only_golds.hold_for(CountryId(3), tally(1, 0, 0)));
        assert_eq!(only_golds.sql(), " AND gold >= 1 AND (gold + silver + bronze) = gold");
    }

    #[test]
    fn several_medals_are_demanded_by_a_number_or_by_colours() {
        let (gold, silver) = (Some(Medal::Gold), Some(Medal::Silver));
        let one = |medal| demand(medal, Comparison::AtLeast, Than::Number(1));
        let cases = [
            (vec![], false),
            (vec![one(gold)], false),
            (vec![one(gold), one(gold)], false),
            (vec![one(gold), one(silver)], true),
            (vec![demand(gold, Comparison::More, Than::Number(1))], true),
            (vec![demand(None, Comparison::Exactly, Than::Number(3))], true),
            (vec![demand(gold, Comparison::Fewer, Than::Number(3))], false),
            (vec![demand(gold, Comparison::Exactly, Than::Own(Medal::Silver))], false),
        ];
        for (demands, expected) in cases {
            let demands = Demands {
                demands,
                ..Demands::default()
            };
            assert_eq!(demands.demand_several(), expected, "{demands:?}");
        }
    }

    #[test]
    fn who_won_nothing_is_meant_only_when_nothing_is_asked_for() {
        let question = |unit, having: &[(Comparison, Amount)]| Question {
            measure: Measure::List(unit),
            having: having
                .iter()
                .map(|&(is, than)| Having {
                    medal: Some(Medal::Gold),
                    is,
                    than,
                })
                .collect(),
            ..Question::default()
        };
        let never = (Comparison::Exactly, Amount::Number(0));
        let cases = [
            (Unit::Countries, vec![never], true),
            (Unit::Countries, vec![(Comparison::Fewer, Amount::Number(1))], true),
            (Unit::Countries, vec![(Comparison::Fewer, Amount::Number(2))], false),
            (
                Unit::Countries,
                vec![never, (Comparison::AtLeast, Amount::Number(1))],
                false,
            ),
            (
                Unit::Countries,
                vec![never, (Comparison::Exactly, Amount::OfCountry(CountryId(1)))],
                false,
            ),
            (
                Unit::Countries,
                vec![(Comparison::Exactly, Amount::OfMedal(Medal::Bronze))],
                false,
            ),
            (Unit::Athletes, vec![never], false),
            (Unit::Countries, vec![], false),
        ];
        for (unit, having, expected) in cases {
            assert_eq!(admits_none(&question(unit, &having)), expected, "{unit:?} {having:?}");
        }
    }
}
