//! What the person in front of the terminal sees while something long runs.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

const HEARTBEAT: Duration = Duration::from_secs(15);
const POLL: Duration = Duration::from_millis(100);
/// How much of a failed step's output is shown; the rest is in its log.
const TAIL_LINES: usize = 40;

/// Runs a named piece of work and prints how it ended and how long it took.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let start = Instant::now();
    let result = work();
    let mark = if result.is_ok() { '✓' } else { '✗' };
    println!("{mark} {name} ({})", duration(start.elapsed()));
    result
}

/// `0.3 s`, `48 s`, `6 min 41 s`.
pub fn duration(elapsed: Duration) -> String {
    match elapsed.as_secs() {
        0..10 => format!("{:.1} s", elapsed.as_secs_f64()),
        seconds @ 10..120 => format!("{seconds} s"),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

/// What of a long command's output is shown while it runs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// The last line, every fifteen seconds.
    Heartbeat,
    Everything,
}

/// A long command: its output goes to `target/xtask/logs/NAME.log`, its last line to the terminal now and then.
pub struct Logged<'a> {
    name: &'a str,
    command: Command,
    mend: &'a str,
    shown: Shown,
}

/// How a logged command ended.
pub struct Finished {
    pub status: ExitStatus,
    pub output: String,
    log: PathBuf,
}

impl<'a> Logged<'a> {
    /// `mend` is the one command that a person should type when this one fails.
    pub fn new(name: &'a str, command: Command, mend: &'a str) -> Self {
        Self {
            name,
            command,
            mend,
            shown: Shown::Heartbeat,
        }
    }

    /// Shows the output as it comes, as well as keeping it.
    pub fn shown(self) -> Self {
        Self {
            shown: Shown::Everything,
            ..self
        }
    }

    /// Runs the command and fails with the end of its output when it fails.
    pub fn run(self) -> Result<Finished> {
        let mend = self.mend;
        let finished = self.run_to_the_end()?;
        if !finished.status.success() {
            bail!("{}", finished.complaint(mend));
        }
        Ok(finished)
    }

    /// Runs the command whatever its exit status will be.
    pub fn run_to_the_end(mut self) -> Result<Finished> {
        let log = log_path(self.name)?;
        let file = File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
        let program = self.command.get_program().to_string_lossy().into_owned();
        self.command.stdout(file.try_clone()?).stderr(file);
        let child = self.command.spawn();
        let child = child
            .with_context(|| format!("cannot start `{program}`; mend it with: {}", self.mend))?;
        let status = self.watch(child, &log)?;
        let output = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
        Ok(Finished {
            status,
            output,
            log,
        })
    }

    fn watch(&self, mut child: Child, log: &Path) -> Result<ExitStatus> {
        let start = Instant::now();
        let mut beats = 1;
        let mut reader = File::open(log)?;
        loop {
            let status = child.try_wait()?;
            if self.shown == Shown::Everything {
                std::io::copy(&mut reader, &mut std::io::stdout())?;
            } else if start.elapsed() >= HEARTBEAT * beats {
                beats += 1;
                println!(
                    "  … {} {}: {}",
                    self.name,
                    duration(start.elapsed()),
                    last_line(log)
                );
            }
            if let Some(status) = status {
                return Ok(status);
            }
            sleep(POLL);
        }
    }
}

impl Finished {
    /// The end of the output, where the whole of it lies, and what to type.
    pub fn complaint(&self, mend: &str) -> String {
        let shown = tail(&self.output, TAIL_LINES);
        format!(
            "{shown}\n\n{} (all of it: {})\nto mend it: {mend}",
            self.status,
            self.log.display()
        )
    }
}

/// The last lines of a text.
pub fn tail(text: &str, lines_max: usize) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(lines_max)..].join("\n")
}

/// `target/xtask/logs/NAME.log`, with its folder.
pub fn log_path(name: &str) -> Result<PathBuf> {
    let folder = crate::root().join("target/xtask/logs");
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    Ok(folder.join(name.replace(' ', "-")).with_extension("log"))
}

/// The last line with something on it, cut to the width of a terminal.
fn last_line(log: &Path) -> String {
    let bytes = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    let line = text
        .lines()
        .rev()
        .map(str::trim)
        .find(|line| !line.is_empty())
        .unwrap_or("");
    line.chars().take(90).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_command_shows_its_last_lines_and_what_mends_it() {
        let mut command = crate::child::command("sh");
        command.args(["-c", "echo first; echo last; exit 3"]);
        let error = Logged::new("unit test", command, "cargo xtask setup")
            .run()
            .err();
        let text = error.map(|error| error.to_string()).unwrap_or_default();
        assert!(
            text.contains("last") && text.ends_with("to mend it: cargo xtask setup"),
            "{text}"
        );
    }

    #[test]
    fn a_tail_is_the_end_of_the_text() {
        assert_eq!(tail("a\nb\nc", 2), "b\nc");
        assert_eq!(tail("a", 2), "a");
    }

    #[test]
    fn long_times_are_told_in_minutes() {
        assert_eq!(duration(Duration::from_millis(340)), "0.3 s");
        assert_eq!(duration(Duration::from_secs(48)), "48 s");
        assert_eq!(duration(Duration::from_secs(401)), "6 min 41 s");
    }
}
