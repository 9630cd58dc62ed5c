//! Whether anybody fits filters at all, looked for one by one among everybody in every result.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use podium::question::{Comparison, Day, Filters, MedalFilter, Placed};
use podium::records::{BirthDate, CountryId, EventId, EventSex, Games, GamesId, PersonId, Sex, SportId};

use crate::RECORDS;

/// Somebody in a result, or entered in a sport, where the event is 0.
struct Start {
    games: i64,
    event: i64,
    country: CountryId,
    person: PersonId,
    sex: Option<Sex>,
    born: Option<BirthDate>,
    place: Option<u16>,
    medal: Option<i64>,
    date: Option<String>,
    sport: SportId,
}

static STARTS: LazyLock<Vec<Start>> = LazyLock::new(|| {
    let connection = RECORDS.connection().expect("a connection");
    let sql = "SELECT r.games, r.event, r.country, p.id, p.sex, p.born, r.place, r.medal, r.date, e.sport \
        FROM result r JOIN games g ON g.id = r.games JOIN event e ON e.id = r.event \
        JOIN result_person rp ON rp.result = r.id JOIN person p ON p.id = rp.person \
        WHERE rp.role = 'athlete' AND g.status = 'held' \
        UNION ALL SELECT n.games, 0, n.country, p.id, p.sex, p.born, NULL, NULL, NULL, n.sport \
        FROM entry n JOIN person p ON p.id = n.person";
    let mut statement = connection.prepare(sql).expect(sql);
    let rows = statement.query_map([], |row| {
        Ok(Start {
            games: row.get(0)?,
            event: row.get(1)?,
            country: row.get(2)?,
            person: row.get(3)?,
            sex: row.get(4)?,
            born: row.get(5)?,
            place: row.get(6)?,
            medal: row.get(7)?,
            date: row.get(8)?,
            sport: row.get(9)?,
        })
    });
    rows.expect(sql).collect::<Result<_, _>>().expect(sql)
});

/// Whether nobody fits filters; not known of those that are not of anybody.
pub fn nobody_fits(filters: &Filters) -> bool {
    static KNOWN: LazyLock<Mutex<HashMap<Filters, bool>>> = LazyLock::new(Mutex::default);
    if let Some(&nobody) = KNOWN.lock().expect("no look-up panics").get(filters) {
        return nobody;
    }
    let nobody = !STARTS.iter().any(|start| start.fits(filters));
    KNOWN.lock().expect("no look-up panics").insert(filters.clone(), nobody);
    nobody
}

impl Start {
    fn fits(&self, filters: &Filters) -> bool {
        let Filters {
            games,
            every: _,
            kind,
            season,
            years,
            country,
            except,
            athlete,
            sport,
            events,
            // Records are set at other competitions too, and names are not of starts.
            record_marks: _,
            sex,
            medal,
            placed,
            age,
            born: _,
            date,
            initial: _,
        } = filters;
        let catalog = RECORDS.catalog();
        let at = || -> &Games { catalog.games(GamesId(self.games)) };
        (games.is_empty() || games.iter().any(|id| id.0 == self.games))
            && kind.is_none_or(|kind| at().kind == kind)
            && season.is_none_or(|season| at().season == season)
            && years.is_none_or(|(from, to)| (from..=to).contains(&at().year))
            && country.is_none_or(|country| country == self.country)
            && !except.contains(&self.country)
            && athlete.is_none_or(|athlete| athlete == self.person)
            && (events.is_empty() || events.iter().any(|id| id.0 == self.event))
            && sport.is_none_or(|sport| self.sport == sport || catalog.sport(self.sport).parent == Some(sport))
            && sex.is_none_or(|sex| self.is_of(sex))
            && match medal {
                None => true,
                Some(MedalFilter::Any) => self.medal.is_some(),
                Some(MedalFilter::Only(medal)) => self.medal == Some(*medal as i64),
            }
            && match placed {
                Some(Placed::Within(from, to)) => self.place.is_some_and(|place| (*from..=*to).contains(&place)),
                _ => true,
            }
            && age.is_none_or(|(is, years)| self.could_be(is, years.into(), at()))
            && match date {
                None | Some(Day::Until(_)) => true,
                Some(Day::Exact(date)) => self.date.as_ref().is_some_and(|on| *on == date.to_string()),
                Some(Day::Yearly(month, day)) => {
                    let ending = format!("-{month:02}-{day:02}");
                    self.date.as_ref().is_some_and(|on| on.ends_with(&ending))
                }
            }
    }

    /// Whether the event is for a sex, or the person of it.
    fn is_of(&self, sex: EventSex) -> bool {
        let of_event = self.event > 0 && RECORDS.catalog().event(EventId(self.event)).sex == sex;
        let of_person = match sex {
            EventSex::Men => self.sex == Some(Sex::Male),
            EventSex::Women => self.sex == Some(Sex::Female),
            EventSex::Mixed | EventSex::Open => false,
        };
        of_event || of_person
    }

    fn could_be(&self, is: Comparison, years: i16, games: &Games) -> bool {
        // Tokyo 2020 were held in 2021.
        let year = games.opened.map_or(games.year, |opened| opened.year());
        self.born.is_some_and(|born| {
            let most = year - born.year();
            is.holds(most, years) || is.holds(most - 1, years)
        })
    }
}
