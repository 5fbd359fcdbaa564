//! Where log lines go: standard error, so that standard output stays what a command says.

use std::io::IsTerminal as _;

use tracing_subscriber::EnvFilter;

use crate::config::{Config, LogFormat};

/// What runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Runs {
    /// A command with an end: only what went wrong is worth a line.
    Once,
    /// The server.
    OnAndOn,
}

/// Starts the log.
pub fn start(config: &Config, runs: Runs) {
    let level = match runs {
        Runs::OnAndOn => config.log.as_str(),
        Runs::Once if config.log == "info" => "warn",
        Runs::Once => config.log.as_str(),
    };
    let builder = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(level))
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .with_target(false);
    match config.log_format {
        LogFormat::Text => builder.init(),
        LogFormat::Json => builder.json().flatten_event(true).init(),
    }
}
