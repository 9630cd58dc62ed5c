//! What countries, sports, events and Games are called.

use crate::language::{Language, message};
use crate::question::Filters;
use crate::records::{
    Country, CountryId, Event, EventId, EventSex, Games, GamesId, GamesKind, RecordMarkId, Season, SportId,
};

use super::Voice;

/// The flag, with the space after it; empty where there is none.
pub(in crate::reply) fn flag(country: &Country) -> String {
    let Some(iso2) = &country.iso2 else {
        return String::new();
    };
    let letters: String = iso2
        .bytes()
        .filter(u8::is_ascii_uppercase)
        // The regional indicators follow one another as the letters do.
        .filter_map(|letter| char::from_u32(0x1F1E6 + u32::from(letter - b'A')))
        .collect();
    format!("{letters} ")
}

/// The parts of a Games' name, put into a message.
macro_rules! of_games {
    ($voice:expr, $games:expr, $message:ident) => {
        $voice.say(message::$message {
            kind: $games.kind,
            season: $games.season,
            name: $voice.city_and_year($games),
        })
    };
}

impl<'a> Voice<'a> {
    /// `Azerbaijan`.
    pub(in crate::reply) fn country_name(&self, id: CountryId) -> &'a str {
        self.catalog.country(id).name_in(self.language())
    }

    /// `🇦🇿 Azerbaijan`.
    pub(in crate::reply) fn country(&self, id: CountryId) -> String {
        format!("{}{}", flag(self.catalog.country(id)), self.country_name(id))
    }

    /// `Judo`.
    pub(in crate::reply) fn sport(&self, id: SportId) -> &'a str {
        self.catalog.sport(id).name_in(self.language())
    }

    /// `Men's 60 kg`.
    pub(in crate::reply) fn title(&self, event: &'a Event) -> &'a str {
        event.title_in(self.language())
    }

    /// The same, by id.
    pub(in crate::reply) fn event(&self, id: EventId) -> &'a str {
        self.title(self.catalog.event(id))
    }

    /// `Judo · Men's 60 kg`.
    pub(in crate::reply) fn sport_and_title(&self, id: EventId) -> String {
        let event = self.catalog.event(id);
        format!("{} · {}", self.sport(event.sport), self.title(event))
    }

    /// The event of a record: `Men's long jump T13`.
    pub(in crate::reply) fn record_event(&self, id: RecordMarkId) -> &'a str {
        self.catalog.record_mark(id).title_in(self.language())
    }

    /// `Paris 2024`.
    pub(in crate::reply) fn short_games(&self, games: &'a Games) -> &'a str {
        games.name_in(self.language())
    }

    /// The city and the year as they stand in the name of Games: `Paris 2024`, and in Russian, which changes the city
    /// there, `2024 в Париже`.
    fn city_and_year(&self, games: &Games) -> String {
        match self.language() {
            Language::Russian => format!("{} {}", games.year, games.in_city(Language::Russian)),
            language => games.name_in(language).to_owned(),
        }
    }

    /// `Paris 2024 Paralympics`, `Beijing 2022 Winter Olympics`.
    pub(in crate::reply) fn games(&self, id: GamesId) -> String {
        of_games!(self, self.catalog.games(id), GamesName)
    }

    /// `at the Paris 2024 Paralympics`.
    pub(in crate::reply) fn at_games(&self, id: GamesId) -> String {
        of_games!(self, self.catalog.games(id), GamesAt)
    }

    /// `of the Paris 2024 Paralympics`.
    pub(in crate::reply) fn of_games(&self, id: GamesId) -> String {
        of_games!(self, self.catalog.games(id), GamesOf)
    }

    /// `the Paris 2024 Paralympics`, as they stand behind "than" or in a list of Games.
    pub(in crate::reply) fn among_games(&self, id: GamesId) -> String {
        of_games!(self, self.catalog.games(id), GamesAmong)
    }

    /// `Olympics`, as they are called beside those of the other kind.
    pub(in crate::reply) fn kind(&self, kind: GamesKind) -> String {
        self.say(message::Kind { kind })
    }

    /// `Olympic Games`, `winter Paralympic Games`; of both kinds, `Olympic and Paralympic Games`.
    pub(in crate::reply) fn kind_games(&self, kind: Option<GamesKind>, season: Option<Season>) -> String {
        self.say(message::KindGames { kind, season })
    }

    /// `at the Olympic Games`.
    pub(in crate::reply) fn at_kind(&self, kind: GamesKind) -> String {
        self.say(message::KindAt { kind })
    }

    /// `men's events`; open events are for everybody.
    pub(in crate::reply) fn sex_events(&self, sex: EventSex) -> Option<String> {
        (sex != EventSex::Open).then(|| self.say(message::SexEvents { sex }))
    }

    /// The names of several Games, joined.
    pub(in crate::reply) fn games_of(&self, filters: &Filters) -> String {
        let names: Vec<String> = filters.games.iter().map(|&id| self.games(id)).collect();
        self.and(&names)
    }
}
