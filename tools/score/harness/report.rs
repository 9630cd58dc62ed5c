//! What became of all questions, for reading.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use super::{Scored, Verdict};

/// Shares in all and by kind, times, and then every question that was answered wrongly or not at all.
#[derive(Debug)]
pub struct Report<'a>(&'a [Scored]);

impl<'a> Report<'a> {
    /// What became of these questions.
    pub fn of(scored: &'a [Scored]) -> Self {
        Self(scored)
    }

    fn with(&self, verdict: Verdict) -> impl Iterator<Item = &'a Scored> {
        self.0.iter().filter(move |one| one.verdict == verdict)
    }
}

impl Verdict {
    /// `right`, `declined` or `wrong`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Declined => "declined",
            Self::Wrong => "wrong",
        }
    }
}

/// How many questions ended how.
#[derive(Debug, Default, Clone, Copy)]
struct Tally {
    right: usize,
    declined: usize,
    wrong: usize,
}

impl Tally {
    fn count(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Right => self.right += 1,
            Verdict::Declined => self.declined += 1,
            Verdict::Wrong => self.wrong += 1,
        }
    }

    fn all(self) -> usize {
        self.right + self.declined + self.wrong
    }

    /// A line of the table by kind.
    fn line(self, f: &mut fmt::Formatter<'_>, name: &str) -> fmt::Result {
        write!(f, "{name:24}{:>6}", self.all())?;
        for number in [self.right, self.declined, self.wrong] {
            let share = 100.0 * number as f64 / self.all().max(1) as f64;
            write!(f, "{number:>6}{share:>6.1} %")?;
        }
        writeln!(f)
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all = Tally::default();
        let mut kinds: BTreeMap<&str, Tally> = BTreeMap::new();
        for one in self.0 {
            all.count(one.verdict);
            kinds.entry(&one.question.kind).or_default().count(one.verdict);
        }
        writeln!(
            f,
            "{:24}{:>6}{:>14}{:>14}{:>14}",
            "", "asked", "right", "declined", "wrong"
        )?;
        for (kind, tally) in kinds {
            tally.line(f, kind)?;
        }
        all.line(f, "all")?;
        let at_once = self.with(Verdict::Right).filter(|one| one.at_once).count();
        writeln!(f, "\n{at_once} of the right ones say it in the first line")?;
        times(f, self.0)?;
        for verdict in [Verdict::Wrong, Verdict::Declined] {
            writeln!(f, "\n{}: {}", verdict.as_str(), self.with(verdict).count())?;
            for one in self.with(verdict) {
                let question = &one.question;
                writeln!(f, "\n{} · {} · {}", question.id, question.kind, question.question)?;
                writeln!(f, "  wanted   {}", wanted(&question.expected))?;
                writeln!(f, "  reading  {}", one.reading)?;
                writeln!(f, "  reply    {}", one.first_line)?;
            }
        }
        Ok(())
    }
}

/// What was to be said, in a line.
fn wanted(expected: &[String]) -> String {
    if expected.is_empty() {
        "no answer".to_owned()
    } else {
        expected.join(" | ")
    }
}

/// The median, the 99th percentile and the slowest time.
fn times(f: &mut fmt::Formatter<'_>, scored: &[Scored]) -> fmt::Result {
    let mut times: Vec<(Duration, &str)> = scored
        .iter()
        .map(|one| (one.elapsed, one.question.id.as_str()))
        .collect();
    times.sort();
    let at = |per_cent: usize| times.get((times.len().saturating_sub(1)) * per_cent / 100);
    let (Some((median, _)), Some((p99, _)), Some((slowest, id))) = (at(50), at(99), at(100)) else {
        return Ok(());
    };
    writeln!(f, "median {median:.1?}, p99 {p99:.1?}, slowest {slowest:.1?} ({id})")
}
