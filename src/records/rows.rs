//! Typed rows.

use jiff::civil::Date;

use super::{BirthDate, CountryCode, CountryId, EventId, GamesId, PersonId, SourceId, SportId, Translated};

/// A committee (NOC or NPC) of its time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// Its row.
    pub id: CountryId,
    /// Its three letters.
    pub code: CountryCode,
    /// The English name.
    pub name: String,
    /// What it stands for.
    pub kind: CountryKind,
    /// The two letters that make the flag, where there is one.
    pub iso2: Option<String>,
    /// The continent, where there is one: not of refugees, nor of a team from several.
    pub continent: Option<Continent>,
    /// The committees that followed this one, or entered its athletes in its place: ROC for RUS.
    pub successors: Vec<CountryId>,
    /// The names in the languages but English, in the order of [`Language::ALL`].
    pub translated: [String; 3],
}

impl Country {
    /// The name in a language.
    pub fn name_in(&self, language: Language) -> &str {
        let [az, ru, tr] = &self.translated;
        match language {
            Language::English => &self.name,
            Language::Azerbaijani => az,
            Language::Russian => ru,
            Language::Turkish => tr,
        }
    }
}

/// A language in which the records have names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Language {
    /// English, the language of the tables.
    #[default]
    English,
    /// Azerbaijani, in Latin letters.
    Azerbaijani,
    /// Russian.
    Russian,
    /// Turkish.
    Turkish,
}

/// What a committee stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CountryKind {
    /// The committee of a nation or territory that there is today.
    Nation,
    /// No longer existing: URS, GDR.
    Former,
    /// Athletes without a national committee: NPA, AIN.
    Neutral,
    /// A team of refugees.
    Refugee,
    /// Athletes of several committees in one team.
    Mixed,
}

/// A continent, as the associations of Olympic committees divide the world; of America the two halves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Continent {
    /// Africa.
    Africa,
    /// Asia.
    Asia,
    /// Europe, with Türkiye, Cyprus, Israel, the South Caucasus and Russia.
    Europe,
    /// America north of Colombia, with the islands.
    NorthAmerica,
    /// America from Colombia on.
    SouthAmerica,
    /// Oceania.
    Oceania,
}

/// A sport, or a discipline of one (`parent`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sport {
    /// Its row.
    pub id: SportId,
    /// Its id in the tables of `data/`, which is stable.
    pub key: String,
    /// The English name.
    pub name: String,
    /// The sport that this is a discipline of.
    pub parent: Option<SportId>,
    /// The names in the languages but English.
    pub translated: Translated,
}

impl Sport {
    /// The name in a language: "Judo", "Дзюдо".
    pub fn name_in(&self, language: Language) -> &str {
        self.translated.or(&self.name, language)
    }
}

/// Whether Games are Olympic or Paralympic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GamesKind {
    /// The Olympic Games.
    Olympic,
    /// The Paralympic Games.
    Paralympic,
}

/// The season of Games.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Season {
    /// The Summer Games.
    Summer,
    /// The Winter Games.
    Winter,
}

/// Whether Games took place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GamesStatus {
    /// They took place.
    Held,
    /// They were to take place and did not.
    Cancelled,
    /// They are to come.
    Scheduled,
    /// Athens 1906: held, but not counted among the Games.
    Intercalated,
}

/// One Games.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Games {
    /// Its row.
    pub id: GamesId,
    /// Its id in the tables of `data/`, which is stable.
    pub key: String,
    /// Olympic or Paralympic.
    pub kind: GamesKind,
    /// Summer or winter.
    pub season: Season,
    /// The year in the name: 2020 for the Games held in Tokyo in 2021.
    pub year: i16,
    /// "Paris 2024".
    pub name: String,
    /// The host city.
    pub city: String,
    /// The committees of the host countries.
    pub hosts: Vec<CountryId>,
    /// The day of the opening ceremony.
    pub opened: Option<Date>,
    /// The day of the closing ceremony.
    pub closed: Option<Date>,
    /// Whether they took place.
    pub status: GamesStatus,
    /// Numbers as the organisers count them.
    pub nations: Option<u32>,
    /// Athletes who took part.
    pub athletes: Option<u32>,
    /// Men among them.
    pub men: Option<u32>,
    /// Women among them.
    pub women: Option<u32>,
    /// Events for medals.
    pub events: Option<u32>,
    /// Sports on the programme.
    pub sports: Option<u32>,
    /// How many events for medals the records know there.
    pub contests: u32,
    /// The names in the languages but English.
    pub names: Translated,
    /// The host city in the languages but English.
    pub cities: Translated,
    /// "in Paris".
    pub inside: String,
    /// The same in the languages but English.
    pub insides: Translated,
}

impl Games {
    /// The name in a language: "Paris 2024", "Париж-2024".
    pub fn name_in(&self, language: Language) -> &str {
        self.names.or(&self.name, language)
    }

    /// The host city in a language: "Paris", "Париж".
    pub fn city_in(&self, language: Language) -> &str {
        self.cities.or(&self.city, language)
    }

    /// Where they are held, with the word or the case for it: "in Paris", "Parisdə", "в Париже", "Paris'te".
    pub fn in_city(&self, language: Language) -> &str {
        self.insides.or(&self.inside, language)
    }
}

/// An event that can be followed from Games to Games.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Event {
    /// Its row.
    pub id: EventId,
    /// Its id in the tables of `data/`, which is stable.
    pub key: String,
    /// Olympic or Paralympic.
    pub kind: GamesKind,
    /// Its sport or discipline.
    pub sport: SportId,
    /// "Men's 100 m T13".
    pub title: String,
    /// For whom it is.
    pub sex: EventSex,
    /// The classification, at the Paralympic Games.
    pub class: Option<String>,
    /// What competes in it.
    pub unit: EventUnit,
    /// Other titles it is known by: the name of a weight class, or of a boat of the time.
    pub also: Vec<String>,
    /// Whether medals that count were ever given in it.
    pub counted: bool,
    /// The titles in the languages but English.
    pub titles: Translated,
}

impl Event {
    /// The title in a language, as it stands on a line of its own: "Women's 100 m T13", "100 м T13, женщины".
    pub fn title_in(&self, language: Language) -> &str {
        self.titles.or(&self.title, language)
    }
}

/// For whom an event is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventSex {
    /// Men only.
    Men,
    /// Women only.
    Women,
    /// Men and women together in each team or pair.
    Mixed,
    /// Men and women alike.
    Open,
}

/// What competes in an event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventUnit {
    /// One person.
    Individual,
    /// Two people.
    Pair,
    /// More than two.
    Team,
}

/// The sex of a person, as the sources have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sex {
    /// Male.
    Male,
    /// Female.
    Female,
}

/// A medal. The order is that of worth: gold first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medal {
    /// For the first place.
    Gold = 1,
    /// For the second place.
    Silver = 2,
    /// For the third place.
    Bronze = 3,
}

/// What an event counted for at one Games.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ContestStatus {
    /// For medals that count.
    Medal,
    /// Shown, its medals counting for nothing.
    Demonstration,
    /// An art competition (1912-1948), whose medals the IOC does not count today.
    Art,
}

/// How a competitor ended who has no place over all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ResultStatus {
    /// Did not start, and so took no part.
    DidNotStart,
    /// Did not finish.
    DidNotFinish,
    /// Disqualified.
    Disqualified,
    /// Finished without a valid mark, height or lift.
    NoMark,
    /// Competed outside the contest.
    OutOfCompetition,
    /// Competed; the place is not known, or none was given.
    AlsoCompeted,
    /// Did not get through the qualification.
    DidNotQualify,
}

/// What a person did in a result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Competed.
    Athlete,
    /// The sighted runner or skier beside an athlete.
    Guide,
    /// The sighted rider on a tandem.
    Pilot,
    /// The one who steers a boat.
    Cox,
}

/// A side of a Games of which more or less is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Aspect {
    /// The official medal table.
    Table,
    /// Who won the medals.
    Medallists,
    /// Who took part.
    Entries,
    /// The places behind the medals.
    Places,
    /// The days on which medals were decided.
    Dates,
    /// Times, distances, points.
    Marks,
    /// Birth dates.
    Births,
}

/// How much is held of an aspect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CoverageState {
    /// All of it is held.
    Complete,
    /// A part of it is held.
    Partial,
    /// None of it is held.
    None,
}

/// What is held of one aspect of one Games.
#[derive(Debug, Clone, PartialEq)]
pub struct Coverage {
    /// How much of it is held.
    pub state: CoverageState,
    /// Per cent held, from 0 to 100, where it was counted.
    pub share: Option<f64>,
    /// What is to be said with it.
    pub note: Option<String>,
    /// Where it is from.
    pub sources: Vec<SourceId>,
}

/// Where facts come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// Its row.
    pub id: SourceId,
    /// Its id in the tables of `data/`, which is stable.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// The licence as the source states it.
    pub licence: String,
    /// The day, month or year whose state the source shows.
    pub as_of: String,
}

/// A person, with one identity in all Games.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonRow {
    /// Its row.
    pub id: PersonId,
    /// Its id in the tables of `data/`, which is stable.
    pub key: String,
    /// The name as it is shown.
    pub name: String,
    /// The family name, as it stands in the name.
    pub family: Option<String>,
    /// The sex, where it is known.
    pub sex: Option<Sex>,
    /// The birth date, as far as it is known.
    pub born: Option<BirthDate>,
    /// In centimetres.
    pub height: Option<u16>,
    /// In kilograms.
    pub weight: Option<f64>,
}
