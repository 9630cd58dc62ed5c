use serde_json::json;
use teloxide::types::{MessageId, ThreadId};

use super::*;
use crate::chat_id::ChatId;

#[test]
fn a_message_with_parts_from_the_future_is_read() {
    let update = json!({"update_id": 5, "message": {
            "message_id": 7, "date": 1, "chat": {"id": 42, "type": "private", "first_name": "A", "new": {}},
            "from": {"id": 42, "is_bot": false, "first_name": "A"}, "text": "valiyeva",
            "entities": [{"type": "hologram", "offset": 0, "length": 3}], "hologram": {"depth": 3}}});
    assert_eq!(update_id(&update), Some(5));
    let Incoming::Message(message) = Incoming::read(&update) else {
        panic!("{update}")
    };
    assert_eq!(
        (message.id, message.text.as_deref(), message.has_media),
        (7, Some("valiyeva"), false)
    );
}

#[test]
fn what_is_unknown_or_broken_is_other() {
    for update in [
        json!({"update_id": 1, "poll_answer": {"poll_id": "x"}}),
        json!({"update_id": 1, "message": {"text": "no chat"}}),
        json!({"update_id": 1, "message": {"message_id": 7, "chat": {"id": -4_000_000_000_001_i64, "type": "group"}}}),
        json!({"update_id": 1, "callback_query": 3}),
        json!({"update_id": 1}),
        json!(null),
    ] {
        assert!(matches!(Incoming::read(&update), Incoming::Other), "{update}");
    }
}

#[test]
fn an_old_message_under_a_button_still_has_its_chat() {
    let update = json!({"update_id": 1, "callback_query": {"id": "q", "from": {"id": 1, "is_bot": false,
            "first_name": "A"}, "chat_instance": "i", "data": "1:rio",
            "message": {"message_id": 3, "date": 0, "chat": {"id": -100, "type": "supergroup", "title": "T"}}}});
    let Incoming::Press(press) = Incoming::read(&update) else {
        panic!("{update}")
    };
    assert_eq!(press.message.map(|message| message.chat.id), ChatId::new(-100));
}

#[test]
fn only_a_topic_message_has_a_topic() {
    let read = |extra: Value| {
        let mut json = json!({"message_id": 1, "date": 1, "chat": {"id": -1, "type": "supergroup", "title": "T"}});
        json.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        Message::read(&json).unwrap().topic()
    };
    assert_eq!(
        read(json!({"message_thread_id": 9, "is_topic_message": true})),
        Some(ThreadId(MessageId(9)))
    );
    assert_eq!(read(json!({"message_thread_id": 9})), None);
    assert_eq!(read(json!({})), None);
}

#[test]
fn every_kind_that_is_asked_for_is_read() {
    let user = json!({"id": 1, "is_bot": false, "first_name": "A"});
    let message = json!({"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "from": user, "text": "x"});
    let member = |status: &str| json!({"user": user, "status": status});
    for kind in KINDS {
        let content = match kind {
            "callback_query" => json!({"id": "q", "from": user, "chat_instance": "i", "inline_message_id": "m"}),
            "inline_query" => json!({"id": "q", "from": user, "query": "aze", "offset": ""}),
            "my_chat_member" => json!({"chat": {"id": 1, "type": "private"}, "from": user, "date": 1,
                    "old_chat_member": member("member"), "new_chat_member": member("kicked")}),
            _ => message.clone(),
        };
        let update = json!({"update_id": 1, kind: content});
        assert!(!matches!(Incoming::read(&update), Incoming::Other), "{kind}");
        assert_eq!(super::kind(&update), kind);
    }
    assert_eq!(super::kind(&json!({"update_id": 1, "poll": {}})), "other");
}

#[test]
fn coming_and_going_are_told_apart() {
    let read = |old: Value, new: Value| {
        let update = json!({"update_id": 1, "my_chat_member": {"chat": {"id": -1, "type": "group"},
                "from": {"id": 1}, "date": 1, "old_chat_member": old, "new_chat_member": new}});
        let Incoming::Member(member) = Incoming::read(&update) else {
            panic!("{update}")
        };
        (member.has_joined(), member.has_left())
    };
    let status = |status: &str| json!({ "status": status });
    assert_eq!(read(status("left"), status("member")), (true, false));
    assert_eq!(read(status("kicked"), status("administrator")), (true, false));
    assert_eq!(read(status("member"), status("administrator")), (false, false));
    assert_eq!(read(status("member"), status("left")), (false, true));
    assert_eq!(read(status("administrator"), status("kicked")), (false, true));
    let muted = json!({"status": "restricted", "is_member": true});
    assert_eq!(read(status("member"), muted.clone()), (false, false));
    assert_eq!(read(status("left"), muted), (true, false));
    assert_eq!(read(status("left"), status("hologram")), (false, false));
}
