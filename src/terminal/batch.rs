//! A stream of questions, a result each.

use std::io::{self, BufReader, Read, Write};

use super::ask::ask_json;
use super::lines::next_line;
use crate::engine::Engine;
use crate::language::Language;

/// Answers every line of the input, in order, as one JSON object a line (see [`ask_json`]).
///
/// Every line gets a result, whatever it holds: an empty one is an empty question. Results leave as soon as no further
/// question is at hand, so that a program can talk through a pair of pipes, and in bulk while questions queue.
pub fn batch(
    engine: &dyn Engine,
    language: Option<Language>,
    input: impl Read,
    out: &mut impl Write,
) -> io::Result<()> {
    let mut input = BufReader::with_capacity(64 * 1024, input);
    while let Some(question) = next_line(&mut input)? {
        ask_json(engine, &question, language, out)?;
        if !has_line(&input) {
            out.flush()?;
        }
    }
    out.flush()
}

/// Whether a whole line is waiting in the buffer, so that reading it cannot block.
fn has_line<R: Read>(input: &BufReader<R>) -> bool {
    input.buffer().contains(&b'\n')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chat::Request;
    use crate::reply::Reply;

    /// Keeps what was written, and how much of it when it was flushed.
    #[derive(Default)]
    struct Spy {
        bytes: Vec<u8>,
        flushed: Vec<usize>,
    }

    impl Write for Spy {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.bytes.extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            self.flushed.push(self.bytes.len());
            Ok(())
        }
    }

    /// Gives one chunk a read, as a pipe does.
    struct Chunks(Vec<&'static [u8]>);

    impl Read for Chunks {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            if self.0.is_empty() {
                return Ok(0);
            }
            let chunk = self.0.remove(0);
            buffer[..chunk.len()].copy_from_slice(chunk);
            Ok(chunk.len())
        }
    }

    fn echo(request: &Request) -> Reply {
        Reply {
            text: request.text.clone(),
            ..Reply::default()
        }
    }

    #[test]
    fn a_result_leaves_before_the_next_question_is_awaited() {
        let mut out = Spy::default();
        batch(&echo, None, Chunks(vec![b"a\nb\n", b"c\n"]), &mut out).unwrap();
        let ends: Vec<usize> = out
            .bytes
            .iter()
            .enumerate()
            .filter(|(_, b)| **b == b'\n')
            .map(|(i, _)| i + 1)
            .collect();
        assert_eq!(ends.len(), 3);
        assert_eq!(
            out.flushed,
            [ends[1], ends[2], ends[2]],
            "two at once, then the third, then the end"
        );
    }

    #[test]
    fn a_panicking_question_does_not_end_the_batch() {
        let engine = |request: &Request| {
            if request.text == "bad" {
                panic!("on purpose")
            } else {
                echo(request)
            }
        };
        let mut out = Spy::default();
        batch(&engine, None, &b"bad\ngood\n"[..], &mut out).unwrap();
        let text = String::from_utf8(out.bytes).unwrap();
        let outcomes: Vec<serde_json::Value> = text.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
        assert_eq!(outcomes.len(), 2);
        assert!(outcomes[0]["text"].as_str().unwrap().contains("Sorry"));
        assert_eq!(outcomes[1]["text"], "good");
    }
}
