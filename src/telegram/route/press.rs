//! What a pressed button asks.

use teloxide::types::MessageId;

use super::{Route, ask_by, own_chat, place};
use crate::reply::Act;
use crate::telegram::incoming::Press;
use crate::telegram::outgoing::{Asked, Pressed, Rights, Target, Word, decode};

pub(super) fn route_press(press: Press) -> Route {
    let by = press.from.id;
    Route::Press {
        ask: pressed(&press),
        id: press.id,
        by,
        language: press.from.language(),
    }
}

/// What a press asks, or the word for who pressed a button that no longer works or is not theirs.
fn pressed(press: &Press) -> Result<Asked, Word> {
    let data = press.data.as_deref().and_then(decode);
    let Pressed { ask, act, kind, owner } = data.ok_or(Word::DeadButton)?;
    if act == Act::Choose && owner.is_some_and(|owner| owner != press.from.id) {
        return Err(Word::NotYours);
    }
    let text = ask.as_str().to_owned();
    let (page, form) = (ask.page(), ask.form());
    if let Some(id) = &press.inline_message_id {
        return Ok(Asked {
            target: Target::Inline { id: id.clone(), kind },
            asker: None,
            language: press.from.language(),
            chat: own_chat(press.from.id).map_err(|_| Word::DeadButton)?,
            text,
            page,
            form,
            rights: Rights::Refused,
            owner: Some(press.from.id),
            message: None,
        });
    }
    let message = press.message.as_ref().ok_or(Word::DeadButton)?;
    let place = place(message).ok_or(Word::DeadButton)?;
    let target = match act {
        Act::Open => Target::New(place),
        Act::Turn | Act::Choose => Target::Message {
            place,
            id: MessageId(message.id),
            kind,
        },
    };
    Ok(Asked {
        page,
        form,
        message: None,
        ..ask_by(message, Some(&press.from), target, text)
    })
}
