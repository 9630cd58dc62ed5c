//! The lines of a set, as rows of a list or a table.

use super::evidence::Says;
use super::{Sheet, evidence};
use crate::language::message;
use crate::query::eval::{Line as Told, Value};
use crate::query::{Ask, Attribute, Filter, Kind, Thing, What};
use crate::records::PersonId;
use crate::reply::columns;
use crate::reply::doc::{Column, Doc, Line, List, Row};
use crate::reply::voice::flag;

/// How many lines are held at most on all pages.
const DEEPEST: usize = 1000;
/// How many lines beside the first ones are held where the first page is shown.
const AHEAD: usize = 24;

/// The columns of lines with medals, and of others; those in an order have their place before them.
const COLOURS: [Column; 6] = [
    Column::Rank,
    Column::Ranked,
    Column::Gold,
    Column::Silver,
    Column::Bronze,
    Column::Total,
];
const NUMBER: [Column; 3] = [Column::Rank, Column::Ranked, Column::Number];

impl Sheet<'_> {
    /// Adds lines; of those that are not shown it says how many they are.
    pub fn rows(&self, doc: &mut Doc, lines: &[Told]) {
        if lines.is_empty() {
            return;
        }
        let most = self.most(4, self.first_page(), lines.len());
        let held = if self.page == 0 { most + AHEAD } else { DEEPEST };
        let of_colours = self.has_colours(lines);
        let tells = lines.iter().any(|line| self.says_value(line));
        let rows = lines
            .iter()
            .take(held.min(DEEPEST))
            .map(|line| self.row(line, of_colours, tells));
        // Lines behind those that were taken are told of as well, those before them are not left out.
        let behind = match self.query.set.take {
            Some(take) if take.from > 1 || take.from == take.to || take.of_each => 0,
            _ => self.outcome.known.max(lines.len()) - lines.len(),
        };
        let list = List::new(rows).first(most).of(lines.len() + behind);
        doc.put(
            list.reach(lines.len().min(DEEPEST))
                .columns(if of_colours { &COLOURS } else { &NUMBER }),
        );
    }

    /// How many lines the first page has at most.
    fn first_page(&self) -> usize {
        let set = &self.query.set;
        match (self.query.ask, set.take, set.order) {
            (Ask::List, Some(take), _) if !take.of_each => usize::from(take.to - take.from.min(take.to)) + 10,
            (Ask::Compare, ..) => 30,
            (Ask::List, _, Some(_)) => 10,
            (Ask::List, _, None) => 40,
            (Ask::Count | Ask::Whether | Ask::Value, ..) => 20,
        }
    }

    /// Whether each of the lines has medals, and more than one colour is asked about.
    fn has_colours(&self, lines: &[Told]) -> bool {
        let counts = matches!(self.query.set.show.what, What::Number(Kind::Medal) | What::Tally);
        counts && self.told.medal.is_none() && lines.iter().all(|line| self.tally(line).is_some())
    }

    fn tally(&self, line: &Told) -> Option<crate::records::Tally> {
        match line.measured.value {
            Some(Value::Tally(tally)) => Some(tally),
            _ => line.tally,
        }
    }

    /// Whether a value says more than that the line is there.
    pub fn says_value(&self, line: &Told) -> bool {
        line.measured.value != Some(Value::Number(line.thing.kind(), 1))
            && !matches!(
                line.measured.value,
                Some(Value::Number(
                    Kind::Games | Kind::Contest | Kind::Result | Kind::Athlete,
                    1
                ))
            )
    }

    /// `1. 🇺🇸 Michael Phelps (USA) · Beijing 2008 Olympics · 8 gold medals`.
    fn row(&self, line: &Told, of_colours: bool, tells: bool) -> Row {
        let names = self.told.names;
        let set = &self.query.set;
        let voice = names.voice;
        let name = self.name(line);
        let of_each = set.take.is_some_and(|take| take.of_each);
        let has_place = set.order.is_some() && !of_each && self.query.ask != Ask::Compare;
        let place = if has_place {
            line.place.to_string()
        } else {
            String::new()
        };
        let mut text = if has_place {
            format!("{place}. {name}")
        } else {
            name.clone()
        };
        let value = self
            .told
            .of_line(line)
            .unwrap_or_else(|| voice.say(message::ShapeNoValue));
        if tells {
            text = format!("{text} · {value}");
        }
        // The table has no column for where that was; it stands beside the name there.
        let mut named = name;
        for part in self.whence(line) {
            text = format!("{text} · {part}");
            named = format!("{named} · {part}");
        }
        let mut cells = vec![columns::plain(place), columns::plain(named)];
        match self.tally(line).filter(|_| of_colours) {
            Some(tally) => cells.extend(columns::colours(voice, tally).chain([columns::total(voice, tally)])),
            None => cells.push(columns::plain(value)),
        }
        Row::from(Line::new().text(text)).cells(cells).of(person(line))
    }

    /// A thing with its flag, and what tells it from others.
    fn name(&self, line: &Told) -> String {
        let names = self.told.names;
        let name = match &line.thing {
            Thing::Athlete(athlete) => {
                let country = evidence::country(names, line, *athlete)
                    .filter(|_| !self.is_of_one(|thing| matches!(thing, Thing::Country(_))));
                let country = country.map(|country| names.voice.catalog.country(country));
                let name = names.plain(&line.thing);
                match country {
                    Some(country) => format!("{}{name} ({})", flag(country), country.code.as_str()),
                    None => name,
                }
            }
            Thing::Result(result) => evidence::result(names, *result, self.says()),
            other => names.signed(other),
        };
        match &line.with {
            Some(with) => format!("{name} · {}", names.signed(with)),
            None => name,
        }
    }

    /// What the head says of results already.
    pub fn says(&self) -> Says {
        Says {
            event: self.is_of_one(|thing| matches!(thing, Thing::Event(_) | Thing::Contest(..))),
            games: self.is_of_one(|thing| matches!(thing, Thing::Games(_))),
        }
    }

    /// Whether a filter names one such thing, and nothing else.
    fn is_of_one(&self, such: impl Fn(&Thing) -> bool) -> bool {
        let one =
            |filter: &Filter| matches!(filter, Filter::Is(things) if matches!(things.as_slice(), [one] if such(one)));
        self.query.set.only.iter().any(one)
    }

    /// Who gave an extreme, where and when, as far as the line does not say it already.
    pub fn whence(&self, line: &Told) -> Vec<String> {
        let attribute = match self.query.set.show.what {
            What::Least(attribute) | What::Greatest(attribute) => attribute,
            What::Number(_)
            | What::Tally
            | What::Mean(_)
            | What::Span(_)
            | What::Share(_)
            | What::Ratio(..)
            | What::Run => return Vec::new(),
        };
        if !is_of_competitors(attribute) {
            return Vec::new();
        }
        let names = self.told.names;
        let Some(found) = evidence::first(names, line) else {
            return Vec::new();
        };
        let mut parts = Vec::new();
        if let Some(Value::Age(_, days)) = line.measured.value
            && person(line).is_none()
            && let Some((person, ..)) = evidence::aged(names, line, days)
        {
            parts.push(names.plain(&Thing::Athlete(person)));
        }
        let kinds = [Some(line.thing.kind()), line.with.as_ref().map(Thing::kind)];
        let says = |kind: Kind| kinds.contains(&Some(kind));
        if !says(Kind::Games) && !says(Kind::Contest) && !self.says().games {
            parts.push(names.voice.games(found.games));
        }
        if !says(Kind::Event) && !says(Kind::Contest) && !self.says().event {
            parts.push(match found.event {
                Some(event) => names.event(event),
                None => names.voice.sport(found.sport).to_owned(),
            });
        }
        parts
    }
}

/// Whether it is of those who compete, somewhere and some day.
fn is_of_competitors(attribute: Attribute) -> bool {
    match attribute {
        Attribute::Age
        | Attribute::Born
        | Attribute::Height
        | Attribute::Weight
        | Attribute::Place
        | Attribute::Mark => true,
        Attribute::Year
        | Attribute::Games
        | Attribute::Day
        | Attribute::Length
        | Attribute::Opened
        | Attribute::Closed
        | Attribute::Nations
        | Attribute::Athletes
        | Attribute::Men
        | Attribute::Women
        | Attribute::Events => false,
    }
}

/// The athlete of a line.
fn person(line: &Told) -> Option<PersonId> {
    [Some(&line.thing), line.with.as_ref()]
        .into_iter()
        .flatten()
        .find_map(|thing| match thing {
            Thing::Athlete(athlete) => Some(*athlete),
            _ => None,
        })
}
