//! The built program and its `--state`.

use assert_cmd::Command;

/// The built program as a bot, at a server that nobody is at.
fn bot(home: &tempfile::TempDir) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_podium"));
    for name in ["TELOXIDE_TOKEN_FILE", "PODIUM_LOG", "PODIUM_STATE"] {
        command.env_remove(name);
    }
    command
        .arg("bot")
        .env("TELOXIDE_TOKEN", "123:abc")
        .env("TELOXIDE_API_URL", "http://127.0.0.1:9")
        .env("HOME", home.path())
        .env("XDG_STATE_HOME", home.path())
        .timeout(std::time::Duration::from_secs(60));
    command
}

#[test]
fn a_file_that_cannot_be_used_stops_it_with_the_path_and_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    let notes = home.path().join("notes.txt");
    std::fs::write(&notes, "no database\n".repeat(100)).unwrap();
    let newer = home.path().join("newer.sqlite3");
    podium::state::Store::open(&newer).unwrap();
    rusqlite::Connection::open(&newer)
        .unwrap()
        .execute_batch("PRAGMA user_version = 99")
        .unwrap();
    for (path, why) in [
        (notes.clone(), "not a database"),
        (newer, "version 99"),
        (home.path().to_owned(), "unable to open"),
        (notes.join("state.sqlite3"), "cannot be made or opened"),
    ] {
        let by_flag = bot(&home).arg("--state").arg(&path).output().unwrap();
        let by_variable = bot(&home).env("PODIUM_STATE", &path).output().unwrap();
        for output in [by_flag, by_variable] {
            let log = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(1), "{log}");
            assert!(log.contains(&*path.to_string_lossy()), "{log}");
            assert!(log.contains(why) && log.contains("--state"), "{log}");
        }
    }
}
