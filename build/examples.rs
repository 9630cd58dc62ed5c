//! `lexicon/<language>/examples.csv`: questions that show what can be asked.

use rusqlite::params;

use super::keys::Once;
use super::world::World;
use super::{Error, sheet};

const COLUMNS: &[&str] = &["topic", "question", "leans", "shows"];

/// The most bytes of a question, so that it can stand behind a button.
const MAX_BYTES: usize = 62;

/// Fills `example`. The questions of a topic stand together, and no question stands there twice.
pub fn load(world: &World<'_>, file: &str, language: &str) -> Result<(), Error> {
    let mut questions = Once::default();
    let mut topics: Vec<String> = Vec::new();
    let mut before: Option<String> = None;
    sheet::read(world.folder, file, COLUMNS, &world.faults, |row| {
        let topic = row.need("topic", |topic| {
            let is_last = topics.last().is_some_and(|last| last == topic);
            match topics.iter().any(|earlier| earlier == topic) {
                true if !is_last => return Err("stands apart from the others of its topic"),
                true => {}
                false => topics.push(topic.to_owned()),
            }
            Ok(topic)
        });
        let question = row.need("question", |question| {
            if question.len() > MAX_BYTES {
                return Err(format!("has more than {MAX_BYTES} bytes"));
            }
            questions.note(question, row.line).map(|()| question)
        });
        let leans = row.maybe("leans", |leans| match leans {
            "yes" if before.as_deref() == topic => Ok(true),
            "yes" => Err("leans on nothing: it is the first of its topic".to_owned()),
            _ => Err(format!("{leans:?} is not yes or empty")),
        });
        before = topic.map(str::to_owned);
        let shows = row.need_text("shows");
        if let (Some(topic), Some(question), Some(shows)) = (topic, question, shows) {
            world
                .conn
                .prepare_cached("INSERT INTO example (language, topic, question, leans, shows) VALUES (?, ?, ?, ?, ?)")?
                .execute(params![language, topic, question, leans.unwrap_or_default(), shows])?;
        }
        Ok(())
    })?;
    Ok(())
}
