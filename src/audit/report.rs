//! What the audit found, and how it is told.

use std::collections::BTreeMap;
use std::fmt;

/// How many faults of one promise are printed; the rest are counted.
const SHOWN: usize = 20;
/// How many subjects are named where many share a reason.
const NAMED: usize = 12;

/// The findings on every promise.
#[derive(Debug, Default)]
pub struct Report {
    /// What was found of each promise, in the order in which they were checked.
    pub findings: Vec<Finding>,
}

/// What one check found.
#[derive(Debug)]
pub struct Finding {
    /// The promise, as a sentence.
    pub promise: &'static str,
    /// How many things were looked at.
    pub checked: usize,
    /// The same in words: "1,182 lines of 31 tables".
    pub proof: String,
    /// Departures that nothing explains.
    pub broken: Vec<String>,
    /// Departures that are explained.
    pub listed: Vec<Listed>,
}

/// A departure that `exceptions.csv` explains.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The key of the Games.
    pub games: Option<String>,
    /// What departs: a code, an event's key, a person's key.
    pub subject: String,
    /// Why it is no fault, as `exceptions.csv` has it.
    pub reason: String,
}

impl Report {
    /// Whether every promise is kept.
    pub fn is_clean(&self) -> bool {
        self.findings.iter().all(|finding| finding.broken.is_empty())
    }
}

impl Finding {
    pub(super) fn new(promise: &'static str) -> Self {
        Self {
            promise,
            checked: 0,
            proof: String::new(),
            broken: Vec::new(),
            listed: Vec::new(),
        }
    }

    /// A finding on something that could not even be begun.
    pub(super) fn failed(promise: &'static str, error: &dyn fmt::Display) -> Self {
        Self {
            broken: vec![error.to_string()],
            ..Self::new(promise)
        }
    }

    /// Says how much was looked at, as a number and in words.
    pub(super) fn proved(&mut self, checked: usize, proof: String) {
        self.checked = checked;
        self.proof = proof;
    }
}

impl fmt::Display for Report {
    /// One paragraph a promise, then the sum. Meant for a terminal.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}")?;
        }
        let broken = self
            .findings
            .iter()
            .filter(|finding| !finding.broken.is_empty())
            .count();
        let kept = self.findings.len() - broken;
        match broken {
            0 => write!(f, "All {kept} promises are kept."),
            _ => write!(f, "{kept} promises are kept, {broken} broken."),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let verdict = if self.broken.is_empty() { "kept  " } else { "BROKEN" };
        write!(f, "{verdict}  {}", self.promise)?;
        if !self.proof.is_empty() {
            write!(f, ": {}", self.proof)?;
        }
        match self.listed.len() {
            0 => {}
            1 => write!(f, "; 1 known exception")?,
            listed => write!(f, "; {} known exceptions", thousands(listed))?,
        }
        for fault in self.broken.iter().take(SHOWN) {
            write!(f, "\n        fault: {fault}")?;
        }
        if self.broken.len() > SHOWN {
            write!(f, "\n        and {} more faults", thousands(self.broken.len() - SHOWN))?;
        }
        let mut reasons: BTreeMap<(&str, &str), Vec<&str>> = BTreeMap::new();
        for Listed { games, subject, reason } in &self.listed {
            reasons
                .entry((games.as_deref().unwrap_or("all Games"), reason))
                .or_default()
                .push(subject);
        }
        for ((games, reason), subjects) in reasons {
            write!(
                f,
                "\n        known: {games}, {}",
                subjects[..subjects.len().min(NAMED)].join(", ")
            )?;
            if subjects.len() > NAMED {
                write!(f, " and {} more", subjects.len() - NAMED)?;
            }
            write!(f, ": {reason}")?;
        }
        Ok(())
    }
}

/// A number with commas: `1,182`.
pub(super) fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_have_commas() {
        for (number, text) in [(0, "0"), (999, "999"), (1_182, "1,182"), (1_234_567, "1,234,567")] {
            assert_eq!(thousands(number), text);
        }
    }

    #[test]
    fn a_report_says_what_is_kept_broken_and_known() {
        let mut kept = Finding::new("Tables are right");
        kept.proved(2, "2 lines of 1 table".to_owned());
        kept.listed = ["GBR", "USA"]
            .map(|code| Listed {
                games: Some("1968-summer-paralympics".to_owned()),
                subject: code.to_owned(),
                reason: "names are missing".to_owned(),
            })
            .into();
        let mut broken = Finding::new("Sums add up");
        broken.broken = (1..=22).map(|at| format!("person {at}")).collect();
        let report = Report {
            findings: vec![kept, broken],
        };
        let text = report.to_string();
        assert!(text.starts_with(
            "kept    Tables are right: 2 lines of 1 table; 2 known exceptions\n        \
             known: 1968-summer-paralympics, GBR, USA: names are missing\nBROKEN  Sums add up\n        fault: person 1\n"
        ), "{text}");
        assert!(
            text.ends_with("fault: person 20\n        and 2 more faults\n1 promises are kept, 1 broken."),
            "{text}"
        );
        assert!(!report.is_clean());
    }
}
