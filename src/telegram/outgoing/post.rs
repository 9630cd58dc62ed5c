//! Bringing replies to where they are read, in the form that Telegram takes.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use teloxide::types::MessageId;

use super::api::{Api, CallError};
use super::book::{Answered, Book};
use super::content::{Content, Kind};
use super::keyboard::{Under, keyboard};
use super::methods::{AnswerGuest, Article, Body, Edit, Edited, Ignored};
use super::send::{edit, is_about_content, is_gone, is_unknown_method, patiently};
use super::target::{Asked, Place, Suggest, Target};
use super::{listed, message};
use crate::chat::Suggestions;
use crate::chat_id::ChatId;
use crate::reply::Reply;
use crate::telegram::me::Me;

/// How long a list of answers may take on its way. Telegram gives it up soon, so it is not tried again.
const LIST_PATIENCE: Duration = Duration::from_secs(5);

/// The way to Telegram for replies.
pub(in crate::telegram) struct Post {
    api: Api,
    me: Me,
    book: Book,
    /// Whether the server knows rich messages, as far as is known.
    knows_rich: AtomicBool,
    /// Whether it takes them in lists of answers.
    lists_rich: AtomicBool,
}

impl Post {
    pub(in crate::telegram) fn new(api: Api, me: Me) -> Self {
        Self {
            api,
            me,
            book: Book::default(),
            knows_rich: AtomicBool::new(true),
            lists_rich: AtomicBool::new(true),
        }
    }

    /// The answer that was sent to a message.
    pub(in crate::telegram) fn answer_to(&self, message: (ChatId, MessageId)) -> Option<Answered> {
        self.book.find(message)
    }

    /// Brings a reply to its target. Gives the supergroup that its chat has turned out to be.
    pub(in crate::telegram) async fn deliver(&self, reply: &Reply, asked: &Asked) -> Result<Option<ChatId>, CallError> {
        match &asked.target {
            Target::New(place) => self.send(reply, asked, place).await,
            Target::Message { place, id, kind } => {
                let message = Edited::InChat {
                    chat_id: place.chat,
                    id: *id,
                };
                match self.edit(reply, asked, message, *kind).await {
                    Ok(()) => {
                        self.note(asked, *id, *kind);
                        Ok(None)
                    }
                    Err(error) if is_gone(&error) => self.send(reply, asked, place).await,
                    Err(error) => Err(error),
                }
            }
            Target::Inline { id, kind } => {
                let message = Edited::Inline {
                    inline_message_id: id.clone(),
                };
                self.edit(reply, asked, message, *kind).await.map(|()| None)
            }
            Target::Guest { query } => self.answer_guest(reply, asked, query).await.map(|()| None),
        }
    }

    /// The kind in which a new message with a reply begins.
    fn kind(&self, reply: &Reply) -> Kind {
        if reply.rich.is_some() && self.knows_rich.load(Ordering::Relaxed) {
            Kind::Rich
        } else {
            Kind::Html
        }
    }

    /// Sends a reply as a message of its own: rich if it has a table and the server knows such messages, else in HTML; in
    /// plain text if Telegram does not like that either.
    async fn send(&self, reply: &Reply, asked: &Asked, place: &Place) -> Result<Option<ChatId>, CallError> {
        let mut kind = self.kind(reply);
        let mut content = self.content(reply, kind);
        loop {
            let buttons = keyboard(reply, &self.me, under(asked, kind));
            let sent = match message::send(&self.api, place, content.clone().into(), buttons).await {
                Ok(sent) => sent,
                Err(error) if kind == Kind::Rich && (is_unknown_method(&error) || is_about_content(&error)) => {
                    tracing::warn!(%error, "a rich message was not taken; it goes out as lines");
                    if is_unknown_method(&error) {
                        self.knows_rich.store(false, Ordering::Relaxed);
                    }
                    kind = Kind::Html;
                    content = self.content(reply, kind);
                    continue;
                }
                Err(error) if is_about_content(&error) && !matches!(content, Content::Plain(_)) => {
                    tracing::error!(%error, "a reply's markup was refused; it goes out without");
                    content = Content::plain(reply);
                    continue;
                }
                Err(error) => return Err(error),
            };
            if let Some(id) = sent.id {
                self.note(asked, id, kind);
            }
            return Ok(sent.moved_to);
        }
    }

    /// Puts a reply into a message that is there, in the kind it has.
    async fn edit(&self, reply: &Reply, asked: &Asked, message: Edited, kind: Kind) -> Result<(), CallError> {
        let content = self.content(reply, kind);
        let bare = content.without_markup(reply);
        let mut call = Edit {
            message,
            body: Body::from(content),
            reply_markup: keyboard(reply, &self.me, under(asked, kind)),
        };
        match edit(&self.api, &call).await {
            Err(error) if is_about_content(&error) => {
                tracing::error!(%error, "a reply's markup was refused; it goes out without");
                call.body = bare.into();
                edit(&self.api, &call).await
            }
            result => result,
        }
    }

    async fn answer_guest(&self, reply: &Reply, asked: &Asked, query: &str) -> Result<(), CallError> {
        let mut kind = self.listed_kind(reply);
        loop {
            let call = AnswerGuest {
                guest_query_id: query.to_owned(),
                result: self.article(reply, 0, under(asked, kind)),
            };
            match patiently::<_, Ignored>(&self.api, &call).await {
                Err(error) if kind == Kind::Rich && is_about_content(&error) => {
                    tracing::warn!(%error, "a rich message was not taken; it goes out as lines");
                    kind = Kind::Html;
                }
                result => return result.map(|_| ()),
            }
        }
    }

    /// Answers an inline query with what was found for it.
    pub(in crate::telegram) async fn list(&self, suggest: &Suggest, found: &Suggestions) -> Result<(), CallError> {
        let article = |reply: &Reply, at| {
            let kind = self.listed_kind(reply);
            self.article(reply, at, listed::under(suggest, kind))
        };
        let call = listed::answer(suggest, found, article);
        match self.api.call::<_, Ignored>(&call, LIST_PATIENCE).await {
            Err(error) if is_about_content(&error) && self.lists_rich.swap(false, Ordering::Relaxed) => {
                tracing::warn!(%error, "a list with rich messages was not taken; tables are listed as lines");
                let call = listed::answer(suggest, found, article);
                self.api.call::<_, Ignored>(&call, LIST_PATIENCE).await.map(|_| ())
            }
            result => result.map(|_| ()),
        }
    }

    /// The kind of a message that is sent from a list.
    fn listed_kind(&self, reply: &Reply) -> Kind {
        match self.kind(reply) {
            Kind::Rich if self.lists_rich.load(Ordering::Relaxed) => Kind::Rich,
            _ => Kind::Html,
        }
    }

    /// Says words of our own.
    pub(in crate::telegram) async fn say(&self, place: &Place, line: &str) -> Result<(), CallError> {
        let body = Content::Plain(line.to_owned()).into();
        message::send(&self.api, place, body, None).await.map(|_| ())
    }

    /// Remembers which message answers a question, so that the answer can change with it.
    fn note(&self, asked: &Asked, id: MessageId, kind: Kind) {
        if let Some(message) = asked.message {
            self.book.keep(message, Answered::new(id, kind, &asked.text));
        }
    }

    fn content(&self, reply: &Reply, kind: Kind) -> Content {
        let link = reply.code.as_deref().and_then(|code| self.me.link(code));
        Content::of(reply, kind, link.as_deref())
    }

    /// A reply as something to be sent from a list, at its place in the list.
    fn article(&self, reply: &Reply, at: usize, under: Under) -> Article {
        let content = self.content(reply, under.kind);
        message::article(reply, at, content, keyboard(reply, &self.me, under))
    }
}

fn under(asked: &Asked, kind: Kind) -> Under {
    Under {
        kind,
        form: asked.form,
        owner: asked.owner,
        is_inline: asked.target.is_inline(),
    }
}
