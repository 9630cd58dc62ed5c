//! An answer laid out, cut into pages, and one of them written.

use std::cell::Cell;

use crate::answer::{Answer, Facts, Note};
use crate::chat::{Form, Preferences, Request, Scene};
use crate::language::message;
use crate::question::Doubts;
use crate::records::{Catalog, CountryId, GamesKind, Language, Records};

use super::doc::{Doc, Line};
use super::voice::Voice;
use super::{
    Outcome, Reply, athlete, buttons, careers, compare, counts, debut, decline, extremes, games, medals, milestone,
    notes, podium, ranking, reading, record_marks, results, sizes, streak, summary, table, title, traits,
};

/// How much of an answer is shown, and which part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Shown {
    /// In which language.
    pub language: Language,
    /// Where.
    pub scene: Scene,
    /// The form that was asked for; `None` leaves it to the chat and the scene.
    pub form: Option<Form>,
    /// The form that the chat prefers.
    pub usual: Option<Form>,
    /// The country that the chat follows, whose line is marked in medal tables.
    pub favourite: Option<CountryId>,
    /// The page, from 0.
    pub page: u16,
}

impl Shown {
    /// What a request from a chat asks for.
    pub(crate) fn of(request: &Request, preferences: &Preferences, language: Language) -> Self {
        Self {
            language,
            scene: request.scene,
            form: request.form,
            usual: preferences.form,
            favourite: preferences.country,
            page: request.page,
        }
    }

    /// The form in which an answer is shown.
    pub fn form(self) -> Form {
        self.form.unwrap_or(self.usual())
    }

    /// The form in which answers are shown when none is asked for: the one that the chat prefers, else short in groups.
    pub fn usual(self) -> Form {
        self.usual.unwrap_or(match self.scene {
            Scene::Group => Form::Short,
            Scene::Terminal | Scene::Private => Form::Full,
        })
    }
}

/// What the layout of a reply needs to know.
pub(super) struct View<'a> {
    pub catalog: &'a Catalog,
    /// How the language of the reply says things.
    pub voice: Voice<'a>,
    pub answer: &'a Answer,
    /// Whether only what was asked for is told, and little more.
    pub short: bool,
    pub scene: Scene,
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
        catalog: records.catalog(),
        voice,
        answer,
        short: shown.form() == Form::Short,
        scene: shown.scene,
        favourite: shown.favourite,
        athlete: person.map(|person| person.name),
        left_out: Cell::new(false),
    };
    let title = title::of(records, &view);
    let reading = reading::line(records, voice, &answer.question);
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
