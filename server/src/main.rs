//! The binary `corridor`.

use std::process::ExitCode;

use clap::Parser as _;
use server::cli::{Cli, run};

fn main() -> ExitCode {
    match run(Cli::parse()) {
        Ok(code) => code,
        Err(error) => {
            // One line for the operator; whoever needs more asks the log.
            eprintln!("corridor: {error:#}");
            ExitCode::FAILURE
        }
    }
}
