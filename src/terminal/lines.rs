//! Reading lines of any content.

use std::io::{self, BufRead};

/// Reads the next line, without its end (`\n` or `\r\n`); `None` at the end of the input.
///
/// Bytes that are no UTF-8 become U+FFFD, so that every line can be asked. A last line without a newline counts.
pub(super) fn next_line(input: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if input.read_until(b'\n', &mut bytes)? == 0 {
        return Ok(None);
    }
    let line = bytes.strip_suffix(b"\n").unwrap_or(&bytes);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    Ok(Some(String::from_utf8_lossy(line).into_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_split_and_repaired() {
        let cases: [(&[u8], &[&str]); 6] = [
            (b"", &[]),
            (b"\n", &[""]),
            (b"one\ntwo", &["one", "two"]),
            (b"one\r\n\r\ntwo\n", &["one", "", "two"]),
            (b"a\rb\n", &["a\rb"]),
            (b"caf\xff\n\xc9\x99\n", &["caf\u{fffd}", "ə"]),
        ];
        for (bytes, expected) in cases {
            let mut input = bytes;
            let mut lines = Vec::new();
            while let Some(line) = next_line(&mut input).unwrap() {
                lines.push(line);
            }
            assert_eq!(lines, expected, "{bytes:?}");
        }
    }
}
