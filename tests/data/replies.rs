//! What the build refuses of the texts of replies.

use std::fs;

use crate::texts::{Error, compile};

/// A message that every language has, and what else each has.
const WHOLE: &str = "greeting = <b>{ $name }</b>\n";

/// The faults of texts of which one language has something else than the others.
fn faults(language: &str, text: &str) -> Vec<String> {
    let home = tempfile::tempdir().unwrap();
    let (folder, output) = (home.path().join("texts"), home.path().join("out"));
    fs::create_dir(&output).unwrap();
    for one in ["en", "az", "ru", "tr"] {
        fs::create_dir_all(folder.join(one)).unwrap();
        let own = if one == language { text } else { WHOLE };
        fs::write(folder.join(one).join("words.ftl"), own).unwrap();
    }
    match compile(&folder, &output) {
        Ok(()) => {
            assert!(output.join("messages.rs").is_file() && output.join("tr.ftl").is_file());
            Vec::new()
        }
        Err(Error::Faults(faults)) => faults,
        Err(error) => panic!("{error}"),
    }
}

#[test]
fn whole_texts_are_taken() {
    assert_eq!(faults("ru", WHOLE), Vec::<String>::new());
    // A part is a language's own.
    let own = "greeting = { part-bold }\npart-bold = <b>{ $name }</b>\n";
    assert_eq!(faults("ru", own), Vec::<String>::new());
}

#[test]
fn what_is_wrong_is_told_with_its_file() {
    let cases = [
        ("az", "", "az: 'greeting' is missing"),
        ("tr", "greeting = hello\n", "without {\"name\"}"),
        ("tr", "greeting = { $name } { $other }\n", "with {\"other\"}"),
        (
            "ru",
            "greeting = { $name }\nmore = x\n",
            "ru/words.ftl: 'more' is not in en",
        ),
        (
            "ru",
            "greeting = { $name }\ngreeting = { $name }\n",
            "'greeting' is there twice",
        ),
        ("ru", "greeting = { $name\n", "ru/words.ftl:2: Expected"),
        (
            "ru",
            "greeting = { $name ->\n    [one] a\n   *[other] b\n}\n",
            "'greeting' lacks the plural forms few",
        ),
        (
            "ru",
            "greeting = { $name ->\n    [one] a\n    [few] b\n   *[2] c\n}\n",
            "'greeting' lacks the plural forms many",
        ),
        (
            "az",
            "greeting = { NUMBER($name, type: \"ordinal\") ->\n    [one] a\n   *[other] b\n}\n",
            "'greeting' lacks the plural forms few, many",
        ),
    ];
    for (language, text, expected) in cases {
        let told = faults(language, text);
        assert!(told.iter().any(|fault| fault.contains(expected)), "{text}: {told:?}");
    }
}

#[test]
fn each_message_becomes_a_type_with_its_variables() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("texts");
    for one in ["en", "az", "ru", "tr"] {
        fs::create_dir_all(folder.join(one)).unwrap();
        let text = "hello-you = { $name } of { $in }\nbye = Bye\npart-x = x\n";
        fs::write(folder.join(one).join("a.ftl"), text).unwrap();
    }
    compile(&folder, home.path()).unwrap();
    let code = fs::read_to_string(home.path().join("messages.rs")).unwrap();
    for expected in [
        "pub(crate) struct HelloYou<V0, V1>",
        "pub r#in: V0",
        "pub name: V1",
        "pub(crate) struct Bye;",
        "const ID: &'static str = \"hello-you\"",
    ] {
        assert!(code.contains(expected), "{expected} in {code}");
    }
    assert!(!code.contains("PartX"), "{code}");
}
