//! An answer laid out, cut into pages, and one of them written.

use std::cell::Cell;

use crate::answer::{Answer, Facts, Note};
use crate::language::message;
use crate::preferences::Form;
use crate::question::Doubts;
use crate::records::{Catalog, CountryId, GamesKind, Records};

use super::doc::{Doc, Line};
use super::shown::{Scene, Shown};
use super::voice::Voice;
use super::{
    Outcome, Reply, athlete, buttons, careers, compare, counts, debut, decline, extremes, games, medals, milestone,
    notes, podium, ranking, reading, record_marks, results, shape, sizes, streak, summary, table, title, traits,
};

/// What the layout of a reply needs to know.
pub(super) struct View<'a> {
    pub records: &'a Records,
    pub catalog: &'a Catalog,
    /// How the language of the reply says things.
    pub voice: Voice<'a>,
    pub answer: &'a Answer,
    /// Whether only what was asked for is told, and little more.
    pub short: bool,
    pub scene: Scene,
    /// The page that is shown, from 0.
    pub page: u16,
    /// The country whose line is marked in medal tables.
    pub favourite: Option<CountryId>,
    /// The name of the athlete that the question is about.
    pub athlete: Option<String>,
    /// Whether the short form leaves out something that the full one shows.
    left_out: Cell<bool>,
}

impl View<'_> {
    /// That a number of medals of one kind is not all, because the records do not name all its medallists.
    pub fn limited(&self, kind: GamesKind) -> String {
        let some = |note: &Note| matches!(note, Note::UnnamedAtSome { kind: of } if *of == kind);
        if self.answer.notes.iter().any(some) {
            self.voice.say(message::Limited)
        } else {
            String::new()
        }
    }

    /// How many of the rows that there are stand on the first page: so many in the short form, so many in the full one.
    pub fn most(&self, short: usize, full: usize, has: usize) -> usize {
        if !self.short {
            return full;
        }
        let most = short.min(full);
        self.left_out.set(self.left_out.get() || most < full.min(has));
        most
    }

    /// Whether the short form goes without something, if there is something.
    pub fn skips(&self, has: bool) -> bool {
        let skipped = self.short && has;
        self.left_out.set(self.left_out.get() || skipped);
        skipped
    }
}

/// Puts a page of an answer into words, with what speaks against how its question was read.
///
/// Everything of the reply is filled but [`Reply::share`], for which one must know how the question was asked.
pub fn render(records: &Records, answer: &Answer, doubts: &Doubts, shown: Shown) -> Reply {
    let voice = Voice::new(records.catalog(), shown.language);
    if let Facts::Unheeded(unheeded) = &answer.facts {
        return decline::unheeded(records, voice, &answer.question, unheeded);
    }
    let person = answer.question.filters.athlete.and_then(|id| records.person(id).ok());
    let view = View {
        records,
        catalog: records.catalog(),
        voice,
        answer,
        short: shown.form() == Form::Short,
        scene: shown.scene,
        page: shown.page,
        favourite: shown.favourite,
        athlete: person.map(|person| person.name),
        left_out: Cell::new(false),
    };
    let (title, reading) = match &answer.facts {
        Facts::Told(told) => (
            shape::title(records, voice, &told.query),
            shape::reading(records, voice, &told.query),
        ),
        _ => (
            title::of(records, &view),
            reading::line(records, voice, &answer.question),
        ),
    };
    let mut doc = Doc::new(voice.language());
    doc.title(Line::new().bold(&title));
    layout(&mut doc, &view);
    let summary = summary::of(&view, &doc);
    notes::write(&mut doc, &view);
    doc.gap();
    doubted(&mut doc, records, voice, doubts);
    doc.foot(Line::new().italic(&reading));
    // That nothing is known is no answer.
    let known = match &answer.facts {
        Facts::Extremes(facts) => !facts.rows.is_empty(),
        Facts::Traits(facts) => !facts.people.is_empty(),
        Facts::Told(told) => shape::is_known(told),
        Facts::Untold => false,
        _ => true,
    };
    let code = buttons::code(records, &answer.question);
    let page = doc.page(shown.page);
    let outcome = if known { Outcome::Answer } else { Outcome::Decline };
    let under = buttons::Under {
        answer,
        doubts,
        shown,
        code: code.as_deref(),
        leaves_out: view.left_out.get(),
        people: page.people(),
    };
    Reply {
        reading,
        title,
        summary,
        buttons: buttons::under(records, voice, &under),
        code,
        ..Reply::page(voice.language(), outcome, &page)
    }
}

/// The facts, one file for each kind of them.
fn layout(doc: &mut Doc, view: &View<'_>) {
    match &view.answer.facts {
        Facts::Athlete(facts) => athlete::write(doc, view, facts),
        Facts::Medals(facts) => medals::write(doc, view, facts),
        Facts::Podiums(facts) => podium::write(doc, view, facts),
        Facts::Results(facts) => results::write(doc, view, facts),
        Facts::Finishers(facts) => results::write_finishers(doc, view, facts),
        Facts::Table(facts) => table::write(doc, view, facts),
        Facts::Compare(facts) => compare::write(doc, view, facts),
        Facts::Groups(groups) => counts::write(doc, view, groups),
        Facts::Sizes(sizes) => sizes::write(doc, view, sizes),
        Facts::Milestones(milestones) => milestone::write(doc, view, milestones),
        Facts::Ages(facts) => athlete::write_age(doc, view, facts),
        Facts::Traits(facts) => traits::write(doc, view, facts),
        Facts::Extremes(facts) => extremes::write(doc, view, facts),
        Facts::Rankings(rankings) => ranking::write(doc, view, rankings),
        Facts::Debuts(debuts) => debut::write(doc, view, debuts),
        Facts::Streaks(facts) => streak::write(doc, view, facts),
        Facts::Careers(careers) => careers::write(doc, view, careers),
        Facts::Records(facts) => record_marks::write(doc, view, facts),
        Facts::Games(facts) => games::write(doc, view, facts),
        Facts::GamesList(games) => games::write_list(doc, view, games),
        Facts::Told(told) => shape::write(doc, view, told),
        Facts::Untold => shape::write_untold(doc, view),
        // A decline is no page of an answer.
        Facts::Unheeded(_) => {}
    }
}

/// What speaks against how the question was read, a line each.
fn doubted(doc: &mut Doc, records: &Records, voice: Voice<'_>, doubts: &Doubts) {
    for words in &doubts.left_out {
        doc.line(voice.line(message::DoubtLeftOut { words }));
    }
    for (words, taken) in &doubts.corrected {
        doc.line(voice.line(message::DoubtCorrected { words, taken }));
    }
    /// More than these are not told: nobody reads them.
    const TOLD: usize = 3;
    let others = doubts.others.iter();
    let others = others.filter(|other| buttons::is_answered(records, other)).take(TOLD);
    let labels: Vec<String> = others.map(|other| buttons::label(records, voice, other)).collect();
    if !labels.is_empty() {
        doc.line(voice.line(message::DoubtOthers {
            others: labels.join("; "),
        }));
    }
}
