//! Where facts have the things of a kind and the attributes, as SQL.

use podium::query::{Attribute, Kind, Thing};

use super::RECORDS;
use super::concerns::{Facts, From};

/// What cannot be: by name.
pub type Refused = String;

/// What an attribute is in SQL.
pub struct Told {
    /// As a value: a number of the smallest unit.
    pub value: &'static str,
    /// As it is compared, both the least and the greatest that it may be; in units so many of which make one of the amount.
    pub compared: (&'static str, &'static str, i64),
}

impl Facts {
    /// The rows, and the Games of each.
    pub fn sql(self) -> String {
        let rows = match self.from {
            From::Tables => "o_medal",
            From::Results { medals: false } => "o_result",
            From::Results { medals: true } => "o_won",
            From::Starts { medals: false } => "o_start",
            From::Starts { medals: true } => "o_winner",
            From::Entries => "o_entry",
            From::Contests => "o_contest",
            From::Games => "o_games",
        };
        let hosts = if self.hosts {
            " CROSS JOIN host h ON h.games = f.games CROSS JOIN c hc ON hc.id = h.country"
        } else {
            ""
        };
        format!("{rows} f JOIN g ON g.id = f.games{hosts}")
    }

    /// The thing of a kind that a fact is of, as a number or text in whose order things stand.
    pub fn kind(self, kind: Kind) -> Result<&'static str, Refused> {
        let told = match self.from {
            From::Tables => [true, false, false, false, true],
            From::Results { .. } => [true, false, true, true, true],
            From::Starts { .. } => [true, true, true, true, true],
            From::Entries => [true, true, false, false, false],
            From::Contests => [false, false, true, false, false],
            From::Games => [false; 5],
        };
        let [committees, athletes, events, results, medals] = told;
        let sports = events || self.from == From::Entries;
        let (told, sql) = match kind {
            Kind::Athlete => (athletes, "f.athlete"),
            Kind::Country => (committees, "f.country"),
            Kind::Continent => (committees, "f.continent"),
            Kind::Sport => (sports, "f.sport"),
            Kind::Discipline => (sports, "f.disc"),
            Kind::Event => (events, "f.event"),
            Kind::Contest => (events, "f.contest"),
            Kind::Games => (true, "f.games"),
            Kind::City => (true, "g.home"),
            Kind::Host => (self.hosts, "h.country"),
            Kind::HostContinent => (self.hosts, "hc.continent"),
            Kind::Day => (events, "f.day"),
            Kind::Colour => (medals, "f.medal"),
            Kind::Sex => (athletes, "f.sex"),
            Kind::EventSex => (events, "f.evsex"),
            Kind::Unit => (events, "f.unit"),
            Kind::Season => (true, "g.season"),
            Kind::GamesKind => (true, "g.kind"),
            Kind::Class => (events, "f.class"),
            Kind::Result => (results, "f.res"),
            Kind::Medal => (medals, "f.mid"),
        };
        if told {
            Ok(sql)
        } else {
            Err(format!("{self:?} do not tell {kind:?}"))
        }
    }

    /// An attribute of a fact.
    pub fn attribute(self, attribute: Attribute) -> Result<Told, Refused> {
        let results = matches!(self.from, From::Results { .. } | From::Starts { .. });
        let athletes = matches!(self.from, From::Starts { .. } | From::Entries);
        let days = results || self.from == From::Contests;
        let plain = |sql| Told {
            value: sql,
            compared: (sql, sql, 1),
        };
        let (told, sql) = match attribute {
            Attribute::Year => (true, plain("g.year")),
            Attribute::Games => (true, plain("g.id")),
            Attribute::Day => (days, plain("f.day_number")),
            Attribute::Age => (
                athletes,
                Told {
                    value: "f.age_days",
                    compared: ("f.age_least", "f.age_most", 1),
                },
            ),
            Attribute::Born => (
                athletes,
                Told {
                    value: "f.birth_day",
                    compared: ("f.birth_year", "f.birth_year", 1),
                },
            ),
            Attribute::Height => (athletes, plain("f.height")),
            Attribute::Weight => (
                athletes,
                Told {
                    value: "f.weight",
                    compared: ("f.weight", "f.weight", 10),
                },
            ),
            Attribute::Place => (results, plain("f.place")),
            Attribute::Mark => (results, plain("f.mark")),
            Attribute::Length => (true, plain("g.length")),
            Attribute::Opened => (true, plain("g.opened_day")),
            Attribute::Closed => (true, plain("g.closed_day")),
            Attribute::Nations => (true, plain("g.nations")),
            Attribute::Athletes => (true, plain("g.athletes")),
            Attribute::Men => (true, plain("g.men")),
            Attribute::Women => (true, plain("g.women")),
            Attribute::Events => (true, plain("g.events")),
        };
        if told {
            Ok(sql)
        } else {
            Err(format!("{self:?} do not tell {attribute:?}"))
        }
    }

    /// Whether a fact is of a thing.
    pub fn is(self, thing: &Thing) -> Result<String, Refused> {
        let kind = thing.kind();
        let sql = self.kind(kind)?;
        let is = match thing {
            // A whole sport with its disciplines, or one of these.
            Thing::Sport(sport) if RECORDS.catalog().sport(*sport).parent.is_some() => format!("f.disc = {}", sport.0),
            _ => format!("{sql} = {}", literal(thing)),
        };
        Ok(known(kind, is))
    }
}

/// What has no thing of such a kind surely is not of one, rather than of an unknown one.
pub fn known(kind: Kind, is: String) -> String {
    match kind {
        Kind::Class | Kind::Colour | Kind::Continent | Kind::Medal => format!("ifnull({is}, 0)"),
        _ => is,
    }
}

/// A thing as facts have it.
pub fn literal(thing: &Thing) -> String {
    match thing {
        Thing::Athlete(id) => id.0.to_string(),
        Thing::Country(id) | Thing::Host(id) => id.0.to_string(),
        Thing::Continent(continent) | Thing::HostContinent(continent) => (*continent as i64).to_string(),
        Thing::Sport(id) => id.0.to_string(),
        Thing::Event(id) => id.0.to_string(),
        Thing::Contest(games, event) => (games.0 * 1_000_000 + event.0).to_string(),
        Thing::Games(id) => id.0.to_string(),
        Thing::City(id) => format!("(SELECT home FROM g WHERE id = {})", id.0),
        Thing::Day(day) => format!("'{day}'"),
        Thing::Colour(medal) => (*medal as i64).to_string(),
        Thing::Sex(sex) => (*sex as i64).to_string(),
        Thing::EventSex(sex) => (*sex as i64).to_string(),
        Thing::Unit(unit) => (*unit as i64).to_string(),
        Thing::Season(season) => (*season as i64).to_string(),
        Thing::GamesKind(kind) => (*kind as i64).to_string(),
        Thing::Class(class) => format!("'{}'", class.replace('\'', "''")),
        // The columns count from 0, the table from 1; both run in order of Games and event.
        Thing::Result(number) => (i64::from(*number) + 1).to_string(),
    }
}
