//! Phrases that follow from the records themselves, and the rows that add other names to them.

use std::collections::BTreeMap;

use super::Concept;
use super::numbered;
use super::phrases::Phrases;
use crate::names::NamesError;
use crate::names::fold::fold;
use crate::records::{Catalog, CountryCode, CountryKind, Games, GamesId, Language};

/// The phrases so far, and the Games by city, to which rows add other names.
pub(super) struct Automatic {
    phrases: Phrases,
    /// Names without what stands in brackets, which count only where nothing else is called so: `Korea` is not `Korea
    /// (unified team)`.
    shortened: Vec<(String, Concept)>,
    /// Folded name of a city → its Games with their years.
    cities: BTreeMap<String, Vec<(GamesId, i16)>>,
}

impl Automatic {
    /// The phrases of a catalog: names in every language, codes and flags of countries, names of sports, cities and Games.
    pub(super) fn of(catalog: &Catalog) -> Self {
        let mut automatic = Self {
            phrases: Phrases::default(),
            shortened: Vec::new(),
            cities: BTreeMap::new(),
        };
        for country in catalog.countries() {
            let concept = Concept::Country(country.id);
            for &language in Language::ALL {
                automatic.name(country.name_in(language), &concept);
            }
            automatic.phrases.add(country.code.as_str(), concept.clone());
            if let (Some(iso2), CountryKind::Nation) = (&country.iso2, country.kind) {
                automatic.phrases.add(&format!("flag{}", iso2.to_lowercase()), concept);
            }
        }
        for sport in catalog.sports() {
            let concept = Concept::Sport(sport.id);
            automatic.name(&sport.name, &concept);
            automatic.phrases.add(&sport.key.replace('-', " "), concept);
        }
        for games in catalog.all_games() {
            automatic
                .phrases
                .add(&games.name, Concept::Games(same_place_and_year(catalog, games)));
            for city in games.city.split('/') {
                let years = automatic.cities.entry(fold(city)).or_default();
                years.push((games.id, games.year));
                // Tokyo 2020 was held in 2021.
                years.extend(
                    games
                        .opened
                        .filter(|day| day.year() != games.year)
                        .map(|day| (games.id, day.year())),
                );
            }
        }
        for (phrase, games) in numbered::phrases(catalog) {
            automatic.phrases.add(&phrase, Concept::Games(vec![games]));
        }
        let cities: Vec<String> = automatic.cities.keys().cloned().collect();
        for city in cities {
            automatic.city(&city, &city);
        }
        automatic
    }

    /// Adds a row of the lexicon; one of a category that is not known names a word of the grammar.
    pub(super) fn add_row(
        &mut self,
        catalog: &Catalog,
        category: &str,
        target: &str,
        phrase: &str,
    ) -> Result<(), NamesError> {
        let unknown = || NamesError::UnknownTarget {
            category: category.to_owned(),
            target: target.to_owned(),
        };
        match category {
            "countries" => {
                let code = CountryCode::new(target).ok_or_else(unknown)?;
                let country = catalog.country_by_code(code).ok_or_else(unknown)?;
                self.phrases.add(phrase, Concept::Country(country.id));
            }
            "sports" => {
                let sport = catalog.sport_by_key(target).ok_or_else(unknown)?;
                self.phrases.add(phrase, Concept::Sport(sport.id));
            }
            "games" => match catalog.games_by_key(target) {
                Some(games) => self.phrases.add(phrase, Concept::Games(vec![games.id])),
                None if self.cities.contains_key(&fold(target)) => self.city(&fold(target), phrase),
                None => return Err(unknown()),
            },
            _ => self.phrases.add(phrase, Concept::Word(target.to_owned())),
        }
        Ok(())
    }

    /// All phrases.
    pub(super) fn into_phrases(mut self) -> Phrases {
        for (phrase, concept) in self.shortened {
            if !self.phrases.knows(&phrase) {
                self.phrases.add(&phrase, concept);
            }
        }
        self.phrases
    }

    /// Adds a name and, where a part of it is in brackets, that part and the name without it.
    fn name(&mut self, name: &str, concept: &Concept) {
        self.phrases.add(name, concept.clone());
        if let Some((before, rest)) = name.split_once('(') {
            let (inside, after) = rest.split_once(')').unwrap_or((rest, ""));
            self.shortened.push((format!("{before}{after}"), concept.clone()));
            self.shortened.push((inside.to_owned(), concept.clone()));
        }
    }

    /// Adds a phrase for a city, alone and with each of its years before or behind it, in four figures or two.
    fn city(&mut self, city: &str, phrase: &str) {
        let Some(years) = self.cities.get(city) else { return };
        let mut all: Vec<GamesId> = years.iter().map(|(id, _)| *id).collect();
        all.sort_unstable();
        all.dedup();
        self.phrases.add(phrase, Concept::City(all));
        let mut by_year: BTreeMap<i16, Vec<GamesId>> = BTreeMap::new();
        for (id, year) in years {
            by_year.entry(*year).or_default().push(*id);
        }
        let mut short = BTreeMap::new();
        for (year, games) in by_year {
            let games = Concept::Games(games);
            self.phrases.add(&format!("{phrase} {year}"), games.clone());
            self.phrases.add(&format!("{year} {phrase}"), games.clone());
            // Of `Paris 24` the later year is meant.
            short.insert(year % 100, games);
        }
        for (year, games) in short {
            self.phrases.add(&format!("{phrase} {year:02}"), games);
        }
    }
}

/// The Games, Olympic and Paralympic, that share a name.
fn same_place_and_year(catalog: &Catalog, games: &Games) -> Vec<GamesId> {
    catalog
        .all_games()
        .iter()
        .filter(|other| other.name == games.name)
        .map(|other| other.id)
        .collect()
}
