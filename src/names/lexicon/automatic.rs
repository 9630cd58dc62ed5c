//! Phrases that follow from the records themselves, and the rows that add other names to them.

use std::collections::BTreeMap;

use super::Concept;
use super::numbered;
use super::phrases::Phrases;
use crate::names::fold::fold;
use crate::names::{NamesError, Tongues, words};
use crate::records::{Catalog, CountryCode, CountryKind, Games, GamesId, Language};

/// The phrases so far, and the Games by city, to which rows add other names.
pub(super) struct Automatic {
    phrases: Phrases,
    /// Names without what stands in brackets, and of sports in other languages, which count only where nothing else is
    /// called so: `Korea` is not `Korea (unified team)`.
    shortened: Vec<(String, Concept, Tongues)>,
    /// Folded name of a city, and what it is called in a language, which counts where nothing else is called so.
    translated: Vec<(String, String, Tongues)>,
    /// Folded name of a city → its Games with their years.
    cities: BTreeMap<String, Vec<(GamesId, i16)>>,
}

impl Automatic {
    /// The phrases of a catalog: names in every language, codes and flags of countries, names of sports, cities and Games.
    pub(super) fn of(catalog: &Catalog) -> Self {
        let mut automatic = Self {
            phrases: Phrases::default(),
            shortened: Vec::new(),
            translated: Vec::new(),
            cities: BTreeMap::new(),
        };
        for country in catalog.countries() {
            let concept = Concept::Country(country.id);
            for &language in Language::ALL {
                automatic.name(country.name_in(language), &concept, Tongues::of(language));
            }
            automatic
                .phrases
                .add(country.code.as_str(), concept.clone(), Tongues::NONE);
            if let (Some(iso2), CountryKind::Nation) = (&country.iso2, country.kind) {
                automatic
                    .phrases
                    .add(&format!("flag{}", iso2.to_lowercase()), concept, Tongues::NONE);
            }
        }
        for sport in catalog.sports() {
            let concept = Concept::Sport(sport.id);
            let english = Tongues::of(Language::English);
            automatic.name(&sport.name, &concept, english);
            automatic
                .phrases
                .add(&sport.key.replace('-', " "), concept.clone(), english);
            for &language in Language::ALL {
                let name = sport.name_in(language).to_owned();
                automatic.shortened.push((name, concept.clone(), Tongues::of(language)));
            }
        }
        for games in catalog.all_games() {
            let same = Concept::Games(same_place_and_year(catalog, games));
            automatic.phrases.add(&games.name, same, Tongues::NONE);
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
            let english = Tongues::of(Language::English);
            automatic.phrases.add(&phrase, Concept::Games(vec![games]), english);
        }
        let cities: Vec<String> = automatic.cities.keys().cloned().collect();
        for city in cities {
            automatic.city(&city, &city, Tongues::NONE);
        }
        for games in catalog.all_games().iter().filter(|games| !games.city.contains('/')) {
            for &language in Language::ALL {
                let name = games.city_in(language).to_owned();
                automatic
                    .translated
                    .push((fold(&games.city), name, Tongues::of(language)));
            }
        }
        automatic
    }

    /// Adds a row of the lexicon; one of a category that is not known names a word of the grammar.
    pub(super) fn add_row(
        &mut self,
        catalog: &Catalog,
        language: &str,
        category: &str,
        target: &str,
        phrase: &str,
    ) -> Result<(), NamesError> {
        let tongues = Tongues::of_folder(language);
        let unknown = || NamesError::UnknownTarget {
            category: category.to_owned(),
            target: target.to_owned(),
        };
        match category {
            "countries" => {
                let code = CountryCode::new(target).ok_or_else(unknown)?;
                let country = catalog.country_by_code(code).ok_or_else(unknown)?;
                self.phrases.add(phrase, Concept::Country(country.id), tongues);
            }
            "sports" => {
                let sport = catalog.sport_by_key(target).ok_or_else(unknown)?;
                self.phrases.add(phrase, Concept::Sport(sport.id), tongues);
            }
            "games" => match catalog.games_by_key(target) {
                Some(games) => self.phrases.add(phrase, Concept::Games(vec![games.id]), tongues),
                None if self.cities.contains_key(&fold(target)) => self.city(&fold(target), phrase, tongues),
                None => return Err(unknown()),
            },
            "events" | "numbers" => {
                let english: Vec<String> = words(target).into_iter().map(|word| word.folded).collect();
                self.phrases.add(phrase, Concept::Said(english.join(" ")), tongues);
            }
            _ => self.phrases.add(phrase, Concept::Word(target.to_owned()), tongues),
        }
        Ok(())
    }

    /// All phrases.
    pub(super) fn into_phrases(mut self) -> Phrases {
        for (city, phrase, tongues) in std::mem::take(&mut self.translated) {
            if !self.phrases.knows(&phrase) {
                self.city(&city, &phrase, tongues);
            }
        }
        for (phrase, concept, tongues) in self.shortened {
            if !self.phrases.knows(&phrase) {
                self.phrases.add(&phrase, concept, tongues);
            }
        }
        self.phrases
    }

    /// Adds a name and, where a part of it is in brackets, that part and the name without it.
    fn name(&mut self, name: &str, concept: &Concept, tongues: Tongues) {
        self.phrases.add(name, concept.clone(), tongues);
        if let Some((before, rest)) = name.split_once('(') {
            let (inside, after) = rest.split_once(')').unwrap_or((rest, ""));
            self.shortened
                .push((format!("{before}{after}"), concept.clone(), tongues));
            self.shortened.push((inside.to_owned(), concept.clone(), tongues));
        }
    }

    /// Adds a phrase for a city, alone and with each of its years before or behind it, in four figures or two.
    fn city(&mut self, city: &str, phrase: &str, tongues: Tongues) {
        let Some(years) = self.cities.get(city) else { return };
        let mut all: Vec<GamesId> = years.iter().map(|(id, _)| *id).collect();
        all.sort_unstable();
        all.dedup();
        self.phrases.add(phrase, Concept::City(all), tongues);
        let mut by_year: BTreeMap<i16, Vec<GamesId>> = BTreeMap::new();
        for (id, year) in years {
            by_year.entry(*year).or_default().push(*id);
        }
        let mut short = BTreeMap::new();
        for (year, games) in by_year {
            let games = Concept::Games(games);
            self.phrases.add(&format!("{phrase} {year}"), games.clone(), tongues);
            self.phrases.add(&format!("{year} {phrase}"), games.clone(), tongues);
            // Of `Paris 24` the later year is meant.
            short.insert(year % 100, games);
        }
        for (year, games) in short {
            self.phrases.add(&format!("{phrase} {year:02}"), games, tongues);
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
