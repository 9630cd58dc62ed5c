//! `names/<language>/*.csv`: what sports, cities and events are called in the languages but English.
//!
//! Every name that the other tables need must be there, and every row must be needed: a row that nothing asks for has a
//! slip in its first cell.

mod cut;
mod frame;
mod table;

use super::world::World;
use super::{Error, sheet};
use cut::{Cut, holes};
use table::Table;

/// The languages, in the order in which their columns stand in the database.
pub const LANGUAGES: [&str; 3] = ["az", "ru", "tr"];

/// The names in every language but English.
#[derive(Default)]
pub struct Names {
    languages: Vec<Tongue>,
}

/// The names in one language.
struct Tongue {
    code: &'static str,
    sports: Table,
    cities: Table,
    /// The cities with the case or the word of "in Paris".
    inside: Table,
    /// By sport and core, with a stroke between them; no sport for what means the same in all of them.
    titles: Table,
    classes: Table,
    /// By the word that an English title begins with.
    frames: Table,
}

/// Reads the tables of every language.
pub fn load(world: &mut World<'_>) -> Result<(), Error> {
    let mut languages = Vec::new();
    for code in LANGUAGES {
        languages.push(Tongue::read(world, code)?);
    }
    world.names = Names { languages };
    Ok(())
}

impl Tongue {
    fn read(world: &World<'_>, code: &'static str) -> Result<Self, Error> {
        let file = |name: &str| format!("names/{code}/{name}.csv");
        let mut tongue = Self {
            code,
            sports: Table::new(file("sports"), "sport"),
            cities: Table::new(file("cities"), "city"),
            inside: Table::new(file("cities"), "in"),
            titles: Table::new(file("titles"), "title"),
            classes: Table::new(file("classes"), "class"),
            frames: Table::new(file("frames"), "word"),
        };
        for path in world.tables_in(&format!("names/{code}"))? {
            if !tongue.files().contains(&path.as_str()) {
                world.stranger(&path);
            }
        }
        let World { folder, faults, .. } = world;
        sheet::read(folder, &file("sports"), &["sport", "name"], faults, |row| {
            tongue.sports.take(row, row.text("sport"), "name", |_| Ok(()));
            Ok(())
        })?;
        sheet::read(folder, &file("cities"), &["city", "name", "in"], faults, |row| {
            tongue.cities.take(row, row.text("city"), "name", |_| Ok(()));
            if row.maybe_text("in").is_some() {
                tongue.inside.take(row, row.text("city"), "in", |_| Ok(()));
            }
            Ok(())
        })?;
        sheet::read(folder, &file("titles"), &["sport", "title", "name"], faults, |row| {
            let key = title_key(row.text("sport"), row.text("title"));
            tongue
                .titles
                .take(row, &key, "name", |name| holes(row.text("title"), name));
            Ok(())
        })?;
        sheet::read(folder, &file("classes"), &["class", "name"], faults, |row| {
            tongue
                .classes
                .take(row, row.text("class"), "name", |name| holes(row.text("class"), name));
            Ok(())
        })?;
        sheet::read(folder, &file("frames"), &["word", "frame"], faults, |row| {
            tongue
                .frames
                .take(row, row.text("word"), "frame", |frame| holes("#", frame));
            Ok(())
        })?;
        Ok(tongue)
    }

    fn tables(&self) -> [&Table; 6] {
        [
            &self.sports,
            &self.cities,
            &self.inside,
            &self.titles,
            &self.classes,
            &self.frames,
        ]
    }

    fn files(&self) -> [&str; 6] {
        self.tables().map(|table| table.file.as_str())
    }

    /// The title of an event: its core in this language, in the frame of the sex it is for, with its class.
    fn title(&self, sport: &str, title: &str, class: Option<&str>) -> Result<String, String> {
        let cut = Cut::of(title, class);
        let class = match cut.class {
            Some(class) => Some(self.class(class)?),
            None => None,
        };
        let framed = match (self.core(sport, cut.body), cut.word) {
            (Some(whole), _) => frame::with_class(whole, class),
            (None, Some(word)) => {
                let Some(frame) = self.frames.get(word) else {
                    return Err(format!("\"{word}\" is not in {}", self.frames.file));
                };
                let inner = frame::with_class(self.need_core(sport, cut.core)?, class);
                frame.replace('#', &inner)
            }
            (None, None) => frame::with_class(self.need_core(sport, cut.core)?, class),
        };
        Ok(frame::capital(self.code, &framed))
    }

    fn need_core(&self, sport: &str, core: &str) -> Result<String, String> {
        if core.is_empty() {
            return Ok(String::new());
        }
        let parts = || {
            let parts: Option<Vec<String>> = core.split(", ").map(|part| self.core(sport, part)).collect();
            parts.map(|parts| parts.join(", "))
        };
        self.core(sport, core).or_else(parts).ok_or_else(|| {
            let (row, _) = cut::numbered(core);
            format!("\"{row}\" of {sport} is not in {}", self.titles.file)
        })
    }

    /// The row of a core: one with the very numbers, for languages in which nouns heed them, before one for all numbers,
    /// and that of the sport before that of any.
    fn core(&self, sport: &str, core: &str) -> Option<String> {
        let (row, numbers) = cut::numbered(core);
        let named = |core: &str| {
            let of_sport = self.titles.get(&title_key(sport, core));
            of_sport.or_else(|| self.titles.get(&title_key("", core)))
        };
        match named(core) {
            Some(name) => Some(name.to_owned()),
            None => Some(frame::fill(self.code, named(&row)?, &numbers)),
        }
    }

    /// The name of a class: a code stays as it is, and words are in the table.
    fn class(&self, class: &str) -> Result<frame::Class, String> {
        let (row, numbers) = cut::numbered(class);
        if let Some(name) = self.classes.get(class) {
            return Ok(frame::Class::Words(name.to_owned()));
        }
        match self.classes.get(&row) {
            Some(name) => Ok(frame::Class::Words(frame::fill(self.code, name, &numbers))),
            None if cut::is_code(class) => Ok(frame::Class::Code(class.to_owned())),
            None => Err(format!("the class \"{row}\" is not in {}", self.classes.file)),
        }
    }
}

fn title_key(sport: &str, core: &str) -> String {
    format!("{sport}/{core}")
}

impl Names {
    fn each(&self, name: impl Fn(&Tongue) -> Result<String, String>) -> Result<[String; 3], String> {
        let names: Vec<String> = self.languages.iter().map(name).collect::<Result<_, _>>()?;
        names.try_into().map_err(|_| "the languages were not read".to_owned())
    }

    /// The names of a sport, or the reason why one is missing.
    pub fn sport(&self, sport: &str) -> Result<[String; 3], String> {
        self.each(|tongue| tongue.sports.need(sport))
    }

    /// The names of a host city.
    pub fn city(&self, city: &str) -> Result<[String; 3], String> {
        self.each(|tongue| tongue.cities.need(city))
    }

    /// "In" a host city.
    pub fn in_city(&self, city: &str) -> Result<[String; 3], String> {
        self.each(|tongue| tongue.inside.need(city))
    }

    /// The names of a Games, which is called after a place and its year.
    pub fn games(&self, name: &str) -> Result<[String; 3], String> {
        let Some((place, year)) = name.rsplit_once(' ') else {
            return Err(format!("\"{name}\" is not a place and a year"));
        };
        self.each(|tongue| {
            let place = tongue.cities.need(place)?;
            Ok(frame::games(tongue.code, &place, year))
        })
    }

    /// The titles of an event.
    pub fn title(&self, sport: &str, title: &str, class: Option<&str>) -> Result<[String; 3], String> {
        self.each(|tongue| tongue.title(sport, title, class))
    }
}

/// Reports the rows that nothing asked for.
pub fn refuse_needless(world: &World<'_>) {
    for table in world.names.languages.iter().flat_map(Tongue::tables) {
        for (line, key) in table.needless() {
            world.fault_cell(
                &table.file,
                line,
                table.column,
                format!("\"{}\" is needed by nothing", key.trim_start_matches('/')),
            );
        }
    }
}
