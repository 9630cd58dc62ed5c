//! A place in a code that is read: forward only, so that reading takes as long as the code is.

use std::str::FromStr;

use super::Stop;
use crate::query::fields::Field;

/// What is left of an ASCII text.
pub(super) struct Cursor<'t> {
    rest: &'t str,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { rest: text }
    }

    /// The next character, which is not taken.
    pub(super) fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    /// Takes the next character if it is this one.
    pub(super) fn eat(&mut self, c: char) -> bool {
        let rest = self.rest.strip_prefix(c);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    /// Takes the next character, which must be this one.
    pub(super) fn expect(&mut self, c: char) -> Result<(), Stop> {
        if self.eat(c) { Ok(()) } else { Err(Stop::NoCode) }
    }

    /// That nothing is left.
    pub(super) fn end(&self) -> Result<(), Stop> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(Stop::NoCode)
        }
    }

    /// Takes a letter if it is one of a field.
    pub(super) fn eat_field<F: Field>(&mut self) -> Option<F> {
        let field = F::of_letter(self.peek()?)?;
        self.rest = &self.rest[1..];
        Some(field)
    }

    /// Takes the letter of a field.
    pub(super) fn field<F: Field>(&mut self) -> Result<F, Stop> {
        self.eat_field().ok_or(Stop::NoCode)
    }

    /// Takes so many characters.
    pub(super) fn chars(&mut self, number: usize) -> Result<&'t str, Stop> {
        let (taken, rest) = self.rest.split_at_checked(number).ok_or(Stop::NoCode)?;
        self.rest = rest;
        Ok(taken)
    }

    /// Takes a key: all up to what never stands in one.
    pub(super) fn key(&mut self) -> Result<&'t str, Stop> {
        let end = self.rest.find([' ', ',', '+', '(', ')']).unwrap_or(self.rest.len());
        if end == 0 {
            return Err(Stop::NoCode);
        }
        self.chars(end)
    }

    /// Takes a whole number with the sign that it may have.
    pub(super) fn number<N: FromStr>(&mut self) -> Result<N, Stop> {
        let digits = self.rest.strip_prefix('-').unwrap_or(self.rest);
        let sign = self.rest.len() - digits.len();
        let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
        self.chars(sign + end)?.parse().map_err(|_| Stop::NoCode)
    }
}
