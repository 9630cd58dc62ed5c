//! How well a file of questions is answered: `cargo run --release --example score -- FILE.jsonl [--csv OUT]`.

mod harness;

use std::fs::File;
use std::io::{self, BufReader, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use podium::chat::Podium;

/// Asks every question of a file and tells which were answered rightly, which wrongly and which not at all.
#[derive(Debug, Parser)]
struct Args {
    /// Questions, one JSON object a line: `id`, `question`, `expected`, `expect` (`answer` or `decline`), `kind`
    file: PathBuf,

    /// A CSV file to write, with a row for each question
    #[arg(long, value_name = "OUT")]
    csv: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run(&Args::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            // A closed standard error leaves nobody to tell.
            let _ = writeln!(io::stderr(), "score: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<(), Box<dyn std::error::Error>> {
    let named = |path: &PathBuf, error: io::Error| format!("{}: {error}", path.display());
    let file = File::open(&args.file).map_err(|error| named(&args.file, error))?;
    let questions = harness::read(BufReader::new(file)).map_err(|error| format!("{}: {error}", args.file.display()))?;
    let engine = Podium::open()?;
    let scored = harness::ask(&engine, questions);
    write!(io::stdout().lock(), "{}", harness::Report::of(&scored))?;
    if let Some(path) = &args.csv {
        let file = File::create(path).map_err(|error| named(path, error))?;
        harness::write_csv(&scored, file)?;
    }
    Ok(())
}
