//! The texts of replies: the Fluent files of `data/texts/<language>/`, checked and made into types.
//!
//! Every language must have every message with the same variables, and every plural form that it needs. Of each message
//! a type is written, with a field for each variable, so that a text which is not there, a variable which is forgotten
//! and a message which nothing says are all faults of the build.

mod code;
mod plurals;
mod read;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use read::Message;

/// The languages, the one in which messages are told to programmers first.
const LANGUAGES: [&str; 4] = ["en", "az", "ru", "tr"];

/// Why the texts could not be compiled.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A folder or a file could not be read or written.
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: io::Error },
    /// What is wrong in the texts, each with its file.
    #[error("{}", .0.join("\n"))]
    Faults(Vec<String>),
}

/// The texts of one language.
struct Texts {
    language: &'static str,
    /// All its files, one after the other.
    source: String,
    messages: BTreeMap<String, Message>,
}

/// Compiles the texts in `folder`: writes `<language>.ftl` for each language and `messages.rs` to the folder `output`.
pub fn compile(folder: &Path, output: &Path) -> Result<(), Error> {
    let mut faults = Vec::new();
    let languages = LANGUAGES
        .iter()
        .map(|language| load(folder, language, &mut faults))
        .collect::<Result<Vec<Texts>, Error>>()?;
    check(&languages, &mut faults);
    if !faults.is_empty() {
        return Err(Error::Faults(faults));
    }
    for texts in &languages {
        write(&output.join(format!("{}.ftl", texts.language)), &texts.source)?;
    }
    let types: String =
        languages[0]
            .messages
            .iter()
            .filter(|(id, _)| is_public(id))
            .fold(String::new(), |mut types, (id, message)| {
                // Writing to a string does not fail.
                let _ = write!(types, "{}", code::of(id, message));
                types
            });
    write(&output.join("messages.rs"), &types)
}

/// Reads all files of a language, in the order of their names.
fn load(folder: &Path, language: &'static str, faults: &mut Vec<String>) -> Result<Texts, Error> {
    let folder = folder.join(language);
    let at = |path: &Path| {
        let path = path.to_owned();
        move |source| Error::File { path, source }
    };
    let mut paths = fs::read_dir(&folder)
        .and_then(|entries| {
            entries
                .map(|entry| entry.map(|entry| entry.path()))
                .collect::<io::Result<Vec<_>>>()
        })
        .map_err(at(&folder))?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    let mut texts = Texts {
        language,
        source: String::new(),
        messages: BTreeMap::new(),
    };
    for path in paths {
        let source = fs::read_to_string(&path).map_err(at(&path))?;
        let name = format!("{language}/{}", path.file_name().unwrap_or_default().to_string_lossy());
        for (id, message) in read::messages(&name, &source, faults) {
            if texts.messages.insert(id.clone(), message).is_some() {
                faults.push(format!("{name}: '{id}' is there twice"));
            }
        }
        texts.source.push_str(&source);
        texts.source.push('\n');
    }
    read::resolve(&mut texts.messages);
    Ok(texts)
}

/// Holds every language against the first one, and against its own plural forms.
fn check(languages: &[Texts], faults: &mut Vec<String>) {
    let first = &languages[0];
    for texts in languages {
        for (id, message) in &texts.messages {
            let file = &message.file;
            match first.messages.get(id) {
                None if is_public(id) => faults.push(format!("{file}: '{id}' is not in {}", first.language)),
                Some(twin) if is_public(id) => {
                    let missing: BTreeSet<_> = twin.variables.difference(&message.variables).collect();
                    let added: BTreeSet<_> = message.variables.difference(&twin.variables).collect();
                    if !missing.is_empty() || !added.is_empty() {
                        faults.push(format!(
                            "{file}: '{id}' has other variables than in {}: without {missing:?}, with {added:?}",
                            first.language
                        ));
                    }
                }
                _ => {}
            }
            plurals::check(texts.language, id, message, faults);
        }
        for id in first.messages.keys().filter(|id| is_public(id)) {
            if !texts.messages.contains_key(id) {
                faults.push(format!("{}: '{id}' is missing", texts.language));
            }
        }
    }
}

/// Whether it is a message that programs say. What begins with a dash or with `part-` is a part of messages, which each
/// language may have for itself.
fn is_public(id: &str) -> bool {
    !id.starts_with('-') && !id.starts_with("part-")
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    fs::write(path, text).map_err(|source| Error::File {
        path: path.to_owned(),
        source,
    })
}
