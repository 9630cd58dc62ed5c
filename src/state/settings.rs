//! What a chat prefers.

use rusqlite::{OptionalExtension, Row, TransactionBehavior, params};

use super::{StateError, Store};
use crate::chat_id::ChatId;
use crate::preferences::{Change, Form, GamesKey, Settings};
use crate::records::{CountryCode, Language};

/// The settings in a row of the file.
fn of_row(row: &Row<'_>) -> rusqlite::Result<Settings> {
    // A column of text holds text; one that is not UTF-8 is no value that anybody knows.
    let text = |column: usize| -> rusqlite::Result<Option<String>> {
        let bytes = row.get_ref(column)?.as_bytes_or_null()?;
        Ok(bytes.and_then(|bytes| String::from_utf8(bytes.to_vec()).ok()))
    };
    Ok(Settings {
        language: text(0)?.as_deref().and_then(Language::from_word),
        country: text(1)?.as_deref().and_then(CountryCode::new),
        games: text(2)?.map(GamesKey::new),
        form: text(3)?.as_deref().and_then(form_of),
    })
}

impl Store {
    /// What a chat prefers.
    pub fn settings(&self, chat: ChatId) -> Result<Settings, StateError> {
        let conn = self.reading();
        let mut row = conn.prepare_cached("SELECT language, country, games, form FROM settings WHERE chat = ?")?;
        let settings = row.query_row([chat.get()], of_row).optional()?;
        Ok(settings.unwrap_or_default())
    }

    /// Sets one preference of a chat, or takes it back. A chat that is left with none has no row.
    pub fn change(&self, chat: ChatId, change: &Change) -> Result<(), StateError> {
        let (column, value) = match change {
            Change::Language(language) => ("language", language.map(Language::as_str)),
            Change::Country(country) => ("country", country.as_ref().map(CountryCode::as_str)),
            Change::Games(games) => ("games", games.as_ref().map(GamesKey::as_str)),
            Change::Form(form) => ("form", form.map(form_word)),
        };
        let mut conn = self.writing();
        let change = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let sql = format!(
            "INSERT INTO settings (chat, {column}) VALUES (?1, ?2) \
             ON CONFLICT (chat) DO UPDATE SET {column} = excluded.{column}"
        );
        change.execute(&sql, params![chat.get(), value])?;
        change.execute(
            "DELETE FROM settings WHERE chat = ? AND coalesce(language, country, games, form) IS NULL",
            [chat.get()],
        )?;
        Ok(change.commit()?)
    }

    /// Removes all that is kept of a chat.
    pub fn forget(&self, chat: ChatId) -> Result<(), StateError> {
        let conn = self.writing();
        if conn.execute("DELETE FROM settings WHERE chat = ?", [chat.get()])? > 0 {
            // The log beside the file still has the row; where another program reads just now, the next one to write
            // it back empties it.
            conn.query_row("PRAGMA wal_checkpoint(TRUNCATE)", (), |_| Ok(()))?;
        }
        Ok(())
    }

    /// Gives a chat's preferences to the one that it has become. What that one has set itself stays.
    pub fn moved(&self, from: ChatId, to: ChatId) -> Result<(), StateError> {
        if from == to {
            return Ok(());
        }
        let mut conn = self.writing();
        let change = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Without WHERE the parser takes ON for a join's.
        change.execute(
            "INSERT INTO settings (chat, language, country, games, form) \
             SELECT ?2, language, country, games, form FROM settings WHERE chat = ?1 \
             ON CONFLICT (chat) DO UPDATE SET \
             language = coalesce(language, excluded.language), country = coalesce(country, excluded.country), \
             games = coalesce(games, excluded.games), form = coalesce(form, excluded.form)",
            [from.get(), to.get()],
        )?;
        change.execute("DELETE FROM settings WHERE chat = ?", [from.get()])?;
        Ok(change.commit()?)
    }
}

fn form_word(form: Form) -> &'static str {
    match form {
        Form::Short => "short",
        Form::Full => "full",
    }
}

fn form_of(word: &str) -> Option<Form> {
    [Form::Short, Form::Full]
        .into_iter()
        .find(|&form| form_word(form) == word)
}

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use rusqlite::Connection;

    use super::*;

    const ONE: ChatId = ChatId::new(1).unwrap();
    const TWO: ChatId = ChatId::new(2).unwrap();
    const GROUP: ChatId = ChatId::new(-2).unwrap();

    const ALL: [fn() -> Change; 4] = [
        || Change::Language(Some(Language::Turkish)),
        || Change::Country(CountryCode::new("AZE")),
        || Change::Games(Some(GamesKey::new("2020-summer-paralympics"))),
        || Change::Form(Some(Form::Full)),
    ];

    fn rows(store: &Store) -> i64 {
        let conn = store.reading();
        conn.query_row("SELECT count(*) FROM settings", (), |row| row.get(0))
            .unwrap()
    }

    #[test]
    fn each_setting_is_kept_apart_and_by_chat() {
        let store = Store::in_memory().unwrap();
        assert_eq!(store.settings(ONE).unwrap(), Settings::default());
        for change in ALL {
            store.change(ONE, &change()).unwrap();
        }
        store.change(GROUP, &Change::Form(Some(Form::Short))).unwrap();
        let all = Settings {
            language: Some(Language::Turkish),
            country: CountryCode::new("AZE"),
            games: Some(GamesKey::new("2020-summer-paralympics")),
            form: Some(Form::Full),
        };
        assert_eq!(store.settings(ONE).unwrap(), all);
        let short = Settings {
            form: Some(Form::Short),
            ..Settings::default()
        };
        assert_eq!(store.settings(GROUP).unwrap(), short);
    }

    #[test]
    fn a_chat_without_preferences_has_no_row() {
        let store = Store::in_memory().unwrap();
        for change in ALL {
            store.change(ONE, &change()).unwrap();
        }
        for (left, change) in [
            (1, Change::Language(None)),
            (1, Change::Country(None)),
            (1, Change::Games(None)),
            (0, Change::Form(None)),
            (0, Change::Form(None)),
        ] {
            store.change(ONE, &change).unwrap();
            assert_eq!(rows(&store), left, "{change:?}");
        }
        store.change(ONE, &ALL[0]()).unwrap();
        store.change(TWO, &ALL[0]()).unwrap();
        store.forget(ONE).unwrap();
        store.forget(ONE).unwrap();
        assert_eq!(rows(&store), 1);
        assert_eq!(store.settings(ONE).unwrap(), Settings::default());
    }

    #[test]
    fn a_chat_that_moves_takes_its_settings_along_and_keeps_those_of_its_new_place() {
        let store = Store::in_memory().unwrap();
        store.moved(ONE, TWO).unwrap();
        assert_eq!(rows(&store), 0);
        store.change(ONE, &Change::Country(CountryCode::new("AZE"))).unwrap();
        store.change(ONE, &Change::Form(Some(Form::Full))).unwrap();
        store.moved(ONE, ONE).unwrap();
        store.change(TWO, &Change::Form(Some(Form::Short))).unwrap();
        store.moved(ONE, TWO).unwrap();
        let merged = Settings {
            country: CountryCode::new("AZE"),
            form: Some(Form::Short),
            ..Settings::default()
        };
        assert_eq!((store.settings(TWO).unwrap(), rows(&store)), (merged, 1));
    }

    #[test]
    fn values_that_nobody_knows_are_no_preference() {
        let store = Store::in_memory().unwrap();
        store
            .writing()
            .execute_batch(
                "INSERT INTO settings VALUES (1, 'tlh', 'aze', 'any text is a key', 'tiny'), \
                 (2, CAST(x'ff' AS TEXT), CAST(x'ff' AS TEXT), CAST(x'ff' AS TEXT), CAST(x'ff' AS TEXT))",
            )
            .unwrap();
        let kept = Settings {
            games: Some(GamesKey::new("any text is a key")),
            ..Settings::default()
        };
        assert_eq!(store.settings(ONE).unwrap(), kept);
        assert_eq!(store.settings(TWO).unwrap(), Settings::default());
    }

    #[test]
    fn what_was_forgotten_is_not_in_the_files() {
        let home = tempfile::tempdir().unwrap();
        let store = Store::open(&home.path().join("state.sqlite3")).unwrap();
        let holds = |text: &str| {
            std::fs::read_dir(home.path()).unwrap().any(|file| {
                let bytes = std::fs::read(file.unwrap().path()).unwrap();
                bytes.windows(text.len()).any(|window| window == text.as_bytes())
            })
        };
        store.change(ONE, &ALL[2]()).unwrap();
        assert!(holds("2020-summer-paralympics"));
        store.forget(ONE).unwrap();
        assert!(!holds("2020-summer-paralympics"));
    }

    #[test]
    fn a_change_that_cannot_be_written_leaves_all_as_it_was() {
        let store = Store::in_memory().unwrap();
        store.change(ONE, &ALL[3]()).unwrap();
        store.writing().execute_batch("PRAGMA query_only = ON").unwrap();
        assert!(store.change(ONE, &ALL[0]()).is_err());
        assert!(store.forget(ONE).is_err());
        assert_eq!(store.settings(ONE).unwrap().form, Some(Form::Full));
    }

    #[test]
    fn programs_that_share_a_file_see_each_others_changes() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("state.sqlite3");
        let (one, other) = (Store::open(&path).unwrap(), Store::open(&path).unwrap());
        for form in [Form::Short, Form::Full, Form::Short] {
            one.change(ONE, &Change::Form(Some(form))).unwrap();
            assert_eq!(other.settings(ONE).unwrap().form, Some(form));
        }
        other.forget(ONE).unwrap();
        assert_eq!(one.settings(ONE).unwrap(), Settings::default());
    }

    #[test]
    fn a_change_waits_for_another_program_and_reading_does_not() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("state.sqlite3");
        let store = Store::open(&path).unwrap();
        let other = Connection::open(&path).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        let start = Instant::now();
        assert_eq!(store.settings(ONE).unwrap(), Settings::default());
        assert!(start.elapsed() < std::time::Duration::from_millis(500));
        assert!(store.change(ONE, &ALL[0]()).is_err(), "the other one never ends");
        other.execute_batch("COMMIT").unwrap();
        store.change(ONE, &ALL[0]()).unwrap();
    }
}
