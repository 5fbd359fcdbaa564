//! A server that dies at one exact call of the system, where a clock could only guess.

use std::io::{BufRead as _, BufReader, Lines};
use std::process::{Child, ChildStderr, Command, Stdio};

use super::process::Corridor;

/// Watches a server. Dropped, it lets go.
#[derive(Debug)]
pub struct Strace {
    process: Child,
    /// Held open: it reports each new thread, and would die of a pipe that nobody reads.
    _reports: Lines<BufReader<ChildStderr>>,
}

impl Strace {
    /// Whether this machine has `strace` and lets a process look into another. Says so where it does not.
    pub fn is_possible() -> bool {
        let mut command = Command::new("strace");
        command
            .args(["-e", "trace=none", "true"])
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let is_possible = command.status().is_ok_and(|status| status.success());
        if !is_possible {
            eprintln!("SKIPPED: needs strace, and the right to use it: apt-get install strace");
        }
        is_possible
    }

    /// Has the kernel kill the server as it enters the call of these names for the `number`th time, counted from here on
    /// and for each of its threads. SQLite's one writer is one thread, so that is the `number`th of the whole server.
    pub fn kill_at(server: &Corridor, calls: &str, number: u32) -> Self {
        let mut command = Command::new("strace");
        command
            .args(["-f", "-o", "/dev/null", "-e", &format!("trace={calls}")])
            .arg("-e")
            .arg(format!("inject={calls}:signal=SIGKILL:when={number}"))
            .args(["-p", &server.id().to_string()])
            .stderr(Stdio::piped());
        let mut process = command.spawn().expect("it was there before");
        let stderr = process.stderr.take().expect("it was asked for");
        let mut reports = BufReader::new(stderr).lines();
        let first = reports.next();
        // From here on a panic ends it.
        let strace = Self {
            process,
            _reports: reports,
        };
        let first = first.expect("it says what it does").expect("in words");
        assert!(first.contains("attached"), "{first}");
        strace
    }
}

impl Drop for Strace {
    fn drop(&mut self) {
        // It has ended with the server it watched, unless a test failed.
        let _ = self.process.kill();
        self.process.wait().expect("a child can be waited for");
    }
}
