//! Doing what an update asks for.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde::Deserialize;
use teloxide::payloads::{AnswerCallbackQuery, AnswerCallbackQuerySetters};
use teloxide::types::{CallbackQueryId, UserId};
use tokio::sync::Semaphore;

use super::me::Me;
use super::outgoing::{
    Api, Asked, CallError, GetMember, Ignored, LISTED_AT_ONCE, MOST_LISTED, Place, Post, Rights, Suggest, Target, Word,
    is_unwelcome,
};
use super::route::own_chat;
use crate::chat::{self, Request};
use crate::chat_id::ChatId;
use crate::engine::{self, Engine};
use crate::language::Language;
use crate::reply::Scene;

/// Something to do.
#[derive(Debug)]
pub(super) enum Job {
    /// Answer a question of someone.
    Answer(Asked),
    /// Answer a question that was edited, first sent at this time, in seconds since 1970.
    AnswerAnew { asked: Asked, since: i64 },
    /// Say a fixed line to somebody of a language.
    Say {
        place: Place,
        word: Word,
        language: Option<Language>,
    },
    /// Stop the spinner of a pressed button, with a word to who pressed it if there is one.
    Toast {
        id: CallbackQueryId,
        by: UserId,
        word: Option<Word>,
        language: Option<Language>,
    },
    /// List answers for the beginning of a question.
    Suggest(Suggest),
    /// Forget a chat.
    Forget(ChatId),
    /// Follow a chat to its new number.
    Move { from: ChatId, to: ChatId },
}

/// How long acknowledging a press or listing answers may take. Telegram gives both up soon, so neither is tried again.
const SHORT_PATIENCE: Duration = Duration::from_secs(5);

/// The engine and the way back to Telegram.
pub(super) struct Server {
    api: Api,
    post: Post,
    engine: Arc<dyn Engine>,
    /// As many answers at a time as there are cores, for they are pure work.
    cores: Semaphore,
    /// When this began to serve, in seconds since 1970. What was sent before may have been answered by others.
    since: i64,
}

impl Server {
    pub(super) fn new(api: Api, engine: Arc<dyn Engine>, me: Me) -> Self {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        Self {
            post: Post::new(api.clone(), me),
            api,
            engine,
            cores: Semaphore::new(cores),
            since: jiff::Timestamp::now().as_second(),
        }
    }

    /// Does a job. What goes wrong is logged; there is nobody else to tell.
    pub(super) async fn work(self: Arc<Self>, job: Job) {
        match job {
            Job::Answer(asked) => self.answer(asked).await,
            Job::AnswerAnew { asked, since } => self.answer_anew(asked, since).await,
            Job::Say { place, word, language } => self.say(place, word, language).await,
            Job::Toast { id, by, word, language } => {
                let words = match word {
                    Some(word) => Some(self.words(word, Scene::Private, own_chat(by).ok(), language).await),
                    None => None,
                };
                self.toast(id, words).await;
            }
            Job::Suggest(suggest) => self.suggest(suggest).await,
            Job::Forget(chat) => self.blocking(move |engine| engine.forget(chat)).await.unwrap_or(()),
            Job::Move { from, to } => self.moved(from, to).await,
        }
    }

    /// Answers a question and delivers the answer to its target.
    async fn answer(&self, asked: Asked) {
        let may_set = self.may_set(&asked).await;
        let language = asked.language;
        let request = Request {
            asker: asked.asker,
            language,
            page: asked.page,
            form: asked.form,
            chat: Some(asked.chat),
            may_set,
            ..Request::new(asked.text.as_str(), asked.target.scene())
        };
        let (reply, elapsed) = match timed(|| engine::at_once(self.engine.as_ref(), &request)) {
            (Some(reply), elapsed) => (reply, elapsed),
            (None, _) => {
                let answered = self.blocking(move |engine| timed(|| engine::answer(engine, &request)));
                answered
                    .await
                    .unwrap_or_else(|| timed(|| engine::apology(language.unwrap_or_default())))
            }
        };
        self.api.metrics().answered(&reply, elapsed);
        tracing::debug!(
            outcome = reply.outcome.as_str(),
            elapsed_us = elapsed.as_micros(),
            "answered"
        );
        match self.post.deliver(&reply, &asked).await {
            Ok(None) => {}
            Ok(Some(to)) => self.moved(asked.chat, to).await,
            Err(error) if is_unwelcome(&error) => tracing::info!(chat = %asked.chat, %error, "not sent"),
            Err(error) => tracing::warn!(chat = %asked.chat, %error, "not sent"),
        }
    }

    /// Puts another answer in the place of the one to what the question was before. One that was not answered then, for
    /// it was not said to the bot, is answered now; but not one from before this program began.
    async fn answer_anew(&self, mut asked: Asked, since: i64) {
        match asked.message.and_then(|message| self.post.answer_to(message)) {
            Some(answered) if answered.answers(&asked.text) => return,
            Some(answered) => {
                let Target::New(place) = asked.target else { return };
                asked.target = Target::Message {
                    place,
                    id: answered.id,
                    kind: answered.kind,
                };
            }
            None if since < self.since => return,
            None => {}
        }
        self.answer(asked).await;
    }

    /// A line of our own in the language of who is to read it.
    async fn words(&self, word: Word, scene: Scene, chat: Option<ChatId>, language: Option<Language>) -> String {
        let request = Request {
            language,
            chat,
            ..Request::new("", scene)
        };
        let language = self.blocking(move |engine| engine.language(&request)).await;
        word.say(language.unwrap_or_default())
    }

    async fn say(&self, place: Place, word: Word, language: Option<Language>) {
        let line = self.words(word, place.scene, Some(place.chat), language).await;
        if let Err(error) = self.post.say(&place, &line).await {
            tracing::info!(chat = %place.chat, %error, "not sent");
        }
    }

    /// Whether who asks may change the settings of the chat; asked of Telegram only where it matters.
    async fn may_set(&self, asked: &Asked) -> bool {
        #[derive(Deserialize)]
        struct Member {
            status: String,
        }
        match asked.rights {
            Rights::Granted => true,
            Rights::Refused => false,
            Rights::OfAdministrators { chat, person } => {
                if !chat::sets(&asked.text) {
                    return false;
                }
                let call = GetMember {
                    chat_id: chat,
                    user_id: person,
                };
                match self.api.call::<_, Member>(&call, SHORT_PATIENCE).await {
                    Ok(member) => matches!(member.status.as_str(), "creator" | "administrator"),
                    Err(error) => {
                        tracing::warn!(chat = %chat, %error, "it is not known who runs the chat");
                        false
                    }
                }
            }
        }
    }

    /// Has the engine work on a thread where it may block; `None` when that broke off.
    async fn blocking<T: Send + 'static>(&self, work: impl FnOnce(&dyn Engine) -> T + Send + 'static) -> Option<T> {
        // The semaphore is never closed; without a permit the work would just be done beside others.
        let _core = self.cores.acquire().await.ok();
        let engine = Arc::clone(&self.engine);
        tokio::task::spawn_blocking(move || work(engine.as_ref()))
            .await
            .inspect_err(|error| tracing::error!(%error, "the engine broke off"))
            .ok()
    }

    async fn suggest(&self, suggest: Suggest) {
        let request = Request {
            chat: Some(suggest.chat),
            language: suggest.language,
            ..Request::new(suggest.text.as_str(), Scene::Group)
        };
        let from = suggest.from.min(MOST_LISTED);
        let most = LISTED_AT_ONCE.min(MOST_LISTED - from);
        let found = self.blocking(move |engine| timed(|| engine::suggest(engine, &request, from, most)));
        let (found, elapsed) = found.await.unwrap_or_default();
        self.api.metrics().suggested(elapsed);
        let result = self.post.list(&suggest, &found).await;
        if let Err(error) = result {
            // Mostly that it has taken too long, or that the next letter was typed.
            tracing::info!(%error, "a list of answers was not taken");
        }
    }

    async fn moved(&self, from: ChatId, to: ChatId) {
        self.blocking(move |engine| engine.moved(from, to)).await.unwrap_or(());
    }

    async fn toast(&self, id: CallbackQueryId, words: Option<String>) {
        let mut answer = AnswerCallbackQuery::new(id);
        if let Some(words) = words {
            answer = answer.text(words);
        }
        match self.api.call::<_, Ignored>(&answer, SHORT_PATIENCE).await {
            Ok(_) => {}
            // Too old to be acknowledged.
            Err(error @ CallError::Refused { .. }) => tracing::debug!(%error, "a press was not acknowledged"),
            Err(error) => tracing::info!(%error, "a press was not acknowledged"),
        }
    }
}

/// What some work gives, and the time it took.
fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    (work(), start.elapsed())
}
