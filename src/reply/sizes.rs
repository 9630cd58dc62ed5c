//! How big Games were.

use crate::answer::Size;
use crate::language::message;
use crate::question::Unit;
use crate::records::EventSex;

use super::View;
use super::doc::Doc;
use super::voice::Voice;

/// A line a Games, `4,342 athletes at the Rio 2016 Paralympics, as the organisers count them.`
///
/// The numbers of the Paralympic Games are the organisers', those of the Olympic Games are counted from the entries in
/// the sources (`data/SOURCES.md`).
pub(super) fn write(doc: &mut Doc, view: &View<'_>, sizes: &[Size]) {
    let voice = view.voice;
    for size in sizes {
        doc.line(voice.line(message::SizeAt {
            size: number(voice, size),
            games: voice.at_games(size.games),
            kind: view.catalog.games(size.games).kind,
        }));
    }
}

fn number(voice: Voice<'_>, size: &Size) -> String {
    match size.unit {
        Unit::Athletes => people(voice, size.number, size.sex),
        unit => voice.count(size.number as usize, unit),
    }
}

/// `12 women`; people of both sexes are athletes.
pub(super) fn people(voice: Voice<'_>, number: u32, sex: Option<EventSex>) -> String {
    let sex = sex.filter(|sex| matches!(sex, EventSex::Men | EventSex::Women));
    voice.say(message::PeopleNumber { number, sex })
}
