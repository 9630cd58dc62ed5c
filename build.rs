//! Compiles the tables of `data/` to the SQLite database and the columns of facts that the program embeds, and its texts
//! to types.

#[path = "build/mod.rs"]
mod compile;
#[path = "build/texts/mod.rs"]
mod texts;

use std::path::Path;
use std::process::ExitCode;
use std::time::SystemTime;
use std::{env, fmt, fs, io};

/// What a change of makes the database stale. The program's own sources are not among them.
const WATCHED: [&str; 11] = [
    "build.rs",
    "build",
    "src/names/fold",
    "src/names/key.rs",
    "src/names/people/layout.rs",
    "src/records/birth.rs",
    "src/records/facts/day.rs",
    "src/records/facts/layout.rs",
    "src/records/facts/pack.rs",
    "src/records/mark.rs",
    "src/records/stage.rs",
];

/// The texts of replies. Other tables do not bring others.
const TEXTS: &str = "data/texts";

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed=PODIUM_DATA");
    for path in WATCHED.iter().filter(|path| Path::new(path).exists()) {
        println!("cargo::rerun-if-changed={path}");
    }
    let folder = env::var("PODIUM_DATA").unwrap_or_else(|_| "data".to_owned());
    println!("cargo::rerun-if-changed={folder}");
    println!("cargo::rerun-if-changed={TEXTS}");
    let Some(out) = env::var_os("OUT_DIR") else {
        return fail("OUT_DIR is not set: this program is run by Cargo");
    };
    match texts::compile(Path::new(TEXTS), Path::new(&out)) {
        Ok(()) => {}
        Err(texts::Error::Faults(faults)) => {
            for fault in &faults {
                println!("cargo::error={TEXTS}/{fault}");
            }
            return ExitCode::FAILURE;
        }
        Err(error) => return fail(error),
    }
    let [database, facts, stamp] = ["podium.sqlite", "facts.bin", "tables"].map(|name| Path::new(&out).join(name));
    if is_fresh(Path::new(&folder), &[&database, &facts], &stamp).unwrap_or(false) {
        return ExitCode::SUCCESS;
    }
    match compile::compile(Path::new(&folder), &database, &facts) {
        Ok(()) => match fs::write(&stamp, &folder) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(format_args!("{}: {error}", stamp.display())),
        },
        Err(compile::Error::Faults(faults)) => {
            for fault in &faults.listed {
                println!("cargo::error={folder}/{fault}");
            }
            match faults.total - faults.listed.len() {
                0 => ExitCode::FAILURE,
                more => fail(format_args!("{folder} has {more} faults more")),
            }
        }
        Err(error) => fail(error),
    }
}

/// Whether all that is made of the tables was made of these by this program, so that a change in a text does not make it
/// anew.
fn is_fresh(folder: &Path, made_of_them: &[&Path], stamp: &Path) -> io::Result<bool> {
    let made = fs::metadata(stamp)?.modified()?;
    let same = fs::read_to_string(stamp)? == folder.to_string_lossy() && made_of_them.iter().all(|file| file.is_file());
    let program = fs::metadata(env::current_exe()?)?.modified()?;
    Ok(same && program < made && newest(folder)? < made)
}

/// When a file in a folder, or the folder itself, was changed last; the texts are left out.
fn newest(path: &Path) -> io::Result<SystemTime> {
    let mut last = fs::metadata(path)?.modified()?;
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            let path = entry?.path();
            if path != Path::new(TEXTS) {
                last = last.max(newest(&path)?);
            }
        }
    }
    Ok(last)
}

/// Tells Cargo why the build fails; Cargo prints it as an error of the package.
fn fail(reason: impl fmt::Display) -> ExitCode {
    println!("cargo::error={reason}");
    ExitCode::FAILURE
}
