//! What a half-typed question may become, answered.

use std::collections::VecDeque;

use crate::language::Language;
use crate::preferences::Form;
use crate::question::{Doubts, Filters, Lead, Measure, Question, Typed};
use crate::reply::{Outcome, Reply, Scene};

use super::command::{self, Command};
use super::{Fault, Podium, Request};

/// The most answers to one text.
const MOST: usize = 50;

/// After how many completed texts that turn out to ask nothing no more are read: the list must be there before the next
/// letter is typed.
const VAIN: usize = 4;

/// Answers to what somebody may be about to ask.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Suggestions {
    /// The answers, likeliest first, none twice.
    pub replies: Vec<Reply>,
    /// Whether there are more behind them.
    pub more: bool,
    /// In which language they are, and would be if there were some.
    pub language: Language,
}

impl Podium {
    /// Answers to what the beginning of a question may be meant for, likeliest first: at most `most` of them, from the
    /// one numbered `from`, counted from 0; fifty in all, none twice. An empty text asks for what most people want,
    /// and what cannot be completed has none.
    ///
    /// Each is told in its short form, and neither leans on what was asked before nor is remembered. Never fails: a fault
    /// inside is logged, and nothing suggested.
    pub fn suggest(&self, request: &Request, from: usize, most: usize) -> Suggestions {
        self.try_suggest(request, from, most).unwrap_or_else(|fault| {
            tracing::error!(error = &fault as &dyn std::error::Error, "nothing could be suggested");
            Suggestions::default()
        })
    }

    fn try_suggest(&self, request: &Request, from: usize, most: usize) -> Result<Suggestions, Fault> {
        let preferences = self.preferences(request.chat);
        let language = self.language(request, &preferences);
        let (text, hint) = match command::read(&request.text) {
            Command::Ask { text, hint } => (text, hint),
            // What is kept of a chat is no answer to send.
            Command::Settings(_) | Command::Forget => return Ok(Suggestions::default()),
            Command::Start | Command::Help | Command::Examples(_) => {
                let told = self.answer(&alone(request));
                return Ok(page(vec![told], language, from, most));
            }
        };
        let text = &*self.whole(text);
        let typed = Typed {
            text,
            hint,
            today: request.today,
            language,
            favourite: preferences.country,
            games: preferences.games,
        };
        // All in one language, whatever the words are that a text is completed to.
        let request = &Request {
            language: Some(language),
            ..request.clone()
        };
        // What is dropped is known only when it is answered, so that a page counts from the first answer on.
        let wanted = from.saturating_add(most).saturating_add(1).min(MOST);
        let mut asked: Vec<Question> = Vec::new();
        let mut told: Vec<Reply> = Vec::new();
        let mut in_vain = 0;
        let mut leads: VecDeque<Lead> = self.suggester.leads(&self.reader, &self.records, typed)?.into();
        while let Some(lead) = leads.pop_front() {
            if told.len() >= wanted {
                break;
            }
            if in_vain >= VAIN && matches!(lead, Lead::Read(_)) {
                continue;
            }
            let is_completed = matches!(lead, Lead::Read(_));
            let Some((text, question, doubts)) = self.follow(lead, typed)? else {
                in_vain += 1;
                continue;
            };
            // What was typed to its end is answered whatever it takes.
            if asked.contains(&question) || is_dear(&question) && !asked.is_empty() {
                continue;
            }
            // What a completed text could mean besides, the Paralympics behind the Olympics.
            if let Some(other) = doubts.others.first().filter(|_| is_completed) {
                leads.push_front(Lead::Ask(Box::new(other.clone()), Doubts::default()));
            }
            asked.push(question.clone());
            let request = Request { text, ..alone(request) };
            let reply = self.tell(&request, &question, &doubts, &preferences)?;
            if reply.outcome == Outcome::Answer && !told.iter().any(|other| is_same(other, &reply)) {
                told.push(reply);
            }
        }
        Ok(page(told, language, from, most))
    }

    /// What a lead asks, with the words that ask it where there are some.
    fn follow(&self, lead: Lead, typed: Typed<'_>) -> Result<Option<(String, Question, Doubts)>, Fault> {
        Ok(match lead {
            Lead::Ask(question, doubts) => Some((String::new(), *question, doubts)),
            Lead::Read(text) => {
                let read = self.recent.completed(&text, typed.hint, &typed.context(), || {
                    self.suggester.read(&self.reader, &self.records, &text, typed)
                })?;
                Option::clone(&read).map(|(question, doubts)| (text, question, doubts))
            }
        })
    }
}

/// Whether an answer is counted over the results of many Games, which takes longer than anybody types.
fn is_dear(question: &Question) -> bool {
    let filters = &question.filters;
    let goes_through_all = matches!(
        question.measure,
        Measure::Ranking { .. } | Measure::Streak | Measure::Extreme(_) | Measure::Results
    );
    // What is ranked over all of a kind of Games lies ready.
    let all = Filters {
        kind: filters.kind,
        ..Filters::default()
    };
    goes_through_all && filters.games.is_empty() && *filters != all
}

/// The request as that of nobody in particular, for a first page in short form.
fn alone(request: &Request) -> Request {
    Request {
        asker: None,
        scene: Scene::Private,
        form: Some(Form::Short),
        page: 0,
        ..request.clone()
    }
}

/// Whether two answers cannot be told apart in a list.
fn is_same(one: &Reply, other: &Reply) -> bool {
    let is_named = !one.title.is_empty();
    one.text == other.text || is_named && (&one.title, &one.summary) == (&other.title, &other.summary)
}

/// The answers from a number on.
fn page(told: Vec<Reply>, language: Language, from: usize, most: usize) -> Suggestions {
    let more = told.len() > from.saturating_add(most);
    Suggestions {
        replies: told.into_iter().skip(from).take(most).collect(),
        more,
        language,
    }
}
