//! A conversation.

use std::io::{self, BufReader, IsTerminal, Write};

use rustyline::DefaultEditor;
use rustyline::error::ReadlineError;

use super::ask::typed;
use super::history;
use super::lines::next_line;
use super::plain::{harmless, numbered};
use crate::chat::Asker;
use crate::engine::{self, Engine};
use crate::language::{self, Language, message};
use crate::reply::Button;

const PROMPT: &str = "podium> ";

/// Why a conversation broke off.
#[derive(Debug, thiserror::Error)]
pub enum ChatError {
    /// Standard input or output failed.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// The line editor failed.
    #[error("the line editor failed: {0}")]
    Editor(#[source] ReadlineError),
}

/// Talks until the end of the input, or until `exit` or `quit` is typed.
///
/// With a terminal on both sides lines can be edited and are remembered; otherwise lines are read as they come,
/// without greeting or prompt. A number picks a suggestion of the last reply.
pub fn chat(engine: &dyn Engine, language: Option<Language>, out: &mut impl Write) -> Result<(), ChatError> {
    let mut talk = Talk {
        engine,
        language,
        suggestions: Vec::new(),
    };
    if io::stdin().is_terminal() && io::stdout().is_terminal() {
        let greeting = language::of(language.unwrap_or_default()).say(message::TerminalGreeting);
        writeln!(out, "{greeting}")?;
        out.flush()?;
        edited(&mut talk, out)
    } else {
        let mut input = BufReader::new(io::stdin());
        while let Some(line) = next_line(&mut input)? {
            if !talk.turn(&line, out)? {
                break;
            }
        }
        Ok(())
    }
}

/// A conversation at a terminal, with line editing and history.
fn edited(talk: &mut Talk, out: &mut impl Write) -> Result<(), ChatError> {
    let mut editor = DefaultEditor::new().map_err(ChatError::Editor)?;
    let history = history::file().unwrap_or_else(|error| {
        tracing::warn!(%error, "no place for the history");
        None
    });
    if let Some(path) = history.as_deref().filter(|path| path.exists())
        && let Err(error) = editor.load_history(path)
    {
        tracing::warn!(%error, "the history could not be read");
    }
    let ended = loop {
        match editor.readline(PROMPT) {
            Ok(line) => {
                if !line.trim().is_empty()
                    && let Err(error) = editor.add_history_entry(&line)
                {
                    tracing::warn!(%error, "a line could not be remembered");
                }
                match talk.turn(&line, out) {
                    Ok(true) => {}
                    Ok(false) => break Ok(()),
                    Err(error) => break Err(error.into()),
                }
            }
            // Ctrl-C gives up the line, not the conversation.
            Err(ReadlineError::Interrupted) => {}
            Err(ReadlineError::Eof) => break Ok(()),
            Err(ReadlineError::Io(error)) => break Err(error.into()),
            Err(error) => break Err(ChatError::Editor(error)),
        }
    };
    if let Some(path) = history
        && let Err(error) = editor.append_history(&path)
    {
        tracing::warn!(%error, "the history could not be written");
    }
    ended
}

/// A conversation as far as it has come.
struct Talk<'a> {
    engine: &'a dyn Engine,
    language: Option<Language>,
    /// What the numbers under the last reply ask.
    suggestions: Vec<Button>,
}

impl Talk<'_> {
    /// Answers one line; false when it asked to leave. An empty line is passed over.
    fn turn(&mut self, line: &str, out: &mut impl Write) -> io::Result<bool> {
        let line = line.trim();
        if line.is_empty() {
            return Ok(true);
        }
        if ["exit", "quit", "/exit", "/quit"]
            .iter()
            .any(|word| line.eq_ignore_ascii_case(word))
        {
            return Ok(false);
        }
        let picked = self.picked(line);
        if let Some(button) = picked {
            writeln!(out, "> {}", harmless(&button.label))?;
        }
        let question = picked.map_or(line, |button| button.ask.as_str()).to_owned();
        let reply = engine::answer(self.engine, &typed(&question, self.language).by(Asker::ALONE));
        writeln!(out, "{}\n", harmless(reply.text.trim_end()))?;
        if !reply.buttons.is_empty() {
            writeln!(out, "{}", numbered(&reply.buttons))?;
        }
        self.suggestions = reply.buttons;
        out.flush()?;
        Ok(true)
    }

    /// The suggestion behind a number, where that number stands under the last reply.
    fn picked(&self, line: &str) -> Option<&Button> {
        let number: usize = line.parse().ok()?;
        self.suggestions.get(number.checked_sub(1)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::Request;
    use crate::reply::{Ask, Reply};

    /// Repeats the question, and suggests two more.
    fn echo(request: &Request) -> Reply {
        let button = |label: &str, ask: &str| Button::open(label, Ask::new(ask).unwrap());
        Reply {
            text: format!("You asked {}", request.text),
            buttons: vec![button("Tokyo", "tokyo 2020"), button("Rio", "rio 2016")],
            ..Reply::default()
        }
    }

    fn say(lines: &[&str]) -> String {
        let mut talk = Talk {
            engine: &echo,
            language: None,
            suggestions: Vec::new(),
        };
        let mut out = Vec::new();
        for line in lines {
            if !talk.turn(line, &mut out).unwrap() {
                break;
            }
        }
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_number_picks_the_suggestion_it_stands_before() {
        let said = say(&["paris", "2"]);
        assert!(said.contains("  1  Tokyo\n  2  Rio\n"), "{said}");
        assert!(said.contains("> Rio\nYou asked rio 2016\n"), "{said}");
    }

    #[test]
    fn a_number_without_a_suggestion_is_a_question() {
        for line in ["2", "3", "0", "-1", "99999999999999999999", "2024"] {
            let before = if line == "2" { vec![line] } else { vec!["paris", line] };
            assert!(say(&before).contains(&format!("You asked {line}\n")), "{line}");
        }
    }

    #[test]
    fn a_conversation_has_one_asker() {
        let engine = |request: &Request| {
            assert_eq!(request.asker, Some(Asker::ALONE));
            echo(request)
        };
        let mut talk = Talk {
            engine: &engine,
            language: None,
            suggestions: Vec::new(),
        };
        let mut out = Vec::new();
        for line in ["paris", "1"] {
            talk.turn(line, &mut out).unwrap();
        }
        assert!(!String::from_utf8(out).unwrap().contains("Sorry"));
    }

    #[test]
    fn leaving_ends_it_and_empty_lines_do_nothing() {
        assert_eq!(say(&["", "  ", "QUIT", "paris"]), "");
    }

    #[test]
    fn what_was_typed_cannot_command_the_terminal() {
        assert!(!say(&["\u{1b}]0;title\u{7}"]).contains(['\u{1b}', '\u{7}']));
    }
}
